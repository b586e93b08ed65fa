"""HTML -> blocks, by tables, by golden pages (tests/pages/*.html beside what is expected of them), at random."""

import datetime
import json
import time
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contresource.page import read_page

PAGES = sorted(Path(__file__).with_name("pages").glob("*.html"))


def texts(html: str | bytes) -> list[str]:
    return [block.text for block in read_page(html).blocks]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_golden_page(path):
    page = read_page(path.read_bytes())
    read = {
        "language": page.language,
        "published": str(page.published) if page.published else None,
        "blocks": [block.text.replace("\u202f", " ").replace("\xa0", " ") for block in page.blocks],
    }
    assert read == json.loads(path.with_suffix(".json").read_text("utf-8"))


VISIBLE = [
    ("", []),
    ("  \n ", []),
    ("just text", ["just text"]),
    ("https://example.org/page.html", ["https://example.org/page.html"]),
    ("<?xml version='1.0'?><feed><title>t</title><p>x</p></feed>", ["x"]),
    # inline markup does not split words or numbers
    ("<b>50</b>&nbsp;<i>000</i> puces", ["50\xa0000 puces"]),
    ("50<span></span> <span>000</span>", ["50 000"]),
    ("puces d&shy;’export<!-- react -->ation", ["puces d\xad’exportation"]),
    ("50<wbr>000", ["50000"]),
    ("a<script>1</script>b<style>2</style>c", ["abc"]),
    ("a<span hidden>1</span>b", ["ab"]),
    # what is drawn in between does
    ("50<code>x</code>000", ["50 000"]),
    ("a<img alt='no'>b<input value='no'>c", ["a b c"]),
    ("one<br>two<br/> \n three", ["one\ntwo\nthree"]),
    # drawings and formulas that are not ended end before HTML, as in a browser
    ("a<svg><path d=''><p>b</p>c", ["a", "b", "c"]),
    ("<div>a<svg></div>b", ["a", "b"]),
    ("<svg><g><svg><text>no</text><span>a</span> b</svg> c", ["a b c"]),
    ("a<svg><title>no</title><h1>b</h1><svg><text>no</svg>c", ["a", "b", "c"]),
    ("a<svg><title>no</svg><p>b", ["a", "b"]),
    ("a<svg><style>no{}</svg><p>b", ["a", "b"]),
    ("<svg><g><title>no</g></svg><p>a", ["a"]),
    ("<svg><title>no<path></svg><p>a", ["a"]),
    ("<svg><script>no</svg><p>a", ["a"]),
    ("<svg><a><textarea></svg><p>a", ["a"]),
    ("<svg><style>no<p>a", ["a"]),
    ("<svg><g></p>a<svg></br>b", ["a b"]),
    ("<svg><title>no<b>no</b></title><text>no</svg><p>a", ["a"]),
    ("<svg><script>'<p>no'</script><text>no</svg>a", ["a"]),
    ("<svg><foreignObject><p>no</p><title>no</svg></title></foreignObject></svg><p>a", ["a"]),
    # what only looks like one is none
    ("<title>no </svg> no</title><p>a", ["a"]),
    ("<script>'<svg>'</script>a<script>'</svg> no'</script>", ["a"]),
    ("a<!-- <svg> --><style></svg> no</style>", ["a"]),
    ("a<svg/><style></svg> no</style>", ["a"]),
    ("a<svg><foreignObject><p>no</p></foreignObject><text>no</svg><p>b", ["a", "b"]),
    ("a<math><mi>x</mi><font>no</font><font color=red>b</font>c", ["a bc"]),
    ("<math><annotation-xml encoding=text/html><p>no</annotation-xml>x<p>a", ["a"]),
    ("<math><annotation-xml encoding=x><p>a", ["a"]),
    ("<ul><li>a<svg><li>b</ul>c", ["a", "b", "c"]),
    # blocks
    ("a<p>b</p>c", ["a", "b", "c"]),
    ("<div>a<div>b</div>c</div>", ["a", "b", "c"]),
    ("<ul><li>a<li>b</ul>", ["a", "b"]),
    ("<table><tr><td>50<td>000</table>", ["50", "000"]),
    ("<h1>Title</h1>text", ["Title", "text"]),
    # white space of the source
    ("<p>\n  one\n\ttwo  </p>", ["one two"]),
    ("<p>&nbsp;</p>", []),
    # notes and powers
    ("50 000<sup>1</sup>", ["50 000¹"]),
    ("50 000<sup><a href=#n>[12]</a></sup> puces", ["50 000[¹²] puces"]),
    ("1<sup>er</sup> janvier, CO<sub>2</sub>", ["1er janvier, CO2"]),
    # hidden
    ("<p hidden>a</p><p hidden=until-found>a</p><p aria-hidden=true>a</p>", []),
    ("<p style='display:none'>a</p><p style='top:0; VISIBILITY: hidden'>a</p>", []),
    ("<p style='display:none-such'>a</p><p aria-hidden=false>b</p>", ["b"]),
    ("<p contenteditable>a</p><p contenteditable=false>b</p>", ["b"]),
    ("<p style='content-visibility:auto'>a</p>", ["a"]),
    ("a<noframes><p>no</noframes>b<noembed><i>no</noembed>c", ["abc"]),
    ("a<div popover>no</div><div popover=manual>no</div>b", ["a", "b"]),
    ("a<xmp><p>no</xmp>b<listing>no</listing>c<plaintext><p>no", ["a", "b", "c"]),
    ("<details><summary>more</summary>text</details>", ["more", "text"]),
    # unreadable characters
    ("a\0b", ["a\ufffdb"]),
    ("a\ud800b <p>\udc00", ["a\ufffdb", "\ufffd"]),
    ("&#0;&#xD800;&#x110000;x", None),
]


