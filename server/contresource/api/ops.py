"""`GET /health/live`, `/health/ready` and `/metrics`, for whoever keeps the service running."""

import ipaddress
from http import HTTPStatus

from flask import Blueprint, Response, current_app, jsonify
from prometheus_client import CONTENT_TYPE_LATEST

from contresource.api.callers import caller_address, is_behind_unknown_proxy
from contresource.api.current import current_matcher
from contresource.api.metrics import exposition
from contresource.api.problems import RequestProblem


def blueprint() -> Blueprint:
    """The routes; an app exists only once its rules are compiled, so it is ready when it answers."""
    routes = Blueprint("ops", __name__)

    @routes.get("/health/live")
    def live() -> Response:
        return jsonify(status="live")

    @routes.get("/health/ready")
    def ready() -> Response:
        rulebase = current_matcher().rulebase
        return jsonify(status="ready", rulebase=rulebase.hash, rules=len(rulebase.live))

    @routes.get("/metrics")
    def metrics() -> Response:
        if not _may_read_metrics():
            raise RequestProblem(HTTPStatus.FORBIDDEN, "The metrics are not for this address.")
        # flask.current_app is a proxy; what is counted belongs to the app itself.
        app = current_app._get_current_object()  # type: ignore[attr-defined]
        return Response(exposition(app), content_type=CONTENT_TYPE_LATEST)

    return routes


def _may_read_metrics() -> bool:
    address = caller_address()
    if address is None or is_behind_unknown_proxy():
        return False
    networks = map(ipaddress.ip_network, current_app.config["METRICS"])
    return any(address in network for network in networks)
