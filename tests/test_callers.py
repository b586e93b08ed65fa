"""Rates and API keys: how often whom, counted here or in a Redis that may go away."""

import io
import json
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from contresource import create_app
from contresource.api.keys import Key, holder, new_key, read_keys
from contresource.cli import main
from contresource.errors import ContresourceError
from served import free_port, serving, until

RULES = Path(__file__).with_name("rules")
PUBLIC = {"HOSTS": ["localhost", "check.example"]}


def ask(client, path="/triage", address="192.0.2.1", **options):
    return client.get(path, environ_overrides={"REMOTE_ADDR": address}, **options)


def test_a_refused_request_says_when_to_go_on():
    client = create_app({"RATE": "2/minute"}).test_client()
    answers = [ask(client) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert [answer.headers["X-RateLimit-Remaining"] for answer in answers] == ["1", "0", "0"]
    assert {answer.headers["X-RateLimit-Limit"] for answer in answers} == {"2"}
    assert ["Retry-After" in answer.headers for answer in answers] == [False, False, True]
    assert 0 < int(answers[-1].headers["Retry-After"]) <= 60
    assert answers[-1].content_type == "application/problem+json"
    assert answers[-1].json["status"] == 429


IN_VAIN = [
    ("GET", "/rules/none", {}, 404),
    ("GET", "/check", {}, 405),
    ("POST", "/check", {"Content-Type": "text/plain"}, 415),
    ("POST", "/check", {"Accept": "image/png", "Content-Type": "application/json"}, 406),
    ("GET", "/rules?x=1", {}, 422),
    ("GET", "/triage", {"Authorization": "Bearer wrong"}, 401),
]


@pytest.mark.parametrize(("method", "path", "headers", "status"), IN_VAIN)
def test_what_waiting_does_not_mend_is_not_told_to_wait(tmp_path, method, path, headers, status):
    (tmp_path / "keys").touch()
    config = {"RATE": "9/minute", "KEYS": tmp_path / "keys", "KEY_REQUIRED": "none"}
    body = '{"text": "a"}' if method == "POST" else None
    answer = create_app(config).test_client().open(path, method=method, headers=headers, data=body)
    assert (answer.status_code, "Retry-After" in answer.headers) == (status, False)


def test_who_finds_the_places_taken_is_told_to_wait_for_them_not_for_the_rate(monkeypatch):
    monkeypatch.setattr("contresource.api.batch._AT_ONCE", 0)
    client = create_app({"RATE": "9/hour"}).test_client()
    busy = client.post("/batch", content_type="application/x-ndjson")
    assert (busy.status_code, busy.headers["Retry-After"]) == (503, "10")


RATES = [
    ({}, None),
    ({"HOSTS": ["localhost"], "BIND": "[::1]:8765"}, None),
    (PUBLIC, "120"),
    ({"BIND": "0.0.0.0:8765"}, "120"),
    ({"BIND": "unix:/run/contresource.sock"}, "120"),
    ({**PUBLIC, "RATE": "off"}, None),
    ({"RATE": "7/hour"}, "7"),
]


@pytest.mark.parametrize(("config", "limit"), RATES)
def test_a_service_is_limited_unless_only_this_machine_can_reach_it(config, limit):
    assert ask(create_app(config).test_client()).headers.get("X-RateLimit-Limit") == limit


COUNTED_TOGETHER = [
    ("192.0.2.1", "192.0.2.2", False),
    ("2001:db8::1", "2001:db8::ffff:1", True),
    ("2001:db8::1", "2001:db8:0:1::1", False),
    ("::ffff:192.0.2.1", "::ffff:192.0.2.2", False),
    ("::ffff:192.0.2.1", "192.0.2.1", True),
    ("", "", True),
]


@pytest.mark.parametrize(("first", "second", "together"), COUNTED_TOGETHER)
def test_who_is_counted_together(first, second, together):
    client = create_app({"RATE": "1/minute"}).test_client()
    assert ask(client, address=first).status_code == 200
    assert (ask(client, address=second).status_code == 429) == together


def test_all_addresses_of_the_service_are_counted_together_but_health_never():
    client = create_app({"RATE": "4/minute"}).test_client()
    paths = ("/rules", "/rules/none", "/nothing", "/check", "/triage")
    assert [ask(client, path).status_code for path in paths] == [200, 404, 404, 405, 429]
    assert {ask(client, "/health/ready").status_code for _ in range(5)} == {200}


COSTS = [(0, 1), (60_000, 1), (70_000, 2), (1_000_000, 16)]


@pytest.mark.parametrize(("size", "cost"), COSTS)
def test_a_long_body_counts_several_times(size, cost):
    client = create_app({"RATE": "100/minute"}).test_client()
    answer = client.post("/check", json={"html": " " * size})
    assert answer.headers["X-RateLimit-Remaining"] == str(100 - cost)


@pytest.mark.parametrize(("size", "cost"), [(0, 1), (10_000, 1), (17_000, 2), (1_000_000, 62)])
def test_a_batch_counts_for_its_many_lines(size, cost):
    client = create_app({"RATE": "100/minute"}).test_client()
    answer = client.post("/batch", data=b"\n" * size, content_type="application/x-ndjson")
    assert answer.headers["X-RateLimit-Remaining"] == str(100 - cost)


class Chunks(io.BytesIO):
    """A body that tells how much of it was read."""

    def environ(self, coding: str = "Chunked") -> dict[str, Any]:
        terminated = {"wsgi.input": self, "wsgi.input_terminated": True}
        return {**terminated, "HTTP_TRANSFER_ENCODING": coding}


TYPES = {
    "/": "application/x-www-form-urlencoded",
    "/check": "application/json",
    "/batch": "application/x-ndjson",
}
LINE = b'{"text": "a"}\n'
CHUNKED = [
    ("/check", b'{"text": "a"}', 200, 1),
    ("/check", b'{"html": "' + b" " * 70_000 + b'"}', 200, 2),
    ("/check", b" " * 200_000, 413, 2),
    ("/", b"content=" + b"a" * 70_000, 200, 2),
    ("/batch", LINE, 200, 1),
    ("/batch", LINE + b" " * 17_000, 200, 2),
    ("/batch", LINE + (b" " * 999 + b"\n") * 170, 200, 11),
    ("/triage", b" " * 200_000, 405, 1),
    ("/nothing", b" " * 200_000, 404, 1),
]


@pytest.mark.parametrize(("path", "body", "status", "cost"), CHUNKED)
def test_a_body_in_chunks_counts_as_what_was_read_of_it(path, body, status, cost):
    client = create_app({"RATE": "100/minute", "MAX_BODY": 100_000}).test_client()
    answer = client.post(
        path, content_type=TYPES.get(path), environ_overrides=Chunks(body).environ()
    )
    assert (answer.status_code, bool(answer.data)) == (status, True)
    left = client.get("/rules/none").headers["X-RateLimit-Remaining"]
    assert left == str(100 - cost - 1)


@pytest.mark.parametrize("path", sorted(TYPES))
def test_who_may_not_ask_now_sends_chunks_in_vain(keys, path):
    known = {"headers": bearer(keys[1]), "content_type": TYPES[path]}
    client = create_app({"KEYS": keys[0], "KEY_RATE": "1/minute"}).test_client()
    assert client.get("/triage", headers=bearer(keys[1])).status_code == 200
    body = Chunks(b"a" * 1000)
    answer = client.post(path, environ_overrides=body.environ(), **known)
    assert (answer.status_code, body.tell()) == (429, 0)


def test_chunks_are_read_only_as_far_as_the_rate_goes():
    client = create_app({"RATE": "5/minute"}).test_client()
    body = Chunks(b" " * 3_000_000)
    for _ in range(3):
        assert client.get("/rules/none").status_code == 404
    answer = client.post("/check", content_type=TYPES["/check"], environ_overrides=body.environ())
    assert (answer.status_code, "Retry-After" in answer.headers) == (429, True)
    assert body.tell() < 200_000


def test_a_batch_in_chunks_ends_where_the_rate_does():
    client = create_app({"RATE": "5/minute"}).test_client()
    for _ in range(3):
        assert client.get("/rules/none").status_code == 404
    body = Chunks(LINE * 9000)
    batch = client.post("/batch", content_type=TYPES["/batch"], environ_overrides=body.environ())
    *answers, last = map(json.loads, batch.text.splitlines())
    assert all("result" in answer for answer in answers)
    assert (last["line"], last["problem"]["status"], last["ended"]) == (len(answers) + 1, 429, True)
    assert 2000 < len(answers) < 40_000 // len(LINE)
    assert int(batch.headers["X-RateLimit-Reset"]) > time.time() - 60


def test_a_rate_lower_than_a_body_is_long_still_lets_one_through():
    client = create_app({"RATE": "2/minute"}).test_client()
    assert client.post("/check", json={"html": " " * 1_000_000}).status_code == 200
    assert client.post("/check", json={"text": ""}).status_code == 429


# Keys


@pytest.fixture
def keys(tmp_path):
    """A file with two keys, and the keys."""
    (first, one), (second, two) = new_key("newsroom"), new_key("reader", "1/minute")
    path = tmp_path / "keys"
    path.write_text(f"# who may ask\n\n{one.line()}\n{two.line()}  # slowly\n", "utf-8")
    return path, first, second


def bearer(secret: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}


def test_nobody_is_answered_without_a_key_that_is_known(keys):
    path, first, _ = keys
    client = create_app({"KEYS": path, "KEY_REQUIRED": "all"}).test_client()
    for headers, challenge in [
        ({}, "Bearer"),
        ({"Authorization": "Basic dTpw"}, "Bearer"),
        (bearer("wrong"), 'Bearer error="invalid_token"'),
        (bearer(first + "x"), 'Bearer error="invalid_token"'),
        (bearer("\u00e9"), 'Bearer error="invalid_token"'),
    ]:
        answer = ask(client, headers=headers)
        assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, challenge)
        assert answer.content_type == "application/problem+json"
        assert first not in answer.text
    assert ask(client, headers=bearer(first)).status_code == 200
    assert ask(client, headers={"Authorization": f"bearer  {first}"}).status_code == 200
    assert ask(client, "/health/ready").status_code == 200
    assert ask(client, "/health/ready", headers=bearer("wrong")).status_code == 200
    assert client.options("/check").status_code == 200


