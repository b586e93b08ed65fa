"""The service under gunicorn: rules compiled once and shared by the workers, a message when it is ready."""

import json
import shlex
import socket
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication

from contresource import create_app
from contresource.api.current import matcher_of
from contresource.errors import ContresourceError
from contresource.rule import RuleBase

THREADS = 4
"""Per worker: a slow client holds a thread, not the worker."""


def serve(config: Mapping[str, Any]) -> None:
    """Serve until stopped. Raises what create_app raises, and ContresourceError for an address that can't be used."""
    app = create_app(config)
    _check_address(app.config["BIND"])
    _Server(app).run()


def extension_folder() -> Path | None:
    """The browser extension's folder where we run from a checkout that has it."""
    folder = Path(__file__).resolve().parents[2] / "extension"
    return folder if (folder / "manifest.json").is_file() else None


def ready_message(bind: str, rulebase: RuleBase, extension: Path | None) -> str:
    """What a person who has just started the service wants to know."""
    address = bind if bind.startswith("unix:") else f"http://{bind}"
    lines = [f"Contresource is ready: {address} ({len(rulebase.live())} rules)"]
    if (text := _telling_text(rulebase)) and not bind.startswith("unix:"):
        body = shlex.quote(json.dumps({"text": text}, ensure_ascii=False))
        lines += [
            "",
            "Try it:",
            f"  curl -s {address}/check -H 'Content-Type: application/json' -d {body}",
        ]
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


def _telling_text(rulebase: RuleBase) -> str | None:
    """The shortest text in which some rule is known to match."""
    texts = (example.text for rule in rulebase.live() for example in rule.examples.match)
    return min(texts, key=len, default=None)


def _check_address(bind: str) -> None:
    """gunicorn would retry for seconds and then say little."""
    if bind.startswith("unix:"):
        return
    host, _, port = bind.rpartition(":")
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


class _Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn told by values, not by a file or a command line."""

    def __init__(self, app: Flask) -> None:
        self._app = app
        super().__init__()

    def load_config(self) -> None:
        settings = {
            "bind": self._app.config["BIND"],
            "workers": self._app.config["WORKERS"],
            "worker_class": "gthread",
            "threads": THREADS,
            "preload_app": True,
            "timeout": 60,
            "loglevel": "warning",
            "proc_name": "contresource",
            "when_ready": self._announce,
            "control_socket_disable": True,
        }
        for name, value in settings.items():
            if name in self.cfg.settings:  # older versions have no control socket
                self.cfg.set(name, value)

    def load(self) -> Flask:
        return self._app

    def _announce(self, arbiter: Any) -> None:
        rulebase = matcher_of(self._app).rulebase
        message = ready_message(self._app.config["BIND"], rulebase, extension_folder())
        print(message, file=sys.stderr, flush=True)
