"""Quantities in a text: their value, unit, bounds and exact place; no dates, versions, names or labels."""

import re
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from contresource import lang
from contresource.bounds import Bounds, bound_after, bound_before, bounds_of
from contresource.figures import Figure, Reading, decimal_sign, read_figure, visible
from contresource.lang import currencies
from contresource.numerals import (
    VULGAR,
    Amount,
    Number,
    Numerals,
    joins,
    numerals_of,
    plus,
    read_number,
    times,
)
from contresource.text import Words
from contresource.units import (
    Unit,
    UnitWords,
    currency_code,
    money_before,
    unit_after,
    unit_words,
)

_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity found in a text.

    `start` to `end`: all of it with sign, currency and unit, in code points of the text; `number`: the numeric part
    alone, multiplier words included. `value`: the value, for a range its lower end, and `high` its upper end. `unit`:
    "%", "‰", an ISO 4217 code, "h" (hours), "x" (times), the name of a part of a currency ("cent"), None for a count of
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


def quantities(words: Words, language: str | None = None) -> list[Quantity]:
    """The quantities of a text in order, without overlaps; in linear time, and without errors whatever the text.

    `language`: one of `lang.LANGUAGES`; None, or an unknown one, to judge from the words. French and English number
    words are read in either.
    """
    return _Scanner(
        words, _idioms(language if language in lang.LANGUAGES else _language(words))
    ).run()


_SAMPLE = 400


def _language(words: Words) -> str:
    """The language whose function words are the most frequent; English when there are none."""
    sample = words.folded[:_SAMPLE]
    scores = {
        code: 2 * sum(word in table.FUNCTION_WORDS for word in sample)
        + sum(word in table.CARDINALS or word in table.SCALES for word in sample)
        for code, table in lang.LANGUAGES.items()
    }
    best = max(scores.values())
    return "en" if scores["en"] == best else next(code for code in scores if scores[code] == best)


@dataclass(frozen=True)
class _Idioms:
    """All the tables of a language the scanner asks."""

    language: str
    numerals: Numerals
    units: UnitWords
    bounds: Bounds
    decimal: str
    counted: frozenset[str]
    scales: frozenset[str]
    short: dict[str, int]
    months: frozenset[str]
    labels: frozenset[str]
    before_year: frozenset[str]
    minus: frozenset[str]
    less: frozenset[str]
    not_minus_after: frozenset[str]
    one: frozenset[str]
    one_after: frozenset[str]
    one_before: frozenset[str]
    indefinite: frozenset[str]
    clock_after: frozenset[str]
    openers: dict[str, frozenset[str]]
    links: frozenset[str]
    changes: frozenset[str]
    percent_first: frozenset[str]


