"""What a good rule is: one function a check, every problem with its file and line."""

import datetime
import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from contresource import lang
from contresource.block import Block
from contresource.errors import Problem
from contresource.match import Match
from contresource.matcher import Matcher
from contresource.matching.index import expand
from contresource.rule import Example, Rule, RuleBase, days_named, term_of
from contresource.rulebase import WORDS_FILE, RuleFile, content_of, entries, read, rule_paths, texts
from contresource.text import Words, guess_language
from contresource.wording import Place

MATCH_EXAMPLES = 3
NO_MATCH_EXAMPLES = 3
REVIEW_AFTER = datetime.timedelta(days=365)
CONTEXT_SENTENCES = 3
PLACEHOLDERS = {
    "...",
    "…",
    "L'affirmation examinée, en une phrase",
    "The statement examined, in one sentence",
    "Name",
    "fonction",
    "role",
    "first word",
    "second word",
    "autre mot*",
    "other word*",
}
"""Texts of the skeleton that `contresource rules new` writes."""
CLEAN_FOLDER = "_clean"
"""Texts in `<rule folder>/_clean/*.txt`, a page each, in which no rule may match."""

Finding = tuple[Place, str]


@dataclass(frozen=True, slots=True)
class Report:
    """What lint found, in the order of files and lines."""

    rules: int
    untried: int  # rules whose examples were not tried: something else must be mended before
    examples: int
    problems: Sequence[Problem]
    warnings: Sequence[Problem]


def lint(folders: Sequence[Path], today: datetime.date, beside: Sequence[Path] = ()) -> Report:
    """Check every rule below the folders; `today` decides which reviews are due (warnings only).

    The rules of the folders `beside` are in use too: they are read, but of them nothing is told.
    """
    files = read([*beside, *folders])
    asked = set(rule_paths(folders))
    problems = [p for p in files.problems if p.file in asked or p.file in folders]
    warnings: list[Problem] = []
    broken = {problem.file for problem in files.problems}
    sound = {
        rule.id: rule
        for rule in files.rulebase.rules.values()
        if files.files[rule.id].path not in broken
    }
    own = [rule for rule in sound.values() if files.files[rule.id].path in asked]
    for rule in own:
        for check in SHAPE_CHECKS:
            problems += _located(files.files[rule.id], check(rule, files.rulebase))
        warnings += _located(files.files[rule.id], check_review(rule, today))
    tried = 0
    if not any(problem.file.name == WORDS_FILE for problem in files.problems):
        tried = len(own)
        rulebase = RuleBase(sound, files.rulebase.word_lists, files.rulebase.hash)
        matcher = Matcher(rulebase.with_drafts())
        for rule in own:
            problems += _located(files.files[rule.id], check_examples(rule, matcher))
        problems += check_clean_texts([*beside, *folders], own, matcher)
    word_files = [file for file in files.word_files if file.path in asked]
    problems += _stop_words(word_files)
    if not files.problems:  # a rule that can't be read may use any list
        warnings += _unused_lists(word_files, files.rulebase)
    examples = sum(len(r.examples.match) + len(r.examples.no_match) for r in own)
    rules = sum(path.name != WORDS_FILE for path in asked)
    return Report(rules, rules - tried, examples, sorted(problems), sorted(warnings))


def check_sources(rule: Rule, rulebase: RuleBase) -> Iterable[Finding]:
    """A rule rests on sources, dated, of which one at least was really read."""
    if rule.status == "live" and not any(source.read == "verified" for source in rule.sources):
        yield ("sources",), "sources: a live rule needs at least one with read: verified"
    for i, source in enumerate(rule.sources):
        if source.read == "verified" and source.date is None:
            yield ("sources", i), f"sources.{i}: the date is missing (YYYY, YYYY-MM or YYYY-MM-DD)"
    if rule.status == "draft" and not rule.note:
        yield ("status",), "note: a draft says what is missing"


def check_example_kinds(rule: Rule, rulebase: RuleBase) -> Iterable[Finding]:
    """A rule carries tests in both languages, with an exact span and a stance or relation among them."""
    examples = rule.examples
    if len(examples.match) < MATCH_EXAMPLES:
        yield ("examples",), f"examples.match: {MATCH_EXAMPLES} are expected"
    if len(examples.no_match) < NO_MATCH_EXAMPLES:
        yield ("examples",), f"examples.no_match: {NO_MATCH_EXAMPLES} are expected"
    languages = {guess_language(example.text) for example in examples.match}
    for language in ("fr", "en"):
        if language not in languages:
            yield ("examples", "match"), f"examples.match: none is in {language}"
    if not any(example.exact for example in examples.match):
        yield ("examples", "match"), "examples.match: none fixes the exact span"
    if not any(example.stance or example.relation for example in examples.match):
        yield ("examples", "match"), "examples.match: none fixes the stance or the relation"


_WAY_OUT = (
    "give it another word beside it, or leave it out",
    "write the unit in full, or with what it measures: litre*, l d'eau",
)


def check_words(rule: Rule, rulebase: RuleBase) -> Iterable[Finding]:
    """A word that stands in any text decides nothing; but `unless` may well ask for one."""
    for part in ("match", "established"):
        for number, conditions in enumerate(getattr(rule, part)):
            for place, entry in entries(conditions):
                if place[0] != "unless" and _is_stop_word(entry):
                    name = ".".join(map(str, (part, number, *place)))
                    yield (
                        (part, number, *place),
                        f"{name}: {entry!r} stands in any text; {_WAY_OUT[place[-1] == 'unit']}",
                    )


