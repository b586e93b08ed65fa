"""Statements are marked in the page, each kind in its own way, and the page itself stays as it is."""

from html import escape
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from claims import CLAIM, SILENT, WORDS, examples_by_kind
from loopback import Site
from reader import KINDS, Reader

ARTICLES = sorted((Path(__file__).resolve().parents[2] / "shared" / "articles").glob("*.txt"))


def test_a_statement_is_marked(browser: Reader, site: Site) -> None:
    browser.open(site.article("/claim", CLAIM, SILENT))
    browser.wait_for_marks()
    assert WORDS in browser.marked("contested")


def test_every_kind_has_its_own_mark(browser: Reader, site: Site, shots: Path) -> None:
    examples = examples_by_kind()
    browser.open(site.article("/kinds", *(escape(text) for text in examples.values())))
    browser.until(lambda d: {kind for kind, _ in browser.marks()} == set(examples))
    assert set(examples) == set(KINDS)
    browser.screenshot(str(shots / f"{browser.name}-kinds.png"))


def test_the_pages_nodes_are_not_touched(browser: Reader, site: Site) -> None:
    address = site.article("/untouched", f"{CLAIM[:40]}<b>{CLAIM[40:60]}</b>{CLAIM[60:]}")
    browser.open(address)
    browser.wait_for_marks()
    html = browser.driver.execute_script("return document.documentElement.outerHTML")
    browser.extension_page("options")
    browser.settings(agreed=False)
    browser.open(address)
    assert html == browser.driver.execute_script("return document.documentElement.outerHTML")


def test_inline_markup_inside_a_number_does_not_hide_it(browser: Reader, site: Site) -> None:
    browser.open(
        site.article(
            "/inline",
            "DeepSeek has <b>50</b>,<i>0<span>00</span></i> Nvidia <a href='#'>H100</a> chips.",
        )
    )
    browser.wait_for_marks()
    assert "".join(t for _, t in browser.marks()).replace(" ", "").find("50,000NvidiaH100") >= 0


HIDDEN = [
    f"<textarea>{CLAIM}</textarea>",
    f"<input value='{CLAIM}'>",
    f"<div contenteditable>{CLAIM}</div>",
    f"<pre><code>{CLAIM}</code></pre>",
    f"<p style='display:none'>{CLAIM}</p>",
    f"<p style='visibility:hidden'>{CLAIM}</p>",
    f"<p aria-hidden='true'>{CLAIM}</p>",
    f"<details><summary>More</summary>{CLAIM}</details>",
    f"<script type='text/plain'>{CLAIM}</script><template>{CLAIM}</template>",
]


def test_what_is_typed_hidden_or_code_is_neither_marked_nor_sent(
    browser: Reader, site: Site
) -> None:
    browser.open(site.article("/hidden", SILENT, *HIDDEN, CLAIM.replace("about", "some")))
    browser.wait_for_marks()
    assert len({text for _, text in browser.marks()}) == 1
    with browser.popup() as popup:
        popup.wait_for_text("ledger", "1 of 3 passages")  # "More" is the third


def test_the_claims_of_an_open_details_are_marked_once_it_opens(
    browser: Reader, site: Site
) -> None:
    browser.open(site.article("/details", f"<details><summary>More</summary>{CLAIM}</details>"))
    browser.driver.find_element(By.TAG_NAME, "summary").click()
    browser.wait_for_marks()


@pytest.mark.skipif(not ARTICLES, reason="the articles are not beside this checkout")
@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.name[:3])
def test_the_articles_are_marked_as_the_service_finds_them(
    browser: Reader, site: Site, article: Path
) -> None:
    from contresource.block import Block
    from contresource.matcher import Matcher
    from contresource.rulebase import load
    from contresource.rulefiles import rule_folders
    from contresource.text import guess_language

    lines = [
        " ".join(line.split()) for line in article.read_text("utf-8").split("\n") if line.strip()
    ]
    matcher = Matcher(load(rule_folders(())))
    blocks = [Block(str(i), line) for i, line in enumerate(lines)]
    expected = {
        m.exact
        for m in matcher.find(blocks, "fr" if guess_language(" ".join(lines)) == "fr" else "en")
    }
    language = guess_language(" ".join(lines)) or "en"
    browser.open(site.article("/article", *(escape(line) for line in lines), lang=language))
    browser.wait_for_marks(len(expected))
    assert {text for _, text in browser.marks()} == expected
