"""All that the reading of quantities asks of a language, gathered from its tables."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType

from contresource import lang
from contresource.numbers.bounds import Bounds, bounds_of
from contresource.numbers.tokens import Numerals, numerals_of
from contresource.numbers.units import UnitWords, unit_words

# The languages read beside each other: pages of one often quote, or are translated from, the other.
_PAIR = ("en", "fr")


@dataclass(frozen=True)
class Idioms:
    """The tables of a language, French and English with those of each other; folded words throughout."""

    language: str
    numerals: Numerals
    units: UnitWords
    bounds: Bounds
    decimal: str
    counted: frozenset[str]
    scales: frozenset[str]
    short: Mapping[str, int]
    months: frozenset[str]
    labels: frozenset[str]
    before_year: frozenset[str]
    minus: frozenset[str]
    less: frozenset[str]
    not_minus_after: frozenset[str]
    names_too: frozenset[str]
    new_too: frozenset[str]
    one: frozenset[str]
    one_after: frozenset[str]
    one_before: frozenset[str]
    indefinite: frozenset[str]
    clock_after: frozenset[str]
    openers: Mapping[str, frozenset[str]]
    links: frozenset[str]
    changes: frozenset[str]
    function_words: frozenset[str]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]


# Names of months that no other language uses for something else: pages quote dates of other languages.
_MONTHS = frozenset(m for table in lang.LANGUAGES.values() for m in table.MONTHS if len(m) > 4)


@lru_cache
def idioms_of(language: str) -> Idioms:
    """The idioms of one of `lang.LANGUAGES`."""
    own = lang.LANGUAGES[language]
    names = sorted(_PAIR, key=language.__eq__) if language in _PAIR else [language]
    tables = [lang.LANGUAGES[name] for name in names]

    def every(name: str) -> frozenset[str]:
        return frozenset().union(*(getattr(table, name) for table in tables))

    openers: dict[str, frozenset[str]] = {}
    short: dict[str, int] = {}
    for table in tables:
        openers |= table.RANGE_OPENERS
        short |= table.SHORT_MULTIPLIERS
    numerals = numerals_of(language)
    scales = {w for w, t in numerals.tokens.items() if t.kind == "scale" and t.value >= 10**6}
    return Idioms(
        language=language,
        numerals=numerals,
        units=unit_words(language),
        bounds=bounds_of(language),
        decimal=own.DECIMAL_SIGN,
        counted=every("COUNTED"),
        scales=frozenset(scales | short.keys() | {"m", "k"}),
        short=short,
        months=every("MONTHS") | _MONTHS,
        labels=every("LABELS"),
        before_year=every("BEFORE_YEAR"),
        minus=every("MINUS"),
        less=every("LESS"),
        not_minus_after=every("NOT_MINUS_AFTER"),
        names_too=own.NAMES_TOO,
        new_too=own.NEW_TOO,
        one=own.ONE,
        one_after=own.ONE_AFTER,
        one_before=own.ONE_BEFORE,
        indefinite=every("INDEFINITE"),
        clock_after=every("CLOCK_AFTER"),
        openers=openers,
        links=every("RANGE_LINKS"),
        changes=every("CHANGES"),
        function_words=own.FUNCTION_WORDS,
        ordinals={word: value for table in reversed(tables) for word, value in _ordinals(table)},
        ordinal_endings=every("ORDINAL_ENDINGS"),
    )


def _ordinals(table: ModuleType) -> Iterator[tuple[str, int]]:
    for value, words in enumerate(table.ORDINALS, 1):
        yield from ((word, value) for word in words.split())
    for word, value in table.DENOMINATORS.items():
        if word.endswith(table.ORDINAL_PARTS) and value > 1:
            yield word, value


def likely_language(folded: Sequence[str]) -> str | None:
    """The language with the most number words in a text whose function words tell nothing; None without any."""
    counts = {
        code: sum(word in table.CARDINALS or word in table.SCALES for word in folded)
        for code, table in lang.LANGUAGES.items()
    }
    best = max(counts, key=lambda code: (counts[code], code in _PAIR))
    return best if counts[best] else None