@pytest.mark.parametrize("path", ["/check", "/batch"])
def test_what_a_stranger_sends_in_chunks_is_not_read(keys, path):
    client = create_app({"KEYS": keys[0], "RATE": "3/minute"}).test_client()
    body = Chunks(b"a" * 1000)
    tried = [client.post(path, environ_overrides=body.environ()).status_code for _ in range(4)]
    assert (tried, body.tell()) == ([401, 401, 401, 429], 0)


def test_a_key_has_a_rate_of_its_own(keys):
    path, first, second = keys
    config = {"KEYS": path, "KEY_REQUIRED": "none", "RATE": "3/minute"}
    client = create_app(config).test_client()
    limits = [ask(client, headers=headers).headers["X-RateLimit-Limit"] for headers in ({}, bearer(first), bearer(second))]  # fmt: skip
    assert limits == ["3", "600", "1"]
    assert ask(client, headers=bearer(second)).status_code == 429
    assert ask(client, headers=bearer(second), address="192.0.2.9").status_code == 429
    assert ask(client, headers=bearer(first)).status_code == 200


READ = ["/", "/rules/", "/rules", "/triage", "/docs", "/openapi.json", "/static/site.css"]
CHECKED = ["/", "/check", "/batch"]


@pytest.mark.parametrize(
    ("required", "read", "checked"),
    [("check", {200}, {401}), ("all", {200, 401}, {401}), ("none", {200}, {200})],
)
def test_what_needs_a_key(keys, required, read, checked):
    path, first, _ = keys
    client = create_app({"KEYS": path, "KEY_REQUIRED": required, "RATE": "off"}).test_client()
    bodies = {"/": {"data": {"content": "x"}}, "/check": {"json": {"text": ""}}, "/batch": {"content_type": "application/x-ndjson"}}  # fmt: skip
    for headers, reads, checks in ({}, read, checked), (bearer(first), {200}, {200}):
        gets = {client.get(at, headers=headers, buffered=True).status_code for at in READ}
        assert gets == reads
        posts = {client.post(at, headers=headers, **bodies[at]).status_code for at in CHECKED}
        assert posts == checks
    assert client.get("/static/site.css", buffered=True).status_code == 200


