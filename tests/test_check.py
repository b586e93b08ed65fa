"""The HTTP service through its client: what it answers, and what it refuses and how."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contresource import create_app
from contresource.errors import ContresourceError, RuleErrors

RULES = Path(__file__).with_name("rules")
CONTESTED = "Orson Welles fit paniquer l’Amérique"
DENIED = "It is not true that Orson Welles caused a panic."
OUTDATED = "L’enregistrement d’Orson Welles est perdu."

APP = create_app({"RULES": [RULES]})


@pytest.fixture(scope="module")
def client():
    return APP.test_client()


def post(client, body: Any, **headers: str):
    """Sends JSON as a browser would, half characters escaped."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return client.post("/check", data=data, content_type="application/json", headers=headers)


def found(client, **body: Any) -> list[dict[str, Any]]:
    response = post(client, body)
    assert response.status_code == 200, response.text
    return response.json["matches"]


# What it answers


def test_the_whole_answer(client):
    response = post(client, {"text": f"🎙️ {CONTESTED}."})
    answer = response.json
    assert response.headers["Cache-Control"] == "no-store"
    assert list(answer) == ["rulebase", "consulted", "matches", "rules"]
    assert answer["consulted"]["rules"] >= 2
    assert answer["matches"] == [
        {
            "rule": "test-welles-panic",
            "block": "0",
            "start": 3,
            "end": 39,
            "exact": CONTESTED,
            "kind": "contested",
            "relation": "same",
            "stance": "asserted",
            "score": 1.0,
            "why": [
                {"cue": "word", "block": "0", "start": 3, "end": 15, "text": "Orson Welles"},
                {"cue": "word", "block": "0", "start": 20, "end": 28, "text": "paniquer"},
            ],
        }
    ]
    assert answer["rules"] == {
        "test-welles-panic": {
            "updated": "2026-01-15",
            "claim": {
                "fr": "La Guerre des mondes d’Orson Welles a fait paniquer l’Amérique.",
                "en": "Orson Welles's War of the Worlds made America panic.",
            },
            "said_by": [{"who": "New York Times", "type": "organisation", "date": "1938-10-31"}],
            "verdict": "disputed",
            "context": {
                "fr": "L’audience était faible et les scènes de panique rares. Des historiens des médias le disent.",
                "en": "Few listened and scenes of panic were rare. Media historians say so.",
            },
            "sources": [
                {
                    "title": "The Myth of the War of the Worlds Panic",
                    "publisher": "Slate",
                    "date": "2013-10",
                    "url": "https://example.org/myth",
                    "relation": "contradicts",
                    "lang": "en",
                }
            ],
            "checked_on": "2026-11-22",
            "related": [],
        }
    }


@pytest.mark.parametrize(("offsets", "start", "end"), [("codepoint", 2, 38), ("utf16", 3, 39)])
def test_offsets_in_code_points_or_utf16(client, offsets, start, end):
    text = f"🎙 {CONTESTED}"
    match = found(client, text=text, offsets=offsets)[0]
    assert (match["start"], match["end"]) == (start, end)
    assert (match["why"][0]["start"], match["why"][0]["end"]) == (start, start + 12)
    if offsets == "utf16":
        units = text.encode("utf-16-le")
        assert units[2 * start : 2 * end].decode("utf-16-le") == match["exact"]


def test_html_comes_back_as_the_blocks_in_which_offsets_count(client):
    response = post(
        client, {"html": "<title>x</title><h1>Radio</h1><p>Orson <b>Welles</b> paniqua"}
    )
    blocks = {block["id"]: block["text"] for block in response.json["blocks"]}
    match = response.json["matches"][0]
    assert blocks == {"0": "Radio", "1": "Orson Welles paniqua"}
    assert blocks[match["block"]][match["start"] : match["end"]] == match["exact"]


def test_what_a_posted_page_says_of_itself_comes_back(client):
    head = "<html lang=fr-CA><meta name=date content=2019-01-01><link rel=canonical href='https://a.example/b'>"
    said = {"canonical": "https://a.example/b", "published": "2019-01-01", "lang": "fr"}
    assert post(client, {"html": f"{head}<p>Rien."}).json["page"] == said
    assert "page" not in post(client, {"text": "Rien."}).json


