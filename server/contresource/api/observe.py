"""Each request observed: its id, its line in the log, its place in the metrics."""

import logging
import re
import secrets
import time

from flask import Flask, Response, g, request

from contresource.api.metrics import meters_of

HEADER = "X-Request-ID"
_SANE = re.compile(r"[A-Za-z0-9._:+/=-]{1,128}", re.ASCII)
_METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))

_log = logging.getLogger("contresource")


def register(app: Flask) -> None:
    """Observe every request of an app that has meters; before all else that looks at requests."""
    meters = meters_of(app)

    @app.before_request
    def begin() -> None:
        g.began = time.perf_counter()
        given = request.headers.get(HEADER, "")
        g.request_id = given if _SANE.fullmatch(given) else new_id()

    @app.after_request
    def end(response: Response) -> Response:
        response.headers[HEADER] = g.request_id
        seconds = time.perf_counter() - g.began
        endpoint = request.endpoint or "none"
        method = request.method if request.method in _METHODS else "other"
        meters.requests.labels(endpoint, method, response.status_code).inc()
        meters.seconds.labels(endpoint).observe(seconds)
        if _log.isEnabledFor(logging.INFO):
            # The rule of the address, not the address: that may hold what a reader looked for.
            fields = {
                "request": g.request_id,
                "method": method,
                "route": str(request.url_rule or "none"),
                "status": response.status_code,
                "ms": round(seconds * 1000, 1),
            }
            _log.info("request", extra={"fields": fields})
        return response


def new_id() -> str:
    """An id for a request that brings none."""
    return secrets.token_hex(16)


def request_id() -> str | None:
    """The id of the present request."""
    name: str | None = g.get("request_id")
    return name
