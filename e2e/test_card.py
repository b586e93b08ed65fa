"""The card says what is known of a statement, for the mouse and for the keyboard."""

import json
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from claims import CLAIM, SILENT
from loopback import Service, Site
from reader import Reader

TWICE = "“DeepSeek has 50,000 smuggled H100 chips,” Alexandr Wang said in Davos in January 2025."
TABLE = {"rulebase": "x", "terms": ["deepseek"], "lists": [[0]], "function_words": {},
         "patterns": [{"scope": "block", "all": [0]}]}  # fmt: skip
VARIANT = "An analyst says DeepSeek owns 60,000 Nvidia GPUs."


def play_service(site: Site, **match: object) -> None:
    """Have the site answer as a service that finds one statement in the page's first block."""
    found = {"rule": "r", "block": "1", "start": 0, "end": 8, "exact": "DeepSeek", "kind": "contested",
             "relation": "same", "stance": "asserted", "score": 1, "why": [], **match}  # fmt: skip
    rule = {"claim": {"fr": "Oui.", "en": "Yes."}, "verdict": "disputed", "context": {"fr": "c", "en": "c"},
            "outdated_since": "2024-05-06", "sources": SOURCES}  # fmt: skip
    answer = {"rulebase": "x", "matches": [found], "rules": {"r": rule}}
    site.page("/triage", json.dumps(TABLE), "application/json")
    site.page("/check", json.dumps(answer), "application/json")


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
    browser.browser.command("open-card", "O")
    browser.wait_for_card()
    assert browser.driver.execute_script("return document.activeElement.id") != "here"
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()
    assert browser.driver.execute_script("return document.activeElement.id") == "here"
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
    browser.browser.command("open-card", "O")
    browser.wait_for_card()
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()


def test_a_button_goes_on_doing_what_it_does(browser: Reader, site: Site) -> None:
    press = "this.title = 'pressed'"
    browser.open(site.article("/button", f'<button onclick="{press}">{CLAIM}</button>'))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.until(lambda d: d.find_element(By.TAG_NAME, "button").get_attribute("title"))
    assert browser.card() is None
    with browser.popup() as popup:
        popup.wait_for_matches(1)
        popup.choose(0)
    browser.wait_for_card()


SOURCES = [
    {"title": "Un titre", "publisher": "Le Journal", "date": "2025-02-03", "url": "https://example.org/a",
     "relation": "context", "lang": "fr"},
    {"title": "A title", "publisher": "The Paper", "date": "2025-02", "url": "https://example.org/b",
     "relation": "contradicts", "lang": "en"},
]  # fmt: skip
TOLD = {
    "fr": ["Le Journal · 3 février 2025 · en français · contexte", "The Paper · février 2025 · en anglais"],
    "en": ["The Paper · February 2025 · in English · says otherwise", "Le Journal · February 3, 2025 · in French"],
}  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "en"])
def test_sources_in_the_readers_language_come_first(
    browser: Reader, site: Site, language: str
) -> None:
    play_service(site, relation="variant", right_when_written=True)
    browser.use_service(site.address)
    browser.settings(language=language)
    browser.open(site.article("/sources", "DeepSeek is here."))
    browser.wait_for_marks()
    browser.click_mark("contested")
    card = browser.wait_for_card()
    places = [card.find(told) for told in TOLD[language]]
    assert 0 < places[0] < places[1]
    assert {"fr": "6 mai 2024", "en": "no longer is since May 6, 2024"}[language] in card


def test_the_card_says_which_words_decided(browser: Reader, site: Site) -> None:
    browser.open(site.article("/why", CLAIM))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
    browser.press_in_card("summary")
    browser.until(lambda d: "the number 50,000" in why(browser))
    assert "the words DeepSeek" in why(browser)


def why(browser: Reader) -> str:
    said = browser.card_attribute("details", "innerText") or ""
    return " ".join(said.replace("“", "").replace("”", "").split())


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
    play_service(site)  # to count what it is asked
    browser.use_service(site.address)
    browser.open(site.article("/wrong", "DeepSeek is here.", "<textarea id=paste></textarea>"))
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
    assert pasted.split("\n")[1:] == ["no_match:", '  - "DeepSeek"', ""]
    assert pasted.startswith("# r: same, asserted; rules x, extension ")
    assert len(site.requests) == before