def check_placeholders(rule: Rule, rulebase: RuleBase) -> Iterable[Finding]:
    """Nothing of the skeleton is left in a live rule."""
    if rule.status == "live":
        for place, text in texts(rule.model_dump(), ()):
            if text in PLACEHOLDERS or re.match(r"https://(www\.)?example\.(org|com|net)\b", text):
                name = ".".join(map(str, place))
                yield place, f"{name}: {text!r} is only a placeholder"


def check_dates(rule: Rule, rulebase: RuleBase) -> Iterable[Finding]:
    """What was read was there to be read."""
    for i, source in enumerate(rule.sources):
        if source.date and days_named(source.date)[0].isoformat() > rule.checked_on:
            yield ("sources", i, "date"), f"sources.{i}.date: {source.date} is after checked_on"


def check_repetitions(rule: Rule, rulebase: RuleBase) -> Iterable[Finding]:
    """No prose stands there in one language only, and no example twice."""
    for name in ("claim", "context"):
        prose = getattr(rule, name)
        if prose.fr == prose.en:
            yield (name,), f"{name}: fr and en are the same"
    seen: set[str] = set()
    for part in ("match", "no_match"):
        for i, example in enumerate(getattr(rule.examples, part)):
            text = example if isinstance(example, str) else example.text
            if text in seen:
                yield ("examples", part, i), f"examples.{part}.{i}: this text stands here twice"
            seen.add(text)


def check_unless(rule: Rule, rulebase: RuleBase) -> Iterable[Finding]:
    """What a pattern asks for is not what it forbids."""
    for part in ("match", "established"):
        for number, conditions in enumerate(getattr(rule, part)):
            forbidden = {term_of(word) for word in expand(conditions.unless, rulebase.word_lists)}
            for i, words in enumerate(conditions.all):
                if {term_of(word) for word in expand(words, rulebase.word_lists)} <= forbidden:
                    place = (part, number, "all", i)
                    name = ".".join(map(str, place))
                    yield place, f"{name}: all of these stand under unless, so it never matches"


SHAPE_CHECKS: Sequence[Callable[[Rule, RuleBase], Iterable[Finding]]] = (
    check_sources,
    check_example_kinds,
    check_words,
    check_placeholders,
    check_dates,
    check_repetitions,
    check_unless,
)


def check_review(rule: Rule, today: datetime.date) -> Iterable[Finding]:
    """What an editor looks at again: days, and the length of the context."""
    if today - datetime.date.fromisoformat(rule.checked_on) > REVIEW_AFTER:
        yield ("checked_on",), f"checked_on: {rule.checked_on} is more than a year ago"
    for name in ("checked_on", "updated"):
        if (day := getattr(rule, name)) > today.isoformat():
            yield (name,), f"{name}: {day} is in the future"
    if rule.verdict == "outdated" and not rule.outdated_since:
        yield ("verdict",), "outdated_since: since when does it no longer hold?"
    for language in ("fr", "en"):
        sentences = len(Words.of(getattr(rule.context, language)).sentences)
        if sentences > CONTEXT_SENTENCES:
            yield (
                ("context", language),
                f"context.{language}: {sentences} sentences; two are enough",
            )


def check_examples(rule: Rule, matcher: Matcher) -> Iterable[Finding]:
    """Every example behaves, and fires no rule that is not related."""
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
        yield from _strangers(place, rule, matcher, matches)
    for i, text in enumerate(rule.examples.no_match):
        place = ("examples", "no_match", i)
        matches = matcher.find([Block("0", text)])
        for match in matches:
            if match.rule == rule.id and match.relation != "corrected":
                yield place, f"must not match, but does: {_seen(match)}"
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


def _is_stop_word(entry: str) -> bool:
    term = () if entry.startswith("$") else term_of(entry)
    if len(term) != 1:
        return False
    return term[0] in lang.FUNCTION_WORDS or (term[0][-1] == "*" and len(term[0]) < 4)


def _stop_words(word_files: Iterable[RuleFile]) -> Iterable[Problem]:
    for file in word_files:
        for name, words in file.value.items() if isinstance(file.value, dict) else ():
            for i, entry in enumerate(words if isinstance(words, list) else ()):
                if isinstance(entry, str) and _is_stop_word(entry):
                    yield from _located(
                        file, [((name, i), f"{name}: {entry!r} stands in any text")]
                    )


def _unused_lists(word_files: Iterable[RuleFile], rulebase: RuleBase) -> Iterable[Problem]:
    """Lists that no rule uses, of whatever status and folder, and no other list."""
    patterns = (p for rule in rulebase.rules.values() for p in (*rule.match, *rule.established))
    used = {entry for pattern in patterns for _, entry in entries(pattern)}
    for name, words in rulebase.word_lists.items():
        used.update(entry for entry in words if entry != f"${name}")
    for file in word_files:
        unused = (name for name in file.value or () if f"${name}" not in used)
        told = "no rule and no other list uses this list"
        yield from _located(file, (((name,), f"{name}: {told}") for name in unused))


def _located(file: RuleFile, findings: Iterable[Finding]) -> list[Problem]:
    return [Problem(file.path, file.line(place), message) for place, message in findings]
