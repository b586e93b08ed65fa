"""Dates of the calendar as they are written in words, whatever days they mean."""

import re
from collections.abc import Iterator

from contresource.days.period import Period
from contresource.days.pieces import Form, Pieces, full_year
from contresource.days.units import short_quarter_forms

_DECADE = re.compile(r"((?:19|20)\d0)s")
_TWO_FACED = frozenset("may march mar sept set out ago gen mag ene".split())
_YEARS = range(1900, 2100)
_LIKELY_YEARS = range(1950, 2036)
_DASHES = ("-", "–", "—")


def month_forms(text: Pieces, index: int, month: int) -> Iterator[Form]:
    """The day or month that the month's name at word `index` is part of."""
    word = text.word(index)
    first, last, start_day, day = _days_before(text, index)
    if day is None:
        start_day, day, last = _days_after(text, index)
    year, last = _year_of_month(text, last, day)
    weekday = None
    if day is not None:
        weekday, first = text.weekday_before(first)
        offset = None
        if year is None and weekday is None and (turn := text.deixis(first, last))[0]:
            offset, first, last = turn  # « le 15 mars dernier »
        period = Period(
            "day", year, month, day=start_day or day, last_day=day, weekday=weekday, offset=offset
        )
        yield _week_of(text, first, last, period) or Form(first, last, period)
        return
    if (week := _week_within(text, index)) is not None:
        yield Form(week[0], last, Period("week", year, month, last_day=week[1]))
        return
    edge, first = text.edge(index)
    if year is not None:
        yield Form(first, last, Period("month", year, month, edge=edge))
        return
    if word in _TWO_FACED and not text.words.raw(index)[0].isupper():
        return
    offset, first, last = text.deixis(first, last)
    if offset is not None:
        yield Form(first, last, Period("month", number=month, offset=offset, edge=edge))
    elif edge or text.tables.word("in", text.word(index - 1)) or _leads_to_month(text, last):
        yield Form(first, last, Period("month", number=month, edge=edge))


def _week_of(text: Pieces, first: int, last: int, day: Period) -> Form | None:
    """« la semaine du 20 janvier », "the week of January 20": the week in which the day at word `first` lies."""
    start = text.phrase_before("week_of", first)
    if start is None or text.tables.units.get(text.word(start - 1)) != "week":
        return None
    return Form(start - 1, last, Period("week", day.year, day.number, day=day.day))


def _week_within(text: Pieces, index: int) -> tuple[int, int] | None:
    """Where "the first week of" before the month at word `index` begins, and the week's last day."""
    start = text.phrase_before("filler", index)
    if start is None or text.tables.units.get(text.word(start - 1)) != "week":
        return None
    ordinal = text.word(start - 2)
    number = text.tables.ordinals.get(ordinal)
    if number is None or not text.plain(start - 1):
        return None
    latest = any(text.tables.word(kind, ordinal) for kind in ("last", "last_before"))
    return start - 2, 31 if latest else 7 * number


def _leads_to_month(text: Pieces, index: int) -> bool:
    """Whether "to", "and" or a dash and another month with its year follow."""
    if text.tables.word("to", text.word(index)):
        index += 1
    elif text.words.gap(index).strip() not in _DASHES:
        return False
    return text.word(index) in text.tables.months and text.year_after(index + 1)[0] is not None


def _days_before(text: Pieces, index: int) -> tuple[int, int, int | None, int | None]:
    """First and last word, first and last day of « 27 janvier », "27th of January", « du 20 au 27 janvier »."""
    at = index - 1
    if text.tables.word("of", text.word(at)) and text.plain(index):
        at -= 1
    if at < 0 or not all(text.plain(i, ".-/–,") for i in range(at + 1, index + 1)):
        return index, index + 1, None, None
    day = text.day(at)
    if day is None or (index - at == 2 and not text.plain(at + 1)):
        return index, index + 1, None, None
    start, start_day = at, None
    gap = text.words.gap(at) if at else ""
    if at and gap.strip() in ("-", "–", "—", "/"):
        start, start_day = at - 1, text.day(at - 1)
    elif at and text.plain(at):
        before = at - 1
        if text.tables.word("the", text.word(before)):
            before -= 1
        if before > 0 and text.tables.word("to", text.word(before)):
            start, start_day = before - 1, text.day(before - 1)
    if start_day is None or start_day >= day:
        return at, index + 1, None, day
    return start, index + 1, start_day, day


def _days_after(text: Pieces, index: int) -> tuple[int | None, int | None, int]:
    """First and last day, and the word after "January 27", "January 27-28"."""
    at = index + 1
    if text.tables.word("the", text.word(at)) and text.plain(at):
        at += 1
    if not text.plain(at, ".") or (day := text.day(at)) is None:
        return None, None, index + 1
    following = text.word(at + 1)
    gap = text.words.gap(at + 1)
    if (gap in (",", ".") and following.isdecimal() and len(following) == 3) or gap[:1] == "%":
        return None, None, index + 1
    second = at + 1
    if text.plain(second) and text.tables.word("to", following):
        second += 1
    elif gap.strip() not in ("-", "–", "—"):
        return None, day, at + 1
    last_day = text.day(second)
    month_follows = text.word(second + 1) in text.tables.months or text.year(second)
    if last_day is None or last_day <= day or month_follows or not _ends_day(text, second + 1):
        return None, day, at + 1
    return day, last_day, second + 1


