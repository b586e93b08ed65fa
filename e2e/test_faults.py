"""Whatever the service does, the page is untouched, the reader is told, and it recovers by itself."""

import pytest
from selenium.webdriver.common.keys import Keys

from claims import CLAIM
from loopback import Service, Site
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


def test_a_passage_that_is_refused_stops_no_other(browser: Reader, site: Site) -> None:
    site.page("/triage", TABLE, "application/json")
    site.page("/check", MARKUP % "3", "application/json", refuses="not this")
    browser.use_service(site.address)
    browser.open(site.article("/refused", "DeepSeek.", "DeepSeek, not this!", "DeepSeek is here."))
    browser.wait_for_marks()
    with browser.popup() as popup:
        popup.wait_for_text("refused", "Passages the service did not take: 1.")
        assert popup.text("fault-text") == ""
    asked = len(site.asked("/check"))
    browser.driver.execute_script("document.querySelector('article').append('More DeepSeek.')")
    browser.until(lambda d: len(site.asked("/check")) > asked)
    assert b"not this" not in site.asked("/check")[-1].body


def test_a_service_that_refuses_everything_is_not_asked_without_end(
    browser: Reader, site: Site
) -> None:
    site.page("/triage", TABLE, "application/json")
    site.page("/check", "{}", "application/json", 422)
    browser.use_service(site.address)
    browser.open(site.article("/refusing", *(f"DeepSeek {i}." for i in range(300))))
    with browser.popup() as popup:
        browser.until(lambda d: "with an error (422)" in popup.text("fault-text"))
    assert len(site.asked("/check")) < 25


def test_a_service_that_is_down_is_told_and_asked_again(
    browser: Reader, site: Site, service: Service
) -> None:
    service.stop()
    browser.open(site.article("/down", CLAIM))
    with browser.popup() as popup:
        browser.until(lambda d: "does not answer at its address" in popup.text("fault-text"))
        service.start()
        browser.click("again")
        popup.wait_for_matches(1)
        assert popup.text("fault-text") == ""
    browser.wait_for_marks()


def test_it_recovers_by_itself(browser: Reader, site: Site) -> None:
    site.page("/triage", TABLE, "application/json")
    site.page("/check", "{}", "application/json", 503)
    browser.use_service(site.address)
    browser.open(site.article("/recovers", "DeepSeek is here."))
    browser.until(lambda d: site.asked("/check"))
    site.page("/check", MARKUP % "1", "application/json")
    browser.wait_for_marks()


def test_a_page_that_changes_does_not_hurry_a_service_that_fails(
    browser: Reader, site: Site
) -> None:
    site.page("/triage", TABLE, "application/json")
    site.page("/check", "{}", "application/json", 503)
    browser.use_service(site.address)
    browser.open(site.article("/hurry", "DeepSeek is here.", "<b></b>"))
    browser.until(
        lambda d: len(site.asked("/check")) == 2
    )  # the second after 3 seconds, the third after 10 more
    browser.driver.execute_async_script(
        """
        const done = arguments[0];
        let left = 25;
        const change = () => {
          document.querySelector('b').textContent = `DeepSeek ${left}`;
          left -= 1;
          if (left) setTimeout(change, 100); else done();
        };
        change();
        """
    )
    assert len(site.asked("/check")) == 2


def test_a_slow_service_is_not_waited_for_without_end(browser: Reader, site: Site) -> None:
    site.page("/triage", TABLE, "application/json")
    site.page("/check", MARKUP % "1", "application/json", slow=True)
    browser.use_service(site.address)
    browser.open(site.article("/slow", "DeepSeek is here."))
    with browser.popup() as popup:
        browser.until(lambda d: "took too long to answer" in popup.text("fault-text"))
    assert browser.marks() == []


def test_fields_of_another_version_do_no_harm(browser: Reader, site: Site) -> None:
    site.page("/triage", TABLE.replace("{", '{"later": [1], ', 1), "application/json")
    answer = (MARKUP % "1").replace('"why": []', '"why": [], "later": {"a": 1}')
    site.page("/check", answer.replace('"claim"', '"later": null, "claim"'), "application/json")
    browser.use_service(site.address)
    browser.open(site.article("/version", "DeepSeek is here."))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()


def test_other_rules_at_every_answer_are_not_run_after(browser: Reader, site: Site) -> None:
    site.page("/triage", TABLE, "application/json")
    site.page("/check", (MARKUP % "1").replace('"x"', '"y"', 1), "application/json")
    browser.use_service(site.address)
    browser.open(site.article("/flips", "DeepSeek is here."))
    browser.wait_for_marks()
    browser.until(lambda d: len(site.asked("/triage")) >= 2)  # the table may be a newer one now
    with browser.popup() as popup:
        popup.wait_for_text("ledger", "1 of 1")
    assert len(site.asked("/check")) == 1


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
    browser.browser.stop_background()
    browser.click_mark("contested")
    browser.wait_for_card()
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()
    browser.browser.stop_background()
    browser.open(address)
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
