"""The options and the welcome page do what they say; the page can be read by keyboard alone."""

import json
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from claims import CLAIM, SILENT
from loopback import Service, Site, free_port
from reader import KINDS, Reader
from visitor import barriers


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
    page = browser.driver.find_element(By.TAG_NAME, "main").text
    for said in ("The visible text of the pages you open.", "Only passages that could hold a statement",
                 "Where it goes", "I agree: look at the pages I read"):  # fmt: skip
        assert said in page
    browser.screenshot(str(shots / f"{browser.name}-welcome.png"))
    browser.click("agree")
    browser.until(lambda d: d.find_element(By.ID, "demo").is_displayed())
    browser.click("demo")
    browser.until(lambda d: d.current_url.endswith("/pages/demo.html"))
    browser.until(lambda d: {kind for kind, _ in browser.marks()} == set(KINDS))
    browser.screenshot(str(shots / f"{browser.name}-demo.png"))
    with browser.popup() as popup:
        browser.until(lambda d: len(popup.matches()) >= len(KINDS))
        popup.choose(0)
    browser.wait_for_card()


def test_the_language_is_the_browsers(browser: Reader) -> None:
    titles = {
        "fr": "Contresource montre ce qui a déjà été examiné",
        "en-US": "Contresource shows what was already examined",
    }
    for language, title in titles.items():
        browser.browser.speak(language)
        browser.extension_page("welcome")
        assert browser.driver.find_element(By.TAG_NAME, "h1").text == title
        assert browser.driver.execute_script("return document.documentElement.lang") == language[:2]


def test_the_connection_is_tested(browser: Reader, site: Site, service: Service) -> None:
    browser.extension_page("options")
    for address, told in (
        (service.address, "The service answers; it knows "),
        (f"http://127.0.0.1:{free_port()}", "does not answer at its address"),
        (site.address, "answered with an error (404)"),
        ("http://example.org", "can’t be used"),
    ):
        browser.fill("service-url", address)
        browser.click("test")
        browser.until(lambda d, told=told: told in d.find_element(By.ID, "test-result").text)  # type: ignore[misc]
    assert browser.settings()["service_url"] == service.address


def test_taking_the_agreement_back_undoes_everything(browser: Reader, site: Site) -> None:
    browser.open(site.article("/back", CLAIM))
    browser.wait_for_marks()
    with browser.beside("welcome"):
        browser.click("not-now")
        browser.until(lambda d: "No page is read." in d.find_element(By.ID, "done").text)
    browser.wait_for_no_marks()
    with browser.popup() as popup:
        popup.wait_for_text("agreement")
        assert popup.matches() == []


