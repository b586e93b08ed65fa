"""What was found as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), in JSON-LD."""

import json
import re
import uuid
from dataclasses import dataclass
from itertools import accumulate
from typing import Any
from urllib.parse import quote

from contresource.block import Page
from contresource.checked import Checked
from contresource.kind import kind_of
from contresource.match import Match
from contresource.present.words import WORDS, Language
from contresource.rule import Rule

MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_TEXT_FRAGMENTS = "https://wicg.github.io/scroll-to-text-fragment/"
_NAMESPACE = uuid.UUID("6d3f0a4e-3c1b-5a53-9d6e-0f2b8a1c7e94")
_AROUND = 32  # code points of prefix and suffix
_LONG = 300  # code points; a longer passage is named by its first and last words, as browsers do
_FEW = 4  # of these words
_LANGUAGES: tuple[Language, ...] = ("fr", "en")


def annotations(checked: Checked, address: str | None = None) -> dict[str, Any]:
    """An AnnotationPage; where nothing was found an empty AnnotationCollection, for a page must have an item.

    `address` is where the service can be reached by all, if it can: rules get permalinks. Identifiers are made from
    the rules and the page, so the same page gives the same annotations. A TextPositionSelector counts code points: with
    the page's address in the text of all blocks, joined by line feeds; else in the block that the source names.
    """
    page = checked.page
    page_id = _page_id(checked)
    collection = {
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
    """The text of all blocks, joined by line feeds, and the same without case: made once for all matches."""

    text: str
    folded: str

    @classmethod
    def of(cls, page: Page) -> "_Whole":
        text = "\n".join(block.text for block in page.blocks)
        return cls(text, text.casefold())

    def repeats(self, words: str) -> bool:
        """Whether these words stand here more than once, in capitals or not."""
        wanted = words.casefold()
        return self.folded.find(wanted, self.folded.find(wanted) + 1) >= 0


def _text_fragment(whole: _Whole, at: int, exact: str) -> str:
    """The text directive (`:~:text=…`) with which a browser finds the statement at `at` in a page it has loaded."""
    # Browsers find no words across a line break: all that are named together stand in one line.
    first, last = exact.partition("\n")[0].split(), exact.rpartition("\n")[2].split()
    few = _FEW if "\n" in exact else min(_FEW, len(first) // 2)
    if few and (len(exact) > _LONG or "\n" in exact):
        start, end = " ".join(first[:few]), " ".join(last[-few:])
        passage = f"{_escaped(start)},{_escaped(end)}"
    else:
        start, passage = exact, _escaped(exact)
    if whole.repeats(start):  # browsers take the first
        end_at = at + len(exact)
        line_before = whole.text[max(0, at - _LONG) : at].rstrip().rpartition("\n")[2]
        line_after = whole.text[end_at : end_at + _LONG].lstrip().partition("\n")[0]
        if before := line_before.split()[-3:]:
            passage = f"{_escaped(' '.join(before))}-,{passage}"
        if after := line_after.split()[:3]:
            passage = f"{passage},-{_escaped(' '.join(after))}"
    return f":~:text={passage}"


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
) -> dict[str, Any]:
    rule = checked.rulebase.rules[match.rule]
    place = f"{match.rule} {match.block} {match.start} {match.end}"
    return {
        "id": f"urn:uuid:{uuid.uuid5(page_id, place)}",
        "type": "Annotation",
        "motivation": "assessing",
        "creator": {"type": "Organization", "name": "Contresource", **_homepage(address)},
        "generator": {"type": "Software", "name": f"Contresource, rules {checked.rulebase.hash}"},
        "modified": f"{rule.updated}T00:00:00Z",
        "body": _bodies(match, rule, address),
        "target": _target(match, checked.page, page_id, whole, start, text),
    }


def _homepage(address: str | None) -> dict[str, str]:
    return {"id": f"{address}/", "homepage": f"{address}/"} if address else {}


def _bodies(match: Match, rule: Rule, address: str | None) -> list[dict[str, Any]]:
    tags = rule.verdict, kind_of(rule.verdict, match), match.relation, match.stance
    bodies: list[dict[str, Any]] = [
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
        permalink = {"id": f"{address}/rules/{rule.id}", "type": "Text", "format": "text/html"}
        bodies.append({"type": "SpecificResource", "purpose": "describing", "source": permalink})
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
) -> dict[str, Any]:
    quoted = {
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
        whole, start + match.start, match.exact
    )
    named = {"type": "FragmentSelector", "conformsTo": _TEXT_FRAGMENTS, "value": directive}
    return {
        "type": "SpecificResource",
        "id": f"{source}#{directive}",
        "source": source,
        "selector": [quoted, _position(match, start), named],
    }


def _position(match: Match, before: int) -> dict[str, Any]:
    return {
        "type": "TextPositionSelector",
        "start": before + match.start,
        "end": before + match.end,
    }
