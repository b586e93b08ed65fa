"""The card says what is known of a statement, for the mouse and for the keyboard."""

from pathlib import Path

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from claims import CLAIM, RULE, SILENT
from loopback import Service, Site
from reader import Reader

TWICE = (
    "“DeepSeek has about 50,000 Nvidia H100 chips,” Alexandr Wang said in Davos in January 2025."
)
VARIANT = "An analyst says DeepSeek owns 60,000 Nvidia GPUs."


def test_a_click_on_a_mark_opens_the_card(browser: Reader, site: Site, shots: Path) -> None:
    browser.open(site.article("/card", SILENT, CLAIM, SILENT))
    browser.wait_for_marks()
    browser.click_mark("contested")
    card = browser.wait_for_card()
    for said in (
        "DeepSeek has about 50,000 Nvidia H100 chips",
        "say otherwise",
        "Alexandr Wang",
        "January 2025",
        "The page attributes it to Alexandr Wang.",
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
    browser.open(site.article("/overlap", TWICE))
    marks = browser.wait_for_marks(2)
    browser.click_mark("contested")
    assert f"1 of {len(marks)}" in browser.wait_for_card()
    first = browser.card_attribute("h2", "innerText")
    browser.press_in_card(".next")
    assert f"2 of {len(marks)}" in str(browser.card())
    assert browser.card_attribute("h2", "innerText") != first


def test_the_card_leads_to_all_that_is_known(browser: Reader, site: Site, service: Service) -> None:
    browser.open(site.article("/more", CLAIM))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
    link = {name: browser.card_attribute(".more a", name) for name in ("href", "target", "rel")}
    assert link["href"].startswith(f"{service.address}/rules/deepseek-")
    assert (link["target"], link["rel"]) == ("_blank", "noopener noreferrer")


def test_page_popup_and_card_can_be_used_by_keyboard_alone(browser: Reader, site: Site) -> None:
    browser.open(site.article("/keyboard", SILENT, CLAIM))
    browser.wait_for_marks()
    with browser.popup() as popup:
        popup.wait_for_matches()
        focus = "return document.activeElement.closest('#matches') !== null"
        for _ in range(30):
            browser.keys(Keys.TAB)
            if browser.driver.execute_script(focus):
                break
        browser.keys(Keys.ENTER)
        popup.wait_for_page()
    browser.wait_for_card()
    reached = [browser.focus_in_card()]
    while reached[-1] != "button.hide":
        browser.keys(Keys.TAB)
        reached.append(browser.focus_in_card())
        assert len(reached) < 60
    assert {"h2", "a", "summary", "button.wrong"} <= set(reached)
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()


def test_a_claim_can_be_hidden_and_shown_again(browser: Reader, site: Site) -> None:
    browser.open(site.article("/hide", CLAIM))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
    browser.press_in_card(".hide")
    browser.until(lambda d: not browser.marked("contested"))
    with browser.beside("options"):
        assert browser.driver.find_element(By.ID, "hidden-count").text == "1 hidden."
        browser.click("show-again")
        browser.until(lambda d: d.find_element(By.ID, "hidden-count").text == "None.")
    browser.until(lambda d: browser.marked("contested"))


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
