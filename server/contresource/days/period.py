"""Calendar arithmetic: the days a date covers, from what a text says of it and the day it was published."""

import calendar
import datetime
from dataclasses import dataclass, replace
from typing import Literal

Precision = Literal["day", "week", "month", "quarter", "half", "season", "year", "decade"]
Interval = tuple[datetime.date, datetime.date]

_MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_DAY = datetime.timedelta(days=1)
_WEEK = datetime.timedelta(days=7)
_THIRDS = {"early": 0, "middle": 1, "late": 2}


@dataclass(frozen=True, slots=True)
class Period:
    """What a text says of a date, before it is known which days it means.

    `number` counts the unit within its year, from 1: a month, quarter, half or season (winter 1 to autumn 4). `offset`
    counts units from the day of publication; with `span`, all units up to it are meant ("the last two months").
    `edge` is the third of the period that is meant: early, middle or late. A week is that of its `day`, or the seven
    days up to `last_day`.
    """

    unit: Precision
    year: int | None = None
    number: int | None = None
    day: int | None = None
    last_day: int | None = None
    weekday: int | None = None
    offset: int | None = None
    span: bool = False
    edge: str | None = None
    last_year: int | None = None

    @property
    def needs_year(self) -> bool:
        """Whether it is a date of the calendar whose year is not said."""
        return self.year is None and self.offset is None


def days_of(period: Period, published: datetime.date | None) -> Interval | None:
    """The first and the last day meant, or None where that cannot be known or is no date."""
    try:
        if period.offset is not None:
            days = None if published is None else _relative(period, published)
        elif period.year is not None:
            days = absolute(period)
        else:
            days = None if published is None else _nearest(period, published)
    except (ValueError, OverflowError):  # 30 February, the year 12000
        return None
    if days is None or days[0] > days[1]:
        return None
    return _edge(days, period.edge) if period.edge else days


def absolute(period: Period) -> Interval:
    """The first and the last day of a date of the calendar. Raises ValueError where it is none (30 February)."""
    year, number = period.year or 0, period.number or 1
    match period.unit:
        case "day":
            first = datetime.date(year, number, period.day or 1)
            return first, datetime.date(year, number, period.last_day or period.day or 1)
        case "week":
            return _week(datetime.date(year, number, 1), period)
        case "month":
            return _months(year, number, 1)
        case "quarter" | "half":
            size = _MONTHS_IN[period.unit]
            if number * size > 12:
                raise ValueError(number)
            return _months(year, (number - 1) * size + 1, size)
        case "season":
            # Meteorological: a winter is named by the year of its January (Met Office).
            first, last = _months(year, 3 * (number - 1), 3) if number > 1 else _winter(year)
            return _winter(period.last_year) if period.last_year else (first, last)
        case "decade":
            return datetime.date(year, 1, 1), datetime.date(year + 9, 12, 31)
        case _:
            return datetime.date(year, 1, 1), datetime.date(period.last_year or year, 12, 31)


def _week(month: datetime.date, period: Period) -> Interval:
    """The week in which `day` lies; with `last_day` the days themselves, in a shorter month as many before its end."""
    if period.last_day is None:
        day = month.replace(day=period.day or 1)
        monday = day - day.weekday() * _DAY
        return monday, monday + 6 * _DAY
    last = month.replace(day=min(period.last_day, calendar.monthrange(month.year, month.month)[1]))
    return last - 6 * _DAY, last


def _winter(year: int) -> Interval:
    return datetime.date(year - 1, 12, 1), _months(year, 2, 1)[1]


def _months(year: int, month: int, count: int) -> Interval:
    last_year, last_month = _add_months(year, month, count - 1)
    last = calendar.monthrange(last_year, last_month)[1]
    return datetime.date(year, month, 1), datetime.date(last_year, last_month, last)


def _add_months(year: int, month: int, count: int) -> tuple[int, int]:
    year, month = divmod(year * 12 + month - 1 + count, 12)
    if not 1 <= year <= 9999:
        raise ValueError(year)
    return year, month + 1


