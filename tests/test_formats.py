"""One result in every format, against the vocabulary or schema that is published for it."""

import html
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from pyld import jsonld

from contresource import create_app
from contresource.block import Block, Page
from contresource.checked import Checked, check_page
from contresource.matcher import Matcher
from contresource.page import read_page
from contresource.present.annotated import annotated_page
from contresource.present.annotation import annotations
from contresource.present.claimreview import claim_review
from contresource.rulebase import load

HERE = Path(__file__).parent
MATCHER = Matcher(load([HERE / "rules"]))
VOCABULARIES = HERE / "vocabularies"
CONTEXT = json.loads((VOCABULARIES / "anno.jsonld").read_text())
SCHEMA = jsonschema.Draft202012Validator(
    json.loads((VOCABULARIES / "annotation.schema.json").read_text())
)
PANIC = "Orson Welles fit paniquer l’Amérique"
LOST = "L’enregistrement d’Orson Welles est perdu."
ADDRESS = "https://check.example.org"

APP = create_app({"RULES": [HERE / "rules"], "PUBLIC_URL": ADDRESS})


@pytest.fixture
def client():
    return APP.test_client()


def check_text(*texts: str, url: str | None = None) -> Checked:
    blocks = tuple(Block(str(number), text) for number, text in enumerate(texts))
    return check_page(MATCHER, Page(blocks, url=url), "fr")


def check_html(markup: str, url: str | None = None) -> Checked:
    return check_page(MATCHER, read_page(markup, url=url))


# Which format

