"""The pages for people: what they show, what they refuse, what they let a browser do."""

import io
import json
import re
import zipfile
from itertools import pairwise
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from contresource import create_app
from contresource.present.pagewords import PAGE_WORDS
from contresource.rulebase import load
from contresource.rulefiles import rule_folders
from webserver import page as web_page
from webserver import web_server

RULES = Path(__file__).with_name("rules")
PANIC = "Orson Welles fit paniquer l’Amérique"
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
FRENCH = {**BROWSER, "Accept-Language": "fr-FR,fr;q=0.9,en;q=0.5"}

RETIRED = """
id: test-retired
status: retired
updated: 2026-01-02
history:
  - {date: 2026-01-02, what: {fr: "<b>Une</b> source de plus.", en: "<script>One more source."}}
  - {date: 2025-07-09, what: {fr: "Première version.", en: "First version."}}
claim: {fr: "<b>Thé</b> & biscuits", en: "<script>alert('tea')</script>"}
said_by: [{who: '<img src="x">', role: '"><svg onload=x>'}]
verdict: opinion
context: {fr: "</script><script>alert(1)</script>", en: "{{ 7 * 7 }} &amp; </textarea>"}
sources:
  - {title: "<i>Tea</i>", publisher: "A & B", url: "https://example.org/?a=1&b=\\"2", relation: context, lang: en, read: verified}
checked_on: 2026-02-01
related: [test-welles-panic]
match: [{all: [[Orson Welles], [biscuits]]}]
"""


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rules")
    (folder / "test-retired.yml").write_text(RETIRED, "utf-8")
    return create_app({"RULES": [RULES, folder]})


@pytest.fixture
def client(app):
    return app.test_client()


def soup_of(response, status: int = 200) -> BeautifulSoup:
    assert response.status_code == status
    assert response.content_type == "text/html; charset=utf-8"
    return BeautifulSoup(response.text, "lxml")


def send(client, content: str, path: str = "/", headers=BROWSER, **fields: str):
    return client.post(path, data={"content": content, **fields}, headers=headers)


# The check form


def test_a_text_comes_back_with_marks_and_cards(client):
    soup = soup_of(send(client, f"Bonjour.\r\n\r\n{PANIC}.\r\n", "/?lang=fr"))
    assert soup.html["lang"] == "fr"
    assert soup.select_one("#result-title").get_text() == "1 affirmation déjà examinée"
    assert [mark.get_text() for mark in soup.select(".read mark.contested")] == [PANIC]
    assert soup.select_one("#mark-1")["href"] == "#card-1"
    card = soup.select_one("#card-1")
    assert card.select_one("h4 a")["href"] == "/rules/test-welles-panic?lang=fr"
    assert "L’audience était faible" in card.get_text()
    assert card.select_one("a[href='https://example.org/myth']")
    assert "example.org/part" not in str(card)
    assert "Orson Welles" in card.details.get_text()
    assert soup.textarea.get_text().strip() == f"Bonjour.\n\n{PANIC}."


SAYINGS = [
    (f"{PANIC}.", "contested", "Le passage reprend cette affirmation", "en son nom"),
    (f"Il est faux que {PANIC}.", "answered", "", "Le texte le dément."),
]


@pytest.mark.parametrize(("text", "kind", "relation", "stance"), SAYINGS)
def test_a_text_that_denies_a_claim_is_not_said_to_repeat_it(client, text, kind, relation, stance):
    card = soup_of(send(client, text, "/?lang=fr")).select_one(f".card.{kind}")
    told = card.select_one("blockquote + p").get_text()
    assert relation in told
    assert stance in told
    assert ("reprend" in told) == bool(relation)


def test_the_verdict_is_told_once(client):
    card = soup_of(send(client, PANIC, "/?lang=en")).select_one(".card")
    assert card.select_one(".kind").get_text() == "Contested"
    assert card.select_one(".verdict").get_text() == "Sources read say otherwise."


