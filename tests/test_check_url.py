"""`/check` with an address, and `contresource check https://…`: the same page, fetched from a server of the tests."""

import json
import logging
import re
import threading
from pathlib import Path

import pytest

from contresource import create_app
from contresource.cli import main
from webserver import head, page, web_server

RULES = Path(__file__).with_name("rules")
CONTESTED = "Orson Welles fit paniquer l’Amérique"
PAGE = page(
    "<html lang=fr><meta name=date content=2019-01-01><link rel=canonical href=/a>"
    f"<h1>Radio</h1><p>On dit : {CONTESTED}."
)
REMOTE = {"REMOTE_ADDR": "93.184.216.34"}


@pytest.fixture(scope="module")
def server():
    with web_server() as server:
        yield server


@pytest.fixture
def web(server):
    server.answers = {"/page": PAGE}
    server.requests.clear()
    return server


def app_for(web, **config):
    fetch = {"FETCH_PORTS": [web.port], "FETCH_NETWORKS": ["127.0.0.1/32"], "RULES": [RULES]}
    return create_app({**fetch, **config})


@pytest.fixture(scope="module")
def client(server):
    return app_for(server, MAX_BODY=5000).test_client()


def test_the_page_is_fetched_and_its_blocks_come_back(web, client):
    response = client.post("/check", json={"url": web.url("/page")})
    answer = response.json
    assert response.headers["Cache-Control"] == "no-store"
    assert list(answer) == ["rulebase", "consulted", "matches", "rules", "page", "blocks"]
    assert answer["page"] == {
        "url": web.url("/page"),
        "canonical": web.url("/a"),
        "published": "2019-01-01",
        "lang": "fr",
    }
    assert [block["text"] for block in answer["blocks"]] == ["Radio", f"On dit : {CONTESTED}."]
    assert [(m["block"], m["exact"]) for m in answer["matches"]] == [("1", CONTESTED)]


def test_it_answers_as_for_the_page_sent(web, client):
    fetched = client.post("/check", json={"url": web.url("/page"), "offsets": "utf16"}).json
    body = {"html": PAGE.partition(b"\r\n\r\n")[2].decode(), "offsets": "utf16"}
    del fetched["page"]["url"], fetched["page"]["canonical"]  # which PAGE tells without its host
    assert fetched == client.post("/check", json=body).json


def test_language_and_day_of_the_request_outrank_those_of_the_page(web, client):
    body = {"url": web.url("/page"), "lang": "en", "published": "2021-01-01"}
    found = client.post("/check", json=body).json["page"]
    assert (found["lang"], found["published"]) == ("en", "2021-01-01")


def test_plain_text_has_its_blocks_too(web, client):
    web.answers["/text"] = page(CONTESTED, "text/plain; charset=utf-8")
    answer = client.post("/check", json={"url": web.url("/text")}).json
    assert answer["blocks"] == [{"id": "0", "text": CONTESTED}]
    assert "canonical" not in answer["page"]
    assert len(answer["matches"]) == 1


def slow(released):
    def pieces():
        released.wait(60)
        yield PAGE

    return pieces


PROBLEMS = [
    ("http://127.0.0.2:{port}/", 422, "127.0.0.2 is not on the public web"),
    ("http://169.254.169.254:{port}/latest/meta-data", 422, "169.254.169.254 is not on the public web"),
    ("http://127.0.0.1/", 422, "port 80 is not fetched from"),
    ("file:///etc/passwd", 422, "an address that begins with http:// or https:// is expected"),
    ("", 422, "an address that begins with http:// or https:// is expected"),
    ("http://127.0.0.1:{port}/image", 422, "there is neither HTML nor plain text at this address"),
    ("http://127.0.0.1:{port}/astray", 422, "10.0.0.1 is not on the public web"),
    ("http://127.0.0.1:{port}/large", 422, "the page is larger than 5000 bytes"),
    ("http://127.0.0.1:{port}/none", 502, "the page's server answers with the status 404"),
    ("http://127.0.0.1:{port}/broken", 502, "the page's server breaks off or does not speak HTTP"),
]  # fmt: skip


@pytest.mark.parametrize(("url", "status", "reason"), PROBLEMS)
def test_a_page_that_is_not_read_is_a_problem_of_url(web, client, url, status, reason):
    web.answers["/image"] = page(b"\x89PNG", "image/png")
    web.answers["/astray"] = head(302, {"Location": f"http://10.0.0.1:{web.port}/"})
    web.answers["/large"] = page("a" * 6000)
    web.answers["/broken"] = b"?"
    response = client.post("/check", json={"url": url.format(port=web.port)})
    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    assert response.json["errors"] == [{"detail": reason, "pointer": "#/url"}]
    assert reason in response.json["detail"]


def test_a_page_of_too_many_tags_is_refused(web):
    web.answers["/tags"] = page("<br>" * 100_001)
    response = app_for(web).test_client().post("/check", json={"url": web.url("/tags")})
    assert response.status_code == 422
    told = [{"detail": "the page has more than 100000 tags", "pointer": "#/url"}]
    assert response.json["errors"] == told


OWN = [
    ({"HOSTS": ["Check.Example.org", "127.0.0.1"]}, "https://check.example.org/"),
    ({"HOSTS": ["[2606:4700::1111]", "127.0.0.1"]}, "http://[2606:4700:0::1111]/rules/"),
    ({"PUBLIC_URL": "https://Public.example.org/x"}, "http://public.example.org/"),
    ({"PUBLIC_URL": "https://public.example.org:8443"}, "{web}/astray"),
]