@pytest.mark.parametrize(("html", "expected"), VISIBLE)
def test_visible_text(html, expected):
    if expected is None:
        assert texts(html)[-1].endswith("x")
    else:
        assert texts(html) == expected


PHRASE = "L’été, 50 000 € — déjà"
ENCODINGS = [
    (PHRASE.encode(), None),
    (b"\xef\xbb\xbf" + PHRASE.encode(), "latin1"),
    (b"\xff\xfe" + PHRASE.encode("utf-16-le"), None),
    (b"\xfe\xff" + PHRASE.encode("utf-16-be"), "utf-8"),
    (PHRASE.encode("cp1252"), None),
    (PHRASE.encode("cp1252"), "ISO-8859-1"),
    (PHRASE.encode("cp1252"), "utf-8"),
    (PHRASE.replace("’", "'").replace("—", "-").encode("iso-8859-15"), "iso-8859-15"),
    (b"<meta charset=windows-1252>" + PHRASE.encode("cp1252"), None),
    (
        b"<meta http-equiv=x content='text/html; charset=ISO-8859-1'>" + PHRASE.encode("cp1252"),
        None,
    ),
    (b"<?xml version='1.0' encoding='windows-1252'?><p>" + PHRASE.encode("cp1252"), None),
    (b"<meta charset=utf-16>" + PHRASE.encode(), None),
    (b"<meta charset=punycode>" + PHRASE.encode(), None),
    (PHRASE.encode(), "no-such-charset"),
    (PHRASE.encode(), "unicode_escape"),
    (PHRASE.encode(), "a\0b"),
    (PHRASE.encode() + b" " + PHRASE.encode() + b"\xe9" + PHRASE.encode(), None),
]


@pytest.mark.parametrize(("content", "charset"), ENCODINGS)
def test_encoding_is_detected(content, charset):
    text = read_page(content, charset).blocks[0].text.replace("'", "’").replace("-", "—")
    assert text.startswith(PHRASE)


def test_transport_outranks_the_declaration():
    assert read_page(b"<meta charset=utf-8>\xe9t\xe9", "iso-8859-2").blocks[0].text == "été"