HTML = {"html": f"<p>{PANIC}"}
TEXT = {"text": PANIC}
ANNO = "application/ld+json"
REVIEW = 'application/ld+json;profile="https://schema.org/"'
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
ASKED = [
    (TEXT, None, "", "application/json"),
    (TEXT, "*/*", "", "application/json"),
    (TEXT, "application/*", "", "application/json"),
    (TEXT, "application/json", "?format=text", "text/plain"),
    (TEXT, "text/plain", "", "text/plain"),
    (TEXT, "text/plain;q=0.5, application/json;q=0.4", "", "text/plain"),
    (TEXT, "text/*", "", "text/plain"),
    (TEXT, "Text/Plain", "", "text/plain"),
    (TEXT, "APPLICATION/JSON", "", "application/json"),
    (TEXT, "TEXT/*", "", "text/plain"),
    (TEXT, ANNO, "", 'profile="http://www.w3.org/ns/anno.jsonld"'),
    (TEXT, REVIEW, "", 'profile="https://schema.org/"'),
    (TEXT, 'application/ld+json;profile="https://schema.org"', "", 'profile="https://schema.org/"'),
    (TEXT, 'application/ld+json;profile="http://schema.org/"', "", 'profile="https://schema.org/"'),
    (TEXT, 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"', "", "anno.jsonld"),
    (TEXT, f"{ANNO};q=0.3, {REVIEW}", "", 'profile="https://schema.org/"'),
    (TEXT, "application/json;q=0, */*", "", "application/ld+json"),
    (TEXT, BROWSER, "", "application/json"),
    (HTML, BROWSER, "", "text/html"),
    (HTML, "text/html", "", "text/html"),
    (TEXT, "text/html, text/plain;q=0.1", "", "text/plain"),
    (TEXT, "image/png", "?format=annotation", "anno.jsonld"),
    (TEXT, "image/png", "?format=claimreview", "schema.org"),
]


@pytest.mark.parametrize(("body", "accept", "query", "expected"), ASKED)
def test_format_or_accept_chooses(client, body, accept, query, expected):
    headers = {"Accept": accept} if accept else {}
    response = client.post(f"/check{query}", json=body, headers=headers)
    assert response.status_code == 200
    assert expected in response.headers["Content-Type"]
    assert response.headers["Cache-Control"] == "no-store"


NOT_ACCEPTABLE = [
    (TEXT, "image/png", ""),
    (TEXT, "*/*;q=0", ""),
    (TEXT, 'application/ld+json;profile="https://other.example/"', ""),
    (TEXT, 'application/ld+json;profile=""', ""),
    (TEXT, "text/html", ""),
    (TEXT, "*/*", "?format=html"),
    (HTML, "*/*", "?format=pdf"),
    (HTML, "*/*", "?format="),
]


@pytest.mark.parametrize(("body", "accept", "query"), NOT_ACCEPTABLE)
def test_what_cannot_be_given_is_406(client, body, accept, query):
    response = client.post(f"/check{query}", json=body, headers={"Accept": accept})
    assert (response.status_code, response.content_type) == (406, "application/problem+json")
    assert "annotation" in response.json["detail"]
    parameters = [error["parameter"] for error in response.json.get("errors", [])]
    assert parameters == (["format"] if query else [])


PROBLEM = "application/problem+json"
WRONG = [
    (b"{", 400),
    (b"{}", 422),
    (b'{"text": "a", "txt": 1}', 422),
    (b"x" * 5_000_000, 413),
    (b'{"html": "%b"}' % (b"<b>" * 100_001), 413),
    (b'{"text": "%b"}' % (b"x" * 1_000_001), 413),
    (b'{"html": "%b"}' % (b"x" * 1_000_001), 413),
    (b'{"url": "http://127.0.0.1/"}', 422),
]


@pytest.mark.parametrize(
    "accept", [PROBLEM, f"{PROBLEM}, application/json", "image/png", "*/*;q=0"]
)
@pytest.mark.parametrize(("body", "status"), WRONG)
def test_other_errors_are_told_whatever_is_accepted(client, accept, body, status):
    headers = {"Accept": accept, "Content-Type": "application/json"}
    response = client.post("/check", data=body, headers=headers)
    assert (response.status_code, response.content_type) == (status, PROBLEM)


@pytest.mark.parametrize(
    ("accept", "status"), [(PROBLEM, 406), (f"{PROBLEM}, application/json", 200)]
)
def test_a_problem_is_no_form_of_a_result(client, accept, status):
    assert client.post("/check", json=TEXT, headers={"Accept": accept}).status_code == status


def test_prose_follows_the_languages_asked_for(client):
    def verdict(query: str, languages: str) -> str:
        found = client.post(
            f"/check?format=claimreview{query}", json=TEXT, headers={"Accept-Language": languages}
        )
        review = found.json["@graph"][0]
        assert found.headers["Content-Language"] == review["inLanguage"]
        return review["reviewRating"]["alternateName"]

    assert verdict("", "fr-CA, en;q=0.5") == "Des sources le contredisent"
    assert verdict("", "de") == "Sources contradict it"
    assert verdict("&lang=fr", "en") == "Des sources le contredisent"


# Web Annotation


def expanded(page: object) -> list[object]:
    """The page as linked data; every field must be one of the vocabulary, so nothing may be lost."""

    def loader(address: str, _: object) -> dict[str, object]:
        assert address == "http://www.w3.org/ns/anno.jsonld"
        return {"contextUrl": None, "documentUrl": address, "document": CONTEXT}

    found = jsonld.expand(page, {"documentLoader": loader})
    assert leaves(found) == leaves({k: v for k, v in page.items() if k != "@context"})
    return found


def leaves(value: object) -> int:
    if isinstance(value, dict):
        return sum(
            leaves(v)
            for v in value.values()
            if not str(v).startswith("http://www.w3.org/2001/XMLSchema#")
        )
    return sum(map(leaves, value)) if isinstance(value, list) else 1


PAGES = [
    check_text(f"🎙 {PANIC}."),
    check_text("Rien.", f"{PANIC}. {LOST}"),
    check_text("Radio", PANIC, url="https://example.org/a?b=1#part"),
    check_html(f"<p>x<p>{PANIC}<p>{LOST}"),
    check_text("Rien."),
]


@pytest.mark.parametrize("checked", PAGES, ids=range(len(PAGES)))
@pytest.mark.parametrize("address", [None, ADDRESS])
def test_annotations_follow_the_recommendation(checked, address):
    page = annotations(checked, address)
    SCHEMA.validate(page)
    assert expanded(page)
    found = page.get("items", [])
    assert len(found) == len(checked.matches)
    ids = [page["id"], *(item["id"] for item in found)]
    assert len(set(ids)) == len(ids)
    assert page == annotations(checked, address)


def test_positions_count_code_points_of_the_source():
    texts = {"a b": f"🎙 {PANIC}."}
    checked = check_page(MATCHER, Page((Block("a b", texts["a b"]),)), "fr")
    target = annotations(checked)["items"][0]["target"]
    quoted, position = target["selector"]
    assert quoted == {
        "type": "TextQuoteSelector",
        "exact": PANIC,
        "prefix": "🎙 ",
        "suffix": ".",
    }
    block = texts[unquote(target["source"].partition("#")[2])]
    assert block[position["start"] : position["end"]] == PANIC


def test_positions_at_an_address_count_in_all_blocks():
    texts = ["Radio 🎙", f"Ah. {PANIC}."]
    checked = check_text(*texts, url="https://example.org/a")
    target = annotations(checked)["items"][0]["target"]
    position = target["selector"][1]
    assert target["source"] == "https://example.org/a"
    assert "\n".join(texts)[position["start"] : position["end"]] == PANIC


FRAGMENTS = [
    ("https://e.org/a", ["Orson Welles, paniqua"], "https://e.org/a#:~:text=Orson%20Welles%2C%20paniqua"),
    ("https://e.org/a#b", ["Orson Welles paniqua"], "https://e.org/a#b:~:text=Orson%20Welles%20paniqua"),
    ("https://e.org/#:~:text=x", ["Orson Welles paniqua"], "https://e.org/#:~:text=Orson%20Welles%20paniqua"),
    ("https://e.org/", ["Orson-Welles & Co paniqua"], "https://e.org/#:~:text=Orson%2DWelles%20%26%20Co%20paniqua"),
    (
        "https://e.org/",
        ["Oui. Orson Welles paniqua", "Orson Welles paniqua"],
        "https://e.org/#:~:text=Oui.-,Orson%20Welles%20paniqua,-Orson%20Welles%20paniqua",
    ),
    (
        "https://e.org/",
        ["Un.\nOrson Welles paniqua\n\nDeux trois", "ORSON WELLES PANIQUA"],
        "https://e.org/#:~:text=Un.-,Orson%20Welles%20paniqua,-Deux%20trois",
    ),
    (
        "https://e.org/",
        ["Ah. Orson Welles a\nbeaucoup paniqué"],
        "https://e.org/#:~:text=Orson%20Welles%20a,beaucoup%20paniqu%C3%A9",
    ),
    (
        "https://e.org/",
        [f"Orson Welles {'x' * 300} paniqua"],
        "https://e.org/#:~:text=Orson%20Welles,paniqua",
    ),
    (
        "https://e.org/",
        [f"Orson Welles {'très ' * 70}paniqua"],
        "https://e.org/#:~:text=Orson%20Welles%20tr%C3%A8s%20tr%C3%A8s,tr%C3%A8s%20tr%C3%A8s%20tr%C3%A8s%20paniqua",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("url", "texts", "expected"), FRAGMENTS)
def test_a_text_fragment_leads_to_the_statement(url, texts, expected):
    target = annotations(check_text(*texts, url=url))["items"][0]["target"]
    assert target["id"] == expected
    assert target["source"] + "#" + target["selector"][2]["value"] == expected


MARKUP = [
    ("Orson Welles <code>x</code> paniqua", "Orson%20Welles,paniqua"),
    ("Orson <kbd>Welles</kbd> <b hidden>no</b>paniqua", "Orson%20Welles%20paniqua"),
    ("Orson Welles<sup>1</sup> paniqua<sup>23</sup>.", "Orson%20Welles1%20paniqua23"),
    ("<sup>4</sup>Orson Welles paniqua", "4Orson%20Welles%20paniqua"),
    ("Orson Welles <q>paniqua</q>", "Orson%20Welles,paniqua"),
    ("Orson <img> Welles<svg></svg> paniqua", "Orson,paniqua"),
    ("Orson Welles paniqua<p>Un <code>x</code>Orson Welles paniqua", "Orson%20Welles%20paniqua,-Un"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "expected"), MARKUP)
def test_a_text_fragment_has_the_words_that_a_browser_finds(markup, expected):
    page = read_page(f"<html lang=fr><p>{markup}", url="https://e.org/")
    checked = check_page(MATCHER, page)
    target = annotations(checked)["items"][0]["target"]
    assert target["id"] == f"https://e.org/#:~:text={expected}"


def test_links_are_of_bounded_length_where_words_have_no_spaces():
    text = f"DeepSeek中50000中H100中{'中' * 60}" * 100
    matcher = Matcher(load([HERE.parent / "rules"]))
    checked = check_page(matcher, read_page(f"<p>{text}", url="https://e.org/"))
    targets = [item["target"] for item in annotations(checked)["items"]]
    assert len(targets) > 10
    assert max(len(target["id"]) for target in targets) < 4000


def test_signs_that_no_link_can_say_take_no_quadratic_time():
    text = f"<p>Orson Welles <code>x</code> {'-' * 18_000} <code>y</code> fit paniquer l’Amérique"
    checked = check_html(text * 5, url="https://e.org/")
    started = time.perf_counter()
    found = annotations(checked)["items"]
    assert time.perf_counter() - started < 3  # quadratic: 16 seconds
    named = "Orson%20Welles,fit%20paniquer%20l%E2%80%99Am%C3%A9rique"
    assert sum(named in item["target"]["id"] for item in found) == 5


# ClaimReview

# Of release 12.0 of https://schema.org: the types that we use, with all their properties and what these may hold.
TYPES = json.loads((VOCABULARIES / "schemaorg.json").read_text())
DATA = {
    "Text": r".+",
    "URL": r"https?://\S+",
    "Date": r"\d{4}(-\d\d(-\d\d)?)?",
}


def kinds(name: str) -> set[str]:
    """A type and what it is a kind of."""
    return {name}.union(*(kinds(above) for above in TYPES[name]["subClassOf"]))


def assert_of_schema_org(node: dict[str, object]) -> None:
    own = kinds(node.get("@type", "Thing"))
    properties = {k: v for kind in own for k, v in TYPES[kind]["properties"].items()}
    for name in node.keys() - {"@type"}:
        for value in node[name] if isinstance(node[name], list) else [node[name]]:
            assert name in properties
            if isinstance(value, dict):
                # Some who said it are neither a person nor an organisation: "many media".
                assert (
                    kinds(value["@type"]) & set(properties[name])
                    if "@type" in value
                    else name == "author"
                )
                assert_of_schema_org(value)
            else:
                forms = [DATA[form] for form in properties[name] if form in DATA]
                assert any(re.fullmatch(form, value, re.S) for form in forms), name


NOT_OF_IT = [
    {"@type": "ClaimReview", "claim": "x"},
    {"@type": "ClaimReview", "appearance": {"@type": "CreativeWork"}},
    {"@type": "ClaimReview", "url": "javascript:x"},
    {"@type": "ClaimReview", "datePublished": "soon"},
    {"@type": "ClaimReview", "reviewRating": {"@type": "Organization"}},
    {"@type": "ClaimReview", "reviewRating": {"@type": "Rating", "text": "x"}},
    {"@type": "ClaimReview", "itemReviewed": {"name": "x"}},
]


@pytest.mark.parametrize("node", NOT_OF_IT)
def test_what_is_not_of_the_vocabulary_is_told_apart(node):
    with pytest.raises(AssertionError):
        assert_of_schema_org(node)


def assert_google_takes(review: dict[str, object]) -> None:
    """What Google Search Central asks of a fact check."""
    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"]
    assert review["reviewRating"]["@type"] == "Rating"
    assert review["reviewRating"]["alternateName"]
    assert re.fullmatch(r"https://check\.example\.org/rules/[a-z0-9-]+", review["url"])


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("rule", load([HERE.parent / "rules"]).rules.values(), ids=lambda r: r.id)
def test_every_rule_is_a_claim_review(rule, language):
    review = claim_review(rule, language, ADDRESS)
    assert review.pop("@context") == "https://schema.org"
    assert_of_schema_org(review)
    assert_google_takes(review)
    types = [author.get("@type") for author in review["itemReviewed"]["author"]]
    told = {"person": "Person", "organisation": "Organization", None: None}
    assert types == [told[speaker.type] for speaker in rule.said_by]
    assert "url" not in claim_review(rule, language)


def test_the_rules_matched_are_reviewed_once_each(client):
    body = {"text": f"{PANIC}. {LOST} {PANIC}."}
    graph = client.post("/check?format=claimreview&lang=en", json=body).json["@graph"]
    assert [review["url"].rpartition("/")[2] for review in graph] == [
        "test-welles-panic",
        "test-welles-lost",
    ]
    assert graph[0]["citation"] == [
        {
            "@type": "CreativeWork",
            "name": "The Myth of the War of the Worlds Panic",
            "url": "https://example.org/myth",
            "publisher": {"@type": "Organization", "name": "Slate"},
            "datePublished": "2013-10",
            "inLanguage": "en",
        }
    ]
    assert graph[0]["itemReviewed"]["author"] == [
        {"@type": "Organization", "name": "New York Times"}
    ]
    assert graph[0]["itemReviewed"]["datePublished"] == "1938-10-31"


# Plain text


def test_plain_text_is_what_the_terminal_shows(client, tmp_path):
    response = client.post("/check?format=text&lang=en", json={"text": PANIC})
    (tmp_path / "text").write_text(PANIC)
    command = [
        sys.executable,
        "-m",
        "contresource.cli",
        "check",
        "--lang",
        "en",
        "--rules",
        str(HERE / "rules"),
        "text",
    ]
    shown = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=60).stdout
    assert f"⟦{PANIC}⟧" in response.text
    assert response.text.split() == shown.split()
    assert "\x1b" not in response.text


# The annotated page

PLACED = [
    (f"<p>{PANIC}.</p>", [[PANIC]]),
    (
        "<p>Orson <b>Wel</b>les\n <i>fit</i> paniquer <a href=x>l’Amérique</a>.",
        [["Orson", "Wel", "les", "fit", "paniquer", "l’Amérique"]],
    ),
    ("<p>Orson Welles fit <q>paniquer</q> l’Amérique", [["Orson Welles fit", "paniquer", "l’Amérique"]]),
    (f"<ul><li>{PANIC}<li>{PANIC}</ul>", [[PANIC], [PANIC]]),
    ("<p>Orson Welles<br>paniqua &amp; l’Amérique", [["Orson Welles", "paniqua & l’Amérique"]]),
    (f"<p>{PANIC}, et l’enregistrement d’Orson Welles est perdu.", None),
    (f"<div hidden>{PANIC}</div><p>{PANIC}", [[PANIC]]),
    (f"<p>Ah. <script>{PANIC}</script>{PANIC}", [[PANIC]]),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "expected"), PLACED)
