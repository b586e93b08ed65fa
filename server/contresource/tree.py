"""HTML -> tree: its elements and text, as browsers understand markup, however broken."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import islice

from bs4 import BeautifulSoup
from bs4.builder._lxml import LXMLTreeBuilder
from bs4.element import Tag
from lxml import etree

TAGS = 100_000
"""More are not read for others: each costs 20 to 40 microseconds in Beautiful Soup. A long article has 5,000."""

_TAG = re.compile("<[A-Za-z/!?]")
_UNREADABLE = re.compile("[\0\ud800-\udfff]")
# They have no end tag, which libxml2 does not know: the rest of the page would stand in them.
_UNCLOSED_VOID = re.compile(r"<(embed|source|track)\b[^<>]*>", re.I)
# From https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign: these begin only after a drawing or
# formula, and so end one that was not ended; but not where it has HTML in it.
_ROOTS = frozenset(("math", "svg"))
_ENDS_ROOTS = frozenset(
    """b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta
    nobr ol p pre ruby s small span strike strong sub sup table tt u ul var""".split()
)
_ENDING_FONT = frozenset(("color", "face", "size"))
_WITH_HTML = frozenset("desc foreignobject mi mn mo ms mtext title".split())
# What libxml2 reads as text up to its own end tag, in a drawing too.
_RAW = frozenset("iframe noembed noframes script style textarea title xmp".split())
_HAS_DRAWING = re.compile(r"<(?:math|svg)\b", re.I)
_NAMES = "|".join(sorted(_ROOTS | _ENDS_ROOTS | _WITH_HTML | _RAW))
_COMMENT_OR_TAG = re.compile(
    rf"<!--(?:-?>|.*?(?:--!?>|\Z))|<(/?)({_NAMES})(?=[\s/>])[^<>]*>", re.I | re.S
)
_HTML_ENCODINGS = ("application/xhtml+xml", "text/html")


def has_too_many_tags(html: str) -> bool:
    """Whether a page has more than TAGS opening and closing tags, comments and the like, those in its scripts too."""
    return next(islice(_TAG.finditer(html), TAGS, None), None) is not None


def read_tree(text: str) -> BeautifulSoup:
    """The tree of a page's markup. Never raises; NUL and lone surrogates become U+FFFD."""
    text = _UNREADABLE.sub("\ufffd", text)
    text = _with_drawings_ended(_UNCLOSED_VOID.sub(r"\g<0></\1>", text))
    # With a new line in front, Beautiful Soup does not take a short text for a file's name or XML for a mistake.
    return BeautifulSoup("\n" + text, builder=_TreeBuilder())


def _with_drawings_ended(text: str) -> str:
    """With the end tags that libxml2 needs where a browser needs none.

    Of a drawing's title, style and the like, which its end ends too; and of a drawing that </p> or </br> ends.
    """
    if not _HAS_DRAWING.search(text):
        return text
    tags = [found for found in _COMMENT_OR_TAG.finditer(text) if found[2]]
    unended = _unended(tags)
    pieces: list[str] = []
    place = 0
    opened: list[str] = []  # drawings, formulas, and what of them has HTML in it
    raw = ""
    for tag in tags:
        is_end, name = bool(tag[1]), tag[2].lower()
        at, added = tag.start(), ""
        if raw:
            raw = "" if is_end and name == raw else raw
        elif name in _ROOTS or (name in _WITH_HTML - _RAW and opened):
            while is_end and opened and opened.pop() != name:
                pass
            if not is_end and not tag[0].endswith("/>"):
                opened.append(name)
        elif name in _RAW:
            if opened and opened[-1] in _ROOTS and tag.start() in unended:
                at, added = text.find("<", tag.end()), f"</{name}>"
            elif not is_end:
                raw = name
        else:
            while opened and opened[-1] in _ROOTS:
                ended = opened.pop()
                added += f"</{ended}>" if is_end and name in ("p", "br") else ""
        if added and at >= 0:
            pieces += [text[place:at], added]
            place = at
    return "".join(pieces) + text[place:]


def _unended(tags: Sequence[re.Match[str]]) -> set[int]:
    """Where elements of raw text begin that have no end tag before the next end of a drawing."""
    ended: set[str] = set()
    found = set()
    for tag in reversed(tags):
        name = tag[2].lower()
        if tag[1] and name in _ROOTS:
            ended.clear()
        elif tag[1]:
            ended.add(name)
        elif name in _RAW and name not in ended:
            found.add(tag.start())
    return found


class _TreeBuilder(LXMLTreeBuilder):
    """Ends a drawing or formula where a browser does, which libxml2 does not.

    Begins a new document, in the same soup, where a page nests absurdly deep: libxml2 looks through all open elements
    for every end tag that closes none; 600 KB can take minutes.
    """

    _DEEPEST = 1000  # open elements; browsers flatten pages at about 512
    _PIECE = 4096  # characters
    # The open elements, each with its place among the open, in which another language begins: a drawing or formula,
    # and what of it has HTML in it.
    _borders: list[tuple[int, Tag]]

    def feed(self, markup: str | bytes) -> None:
        assert isinstance(markup, str), "read_page decodes"
        self._borders = []
        start = 0
        while start < len(markup):
            parser = self.parser_for(None)
            start = self._feed_document(parser, markup, start)
            # A document without one element is an error to lxml; to a reader it is empty.
            with suppress(etree.LxmlError):
                parser.close()

    def _feed_document(self, parser: etree.HTMLParser, markup: str, start: int) -> int:
        """Feed until the page ends or is nested too deep; returns the place reached, always before a tag."""
        assert self.soup is not None, "Beautiful Soup sets it before it feeds"
        while start < len(markup) and len(self.soup.tagStack) <= self._DEEPEST:
            end = markup.find("<", start + self._PIECE)
            end = len(markup) if end < 0 else end
            parser.feed(markup[start:end])
            start = end
        return start

    def start(
        self,
        tag: str | bytes,
        attrib: dict[str | bytes, str | bytes],
        nsmap: dict[str, str] = {},  # noqa: B006 - as lxml calls it
    ) -> None:
        soup, name = self.soup, str(tag)
        assert soup is not None, "Beautiful Soup sets it before it feeds"
        is_foreign = self._is_foreign()
        if is_foreign and (
            name in _ENDS_ROOTS or (name == "font" and not _ENDING_FONT.isdisjoint(attrib))
        ):
            soup.endData()
            place, _ = self._borders.pop()
            while len(soup.tagStack) > place:
                soup.popTag()
            is_foreign = False
        super().start(tag, attrib, nsmap)
        if _has_html(name, attrib) if is_foreign else name in _ROOTS:
            self._borders.append((len(soup.tagStack) - 1, soup.tagStack[-1]))

    def _is_foreign(self) -> bool:
        """Whether what comes next stands in a drawing or formula and not in HTML within it."""
        assert self.soup is not None, "Beautiful Soup sets it before it feeds"
        opened = self.soup.tagStack
        while self._borders:
            place, element = self._borders[-1]
            if place < len(opened) and opened[place] is element:
                return element.name in _ROOTS
            self._borders.pop()
        return False


def _has_html(name: str, attributes: Mapping[str | bytes, str | bytes]) -> bool:
    """Whether an element of a drawing or formula has HTML in it."""
    if name == "annotation-xml":
        return str(attributes.get("encoding", "")).lower() in _HTML_ENCODINGS
    return name in _WITH_HTML
