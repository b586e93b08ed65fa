"""Quantities in a text: their value, unit, bounds and exact place; no dates, versions, names or labels."""

from dataclasses import dataclass

from contresource import lang
from contresource.lang import currencies
from contresource.numbers.amounts import Found, Page, as_float
from contresource.numbers.bounds import bound_of
from contresource.numbers.figures import gap_after, visible
from contresource.numbers.idioms import idioms_of, likely_language
from contresource.numbers.openings import find, second
from contresource.numbers.ordinals import ordinal_at
from contresource.numbers.reader import joins
from contresource.text import Words

UNIT_NAMES = frozenset(
    (
        *("%", "‰", "pp", "h", "x"),
        *currencies.CODES,
        *currencies.SIGNS.values(),
        *currencies.SIGN_OWNERS.values(),
        *currencies.SMALL_CODES.values(),
        *currencies.NOUNS.values(),
        *currencies.DOUBTFUL_NOUNS.values(),
        *currencies.PARTS.values(),
        *(line[:3] for names in currencies.NAMES.values() for line in names.strip().splitlines()),
    )
)
"""Every `unit` that `quantities` may give."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity found in a text.

    `start` to `end`: all of it with sign, currency and unit, in code points of the text; `number`: the numeric part
    alone, multiplier words included. `value`: the value, for a range its lower end, and `high` its upper end; GPU
    days and minutes are given in hours, for that is exact. `unit`: "%", "‰", "pp" (percentage points), an ISO 4217
    code, "h" (hours), "x" (times), "ordinal", the name of a part of a currency ("cent"), None for a count of
    things. `comparator`: "=", "~", "<", "<=", ">", ">=". `readings`: other values the words may have. `first` to
    `last`: word indexes, last exclusive.
    """

    start: int
    end: int
    number: tuple[int, int]
    value: float
    high: float | None
    unit: str | None
    comparator: str
    readings: tuple[float, ...]
    first: int
    last: int


def quantities(
    words: Words, language: str | None = None, within: tuple[int, int] | None = None
) -> list[Quantity]:
    """The quantities of a text in order, without overlaps; in linear time, and without errors whatever the text.

    `language`: one of `lang.LANGUAGES`; None, or an unknown one, to judge from the words. French and English number
    words are read in either. Ordinals count nothing and are read by `ordinals`. `within`: only those that begin in
    this range of words, the last exclusive.
    """
    page = _page(words, language)
    found: list[Quantity] = []
    place = end = 0
    for index in _candidates(page, *(within or (0, len(words)))):
        if index < place:
            continue
        quantity, place = _quantity(page, index)
        if quantity is not None and quantity.start >= end:
            found.append(quantity)
            end = quantity.end
    return found


def ordinals(words: Words, language: str | None = None) -> list[Quantity]:
    """The ordinals of a text in order, as quantities with the unit "ordinal"; `language` as for `quantities`.

    A third of something is a fraction and stands among the quantities, at the same place perhaps.
    """
    page = _page(words, language)
    found: list[Quantity] = []
    place = 0
    for index in range(len(words)):
        number = ordinal_at(page, index) if index >= place else None
        value = as_float(number.value) if number is not None else None
        if number is not None and value is not None:
            place, span = number.last, (number.start, number.end)
            found.append(
                Quantity(*span, span, value, None, "ordinal", "=", (), number.first, place)
            )
    return found


def _page(words: Words, language: str | None) -> Page:
    key = "page of quantities", language
    page = words.memory.get(key)
    if not isinstance(page, Page):
        if language not in lang.LANGUAGES:
            language = words.language or likely_language(words.folded)
        page = words.memory[key] = Page(words, idioms_of(language or "en"))
    return page


def _candidates(page: Page, first: int, last: int) -> list[int]:
    """The words from `first` to `last` (exclusive) at which a quantity may open."""
    numerals = page.idioms.numerals
    starters = numerals.starters | page.idioms.units.percent_starters
    joins_words = bool(numerals.morphemes)
    return [
        index
        for index, word in enumerate(page.words.folded[first:last], first)
        if word in starters
        or word[0] <= "9"
        or word[-1] <= "9"
        or (joins_words and numerals.compound(word) is not None)
    ]


