"""What opens at one place of a text: a number in words or digits, with what is glued to it or belongs to it after."""

import re
from dataclasses import replace
from fractions import Fraction

from contresource.numbers import labels
from contresource.numbers.amounts import (
    Found,
    Page,
    has_money,
    is_clock,
    scaled,
    scaled_after_unit,
    signed,
    with_unit,
)
from contresource.numbers.figures import Figure, read_figure
from contresource.numbers.numerals import Number, read_number
from contresource.numbers.reader import joins
from contresource.numbers.tokens import LETTERS, VULGAR
from contresource.numbers.units import Unit, currency_code

_DIGITS = "0123456789"
# Of money, letters alone are multipliers; $5G is no sum.
_OF_MONEY = {letter: factor for letter, factor in LETTERS.items() if letter != "g"}
_SPACED = re.compile(r"[\s*_`~]*")
_MOST_EXPONENT_DIGITS = 3
_FEWEST_NAMED = 100
_MEASURE = re.compile(r"[kKMGTPE]?(?:Hz|W|Wh|bps|bit|bits|FLOPS?|Flops?|OPS|iB|B|Wc|Pa|USD|EUR)$")


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
    return with_unit(page, signed(page, number)), number.last


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
    figure = _with_vulgar(page, figure)
    if figure.tail:
        return _with_tail(page, figure)
    number = _read_on(page, figure)
    if number.ordinal or labels.is_note(words, figure) or labels.is_date(words, figure, idioms):
        return None, number.last
    found = with_unit(page, signed(page, number))
    if is_clock(page, found):
        return None, found.last
    bare = found.unit is None and number.last == figure.last
    says_what = (labels.is_year, labels.is_version, labels.is_day)
    if bare and any(says(words, figure, idioms) for says in says_what):
        return None, number.last
    return found, number.last


def _with_vulgar(page: Page, figure: Figure) -> Figure:
    """1½: the fraction is a part of the figure, and a multiplier may follow it."""
    if figure.tail not in VULGAR or figure.value is None:
        return figure
    end = page.words.ends[figure.last - 1]
    return replace(figure, value=figure.value + VULGAR[figure.tail], other=None, tail="", end=end)


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
    figure = _with_vulgar(page, figure)
    if figure.tail:
        return _with_tail(page, figure)[0]
    number = _read_on(page, figure)
    return None if number.ordinal else with_unit(page, number)


def _bare(figure: Figure) -> Number:
    others = () if figure.other is None else (figure.other,)
    return Number(figure.first, figure.last, figure.start, figure.end, figure.value or 0, others)


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
    if figure.value is None:
        return None, figure.last
    if figure.tail:  # USD5.6m
        factor = page.idioms.short.get(figure.tail.lower()) or _OF_MONEY.get(figure.tail.lower())
        if factor is None:
            return None, figure.last
        number = scaled(_bare(figure), factor, page.words.ends[figure.last - 1])
    else:
        number = _read_on(page, figure)
    unit = Unit(code[0], index, number.last, page.words.starts[index], number.end)
    return Found(scaled(number, code[1], number.end), unit), number.last


def _with_tail(page: Page, figure: Figure) -> tuple[Found | None, int]:
    """50k, 589bn, 115USD, 10x, 1e10; None for what is no multiplier (21st, 180ml, 3D)."""
    tail = figure.tail.lower()
    whole = page.words.ends[figure.last - 1]
    number = _bare(figure)
    if (power := _exponent(page, figure, tail)) is not None:
        return with_unit(page, signed(page, power)), power.last
    if (code := currency_code(tail, figure.tail)) is not None:
        number = signed(page, scaled(number, code[1], figure.end))
        unit = Unit(code[0], number.first, figure.last, number.start, whole, by_word=True)
        return scaled_after_unit(page, Found(number, unit)), figure.last
    if tail in ("x", "pct"):
        number = signed(page, number)
        name = {"x": "x", "pct": "%"}[tail]
        return Found(
            number, Unit(name, number.first, number.last, number.start, whole)
        ), figure.last
    if (factor := _glued_factor(page, figure)) is not None:
        return with_unit(page, signed(page, scaled(number, factor, whole))), figure.last
    if (factor := _factor_before_counted(page, figure)) is not None:
        end = figure.end + (factor > 1)
        return Found(signed(page, scaled(number, factor, end))), figure.last
    return None, figure.last


def _factor_before_counted(page: Page, figure: Figure) -> int | None:
    """What a number multiplies by to which the things it counts are glued (50000GPUs, 50kGPUs); None for 180ml, 3D."""
    tail = figure.tail
    if _is_counted(page, figure, tail):
        return 1
    return 1000 if tail[0] in "kK" and _is_counted(page, figure, tail[1:]) else None


def _is_counted(page: Page, figure: Figure, tail: str) -> bool:
    if tail.lower() in page.idioms.counted:
        return True
    # A name in capitals: GPUs, H100s; of large numbers only, and no measure (TWh, GHz).
    named = len(tail) > 2 and tail[:1].isupper() and tail.isalnum() and not _MEASURE.match(tail)
    return named and (figure.value or 0) >= _FEWEST_NAMED


def _glued_factor(page: Page, figure: Figure) -> int | None:
    """What letters glued to digits multiply by; "m" and "t" are metres and tonnes without money or things counted."""
    tail, low, value = figure.tail, figure.tail.lower(), figure.value or 0
    token = page.idioms.numerals.tokens.get(low)
    if token is not None and token.kind == "scale" and len(low) > len("mil"):
        return int(token.value)  # 6million
    if low in page.idioms.short:
        return page.idioms.short[low]
    if low in ("k", "b") or tail in ("M", "MM", "T") or (tail == "G" and value >= 10):
        return LETTERS[low]
    if low in ("m", "mm", "t"):
        whole = replace(_bare(figure), end=page.words.ends[figure.last - 1])
        counted = low == "m" and page.idioms.language == "en"
        if has_money(page, whole) or (
            counted and labels.counts(page.words, figure.last, page.idioms)
        ):
            return LETTERS[low]
    return None


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
        plain = word == "k" or raw == "M" or (raw == "G" and value >= 10)
        if plain or (word in ("m", "b", "t") and has_money(page, number)):
            factor = LETTERS[word]
    return scaled(number, factor, number.end) if factor else None


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
