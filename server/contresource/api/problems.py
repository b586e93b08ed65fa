"""Errors as `application/problem+json` (RFC 9457): what is wrong and where, never what was sent."""

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from types import MappingProxyType
from urllib.parse import quote

from flask import Response
from pydantic import BaseModel, ValidationError

from contresource.wording import faults

_MOST_ERRORS = 20
_LONGEST_NAME = 100  # code points


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
        detail = f"The body is not what is expected: errors says where, and why.{more}"
        return cls(HTTPStatus.UNPROCESSABLE_ENTITY, detail, errors)

    @classmethod
    def of_query(cls, parameters: Sequence[tuple[str, str]]) -> "RequestProblem":
        """The fields of a query at fault, twenty at most."""
        detail = "The address asks for what is not known here."
        told = parameters[:_MOST_ERRORS]
        return cls(HTTPStatus.UNPROCESSABLE_ENTITY, detail, parameters=told)


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
