"""What a number counts, where a sign or a fixed name says so: per cent, money, hours, times."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from contresource import lang
from contresource.lang import currencies
from contresource.numbers.figures import gap_after, gap_before, visible
from contresource.numbers.machinetime import machine_time
from contresource.numbers.numerals import Number
from contresource.numbers.reader import joins
from contresource.numbers.tokens import LETTERS
from contresource.text import Words

_SIGNS = "".join(currencies.SIGNS)
_NOISE = r"[\s*_`~]*"
_SIGN_AFTER = re.compile(rf"{_NOISE}([{_SIGNS}])")
_SIGN_BEFORE = re.compile(rf"([{_SIGNS}])[\s*_`~+−-]*$")
_PERCENT_AFTER = re.compile(rf"{_NOISE}([%％﹪٪‰])")
_TIMES_AFTER = re.compile(r"\s?×")
_TIMES_BEFORE = re.compile(r"×\s?$")
# MGBP; TUSD is a coin.
_BEFORE_CODES = {
    **{k: LETTERS[k] for k in ("k", "m", "mm", "b")},
    "mn": 10**6,
    "bn": 10**9,
    "md": 10**9,
}
_FEWEST_FOR_DOUBTFUL = 100


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit beside a number, and how far the quantity reaches with it: words `first` to `last`, `start` to `end`.

    `factor`: what a multiplier within it says (MUSD), or how many of the unit named it is (the hours of a GPU-day).
    `by_word`: written as a word, not a sign.
    """

    name: str
    first: int
    last: int
    start: int
    end: int
    factor: int | Fraction = 1
    by_word: bool = False


def currency_code(word: str, raw: str) -> tuple[str, int] | None:
    """The currency a word stands for as a code (EUR, usd, Rs, MGBP), with its multiplier."""
    if (small := currencies.SMALL_CODES.get(word)) is not None:
        return small, 1
    if not raw.isupper():
        return None
    if raw in currencies.CODES:
        return raw, 1
    if len(raw) > 3 and raw[-3:] in currencies.CODES and word[:-3] in _BEFORE_CODES:
        return raw[-3:], _BEFORE_CODES[word[:-3]]
    return None


def sign_owner(words: Words, index: int) -> str | None:
    """The currency that word `index` makes of a dollar sign beside it."""
    return currencies.SIGN_OWNERS.get(words.folded[index])


def money_before(words: Words, number: Number) -> Unit | None:
    """The currency written before a number: "$", "US$", "hk $", "EUR", "MAUD"."""
    first = number.first
    gap = gap_before(words, first, number.start)
    found = _SIGN_BEFORE.search(gap)
    if found is None:
        return _code_before(words, number, gap)
    name = currencies.SIGNS[found[1]]
    start = number.start - (len(gap) - found.start())
    if words.text[start : start + 1] != found[1]:  # invisible signs between
        start = words.text.rindex(found[1], 0, number.start)
    lead = gap[: found.start()]
    if name == "USD" and first and not lead.strip():
        prefix = _owner_before(words, first, tight=not lead)
        if prefix is not None:
            return Unit(prefix[0], prefix[1], number.last, words.starts[prefix[1]], number.end)
    return Unit(name, first, number.last, start, number.end)


def _owner_before(words: Words, first: int, tight: bool) -> tuple[str, int] | None:
    """Whose dollar it is, and the word that says so: US$, U$D, hk $."""
    index = first - 1
    owner = words.folded[index]
    if owner == "d" and index and words.folded[index - 1] == "u" and words.gap(index) == "$":
        return "USD", index - 1
    if owner not in currencies.SIGN_OWNERS or not (tight or owner in currencies.LOOSE_OWNERS):
        return None
    if not tight and owner == "us" and words.raw(index) != "US":
        before = words.folded[index - 1] if index else ""
        if before not in lang.LANGUAGES["en"].FUNCTION_WORDS:  # "cost us $5"
            return None
    return currencies.SIGN_OWNERS[owner], index


