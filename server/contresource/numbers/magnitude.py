"""How large the numbers of a text can be at most, told without reading them."""

from bisect import bisect_left
from collections.abc import Sequence

from contresource import lang
from contresource.numbers.idioms import idioms_of
from contresource.numbers.tokens import LETTERS, VULGAR, Token
from contresource.numbers.units import currency_code
from contresource.remembered import Remembered

_ANY = 1000  # digits: letters glued to digits (5k, 1e10) may mean anything
_EXACT = 15  # digits that a float holds
_WORDS_BETWEEN = 3  # « une bonne centaine de milliers », "75 US dollars million"


class Magnitudes:
    """The digits before the decimal sign that the numbers of a text can have, at most."""

    def __init__(self, text: str, folded: Sequence[str]) -> None:
        """`folded`: the words of the text, or more than these."""
        self._indexes: list[int] = []
        self._digits: list[int] = []
        self._powers = "^" in text
        run: list[int] = []
        digits = 0
        for index, more in enumerate(map(_DIGITS.__getitem__, folded)):
            if not more:
                continue
            if run and index - run[-1] > _WORDS_BETWEEN + 1:
                self._end(run, digits)
                run, digits = [], 0
            run.append(index)
            digits += more
        self._end(run, digits)

    def _end(self, run: Sequence[int], digits: int) -> None:
        """Numbers are no longer than a run of words that may stand in one, and have all their digits at most."""
        self._indexes += run
        digits += _EXACT < digits < _ANY  # 999…9 of twenty digits is read as 1e20
        self._digits += [_ANY if self._powers else digits] * len(run)

    def most(self, first: int = 0, last: int | None = None) -> int:
        """How many digits a number among the words `first` to `last` (exclusive) has at most; 0 where there is none.

        It holds for all that `quantities` gives, but for hours, which it counts itself (the hours of 512 GPU-days).
        """
        near = bisect_left(self._indexes, first)
        beyond = None if last is None else bisect_left(self._indexes, last)
        return max(self._digits[near:beyond], default=0)


def _digits_of(word: str) -> int:
    """How many digits a word can add to a number."""
    if word in VULGAR:
        return 1  # a part of one
    if any(map(str.isdigit, word)):
        return _written_digits(word)
    code = currency_code(word, word.upper())  # MUSD
    factors = [code[1] if code else 1, LETTERS.get(word, 1)]
    digits = [len(str(factor)) for factor in factors if factor > 1]
    for language in lang.LANGUAGES:
        idioms = idioms_of(language)
        if (factor := idioms.short.get(word)) is not None:
            digits.append(len(str(factor)))
        if (token := idioms.numerals.token(word)) is not None:
            digits.append(_digits_of_token(token))
    return max(digits, default=0)


def _written_digits(word: str) -> int:
    """How many digits a word can add to a number that has some in it."""
    if word.isdecimal():
        return len(word)
    if word[0].isalpha():  # USD5; not the name H100
        letters = word.rstrip("0123456789")
        return _ANY if currency_code(letters, letters.upper()) else 0
    tail = word.lstrip("0123456789")
    plain = len(tail) == 1 and tail not in LETTERS and tail != "e"
    return len(word) - 1 if plain else _ANY  # 4o; not 5k, 1e10


def _digits_of_token(token: Token) -> int:
    match token.kind:
        case "hundred" | "scale" | "small" | "fourscore" | "dozen" | "collective":
            return len(str(int(max(token.value, token.short))))
        case _:
            return 1  # a part of one


_DIGITS = Remembered(_digits_of)
