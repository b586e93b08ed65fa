"""The rules asked for by `?q=` and `?page=`, a hundred at a time: as a page for people, as data for tools."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from flask import Response, jsonify, request

from contresource.api.problems import RequestProblem
from contresource.present.native import rule_json
from contresource.rule import Rule, RuleBase
from contresource.search import QUERY_LENGTH, search_rules

_ON_A_PAGE = 100


@dataclass(frozen=True, slots=True)
class Listing:
    """Page `number` of `last`: its rules, and how many were `found` on all pages together."""

    found: int
    rules: Sequence[Rule]
    number: int
    last: int


def list_rules(rulebase: RuleBase, query: str, page: int) -> Listing:
    """The live rules with the words of a query, the latest first: the page asked for, or the nearest there is."""
    found = search_rules(rulebase, query)
    last = max(1, math.ceil(len(found) / _ON_A_PAGE))
    number = min(max(1, page), last)
    shown = found[(number - 1) * _ON_A_PAGE : number * _ON_A_PAGE]
    return Listing(len(found), shown, number, last)


def rules_response(rulebase: RuleBase) -> Response:
    """The page asked for as JSON; `Link` (RFC 8288) leads to the others. Raises RequestProblem (422)."""
    query, page = request.args.get("q", ""), request.args.get("page", "1")
    if len(query) > QUERY_LENGTH:
        raise RequestProblem.of_query([("q", f"at most {QUERY_LENGTH} characters are expected")])
    listing = list_rules(rulebase, query, int(page) if page.isdecimal() and len(page) < 10 else 0)
    if page != str(listing.number):
        expected = f"a number from 1 to {listing.last} is expected"
        if listing.last == 1:
            expected = "1 is expected: there is one page"
        raise RequestProblem.of_query([("page", expected)])
    rules = {rule.id: rule_json(rule) for rule in listing.rules}
    response = jsonify(rulebase=rulebase.hash, found=listing.found, rules=rules)
    if listing.last > 1:
        response.headers["Link"] = ", ".join(_links(query, listing))
    return response


def _links(query: str, listing: Listing) -> Sequence[str]:
    numbers = {
        "first": 1,
        "prev": listing.number - 1,
        "next": listing.number + 1,
        "last": listing.last,
    }
    searched = {"q": query} if query else {}
    return [
        f'</rules?{urlencode({**searched, "page": number})}>; rel="{name}"'
        for name, number in numbers.items()
        if 1 <= number <= listing.last
    ]
