"""What the server itself answers to a request that never reaches the app."""

import logging
from http import HTTPStatus

from gunicorn.http import errors

from contresource.api.doors import HEADERS
from contresource.api.observe import HEADER, new_id
from contresource.api.problems import problem
from contresource.serving.logs import trace

_REFUSALS = (
    (errors.LimitRequestLine, HTTPStatus.REQUEST_URI_TOO_LONG, "The address is too long."),
    (
        errors.LimitRequestHeaders,
        HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
        "The headers are too many or too long.",
    ),
    (
        errors.ExpectationFailed,
        HTTPStatus.EXPECTATION_FAILED,
        "Nothing but 100-continue is expected in Expect.",
    ),
    (
        errors.UnsupportedTransferCoding,
        HTTPStatus.NOT_IMPLEMENTED,
        "A body comes in chunks or with its length, in no other coding.",
    ),
    (errors.ParseException, HTTPStatus.BAD_REQUEST, "This can't be read as a request of HTTP."),
)

_log = logging.getLogger("contresource")


def refusal(error: Exception) -> bytes:
    """The whole answer to what can't be read; after it the connection ends. An error of ours is logged."""
    for kind, status, detail in _REFUSALS:
        if isinstance(error, kind):
            return _written(status, detail)
    _log.error(type(error).__name__, extra={"fields": {"trace": trace(error)}})
    return _written(HTTPStatus.INTERNAL_SERVER_ERROR, "Something went wrong here.")


def _written(status: HTTPStatus, detail: str) -> bytes:
    name = new_id()
    answer = problem(status, detail, name=name)
    headers = {**dict(answer.headers), **HEADERS, HEADER: name, "Connection": "close"}
    head = "".join(f"{field}: {value}\r\n" for field, value in headers.items())
    return f"HTTP/1.1 {int(status)} {status.phrase}\r\n{head}\r\n".encode() + answer.get_data()
