"""`contresource serve`: the real server on a free port of this machine."""

import re
import shlex
import socket
import subprocess
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from contresource.api.keys import new_key
from contresource.matcher import Matcher
from contresource.rule import RuleBase
from contresource.serve import ready_message
from served import COMMAND, LAST_LINE, Server, free_port, serving


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running
        logged = running.log.read_text("utf-8").partition(f"{LAST_LINE}\n")[2]
        assert logged == "", "nothing is logged of sound requests"


def test_the_message_names_the_address_and_a_line_that_works(server):
    address = f"http://127.0.0.1:{server.port}"
    message = server.log.read_text("utf-8")
    assert message.startswith(f"Contresource is ready: {address} (")
    line = next(line for line in message.splitlines() if "curl" in line)
    words = shlex.split(line)
    assert words[:3] == ["curl", "-s", f"{address}/check"]
    assert words[3:5] == ["-H", "Content-Type: application/json"]
    answer = server.ask("POST", urlsplit(words[2]).path, words[-1].encode())
    assert answer.status == 200
    assert answer.json["matches"]


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
    assert server.ask("GET", "/health/live").status == 200


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
    matcher = Matcher(RuleBase({}, {}, ""))
    message = ready_message("127.0.0.1:1", matcher, tmp_path, needs_key=False)
    assert f"Load Temporary Add-on…,\n            {tmp_path}/manifest.json" in message
    assert f"Load unpacked,\n            {tmp_path}" in message
    assert "extension" not in ready_message("127.0.0.1:1", matcher, None, needs_key=False)


@pytest.mark.parametrize("required", ["check", "all"])
def test_where_a_key_is_needed_the_message_has_a_place_for_it(tmp_path, required):
    secret, key = new_key("newsroom")
    path = tmp_path / "keys"
    path.write_text(key.line(), "utf-8")
    with serving(KEYS=str(path), KEY_REQUIRED=required) as server:
        message = server.log.read_text("utf-8")
        words = shlex.split(next(line for line in message.splitlines() if "curl" in line))
        name, _, value = words[words.index("-H", 4) + 1].partition(": ")
        assert (name, value) == ("Authorization", "Bearer KEY")
        headers = {name: value.replace("KEY", secret)}
        answer = server.ask("POST", urlsplit(words[2]).path, words[-1].encode(), **headers)
    assert answer.json["matches"]
    assert "in a browser" not in message, "its page has no form"
