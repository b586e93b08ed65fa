"""A number with its sign and its unit: what stands at one place of a text."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from contresource.lang import currencies
from contresource.numbers import labels
from contresource.numbers.figures import (
    Figure,
    Reading,
    decimal_sign,
    gap_after,
    gap_before,
    read_figure,
    visible,
)
from contresource.numbers.idioms import Idioms
from contresource.numbers.numerals import Number, read_number
from contresource.numbers.reader import joins
from contresource.numbers.sums import Amount
from contresource.numbers.tokens import VULGAR
from contresource.numbers.units import Unit, currency_code, money_before, times_before, unit_after
from contresource.text import Words

_DIGITS = "0123456789"
_SPACED = re.compile(r"[\s*_`~]*")
_MINUS = re.compile(r"(?:^|[\s(\[|*:«\"“/>,$€£~])([-−–])[*_]{0,2}$")
_MINUS_BEFORE_MONEY = re.compile(r"(?:^|[\s(\[|*~])[-−]$")
_MOST_EXPONENT_DIGITS = 3


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
        """How the page writes numbers: asked only where there are digits."""
        idioms = self.idioms
        sign = decimal_sign(self.words, idioms.decimal)
        return Reading(sign, idioms.counted, idioms.scales, idioms.language == "fr")


def find(page: Page, index: int) -> tuple[Found | None, int]:
    """What opens at word `index`; else None, with the next word to look at (`index` itself: nothing like a number)."""
    words = page.words
    word = words.folded[index]
    if word[0] in _DIGITS:
        return _in_digits(page, index)
    if word[-1] in _DIGITS:
        return _after_code(page, index)
    number = _in_words(page, index)
    if number is None:
        return None, index
    if number.ordinal or labels.says_nothing(words, number.first, number.last, page.idioms):
        return None, max(number.last, index + 1)
    return _with_unit(page, _signed(page, number)), number.last


def _in_words(page: Page, index: int) -> Number | None:
    """A number in words, with the "a" before it."""
    words, numerals = page.words, page.idioms.numerals
    before = words.folded[index - 1] if index and joins(words.gap(index)) else ""
    if before in numerals.articles and before not in numerals.starters:
        longer = read_number(words, index - 1, numerals)
        if longer is not None and longer.last > index:
            return longer
    return read_number(words, index, numerals)


def _in_digits(page: Page, index: int) -> tuple[Found | None, int]:
    words, idioms = page.words, page.idioms
    if labels.belongs_to_name(words, index):
        return None, labels.end_of_chain(words, index)
    figure = read_figure(words, index, page.reading)
    if figure.value is None:
        return None, labels.end_of_chain(words, figure.last - 1)
    if (chained := labels.chain(words, figure)) is not None:
        return None, chained
    if figure.tail:
        return _with_tail(page, figure)
    number = _read_on(page, figure)
    if number.ordinal or labels.is_note(words, figure) or labels.is_date(words, figure, idioms):
        return None, number.last
    found = _with_unit(page, _signed(page, number))
    if _is_clock(page, found):
        return None, found.last
    bare = found.unit is None and number.last == figure.last
    if bare and (labels.is_year(words, figure, idioms) or labels.is_version(words, figure, idioms)):
        return None, number.last
    return found, number.last


def _read_on(page: Page, figure: Figure) -> Number:
    """A figure with what belongs to the number after it: a power, a fraction, a multiplier."""
    number = (
        _power(page, figure)
        or _slash(page, figure)
        or _multiplied(page, figure)
        or read_number(page.words, figure.first, page.idioms.numerals, figure)
    )
    return number or _bare(figure)


def second(page: Page, index: int) -> Found | None:
    """What stands at word `index` as the upper end of a range, where hyphens and years say nothing."""
    figure = read_figure(page.words, index, page.reading)
    if figure.value is None or (figure.value in labels.YEARS and not figure.grouped):
        return None
    if figure.tail:
        return _with_tail(page, figure)[0]
    number = _read_on(page, figure)
    return None if number.ordinal else _with_unit(page, number)


def _bare(figure: Figure) -> Number:
    others = () if figure.other is None else (figure.other,)
    return Number(figure.first, figure.last, figure.start, figure.end, figure.value or 0, others)


def _scaled(number: Number, factor: int, end: int) -> Number:
    others = tuple(other * factor for other in number.others)
    value = number.value * factor
    return replace(number, value=value, others=others, end=end, factor=number.factor * factor)


# Digits with something glued on.


def _after_code(page: Page, index: int) -> tuple[Found | None, int]:
    """USD115.5: a currency glued before the digits."""
    word, raw = page.words.folded[index], page.words.raw(index)
    letters = len(word.rstrip(_DIGITS))
    if not 2 <= letters <= 4 or len(raw) != len(word):
        return None, index + 1
    code = currency_code(word[:letters], raw[:letters])
    if code is None or (raw[:letters].islower() and letters < 3):
        return None, index + 1
    figure = read_figure(page.words, index, page.reading, letters)
    if figure.value is None or figure.tail:
        return None, figure.last
    number = _read_on(page, figure)
    unit = Unit(code[0], index, number.last, page.words.starts[index], number.end)
    return Found(_scaled(number, code[1], number.end), unit), number.last


def _with_tail(page: Page, figure: Figure) -> tuple[Found | None, int]:
    """50k, 589bn, 115USD, 10x, 1e10; None for what is no multiplier (21st, 180ml, 3D)."""
    tail = figure.tail.lower()
    whole = page.words.ends[figure.last - 1]
    number = _bare(figure)
    if tail in VULGAR:
        value = number.value + VULGAR[tail]
        return _with_unit(page, _signed(page, replace(number, value=value, end=whole))), figure.last
    if (power := _exponent(page, figure, tail)) is not None:
        return _with_unit(page, _signed(page, power)), power.last
    if (code := currency_code(tail, figure.tail)) is not None:
        number = _signed(page, _scaled(number, code[1], figure.end))
        unit = Unit(code[0], number.first, figure.last, number.start, whole, by_word=True)
        return _scaled_after_unit(page, Found(number, unit)), figure.last
    if tail in ("x", "pct"):
        number = _signed(page, number)
        name = {"x": "x", "pct": "%"}[tail]
        return Found(
            number, Unit(name, number.first, number.last, number.start, whole)
        ), figure.last
    if (factor := _glued_factor(page, figure)) is None:
        return None, figure.last
    return _with_unit(page, _signed(page, _scaled(number, factor, whole))), figure.last


def _glued_factor(page: Page, figure: Figure) -> int | None:
    """What letters glued to digits multiply by; "m" and "t" are metres and tonnes without money or things counted."""
    tail, low, value = figure.tail, figure.tail.lower(), figure.value or 0
    if low in page.idioms.short:
        return page.idioms.short[low]
    factor = {"k": 10**3, "M": 10**6, "MM": 10**6, "b": 10**9, "T": 10**12}.get(
        tail if tail in ("M", "MM", "T") else low
    )
    if factor is None and tail == "G" and value >= 10:
        return 10**9
    if factor is None and low in ("m", "mm", "t"):
        whole = replace(_bare(figure), end=page.words.ends[figure.last - 1])
        counted = low == "m" and page.idioms.language == "en"
        if _has_money(page, whole) or (
            counted and labels.counts(page.words, figure.last, page.idioms)
        ):
            return {"m": 10**6, "mm": 10**6, "t": 10**12}[low]
    return factor


def _has_money(page: Page, number: Number) -> bool:
    if money_before(page.words, number) is not None:
        return True
    unit = unit_after(page.words, number, page.idioms.units, True)
    return unit is not None and unit.name not in ("%", "‰", "x")


def _multiplied(page: Page, figure: Figure) -> Number | None:
    """« 50 K », « 6 Md€ », "2.5 M": a short multiplier after a space."""
    words, last = page.words, figure.last
    if last >= len(words) or not words.gap(last).isspace() or "\n" in words.gap(last):
        return None
    raw, word, value = words.raw(last), words.folded[last], figure.value or 0
    number = replace(_bare(figure), last=last + 1, end=words.ends[last])
    factor = page.idioms.short.get(word)
    if raw == "MM":
        factor = 10**6
    elif len(raw) == 1:
        if word == "k" or raw == "M" or (raw == "G" and value >= 10):
            factor = {"k": 10**3, "m": 10**6, "g": 10**9}[word]
        elif word in ("m", "b", "t") and _has_money(page, number):
            factor = {"m": 10**6, "b": 10**9, "t": 10**12}[word]
    return _scaled(number, factor, number.end) if factor else None


# Powers and fractions.


def _exponent(page: Page, figure: Figure, tail: str) -> Number | None:
    """1e10, 12.32e+14."""
    if tail[0] != "e":
        return None
    words, last, digits, sign = page.words, figure.last, tail[1:], ""
    if not digits and last < len(words) and words.gap(last) in ("+", "-", "−"):
        sign, digits, last = words.gap(last), words.folded[last], last + 1
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_EXPONENT_DIGITS):
        return None
    exponent = int(digits) if sign in ("", "+") else -int(digits)
    value = (figure.value or 0) * Fraction(10) ** exponent
    return replace(_bare(figure), last=last, end=words.ends[last - 1], value=value, others=())


def _power(page: Page, figure: Figure) -> Number | None:
    """1.1^23."""
    words, last = page.words, figure.last
    sign = words.gap(last)
    if last >= len(words) or sign not in ("^", "^+", "^-", "^--"):
        return None
    digits = words.folded[last]
    if not digits.isdecimal() or len(digits) > _MOST_EXPONENT_DIGITS:
        return None
    try:
        value = Fraction(
            float(figure.value or 0) ** (-int(digits) if sign == "^-" else int(digits))
        )
    except (OverflowError, ZeroDivisionError):
        return None
    return replace(_bare(figure), last=last + 1, end=words.ends[last], value=value, others=())


def _slash(page: Page, figure: Figure) -> Number | None:
    """3/4, 2 1/4, 2 ½: a fraction, alone or after a whole number."""
    words, last, value = page.words, figure.last, figure.value
    if not isinstance(value, int) or last >= len(words):
        return None
    if words.folded[last] in VULGAR and _SPACED.fullmatch(words.gap(last)):
        whole = value + VULGAR[words.folded[last]]
        return replace(_bare(figure), last=last + 1, end=words.ends[last], value=whole)
    if words.gap(last) in ("/", "⁄"):
        return _quotient(page, figure, 0, figure.first)
    spaced = words.gap(last).isspace() and words.gap(last + 1) in ("/", "⁄")
    if spaced and "\n" not in words.gap(last):
        return _quotient(page, figure, value, last)
    return None


def _quotient(page: Page, figure: Figure, whole: int, index: int) -> Number | None:
    words = page.words
    if index + 1 >= len(words):
        return None
    above, below = words.folded[index], words.folded[index + 1]
    below = below.removesuffix("th")  # 1/10th
    if not (above.isdecimal() and below.isdecimal() and len(above) <= 4 and len(below) <= 4):
        return None
    if not 0 < int(above) < int(below):
        return None
    value = whole + Fraction(int(above), int(below))
    return replace(_bare(figure), last=index + 2, end=words.ends[index + 1], value=value)


# Sign and unit.


def _signed(page: Page, number: Number) -> Number:
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


def _with_unit(page: Page, number: Number) -> Found:
    money = money_before(page.words, number)
    if money is not None and _belongs_before(page, money, number):
        money = None
    after = unit_after(page.words, number, page.idioms.units, money is not None)
    if money is None:
        if after is None:
            return Found(number, times_before(page.words, number))
        if after.factor != 1:
            number = _scaled(number, after.factor, number.end)
        return _with_parts(page, _scaled_after_unit(page, Found(number, after)))
    number = _scaled(number, money.factor, number.end)
    if after is not None and after.by_word and after.name not in ("%", "‰", "x", "h"):
        return Found(number, replace(after, first=money.first, start=money.start))  # "$ 10 dollars"
    return _with_parts(page, _scaled_after_unit(page, _minus_before_money(page, number, money)))


def _minus_before_money(page: Page, number: Number, money: Unit) -> Found:
    """-$5."""
    gap = gap_before(page.words, money.first, money.start)
    found = _MINUS_BEFORE_MONEY.search(gap)
    if found is None or (found.end() == 1 and money.first):
        return Found(number, money)
    start = page.words.text.rindex(gap[-1], 0, money.start)
    return Found(replace(number, value=-number.value, others=()), replace(money, start=start))


def _is_clock(page: Page, found: Found) -> bool:
    """« à 14 heures », « vers 20 h »."""
    words, number, unit = page.words, found.number, found.unit
    if unit is None or unit.name != "h" or unit.last != number.last + 1 or not number.first:
        return False
    before, raw = words.folded[number.first - 1], words.raw(number.first - 1)
    return before in page.idioms.clock_after and raw not in ("a", "A") and number.value <= 24


def _belongs_before(page: Page, money: Unit, number: Number) -> bool:
    """Whether a sign between two numbers belongs to the one before it: « 10$ 30 »."""
    first = number.first
    if not first or money.first != first or page.words.folded[first - 1][0] not in _DIGITS:
        return False
    gap = visible(page.words.gap(first))
    sign = gap.strip()
    return len(sign) == 1 and gap.startswith(sign) and not gap.endswith(sign)


def _scaled_after_unit(page: Page, found: Found) -> Found:
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
    number = _scaled(number, int(token.value), number.end)
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