def _code_before(words: Words, number: Number, gap: str) -> Unit | None:
    first = number.first
    if not first or not (gap == "" or gap.isspace() or gap in (". ", ".")) or "\n" in gap:
        return None
    word, raw = words.folded[first - 1], words.raw(first - 1)
    start = words.starts[first - 1]
    dollars = first > 1 and words.gap(first - 1) == "$" and words.folded[first - 2] == "u"
    if word == "d" and dollars:  # U$D 90
        return Unit("USD", first - 2, number.last, words.starts[first - 2], number.end)
    if (found := currency_code(word, raw)) is not None:
        return Unit(found[0], first - 1, number.last, start, number.end, found[1], True)
    if word in ("dolar", "dollar", "euro") and not gap.startswith("."):
        before = words.folded[first - 2] if first > 1 else ""
        if before in ("en", "in", "de", ""):
            return Unit(currencies.NOUNS[word], first - 1, number.last, start, number.end, 1, True)
    return None


@dataclass(frozen=True)
class UnitWords:
    """The words of a language that name units. Names of several words stand under their first word, longest first."""

    names: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
    of: frozenset[str]
    times_of_day: Mapping[str, str]
    percentages: frozenset[str]
    percent_starters: frozenset[str]
    times: frozenset[str]

    def percent_at(self, words: Words, index: int) -> int | None:
        """The word after « pour cent » and its like at word `index`; None if there is none."""
        for rest, name in self.names.get(words.folded[index], ()):
            last = index + 1 + len(rest)
            if name == "%" and tuple(words.folded[index + 1 : last]) == rest:
                return last
        return None


@lru_cache
def unit_words(language: str) -> UnitWords:
    """The unit names of a language; those of the other languages too, where they are no common words."""
    names: dict[str, list[tuple[tuple[str, ...], str]]] = {}

    def add(phrase: str, unit: str) -> None:
        first, *rest = phrase.split()
        names.setdefault(first, []).append((tuple(rest), unit))

    for code, table in lang.LANGUAGES.items():
        for phrase in table.PERCENT:
            add(phrase, "%")
        for phrase in table.PERMILLE:
            add(phrase, "‰")
        for phrase in table.PERCENTAGE_POINTS:
            add(phrase, "pp")
        for line in currencies.NAMES[code].strip().splitlines():
            currency, _, forms = line.partition(" ")
            for form in forms.split(" | "):
                add(form, currency)
    for noun, currency in currencies.NOUNS.items():
        add(noun, currency)
    for under in names.values():
        under.sort(key=lambda name: -len(name[0]))
    # French and English are read in any page: they are quoted most.
    tables = [lang.LANGUAGES[name] for name in {language, "fr", "en"}]
    return UnitWords(
        names,
        frozenset().union(*(table.OF for table in tables)),
        {word: unit for t in tables for unit, row in t.TIME.items() for word in row.split()},
        frozenset("pourcentage percentage porcentaje percentuale porcentagem".split()),
        frozenset(phrase.partition(" ")[0] for table in tables for phrase in table.PERCENT),
        frozenset().union(*(table.TIMES for table in tables)),
    )


def unit_after(words: Words, number: Number, known: UnitWords, money_written: bool) -> Unit | None:
    """The unit written after a number; with `money_written` only what may follow an amount in a currency."""
    gap = gap_after(words, number.last, number.end)
    if (found := _PERCENT_AFTER.match(gap)) is not None:
        name = "‰" if found[1] == "‰" else "%"
        return Unit(
            name, number.first, number.last, number.start, _sign_end(words, number.end, found[1])
        )
    if (found := _SIGN_AFTER.match(gap)) is not None and not _opens_next(words, number, gap, found):
        return _owned_sign(words, number, number.last, number.end, found[1])
    if _TIMES_AFTER.match(gap):
        return Unit("x", number.first, number.last, number.start, _sign_end(words, number.end, "×"))
    return _named(words, number, known, money_written)


def _opens_next(words: Words, number: Number, gap: str, found: re.Match[str]) -> bool:
    """Whether a sign after a number opens the next amount: "5 $10 bills", "1 $ 10 dollars"."""
    last, rest = number.last, gap[found.end() :]
    if "\n" in found[0]:
        return True
    if (
        last >= len(words)
        or rest.strip()
        or not words.folded[last][0].isdigit()
        or found[0] == found[1]
    ):
        return False
    if not rest:
        return True
    part = words.folded[last + 1] if last + 1 < len(words) else ""
    return part not in currencies.PARTS


