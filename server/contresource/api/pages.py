"""What pages for people have in common: language, headers, form of an address."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from flask import Response, current_app, request

from contresource.api.forms import asked_formats, asked_language
from contresource.present.html import render

_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    # To ourselves alone: a browser that is told no-referrer sends our form without saying where it stood.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "X-Frame-Options": "DENY",
}


def page(template: str, status: int = 200, **values: Any) -> Response:
    """A page in the language asked for; addresses in it go through `at`, which keeps a language that was chosen."""
    language = asked_language()
    chosen = {"lang": language} if request.args.get("lang") in ("fr", "en") else {}
    other = "en" if language == "fr" else "fr"

    def at(path: str, **query: object) -> str:
        given = {name: value for name, value in {**query, **chosen}.items() if value}
        return _with_query(path, given)

    written = render(
        template,
        language,
        at=at,
        here=request.path,
        other_language=other,
        in_other_language=_with_query(request.path, {**_kept_query(), "lang": other}),
        public=current_app.config["PUBLIC_URL"],
        **values,
    )
    response = Response(written, status, content_type="text/html; charset=utf-8")
    response.headers.update(_HEADERS)
    response.headers["Content-Language"] = language
    response.cache_control.no_cache = True
    return response


def wants_page() -> bool:
    """Whether the request would rather have a page than JSON, as browsers do; tools that take anything get JSON."""
    return asked_formats(("application/json", "text/html"))[:1] == (1,)


def _kept_query() -> dict[str, str]:
    return {name: found for name in ("q", "page") if (found := request.args.get(name))}


def _with_query(path: str, query: Mapping[str, object]) -> str:
    return f"{path}?{urlencode(query)}" if query else path
