"""`contresource mcp`: the tools for language models, over standard input and output or over HTTP."""

import argparse
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from contresource.errors import ContresourceError
from contresource.matcher import Matcher
from contresource.rulebase import load
from contresource.rulefiles import rule_folders

if TYPE_CHECKING:
    from mcp.server import MCPServer

_HOST = "127.0.0.1"


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
            "the tools for language models need one package more: pip install '.[mcp]'"
        ) from None
    server = tool_server(Matcher(load(rule_folders(options.rules))))
    if options.port is None:
        server.run()
    else:
        _serve(server, options.port)
    return 0


def _serve(server: "MCPServer", port: int) -> None:
    """Over HTTP, until stopped. Raises ContresourceError for a port that can't be used."""
    import uvicorn  # comes with the SDK

    try:
        listener = socket.create_server((_HOST, port))
    except OSError as error:
        raise ContresourceError(f"can't serve on {_HOST}:{port}: {error.strerror}") from None
    # Told its host, the SDK answers only to the host names and origins of this machine.
    app = server.streamable_http_app(host=_HOST, stateless_http=True)
    address = f"http://{_HOST}:{port}/mcp"  # whoever connects from now on is answered
    print(f"Contresource's tools are ready: {address}", file=sys.stderr, flush=True)
    with suppress(KeyboardInterrupt):
        uvicorn.Server(uvicorn.Config(app, log_level="warning")).run([listener])


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 1 to 65535")
    return int(text)
