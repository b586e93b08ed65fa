"""Matches and rules as the JSON of `/check`, `/rules` and `contresource check --json`."""

import datetime
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Literal, cast

from contresource.block import Block, Page
from contresource.checked import Checked
from contresource.kind import kind_of
from contresource.match import Cue, Match
from contresource.present.shapes import (
    Answer,
    CueShown,
    MatchShown,
    NamedRule,
    PageShown,
    RevisionShown,
    RuleShown,
)
from contresource.rule import Rule
from contresource.text import utf16_offsets

Offsets = Literal["codepoint", "utf16"]
Places = Mapping[tuple[str, int], int]

_SHOWN = {
    "claim",
    "said_by",
    "verdict",
    "outdated_since",
    "context",
    "sources",
    "updated",
    "checked_on",
    "related",
}


def answer(checked: Checked, offsets: Offsets = "codepoint") -> Answer:
    """What was found in the blocks of a page, with what is known of each rule that matched.

    The blocks are told where they were read from HTML or at an address: the caller does not know them.
    """
    rulebase, page, matches = checked.rulebase, checked.page, checked.matches
    places = _places(page.blocks, matches, offsets)
    rules = {match.rule: rulebase.rules[match.rule] for match in matches}
    found: Answer = {
        "rulebase": rulebase.hash,
        "consulted": {"rules": len(rulebase.live)},
        "matches": [
            _match_json(match, rules[match.rule], places, page.published) for match in matches
        ],
        "rules": {rule_id: rule_json(rule) for rule_id, rule in rules.items()},
    }
    if page.html is not None or page.url:
        found["page"] = _page_json(page)
        found["blocks"] = [{"id": block.id, "text": block.text} for block in page.blocks]
    return found


def rule_json(rule: Rule) -> RuleShown:
    """What a reader is shown of a rule."""
    shown = rule.model_dump(mode="json", include=_SHOWN, exclude_none=True)
    shown["sources"] = [
        source.model_dump(mode="json", exclude={"read"}, exclude_none=True)
        for source in rule.shown_sources
    ]
    return cast(RuleShown, shown)


def named_rule_json(rule: Rule, status: Literal["live", "retired"]) -> NamedRule:
    """A rule with its id and its place in the life of rules."""
    history = [cast(RevisionShown, revision.model_dump()) for revision in rule.history]
    return {"id": rule.id, "status": status, **rule_json(rule), "history": history}


def right_when_written(rule: Rule, published: datetime.date | None) -> bool | None:
    """Whether the page is older than the day since which the claim is outdated; None where that is not known."""
    if rule.outdated_since is None or published is None:
        return None
    return published.isoformat() < rule.outdated_since


def _page_json(page: Page) -> PageShown:
    shown: PageShown = {}
    if page.url:
        shown["url"] = page.url
    if page.canonical:
        shown["canonical"] = page.canonical
    if page.published:
        shown["published"] = page.published.isoformat()
    if page.language:
        shown["lang"] = page.language
    return shown


def _match_json(
    match: Match, rule: Rule, places: Places, published: datetime.date | None
) -> MatchShown:
    shown = {
        "rule": match.rule,
        "block": match.block,
        "start": places[match.block, match.start],
        "end": places[match.block, match.end],
        "exact": match.exact,
        "kind": kind_of(rule.verdict, match),
        "relation": match.relation,
        "stance": match.stance,
        "speaker": match.speaker,
        "right_when_written": right_when_written(rule, published),
        "score": round(match.score, 3),
        "why": [_cue_json(cue, places) for cue in match.why],
    }
    return cast(MatchShown, {name: value for name, value in shown.items() if value is not None})


def _cue_json(cue: Cue, places: Places) -> CueShown:
    if not cue.block:
        return {"cue": cue.cue, "text": cue.text}
    shown: CueShown = {
        "cue": cue.cue,
        "block": cue.block,
        "start": places[cue.block, cue.start],
        "end": places[cue.block, cue.end],
        "text": cue.text,
    }
    if cue.value is not None:
        shown["value"] = cue.value
    return shown


def _places(blocks: Sequence[Block], matches: Sequence[Match], offsets: Offsets) -> Places:
    """For each place in a block that is told, the offset to tell; each block's text is gone through once."""
    told: dict[str, set[int]] = defaultdict(set)
    for match in matches:
        told[match.block] |= {match.start, match.end}
        for cue in match.why:
            told[cue.block] |= {cue.start, cue.end}
    places: dict[tuple[str, int], int] = {}
    for block in blocks:
        if block.id in told:
            before = sorted(told[block.id])
            after = utf16_offsets(block.text, before) if offsets == "utf16" else before
            places.update(((block.id, a), b) for a, b in zip(before, after, strict=True))
    return places
