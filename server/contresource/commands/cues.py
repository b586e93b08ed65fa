"""`contresource cues`: the numbers, dates and speakers read in a text."""

import argparse
import datetime
import json
import sys
from pathlib import Path
from typing import Any

from contresource.errors import ContresourceError
from contresource.present.cues import read_cues


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser("cues", help="the numbers, dates and speakers read in a text")
    parser.add_argument("file", help="a file in UTF-8, or - for standard input")
    parser.add_argument("--json", action="store_true")
    parser.add_argument(
        "--lines",
        action="store_true",
        help="every line is a text of its own and gives one JSON line",
    )
    parser.add_argument("--lang", help="the text's language, such as fr (else it is guessed)")
    parser.add_argument(
        "--published", type=_day, metavar="YYYY-MM-DD", help="the day relative dates count from"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the cues. Raises ContresourceError for a file that can't be read."""
    try:
        content = (
            sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
        )
        text = content.decode("utf-8")
    except OSError as error:
        raise ContresourceError(f"{options.file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ContresourceError(
            f"{options.file}: this is not UTF-8 text ({error.reason})"
        ) from error
    # Not splitlines: a text may hold U+2028 or a form feed.
    texts = text.removesuffix("\n").split("\n") if options.lines else [text]
    for one in texts:
        cues = read_cues(one, options.lang, options.published)
        if options.lines:
            print(json.dumps(cues, ensure_ascii=False))
        elif options.json:
            print(json.dumps(cues, ensure_ascii=False, indent=2))
        else:
            print_cues(cues)
    return 0


def print_cues(cues: dict[str, Any]) -> None:
    """A line for every cue."""
    for quantity in cues["quantities"]:
        value = f"{quantity['value']:.15g}"
        if quantity["high"] is not None:
            value += f" to {quantity['high']:.15g}"
        print(
            f"quantity  {quantity['text']!r}: {quantity['comparator']} {value} {quantity['unit'] or ''}".rstrip()
        )
    for date in cues["dates"]:
        print(f"date      {date['text']!r}: {date['from']} to {date['to']} ({date['precision']})")
    for speaker in cues["speakers"]:
        print(f"speaker   {speaker['text']!r}")


def _day(value: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{value}: a day as YYYY-MM-DD is expected") from None
