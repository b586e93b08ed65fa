"""The real server in a process of its own, on a free port of this machine."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

RULES = Path(__file__).with_name("rules")
COMMAND = [sys.executable, "-m", "contresource.cli", "serve"]
LAST_LINE = "Ctrl+C stops it."
SECONDS = 180  # a machine may be busy with other things


@dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Server:
    port: int
    process: subprocess.Popen[bytes]
    log: Path

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, {"Content-Type": "application/json", **named})
        response = connection.getresponse()
        answer = Answer(response.status, response.headers, response.read())
        connection.close()
        return answer

    def check(self, text: str, **headers: str) -> Answer:
        return self.ask("POST", "/check", json.dumps({"text": text}).encode(), **headers)

    def ready(self) -> str:
        """The hash of the rule base that answers."""
        name: str = self.ask("GET", "/health/ready").json["rulebase"]
        return name

    def lines(self) -> list[dict[str, Any]]:
        """What was logged so far as JSON."""
        text = self.log.read_text("utf-8").rpartition("\n")[0]
        return [json.loads(line) for line in text.splitlines() if line.startswith("{")]

    def workers(self) -> set[int]:
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        return {int(pid) for pid in children.read_text("ascii").split()}


def until(true: Callable[[], Any], what: str) -> Any:
    """What a condition gives once it holds."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        if result := true():
            return result
        time.sleep(0.02)
    raise AssertionError(f"not within {SECONDS} s: {what}")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    except OSError:
        return False
    return True


@contextmanager
def serving(*options: str, rules: Path = RULES, **settings: str) -> Iterator[Server]:
    """A server that takes requests; `settings` without CONTRESOURCE_. It must end by itself, without an error."""
    with (
        tempfile.NamedTemporaryFile(suffix=".log") as log,
        started(log, *options, rules=rules, **settings) as server,
    ):
        until(lambda: LAST_LINE in server.log.read_text("utf-8"), "the server's message")
        yield server


@contextmanager
def started(log: IO[bytes], *options: str, rules: Path, **settings: str) -> Iterator[Server]:
    port = free_port()
    process = subprocess.Popen(
        [*COMMAND, "--bind", f"127.0.0.1:{port}", "--rules", str(rules), *options],
        stderr=log,
        env={**os.environ, **{f"CONTRESOURCE_{name}": value for name, value in settings.items()}},
    )
    try:
        yield Server(port, process, Path(log.name))
        process.send_signal(signal.SIGTERM)
        assert process.wait(SECONDS) == 0
    finally:
        process.kill()
        process.wait()
