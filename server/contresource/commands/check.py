"""`contresource check`: what was already examined of the statements in texts and pages."""

import argparse
import datetime
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from rich.console import Console
from rich.progress import Progress

from contresource.block import Block
from contresource.charset import decode
from contresource.errors import ContresourceError
from contresource.kind import KINDS, kind_of
from contresource.match import Match
from contresource.matcher import Matcher
from contresource.page import Page, read_page
from contresource.present.native import answer, blocks_json, right_when_written
from contresource.present.terminal import Finding, Findings
from contresource.present.words import Language
from contresource.rulebase import load
from contresource.rulefiles import rule_folders
from contresource.text import guess_language

_HTML_NAMES = (".html", ".htm", ".xhtml")
_HTML_START = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml|!--)", re.I)
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Checked:
    """A file and what was found in it."""

    name: str
    page: Page
    is_html: bool
    matches: Sequence[Match]


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser(
        "check",
        help="find examined statements in texts and HTML pages",
        description="Exit status: 0, 1 when something of --fail-on was found, 2 on errors.",
    )
    parser.add_argument(
        "files", nargs="*", default=["-"], metavar="FILE", help="- is standard input"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a file, a line each")
    parser.add_argument(
        "--lang",
        choices=get_args(Language),
        help="language of the prose; default: that of the locale",
    )
    parser.add_argument(
        "--fail-on", action="append", default=[], choices=KINDS, metavar="KIND",
        help=f"exit with 1 when a statement of this kind is found: {', '.join(KINDS)}; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--published",
        type=_day,
        metavar="DATE",
        help="day of publication, for pages that do not say it",
    )
    parser.add_argument(
        "--rules", action="append", default=[], metavar="DIR", type=Path, help="more rules"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check each file and print what was found; a file that can't be read is told and the others go on."""
    matcher = Matcher(load(rule_folders(options.rules)))
    language = options.lang or locale_language(os.environ)
    failed = unread = False
    with _progress(options) as (console, files):
        for name in files:
            try:
                checked = check_file(name, matcher, options.published)
            except ContresourceError as error:
                print(f"contresource: {error}", file=sys.stderr)
                unread = True
                continue
            if options.json:
                print(json.dumps(_as_json(checked, matcher), ensure_ascii=False))
            else:
                console.print(_as_findings(checked, matcher, language), crop=False)
            failed = failed or not _kinds(checked, matcher).isdisjoint(options.fail_on)
    return 2 if unread else int(failed)


def check_file(name: str, matcher: Matcher, published: datetime.date | None = None) -> Checked:
    """What is found in a file (- is standard input). Raises ContresourceError where there is no text to read."""
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ContresourceError(f"{name}: {reason}") from error
    if content.startswith(b"%PDF-") or (
        b"\0" in content[:1000] and content[:2] not in _BYTE_ORDER_MARKS
    ):
        raise ContresourceError(f"{name}: this is neither text nor HTML")
    is_html = name.lower().endswith(_HTML_NAMES) or _HTML_START.match(content) is not None
    page = read_page(content) if is_html else Page((Block("0", decode(content)),), None, None)
    page = Page(page.blocks, page.language, page.published or published)
    language = page.language or guess_language(" ".join(block.text for block in page.blocks))
    return Checked(name, page, is_html, matcher.find(page.blocks, language, page.published))


def locale_language(environ: Mapping[str, str]) -> Language:
    """French for a French locale, else English."""
    names = (environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "fr" if next(filter(None, names), "").startswith("fr") else "en"


def _day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day as YYYY-MM-DD") from None


@contextmanager
def _progress(options: argparse.Namespace) -> Iterator[tuple[Console, Iterator[str]]]:
    """Where to print, and the files one by one, with a bar where a person waits for several."""
    width = None if sys.stdout.isatty() else 100
    console = Console(width=width, highlight=False, emoji=False, markup=False)
    # A bar and other output on one terminal need one console; JSON there is left alone.
    shown_on = console if sys.stdout.isatty() else Console(stderr=True)
    idle = (
        len(options.files) < 2 or not shown_on.is_terminal or (options.json and shown_on is console)
    )
    with Progress(console=shown_on, transient=True, disable=idle) as progress:
        yield console, iter(progress.track(options.files, description=""))


def _as_json(checked: Checked, matcher: Matcher) -> dict[str, object]:
    page = checked.page
    found = answer(matcher.rulebase, page.blocks, checked.matches, page.published)
    blocks = {"blocks": blocks_json(page.blocks)} if checked.is_html else {}
    return {"file": checked.name, **found, **blocks}


def _as_findings(checked: Checked, matcher: Matcher, language: Language) -> Findings:
    rules = matcher.rulebase.rules
    texts = {block.id: block.text for block in checked.page.blocks}
    findings = [
        Finding(
            m,
            rules[m.rule],
            texts[m.block],
            right_when_written(rules[m.rule], checked.page.published),
        )
        for m in checked.matches
    ]
    return Findings(checked.name, findings, language)


def _kinds(checked: Checked, matcher: Matcher) -> set[str]:
    return {kind_of(matcher.rulebase.rules[match.rule].verdict, match) for match in checked.matches}