def test_statements_of_one_claim_share_a_card(client):
    lost = "L’enregistrement d’Orson Welles est perdu."
    soup = soup_of(send(client, f"{PANIC}.\n\nIl est faux que {PANIC}.\n\n{lost}"))
    cards = soup.select(".card")
    assert [card["id"] for card in cards] == ["card-1", "card-3"]
    assert [quote.get_text() for quote in cards[0].select("blockquote")] == [PANIC, PANIC]
    assert cards[0].select_one("#card-2 .kind .answered")
    for number in (1, 2, 3):
        target = soup.select_one(soup.select_one(f"#mark-{number}")["href"])
        assert target.select_one(f"a[href='#mark-{number}']")
    unfolded = [card.select_one(".sources").find_parent("details") is None for card in cards]
    assert unfolded == [True, False]


def test_html_is_told_by_its_first_tag_and_can_be_annotated(client):
    soup = soup_of(send(client, f"<p>Ah.<p>{PANIC}"))
    assert [mark.get_text() for mark in soup.select(".read mark")] == [PANIC]
    assert soup.select_one("button[form=check][name=view][value=annotated]")
    response = send(client, f"<p>Ah.<p>{PANIC}<script>x</script>", view="annotated")
    assert "<mark" in response.text
    assert "<script" not in response.text
    assert "sandbox" in response.headers["Content-Security-Policy"]
    assert not soup_of(send(client, f"< 5 % : {PANIC}")).select("button[name=view]")


def test_nothing_found_does_not_claim_that_all_is_right(client):
    soup = soup_of(send(client, "Il pleut."))
    assert soup.select_one("#result-title").get_text() == "No statement already examined"
    assert "not thereby verified" in soup.select_one("#result").get_text()
    assert not soup.select("mark, .card")


def test_the_day_of_publication_counts(client):
    text = "L’enregistrement d’Orson Welles est perdu."
    assert (
        "It was right when the page was written" in send(client, text, published="2019-01-01").text
    )
    assert "It was right when the page" not in send(client, text, published="2021-01-01").text


def test_a_long_text_is_shown_without_what_holds_nothing(client):
    text = "\n\n".join(["Il pleut encore."] * 600 + [PANIC] + ["Il neige."] * 600)
    soup = soup_of(send(client, text))
    assert [p.get_text(strip=True)[:1] for p in soup.select(".read > p")] == ["⋯", "O", "⋯"]


def test_the_form_is_as_long_as_any_body(client):
    text = "a " * 400_000 + PANIC  # more than Flask takes of a form unless told
    assert soup_of(send(client, text)).select(".read mark")


def test_an_address_is_fetched_where_the_service_does_that(client):
    soup = soup_of(client.get("/?lang=en", headers=BROWSER))
    assert "address" in soup.select_one("label[for=field]").get_text()
    answer = soup_of(send(client, " http://127.0.0.1/secret \n", headers=FRENCH), 422)
    told = answer.select_one("[role=alert]").get_text()
    assert "Cette adresse n’a pas pu être lue\u00a0: 127.0.0.1 n’est pas sur le web public" in told
    english = soup_of(send(client, " http://127.0.0.1/secret \n"), 422)
    assert "127.0.0.1 is not on the public web" in english.select_one("[role=alert]").get_text()
    app = create_app({"RULES": [RULES], "FETCH": False})
    soup = soup_of(app.test_client().get("/?lang=en", headers=BROWSER))
    assert "address" not in soup.select_one("label[for=field]").get_text()
    answer = soup_of(send(app.test_client(), "https://example.org/"), 422)
    assert "fetches no pages" in answer.select_one("[role=alert]").get_text()


def test_a_page_is_fetched_by_its_address():
    with web_server() as server:
        server.answers = {"/page": web_page(f"<html lang=fr><p>{PANIC}.")}
        fetch = {"FETCH_PORTS": [server.port], "FETCH_NETWORKS": ["127.0.0.1/32"]}
        client = create_app({"RULES": [RULES], **fetch}).test_client()
        soup = soup_of(send(client, server.url("/page")))
        assert [mark.get_text() for mark in soup.select(".read mark")] == [PANIC]
        annotated = send(client, server.url("/page"), view="annotated").text
        assert f'<a href="{server.url("/page")}"' in annotated


FAULTS = [
    ({"content": "  \n"}, 422, "fault_empty"),
    ({}, 422, "fault_empty"),
    ({"content": "a", "published": "yesterday"}, 422, "fault_published"),
    ({"content": PANIC, "view": "annotated"}, 422, "fault_plain"),
    ({"content": " nosuch.invalid/x\n"}, 422, "fault_no_scheme"),
    ({"content": "a" * 1_100_000}, 413, "fault_too_large"),
    ({"content": "a" * 5_000_000}, 413, "fault_too_large"),
]


