"""A web server of the tests, on this machine, that answers as it is told: also wrongly, slowly or without end."""

import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

Answer = bytes | Callable[[], Iterator[bytes]]
"""The bytes of a whole answer, or pieces of it; a connection is closed after either."""


@dataclass
class WebServer:
    """Answers by path; what was asked for is in `requests`, whole heads."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    requests: list[str] = field(default_factory=list)
    stopped: threading.Event = field(default_factory=threading.Event)

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"


def page(
    body: bytes | str, content_type: str = "text/html; charset=utf-8", **headers: str
) -> bytes:
    """A sound answer; header names have _ for -."""
    content = body.encode() if isinstance(body, str) else body
    lines = {"Content-Type": content_type, "Content-Length": str(len(content))}
    return head(200, {**lines, **{n.replace("_", "-"): v for n, v in headers.items()}}) + content


def head(status: int, headers: Mapping[str, str]) -> bytes:
    """The head of an answer."""
    lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode()


@contextmanager
def web_server(context: ssl.SSLContext | None = None) -> Iterator[WebServer]:
    """A server on a free port of 127.0.0.1, with TLS where a context is given."""

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            try:
                connection = context.wrap_socket(self.request, True) if context else self.request
                asked = b""
                while b"\r\n\r\n" not in asked:
                    if not (data := connection.recv(65536)):
                        return
                    asked += data
                web.requests.append(asked.decode())
                answer = web.answers.get(asked.split(b" ")[1].decode(), head(404, {}))
                for piece in [answer] if isinstance(answer, bytes) else answer():
                    connection.sendall(piece)
                if context:
                    connection.close()
            except OSError:
                return  # the client has gone

    class Server(socketserver.ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True
        block_on_close = False

    with Server(("127.0.0.1", 0), Handler) as server:
        web = WebServer(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield web
        finally:
            web.stopped.set()
            server.shutdown()
            thread.join()
