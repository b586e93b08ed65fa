"""What a good rule is: one function a check, every problem with its file and line."""

import datetime
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from contresource import lang
from contresource.errors import Problem
from contresource.examples import Finding, check_clean_texts, check_examples
from contresource.matcher import Matcher
from contresource.matching.index import expand
from contresource.rule import Rule, RuleBase, days_named, term_of
from contresource.rulebase import WORDS_FILE, RuleFile, entries, read, rule_paths, texts
from contresource.soundpart import apart, sound_part
from contresource.text import Words, guess_language

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
    own = {name: files.files[name] for name in sound if files.files[name].path in asked}
    parts: dict[str, Rule] = {}
    part_files: dict[str, RuleFile] = {}
    for file in files.rule_files:
        if file.path in asked and file.path in broken:
            part = sound_part(file.value, file.faults, file.path.stem)
            if part and part.id not in sound:
                parts[part.id], part_files[part.id] = part, file
    rules = sound | parts
    for name, file in (own | part_files).items():
        for check in SHAPE_CHECKS:
            problems += _located(file, check(rules[name], files.rulebase))
        warnings += _located(file, check_review(rules[name], today))
    for file in files.rule_files:
        if file.path in asked:
            problems += check_words(file)
    tried = 0
    if not any(problem.file.name == WORDS_FILE for problem in files.problems):
        tried = len(own)
        base = files.rulebase
        texts_in = [*beside, *folders]
        problems += _behaviour(own, RuleBase(sound, base.word_lists, base.hash), texts_in)
        if parts:
            rulebase = RuleBase(rules, base.word_lists, base.hash)
            problems += _behaviour(part_files, rulebase, texts_in)
    word_files = [file for file in files.word_files if file.path in asked]
    problems += _stop_words(word_files)
    if not files.problems:  # a rule that can't be read may use any list
        warnings += _unused_lists(word_files, files.rulebase)
    examples = sum(len(sound[name].examples.texts) for name in own)
    count = sum(path.name != WORDS_FILE for path in asked)
    return Report(count, count - tried, examples, sorted(set(problems)), sorted(warnings))


def _behaviour(
    files: Mapping[str, RuleFile], rulebase: RuleBase, folders: Sequence[Path]
) -> Iterable[Problem]:
    """What the examples and clean texts show of these rules. Of one with faults, only what is not their doing."""
    matcher = Matcher(rulebase.with_drafts())
    at_fault = {name: {place[0] for place in file.faults} for name, file in files.items()}
    strangers = not any("related" in fields for fields in at_fault.values())
    for name, file in files.items():
        for place, message in check_examples(rulebase.rules[name], matcher, strangers):
            if place[1] == "no_match" or not at_fault[name] & {"match", "established", "said_by"}:
                yield from _located(file, [(place, message)])
    rules = [rulebase.rules[name] for name in files]
    yield from check_clean_texts(folders, rules, matcher)


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


_WORD_FIELDS = {("all",), ("named",), ("on_page",)}
_WAY_OUT = (
    "give it another word beside it, or leave it out",
    "write the unit in full, or with what it measures: litre*, l d'eau",
)


def check_words(file: RuleFile) -> Iterable[Problem]:
    """A word that stands in any text decides nothing; but `unless` may well ask for one.

    Whatever else is wrong with the file.
    """
    for part in ("match", "established"):
        value = file.value.get(part) if isinstance(file.value, dict) else None
        for place, entry in texts(value, (part,)):
            unit = place[2:4] == ("quantity", "unit")
            if (unit or place[2:3] in _WORD_FIELDS) and _is_stop_word(entry):
                name = ".".join(map(str, place[:-1]))
                told = f"{name}: {entry!r} stands in any text; {_WAY_OUT[unit]}"
                yield Problem(file.path, file.line(place), told)


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
                    told = f"{name}: {entry!r} stands in any text"
                    yield Problem(file.path, file.line((name, i)), told)


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
    return [
        Problem(file.path, file.line(place), message)
        for place, message in findings
        if apart(place, file.faults)
    ]
