"""HTML -> blocks: what a reader sees of a page, as pieces of text, with its language and date."""

import datetime
import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple
from urllib.parse import urljoin

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag

from contresource.address import is_web_address
from contresource.block import Block, Page
from contresource.charset import decode
from contresource.tree import read_tree

# What starts and ends a block of text, as browsers lay it out, and what a reader takes for one: a cell, an item.
BLOCK_TAGS = frozenset(
    """address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search
    section summary table tbody td tfoot th thead tr ul xmp""".split()
)
# Not drawn at all: the words before and after stand together.
UNSEEN_TAGS = frozenset(
    """area base datalist link meta noembed noframes noscript param rp rt script source style template title
    track""".split()
)
# Drawn, but not the page's prose: it separates words.
FOREIGN_TAGS = frozenset(
    """applet audio canvas code embed iframe img input listing math meter object plaintext pre progress select svg
    textarea video xmp""".split()
)

_HIDING_STYLE = re.compile(
    r"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden)"
)
_HTML_SPACES = re.compile(r"[ \t\n\f\r]+")
# A line separator stands for <br> until the white space of the source, where a new line means a space, is gone.
_LINE_BREAK = "\u2028"
_AROUND_LINE_BREAK = re.compile(f" ?{_LINE_BREAK} ?")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

_WRITTEN_DATE_LENGTH = 60  # code points
_BASES_READ = 20  # of a page; those in drawings are none
_DATES_READ = 20  # of a page; one that no language writes so takes 20 milliseconds
_DATE = re.compile(r"\s*(\d{4}-\d{2}-\d{2})(?!\d)")
_DATE_NAMES = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dcterms.created",
    "pubdate",
)


def read_page(html: str | bytes, charset: str | None = None, url: str | None = None) -> Page:
    """The visible text of a page at `url`; `charset` is what its transport says of bytes, if it says anything.

    Never raises: broken markup is read as far as it goes. NUL and lone surrogates become U+FFFD. A number set
    high keeps its height (50 000¹), so that a note's number never joins the number before it.
    """
    text = decode(html, charset) if isinstance(html, bytes) else html
    soup = read_tree(text)
    return Page(
        tuple(block for block, _ in placed_blocks(soup)),
        _language(soup),
        _published(soup),
        url,
        _canonical(soup, url),
        html=text,
    )


def placed_blocks(soup: BeautifulSoup) -> Iterator[tuple[Block, list["Piece"]]]:
    """The blocks of a page, each with the pieces of the tree from which it is made.

    Only white space differs: the characters of a block that are none are those of its pieces, in the same order.
    """
    pieces: list[Piece] = []
    number = 0
    for piece in _pieces(soup):
        if piece is not None:
            pieces.append(piece)
        elif pieces:
            text = _HTML_SPACES.sub(" ", "".join(piece.text for piece in pieces))
            text = _AROUND_LINE_BREAK.sub("\n", text).strip()
            if text:
                yield Block(str(number), text), pieces
                number += 1
            pieces = []


class Piece(NamedTuple):
    """Text as it is read, and the node where it stands; what we add ourselves, such as quotation marks, has none."""

    text: str
    node: NavigableString | None = None


def _pieces(soup: BeautifulSoup) -> Iterator[Piece | None]:
    """Text as it stands in the source, and None at each border of a block; without recursion, pages nest deep."""
    stack: list[tuple[Tag, Iterator[object]]] = [(soup, iter(soup.contents))]
    raised = 0
    while stack:
        tag, children = stack[-1]
        child = next(children, None)
        if isinstance(child, Tag):
            name = child.name
            if name in BLOCK_TAGS:
                yield None
            if name == "br":
                yield Piece(_LINE_BREAK)
            elif name in FOREIGN_TAGS:
                yield Piece(" ")
            elif name not in UNSEEN_TAGS and not is_hidden(child):
                stack.append((child, iter(child.contents)))
                raised += name == "sup"
                if name == "q":
                    yield Piece("“")
        elif isinstance(child, NavigableString):
            if not isinstance(child, PreformattedString):  # a comment, a doctype
                yield Piece(child.translate(_RAISED) if raised else child, child)
        elif child is None:
            stack.pop()
            raised -= tag.name == "sup"
            if tag.name == "q":
                yield Piece("”")
            if tag.name in BLOCK_TAGS or not stack:
                yield None


