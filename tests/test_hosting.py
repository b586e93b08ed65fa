"""docs/hosting.md tried out: its systemd unit, and its nginx in front of the real service."""

import gzip
import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from http import HTTPStatus

import pytest
from pydantic import TypeAdapter

from contresource.present.shapes import Problem
from proxied import example, proxied, tool
from served import Answer, Server, free_port, serving, until

TEXT = "Orson Welles fit paniquer l’Amérique"
NAME = "check.example.org"


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
def test_systemd_takes_the_unit(tmp_path):
    program = tmp_path / "contresource"
    program.touch(mode=0o755)
    unit = example("ini").replace("/opt/contresource/bin/contresource", str(program))
    path = tmp_path / "contresource.service"
    path.write_text(unit, "utf-8")
    verified = subprocess.run(
        [tool("systemd-analyze"), "verify", "--man=no", str(path)], capture_output=True, text=True
    )
    told = [line for line in verified.stderr.splitlines() if "contresource" in line]
    assert (verified.returncode, told) == (0, [])


def test_the_units_settings_are_read():
    """The command and the variables start a service."""
    unit = example("ini")
    options = re.search(r"^ExecStart=\S+ serve (.+)$", unit, re.M)[1].split()
    settings = dict(re.findall(r"^Environment=CONTRESOURCE_(\w+)=(.+)$", unit, re.M))
    assert options[0] == "--bind"
    with serving(*options[2:], **settings) as server:
        answer = server.ask("GET", "/health/ready", Host=NAME)
        assert answer.status == 200
        assert server.ask("GET", "/health/ready", Host="other.example").status == 421


@pytest.fixture(scope="module")
def service() -> Iterator[Server]:
    with serving(HOSTS=f"{NAME},127.0.0.1", PROXIES="1", RATE="30/minute") as server:
        yield server


@pytest.fixture(scope="module")
def proxy(service, tmp_path_factory) -> Iterator[Server]:
    with proxied(service, tmp_path_factory.mktemp("nginx")) as server:
        yield server


@pytest.fixture(scope="module")
def open_proxy(tmp_path_factory) -> Iterator[Server]:
    """A proxy that lets all requests through, before a service that refuses some."""
    with (
        serving(HOSTS=f"{NAME},127.0.0.1", PROXIES="1", RATE="200/minute") as service,
        proxied(
            service, tmp_path_factory.mktemp("nginx"), {r"rate=10r/s": "rate=1000r/s"}
        ) as server,
    ):
        yield server


def test_the_proxy_passes_requests_on_and_counts_by_what_it_saw(proxy):
    answer = proxy.check(TEXT, Host=NAME, X_Forwarded_For="192.0.2.1")
    assert answer.status == 200
    assert answer.json["matches"]
    assert answer.headers["X-RateLimit-Limit"] == "30"
    assert answer.headers["Strict-Transport-Security"]
    assert re.fullmatch("[0-9a-f]{32}", answer.headers["X-Request-ID"])
    remaining = []
    for number in range(6):
        again = proxy.check("", Host=NAME, X_Forwarded_For=f"192.0.2.{number}")
        remaining.append(int(again.headers["X-RateLimit-Remaining"]))
    # Each of two workers counts by itself.
    assert min(remaining) < 28, "one address, whatever it says of itself"


def test_the_proxy_hides_the_metrics_and_unknown_names(proxy, service):
    assert proxy.ask("GET", "/metrics", Host=NAME).status == 403
    assert service.ask("GET", "/metrics").status == 200
    assert proxy.ask("GET", "/health/live", Host="other.example").status == 421


def test_the_proxy_packs_answers_and_what_is_known_is_not_sent_again(open_proxy):
    asked = {"Host": NAME, "Accept_Encoding": "gzip"}
    packed = open_proxy.ask("GET", "/triage", **asked)
    assert packed.headers["Content-Encoding"] == "gzip"
    plain = open_proxy.ask("GET", "/triage", Host=NAME)
    assert gzip.decompress(packed.body) == plain.body
    assert len(packed.body) < len(plain.body) / 2
    again = open_proxy.ask("GET", "/triage", **asked, If_None_Match=packed.headers["ETag"])
    assert (again.status, again.body) == (304, b"")


def test_the_proxy_refuses_what_is_too_large(proxy):
    answer = proxy.ask("POST", "/check", b" " * (5 << 20), Host=NAME)
    assert told(answer)["status"] == 413


def told(answer: Answer) -> dict[str, object]:
    """A problem without its id."""
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Strict-Transport-Security"]
    problem = answer.json
    TypeAdapter(Problem).validate_python(problem)
    assert ("Retry-After" in answer.headers) == (answer.status in (429, 503))
    assert re.fullmatch("[0-9a-f]{32}", problem.pop("request_id"))
    assert problem["status"] == answer.status
    names = {413: "Content Too Large", 414: "URI Too Long"}  # older Pythons have older names
    assert problem["title"] == names.get(answer.status, HTTPStatus(answer.status).phrase)
    return problem