def test_the_form_is_there_for_those_who_may_send_it(keys):
    path, first, _ = keys
    for required, form in ("check", False), ("none", True):
        client = create_app({"KEYS": path, "KEY_REQUIRED": required}).test_client()
        assert ("<form" in client.get("/").text) == form
        assert ("site.js" in client.get("/").text) == form
        assert ("holders of a key" in client.get("/").text) == (not form)
        assert "<form" in client.get("/", headers=bearer(first)).text


@pytest.mark.parametrize("required", ["check", "all", "none"])
def test_wrong_keys_are_counted_by_address_and_hold_up_no_right_one(keys, required):
    path, first, _ = keys
    client = create_app({"KEYS": path, "KEY_REQUIRED": required, "RATE": "3/minute"}).test_client()
    tried = [ask(client, headers=bearer(f"guess{n}")).status_code for n in range(5)]
    assert tried == [401, 401, 401, 429, 429]
    assert ask(client, headers=bearer("guess"), address="192.0.2.9").status_code == 401
    assert [ask(client, headers=bearer(first)).status_code for _ in range(5)] == [200] * 5


def test_only_the_hash_of_a_key_is_kept():
    secret, key = new_key("newsroom")
    assert secret not in key.line()
    assert holder([key], secret) == key
    assert holder([key], key.digest) is None
    assert new_key("newsroom")[0] != secret


