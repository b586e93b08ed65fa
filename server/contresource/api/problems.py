"""Errors as `application/problem+json` (RFC 9457): what is wrong and where, never what was sent."""

import json
import logging
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from types import MappingProxyType
from urllib.parse import quote

from flask import Flask, Response
from pydantic import BaseModel, ValidationError
from werkzeug.exceptions import HTTPException

from contresource.api.observe import request_id
from contresource.serving.logs import trace
from contresource.wording import faults

_log = logging.getLogger("contresource")

_MOST_ERRORS = 20
_LONGEST_NAME = 100  # code points
_DETAILS = {
    HTTPStatus.BAD_REQUEST: "The body broke off, or is not in chunks though it is said to be.",
    HTTPStatus.NOT_FOUND: "There is nothing at this address.",
    HTTPStatus.METHOD_NOT_ALLOWED: "This address does not take this method.",
    HTTPStatus.TOO_MANY_REQUESTS: "Too many requests; X-RateLimit-Reset says when to go on.",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "The body is larger than this service takes.",
}


class RequestProblem(Exception):
    """A request that can't be answered.

    `errors` are pairs of a JSON Pointer into the body and what is expected, `parameters` pairs of a field of the query
    and what is expected.
    """

    def __init__(
        self,
        status: HTTPStatus,
        detail: str,
        errors: Sequence[tuple[str, str]] = (),
        headers: Mapping[str, str] = MappingProxyType({}),
        parameters: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(detail)
        self.status, self.detail, self.errors, self.headers = status, detail, errors, headers
        self.parameters = parameters

    @classmethod
    def of(cls, error: ValidationError, model: type[BaseModel]) -> "RequestProblem":
        """The fields at fault, twenty at most; the values are left out, a page's text goes nowhere."""
        told = faults(error, model)
        errors = [(_pointer(place), message) for place, message in told[:_MOST_ERRORS]]
        more = f" There are more than these {_MOST_ERRORS} errors." * (len(told) > _MOST_ERRORS)
        detail = f"The body does not say what to check.{more}"
        return cls(HTTPStatus.UNPROCESSABLE_ENTITY, detail, errors)

    @classmethod
    def of_query(cls, parameters: Sequence[tuple[str, str]]) -> "RequestProblem":
        """The fields of a query at fault, twenty at most."""
        detail = "The address asks for what is not known here."
        told = parameters[:_MOST_ERRORS]
        return cls(HTTPStatus.UNPROCESSABLE_ENTITY, detail, parameters=told)


def register(app: Flask) -> None:
    """Answer every error of an app with a problem."""
    app.register_error_handler(RequestProblem, _of_request)
    app.register_error_handler(HTTPException, http_problem)
    app.register_error_handler(Exception, _of_anything)


def _of_request(problem: RequestProblem) -> Response:
    errors = [
        *({"detail": detail, "pointer": pointer} for pointer, detail in problem.errors),
        *({"detail": detail, "parameter": name} for name, detail in problem.parameters),
    ]
    answer = _answer(problem.status, problem.detail, errors)
    answer.headers.update(problem.headers)
    return answer


def http_problem(error: HTTPException) -> Response:
    """An error of the framework as a problem."""
    status = HTTPStatus(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    if status < HTTPStatus.BAD_REQUEST:  # a redirect is no problem
        return Response(status=status, headers=error.get_headers())
    answer = _answer(status, _DETAILS.get(status) or error.description or status.description)
    for name, value in error.get_headers():
        if name != "Content-Type":
            answer.headers[name] = value
    return answer


def _of_anything(error: Exception) -> Response:
    # The message of an error may quote the page; its kind and the way to it do not.
    fields = {"request": request_id(), "trace": trace(error)}
    _log.error(type(error).__name__, extra={"fields": fields})
    status = HTTPStatus.INTERNAL_SERVER_ERROR
    return _answer(status, "Something went wrong here; the request itself may be sound.")


def _answer(status: HTTPStatus, detail: str, errors: Sequence[dict[str, str]] = ()) -> Response:
    return problem(status, detail, errors, request_id())


def problem(
    status: HTTPStatus,
    detail: str,
    errors: Sequence[dict[str, str]] = (),
    name: str | None = None,
) -> Response:
    """An error as its answer; `name` is the id of the request."""
    told: dict[str, object] = {
        "type": "about:blank",
        "title": status.phrase,
        "status": int(status),
        "detail": detail,
    }
    if errors:
        told["errors"] = errors
    if name:
        told["request_id"] = name
    return Response(json.dumps(told), status, content_type="application/problem+json")


def _pointer(location: Sequence[str | int]) -> str:
    """A JSON Pointer as a URI fragment (RFC 6901, section 6); very long names are cut."""
    escaped = (str(part)[:_LONGEST_NAME].replace("~", "~0").replace("/", "~1") for part in location)
    return "#" + "".join(f"/{quote(part, errors='replace')}" for part in escaped)
