"""The triage table: with it a browser decides, on the device, that a block of a page can match no rule."""

from collections.abc import Iterable
from typing import Any

from contresource import lang
from contresource.matching.index import Index, Recogniser


def triage_table(index: Index, rulebase: str) -> dict[str, Any]:
    """The word lists of all patterns as plain data; `rulebase` is the hash of the rules they come from.

    Terms are folded words with a space between them, `*` at the end of a word takes any ending. Lists are terms by
    number, patterns are lists by number. A pattern's numbers, dates, quotations and, below the scope of a page, its
    `unless` are left to the service. `function_words` tell the language of a page that does not say it.
    """
    patterns = {_pattern(recogniser): None for recogniser in index.recognisers}
    lists = _numbered(words for pattern in patterns for words in _lists(pattern))
    terms = _numbered(term for words in lists for term in sorted(index.lists[words]))
    return {
        "rulebase": rulebase,
        "terms": [" ".join(index.terms[term]) for term in terms],
        "lists": [[terms[term] for term in sorted(index.lists[words])] for words in lists],
        "patterns": [_pattern_json(pattern, lists) for pattern in patterns],
        "function_words": {
            name: sorted(table.FUNCTION_WORDS) for name, table in lang.LANGUAGES.items()
        },
    }


_Pattern = tuple[str, tuple[int, ...], int | None, int | None, bool]
"""Scope, `all`, `on_page`, `unless`, and whether a stretch of text may count without one of its words."""


def _pattern(recogniser: Recogniser) -> _Pattern:
    conditions = recogniser.conditions
    if conditions.scope != "page":
        needed = {*recogniser.all, *(() if recogniser.named is None else (recogniser.named,))}
        return "block", tuple(sorted(needed)), recogniser.on_page, None, False
    wordless = bool(conditions.quantity or conditions.date or recogniser.quotes)
    words = tuple(sorted(set(recogniser.all)))
    return "page", words, recogniser.on_page, recogniser.unless, wordless


def _lists(pattern: _Pattern) -> list[int]:
    _, words, on_page, unless, _ = pattern
    return [*words, *(number for number in (on_page, unless) if number is not None)]


def _numbered(items: Iterable[int]) -> dict[int, int]:
    numbers: dict[int, int] = {}
    for item in items:
        numbers.setdefault(item, len(numbers))
    return numbers


def _pattern_json(pattern: _Pattern, lists: dict[int, int]) -> dict[str, Any]:
    scope, words, on_page, unless, wordless = pattern
    shown: dict[str, Any] = {"scope": scope, "all": [lists[number] for number in words]}
    if on_page is not None:
        shown["on_page"] = lists[on_page]
    if unless is not None:
        shown["unless"] = lists[unless]
    if wordless:
        shown["wordless"] = True
    return shown