def test_marks_stand_around_the_statements(markup, expected):
    checked = check_html(markup)
    soup = BeautifulSoup(annotated_page(checked, "en"), "lxml")
    found: list[list[str]] = [[]]
    for tag in soup.select("main mark, main sup > a"):
        if tag.name == "mark":
            found[-1] += [tag.get_text().strip()] if tag.get_text().strip() else []
        else:
            found.append([])
    if expected is not None:
        assert found == [*([part.strip(" ") for part in parts] for parts in expected), []]
    marked = "".join(mark.get_text() for mark in soup.select("main mark"))
    exact = "".join(match.exact for match in checked.matches)
    assert "".join(marked.split()) == "".join(re.sub("[“”]", "", exact).split())
    notes = soup.select("section li[id^=note-]")
    assert len(notes) == len(checked.matches) == len(soup.select("main sup > a"))
    for number, (note, match) in enumerate(zip(notes, checked.matches, strict=True), 1):
        assert note["id"] == f"note-{number}"
        assert note.blockquote.get_text() == match.exact
        assert soup.select_one(f"a#mark-{number}[href='#note-{number}']")


TAGS = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<q>", "</q>", "<br>", "<sup>", "</sup>", "<a href=x>", "</a>", "<div hidden>",
     "</div>", "<!-- x -->", "<script>", "</script>", "<td>", "<table>", "</table>", "&nbsp;", "&amp;", "\n", "<pre>", "</pre>"]
)  # fmt: skip
WORDS = st.sampled_from(
    [
        "Orson Welles",
        "Or",
        "son",
        " Welles",
        "fit",
        "paniquer",
        " l’Amérique",
        ".",
        " ",
        "50 000",
        "🎙",
    ]
)