@pytest.mark.parametrize(("form", "status", "reason"), FAULTS)
def test_a_fault_is_told_in_the_page(client, form, status, reason):
    soup = soup_of(client.post("/", data=form, headers=FRENCH), status)
    assert PAGE_WORDS["fr"][reason] in soup.select_one("[role=alert]").get_text()
    assert soup.textarea["aria-errormessage"] == soup.select_one("[role=alert]")["id"]


FOREIGN = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://localhost:1234"},
    {"Origin": "http://["},  # can't be read
]
OWN = [
    {},
    {"Sec-Fetch-Site": "same-origin"},
    {"Sec-Fetch-Site": "none"},
    {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
    {"Origin": "http://localhost"},
    {"Origin": "https://LOCALHOST"},
]


@pytest.mark.parametrize("headers", FOREIGN)
def test_another_page_cannot_send_the_form(client, headers):
    response = client.post("/", data={"content": PANIC}, headers=headers)
    soup = soup_of(response, 403)
    assert not soup.select("mark")
    assert PANIC not in response.text


@pytest.mark.parametrize("headers", OWN)
def test_our_own_page_can(client, headers):
    assert soup_of(client.post("/", data={"content": PANIC}, headers=headers)).select("mark")


def test_what_was_pasted_is_text_and_is_not_kept(client):
    hostile = f"</textarea><script>alert(1)</script> {PANIC} \"'<b>"
    response = send(client, hostile)
    assert response.headers["Cache-Control"] == "no-cache, no-store"
    soup = soup_of(response)
    assert hostile in soup.textarea.get_text()
    assert [script.get("src") for script in soup.find_all("script")] == ["/static/site.js"]


# Languages

LANGUAGES = [
    ("/", "fr-CA", "fr"),
    ("/", "de, fr;q=0.5, en;q=0.7", "en"),
    ("/", "de", "en"),
    ("/", "fr;q=0", "en"),
    ("/?lang=fr", "en", "fr"),
    ("/?lang=xx", "fr", "fr"),
    ("/rules/?lang=fr", "en", "fr"),
    ("/rules/test-welles-panic", "fr", "fr"),
]


@pytest.mark.parametrize(("path", "accept", "expected"), LANGUAGES)
def test_the_language_is_asked_for_or_chosen(client, path, accept, expected):
    response = client.get(path, headers={**BROWSER, "Accept-Language": accept})
    soup = soup_of(response)
    assert soup.html["lang"] == expected
    assert "Accept-Language" in response.vary
    other = soup.select_one("a.language")["href"]
    assert soup_of(client.get(other, headers=BROWSER)).html["lang"] != expected


def test_a_language_that_was_chosen_stays(client):
    soup = soup_of(client.get("/rules/?lang=fr&q=welles", headers=BROWSER))
    links = [a["href"] for a in soup.select("main a, nav a, .brand") if a["href"].startswith("/")]
    assert len(links) > 3
    assert all("lang=fr" in link for link in links)
    assert soup.select_one("form input[name=lang]")["value"] == "fr"
    assert "q=welles" in soup.select_one("a.language")["href"]


FRENCH_PRINT = [
    ("200 000 GPU", "200\u202f000 GPU"),
    ("en 2024 12 puces", "en 2024 12 puces"),
    ("Vrai ? Oui ; « non » : 80 %", "Vrai\u00a0? Oui\u00a0; «\u00a0non\u00a0»\u00a0: 80\u00a0%"),
    ("«non»", "«\u00a0non\u00a0»"),
    ("l'IA d'OpenAI, http://a.b:80/?c='d'", "l’IA d’OpenAI, http://a.b:80/?c='d’"),
]


def test_french_prose_has_the_spaces_and_signs_of_french_print(tmp_path):
    for number, (text, _) in enumerate(FRENCH_PRINT):
        rule = RETIRED.replace("test-retired", f"test-print-{number}")
        rule = rule.replace('"<b>Thé</b> & biscuits"', json.dumps(text))
        (tmp_path / f"test-print-{number}.yml").write_text(rule, "utf-8")
    client = create_app({"RULES": [RULES, tmp_path]}).test_client()
    for number, (text, shown) in enumerate(FRENCH_PRINT):
        path = f"/rules/test-print-{number}"
        assert soup_of(client.get(f"{path}?lang=fr", headers=BROWSER)).h1.get_text() == shown
        assert client.get(path).json["claim"]["fr"] == text


def test_every_source_of_our_rules_has_its_language_in_words():
    for rule in load(rule_folders(())).live:
        for source in rule.shown_sources:
            assert f"language_{source.lang}" in PAGE_WORDS["fr"], source.lang


def test_both_languages_have_the_same_words():
    french, english = PAGE_WORDS["fr"], PAGE_WORDS["en"]
    assert list(french) == list(english)
    for key, text in french.items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[key])), key


