"""Reads whole numbers and decimals out of a row of words."""

import re
from fractions import Fraction

from contresource.numbers.figures import Reading, exactly, read_figure, visible
from contresource.numbers.sums import Amount, Sum
from contresource.numbers.tokens import ANY_GROUP, Numerals, Token
from contresource.text import Words

_JOINS = re.compile(r"\+?[\s*_`~]*[-‐‑]?[\s*_`~]*")  # "$5+ million"
_PLAIN = frozenset((" ", "-", "\u00a0", "\u202f", "'", "’"))
_LONGEST_DECIMALS = 30
PLURAL_ENDS = ("s", "i", "el")


def joins(gap: str) -> bool:
    """Whether a gap lets two words make one number: spaces, a line end, a hyphen, marks of emphasis."""
    return gap in _PLAIN or (_JOINS.fullmatch(visible(gap)) is not None and gap.count("\n") < 2)


class Reader:
    """Reads one number; `next` is the first word it has not taken."""

    def __init__(self, words: Words, numerals: Numerals, first: int) -> None:
        self.words, self.numerals = words, numerals
        self.first = self.next = first
        self.sum = Sum()
        self.factor = 1  # the last multiplier taken
        self.about = self.in_digits = self.opened_by_article = False
        # Where the last group began, to fall back to when it turns out to be a number of its own.
        self.mark: tuple[int, Sum, bool] | None = None
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

    def run(self, decimals: bool = True, scales: bool = True) -> None:
        """Take words as long as they make one number; multipliers only with `scales`, save a thousand that opens it."""
        while word := self.word(self.next):
            if word in self.numerals.conjunctions and self.next > self.first:
                taken = self._link()
            elif (token := self.numerals.token(word)) is None:
                taken = self._digits(word)
            elif token.kind == "point":
                taken = decimals and self._decimals()
            elif token.kind == "scale" and not scales:
                taken = self.next == self.first and token.value == 1000 and self._take(token)
            else:
                taken = self._take(token)
            if not taken:
                return

    def _take(self, token: Token) -> bool:
        match token.kind:
            case "small" | "fourscore":
                return self.small(token)
            case "hundred":
                return self._hundred(token)
            case "scale":
                return self._scale(token)
            case "dozen" if self.sum.group is None or self.sum.last:
                self.sum.dozen()
            case "collective" if self._takes_collective():
                self.sum.multiply(int(token.value))
                self.about = True
            case _:
                return False
        self.next += 1
        if self.word(self.next) in self.numerals.of:
            after = self.token(self.next + 1)
            self.next += after is not None and after.kind in ("scale", "hundred")
        return True

    def _takes_collective(self) -> bool:
        """« une vingtaine »; "a couple" only with what it is a couple of."""
        counted = self.sum.group is not None and self.sum.group == self.sum.last
        of = self.word(self.next + 1) in self.numerals.of
        return counted and (of or self.words.folded[self.next] != "couple")

    def small(self, token: Token) -> bool:
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
        if self.in_digits and token.room != ANY_GROUP:
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
        self.mark, self.factor = None, value
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
        """« virgule cinquante-deux », "point zero three": the digits of the numbers that follow, in a row."""
        if self.sum.group is None and not self.sum.terms:
            return False
        if (part := self.fraction(self.next + 1)) is not None and part[0] < 1:
            self.sum.add(part[0])  # « veinte con tres quintos »
            self.next = part[1]
            return True
        digits, index = "", self.next + 1
        while len(digits) < _LONGEST_DECIMALS and (token := self.token(index)) is not None:
            if token.kind == "scale" and (digits or token.value != 1000):
                break
            reader = Reader(self.words, self.numerals, index)
            reader.run(decimals=False, scales=False)
            value = reader.sum.values()[0]
            if reader.next == index or not isinstance(value, int):
                break
            digits, index = digits + str(value), reader.next
        if not digits:
            return False
        self.sum.add(exactly("0", digits[:_LONGEST_DECIMALS]))
        self.sum.last = self.sum.group or 0
        self.next = index
        return True

    def fraction(self, index: int) -> tuple[Fraction, int] | None:
        """The fraction at word `index` (« trois quarts », "a half", "demi") and the word after it."""
        numerator: Amount = 1
        counted = True
        if self.word(index) in self.numerals.articles:
            index += 1
        elif (token := self.token(index)) is not None and token.kind in ("small", "fourscore"):
            numerator, index = self._small_number(index)
        else:
            counted = False
        below = self.token(index)
        if below is None or below.kind not in ("part", "half") or below.value == 1:
            return None
        word = self.words.folded[index]
        if below.kind == "part" and not counted and word not in ("quart", "quarter", "tiers"):
            return None  # an ordinal: "two hundred and third"
        if below.kind == "part" and numerator != 1 and not word.endswith(PLURAL_ENDS):
            return None
        return Fraction(numerator) / below.value, index + 1

    def _small_number(self, index: int) -> tuple[Amount, int]:
        """The number below a hundred at word `index`, without conjunctions, and the word after it."""
        reader = Reader(self.words, self.numerals, index)
        token = reader.token(index)
        while token is not None and token.kind in ("small", "fourscore") and reader.small(token):
            token = reader.token(reader.next)
        return reader.sum.values()[0], reader.next
