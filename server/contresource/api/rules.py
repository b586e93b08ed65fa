"""`GET /rules` and `GET /rules/<id>`: what the service knows."""

from http import HTTPStatus

from flask import Blueprint, Response, jsonify, request

from contresource.api.problems import RequestProblem
from contresource.present.native import rule_json
from contresource.rule import RuleBase


def blueprint(rulebase: RuleBase) -> Blueprint:
    """The routes below `/rules`; answers change only with the rule base, whose hash is their ETag."""
    routes = Blueprint("rules", __name__, url_prefix="/rules")
    live = {rule.id: rule_json(rule) for rule in rulebase.live()}

    @routes.get("")
    def index() -> Response:
        return jsonify(rulebase=rulebase.hash, rules=live)

    @routes.get("/<rule_id>")
    def one(rule_id: str) -> Response:
        rule = rulebase.rules.get(rule_id)
        if rule is None or rule.status == "draft":
            raise RequestProblem(HTTPStatus.NOT_FOUND, "There is no published rule of this id.")
        return jsonify(id=rule.id, status=rule.status, **rule_json(rule))

    @routes.after_request
    def name_version(response: Response) -> Response:
        if response.status_code != 200:
            return response
        response.set_etag(rulebase.hash)
        response.cache_control.no_cache = True
        response.make_conditional(request)  # in place
        return response

    return routes
