"""`contresource explain`: what was seen in a text, which rules matched and why, and which nearly did."""

import argparse
import json
import re
import sys
from collections.abc import Sequence, Set
from dataclasses import asdict
from pathlib import Path
from typing import Any

from contresource.block import Block, Page
from contresource.checked import check_page
from contresource.commands.check import read_file
from contresource.commands.cues import print_cues
from contresource.errors import ContresourceError
from contresource.matcher import Matcher
from contresource.matching.nearmiss import Failure, unless_words
from contresource.present.cues import read_cues
from contresource.rule import RuleBase
from contresource.rulebase import load, rule_paths
from contresource.rulefiles import rule_folders


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser("explain", help="why a text matches, or nearly does")
    parser.add_argument(
        "text", help="the text itself, the name of a file, HTML too, or - for standard input"
    )
    parser.add_argument("--rules", action="append", default=[], metavar="DIR", type=Path)
    parser.add_argument("--rule", help="only what concerns this rule")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the explanation."""
    rulebase = load(rule_folders(options.rules))
    if options.rule and options.rule not in rulebase.rules:
        raise ContresourceError(f"there is no rule {options.rule}")
    own = {path.stem for path in rule_paths(options.rules)}
    explanation = explain(_page(options.text), rulebase, options.rule, own)
    if options.json:
        print(json.dumps(explanation, ensure_ascii=False, indent=2))
    else:
        _print(explanation)
    return 0


def explain(
    page: Page, rulebase: RuleBase, rule: str | None = None, own: Set[str] = frozenset()
) -> dict[str, Any]:
    """The cues, matches and near misses of a page, drafts too, as plain data; offsets are code points of a block.

    The near misses of the rules in `own` come first; the blocks are given where HTML was cut into them.
    """
    matcher = Matcher(rulebase.with_drafts())
    checked = check_page(matcher, page)
    page = checked.page
    matches = [asdict(m) for m in checked.matches if rule in (None, m.rule)]
    failures = [
        failure
        for failure in matcher.failures(page.blocks, page.language, page.published)
        if rule in (None, failure.recogniser.rule.id)
    ]
    matched = {match["rule"] for match in matches}
    told = _nearest(failures, each_pattern=rule is not None)
    misses = [_near_miss(f) for f in told if f.recogniser.rule.id not in matched]
    misses.sort(key=lambda miss: miss["rule"] not in own)
    if rule and not matches and not misses:
        retired = rulebase.rules[rule].status == "retired"
        reason = "it is retired" if retired else "none of its words stands there"
        misses = [{"rule": rule, "pattern": "match", "reasons": {"": reason}}]
    for found in (*matches, *misses):
        found["draft"] = rulebase.rules[found["rule"]].status == "draft"
    return {
        "language": page.language,
        "cues": _cues(page),
        "matches": matches,
        "near_misses": misses,
        **({"blocks": [asdict(block) for block in page.blocks]} if page.html else {}),
    }


def _cues(page: Page) -> dict[str, Any]:
    """The cues of all blocks, each with its block."""
    read = [(b.id, read_cues(b.text, page.language, page.published)) for b in page.blocks]
    return {
        "language": page.language,
        **{
            sort: [{"block": block, **cue} for block, cues in read for cue in cues[sort]]
            for sort in ("quantities", "dates", "speakers")
        },
    }


_SHOWN = 5
_WORDS_SHOWN = 12
_FILE_NAME = re.compile(r"\S*(/\S*|\.(txt|html?|md))", re.I)


def _nearest(failures: list[Failure], *, each_pattern: bool) -> list[Failure]:
    """Of each rule, or of each pattern, the miss that came nearest; the nearest first."""
    best: dict[tuple[str, str], Failure] = {}
    for failure in sorted(failures, key=_distance):
        recogniser = failure.recogniser
        best.setdefault((recogniser.rule.id, recogniser.place if each_pattern else ""), failure)
    return list(best.values())


def _distance(failure: Failure) -> tuple[float, bool, int]:
    """How much of its words is missing; then a quotation, of which so little can be told; then how much else."""
    missing = sum(condition.startswith("all.") for condition in failure.conditions)
    share = missing / len(failure.recogniser.all)
    return share, "quotes" in failure.conditions, len(failure.conditions)


def _near_miss(failure: Failure) -> dict[str, Any]:
    recogniser = failure.recogniser
    return {
        "rule": recogniser.rule.id,
        "pattern": recogniser.place,
        "reasons": {condition: _reason(failure, condition) for condition in failure.conditions},
    }


def _reason(failure: Failure, condition: str) -> str:
    conditions = failure.recogniser.conditions
    if condition.startswith("all."):
        words = conditions.all[int(condition.removeprefix("all."))]
        return f"none of these stands there: {_some(words)}"
    if condition == "quantity" and (asked := conditions.quantity):
        seen = ", ".join(
            failure.paragraph.block.text[q.start : q.end]
            for q in failure.paragraph.quantities(failure.region)
        )
        unit = f" of {_some(asked.unit)}" if asked.unit else ""
        within = f" (within {asked.within})" if asked.within else ""
        return f"no number is {asked.value:.15g}{within}{unit}; seen: {seen or 'none'}"
    if condition == "unless":
        forbidden = unless_words(failure.recogniser, failure.paragraph, failure.region)
        return f"`unless` forbids what stands there: {_some(forbidden)}"
    if condition == "named":
        return f"none of these was named last: {_some(conditions.named)}"
    if condition == "on_page":
        return f"none of these stands on the page: {_some(conditions.on_page)}"
    if condition == "date":
        return f"no date is {conditions.date}"
    if condition == "near":
        return f"its words do not stand within {conditions.near} words in a row"
    return "no wording is near enough to the quoted ones"


def _some(words: Sequence[str]) -> str:
    more = f" and {len(words) - _WORDS_SHOWN} more" if len(words) > _WORDS_SHOWN else ""
    return ", ".join(words[:_WORDS_SHOWN]) + more


def _print(explanation: dict[str, Any]) -> None:
    print(f"language: {explanation['language'] or 'not clear'}")
    print_cues(explanation["cues"])
    for match in explanation["matches"]:
        print(f"\n{match['rule']}{_draft(match)}: {match['exact']!r}")
        print(
            f"  {match['relation']}, {match['stance']}"
            + (f", {match['speaker']}" if match["speaker"] else "")
        )
        for cue in match["why"]:
            value = cue["value"]  # a number, or the first day of a date
            told = (
                ""
                if value is None
                else f" = {value if isinstance(value, str) else f'{value:.15g}'}"
            )
            print(f"  {cue['cue']}: {cue['text']!r}{told}")
    if not explanation["matches"]:
        print("\nno rule matches")
    misses = explanation["near_misses"]
    # Of one rule, asked for, all are its patterns.
    rules = {miss["rule"] for miss in misses}
    shown = misses[:_SHOWN] if len(rules) > 1 else misses
    for miss in shown:
        reasons = "\n  ".join(miss["reasons"].values())
        print(f"\nnot {miss['rule']}{_draft(miss)} ({miss['pattern']}): {reasons}")
    if len(misses) > len(shown):
        print(
            f"\nnor {len(misses) - len(shown)} more with words in common; --rule ID says why not one"
        )


def _draft(found: dict[str, Any]) -> str:
    return " (draft, not shown to readers)" if found["draft"] else ""


def _page(argument: str) -> Page:
    """What an argument names, read as `check` reads it, or else is. Raises ContresourceError for what is no text."""
    if argument == "-":
        return read_file(argument)
    try:
        is_file = Path(argument).is_file()
    except (OSError, ValueError):  # too long for a name: it is the text itself
        is_file = False
    if is_file:
        return read_file(argument)
    if _FILE_NAME.fullmatch(argument):
        print(f"{argument}: there is no such file; this is taken as the text", file=sys.stderr)
    return Page((Block("0", argument),))
