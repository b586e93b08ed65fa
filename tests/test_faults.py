"""What goes wrong around the real server, and that it goes on: killed workers, full disks, bombs, slow clients."""

import gzip
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from served import COMMAND, RULES, SECONDS, Server, free_port, serving, until

TEXT = "Orson Welles fit paniquer l’Amérique"
HEAD = "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


def connect(server: Server) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), timeout=SECONDS)


def test_a_worker_killed_in_mid_request_is_replaced(server):
    body = json.dumps({"text": TEXT}).encode()
    workers = until(lambda: len(found := server.workers()) == 2 and found, "two workers")
    with connect(server) as client:
        client.sendall(f"{HEAD}Content-Length: {len(body)}\r\n\r\n".encode() + body[:-1])
        # Connections are taken in order: this one's answer says that the one before was taken.
        assert server.ask("GET", "/health/live").status == 200
        for worker in workers:
            os.kill(worker, signal.SIGKILL)
        assert not received(client), "the connection ends without an answer"
    until(lambda: len(server.workers() - workers) == 2, "two new workers")
    assert server.check(TEXT).json["matches"]


def received(client: socket.socket) -> bytes:
    try:
        return client.recv(1)
    except ConnectionResetError:
        return b""


BOMBS = [
    ("gzip", gzip.compress(b'{"text": "' + b"a" * 10_000_000 + b'"}')),
    ("deflate", zlib.compress(b" " * 10_000_000)),
    ("br", b"\x1b\xff\xff"),
    ("gzip, gzip", gzip.compress(gzip.compress(b" " * 10_000_000))),
    ("GZIP", b""),
]


@pytest.mark.parametrize(("encoding", "body"), BOMBS)
def test_compressed_bodies_are_refused_unread(server, encoding, body):
    answer = server.ask("POST", "/check", body, Content_Encoding=encoding)
    assert (answer.status, answer.headers["Content-Type"]) == (415, "application/problem+json")
    assert answer.headers["Accept-Encoding"] == "identity"


def test_a_body_without_end_is_refused_before_it_is_read(server):
    with connect(server) as client:
        client.sendall(f"{HEAD}Content-Length: {10**12}\r\n\r\n".encode())
        assert b" 413 " in client.recv(100)
    with connect(server) as client:
        client.sendall(f"{HEAD}Transfer-Encoding: chunked\r\n\r\n".encode())
        sent = 0
        try:
            while sent < 50_000_000:
                client.sendall(b"100000\r\n" + b" " * 0x100000 + b"\r\n")
                sent += 0x100000
        except OSError:
            pass
        assert sent < 20_000_000


@pytest.mark.parametrize("chunks", ["zz\r\n\r\n", "2\r\n{}zz\r\n", "-1\r\n{}\r\n0\r\n\r\n"])
def test_a_body_whose_chunks_are_none_is_a_bad_request(server, chunks):
    with connect(server) as client:
        client.sendall(f"{HEAD}Transfer-Encoding: chunked\r\n\r\n{chunks}".encode())
        assert b" 400 " in client.recv(100)


UNREADABLE = [
    (b"nonsense\r\n\r\n", 400),
    (b"GET /health/live HTTP/9.9\r\n\r\n", 400),
    (b"G\xc3\x89T / HTTP/1.1\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nno header\r\n\r\n", 400),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n", 400),
    (b"GET /" + b"a" * 10_000 + b" HTTP/1.1\r\n\r\n", 414),
    (b"GET / HTTP/1.1\r\nX: " + b"a" * 10_000 + b"\r\n\r\n", 431),
    (b"GET / HTTP/1.1\r\n" + b"X: a\r\n" * 200 + b"\r\n", 431),
    (HEAD.encode() + b"Expect: a miracle\r\n\r\n", 417),
    (HEAD.encode() + b"Transfer-Encoding: x\r\n\r\n", 501),
]


