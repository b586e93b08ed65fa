"""Pages that do what few pages do: they write themselves anew, hide, turn, swallow, and hold enormous texts."""

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from claims import CLAIM, SILENT
from loopback import Site
from reader import Reader


def page(body: str, head: str = "", lang: str = "en") -> str:
    """A whole page, with nothing in it but what is given."""
    return f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>Page</title>{head}<body>{body}</body></html>'


def open_card_by_click(browser: Reader) -> None:
    """Click on the mark, see the card whole in the window, and close it again."""
    browser.wait_for_marks()
    browser.click_mark("contested")
    assert "DeepSeek has about 50,000" in browser.wait_for_card()
    width, height = browser.driver.execute_script("return [innerWidth, innerHeight]")
    sides = [browser.card_box(side) for side in ("left", "top", "right", "bottom")]
    assert 0 <= sides[0] < sides[2] <= width
    assert 0 <= sides[1] < sides[3] <= height
    assert browser.focus_in_card() == "h2"
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()


HOSTILE = """<style>contresource-card, dialog, html > :not(head, body) { display: none !important; opacity: 0 !important;
visibility: hidden !important; pointer-events: none !important; left: -9999px !important; transform: scale(0) !important }
* { font-size: 5px; color: red !important }</style>"""
SHADOWS = f"""<div id=outer></div><script>let at = document.getElementById('outer');
for (let i = 0; i < 100; i += 1) {{
  const shadow = at.attachShadow({{mode: 'open'}});
  at = document.createElement('div');
  shadow.append(at);
}}
at.innerHTML = '<p>{CLAIM}</p>';</script>"""
ODD = {
    "vertical": f"<div style='writing-mode: vertical-rl; height: 80vh'><p>{SILENT}</p><p>{CLAIM}</p></div>",
    "zoomed": f"<div style='zoom: 2.2'><p>{SILENT}</p><p>{CLAIM}</p></div>",
    "turned": f"<div style='transform: scale(1.3) rotate(3deg); width: 20em'><p>{CLAIM}</p></div>",
    "right to left": f"<div dir=rtl lang=ar><p>{CLAIM}</p></div>",
    "not selectable": f"<p style='user-select: none; -webkit-user-select: none'>{CLAIM}</p>",
    "columns": f"<div style='columns: 3'>{SILENT * 20}<p>{CLAIM}</p>{SILENT * 20}</div>",
    "initial and capitals": f"<p style='text-transform: uppercase'><span style='float: left; font-size: 3em'>{CLAIM[0]}</span>{CLAIM[1:]}</p>",
    "soft hyphens": f"<p>{CLAIM.replace('50,000', '50,<wbr>000').replace('Nvidia', 'Nvi&shy;dia')}</p>",
    "hostile style": f"{HOSTILE}<p style='font-size: 16px'>{CLAIM}</p>",
    "over all": f"<div style='position: fixed; inset: 0; z-index: 2147483647; background: white'><p>{CLAIM}</p></div>",
    "own dialog": f"<dialog id=own><p>{CLAIM}</p></dialog><script>own.showModal()</script>",
    "takes the focus": f"<input id=own><p>{CLAIM}</p><script>setInterval(() => own.focus(), 50)</script>",
    "not drawn yet": f"<div style='height: 3000px'></div><div style='content-visibility: auto'><p>{CLAIM}</p></div>",
    "deep components": SHADOWS,
    "quirks": f"</p><center><font size=5>{CLAIM}</font></center>",
}


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_page_has_its_marks_and_its_card(browser: Reader, site: Site, odd: str) -> None:
    browser.open(site.page("/odd", page(ODD[odd])))
    open_card_by_click(browser)


WRITTEN = {
    "written": "document.open(); document.write(`<html lang=en><body>${text}</body>`); document.close()",
    "new root": """const root = document.createElement('html');
      root.innerHTML = `<head></head><body>${text}</body>`;
      document.documentElement.replaceWith(root)""",
    "new body": """const body = document.createElement('body');
      body.innerHTML = text;
      document.body.replaceWith(body)""",
}


@pytest.mark.parametrize("way", WRITTEN)
def test_a_page_that_writes_itself_anew_is_read_anew(browser: Reader, site: Site, way: str) -> None:
    browser.open(site.page("/anew", page(f"<p>{CLAIM}</p>")))
    browser.wait_for_marks()
    later = f"{CLAIM} That was said later."
    script = f"const text = '<p>{SILENT}</p><p>' + arguments[0] + '</p>'; {WRITTEN[way]}"
    browser.driver.execute_script(script, later)
    browser.until(lambda d: later in d.find_element(By.TAG_NAME, "body").text)
    open_card_by_click(browser)
    with browser.popup() as popup:
        popup.wait_for_matches(1)


REVEALED = {
    "popover": (
        f"<button popovertarget=over>Show</button><div id=over popover><p>{CLAIM}</p></div>",
        "",
    ),
    "ticked box": (
        f"<label><button type=button onclick='this.nextSibling.click()'>Show</button><input type=checkbox></label><p>{CLAIM}</p>",
        "<style>label + p { display: none } label:has(:checked) + p { display: block }</style>",
    ),
    "target": (
        f"<a href='#over'><button onclick='location.hash = \"over\"'>Show</button></a><p id=over>{CLAIM}</p>",
        "<style>p:not(:target) { display: none }</style>",
    ),
}


