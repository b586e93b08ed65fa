"""What is counted, for Prometheus: requests, their time, matches by rule, reloads and the rule base."""

import os
from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

import prometheus_client.values
from flask import Flask, current_app
from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector

from contresource.api.current import matcher_of
from contresource.match import Match

FOLDER = "PROMETHEUS_MULTIPROC_DIR"
"""Where processes that serve together keep their counts; prometheus_client reads this variable."""

_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


@dataclass(frozen=True)
class Meters:
    """The counts of one app, or this process's part of them."""

    registry: CollectorRegistry
    requests: Counter
    seconds: Histogram
    matches: Counter
    reloads: Counter
    fetches: Counter

    def count_matches(self, matches: Iterable[Match]) -> None:
        """Add the matches of a page."""
        for rule, number in Tally(match.rule for match in matches).items():
            self.matches.labels(rule).inc(number)


def register(app: Flask) -> None:
    """Give an app its meters."""
    registry = CollectorRegistry()
    app.extensions["contresource.meters"] = Meters(
        registry,
        Counter(
            "contresource_requests",
            "Requests answered.",
            ("endpoint", "method", "status"),
            registry=registry,
        ),
        Histogram(
            "contresource_request_seconds",
            "Time until an answer began.",
            ("endpoint",),
            registry=registry,
            buckets=_SECONDS,
        ),
        Counter("contresource_matches", "Statements found.", ("rule",), registry=registry),
        Counter("contresource_reloads", "Rules read anew.", ("result",), registry=registry),
        Counter("contresource_fetches", "Pages fetched.", ("result",), registry=registry),
    )


def meters_of(app: Flask) -> Meters:
    """The meters of an app."""
    return cast(Meters, app.extensions["contresource.meters"])


def current_meters() -> Meters:
    """The meters of the app that answers the present request."""
    return meters_of(current_app)


def exposition(app: Flask) -> bytes:
    """All counts in Prometheus's text format: those of all processes where several serve together."""
    registry = meters_of(app).registry
    if FOLDER in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry) + generate_latest(_RuleBase(app))


def name_process(name: str) -> None:
    """Count below this name from now on; no other living process may have it.

    A name used again goes on with the counts of the process that had it: replaced workers leave no files behind.
    """
    global _process
    _process = name


_process = "main"


def count_together(folder: str) -> None:
    """Count with other processes, in files of this folder; before the app is made."""
    os.environ[FOLDER] = folder
    prometheus_client.values.ValueClass = prometheus_client.values.MultiProcessValue(  # type: ignore[no-untyped-call]
        lambda: _process
    )


class _RuleBase(CollectorRegistry):
    """The rule base that answers now."""

    def __init__(self, app: Flask) -> None:
        super().__init__()
        self._app = app

    def collect(self) -> Iterable[Metric]:
        rulebase = matcher_of(self._app).rulebase
        version = GaugeMetricFamily(
            "contresource_rulebase_info", "The rule base by its hash.", labels=("rulebase",)
        )
        version.add_metric((rulebase.hash,), 1)
        yield version
        yield GaugeMetricFamily("contresource_rules", "Live rules.", len(rulebase.live))
