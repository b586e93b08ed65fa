"""Every error of an app as its answer: a problem for programs, a page for people."""

import logging
from collections.abc import Iterable, Sequence
from http import HTTPStatus

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException

from contresource.api.observe import request_id
from contresource.api.pages import page, wants_page
from contresource.api.problems import RequestProblem, problem
from contresource.serving.logs import trace

_log = logging.getLogger("contresource")

_FOR_PROGRAMS = ("check.check", "batch.batch")
"""They give results as HTML too, but their errors always as problems."""

_DETAILS = {
    HTTPStatus.BAD_REQUEST: "The body broke off, or is not in chunks though it is said to be.",
    HTTPStatus.NOT_FOUND: "There is nothing at this address.",
    HTTPStatus.METHOD_NOT_ALLOWED: "This address does not take this method.",
    HTTPStatus.TOO_MANY_REQUESTS: "Too many requests; X-RateLimit-Reset says when to go on.",
}


def register(app: Flask) -> None:
    """Answer every error of an app."""
    app.register_error_handler(RequestProblem, _of_request)
    app.register_error_handler(HTTPException, _of_framework)
    app.register_error_handler(Exception, _of_anything)


def _of_request(error: RequestProblem) -> Response:
    errors = [
        *({"detail": detail, "pointer": pointer} for pointer, detail in error.errors),
        *({"detail": detail, "parameter": name} for name, detail in error.parameters),
    ]
    return _answer(error.status, error.detail, errors, error.headers.items())


def _of_framework(error: HTTPException) -> Response:
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    if status < HTTPStatus.BAD_REQUEST:  # a redirect is no problem
        return Response(status=status, headers=error.get_headers())
    if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        detail = f"The body has more than {request.max_content_length} bytes."
    else:
        detail = _DETAILS.get(status) or error.description or status.description
    headers = ((name, value) for name, value in error.get_headers() if name != "Content-Type")
    return _answer(status, detail, headers=headers)


def _of_anything(error: Exception) -> Response:
    # The message of an error may quote the page; its kind and the way to it do not.
    fields = {"request": request_id(), "trace": trace(error)}
    _log.error(type(error).__name__, extra={"fields": fields})
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    return _answer(status, "Something went wrong here; the request itself may be sound.")


def _answer(
    status: HTTPStatus,
    detail: str,
    errors: Sequence[dict[str, str]] = (),
    headers: Iterable[tuple[str, str]] = (),
) -> Response:
    if request.endpoint not in _FOR_PROGRAMS and wants_page():
        answer = page("refused.html", status, code=int(status), request_id=request_id())
    else:
        answer = problem(status, detail, errors, request_id())
    answer.headers.update(headers)
    return answer