def test_a_posted_page_may_have_an_address(client, monkeypatch):
    monkeypatch.setattr("socket.getaddrinfo", None)  # it is not asked for
    at = "https://a.example/dir/page"
    html = f"<link rel=canonical href=../b><a href=c>x</a><p>{CONTESTED}"
    assert post(client, {"html": html, "page_url": at}).json["page"] == {
        "url": at,
        "canonical": "https://a.example/b",
        "lang": "fr",
    }
    body = {"html": html, "page_url": at}
    annotation = client.post("/check?format=annotation", json=body).json
    (target,) = [item["target"] for item in annotation["items"]]
    assert target["source"] == at
    assert target["id"].startswith(f"{at}#:~:text=Orson%20Welles")
    page = client.post("/check?format=html", json=body).text
    assert '"https://a.example/dir/c"' in page


NO_ADDRESSES = ["", "a", "/a", "//a.example/", "javascript:alert(1)", "file:///a", "https://", "https://u:p@a.example/",
                "https://a.example/\n", "https://a.example/<b>", "https://a.example/" + "a" * 4000,
                "https://[::1", "https://a.example:x/", "https://a.example:99999/", "https://a.example:99999999/", "https://./", "https://.",
                "https://a.example/\u202eb", "https://a.example/\xa0b", "https://a\ud800.example/"]  # fmt: skip


@pytest.mark.parametrize("address", NO_ADDRESSES)
def test_what_is_no_address_of_a_page_is_told(client, address):
    response = post(client, {"html": "<p>x", "page_url": address})
    (fault,) = response.json["errors"]
    assert (response.status_code, fault["pointer"]) == (422, "#/page_url")
    assert "expected" in fault["detail"]
    assert "surrogate" not in fault["detail"]


@pytest.mark.parametrize(
    "address",
    ["https://[::1]:8000/é?a#b", "http://localhost", "HTTPS://A.example/b+c"],
)
def test_addresses_of_pages_that_are_taken(client, address):
    assert post(client, {"html": "<p>x", "page_url": address}).json["page"]["url"] == address


def test_half_a_character_of_an_address_is_mended(client):
    content = json.dumps({"html": "<p>x", "page_url": "https://a.example/\ud800"})
    response = client.post("/check", data=content, content_type="application/json")
    assert response.json["page"]["url"] == "https://a.example/\ufffd"


@pytest.mark.parametrize("given", [{"text": "x"}, {"url": "https://a.example/"}, {"blocks": []}])
def test_only_posted_html_has_an_address_beside_it(client, given):
    response = post(client, {**given, "page_url": "https://a.example/"})
    told = [{"detail": "it is expected only beside html", "pointer": "#/page_url"}]
    assert (response.status_code, response.json["errors"]) == (422, told)


def test_blocks_keep_their_ids(client):
    blocks = [{"id": "p-7", "text": "Rien."}, {"id": "p-9", "text": CONTESTED}]
    assert [match["block"] for match in found(client, blocks=blocks)] == ["p-9"]


def test_a_reason_told_in_page_cues_has_no_place(client):
    blocks = [{"id": "a", "text": "The Mercury Theatre caused a panic."}]
    assert found(client, blocks=blocks) == []
    match = found(client, blocks=blocks, page_cues=["CBS"])[0]
    assert match["why"][-1] == {"cue": "page", "text": "CBS"}


KINDS = [
    ({"text": CONTESTED}, "contested", None),
    ({"text": DENIED}, "answered", None),
    ({"text": OUTDATED}, "context", None),
    ({"text": OUTDATED, "published": "2020-05-31"}, "context", True),
    ({"text": OUTDATED, "published": "2020-06-01"}, "context", False),
    ({"html": f"<meta name=date content=2019-01-01><p>{OUTDATED}"}, "context", True),
    (
        {"html": f"<meta name=date content=2019-01-01><p>{OUTDATED}", "published": "2021-01-01"},
        "context",
        False,
    ),
]


