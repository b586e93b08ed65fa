"""`contresource serve`: the HTTP service."""

import argparse
from pathlib import Path


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser("serve", help="answer POST /check over HTTP")
    parser.add_argument(
        "--bind", metavar="HOST:PORT", help="default: CONTRESOURCE_BIND or 127.0.0.1:8765"
    )
    parser.add_argument(
        "--workers", metavar="N", help="processes; default: CONTRESOURCE_WORKERS or 2"
    )
    parser.add_argument(
        "--rules", action="append", default=[], metavar="DIR", type=Path, help="more rules"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until stopped."""
    from contresource.serve import serve  # Flask and gunicorn: no other command needs them

    given = {"BIND": options.bind, "WORKERS": options.workers, "RULES": options.rules}
    serve({name: value for name, value in given.items() if value})
    return 0
