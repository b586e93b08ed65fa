"""The number words of a language: what each does in a number, and how joined words come apart."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from types import ModuleType

from contresource import lang
from contresource.numbers.sums import Room, Sum

ANY_GROUP = (1, 10**9)
_LONGEST_WORD = 80
VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5), "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6), "⅐": Fraction(1, 7), "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8), "⅑": Fraction(1, 9), "⅒": Fraction(1, 10),
}  # fmt: skip
# What letters behind or before a number multiply it by, where they are no units.
LETTERS = {"k": 10**3, "m": 10**6, "mm": 10**6, "g": 10**9, "b": 10**9, "t": 10**12}
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
    `round`: adjectives before a round noun (« une bonne centaine »). `not_share_after`: words that make "half" a time.
    `units_linked`: the numbers that « et » adds to a ten. `morphemes`: what words are joined of, if they are, with the
    first two letters of each in `heads`.
    """

    language: str
    tokens: Mapping[str, Token]
    starters: frozenset[str]
    conjunctions: frozenset[str]
    articles: frozenset[str]
    of: frozenset[str]
    over: frozenset[str]
    openers: frozenset[str]
    round: frozenset[str]
    not_share_after: frozenset[str]
    units_linked: frozenset[int]
    morphemes: Mapping[str, Token]
    heads: frozenset[str]
    link: str

    def token(self, word: str) -> Token | None:
        return self.tokens.get(word) or (self.compound(word) if self.morphemes else None)

    def compound(self, word: str) -> Token | None:
        """A word joined of number words, as a small number; None for any other word."""
        if word[:2] not in self.heads or len(word) > _LONGEST_WORD:
            return None
        return _compound(self, word)


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
    joined = ("small", "hundred", "scale") if table.COMPOUND_LINK is not None else ()
    morphemes = {word: token for word, token in own.items() if token.kind in joined}
    return Numerals(
        language,
        tokens,
        frozenset(w for w in starters if _opens(tokens[w])) | VULGAR.keys(),
        frozenset().union(*(t.AND for t in tables)),
        frozenset().union(*(t.ARTICLES for t in tables)),
        frozenset().union(*(t.OF for t in tables)),
        table.OVER,
        frozenset().union(*(t.RANGE_OPENERS for t in tables)),
        getattr(table, "ROUND", frozenset()),
        table.NOT_SHARE_AFTER,
        table.UNITS_LINKED,
        morphemes,
        frozenset(morpheme[:2] for morpheme in morphemes),
        table.COMPOUND_LINK or "",
    )


def _tokens(table: ModuleType) -> dict[str, Token]:
    tokens = {word: _small(value, table) for word, value in table.CARDINALS.items()}
    tokens |= {word: Token("fourscore", 20, (1, 10)) for word in table.FOURSCORE}
    tokens |= {word: Token("small", Fraction(*pair)) for word, pair in table.MIXED.items()}
    tokens |= {word: Token("hundred", 100, ANY_GROUP) for word in table.HUNDREDS}
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


def _opens(token: Token) -> bool:
    """Whether a number may open with the word."""
    return token.kind != "point" and (token.kind != "part" or token.value > 2)


def _small(value: int, table: ModuleType) -> Token:
    if value >= 100:
        return Token("small", value, (1, 100))
    if value in table.ROOM_AFTER_TEN:
        return Token("small", value, table.ROOM_AFTER_TEN[value])
    return Token("small", value, (1, 10) if value >= 20 and value % 10 == 0 else (1, 1))


def _compound(numerals: Numerals, word: str) -> Token | None:
    pieces = _cut(word, numerals.morphemes, numerals.link)
    if pieces is None or len(pieces) < 2:
        return None
    total = Sum()
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
