"""`/rules/` and `/rules/<id>` as pages: every claim examined, to be searched, read and linked to."""

import json
from collections.abc import Sequence
from functools import lru_cache

from flask import Response, current_app, request
from markupsafe import Markup

from contresource.api.forms import asked_language
from contresource.api.pages import page
from contresource.present.card import claim_card
from contresource.present.claimreview import claim_review
from contresource.rule import Prose, Rule, RuleBase
from contresource.text import fold_words

_EXAMPLES = 3


def rules_page(rulebase: RuleBase) -> Response:
    """The live rules whose words begin with those of `?q=`, the latest first."""
    language = asked_language()
    query = request.args.get("q", "").strip()
    wanted = fold_words(query)
    found = [rule for rule in rulebase.live() if _holds(_words(rule), wanted)]
    found.sort(key=lambda rule: rule.id)
    found.sort(key=lambda rule: rule.updated, reverse=True)
    cards = [claim_card(rule, language) for rule in found]
    return page("rules.html", query=query, cards=cards)


def rule_page(rulebase: RuleBase, rule: Rule) -> Response:
    """One rule, retired ones too, with its ClaimReview for machines."""
    language, address = asked_language(), current_app.config["PUBLIC_URL"]
    near = [rulebase.rules[name] for name in rule.related if name in rulebase.rules]
    return page(
        "rule.html",
        rule=rule,
        card=claim_card(rule, language),
        related=[claim_card(other, language) for other in near if other.status == "live"],
        examples=[example.text for example in rule.examples.match[:_EXAMPLES]],
        review=_embedded(claim_review(rule, language, address)),
    )


def no_rule_page() -> Response:
    """Where no rule goes by the name asked for."""
    return page("no_rule.html", 404)


def _embedded(data: object) -> Markup:
    """JSON within a script element, which ends at the first </script>."""
    return Markup(json.dumps(data, ensure_ascii=False).replace("<", "\\u003c"))


def _holds(words: frozenset[str], wanted: Sequence[str]) -> bool:
    return all(any(word.startswith(start) for word in words) for start in wanted)


@lru_cache(maxsize=10_000)
def _words(rule: Rule) -> frozenset[str]:
    """The folded words of what a reader is shown of a rule, in both languages."""
    texts = [rule.id, *_readings(rule.claim), *_readings(rule.context)]
    for speaker in rule.said_by:
        for prose in (speaker.who, speaker.role, speaker.where):
            texts += _readings(prose)
    texts += [f"{source.title} {source.publisher}" for source in rule.shown_sources]
    return frozenset(word for text in texts for word in fold_words(text))


def _readings(prose: Prose | None) -> list[str]:
    if prose is None or isinstance(prose, str):
        return [prose] if prose else []
    return [prose.fr, prose.en]
