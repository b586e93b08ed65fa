"""Rules read anew while the real server answers: all or nothing, by every worker, within no request."""

import json
import shutil
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from contresource.serving.watch import Watch
from served import RULES, SECONDS, Server, free_port, serving, until

TEXT = "Orson Welles fit paniquer l’Amérique"
LOST = "L’enregistrement d’Orson Welles est perdu."


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    return Path(shutil.copytree(RULES, tmp_path / "rules"))


@pytest.fixture
def server(rules: Path) -> Iterator[Server]:
    with serving(rules=rules, RELOAD="0.1", LOG_FORMAT="json", WORKERS="2") as running:
        yield running


def hashes(server: Server) -> set[str]:
    """Asked often enough that every worker has answered."""
    return {server.ready() for _ in range(20)}


def test_a_changed_rule_is_used_by_every_worker(server, rules):
    before = server.ready()
    assert len(server.check(LOST).json["matches"]) == 1
    (rules / "radio" / "test-welles-lost.yml").unlink()
    after = until(lambda: hashes(server) - {before}, "another rule base")
    until(lambda: hashes(server) == after, "the same rule base from every worker")
    assert server.check(LOST).json["matches"] == []
    line = next(line for line in server.lines() if line["event"] == "rules read anew")
    assert {line["rulebase"]} == after


def test_broken_rules_change_nothing_and_every_problem_is_logged(server, rules):
    before, workers = server.ready(), server.workers()
    (rules / "one.yml").write_text("id: one\nid: one\n", "utf-8")
    (rules / "two.yml").write_text("\nid: [\n", "utf-8")
    until(lambda: server.lines(), "a line in the log")
    problems = until(
        lambda: [line for line in server.lines() if line["event"] == "the rules before go on"],
        "the verdict on the rules",
    )
    assert problems[0]["rulebase"] == before
    places = {(Path(line["file"]).name, line["line"]) for line in server.lines() if "file" in line}
    assert ("one.yml", 2) in places
    assert "two.yml" in {name for name, _ in places}
    assert hashes(server) == {before}
    assert server.workers() >= workers
    assert 'contresource_reloads_total{result="failed"} 1.0' in metrics(server)

    (rules / "one.yml").unlink()
    (rules / "two.yml").unlink()
    until(lambda: 'result="done"' in metrics(server), "the rules read anew")
    assert hashes(server) == {before}


def becomes_other(server: Server, before: str) -> None:
    until(lambda: before not in hashes(server), "another rule base from every worker")


def metrics(server: Server) -> str:
    return server.ask("GET", "/metrics").body.decode()


def test_sighup_reads_the_rules_anew(rules):
    with serving(rules=rules, RELOAD="0", LOG_FORMAT="json") as server:
        before, workers = server.ready(), server.workers()
        (rules / "radio" / "test-welles-draft.yml").unlink()
        server.process.send_signal(signal.SIGHUP)
        becomes_other(server, before)
        until(lambda: not server.workers() & workers, "the end of the old workers")

        (rules / "radio" / "test-welles-panic.yml").write_text("id: [", "utf-8")
        after = server.ready()
        server.process.send_signal(signal.SIGHUP)
        until(lambda: any("file" in line for line in server.lines()), "a problem in the log")
        assert hashes(server) == {after}


def test_no_request_fails_while_the_rules_change(server, rules):
    """Every answer has the rules of the hash that it names."""
    live = rules / "radio" / "test-welles-lost.yml"
    text = live.read_text("utf-8")
    stop, answers = threading.Event(), []

    def ask() -> None:
        while not stop.is_set():
            answers.append(server.check(LOST))

    readers = [threading.Thread(target=ask) for _ in range(3)]
    for reader in readers:
        reader.start()
    for verdict in ("supported", "opinion"):
        before = server.ready()
        live.write_text(text.replace("verdict: outdated", f"verdict: {verdict}"), "utf-8")
        becomes_other(server, before)
    stop.set()
    for reader in readers:
        reader.join()
    assert {answer.status for answer in answers} == {200}
    verdicts = {
        (answer.json["rulebase"], answer.json["rules"]["test-welles-lost"]["verdict"])
        for answer in answers
    }
    assert len({rulebase for rulebase, _ in verdicts}) == len(verdicts)


