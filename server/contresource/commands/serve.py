"""`contresource serve`: the HTTP service."""

import argparse
import os
from pathlib import Path

from contresource.errors import ContresourceError


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
    from contresource.serve import Serving, serve  # Flask and gunicorn: no other command needs them

    defaults = Serving()
    bind = options.bind or os.environ.get("CONTRESOURCE_BIND") or defaults.bind
    workers = options.workers or os.environ.get("CONTRESOURCE_WORKERS") or str(defaults.workers)
    if not workers.isdecimal() or int(workers) < 1:
        raise ContresourceError(f"{workers!r} workers: a number from 1 is expected")
    serve(Serving(bind, int(workers)), {"RULES": options.rules})
    return 0
