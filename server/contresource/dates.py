"""Dates in a text: which days they mean, as exactly as the text says it, and where they stand."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from contresource import lang
from contresource.days.figures import day_comes_first, figure_forms
from contresource.days.forms import (
    fiscal_year_forms,
    month_forms,
    number_forms,
)
from contresource.days.period import Period, Precision, days_of
from contresource.days.pieces import Form, Pieces
from contresource.days.units import (
    day_word_forms,
    season_forms,
    short_quarter_forms,
    unit_forms,
    weekday_forms,
)
from contresource.days.words import Tables, tables_of
from contresource.text import Words, guess_language

# Words between two dates that share a year ("January 27 to February 3, 2025").
_WORDS_BETWEEN = 3


@dataclass(frozen=True, slots=True)
class Date:
    """A date found in a text.

    `start` to `end`: code points of the text. `from_` to `to`: the days meant, both included. `precision`: the unit
    that is named: day, week, month, quarter, half, season, year or decade ("early 2025" is of a year, from January to
    April). `first` to `last`: word indexes, last exclusive.
    """

    start: int
    end: int
    from_: datetime.date
    to: datetime.date
    precision: Precision
    first: int
    last: int


def dates(
    words: Words,
    language: str | None = None,
    published: datetime.date | None = None,
    within: tuple[int, int] | None = None,
) -> list[Date]:
    """The dates of a text in order, without overlaps; in linear time, and without errors whatever the text.

    `language` (such as "fr") decides what 03/04/2025 means and which words are read; guessed when not given.
    `published` is the day from which "yesterday" and dates without a year are counted: nothing depends on today.
    Where it is not given, these are left out. `within`: only those that begin in this range of words, the last
    exclusive.
    """
    if isinstance(published, datetime.datetime):
        published = published.date()
    pieces = _pieces(words, language)
    forms = _apart(_forms(pieces, *(within or (0, len(words)))))
    found = []
    for form in _dated(forms, words, pieces.tables):
        days = days_of(form.period, published)
        if days is not None:
            end = words.ends[form.last - 1] if form.end is None else form.end
            found.append(
                Date(words.starts[form.first], end, *days, form.period.unit, form.first, form.last)
            )
    return found


def _pieces(words: Words, language: str | None) -> Pieces:
    key = "pieces of dates", language
    pieces = words.memory.get(key)
    if not isinstance(pieces, Pieces):
        if language not in lang.LANGUAGES:
            language = guess_language(words.text[words.start : words.end])
        tables = tables_of(_languages(language))
        pieces = words.memory[key] = Pieces(words, tables, day_comes_first(words, language))
    return pieces


def _languages(language: str | None) -> tuple[str, ...]:
    """The languages whose words are read: French and English beside each other, the others alone."""
    if language is None or language in ("fr", "en"):
        return ("fr", "en") if language == "fr" else ("en", "fr")
    return (language,)


def _forms(text: Pieces, first: int, last: int) -> Iterator[Form]:
    """The forms of dates that begin at the words `first` to `last` (exclusive), in no order; they may overlap."""
    tables = text.tables
    for index, word in enumerate(text.words.folded[first:last], first):
        if "0" <= word[0] <= "9":
            yield from number_forms(text, index, word)
        elif word in tables.months:
            yield from month_forms(text, index, tables.months[word])
        if word in tables.weekdays:
            yield from weekday_forms(text, index, tables.weekdays[word])
        if word in tables.units:
            yield from unit_forms(text, index, tables.units[word])
        if word in tables.seasons:
            yield from season_forms(text, index, tables.seasons[word])
        if word in tables.day_openers:
            yield from day_word_forms(text, index)
        if word[:2] == "fy" and len(word) in (4, 6):
            yield from fiscal_year_forms(text, index)
        if len(word) == 2 and word[1] in "1234":
            yield from short_quarter_forms(text, index, word)
    yield from figure_forms(text, first, last)


def _apart(forms: Iterable[Form]) -> list[Form]:
    """The longest of overlapping forms, in order."""
    taken: set[int] = set()
    kept = []
    for form in sorted(forms, key=lambda f: (f.first - f.last, f.first)):
        span = range(form.first, form.last)
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append(form)
    return sorted(kept, key=lambda f: f.first)


def _dated(forms: list[Form], words: Words, tables: Tables) -> list[Form]:
    """Forms without a year or month take those of the date to which a "to", "and" or dash joins them."""
    dated: list[Form] = []
    for form in reversed(forms):
        following = dated[-1] if dated else None
        if (
            following is not None
            and form.period.needs_year
            and following.period.unit == form.period.unit
            and _joined(form, following, words, tables)
        ):
            form = replace(form, period=_completed(form.period, following.period))
        dated.append(form)
    return dated[::-1]


def _completed(period: Period, following: Period) -> Period:
    """A period with the year, and the month if it has none, of the one that follows it."""
    year, number = following.year, following.number
    if period.number is None:
        # « du lundi 20 au vendredi 24 janvier »; a day later than the other's is of another month.
        same_month = (period.day or 0) < (following.day or 0)
        return replace(period, year=year, number=number) if same_month else period
    later = (period.number, period.day or 0) > (number or 12, following.day or 31)
    return period if year is None else replace(period, year=year - later)


def _joined(form: Form, following: Form, words: Words, tables: Tables) -> bool:
    between = words.folded[form.last : following.first]
    if len(between) > _WORDS_BETWEEN:
        return False
    if not between:
        return words.gap(following.first).strip() in ("-", "–", "—", ",", "/")
    return any(tables.word("to", word) for word in between) and all(
        tables.word("to", word) or tables.word("the", word) or word in tables.stop_words
        for word in between
    )