@given(st.lists(TAGS | WORDS).map("".join))
def test_marks_hold_the_statements_whatever_the_markup(markup):
    checked = check_html(f"{markup}<p>{PANIC}")
    soup = BeautifulSoup(annotated_page(checked, "en"), "lxml")
    exact = "".join(match.exact for match in checked.matches)
    marked = "".join(mark.get_text() for mark in soup.select("main mark"))
    raised = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
    assert "".join(marked.split()) == re.sub(r"[\s“”]", "", exact.translate(raised))
    assert [a.get_text() for a in soup.select("main sup > a[id^=mark-]")] == [
        str(n + 1) for n in range(len(checked.matches))
    ]


def test_many_statements_in_one_block_are_written():
    checked = check_html("<p>" + "Orson Welles fit paniquer l’Amérique. " * 20_000)
    written = annotated_page(checked, "en")  # quadratic time would take minutes
    assert written.count("<mark") == len(checked.matches) > 300


def test_statements_on_the_same_words_share_them(tmp_path):
    rule = (HERE / "rules" / "radio" / "test-welles-panic.yml").read_text("utf-8")
    rule = rule.replace("id: test-welles-panic", "id: test-other").replace(
        "[paniqu*, panic*]", "[Amérique]"
    )
    rule = re.sub(r"\nexamples:.*", "\nrelated: [test-welles-panic]\n", rule, flags=re.S)
    (tmp_path / "test-other.yml").write_text(rule, "utf-8")
    matcher = Matcher(load([HERE / "rules", tmp_path]))
    checked = check_page(matcher, read_page(f"<p>{PANIC}"))
    assert len(checked.matches) == 2
    soup = BeautifulSoup(annotated_page(checked, "en"), "lxml")
    assert "".join(mark.get_text() for mark in soup.select("main mark")) == PANIC
    assert [a.get_text() for a in soup.select("main sup > a")] == ["1", "2"]


