"""`contresource lint`: whether rule files are sound, and whether every example behaves."""

import argparse
import datetime
import sys
from pathlib import Path

from contresource.lint import lint
from contresource.rulefiles import rule_folders


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser("lint", help="check rule files and their examples")
    parser.add_argument(
        "folders", nargs="*", type=Path, metavar="DIR", help="rule folders (default: all in use)"
    )
    parser.add_argument("--rule", action="append", help="show only what concerns this rule")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print every problem, then every warning. Gives 1 where there is a problem."""
    report = lint(options.folders or rule_folders(), today=datetime.date.today())
    wanted = options.rule and set(options.rule)
    problems = [p for p in report.problems if not wanted or p.file.stem in wanted]
    for problem in problems:
        print(f"{problem}")
    for warning in report.warnings:
        if not wanted or warning.file.stem in wanted:
            print(f"{warning} (warning)", file=sys.stderr)
    print(f"{report.rules} rules, {report.examples} examples, {len(problems)} problems")
    return 1 if problems else 0
