"""Pages as they are: they change, they are cut into frames and components, they forbid much."""

from pathlib import Path

from claims import CLAIM, SILENT, WORDS
from conftest import Site
from reader import Reader


def run(browser: Reader, script: str) -> None:
    browser.driver.execute_script(script)


def test_text_that_comes_later_is_marked(browser: Reader, site: Site) -> None:
    browser.open(site.article("/later", SILENT))
    run(
        browser,
        f"document.querySelector('article').insertAdjacentHTML('beforeend', '<p>{CLAIM}</p>')",
    )
    browser.wait_for_marks()


def test_text_that_is_replaced_loses_its_mark(browser: Reader, site: Site) -> None:
    browser.open(site.article("/replaced", CLAIM))
    browser.wait_for_marks()
    run(
        browser,
        "document.querySelector('p').firstChild.data = 'Quite another text about DeepSeek.'",
    )
    browser.wait_for_no_marks()
    run(browser, f"document.querySelector('p').textContent = {CLAIM!r}")
    browser.wait_for_marks()


def test_a_removed_node_takes_its_mark_along(browser: Reader, site: Site) -> None:
    browser.open(site.article("/removed", CLAIM, SILENT))
    browser.wait_for_marks()
    run(browser, "document.querySelector('p').remove()")
    browser.wait_for_no_marks()
    with browser.popup() as popup:
        browser.until(lambda d: popup.matches() == [])


def test_a_change_of_route_is_followed(browser: Reader, site: Site) -> None:
    browser.open(site.article("/route", CLAIM))
    browser.wait_for_marks()
    run(
        browser,
        f"history.pushState({{}}, '', '/other'); document.querySelector('article').innerHTML = '<p>{SILENT}</p>'",
    )
    browser.wait_for_no_marks()
    run(browser, f"document.querySelector('article').innerHTML = '<h1>New</h1><p>{CLAIM}</p>'")
    browser.wait_for_marks()


def test_only_what_changed_is_asked_about_again(browser: Reader, site: Site) -> None:
    browser.open(site.article("/again", CLAIM, SILENT))
    browser.wait_for_marks()
    run(
        browser,
        f"document.querySelector('article').insertAdjacentHTML('beforeend', '<p>{CLAIM}</p>')",
    )
    browser.wait_for_marks(2)
    with browser.popup() as popup:
        browser.until(lambda d: popup.text("ledger").startswith("2 of 3 passages"))
        assert "in 2 requests" in popup.text("ledger")


def test_text_shown_by_a_class_is_marked(browser: Reader, site: Site) -> None:
    head = "<style>.folded p:last-child{display:none}</style><script>document.documentElement.className='folded'</script>"
    browser.open(site.article("/class", SILENT, CLAIM, head=head))
    with browser.popup() as popup:
        browser.until(lambda d: popup.text("ledger"))
    assert browser.marks() == []
    run(browser, "document.documentElement.className = ''")
    browser.wait_for_marks()


def test_open_shadow_trees_are_read_and_painted(browser: Reader, site: Site, shots: Path) -> None:
    script = f"""<script>
      customElements.define('x-text', class extends HTMLElement {{
        connectedCallback() {{ this.attachShadow({{mode: 'open'}}).innerHTML = '<p>{CLAIM}</p>'; }}
      }});
    </script>"""
    browser.open(site.article("/shadow", "<x-text></x-text>", head=script))
    browser.wait_for_marks()
    marked = browser.driver.get_screenshot_as_png()
    browser.screenshot(str(shots / f"{browser.name}-shadow.png"))
    sheets = "return document.querySelector('x-text').shadowRoot.adoptedStyleSheets.length"
    assert browser.driver.execute_script(sheets) == 1
    with browser.popup():
        browser.click("site-on")
    browser.wait_for_no_marks()
    assert browser.driver.execute_script(sheets) == 0
    assert browser.driver.get_screenshot_as_png() != marked  # it was painted


def test_a_frame_is_read_and_its_card_opens_in_the_top_page(browser: Reader, site: Site) -> None:
    inner = site.article("/inner", CLAIM)
    browser.open(site.article("/frames", f"<iframe src='{inner}' width=600 height=300></iframe>"))
    frame = browser.driver.find_element("tag name", "iframe")
    browser.driver.switch_to.frame(frame)
    browser.wait_for_marks()
    browser.driver.switch_to.default_content()
    with browser.popup() as popup:
        browser.until(lambda d: len(popup.matches()) == 1)
        popup.choose(0)
    assert "DeepSeek has about 50,000" in browser.wait_for_card()


def test_a_page_that_allows_nothing_is_read(browser: Reader, site: Site, shots: Path) -> None:
    browser.open(site.article("/strict", CLAIM, Content_Security_Policy="default-src 'none'"))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
    assert browser.card_attribute("article", "className") == ""
    browser.screenshot(str(shots / f"{browser.name}-strict.png"))


def test_xhtml_is_read(browser: Reader, site: Site) -> None:
    text = f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>x</title></head><body><p>{CLAIM}</p></body></html>'
    browser.open(site.page("/xhtml", text, "application/xhtml+xml"))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()


def test_svg_documents_are_read(browser: Reader, site: Site) -> None:
    text = f'<svg xmlns="http://www.w3.org/2000/svg" width="900" height="100"><text x="10" y="40">{CLAIM}</text></svg>'
    browser.open(site.page("/svg", text, "image/svg+xml"))
    assert WORDS in browser.wait_for_marks()[0][1]
    with browser.popup() as popup:
        browser.until(lambda d: len(popup.matches()) == 1)


def test_back_and_forward_keep_the_marks(browser: Reader, site: Site) -> None:
    browser.open(site.article("/one", CLAIM))
    browser.wait_for_marks()
    browser.open(site.article("/two", SILENT))
    browser.driver.back()
    browser.wait_for_marks()
    with browser.popup() as popup:
        browser.until(lambda d: len(popup.matches()) == 1)


def test_two_tabs_have_their_own_marks(browser: Reader, site: Site) -> None:
    browser.open(site.article("/first", CLAIM))
    browser.wait_for_marks()
    first = browser.in_new_tab()
    browser.open(site.article("/second", SILENT))
    with browser.popup() as popup:
        browser.until(lambda d: popup.text("empty"))
        assert popup.matches() == []
    browser.leave_tab(first)
    with browser.popup() as popup:
        popup.wait_for_matches(1)


def test_a_long_page_keeps_answering(browser: Reader, site: Site) -> None:
    filler = [f"{SILENT} Part {i}. " * 6 for i in range(1000)]  # 500 KB
    watch = """<script>
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.longest = Math.max(window.longest, entry.duration);
      }).observe({type: 'longtask'});
    </script>"""
    browser.open(site.article("/long", *filler, CLAIM, head=watch))
    browser.wait_for_marks()
    assert browser.marks()