@lru_cache
def _idioms(language: str) -> _Idioms:
    table = lang.LANGUAGES[language]
    names = ["en", "fr"] if language in ("fr", "en") else [language]
    tables = [lang.LANGUAGES[name] for name in sorted(names, key=language.__eq__)]

    def all_of(name: str) -> frozenset[str]:
        return frozenset().union(*(getattr(t, name) for t in tables))

    openers: dict[str, frozenset[str]] = {}
    for each in tables:
        openers |= each.RANGE_OPENERS
    short: dict[str, int] = {}
    for each in tables:
        short |= each.SHORT_MULTIPLIERS
    return _Idioms(
        language,
        numerals_of(language),
        unit_words(language),
        bounds_of(language),
        table.DECIMAL_SIGN,
        all_of("COUNTED"),
        frozenset("million millions milliard milliards billion billions".split())
        if language == "fr"
        else frozenset(),
        short,
        all_of("MONTHS"),
        all_of("LABELS"),
        all_of("BEFORE_YEAR"),
        all_of("MINUS"),
        all_of("LESS"),
        all_of("NOT_MINUS_AFTER"),
        table.ONE,
        table.ONE_AFTER,
        table.ONE_BEFORE,
        all_of("INDEFINITE"),
        all_of("CLOCK_AFTER"),
        openers,
        all_of("RANGE_LINKS"),
        all_of("CHANGES"),
        frozenset(phrase.split()[0] for t in tables for phrase in t.PERCENT),
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """A quantity before its bounds are looked for: a number and the unit beside it."""

    number: Number
    unit: Unit | None
    glued: bool = False  # the multiplier is glued on (50k)

    @property
    def first(self) -> int:
        return self.unit.first if self.unit else self.number.first

    @property
    def last(self) -> int:
        return self.unit.last if self.unit else self.number.last

    @property
    def start(self) -> int:
        return self.unit.start if self.unit else self.number.start

    @property
    def end(self) -> int:
        return self.unit.end if self.unit else self.number.end

    @property
    def name(self) -> str | None:
        return self.unit.name if self.unit else None


_SPACED = re.compile(r"[\s*_`~]*")
_LABEL_SIGNS = ("#", "^", "§", "№", "@", "\\")
_HYPHENS = "-‐‑–—−"
_MINUS_SIGN = re.compile(r"(?:^|[\s(\[|*:«\"“/>,$€£~])([-−–+])[*_]{0,2}$")
_ORDINAL_TAILS = frozenset("st nd rd th e er ere eme ieme nde re ers emes iemes".split())
_YEARS = range(1900, 2040)
# Families of models and products whose number is a version, whatever follows: « Grok 3 models ».
_FAMILIES = frozenset(
    "claude grok llama gpt gemini qwen kimi glm mistral phi falcon windows iphone opus sonnet haiku mythos".split()
)
_PLURAL_WORDS = frozenset("people gens personnes times fois".split())


class _Scanner:
    """Reads the quantities of one text, from left to right."""

    def __init__(self, words: Words, idioms: _Idioms) -> None:
        self.words = words
        self.idioms = idioms
        self._reading: Reading | None = None

    @property
    def reading(self) -> Reading:
        if self._reading is None:
            idioms = self.idioms
            sign = decimal_sign(self.words.text, idioms.decimal)
            self._reading = Reading(sign, idioms.counted, idioms.scales)
        return self._reading

    def run(self) -> list[Quantity]:
        found: list[Quantity] = []
        place = 0
        for index in self._candidates():
            if index < place:
                continue
            quantity, place = self._quantity(index)
            if quantity is not None and (not found or quantity.start >= found[-1].end):
                found.append(quantity)
        return found

    def _candidates(self) -> list[int]:
        """The words at which a quantity may open."""
        folded, starters = (
            self.words.folded,
            self.idioms.numerals.starters | self.idioms.percent_first,
        )
        if self.idioms.numerals.morphemes:
            token = self.idioms.numerals.token
            return [
                i
                for i, word in enumerate(folded)
                if word in starters or word[0] <= "9" or word[-1] <= "9" or token(word) is not None
            ]
        return [
            i
            for i, word in enumerate(folded)
            if word in starters or word[0] <= "9" or word[-1] <= "9"
        ]

    def _quantity(self, index: int) -> tuple[Quantity | None, int]:
        """The quantity that opens at word `index`, and the word to go on with."""
        found, place = self._found(index)
        if found is None:
            return self._reversed_percent(index) if place == index else (None, place)
        ranged = self._range(found)
        upper = ranged or found
        last, end = upper.last, upper.end
        comparator = (
            bound_after(self.words, last, end, self.idioms.bounds)
            or bound_before(self.words, found.first, found.start, self.idioms.bounds)
            or ("~" if found.number.about else "=")
        )
        return self._made(found, ranged, comparator), max(last, index + 1)

    def _made(self, found: _Found, ranged: _Found | None, comparator: str) -> Quantity | None:
        upper = ranged or found
        low, high = _float(found.number.value), None
        if ranged is not None:
            low, high = self._ends(found, ranged)
        if low is None:
            return None
        readings = [_float(other) for other in found.number.others] if ranged is None else []
        return Quantity(
            found.start,
            upper.end,
            (found.number.start, upper.number.end),
            low,
            high,
            upper.name or found.name,
            comparator,
            tuple(r for r in readings if r is not None and r != low),
            found.first,
            upper.last,
        )

    # One number with its unit.

    def _found(self, index: int) -> tuple[_Found | None, int]:
        """The number at word `index` with its unit; else None and the next word to look at (`index`: not a number)."""
        word = self.words.folded[index]
        if word[0] in _DIGITS:
            return self._in_digits(index)
        if word[-1] in _DIGITS:
            return self._after_code(index)
        number = self._in_words(index)
        if number is None:
            return None, index
        if number.ordinal or self._says_nothing(number):
            return None, max(number.last, index + 1)
        return self._with_unit(number), number.last

    def _in_words(self, index: int) -> Number | None:
        words, numerals = self.words, self.idioms.numerals
        first = index
        if index and joins(words.gap(index)):
            before = words.folded[index - 1]
            token = numerals.tokens.get(before)
            quarter = token is not None and token.kind == "part" and token.value == 4
            if quarter or (before in numerals.articles and before not in numerals.starters):
                first = index - 1
        number = read_number(words, first, numerals)
        return number and self._signed(number)

    def _says_nothing(self, number: Number) -> bool:
        """« l’un », "that one", « plusieurs centaines », « tout neuf »: no number of things."""
        words, idioms = self.words, self.idioms
        before = words.folded[number.first - 1] if number.first else ""
        after = words.folded[number.last] if number.last < len(words) else ""
        if before in idioms.indefinite and joins(words.gap(number.first)):
            return True
        if number.last - number.first > 1:
            return False
        word = words.folded[number.first]
        if word in idioms.one:
            slash = "/" in (words.gap(number.first).strip(), words.gap(number.last).strip())
            return slash or before in idioms.one_after or after in idioms.one_before
        return False

    def _after_code(self, index: int) -> tuple[_Found | None, int]:
        """USD115.5: a currency glued before the digits."""
        word, raw = self.words.folded[index], self.words.raw(index)
        letters = len(word.rstrip(_DIGITS))
        if not 2 <= letters <= 4 or len(raw) != len(word):
            return None, index + 1
        code = currency_code(word[:letters], raw[:letters])
        if code is None or (raw[:letters].islower() and word[:letters] == "rs"):
            return None, index + 1
        figure = read_figure(self.words, index, self.reading, letters)
        number = read_number(self.words, index, self.idioms.numerals, figure)
        if number is None:
            return None, figure.last
        unit = Unit(code[0], index, number.last, self.words.starts[index], number.end)
        return _Found(number, unit), number.last

    def _in_digits(self, index: int) -> tuple[_Found | None, int]:
        if self._is_label(index):
            return None, self._end_of_chain(index)
        figure = read_figure(self.words, index, self.reading)
        if figure.value is None or self._chained(figure):
            return None, self._end_of_chain(index)
        if figure.tail:
            return self._with_tail(figure)
        number = self._power(figure) or self._slash(figure) or self._multiplied(figure)
        if number is None:
            number = read_number(self.words, index, self.idioms.numerals, figure)
        if number is None or number.ordinal:
            return None, max(figure.last, index + 1)
        number = self._signed(number)
        if self._is_note(figure) or self._is_date(figure):
            return None, number.last
        found = self._with_unit(number)
        if found.unit is None and not number.scaled and number.last == figure.last:
            if self._is_year(figure) or self._is_version(figure):
                return None, number.last
        return found, number.last

    # Digits that are no number.

    def _is_label(self, index: int) -> bool:
        """Digits that belong to a name or follow a label sign: GPT-4, v1.5, #42, n° 5, 12:30."""
        gap = visible(self.words.gap(index))
        if not index or not gap:
            return bool(gap) and gap.rstrip().endswith(_LABEL_SIGNS)
        if gap.rstrip().endswith((*_LABEL_SIGNS, "°")):
            return True
        before = self.words.raw(index - 1)
        if len(gap) == 1:
            if gap in "._":
                return not (gap == "." and before[-1].isalpha() and before in ("Rs", "Fr"))
            if gap in _HYPHENS + "/":
                return gap != "—"
            if gap == ":":
                return before[-1].isdigit()
        return False

    def _end_of_chain(self, index: int) -> int:
        """The word after digits hung together by single signs: 2025-01-27, 12:30:00, 06.12.34."""
        index += 1
        while index < len(self.words) and self.words.folded[index][0] in _DIGITS:
            gap = visible(self.words.gap(index))
            if len(gap) != 1 or gap in " \u00a0\u202f\n,;":
                break
            index += 1
        return index

    def _chained(self, figure: Figure) -> bool:
        """Times, dates, telephone numbers: digits with a colon, two slashes or hyphens, or pairs of digits in a row."""
        words, last = self.words, figure.last
        if figure.tail or last >= len(words) or words.folded[last][0] not in _DIGITS:
            return False
        gap, after = visible(words.gap(last)), visible(words.gap(last + 1))
        if gap == ":":
            return True
        if gap in ("/", "-", "‐", "‑", "–") and len(gap) == 1:
            third = last + 1 < len(words) and words.folded[last + 1][0] in _DIGITS
            return third and after == gap
        pairs = 0
        while last < len(words) and len(words.folded[last]) == 2 and words.folded[last].isdecimal():
            if visible(words.gap(last)) not in (" ", "\u00a0", "\u202f") or pairs == 4:
                break
            pairs, last = pairs + 1, last + 1
        return pairs >= 3 and len(words.folded[figure.first]) == 2

    def _is_note(self, figure: Figure) -> bool:
        """[13], or the number of a list item."""
        words = self.words
        before, after = words.gap(figure.first), words.gap(figure.last)
        if before.endswith("[") and after.startswith("]"):
            return True
        line_start = before.rpartition("\n")[2].strip("# *>") == "" and (
            "\n" in before or figure.first == 0
        )
        return (
            line_start
            and not figure.grouped
            and isinstance(figure.value, int)
            and figure.value < 200
            and after.startswith((". ", ") ", ".\u00a0"))
            and figure.last < len(words)
            and words.folded[figure.last][0] not in _DIGITS
        )

    def _is_date(self, figure: Figure) -> bool:
        """The day or year beside a month."""
        value, words = figure.value, self.words
        if (
            figure.grouped
            or not isinstance(value, int)
            or not (1 <= value <= 31 or value in _YEARS)
        ):
            return False
        following = words.folded[figure.last] if figure.last < len(words) else ""
        plain = words.gap(figure.last) in (" ", "\u00a0", "-", ".", ". ", "\u202f")
        if following == "de" and figure.last + 1 < len(words):
            following = words.folded[figure.last + 1]
        if following in self.idioms.months and plain and value <= 31:
            return True
        if not figure.first or visible(words.gap(figure.first)) not in (
            " ",
            ". ",
            "\u00a0",
            ", ",
            "\u202f",
        ):
            return False
        before, raw = words.folded[figure.first - 1], words.raw(figure.first - 1)
        if before in self.idioms.months:
            return raw[0].isupper() or before not in (
                "may",
                "march",
                "mars",
                "mar",
                "set",
                "out",
                "mag",
            )
        earlier = words.folded[figure.first - 2] if figure.first > 1 else ""
        return value in _YEARS and earlier in self.idioms.months

    def _is_year(self, figure: Figure) -> bool:
        """A bare year; a number all the same where things are counted with it (« 2 000 » is grouped, 2048 too great)."""
        if (
            figure.grouped
            or figure.value not in _YEARS
            or len(self.words.folded[figure.first]) != 4
        ):
            return False
        before = self.words.folded[figure.first - 1] if figure.first else ""
        return before in self.idioms.before_year or not self._counts(figure.last)

    def _counts(self, index: int) -> bool:
        """Whether word `index` looks like the thing counted by a number just before it."""
        words = self.words
        if index >= len(words) or not joins(words.gap(index)):
            return False
        word = words.folded[index]
        if word in self.idioms.counted or word in _PLURAL_WORDS:
            return True
        if word[0].isalpha() and any(c in _DIGITS for c in word):
            return True
        table = lang.LANGUAGES[self.idioms.language]
        return len(word) > 3 and word.endswith(("s", "x")) and word not in table.FUNCTION_WORDS

    def _is_version(self, figure: Figure) -> bool:
        """The number of a name or a label: « Claude 3.5 », « article 50 », « Phase 2 »."""
        words, first = self.words, figure.first
        if not first or not _SPACED.fullmatch(words.gap(first)) and words.gap(first) != ". ":
            return False
        before, raw = words.folded[first - 1], words.raw(first - 1)
        if before in _FAMILIES:
            return figure.value is not None and figure.value < 100
        if before in self.idioms.labels and words.gap(first) != ". ":
            return True
        if figure.value is None or figure.value >= 1000 or self.idioms.language == "de":
            return False
        start, _ = words.sentence_of(first)
        named = raw[0].isupper() and len(raw) > 1 and not raw.isupper() and first - 1 > start
        return named and words.gap(first) != ". " and not self._counts(figure.last)

    # Digits with something more.

    def _with_tail(self, figure: Figure) -> tuple[_Found | None, int]:
        """50k, 589bn, 115USD, 10x, 1e10; None for what is no multiplier (21st, 180ml, 3D)."""
        tail = figure.tail.lower()
        whole = self.words.ends[figure.last - 1]
        value = figure.value or 0
        if tail in VULGAR:
            number = Number(
                figure.first, figure.last, figure.start, whole, plus(value, VULGAR[tail])
            )
            return self._with_unit(self._signed(number)), number.last
        if (power := self._exponent(figure, tail)) is not None:
            return self._with_unit(self._signed(power)), power.last
        number = Number(figure.first, figure.last, figure.start, figure.end, value, _others(figure))
        if (code := currency_code(tail, figure.tail)) is not None:
            number = _multiplied(number, code[1], figure.end)
            unit = Unit(code[0], figure.first, figure.last, figure.start, whole, by_word=True)
            return self._scaled_after_unit(_Found(self._signed(number), unit)), figure.last
        if tail in ("x", "pct"):
            number = self._signed(number)
            unit = Unit(
                {"x": "x", "pct": "%"}[tail], number.first, number.last, number.start, whole
            )
            return _Found(number, unit), figure.last
        factor = self._glued_factor(figure)
        if factor is None:
            return None, figure.last
        number = self._signed(_multiplied(number, factor, whole))
        return self._with_unit(number), figure.last

    def _glued_factor(self, figure: Figure) -> int | None:
        tail, low = figure.tail, figure.tail.lower()
        if low == "k":
            return 10**3
        if tail == "M" or low == "mm":
            return 10**6
        if low == "b":
            return 10**9
        if low in self.idioms.short:
            return self.idioms.short[low]
        if tail == "G" and (figure.value or 0) >= 10:
            return 10**9
        if tail == "T":
            return 10**12
        if low in ("m", "t", "g") and low != "g":
            number = Number(
                figure.first, figure.last, figure.start, self.words.ends[figure.last - 1], 1
            )
            money = money_before(self.words, number) or self._money_after(number)
            if money is not None or (
                low == "m" and self.idioms.language == "en" and self._counts(figure.last)
            ):
                return {"m": 10**6, "t": 10**12}[low]
        return None

    def _money_after(self, number: Number) -> Unit | None:
        unit = unit_after(self.words, number, self.idioms.units, True)
        return unit if unit is not None and unit.name not in ("%", "‰", "x") else None

    def _exponent(self, figure: Figure, tail: str) -> Number | None:
        """1e10, 12.32e+14."""
        if tail[0] != "e":
            return None
        last, digits, sign = figure.last, tail[1:], ""
        if not digits and last < len(self.words) and self.words.gap(last) in ("+", "-", "−"):
            sign, digits, last = self.words.gap(last), self.words.folded[last], last + 1
        if not digits.isascii() or not digits.isdecimal() or len(digits) > 3:
            return None
        exponent = int(digits) if sign in ("", "+") else -int(digits)
        value = times(Fraction(figure.value or 0), Fraction(10) ** exponent)
        return Number(figure.first, last, figure.start, self.words.ends[last - 1], value)

    def _power(self, figure: Figure) -> Number | None:
        """1.1^23."""
        last = figure.last
        gap = self.words.gap(last)
        if last >= len(self.words) or gap not in ("^", "^+", "^-", "^--"):
            return None
        digits = self.words.folded[last]
        if not digits.isdecimal() or len(digits) > 3:
            return None
        exponent = -int(digits) if gap == "^-" else int(digits)
        try:
            value = Fraction(float(figure.value or 0) ** exponent)
        except (OverflowError, ZeroDivisionError):
            return None
        return Number(figure.first, last + 1, figure.start, self.words.ends[last], value)

    def _slash(self, figure: Figure) -> Number | None:
        """3/4, 2 1/4, 2 ½: a fraction, alone or after a whole number."""
        words, last = self.words, figure.last
        if not isinstance(figure.value, int) or last >= len(words):
            return None
        if words.folded[last] in VULGAR and _SPACED.fullmatch(words.gap(last)):
            value = figure.value + VULGAR[words.folded[last]]
            return Number(figure.first, last + 1, figure.start, words.ends[last], value)
        if words.gap(last) in ("/", "⁄"):
            return self._quotient(figure.first, figure.start, 0, figure.first)
        spaced = words.gap(last).isspace() and words.gap(last + 1) in ("/", "⁄")
        if spaced and "\n" not in words.gap(last) and words.folded[last].isdecimal():
            return self._quotient(figure.first, figure.start, figure.value, last)
        return None

    def _quotient(self, first: int, start: int, whole: int, index: int) -> Number | None:
        words = self.words
        if index + 1 >= len(words):
            return None
        above, below = words.folded[index], words.folded[index + 1]
        if not (above.isdecimal() and below.isdecimal() and len(above) <= 4 and len(below) <= 4):
            return None
        if not 0 < int(above) < int(below) or (above, below) == ("24", "7"):
            return None
        value = whole + Fraction(int(above), int(below))
        return Number(first, index + 2, start, words.ends[index + 1], value)

    def _multiplied(self, figure: Figure) -> Number | None:
        """« 50 K », « 6 Md€ », "2.5 M": a short multiplier after a space."""
        words, last = self.words, figure.last
        if last >= len(words) or not words.gap(last).isspace() or "\n" in words.gap(last):
            return None
        raw, word = words.raw(last), words.folded[last]
        number = Number(
            figure.first, figure.last, figure.start, figure.end, figure.value or 0, _others(figure)
        )
        factor = self.idioms.short.get(word)
        if len(raw) == 1:
            money = money_before(words, number) is not None or self._money_after(
                replace(number, last=last + 1, end=words.ends[last])
            )
            initial = words.gap(last + 1).startswith(".") and words.gap(last + 1) != "."
            if word == "k":
                factor = 10**3
            elif raw == "M" and not initial:
                factor = 10**6
            elif raw == "G" and (figure.value or 0) >= 10:
                factor = 10**9
            elif money:
                factor = {"m": 10**6, "b": 10**9, "t": 10**12}.get(word)
        if factor is None:
            return None
        return replace(_multiplied(number, factor, words.ends[last]), last=last + 1)

    # Sign and unit.

    def _signed(self, number: Number) -> Number:
        """The number with a minus before it, in signs or words."""
        words, idioms = self.words, self.idioms
        gap = visible(
            words.text[words.ends[number.first - 1] if number.first else 0 : number.start]
        )
        if (found := _MINUS_SIGN.search(gap)) is not None and (number.first or found.start(1) >= 0):
            if found[1] == "+":
                return number
            start = words.text.rindex(found[1], 0, number.start)
            return replace(number, start=start, value=-number.value, others=())
        if gap.endswith(("- ", "− ")) and number.last == len(words) and not gap[:-2].strip():
            if number.first == 0:  # a dash before a lone number is its sign, not a list's
                return replace(
                    number, start=words.text.index(gap[-2]), value=-number.value, others=()
                )
        before = words.folded[number.first - 1] if number.first else ""
        earlier = words.folded[number.first - 2] if number.first > 1 else ""
        less = before in idioms.less and earlier not in idioms.not_minus_after
        if joins(gap) and (before in idioms.minus or (less and not earlier[-1:].isdigit())):
            start = words.starts[number.first - 1]
            return replace(number, first=number.first - 1, start=start, value=-number.value, others=())
        return number

    def _with_unit(self, number: Number) -> _Found:
        money = money_before(self.words, number)
        after = unit_after(self.words, number, self.idioms.units, money is not None)
        if money is not None and self._belongs_before(money, number):
            money = None
        if money is None:
            found = _Found(number, after)
            if after is not None and after.factor != 1:
                found = _Found(_multiplied(number, after.factor, number.end), after)
        elif after is not None and after.by_word and after.name not in ("%", "‰", "x", "h"):
            # "$ 10 dollars", "US$ 5 USD": said twice
            found = _Found(number, replace(after, first=money.first, start=money.start))
        else:
            factor = money.factor
            found = _Found(
                _multiplied(number, factor, number.end) if factor != 1 else number, money
            )
        return self._with_parts(self._scaled_after_unit(found))

    def _belongs_before(self, money: Unit, number: Number) -> bool:
        """Whether a sign between two numbers belongs to the one before it: « 10 $ 30 »."""
        first = number.first
        if not first or money.first != first or self.words.folded[first - 1][0] not in _DIGITS:
            return False
        gap = visible(self.words.gap(first))
        sign = gap.strip()
        return len(sign) == 1 and gap.startswith(sign) and not gap.endswith(sign)

    def _scaled_after_unit(self, found: _Found) -> _Found:
        """« 75 USD million », « 12 $ milliards »."""
        words, unit, number = self.words, found.unit, found.number
        if unit is None or number.scaled or unit.last >= len(words) or not (unit.name.isupper()):
            return found
        token = self.idioms.numerals.tokens.get(words.folded[unit.last])
        if token is None or token.kind != "scale" or not words.gap(unit.last).isspace():
            return found
        end = words.ends[unit.last]
        number = replace(_multiplied(number, int(token.value), number.end), scaled=True)
        return _Found(number, replace(unit, last=unit.last + 1, end=end))

    def _with_parts(self, found: _Found) -> _Found:
        """« 15 dollars et 15 cents », "thirteen dollars forty five"."""
        words, unit, number = self.words, found.unit, found.number
        if (
            unit is None
            or not unit.name.isupper()
            or number.scaled
            or not isinstance(number.value, int)
        ):
            return found
        index = unit.last
        if index >= len(words) or not joins(visible(words.text[unit.end : words.starts[index]])):
            return found
        linked = (
            words.folded[index] in self.idioms.numerals.conjunctions or words.folded[index] == "con"
        )
        index += linked
        part = self._part(index)
        if part is None or not 0 < part.value < 100:
            return found
        cent = (
            words.folded[part.last]
            if part.last < len(words) and joins(words.gap(part.last))
            else ""
        )
        last, end = part.last, part.end
        if cent in currencies.PARTS:
            last, end = part.last + 1, words.ends[part.last]
        elif not self._ends_amount(part, unit, linked):
            return found
        value = number.value + Fraction(int(part.value), 100)
        return _Found(replace(number, value=value, others=()), replace(unit, last=last, end=end))

    def _part(self, index: int) -> Number | None:
        words = self.words
        if index >= len(words) or not joins(words.gap(index)):
            return None
        figure = None
        if words.folded[index][0] in _DIGITS:
            figure = read_figure(words, index, self.reading)
            if figure.tail or not isinstance(figure.value, int):
                return None
        elif words.folded[index] not in self.idioms.numerals.tokens:
            return None
        number = read_number(words, index, self.idioms.numerals, figure)
        return number if number is not None and isinstance(number.value, int) else None

    def _ends_amount(self, part: Number, unit: Unit, linked: bool) -> bool:
        """Whether a second number without « cents » is a part of the amount: nothing is counted or paid with it."""
        words = self.words
        if not unit.by_word:
            return False
        if part.last >= len(words) or not joins(words.gap(part.last)):
            return True
        after = unit_after(words, part, self.idioms.units, False)
        if after is not None or self._multiplied_by(part.last):
            return False
        if linked:
            return words.folded[part.last] in self.idioms.numerals.conjunctions
        return part.value >= 10

    def _multiplied_by(self, index: int) -> bool:
        token = self.idioms.numerals.token(self.words.folded[index])
        return token is not None or self.words.folded[index][0] in _DIGITS

    def _reversed_percent(self, index: int) -> tuple[Quantity | None, int]:
        """« pourcentage de vingt », "per cent of 210"."""
        words = self.words
        if words.folded[index] not in self.idioms.percent_first:
            return None, index + 1
        for rest, name in self.idioms.units.names.get(words.folded[index], ()):
            last = index + 1 + len(rest)
            if name == "%" and tuple(words.folded[index + 1 : last]) == rest:
                break
        else:
            return None, index + 1
        of = last
        while (
            last < len(words)
            and last < of + 2
            and words.folded[last] in (*self.idioms.units.of, "les")
        ):
            last += 1
        if last == of or last >= len(words) or not joins(words.gap(last)):
            return None, index + 1
        word = words.folded[last]
        if word[0] not in _DIGITS and word not in self.idioms.numerals.starters:
            return None, index + 1
        found, place = self._found(last)
        if found is None or found.unit is not None or found.number.scaled:
            return None, index + 1
        number, start = found.number, words.starts[index]
        value = _float(number.value)
        if value is None:
            return None, place
        span = number.start, number.end
        return Quantity(
            start, number.end, span, value, None, "%", "=", (), index, number.last
        ), number.last

    # Ranges.

    def _range(self, low: _Found) -> _Found | None:
        """The upper end if what follows the quantity `low` makes a range of it."""
        index = self._after_link(low)
        if index is None or index >= len(self.words):
            return None
        word = self.words.folded[index]
        if word[0] in _DIGITS:
            figure = read_figure(self.words, index, self.reading)
            if figure.value is None or (figure.value in _YEARS and not figure.grouped):
                return None
            high = self._second(index, figure)
        elif word in self.idioms.numerals.starters and low.last != index:
            high, _ = self._found(index)
        else:
            return None
        if high is None or (high.name and low.name and high.name != low.name):
            return None
        bottom, top = self._ends(low, high)
        return high if bottom is not None and top is not None and bottom < top else None

    def _second(self, index: int, figure: Figure) -> _Found | None:
        if figure.tail:
            return self._with_tail(figure)[0]
        number = self._multiplied(figure) or read_number(
            self.words, index, self.idioms.numerals, figure
        )
        return None if number is None or number.ordinal else self._with_unit(number)

    def _after_link(self, low: _Found) -> int | None:
        """The word after « à », « et », a dash, if it links the quantity `low` to an upper end."""
        words, last, idioms = self.words, low.last, self.idioms
        gap = visible(
            words.text[low.end : words.starts[last] if last < len(words) else len(words.text)]
        )
        tight = gap.strip("~$€£*_ ")
        if len(gap) <= 3 and len(tight) == 1 and tight in _HYPHENS and last < len(words):
            dashed = words.folded[last][0] in _DIGITS and low.number.value >= 0
            return last if dashed and (gap[0] != " " or gap[-1:] == " ") else None
        if last + 1 >= len(words) or not joins(gap) or not _open_gap(words.gap(last + 1)):
            return None
        link, raw = words.folded[last], words.raw(last)
        before = words.folded[low.first - 1] if low.first else ""
        links = idioms.openers.get(before, frozenset())
        if link in links and (link != "a" or idioms.language != "fr" or raw in ("à", "À")):
            return None if self._changes(low.first - 1) else last + 1
        if link in idioms.links or raw in idioms.links:
            return None if self._changes(low.first) else last + 1
        return None

    def _changes(self, index: int) -> bool:
        """Whether a verb of change stands before: "rose from 10 to 50" gives two values, no range."""
        return any(
            word in self.idioms.changes for word in self.words.folded[max(index - 4, 0) : index]
        )

    def _ends(self, low: _Found, high: _Found) -> tuple[float | None, float | None]:
        """Both ends of a range; the lower one takes the multiplier it leaves to the upper (« 100 à 300 milliards »)."""
        bottom, top = low.number.value, high.number.value
        factor = _factor(self.words, high)
        if factor > 1 and not low.number.scaled and not low.glued and bottom < 1000:
            scaled = times(bottom, factor)
            if _factor(self.words, low) == 1 and scaled < top:
                bottom = scaled
        return _float(bottom), _float(top)


def _open_gap(gap: str) -> bool:
    """Whether nothing but spaces and money signs stands between a link and the upper end of a range."""
    return not visible(gap).strip(" \u00a0\u202f*_`~$€£¥\n")


def _factor(words: Words, found: _Found) -> int:
    """The multiplier a number was given in words or letters, 1 without one."""
    figure = words.folded[found.number.first]
    if figure[0] not in _DIGITS:
        return 1
    plain = read_figure(words, found.number.first, Reading("."))
    other = read_figure(words, found.number.first, Reading(","))
    for value in (plain.value, other.value):
        if value and found.number.value:
            ratio = Fraction(found.number.value) / Fraction(value)
            if ratio in (10**3, 10**6, 10**9, 10**12):
                return int(ratio)
    return 1


def _others(figure: Figure) -> tuple[Amount, ...]:
    return () if figure.other is None else (figure.other,)


def _multiplied(number: Number, factor: int, end: int) -> Number:
    others = tuple(times(other, factor) for other in number.others)
    return replace(
        number,
        value=times(number.value, factor),
        others=others,
        end=end,
        scaled=number.scaled or factor > 1,
    )


def _float(value: Amount) -> float | None:
    """The value as a float; None where no float can hold it."""
    try:
        return float(value)
    except OverflowError:
        return None
