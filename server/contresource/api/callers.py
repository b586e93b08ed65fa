"""Who calls, by key or by address, and how often they may."""

import ipaddress
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from http import HTTPStatus
from typing import IO, Any, cast

from flask import Flask, Response, current_app, g, request
from flask_limiter import ApplicationLimit, HeaderNames, Limiter, RequestLimit
from limits.errors import ConfigurationError, StorageError
from werkzeug.exceptions import TooManyRequests

from contresource.address import IP
from contresource.api.keys import Key, holder
from contresource.api.problems import RequestProblem
from contresource.api.rates import read_rate
from contresource.errors import ContresourceError

PUBLIC_RATE = "120/minute"
"""Where nothing else is configured, for a service that others can reach."""

_PIECE = 64 * 1024
"""Bytes of a body that count as one request: a long article."""

_BATCH_PIECE = 16 * 1024
"""Of a batch: its short lines cost up to a millisecond each, a thousand of them as much as a long article."""

RATE_HEADERS = ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
"""Of every answer that is counted."""

_GOES_ON = "X-RateLimit-Goes-On"
"""A name within: flask-limiter says with every answer in how many seconds the rate begins anew."""

_STORE: dict[str, Any] = {
    "socket_connect_timeout": 1,
    "socket_timeout": 1,
    "wrap_exceptions": True,
}
"""Seconds in which Redis has to answer; then each worker counts by itself until it is back."""


def use_keys(app: Flask, keys: Sequence[Key] | None) -> None:
    """Let the holders of these keys in from now on; None where no keys are configured."""
    app.extensions["contresource.keys"] = keys


def register(app: Flask) -> None:
    """Ask for keys and hold to the rates, where they are configured."""
    app.before_request(_know_the_caller)
    # flask-limiter costs a tenth of a millisecond even where it limits nobody.
    if app.config["KEYS"] or _rate_of_addresses(app.config) != "off":
        _hold_to_rates(app)
    app.before_request(_refuse_strangers)  # who were counted: keys can't be tried without end


def _hold_to_rates(app: Flask) -> None:
    app.after_request(_retry_only_when_refused)
    url = app.config["REDIS_URL"]
    try:
        limiter = Limiter(
            _name,
            app=app,
            # Without an endpoint, for what is at no address, nothing would be counted.
            request_identifier=lambda: request.endpoint or "none",
            application_limits=[ApplicationLimit(_limit, cost=_cost, exempt_when=_exempt)],
            headers_enabled=True,
            header_name_mapping={HeaderNames.RETRY_AFTER: _GOES_ON},
            storage_uri=url or "memory://",
            storage_options=_STORE if url else {},
            in_memory_fallback_enabled=bool(url),
            swallow_errors=True,
            key_prefix="contresource",
        )
    except ConfigurationError as error:
        raise ContresourceError(
            f"CONTRESOURCE_REDIS_URL: {error}; this installs what it needs: pip install '.[redis]'"
        ) from None

    @app.before_request
    def count_what_comes() -> None:
        held = limiter.current_limit
        if held and "Transfer-Encoding" in request.headers:
            body = request.environ["wsgi.input"]
            request.environ["wsgi.input"] = _Counted(body, _piece(), limiter, held)


def _know_the_caller() -> None:
    """Sets `g.key`, and `g.refusal` for a caller who is not let in."""
    g.key = g.refusal = None
    keys = cast(Sequence[Key] | None, current_app.extensions["contresource.keys"])
    if keys is None or _open_to_all():
        return
    given = re.fullmatch(r"Bearer +(\S+) *", request.headers.get("Authorization", ""), re.I)
    if given:
        g.key = holder(keys, given[1])
        if g.key is None:
            challenge = 'Bearer error="invalid_token"'
            g.refusal = _unauthorised("This key is not known here.", challenge)
    elif _needs_key(reads=request.method in ("GET", "HEAD")):
        g.refusal = _unauthorised("A key is needed here: Authorization: Bearer …", "Bearer")


def _refuse_strangers() -> None:
    if g.refusal:
        raise g.refusal


