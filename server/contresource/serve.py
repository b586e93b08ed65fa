"""The service on this machine: its address looked at first, a message when it is ready."""

import atexit
import json
import os
import shlex
import shutil
import socket
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from contresource import create_app
from contresource.api import metrics, settings
from contresource.api.current import matcher_of
from contresource.block import Block
from contresource.errors import ContresourceError
from contresource.extension import extension_folder
from contresource.matcher import Matcher
from contresource.serving.workers import Server


def serve(config: Mapping[str, Any]) -> None:
    """Serve until stopped. Raises what create_app raises, and ContresourceError for an address that can't be used."""
    bind = settings.read(config)["BIND"]
    _check_address(bind)
    metrics.count_together(_folder())
    app = create_app(config)

    def announce() -> None:
        needs_key = bool(app.config["KEYS"]) and app.config["KEY_REQUIRED"] != "none"
        message = ready_message(bind, matcher_of(app), extension_folder(), needs_key)
        with suppress(OSError):  # nobody reads it, or the disk is full: no reason not to serve
            print(message, file=sys.stderr, flush=True)

    Server(app, announce).run()


def _folder() -> str:
    """An empty folder for this service's counts, in memory where the system has such a place; removed at exit."""
    memory = "/dev/shm"
    folder = tempfile.mkdtemp(
        prefix="contresource-", dir=memory if os.access(memory, os.W_OK) else None
    )
    master = os.getpid()

    @atexit.register
    def remove() -> None:
        if os.getpid() == master:  # workers leave through the same door
            shutil.rmtree(folder, ignore_errors=True)

    return folder


def ready_message(bind: str, matcher: Matcher, extension: Path | None, needs_key: bool) -> str:
    """What a person who has just started the service wants to know; `needs_key` to have texts checked."""
    address = bind if bind.startswith("unix:") else f"http://{bind}"
    lines = [f"Contresource is ready: {address} ({len(matcher.rulebase.live)} rules)"]
    if (text := _telling_text(matcher)) and not bind.startswith("unix:"):
        body = shlex.quote(json.dumps({"text": text}, ensure_ascii=False))
        headers = "-H 'Content-Type: application/json'"
        if needs_key:
            headers += " -H 'Authorization: Bearer KEY'"
            lines += ["", "Try it in a terminal, with a key in place of KEY:"]
        else:
            lines += ["", f"Try it in a browser: {address}/", "or in a terminal:"]
        lines += [f"  curl -s {address}/check {headers} -d {body}"]
    if extension:
        lines += [
            "",
            "Read the web with it:",
            "  Firefox:  about:debugging#/runtime/this-firefox, Load Temporary Add-on…,",
            f"            {extension / 'manifest.json'}",
            "  Chromium: chrome://extensions, Developer mode, Load unpacked,",
            f"            {extension}",
        ]
    return "\n".join([*lines, "", "Ctrl+C stops it."])


def _telling_text(matcher: Matcher) -> str | None:
    """The shortest claim that its own rule finds."""
    claims = [
        (text, rule.id) for rule in matcher.rulebase.live for text in (rule.claim.fr, rule.claim.en)
    ]
    # In the quotes of a shell an apostrophe is hard to read.
    claims.sort(key=lambda claim: ("'" in claim[0], len(claim[0])))
    return next((text for text, rule in claims if _finds(matcher, text, rule)), None)


def _finds(matcher: Matcher, text: str, rule: str) -> bool:
    return any(match.rule == rule for match in matcher.find([Block("0", text)]))


def _check_address(bind: str) -> None:
    """gunicorn would retry for seconds and then say little."""
    if bind.startswith("unix:"):
        return
    host, _, port = bind.rpartition(":")
    if not host or not port.isdecimal():
        raise ContresourceError(
            f"can't serve on {bind}: HOST:PORT is expected, such as 127.0.0.1:8765"
        )
    try:
        if not 0 < int(port) < 65536:  # getaddrinfo would take the remainder
            raise ValueError("a port from 1 to 65535 is expected")
        family, kind, _, _, address = socket.getaddrinfo(
            host.strip("[]"), port, type=socket.SOCK_STREAM
        )[0]
        with socket.socket(family, kind) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except (ValueError, OSError) as error:
        raise ContresourceError(
            f"can't serve on {bind}: {error}; another address: contresource serve --bind HOST:PORT"
        ) from error
