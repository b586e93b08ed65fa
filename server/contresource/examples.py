"""Whether every example of a rule behaves, and clean texts stay silent."""

import datetime
import os
from collections.abc import Iterable
from pathlib import Path

from contresource.block import Block
from contresource.errors import Problem
from contresource.match import Match
from contresource.matcher import Matcher
from contresource.rule import Example, Rule
from contresource.rulebase import content_of
from contresource.wording import Place

CLEAN_FOLDER = "_clean"
"""Texts in `<rule folder>/_clean/*.txt`, a page each, in which no rule may match."""

Finding = tuple[Place, str]


def check_examples(rule: Rule, matcher: Matcher, strangers: bool = True) -> Iterable[Finding]:
    """Every example behaves, and where `strangers` are told fires no rule that is not related."""
    for i, example in enumerate(rule.examples.match):
        place: Place = ("examples", "match", i)
        matches = matcher.find([Block("0", example.text)], published=_day(example))
        own = [match for match in matches if match.rule == rule.id]
        if not own:
            yield place, f"does not match: {example.text}"
        elif example.speaker and example.speaker not in rule.speakers:
            names = ", ".join(rule.speakers) or "nobody"
            yield place, f"speaker: {example.speaker!r} is not in said_by, which names {names}"
        elif not any(_is_as_expected(match, example) for match in own):
            yield place, f"expected {_expected(example)}, found {'; '.join(map(_seen, own))}"
        if strangers:
            yield from _strangers(place, rule, matcher, matches)
    for i, text in enumerate(rule.examples.no_match):
        place = ("examples", "no_match", i)
        matches = matcher.find([Block("0", text)])
        for match in matches:
            if match.rule == rule.id and match.relation != "corrected":
                yield place, f"must not match, but does: {_seen(match)}"
        if strangers:
            yield from _strangers(place, rule, matcher, matches)


def check_clean_texts(
    folders: Iterable[Path], rules: Iterable[Rule], matcher: Matcher
) -> Iterable[Problem]:
    """In ordinary texts none of these rules matches."""
    names = {rule.id for rule in rules}
    for folder in sorted({Path(os.path.realpath(folder)) for folder in folders}):
        for path in sorted((folder / CLEAN_FOLDER).glob("*.txt")):
            try:
                text = content_of(path).decode("utf-8")
            except OSError as error:
                yield Problem(path, 0, error.strerror or "this can't be read")
                continue
            except UnicodeDecodeError:
                yield Problem(path, 0, "this is not UTF-8; save the file as UTF-8")
                continue
            for match in matcher.find([Block("0", text)]):
                if match.rule not in names:
                    continue
                line = text.count("\n", 0, match.start) + 1
                yield Problem(path, line, f"{match.rule} matches a clean text: {match.exact}")


def _strangers(
    place: Place, rule: Rule, matcher: Matcher, matches: Iterable[Match]
) -> Iterable[Finding]:
    for match in matches:
        other = matcher.rulebase.rules[match.rule]
        if other.id != rule.id and other.id not in rule.related and rule.id not in other.related:
            yield place, f"{other.id} matches too and is not related: {match.exact}"


def _is_as_expected(match: Match, example: Example) -> bool:
    expected = {name: getattr(example, name) for name in ("relation", "stance", "exact", "speaker")}
    return all(value is None or getattr(match, name) == value for name, value in expected.items())


def _expected(example: Example) -> str:
    return ", ".join(
        f"{name} {value!r}"
        for name in ("relation", "stance", "exact", "speaker")
        if (value := getattr(example, name)) is not None
    )


def _seen(match: Match) -> str:
    speaker = f", {match.speaker}" if match.speaker else ""
    return f"{match.exact!r} ({match.relation}, {match.stance}{speaker})"


def _day(example: Example) -> datetime.date | None:
    return datetime.date.fromisoformat(example.published) if example.published else None