# The rules


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """The client of a service with 251 rules about tea, one of them about coffee too."""
    folder = tmp_path_factory.mktemp("many")
    for number in range(251):
        name = f"zzz-{number:03}"
        drink = "coffee" if number == 250 else "tea"
        rule = RETIRED.replace("test-retired", name).replace("status: retired", "status: live")
        rule = rule.replace("<b>Thé</b> & biscuits", f"Thé {number}").replace("'tea'", f"'{drink}'")
        (folder / f"{name}.yml").write_text(
            rule.replace("related: [test-welles-panic]\n", ""), "utf-8"
        )
    return create_app({"RULES": [folder]}).test_client()


def test_many_rules_stand_on_pages_that_lead_to_each_other(many):
    seen, path = [], "/rules/?q=zzz+tea&lang=fr"
    for number, expected in (1, 100), (2, 100), (3, 51):
        soup = soup_of(many.get(path))
        links = [link["href"] for link in soup.select(".rules h2 a")]
        assert len(links) == expected
        assert "251 affirmations trouvées" in soup.select_one("[role=status]").get_text()
        pages = soup.select_one("nav.pages")
        assert f"Page {number} sur 3" in pages.get_text()
        assert [link["rel"][0] for link in pages.select("a")] == {1: ["next"], 2: ["prev", "next"], 3: ["prev"]}[number]  # fmt: skip
        assert f"page={number}" in soup.select_one("a.language")["href"] or number == 1
        seen += links
        path = pages.select("a")[-1]["href"]
    assert len(set(seen)) == 251
    assert not soup_of(many.get("/rules/?q=zzz+coffee")).select("nav.pages")


def test_tools_read_many_rules_by_the_links_from_page_to_page(many):
    seen, path, tags = [], "/rules?q=zzz+tea", set()
    while path:
        answer = many.get(path)
        again = many.get(path, headers={"If-None-Match": answer.headers["ETag"]})
        assert (again.status_code, again.headers["Link"]) == (304, answer.headers["Link"])
        assert answer.json["found"] == 251
        seen.append(list(answer.json["rules"]))
        tags.add(answer.headers["ETag"])
        links = parse_link(answer.headers["Link"])
        assert (links["first"], links["last"]) == ("/rules?q=zzz+tea&page=1", "/rules?q=zzz+tea&page=3")  # fmt: skip
        assert many.get(links.get("prev", path)).status_code == 200
        path = links.get("next")
    assert [len(names) for names in seen] == [100, 100, 51]
    assert len({name for names in seen for name in names}) == 251
    assert len(tags) == 3
    assert "Link" not in many.get("/rules?q=coffee").headers
    assert list(many.get("/rules?q=coffee").json["rules"]) == ["zzz-250"]


def parse_link(header: str) -> dict[str, str]:
    return {name: path for path, name in re.findall(r'<([^>]+)>; rel="(\w+)"', header)}


@pytest.mark.parametrize("page", ["0", "-7", "x", "", "4", "01", "１", "9" * 5000])
def test_tools_are_told_of_a_page_that_is_not_there(many, page):
    answer = many.get("/rules", query_string={"q": "zzz", "page": page})
    expected = [{"detail": "a number from 1 to 3 is expected", "parameter": "page"}]
    assert (answer.status_code, answer.json["errors"]) == (422, expected)
    alone = many.get("/rules?q=coffee&page=2").json["errors"]
    assert alone == [{"detail": "1 is expected: there is one page", "parameter": "page"}]
    long = many.get("/rules", query_string={"q": "z" * 201})
    assert (long.status_code, long.json["errors"][0]["parameter"]) == (422, "q")


