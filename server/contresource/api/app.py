"""The WSGI app: settings read, rules compiled, blueprints put together."""

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, request

from contresource.api import check, ops, problems, rules, settings
from contresource.api.current import use_matcher
from contresource.matcher import Matcher
from contresource.rulebase import load
from contresource.rulefiles import rule_folders


def build(config: Mapping[str, Any]) -> Flask:
    """See contresource.create_app."""
    app = Flask("contresource", static_folder=None)
    app.config.from_mapping(settings.read(config))
    app.json.sort_keys = False  # type: ignore[attr-defined]  # fields stand in the order of the documentation
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    use_matcher(app, Matcher(load(rule_folders(app.config["RULES"]))))
    for concern in (check, rules, ops):
        app.register_blueprint(concern.blueprint())
    problems.register(app)

    hosts = {name.lower() for name in app.config["HOSTS"]}

    @app.before_request
    def answer_only_known_hosts() -> None:
        name = re.sub(r":\d*$", "", request.headers.get("Host", "").lower())
        if name not in hosts:
            raise problems.RequestProblem(
                HTTPStatus.MISDIRECTED_REQUEST, "This service does not go by that host name."
            )

    @app.after_request
    def protect(response: Response) -> Response:
        response.headers["X-Content-Type-Options"] = "nosniff"
        return response

    return app
