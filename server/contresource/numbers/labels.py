"""Digits that are no quantity: parts of names, labels, versions, dates, times, telephone numbers, notes."""

import re

from contresource.numbers.figures import Figure, visible
from contresource.numbers.idioms import Idioms
from contresource.numbers.reader import joins
from contresource.text import Words

_DIGITS = "0123456789"
_HYPHENS = "-‐‑–"
_SPACES = (" ", "\u00a0", "\u202f")
_SIGNS = ("#", "^", "§", "№", "°", "@", "\\")
_SPACED = re.compile(r"[\s*_`~]*")
YEARS = range(1900, 2040)
_DAYS = range(1, 32)
# Months whose names are words as well: only with a capital do they make a date of the number after them.
_DOUBTFUL_MONTHS = frozenset("may march mars mar mag set out sept".split())
# Families of models and products whose number is a version, whatever follows: « Grok 3 models ».
_FAMILIES = frozenset(
    """
    claude grok llama gpt chatgpt gemini qwen kimi glm mistral phi falcon windows iphone opus sonnet haiku nasdaq dax
    cac ftse stoxx
    """.split()
)
_COUNTED_WITHOUT_S = frozenset("people gens times fois".split())
# "A cluster of 2000 specialised chips", « près de 2000 puces »: the one year that is a round number.
_BEFORE_BOTH = frozenset("of to around between for the de des entre a pour et vers and".split())
_ADJECTIVES = 1
# Signs of measures that are no word of any of our languages.
_MEASURES = frozenset(
    "kg mg km cm mm nm kw mw gw tw kwh mwh gwh twh kb mb gb tb khz mhz ghz".split()
)
# Words before 1/27.
_BEFORE_DATE = frozenset("on le du au since depuis by until".split())
_EVENTS = frozenset((("24", "7"), ("9", "11"), ("7", "7")))


def belongs_to_name(words: Words, index: int) -> bool:
    """Whether the digits of word `index` belong to a name or follow a label sign: GPT-4, v1.5, #42, n° 5, 12:30."""
    gap = visible(words.gap(index))
    if not gap:
        return False
    if gap.rstrip().endswith(_SIGNS):
        return True
    if not index or len(gap) != 1:
        return False
    before = words.raw(index - 1)
    if gap == ".":
        return before not in ("Rs", "Fr")
    return gap == "_" or gap in _HYPHENS or gap == "/" or (gap == ":" and before[-1].isdigit())


def end_of_chain(words: Words, index: int) -> int:
    """The word after digits hung together by single signs, from word `index`: 2025-01-27, 12:30:00, 06.12.34."""
    index += 1
    while index < len(words) and words.folded[index][0] in _DIGITS:
        gap = visible(words.gap(index))
        if len(gap) != 1 or gap in " \u00a0\u202f\n,;":
            break
        index += 1
    return index


def chain(words: Words, figure: Figure) -> int | None:
    """The word after a time, a date, a score, a telephone number that opens with a figure; None if it is none."""
    last = figure.last
    if figure.tail or last >= len(words) or words.folded[last][0] not in _DIGITS:
        return None
    gap = visible(words.gap(last))
    if gap == ":" or (len(gap) == 1 and gap in _HYPHENS + "/" and _hangs_together(words, figure)):
        return end_of_chain(words, last - 1)
    return _pairs(words, figure)


def _hangs_together(words: Words, figure: Figure) -> bool:
    """Whether "2025-01-27", "24/7", "555-1234", "3-0" is one thing, neither a fraction nor a range."""
    last, sign = figure.last, visible(words.gap(figure.last))
    above, below = words.folded[figure.first], words.folded[last]
    third = last + 1 < len(words) and words.folded[last + 1][0] in _DIGITS
    if third and visible(words.gap(last + 1)) == sign:
        return True
    if figure.grouped or not (above.isdecimal() and below.isdecimal()) or len(above + below) > 8:
        return False
    if sign == "/":
        before = words.folded[figure.first - 1] if figure.first else ""
        date = int(below) in _DAYS and before in _BEFORE_DATE
        return date or (above, below) in _EVENTS or int(above) >= int(below) > 0
    if third and visible(words.gap(last + 1)) in (".", ",", "'", "’", *_SPACES):
        return False  # "900-1,500"
    return below[0] == "0" or int(above) >= int(below) or (len(above) == 3 and len(below) == 4)


def _pairs(words: Words, figure: Figure) -> int | None:
    """01 23 45 67 89, +33 1 23 45 67 89."""
    last = figure.first
    if words.gap(figure.first).endswith("+") and not figure.grouped:
        last += 1
        while last < len(words) and words.folded[last].isdecimal() and len(words.gap(last)) <= 3:
            last += 1
        return last if last - figure.first >= 3 else None
    while last < len(words) and len(words.folded[last]) == 2 and words.folded[last].isdecimal():
        last += 1
        if visible(words.gap(last)) not in _SPACES:
            break
    return last if last - figure.first >= 4 else None


