"""Rules as schema.org ClaimReview (https://schema.org/ClaimReview), in JSON-LD."""

from typing import Any, Final, cast

from contresource.checked import Checked
from contresource.present.linked import ClaimReview, ClaimReviews
from contresource.present.words import WORDS, Language
from contresource.rule import Prose, Rule, Source, Speaker

MEDIA_TYPE = 'application/ld+json; profile="https://schema.org/"'

_CONTEXT: Final = "https://schema.org"
_TYPES = {"person": "Person", "organisation": "Organization"}


def claim_reviews(checked: Checked, language: Language, address: str | None = None) -> ClaimReviews:
    """A graph with one ClaimReview for each rule that matched, in the order of their first matches."""
    rules = dict.fromkeys(match.rule for match in checked.matches)
    reviews = [_review(checked.rulebase.rules[rule], language, address) for rule in rules]
    return {"@context": _CONTEXT, "@graph": reviews}


def claim_review(rule: Rule, language: Language, address: str | None = None) -> ClaimReview:
    """One rule. `address` is where the service can be reached by all: without it, there is no `url` to give."""
    return cast(ClaimReview, {"@context": _CONTEXT, **_review(rule, language, address)})


def _review(rule: Rule, language: Language, address: str | None) -> ClaimReview:
    verdict = WORDS[language]["verdict." + rule.verdict]
    shown = {
        "@type": "ClaimReview",
        "url": address and f"{address}/rules/{rule.id}",
        "claimReviewed": getattr(rule.claim, language),
        "inLanguage": language,
        "datePublished": rule.updated,
        "dateModified": max(rule.updated, rule.checked_on),
        "author": _without_nothing(
            {"@type": "Organization", "name": "Contresource", "url": address and f"{address}/"}
        ),
        # No numbers: verdicts are words, they stand on no scale.
        "reviewRating": {
            "@type": "Rating",
            "name": rule.verdict,
            "alternateName": f"{verdict[0].upper()}{verdict[1:]}",
            "ratingExplanation": getattr(rule.context, language),
        },
        "itemReviewed": _claim(rule, language),
        "citation": [_citation(source) for source in rule.shown_sources] or None,
    }
    return cast(ClaimReview, _without_nothing(shown))


def _claim(rule: Rule, language: Language) -> dict[str, Any]:
    dates = [speaker.date for speaker in rule.said_by if speaker.date]
    appearances = [_appearance(speaker, language) for speaker in rule.said_by if speaker.url]
    shown = {
        "@type": "Claim",
        "text": getattr(rule.claim, language),
        "inLanguage": language,
        "author": [_author(speaker, language) for speaker in rule.said_by] or None,
        "datePublished": min(dates, default=None),
        "appearance": appearances or None,
    }
    return _without_nothing(shown)


def _author(speaker: Speaker, language: Language) -> dict[str, Any]:
    shown = {
        "@type": speaker.type and _TYPES[speaker.type],  # "many media" are neither
        "name": _in(speaker.who, language),
        "description": _in(speaker.role, language),
    }
    return _without_nothing(shown)


def _appearance(speaker: Speaker, language: Language) -> dict[str, Any]:
    shown = {
        "@type": "CreativeWork",
        "url": speaker.url,
        "name": _in(speaker.where, language),
        "datePublished": speaker.date,
    }
    return _without_nothing(shown)


def _citation(source: Source) -> dict[str, Any]:
    shown = {
        "@type": "CreativeWork",
        "name": source.title,
        "url": source.url,
        "publisher": {"@type": "Organization", "name": source.publisher},
        "datePublished": source.date,
        "inLanguage": source.lang,
        "archivedAt": source.archived,
    }
    return _without_nothing(shown)


def _in(prose: Prose | None, language: Language) -> str | None:
    return prose if prose is None or isinstance(prose, str) else str(getattr(prose, language))


def _without_nothing(shown: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in shown.items() if value is not None}