DAY = datetime.date(2025, 1, 31)
DATES = [
    ("<meta property=article:published_time content=2025-01-31T23:59:00-08:00>", DAY),
    ("<meta name=date content='Fri, 31 Jan 2025 10:00:00 GMT'>", DAY),
    ("<meta name=date content='31 janvier 2025 à 18h30'>", DAY),
    ("<meta name=date content='31. Januar 2025'>", DAY),
    ("<meta name=date content='janvier 2025'>", None),
    ("<meta name=date content='yesterday evening'>", None),
    ("<meta name=date content=2025-01-31>", DAY),
    ("<meta name=DC.date content=31/01/2025>", None),
    ("<meta itemprop=datePublished content=2025-01-31>", DAY),
    ("<meta name=date content=2025-02-31><time datetime=2025-01-31>", DAY),
    ("<meta name=date><time datetime=2025-01-31T10:00>", DAY),
    ("<meta property=article:modified_time content=2025-03-01>", None),
    ("<script type=application/ld+json>{'datePublished': 1}</script>", None),
    ('<script type=application/ld+json>{"datePublished": ["2025-01-31"]}</script>', None),
    (
        '<script type=application/ld+json>{"@graph": [{"x": {"datePublished": "2020-01-01"}},'
        ' {"@type": "NewsArticle", "datePublished": "2025-01-31T10:00:00Z"}]}</script>',
        DAY,
    ),
    (
        "<time datetime=2024-05-05>x</time><article><time datetime=2025-01-31>y</time></article>",
        DAY,
    ),
    ("<time datetime=2025-01-31>x</time>", DAY),
    ("<time datetime=2025-01-31>x</time><time datetime=2025-01-30>y</time>", None),
    ("<time>31 janvier</time>", None),
]


@pytest.mark.parametrize(("html", "expected"), DATES)
def test_publication_date(html, expected):
    assert read_page(html + "<p>x").published == expected


@pytest.mark.parametrize(
    "date",
    [
        '<script type="application/ld+json">{"datePublished": "foo %d"}</script>',
        "<time itemprop=datePublished datetime='foo %d'>",
    ],
)
def test_not_every_date_of_a_page_is_read(date):
    """Twenty milliseconds each; 4 MB hold a hundred thousand."""
    unread, day = (
        "".join(date % number for number in range(20)),
        date.replace("foo %d", "2025-01-31"),
    )
    assert read_page(unread[: unread.rindex("<" + date[1:5])] + day + "<p>x").published == DAY
    assert read_page(unread + day + "<p>x").published is None


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<html lang=fr>", "fr"),
        ("<html lang='FR-ca'>", "fr"),
        ("<html xml:lang=en>", "en"),
        ("<html lang=''>", None),
        ("<html lang=français>", None),
        ("<html lang=x-klingon>", None),
        ("<p lang=fr>", None),
    ],
)
def test_language(html, expected):
    assert read_page(html + "x").language == expected


HERE = "https://a.example/dir/page"
CANONICAL = [
    ("<link rel=canonical href=/b>", HERE, "https://a.example/b"),
    ("<link rel=canonical href=/b>", None, None),
    ("<link rel=canonical href=//b.example/c>", None, None),
    ("<link rel=canonical href=/b><meta property=og:url content=https://a.example/o>", None, "https://a.example/o"),
    ("<base href=https://b.example/x/><link rel=canonical href=c>", None, "https://b.example/x/c"),
    ("<base href=https://b.example/x/><link rel=canonical href=c>", HERE, "https://b.example/x/c"),
    ("<base href=../x/><link rel=canonical href=c>", HERE, "https://a.example/x/c"),
    ("<base href=../x/><link rel=canonical href=c>", None, None),
    ("<base href='http://[::1'><link rel=canonical href=https://a.example/b>", HERE, "https://a.example/b"),
    ("<link rel=canonical href=https://u:p@a.example/b>", HERE, None),
    ("<link rel=canonical href=https://a.example:x/b>", HERE, None),
    ("<link rel=canonical href=https://[::1><meta property=og:url content=/o>", HERE, "https://a.example/o"),
    ("<link rel=canonical href='https://a.example/\u202eb'>", HERE, None),
    ("<base target=_top><link rel=canonical href=b>", HERE, "https://a.example/dir/b"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "url", "expected"), CANONICAL)
