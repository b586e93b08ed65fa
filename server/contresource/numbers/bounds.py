"""What is said of a quantity beside it: more than, at most, about."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from contresource import lang
from contresource.numbers.figures import gap_after, gap_before
from contresource.text import Words

_LONGEST = 4
_SIGN = re.compile(r"([~≈∼≃<>≤≥±]=?)\s*$")
_SIGNS = {
    "~": "~",
    "≈": "~",
    "∼": "~",
    "≃": "~",
    "±": "~",
    "<": "<",
    ">": ">",
    "≤": "<=",
    "≥": ">=",
}
_PLUS = re.compile(r"\+(?!\s?\d)")
# A negation turns a bound round: "did not need more than 2,000" says at most.
_TURNED = {">": "<=", "<": ">="}
_NEGATION_REACH = 6
_BREAK = re.compile(r"[.;:!?,()\n|]")
# Words that may stand between a bound and its number: « près des 50 000 », "over the 50,000".
_BETWEEN = frozenset("les the los den".split())


@dataclass(frozen=True)
class Bounds:
    """Bounds by phrase, and the last and first words of the phrases."""

    before: Mapping[str, str]
    after: Mapping[str, str]
    last_words: frozenset[str]
    first_words: frozenset[str]
    negations: frozenset[str]
    links: frozenset[str]


@lru_cache
def bounds_of(language: str) -> Bounds:
    """The bounds of a language, with the French and English ones, which are read in each other's pages."""
    names = {language, "fr", "en"} if language in ("fr", "en") else {language}
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    for table in (lang.LANGUAGES[name] for name in sorted(names, key=language.__eq__)):
        for phrases, written in ((before, table.BOUNDS_BEFORE), (after, table.BOUNDS_AFTER)):
            for sign, row in written.items():
                phrases.update((" ".join(p.split()), sign) for p in row.split("|") if p.strip())
    return Bounds(
        before,
        after,
        frozenset(phrase.rpartition(" ")[2] for phrase in before),
        frozenset(phrase.partition(" ")[0] for phrase in after),
        frozenset().union(*(lang.LANGUAGES[name].NEGATIONS for name in names)),
        frozenset().union(*(lang.LANGUAGES[name].CLAUSE_LINKS for name in names)),
    )


def bound_of(
    words: Words, first: int, start: int, last: int, end: int, bounds: Bounds
) -> str | None:
    """The comparator said or written around the words `first` to `last` (exclusive), code points `start` to `end`."""
    after = gap_after(words, last, end)
    if _PLUS.match(after.lstrip("*_` ")):
        return ">="
    return _before(words, first, start, bounds) or _after(words, last, after, bounds)


def _before(words: Words, first: int, start: int, bounds: Bounds) -> str | None:
    gap = gap_before(words, first, start)
    if (found := _SIGN.search(gap)) is not None:
        sign = found[1]
        if gap[: found.start()].endswith(("=", "-")):  # "=>" and "->" are arrows
            return None
        return sign if sign in (">=", "<=") else _SIGNS[sign[0]]
    if not first or _BREAK.search(gap):
        return None
    if words.folded[first - 1] in _BETWEEN and first > 1:
        first -= 1
    if words.folded[first - 1] not in bounds.last_words:
        return None
    for length in range(min(_LONGEST, first), 0, -1):
        if any(_BREAK.search(words.gap(i)) for i in range(first - length + 1, first)):
            continue
        phrase = " ".join(words.folded[first - length : first])
        if (bound := bounds.before.get(phrase)) is not None:
            negated = bound in _TURNED and _negated(words, first - length, bounds)
            return _TURNED[bound] if negated else bound
    return None


def _negated(words: Words, index: int, bounds: Bounds) -> bool:
    """Whether a negation stands before word `index`, in the same clause."""
    for place in range(index - 1, max(index - 1 - _NEGATION_REACH, -1), -1):
        if _BREAK.search(words.gap(place + 1)) or words.folded[place] in bounds.links:
            return False
        if words.folded[place] in bounds.negations:
            return True
    return False


def _after(words: Words, last: int, gap: str, bounds: Bounds) -> str | None:
    if last >= len(words) or words.folded[last] not in bounds.first_words or _BREAK.search(gap):
        return None
    for length in range(_LONGEST, 0, -1):
        if (bound := bounds.after.get(" ".join(words.folded[last : last + length]))) is not None:
            return bound
    return None
