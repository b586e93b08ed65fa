"""Dates in figures: 2025-01-27, 27/01/2025, 27.01.2025, 01/2025."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from contresource.days.period import Period
from contresource.days.pieces import Form, Pieces, full_year
from contresource.text import Words

_NUMERIC = re.compile(
    r"(?<![\d.,/:$€£-])(?:(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d\d)"
    r"|(\d{1,2})/(\d{4})|(\d{1,2})/(\d{1,2}))(?=\D|$)(?![-/.,]?\d)(?!\s?%)"
)
_YEARS = range(1900, 2100)


def figure_forms(text: Pieces, first: int, last: int) -> Iterator[Form]:
    """Dates in figures at the words `first` to `last` (exclusive): 2025-01-27, 27/01/2025, 27.01.2025, 01/2025."""
    words = text.words
    if first == last:
        return
    for found in _NUMERIC.finditer(words.text, words.starts[first], words.ends[last - 1]):
        index = bisect_left(words.starts, found.start())
        if index == len(words) or words.starts[index] != found.start():
            continue  # in an address, or the end of a longer name
        period = _figures(text, found, index)
        if period is not None:
            after = bisect_left(words.starts, found.end())
            if period.unit == "day":
                _, index = text.weekday_before(index)
            yield Form(index, after, period, found.end())


def _figures(text: Pieces, found: re.Match[str], index: int) -> Period | None:
    year, sign, month, day, one, point, two, after, of_month, of_year, left, right = found.groups()
    if year:
        if day:
            return _day_period(int(year), int(month), int(day))
        return (
            Period("month", int(year), int(month))
            if _is_month(month) and sign == "-" and int(year) in _YEARS
            else None
        )
    if after:
        if len(after) == 2 and point != "/" and not _two_digits_of_year(text, one, two, point):
            return None
        month_number, day_number = _order(text, int(one), int(two), point)
        return _day_period(full_year(int(after)), month_number, day_number)
    if of_year:
        return Period("month", int(of_year), int(of_month)) if _is_month(of_month) else None
    before = text.word(index - 1)
    named = text.tables.word("on", before) or before in text.tables.weekdays
    if not named or not text.plain(index):
        return None
    month_number, day_number = _order(text, int(left), int(right), "/")
    return _day_period(None, month_number, day_number)


def _two_digits_of_year(text: Pieces, day: str, month: str, point: str) -> bool:
    """Whether 27.01.25 is a date and no version: not in English, and with both digits except in German."""
    if point != "." or text.tables.first == "en":
        return False
    return text.tables.first == "de" or len(day) == len(month) == 2


def _order(text: Pieces, one: int, two: int, sign: str) -> tuple[int, int]:
    """Month and day of two numbers, from their size, else from what the language writes."""
    if one > 12 or (two <= 12 and (text.day_first or sign == ".")):
        return two, one
    return one, two


def _is_month(digits: str) -> bool:
    return len(digits) == 2 and 1 <= int(digits) <= 12


def _day_period(year: int | None, month: int, day: int) -> Period | None:
    if not (1 <= month <= 12 and 1 <= day <= 31) or (year is not None and not 1000 <= year < 2200):
        return None
    return Period("day", year, month, day=day, last_day=day)


def day_comes_first(words: Words, language: str | None) -> bool:
    """Whether 03/04/2025 is the 3 April here: from the text's other dates in figures, else from its language."""
    seen = [0, 0]
    for found in _NUMERIC.finditer(words.text, words.start, words.end):
        if found[5]:
            seen[0] += int(found[5]) > 12
            seen[1] += int(found[7]) > 12
    return seen[0] > seen[1] if seen[0] != seen[1] else language != "en"