@pytest.mark.parametrize(("config", "url"), OWN)
def test_the_service_does_not_fetch_its_own_pages(web, config, url):
    web.answers["/astray"] = head(302, {"Location": "https://public.example.org/"})
    app = app_for(web, FETCH=True, FETCH_PORTS=[80, 443, web.port], **config)
    body = {"url": url.format(web=web.url("").rstrip("/"))}
    response = app.test_client().post("/check", json=body, headers={"Host": "127.0.0.1"})
    assert response.status_code == 422
    assert "its own pages" in response.json["detail"]


def test_fetches_are_counted_by_how_they_went(web):
    client = app_for(web).test_client()
    for url in (web.url("/page"), web.url("/page"), web.url("/none"), "file:///etc/passwd"):
        client.post("/check", json={"url": url})
    counted = re.findall(r'^contresource_fetches_total.+"(\w+)"} (.+)$', client.get("/metrics").text, re.M)  # fmt: skip
    assert dict(counted) == {"read": "2.0", "failed": "1.0", "refused": "1.0"}


def test_a_page_that_comes_too_late(web, monkeypatch):
    # The service's own time is too long for a test; how it is kept to is tested in test_fetch.
    monkeypatch.setattr("contresource.api.fetching._TIME", 0.2)
    released = threading.Event()
    web.answers["/slow"] = slow(released)
    response = app_for(web).test_client().post("/check", json={"url": web.url("/slow")})
    released.set()
    assert response.status_code == 504
    assert response.json["errors"][0]["pointer"] == "#/url"


WHO = [
    ({}, {}, 200),
    ({}, REMOTE, 422),
    ({}, {"HTTP_X_FORWARDED_FOR": "192.0.2.1"}, 422),  # a proxy that PROXIES does not count
    ({"PROXIES": 1}, {"HTTP_X_FORWARDED_FOR": "192.0.2.1"}, 422),
    ({"PROXIES": 1}, {"HTTP_X_FORWARDED_FOR": "127.0.0.1"}, 200),
    ({"HOSTS": ["localhost", "check.example.org"]}, {}, 422),
    ({"BIND": "0.0.0.0:8765"}, {}, 422),
    ({"BIND": "unix:/run/contresource.sock"}, {}, 422),
    ({"FETCH": "on"}, REMOTE, 200),
    ({"FETCH": "on", "BIND": "0.0.0.0:8765"}, REMOTE, 200),
    ({"FETCH": "off"}, {}, 422),
    ({"FETCH_HOSTS": "localhost, 127.0.0.1"}, {}, 200),
    ({"FETCH_HOSTS": "example.org"}, {}, 422),
]


@pytest.mark.parametrize(("config", "environ", "status"), WHO)
def test_pages_are_fetched_for_this_machine_or_where_a_host_says_so(web, config, environ, status):
    client = app_for(web, **config).test_client()
    body = {"url": web.url("/page")}
    response = client.post("/check", json=body, environ_overrides=environ)
    assert response.status_code == status
    assert bool(web.requests) == (status == 200)


def test_slow_pages_do_not_take_all_threads_of_the_service(web):
    app, released = app_for(web), threading.Event()
    web.answers["/slow"] = slow(released)
    asked = [
        threading.Thread(
            target=app.test_client().post,
            args=("/check",),
            kwargs={"json": {"url": web.url("/slow")}},
        )
        for _ in range(2)
    ]
    for thread in asked:
        thread.start()
    while len(web.requests) < 2:
        assert all(thread.is_alive() for thread in asked)
        released.wait(0.01)
    busy = app.test_client().post("/check", json={"url": web.url("/page")})
    assert (busy.status_code, busy.headers["Retry-After"]) == (503, "2")
    released.set()
    for thread in asked:
        thread.join()
    assert app.test_client().post("/check", json={"url": web.url("/page")}).status_code == 200


def test_no_address_is_logged(web, client, caplog):
    with caplog.at_level(logging.DEBUG):
        client.post("/check", json={"url": web.url("/page?secret")})
        client.post("/check", json={"url": web.url("/secret")})
    assert "secret" not in caplog.text


@pytest.fixture
def check(web, monkeypatch, capsys):
    monkeypatch.setenv("CONTRESOURCE_FETCH_PORTS", str(web.port))
    monkeypatch.setenv("CONTRESOURCE_FETCH_NETWORKS", "127.0.0.1/32")

    def run(*arguments):
        status = main(["check", "--rules", str(RULES), *arguments])
        return status, *capsys.readouterr()

    return run


def test_the_command_fetches_addresses(web, check):
    status, out, err = check("--json", web.url("/page"))
    found = json.loads(out)
    assert (status, err) == (0, "")
    assert found["file"] == found["page"]["url"] == web.url("/page")
    assert [match["exact"] for match in found["matches"]] == [CONTESTED]
    assert len(found["blocks"]) == 2


def test_the_command_says_why_it_does_not(web, check):
    status, out, err = check("--lang", "en", web.url("/none"), "HTTP://10.0.0.1/", web.url("/page"))
    assert status == 2
    assert "1 statement" in out
    assert err.splitlines() == [
        f"contresource: {web.url('/none')}: the page's server answers with the status 404",
        "contresource: HTTP://10.0.0.1/: port 80 is not fetched from",
    ]


def test_every_format_of_the_page_fetched(web, client):
    url = web.url("/page")
    found = client.post("/check?format=annotation", json={"url": url}).json
    assert found["items"][0]["target"]["source"] == url
    assert "<mark" in client.post("/check?format=html", json={"url": url}).text
    web.answers["/text"] = page(CONTESTED, "text/plain")
    text = client.post("/check?format=html", json={"url": web.url("/text")})
    assert text.status_code == 406
