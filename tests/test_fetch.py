"""Fetching a page: from a web server of the tests on this machine, sound and hostile."""

import datetime
import gzip
import itertools
import logging
import socket
import ssl
import threading
import time
import tracemalloc
import zlib
from ipaddress import ip_network

import pytest
import trustme

from contresource.address import Policy
from contresource.block import Block, Page
from contresource.fetch import FetchProblem, Limits, fetch_page
from webserver import head, page, web_server

THIS_ONE = ip_network("127.0.0.1/32")
SMALL = Limits(size=200_000)


@pytest.fixture
def web():
    with web_server() as server:
        yield server


@pytest.fixture
def fetch(web):
    """Fetches a path of the server, by default by its IP address, which is allowed as the only one not public."""

    def run(path="/", host="127.0.0.1", limits=SMALL, names=None, **policy) -> Page:
        known = {"site.test": ["127.0.0.1"], **(names or {})}

        def resolve(name):
            found = known.get(name, OSError("unknown"))
            found = found() if callable(found) else found
            if isinstance(found, OSError):
                raise found
            return found

        allowed = Policy(ports=frozenset((web.port,)), networks=(THIS_ONE,), **policy)
        url = path if "//" in path else web.url(path, host)
        return fetch_page(url, allowed, limits, resolve)

    return run


def problem(run, *arguments, **named) -> tuple[str, str]:
    with pytest.raises(FetchProblem) as raised:
        run(*arguments, **named)
    return raised.value.fault, str(raised.value)


# What comes out


def test_a_page_with_its_language_day_and_addresses(web, fetch):
    web.answers["/a?b=1"] = page(
        "<html lang=fr><meta property=article:published_time content=2025-01-27T08:00:00Z>"
        "<link rel=canonical href=/the-page><p>Une phrase.<p>Une autre."
    )
    assert fetch("/a?b=1", "site.test") == Page(
        (Block("0", "Une phrase."), Block("1", "Une autre.")),
        "fr",
        datetime.date(2025, 1, 27),
        web.url("/a?b=1", "site.test"),
        web.url("/the-page", "site.test"),
    )


def test_the_request_is_anonymous_and_names_the_project(web, fetch, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    web.answers["/"] = head(302, {"Location": "/next", "Set-Cookie": "a=b; Path=/"})
    web.answers["/next"] = page("x")
    fetch("/#part", "site.test")
    lines = web.requests[1].split("\r\n")
    assert lines[0] == "GET /next HTTP/1.1"
    headers = dict(line.split(": ", 1) for line in lines[1:-2])
    assert headers.pop("User-Agent").startswith("Contresource/")
    assert headers == {
        "Host": f"site.test:{web.port}",
        "Accept": "text/html, application/xhtml+xml, text/plain;q=0.8",
        "Accept-Encoding": "gzip",
    }


TEXTS = [
    (page("Un\n\ndeux.", "text/plain; charset=utf-8"), "Un\n\ndeux."),
    (page("<p>été".encode("cp1252"), "text/html; charset=iso-8859-1"), "été"),
    (page("<p>été".encode("cp1252"), 'TEXT/HTML;CHARSET="windows-1252"'), "été"),
    (page("<meta charset=iso-8859-15><p>5 €".encode("iso-8859-15"), "text/html"), "5 €"),
    (page("<p>日本".encode("shift_jis"), "text/html;charset=Shift_JIS"), "日本"),
    (page("<p>été".encode("utf-16"), "text/html"), "été"),
    (page("<p>été", "text/html; charset=none-such"), "été"),
    (page("<html xmlns='http://www.w3.org/1999/xhtml'><p>a<br/>b</p></html>", "application/xhtml+xml"), "a\nb"),
    (page(gzip.compress("<p>été".encode()), Content_Encoding="gzip"), "été"),
    (page(gzip.compress("<p>été".encode()), Content_Encoding="X-GZIP"), "été"),
    (page(gzip.compress(b"<p>one ") + gzip.compress(b"two"), Content_Encoding="gzip"), "one two"),
    (page(gzip.compress(b"<p>" + b"ab " * 50_000), Content_Encoding="gzip"), ("ab " * 50_000).strip()),
    (page("<p>plain", Content_Encoding="identity"), "plain"),
    (head(200, {"Content-Type": "text/html"}) + b"<p>till the end", "till the end"),
    (head(200, {"Content-Type": "text/html", "Transfer-Encoding": "chunked"}) + b"5\r\n<p>in\r\n7\r\n pieces\r\n0\r\n\r\n", "in pieces"),
    (head(103, {"Link": "<x>"}) + page("<p>hints first"), "hints first"),
    (head(203, {"Content-Type": "text/html"}) + b"<p>changed on the way", "changed on the way"),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "text"), TEXTS)