BAD_LINES = [
    "newsroom",
    "newsroom abc",
    f"a/b {'0' * 64}",
    f"a {'0' * 64} often",
    f"a {'0' * 64} 0/hour",
    f"a {'G' * 64}",
]


@pytest.mark.parametrize("line", BAD_LINES)
def test_a_line_that_is_no_key_stops_the_start_with_its_place(tmp_path, line):
    path = tmp_path / "keys"
    path.write_text(f"{Key('sound', '0' * 64).line()}\n{line}\n", "utf-8")
    with pytest.raises(ContresourceError, match=f"^{path}:2: ") as stopped:
        create_app({"KEYS": path})
    assert "\n" not in str(stopped.value)
    with pytest.raises(ContresourceError, match=r"^CONTRESOURCE_KEYS: "):
        create_app({"KEYS": tmp_path / "none"})


def test_the_command_prints_a_key_and_the_line_that_lets_it_in(tmp_path, capsys):
    assert main(["keys", "new", "newsroom", "--rate", "5/minute"]) == 0
    secret, line = [text.strip() for text in capsys.readouterr().out.splitlines() if "    " in text]
    path = tmp_path / "keys"
    path.write_text(line, "utf-8")
    assert read_keys(path) == (Key("newsroom", line.split()[1], "5/minute"),)
    assert ask(create_app({"KEYS": path}).test_client(), headers=bearer(secret)).status_code == 200
    assert main(["keys", "new", "a b"]) == 2
    assert main(["keys", "new", "a", "--rate", "often"]) == 2


