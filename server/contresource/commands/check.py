"""`contresource check`: what was already examined of the statements in texts and pages."""

import argparse
import datetime
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import get_args

from rich.console import Console
from rich.progress import Progress

from contresource.block import Block, Page
from contresource.charset import decode
from contresource.checked import Checked, check_page
from contresource.errors import ContresourceError
from contresource.kind import KINDS, kind_of
from contresource.matcher import Matcher
from contresource.page import read_page
from contresource.present.formats import MEDIA_TYPES, write
from contresource.present.native import answer
from contresource.present.terminal import Findings
from contresource.present.words import Language
from contresource.rulebase import load
from contresource.rulefiles import rule_folders

_ADDRESS = re.compile("https?://", re.I)
_OTHER_ADDRESS = re.compile("[a-z][a-z0-9+.-]+://", re.I)
_HTML_NAMES = (".html", ".htm", ".xhtml")
_HTML_START = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:(?:!doctype|html|head|body|meta|title|main|article|section|header|div|p|h[1-6]|ul|ol|table"
    rb"|blockquote|span|a|b|i|em|strong)\b|\?xml|!--)",
    re.I,
)
_BYTE_ORDER_MARKS = (b"\xff\xfe", b"\xfe\xff")


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser(
        "check",
        help="find examined statements in texts and HTML pages",
        description="Exit status: 0, 1 when something of --fail-on was found, 2 on errors.",
    )
    parser.add_argument(
        "files",
        nargs="*",
        default=["-"],
        metavar="FILE",
        help="or the address of a page, http://… or https://…; - is standard input",
    )
    formats = parser.add_mutually_exclusive_group()
    formats.add_argument(
        "--format",
        choices=MEDIA_TYPES,
        metavar="FORMAT",
        help=f"instead of prose: {', '.join(MEDIA_TYPES)}; JSON is one object a file, a line each",
    )
    formats.add_argument(
        "--json", action="store_const", dest="format", const="json", help="short for --format json"
    )
    parser.add_argument(
        "--lang",
        choices=get_args(Language),
        help="language of the prose; default: that of the locale",
    )
    parser.add_argument(
        "--fail-on", action="extend", default=[], type=_kinds_named, metavar="KIND",
        help=f"exit with 1 when a statement of this kind is found: {', '.join(KINDS)}; with commas, or repeated",
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
                page = read_address(name) if _ADDRESS.match(name) else read_file(name)
                if options.format == "html" and page.html is None:
                    raise ContresourceError(f"{name}: this is not HTML; use another --format")
            except ContresourceError as error:
                print(f"contresource: {error}", file=sys.stderr)
                unread = True
                continue
            checked = check_page(matcher, page, published=page.published or options.published)
            if options.format == "json":
                print(json.dumps({"file": name, **answer(checked)}, ensure_ascii=False))
            elif options.format:
                print(write(checked, options.format, language, name))
            else:
                console.print(Findings.of(name, checked, language), crop=False)
            failed = failed or not _kinds(checked).isdisjoint(options.fail_on)
    return 2 if unread else int(failed)


def read_address(url: str) -> Page:
    """The page at an address, as CONTRESOURCE_FETCH_* allow. Raises ContresourceError for what is not fetched."""
    # Other names need neither the network nor the service's settings.
    from contresource.api import settings
    from contresource.fetch import FetchProblem, fetch_page

    try:
        return fetch_page(url, settings.fetch_policy(settings.read({})))
    except FetchProblem as problem:
        raise ContresourceError(f"{url}: {problem}") from None


def read_file(name: str) -> Page:
    """A file (- is standard input) as a page. Raises ContresourceError for what is no text."""
    if _OTHER_ADDRESS.match(name):
        raise ContresourceError(f"{name}: only http:// and https:// are fetched")
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
    return read_page(content) if is_html else Page((Block("0", decode(content)),))


def locale_language(environ: Mapping[str, str]) -> Language:
    """French for a French locale, else English."""
    names = (environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "fr" if next(filter(None, names), "").startswith("fr") else "en"


def _kinds_named(text: str) -> list[str]:
    names = text.split(",")
    if unknown := [name for name in names if name not in KINDS]:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(KINDS)}")
    return names


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
        len(options.files) < 2
        or not shown_on.is_terminal
        or (options.format and shown_on is console)
    )
    with Progress(console=shown_on, transient=True, disable=idle) as progress:
        yield console, iter(progress.track(options.files, description=""))


def _kinds(checked: Checked) -> set[str]:
    return {kind_of(checked.rulebase.rules[m.rule].verdict, m) for m in checked.matches}