def test_text_as_a_browser_reads_it(web, fetch, answer, text):
    web.answers["/"] = answer
    assert [block.text for block in fetch().blocks] == [text]


CANONICAL = [
    ("<link rel='Canonical other' href='https://example.org/a?b'>", "https://example.org/a?b"),
    ("<link rel=canonical href=''><meta property=og:url content=https://example.org/o>", "https://example.org/o"),
    ("<link rel=canonical href='javascript:alert(1)'>", None),
    ("<link rel=canonical href='file:///etc/passwd'>", None),
    ("<link rel=canonical href='http://[::1'>", None),
    ("<link rel=canonical href='https://a b/'>", None),
    ("<link rel=next href=https://example.org/2>", None),
]  # fmt: skip


@pytest.mark.parametrize(("html", "canonical"), CANONICAL)
def test_the_address_a_page_says_to_have_is_told_not_fetched(web, fetch, html, canonical):
    web.answers["/"] = page(html)
    assert fetch().canonical == canonical
    assert len(web.requests) == 1


# Where it may go

LEADS_ASTRAY = [
    "http://127.0.0.2:{port}/", "//127.0.0.2:{port}/", "http://[::1]:{port}/", "http://[::ffff:127.0.0.1]:{port}/",
    "http://10.0.0.1:{port}/", "http://169.254.169.254:{port}/latest/meta-data/", "http://0.0.0.0:{port}/",
    "http://2130706433:{port}/", "http://0x7f.1:{port}/", "http://127.1:{port}/", "http://127.0.0.1.:{port}/",
    "http://user@127.0.0.1:{port}/", "http://127.0.0.1:1/", "http://127.0.0.1/", "file:///etc/passwd", "ftp://127.0.0.1/",
    "gopher://127.0.0.1:{port}/", "javascript:alert(1)", "data:text/html,x", "http://inside.test:{port}/",
    "http://mixed.test:{port}/", "http://mapped.test:{port}/", "/\\127.0.0.2/", "http://[::1/",
]  # fmt: skip
NAMES = {
    "inside.test": ["10.0.0.7"],
    "mixed.test": ["127.0.0.1", "10.0.0.7"],
    "mapped.test": ["::ffff:127.0.0.1"],
}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(web, fetch, status):
    web.answers["/a/b"] = head(status, {"Location": "../c?d"})
    web.answers["/c?d"] = page("<p>there")
    found = fetch("/a/b")
    assert (found.url, found.blocks[0].text) == (web.url("/c?d"), "there")


@pytest.mark.parametrize("location", LEADS_ASTRAY)
def test_a_redirect_is_checked_like_the_first_address(web, fetch, location):
    web.answers["/"] = head(302, {"Location": location.format(port=web.port)})
    fault, reason = problem(fetch, names=NAMES)
    assert fault in ("refused", "failed")
    assert len(web.requests) == 1
    assert "10.0.0.7" not in reason, "what a name stands for inside is nobody's business"


def test_every_address_of_a_name_must_be_public(web, fetch):
    for name in NAMES:
        assert problem(fetch, "/", name, names=NAMES) == (
            "refused",
            f"{name} is not on the public web",
        )
    assert web.requests == []


def test_a_name_is_looked_up_once_and_what_was_checked_is_what_is_asked(web, fetch):
    """DNS rebinding: the second answer would be another machine."""
    answers = iter([["127.0.0.1"], ["127.0.0.2"]])
    web.answers["/"] = page("<p>checked")
    found = fetch("/", "rebind.test", names={"rebind.test": lambda: next(answers)})
    assert found.blocks[0].text == "checked"
    assert next(answers) == ["127.0.0.2"], "nobody asked for it"
    assert f"Host: rebind.test:{web.port}" in web.requests[0]


def test_a_name_that_changes_between_redirects_is_checked_anew(web, fetch):
    answers = iter([["127.0.0.1"], ["10.0.0.7"]])
    web.answers["/"] = head(302, {"Location": "/again", "Connection": "close"})
    web.answers["/again"] = page("<p>inside")
    found = problem(fetch, "/", "rebind.test", names={"rebind.test": lambda: next(answers)})
    assert found == ("refused", "rebind.test is not on the public web")


