"""What a host sees of its service: request ids, metrics, log lines; and what it must never see."""

import json
import re
import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from contresource import create_app
from served import Server, serving, until

RULES = Path(__file__).with_name("rules")
TEXT = "Orson Welles fit paniquer l’Amérique"


@pytest.fixture(scope="module")
def client():
    return create_app({"RULES": [RULES]}).test_client()


IDS = [
    ("a-1", True),
    ("0af7651916cd43dd8448eb211c80319c", True),
    ("req:2026/11/22=+.", True),
    ("", False),
    ("a b", False),
    ("a\u00e9", False),
    ('"><script>', False),
    ("a" * 129, False),
]


@pytest.mark.parametrize(("given", "kept"), IDS)
def test_a_request_id_of_sane_shape_is_kept_and_any_other_made_anew(client, given, kept):
    response = client.get("/nothing", headers={"X-Request-ID": given})
    name = response.headers["X-Request-ID"]
    assert (name == given) == kept
    assert re.fullmatch(r"[0-9a-f]{32}", name) or kept
    assert response.json is None or response.json["request_id"] == name
    assert json.loads(response.data)["request_id"] == name


def test_two_requests_have_two_ids(client):
    ids = {client.get("/health/live").headers["X-Request-ID"] for _ in range(2)}
    assert len(ids) == 2


def metrics(client, **environ: str) -> dict[str, float]:
    text = client.get("/metrics", environ_overrides=environ).text
    samples = (line.rpartition(" ") for line in text.splitlines() if not line.startswith("#"))
    return {name: float(value) for name, _, value in samples}


def test_requests_matches_and_the_rule_base_are_counted():
    client = create_app({"RULES": [RULES]}).test_client()
    for text in (TEXT, f"{TEXT}. {TEXT}.", ""):
        client.post("/check", json={"text": text})
    client.post("/check", json={})
    client.open("/rules/secret", method="BREW")
    found = metrics(client)
    checks = 'contresource_requests_total{endpoint="check.check",method="POST",status="%s"}'
    assert (found[checks % 200], found[checks % 422]) == (3, 1)
    assert found['contresource_matches_total{rule="test-welles-panic"}'] == 3
    assert found['contresource_request_seconds_count{endpoint="check.check"}'] == 4
    ready = client.get("/health/ready").json
    assert found[f'contresource_rulebase_info{{rulebase="{ready["rulebase"]}"}}'] == 1
    assert found["contresource_rules"] == ready["rules"]
    assert not [name for name in found if "secret" in name or "BREW" in name]


READERS = [
    ({}, "127.0.0.1", {}, 200),
    ({}, "127.9.9.9", {}, 200),
    ({}, "::1", {}, 200),
    ({}, "::ffff:127.0.0.1", {}, 200),
    ({}, "192.0.2.1", {}, 403),
    ({}, "", {}, 403),
    ({}, "127.0.0.1", {"X-Forwarded-For": "192.0.2.1"}, 403),
    ({}, "127.0.0.1", {"X-Forwarded-For": "127.0.0.1"}, 403),
    ({}, "127.0.0.1", {"Forwarded": "for=192.0.2.1"}, 403),
    ({"METRICS": ["192.0.2.0/24"]}, "192.0.2.1", {}, 200),
    ({"METRICS": ["192.0.2.0/24"]}, "127.0.0.1", {}, 403),
    ({"METRICS": []}, "127.0.0.1", {}, 403),
    ({"PROXIES": 1}, "127.0.0.1", {"X-Forwarded-For": "192.0.2.1"}, 403),
    ({"PROXIES": 1}, "127.0.0.1", {"X-Forwarded-For": "127.0.0.1, 192.0.2.1"}, 403),
    ({"PROXIES": 1}, "192.0.2.1", {"X-Forwarded-For": "127.0.0.1"}, 200),
]


@pytest.mark.parametrize(("config", "address", "headers", "status"), READERS)
def test_who_may_read_the_metrics(config, address, headers, status):
    client = create_app(config).test_client()
    environ = {"REMOTE_ADDR": address}
    response = client.get("/metrics", headers=headers, environ_overrides=environ)
    assert response.status_code == status


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(LOG_FORMAT="json", LOG_LEVEL="info", WORKERS="2") as running:
        yield running


def total(server: Server, name: str) -> float:
    text = server.ask("GET", "/metrics").body.decode()
    return sum(
        float(line.rpartition(" ")[2]) for line in text.splitlines() if line.startswith(name)
    )


def test_counts_are_those_of_all_workers_and_outlive_them(server):
    name = 'contresource_matches_total{rule="test-welles-panic"}'
    for _ in range(20):
        assert server.check(TEXT).status == 200
    assert {total(server, name) for _ in range(10)} == {20}
    workers = server.workers()
    server.process.send_signal(signal.SIGHUP)
    until(lambda: not workers & server.workers(), "the end of the old workers")
    assert total(server, name) == 20
    server.check(TEXT)
    assert total(server, name) == 21


def test_a_line_a_request_without_text_address_or_anything_sent(server):
    server.ask("POST", "/check?lang=secret", b'{"text": "secret"}', X_Request_ID="the-one")
    server.check("secret")
    server.ask("GET", "/rules/secret", X_Forwarded_For="192.0.2.7", User_Agent="secret")
    server.ask("GET", "/secret", X_Request_ID="secret one")
    lines = until(lambda: len(found := server.lines()) >= 4 and found, "four lines")
    line = next(line for line in lines if line.get("request") == "the-one")
    assert set(line) == {"time", "level", "event", "request", "method", "route", "status", "ms"}
    assert (line["event"], line["method"], line["status"]) == ("request", "POST", 422)
    logged = server.log.read_text("utf-8").partition("Ctrl+C")[2]
    assert not re.search(r"secret|192\.0\.2|127\.0\.0", logged)


BROKEN = [
    b"GET /secret HTTP/9\r\n\r\n",
    b"secret\r\n\r\n",
    b"GET / HTTP/1.1\r\nsecret secret: 1\r\n\r\n",
    b"GET /secret HTTP/1.1\r\nHost: localhost\r\nContent-Length: secret\r\n\r\n",
    b"\x16\x03\x01secret",
]


def test_broken_requests_are_logged_without_what_they_say(server):
    for request in BROKEN:
        with socket.create_connection(("127.0.0.1", server.port), timeout=60) as client:
            client.sendall(request)
            client.shutdown(socket.SHUT_WR)
            client.makefile("rb").read()
    logged = server.log.read_text("utf-8").partition("Ctrl+C")[2]
    assert not re.search(r"secret|127\.0\.0", logged)
    assert server.check(TEXT).status == 200