def test_a_key_is_let_in_and_out_while_the_service_runs(tmp_path):
    path = tmp_path / "keys"
    path.write_text("", "utf-8")
    secret, key = new_key("newsroom")
    headers = bearer(secret)

    def status() -> int:
        return server.check("", **headers).status

    with serving(KEYS=str(path), RELOAD="0.1") as server:
        assert status() == 401
        path.write_text(key.line(), "utf-8")
        until(lambda: {status() for _ in range(10)} == {200}, "a key let in")
        path.write_text("broken\n", "utf-8")
        until(lambda: f"{path}:1" in server.log.read_text("utf-8"), "a problem in the log")
        assert {status() for _ in range(10)} == {200}
        path.write_text("", "utf-8")
        until(lambda: {status() for _ in range(10)} == {401}, "a key let out")


# Redis


@dataclass
class Redis:
    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"


def start_redis(port: int, folder: Path) -> Redis:
    program = shutil.which("redis-server")
    assert program, "Redis is needed for this test: apt-get install redis-server"
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]  # fmt: skip
    redis = Redis(port, subprocess.Popen(command, stdout=subprocess.DEVNULL))
    until(lambda: answers(port), "Redis")
    return redis


def answers(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as client:
            client.sendall(b"PING\r\n")
            return client.recv(10).startswith(b"+PONG")
    except OSError:
        return False


@pytest.fixture
def redis(tmp_path) -> Iterator[Redis]:
    running = start_redis(free_port(), tmp_path)
    yield running
    running.process.kill()
    running.process.wait()


def test_two_services_count_together_in_redis(redis):
    config = {"RATE": "2/minute", "REDIS_URL": redis.url}
    clients = [create_app(config).test_client() for _ in range(2)]
    assert [ask(client).status_code for client in (*clients, *clients)] == [200, 200, 429, 429]


def test_the_workers_of_a_service_count_together_in_redis(redis):
    with serving(RATE="5/minute", REDIS_URL=redis.url, WORKERS="2") as server:
        statuses = [server.ask("GET", "/triage").status for _ in range(20)]
    assert statuses.count(200) == 5


def test_a_redis_that_goes_away_does_not_stop_answers_and_is_used_again(redis, tmp_path):
    config = {"RATE": "3/minute", "REDIS_URL": redis.url}
    client = create_app(config).test_client()
    assert [ask(client).headers["X-RateLimit-Remaining"] for _ in range(2)] == ["2", "1"]
    redis.process.kill()
    redis.process.wait()
    # Counted here from now on, from nothing.
    gone = [ask(client) for _ in range(4)]
    assert [answer.status_code for answer in gone] == [200, 200, 200, 429]
    back = start_redis(redis.port, tmp_path)
    until(lambda: ask(client).status_code == 200, "Redis used again")
    back.process.kill()
    back.process.wait()


def test_a_redis_that_is_not_there_at_the_start_or_does_not_answer_stops_nothing(redis, tmp_path):
    redis.process.send_signal(signal.SIGSTOP)
    for port in (free_port(), redis.port):
        url = f"redis://127.0.0.1:{port}/0"
        client = create_app({"RATE": "1/minute", "REDIS_URL": url}).test_client()
        assert [ask(client).status_code for _ in range(2)] == [200, 429]
    redis.process.send_signal(signal.SIGCONT)


WRONG = [
    ("RATE", "often"),
    ("RATE", "0/minute"),
    ("KEY_RATE", "10"),
    ("KEY_REQUIRED", "perhaps"),
    ("KEY_REQUIRED", "all"),
    ("KEY_REQUIRED", "check"),
    ("REDIS_URL", "http://127.0.0.1"),
    ("RATELIMIT", "3"),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_setting_that_cannot_be_used_is_told_by_its_name(monkeypatch, name, value):
    monkeypatch.setenv(f"CONTRESOURCE_{name}", value)
    with pytest.raises(ContresourceError, match=f"^CONTRESOURCE_{name}: "):
        create_app()