def test_the_next_server_of_a_name_is_asked_when_the_first_is_away(web, fetch):
    allowed = Policy(ports=frozenset((web.port,)), networks=(ip_network("127.0.0.0/8"),))
    web.answers["/"] = page("<p>here")
    found = fetch_page(
        web.url("/", "two.test"), allowed, SMALL, lambda _: ["127.0.0.3", "127.0.0.1"]
    )
    assert found.blocks[0].text == "here"


def test_only_named_hosts_where_a_host_names_them_also_in_redirects(web, fetch):
    web.answers["/"] = head(302, {"Location": web.url("/", "site.test")})
    web.answers["/ok"] = page("<p>ok")
    assert fetch(
        "/ok", "www.only.test", names={"www.only.test": ["127.0.0.1"]}, hosts=("only.test",)
    )
    assert problem(
        fetch, "/", "only.test", names={"only.test": ["127.0.0.1"]}, hosts=("only.test",)
    ) == (
        "refused",
        "site.test is none of the hosts this service fetches from",
    )


def test_redirects_without_end(web, fetch):
    web.answers.update({f"/{n}": head(302, {"Location": f"/{n + 1}"}) for n in range(10)})
    web.answers["/5"] = page("<p>five are followed")
    assert fetch("/0").blocks[0].text == "five are followed"
    web.answers["/5"] = head(302, {"Location": "/6"})
    web.requests.clear()
    assert problem(fetch, "/0") == ("failed", "the address redirects more than 5 times")
    assert len(web.requests) == 6


# What may come

BOMB = gzip.compress(b"<p>" + b"\0" * 50_000_000)
ODD = [
    (head(404, {"Content-Type": "text/html"}) + b"<p>no", "failed", "status 404"),
    (head(500, {}), "failed", "status 500"),
    (head(204, {}), "failed", "status 204"),
    (head(206, {"Content-Type": "text/html"}) + b"part", "failed", "status 206"),
    (head(304, {}), "failed", "status 304"),
    (head(101, {"Upgrade": "websocket", "Connection": "upgrade"}), "failed", ""),
    (head(302, {}), "failed", "redirects more than 5 times"),
    (page("%PDF", "application/pdf"), "refused", "neither HTML nor plain text"),
    (page("{}", "application/json"), "refused", "neither HTML nor plain text"),
    (page("x", "text/html-not"), "refused", "neither HTML nor plain text"),
    (page("x", "image/svg+xml"), "refused", "neither HTML nor plain text"),
    (page("x", ""), "refused", "neither HTML nor plain text"),
    (head(200, {"Content-Length": "1"}) + b"x", "refused", "neither HTML nor plain text"),
    (page(BOMB, Content_Encoding="gzip"), "refused", "larger than 200000 bytes"),
    (page(gzip.compress(BOMB), Content_Encoding="gzip, gzip"), "failed", "in a way not asked for"),
    (page(zlib.compress(b"x"), Content_Encoding="deflate"), "failed", "in a way not asked for"),
    (page(b"x", Content_Encoding="br"), "failed", "in a way not asked for"),
    (page(b"x", Content_Encoding="zstd"), "failed", "in a way not asked for"),
    (page(b"x", Content_Encoding="none-such"), "failed", "in a way not asked for"),
    (page(b"not gzip", Content_Encoding="gzip"), "failed", "packs the page wrongly"),
    (page(gzip.compress(b"<p>cut off")[:-4], Content_Encoding="gzip"), "failed", "breaks off"),
    (page(b"x" * 200_001), "refused", "larger than 200000 bytes"),
    (head(200, {"Content-Type": "text/html", "Content-Length": "10"}) + b"short", "failed", "breaks off"),
    (b"", "failed", "does not speak HTTP"),
    (b"SSH-2.0-OpenSSH_9.2\r\n", "failed", "does not speak HTTP"),
    (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "failed", "does not speak HTTP"),
    (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 40_000, "failed", ""),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "fault", "reason"), ODD)
def test_what_is_no_page_is_told(web, fetch, answer, fault, reason):
    web.answers["/"] = answer
    found = problem(fetch)
    assert found[0] == fault
    assert reason in found[1]


def test_a_bomb_is_not_unpacked_further_than_the_limit(web, fetch):
    web.answers["/"] = page(BOMB, Content_Encoding="gzip")
    tracemalloc.start()
    try:
        problem(fetch)
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


ENDLESS = {
    "text without length": (head(200, {"Content-Type": "text/plain"}), b"again" * 1000),
    "pieces": (head(200, {"Content-Type": "text/plain", "Transfer-Encoding": "chunked"}), b"1\r\nx\r\n"),
    "head": (b"HTTP/1.1 200 OK\r\n", b"X: y\r\n"),
    "hints": (b"", head(103, {})),
    "empty gzip": (head(200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}), gzip.compress(b"")),
}  # fmt: skip