def test_a_search_for_more_words_than_anyone_looks_for_is_cut_short(many):
    soup = soup_of(many.get("/rules/", query_string={"q": "zzz " * 2000 + "none"}))
    assert soup.select_one("#q")["value"] == ("zzz " * 50)
    assert len(soup.select(".rules h2")) == 100


PAGES = [("0", "1"), ("-7", "1"), ("x", "1"), ("", "1"), ("99", "3"), ("9" * 5000, "1")]


@pytest.mark.parametrize(("asked", "given"), PAGES)
def test_a_page_that_is_not_there_gives_the_nearest(many, asked, given):
    soup = soup_of(many.get("/rules/", query_string={"q": "zzz", "page": asked}))
    assert f"Page {given} of 3" in soup.select_one("nav.pages").get_text()


def test_tools_get_json_and_browsers_pages(client):
    assert client.get("/rules").is_json
    assert client.get("/rules", headers={"Accept": "*/*"}).is_json
    assert client.get("/rules/test-welles-panic").is_json
    moved = client.get("/rules?q=a", headers=BROWSER)
    assert (moved.status_code, moved.location) == (302, "/rules/?q=a")
    assert soup_of(client.get("/rules/"))
    page = client.get("/rules/test-welles-panic", headers=BROWSER)
    assert soup_of(page).h1.get_text() == "Orson Welles's War of the Worlds made America panic."
    etag = client.get("/rules/test-welles-panic").headers["ETag"]
    assert (
        client.get(
            "/rules/test-welles-panic", headers={**BROWSER, "If-None-Match": etag}
        ).status_code
        == 200
    )


SEARCHES = [
    ("", {"test-welles-panic", "test-welles-lost"}),
    ("WELLÉS", {"test-welles-panic", "test-welles-lost"}),
    ("welles amerique", {"test-welles-panic"}),
    ("l'audience", {"test-welles-panic"}),
    ("new york times", {"test-welles-panic"}),
    ("slate", {"test-welles-panic"}),
    ("radio histor", {"test-welles-lost"}),
    ("qwertz", set()),
    ("biscuits", set()),
]  # fmt: skip


@pytest.mark.parametrize(("query", "expected"), SEARCHES)
def test_search_finds_beginnings_of_folded_words(client, query, expected):
    soup = soup_of(client.get("/rules/", query_string={"q": query}, headers=BROWSER))
    found = {a["href"].rpartition("/")[2] for a in soup.select(".rules h2 a")}
    assert {name for name in found if name.startswith("test-")} == expected
    assert expected or not found
    assert soup.select_one("input[type=search]")["value"] == query


def test_a_rule_has_its_sources_dates_and_neighbours(client):
    soup = soup_of(client.get("/rules/test-retired?lang=fr", headers=BROWSER))
    assert PAGE_WORDS["fr"]["retired"] in soup.main.get_text()
    assert [time["datetime"] for time in soup.select("dl time")] == ["2026-01-02", "2026-02-01"]
    assert soup.select_one("a[href='/rules/test-welles-panic?lang=fr']")
    assert "1er février 2026" in soup.dl.get_text()
    revisions = [(row.dt.get_text(), row.dd.get_text()) for row in soup.select(".revision")]
    assert revisions == [
        ("2 janvier 2026", "<b>Une</b> source de plus."),
        ("9 juillet 2025", "Première version."),
    ]
    told = client.get("/rules/test-retired").json["history"]
    assert [revision["date"] for revision in told] == ["2026-01-02", "2025-07-09"]


def test_prose_with_markup_shows_as_text(client):
    for language in ("fr", "en"):
        response = client.get(f"/rules/test-retired?lang={language}", headers=BROWSER)
        soup = soup_of(response)
        claim = {"fr": "<b>Thé</b> & biscuits", "en": "<script>alert('tea')</script>"}[language]
        assert soup.h1.get_text() == claim
        assert not soup.main.select("b, i, svg, main img, script")
        scripts = soup.find_all("script")
        assert [script["type"] for script in scripts] == ["application/ld+json"]
        review = json.loads(scripts[0].get_text())
        assert review["claimReviewed"] == claim
        assert soup.select_one(".sources a")["href"] == 'https://example.org/?a=1&b="2'
    assert "{{ 7 * 7 }} &amp; </textarea>" in soup.main.get_text()