def is_hidden(tag: Tag) -> bool:
    """Whether an element says of itself that it is not shown at first, or is a field that the reader writes in."""
    attributes = tag.attrs
    if tag.name == "dialog" and "open" not in attributes:
        return True
    if "hidden" in attributes or "popover" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if "contenteditable" in attributes and attributes["contenteditable"] != "false":
        return True
    style = "".join(str(attributes.get("style", "")).lower().split())
    return bool(style) and _HIDING_STYLE.search(style) is not None


def _language(soup: BeautifulSoup) -> str | None:
    html = soup.find("html")
    if not isinstance(html, Tag):
        return None
    found = re.match(
        r"\s*([a-z]{2,3})(?![a-z])", str(html.get("lang") or html.get("xml:lang") or "").lower()
    )
    return found[1] if found else None


def _canonical(soup: BeautifulSoup, url: str | None) -> str | None:
    """The address that a page says to have, when it is one of the web.

    A relative one counts from the page's `<base>`, or else from `url`; where neither is known it says nothing.
    """
    start = _joined(url or "", base_of(soup))
    addresses = (_joined(start, text) for text in _canonical_texts(soup) if text)
    return next((address for address in addresses if is_web_address(address)), None)


def base_of(soup: BeautifulSoup) -> str:
    """From where a page's links count, as its `<base>` says; empty where it says nothing."""
    for base in islice(soup.find_all("base", href=True), _BASES_READ):
        if base.find_parent(("svg", "math")) is None:
            return str(base["href"])
    return ""


def _joined(start: str, address: object) -> str:
    try:
        return urljoin(start, str(address).strip())
    except ValueError:
        return ""


def _canonical_texts(soup: BeautifulSoup) -> Iterator[object]:
    for link in soup.find_all("link", rel=True, href=True):
        if "canonical" in (str(word).lower() for word in link["rel"]):
            yield link["href"]
    for meta in soup.find_all("meta", property=True, content=True):
        if str(meta["property"]).lower() == "og:url":
            yield meta["content"]


def _published(soup: BeautifulSoup) -> datetime.date | None:
    """The first date that the page's metadata give for its publication, then that of its article's first <time>."""
    texts = islice(_published_texts(soup), _DATES_READ)
    return next((day for text in texts if (day := _day(text)) is not None), None)


def _published_texts(soup: BeautifulSoup) -> Iterator[object]:
    metas: dict[str, object] = {}
    for meta in soup.find_all("meta"):
        for attribute in ("property", "itemprop", "name"):
            metas.setdefault(str(meta.get(attribute, "")).lower(), meta.get("content"))
    yield from (metas[name] for name in _DATE_NAMES if name in metas)
    for script in soup.find_all("script", type="application/ld+json"):
        yield from _linked_data_dates(script.get_text())
    times = soup.find_all("time", datetime=True)
    yield from (time["datetime"] for time in times if time.get("itemprop") == "datePublished")
    yield from (time["datetime"] for time in times[:10] if time.find_parent("article"))
    if len(times) == 1:
        yield times[0]["datetime"]


def _linked_data_dates(text: str) -> Iterator[object]:
    """Every datePublished of a JSON-LD text, the outermost first."""
    try:
        level: list[object] = [json.loads(text)]
    except (ValueError, RecursionError):
        return
    while level:
        yield from (
            node["datePublished"]
            for node in level
            if isinstance(node, dict) and "datePublished" in node
        )
        level = [value for node in level for value in _values(node)]


def _values(node: object) -> Iterable[object]:
    if isinstance(node, dict):
        return node.values()
    return node if isinstance(node, list) else ()


def _day(text: object) -> datetime.date | None:
    """The day of a date in metadata: ISO 8601 as the standards ask, or as people write it, in any language."""
    if not isinstance(text, str):
        return None
    found = _DATE.match(text)
    try:
        return datetime.date.fromisoformat(found[1]) if found else _written_day(text)
    except ValueError:
        return None


def _written_day(text: str) -> datetime.date | None:
    # 05/01/2025 is the fifth of January or the first of May: only a month's name is clear.
    if len(text) > _WRITTEN_DATE_LENGTH or not re.search(r"[^\W\d_]{3}", text):
        return None
    import dateparser  # takes a third of a second, and most pages have ISO dates

    # Whole absolute dates only: nothing may depend on today.
    read = dateparser.parse(
        text,
        settings={
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month", "year"],
            "RELATIVE_BASE": datetime.datetime(2000, 1, 1),
        },
    )
    return read.date() if read else None