def _unauthorised(detail: str, challenge: str) -> RequestProblem:
    return RequestProblem(HTTPStatus.UNAUTHORIZED, detail, headers={"WWW-Authenticate": challenge})


def may_check() -> bool:
    """Whether the present caller's texts are checked: a browser sends its form without a key."""
    return g.key is not None or not (current_app.config["KEYS"] and _needs_key(reads=False))


def _needs_key(reads: bool) -> bool:
    required = current_app.config["KEY_REQUIRED"]
    return required == "all" or (required == "check" and not reads)


def _open_to_all() -> bool:
    """Health is for load balancers, files belong to a page that was counted, and browsers ask for leave (CORS)."""
    return (
        request.blueprint == "ops"
        or request.endpoint == "site.static"
        or request.method == "OPTIONS"
    )


def caller_address() -> IP | None:
    """The IP address that asks; a Unix socket has none."""
    try:
        address = ipaddress.ip_address(request.remote_addr or "")
    except ValueError:
        return None
    # A socket for both kinds (`[::]`) writes 192.0.2.1 as ::ffff:192.0.2.1.
    return getattr(address, "ipv4_mapped", None) or address


def is_behind_unknown_proxy() -> bool:
    """Whether the address that asks is that of a proxy which PROXIES does not count: often 127.0.0.1, whoever asks."""
    told = any(name in request.headers for name in ("X-Forwarded-For", "Forwarded"))
    return told and not current_app.config["PROXIES"]


def _name() -> str:
    """Who is counted: the key's holder or the address; for IPv6 the network that one customer has."""
    if g.key:
        return f"key {g.key.name}"
    address = caller_address()
    if address is None:
        return "this machine"
    if address.version == 6:
        return str(ipaddress.ip_network((address.packed[:8] + bytes(8), 64)))
    return str(address)


def _rate() -> str:
    config = current_app.config
    if g.key:
        return cast(str, g.key.rate or config["KEY_RATE"])
    return _rate_of_addresses(config)


def _rate_of_addresses(config: Mapping[str, Any]) -> str:
    return config["RATE"] or ("off" if config["LOCAL"] else PUBLIC_RATE)


def _limit() -> str:
    """The rate where there is one; flask-limiter asks for it even where it is not held to."""
    return PUBLIC_RATE if _exempt() else _rate()


def _exempt() -> bool:
    return _open_to_all() or _rate() == "off"


def _cost() -> int:
    """Before the body is read: what its length tells. One in chunks has none: its pieces count as they come."""
    return _pieces(request.content_length or 0, _piece(), read_rate(_rate()).amount)


def _piece() -> int:
    return _BATCH_PIECE if request.endpoint == "batch.batch" else _PIECE


def _pieces(length: int, piece: int, most: int) -> int:
    """What so many bytes count; never more than a rate lets through, or none could be sent."""
    return min(1 + length // piece, most)


class _Counted:
    """A body in chunks: the request itself was counted, each further piece counts when it has come.

    To read raises TooManyRequests where the rate does not let a piece through.
    """

    def __init__(self, body: IO[bytes], piece: int, limiter: Limiter, held: RequestLimit) -> None:
        self._body, self._piece, self._limiter, self._held = body, piece, limiter, held
        self._length, self._counted = 0, 1

    def read(self, size: int = -1) -> bytes:
        """At most so many bytes."""
        content = self._body.read(size)
        self._length += len(content)
        limit = self._held.limit
        more = _pieces(self._length, self._piece, limit.amount) - self._counted
        if more > 0:
            self._counted += more
            with suppress(StorageError):  # Redis went away just now: the next request tells
                if not self._limiter.limiter.hit(limit, *self._held.request_args, cost=more):
                    raise TooManyRequests
        return content


def _retry_only_when_refused(response: Response) -> Response:
    seconds = response.headers.pop(_GOES_ON, None)
    if seconds and response.status_code == HTTPStatus.TOO_MANY_REQUESTS:
        response.headers["Retry-After"] = seconds
    return response
