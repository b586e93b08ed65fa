"""Rules as a person looks for them: by words of what is shown of them."""

from collections.abc import Collection
from functools import lru_cache

from contresource.rule import Prose, Rule, RuleBase
from contresource.text import fold_words

QUERY_LENGTH = 200
"""Code points: each word of a query is looked for in each rule."""


def search_rules(rulebase: RuleBase, query: str) -> list[Rule]:
    """The live rules with words that begin with each of the query's, in either language; the latest first."""
    wanted = set(fold_words(query))
    found = [rule for rule in rulebase.live if _holds(_words(rule), wanted)]
    found.sort(key=lambda rule: rule.id)
    found.sort(key=lambda rule: rule.updated, reverse=True)
    return found


def _holds(words: frozenset[str], wanted: Collection[str]) -> bool:
    return all(any(word.startswith(start) for word in words) for start in wanted)


@lru_cache(maxsize=100_000)  # more than there are rules: a search looks at each
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