def test_a_statement_that_cannot_be_placed_is_listed():
    checked = check_html(f"<p>{PANIC}")
    other = read_page("<p>Autre chose.")
    moved = Checked(checked.rulebase, Page(checked.page.blocks, html=other.html), checked.matches)
    soup = BeautifulSoup(annotated_page(moved, "en"), "lxml")
    assert not soup.select("main mark")
    assert "not placed" in soup.select_one("#note-1").get_text()


def test_the_markup_is_kept_as_far_as_it_is_safe():
    markup = f"""<title>A &amp; B</title><base href="/deep/"><h1 class=x id=y>Radio</h1><p lang=en>A <a href="b?c=1&amp;d">link</a>
        <img src="http://tracker.example/x" alt="A <studio>"><table><tr><td colspan=2 onclick=x>1</table><ol start=3><li>{PANIC}</ol>"""
    page = check_page(
        MATCHER, Page(read_page(markup).blocks, url="https://example.org/a/b", html=markup)
    )
    soup = BeautifulSoup(annotated_page(page, "en"), "lxml")
    assert soup.title.get_text().startswith("A & B")
    assert soup.main.h1.attrs == {}
    assert soup.main.p["lang"] == "en"
    assert soup.main.a["href"] == "https://example.org/deep/b?c=1&d"
    assert "[picture: A <studio>]" in soup.main.get_text()
    assert soup.main.td.attrs == {"colspan": "2"}
    assert soup.main.ol["start"] == "3"
    assert soup.main.li.mark.get_text() == PANIC


