"""The card of a statement or a claim, in words: what pages for people show of a match and of a rule."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from contresource.checked import Checked
from contresource.kind import KIND_OF_VERDICT, Kind, kind_of
from contresource.match import Match
from contresource.present.native import right_when_written
from contresource.present.pagewords import MONTHS, PAGE_WORDS
from contresource.present.typography import typeset
from contresource.present.words import Language
from contresource.rule import Prose, Rule

_NUMBER = re.compile(r"\d[\d\s.,]*\d|\d")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that may lead somewhere: its words, what stands after them, an https address or nothing, a language."""

    text: str
    rest: str = ""
    url: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """What is known of a claim, in one language."""

    id: str
    kind: Kind
    claim: str
    verdict: str
    verdict_more: str
    said_by: tuple[Line, ...]
    context: str
    sources: tuple[Line, ...]
    checked_on: str
    updated: str
    outdated_since: str | None
    history: tuple[tuple[str, str], ...]  # days in words, and what was changed


@dataclass(frozen=True, slots=True)
class StatementCard:
    """A statement found and what is known of it; `why` are pairs of the sort of cue and its words."""

    number: int
    block: str
    kind: Kind
    kind_name: str
    exact: str
    relation: str
    stance: str
    right_when_written: str | None
    why: tuple[tuple[str, str], ...]
    claim: ClaimCard


def claim_card(rule: Rule, language: Language) -> ClaimCard:
    """A rule as a reader sees it; what was read only in part is not shown."""
    words = PAGE_WORDS[language]
    since = rule.outdated_since
    return ClaimCard(
        rule.id,
        KIND_OF_VERDICT[rule.verdict],
        in_words(rule.claim, language),
        words[f"verdict_{rule.verdict}"],
        words[f"verdict_more_{rule.verdict}"],
        tuple(_said_by(rule, language)),
        in_words(rule.context, language),
        tuple(_sources(rule, language)),
        day_in_words(rule.checked_on, language),
        day_in_words(rule.updated, language),
        day_in_words(since, language) if since else None,
        tuple(
            (day_in_words(revision.date, language), in_words(revision.what, language))
            for revision in rule.history
        ),
    )


def statement_cards(checked: Checked, language: Language) -> list[StatementCard]:
    """A card for each match, numbered from 1 in reading order."""
    cards = []
    for number, match in enumerate(checked.matches, 1):
        rule = checked.rulebase.rules[match.rule]
        kind = kind_of(rule.verdict, match)
        words = PAGE_WORDS[language]
        was_right = right_when_written(rule, checked.page.published)
        since = day_in_words(rule.outdated_since, language) if rule.outdated_since else ""
        card = StatementCard(
            number,
            match.block,
            kind,
            words[f"kind_{kind}"],
            match.exact,
            _relation(match, rule, language),
            _stance(match, words),
            words["right_when_written"].format(day=since) if was_right else None,
            tuple((words[f"cue_{cue.cue}"], cue.text) for cue in match.why if cue.text),
            claim_card(rule, language),
        )
        cards.append(card)
    return cards


def by_claim(cards: Iterable[StatementCard]) -> list[list[StatementCard]]:
    """The statements of each claim together, in the order of the first ones."""
    found: dict[str, list[StatementCard]] = {}
    for card in cards:
        found.setdefault(card.claim.id, []).append(card)
    return list(found.values())


def day_in_words(date: str, language: Language) -> str:
    """A year, a month or a day (YYYY[-MM[-DD]]) as people write it: 1er mars 2025, 1 March 2025."""
    year, month, day = (*date.split("-"), "", "")[:3]
    if not month:
        return year
    name = MONTHS[language][int(month) - 1]
    if not day:
        return f"{name} {year}"
    ordinal = "1er" if language == "fr" and int(day) == 1 else str(int(day))
    return f"{ordinal} {name} {year}"


def in_words(prose: Prose | None, language: Language) -> str:
    """Prose in a language; nothing is an empty string."""
    text = prose if isinstance(prose, str) else getattr(prose, language, "")
    return typeset(text, language)


def _said_by(rule: Rule, language: Language) -> Iterator[Line]:
    for speaker in rule.said_by:
        date = day_in_words(speaker.date, language) if speaker.date else ""
        rest = in_words(speaker.role, language), in_words(speaker.where, language), date
        yield Line(in_words(speaker.who, language), ", ".join(filter(None, rest)), speaker.url)


def _sources(rule: Rule, language: Language) -> Iterator[Line]:
    words = PAGE_WORDS[language]
    # Those in the reader's language first.
    for source in sorted(rule.shown_sources, key=lambda source: source.lang != language):
        date = day_in_words(source.date, language) if source.date else ""
        tongue = words.get(f"language_{source.lang}", source.lang)
        rest = source.publisher, date, tongue, words[f"source_{source.relation}"]
        yield Line(source.title, " · ".join(filter(None, rest)), source.url, source.lang)


def _relation(match: Match, rule: Rule, language: Language) -> str:
    words = PAGE_WORDS[language]
    if match.relation == "same" and match.stance in ("denied", "questioned"):
        return ""  # the stance alone says what the passage does with the claim
    if match.relation == "variant":
        here = next((cue.text for cue in match.why if cue.cue == "quantity"), None)
        there = _NUMBER.search(in_words(rule.claim, language))
        if here and there:
            return words["relation_variant_values"].format(here=here, there=there[0])
    return words[f"relation_{match.relation}"]


def _stance(match: Match, words: Mapping[str, str]) -> str:
    if match.speaker:
        return words[f"stance_{match.stance}_by"].format(speaker=match.speaker)
    return words[f"stance_{match.stance}"]
