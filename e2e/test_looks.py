"""How marks look: the kind is told by the line, whatever colours the reader has chosen; pictures are kept."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from claims import CLAIM, SILENT, examples_by_kind
from loopback import Site
from reader import KINDS, Reader

LINES = {
    "contested": "double",
    "context": "dashed",
    "opinion": "dotted",
    "supported": "solid",
    "answered": "solid",
}
DARK = "<style>@media (prefers-color-scheme: dark) { body { background: #16181c; color: #ddd } }</style>"
CHOICES = {
    "light": {},
    "dark": {"prefers_color_scheme": "dark"},
    "contrast": {"prefers_contrast": "more"},
    "forced": {"forced_colors": "active"},
}
COLORS = {"light": "rgb(207, 74, 51)", "dark": "rgb(207, 74, 51)", "contrast": "rgb(160, 28, 8)"}


@pytest.fixture
def chosen(browser: Reader) -> Iterator[Reader]:
    """A reader whose choices of colours end with the test."""
    yield browser
    browser.browser.media()
    browser.until(
        lambda d: not d.execute_script("return matchMedia('(forced-colors: active)').matches")
    )


@pytest.mark.parametrize("choice", CHOICES)
def test_the_line_says_the_kind(chosen: Reader, site: Site, shots: Path, choice: str) -> None:
    texts = [escape(text) for text in examples_by_kind().values()]
    chosen.browser.media(**CHOICES[choice])
    chosen.open(site.article(f"/{choice}", SILENT, *texts, CLAIM, head=DARK))
    chosen.until(lambda d: {kind for kind, _ in chosen.marks()} == set(KINDS))
    chosen.screenshot(str(shots / f"{chosen.name}-{choice}.png"))
    looks = {kind: chosen.look(kind) for kind in KINDS}
    assert {kind: look["style"] for kind, look in looks.items()} == LINES
    if choice == "forced":
        ink = chosen.driver.execute_script("return getComputedStyle(document.body).color")
        assert {look["color"] for look in looks.values()} == {ink}
        assert len({look["background"] for look in looks.values()}) == 1
    else:
        assert looks["contested"]["color"] == COLORS[choice]
    chosen.click_mark("contested")
    chosen.wait_for_card()
    chosen.screenshot(str(shots / f"{chosen.name}-{choice}-card.png"))
    chosen.keys(Keys.ESCAPE)
    chosen.wait_for_no_card()
    for page in ("popup", "options", "welcome", "demo"):
        with chosen.beside(page):
            chosen.browser.media(**CHOICES[choice])  # Chromium's hold for one tab
            if page == "demo":
                chosen.wait_for_marks(len(KINDS))
            chosen.screenshot(str(shots / f"{chosen.name}-{choice}-{page}.png"))


def test_on_a_narrow_window_the_card_fits(browser: Reader, site: Site, shots: Path) -> None:
    size = browser.driver.get_window_size()
    browser.driver.set_window_size(500, 800)
    try:
        browser.open(site.article("/narrow", SILENT, CLAIM))
        browser.wait_for_marks()
        browser.click_mark("contested")
        browser.wait_for_card()
        browser.screenshot(str(shots / f"{browser.name}-narrow-card.png"))
        assert browser.card_box("right") <= browser.driver.execute_script("return innerWidth")
        browser.keys(Keys.ESCAPE)
        browser.wait_for_no_card()
        for page in ("options", "welcome", "demo"):
            with browser.beside(page):
                browser.screenshot(str(shots / f"{browser.name}-narrow-{page}.png"))
                wide = "return document.documentElement.scrollWidth - innerWidth"
                assert browser.driver.execute_script(wide) <= 0
    finally:
        browser.driver.set_window_size(size["width"], size["height"])