IN_TABLES = [
    ("<table>a<br><tr>b<td>c</table>", "<table><tbody><tr><td>a</td><td><br></td></tr><tr><td>b</td><td>c</td></tr></tbody></table>"),
    ("<table><tbody><b>a</b><tr><td>c</table>", "<table><tbody><tr><td><b>a</b></td></tr><tr><td>c</td></tr></tbody></table>"),
    ("<table><caption>a<tr><th>b<td>c</table>", "<table><caption>a</caption><tbody><tr><th>b</th><td>c</td></tr></tbody></table>"),
    ("<table><tr><td><div><tr></tr>a</table>", "<table><tbody><tr><td><div><div></div>a</div></td></tr></tbody></table>"),
    ("<td>a</td><tr>b</tr><col>c", "<div>a</div><div>b</div>c"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "expected"), IN_TABLES)
def test_what_stands_between_the_cells_of_a_table_gets_a_cell(markup, expected):
    written = annotated_page(check_html(markup), "en")
    assert re.search(r"<main[^>]*>\s*(.*?)\s*</main>", written)[1] == expected


def test_the_markup_written_is_no_longer_than_the_markup_read():
    """Browsers and sanitisers open what formats a text again in each item of a list."""
    formats = "".join(f"<b lang=x-{number}>" for number in range(90))
    markup = f"<ul><li>{formats}" + "<li>x</li>" * 1000
    assert len(annotated_page(check_html(markup), "en")) < 200_000


