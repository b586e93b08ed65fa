"""The page at the address of a request, where the service fetches pages for its caller."""

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from types import MappingProxyType
from typing import Literal, cast

from flask import Flask, current_app

from contresource.address import AddressProblem, Policy
from contresource.api.callers import caller_address, is_behind_unknown_proxy
from contresource.api.metrics import current_meters
from contresource.api.problems import RequestProblem
from contresource.api.settings import fetch_policy
from contresource.block import Page
from contresource.fetch import FetchProblem, Limits, fetch_page

_AT_ONCE = 2
"""Fetches of a process at the same time; a slow server holds a thread, and a process has four."""

_TIME = 15.0
"""Seconds for one page, redirects and all."""

_STATUS: Mapping[Literal["refused", "failed", "late"], HTTPStatus] = {
    "refused": HTTPStatus.UNPROCESSABLE_ENTITY,
    "failed": HTTPStatus.BAD_GATEWAY,
    "late": HTTPStatus.GATEWAY_TIMEOUT,
}


@dataclass(frozen=True)
class Fetching:
    """How an app fetches: `on` is None where only callers on this machine are served so."""

    on: bool | None
    policy: Policy
    limits: Limits
    places: threading.BoundedSemaphore


def register(app: Flask) -> None:
    """Let an app fetch as its settings say."""
    config = app.config
    app.extensions["contresource.fetching"] = Fetching(
        None if config["FETCH"] is None and config["LOCAL"] else bool(config["FETCH"]),
        fetch_policy(config),
        Limits(_TIME, size=config["MAX_BODY"]),
        threading.BoundedSemaphore(_AT_ONCE),
    )


def fetches() -> bool:
    """Whether pages are fetched for the caller of the present request."""
    on = _fetching().on
    return _from_this_machine() if on is None else on


def check_address(url: str) -> None:
    """Refuse an address from which nothing is fetched for the present request. Raises RequestProblem."""
    if not fetches():
        raise _problem(
            HTTPStatus.UNPROCESSABLE_ENTITY, "this service fetches no pages; send the page's html"
        )
    try:
        _fetching().policy.read(url)
    except AddressProblem as problem:
        current_meters().fetches.labels("refused").inc()
        raise _problem(_STATUS["refused"], str(problem)) from None


def fetched_page(url: str) -> Page:
    """The page at an address, for the present request. Raises RequestProblem."""
    check_address(url)
    fetching = _fetching()
    counted = current_meters().fetches
    if not fetching.places.acquire(blocking=False):
        counted.labels("busy").inc()
        busy = "other pages are being fetched; ask again in a moment"
        raise _problem(HTTPStatus.SERVICE_UNAVAILABLE, busy, {"Retry-After": "2"})
    try:
        page = fetch_page(url, fetching.policy, fetching.limits)
    except FetchProblem as problem:
        counted.labels(problem.fault).inc()
        raise _problem(_STATUS[problem.fault], str(problem)) from None
    finally:
        fetching.places.release()
    counted.labels("read").inc()
    return page


def _fetching() -> Fetching:
    return cast(Fetching, current_app.extensions["contresource.fetching"])


def _from_this_machine() -> bool:
    address = caller_address()
    return address is not None and address.is_loopback and not is_behind_unknown_proxy()


def _problem(
    status: HTTPStatus, reason: str, headers: Mapping[str, str] = MappingProxyType({})
) -> RequestProblem:
    detail = f"The page was not read: {reason}."
    return RequestProblem(status, detail, [("#/url", reason)], headers)
