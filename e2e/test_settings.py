"""The options and the welcome page do what they say; the page can be read by keyboard alone."""

import json
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from claims import CLAIM, SILENT
from conftest import Service, Site
from reader import Reader


def test_the_welcome_page_asks_and_tests_the_service(
    browser: Reader, service: Service, shots: Path
) -> None:
    browser.extension_page("options")
    browser.settings(agreed=False)
    browser.extension_page("welcome")
    told = browser.until(lambda d: d.find_element(By.ID, "service").text)
    browser.until(lambda d: "it knows" in d.find_element(By.ID, "service").text)
    assert told
    assert browser.driver.find_element(By.ID, "address").text == service.address
    browser.screenshot(str(shots / f"{browser.name}-welcome.png"))
    browser.click("agree")
    browser.until(lambda d: d.find_element(By.CSS_SELECTOR, "#demo-text .contested").text)


BAD = ["http://example.org", "ftp://127.0.0.1", "127.0.0.1:8765", "https://u:p@example.org", ""]


@pytest.mark.parametrize("address", BAD)
def test_only_https_or_this_machine_is_a_service(
    browser: Reader, service: Service, address: str
) -> None:
    browser.extension_page("options")
    browser.fill("service-url", address)
    browser.save()
    assert "can’t be used" in browser.driver.find_element(By.ID, "saved").text
    assert browser.settings()["service_url"] == service.address


def test_kinds_that_are_not_chosen_are_not_marked(browser: Reader, site: Site, shots: Path) -> None:
    browser.extension_page("options")
    browser.click("kind-contested")
    browser.save()
    browser.screenshot(str(shots / f"{browser.name}-options.png"))
    browser.open(site.article("/kind", CLAIM))
    with browser.popup() as popup:
        browser.until(lambda d: popup.text("ledger").startswith("1 of 1"))
    assert browser.marks() == []


def test_only_these_sites(browser: Reader, site: Site) -> None:
    browser.extension_page("options")
    browser.driver.find_element(By.CSS_SELECTOR, "[name=site-mode][value=only]").click()
    browser.fill("only", "example.org")
    browser.save()
    browser.open(site.article("/only", CLAIM))
    with browser.popup() as popup:
        browser.until(lambda d: popup.text("empty") == "This site is left alone.")
    assert browser.marks() == []


def test_the_language_can_be_chosen(browser: Reader, site: Site) -> None:
    browser.extension_page("options")
    browser.driver.find_element(By.CSS_SELECTOR, "#language option[value=fr]").click()
    browser.click("save")
    browser.until(lambda d: d.find_element(By.ID, "save").text == "Enregistrer")
    browser.open(site.article("/fr", CLAIM))
    browser.wait_for_marks()
    browser.click_mark("contested")
    card = browser.wait_for_card()
    assert "Contesté." in card
    assert "janvier 2025" in card
    assert "Ce qui n’est pas signalé n’est pas vérifié pour autant." in card


def test_settings_are_imported_and_reset(browser: Reader, service: Service, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(
        json.dumps(
            {"service_url": service.address, "kinds": ["opinion"], "except": ["a.org"], "x": 1}
        )
    )
    browser.extension_page("options")
    browser.driver.find_element(By.ID, "file").send_keys(str(file))
    browser.until(lambda d: d.find_element(By.ID, "settings-result").text == "Saved.")
    assert browser.driver.find_element(By.ID, "except").get_property("value") == "a.org"
    assert not browser.driver.find_element(By.ID, "kind-contested").is_selected()
    browser.click("reset")
    browser.until(
        lambda d: "after the installation" in d.find_element(By.ID, "settings-result").text
    )
    assert browser.settings()["agreed"] is False


def test_the_two_languages_have_the_same_words() -> None:
    locales = Path(__file__).resolve().parents[1] / "extension" / "_locales"
    english, french = (
        json.loads((locales / name / "messages.json").read_text()) for name in ("en", "fr")
    )
    assert english.keys() == french.keys()


def test_marks_are_gone_through_by_keyboard(browser: Reader, site: Site) -> None:
    browser.open(site.article("/keys", *[SILENT] * 40, CLAIM, *[SILENT] * 40, f"Again: {CLAIM}"))
    browser.wait_for_marks(2)
    places = []
    for _ in range(2):
        browser.tell_page({"type": "command", "command": "next-mark"})
        places.append(browser.until(lambda d: d.execute_script("return scrollY")))
    assert places[0] < places[1]
    browser.tell_page({"type": "command", "command": "previous-mark"})
    browser.until(lambda d: d.execute_script("return scrollY") == places[0])
    browser.tell_page({"type": "command", "command": "open-card"})
    browser.wait_for_card()
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()


def test_selected_text_is_checked(browser: Reader, site: Site) -> None:
    browser.open(site.article("/selection", SILENT))
    with browser.popup() as popup:
        browser.until(lambda d: popup.text("ledger"))
    browser.tell_page({"type": "selection", "text": CLAIM})
    assert "DeepSeek has about 50,000" in browser.wait_for_card()
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()
    browser.tell_page({"type": "selection", "text": SILENT})
    assert "No statement that was examined stands in the selected text." in browser.wait_for_card()


def test_dark_and_narrow_are_kept_as_pictures(browser: Reader, site: Site, shots: Path) -> None:
    dark = "<style>@media (prefers-color-scheme: dark) { body { background: #16181c; color: #ddd; } }</style>"
    browser.dark(True)
    size = browser.driver.get_window_size()
    try:
        browser.open(site.article("/dark", SILENT, CLAIM, SILENT, head=dark))
        browser.wait_for_marks()
        browser.click_mark("contested")
        browser.wait_for_card()
        browser.screenshot(str(shots / f"{browser.name}-dark.png"))
        browser.keys(Keys.ESCAPE)
        browser.wait_for_no_card()
        with browser.popup():
            browser.screenshot(str(shots / f"{browser.name}-popup-dark.png"))
        browser.dark(False)
        browser.driver.set_window_size(500, 800)
        browser.click_mark("contested")
        browser.wait_for_card()
        browser.screenshot(str(shots / f"{browser.name}-narrow.png"))
    finally:
        browser.dark(False)
        browser.driver.set_window_size(size["width"], size["height"])
