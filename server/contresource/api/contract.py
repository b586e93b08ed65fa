"""The contract that machines read: OpenAPI 3.1 of the routes of an app, its schemas made from our own types."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from importlib.metadata import version
from types import MappingProxyType
from typing import Any, cast, get_args

from flask import Blueprint, Flask, Response, current_app, jsonify, request
from pydantic import TypeAdapter
from typing_extensions import TypeAliasType
from werkzeug.routing import Map, Rule

from contresource.api.batch import MEDIA_TYPE as NDJSON
from contresource.api.batch import LineBody
from contresource.api.callers import RATE_HEADERS
from contresource.api.check import CheckBody
from contresource.api.current import current_matcher
from contresource.api.forms import revalidated
from contresource.api.pages import wants_page
from contresource.api.problems import RequestProblem
from contresource.present import claimreview, linked, shapes
from contresource.present.formats import MEDIA_TYPES, Format
from contresource.present.words import WORDS
from contresource.search import QUERY_LENGTH
from contresource.wording import unknown_field

JSON, HTML, PROBLEM = "application/json", "text/html", "application/problem+json"
_REF = "#/components/schemas/{model}"
_OF_CALLERS = (401, 422, 429)  # a key, an unknown field of the query, a rate
_EVERYWHERE = (400, 414, 415, 417, 421, 431, 500, 501)
_WITH_KEY = [{"key": list[str]()}]
_HEADERS: Mapping[str, tuple[str, str]] = {
    "X-Request-ID": ("string", "That of the request, or a new one."),
    **dict.fromkeys(RATE_HEADERS[:2], ("integer", "Where a rate is held to: requests.")),
    RATE_HEADERS[2]: ("integer", "Where a rate is held to: seconds since 1970."),
    "ETag": ("string", "Changes with the answer."),
    "Link": ("string", "The first, prev, next and last hundred (RFC 8288)."),
    "Retry-After": ("integer", "Seconds."),
}

Shape = type | TypeAliasType
"""Of a body or an answer; `str` is text and `dict` any object, others have a schema of their name."""
_PLAIN: Mapping[Shape, Mapping[str, str]] = {str: {"type": "string"}, dict: {"type": "object"}}


@dataclass(frozen=True)
class Operation:
    """What a route does. `name` is that of a function in clients made from the contract; `answers` are its media types,
    with their shapes; `problems` the statuses of its own."""

    name: str
    summary: str
    answers: Mapping[str, Shape]
    problems: tuple[int, ...] = ()
    body: tuple[str, Shape] | None = None
    query: Mapping[str, Mapping[str, object]] | None = None
    others: Mapping[int, str] | None = None
    headers: tuple[str, ...] = ()
    callers: bool = True


_NOT_CHANGED = {304: "The answer is the one of If-None-Match."}
_TO_PAGE = {302: "The page for people, for those who ask for HTML."}
_IF_NONE_MATCH = {
    "name": "If-None-Match",
    "in": "header",
    "description": "An ETag that was given before.",
    "schema": {"type": "string"},
}
_PROSE = {
    "lang": {"type": "string", "enum": list(WORDS), "description": "Language of the prose."},
}
_FORMAT = {"format": {"type": "string", "enum": list(get_args(Format))}}
_RESULTS: Mapping[Format, Shape] = {
    "json": shapes.Answer,
    "annotation": linked.Annotations,
    "claimreview": linked.ClaimReviews,
    "text": str,
    "html": str,
}
_LISTING = {
    "q": {
        "type": "string",
        "maxLength": QUERY_LENGTH,
        "description": "Beginnings of words, all of which must occur; none: all rules.",
    },
    "page": {"type": "integer", "minimum": 1, "description": "Of a hundred rules each."},
}

OPERATIONS: Mapping[str, Operation] = {
    "check.check": Operation(
        "check",
        "What was already examined of a text, a page or its blocks.",
        {MEDIA_TYPES[form]: shape for form, shape in _RESULTS.items()},
        (406, 413, 502, 503, 504),
        (JSON, CheckBody),
        {**_FORMAT, **_PROSE},
    ),
    "batch.batch": Operation(
        "check_batch",
        "Many bodies of /check as lines, each answered with a line.",
        {NDJSON: shapes.LineAnswer},
        (413, 503),
        (NDJSON, LineBody),
    ),
    "rules.index": Operation(
        "list_rules",
        "The live rules by id, those reviewed latest first; Link leads to the next hundred.",
        {JSON: shapes.RulesShown},
        query=_LISTING,
        others={**_NOT_CHANGED, **_TO_PAGE},
        headers=("Link",),
    ),
    "rules.one": Operation(
        "get_rule",
        "One rule, live or retired.",
        {JSON: shapes.NamedRule, HTML: str, claimreview.MEDIA_TYPE: linked.ClaimReview},
        (404,),
        query=_PROSE,
        others=_NOT_CHANGED,
    ),
    "rules.triage": Operation(
        "get_triage",
        "The word lists with which a program decides that a text need not be sent.",
        {JSON: shapes.TriageShown},
        others=_NOT_CHANGED,
    ),
    "ops.live": Operation(
        "get_liveness", "Whether the process answers.", {JSON: shapes.Live}, callers=False
    ),
    "ops.ready": Operation(
        "get_readiness", "Which rules the service has.", {JSON: shapes.Ready}, callers=False
    ),
    "ops.metrics": Operation(
        "get_metrics", "Counts for Prometheus.", {"text/plain": str}, (403,), callers=False
    ),
    "contract.contract": Operation(
        "get_contract", "This contract.", {JSON: dict}, others=_NOT_CHANGED
    ),
}
"""By endpoint. Pages for people are no part of the contract."""


def blueprint() -> Blueprint:
    """The route `/openapi.json`."""
    routes = Blueprint("contract", __name__)

    @routes.get("/openapi.json")
    def contract() -> Response:
        config = current_app.config
        required = config["KEY_REQUIRED"] if config["KEYS"] else "none"
        largest = {"check.check": config["MAX_BODY"], "batch.batch": config["MAX_BATCH"]}
        live = current_matcher().rulebase.live
        known = {"rule_id": live[0].id} if live else {}
        return revalidated(jsonify(openapi(current_app.url_map, required, largest, known)))

    return routes


def register(app: Flask) -> None:
    """Refuse what the contract does not know in a query.

    Not to who wants a page: links to those get fields of others' making (utm_source). Nor of load balancers.
    """

    @app.before_request
    def refuse_unknown_queries() -> None:
        operation = OPERATIONS.get(request.endpoint or "")
        if operation is None or not operation.callers or not request.query_string:
            return
        wrong = list(_wrong_in_query(list(operation.query or ())))
        if wrong and request.method != "OPTIONS" and not _asks_for_page():
            raise RequestProblem.of_query(wrong)


def _wrong_in_query(known: list[str]) -> Iterable[tuple[str, str]]:
    for name, values in request.args.lists():
        if name not in known:
            yield name, unknown_field(name, known)
        elif len(values) > 1:
            yield name, "it stands twice"
        elif name == "lang" and values[0] not in WORDS:
            yield name, f"{' or '.join(WORDS)} is expected"


def _asks_for_page() -> bool:
    return request.method in ("GET", "HEAD") and wants_page()


def openapi(
    routes: Map,
    required: str = "none",
    largest: Mapping[str, int] = MappingProxyType({}),
    known: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """The OpenAPI document of an app's routes.

    `required` asks for a key as KEY_REQUIRED does; `largest` are the bytes of a body, by endpoint; `known` are examples
    of the parts of addresses, by name.
    """
    paths: dict[str, Any] = {}
    for route in routes.iter_rules():
        if operation := OPERATIONS.get(route.endpoint):
            path = re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", route.rule)
            for method in sorted((route.methods or set()) - {"HEAD", "OPTIONS"}):
                told = paths.setdefault(path, {})[method.lower()] = _operation(
                    route, operation, known
                )
                if route.endpoint in largest:
                    told["responses"]["413"]["description"] = _too_large(largest[route.endpoint])
                if required == "check" and method == "POST":
                    told["security"] = _WITH_KEY
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Contresource",
            "version": version("contresource"),
            "summary": "Finds, in texts and pages, statements that have already been examined.",
            "description": "What the fields mean stands at /docs.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "/"}],
        "security": _WITH_KEY if required == "all" else [{}, *_WITH_KEY],
        "paths": paths,
        "components": {
            "schemas": _schemas(),
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(route: Rule, operation: Operation, known: Mapping[str, str]) -> dict[str, Any]:
    callers = _OF_CALLERS if operation.callers else ()
    conditional = (412,) if _has_etag(operation) else ()
    problems = sorted({*operation.problems, *callers, *conditional, *_EVERYWHERE})
    others = {str(s): {"description": d} for s, d in (operation.others or {}).items()}
    told: dict[str, Any] = {
        "operationId": operation.name,
        "summary": operation.summary,
        "parameters": [
            *_path_parameters(route, known),
            *_query_parameters(operation.query or {}),
            *([_IF_NONE_MATCH] if _has_etag(operation) else []),
        ],
        "responses": {
            "200": {
                "description": "The answer.",
                "headers": _headers(operation),
                "content": _content(operation.answers),
            },
            **others,
            **{str(status): _problem(HTTPStatus(status)) for status in problems},
        },
    }
    if operation.body:
        told["requestBody"] = {"required": True, "content": _content(dict([operation.body]))}
    if not operation.callers:
        told["security"] = []
    return told


def _has_etag(operation: Operation) -> bool:
    return HTTPStatus.NOT_MODIFIED in (operation.others or {})


def _headers(operation: Operation) -> dict[str, Any]:
    counted = RATE_HEADERS if operation.callers else ()
    names = ("X-Request-ID", *counted, *operation.headers)
    return _told_headers((*names, "ETag") if _has_etag(operation) else names)


def _told_headers(names: Iterable[str]) -> dict[str, Any]:
    told = {name: _HEADERS[name] for name in names}
    return {name: {"description": d, "schema": {"type": kind}} for name, (kind, d) in told.items()}


def _path_parameters(route: Rule, known: Mapping[str, str]) -> Iterable[dict[str, Any]]:
    for name in sorted(route.arguments):
        told = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        yield {**told, "example": known[name]} if name in known else told


def _query_parameters(query: Mapping[str, Mapping[str, object]]) -> Iterable[dict[str, Any]]:
    for name, schema in query.items():
        yield {"name": name, "in": "query", "schema": schema}


def _problem(status: HTTPStatus) -> dict[str, Any]:
    told: dict[str, Any] = {
        "description": status.phrase,
        "content": _content({PROBLEM: shapes.Problem}),
    }
    waits = ("Retry-After",) if status in (429, 503) else ()
    told["headers"] = _told_headers(("X-Request-ID", *waits))
    return told


def _too_large(limit: int) -> str:
    return (
        f"The body has more than {limit} bytes, or is beyond another limit, which `detail` tells."
    )


def _content(types: Mapping[str, Shape]) -> dict[str, Any]:
    """By media type. Of NDJSON the schema is that of a line, which OpenAPI 3.1 can't say otherwise.

    Tools compare media types without their parameters: of two that differ only in these, each may have either shape.
    """
    told: dict[str, Any] = {}
    for media_type, shape in types.items():
        bare = media_type.partition(";")[0]
        others = (types[other] for other in types if other.partition(";")[0] == bare)
        schemas = [_schema(other) for other in dict.fromkeys((shape, *others))]
        told[media_type] = {"schema": {"anyOf": schemas} if len(schemas) > 1 else schemas[0]}
    return told


def _schema(shape: Shape) -> Mapping[str, str]:
    return _PLAIN.get(shape) or {"$ref": _REF.format(model=shape.__name__)}


@lru_cache(maxsize=1)
def _schemas() -> dict[str, Any]:
    answers = {shape for operation in OPERATIONS.values() for shape in operation.answers.values()}
    bodies = {operation.body[1] for operation in OPERATIONS.values() if operation.body}
    told = _schemas_of({*answers, shapes.Problem} - _PLAIN.keys())
    for schema in told.values():
        schema.pop("additionalProperties", None)  # later versions may tell more
    return dict(sorted({**told, **_schemas_of(bodies)}.items()))


def _schemas_of(types: Iterable[Shape]) -> dict[str, Any]:
    _, schema = TypeAdapter.json_schemas(
        [(shape.__name__, "validation", TypeAdapter(cast(Any, shape))) for shape in types],
        ref_template=_REF,
    )
    definitions: dict[str, Any] = schema["$defs"]
    return definitions