def is_note(words: Words, figure: Figure) -> bool:
    """[13], or the number of a list item: 1. or (1)."""
    before, after = words.gap(figure.first), words.gap(figure.last)
    if before.endswith("[") and after.startswith("]"):
        return True
    if figure.grouped or not isinstance(figure.value, int) or figure.value >= 200:
        return False
    opens_line = figure.first == 0 or "\n" in before
    return (
        opens_line
        and before.rpartition("\n")[2].strip("# *>(") == ""
        and after.startswith((". ", ") ", ".\u00a0"))
        and figure.last < len(words)
        and words.folded[figure.last][0] not in _DIGITS
    )


def is_date(words: Words, figure: Figure, idioms: Idioms) -> bool:
    """The day or the year beside a month."""
    value = figure.value
    if figure.grouped or not isinstance(value, int) or not (value in _DAYS or value in YEARS):
        return False
    if value in _DAYS and _month_follows(words, figure.last, idioms):
        return True
    if not figure.first or visible(words.gap(figure.first)) not in (*_SPACES, ". ", ", ", "-"):
        return False
    before, raw = words.folded[figure.first - 1], words.raw(figure.first - 1)
    if before in idioms.months:
        return raw[0].isupper() or before not in _DOUBTFUL_MONTHS
    earlier = words.folded[figure.first - 2] if figure.first > 1 else ""
    return value in YEARS and earlier in idioms.months


def _month_follows(words: Words, index: int, idioms: Idioms) -> bool:
    """« 27 janvier », "27 de enero", « 12 et 13 mai »."""
    for place in range(index, min(index + 3, len(words))):
        if visible(words.gap(place)) not in (*_SPACES, "-", ".", ". "):
            return False
        word = words.folded[place]
        if word in idioms.months:
            return True
        if word not in ("de", "et", "and", "au", "to", "y", "al", "und", "bis", "e") and not (
            word.isdecimal() and len(word) <= 2
        ):
            return False
    return False


def is_year(words: Words, figure: Figure, idioms: Idioms) -> bool:
    """A bare year (2 024 is grouped, 2048 too great); all the same no year where things are counted with it."""
    written = words.folded[figure.first]
    if figure.grouped or figure.value not in YEARS or len(written) != 4:
        return False
    before = words.folded[figure.first - 1] if figure.first else ""
    if figure.value == 2000 and before in _BEFORE_BOTH:
        following = words.folded[figure.last : figure.last + _ADJECTIVES + 1]
        return idioms.counted.isdisjoint(following) and _MEASURES.isdisjoint(following[:1])
    return before in idioms.before_year or not counts(words, figure.last, idioms)


def is_day(words: Words, figure: Figure, idioms: Idioms) -> bool:
    """A bare day of the month: « le 27 », where nothing is counted."""
    if figure.grouped or figure.value not in _DAYS or not figure.first or idioms.language != "fr":
        return False
    return words.folded[figure.first - 1] == "le" and not counts(words, figure.last, idioms)


def is_version(words: Words, figure: Figure, idioms: Idioms) -> bool:
    """The number of a name or a label: « Claude 3.5 », « article 50 », « Phase 2 »."""
    first, value = figure.first, figure.value
    if not first or value is None or not _SPACED.fullmatch(words.gap(first)):
        return False
    before, raw = words.folded[first - 1], words.raw(first - 1)
    if before in _FAMILIES:
        return value < 1000
    if before in idioms.labels:
        return True
    if value >= (10_000 if raw.isupper() else 1000) or figure.grouped or len(raw) < 2:
        return False
    if idioms.language == "de" and not raw.isupper():
        return False
    named = raw.isupper() or (raw[0].isupper() and first - 1 > words.sentence_of(first)[0])
    return named and not counts(words, figure.last, idioms)


def counts(words: Words, index: int, idioms: Idioms) -> bool:
    """Whether word `index` looks like the thing counted by a number just before it."""
    if index >= len(words) or not joins(words.gap(index)):
        return False
    word = words.folded[index]
    if word in idioms.counted or word in _COUNTED_WITHOUT_S or word in _MEASURES:
        return True
    if word[0].isalpha() and any(char in _DIGITS for char in word):
        return True
    return len(word) > 3 and word[-1] in "sx" and word not in idioms.function_words


def says_nothing(words: Words, first: int, last: int, idioms: Idioms) -> bool:
    """Whether number words count nothing: « l’un », "that one", "several hundred", « tout neuf », "Air Force One"."""
    before = words.folded[first - 1] if first else ""
    after = words.folded[last] if last < len(words) else ""
    if before in idioms.indefinite and joins(words.gap(first)):
        return True
    if last - first > 1:
        return False
    word, raw = words.folded[first], words.raw(first)
    opens = first <= words.sentence_of(first)[0]
    if word in idioms.names_too and raw[0].isupper() and not opens:
        return True
    if word in idioms.one:
        if "/" in (words.gap(first).strip(), words.gap(last).strip()):
            return True
        named = raw == "One" and not opens
        return named or before in idioms.one_after or after in idioms.one_before
    if word in idioms.new_too:
        return len(words) > 1 and not counts(words, last, idioms)
    if word in idioms.months:  # « 27 sept. 2025 »
        beside_day = before.isdecimal() and words.gap(first) in _SPACES
        return beside_day or (after.isdecimal() and words.gap(last) in (*_SPACES, ". "))
    return False