@pytest.mark.parametrize(("body", "kind", "right_when_written"), KINDS)
def test_kind_and_date(client, body, kind, right_when_written):
    match = found(client, **body)[0]
    assert (match["kind"], match.get("right_when_written")) == (kind, right_when_written)


EMPTY = [
    {"text": ""},
    {"html": ""},
    {"html": "<p>"},
    {"blocks": []},
    {"blocks": [{"id": "0", "text": ""}]},
    {"text": "Rien.", "lang": "fr-CA", "published": "2025-01-31", "offsets": "utf16"},
    {"text": "Rien.", "html": None},
    {"blocks": [], "page_cues": ["radio"]},
]


@pytest.mark.parametrize("body", EMPTY)
def test_nothing_to_find(client, body):
    response = post(client, body)
    assert (response.status_code, response.json["matches"]) == (200, [])


HALVES = [
    ({"text": f"\ud83c {CONTESTED} \udf99 \0"}, 2),
    ({"html": f"<p>\ud83c {CONTESTED} \udf99 \0"}, 2),
    ({"blocks": [{"id": "\ud83c", "text": f"\0\udf99 {CONTESTED}"}]}, 3),
]


@pytest.mark.parametrize(("body", "start"), HALVES)
@pytest.mark.parametrize("offsets", ["codepoint", "utf16"])
def test_half_characters_and_nul_take_one_place_each(client, body, start, offsets):
    match = found(client, **body, offsets=offsets)[0]
    assert (match["start"], match["exact"]) == (start, CONTESTED)


# What it refuses

MALFORMED = [
    b"",
    b"{",
    b"\xff\xfe",
    b'{"text": "a"',
    b"{'text': 'a'}",
    b'{"text": "\xe9"}',
    b"[" * 100_000,
    b'{"a":' * 100_000,
    b"1" * 10_000,
    '{"text": "a"}'.encode("utf-16"),
    '{"text": "a"}'.encode("utf-16-le"),
    '{"text": "a"}'.encode("utf-32"),
    b'{"text": "\xed\xa0\x80"}',
    b'{"text": NaN}',
]


@pytest.mark.parametrize("body", MALFORMED)
def test_not_json(client, body):
    assert_problem(post(client, body), 400)


INVALID = [
    (None, ["#"]),
    ([], ["#"]),
    ("text", ["#"]),
    (1, ["#"]),
    ({}, ["#"]),
    ({"text": None}, ["#"]),
    ({"text": "a", "html": "b"}, ["#"]),
    ({"text": "a", "blocks": []}, ["#"]),
    ({"text": 1}, ["#/text"]),
    ({"text": ["a"]}, ["#/text"]),
    ({"html": {}}, ["#/html"]),
    ({"blocks": "a"}, ["#/blocks"]),
    ({"blocks": {"id": "0", "text": "a"}}, ["#/blocks"]),
    ({"blocks": ["a"]}, ["#/blocks/0"]),
    ({"blocks": [{"id": "0", "text": "a"}, {"id": 1}]}, ["#/blocks/1/id", "#/blocks/1/text"]),
    ({"blocks": [{"id": "", "text": "a"}]}, ["#/blocks/0/id"]),
    ({"blocks": [{"id": "0", "text": "a", "x": 1}]}, ["#/blocks/0/x"]),
    ({"blocks": [{"id": n, "text": "a"} for n in ("0", "1", "0")]}, ["#/blocks/2/id"]),
    (b'{"text": "a", "text": "b"}', ["#/text"]),
    (b'{"text": "a", "published": "2025-01-01", "published": null}', ["#/published"]),
    (b'{"blocks": [{"id": "a", "id": "b", "text": ""}]}', ["#/blocks/0/id"]),
    ({"text": "a", "x" * 1_000_000: 1}, ["#/" + "x" * 100]),
    ({"text": "a", "txet": "b"}, ["#/txet"]),
    ({"text": "a", "a/b~c é": 1}, ["#/a~1b~0c%20%C3%A9"]),
    ({"text": "a", "\ud800": 1}, ["#"]),
    ({"text": "a", "lang": "français"}, ["#/lang"]),
    ({"text": "a", "lang": 1}, ["#/lang"]),
    ({"text": "a", "offsets": "bytes"}, ["#/offsets"]),
    ({"text": "a", "published": "31/01/2025"}, ["#/published"]),
    ({"text": "a", "published": "2025-02-30"}, ["#/published"]),
    ({"text": "a", "published": "２０２５-01-31"}, ["#/published"]),
    ({"text": "a", "published": 20250131}, ["#/published"]),
    ({"text": "a", "page_cues": ["b"]}, ["#/page_cues"]),
    ({"url": "http://127.0.0.1/"}, ["#/url"]),
]


