"""A number with its sign and its unit: « −5 % », "$ 10 dollars", « 15 dollars et 15 cents »."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from contresource.lang import currencies
from contresource.numbers.figures import (
    Reading,
    gap_after,
    gap_before,
    read_figure,
    visible,
)
from contresource.numbers.idioms import Idioms
from contresource.numbers.numerals import Number, read_number
from contresource.numbers.reader import joins
from contresource.numbers.sums import Amount
from contresource.numbers.units import Unit, money_before, times_before, unit_after
from contresource.text import Words

_DIGITS = "0123456789"
_MINUS = re.compile(r"(?:^|[\s(\[|*:«\"“/>,$€£~])([-−–])[*_]{0,2}$")
_MINUS_BEFORE_MONEY = re.compile(r"(?:^|[\s(\[|*~])[-−]$")


@dataclass(frozen=True, slots=True)
class Found:
    """A number and the unit beside it. `start` to `end` and words `first` to `last` hold both."""

    number: Number
    unit: Unit | None = None

    @property
    def first(self) -> int:
        return min(self.unit.first, self.number.first) if self.unit else self.number.first

    @property
    def last(self) -> int:
        return self.unit.last if self.unit else self.number.last

    @property
    def start(self) -> int:
        return min(self.unit.start, self.number.start) if self.unit else self.number.start

    @property
    def end(self) -> int:
        return self.unit.end if self.unit else self.number.end

    @property
    def name(self) -> str | None:
        return self.unit.name if self.unit else None


@dataclass(frozen=True)
class Page:
    """A text with the tables it is read by."""

    words: Words
    idioms: Idioms

    @cached_property
    def reading(self) -> Reading:
        """How the page writes numbers."""
        idioms = self.idioms
        english_points = idioms.language == "fr"
        return Reading(idioms.decimal, idioms.counted, idioms.scales, english_points, self.words)


def scaled(number: Number, factor: int | Fraction, end: int) -> Number:
    """The number times a factor written after it, with which it ends at code point `end`."""
    others = tuple(other * factor for other in number.others)
    value = number.value * factor
    return replace(
        number,
        value=value,
        others=others,
        end=end,
        factor=max(1, int(number.factor * factor)),
    )


def signed(page: Page, number: Number) -> Number:
    """The number with a minus before it, in signs or words."""
    words, idioms = page.words, page.idioms
    gap = gap_before(page.words, number.first, number.start)
    found = _MINUS.search(gap)
    if found is not None and (found.start(1) or not number.first):
        start = words.text.rindex(found[1], 0, number.start)
        return replace(number, start=start, value=-number.value, others=())
    if number.first == 0 and number.last == len(words) and gap.strip() in ("-", "−"):
        # A dash before a lone number is its sign, not a list's.
        start = words.text.rindex(gap.strip(), 0, number.start)
        return replace(number, start=start, value=-number.value, others=())
    before = words.folded[number.first - 1] if number.first else ""
    earlier = words.folded[number.first - 2] if number.first > 1 else ""
    less = before in idioms.less and earlier not in idioms.not_minus_after
    if joins(gap) and (before in idioms.minus or (less and not earlier[-1:].isdigit())):
        start = words.starts[number.first - 1]
        return replace(number, first=number.first - 1, start=start, value=-number.value, others=())
    return number


def with_unit(page: Page, number: Number) -> Found:
    """The number with the currency, percent sign, hours or "times" beside it."""
    money = money_before(page.words, number)
    if money is not None and _belongs_before(page, money, number):
        money = None
    after = unit_after(page.words, number, page.idioms.units, money is not None)
    if money is None:
        if after is None:
            return Found(number, times_before(page.words, number))
        if after.factor != 1:
            number = scaled(number, after.factor, number.end)
        return _with_parts(page, scaled_after_unit(page, Found(number, after)))
    number = scaled(number, money.factor, number.end)
    if after is not None and after.by_word and after.name not in ("%", "‰", "pp", "x", "h"):
        return Found(number, replace(after, first=money.first, start=money.start))  # "$ 10 dollars"
    return _with_parts(page, scaled_after_unit(page, _minus_before_money(page, number, money)))


def has_money(page: Page, number: Number) -> bool:
    """Whether a currency stands beside the number."""
    if money_before(page.words, number) is not None:
        return True
    unit = unit_after(page.words, number, page.idioms.units, True)
    return unit is not None and unit.name not in ("%", "‰", "pp", "x")


def is_clock(page: Page, found: Found) -> bool:
    """« à 14 heures », « vers 20 h »."""
    words, number, unit = page.words, found.number, found.unit
    if unit is None or unit.name != "h" or unit.last != number.last + 1 or not number.first:
        return False
    before, raw = words.folded[number.first - 1], words.raw(number.first - 1)
    return before in page.idioms.clock_after and raw not in ("a", "A") and number.value <= 24


def _minus_before_money(page: Page, number: Number, money: Unit) -> Found:
    """-$5."""
    gap = gap_before(page.words, money.first, money.start)
    found = _MINUS_BEFORE_MONEY.search(gap)
    if found is None or (found.end() == 1 and money.first):
        return Found(number, money)
    start = page.words.text.rindex(gap[-1], 0, money.start)
    return Found(replace(number, value=-number.value, others=()), replace(money, start=start))


def _belongs_before(page: Page, money: Unit, number: Number) -> bool:
    """Whether a sign between two numbers belongs to the one before it: « 10$ 30 »."""
    first = number.first
    if not first or money.first != first or page.words.folded[first - 1][0] not in _DIGITS:
        return False
    gap = visible(page.words.gap(first))
    sign = gap.strip()
    return len(sign) == 1 and gap.startswith(sign) and not gap.endswith(sign)


def scaled_after_unit(page: Page, found: Found) -> Found:
    """« 75 USD million », « 12 $ milliards »."""
    words, unit, number = page.words, found.unit, found.number
    if unit is None or number.factor > 1 or unit.last >= len(words) or not unit.name.isupper():
        return found
    token = page.idioms.numerals.tokens.get(words.folded[unit.last])
    if (
        token is None
        or token.kind != "scale"
        or not gap_after(page.words, unit.last, unit.end).isspace()
    ):
        return found
    number = scaled(number, int(token.value), number.end)
    return Found(number, replace(unit, last=unit.last + 1, end=words.ends[unit.last]))


def _with_parts(page: Page, found: Found) -> Found:
    """« 15 dollars et 15 cents », "thirteen dollars forty five"."""
    words, unit, number = page.words, found.unit, found.number
    if unit is None or not unit.name.isupper() or number.factor > 1:
        return found
    if not isinstance(number.value, int):
        return found
    index = unit.last
    if index >= len(words) or not joins(gap_after(page.words, index, unit.end)):
        return found
    linked = (
        words.folded[index] in page.idioms.numerals.conjunctions or words.folded[index] == "con"
    )
    if linked and not (index + 1 < len(words) and joins(words.gap(index + 1))):
        return found
    part = _part(page, index + linked)
    if part is None or not 0 < part.value < 100:
        return found
    cent = words.folded[part.last] if part.last < len(words) and joins(words.gap(part.last)) else ""
    last, end = part.last, part.end
    if cent in currencies.PARTS:
        last, end = part.last + 1, words.ends[part.last]
    elif not _ends_amount(page, part, unit, linked):
        return found
    value = number.value + Fraction(int(part.value), 100)
    return Found(replace(number, value=value, others=()), replace(unit, last=last, end=end))


def _part(page: Page, index: int) -> Number | None:
    words, figure = page.words, None
    if words.folded[index][0] in _DIGITS:
        figure = read_figure(words, index, page.reading)
        if figure.tail or not isinstance(figure.value, int):
            return None
    elif words.folded[index] not in page.idioms.numerals.tokens:
        return None
    number = read_number(words, index, page.idioms.numerals, figure)
    return number if number is not None and isinstance(number.value, int) else None


def _ends_amount(page: Page, part: Number, unit: Unit, linked: bool) -> bool:
    """Whether a second number without « cents » is a part of the amount: nothing is counted or paid with it."""
    words = page.words
    if not unit.by_word:
        return False
    if part.last >= len(words) or not joins(words.gap(part.last)):
        return True
    following = words.folded[part.last]
    number = page.idioms.numerals.token(following) is not None or following[0] in _DIGITS
    if number or unit_after(words, part, page.idioms.units, False) is not None:
        return False
    return following in page.idioms.numerals.conjunctions if linked else part.value >= 10


def as_float(value: Amount) -> float | None:
    """The value as a float; None where no float can hold it."""
    try:
        return float(value)
    except OverflowError:
        return None
