"""`GET /health/live` and `/health/ready`, for whoever keeps the service running."""

from flask import Blueprint, Response, jsonify

from contresource.api.current import current_matcher


def blueprint() -> Blueprint:
    """The routes below `/health`; an app exists only once its rules are compiled, so it is ready when it answers."""
    routes = Blueprint("ops", __name__, url_prefix="/health")

    @routes.get("/live")
    def live() -> Response:
        return jsonify(status="live")

    @routes.get("/ready")
    def ready() -> Response:
        rulebase = current_matcher().rulebase
        return jsonify(status="ready", rulebase=rulebase.hash, rules=len(rulebase.live()))

    return routes
