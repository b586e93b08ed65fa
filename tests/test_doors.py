"""Who is answered and with which headers: other origins, proxies, what every answer carries."""

import pytest
from flask import request

from contresource import create_app
from contresource.errors import ContresourceError


class Unread:
    """A body that nobody may read."""

    def read(self, _: int = -1) -> bytes:
        raise AssertionError("it was read")


COMPRESSED = [
    ({"CONTENT_LENGTH": "9", "HTTP_CONTENT_ENCODING": "gzip"}, 415),
    ({"HTTP_TRANSFER_ENCODING": "chunked", "HTTP_CONTENT_ENCODING": "gzip"}, 415),
    ({"HTTP_TRANSFER_ENCODING": "chunked", "HTTP_CONTENT_ENCODING": "identity, BR"}, 415),
    ({"HTTP_TRANSFER_ENCODING": "gzip, chunked"}, 501),
    ({"HTTP_TRANSFER_ENCODING": "Deflate,chunked"}, 501),
]


@pytest.mark.parametrize(("headers", "status"), COMPRESSED)
@pytest.mark.parametrize("path", ["/", "/check", "/batch", "/nothing"])
def test_what_is_compressed_is_not_read(path, headers, status):
    sent = {"wsgi.input": Unread(), "wsgi.input_terminated": True, **headers}
    answer = create_app({"RATE": "9/minute"}).test_client().post(path, environ_overrides=sent)
    assert (answer.status_code, answer.content_type) == (status, "application/problem+json")


READER = "https://reader.example"


@pytest.mark.parametrize(
    ("path", "status"),
    [("/health/live", 200), ("/rules", 200), ("/nothing", 404), ("/check", 405), ("/metrics", 200)],
)
def test_security_headers_on_every_answer(path, status):
    response = create_app().test_client().get(path)
    assert response.status_code == status
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


ORIGINS = [
    ([], READER, None),
    ([READER], READER, READER),
    ([READER, "http://localhost:3000"], "http://localhost:3000", "http://localhost:3000"),
    ([READER], "https://evil.example", None),
    ([READER], "https://reader.example.evil.example", None),
    ([READER], "https://readerxexample", None),
    ([READER], "http://reader.example", None),
    ([READER], "null", None),
]


@pytest.mark.parametrize(("origins", "origin", "allowed"), ORIGINS)
def test_only_configured_origins_may_read(origins, origin, allowed):
    client = create_app({"ORIGINS": origins}).test_client()
    headers = {"Origin": origin}
    answer = client.post("/check", json={"text": ""}, headers=headers)
    asked = {**headers, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}  # fmt: skip
    preflight = client.options("/check", headers=asked)
    problem = client.get("/nothing", headers=headers)
    for response in (answer, preflight, problem):
        assert response.headers.get("Access-Control-Allow-Origin") == allowed
        assert "Access-Control-Allow-Credentials" not in response.headers
    if allowed:
        assert "POST" in preflight.headers["Access-Control-Allow-Methods"]
        assert preflight.headers["Access-Control-Allow-Headers"] == "content-type"
        assert "DELETE" not in preflight.headers["Access-Control-Allow-Methods"]
        assert "X-RateLimit-Reset" in client.get("/triage", headers=headers).headers["Access-Control-Expose-Headers"]  # fmt: skip
        assert "Origin" in answer.headers["Vary"]


PAGE, JSON = "text/html", "application/json"
NEGOTIATED = [
    ("get", "/rules", JSON, 200, {"Accept"}),
    ("get", "/rules", PAGE, 302, {"Accept"}),
    ("get", "/rules/", PAGE, 200, {"Accept-Language"}),
    ("get", "/rules/none", JSON, 404, {"Accept"}),
    ("get", "/rules/none", PAGE, 404, {"Accept", "Accept-Language"}),
    ("get", "/", PAGE, 200, {"Accept-Language"}),
    ("get", "/docs", PAGE, 200, {"Accept-Language"}),
    ("post", "/", PAGE, 422, {"Accept-Language"}),
    ("post", "/check", JSON, 200, {"Accept"}),
    ("post", "/check", "text/plain", 200, {"Accept", "Accept-Language"}),
    ("post", "/check", PAGE, 406, {"Accept"}),
    ("get", "/triage", JSON, 200, set()),
    ("get", "/none", JSON, 404, {"Accept"}),
    ("get", "/none", PAGE, 404, {"Accept", "Accept-Language"}),
]