@pytest.mark.parametrize(("body", "pointers"), INVALID)
def test_a_body_at_fault_names_the_field(client, body, pointers):
    problem = assert_problem(post(client, body), 422)
    assert [error["pointer"] for error in problem["errors"]] == pointers
    assert all(error["detail"] for error in problem["errors"])


def test_a_problem_does_not_repeat_what_was_sent(client):
    response = post(client, {"blocks": [{"id": 1, "text": ["secret"]}], "lang": "secret!"})
    assert "secret" not in response.text


PLAIN = [
    ({"txt": "a"}, "unknown field; did you mean text?"),
    ({"text": 1}, "text is expected: put the number in quotes"),
    ({"text": True}, "text is expected"),
    (b'{"text": "a", "text": "b"}', "it stands twice"),
    (b'{"text": "a", "published": "2025-01-01", "published": null}', "it stands twice"),
    ({"blocks": [{"id": "", "text": "a"}]}, "some text is expected"),
    ({"text": "a", "page_cues": ["b"]}, "it is expected only beside blocks"),
    ({"text": "a", "lang": "français"}, "a language is expected, such as fr or en-GB"),
    ({"text": "a", "offsets": "bytes"}, "codepoint or utf16 is expected"),
    ({"blocks": [{"id": "0"}]}, "it is missing"),
    ({"blocks": "a"}, "a list is expected"),
    ({"blocks": ["a"]}, "fields are expected: id, text"),
]


@pytest.mark.parametrize(("body", "detail"), PLAIN)
def test_what_is_at_fault_is_told_in_plain_words(client, body, detail):
    problem = assert_problem(post(client, body), 422)
    assert [error["detail"] for error in problem["errors"]] == [detail]


TOO_MANY = [
    ({"blocks": [1] * 20_001}, "blocks"),
    ({"blocks": [{"id": str(n), "text": ""} for n in range(20_001)]}, "blocks"),
    ({"blocks": [], "page_cues": ["a"] * 20_001}, "page_cues"),
]


@pytest.mark.parametrize(("body", "name"), TOO_MANY)
def test_lists_that_are_too_long_are_refused_before_their_faults_are_looked_for(client, body, name):
    problem = assert_problem(post(client, body), 413)
    assert "20001" in problem["detail"]
    assert [error["pointer"] for error in problem["errors"]] == [f"#/{name}"]


@pytest.mark.parametrize("body", [{str(n): 1 for n in range(101)}, {"blocks": [{str(n): 1 for n in range(101)}]}])  # fmt: skip
def test_objects_of_too_many_fields_are_no_body(client, body):
    assert "100 fields" in assert_problem(post(client, body), 422)["detail"]


UNKNOWN = [
    ("post", "/check?fromat=text", "fromat", "unknown field; did you mean format?"),
    ("post", "/check?utm_source=x", "utm_source", "unknown field; known are format, lang"),
    ("post", "/batch?format=text", "format", "unknown field; none is known"),
    ("get", "/rules?pages=2", "pages", "unknown field; did you mean page?"),
    ("get", "/rules/test-welles-panic?q=a", "q", "unknown field; known are lang"),
    ("get", "/rules/none?x=", "x", "unknown field; known are lang"),
    ("get", "/triage?x", "x", "unknown field; none is known"),
    ("get", "/openapi.json?x=1&x=2", "x", "unknown field; none is known"),
    ("post", "/check?lang=de", "lang", "fr or en is expected"),
    ("post", "/check?lang=", "lang", "fr or en is expected"),
    ("post", "/check?format=json&format=text", "format", "it stands twice"),
    ("get", "/rules?page=1&page=2", "page", "it stands twice"),
]