def times_before(words: Words, number: Number) -> Unit | None:
    """×10."""
    gap = gap_before(words, number.first, number.start)
    if _TIMES_BEFORE.search(gap) is None:
        return None
    return Unit("x", number.first, number.last, words.text.rindex("×", 0, number.start), number.end)


def _sign_end(words: Words, offset: int, sign: str) -> int:
    return words.text.index(sign, offset) + 1


def _owned_sign(words: Words, number: Number, last: int, offset: int, sign: str) -> Unit:
    """A sign after a number, with the word that says whose it is: « $US », « $ hk », « $ c »."""
    end = _sign_end(words, offset, sign)
    name = currencies.SIGNS[sign]
    if name == "USD" and last < len(words) and (owner := sign_owner(words, last)) is not None:
        between = visible(words.text[end : words.starts[last]])
        after = words.gap(last + 1)[:1]
        loose = between == " " and words.folded[last] in currencies.LOOSE_OWNERS
        if (
            (between == "" or loose)
            and after not in ("'", "’", "$")
            and not words.folded[last][0].isdigit()
        ):
            return Unit(owner, number.first, last + 1, number.start, words.ends[last])
    return Unit(name, number.first, last, number.start, end)


def _named(words: Words, number: Number, known: UnitWords, money_written: bool) -> Unit | None:
    index = number.last
    if index >= len(words) or not joins(words.gap(index)):
        return None
    if words.folded[index] in known.of and index + 1 < len(words):
        gap = visible(words.gap(index + 1))
        if (
            found := _SIGN_AFTER.fullmatch(gap.rstrip(' .,;:)!?»"')) or _SIGN_AFTER.match(gap)
        ) is not None:
            return _owned_sign(words, number, index + 1, words.ends[index], found[1])
        if not joins(gap):
            return None
        index += 1
    elif index + 1 == len(words) and words.folded[index] in known.of:
        gap = visible(words.gap(index + 1))
        if (found := _SIGN_AFTER.match(gap)) is not None:
            return _owned_sign(words, number, index + 1, words.ends[index], found[1])
        return None
    return (
        _phrase(words, number, index, known)
        or _code_after(words, number, index)
        or (None if money_written else _machine_hours(words, number, index, known))
    )


def _phrase(words: Words, number: Number, index: int, known: UnitWords) -> Unit | None:
    word = words.folded[index]
    for rest, name in known.names.get(word, ()):
        last = index + 1 + len(rest)
        if tuple(words.folded[index + 1 : last]) == rest and all(
            joins(words.gap(i)) or words.gap(i) in (". ", ".") for i in range(index + 1, last)
        ):
            if (
                word in known.percentages and not rest and number.value == 1
            ):  # « un pourcentage de »
                return None
            return Unit(name, number.first, last, number.start, words.ends[last - 1], by_word=True)
    doubtful = currencies.DOUBTFUL_NOUNS.get(word)
    if doubtful and number.value >= _FEWEST_FOR_DOUBTFUL:
        return Unit(
            doubtful, number.first, index + 1, number.start, words.ends[index], by_word=True
        )
    if (part := currencies.PARTS.get(word)) is not None and number.factor == 1:
        return Unit(part, number.first, index + 1, number.start, words.ends[index], by_word=True)
    if word in known.times:
        return Unit("x", number.first, index + 1, number.start, words.ends[index], by_word=True)
    return None


def _code_after(words: Words, number: Number, index: int) -> Unit | None:
    found = currency_code(words.folded[index], words.raw(index))
    if found is None:
        return None
    return Unit(found[0], number.first, index + 1, number.start, words.ends[index], found[1], True)


def _machine_hours(words: Words, number: Number, index: int, known: UnitWords) -> Unit | None:
    found = machine_time(words, index, known.times_of_day, known.of)
    if found is None:
        return None
    last, hours = found
    end = words.ends[last - 1]
    return Unit("h", number.first, last, number.start, end, hours, by_word=True)
