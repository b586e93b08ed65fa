"""`POST /batch`: many bodies of `/check` as lines of JSON, answered line by line while they come."""

import io
import json
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from http import HTTPStatus
from typing import Any

from flask import Blueprint, Response, current_app, request, stream_with_context
from pydantic import Field, TypeAdapter, ValidationError
from werkzeug.exceptions import HTTPException

from contresource.api.check import CheckBody, Id, check_body, read_object, take_only, valid
from contresource.api.current import current_matcher
from contresource.api.problems import RequestProblem
from contresource.matcher import Matcher
from contresource.present.native import answer

MEDIA_TYPE = "application/x-ndjson"
_TYPES = (MEDIA_TYPE, "application/ndjson", "application/jsonl")

LINES = 10_000
"""Lines of a batch."""

SECONDS = 12
"""After which no further line is begun; a page may then take 15 more."""

_AT_ONCE = 2
"""Batches of a process at the same time: each holds a thread, and a process has four."""

_PIECE = 1024
"""Bytes read at once: a server of WSGI waits until it has as many, or the body's end."""


_ID = TypeAdapter[str](Id)


class LineBody(CheckBody):
    """A line of a batch: a body of `/check`, and an `id` that its answer repeats."""

    id: Id | None = Field(None, description="Comes back with the answer.")


def blueprint() -> Blueprint:
    """The route `/batch`."""
    routes = Blueprint("batch", __name__)
    places = threading.BoundedSemaphore(_AT_ONCE)

    @routes.post("/batch", strict_slashes=False)
    def batch() -> Response:
        take_only(_TYPES)
        request.max_content_length = current_app.config["MAX_BATCH"]
        if not places.acquire(blocking=False):
            detail = "Other batches are being answered; send this one again in a moment."
            raise RequestProblem(
                HTTPStatus.SERVICE_UNAVAILABLE, detail, headers={"Retry-After": "10"}
            )
        with ExitStack() as kept:
            kept.callback(places.release)
            end = time.monotonic() + SECONDS
            lines = _lines(_body(), current_app.config["MAX_BODY"], end)
            answers = _answers(current_matcher(), lines, current_app.config["MAX_BODY"])
            place = kept.pop_all()
        response = Response(stream_with_context(_within(place, answers)), content_type=MEDIA_TYPE)
        response.call_on_close(place.close)  # also when the client left before the first answer
        response.cache_control.no_store = True
        return response

    return routes


def _within(place: ExitStack, answers: Iterator[str]) -> Iterator[str]:
    with place:
        yield from answers


def _body() -> io.BufferedIOBase:
    # Who says the length sends all of it before reading an answer; then both sides would wait for ever.
    if request.content_length is not None:
        return io.BytesIO(request.get_data(cache=False))
    return io.BufferedReader(request.stream, _PIECE)  # type: ignore[type-var]  # it is a RawIOBase


def _answers(matcher: Matcher, lines: Iterator[bytes], longest: int) -> Iterator[str]:
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            if line:
                yield _written({"line": number, **_answer(matcher, line, longest)})
    except (RequestProblem, HTTPException) as error:  # of the body as a whole
        yield _written({"line": number + 1, "problem": _problem(error), "ended": True})


def _lines(body: io.BufferedIOBase, longest: int, end: float) -> Iterator[bytes]:
    """The lines of a body, without white space at their ends; one that is too long has more than `longest` bytes.

    Raises RequestProblem for one line too many, and for the first after `end`, a monotonic time in seconds.
    """
    for _ in range(LINES):
        if time.monotonic() > end:
            detail = f"A batch is answered for {SECONDS} seconds; send the rest again, from this line on."
            raise RequestProblem(HTTPStatus.SERVICE_UNAVAILABLE, detail)
        line = rest = body.readline(longest + 2)
        while len(rest) > longest and not rest.endswith(b"\n"):
            rest = body.readline(longest + 2)
        if not line:
            return
        yield line.strip()
    if body.readline(1):
        detail = f"A batch has at most {LINES} lines; send the rest again, from this line on."
        raise RequestProblem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail)


def _answer(matcher: Matcher, line: bytes, longest: int) -> dict[str, Any]:
    shown: dict[str, Any] = {}
    try:
        if len(line) > longest:
            detail = f"A line has at most {longest} bytes."
            raise RequestProblem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail)
        given = read_object(line, "This line")
        with suppress(ValidationError):
            shown["id"] = _ID.validate_python(given.get("id"))
        body = valid(LineBody, given)
        shown["result"] = answer(check_body(matcher, body), body.offsets)
    except Exception as error:  # noqa: BLE001  # one bad line spoils only itself, whatever is bad
        shown["problem"] = _problem(error)
    return shown


def _problem(error: Exception) -> Any:
    """What the app would have answered."""
    return current_app.make_response(current_app.handle_user_exception(error)).json


def _written(shown: dict[str, Any]) -> str:
    return json.dumps(shown, ensure_ascii=False) + "\n"
