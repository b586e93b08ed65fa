"""What was found as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in JSON-LD."""

import json
import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final
from urllib.parse import quote

from contresource.block import Page
from contresource.checked import Checked
from contresource.kind import kind_of
from contresource.match import Match
from contresource.page import Piece, placed_blocks
from contresource.present.linked import (
    Annotation,
    AnnotationCollection,
    AnnotationCreator,
    Annotations,
    AnnotationTarget,
    FragmentSelector,
    LinkingBody,
    TextPositionSelector,
    TextQuoteSelector,
    TextualBody,
)
from contresource.present.words import WORDS, Language
from contresource.rule import Rule
from contresource.text import LETTER
from contresource.tree import read_tree

MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

_CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_TEXT_FRAGMENTS = "https://wicg.github.io/scroll-to-text-fragment/"
_NAMESPACE = uuid.UUID("6d3f0a4e-3c1b-5a53-9d6e-0f2b8a1c7e94")
_AROUND = 32  # code points of prefix and suffix
_LONG = 300  # code points; a longer passage is named by its first and last words, as browsers do
_FEW = 4  # of these words
_PART = 100  # code points of these together, and of what is named before and after a passage
_MOST_WIDER = 20  # code points; no note's number is as long
_UNSEEN = "\ufffc"  # where a page has what no words of a link can say
_BREAK = re.compile(f"[\n{_UNSEEN}]")
_WORD_BEFORE = re.compile(rf"{LETTER}+\Z")
_WORD_AFTER = re.compile(rf"{LETTER}{{,{_MOST_WIDER}}}")
_LANGUAGES: tuple[Language, ...] = ("fr", "en")


def annotations(checked: Checked, address: str | None = None) -> Annotations:
    """An AnnotationPage; where nothing was found an empty AnnotationCollection, for a page must have an item.

    `address` is where the service can be reached by all, if it can: rules get permalinks. Identifiers are made from
    the rules and the page, so the same page gives the same annotations. A TextPositionSelector counts code points: with
    the page's address in the text of all blocks, joined by line feeds; else in the block that the source names.
    """
    page = checked.page
    page_id = _page_id(checked)
    collection: AnnotationCollection = {
        "id": f"urn:uuid:{page_id}",
        "type": "AnnotationCollection",
        "label": "Statements already examined",
        "total": len(checked.matches),
    }
    if not checked.matches:
        return {"@context": _CONTEXT, **collection}
    lengths = (len(block.text) + 1 for block in page.blocks)
    starts = accumulate(lengths, initial=0)
    places = {
        block.id: (start, block.text) for block, start in zip(page.blocks, starts, strict=False)
    }
    whole = _Whole.of(page)
    return {
        "@context": _CONTEXT,
        "id": f"urn:uuid:{uuid.uuid5(page_id, 'page')}",
        "type": "AnnotationPage",
        "partOf": collection,
        "startIndex": 0,
        "items": [
            _annotation(match, checked, page_id, whole, *places[match.block], address)
            for match in checked.matches
        ],
    }


@dataclass(frozen=True)
class _Whole:
    """The text of all blocks, joined by line feeds, as browsers find it, and the same without case.

    Made once for all matches, and only where there is an address to make links to.
    """

    text: str
    folded: str

    @classmethod
    def of(cls, page: Page) -> "_Whole":
        if page.url is None:
            return cls("", "")
        if page.html is None:
            text = "\n".join(block.text for block in page.blocks)
        else:
            placed = placed_blocks(read_tree(page.html))
            text = "\n".join(_found(block.text, pieces) for block, pieces in placed)
        return cls(text, text.casefold())

    def repeats(self, words: str) -> bool:
        """Whether these words stand here more than once, in capitals or not."""
        wanted = words.casefold()
        return self.folded.find(wanted, self.folded.find(wanted) + 1) >= 0


def _found(text: str, pieces: Sequence[Piece]) -> str:
    """The text of a block, each character as a browser finds it in the page: ¹ set high is 1.

    What it does not find is _UNSEEN: quotation marks that no one wrote, and the space in place of code or a picture.
    """
    if all(read == written for read, written in pieces):
        return text
    found, place = list(text), 0
    for read, written in pieces:
        if written is None and read == " " and text[place : place + 1] == " ":
            found[place] = _UNSEEN
        for char in written or _UNSEEN * len(read.strip()):
            if not char.isspace():
                while text[place].isspace():
                    place += 1
                found[place] = char
                place += 1
    return "".join(found)


