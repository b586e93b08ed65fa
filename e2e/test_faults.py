"""Whatever the service does, the page is untouched, the reader is told, and it recovers by itself."""

import pytest
from selenium.webdriver.common.by import By

from claims import CLAIM
from conftest import Service, Site
from reader import Reader

TABLE = '{"rulebase": "x", "terms": ["deepseek"], "lists": [[0]], "patterns": [{"scope": "block", "all": [0]}], "function_words": {}}'
MARKUP = """{"rulebase": "x", "matches": [{"rule": "r", "block": "%s", "start": 0, "end": 8, "exact": "DeepSeek",
 "kind": "contested", "relation": "same", "stance": "asserted", "score": 1, "why": []}],
 "rules": {"r": {"claim": {"fr": "<b>x</b>", "en": "<img src=x onerror=alert(1)>"}, "verdict": "disputed",
 "context": {"fr": "c", "en": "c"}, "sources": [{"title": "bad", "url": "javascript:alert(1)", "lang": "en"}]}}}"""
FAULTS = [
    ("/check", "{}", "application/json", 200, "could not be understood"),
    ("/check", "<html>hello</html>", "text/html", 200, "Something else than the service"),
    ("/check", "not json", "application/json", 200, "Something else than the service"),
    ("/check", "{}", "application/json", 503, "answered with an error (503)"),
    ("/check", "{}", "application/json", 422, "answered with an error (422)"),
    (
        "/check",
        '{"matches": [{"rule": 1}], "rules": {}}',
        "application/json",
        200,
        "could not be understood",
    ),
    ("/check", " " * (17 * 1024 * 1024), "application/json", 200, "too large"),
    ("/triage", '{"terms": 3}', "application/json", 200, "could not be understood"),
]


@pytest.mark.parametrize(
    ("path", "text", "content_type", "status", "told"), FAULTS, ids=lambda v: str(v)[:20]
)
def test_a_fault_leaves_the_page_and_is_told(
    browser: Reader, site: Site, path: str, text: str, content_type: str, status: int, told: str
) -> None:
    site.page("/triage", TABLE, "application/json")
    site.page(path, text, content_type, status)
    browser.use_service(site.address)
    browser.open(site.article("/fault", "DeepSeek is here."))
    with browser.popup() as popup:
        browser.until(lambda d: told in popup.text("fault-text"))
    assert browser.marks() == []


def test_it_recovers_when_the_service_comes_back(
    browser: Reader, site: Site, service: Service
) -> None:
    service.stop()
    browser.open(site.article("/down", CLAIM))
    with browser.popup() as popup:
        browser.until(lambda d: "does not answer at its address" in popup.text("fault-text"))
    service.start()
    browser.wait_for_marks()
    with browser.popup() as popup:
        assert popup.text("fault-text") == ""


def test_markup_in_a_rule_is_shown_as_text(browser: Reader, site: Site) -> None:
    site.page("/triage", TABLE, "application/json")
    # Blocks are numbered as they are read: the first of the page.
    site.page("/check", MARKUP % "1", "application/json")
    browser.use_service(site.address)
    browser.open(site.article("/markup", "DeepSeek is here."))
    browser.wait_for_marks()
    browser.click_mark("contested")
    assert "<img src=x onerror=alert(1)>" in browser.wait_for_card()
    assert browser.card_attribute("img", "src") is None
    assert browser.card_attribute("a[href^=javascript]", "href") is None


def test_a_span_that_reads_otherwise_is_dropped_and_counted(browser: Reader, site: Site) -> None:
    site.page("/triage", TABLE, "application/json")
    site.page(
        "/check",
        (MARKUP % "1").replace('"exact": "DeepSeek"', '"exact": "DeepSuck"'),
        "application/json",
    )
    browser.use_service(site.address)
    browser.open(site.article("/dropped", "DeepSeek is here."))
    with browser.popup() as popup:
        browser.until(lambda d: popup.text("dropped").startswith("1 passages had changed"))
        assert popup.matches() == []


def test_the_background_may_be_stopped(browser: Reader, site: Site) -> None:
    address = site.article("/stopped", CLAIM)
    browser.open(address)
    browser.wait_for_marks()
    browser.extension_page("options")
    if browser.name == "chromium":
        browser.driver.get("chrome://serviceworker-internals/")
        for button in browser.driver.find_elements(By.CSS_SELECTOR, "button.stop"):
            if button.is_displayed():
                button.click()
    else:
        with browser.driver.context("chrome"):  # type: ignore[attr-defined]
            browser.driver.execute_async_script(
                """
                const done = arguments[0];
                const {extension} = WebExtensionPolicy.getByID('contresource@contresource.org');
                extension.terminateBackground().then(() => done(), () => done());
                """
            )
    browser.open(address)
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
