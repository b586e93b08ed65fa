"""Who is answered, and what every answer carries: host names, other origins, proxies, security headers."""

import re
from http import HTTPStatus

from flask import Flask, Response, request
from flask_cors import CORS
from werkzeug.middleware.proxy_fix import ProxyFix

from contresource.api.callers import RATE_HEADERS
from contresource.api.observe import HEADER as REQUEST_ID
from contresource.api.problems import RequestProblem

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    # An answer is data: nothing in it is run or loaded. Pages for people set their own.
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}
"""Of every answer that has none of its own."""


def register(app: Flask) -> None:
    """Guard every request and answer of an app."""
    hosts = {name.lower() for name in app.config["HOSTS"]}

    @app.before_request
    def answer_only_known_hosts() -> None:
        name = re.sub(r":\d*$", "", request.headers.get("Host", "").lower())
        if name not in hosts:
            raise RequestProblem(
                HTTPStatus.MISDIRECTED_REQUEST, "This service does not go by that host name."
            )

    @app.before_request
    def take_only_plain_bodies() -> None:
        # A few kilobytes of gzip may hold gigabytes; texts are short enough as they are.
        if request.headers.get("Content-Encoding", "identity").strip().lower() != "identity":
            raise RequestProblem(
                HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
                "A body that is not compressed is expected.",
                headers={"Accept-Encoding": "identity"},
            )
        codings = request.headers.get("Transfer-Encoding", "").lower().split(",")
        if not {coding.strip() for coding in codings} <= {"", "chunked", "identity"}:
            detail = "A body in chunks that are not compressed is expected, or one with its length."
            raise RequestProblem(HTTPStatus.NOT_IMPLEMENTED, detail)

    @app.after_request
    def protect(response: Response) -> Response:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if app.config["ORIGINS"]:
            response.vary.add("Origin")  # flask-cors leaves it out for a single origin
        return response

    if app.config["ORIGINS"]:
        CORS(
            app,
            origins=list(app.config["ORIGINS"]),
            allow_headers=["Authorization", "Content-Type", "If-None-Match", REQUEST_ID],
            methods=["GET", "HEAD", "POST"],
            expose_headers=["ETag", "Link", "Retry-After", REQUEST_ID, *RATE_HEADERS],
            max_age=3600,
        )
    if proxies := app.config["PROXIES"]:
        # The host name stays the one of the request: the proxy keeps it, and it is checked.
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=proxies, x_proto=proxies, x_host=0, x_port=0, x_prefix=0
        )
