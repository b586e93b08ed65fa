"""`contresource mcp`: the tools for language models, over standard input and output or over HTTP."""

import argparse
from pathlib import Path

from contresource.errors import ContresourceError
from contresource.matcher import Matcher
from contresource.rulebase import load
from contresource.rulefiles import rule_folders


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser(
        "mcp",
        help="tools for language models (Model Context Protocol)",
        description="Speaks on standard input and output, unless --port is given.",
    )
    parser.add_argument(
        "--port", type=_port, help="speak HTTP at http://127.0.0.1:PORT/mcp, for this machine only"
    )
    parser.add_argument(
        "--rules", action="append", default=[], metavar="DIR", type=Path, help="more rules"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until standard input ends, or until stopped. Raises ContresourceError where the SDK is not installed."""
    try:
        from contresource.toolserver import tool_server
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in ("mcp", "mcp_types"):
            raise
        raise ContresourceError(
            "the tools for language models need one package more: pip install 'contresource[mcp]'"
        ) from None
    server = tool_server(Matcher(load(rule_folders(options.rules))))
    if options.port is None:
        server.run()
    else:
        # The SDK then answers only to the host names and origins of this machine.
        server.run("streamable-http", host="127.0.0.1", port=options.port, stateless_http=True)
    return 0


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 1 to 65535")
    return int(text)
