"""Triage on the device: folding as the service folds, and the filtered page's answer is the whole page's."""

import json
import random
import unicodedata
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from browsers import EXTENSION
from contresource.present.typography import typeset
from contresource.rulebase import load
from contresource.rulefiles import rule_folders
from contresource.text import fold_words, guess_language, paragraphs
from loopback import Service, Site
from reader import Reader

ARTICLES = sorted((Path(__file__).resolve().parents[2] / "shared" / "articles").glob("*.txt"))
RULES = load(rule_folders(()))
EXAMPLES = [
    text
    for rule in RULES.live
    for text in (*(example.text for example in rule.examples.match), *rule.examples.no_match)
]
TEXTS = [
    "L’État à 50\u202f000 puces, soit\u00a0« cinquante mille »",
    "co\u00adopération ﬁnancière Œuvre Æsir Straße Łódź İstanbul ıslak Ångström",
    "e\u0301te\u0301 ½ ² 50 000¹ 10² H₂O CO₂ C₁₂H₂₂O₁₁ ①② ٣٤٥ १२३ 𝟘𝟙 ❶ 深度求索の会社 한국어",
    "👩‍👩‍👧 50👍000 \u202eabc\u202c x\u200by \ufeffz",
    "https://example.org/deepseek/h100 www.x.org",
    "\ud800 lone".encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
]
LINES = [
    "one\ntwo",
    "A title\nA text",
    "wrapped text that goes on\nhere in small letters",
    "- a\n- b",
    "x,\nY",
    f"{'a' * 60}\nB",
    f"{'a' * 120}\nB",
    "a\n\nb",
    "\n",
    "1. a\n2. b",
    "| a | b |\nlast row",
]

_LAB = """<!doctype html><meta charset="utf-8"><script src="/extension/content/typeset.js"></script>
<script type="module">
import {foldWords, paragraphs} from "/extension/triage/fold.js";
import {Table} from "/extension/triage/table.js";
window.lab = {
  fold: (texts) => texts.map(foldWords),
  paragraphs: (texts) => texts.map(paragraphs),
  typeset: (texts, language) => texts.map((text) => typeset(text, language)),
  chars: (codes) => codes.map((code) => foldWords(String.fromCodePoint(code)).join(" ")),
  select: (data, pages) => {
    const table = new Table(data);
    return pages.map((blocks) => ({
      ...table.select(new Map(blocks.map(({id, text}) => [id, table.cues(text)]))),
      lang: table.language(blocks.map(({text}) => text).join(" ")),
    }));
  },
};
document.title = "ready";
</script>"""


@pytest.fixture
def lab(browser: Reader, site: Site) -> Reader:
    """The extension's own modules, in a page of the browser."""
    browser.open(site.page("/lab", _LAB))
    browser.until(lambda d: d.title == "ready")
    return browser


def in_lab(lab: Reader, name: str, *arguments: Any) -> Any:
    answer = lab.driver.execute_script(
        f"return JSON.stringify(window.lab.{name}(...JSON.parse(arguments[0])))",
        json.dumps(arguments),
    )
    return json.loads(answer)


def test_texts_fold_in_the_browser_as_in_the_service(lab: Reader) -> None:
    texts = [*TEXTS, *EXAMPLES, *(path.read_text("utf-8") for path in ARTICLES)]
    assert in_lab(lab, "fold", texts) == [fold_words(text) for text in texts]


def test_every_character_folds_in_the_browser_as_in_the_service(lab: Reader) -> None:
    # Characters that Unicode got after this Python are left out.
    codes = [c for c in range(0x323B0) if unicodedata.category(chr(c)) not in ("Cn", "Cs", "Co")]
    there = in_lab(lab, "chars", codes)
    here = [" ".join(fold_words(chr(code))) for code in codes]
    differing = [
        f"U+{c:04X} {a!r} {b!r}" for c, a, b in zip(codes, here, there, strict=True) if a != b
    ]
    assert differing == []


def test_paragraphs_are_cut_in_the_browser_as_in_the_service(lab: Reader) -> None:
    texts = [*LINES, *EXAMPLES, *(path.read_text("utf-8") for path in ARTICLES)]
    assert in_lab(lab, "paragraphs", texts) == [
        [text[a:b] for a, b in paragraphs(text)] for text in texts
    ]


SIGNS = [
    "L'été d'un_' 3' '",
    "1 000 000 et 12 3456",
    "a ; b : c ? d ! 5 % 6 €",
    "«a » « b»",
    "٣ ٤٥٦",
    "«\n x \t»",
]


def test_french_prose_is_set_in_the_browser_as_in_the_service(lab: Reader) -> None:
    words = (EXTENSION / "_locales" / "fr" / "messages.json").read_text("utf-8")
    prose = [rule.claim.fr for rule in RULES.live] + [rule.context.fr for rule in RULES.live]
    texts = [*SIGNS, words, *prose, *EXAMPLES]
    for language in ("fr", "en"):
        assert in_lab(lab, "typeset", texts, language) == [typeset(t, language) for t in texts]


def ask(service: Service, path: str, body: object = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        service.address + path, data, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def pages() -> list[list[str]]:
    """Every example as a page, the articles, and pages put together from both."""
    chance = random.Random(7)
    whole = [path.read_text("utf-8").split("\n\n") for path in ARTICLES]
    pool = [*EXAMPLES, *(text for page in whole for text in page)]
    mixed = [chance.sample(pool, min(len(pool), chance.randint(2, 25))) for _ in range(60)]
    scraps = [w for text in chance.sample(pool, 40) for w in text.split()]
    noise = [[" ".join(chance.choices(scraps, k=40)) for _ in range(8)] for _ in range(40)]
    return [*([text] for text in EXAMPLES), *whole, *mixed, *noise]


def without_page_places(answer: Any) -> list[Any]:
    """The matches, and of reasons from elsewhere on the page only whether there are any.

    They have their places only where those blocks were sent, and one cue sent without its block may be two reasons.
    """
    for match in answer["matches"]:
        here = [cue for cue in match["why"] if cue["cue"] != "page"]
        match["why"] = [here, len(here) < len(match["why"])]
    return list(answer["matches"])


def test_the_filtered_page_has_the_whole_pages_answer(lab: Reader, service: Service) -> None:
    table = ask(service, "/triage")
    texts = [[text for text in page if text.strip()] for page in pages()]
    blocks = [[{"id": str(i), "text": text} for i, text in enumerate(page)] for page in texts]
    selections = in_lab(lab, "select", table, blocks)
    sent = 0
    for page, selection in zip(blocks, selections, strict=True):
        whole = ask(service, "/check", {"blocks": page})
        chosen = [block for block in page if block["id"] in selection["send"]]
        sent += len(chosen)
        body = {"blocks": chosen, "page_cues": selection["page_cues"], "lang": selection["lang"]}
        filtered = ask(service, "/check", body) if chosen else {"matches": []}
        assert without_page_places(filtered) == without_page_places(whole)
        joined = " ".join(block["text"] for block in page)
        assert selection["lang"] == (guess_language(joined) or "und")
    assert 0 < sent < sum(map(len, blocks))
