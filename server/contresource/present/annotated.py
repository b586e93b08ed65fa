"""A page with its statements marked and a note for each, in one HTML file that loads and runs nothing."""

import base64
import hashlib
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import resources
from itertools import accumulate
from urllib.parse import urljoin, urlsplit

import nh3
from bs4 import BeautifulSoup
from bs4.element import NavigableString, PreformattedString, Tag
from markupsafe import Markup, escape

from contresource.checked import Checked
from contresource.kind import KINDS
from contresource.page import (
    BLOCK_TAGS,
    FOREIGN_TAGS,
    UNSEEN_TAGS,
    Piece,
    base_of,
    is_hidden,
    placed_blocks,
)
from contresource.present.card import StatementCard, statement_cards
from contresource.present.html import render
from contresource.present.pagewords import PAGE_WORDS
from contresource.present.spans import parts
from contresource.present.words import Language
from contresource.tree import read_tree

MEDIA_TYPE = "text/html; charset=utf-8"

_VOID = frozenset({"br", "col", "hr", "wbr"})
_KEPT = _VOID | frozenset(
    """a abbr article aside b bdi bdo blockquote caption cite code colgroup data dd del details dfn div dl dt em
    figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup i ins kbd li ol p pre q rp rt ruby s samp section small
    span strong sub summary sup table tbody td tfoot th thead time tr u ul var""".split()
)
_ATTRIBUTES: Mapping[str, set[str]] = {
    "*": {"dir", "lang"},
    "a": {"aria-label", "href", "id"},
    "col": {"span"},
    "colgroup": {"span"},
    "details": {"open"},
    "ol": {"reversed", "start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
# What stands in what of a table. Anything else there is moved before the table by the algorithm that browsers and
# sanitisers share, each piece past all that were moved: 400 KB of it take seconds.
_TABLE: Mapping[str, frozenset[str]] = {
    "table": frozenset("caption col colgroup tbody td tfoot th thead tr".split()),
    "colgroup": frozenset({"col"}),
    **dict.fromkeys(("tbody", "tfoot", "thead"), frozenset({"td", "th", "tr"})),
    "tr": frozenset({"td", "th"}),
}
# By the same algorithm, those that are open when a list's next item ends the last one are opened again in it: each
# item would have them all.
_FORMATTING = frozenset("a b code em i s small strong u".split())
_MOST_FORMATTING = 8  # open at once; others are left out, their text stays
_OURS = re.compile(r"#note-\d+")
_DEEPEST = (
    100  # elements; deeper ones are left out, their text stays: sanitisers take quadratic time
)

Segments = list[tuple[int, int, tuple[StatementCard, ...], tuple[StatementCard, ...]]]
"""Parts of a text node: start, end, the statements that it belongs to, those that end with it."""


def annotated_page(checked: Checked, language: Language) -> str:
    """A page that was read from HTML, its markup kept as far as it is safe, with notes in a language.

    Nothing is loaded from anywhere, pictures neither, so that nobody learns who reads it. A statement that can't be
    placed in the markup is only listed.
    """
    soup = read_tree(checked.page.html or "")
    cards = statement_cards(checked, language)
    marks, placed = _places(soup, checked, cards)
    title = soup.title.get_text() if soup.title else ""
    return render(
        "annotated.html",
        language,
        title=" ".join(title.split()),
        page=checked.page,
        content=Markup(_safe("".join(_Writer(soup, checked, marks, language).write()))),
        cards=cards,
        placed=placed,
        style=_style(),
        policy=content_policy(),
    )


def content_policy() -> str:
    """The content security policy of an annotated page: our style and nothing else."""
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


@lru_cache(maxsize=1)
def _style() -> Markup:
    return Markup(
        resources.files("contresource").joinpath("templates/annotated.css").read_text("utf-8")
    )


def _places(
    soup: BeautifulSoup, checked: Checked, cards: Sequence[StatementCard]
) -> tuple[dict[int, Segments], set[int]]:
    """By the identity of each text node what is marked of it, and the numbers of the statements placed."""
    texts = {block.id: block.text for block in checked.page.blocks}
    wanted: dict[str, list[StatementCard]] = defaultdict(list)
    for card in cards:
        wanted[card.block].append(card)
    found: dict[int, list[tuple[int, int, StatementCard]]] = defaultdict(list)
    last: dict[int, int] = {}  # statement -> the node in which it ends
    for block, pieces in placed_blocks(soup):
        if block.id not in wanted or block.text != texts[block.id]:
            continue
        ink = _Ink(block.text, pieces)
        for card in wanted[block.id]:
            match = checked.matches[card.number - 1]
            for node, start, end in ink.in_nodes(match.start, match.end):
                found[id(node)].append((start, end, card))
                last[card.number] = id(node)
    marks = {
        node: [
            (start, end, over, tuple(card for card in ended if last[card.number] == node))
            for start, end, over, ended in parts(spans)
        ]
        for node, spans in found.items()
    }
    return marks, set(last)


class _Ink:
    """Where the characters of a block stand in the nodes: counted by those that are not white space."""

    def __init__(self, text: str, pieces: Sequence[Piece]) -> None:
        self._text = _inked(text)
        self._pieces = [(piece, _inked(piece.text)) for piece in pieces]
        self._ends = list(accumulate(len(ink) for _, ink in self._pieces))

    def in_nodes(self, start: int, end: int) -> Iterator[tuple[NavigableString, int, int]]:
        """The parts of nodes that a part of the block's text is made of, with the white space between them."""
        first, beyond = bisect_left(self._text, start), bisect_left(self._text, end)
        for number in range(bisect_right(self._ends, first), len(self._pieces)):
            piece, ink = self._pieces[number]
            after = self._ends[number]
            before = after - len(ink)
            if before >= beyond:
                return
            if piece.node:
                begin = ink[first - before] if first >= before else 0
                finish = ink[beyond - before - 1] + 1 if beyond <= after else len(piece.text)
                yield piece.node, begin, finish


def _inked(text: str) -> list[int]:
    return [place for place, char in enumerate(text) if not char.isspace()]


class _Writer:
    """Writes a page's markup anew: what is shown of it, with marks, without what could load or run anything."""

    def __init__(
        self,
        soup: BeautifulSoup,
        checked: Checked,
        marks: Mapping[int, Segments],
        language: Language,
    ) -> None:
        self._soup, self._marks, self._words = soup, marks, PAGE_WORDS[language]
        self._base = _joined(checked.page.url or "", base_of(soup)) or ""
        self._links = 0  # open at this place
        self._formatting = 0  # open at this place, links too
        self._notes: list[str] = []  # to be written after the link in which a statement ends

    def write(self) -> Iterator[str]:
        """Pieces of HTML; without recursion, pages nest deep."""
        stack: list[tuple[str, str, Iterator[object]]] = [("", "", iter(self._soup.contents))]
        while stack:
            name, inside, children = stack[-1]
            child = next(children, None)
            if child is None:
                stack.pop()
                yield f"</{name}>" if name else ""
                self._links -= name == "a"
                self._formatting -= name in _FORMATTING
                if name == "a" and not self._links:
                    yield "".join(self._notes)
                    self._notes.clear()
            elif inside in _TABLE and self._is_misplaced(child, inside):
                yield "<td>"
                stack.append(("td", "td", iter([child])))
            elif isinstance(child, Tag):
                if child.name == "img":
                    yield self._picture(child)
                elif _is_shown(child):
                    name = self._name(child, inside) if len(stack) < _DEEPEST else ""
                    yield self._start(name, child) if name else ""
                    if name not in _VOID:
                        stack.append((name, name or inside, iter(child.contents)))
                        self._links += name == "a"
                        self._formatting += name in _FORMATTING
            elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
                yield from self._text(child)

    def _name(self, tag: Tag, inside: str) -> str:
        """The element as which a tag is written; "" for one that is left out, with what is in it kept."""
        name = _name(tag)
        if name in _FORMATTING and self._formatting >= _MOST_FORMATTING:
            return ""
        if name in _TABLE["table"] and inside not in _TABLE:
            return "" if name == "col" else "div"
        return name

    def _is_misplaced(self, child: object, inside: str) -> bool:
        """Whether a child is written and must not stand in this part of a table."""
        if isinstance(child, Tag):
            if child.name == "img":
                return True
            return _is_shown(child) and _name(child) not in ("", *_TABLE[inside])
        is_text = isinstance(child, NavigableString) and not isinstance(child, PreformattedString)
        return is_text and bool(str(child).strip(" \t\n\f\r"))

    def _start(self, name: str, tag: Tag) -> str:
        kept = _ATTRIBUTES["*"] | _ATTRIBUTES.get(name, set()) - {"id", "aria-label"}
        given = {key: str(value) for key, value in tag.attrs.items() if key in kept}
        if name == "a":
            given["href"] = _joined(self._base, given.get("href", "")) or ""
        if name == "details":
            given["open"] = ""
        written = (
            f' {key}="{escape(value)}"' for key, value in given.items() if value or key == "open"
        )
        return f"<{name}{''.join(written)}>"

    def _picture(self, tag: Tag) -> str:
        alt = " ".join(str(tag.get("alt", "")).split())
        return f" <i>{escape(self._words['picture'].format(alt=alt))}</i> " if alt else " "

    def _text(self, node: NavigableString) -> Iterator[str]:
        done = 0
        for start, end, cards, ended in self._marks.get(id(node), ()):
            yield escape(node[done:start])
            yield f'<mark class="{cards[0].kind}">{escape(node[start:end])}</mark>'
            self._notes += [self._note(card) for card in ended]
            if not self._links:
                yield "".join(self._notes)
                self._notes.clear()
            done = end
        yield escape(node[done:])

    def _note(self, card: StatementCard) -> str:
        number = card.number
        label = escape(self._words["note"].format(number=number, kind=card.kind_name))
        link = f'<a id="mark-{number}" href="#note-{number}" aria-label="{label}">{number}</a>'
        return f"<sup>{link}</sup>"


def _is_shown(tag: Tag) -> bool:
    if tag.name in UNSEEN_TAGS or is_hidden(tag):
        return False
    return tag.name not in FOREIGN_TAGS or tag.name in ("code", "pre")


def _name(tag: Tag) -> str:
    if tag.name in _KEPT:
        return tag.name
    return "div" if tag.name in BLOCK_TAGS and tag.name not in ("html", "body") else ""


def _joined(base: str, address: str) -> str | None:
    try:
        joined = urljoin(base, address.strip())
        parts = urlsplit(joined)
        return joined if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def _safe(html: str) -> str:
    return nh3.clean(
        html,
        tags=set(_KEPT | {"mark"}),
        clean_content_tags={"script", "style"},
        attributes={**_ATTRIBUTES, "mark": set()},
        attribute_filter=_attribute,
        allowed_classes={"mark": set(KINDS)},
        url_schemes={"http", "https"},
        strip_comments=True,
    )


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name == "href" and not _OURS.fullmatch(value) and not value.startswith(("http:", "https:")):
        return None
    return value