def test_sentences_that_are_recognised_say_their_language(client):
    soup = soup_of(client.get("/rules/test-welles-panic?lang=en", headers=BROWSER))
    said = {q["lang"]: q.get_text() for q in soup.select("article q")}
    assert "paniquer" in said["fr"]


def test_the_days_of_the_list_are_those_of_the_review(client):
    soup = soup_of(client.get("/rules/?lang=fr&q=welles", headers=BROWSER))
    assert all("fiche relue le " in line.get_text() for line in soup.select(".rules .soft"))
    assert "2 affirmations trouvées" in soup.select_one("p[role=status]").get_text()
    assert "claims examined" in client.get("/rules/?lang=en").text


def test_what_is_not_there_is_told_as_asked_for(client):
    soup = soup_of(client.get("/nosuch?lang=fr", headers=BROWSER), 404)
    assert soup.h1.get_text() == "Page introuvable"
    problem = client.get("/nosuch")
    assert (problem.status_code, problem.content_type) == (404, "application/problem+json")
    assert client.get("/docs/", headers=BROWSER).status_code == 200


REFUSED = [
    ("GET", "/", {}, {"RATE": "1/hour"}, 429, "Trop de demandes"),
    ("GET", "/rules/", {}, {"RATE": "1/hour"}, 429, "Trop de demandes"),
    ("GET", "/rules/test-welles-panic", {}, {"RATE": "1/hour"}, 429, "Trop de demandes"),
    ("POST", "/", {}, {"RATE": "1/hour"}, 429, "Trop de demandes"),
    ("GET", "/", {}, {"KEYS": "keys", "KEY_REQUIRED": "all"}, 401, "détenteurs d’une clé"),
    ("POST", "/", {}, {"KEYS": "keys"}, 401, "détenteurs d’une clé"),
    ("GET", "/", {"Host": "evil.example"}, {}, 421, "nom d’hôte"),
    ("POST", "/rules/", {}, {}, 405, "de cette façon"),
    ("GET", "/check", {}, {}, 405, "de cette façon"),
    ("POST", "/", {"Content-Encoding": "gzip"}, {}, 415, "ne répond pas"),
    ("GET", "/nothing", {}, {}, 404, "rien à cette adresse"),
]


@pytest.mark.parametrize(("method", "path", "headers", "config", "status", "reason"), REFUSED)
def test_browsers_get_refusals_as_pages_with_the_headers_of_the_problem(
    tmp_path, method, path, headers, config, status, reason
):
    if "KEYS" in config:
        config = {**config, "KEYS": tmp_path / "keys"}
        config["KEYS"].touch()
    client = create_app({"RULES": [RULES], **config}).test_client()
    if status == 429:
        assert client.get("/triage").status_code == 200
    answer = client.open(path, method=method, headers={**FRENCH, **headers})
    soup = soup_of(answer, status)
    assert reason in soup.select_one("#refusal").get_text()
    assert soup.html["lang"] == answer.headers["Content-Language"] == "fr"
    assert soup.select_one(".language")["href"].endswith("lang=en")
    assert answer.headers["X-Request-ID"] in soup.main.get_text()
    told = client.open(path, method=method, headers=headers)
    assert (told.status_code, told.content_type) == (status, "application/problem+json")
    for name in ("Retry-After", "WWW-Authenticate", "Allow", "Accept-Encoding"):
        assert (name in answer.headers) == (name in told.headers), name
    assert ("Retry-After" in answer.headers) == (status == 429)
    assert {"Accept", "Accept-Language"} <= set(answer.vary)


def test_an_error_of_ours_is_a_page_for_browsers_and_says_nothing_of_itself(client, monkeypatch):
    def fail(*_: object) -> None:
        raise ValueError("secret")

    monkeypatch.setattr("contresource.api.rulepages.list_rules", fail)
    answer = client.get("/rules/?lang=en", headers=BROWSER)
    assert "Something went wrong" in soup_of(answer, 500).select_one("#refusal").get_text()
    assert "secret" not in answer.text


