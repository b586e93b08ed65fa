"""Precision and recall of the rule base on labelled passages (JSON lines; the format is told below).

    python bench/passages.py PASSAGES.jsonl [--show] [--rule ID]

A line has `id`, `lang`, `kind` (positive, negative or page), `text` and `expect`: a list of `rules` (accepted ids),
`start`, `end` (code points), `required` and sometimes `stance` (disputes, reports). A match is right where it overlaps
a labelled statement that accepts its rule. On pages not every statement is labelled, so their other matches are
counted apart. French and English count for the goal; other languages are told apart.
"""

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from contresource.block import Block
from contresource.match import Match
from contresource.matcher import Matcher
from contresource.rulebase import load
from contresource.rulefiles import rule_folders

STANCES = {"disputes": ("denied", "questioned"), "reports": ("attributed",)}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("passages", type=Path)
    parser.add_argument(
        "--show", action="store_true", help="print every miss and every wrong match"
    )
    parser.add_argument("--rule", help="show only what concerns this rule")
    options = parser.parse_args()
    matcher = Matcher(load(rule_folders()))
    rows = [json.loads(line) for line in options.passages.read_text(encoding="utf-8").splitlines()]
    for title, languages in (("French and English", ("fr", "en")), ("other languages", None)):
        chosen = [r for r in rows if (r["lang"] in ("fr", "en")) == (languages is not None)]
        counts: Counter[str] = Counter()
        for row in chosen:
            judge(row, matcher.find([Block("0", row["text"])]), counts, options)
        report(title, counts)


def judge(
    row: dict[str, Any], matches: list[Match], counts: Counter[str], options: argparse.Namespace
) -> None:
    """Count a passage's right, wrong and missed matches."""
    for expected in row["expect"]:
        hit = [m for m in matches if accepts(expected, m)]
        if expected["required"]:
            counts["required"] += 1
            counts["found"] += bool(hit)
        if not hit and (expected["required"] or options.rule):
            show(
                options,
                expected["rules"],
                f"MISS {row['id']} {expected['rules']}\n     {expected['exact']!r}",
            )
        if hit and "stance" in expected:
            counts["stances"] += 1
            right = any(takes(m, expected["stance"]) for m in hit)
            counts["stances right"] += right
            if not right:
                show(
                    options,
                    expected["rules"],
                    f"STANCE {row['id']} {expected['stance']} but {hit[0].stance}: {hit[0].exact!r}",
                )
        if hit:
            best = max(
                overlap(expected, m)
                / max(1, max(expected["end"], m.end) - min(expected["start"], m.start))
                for m in hit
            )
            counts["spans"] += 1
            counts["spans near (half shared)"] += best >= 0.5
    for match in matches:
        right = any(accepts(e, match) for e in row["expect"])
        kind = "right" if right else ("unlabelled on pages" if row["kind"] == "page" else "wrong")
        counts[kind] += 1
        if not right:
            show(
                options,
                [match.rule],
                f"{kind.upper()} {row['id']} {match.rule}\n     {match.exact!r} why {[c.text for c in match.why]}",
            )


def takes(match: Match, stance: str) -> bool:
    """Whether a match is read as the label says; a page that states the correction disputes the claim."""
    disputes = stance == "disputes" and match.relation == "corrected"
    return disputes or match.stance in STANCES[stance]


def accepts(expected: dict[str, Any], match: Match) -> bool:
    """Whether a match says what the label expects."""
    return match.rule in expected["rules"] and overlap(expected, match) > 0


def overlap(expected: dict[str, Any], match: Match) -> int:
    """Code points that label and match share."""
    return min(expected["end"], match.end) - max(expected["start"], match.start)


def show(options: argparse.Namespace, rules: list[str], line: str) -> None:
    """Print a line where it was asked for."""
    if options.show and (options.rule is None or options.rule in rules):
        print(line)


def report(title: str, counts: Counter[str]) -> None:
    """Print the figures of a set."""
    marked = counts["right"] + counts["wrong"]
    print(
        f"{title}: precision {counts['right']}/{marked} = {counts['right'] / max(1, marked):.3f}, "
        f"recall {counts['found']}/{counts['required']} = {counts['found'] / max(1, counts['required']):.3f}"
    )
    for key in ("spans near (half shared)", "stances right", "unlabelled on pages"):
        of = {"spans near (half shared)": "spans", "stances right": "stances"}.get(key)
        print(f"  {key}: {counts[key]}" + (f"/{counts[of]}" if of else ""))


if __name__ == "__main__":
    main()
