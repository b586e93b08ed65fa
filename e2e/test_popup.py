"""The popup: what was found, the way to it, what left the browser, and the switch for the site."""

import json
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from claims import CLAIM, SILENT
from loopback import Service, Site
from reader import Reader


def test_the_popup_lists_what_was_found(browser: Reader, site: Site, shots: Path) -> None:
    browser.open(site.article("/popup", SILENT, CLAIM))
    browser.wait_for_marks()
    with browser.popup() as popup:
        (match,) = popup.wait_for_matches(1)
        assert "50,000 Nvidia H100" in match
        assert popup.text("counts") == "Contested 1"
        browser.screenshot(str(shots / f"{browser.name}-popup.png"))


def test_the_list_keeps_the_focus_while_the_page_grows(browser: Reader, site: Site) -> None:
    script = """<script>setInterval(() => {
      document.body?.append(Object.assign(document.createElement('p'), {textContent: 'More.'}));
    }, 300)</script>"""
    browser.open(site.article("/grows", CLAIM, head=script))
    browser.wait_for_marks()
    with browser.popup() as popup:
        popup.wait_for_matches(1)
        browser.driver.execute_script("document.querySelector('#matches button').focus()")
        before = popup.wait_for_text("ledger")
        browser.until(lambda d: popup.text("ledger") != before)
        focus = "return document.activeElement.closest('#matches') !== null"
        assert browser.driver.execute_script(focus)


def test_choosing_a_match_opens_its_card(browser: Reader, site: Site) -> None:
    browser.open(site.article("/choose", *[SILENT] * 60, CLAIM))
    browser.wait_for_marks()
    with browser.popup() as popup:
        popup.choose(0)
    assert "DeepSeek has about 50,000" in browser.wait_for_card()
    assert browser.driver.execute_script("return scrollY") > 0


def test_the_ledger_says_what_left_the_browser(
    browser: Reader, site: Site, service: Service
) -> None:
    browser.open(site.article("/ledger", SILENT, CLAIM, SILENT))
    browser.wait_for_marks()
    with browser.popup() as popup:
        said = f"1 of 3 passages ({len(CLAIM)} characters; requests: 1), to {service.address}"
        assert popup.wait_for_text("ledger", "1 of") == said
        more = "language en, day of publication none, words from elsewhere on the page: none"
        assert more in popup.text("ledger-more")


def test_a_page_that_can_not_match_sends_nothing(browser: Reader, site: Site) -> None:
    browser.use_service(site.address)  # the site plays the service, to count what it is asked
    browser.open(site.article("/silent", SILENT, "DeepSeek is a company."))
    site.page(
        "/triage",
        '{"rulebase": "x", "terms": ["deepseek", "chips"], "lists": [[0], [1]], "patterns": [{"scope": "block", "all": [0, 1]}], "function_words": {}}',
        "application/json",
    )
    browser.open(site.article("/silent", SILENT, "DeepSeek is a company."))
    browser.until(lambda d: site.asked("/triage"))
    with browser.popup() as popup:
        browser.until(lambda d: popup.text("ledger"))
        popup.wait_for_text("ledger", "Nothing of this page left the browser.")
        assert popup.text("empty").startswith("No statement that was examined")
    assert not site.asked("/check")


def test_the_table_is_asked_for_once_a_day(browser: Reader, site: Site) -> None:
    table = '{"rulebase": "d", "terms": ["deepseek"], "lists": [[0]], "patterns": [{"scope": "block", "all": [0]}], "function_words": {}}'
    site.page("/triage", table, "application/json", ETag='"d"')
    browser.use_service(site.address)
    for number in range(2):
        browser.open(site.article(f"/day-{number}", SILENT))
        with browser.popup() as popup:
            popup.wait_for_text("empty", "No statement")
    assert [r.headers.get("if-none-match") for r in site.asked("/triage")] == [None]
    site.page("/triage", "", "application/json", 304)
    with browser.beside("options"):
        browser.on_extension_page(
            """
            const {table} = await chrome.storage.local.get('table');
            await chrome.storage.local.set({table: {...table, asked: table.asked - 25 * 3600 * 1000}});
            """
        )
    browser.open(site.article("/day-2", SILENT))
    with browser.popup() as popup:
        popup.wait_for_text("empty", "No statement")
    assert [r.headers.get("if-none-match") for r in site.asked("/triage")] == [None, '"d"']


