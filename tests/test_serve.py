"""`contresource serve`: the real server on a free port of this machine."""

import http.client
import json
import re
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from contresource.rule import RuleBase
from contresource.serve import ready_message

RULES = Path(__file__).with_name("rules")
COMMAND = [sys.executable, "-m", "contresource.cli", "serve"]


@dataclass(frozen=True)
class Server:
    port: int
    process: subprocess.Popen[str]
    message: str

    def request(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, body, {"Content-Type": "application/json"})
        response = connection.getresponse()
        answer = response.status, response.read()
        connection.close()
        return answer


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    port = free_port()
    process = subprocess.Popen(
        [*COMMAND, "--bind", f"127.0.0.1:{port}", "--rules", str(RULES)],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    lines = []
    while lines[-1:] != ["Ctrl+C stops it.\n"]:
        lines.append(process.stderr.readline())
        assert lines[-1], "".join(lines)
    yield Server(port, process, "".join(lines))
    process.send_signal(signal.SIGTERM)
    left = process.communicate(timeout=30)[1]
    assert process.returncode == 0
    assert left == "", "nothing is logged of sound requests"


def test_the_message_names_the_address_and_a_line_that_works(server):
    address = f"http://127.0.0.1:{server.port}"
    assert server.message.startswith(f"Contresource is ready: {address} (")
    line = next(line for line in server.message.splitlines() if "curl" in line)
    words = shlex.split(line)
    assert words[:3] == ["curl", "-s", f"{address}/check"]
    assert words[3:5] == ["-H", "Content-Type: application/json"]
    status, answer = server.request("POST", urlsplit(words[2]).path, words[-1].encode())
    assert status == 200
    assert json.loads(answer)["matches"]


def test_it_goes_on_after_requests_that_are_too_large_or_cut_off(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as client:
        head = "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        client.sendall(f"{head}Content-Length: 10000000\r\n\r\n".encode() + b'{"text": "')
        assert b"413" in client.recv(100)
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as client:
        client.sendall(f"{head}Content-Length: 1000\r\n\r\n".encode() + b'{"text": "')
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as client:
        client.sendall(
            f'{head}Transfer-Encoding: chunked\r\n\r\nd\r\n{{"text": "a"}}\r\n0\r\n\r\n'.encode()
        )
        assert b"200 OK" in client.recv(100)
    assert server.request("GET", "/health/live")[0] == 200


def test_a_taken_address_is_told(server):
    ended = subprocess.run(
        [*COMMAND, "--bind", f"127.0.0.1:{server.port}"], capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 2
    assert f"can't serve on 127.0.0.1:{server.port}" in ended.stderr
    assert "Traceback" not in ended.stderr


REFUSED = [
    (["--bind", "nonsense"], {}, "can't serve on nonsense"),
    (["--bind", "127.0.0.1:99999"], {}, "can't serve on"),
    (["--workers", "none"], {}, "CONTRESOURCE_WORKERS: "),
    (["--bind", "127.0.0.1:0"], {}, "a port from 1 to 65535"),
    ([], {"CONTRESOURCE_BIND": "127.0.0.1:http"}, "can't serve on 127.0.0.1:http"),
    ([], {"CONTRESOURCE_WORKERS": "0"}, "CONTRESOURCE_WORKERS: "),
    ([], {"CONTRESOURCE_MAX_BODY": "x"}, "MAX_BODY"),
]


@pytest.mark.parametrize(("options", "environ", "reason"), REFUSED)
def test_settings_that_cannot_be_used_are_told(monkeypatch, capsys, options, environ, reason):
    from contresource.cli import main

    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert main(["serve", *options]) == 2
    assert reason in capsys.readouterr().err


def test_broken_rules_stop_the_start_with_every_problem(tmp_path):
    (tmp_path / "one.yml").write_text("id: one\n")
    (tmp_path / "two.yml").write_text("id: [\n")
    ended = subprocess.run(
        [*COMMAND, "--bind", f"127.0.0.1:{free_port()}", "--rules", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 2
    assert {"one.yml", "two.yml"} <= set(re.findall(r"\w+\.yml", ended.stderr))
    assert "Traceback" not in ended.stderr


def test_the_message_says_how_to_load_the_extension_where_there_is_one(tmp_path):
    message = ready_message("127.0.0.1:1", RuleBase({}, {}, ""), tmp_path)
    assert f"Load Temporary Add-on…,\n            {tmp_path}/manifest.json" in message
    assert f"Load unpacked,\n            {tmp_path}" in message
    assert "extension" not in ready_message("127.0.0.1:1", RuleBase({}, {}, ""), None)