HOSTILE = [
    "<script>alert(1)</script>",
    "<ScRiPt src=//evil.example/x.js></sCrIpT>",
    "<p onclick=alert(1) onmouseover='x'>a",
    "<a href='javascript:alert(1)'>a</a><a href=' java\tscript:alert(1)'>b</a><a href='data:text/html,x'>c</a>",
    "<a href='vbscript:x'>a</a><a href='//evil.example/'>b</a><a href='http:/evil'>c</a>",
    "<iframe src=//evil.example/></iframe><iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=x></object><embed src=x><applet code=x></applet><portal src=x></portal>",
    "<form action=//evil.example/><input name=a autofocus onfocus=x><button formaction=javascript:x>b</button></form>",
    "<meta http-equiv=refresh content='0;url=//evil.example/'><base href=//evil.example/><link rel=preload href=//evil.example/x>",
    "<link rel=import href=x><link rel=stylesheet href=//evil.example/x.css><style>@import '//evil.example/x'</style>",
    "<svg><script>alert(1)</script><a xlink:href='javascript:x'><text>a</text></a><animate onbegin=x /></svg>",
    "<svg><style><img src=x onerror=alert(1)></style></svg><math><mtext><img src=x onerror=x></mtext></math>",
    "<math><mi xlink:href='data:x,<script>alert(1)</script>'>a</mi></math>",
    "<img src=x onerror=alert(1)><img srcset='//evil.example/x 2x'><picture><source srcset=//evil.example/></picture>",
    "<video poster=//evil.example/ src=x autoplay></video><audio src=x></audio><track src=x><body background=//evil.example/>",
    "<p style='background:url(//evil.example/)'>a</p><table background=//evil.example/><tr><td>a</table>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
    "<template><script>alert(1)</script></template><textarea></textarea><img src=x onerror=x></textarea>",
    "<!--[if IE]><script>alert(1)</script><![endif]--><!-- --!><img src=x onerror=x> -->",
    "<mark class=contested>spoof</mark><sup><a id=mark-1 href='#note-1'>1</a></sup><p class=contested id=notes>x",
    "<plaintext><script>alert(1)</script>",
    "<xmp><img src=x onerror=alert(1)></xmp><title><img src=x onerror=x></title>",
    "&lt;script&gt;alert(1)&lt;/script&gt;<p title='\"><script>alert(1)</script>'>x",
    "<a href='https://x/\"><script>alert(1)</script>'>a</a><a ping=//evil.example/ target=_top href='https://e.org'>b</a>",
]  # fmt: skip