def test_only_blocks_words_language_and_day_are_sent(browser: Reader, site: Site) -> None:
    table = '{"rulebase": "y", "terms": ["deepseek", "davos"], "lists": [[0], [1]], "patterns": [{"scope": "block", "all": [0], "on_page": 1}], "function_words": {}}'
    site.page("/triage", table, "application/json")
    site.page("/check", '{"rulebase": "y", "matches": [], "rules": {}}', "application/json")
    browser.use_service(site.address)
    head = """<meta property="article:published_time" content="2025-01-31T08:00:00Z">
        <script>document.cookie = 'who=me'</script>"""
    browser.open(site.article("/sent", "DeepSeek here.", "In Davos.", SILENT, head=head))
    browser.until(lambda d: site.asked("/check"))
    (asked,) = site.asked("/check")
    assert not {"cookie", "referer"} & asked.headers.keys()
    assert b"/sent" not in asked.body + " ".join(asked.headers.values()).encode()
    body = json.loads(asked.body)
    (block,) = body.pop("blocks")
    assert block["text"] == "DeepSeek here."
    assert body == {
        "page_cues": ["davos"],
        "lang": "en",
        "published": "2025-01-31",
        "offsets": "utf16",
    }
    with browser.popup() as popup:
        popup.wait_for_text("ledger", "1 of 3 passages")
        more = "day of publication 2025-01-31, words from elsewhere on the page: davos"
        assert more in popup.text("ledger-more")


def test_a_site_is_switched_off_and_on(browser: Reader, site: Site) -> None:
    browser.open(site.article("/switch", CLAIM))
    browser.wait_for_marks()
    with browser.popup() as popup:
        browser.click("site-on")
        browser.until(lambda d: popup.text("empty") == "This site is left alone.")
    browser.wait_for_no_marks()
    with browser.popup():
        browser.click("site-on")
        browser.until(lambda d: d.find_element(By.ID, "site-on").is_selected())
    browser.wait_for_marks()


def test_before_the_reader_agrees_nothing_is_read(browser: Reader, site: Site) -> None:
    browser.extension_page("options")
    browser.settings(agreed=False)
    browser.open(site.article("/before", CLAIM))
    with browser.popup() as popup:
        browser.until(lambda d: popup.text("agreement"))
        assert "reads no page before you have agreed" in popup.text("agreement")
    assert browser.marks() == []


BADGE = """
    const tabs = await chrome.tabs.query({});
    const {id} = tabs.find(({url, pendingUrl}) => (url || pendingUrl)?.startsWith(argument)) ?? tabs[0];
    return [await chrome.action.getBadgeText({tabId: id}), (await chrome.action.getBadgeBackgroundColor({tabId: id})).slice(0, 3)];
"""


@pytest.mark.parametrize(
    ("texts", "status", "badge"),
    [
        ([CLAIM, CLAIM.replace("50,000", "fifty thousand")], 0, ["2", [47, 72, 88]]),
        ([SILENT], 0, ["", []]),
        ([CLAIM], 503, ["?", [138, 143, 148]]),
    ],
    ids=["count", "nothing", "fault"],
)
def test_the_badge_says_how_many_or_that_the_service_is_away(
    browser: Reader, site: Site, texts: list[str], status: int, badge: list[object]
) -> None:
    if status:
        site.page("/triage", "{}", "application/json", status)
        browser.use_service(site.address)
    browser.open(site.article("/badge", *texts))
    with browser.popup() as popup:
        if status:
            popup.wait_for_text("fault-text")
        elif badge[0]:
            popup.wait_for_matches(2)
        else:
            popup.wait_for_text("empty", "No statement")
        text, colour = browser.on_extension_page(BADGE, site.address)
        assert [text, colour if text else []] == badge
