"""Ordinals: « le 3e », "twenty-first", « XXIe siècle »; read apart, for they count nothing."""

import re

from contresource.numbers import labels
from contresource.numbers.amounts import Page
from contresource.numbers.figures import read_figure
from contresource.numbers.numerals import Number, read_number

_DIGITS = "0123456789"
_ROMAN = re.compile(r"([IVX]{1,6})(?:e|er|re|ère|ème|ième|th|st|nd|rd)")
_NUMERALS = {"I": 1, "V": 5, "X": 10}


def ordinal_at(page: Page, index: int) -> Number | None:
    """The ordinal that opens at word `index`, with its place as its value; None if there is none."""
    words, numerals = page.words, page.idioms.numerals
    word = words.folded[index]
    if word[0] in _DIGITS:
        return _in_digits(page, index)
    number = read_number(words, index, numerals) if word in numerals.starters else None
    if number is not None and number.ordinal:
        return number
    start, end = words.starts[index], words.ends[index]
    if number is None and word in page.idioms.ordinals and not _is_moment(page, index):
        return Number(index, index + 1, start, end, page.idioms.ordinals[word], ordinal=True)
    if word[0] in "ivx" and (roman := _ROMAN.fullmatch(words.raw(index))) is not None:
        return Number(index, index + 1, start, end, _value(roman[1]), ordinal=True)
    return None


def _in_digits(page: Page, index: int) -> Number | None:
    """21st, 3e, 2ème."""
    words = page.words
    figure = read_figure(words, index, page.reading)
    ending = figure.tail
    if not isinstance(figure.value, int) or ending not in page.idioms.ordinal_endings:
        return None
    if labels.belongs_to_name(words, index):
        return None
    end = words.ends[figure.last - 1]
    return Number(index, figure.last, figure.start, end, figure.value, ordinal=True)


def _is_moment(page: Page, index: int) -> bool:
    """Whether "second" is the sixtieth of a minute: "a second", "per second", "30 second"."""
    words = page.words
    before = words.folded[index - 1] if index else ""
    counted = before[-1:].isdigit() or page.idioms.numerals.token(before) is not None
    return words.folded[index] == "second" and (
        counted or before in ("a", "per", "par", "every", "each", "split")
    )


def _value(roman: str) -> int:
    digits = [_NUMERALS[letter] for letter in roman]
    following = [*digits[1:], 0]
    return sum(-a if a < b else a for a, b in zip(digits, following, strict=True))