def test_a_request_in_flight_is_answered_before_the_end(rules):
    with serving(rules=rules) as server:
        body = json.dumps({"text": TEXT}).encode()
        head = (
            "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        with socket.create_connection(("127.0.0.1", server.port), timeout=60) as client:
            client.sendall(head.encode() + body[:10])
            # Another connection answered: the worker has read what was sent before it.
            assert server.ask("GET", "/health/live").status == 200
            workers = until(lambda: len(found := server.workers()) == 2 and found, "two workers")
            server.process.send_signal(signal.SIGTERM)
            until(lambda: len(server.workers()) < len(workers), "the end of the idle worker")
            client.sendall(body[10:])
            answer = client.makefile("rb").read()
        assert b"200 OK" in answer
        assert b"test-welles-panic" in answer
        assert server.process.wait(60) == 0


WATCHED_APP = """
import gc, os, sys
from contresource import create_app
from contresource.serving import workers
app = create_app({"BIND": sys.argv[1], "RULES": [sys.argv[2]], "RELOAD": 0})

@app.get("/frozen")
def frozen():
    return {"worker": os.getpid(), "objects": gc.get_freeze_count()}

workers.Server(app, lambda: print("Ctrl+C stops it.", file=sys.stderr, flush=True)).run()
"""


def test_workers_look_for_no_garbage_in_the_rules_those_before_a_change_and_those_after(
    rules, tmp_path
):
    """What the master made, the rules among it, is frozen in every worker."""
    port, log = free_port(), tmp_path / "log"
    with log.open("wb") as told:
        command = [sys.executable, "-c", WATCHED_APP, f"127.0.0.1:{port}", str(rules)]
        process = subprocess.Popen(command, stderr=told)
    server = Server(port, process, log)

    def frozen() -> dict[int, int]:
        answers = [server.ask("GET", "/frozen").json for _ in range(20)]
        return {answer["worker"]: answer["objects"] for answer in answers}

    try:
        until(lambda: "Ctrl+C" in log.read_text("utf-8"), "the server's message")
        before, first = server.ready(), frozen()
        (rules / "radio" / "test-welles-lost.yml").unlink()
        process.send_signal(signal.SIGHUP)
        becomes_other(server, before)
        second = until(lambda: not (found := frozen()).keys() & first and found, "new workers")
        assert min(*first.values(), *second.values()) > 10_000
        assert server.check(LOST).json["matches"] == []
        assert len(server.check(TEXT).json["matches"]) == 1
        process.send_signal(signal.SIGTERM)
        assert process.wait(SECONDS) == 0
    finally:
        process.kill()
        process.wait()


def test_a_link_to_itself_ends_no_server(server, rules):
    before = server.ready()
    (rules / "loop.yml").symlink_to("loop.yml")
    lines = until(lambda: [line for line in server.lines() if "file" in line], "the problem")
    assert {Path(line["file"]).name for line in lines} == {"loop.yml"}
    assert hashes(server) == {before}
    (rules / "loop.yml").unlink()
    until(lambda: 'result="done"' in metrics(server), "the rules read anew")


LOOKS = [
    ([1, 1, 1], [False, False]),
    ([1, 2, 2, 2], [False, True, False]),
    ([1, 2, 3, 3], [False, False, True]),
    ([1, 2, 1, 1], [False, False, False]),
]


@pytest.mark.parametrize(("looks", "changed"), LOOKS)
def test_a_change_is_told_once_and_when_it_is_over(looks, changed):
    seen = iter([frozenset([(Path("a.yml"), look, 0, 0)]) for look in looks])
    watch = Watch(lambda: next(seen))
    assert [watch.changed() for _ in changed] == changed


def test_what_can_not_be_looked_at_is_looked_at_again():
    def look():
        if (found := next(seen)) is None:
            raise FileNotFoundError
        return found

    before, after = (frozenset([(Path("a.yml"), when, 0, 0)]) for when in (1, 2))
    seen = iter([before, None, after, None, after])
    watch = Watch(look)
    assert [watch.changed() for _ in range(4)] == [False, False, False, True]
