"""The form of an answer, as a request asks for it: format and language."""

from collections.abc import Sequence
from functools import lru_cache
from http import HTTPStatus

from flask import Response, after_this_request, current_app, request
from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header, parse_options_header

from contresource.api.observe import request_id
from contresource.api.problems import RequestProblem, problem
from contresource.checked import Checked
from contresource.present.annotated import content_policy
from contresource.present.formats import MEDIA_TYPES, Format, write
from contresource.present.native import Offsets
from contresource.present.words import WORDS, Language


def asked_formats(offered: tuple[str, ...]) -> tuple[int, ...]:
    """The places of the media types offered that `Accept` takes, the best first; ties keep the order given."""
    _tell_varying("Accept")
    return _taken(request.headers.get("Accept", ""), offered)


def asked_forms() -> list[Format]:
    """What `?format=`, else `Accept`, asks for of a result, the best first. Raises RequestProblem (406) for nothing."""
    name = request.args.get("format")
    if name is None:
        names = list(MEDIA_TYPES)
        found = [names[place] for place in asked_formats(tuple(MEDIA_TYPES.values()))]
    else:
        found = [form for form in MEDIA_TYPES if form == name]
    if not found:
        raise _nothing_to_give() if name is None else _nothing_to_give("format")
    return found


def asked_language() -> Language:
    """The language of the prose: `?lang=`, else the first of ours in `Accept-Language`, else English."""
    _tell_varying("Accept-Language")
    tags = [
        request.args.get("lang", ""),
        *(tag for tag, quality in request.accept_languages if quality),
    ]
    primary = (tag.partition("-")[0].lower() for tag in tags)
    return next((language for tag in primary for language in WORDS if language == tag), "en")


def checked_response(
    checked: Checked, forms: Sequence[Format], offsets: Offsets = "codepoint"
) -> Response:
    """A result in the first of these formats in which it can be told. Raises RequestProblem (406) if there is none."""
    form = next((form for form in forms if form != "html" or checked.page.html is not None), None)
    if form is None:
        raise _nothing_to_give("format" if "format" in request.args else None)
    address = current_app.config["PUBLIC_URL"]
    name = checked.page.url or "text"
    language = "en" if form == "json" else asked_language()  # which has both
    written = write(checked, form, language, name, offsets, address)
    response = Response(written, content_type=MEDIA_TYPES[form])
    response.headers["Cache-Control"] = "no-store"
    if form in ("claimreview", "text"):
        response.headers["Content-Language"] = language
    if form == "html":
        # Foreign text under our address: a page of its own origin that runs nothing.
        policy = f"{content_policy()}; frame-ancestors 'none'; sandbox"
        response.headers["Content-Security-Policy"] = policy
    return response


def revalidated(response: Response) -> Response:
    """An answer with its ETag; 304 where the request has it already, a problem (412) where it wants another."""
    response.add_etag()  # of the content: a new version may tell the same rules otherwise
    response.cache_control.no_cache = True
    response.make_conditional(request)  # in place
    if response.status_code != HTTPStatus.PRECONDITION_FAILED:
        return response
    detail = "If-Match names another answer than the one there is now."
    return problem(HTTPStatus.PRECONDITION_FAILED, detail, name=request_id())


def _tell_varying(header: str) -> None:
    """Whatever this request is answered, an error too: caches are told that the header was looked at."""

    @after_this_request
    def tell(response: Response) -> Response:
        told = response.headers.get("Vary", "")
        if header not in told.split(", "):  # response.vary would parse and write it anew
            response.headers["Vary"] = f"{told}, {header}" if told else header
        return response


@lru_cache(maxsize=256)
def _taken(accept: str, offered: tuple[str, ...]) -> tuple[int, ...]:
    """The places of the media types offered that a value of `Accept` takes, the best first."""
    header = parse_accept_header(accept, MIMEAccept)
    parsed = [(*parse_options_header(value), quality) for value, quality in header]
    ranges = [(media_type.lower(), options, quality) for media_type, options, quality in parsed]
    if not ranges:
        return tuple(range(len(offered)))
    qualities = [_quality(media_type, ranges) for media_type in offered]
    taken = (place for place, quality in enumerate(qualities) if quality > 0)
    return tuple(sorted(taken, key=lambda place: -qualities[place]))


def _quality(offered: str, ranges: Sequence[tuple[str, dict[str, str], float]]) -> float:
    """The quality that the most precise of the ranges gives to a media type (RFC 9110, section 12.5.1)."""
    media_type, options = parse_options_header(offered)
    found = (-1, 0.0)
    for taken, wanted, quality in ranges:
        if "profile" in wanted:
            profiles = {_bare(profile) for profile in wanted["profile"].split()}
            same = taken == media_type and _bare(options.get("profile", "")) in profiles
            precision = 3 if same else -1
        elif taken == media_type:
            precision = 2
        elif taken == f"{media_type.partition('/')[0]}/*":
            precision = 1
        else:
            precision = 0 if taken == "*/*" else -1
        found = max(found, (precision, quality)) if precision >= 0 else found
    return found[1]


def _bare(profile: str) -> str:
    """A profile's address as people mean it: "https://schema.org/" is also written http, and without the slash."""
    return profile.removeprefix("https:").removeprefix("http:").rstrip("/")


def _nothing_to_give(parameter: str | None = None) -> RequestProblem:
    formats = ", ".join(f"{name} ({media_type})" for name, media_type in MEDIA_TYPES.items())
    detail = f"There is no answer in a format asked for. Formats: {formats}; html only for HTML."
    expected = f"{', '.join(MEDIA_TYPES)} are known, html only for HTML"
    at_fault = [(parameter, expected)] if parameter else ()
    return RequestProblem(HTTPStatus.NOT_ACCEPTABLE, detail, parameters=at_fault)
