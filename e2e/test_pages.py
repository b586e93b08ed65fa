"""Pages as they are: they change, they are cut into frames and components, they forbid much."""

from pathlib import Path

import pytest

from claims import CLAIM, SILENT, WORDS
from loopback import Site
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


def test_a_page_that_grows_is_read_as_it_grows(browser: Reader, site: Site) -> None:
    script = f"""<script>addEventListener('scroll', () => {{
      const near = innerHeight + scrollY > document.body.scrollHeight - 200;
      if (near && document.querySelectorAll('p').length < 200)
        for (let i = 0; i < 30; i += 1)
          document.querySelector('article').append(Object.assign(document.createElement('p'), {{
            textContent: i === 15 ? {CLAIM!r} + ' Again ' + document.querySelectorAll('p').length : {SILENT!r} }}));
    }})</script>"""
    browser.open(site.article("/grows", *[SILENT] * 30, head=script))
    for count in (1, 2, 3):
        run(browser, "scrollTo(0, document.body.scrollHeight)")
        browser.wait_for_marks(count)
        browser.until(lambda d, count=count: len(browser.marks()) == count)  # type: ignore[misc]


RESTLESS = """<script>setInterval(() => {
  const list = document.querySelector('ol');
  if (list?.children.length > 50) list.firstChild.remove();
  list?.append(Object.assign(document.createElement('li'), {textContent: `Tick ${Math.random()}`}));
}, 1)</script>"""


def test_a_page_that_never_rests_is_read(browser: Reader, site: Site) -> None:
    browser.open(site.article("/restless", CLAIM, "<ol></ol>", head=RESTLESS))
    browser.wait_for_marks()


TRANSLATE = """
const [texts] = arguments;
const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
const nodes = [];
while (walker.nextNode()) if (walker.currentNode.data.trim()) nodes.push(walker.currentNode);
nodes.forEach((node, i) => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = texts[i];
  outer.append(inner);
  node.replaceWith(outer);
});
document.documentElement.lang = 'fr';
"""
FRENCH = "Alexandr Wang a déclaré à Davos que DeepSeek possède environ 50 000 puces Nvidia H100."


def test_a_translated_page_is_read_in_its_new_language(browser: Reader, site: Site) -> None:
    browser.open(site.article("/translated", SILENT, CLAIM))
    browser.wait_for_marks()
    browser.driver.execute_script(TRANSLATE, ["Le conseil s'est réuni mardi.", FRENCH])
    browser.until(lambda d: "50 000 puces Nvidia H100" in browser.marked("contested"))
    assert "chips" not in browser.marked("contested")
    browser.click_mark("contested")
    browser.wait_for_card()


def test_a_page_drawn_anew_by_a_framework_keeps_its_marks(browser: Reader, site: Site) -> None:
    browser.open(site.article("/drawn", SILENT, CLAIM, SILENT))
    before = browser.wait_for_marks()
    run(browser, "const a = document.querySelector('article'); a.innerHTML += ''")  # all nodes new
    browser.until(lambda d: browser.marks() == before)
    run(
        browser,
        "const a = document.querySelector('article'); a.append(...[...a.children].reverse())",
    )
    browser.until(lambda d: browser.marks() == before)
    run(browser, "document.querySelectorAll('p')[1].firstChild.data += ' He said it again.'")
    browser.until(lambda d: browser.marks() == before)


