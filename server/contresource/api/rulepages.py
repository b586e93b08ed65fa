"""`/rules/` and `/rules/<id>` as pages: every claim examined, to be searched, read and linked to."""

import json

from flask import Response, current_app, request
from markupsafe import Markup

from contresource.api.forms import asked_language
from contresource.api.listing import list_rules
from contresource.api.pages import page
from contresource.present.card import claim_card
from contresource.present.claimreview import MEDIA_TYPE, claim_review
from contresource.rule import Rule, RuleBase
from contresource.search import QUERY_LENGTH
from contresource.text import guess_language

_EXAMPLES = 3


def rules_page(rulebase: RuleBase) -> Response:
    """The live rules whose words begin with those of `?q=`, the latest first, a hundred a page (`?page=`)."""
    language = asked_language()
    query = request.args.get("q", "").strip()[:QUERY_LENGTH]
    listing = list_rules(rulebase, query, request.args.get("page", 1, type=int))
    return page(
        "rules.html",
        query=query,
        longest=QUERY_LENGTH,
        count=listing.found,
        cards=[claim_card(rule, language) for rule in listing.rules],
        number=listing.number,
        last=listing.last,
    )


def rule_page(rulebase: RuleBase, rule: Rule) -> Response:
    """One rule, retired ones too, with its ClaimReview for machines."""
    language, address = asked_language(), current_app.config["PUBLIC_URL"]
    texts = [example.text for example in rule.examples.match[:_EXAMPLES]]
    near = [rulebase.rules[name] for name in rule.related if name in rulebase.rules]
    return page(
        "rule.html",
        rule=rule,
        card=claim_card(rule, language),
        related=[claim_card(other, language) for other in near if other.status == "live"],
        examples=[(text, guess_language(text) or "") for text in texts],
        review=_embedded(claim_review(rule, language, address)),
    )


def review(rule: Rule) -> Response:
    """The ClaimReview of a rule, for machines."""
    language = asked_language()
    found = claim_review(rule, language, current_app.config["PUBLIC_URL"])
    response = Response(json.dumps(found, ensure_ascii=False), content_type=MEDIA_TYPE)
    response.headers["Content-Language"] = language
    return response


def no_rule_page() -> Response:
    """Where no rule goes by the name asked for."""
    return page("no_rule.html", 404)


def _embedded(data: object) -> Markup:
    """JSON within a script element, which ends at the first </script>."""
    return Markup(json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"))
