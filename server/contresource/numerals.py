"""Numbers in words: « deux cent cinquante mille », "half a billion", "zweihundertfünfzig"."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from types import ModuleType

from contresource import lang
from contresource.figures import Figure, Reading, read_figure, visible
from contresource.text import Words

Amount = int | Decimal | Fraction
Room = tuple[int, int]

_JOINS = re.compile(r"[\s*_`~]*[-‐‑]?[\s*_`~]*")
_PLAIN = frozenset((" ", "-", "\u00a0", "\u202f", "'", "’"))
_LONGEST_WORD = 80
_LONGEST_DECIMALS = 30
_ANY_GROUP = (1, 10**9)
VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6), "⅐": Fraction(1, 7), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8), "⅑": Fraction(1, 9), "⅒": Fraction(1, 10),
}  # fmt: skip
# The languages read beside each other: pages of one often quote, or are translated from, the other.
_BESIDE = {"fr": ("en",), "en": ("fr",)}


@dataclass(frozen=True, slots=True)
class Token:
    """What a word does in a number.

    `kind`: small, fourscore (the vingt of quatre-vingts), hundred, scale, dozen, collective (une vingtaine), part (a
    third), half or point. `room`: for a small number the least and the first too great number that may be added to it;
    for a hundred the same of what it may multiply. `short`: a scale in the short system (« billion » 10⁹).
    """

    kind: str
    value: int | Fraction = 0
    room: Room = (1, 1)
    short: int = 0


@dataclass(frozen=True)
class Numerals:
    """The number words of a language, with those of the languages that are read beside it.

    `starters`: words that may open a number. `openers`: words after which « et » parts two numbers (« entre »).
    `units_linked`: the numbers that « et » adds to a ten. `morphemes`: what words are joined of, if they are.
    """

    language: str
    tokens: Mapping[str, Token]
    starters: frozenset[str]
    conjunctions: frozenset[str]
    articles: frozenset[str]
    of: frozenset[str]
    over: frozenset[str]
    openers: frozenset[str]
    units_linked: frozenset[int]
    morphemes: Mapping[str, Token]
    link: str

    def token(self, word: str) -> Token | None:
        return self.tokens.get(word) or (self.compound(word) if self.morphemes else None)

    def compound(self, word: str) -> Token | None:
        """A word joined of number words, as a small number; None for any other word."""
        return _compound(self.language, word) if len(word) <= _LONGEST_WORD else None


@dataclass(frozen=True, slots=True)
class Number:
    """A number as read: words `first` to `last` (exclusive), code points `start` to `end`.

    `others`: its other possible values. `about`: a round noun (« une cinquantaine »). `scaled`: it has a multiplier.
    `ordinal`: it turned out to be one (« vingt-cinquième »), and is no quantity.
    """

    first: int
    last: int
    start: int
    end: int
    value: Amount
    others: tuple[Amount, ...] = ()
    about: bool = False
    scaled: bool = False
    ordinal: bool = False


def joins(gap: str) -> bool:
    """Whether a gap lets two words make one number: spaces, a line end, a hyphen, marks of emphasis."""
    return gap in _PLAIN or (_JOINS.fullmatch(visible(gap)) is not None and gap.count("\n") < 2)


def times(a: Amount, b: Amount) -> Amount:
    if isinstance(a, Fraction) or isinstance(b, Fraction):
        return Fraction(a) * Fraction(b)
    return a * b


def plus(a: Amount, b: Amount) -> Amount:
    if isinstance(a, Fraction) or isinstance(b, Fraction):
        return Fraction(a) + Fraction(b)
    return a + b


@lru_cache
def numerals_of(language: str) -> Numerals:
    """The number words of a language (one of `lang.LANGUAGES`)."""
    table = lang.LANGUAGES[language]
    tables = [lang.LANGUAGES[other] for other in _BESIDE.get(language, ())]
    tokens: dict[str, Token] = {}
    starters: set[str] = set()
    for beside in tables:
        found = {word: t for word, t in _tokens(beside).items() if word not in beside.ELSEWHERE}
        tokens |= found
        starters |= found.keys() - beside.NEEDS_NUMBER
    tokens |= (own := _tokens(table))
    starters |= own.keys() - table.NEEDS_NUMBER
    tables.append(table)
    morphemes = {w: t for w, t in own.items() if t.kind in ("small", "hundred", "scale")}
    return Numerals(
        language,
        tokens,
        frozenset(w for w in starters if tokens[w].kind not in ("part", "point", "collective"))
        | VULGAR.keys(),
        frozenset().union(*(t.AND for t in tables)),
        frozenset().union(*(t.ARTICLES for t in tables)),
        frozenset().union(*(t.OF for t in tables)),
        table.OVER,
        frozenset().union(*(t.RANGE_OPENERS for t in tables)),
        table.UNITS_LINKED,
        morphemes if table.COMPOUND_LINK is not None else {},
        table.COMPOUND_LINK or "",
    )


def _tokens(table: ModuleType) -> dict[str, Token]:
    tokens = {word: _small(value, table) for word, value in table.CARDINALS.items()}
    tokens |= {word: Token("fourscore", 20, (1, 10)) for word in table.FOURSCORE}
    tokens |= {word: Token("small", Fraction(*pair)) for word, pair in table.MIXED.items()}
    tokens |= {word: Token("hundred", 100, _ANY_GROUP) for word in table.HUNDREDS}
    tokens |= {word: Token("hundred", 100, (2, 10)) for word in table.HUNDREDS_AFTER_UNIT}
    tokens |= {word: Token("scale", value, short=value) for word, value in table.SCALES.items()}
    for word, (value, short) in table.LONG_SCALES.items():
        tokens[word] = Token("scale", value, short=short)
    tokens |= {word: Token("collective", value) for word, value in table.COLLECTIVES.items()}
    tokens |= {word: Token("dozen", 12) for word in table.DOZENS}
    tokens |= {word: Token("half", value) for word, value in table.HALVES.items()}
    for word, value in table.DENOMINATORS.items():
        tokens[word] = tokens[word + "s"] = Token("part", value)
    return tokens | {word: Token("point") for word in table.POINT}


def _small(value: int, table: ModuleType) -> Token:
    if value >= 100:
        return Token("small", value, (1, 100))
    if value in table.ROOM_AFTER_TEN:
        return Token("small", value, table.ROOM_AFTER_TEN[value])
    return Token("small", value, (1, 10) if value >= 20 and value % 10 == 0 else (1, 1))


class _Sum:
    """A number while it is read: terms with falling scales, then the group below the last scale."""

    __slots__ = ("group", "last", "room", "terms")

    def __init__(self) -> None:
        self.terms: list[tuple[Amount, Amount, int]] = []  # long and short value, scale
        self.group: Amount | None = None
        self.room: Room = (1, 1)
        self.last: Amount = 0  # what was added last, which a dozen multiplies

    def copy(self) -> "_Sum":
        twin = _Sum()
        twin.terms, twin.group, twin.room, twin.last = (
            self.terms[:],
            self.group,
            self.room,
            self.last,
        )
        return twin

    @property
    def limit(self) -> float:
        return self.terms[-1][2] if self.terms else math.inf

    @property
    def ends_high(self) -> bool:
        """After a hundred or a scale, where « et » may add what is below."""
        return bool(self.terms) if self.group is None else self.room == (1, 100)

    def fits(self, value: Amount) -> bool:
        if self.group is None:
            return value < self.limit
        return self.room[0] <= value < self.room[1]

    def add(self, value: Amount, room: Room = (1, 1)) -> None:
        self.group = value if self.group is None else plus(self.group, value)
        self.room, self.last = room, value

    def multiply(self, factor: int, room: Room = (1, 1)) -> None:
        self.group = factor if self.group is None else times(self.group, factor)
        self.room, self.last = room, self.group

    def fourscore(self) -> None:
        self.group = plus(self.group or 0, 76)
        self.room, self.last = (1, 20), 80

    def takes_hundred(self, room: Room) -> bool:
        return self.group is None or (
            self.group == self.last and self.room[1] <= 20 and room[0] <= self.group < room[1]
        )

    def dozen(self) -> None:
        if self.group is None:
            self.group = 12
        else:
            self.group = plus(self.group, times(self.last, 11))
        self.room, self.last = (1, 1), 0

    def takes_scale(self, scale: int) -> bool:
        if any(term[2] == scale for term in self.terms):
            return False
        return self.group is not None or scale > self.limit or not self.terms or scale == 1000

    def scale(self, value: int, short: int) -> None:
        long_part = short_part = self.group
        while self.terms and self.terms[-1][2] < value:
            a, b, _ = self.terms.pop()
            long_part, short_part = plus(long_part or 0, a), plus(short_part or 0, b)
        if long_part is None or short_part is None:
            long_part = short_part = 1
        self.terms.append((times(long_part, value), times(short_part, short), value))
        self.group, self.room, self.last = None, (1, 1), 0

    def values(self) -> tuple[Amount, Amount]:
        """The value, and the value with scales of the short system."""
        long_sum = short_sum = self.group or 0
        for long_term, short_term, _ in self.terms:
            long_sum, short_sum = plus(long_sum, long_term), plus(short_sum, short_term)
        return long_sum, short_sum


class _Reader:
    """Reads one number; `next` is the first word it has not taken."""

    def __init__(self, words: Words, numerals: Numerals, first: int) -> None:
        self.words, self.numerals = words, numerals
        self.first = self.next = first
        self.sum = _Sum()
        self.about = self.in_digits = False
        # Where the last group began, to fall back to when it turns out to be a number of its own.
        self.mark: tuple[int, _Sum, bool] | None = None
        before = words.folded[first - 1] if first else ""
        self.alone = before in numerals.openers

    def word(self, index: int) -> str:
        """Word `index` if it may belong to the same number, else an empty string."""
        if index >= len(self.words) or not (index == self.first or joins(self.words.gap(index))):
            return ""
        return self.words.folded[index]

    def token(self, index: int) -> Token | None:
        word = self.word(index)
        return self.numerals.token(word) if word else None

    def run(self, decimals: bool = True) -> None:
        """Take words as long as they make one number."""
        while word := self.word(self.next):
            if word in self.numerals.conjunctions and self.next > self.first:
                taken = self._link()
            elif (token := self.numerals.token(word)) is None:
                taken = self._digits(word)
            elif token.kind == "point":
                taken = decimals and self._decimals()
            else:
                taken = self._take(token)
            if not taken:
                return

    def _take(self, token: Token) -> bool:
        match token.kind:
            case "small" | "fourscore":
                return self._small(token)
            case "hundred":
                return self._hundred(token)
            case "scale":
                return self._scale(token)
            case "dozen" if self.sum.group is None or self.sum.last:
                self.sum.dozen()
            case "collective" if self.sum.group is not None and self.sum.group == self.sum.last:
                self.sum.multiply(int(token.value))
                self.about = True
            case _:
                return False
        self.next += 1
        if self.word(self.next) in self.numerals.of:
            after = self.token(self.next + 1)
            self.next += after is not None and after.kind in ("scale", "hundred")
        return True

    def _small(self, token: Token) -> bool:
        if token.kind == "fourscore" and self.sum.last == 4 and self.sum.room == (1, 1):
            self.sum.fourscore()
        elif self.sum.fits(token.value):
            if self.sum.ends_high:
                self.mark = self.next, self.sum.copy(), False
            self.sum.add(token.value, token.room)
        else:
            return False
        self.next += 1
        return True

    def _hundred(self, token: Token) -> bool:
        if self.in_digits and token.room != _ANY_GROUP:
            return False
        if not self.sum.takes_hundred(token.room) or self.sum.limit <= 100:
            return self._fall_back()
        self.sum.multiply(100, (1, 100))
        self.next += 1
        return True

    def _scale(self, token: Token) -> bool:
        value = int(token.value)
        linked = self.mark is not None and self.mark[2]
        if not self.sum.takes_scale(value) or (linked and value > self.sum.limit):
            return self._fall_back()
        self.sum.scale(value, token.short)
        self.next += 1
        return True

    def _fall_back(self) -> bool:
        if self.mark is not None:
            self.next, self.sum, _ = self.mark
        return False

    def _link(self) -> bool:
        """« vingt et un », "two hundred and fifty": take the conjunction and the small number after it."""
        token = self.token(self.next + 1)
        if token is None:
            return self._linked_digits()
        if token.kind not in ("small", "fourscore"):
            return False
        if self.sum.ends_high:
            part = self.fraction(self.next + 1)
            linked = not self.alone and (part is None or part[0] >= 1)
        else:
            linked = self.sum.room[1] >= 10 and token.value in self.numerals.units_linked
        if not linked or not self.sum.fits(token.value):
            return False
        self.mark = self.next, self.sum.copy(), True
        self.sum.add(token.value, token.room)
        self.next += 2
        return True

    def _linked_digits(self) -> bool:
        """The 21 of "3 hundred and 21"."""
        word = self.word(self.next + 1)
        linked = (
            self.in_digits and self.sum.room == (1, 100) and len(word) <= 2 and word.isdecimal()
        )
        after = self.token(self.next + 2)
        if not linked or (after is not None and after.kind == "hundred"):
            return False
        if self.words.gap(self.next + 2)[:1] in (".", ",") and self.word_follows_tightly(
            self.next + 2
        ):
            return False
        self.sum.add(int(word))
        self.next += 2
        return True

    def word_follows_tightly(self, index: int) -> bool:
        return index < len(self.words) and len(self.words.gap(index)) == 1

    def _digits(self, word: str) -> bool:
        """Digits inside a number: « 3 millions 200 000 », "4 thousand 3 hundred"."""
        if word[0] not in "0123456789" or self.sum.group is not None or not self.sum.terms:
            return False
        figure = read_figure(self.words, self.next, Reading("."))
        after = self.token(figure.last)
        goes_on = (
            after is not None
            and after.kind in ("hundred", "scale")
            and after.value < self.sum.limit
        )
        if not isinstance(figure.value, int) or figure.tail or not self.sum.fits(figure.value):
            return False
        if not goes_on and not (figure.grouped and self.sum.limit >= 10**6):
            return False
        self.mark = self.next, self.sum.copy(), False
        self.sum.add(figure.value)
        self.next = figure.last
        return True

    def _decimals(self) -> bool:
        """« virgule cinquante-deux », "point zero three": the digits of the numbers that follow, one after the other."""
        if self.sum.group is None and not self.sum.terms:
            return False
        digits, index = "", self.next + 1
        while len(digits) < _LONGEST_DECIMALS and (token := self.token(index)) is not None:
            if token.kind not in ("small", "fourscore", "scale", "hundred") or (
                token.kind == "scale" and (digits or token.value != 1000)
            ):
                break
            reader = _Reader(self.words, self.numerals, index)
            reader.run(decimals=False)
            value = reader.sum.values()[0]
            if reader.next == index or not isinstance(value, int):
                break
            digits, index = digits + str(value), reader.next
        if not digits:
            return False
        self.sum.add(Decimal(f"0.{digits[:_LONGEST_DECIMALS]}"))
        self.sum.last = self.sum.group or 0
        self.next = index
        return True

    def fraction(self, index: int) -> tuple[Fraction, int] | None:
        """The fraction at word `index` (« trois quarts », "a half", "demi") and the word after it."""
        numerator: Amount = 1
        if (word := self.word(index)) in self.numerals.articles and word:
            index += 1
        elif (token := self.token(index)) is not None and token.kind in ("small", "fourscore"):
            reader = _Reader(self.words, self.numerals, index)
            reader.mark = None
            while (inner := reader.token(reader.next)) is not None and inner.kind in (
                "small",
                "fourscore",
            ):
                if not reader._small(inner):
                    break
            numerator, index = reader.sum.values()[0], reader.next
        below = self.token(index)
        if below is None or below.kind not in ("part", "half") or not below.value:
            return None
        if (
            below.kind == "part"
            and numerator != 1
            and not self.words.folded[index].endswith(_PLURAL_ENDS)
        ):
            return None
        return Fraction(numerator) / Fraction(below.value), index + 1


_PLURAL_ENDS = ("s", "i", "el", "as")


def read_number(
    words: Words, first: int, numerals: Numerals, figure: Figure | None = None
) -> Number | None:
    """The number that opens at word `first`: with `figure` (which opens there too) the digits and the words after them.

    None if the word opens no number. An ordinal (« vingt-cinquième ») comes out marked as one.
    """
    reader = _Reader(words, numerals, first)
    if figure is not None:
        if figure.value is None:
            return None
        reader.in_digits = True
        reader.next = figure.last
        reader.sum.add(figure.value)
    elif words.folded[first] in VULGAR:
        reader.sum.add(VULGAR[words.folded[first]])
        reader.next += 1
    elif words.folded[first] in numerals.articles and words.folded[first] not in numerals.tokens:
        reader.next += 1
    halved = _half_first(reader)
    if not halved and (figure is None or not figure.tail):
        reader.run()
    if reader.sum.group is None and not reader.sum.terms:
        return None
    value, short = reader.sum.values()
    others = [short] if short != value else []
    if figure is not None and figure.other is not None:
        others.append(times(figure.other, Fraction(value) / Fraction(figure.value or 1)))
    ordinal = False
    if not halved and (figure is None or not figure.tail):
        ordinal, value = _tail(reader, value)
    start = figure.start if figure is not None else words.starts[first]
    end = words.ends[reader.next - 1]
    if figure is not None and reader.next == figure.last:
        end = figure.end
    scaled = bool(reader.sum.terms) or reader.sum.room == (1, 100)
    return Number(
        first, reader.next, start, end, value, tuple(others), reader.about, scaled, ordinal
    )


def _half_first(reader: _Reader) -> bool:
    """« demi-milliard », "half a dozen", "quarter million", "drei halbe": a fraction of a multiplier."""
    if (
        found := reader.fraction(reader.next if reader.next == reader.first else reader.first)
    ) is None:
        return False
    part, index = found
    multiple = _multiple_of(reader, index)
    if multiple is None:
        return False
    reader.next, factor = multiple
    reader.sum = _Sum()
    if factor.kind == "scale":
        reader.sum.add(part)
        reader.sum.scale(int(factor.value), factor.short)
    else:
        reader.sum.add(part * factor.value)
    return True


def _multiple_of(reader: _Reader, index: int) -> tuple[int, Token] | None:
    """The multiplier after a fraction, [of] [a] million, and the word after it."""
    if reader.word(index) in reader.numerals.of:
        index += 1
    if reader.word(index) in reader.numerals.articles:
        index += 1
    token = reader.token(index)
    if token is None or token.kind not in ("scale", "dozen", "hundred"):
        return None
    return index + 1, token


def _tail(reader: _Reader, value: Amount) -> tuple[bool, Amount]:
    """What may follow a whole number: a denominator, « et demi », « sur trois ». Whether it is an ordinal; the value."""
    token = reader.token(reader.next)
    if token is not None and token.kind in ("part", "half"):
        return _over_part(reader, token, value)
    if (
        token is not None
        and token.kind in ("small", "fourscore")
        and (composite := _composite(reader)) is not None
    ):
        below, reader.next = composite
        return False, Fraction(value) / below
    if reader.word(reader.next) in reader.numerals.conjunctions:
        return False, _and_fraction(reader, value)
    return False, _over_number(reader, value)


def _over_part(reader: _Reader, token: Token, value: Amount) -> tuple[bool, Amount]:
    word = reader.words.folded[reader.next]
    several = word.endswith(_PLURAL_ENDS)
    if reader.in_digits and token.value not in (2, 3, 4):
        return False, value
    hyphen = reader.words.gap(reader.next).strip() in ("-", "‐", "‑")
    if token.kind == "part" and hyphen and reader.sum.fits(token.value):
        if value in (20, 30, 40, 50, 60, 70, 80, 90) or not several:
            reader.next += 1
            return True, value
    if token.kind == "part" and value != 1 and not several:
        ordinal = reader.sum.fits(token.value)
        reader.next += ordinal
        return ordinal, value
    if token.value == 1:
        return False, value
    if token.kind == "part" and value == 1 and not _certain_part(reader, word):
        return False, value
    reader.next += 1
    part = Fraction(value) / Fraction(token.value)
    if (multiple := _multiple_of(reader, reader.next)) is not None:
        reader.next, factor = multiple
        part *= factor.value
    return False, part


def _certain_part(reader: _Reader, word: str) -> bool:
    """« un cinquième » counts a fifth, « un cinquième homme » does not."""
    if word in ("tiers", "quart", "third", "quarter"):
        return True
    following = reader.word(reader.next + 1)
    return not following or following in reader.numerals.of


def _composite(reader: _Reader) -> tuple[Fraction, int] | None:
    """The 25 of « un vingt-cinquième » and the word after it."""
    inner = _Reader(reader.words, reader.numerals, reader.next)
    inner.run(decimals=False)
    token = inner.token(inner.next)
    if token is None or token.kind != "part" or not inner.sum.fits(token.value):
        return None
    return Fraction(inner.sum.values()[0]) + Fraction(token.value), inner.next + 1


def _and_fraction(reader: _Reader, value: Amount) -> Amount:
    """« un million et demi », "five and a quarter": a part of the last multiplier, or of one."""
    found = reader.fraction(reader.next + 1)
    if found is None:
        return value
    part, index = found
    factor: int | Fraction = 1
    token = reader.token(index)
    if token is not None and token.kind == "scale":
        factor, index = token.value, index + 1
        if not reader.sum.terms:  # « fünf und drei Viertel Milliarden »
            value = times(value, factor)
    elif reader.sum.group is None and reader.sum.terms:
        factor = reader.sum.terms[-1][2]
    reader.next = index
    return plus(value, part * factor)


def _over_number(reader: _Reader, value: Amount) -> Amount:
    """« un sur trois », "two out of five", "1 in 20"."""
    index, words = reader.next, reader.words
    word = reader.word(index)
    if word == "out" and reader.word(index + 1) == "of":
        index += 1
    elif word not in reader.numerals.over and not (word == "in" and value == 1):
        return value
    if not reader.word(index + 1) or reader.sum.terms or not isinstance(value, int):
        return value
    inner = _Reader(words, reader.numerals, index + 1)
    if words.folded[index + 1].isdecimal():
        figure = read_figure(words, index + 1, Reading("."))
        if not isinstance(figure.value, int) or figure.tail or 1900 <= figure.value < 2100:
            return value
        inner.next, inner.in_digits = figure.last, True
        inner.sum.add(figure.value)
    inner.run(decimals=False)
    below = inner.sum.values()[0]
    if inner.next == index + 1 or not isinstance(below, int) or not 0 < value < below:
        return value
    reader.next = inner.next
    return Fraction(value, below)


@lru_cache(16384)
def _compound(language: str, word: str) -> Token | None:
    numerals = numerals_of(language)
    pieces = _cut(word, numerals.morphemes, numerals.link)
    if pieces is None or len(pieces) < 2:
        return None
    total = _Sum()
    index = 0
    while index < len(pieces):
        token = numerals.morphemes.get(pieces[index])
        if token is None:  # the link at a wrong place
            return None
        if pieces[index + 1 : index + 2] == [numerals.link] and index + 2 < len(pieces):
            ten = numerals.morphemes.get(pieces[index + 2])
            if ten is None or not 1 <= token.value <= 9:
                return None
            if ten.value in range(20, 100, 10):  # einundzwanzig
                token, index = Token("small", token.value + ten.value), index + 2
        if token.kind == "small" and total.fits(token.value):
            total.add(token.value, token.room)
        elif token.kind == "hundred" and total.takes_hundred(token.room):
            total.multiply(100, (1, 100))
        elif token.kind == "scale" and total.takes_scale(int(token.value)):
            total.scale(int(token.value), token.short)
        else:
            return None
        index += 1
    value = total.values()[0]
    room = (1, 1000) if total.group is None else total.room
    return Token("small", value, room) if isinstance(value, int | Fraction) else None


def _cut(word: str, morphemes: Mapping[str, Token], link: str) -> list[str] | None:
    """The word as a row of morphemes, the longest first; None if it is none."""
    longest = max(map(len, morphemes))
    dead: set[int] = set()

    def cut_from(place: int) -> list[str] | None:
        if place == len(word):
            return []
        if place in dead:
            return None
        for end in range(min(len(word), place + longest), place, -1):
            piece = word[place:end]
            if (piece in morphemes or (piece == link and place)) and (
                rest := cut_from(end)
            ) is not None:
                return [piece, *rest]
        dead.add(place)
        return None

    return cut_from(0)
