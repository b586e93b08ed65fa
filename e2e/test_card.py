"""The card says what is known of a statement, for the mouse and for the keyboard."""

from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from claims import CLAIM, RULE, SILENT
from conftest import Site
from reader import Reader

VARIANT = "An analyst says DeepSeek owns 60,000 Nvidia GPUs."


def test_a_click_on_a_mark_opens_the_card(browser: Reader, site: Site, shots: Path) -> None:
    browser.open(site.article("/card", SILENT, CLAIM, SILENT))
    browser.wait_for_marks()
    browser.click_mark("contested")
    card = browser.wait_for_card()
    for said in (
        "DeepSeek has about 50,000 Nvidia H100 chips",
        "Disputed.",
        "Alexandr Wang",
        "January 2025",
        "The page reports that Alexandr Wang says it.",
        "SemiAnalysis puts the fleet at about 50,000",
        "OfficeChai",
        "in English",
        "Why this was marked",
        "What is not marked is not thereby verified.",
    ):
        assert said in card
    browser.screenshot(str(shots / f"{browser.name}-card.png"))


def test_the_card_holds_both_numbers_of_a_variant(browser: Reader, site: Site) -> None:
    browser.open(site.article("/variant", VARIANT))
    browser.wait_for_marks()
    browser.click_mark("contested")
    assert "the statement examined says 50,000" in browser.wait_for_card()


def test_escape_closes_the_card_and_gives_the_focus_back(browser: Reader, site: Site) -> None:
    browser.open(site.article("/escape", "<button id=here>Here</button>", CLAIM))
    browser.wait_for_marks()
    browser.driver.execute_script("document.getElementById('here').focus()")
    browser.click_mark("contested")
    browser.wait_for_card()
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()
    assert not browser.driver.find_elements(By.TAG_NAME, "contresource-card")


def test_the_focus_stays_in_the_card(browser: Reader, site: Site) -> None:
    browser.open(
        site.article(
            "/focus", "<a href='#x'>link</a> and text", CLAIM, "<button id=out>out</button>"
        )
    )
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
    assert browser.focus_in_card() == "h2"
    for _ in range(30):
        browser.keys(Keys.TAB)
        assert browser.driver.execute_script("return document.activeElement.id") != "out"


def test_a_link_goes_on_doing_what_it_does(browser: Reader, site: Site) -> None:
    browser.open(site.article("/link", f"<a href='#there'>{CLAIM}</a>"))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.until(lambda d: d.current_url.endswith("#there"))
    assert browser.card() is None


def test_statements_over_the_same_words_share_a_card(browser: Reader, site: Site) -> None:
    text = "Alexandr Wang says DeepSeek has 50,000 Nvidia H100 chips bought on the black market."
    browser.open(site.article("/overlap", text))
    browser.wait_for_marks()
    with browser.popup() as popup:
        popup.wait_for_text("counts")
        count = len(popup.matches())
    browser.click_mark("contested")
    card = browser.wait_for_card()
    if count > 1:
        assert f"1 of {count}" in card
        browser.press_in_card(".next")
        assert f"2 of {count}" in str(browser.card())


def test_a_claim_can_be_hidden(browser: Reader, site: Site) -> None:
    browser.open(site.article("/hide", CLAIM))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
    browser.press_in_card(".hide")
    browser.wait_for_no_marks()


def test_a_wrong_mark_is_copied_and_nothing_is_sent(browser: Reader, site: Site) -> None:
    browser.open(site.article("/wrong", CLAIM, "<textarea id=paste></textarea>"))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
    before = len(site.requests)
    for _ in range(30):  # by keyboard, as copying needs a real key or click
        browser.keys(Keys.TAB)
        if browser.focus_in_card() == "button.wrong":
            break
    browser.keys(Keys.ENTER)
    browser.until(lambda d: "Copied." in (browser.card() or ""))
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()
    field = browser.driver.find_element(By.ID, "paste")
    field.click()
    field.send_keys(Keys.CONTROL, "v")
    pasted = browser.until(lambda d: field.get_property("value"))
    assert "no_match:" in pasted
    assert RULE in pasted
    assert len(site.requests) == before
