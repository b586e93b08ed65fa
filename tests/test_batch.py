"""`POST /batch`: many bodies in, as many answers out, each on its line."""

import http.client
import json
import socket
import threading
from pathlib import Path

import pytest

from contresource import create_app
from served import serving

RULES = Path(__file__).with_name("rules")
CONTESTED = "Orson Welles fit paniquer l’Amérique"
SOUND = {"text": CONTESTED}

APP = create_app({"RULES": [RULES], "MAX_BODY": 2000, "MAX_BATCH": 100_000})


@pytest.fixture(scope="module")
def client():
    return APP.test_client()


def lines_of(response) -> list[dict]:
    assert response.status_code == 200, response.text
    assert response.content_type == "application/x-ndjson"
    assert response.text.endswith("\n") or not response.text
    return [json.loads(line) for line in response.text.splitlines()]


def ndjson(*lines: object) -> bytes:
    return b"".join(
        (line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines
    )


def post(client, content: bytes, content_type="application/x-ndjson", **options):
    return client.post("/batch", data=content, content_type=content_type, **options)


def test_each_line_is_answered_as_check_answers_it(client):
    bodies = [
        {"text": CONTESTED, "offsets": "utf16"},
        {"html": f"<p>x<p>{CONTESTED}"},
        {"blocks": [{"id": "a", "text": CONTESTED}], "page_cues": ["x"]},
        {"text": "Rien."},
    ]
    answers = lines_of(post(client, ndjson(*bodies)))
    assert answers == [
        {"line": number, "result": client.post("/check", json=body).json}
        for number, body in enumerate(bodies, 1)
    ]


def test_ids_come_back_and_empty_lines_count(client):
    content = b"\n" + ndjson({**SOUND, "id": "a"}, b" \r", {**SOUND, "id": "b"}, SOUND).rstrip()
    assert [(a["line"], a.get("id")) for a in lines_of(post(client, content))] == [
        (2, "a"),
        (4, "b"),
        (5, None),
    ]


def test_where_a_line_breaks_off_is_told_by_its_column(client):
    answer = lines_of(post(client, ndjson(SOUND, b"{} x")))[1]
    assert answer["line"] == 2
    assert answer["problem"]["detail"] == "This line is not JSON, column 4: Extra data."


BAD = [
    (b"{", 400, None, None),
    (b"\xff\xfe", 400, None, None),
    (b"[" * 1900, 400, None, None),
    (b"[]", 422, None, "#"),
    (b"{}", 422, None, "#"),
    (b'{"id": "mine"}', 422, "mine", "#"),
    (b'{"id": "mine", "text": 1}', 422, "mine", "#/text"),
    (b'{"id": "mine", "text": "x", "text": "y"}', 422, "mine", "#/text"),
    (b'{"id": "mine", "id": "yours", "text": "y"}', 422, None, "#/id"),
    (b'{"id": [1], "text": "x"}', 422, None, "#/id"),
    (b'{"id": 7, "text": "x"}', 422, None, "#/id"),
    (b'{"id": "", "text": "x"}', 422, None, "#/id"),
    (b'{"id": "mine", "url": "http://10.0.0.1/"}', 422, "mine", "#/url"),
    (b'{"text": "' + b"a" * 3000 + b'"}', 413, None, None),
    (b'{"text": "' + b"a" * 50_000 + b'"}', 413, None, None),
]


@pytest.mark.parametrize(("line", "status", "line_id", "pointer"), BAD)
def test_a_bad_line_spoils_only_itself(client, line, status, line_id, pointer):
    before, bad, after = lines_of(post(client, ndjson(SOUND, line, SOUND)))
    assert len(before["result"]["matches"]) == len(after["result"]["matches"]) == 1
    assert (bad["line"], after["line"]) == (2, 3)
    assert "result" not in bad
    assert "ended" not in bad
    assert bad["problem"]["status"] == status
    assert bad.get("id") == line_id
    assert pointer in [error["pointer"] for error in bad["problem"].get("errors", [])] + [None]
    assert "mine" not in json.dumps(bad["problem"])


def test_an_error_of_ours_in_a_line_spoils_only_that_line(client, monkeypatch, logged):
    from contresource import checked

    guess = checked.guess_language

    def fail(text: str):
        if "secret" in text:
            raise ValueError(text)
        return guess(text)

    monkeypatch.setattr(checked, "guess_language", fail)
    bad, good = lines_of(post(client, ndjson({"text": "secret"}, SOUND)))
    assert bad["problem"]["status"] == 500
    assert len(good["result"]["matches"]) == 1
    assert "ValueError" in logged()
    assert "secret" not in logged() + json.dumps(bad)


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", ""])
def test_other_types_are_refused(client, content_type):
    response = post(client, ndjson(SOUND), content_type)
    assert response.status_code == 415
    assert response.content_type == "application/problem+json"


def test_a_slash_at_the_end_of_the_address_does_not_matter(client):
    response = client.post("/batch/", data=ndjson(SOUND), content_type="application/x-ndjson")
    assert len(lines_of(response)) == 1


def test_a_batch_that_is_too_large_is_refused(client):
    assert post(client, b"\n" * 100_001).status_code == 413
    assert lines_of(post(client, b"\n" * 10_000)) == []
    assert lines_of(post(client, b"")) == []


def test_a_batch_with_too_many_lines_ends_with_a_problem(client):
    (last,) = lines_of(post(client, b"\n" * 10_001))
    assert (last["line"], last["problem"]["status"], last["ended"]) == (10_001, 413, True)


def test_a_batch_that_takes_too_long_says_where_to_go_on(client, monkeypatch):
    monkeypatch.setattr("contresource.api.batch.SECONDS", -1)
    (last,) = lines_of(post(client, ndjson(SOUND, SOUND)))
    assert (last["line"], last["problem"]["status"], last["ended"]) == (1, 503, True)


class Waiting:
    """A body of which nothing comes for a while."""

    def __init__(self) -> None:
        self.asked, self.released = threading.Event(), threading.Event()

    def read(self, _: int) -> bytes:
        self.asked.set()
        assert self.released.wait(60)
        return b""


def test_batches_do_not_take_all_threads(client):
    bodies = [Waiting(), Waiting()]
    threads = [threading.Thread(target=post_slowly, args=(body,)) for body in bodies]
    for thread, body in zip(threads, bodies, strict=True):
        thread.start()
        assert body.asked.wait(60)
    busy = post(client, ndjson(SOUND))
    assert (busy.status_code, busy.headers["Retry-After"]) == (503, "10")
    for thread, body in zip(threads, bodies, strict=True):
        body.released.set()
        thread.join()
    assert len(lines_of(post(client, ndjson(SOUND)))) == 1


def post_slowly(body: Waiting) -> None:
    chunked = {
        "wsgi.input": body,
        "wsgi.input_terminated": True,
        "HTTP_TRANSFER_ENCODING": "chunked",
    }
    response = post(APP.test_client(), b"", environ_overrides=chunked)
    assert lines_of(response) == []


def test_matches_of_a_batch_are_counted(client):
    def count() -> float:
        metrics = client.get("/metrics").text
        return sum(
            float(line.split()[-1])
            for line in metrics.splitlines()
            if line.startswith('contresource_matches_total{rule="test-welles-panic"')
        )

    before = count()
    lines_of(post(client, ndjson(SOUND, SOUND)))
    assert count() == before + 2


# Under the real server


@pytest.fixture(scope="module")
def server():
    with serving() as running:
        yield running


def test_answers_come_while_the_batch_is_still_being_sent(server):
    """The server hands bodies on by the kilobyte: white space after a line brings it to be answered at once."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    connection.putrequest("POST", "/batch")
    connection.putheader("Content-Type", "application/x-ndjson")
    connection.putheader("Transfer-Encoding", "chunked")
    connection.endheaders()

    def send(content: bytes) -> None:
        connection.send(f"{len(content):x}\r\n".encode() + content + b"\r\n")

    line = ndjson({"text": "x", "id": "1"}) + b" " * 1024
    send(line)
    response = connection.getresponse()
    assert json.loads(response.readline())["id"] == "1"
    send(b"\n" + line.replace(b'"1"', b'"2"'))
    assert json.loads(response.readline())["id"] == "2"
    connection.send(b"0\r\n\r\n")
    assert response.read() == b""
    connection.close()


def test_a_client_that_sends_all_before_it_reads_is_answered(server):
    lines = [{"id": str(n), "text": "a" * 3000} for n in range(4000)]
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=60)
    connection.request("POST", "/batch", ndjson(*lines), {"Content-Type": "application/x-ndjson"})
    answers = [json.loads(line) for line in connection.getresponse().read().splitlines()]
    assert [answer["id"] for answer in answers] == list(map(str, range(4000)))
    connection.close()


def test_a_batch_that_breaks_off_is_left(server):
    with socket.create_connection(("127.0.0.1", server.port), timeout=30) as client:
        head = "POST /batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
        client.sendall(f'{head}Transfer-Encoding: chunked\r\n\r\nd\r\n{{"text": "a"'.encode())
    assert server.ask("GET", "/health/live").status == 200