@pytest.mark.parametrize(("method", "path", "name", "detail"), UNKNOWN)
def test_a_field_of_the_query_that_is_not_known_is_told(client, method, path, name, detail):
    options = {"json": {"text": "a"}} if method == "post" else {}
    problem = assert_problem(client.open(path, method=method, **options), 422)
    assert problem["errors"] == [{"detail": detail, "parameter": name}]


FOR_PEOPLE = ["/", "/rules", "/rules/", "/rules/test-welles-panic", "/docs", "/docs/api", "/triage"]


@pytest.mark.parametrize("path", FOR_PEOPLE)
def test_links_to_pages_may_have_fields_of_others(client, path):
    response = client.get(f"{path}?utm_source=x", headers={"Accept": "text/html"})
    assert response.status_code in (200, 302)


def test_load_balancers_and_preflights_may_have_them_too(client):
    assert client.get("/health/live?at=1").status_code == 200
    assert client.options("/check?fromat=text").status_code == 200


class Broken:
    """A body whose chunks break off."""

    def read(self, _: int) -> bytes:
        raise OSError


def test_a_body_that_breaks_off_is_told(client):
    chunked = {"wsgi.input_terminated": True, "wsgi.input": Broken()}
    answer = client.post("/check", content_type="application/json", environ_overrides=chunked)
    assert "broke off" in assert_problem(answer, 400)["detail"]


def test_many_faults_are_not_all_told(client):
    problem = assert_problem(post(client, {"blocks": [1] * 5000}), 422)
    assert len(problem["errors"]) == 20
    assert "more than these 20" in problem["detail"]
    few = assert_problem(post(client, {"blocks": [1] * 20}), 422)
    assert "more than" not in few["detail"]


@pytest.mark.parametrize(
    "content_type",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "text/html",
        "application/json; charset=iso-8859-1",
        None,
    ],
)
def test_only_json_is_taken(client, content_type):
    # These are the types that a web page can send to another origin without asking first.
    response = client.post("/check", data='{"text": "a"}', content_type=content_type)
    assert_problem(response, 415)


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "192.0.2.1:8765", "", "localhost.", "[::1"]
)
@pytest.mark.parametrize("path", ["/check", "/rules", "/health/live", "/nothing"])
def test_only_known_host_names_are_answered(client, host, path):
    assert_problem(client.get(path, headers={"Host": host}), 421)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8765", "localhost:1234", "[::1]:8765"])
def test_known_host_names(client, host):
    assert client.get("/health/live", headers={"Host": host}).status_code == 200


def test_no_other_origin_may_read(client):
    response = client.get("/rules", headers={"Origin": "https://evil.example"})
    assert not [name for name, _ in response.headers if name.startswith("Access-Control")]


def test_ten_megabytes_are_refused_and_the_service_goes_on(client):
    assert_problem(post(client, {"text": "a" * 10_000_000}), 413)
    for body in {"text": "a " * 600_000}, {"html": f"<p>{'a ' * 600_000}"}:
        problem = assert_problem(post(client, body), 413)
        assert [error["pointer"] for error in problem["errors"]] == [f"#/{next(iter(body))}"]
    assert len(found(client, text=CONTESTED)) == 1


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("get", "/check", 405),
        ("post", "/rules", 405),
        ("get", "/none", 404),
        ("post", "/rules/", 405),
    ],
)
def test_other_addresses_and_methods(client, method, path, status):
    assert_problem(getattr(client, method)(path), status)