def _quantity(page: Page, index: int) -> tuple[Quantity | None, int]:
    """The quantity that opens at word `index`, and the word to go on with."""
    found, place = find(page, index)
    if found is None:
        return _reversed_percent(page, index) if place == index else (None, place)
    high = _upper_end(page, found)
    last = high or found
    bound = bound_of(page.words, found.first, found.start, last.last, last.end, page.idioms.bounds)
    made = _made(found, high, bound or ("~" if found.number.about else "="), page)
    return made, max(last.last, index + 1)


def _made(found: Found, high: Found | None, comparator: str, page: Page) -> Quantity | None:
    last = high or found
    if high is None:
        low, top = as_float(found.number.value), None
        readings = tuple(map(as_float, found.number.others))
    else:
        low, top = _ends(page, found, high)
        readings = ()
    if low is None:
        return None
    return Quantity(
        found.start,
        last.end,
        (found.number.start, last.number.end),
        low,
        top,
        last.name or found.name,
        comparator,
        tuple(r for r in readings if r is not None and r != low),
        found.first,
        last.last,
    )


def _reversed_percent(page: Page, index: int) -> tuple[Quantity | None, int]:
    """« pourcentage de vingt », "per cent of 210"."""
    words, units = page.words, page.idioms.units
    last = units.percent_at(words, index)
    if last is None or last + 1 >= len(words) or words.folded[last] not in units.of:
        return None, index + 1
    last += 1
    if words.folded[last] == "les" and last + 1 < len(words):
        last += 1
    found, place = find(page, last)
    if not joins(words.gap(last)) or found is None or found.unit is not None:
        return None, index + 1
    value = as_float(found.number.value)
    if value is None:
        return None, place
    span = found.number.start, found.number.end
    start = words.starts[index]
    return Quantity(start, span[1], span, value, None, "%", "=", (), index, found.last), found.last


def _upper_end(page: Page, low: Found) -> Found | None:
    """The upper end if what follows the quantity `low` makes a range of it."""
    words = page.words
    index = _after_link(page, low)
    if index is None or index >= len(words):
        return None
    word = words.folded[index]
    if word[0] in "0123456789":
        high = second(page, index)
    elif word in page.idioms.numerals.starters and low.last != index:
        high, _ = find(page, index)
    else:
        return None
    if high is None or (high.name and low.name and high.name != low.name):
        return None
    bottom, top = _ends(page, low, high)
    return high if bottom is not None and top is not None and bottom < top else None


_DASHES = ("-", "‐", "‑", "–", "—")


def _after_link(page: Page, low: Found) -> int | None:
    """The word after « à », « et », a dash, if it links the quantity `low` to an upper end."""
    words, last, idioms = page.words, low.last, page.idioms
    gap = gap_after(words, last, low.end)
    if last >= len(words):
        return None
    if gap.strip("~$€£*_ ") in _DASHES:
        evenly = gap.startswith(" ") == gap.endswith(" ")
        return (
            last if evenly and words.folded[last][0].isdigit() and low.number.value >= 0 else None
        )
    if last + 1 >= len(words) or not joins(gap) or not _open_gap(words.gap(last + 1)):
        return None
    link, raw = words.folded[last], words.raw(last)
    before = words.folded[low.first - 1] if low.first else ""
    accented = link != "a" or idioms.language != "fr" or raw in ("à", "À")
    if accented and link in idioms.openers.get(before, ()):
        return None if _changes(page, low.first - 1) else last + 1
    if link in idioms.links or raw in idioms.links:
        return None if _changes(page, low.first) else last + 1
    return None


def _open_gap(gap: str) -> bool:
    """Whether nothing but spaces and money signs stands between a link and the upper end of a range."""
    return not visible(gap).strip(" \u00a0\u202f*_`~$€£¥\n")


def _changes(page: Page, index: int) -> bool:
    """Whether a verb of change stands before: "rose from 10 to 50" gives two values, no range."""
    words = page.words
    for place in range(index - 1, max(index - 5, -1), -1):
        if words.folded[place] in page.idioms.changes:
            return True
        if not joins(words.gap(place)):
            return False
    return False


def _ends(page: Page, low: Found, high: Found) -> tuple[float | None, float | None]:
    """Both ends of a range; the lower one takes the multiplier it leaves to the upper (« 100 à 300 milliards »)."""
    bottom, top = low.number.value, high.number.value
    factor = high.number.factor
    if factor > 1 and low.number.factor == 1 and bottom < 1000 and bottom * factor < top:
        bottom = bottom * factor
    return as_float(bottom), as_float(top)
