"""The real service, and pages to read, on loopback."""

import contextlib
import random
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import URLError

from browsers import EXTENSION


def free_port() -> int:
    """A port that the system gives to no connection by itself, as one would get that of a service that is stopped."""
    while True:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


@dataclass
class Service:
    """The real service, which can be stopped and started again at the same address."""

    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        command = [
            sys.executable,
            "-m",
            "contresource.cli",
            "serve",
            "--bind",
            f"127.0.0.1:{self.port}",
            "--workers",
            "1",
        ]
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        for _ in range(2400):
            try:
                urllib.request.urlopen(f"{self.address}/health/ready").close()
                return
            except URLError:
                assert self.process.poll() is None, "the service did not start"
                threading.Event().wait(0.05)
        raise AssertionError("the service did not answer")

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(60)
            self.process = None


@dataclass
class Page:
    body: bytes
    content_type: str
    headers: dict[str, str]
    status: int = 200
    slow: bool = False
    refuses: bytes = b""


@dataclass(frozen=True)
class Request:
    """What a browser asked for."""

    method: str
    path: str
    body: bytes
    headers: dict[str, str]


@dataclass
class Site:
    """Pages on loopback; every request is noted. Slow ones come once the site is `quick`.

    To a request with what a page `refuses` in its body the answer is 413.
    """

    address: str
    pages: dict[str, Page] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    quick: threading.Event = field(default_factory=threading.Event)

    def asked(self, path: str) -> list[Request]:
        """The requests for a path."""
        return [request for request in self.requests if request.path == path]

    def page(
        self,
        path: str,
        text: str,
        content_type: str = "text/html; charset=utf-8",
        status: int = 200,
        slow: bool = False,
        refuses: str = "",
        **headers: str,
    ) -> str:
        """Put a page there; returns its address."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = Page(text.encode(), content_type, named, status, slow, refuses.encode())
        return self.address + path

    def article(
        self, path: str, *paragraphs: str, lang: str = "en", head: str = "", **headers: str
    ) -> str:
        """A page with these paragraphs (markup as it is)."""
        body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        style = "<style>body{font:18px/1.6 Georgia,serif;max-width:40em;margin:2em auto;padding:0 1em}</style>"
        html = f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Page</title>{style}{head}</head><body><article>{body}</article></body></html>'
        return self.page(path, html, **headers)


@contextlib.contextmanager
def serving() -> Iterator[Site]:
    """Pages that are put there, and the files of the extension below /extension/."""

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            headers = {name.lower(): value for name, value in self.headers.items()}
            asked = Request(self.command, self.path, self.rfile.read(size), headers)
            site.requests.append(asked)
            path = self.path.split("?")[0]
            page = site.pages.get(path)
            if page is None and path.startswith("/extension/"):
                file = (EXTENSION / path.removeprefix("/extension/")).resolve()
                if file.is_relative_to(EXTENSION) and file.is_file():
                    page = Page(file.read_bytes(), "text/javascript", {})
            if page and page.refuses and page.refuses in asked.body:
                page = Page(b"{}", "application/problem+json", {}, 413)
            self.send_response(page.status if page else 404)
            self.send_header("Content-Type", page.content_type if page else "text/plain")
            for name, value in (page.headers if page else {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(page.body) if page else 0))
            self.end_headers()
            if page and page.slow:
                site.quick.wait(300)
            if page and self.command != "HEAD":
                with contextlib.suppress(ConnectionError):  # the browser no longer waits
                    self.wfile.write(page.body)

        do_GET = do_POST = do_HEAD = _answer

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site = Site(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()