ALLOWED = {
    "a": {"href", "id", "aria-label", "rel", "hreflang", "lang"},
    "main": {"lang"},
    "html": {"lang"},
    "section": {"class", "aria-labelledby"},
    "meta": {"charset", "http-equiv", "content", "name"},
    "mark": {"class"},
    "h2": {"id", "tabindex"},
}


@pytest.mark.parametrize("markup", HOSTILE)
@pytest.mark.parametrize(
    "around", ["<p>{0}</p>{1}", "{1}<p>{0}</p>", "<table><tr><td>{0}{1}</table>"]
)
def test_nothing_of_a_page_runs_loads_or_sends(markup, around):
    checked = check_html(around.format(PANIC, markup))
    written = annotated_page(checked, "en")
    soup = BeautifulSoup(written, "html.parser")
    for tag in soup.find_all(True):
        assert tag.name not in {
            "script", "iframe", "object", "embed", "form", "input", "button", "img", "svg", "math", "link", "base",
            "video", "audio", "source", "picture", "noscript", "template", "portal", "applet", "frame", "textarea",
        }  # fmt: skip
        assert (
            set(tag.attrs) <= ALLOWED.get(tag.name, set()) | {"class", "id"}
            if not tag.find_parents("main")
            else True
        )
    for tag in soup.main.find_all(True):
        assert set(tag.attrs) <= ALLOWED.get(tag.name, set())
        assert re.match(r"https?://|#note-\d+$", tag.get("href", "https://"))
    assert not [
        meta for meta in soup.find_all("meta") if meta.get("http-equiv", "").lower() == "refresh"
    ]
    assert [style.get_text() for style in soup.find_all("style")] == [
        (
            Path(annotated_page.__code__.co_filename).parents[1] / "templates" / "annotated.css"
        ).read_text()
    ]
    marked = "".join(mark.get_text() for mark in soup.select("main mark"))
    assert "".join(marked.split()) == "".join("".join(m.exact for m in checked.matches).split())
    assert len(soup.select("main sup > a[id^=mark-]")) == len(checked.matches)
    assert "url(" not in written


def test_the_policy_lets_our_style_pass_and_nothing_else(client):
    response = client.post("/check?format=html", json=HTML)
    policy = response.headers["Content-Security-Policy"]
    inside = BeautifulSoup(response.text, "lxml").find("meta", {"http-equiv": True})["content"]
    assert policy.startswith(inside)
    assert inside.startswith("default-src 'none'; style-src 'sha256-")
    assert "sandbox" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize(
    "markup", ["<div>" * 50_000 + PANIC, "<b><p>" * 20_000 + PANIC, "<a href=x>" * 20_000 + PANIC]
)
def test_a_page_that_nests_absurdly_is_written(markup):
    assert html.escape(PANIC) in annotated_page(check_html(markup), "en")


# The command


@pytest.mark.parametrize("form", ["json", "annotation", "claimreview", "html", "text"])
def test_the_command_offers_the_same(tmp_path, form):
    (tmp_path / "page.html").write_text(f"<p>{PANIC}")
    command = [
        sys.executable,
        "-m",
        "contresource.cli",
        "check",
        "--rules",
        str(HERE / "rules"),
        "--lang",
        "en",
    ]
    ended = subprocess.run(
        [*command, "--format", form, "page.html"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        timeout=60,
    )
    assert ended.returncode == 0
    sign = {
        "annotation": "AnnotationPage",
        "claimreview": "ClaimReview",
        "html": "<mark",
        "text": "⟦",
        "json": '"why"',
    }[form]
    assert sign in ended.stdout


def test_the_command_marks_no_text_as_html(tmp_path, capsys):
    from contresource.cli import main

    (tmp_path / "text.txt").write_text(PANIC)
    assert main(["check", "--format", "html", str(tmp_path / "text.txt")]) == 2
    assert "not HTML" in capsys.readouterr().err