@pytest.mark.parametrize(("method", "path", "accept", "status", "headers"), NEGOTIATED)
def test_caches_are_told_what_an_answer_was_chosen_by(method, path, accept, status, headers):
    body = {"json": {"text": ""}} if path == "/check" else {}
    client = create_app().test_client()
    response = client.open(path, method=method, headers={"Accept": accept}, **body)
    assert (response.status_code, set(response.vary)) == (status, headers)


def test_an_answer_that_was_not_changed_says_what_it_was_chosen_by():
    client = create_app().test_client()
    tag = client.get("/rules").headers["ETag"]
    answer = client.get("/rules", headers={"If-None-Match": tag})
    assert (answer.status_code, answer.headers["Vary"]) == (304, "Accept")


VERSIONED = [
    ("/rules", JSON),
    ("/rules/deepseek-50000-chips-wang", JSON),
    ("/rules/deepseek-50000-chips-wang", "application/ld+json"),
    ("/triage", JSON),
    ("/openapi.json", JSON),
]


@pytest.mark.parametrize(("path", "accept"), VERSIONED)
def test_data_is_asked_for_anew_and_not_sent_when_it_is_known(path, accept):
    client = create_app().test_client()
    first = client.get(path, headers={"Accept": accept})
    assert (first.status_code, first.mimetype) == (200, accept)
    assert first.headers["Cache-Control"] == "no-cache"
    known = {"Accept": accept, "If-None-Match": first.headers["ETag"]}
    assert client.get(path, headers=known).status_code == 304
    assert client.get(path, headers={**known, "If-None-Match": '"other"'}).status_code == 200


PROXIES = [
    (0, {"X-Forwarded-For": "192.0.2.1", "X-Forwarded-Proto": "https"}, ("127.0.0.1", "http")),
    (1, {"X-Forwarded-For": "192.0.2.1", "X-Forwarded-Proto": "https"}, ("192.0.2.1", "https")),
    (1, {"X-Forwarded-For": "198.51.100.1, 192.0.2.1"}, ("192.0.2.1", "http")),
    (2, {"X-Forwarded-For": "198.51.100.1, 192.0.2.1"}, ("198.51.100.1", "http")),
    (1, {"X-Forwarded-Prefix": "/x", "X-Forwarded-Host": "evil.example"}, ("127.0.0.1", "http")),
]


@pytest.mark.parametrize(("proxies", "headers", "seen"), PROXIES)
def test_what_a_proxy_says_is_believed_only_when_it_is_configured(proxies, headers, seen):
    app = create_app({"PROXIES": proxies})
    told = []
    app.before_request(lambda: told.append((request.remote_addr, request.scheme)))
    response = app.test_client().get("/health/live", headers=headers)
    assert (response.status_code, told) == (200, [seen])


WRONG = [
    ("ORIGINS", "reader.example"),
    ("ORIGINS", "*"),
    ("ORIGINS", "https://reader.example/"),
    ("PUBLIC_URL", "check.example.org"),
    ("PUBLIC_URL", "https://[check"),
    ("PUBLIC_URL", "https://user@check.example.org"),
    ("PROXIES", "-1"),
    ("PROXIES", "yes"),
    ("METRICS", "localhost"),
    ("METRICS", "192.0.2.1/24"),
    ("RELOAD", "-1"),
    ("RELOAD", "often"),
    ("LOG_FORMAT", "xml"),
    ("LOG_LEVEL", "loud"),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_setting_that_cannot_be_used_is_told_by_its_name(monkeypatch, name, value):
    monkeypatch.setenv(f"CONTRESOURCE_{name}", value)
    with pytest.raises(ContresourceError, match=f"^CONTRESOURCE_{name}: ") as stopped:
        create_app()
    assert "pattern" not in str(stopped.value)