@pytest.mark.parametrize(("request_", "status"), UNREADABLE)
def test_what_is_no_request_is_told_as_all_errors_are(server, request_, status):
    with connect(server) as client:
        client.sendall(request_)
        response = http.client.HTTPResponse(client)
        response.begin()
        problem = json.loads(response.read())
        assert not received(client), "the connection ends"
    assert (response.status, problem["status"]) == (status, status)
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.headers["X-Request-ID"] == problem["request_id"]
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "Error" not in server.log.read_text("utf-8")


# No disk


def test_a_full_disk_below_the_log_stops_nothing():
    port = free_port()
    environ = {**os.environ, "CONTRESOURCE_LOG_LEVEL": "info"}
    with Path("/dev/full").open("wb") as full:
        process = subprocess.Popen(
            [*COMMAND, "--bind", f"127.0.0.1:{port}", "--rules", str(RULES)],
            stderr=full,
            stdout=full,
            env=environ,
        )
    server = Server(port, process, Path("/dev/null"))
    try:
        until(lambda: answers(server), "an answer")
        assert [server.check(TEXT).status for _ in range(5)] == [200] * 5
        process.send_signal(signal.SIGHUP)
        workers = server.workers()
        until(lambda: not workers & server.workers(), "new workers")
        assert server.check(TEXT).status == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(SECONDS) == 0
    finally:
        process.kill()
        process.wait()


def answers(server: Server) -> bool:
    assert server.process.poll() is None
    try:
        return server.ask("GET", "/health/live").status == 200
    except OSError:
        return False


# Slow clients

SLOW_APP = """
import sys, time
from contresource import create_app
from contresource.serving import threads, workers
threads.SILENT_SECONDS, threads.REQUEST_SECONDS = 1, 3
threads.STUCK_SECONDS, threads.GRACE_SECONDS = 6, 1
app = create_app({"BIND": sys.argv[1], "RELOAD": 0})

@app.get("/stuck")
def stuck():
    while True:
        pass

@app.get("/long")
def long():
    return (time.sleep(1) or b"piece\\n" for _ in range(9))

workers.Server(app, lambda: print("Ctrl+C stops it.", file=sys.stderr, flush=True)).run()
"""


@pytest.fixture(scope="module")
def impatient(tmp_path_factory) -> Iterator[Server]:
    """A server whose bounds are a few seconds."""
    port = free_port()
    path = tmp_path_factory.mktemp("slow") / "log"
    with path.open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", SLOW_APP, f"127.0.0.1:{port}"], stderr=log
        )
    server = Server(port, process, path)
    until(lambda: "Ctrl+C" in path.read_text("utf-8"), "the server's message")
    yield server
    process.kill()
    process.wait()


BEGUN = ["", "GET /health/live HT", f"{HEAD}Content-Length: 100\r\n\r\n{{"]


@pytest.mark.parametrize("sent", BEGUN)
def test_clients_that_fall_silent_keep_no_thread(impatient, sent):
    with ExitStack() as open_clients:
        for _ in range(40):
            open_clients.enter_context(connect(impatient)).sendall(sent.encode())
        assert impatient.ask("GET", "/health/live").status == 200


def test_clients_that_drip_are_cut_off(impatient):
    with ExitStack() as open_clients:
        drips = [open_clients.enter_context(connect(impatient)) for _ in range(8)]
        for drip in drips:
            drip.sendall(HEAD.encode())

        def closed() -> bool:
            ended = 0
            for drip in drips:
                try:
                    drip.sendall(b"X-More: 1\r\n")
                except OSError:
                    ended += 1
            return ended == len(drips)

        until(closed, "the end of every connection")
    assert impatient.ask("GET", "/health/live").status == 200


def test_a_worker_with_a_stuck_request_is_replaced(impatient):
    workers = until(lambda: len(found := impatient.workers()) == 2 and found, "two workers")
    with connect(impatient) as client:
        client.sendall(b"GET /stuck HTTP/1.1\r\nHost: localhost\r\n\r\n")
        until(lambda: impatient.workers() - workers, "another worker")
        assert "this worker is replaced" in impatient.log.read_text("utf-8")
    assert impatient.ask("GET", "/health/live").status == 200


def test_a_long_answer_in_pieces_is_given_whole(impatient):
    assert impatient.ask("GET", "/long").body == b"piece\n" * 9
