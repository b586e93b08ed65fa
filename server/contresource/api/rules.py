"""`GET /rules`, `GET /rules/<id>` and `GET /triage`: what the service knows, as data, and as pages."""

import hashlib
from functools import lru_cache
from http import HTTPStatus

from flask import Blueprint, Response, jsonify, redirect, request
from werkzeug.wrappers import Response as BaseResponse

from contresource.api.current import current_matcher
from contresource.api.forms import asked_formats, revalidated
from contresource.api.listing import rules_response
from contresource.api.pages import wants_page
from contresource.api.problems import RequestProblem
from contresource.api.rulepages import no_rule_page, review, rule_page, rules_page
from contresource.matcher import Matcher
from contresource.present import claimreview
from contresource.present.native import named_rule_json
from contresource.triage import triage_table

_DATA = ("application/json", "application/ld+json")


def blueprint() -> Blueprint:
    """The routes; answers change only with the rule base, or with the service itself."""
    routes = Blueprint("rules", __name__)

    @routes.get("/rules")
    def index() -> BaseResponse:
        if wants_page():
            query = request.query_string.decode("ascii", "replace")
            return redirect(f"/rules/?{query}" if query else "/rules/")
        return rules_response(current_matcher().rulebase)

    @routes.get("/rules/")
    def readable() -> Response:
        return rules_page(current_matcher().rulebase)

    @routes.get("/rules/<rule_id>")
    def one(rule_id: str) -> BaseResponse:
        rulebase = current_matcher().rulebase
        rule = rulebase.rules.get(rule_id)
        if rule is None or rule.status == "draft":
            if wants_page():
                return no_rule_page()
            raise RequestProblem(HTTPStatus.NOT_FOUND, "There is no published rule of this id.")
        form = asked_formats(("application/json", "text/html", claimreview.MEDIA_TYPE))[:1]
        if form == (1,):
            return rule_page(rulebase, rule)
        if form == (2,):
            return review(rule)
        return jsonify(named_rule_json(rule, rule.status))

    @routes.get("/triage")
    def triage() -> Response:
        content, etag = _table(current_matcher())
        response = Response(content, mimetype="application/json")
        response.set_etag(etag)
        return response

    @routes.after_request
    def name_version(response: Response) -> Response:
        if response.status_code != 200 or response.mimetype not in _DATA:
            return response
        return revalidated(response)

    return routes


@lru_cache(maxsize=1)
def _table(matcher: Matcher) -> tuple[bytes, str]:
    """A megabyte of JSON, and its ETag: made once for a rule base."""
    content: bytes = jsonify(triage_table(matcher.index, matcher.rulebase.hash)).get_data()
    return content, hashlib.sha256(content).hexdigest()[:32]