def test_a_relative_canonical_address_counts_from_what_is_known(html, url, expected):
    assert read_page(html + "<p>x", url=url).canonical == expected


MANY = 100_000
HOSTILE = {
    "nested": "<div>" * MANY + "fin" + "</div>" * MANY,
    "never closed": "<b>" * MANY + "fin",
    "nested lists": "<ul><li>" * MANY + "fin",
    "end tags that close nothing": "<div>" * MANY + "</span>" * MANY + "fin",
    "dates far down": "<div>" * MANY + "<time datetime=2025-01-31>x</time>" * 20_000 + "fin",
    "without a space": "a" * 2_000_000 + " fin",
    "comments never closed": "<p>fin<p>" + "<!--" * MANY,
    "attributes": "<p " + " ".join(f"a{n}" for n in range(MANY)) + ">fin",
    "linked data nested": "<script type=application/ld+json>" + "[" * MANY + "</script>fin",
    "line breaks": " <br>" * 20_000 + "fin",
    "drawings never ended": "<svg>" * MANY + "<p>fin",
    "styles in drawings never ended": "<svg><style>x</svg>" * 30_000 + "<p>fin",
    "drawings and their styles never ended": "<svg><g><style>" * 30_000 + "</svg></p><p>fin",
    "ends of drawings in drawings": "<svg><desc><g></desc></p>" * 30_000 + "<p>fin",
    "drawings before every paragraph": "<svg><g><p>" * 30_000 + "fin",
    "pages in drawings": "<svg><foreignObject><p>" * 30_000 + "</svg>" * 30_000 + "<p>fin",
    "paragraphs far down in a drawing": "<svg><desc>"
    + "<b>" * 900
    + "<br>" * MANY
    + "</desc></svg>fin",
    "titles never ended": "<title>"
    + "x" * 1_000_000
    + "</title>"
    + "<title x" * MANY
    + ">fin</title>fin",
    "style of spaces": f"<p style='{' ' * 1_000_000}'>fin",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_page_is_read_to_its_end(name):
    started = time.process_time()
    assert "fin" in texts(HOSTILE[name])[-1]
    assert time.process_time() - started < 20, "this took quadratic time before"


def test_a_base_in_a_drawing_is_none():
    page = "{}<link rel=canonical href=/b>"
    address = "https://e.org/a"
    assert read_page(page.format("<base href=//x.org>"), url=address).canonical == "https://x.org/b"
    drawn = page.format("<svg><base href=//x.org></svg>")
    assert read_page(drawn, url=address).canonical == "https://e.org/b"
    both = page.format("<svg><base href=//x.org></svg><base href=//y.org>")
    assert read_page(both, url=address).canonical == "https://y.org/b"


def test_ten_megabytes():
    html = f"<p>{'mot ' * 2000}</p>" * 1300
    assert len(html) > 10_000_000
    assert len(texts(html)) == 1300


MARKUP = st.text(st.sampled_from("<>/!-?&;#='\" \n\0\ud83da5é") | st.characters()) | st.lists(
    st.sampled_from(
        "<p> </p> <b> </b> <table> <td> </td> <li> <sup> 12 </sup> <q> é mot <!-- --> <script> </script> <br> &nbsp; "
        "<![CDATA[ ]]> <?xml <html </html> <body> <svg> <select> <option> <title> </title> <template>".split()
    )
).map("".join)


@given(MARKUP)
@example("<?xml version='1.0' encoding='x'?>")
@example("<!DOCTYPE")
def test_any_text_is_read_without_an_error_and_the_same_twice(html):
    page = read_page(html)
    assert page == read_page(html)
    assert [block.id for block in page.blocks] == [str(n) for n in range(len(page.blocks))]
    assert all(block.text.strip() for block in page.blocks)
    assert "\0" not in "".join(block.text for block in page.blocks)


@given(st.binary(), st.none() | st.text(max_size=12))
def test_any_bytes_are_read_without_an_error(content, charset):
    read_page(content, charset)