def _nearest(period: Period, published: datetime.date) -> Interval | None:
    """The reading nearest to the day of publication; one that agrees with the weekday goes first."""
    found: list[tuple[bool, int, Interval]] = []
    months: list[Period] = [period]
    if period.unit in ("day", "week") and period.number is None:
        months = []
        for shift in (-1, 0, 1):
            year, month = _add_months(published.year, published.month, shift)
            months.append(replace(period, year=year, number=month))
    for candidate in months:
        years = (
            (candidate.year,) if candidate.year else range(published.year - 6, published.year + 2)
        )
        for year in years:
            try:
                first, last = absolute(replace(candidate, year=year))
            except ValueError:
                continue
            wrong = period.weekday is not None and first.weekday() != period.weekday
            away = max((first - published).days, (published - last).days, 0)
            if away <= _FARTHEST or (period.weekday is not None and not wrong):
                found.append((wrong, 2 * away + (first > published), (first, last)))
    return min(found)[2] if found else None


# Farther than this from its page a date is not written without its year (days).
_FARTHEST = 250


def _relative(period: Period, published: datetime.date) -> Interval:
    offset = period.offset or 0
    if period.weekday is not None:
        return _weekday(period.weekday, offset, published)
    if period.number is not None:  # "last January", "next summer"
        return _named(period, offset, published)
    if period.span:
        first, last = sorted((_shift(period.unit, offset, published)[0], published))
        if offset < 0:
            first = _same_day(period.unit, offset, published)
        return first, last
    return _shift(period.unit, offset, published)


def _shift(unit: str, offset: int, published: datetime.date) -> Interval:
    if unit == "day":
        day = published + offset * _DAY
        return day, day
    if unit == "week":
        monday = published - published.weekday() * _DAY + offset * _WEEK
        return monday, monday + 6 * _DAY
    if unit == "decade":
        first = published.year // 10 * 10 + 10 * offset
        return datetime.date(first, 1, 1), datetime.date(first + 9, 12, 31)
    if unit == "season":
        offset, unit = 3 * offset, "month"
    size = _MONTHS_IN[unit]
    start = (published.month - 1) // size * size + 1
    return _months(*_add_months(published.year, start, offset * size), size)


def _same_day(unit: str, offset: int, published: datetime.date) -> datetime.date:
    """The day so many units away, the month's last where it has no such day."""
    if unit in ("day", "week"):
        return published + offset * (_WEEK if unit == "week" else _DAY)
    size = _MONTHS_IN.get(unit, 120 if unit == "decade" else 3)
    year, month = _add_months(published.year, published.month, offset * size)
    return datetime.date(year, month, min(published.day, calendar.monthrange(year, month)[1]))


def _weekday(weekday: int, offset: int, published: datetime.date) -> Interval:
    """0: the last such day up to publication; -1: the last before it; 1: the next after it; 2: in the same week."""
    back = (published.weekday() - weekday) % 7
    if offset == 2:
        day = published + (weekday - published.weekday()) * _DAY
    elif offset > 0:
        day = published + (7 - back) * _DAY
    else:
        day = published - (7 if offset < 0 and back == 0 else back) * _DAY
    return day, day


def _named(period: Period, offset: int, published: datetime.date) -> Interval:
    """The last month or season of that name before the day of publication, this year's, or the next."""
    readings = [
        absolute(replace(period, year=published.year + shift, offset=None)) for shift in (-1, 0, 1)
    ]
    if offset < 0:
        return max(r for r in readings if r[1] < published)
    if offset > 0:
        return min(r for r in readings if r[0] > published)
    return readings[1]


def _edge(days: Interval, edge: str) -> Interval:
    """The early, middle or late third of a period."""
    first, last = days
    third = _THIRDS[edge]
    if last.year - first.year == 9:  # of a decade: 4 years, 3 and 3
        years = ((0, 3), (4, 6), (7, 9))[third]
        return (
            datetime.date(first.year + years[0], 1, 1),
            datetime.date(first.year + years[1], 12, 31),
        )
    if first.day == 1 and first.month == 1 and (last.month, last.day) == (12, 31):
        return (
            datetime.date(first.year, 1 + 4 * third, 1) if first.year == last.year else first,
            _months(last.year, 4 * third + 4, 1)[1],
        )
    length = (last - first).days + 1
    if length <= 3:
        return days
    start = first + length * third // 3 * _DAY
    return start, first + (length * (third + 1) // 3 - 1) * _DAY
