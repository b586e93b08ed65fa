"""gunicorn's threaded worker, with bounds on how long one client can keep a thread."""

import logging
import os
import socket
import struct
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from gunicorn.http.errors import ParseException
from gunicorn.workers import gthread
from werkzeug.wsgi import ClosingIterator

from contresource.serving.refusals import refusal

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

SILENT_SECONDS = 10
"""A client that sends nothing, or takes nothing of its answer, for so long is left."""

REQUEST_SECONDS = 60
"""From a request's first byte to the first piece of its answer, and to each further one: then the connection is cut."""

STUCK_SECONDS = 120
"""A thread that computes so long without a piece of an answer can't be ended: its worker is replaced."""

GRACE_SECONDS = 10
"""For the other requests of a worker that is replaced."""

LEFT_BYTES = 16 * 1024 * 1024
"""So long a body is taken to its end after an answer that did not need it; for a longer one the connection ends."""

LEFT_SECONDS = 5
"""For that."""

_PIECE = 16 * 1024  # bytes

FIRST_SECONDS = 0.02
"""So long a new connection keeps a thread before it says anything; then it waits in the loop (gunicorn: after 5)."""

_log = logging.getLogger("contresource")


def leave_silent_clients(listener: socket.socket) -> None:
    """Bound every read and write of the connections that this socket accepts; they inherit it."""
    for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
        listener.setsockopt(socket.SOL_SOCKET, option, struct.pack("ll", SILENT_SECONDS, 0))


class Worker(gthread.ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """Cuts off requests that take too long to arrive or to be taken; asks to be replaced when one is stuck."""

    alive: bool
    wsgi: "WSGIApplication"

    def __init__(self, *args: Any, **named: Any) -> None:
        super().__init__(*args, **named)
        self._begun: dict[socket.socket, float] = {}

    def handle(self, conn: Any) -> Any:
        """One request, in a thread."""
        if not (conn.initialized or conn.wait_for_data(FIRST_SECONDS)):
            return gthread._DEFER
        client = conn.sock
        began = self._begun[client] = time.monotonic()
        try:
            result = super().handle(conn)
        finally:
            del self._begun[client]
        if not result and time.monotonic() - began > SILENT_SECONDS / 2:
            # gunicorn's loop would wait two seconds for this client too before it closes.
            _cut(client, socket.SHUT_RD)
        return result

    def handle_error(
        self, req: object, client: socket.socket, addr: object, exc: Exception
    ) -> None:
        """What can't be read as a request, answered as all errors are; gunicorn has HTML for it."""
        with suppress(OSError):  # it has gone by itself
            client.sendall(refusal(exc))

    def load_wsgi(self) -> None:
        """What gunicorn does once, before the first request."""
        super().load_wsgi()
        app = self.wsgi

        def noted(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
            body = environ["wsgi.input"] = _Body(environ["wsgi.input"])
            answer = app(environ, start_response)
            pieces = self._note(answer, environ["gunicorn.socket"])
            ends = [getattr(answer, "close", lambda: None)]
            if 0 < int(environ.get("CONTENT_LENGTH") or 0) <= LEFT_BYTES:
                ends.append(body.read_rest)
            return ClosingIterator(pieces, ends)

        self.wsgi = noted

    def _note(self, answer: Iterable[bytes], client: socket.socket) -> Iterator[bytes]:
        for piece in answer:
            self._begun[client] = time.monotonic()  # a long answer in pieces is not stuck
            yield piece

    def notify(self) -> None:
        """What gunicorn does about every second."""
        super().notify()
        now = time.monotonic()
        for client, began in list(self._begun.items()):
            if now - began > REQUEST_SECONDS:
                _cut(client, socket.SHUT_RDWR)
            if now - began > STUCK_SECONDS and self.alive:
                _log.error("a request does not end: this worker is replaced")
                self.alive = False
            if now - began > STUCK_SECONDS + GRACE_SECONDS:
                os._exit(1)  # an ordinary exit would wait for the thread


class _Body:
    """The body of a request. Chunks that are none are told as a broken connection: Werkzeug knows no other error."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def read(self, size: int) -> bytes:
        """At most so many bytes. Raises OSError."""
        try:
            return bytes(self._body.read(size))
        except ParseException:
            raise OSError("the body is not in chunks") from None

    def read_rest(self) -> None:
        """Take what nobody read: to a client that still sends, a closed connection hides the answer."""
        end = time.monotonic() + LEFT_SECONDS
        with suppress(OSError):
            while self.read(_PIECE) and time.monotonic() < end:
                pass


def _cut(connection: socket.socket, ends: int) -> None:
    with suppress(OSError):  # it has gone by itself
        connection.shutdown(ends)
