"""Weekdays, weeks, quarters, seasons and what is counted from the day of publication, as they are written."""

import re
from collections.abc import Iterator

from contresource.days.period import Period, Precision
from contresource.days.pieces import Form, Pieces, full_year

_SHORT_QUARTER = re.compile(r"(?:([qt])([1-4])|([hs])([12])|([1-4])([qt]))(\d{4}|\d\d)?")
_YEARS = range(1900, 2100)


def weekday_forms(text: Pieces, index: int, weekday: int) -> Iterator[Form]:
    """The weekday at word `index`, with "last" or "next", or with its day of the month."""
    last = index + 1
    if text.tables.word("weekday_tail", text.word(last)):
        last += 1
    elif text.word(index) in text.tables.ordinals:
        return  # « segunda » is a weekday before « feira »
    if text.plain(last) and (day := text.day(last)) and text.ends_loosely(last + 1):
        yield Form(index, last + 1, Period("day", day=day, last_day=day, weekday=weekday))
    offset, first, last = text.deixis(index, last)
    if offset is None and text.tables.word("every", text.word(index - 1)):
        return
    yield Form(
        first, last, Period("day", weekday=weekday, offset={None: 0, 0: 2}.get(offset, offset))
    )


def day_word_forms(text: Pieces, index: int) -> Iterator[Form]:
    """ "Yesterday" and its like at word `index`."""
    for size in range(5, 0, -1):
        phrase = tuple(text.words.folded[index : index + size])
        if len(phrase) == size and phrase in text.tables.day_words:
            last = index + size
            if all(text.plain(i, "-") for i in range(index + 1, last)) and not any(
                text.phrase_at("days_not", start) == last
                for start in range(max(index - 2, 0), index)
            ):
                yield Form(index, last, Period("day", offset=text.tables.day_words[phrase]))
            return


def unit_forms(text: Pieces, index: int, unit: Precision) -> Iterator[Form]:
    """ "Last week", « il y a deux mois », "the fourth quarter": what the unit of time at word `index` says."""
    if unit in ("quarter", "half"):
        yield from _ordinal_quarter(text, index, unit)
    yield from _counted_units(text, index, unit)
    if unit == "day" or text.tables.word("plural", text.word(index)):
        return
    offset, first, last = text.deixis(index, index + 1)
    edge, first = text.edge(first)
    if unit != "half" and (offset is not None or edge):  # "last week"; "the end of the month"
        yield Form(first, last, Period(unit, offset=offset or 0, edge=edge))


def _counted_units(text: Pieces, index: int, unit: Precision) -> Iterator[Form]:
    """ "two months ago", « il y a deux mois », "the last two months"."""
    at = index - 1
    many = _many(text, at)
    if many is not None and text.plain(index):
        at -= 1
    count = _count(text, at)
    if count is None or not text.plain(at + 1):
        return
    before = many or _many(text, at - 1)
    if before is not None:
        first = at if many is not None else at - 1
        yield Form(first, index + 1, Period(unit, offset=before * count, span=True))
        return
    start = at
    if (about := text.phrase_before("about", at)) is not None:
        start = about
    for kind, sign in (("ago", -1), ("ahead", 1)):
        if (opening := text.phrase_before(f"{kind}_before", start)) is not None:
            yield Form(opening, index + 1, Period(unit, offset=sign * count))
        elif index + 1 < len(text.words) and (last := text.phrase_at(f"{kind}_after", index + 1)):
            yield Form(at, last, Period(unit, offset=sign * count))


def _many(text: Pieces, index: int) -> int | None:
    word = text.word(index)
    if text.tables.word("last_many", word):
        return -1
    return 1 if text.tables.word("next_many", word) else None


def _count(text: Pieces, index: int) -> int | None:
    word = text.word(index)
    if word.isdecimal() and len(word) <= 3 and _day_like(text, index):
        return int(word)
    return text.tables.numbers.get(word)


def _day_like(text: Pieces, index: int) -> bool:
    return not (text.words.gap(index) in (",", ".") and text.word(index - 1)[-1:].isdigit())


def _ordinal_quarter(text: Pieces, index: int, unit: Precision) -> Iterator[Form]:
    number = text.tables.ordinals.get(text.word(index - 1))
    if number is None or not text.plain(index, ".") or (unit == "half" and number > 2):
        return
    year, last = text.year_after(index + 1)
    if year is not None or unit == "quarter":
        yield Form(index - 1, last, Period(unit, year, number))


def short_quarter_forms(text: Pieces, index: int, word: str) -> Iterator[Form]:
    """ "Q4 2024", « T4 2024 », "H1 2025", with the year where they could be names."""
    if word[0] in "qt1234" or word in ("h1", "h2", "s1", "s2"):
        found = _SHORT_QUARTER.fullmatch(word)
        if found is None:
            return
        unit: Precision = "half" if found[3] else "quarter"
        number = int(found[2] or found[4] or found[5])
        year, last = text.year_after(index + 1)
        if found[7]:  # 3Q24
            year, last = full_year(int(found[7])), index + 1
        if year is not None:
            yield Form(index, last, Period(unit, year, number))
        elif (before := _year_before(text, index)) is not None:
            yield Form(index - 1, index + 1, Period(unit, before, number))
        elif word[0] == "q":
            yield Form(index, index + 1, Period(unit, number=number))


def _year_before(text: Pieces, index: int) -> int | None:
    word = text.word(index - 1)
    if len(word) == 4 and word.isdecimal() and int(word) in _YEARS and text.plain(index, "-"):
        return int(word)
    return None


def season_forms(text: Pieces, index: int, number: int) -> Iterator[Form]:
    """The season at word `index`, with its year, "last" or "next"."""
    edge, first = text.edge(index)
    year, last = text.year_after(index + 1)
    if year is not None:
        last_year, last = text.last_year(year, last)
        if last_year is not None and number > 1:
            last_year = None
        yield Form(first, last, Period("season", year, number, edge=edge, last_year=last_year))
        return
    offset, first, last = text.deixis(index, index + 1)
    if offset is not None:
        yield Form(first, last, Period("season", number=number, offset=offset))