@pytest.mark.parametrize("path", ["/check", "/batch"])
def test_who_asks_a_tool_s_address_for_html_gets_its_errors_as_problems(client, path):
    answer = client.post(path, headers=BROWSER, data="x")
    assert (answer.status_code, answer.content_type) == (415, "application/problem+json")


def test_the_review_of_a_rule_for_machines(client):
    answer = client.get("/rules/test-welles-panic", headers={"Accept": "application/ld+json"})
    assert answer.content_type == 'application/ld+json; profile="https://schema.org/"'
    assert answer.json["@type"] == "ClaimReview"
    assert client.get("/rules/test-welles-panic", headers={"Accept": "*/*"}).json["id"]


def test_drafts_and_unknown_rules_have_no_page(client):
    for name in ("test-welles-draft", "none"):
        soup_of(client.get(f"/rules/{name}", headers=BROWSER), 404)
        assert client.get(f"/rules/{name}").content_type == "application/problem+json"


def test_permalinks_where_the_address_is_known():
    client = create_app({"RULES": [RULES], "PUBLIC_URL": "https://check.example.org"}).test_client()
    soup = soup_of(client.get("/rules/test-welles-panic", headers=BROWSER))
    address = "https://check.example.org/rules/test-welles-panic"
    assert soup.select_one("link[rel=canonical]")["href"] == address
    assert json.loads(soup.script.get_text())["url"] == address


# What the browser may do

PATHS = ["/", "/rules/", "/rules/test-welles-panic", "/rules/none"]


@pytest.mark.parametrize("path", PATHS)
def test_pages_run_and_load_only_what_is_ours(client, path):
    response = client.get(path, headers=BROWSER)
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert response.headers["X-Frame-Options"] == "DENY"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in response.headers["Permissions-Policy"]
    soup = BeautifulSoup(response.text, "lxml")
    assert not soup.select("[style], style")
    assert not [name for tag in soup.find_all(True) for name in tag.attrs if name.startswith("on")]
    assert all(
        script.get("src") or script["type"] == "application/ld+json"
        for script in soup.find_all("script")
    )
    loaded = [tag["src"] for tag in soup.select("[src]")] + [
        tag["href"] for tag in soup.select("link[rel~=stylesheet], link[rel~=icon]")
    ]
    assert loaded
    for address in loaded:
        with client.get(address) as file:
            assert file.status_code == 200


@pytest.mark.parametrize("path", PATHS)
def test_pages_are_in_order(client, path):
    soup = BeautifulSoup(
        send(client, PANIC).text if path == "/" else client.get(path, headers=BROWSER).text, "lxml"
    )
    levels = [int(heading.name[1]) for heading in soup.select("h1, h2, h3, h4, h5, h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [tag["id"] for tag in soup.select("[id]")]
    assert len(ids) == len(set(ids))
    for field in soup.select("textarea, input:not([type=hidden])"):
        assert soup.select_one(f"label[for={field['id']}]")
    for name in ("aria-labelledby", "aria-describedby"):
        assert all(soup.find(id=tag[name]) for tag in soup.select(f"[{name}]"))


# The extension's packages


def test_the_packages_are_offered(client):
    soup = soup_of(client.get("/", headers=BROWSER))
    links = [a["href"] for a in soup.select("a[download]")]
    assert {link.rpartition(".")[2] for link in links} == {"xpi", "zip"}
    for link in links:
        response = client.get(link)
        assert response.headers["Content-Disposition"].startswith("attachment")
        names = zipfile.ZipFile(io.BytesIO(response.data)).namelist()
        assert "manifest.json" in names
    assert client.get("/extension/..%2Fsetup.cfg").status_code == 404
    assert "signed" in soup.select_one(".install").get_text()


def test_without_a_checkout_the_page_says_where_they_are(client, monkeypatch):
    monkeypatch.setattr("contresource.api.site.extension_folder", lambda: None)
    soup = soup_of(client.get("/", headers=BROWSER))
    assert not soup.select("a[download]")
    assert "make extension" in soup.select_one(".install").get_text()
    assert client.get("/extension/contresource-extension-0.1.0.zip").status_code == 404
