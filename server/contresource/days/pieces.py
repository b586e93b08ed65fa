"""The pieces dates are made of: days, years, « fin », "last", and what may stand between them."""

import re
from dataclasses import dataclass

from contresource.days.period import Period
from contresource.days.words import Tables
from contresource.text import Words

_LONGEST_PHRASE = 4
_ORDINAL_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|eme|o|a)?")
_FISCAL = re.compile(r"(?:fy|ex)(\d{4}|\d\d)")
_PLAIN = frozenset(" \u00a0\u202f\t\n'’")
_EDGES = ("early", "middle", "late")


@dataclass(frozen=True, slots=True)
class Form:
    """A date as it is written in the words `first` to `last` (exclusive); `end` where it ends inside the last word."""

    first: int
    last: int
    period: Period
    end: int | None = None


@dataclass(frozen=True)
class Pieces:
    """Reads the pieces of dates at places in `words`; places are word indexes, last exclusive."""

    words: Words
    tables: Tables
    day_first: bool  # 03/04 is 3 April

    def word(self, index: int) -> str:
        return self.words.folded[index] if 0 <= index < len(self.words) else ""

    def plain(self, index: int, more: str = "") -> bool:
        """Whether nothing but spaces, apostrophes and the signs of `more` stands before word `index`."""
        if not 0 < index < len(self.words):
            return False
        gap = self.words.gap(index)
        return len(gap) < 8 and all(c in _PLAIN or c in more for c in gap)

    def phrase_before(self, kind: str, index: int) -> int | None:
        """Where the phrase of a kind that ends just before word `index` begins."""
        phrases = self.tables.phrases[kind]
        for size in range(min(_LONGEST_PHRASE, index), 0, -1):
            first = index - size
            if tuple(self.words.folded[first:index]) in phrases and all(
                self.plain(i, "-") for i in range(first + 1, index + 1)
            ):
                return first
        return None

    def phrase_at(self, kind: str, index: int) -> int | None:
        """Where the phrase of a kind that begins with word `index` ends."""
        phrases = self.tables.phrases[kind]
        for size in range(min(_LONGEST_PHRASE, len(self.words) - index), 0, -1):
            last = index + size
            if tuple(self.words.folded[index:last]) in phrases and all(
                self.plain(i, "-") for i in range(index, last)
            ):
                return last
        return None

    def edge(self, first: int) -> tuple[str | None, int]:
        """The third of a period named before word `first` (« fin », "early"), and where that begins."""
        at = first
        for _ in range(3):
            for kind in _EDGES:
                if (start := self.phrase_before(kind, at)) is not None:
                    return kind, start
            if (filler := self.phrase_before("filler", at)) is None:
                break
            at = filler
        return None, first

    def day(self, index: int) -> int | None:
        """The day of the month that word `index` writes."""
        found = _ORDINAL_DAY.fullmatch(self.word(index))
        if found is None or not 1 <= (day := int(found[1])) <= 31:
            return None
        gap = self.words.gap(index)
        joined = gap in (",", ".", ":", "/") and self.word(index - 1)[-1:].isdigit()
        return None if joined or gap[-1:] in ("$", "€", "£") else day

    def year(self, index: int, more: str = ",") -> int | None:
        """The year that word `index` writes, in four digits or in two after an apostrophe."""
        word = self.word(index)
        if not self.plain(index, more):
            return None
        if len(word) == 4 and word.isdecimal() and 1000 <= int(word) < 2200:
            following = self.words.gap(index + 1)
            if following[:1] in ("%", "$", "€") or (
                following in (",", ".") and self.word(index + 1)[:1].isdigit()
            ):
                return None
            return int(word)
        if len(word) == 2 and word.isdecimal() and self.words.gap(index)[-1:] in ("'", "’"):
            return full_year(int(word))
        return self.fiscal_year(index)

    def fiscal_year(self, index: int) -> int | None:
        """The year of "FY2025", "FY25"."""
        found = _FISCAL.fullmatch(self.word(index))
        return full_year(int(found[1])) if found else None

    def year_after(self, index: int) -> tuple[int | None, int]:
        """The year that follows before word `index`, over "of" and its like, and where it ends."""
        at = index
        for _ in range(3):
            if (year := self.year(at)) is not None:
                return year, at + 1
            if (filler := self.phrase_at("filler", at)) is None or not self.plain(at, "-"):
                break
            at = filler
        return None, index

    def ends_loosely(self, index: int) -> bool:
        """Whether a number that ends before word `index` counts nothing that follows."""
        if index >= len(self.words) or not self.plain(index):
            return self.words.gap(index).strip()[:1] not in ("%", "€", "$", "°")
        word = self.word(index)
        return word in self.tables.stop_words and not word[0].isdigit()

    def weekday_before(self, index: int) -> tuple[int | None, int]:
        """The weekday named before a day, and where it begins."""
        at = index - 1
        if self.tables.word("the", self.word(at)) and self.plain(index, ",."):
            at -= 1
        if at < 0 or not self.plain(at + 1, ",."):
            return None, index
        start = at
        if self.tables.word("weekday_tail", self.word(at)):
            start -= 1
        weekday = self.tables.weekdays.get(self.word(start))
        if weekday is None:
            weekday = self.tables.weekdays_short.get(self.word(start))
        return (None, index) if weekday is None else (weekday, start)

    def deixis(self, first: int, last: int) -> tuple[int | None, int, int]:
        """What "last", "this" or "next" beside a name says (-1, 0, 1), and the words with it."""
        for kind, offset in (("last_before", -1), ("next_before", 1), ("this", 0)):
            if (start := self.phrase_before(kind, first)) is not None:
                end = self.phrase_at("this_after", last) if offset == 0 else None
                return offset, start, end or last
        for kind, offset in (("last", -1), ("next", 1)):
            if last < len(self.words) and (end := self.phrase_at(kind, last)) is not None:
                return offset, first, end
        return None, first, last

    def last_year(self, year: int, index: int) -> tuple[int | None, int]:
        """The second year of "2024-2025", "2024/25", and where it ends."""
        word = self.word(index)
        if not word.isdecimal() or self.words.gap(index).strip() not in ("-", "–", "—", "/"):
            return None, index
        if len(word) == 4 and year < int(word) < 2200:
            return int(word), index + 1
        if len(word) == 2 and int(word) == (year + 1) % 100:
            return year + 1, index + 1
        return None, index


def full_year(year: int) -> int:
    """The year meant by two digits: 00 to 49 are of this century, whatever the day it is."""
    return year if year > 99 else year + (2000 if year < 50 else 1900)
