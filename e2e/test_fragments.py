"""Links to a statement in its page (`#:~:text=…`) lead there, in both browsers."""

import pytest

from contresource.checked import check_page
from contresource.matcher import Matcher
from contresource.page import read_page
from contresource.present.annotation import annotations
from contresource.rulebase import load
from contresource.rulefiles import find_rules
from loopback import Site
from visitor import Visitor

CLAIM = "DeepSeek aurait 50 000 puces H100"
FAR = "<div style='height: 3000px'>Loin.</div>"
PAGES = {
    "a line break in it": "<p id=there>La firme DeepSeek,<br>aurait 50 000 puces H100.</p>",
    "after a line break": f"<p>Un.<br>{CLAIM}.</p>{FAR}<p id=there>Deux.<br>{CLAIM}.<br>Fin.</p>",
    "the second of two items": f"<p>Un. {CLAIM}.</p>{FAR}<ul><li>Deux<li id=there>{CLAIM}<li>Trois</ul>",
    "code in it": "<p id=there>DeepSeek aurait <code>au moins</code> 50 000 puces H100.</p>",
    "code in a word of it": "<p id=there>DeepSeek-<code>V3</code> aurait 50 000 puces H100.</p>",
    "a note's number in it": "<p id=there>DeepSeek<sup>1</sup> aurait 50 000 puces<sup>[2]</sup> H100.</p>",
    "a note's number at its end": "<p id=there>DeepSeek aurait 50 000 puces H100<sup>12</sup>.</p>",
    "a note's number before it": f"<p id=there><sup>3</sup>{CLAIM}.</p>",
    "a quotation in it": "<p id=there>DeepSeek aurait <q>50 000 puces</q> H100.</p>",
    "a picture in it": "<p id=there>DeepSeek aurait <img alt=x src='data:,'> 50 000 puces H100.</p>",
    "a field in it": "<p id=there>DeepSeek aurait <input value=vraiment> 50 000 puces H100.</p>",
    "after code, the second of two": f"<p>{CLAIM}.</p>{FAR}<p id=there>Deux <code>x</code> {CLAIM} <code>y</code> trois.</p>",
    "the second, in capitals": f"<p>Un. {CLAIM}.</p>{FAR}<p>Deux.</p><p id=there>{CLAIM.upper()}.</p>",
}


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(load([find_rules()]))


@pytest.mark.parametrize("name", PAGES)
def test_a_link_leads_to_the_statement(
    visitor: Visitor, site: Site, matcher: Matcher, name: str
) -> None:
    html = f"<!doctype html><html lang=fr><meta charset=utf-8><title>Page</title>{FAR}{PAGES[name]}{FAR}"
    page = read_page(html, url=site.page("/page", html))
    link = annotations(check_page(matcher, page))["items"][-1]["target"]["id"]
    visitor.driver.get("about:blank")
    visitor.driver.get(link)
    visitor.until(
        lambda driver: driver.execute_script(
            "const {top, bottom} = there.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight"
        )
    )
