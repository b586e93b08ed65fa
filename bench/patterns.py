"""Which patterns of the rules, and which of their conditions, decide anything; for those who keep the rules.

    python bench/patterns.py [PASSAGES.jsonl ...] [--rule ID]

Judged on the examples of the rules and on labelled passages (the format: bench/passages.py). Told are

- patterns that find no statement which no other pattern of their rule finds: they may go;
- conditions without which a pattern finds more statements and nothing wrong: they may go, where the pattern then still
  says the claim. That is for a person to judge: the texts may lack what the condition is there for.

Each pattern is tried as a rule of its own, and once more without each of its conditions.
"""

import argparse
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from contresource.block import Block
from contresource.matcher import Matcher
from contresource.rule import Pattern, Rule, RuleBase
from contresource.rulebase import load
from contresource.rulefiles import rule_folders


@dataclass(frozen=True)
class Statement:
    """Where a text states the claim of one of some rules; an example's whole text counts."""

    rules: frozenset[str]
    start: int
    end: int


@dataclass(frozen=True)
class Text:
    """A text, its statements, and the rules that are judged by it."""

    text: str
    statements: tuple[Statement, ...]
    judges: frozenset[str] | None  # None: every rule


@dataclass
class Finds:
    """What one pattern finds: statements, and places in texts that state nothing of its rule."""

    right: set[tuple[int, int]] = field(default_factory=set)
    wrong: set[tuple[int, int]] = field(default_factory=set)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("passages", type=Path, nargs="*")
    parser.add_argument("--rule", help="only this rule")
    options = parser.parse_args()
    rulebase = load(rule_folders())
    texts = [*examples(rulebase), *(text for path in options.passages for text in labelled(path))]
    for rule in rulebase.live:
        if options.rule in (None, rule.id):
            report(rule, finds(rulebase, rule, texts))


def examples(rulebase: RuleBase) -> Iterable[Text]:
    """The rules' own tests."""
    for rule in rulebase.live:
        own = frozenset({rule.id})
        for example in rule.examples.match:
            yield Text(example.text, (Statement(own, 0, len(example.text)),), own)
        for text in rule.examples.no_match:
            yield Text(text, (), own)


def labelled(path: Path) -> Iterable[Text]:
    """Passages with every statement labelled; pages, where some are not, are left out."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["kind"] != "page":
            statements = tuple(
                Statement(frozenset(e["rules"]), e["start"], e["end"]) for e in row["expect"]
            )
            yield Text(row["text"], statements, None)


def finds(rulebase: RuleBase, rule: Rule, texts: Iterable[Text]) -> Mapping[tuple[int, str], Finds]:
    """By the pattern's number and the condition left out ("" for none), what is found."""
    tried = {
        f"{number}-{place}": ((number, without), pattern)
        for number, whole in enumerate(rule.match)
        for place, (without, pattern) in enumerate([("", whole), *loosened(whole)])
    }
    alone = {
        name: rule.model_copy(update={"id": name, "match": (pattern,), "established": ()})
        for name, (_, pattern) in tried.items()
    }
    matcher = Matcher(RuleBase(alone, rulebase.word_lists, rulebase.hash))
    found = {key: Finds() for key, _ in tried.values()}
    for number, text in enumerate(texts):
        if text.judges is not None and rule.id not in text.judges:
            continue
        for match in matcher.find([Block("0", text.text)]):
            one = found[tried[match.rule][0]]
            stated = {
                (number, place)
                for place, s in enumerate(text.statements)
                if rule.id in s.rules and match.start < s.end and s.start < match.end
            }
            one.right |= stated
            if not stated:
                one.wrong.add((number, match.start))
    return found


def loosened(pattern: Pattern) -> Iterable[tuple[str, Pattern]]:
    """The pattern without each of its conditions."""
    if len(pattern.all) > 1:
        for i in range(len(pattern.all)):
            rest = pattern.all[:i] + pattern.all[i + 1 :]
            yield f"all.{i}", pattern.model_copy(update={"all": rest})
    for name, nothing in (("named", ()), ("on_page", ()), ("unless", ()), ("near", None)):
        if getattr(pattern, name):
            yield name, pattern.model_copy(update={name: nothing})


def report(rule: Rule, found: Mapping[tuple[int, str], Finds]) -> None:
    """Print what may go."""
    whole = {number: one for (number, without), one in found.items() if not without}
    wrong = set().union(*(one.wrong for one in whole.values()))
    for (number, without), one in found.items():
        if without:
            more = one.right - whole[number].right
            if more and not one.wrong - wrong:
                print(f"{rule.id} match.{number} without {without}: {len(more)} more, none wrong")
            continue
        others = set().union(*(o.right for n, o in whole.items() if n != number))
        if not one.right - others:
            print(f"{rule.id} match.{number}: others find all it finds ({len(one.right)})")


if __name__ == "__main__":
    main()