def test_what_the_proxy_itself_refuses_is_a_problem(proxy, tmp_path):
    assert told(proxy.ask("GET", "/metrics", Host=NAME))["status"] == 403
    assert told(proxy.ask("GET", "/" + "a" * 20_000, Host=NAME))["status"] == 414
    assert told(proxy.ask("GET", "/", Host=NAME, X="a" * 20_000))["status"] == 400  # nginx: 494
    assert told(proxy.ask("GET", "/problem", Host=NAME))["status"] == 404
    assert told(proxy.ask("TRACE", "/", Host=NAME))["status"] == 405
    refused = proxy.ask("POST", "/check", b"0\r\n\r\n", Host=NAME, Transfer_Encoding="gzip")
    assert told(refused)["status"] == 501
    nobody = Server(free_port(), proxy.process, proxy.log)
    with proxied(nobody, tmp_path) as alone:
        assert told(alone.check(TEXT, Host=NAME))["status"] == 502


def test_a_service_that_is_silent_is_a_problem(proxy, tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        service = Server(silent.getsockname()[1], proxy.process, proxy.log)
        with proxied(
            service, tmp_path, {"proxy_read_timeout 70s": "proxy_read_timeout 1s"}
        ) as hasty:
            assert told(hasty.check(TEXT, Host=NAME))["status"] == 504


def test_too_many_connections_to_the_proxy_are_told(service, tmp_path):
    head = f"POST /check HTTP/1.1\r\nHost: {NAME}\r\nContent-Length: 9\r\n\r\n".encode()
    alone = {"contresource_connections 20": "contresource_connections 1"}
    with ExitStack() as opened:
        proxy = opened.enter_context(proxied(service, tmp_path, alone))
        waiting = socket.create_connection(("127.0.0.1", proxy.port), timeout=60)
        opened.enter_context(waiting).sendall(head)
        answer = until(lambda: refusal(proxy.ask("GET", "/health/live", Host=NAME)), "429")
    assert told(answer)["status"] == 429


def refusal(answer: Answer) -> Answer | None:
    return answer if answer.status >= 400 else None


def test_asking_the_proxy_too_often_is_told(service, tmp_path):
    slowly = {r"rate=10r/s": "rate=1r/m", r"burst=40": "burst=2"}
    with proxied(service, tmp_path, slowly) as proxy:
        answers = [proxy.ask("GET", "/static/site.css", Host=NAME) for _ in range(5)]
    assert [answer.status for answer in answers] == [200, 200, 200, 429, 429]
    assert told(answers[-1])["status"] == 429


LARGE = b'{"text": "' + b"a" * (3 << 20) + b'"}'
REFUSED = [
    ("POST", "/check", {"Content_Type": "text/plain"}, 415),
    ("POST", "/batch", {}, 415),
    ("POST", "/check", {"Content_Encoding": "gzip"}, 415),
    ("POST", "/none", {}, 404),
    ("POST", "/rules", {}, 405),
    ("POST", "/check", {"Host": "other.example"}, 421),
]


@pytest.mark.parametrize(("method", "path", "headers", "status"), REFUSED)
def test_what_is_refused_unread_is_told_through_the_proxy(
    open_proxy, method, path, headers, status
):
    for _ in range(5):
        answer = open_proxy.ask(method, path, LARGE, **{"Host": NAME, **headers})
        assert answer.status == answer.json["status"]
        assert answer.status in (status, 429)


def test_too_many_large_bodies_are_told_through_the_proxy(open_proxy):
    """By the service, not by nginx: the rate is that of the service."""
    statuses = [open_proxy.check("a" * 900_000, Host=NAME).status for _ in range(30)]
    assert set(statuses) - {200} == {429}


def test_slow_clients_wait_at_the_proxy(proxy, service):
    """Sixteen clients that send half a body: twice the threads of the service, which goes on at once."""
    body = json.dumps({"text": TEXT}).encode()
    head = f"POST /check HTTP/1.1\r\nHost: {NAME}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"  # fmt: skip
    with ExitStack() as clients:
        slow = [
            clients.enter_context(socket.create_connection(("127.0.0.1", proxy.port), timeout=60))
            for _ in range(16)
        ]
        for client in slow:
            client.sendall(head.encode() + body[:10])
        assert {service.ask("GET", "/health/live").status for _ in range(8)} == {200}
        for client in slow:
            client.sendall(body[10:])
        assert {client.recv(12) for client in slow} <= {b"HTTP/1.1 200", b"HTTP/1.1 429"}


def test_the_proxys_log_has_no_address(proxy):
    proxy.ask("GET", "/rules/secret", Host=NAME)
    until(lambda: proxy.log.exists() and proxy.log.read_text("utf-8"), "a line in the log")
    assert not re.search(r"secret|127\.0\.0", proxy.log.read_text("utf-8"))