def _text_fragment(whole: _Whole, start: int, end: int) -> str:
    """The text directive (`:~:text=…`) with which a browser finds the statement there in a page it has loaded."""
    # Browsers find whole words only: with H100¹ the number of the note is named.
    if found := _WORD_BEFORE.search(whole.text[max(0, start - _MOST_WIDER) : start + 1]):
        start -= len(found[0]) - 1
    if found := _WORD_AFTER.match(whole.text, end - 1):
        end += max(0, len(found[0]) - 1)
    # They find none across a line break: all that are named together stand in one stretch.
    exact = whole.text[start:end].strip(f" \n{_UNSEEN}")
    stretches = [part.split() for part in _BREAK.split(exact) if re.search(r"\w", part)]
    stretches = stretches or [exact.split()]
    if len(exact) > _LONG or len(stretches) > 1:
        few = _FEW if len(stretches) > 1 else min(_FEW, max(1, len(stretches[0]) // 2))
        named = _fitting(stretches[0][:few])
        passage = f"{_escaped(named)},{_escaped(_fitting(stretches[-1][-few:], last=True))}"
    else:
        named, passage = exact, _escaped(exact)
    if whole.repeats(named):  # browsers take the first
        before = _BREAK.split(whole.text[max(0, start - _LONG) : start].rstrip())[-1].split()
        after = _BREAK.split(whole.text[end : end + _LONG].lstrip(), maxsplit=1)[0].split()
        if before:
            passage = f"{_escaped(_fitting(before[-3:], last=True))}-,{passage}"
        if after:
            passage = f"{passage},-{_escaped(_fitting(after[:3]))}"
    return f":~:text={passage}"


def _fitting(words: list[str], *, last: bool = False) -> str:
    """As many of the first words, or of the last, as a part of a link holds; of a longer word what it holds."""
    while len(words) > 1 and len(" ".join(words)) > _PART:
        words = words[1:] if last else words[:-1]
    return words[0][-_PART:] if last and len(words) == 1 else " ".join(words)[:_PART]


def _escaped(words: str) -> str:
    # A hyphen is a sign of the directive itself; quote leaves it as it is, and escapes & and , already.
    return quote(words, safe="", errors="replace").replace("-", "%2D")


def _page_id(checked: Checked) -> uuid.UUID:
    page = checked.page
    blocks = [[block.id, block.text] for block in page.blocks]
    named = [checked.rulebase.hash, page.url, page.language, str(page.published), blocks]
    return uuid.uuid5(_NAMESPACE, json.dumps(named))


def _annotation(
    match: Match,
    checked: Checked,
    page_id: uuid.UUID,
    whole: _Whole,
    start: int,
    text: str,
    address: str | None,
) -> Annotation:
    rule = checked.rulebase.rules[match.rule]
    place = f"{match.rule} {match.block} {match.start} {match.end}"
    return {
        "id": f"urn:uuid:{uuid.uuid5(page_id, place)}",
        "type": "Annotation",
        "motivation": "assessing",
        "creator": _creator(address),
        "generator": {"type": "Software", "name": f"Contresource, rules {checked.rulebase.hash}"},
        "modified": f"{rule.updated}T00:00:00Z",
        "body": _bodies(match, rule, address),
        "target": _target(match, checked.page, page_id, whole, start, text),
    }


def _creator(address: str | None) -> AnnotationCreator:
    creator: AnnotationCreator = {"type": "Organization", "name": "Contresource"}
    if address:
        creator["id"] = creator["homepage"] = f"{address}/"
    return creator


def _bodies(match: Match, rule: Rule, address: str | None) -> list[TextualBody | LinkingBody]:
    tags = rule.verdict, kind_of(rule.verdict, match), match.relation, match.stance
    bodies: list[TextualBody | LinkingBody] = [
        {"type": "TextualBody", "purpose": "tagging", "value": tag, "format": "text/plain"}
        for tag in dict.fromkeys(tags)
    ]
    bodies += [
        {
            "type": "TextualBody",
            "purpose": "assessing",
            "language": language,
            "format": "text/plain",
            "value": _prose(rule, language),
        }
        for language in _LANGUAGES
    ]
    if address:
        bodies.append(
            {
                "type": "SpecificResource",
                "purpose": "describing",
                "source": {
                    "id": f"{address}/rules/{rule.id}",
                    "type": "Text",
                    "format": "text/html",
                },
            }
        )
    bodies += [
        {
            "type": "SpecificResource",
            "purpose": "linking",
            "source": {"id": source.url, "type": "Text", "language": source.lang},
        }
        for source in rule.shown_sources
    ]
    return bodies


def _prose(rule: Rule, language: Language) -> str:
    words = WORDS[language]
    claim, context = getattr(rule.claim, language), getattr(rule.context, language)
    verdict = words["verdict." + rule.verdict]
    return f"{words['claim']} {claim}\n{verdict[0].upper()}{verdict[1:]}. {context}"


def _target(
    match: Match, page: Page, page_id: uuid.UUID, whole: _Whole, start: int, text: str
) -> AnnotationTarget:
    quoted: TextQuoteSelector = {
        "type": "TextQuoteSelector",
        "exact": match.exact,
        "prefix": text[max(0, match.start - _AROUND) : match.start],
        "suffix": text[match.end : match.end + _AROUND],
    }
    if page.url is None:
        source = f"urn:uuid:{uuid.uuid5(page_id, 'text')}#{quote(match.block, safe='', errors='replace')}"
        return {
            "type": "SpecificResource",
            "source": source,
            "selector": [quoted, _position(match, 0)],
        }
    source, _, fragment = page.url.partition("#")
    # What stood before a text directive still names a place; an older directive is replaced.
    directive = re.sub(r":~:.*", "", fragment) + _text_fragment(
        whole, start + match.start, start + match.end
    )
    named: FragmentSelector = {
        "type": "FragmentSelector",
        "conformsTo": _TEXT_FRAGMENTS,
        "value": directive,
    }
    return {
        "type": "SpecificResource",
        "id": f"{source}#{directive}",
        "source": source,
        "selector": [quoted, _position(match, start), named],
    }


def _position(match: Match, before: int) -> TextPositionSelector:
    return {
        "type": "TextPositionSelector",
        "start": before + match.start,
        "end": before + match.end,
    }