MANY = 100_000
HEAVY = {
    "nested": {"html": "<div>" * MANY + CONTESTED},
    "without a space": {"text": "a" * 900_000},
    "digits": {"text": "1" * 1_000_000},
    "spaced digits": {"text": "1 " * 200_000},
    "one sentence": {"text": "Welles Orson " * 50_000},
    "marks": {"text": "«(" * 200_000},
    "accents": {"text": "e" + "\u0301" * 500_000},
    "ideographs": {"text": "説" * 300_000},
    "many blocks": {"blocks": [{"id": str(n), "text": "Orson"} for n in range(20_000)]},
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_heavy_page_is_answered(client, name):
    assert post(client, HEAVY[name]).status_code == 200


def assert_problem(response, status: int) -> dict[str, Any]:
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    problem = json.loads(response.data)
    assert problem["status"] == status
    assert problem["type"] == "about:blank"
    assert problem["title"]
    assert problem["detail"]
    return problem


# Rules and health


def test_rules_are_listed_without_drafts(client):
    answer = client.get("/rules").json
    assert {"test-welles-panic", "test-welles-lost"} <= set(answer["rules"])
    assert "test-welles-draft" not in answer["rules"]
    assert client.get("/health/ready").json == {
        "status": "ready",
        "rulebase": answer["rulebase"],
        "rules": len(answer["rules"]),
    }


def test_one_rule(client):
    listed = client.get("/rules").json["rules"]["test-welles-lost"]
    one = client.get("/rules/test-welles-lost").json
    assert one == {"id": "test-welles-lost", "status": "live", **listed, "history": []}
    for rule_id in ("test-welles-draft", "none", "%00", "%FF", "..%2F"):
        assert_problem(client.get(f"/rules/{rule_id}"), 404)


def test_an_etag_names_the_answer_not_only_the_rules(client):
    """A new version of the service may tell the same rules otherwise."""
    paths = ["/rules", "/rules/test-welles-panic", "/triage"]
    etags = {client.get(path).headers["ETag"] for path in paths}
    assert len(etags) == len(paths)
    assert etags == {client.get(path).headers["ETag"] for path in paths}


def test_rules_known_already_are_not_sent_again(client):
    etag = client.get("/rules").headers["ETag"]
    response = client.get("/rules", headers={"If-None-Match": etag})
    assert (response.status_code, response.data) == (304, b"")


# Settings

SETTINGS = [
    ({"HOSTS": ["check.example"]}, {}, "check.example", 200),
    ({"HOSTS": ["Élysée.Example"]}, {}, "xn--lyse-9oad.example:8765", 200),
    ({"HOSTS": ["[::1]"]}, {}, "[::1]:8765", 200),
    ({"HOSTS": ["check.example"]}, {}, "localhost", 421),
    ({}, {"CONTRESOURCE_HOSTS": "a.example, b.example"}, "b.example", 200),
    ({"HOSTS": ["c.example"]}, {"CONTRESOURCE_HOSTS": "a.example"}, "a.example", 421),
]


@pytest.mark.parametrize(("config", "environ", "host", "status"), SETTINGS)
def test_hosts_are_configured(monkeypatch, config, environ, host, status):
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    client = create_app(config).test_client()
    assert client.get("/health/live", headers={"Host": host}).status_code == status


def test_body_limit_and_rules_are_configured(monkeypatch):
    monkeypatch.setenv("CONTRESOURCE_MAX_BODY", "60")
    monkeypatch.setenv("CONTRESOURCE_RULES", str(RULES))
    client = create_app().test_client()
    assert len(found(client, text="Orson Welles paniqua")) == 1
    assert_problem(post(client, {"text": "a" * 60}), 413)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("MAX_BODY", "much"),
        ("MAX_BODY", "0"),
        ("HOSTS", " , "),
        ("HOSTS", "a.example:80"),
        ("HOSTS", "*"),
        ("WORKERS", "0.5"),
    ],
)
def test_a_setting_that_cannot_be_used_stops_the_start_by_its_name(monkeypatch, name, value):
    monkeypatch.setenv(f"CONTRESOURCE_{name}", value)
    with pytest.raises(ContresourceError, match=f"^CONTRESOURCE_{name}: "):
        create_app()