def test_marks_of_the_page_and_of_its_components_are_one_list(browser: Reader, site: Site) -> None:
    parts = """<script>customElements.define('x-text', class extends HTMLElement {
      connectedCallback() { this.attachShadow({mode: 'open'}).innerHTML = '<p>' + this.title + '</p>'; }
    })</script>"""
    first, second, third = (f"{CLAIM} {word}" for word in ("One.", "Two.", "Three."))
    browser.open(
        site.article("/parts", first, f"<x-text title='{second}'></x-text>", third, head=parts)
    )
    browser.wait_for_marks(3)
    with browser.popup() as popup:
        assert len(popup.wait_for_matches(3)) == 3
        popup.choose(2)
    browser.wait_for_card()


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
        assert "requests: 2" in popup.text("ledger")


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
    browser.until(lambda d: browser.painted() > 50)
    browser.screenshot(str(shots / f"{browser.name}-shadow.png"))
    sheets = "return document.querySelector('x-text').shadowRoot.adoptedStyleSheets.length"
    assert browser.driver.execute_script(sheets) == 1
    with browser.popup():
        browser.click("site-on")
        browser.until(lambda d: d.find_element("id", "empty").text == "This site is left alone.")
    browser.wait_for_no_marks()
    assert browser.driver.execute_script(sheets) == 0
    browser.until(lambda d: browser.painted() == 0)


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
    browser.driver.switch_to.frame(frame)
    assert browser.card_hosts() == 0
    browser.driver.switch_to.default_content()
    assert browser.card_hosts() == 1


def test_a_page_that_allows_nothing_is_read(browser: Reader, site: Site, shots: Path) -> None:
    browser.open(site.article("/strict", CLAIM, Content_Security_Policy="default-src 'none'"))
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
    assert browser.card_box("width") < 500  # it has its own look, whatever the page forbids
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
        popup.wait_for_matches(1)
        popup.choose(0)
    browser.until(lambda d: browser.current())
    assert browser.card_hosts() == 0  # an SVG document has no place for one


def test_back_and_forward_keep_the_marks(browser: Reader, site: Site) -> None:
    # Whether a page is kept is the browser's choice each time; kept or loaded again, its marks are there.
    for _ in range(3):
        if came_back_to_the_same_page(browser, site):
            break
    with browser.popup() as popup:
        popup.wait_for_matches(1)
    browser.driver.forward()
    with browser.popup() as popup:
        popup.wait_for_text("empty", "No statement")


def came_back_to_the_same_page(browser: Reader, site: Site) -> bool:
    browser.open(site.article("/one", CLAIM))
    browser.wait_for_marks()
    run(browser, "window.kept = true")
    browser.open(site.article("/two", SILENT))
    with browser.popup() as popup:
        popup.wait_for_text("empty", "No statement")  # it was read before it is left
    browser.driver.back()
    browser.wait_for_marks()
    return bool(browser.driver.execute_script("return window.kept"))


@pytest.mark.parametrize("kind", ["tab", "window"])
def test_two_pages_have_their_own_marks(browser: Reader, site: Site, kind: str) -> None:
    browser.open(site.article("/first", CLAIM))
    browser.wait_for_marks()
    first = browser.in_new_tab(kind)
    browser.open(site.article("/second", SILENT))
    with browser.popup() as popup:
        popup.wait_for_text("empty", "No statement")
        assert popup.matches() == []
    browser.leave_tab(first)
    with browser.popup() as popup:
        popup.wait_for_matches(1)


def test_switching_off_reaches_every_window(browser: Reader, site: Site) -> None:
    browser.open(site.article("/first", CLAIM))
    browser.wait_for_marks()
    first = browser.in_new_tab("window")
    browser.open(site.article("/second", CLAIM))
    browser.wait_for_marks()
    with browser.popup():
        browser.click("site-on")
    browser.wait_for_no_marks()
    browser.leave_tab(first)
    browser.wait_for_no_marks()


@pytest.mark.parametrize("size", [500, 3000])
def test_a_long_page_is_marked_to_its_end(browser: Reader, site: Site, size: int) -> None:
    """Of so many thousand characters; bench/reading.py measures how long the page has to wait."""
    filler = [f"{SILENT} Part {i}. " * 6 for i in range(size * 1000 // 500)]
    browser.open(site.article("/long", CLAIM, *filler, CLAIM))
    browser.wait_for_marks(2)
    run(browser, f"document.querySelectorAll('p')[40].textContent = {CLAIM!r}")
    browser.wait_for_marks(3)
    with browser.popup() as popup:
        assert len(popup.wait_for_matches(3)) == 3
        popup.choose(2)
    browser.wait_for_card()
    assert browser.driver.execute_script("return scrollY") > 1000
