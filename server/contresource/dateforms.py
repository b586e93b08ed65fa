"""The forms in which dates are written, found in the words of a text, whatever days they mean."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from contresource import lang
from contresource.period import Period, Precision
from contresource.text import Words


@dataclass(frozen=True, slots=True)
class Form:
    """A date as it is written in the words `first` to `last` (exclusive); `end` where it ends inside the last word."""

    first: int
    last: int
    period: Period
    end: int | None = None


_UNITS: tuple[Precision, ...] = ("day", "week", "month", "quarter", "half", "year", "decade")
_LONGEST_PHRASE = 4
_MOST_UNITS = 1000
_ORDINAL_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|eme|o|a)?")
_SHORT_QUARTER = re.compile(r"(?:([qt])([1-4])|([hs])([12])|([1-4])([qt]))(\d{4}|\d\d)?")
_FISCAL = re.compile(r"(?:fy|ex)(\d{4}|\d\d)")
_DECADE = re.compile(r"((?:19|20)\d0)s")
_NUMERIC = re.compile(
    r"(?<![\d.,/:$€£-])(?:(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d\d)"
    r"|(\d{1,2})/(\d{4})|(\d{1,2})/(\d{1,2}))(?=\D|$)(?![-/.,]?\d)(?!\s?%)"
)
_PLAIN = frozenset(" \u00a0\u202f\t\n'’")


@dataclass(frozen=True)
class Tables:
    """What the words of some languages mean in dates, looked up by folded word."""

    months: dict[str, int]
    long_months: frozenset[str]
    weekdays: dict[str, int]
    weekdays_short: dict[str, int]
    seasons: dict[str, int]
    ordinals: dict[str, int]
    units: dict[str, Precision]
    numbers: dict[str, int]
    phrases: dict[str, frozenset[tuple[str, ...]]]
    day_words: dict[tuple[str, ...], int]
    before_year: frozenset[str]
    counted: frozenset[str]
    stop_words: frozenset[str]
    day_openers: frozenset[str]
    first: str

    def word(self, kind: str, word: str) -> bool:
        """Whether a single word is one of a kind."""
        return (word,) in self.phrases[kind]


_PHRASE_KINDS = (
    "early", "middle", "late", "filler", "last", "next", "this", "last_before", "next_before", "last_many",
    "next_many", "this_after", "about", "ago_before", "ago_after", "ahead_before", "ahead_after", "days_not",
)  # fmt: skip
_WORD_KINDS = ("the", "of", "to", "every", "in", "small", "weekday_tail")


@cache
def tables_of(languages: tuple[str, ...]) -> Tables:
    """The tables of some languages together; where they differ, the first counts."""
    every: dict[str, Any] = {
        key: {} for key in ("months", "weekdays", "weekdays_short", "seasons", "ordinals")
    }
    every |= {"units": {}, "numbers": {}, "day_words": {}}
    phrases: dict[str, set[tuple[str, ...]]] = {k: set() for k in (*_PHRASE_KINDS, *_WORD_KINDS)}
    before_year: set[str] = set()
    counted: set[str] = set()
    stop_words: set[str] = set()
    for name in reversed(languages):
        table: Any = lang.LANGUAGES[name]
        words: dict[str, str] = table.DATES
        every["months"] |= table.MONTHS
        every["numbers"] |= table.CARDINALS | dict.fromkeys(words["small"].split(), 1)
        for key, first in (("weekdays", 0), ("weekdays_short", 0), ("seasons", 1), ("ordinals", 1)):
            every[key] |= {
                w: number
                for number, group in enumerate(words[key].split(), first)
                for w in group.split("/")
            }
        every["units"] |= {w: unit for unit in _UNITS for w in words.get(unit, "").split()}
        for kind in _PHRASE_KINDS:
            phrases[kind] |= {tuple(p.split()) for p in words.get(kind, "").split(",") if p.strip()}
        for kind in _WORD_KINDS:
            phrases[kind] |= {(w,) for w in words.get(kind, "").split()}
        for entry in words["days"].split(","):
            *day_word, offset = entry.split()
            every["day_words"][tuple(day_word)] = int(offset)
        before_year |= table.BEFORE_YEAR
        counted |= getattr(table, "COUNTED", frozenset())
        stop_words |= table.FUNCTION_WORDS
    everywhere = {
        w: m for table in lang.LANGUAGES.values() for w, m in table.MONTHS.items() if len(w) > 4
    }
    every["months"] = everywhere | every["months"]
    return Tables(
        **every,
        long_months=frozenset(w for w in every["months"] if len(w) > 3),
        phrases={kind: frozenset(found) for kind, found in phrases.items()},
        before_year=frozenset(before_year),
        counted=frozenset(counted),
        stop_words=frozenset(stop_words),
        day_openers=frozenset(phrase[0] for phrase in every["day_words"]),
        first=languages[0],
    )


# Months that are also common words: alone they are no date.
_TWO_FACED = frozenset("may march mar sept set out ago gen mag ene".split())
_EDGES = ("early", "middle", "late")
_YEARS = range(1900, 2100)
_LIKELY_YEARS = range(1950, 2036)


@dataclass(frozen=True)
class FormReader:
    """Finds the forms of dates in words, in one pass over them; forms may overlap."""

    words: Words
    tables: Tables
    day_first: bool  # 03/04 is 3 April

    def forms(self) -> Iterator[Form]:
        """All forms found, in no order."""
        tables, folded = self.tables, self.words.folded
        for index, word in enumerate(folded):
            if word[0] <= "9" and word[0] >= "0":
                yield from self._number(index, word)
            elif word in tables.months:
                yield from self._month(index, tables.months[word])
            if word in tables.weekdays:
                yield from self._weekday(index, tables.weekdays[word])
            if word in tables.units:
                yield from self._unit(index, tables.units[word])
            if word in tables.seasons:
                yield from self._season(index, tables.seasons[word])
            if word in tables.day_openers:
                yield from self._day_word(index)
            if len(word) == 2 and word[1] in "1234":
                yield from self._short_quarter(index, word)
        yield from self._numeric()

    # Pieces

    def _word(self, index: int) -> str:
        return self.words.folded[index] if 0 <= index < len(self.words) else ""

    def _plain(self, index: int, more: str = "") -> bool:
        """Whether nothing but spaces, apostrophes and the signs of `more` stands before word `index`."""
        if not 0 < index < len(self.words):
            return False
        gap = self.words.gap(index)
        return len(gap) < 8 and all(c in _PLAIN or c in more for c in gap)

    def _phrase_before(self, kind: str, index: int) -> int | None:
        """Where the phrase of a kind that ends just before word `index` begins."""
        phrases = self.tables.phrases[kind]
        for size in range(min(_LONGEST_PHRASE, index), 0, -1):
            first = index - size
            if tuple(self.words.folded[first:index]) in phrases and all(
                self._plain(i, "-") for i in range(first + 1, index + 1)
            ):
                return first
        return None

    def _phrase_at(self, kind: str, index: int) -> int | None:
        """Where the phrase of a kind that begins with word `index` ends."""
        phrases = self.tables.phrases[kind]
        for size in range(min(_LONGEST_PHRASE, len(self.words) - index), 0, -1):
            last = index + size
            if tuple(self.words.folded[index:last]) in phrases and all(
                self._plain(i, "-") for i in range(index, last)
            ):
                return last
        return None

    def _edge(self, first: int) -> tuple[str | None, int]:
        """The third of a period named before word `first` (« fin », "early"), and where that begins."""
        at = first
        for _ in range(3):
            for kind in _EDGES:
                if (start := self._phrase_before(kind, at)) is not None:
                    return kind, start
            if (filler := self._phrase_before("filler", at)) is None:
                break
            at = filler
        return None, first

    def _day(self, index: int) -> int | None:
        """The day of the month that word `index` writes."""
        found = _ORDINAL_DAY.fullmatch(self._word(index))
        if found is None or not 1 <= (day := int(found[1])) <= 31:
            return None
        gap = self.words.gap(index)
        joined = gap in (",", ".", ":", "/") and self._word(index - 1)[-1:].isdigit()
        return None if joined or gap[-1:] in ("$", "€", "£") else day

    def _year(self, index: int, more: str = ",") -> int | None:
        """The year that word `index` writes, in four digits or in two after an apostrophe."""
        word = self._word(index)
        if not self._plain(index, more):
            return None
        if len(word) == 4 and word.isdecimal() and 1000 <= int(word) < 2200:
            following = self.words.gap(index + 1)
            if following[:1] in ("%", "$", "€") or (
                following in (",", ".") and self._word(index + 1)[:1].isdigit()
            ):
                return None
            return int(word)
        if len(word) == 2 and word.isdecimal() and self.words.gap(index)[-1:] in ("'", "’"):
            return _full_year(int(word))
        found = _FISCAL.fullmatch(word)
        return _full_year(int(found[1])) if found else None

    def _year_after(self, index: int) -> tuple[int | None, int]:
        """The year that follows before word `index`, over "of" and its like, and where it ends."""
        at = index
        for _ in range(3):
            if (year := self._year(at)) is not None:
                return year, at + 1
            if (filler := self._phrase_at("filler", at)) is None or not self._plain(at, "-"):
                break
            at = filler
        return None, index

    def _ends_loosely(self, index: int) -> bool:
        """Whether a number that ends before word `index` counts nothing that follows."""
        if index >= len(self.words) or not self._plain(index):
            return self.words.gap(index).strip()[:1] not in ("%", "€", "$", "°")
        word = self._word(index)
        return word in self.tables.stop_words and not word[0].isdigit()

    # Forms

    def _month(self, index: int, month: int) -> Iterator[Form]:
        word = self._word(index)
        first, last, start_day, day = self._days_before(index)
        if day is None:
            start_day, day, last = self._days_after(index)
        year, last = self._year_of_month(last, day)
        weekday = None
        if day is not None:
            weekday, first = self._weekday_before(first)
            period = Period("day", year, month, day=start_day or day, last_day=day, weekday=weekday)
            yield Form(first, last, period)
            return
        edge, first = self._edge(index)
        if year is not None:
            yield Form(first, last, Period("month", year, month, edge=edge))
            return
        if word in _TWO_FACED and not self.words.raw(index)[0].isupper():
            return
        offset, first, last = self._deixis(first, last)
        if offset is not None:
            yield Form(first, last, Period("month", number=month, offset=offset, edge=edge))
        elif edge or self._word(index - 1) in self.tables.before_year:
            yield Form(first, last, Period("month", number=month, edge=edge))

    def _days_before(self, index: int) -> tuple[int, int, int | None, int | None]:
        """First and last word, first and last day of « 27 janvier », "27th of January", « du 20 au 27 janvier »."""
        at = index - 1
        if self.tables.word("of", self._word(at)) and self._plain(index):
            at -= 1
        if at < 0 or not all(self._plain(i, ".-/–,") for i in range(at + 1, index + 1)):
            return index, index + 1, None, None
        day = self._day(at)
        if day is None or (index - at == 2 and not self._plain(at + 1)):
            return index, index + 1, None, None
        start, start_day = at, None
        gap = self.words.gap(at) if at else ""
        if at and gap.strip() in ("-", "–", "—", "/"):
            start, start_day = at - 1, self._day(at - 1)
        elif at and self._plain(at):
            before = at - 1
            if self.tables.word("the", self._word(before)):
                before -= 1
            if before > 0 and self.tables.word("to", self._word(before)):
                start, start_day = before - 1, self._day(before - 1)
        if start_day is None or start_day >= day:
            return at, index + 1, None, day
        return start, index + 1, start_day, day

    def _days_after(self, index: int) -> tuple[int | None, int | None, int]:
        """First and last day, and the word after "January 27", "January 27-28"."""
        at = index + 1
        if self.tables.word("the", self._word(at)) and self._plain(at):
            at += 1
        if not self._plain(at, ".") or (day := self._day(at)) is None:
            return None, None, index + 1
        following = self._word(at + 1)
        gap = self.words.gap(at + 1)
        if (gap in (",", ".") and following.isdecimal() and len(following) == 3) or gap[:1] == "%":
            return None, None, index + 1
        second = at + 1
        if self._plain(second) and self.tables.word("to", following):
            second += 1
        elif gap.strip() not in ("-", "–", "—"):
            return None, day, at + 1
        last_day = self._day(second)
        month_follows = self._word(second + 1) in self.tables.months or self._year(second)
        if last_day is None or last_day <= day or month_follows or not self._ends_day(second + 1):
            return None, day, at + 1
        return day, last_day, second + 1

    def _ends_day(self, index: int) -> bool:
        return self._ends_loosely(index) or self._year(index) is not None

    def _year_of_month(self, index: int, day: int | None) -> tuple[int | None, int]:
        """The year after a month or a day, and where it ends."""
        at = index
        if self.tables.word("of", self._word(at)) and self._plain(at, ","):
            at += 1
        year = self._year(at, ",.-/")
        if year is None:
            word, gap = self._word(index), self.words.gap(index)
            if day is not None and gap in ("-", "/") and len(word) == 2 and word.isdecimal():
                return _full_year(int(word)), index + 1  # 27-Jan-25
            return None, index
        comma = "," in self.words.gap(at)
        if comma and day is None and not self._ends_loosely(at + 1):
            return None, index  # « en janvier, 2000 personnes »
        return year, at + 1

    def _weekday_before(self, index: int) -> tuple[int | None, int]:
        """The weekday named before a day, and where it begins."""
        at = index - 1
        if self.tables.word("the", self._word(at)) and self._plain(index, ",."):
            at -= 1
        if at < 0 or not self._plain(at + 1, ",.("):
            return None, index
        start = at
        if self.tables.word("weekday_tail", self._word(at)):
            start -= 1
        weekday = self.tables.weekdays.get(self._word(start))
        if weekday is None:
            weekday = self.tables.weekdays_short.get(self._word(start))
        return (None, index) if weekday is None else (weekday, start)

    def _deixis(self, first: int, last: int) -> tuple[int | None, int, int]:
        """What "last", "this" or "next" beside a name says (-1, 0, 1), and the words with it."""
        for kind, offset in (("last_before", -1), ("next_before", 1), ("this", 0)):
            if (start := self._phrase_before(kind, first)) is not None:
                end = self._phrase_at("this_after", last) if offset == 0 else None
                return offset, start, end or last
        for kind, offset in (("last", -1), ("next", 1)):
            if last < len(self.words) and (end := self._phrase_at(kind, last)) is not None:
                return offset, first, end
        return None, first, last

    def _weekday(self, index: int, weekday: int) -> Iterator[Form]:
        last = index + 1
        if self.tables.word("weekday_tail", self._word(last)):
            last += 1
        elif self._word(index) in self.tables.ordinals:
            return  # « segunda » is a weekday before « feira »
        if self._plain(last) and (day := self._day(last)) and self._ends_loosely(last + 1):
            yield Form(index, last + 1, Period("day", day=day, last_day=day, weekday=weekday))
        offset, first, last = self._deixis(index, last)
        if offset is None and self.tables.word("every", self._word(index - 1)):
            return
        yield Form(
            first, last, Period("day", weekday=weekday, offset={None: 0, 0: 2}.get(offset, offset))
        )

    def _day_word(self, index: int) -> Iterator[Form]:
        for size in range(5, 0, -1):
            phrase = tuple(self.words.folded[index : index + size])
            if len(phrase) == size and phrase in self.tables.day_words:
                last = index + size
                if all(self._plain(i, "-") for i in range(index + 1, last)) and not any(
                    self._phrase_at("days_not", start) == last
                    for start in range(max(index - 2, 0), index)
                ):
                    yield Form(index, last, Period("day", offset=self.tables.day_words[phrase]))
                return

    def _unit(self, index: int, unit: Precision) -> Iterator[Form]:
        if unit in ("quarter", "half"):
            yield from self._ordinal_quarter(index, unit)
        yield from self._counted_units(index, unit)
        if unit == "day":
            return
        edge, _ = self._edge(index)
        offset, first, last = self._deixis(index, index + 1)
        if offset is not None and unit != "half":
            edge, first = self._edge(first)
            yield Form(first, last, Period(unit, offset=offset, edge=edge))

    def _counted_units(self, index: int, unit: Precision) -> Iterator[Form]:
        """ "two months ago", « il y a deux mois », "the last two months"."""
        at = index - 1
        many = self._many(at)
        if many is not None and self._plain(index):
            at -= 1
        count = self._count(at)
        if count is None or not self._plain(at + 1):
            return
        before = many or self._many(at - 1)
        if before is not None:
            first = at if many is not None else at - 1
            yield Form(first, index + 1, Period(unit, offset=before * count, span=True))
            return
        start = at
        if (about := self._phrase_before("about", at)) is not None:
            start = about
        for kind, sign in (("ago", -1), ("ahead", 1)):
            if (opening := self._phrase_before(f"{kind}_before", start)) is not None:
                yield Form(opening, index + 1, Period(unit, offset=sign * count))
            elif index + 1 < len(self.words) and (
                last := self._phrase_at(f"{kind}_after", index + 1)
            ):
                yield Form(at, last, Period(unit, offset=sign * count))

    def _many(self, index: int) -> int | None:
        word = self._word(index)
        if self.tables.word("last_many", word):
            return -1
        return 1 if self.tables.word("next_many", word) else None

    def _count(self, index: int) -> int | None:
        word = self._word(index)
        if word.isdecimal() and len(word) <= 3 and self._day_like(index):
            return int(word)
        return self.tables.numbers.get(word)

    def _day_like(self, index: int) -> bool:
        return not (self.words.gap(index) in (",", ".") and self._word(index - 1)[-1:].isdigit())

    def _ordinal_quarter(self, index: int, unit: Precision) -> Iterator[Form]:
        number = self.tables.ordinals.get(self._word(index - 1))
        if number is None or not self._plain(index, ".") or (unit == "half" and number > 2):
            return
        year, last = self._year_after(index + 1)
        if year is not None or unit == "quarter":
            yield Form(index - 1, last, Period(unit, year, number))

    def _short_quarter(self, index: int, word: str) -> Iterator[Form]:
        if word[0] in "qt1234" or word in ("h1", "h2", "s1", "s2"):
            found = _SHORT_QUARTER.fullmatch(word)
            if found is None:
                return
            unit: Precision = "half" if found[3] else "quarter"
            number = int(found[2] or found[4] or found[5])
            year, last = self._year_after(index + 1)
            if year is not None:
                yield Form(index, last, Period(unit, year, number))
            elif (before := self._year_before(index)) is not None:
                yield Form(index - 1, index + 1, Period(unit, before, number))
            elif word[0] == "q":
                yield Form(index, index + 1, Period(unit, number=number))

    def _year_before(self, index: int) -> int | None:
        word = self._word(index - 1)
        if len(word) == 4 and word.isdecimal() and int(word) in _YEARS and self._plain(index, "-"):
            return int(word)
        return None

    def _season(self, index: int, number: int) -> Iterator[Form]:
        edge, first = self._edge(index)
        year, last = self._year_after(index + 1)
        if year is not None:
            last_year, last = self._last_year(year, last)
            if last_year is not None and number > 1:
                last_year = None
            yield Form(first, last, Period("season", year, number, edge=edge, last_year=last_year))
            return
        offset, first, last = self._deixis(index, index + 1)
        if offset is not None:
            yield Form(first, last, Period("season", number=number, offset=offset))

    def _last_year(self, year: int, index: int) -> tuple[int | None, int]:
        """The second year of "2024-2025", "2024/25", and where it ends."""
        word = self._word(index)
        if not word.isdecimal() or self.words.gap(index).strip() not in ("-", "–", "—", "/"):
            return None, index
        if len(word) == 4 and year < int(word) < 2200:
            return int(word), index + 1
        if len(word) == 2 and int(word) == (year + 1) % 100:
            return year + 1, index + 1
        return None, index

    def _number(self, index: int, word: str) -> Iterator[Form]:
        if len(word) == 4 and word.isdecimal():
            if int(word) in _YEARS:
                yield from self._lone_year(index, int(word))
        elif len(word) == 2 and word[1] in "qt":
            yield from self._short_quarter(index, word)
        elif (found := _DECADE.fullmatch(word)) is not None:
            yield Form(index, index + 1, Period("decade", int(found[1])))
        elif (
            self.tables.word("the", self._word(index - 1))
            and self._plain(index)
            and (day := self._day(index)) is not None
            and self._ends_loosely(index + 1)
            and (word.isdecimal() if self._word(index - 1) != "the" else not word.isdecimal())
        ):
            yield Form(index, index + 1, Period("day", day=day, last_day=day))

    def _lone_year(self, index: int, year: int) -> Iterator[Form]:
        if self._year(index, '-–(),:|*_["«»“./') is None and index > 0:
            return
        gap, following = (self.words.gap(index) if index else ""), self.words.gap(index + 1)
        if gap in (",", ".") and self._word(index - 1)[-1:].isdigit():
            return
        edge, first = self._edge(index)
        last_year, last = self._last_year(year, index + 1)
        before = self._word(index - 1)
        if not (
            edge
            or last_year
            or self._says_year(index, year, before, gap, last)
            or self._stands_alone(index, gap, following)
        ):
            return
        if year % 10 == 0 and before in _DECADE_NOUNS and not edge:
            yield Form(index - 1, last, Period("decade", year))
            return
        yield Form(first, last, Period("year", year, edge=edge, last_year=last_year))

    def _says_year(self, index: int, year: int, before: str, gap: str, last: int) -> bool:
        """Whether the word before makes a year of the number, and what follows does not make it a count."""
        if not before or not self._plain(index, "*_"):
            return False
        after = self._word(last)
        counts = self._plain(last) and (
            after in self.tables.counted or after[:1].isdigit() or after[-1:].isdigit()
        )
        if counts:
            return False
        if self.tables.word("in", before):
            return True
        if before == "the":
            return 2000 < year < 2036 and bool(after)
        return (
            before in self.tables.before_year and year in _LIKELY_YEARS and self._ends_loosely(last)
        )

    def _stands_alone(self, index: int, gap: str, following: str) -> bool:
        """Whether the year is all that stands in brackets, in a table's cell or before a colon at the start."""
        closes = following.lstrip("*_ ")[:1]
        if gap.rstrip()[-1:] in ("(", "[") or gap == ", ":
            return closes in (")", "]")
        starts = index == 0 or "\n" in gap
        if starts or gap.rstrip()[-1:] == "|":
            return closes in (":", "–", "—", "|") and bool(closes)
        return False

    def _numeric(self) -> Iterator[Form]:
        """Dates in figures: 2025-01-27, 27/01/2025, 27.01.2025, 01/2025."""
        words = self.words
        for found in _NUMERIC.finditer(words.text, words.start, words.end):
            first = bisect_left(words.starts, found.start())
            if first == len(words) or words.starts[first] != found.start():
                continue  # in an address, or the end of a longer name
            period = self._figures(found, first)
            if period is not None:
                last = bisect_left(words.starts, found.end())
                yield Form(first, last, period, found.end())

    def _figures(self, found: re.Match[str], index: int) -> Period | None:
        year, sign, month, day, one, point, two, after, of_month, of_year, left, right = (
            found.groups()
        )
        if year:
            if day:
                return _day_period(int(year), int(month), int(day))
            return (
                Period("month", int(year), int(month))
                if _is_month(month) and sign == "-" and int(year) in _YEARS
                else None
            )
        if after:
            if (
                len(after) == 2
                and point != "/"
                and not (point == "." and self.tables.first == "de")
            ):
                return None
            month_number, day_number = self._order(int(one), int(two), point)
            return _day_period(_full_year(int(after)), month_number, day_number)
        if of_year:
            return Period("month", int(of_year), int(of_month)) if _is_month(of_month) else None
        named = (
            self._word(index - 1) in ("le", "on", "du", "au", "el", "am")
            or self._word(index - 1) in self.tables.weekdays
        )
        if not named or not self._plain(index):
            return None
        month_number, day_number = self._order(int(left), int(right), "/")
        return _day_period(None, month_number, day_number)

    def _order(self, one: int, two: int, sign: str) -> tuple[int, int]:
        """Month and day of two numbers, from their size, else from what the language writes."""
        if one > 12 or (two <= 12 and (self.day_first or sign == ".")):
            return two, one
        return one, two


_DECADE_NOUNS = frozenset("annees anos anni jahre".split())


def _is_month(digits: str) -> bool:
    return len(digits) == 2 and 1 <= int(digits) <= 12


def _day_period(year: int | None, month: int, day: int) -> Period | None:
    if not (1 <= month <= 12 and 1 <= day <= 31) or (year is not None and not 1000 <= year < 2200):
        return None
    return Period("day", year, month, day=day, last_day=day)


def _full_year(year: int) -> int:
    """The year meant by two digits: 00 to 49 are of this century, whatever the day it is."""
    return year if year > 99 else year + (2000 if year < 50 else 1900)


def day_comes_first(words: Words, language: str | None) -> bool:
    """Whether 03/04/2025 is the 3 April here: from the text's other dates in figures, else from its language."""
    seen = [0, 0]
    for found in _NUMERIC.finditer(words.text, words.start, words.end):
        if found[5]:
            seen[0] += int(found[5]) > 12
            seen[1] += int(found[7]) > 12
    return seen[0] > seen[1] if seen[0] != seen[1] else language != "en"