def test_a_setting_that_is_not_known_stops_the_start(monkeypatch):
    with pytest.raises(ContresourceError, match=r"^CONTRESOURCE_HOST: .* did you mean hosts\?"):
        create_app({"HOST": ["check.example"]})
    with monkeypatch.context() as patch:
        patch.setenv("CONTRESOURCE_HOST", "check.example")
        with pytest.raises(ContresourceError, match=r"^CONTRESOURCE_HOST: .* did you mean hosts\?"):
            create_app()
    monkeypatch.setenv("CONTRESOURCE_RULES", "/no/such/folder")
    with pytest.raises(ContresourceError, match="/no/such/folder"):
        create_app()


def test_broken_rules_stop_the_start_with_every_problem(tmp_path):
    (tmp_path / "one.yml").write_text("id: one\n")
    (tmp_path / "two.yml").write_text("id: two\nid: two\n")
    with pytest.raises(RuleErrors) as stopped:
        create_app({"RULES": [tmp_path]})
    assert {problem.file.name for problem in stopped.value.problems} == {"one.yml", "two.yml"}


# Whatever is sent

WORDS = st.sampled_from(
    [CONTESTED, "Orson Welles", "paniqué", "perdu", "50 000", "«", "\n\n", "🎙", "\u00ad", "e\u0301"]
)
TEXTS = st.lists(WORDS | st.text(max_size=5)).map(" ".join)
NOT_JSON = [
    (b'{"text": "\xff"}', 400, "The body is not UTF-8."),
    (b'{\n"text"', 400, "The body is not JSON, line 2, column 7: Expecting ':' delimiter."),
    (b"{} {}", 400, "The body is not JSON, column 4: Extra data."),
    (b'{"text": NaN}', 400, "The body is not JSON: NaN is no number of JSON."),
    (b"[" * 100_000, 400, "The body is nested too deeply."),
    (b"1" * 10_000, 400, "The body has a number of too many digits."),
]


@pytest.mark.parametrize(("body", "status", "detail"), NOT_JSON)
@pytest.mark.parametrize("path", ["/check", "/check/"])
def test_what_is_no_body_is_told(client, path, body, status, detail):
    answer = client.post(path, data=body, content_type="application/json")
    assert (answer.status_code, answer.json["detail"]) == (status, detail)


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["text", "html", "blocks", "id", "lang", "published", "offsets"]),
            inner,
            max_size=4,
        )
    ),
)


@given(st.binary(max_size=200) | ANY_JSON.map(lambda value: json.dumps(value).encode()))
def test_no_body_is_answered_with_a_500(body):
    assert post(APP.test_client(), body).status_code in (200, 400, 422)


@given(TEXTS, st.sampled_from(["text", "html"]), st.sampled_from(["codepoint", "utf16"]))
def test_offsets_delimit_exact_and_the_answer_is_the_same_twice(text, name, offsets):
    body = {name: text, "offsets": offsets}
    answer = post(APP.test_client(), body).json
    assert answer == post(APP.test_client(), body).json
    blocks = {
        block["id"]: block["text"] for block in answer.get("blocks", [{"id": "0", "text": text}])
    }
    for match in answer["matches"]:
        for place in ({**match, "text": match["exact"]}, *match["why"]):
            assert _between(blocks[place["block"]], place, offsets) == place["text"]


def _between(text: str, place: dict[str, Any], offsets: str) -> str:
    if offsets == "codepoint":
        return text[place["start"] : place["end"]]
    return text.encode("utf-16-le")[2 * place["start"] : 2 * place["end"]].decode("utf-16-le")


def test_an_error_of_ours_says_where_but_not_the_text(client, monkeypatch, logged):
    text = "secret"

    def fail(*_: object) -> None:
        raise ValueError(f"this page can't be read: {text}")

    monkeypatch.setattr("contresource.checked.guess_language", fail)
    response = post(client, {"text": text})
    assert_problem(response, 500)
    assert "ValueError" in logged()
    assert "test_check.py" in logged()
    assert text not in logged() + response.text


def test_nothing_of_a_page_is_logged(client, logged):
    found(client, text=f"secret {CONTESTED}", page_cues=[])
    found(client, html=f"<p>secret {CONTESTED}")
    post(client, {"text": "secret", "secret": 1})
    assert '"route": "/check"' in logged()
    assert "secret" not in logged()
