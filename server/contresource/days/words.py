"""The words of dates in some languages, looked up by folded word."""

from dataclasses import dataclass
from functools import cache
from typing import Any

from contresource import lang
from contresource.days.period import Precision

_UNITS: tuple[Precision, ...] = ("day", "week", "month", "quarter", "half", "year", "decade")


@dataclass(frozen=True)
class Tables:
    """What the words of some languages mean in dates, looked up by folded word."""

    months: dict[str, int]
    long_months: frozenset[str]
    weekdays: dict[str, int]
    weekdays_short: dict[str, int]
    seasons: dict[str, int]
    ordinals: dict[str, int]
    units: dict[str, Precision]
    numbers: dict[str, int]
    phrases: dict[str, frozenset[tuple[str, ...]]]
    day_words: dict[tuple[str, ...], int]
    before_year: frozenset[str]
    counted: frozenset[str]
    stop_words: frozenset[str]
    day_openers: frozenset[str]
    first: str

    def word(self, kind: str, word: str) -> bool:
        """Whether a single word is one of a kind."""
        return (word,) in self.phrases[kind]


_PHRASE_KINDS = (
    "early", "middle", "late", "filler", "last", "next", "this", "last_before", "next_before", "last_many",
    "next_many", "this_after", "about", "ago_before", "ago_after", "ahead_before", "ahead_after", "days_not", "week_of",
)  # fmt: skip
_WORD_KINDS = (
    "the",
    "of",
    "to",
    "every",
    "in",
    "small",
    "weekday_tail",
    "plural",
    "on",
    "nth",
    "article",
)


@cache
def tables_of(languages: tuple[str, ...]) -> Tables:
    """The tables of some languages together; where they differ, the first counts."""
    every: dict[str, Any] = {
        key: {} for key in ("months", "weekdays", "weekdays_short", "seasons", "ordinals")
    }
    every |= {"units": {}, "numbers": {}, "day_words": {}}
    phrases: dict[str, set[tuple[str, ...]]] = {k: set() for k in (*_PHRASE_KINDS, *_WORD_KINDS)}
    before_year: set[str] = set()
    counted: set[str] = set()
    stop_words: set[str] = set()
    for name in reversed(languages):
        table: Any = lang.LANGUAGES[name]
        words: dict[str, str] = table.DATES
        every["months"] |= table.MONTHS
        every["numbers"] |= table.CARDINALS | dict.fromkeys(words["small"].split(), 1)
        for key, first in (("weekdays", 0), ("weekdays_short", 0), ("seasons", 1), ("ordinals", 1)):
            every[key] |= {
                w: number
                for number, group in enumerate(words[key].split(), first)
                for w in group.split("/")
            }
        every["units"] |= {w: unit for unit in _UNITS for w in words.get(unit, "").split()}
        for kind in _PHRASE_KINDS:
            phrases[kind] |= {tuple(p.split()) for p in words.get(kind, "").split(",") if p.strip()}
        for kind in _WORD_KINDS:
            phrases[kind] |= {(w,) for w in words.get(kind, "").split()}
        for entry in words["days"].split(","):
            *day_word, offset = entry.split()
            every["day_words"][tuple(day_word)] = int(offset)
        before_year |= table.BEFORE_YEAR
        counted |= getattr(table, "COUNTED", frozenset())
        stop_words |= table.FUNCTION_WORDS
    everywhere = {
        w: m for table in lang.LANGUAGES.values() for w, m in table.MONTHS.items() if len(w) > 4
    }
    every["months"] = everywhere | every["months"]
    return Tables(
        **every,
        long_months=frozenset(w for w in every["months"] if len(w) > 3),
        phrases={kind: frozenset(found) for kind, found in phrases.items()},
        before_year=frozenset(before_year),
        counted=frozenset(counted),
        stop_words=frozenset(stop_words),
        day_openers=frozenset(phrase[0] for phrase in every["day_words"]),
        first=languages[0],
    )
