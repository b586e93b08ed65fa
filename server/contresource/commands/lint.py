"""`contresource lint`: whether rule files are sound, and whether every example behaves."""

import argparse
import datetime
import sys
from collections.abc import Sequence
from pathlib import Path

from contresource.errors import ContresourceError
from contresource.lint import lint
from contresource.rulebase import rule_paths
from contresource.rulefiles import rule_folders


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser("lint", help="check rule files and their examples")
    parser.add_argument(
        "folders", nargs="*", type=Path, metavar="DIR", help="rule folders (default: those in use)"
    )
    parser.add_argument("--rule", action="append", help="show only what concerns this rule")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print every problem, then every warning. Gives 1 where there is a problem."""
    in_use = rule_folders()
    folders = options.folders or in_use
    wanted = options.rule and set(options.rule)
    if wanted and (missing := wanted - {path.stem for path in rule_paths(folders)}):
        raise ContresourceError(f"there is no rule {min(missing)} in {_named(folders)}")
    beside = in_use if options.folders else ()
    report = lint(folders, today=datetime.date.today(), beside=beside)
    problems = [p for p in report.problems if not wanted or p.file.stem in wanted]
    for problem in problems:
        print(f"{problem}")
    for warning in report.warnings:
        if not wanted or warning.file.stem in wanted:
            print(f"{warning} (warning)", file=sys.stderr)
    counts = {"rule": report.rules, "example": report.examples, "problem": len(problems)}
    told = ", ".join(_count(n, what) for what, n in counts.items())
    untried = _count(report.untried, "rule")
    later = f"; the examples of {untried} are tried when these are mended" if report.untried else ""
    print(f"{told} in {_named(folders)}{later}")
    return 1 if problems else 0


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _named(folders: Sequence[Path]) -> str:
    return ", ".join(map(str, folders))