@pytest.mark.parametrize("page", ["popup", "options", "welcome", "demo"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_barrier_in_the_pages_of_the_extension(
    browser: Reader, site: Site, page: str, scheme: str
) -> None:
    browser.open(site.article("/barriers", CLAIM, SILENT))
    browser.wait_for_marks()
    with browser.beside(page):
        browser.browser.media(prefers_color_scheme=scheme)
        try:
            if page == "popup":
                browser.until(lambda d: d.find_elements(By.CSS_SELECTOR, "#matches button"))
            assert barriers(browser.driver) == []
        finally:
            browser.browser.media()


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
    browser.extension_page("options")
    browser.fill("only", "example.org\n127.0.0.1")
    browser.save()
    browser.open(site.article("/only", CLAIM))
    browser.wait_for_marks()


def test_the_language_can_be_chosen(browser: Reader, site: Site) -> None:
    browser.extension_page("options")
    browser.driver.find_element(By.CSS_SELECTOR, "#language option[value=fr]").click()
    browser.click("save")
    browser.until(lambda d: d.find_element(By.ID, "save").text == "Enregistrer")
    browser.open(site.article("/fr", CLAIM))
    browser.wait_for_marks()
    browser.click_mark("contested")
    card = browser.wait_for_card()
    assert "Contesté" in card
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


def test_settings_are_exported_without_key_and_agreement(
    browser: Reader, service: Service, downloads: Path
) -> None:
    browser.extension_page("options")
    browser.settings(api_key="secret", kinds=["opinion"], language="fr")
    browser.extension_page("options")
    browser.click("export")
    (file,) = browser.until(lambda d: list(downloads.glob("*.json")))
    exported = json.loads(browser.until(lambda d: file.read_text("utf-8")))
    file.unlink()
    assert exported == {
        "service_url": service.address,
        "language": "fr",
        "kinds": ["opinion"],
        "site_mode": "except",
        "except": [],
        "only": [],
        "hidden_rules": [],
    }


def test_the_key_goes_with_every_question(browser: Reader, site: Site) -> None:
    site.page(
        "/triage",
        '{"rulebase": "k", "terms": ["deepseek"], "lists": [[0]], "patterns": [{"scope": "block", "all": [0]}], "function_words": {}}',
        "application/json",
    )
    site.page("/check", '{"rulebase": "k", "matches": [], "rules": {}}', "application/json")
    browser.extension_page("options")
    browser.fill("service-url", site.address)
    browser.fill("api-key", "a-key")
    browser.save()
    browser.open(site.article("/key", "DeepSeek is here."))
    browser.until(lambda d: site.asked("/check"))
    keys = [r.headers.get("authorization") for p in ("/triage", "/check") for r in site.asked(p)]
    assert set(keys) == {"Bearer a-key"}
    (page,) = site.asked("/key")
    assert "authorization" not in page.headers


def test_excluded_sites_are_left_alone(browser: Reader, site: Site) -> None:
    browser.extension_page("options")
    browser.fill("except", "127.0.0.1\nexample.org")
    browser.save()
    browser.open(site.article("/except", CLAIM))
    with browser.popup() as popup:
        popup.wait_for_text("empty", "This site is left alone.")
    assert browser.marks() == []


def test_what_is_not_there_any_more_is_not_drawn(browser: Reader, site: Site) -> None:
    """The extension is switched off: what it drew is gone from the page that is open."""
    browser.open(site.article("/gone", CLAIM))
    browser.wait_for_marks()
    assert browser.is_drawn("contested")
    try:
        browser.browser.enable(False)
        browser.until(lambda d: not browser.is_drawn("contested"))
    finally:
        browser.browser.enable(True)
    browser.extension_page("options")  # it is there again
    browser.open(site.article("/gone", CLAIM))
    browser.until(lambda d: browser.is_drawn("contested"))


def test_marks_are_gone_through_by_keyboard(browser: Reader, site: Site) -> None:
    browser.open(site.article("/keys", *[SILENT] * 40, CLAIM, *[SILENT] * 40, f"Again: {CLAIM}"))
    browser.wait_for_marks(2)
    at = "return scrollY"
    browser.browser.command("next-mark", "N")
    first = browser.until(lambda d: browser.current() and d.execute_script(at))
    browser.browser.command("next-mark", "N")
    second = browser.until(lambda d: (now := d.execute_script(at)) != first and now)
    assert first < second
    browser.browser.command("previous-mark", "P")
    browser.until(lambda d: d.execute_script(at) == first)
    browser.browser.command("open-card", "O")
    browser.wait_for_card()
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()


def test_selected_text_is_checked(browser: Reader, site: Site) -> None:
    browser.open(site.article("/selection", f"<code>{CLAIM}</code>", f"<i>{SILENT}</i>"))
    with browser.popup() as popup:
        popup.wait_for_text("ledger", "Nothing of this page")
    for name, told in (
        ("code", "DeepSeek has about 50,000"),
        ("i", "No statement that was examined stands in the selected text."),
    ):
        browser.select(name)
        browser.browser.check_selection(browser.selected())
        assert told in browser.wait_for_card()
        browser.keys(Keys.ESCAPE)
        browser.wait_for_no_card()