@pytest.mark.parametrize("name", ENDLESS)
def test_an_answer_without_end_is_cut_off(web, fetch, name):
    start, more = ENDLESS[name]
    web.answers["/"] = lambda: itertools.chain([start], itertools.repeat(more * 100))
    fault, _ = problem(fetch, limits=Limits(size=200_000, total=20))
    assert fault in ("refused", "failed"), "by its size, before its time is over"


def _drip(web, start: bytes):
    """A byte now and then, so that no single wait is long."""

    def pieces():
        yield start
        while not web.stopped.wait(0.02):
            yield b"a"

    return pieces


def _silence(web, start: bytes):
    def pieces():
        yield start
        web.stopped.wait(60)

    return pieces


SLOW = {
    "nothing": b"",
    "head": b"HTTP/1.1 200 OK\r\nX: ",
    "body": head(200, {"Content-Type": "text/html"}),
}


@pytest.mark.parametrize("name", SLOW)
@pytest.mark.parametrize("drips", [True, False])
def test_a_slow_server_is_left_in_time(web, fetch, name, drips):
    web.answers["/"] = _drip(web, SLOW[name] or b"H") if drips else _silence(web, SLOW[name])
    started = time.monotonic()
    assert problem(fetch, limits=Limits(total=0.4)) == ("late", "the page's server took too long")
    assert time.monotonic() - started < 5


def test_slow_redirects_share_one_time(web, fetch):
    def slow():
        web.stopped.wait(0.15)
        yield head(302, {"Location": "/"})

    web.answers["/"] = slow
    assert problem(fetch, limits=Limits(total=0.4))[0] == "late"
    assert len(web.requests) < 5


def test_a_slow_resolver_is_left_in_time(fetch):
    released = threading.Event()

    def slow():
        released.wait(60)
        return ["127.0.0.1"]

    try:
        found = problem(
            fetch, "/", "slow.test", names={"slow.test": slow}, limits=Limits(connect=0.1)
        )
        assert found == ("late", "the page's server took too long")
    finally:
        released.set()


def test_a_server_that_takes_no_connection(fetch):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    policy = Policy(ports=frozenset((port,)), networks=(THIS_ONE,))
    assert problem(fetch_page, f"http://127.0.0.1:{port}/", policy) == (
        "failed",
        "the page's server can't be reached",
    )


@pytest.mark.parametrize(
    "found", [OSError("no"), UnicodeError("no"), []], ids=["unknown", "unreadable", "empty"]
)
def test_a_name_without_host(fetch, found):
    def resolve():
        if isinstance(found, Exception):
            raise found
        return found

    assert problem(fetch, "/", "none.test", names={"none.test": resolve}) == (
        "failed",
        "there is no host none.test",
    )


# TLS


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture
def secure(authority):
    """Fetches by a name from a server whose certificate is for site.test."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("site.test").configure_cert(context)
    asked = []
    context.sni_callback = lambda _, name, __: asked.append(name)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with web_server(context) as web:
        policy = Policy(ports=frozenset((web.port,)), networks=(THIS_ONE,))
        web.answers["/"] = page("<p>safe")

        def run(name: str, trust: ssl.SSLContext | None = trusting) -> Page:
            url = f"https://{name}:{web.port}/"
            return fetch_page(url, policy, Limits(), lambda _: ["127.0.0.1"], trust)

        yield run, asked


def test_tls_is_for_the_name_though_the_connection_goes_to_the_checked_address(secure):
    run, asked = secure
    assert run("site.test").blocks[0].text == "safe"
    assert asked == ["site.test"]


@pytest.mark.parametrize("name", ["other.test", "127.0.0.1", "site.test.example"])
def test_a_certificate_for_another_name_is_refused(secure, name):
    assert problem(secure[0], name) == (
        "failed",
        "the page's server has no valid certificate for this address",
    )


def test_a_certificate_of_nobody_known_is_refused(secure):
    assert problem(secure[0], "site.test", None)[0] == "failed"


def test_tls_with_a_server_that_speaks_none(web, fetch):
    web.answers["/"] = page("x")
    url, waiting = f"https://127.0.0.1:{web.port}/", Limits(connect=0.2)
    assert problem(fetch, url, limits=waiting) == ("late", "the page's server took too long")


def test_nothing_of_it_is_logged(web, fetch, caplog):
    web.answers["/secret"] = page("<p>secret")
    with caplog.at_level(logging.DEBUG):
        fetch("/secret")
        problem(fetch, "/secret-none")
    assert caplog.text == ""