def _ends_day(text: Pieces, index: int) -> bool:
    return text.ends_loosely(index) or text.year(index) is not None


def _year_of_month(text: Pieces, index: int, day: int | None) -> tuple[int | None, int]:
    """The year after a month or a day, and where it ends."""
    at = index
    if text.tables.word("of", text.word(at)) and text.plain(at, ","):
        at += 1
    year = text.year(at, ",.-/")
    if year is None:
        word, gap = text.word(index), text.words.gap(index)
        if day is not None and gap in ("-", "/") and len(word) == 2 and word.isdecimal():
            return full_year(int(word)), index + 1  # 27-Jan-25
        return None, index
    comma = "," in text.words.gap(at)
    if comma and day is None and not text.ends_loosely(at + 1):
        return None, index  # « en janvier, 2000 personnes »
    return year, at + 1


def number_forms(text: Pieces, index: int, word: str) -> Iterator[Form]:
    """The year, decade, quarter or day of the month that the number at word `index` is."""
    if len(word) == 4 and word.isdecimal():
        if int(word) in _YEARS:
            yield from _lone_year(text, index, int(word))
    elif len(word) <= 6 and word[1:2] in ("q", "t"):
        yield from short_quarter_forms(text, index, word)
    elif (found := _DECADE.fullmatch(word)) is not None:
        edge, first = text.edge(index)
        yield Form(first, index + 1, Period("decade", int(found[1]), edge=edge))
    elif text.plain(index) and (day := text.day(index)) and text.ends_loosely(index + 1):
        period = Period("day", day=day, last_day=day)
        if (week := _week_of(text, index, index + 1, period)) is not None:
            yield week
        elif _is_day_of_month(text, index):
            yield Form(index, index + 1, period)


def _is_day_of_month(text: Pieces, index: int) -> bool:
    """« le 27 », "the 27th"; not « le 3 de l’équipe »."""
    before = text.word(index - 1)
    if not text.tables.word("the", before):
        return False
    if text.tables.word("nth", before) == text.word(index).isdecimal():
        return False
    of_something = text.plain(index + 1) and text.tables.word("of", text.word(index + 1))
    return not of_something or text.tables.word("this", text.word(index + 2))


def fiscal_year_forms(text: Pieces, index: int) -> Iterator[Form]:
    """ "FY2025": taken for the calendar year, since companies' years differ."""
    year = text.fiscal_year(index)
    if year is not None:
        yield Form(index, index + 1, Period("year", year))


def _lone_year(text: Pieces, index: int, year: int) -> Iterator[Form]:
    if text.year(index, '-–(),:|*_["«»“./') is None and index > 0:
        return
    gap, following = (text.words.gap(index) if index else ""), text.words.gap(index + 1)
    if gap in (",", ".") and text.word(index - 1)[-1:].isdigit():
        return
    edge, first = text.edge(index)
    last_year, last = text.last_year(year, index + 1)
    before = text.word(index - 1)
    if not (
        edge
        or last_year
        or _says_year(text, index, year, before, gap, last)
        or _stands_alone(text, index, gap, following)
    ):
        return
    if year % 10 == 0 and _is_years(text, before):
        yield Form(min(first, index - 1), last, Period("decade", year, edge=edge))
        return
    yield Form(first, last, Period("year", year, edge=edge, last_year=last_year))


def _is_years(text: Pieces, word: str) -> bool:
    return text.tables.units.get(word) == "year" and text.tables.word("plural", word)


def _says_year(text: Pieces, index: int, year: int, before: str, gap: str, last: int) -> bool:
    """Whether the word before makes a year of the number, and what follows does not make it a count."""
    after = text.word(last)
    counts = text.plain(last) and (
        after in text.tables.counted or after[:1].isdigit() or after[-1:].isdigit()
    )
    if counts or not before:
        return False
    if gap == ", " and len(before) == 4 and before.isdecimal():  # "in 2023, 2024 and 2025"
        return int(before) in _LIKELY_YEARS and abs(int(before) - year) < 10
    if not text.plain(index, "*_"):
        return False
    if text.tables.word("in", before):
        return year != 2000 or text.ends_loosely(last)
    if text.tables.word("article", before) and 2000 < year < 2036 and after:
        return True  # "the 2024 election"
    return before in text.tables.before_year and year in _LIKELY_YEARS and text.ends_loosely(last)


def _stands_alone(text: Pieces, index: int, gap: str, following: str) -> bool:
    """Whether the year is all that stands in brackets, in a table's cell or before a colon at the start."""
    closes = following.lstrip("*_ ")[:1]
    opens = gap.rstrip("*_ ")[-1:]
    if opens in ("(", "["):
        return closes in (")", "]") or (
            closes in (",", ";", ":") and not text.word(index + 1)[:1].isdigit()
        )
    if gap.endswith(", "):
        return closes in (")", "]")
    starts = index == 0 or "\n" in gap
    if starts and text.tables.first == "de" and text.plain(index + 1):
        return text.words.raw(index + 1)[0].islower()  # nouns have capitals: no count
    if starts and text.plain(index + 1):  # "2025 will be …"
        return text.word(index + 1) in text.tables.stop_words
    return closes in (":", "–", "—", "|") and (starts or opens == "|")