@pytest.mark.parametrize("way", REVEALED)
def test_what_is_shown_without_a_change_of_the_page_is_read(
    browser: Reader, site: Site, way: str
) -> None:
    body, head = REVEALED[way]
    browser.open(site.page("/revealed", page(body, head)))
    with browser.popup() as popup:
        popup.wait_for_text("empty", "No statement")
    browser.driver.find_element(By.TAG_NAME, "button").click()
    browser.wait_for_marks()


def test_a_frame_in_a_frame_is_read(browser: Reader, site: Site) -> None:
    site.page("/inmost", page(f"<p><span>{CLAIM}</span></p>"))
    site.page("/inner", page("<iframe src='/inmost' width=700 height=200></iframe>"))
    browser.open(site.page("/outer", page("<iframe src='/inner' width=800 height=300></iframe>")))
    for _ in range(2):
        browser.until(lambda d: d.find_elements(By.TAG_NAME, "iframe"))
        browser.driver.switch_to.frame(browser.driver.find_element(By.TAG_NAME, "iframe"))
    browser.wait_for_marks()
    browser.driver.find_element(By.TAG_NAME, "span").click()  # its middle is marked
    browser.driver.switch_to.default_content()
    assert "DeepSeek has about 50,000" in browser.wait_for_card()


KEEPS_ALL = """<script>for (const type of ['click', 'mousedown', 'pointerdown', 'keydown', 'keyup']) {
  addEventListener(type, (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true);
}</script>"""


def test_a_page_that_keeps_all_events_keeps_no_reader_in_the_card(
    browser: Reader, site: Site
) -> None:
    browser.open(site.page("/keeps", page(f"<p>{CLAIM}</p>", KEEPS_ALL)))
    browser.wait_for_marks()
    with browser.popup() as popup:
        popup.wait_for_matches(1)
        popup.choose(0)
    browser.wait_for_card()
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()


def test_the_way_to_a_mark_leads_past_a_fixed_header(browser: Reader, site: Site) -> None:
    header = "<header style='position: fixed; inset: 0 0 auto; height: 200px; background: silver'>Head</header>"
    silent = f"<p>{SILENT}</p>" * 60
    inner = (
        f"<div style='height: 90vh; overflow: auto'>{silent}<p id=claim>{CLAIM}</p>{silent}</div>"
    )
    browser.open(site.page("/header", page(header + silent + inner)))
    browser.wait_for_marks()
    with browser.popup() as popup:
        popup.wait_for_matches(1)
        popup.choose(0)
    browser.wait_for_card()
    place = """
        const box = document.getElementById('claim').getBoundingClientRect();
        return document.elementFromPoint(box.left + 5, box.top + 5)?.id;
    """
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()
    browser.until(lambda d: d.execute_script(place) == "claim")


def test_two_hundred_thousand_nodes_are_read(browser: Reader, site: Site) -> None:
    cells = "".join(f"<div><span>a{i}</span><i>b</i></div>" for i in range(40_000))
    browser.open(site.page("/nodes", page(f"{cells}<p>{CLAIM}</p>")))
    browser.wait_for_marks()


def test_the_card_is_not_printed(browser: Reader, site: Site) -> None:
    address = site.page("/print", page(f"<p>{CLAIM}</p>"))
    browser.open(address)
    browser.wait_for_marks()
    browser.click_mark("contested")
    browser.wait_for_card()
    with_card = len(
        browser.driver.print_page()
    )  # the card's fonts and words would make it far longer
    browser.keys(Keys.ESCAPE)
    browser.wait_for_no_card()
    assert with_card < 1.2 * len(browser.driver.print_page())


TAKEN = """addEventListener childNodes createElementNS documentElement getAttribute isContentEditable
localName matches parentElement parentNode querySelectorAll scrollIntoView shadowRoot""".split()


def test_fields_named_like_what_is_asked_of_a_page_do_no_harm(browser: Reader, site: Site) -> None:
    fields = "".join(f"<input name={name}>" for name in TAKEN)
    pictures = "".join(f"<img name={name}>" for name in TAKEN)
    browser.open(site.article("/fields", f"<form>{CLAIM}{fields}</form>{pictures}"))
    browser.wait_for_marks()
    with browser.popup() as popup:
        popup.choose(0)
    browser.wait_for_card()


WALLS = {
    "lines": lambda claims: "<pre>" + "\n".join(claims) + "</pre>",
    "breaks": lambda claims: "<div>" + "<br>\n".join(claims) + "</div>",
    "one line": lambda claims: "<div>" + " ".join(claims) + "</div>",
    "markup": lambda claims: (
        "<div>" + " ".join(f"<b>{c[:20]}</b>{c[20:]}" for c in claims) + "</div>"
    ),
}


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_of_text_is_marked_to_its_end(browser: Reader, site: Site, wall: str) -> None:
    """More characters in one element than a service takes at once."""
    lines = [f"Part {i}: {SILENT}" for i in range(13_000)]
    lines[1] = lines[6000] = lines[-1] = CLAIM
    browser.open(site.article("/wall", WALLS[wall](lines)))
    browser.wait_for_marks(3)
    assert browser.marked("contested").replace("<br>", "").count("50,000") == 3
    with browser.popup() as popup:
        popup.wait_for_matches(3)
        assert popup.text("fault-text") == popup.text("refused") == ""
        popup.choose(2)
    browser.wait_for_card()
    assert browser.driver.execute_script("return scrollY") > 1000
