"""Numbers in words, fractions included: « deux cent cinquante mille », "half a billion", « un sur trois »."""

from dataclasses import dataclass
from fractions import Fraction

from contresource.numbers.figures import Figure, Reading, read_figure
from contresource.numbers.reader import PLURAL_ENDS, Reader
from contresource.numbers.sums import Amount, Sum
from contresource.numbers.tokens import VULGAR, Numerals, Token
from contresource.text import Words


@dataclass(frozen=True, slots=True)
class Number:
    """A number as read: words `first` to `last` (exclusive), code points `start` to `end`.

    `others`: its other possible values. `about`: a round noun (« une cinquantaine »). `factor`: its multiplier
    (million, k), 1 without one.
    `ordinal`: it turned out to be one (« vingt-cinquième »), and is no quantity.
    """

    first: int
    last: int
    start: int
    end: int
    value: Amount
    others: tuple[Amount, ...] = ()
    about: bool = False
    factor: int = 1
    ordinal: bool = False


def read_number(
    words: Words, first: int, numerals: Numerals, figure: Figure | None = None
) -> Number | None:
    """The number that opens at word `first`: with `figure` (which opens there too) the digits and the words after them.

    None if the word opens no number. An ordinal (« vingt-cinquième ») comes out marked as one.
    """
    reader = Reader(words, numerals, first)
    if figure is not None and (figure.value is None or figure.tail):
        return None
    _open(reader, figure)
    ordinal = False
    if _half_first(reader):
        value, short = reader.sum.values()
    else:
        reader.run()
        opened = figure is None and reader.opened_by_article
        if reader.next == reader.first + opened:
            if not _opens_share(reader):
                return None
            if not opened:
                reader.sum.add(1)
        value, short = reader.sum.values()
        whole = value
        ordinal, value = _tail(reader, value)
        short = short if value == whole else value
    others = [short] if short != value else []
    if figure is not None and figure.value and figure.other is not None:
        others.append(figure.other * Fraction(value) / figure.value)
    start, end = words.starts[first], words.ends[reader.next - 1]
    if figure is not None:
        start = figure.start
        end = figure.end if reader.next == figure.last else end
    return Number(
        first, reader.next, start, end, value, tuple(others), reader.about, reader.factor, ordinal
    )


def _open(reader: Reader, figure: Figure | None) -> None:
    """Take what a number may open with besides number words: digits, ½, an article ("a hundred")."""
    word = reader.words.folded[reader.first]
    if figure is not None and figure.value is not None:
        reader.in_digits = True
        reader.next = figure.last
        reader.sum.add(figure.value)
    elif word in VULGAR:
        reader.sum.add(VULGAR[word])
        reader.next += 1
    elif (
        word in reader.numerals.articles and reader.word(reader.first + 1) in reader.numerals.round
    ):
        if (token := reader.token(reader.first + 2)) is not None and token.kind == "collective":
            reader.sum.add(1)  # « une bonne centaine »
            reader.next += 2
    elif word in reader.numerals.articles and word not in reader.numerals.tokens:
        reader.opened_by_article = True
        reader.sum.add(1)
        reader.next += 1


def _half_first(reader: Reader) -> bool:
    """« demi-milliard », "half a dozen", "quarter million", "drei halbe": a fraction of a multiplier."""
    if reader.in_digits or (found := reader.fraction(reader.first)) is None:
        return False
    part, index = found
    if (multiple := _multiple_of(reader, index)) is None:
        return False
    reader.next, factor = multiple
    reader.sum = Sum()
    if factor.kind == "scale":
        reader.sum.add(part)
        reader.sum.scale(int(factor.value), factor.short)
        reader.factor = int(factor.value)
    else:
        reader.sum.add(part * factor.value)
    return True


def _opens_share(reader: Reader) -> bool:
    """Whether a part of something opens the number: "a third of" the chips, « la moitié des puces »."""
    token = reader.token(reader.next)
    following = reader.word(reader.next + 1)
    if token is not None and token.kind == "half":
        before = reader.words.folded[reader.first - 1] if reader.first else ""
        return following in reader.numerals.of and before not in reader.numerals.not_share_after
    if token is None or token.kind != "part" or token.value == 1 or not reader.opened_by_article:
        return False
    return following in reader.numerals.of or (not following and token.value >= 100)


def _multiple_of(reader: Reader, index: int) -> tuple[int, Token] | None:
    """The multiplier after a fraction, [of] [a] million, and the word after it."""
    if reader.word(index) in reader.numerals.of:
        index += 1
    if reader.word(index) in reader.numerals.articles:
        index += 1
    token = reader.token(index)
    if token is None or token.kind not in ("scale", "dozen", "hundred"):
        return None
    return index + 1, token


def _tail(reader: Reader, value: Amount) -> tuple[bool, Amount]:
    """What follows a whole number: a denominator, « et demi », « sur trois ». Whether it is an ordinal; the value."""
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
        ordinal = reader.token(reader.next + 1)
        if ordinal is not None and ordinal.kind == "part" and reader.sum.fits(ordinal.value):
            reader.next += 2  # « vingt et unième », "two hundred and third"
            return True, value + ordinal.value
        return False, _and_fraction(reader, value)
    return False, _over_number(reader, value)


def _over_part(reader: Reader, token: Token, value: Amount) -> tuple[bool, Amount]:
    word = reader.words.folded[reader.next]
    several = word.endswith(PLURAL_ENDS)
    if reader.in_digits and token.value not in (2, 3, 4):
        return False, value
    hyphen = reader.words.gap(reader.next).strip() in ("-", "‐", "‑")
    ordinal = token.kind == "part" and hyphen and reader.sum.fits(token.value)
    if ordinal and (not several or value in range(20, 100, 10)):
        reader.next += 1
        return True, value + token.value
    if token.kind == "part" and value != 1 and not several:
        ordinal = reader.sum.fits(token.value)
        reader.next += ordinal
        return ordinal, value + token.value if ordinal else value
    if token.value == 1:
        return False, value
    if token.kind == "part" and value == 1 and not _certain_part(reader, word):
        return False, value
    reader.next += 1
    part = Fraction(value) / Fraction(token.value)
    if (multiple := _multiple_of(reader, reader.next)) is not None:
        reader.next, factor = multiple
        part *= factor.value
        reader.factor = int(factor.value)
    return False, part


def _certain_part(reader: Reader, word: str) -> bool:
    """« un cinquième » counts a fifth, « un cinquième homme » does not."""
    if word in ("tiers", "quart", "third", "quarter"):
        return True
    following = reader.word(reader.next + 1)
    return (
        following in ("", "por", "pour", "per", "percent", "pourcent")
        or following in reader.numerals.of
    )


def _composite(reader: Reader) -> tuple[Fraction, int] | None:
    """The 25 of « un vingt-cinquième » and the word after it."""
    inner = Reader(reader.words, reader.numerals, reader.next)
    inner.run(decimals=False)
    token = inner.token(inner.next)
    if token is None or token.kind != "part" or not inner.sum.fits(token.value):
        return None
    return Fraction(inner.sum.values()[0]) + Fraction(token.value), inner.next + 1


def _and_fraction(reader: Reader, value: Amount) -> Amount:
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
            value = value * factor
            reader.factor = int(factor)
    elif reader.sum.group is None and reader.sum.terms:
        factor = reader.sum.terms[-1][2]
    reader.next = index
    return value + part * factor


def _over_number(reader: Reader, value: Amount) -> Amount:
    """« un sur trois », "two out of five", "1 in 20"."""
    index, words = reader.next, reader.words
    word = reader.word(index)
    if word == "out" and reader.word(index + 1) == "of":
        index += 1
    elif word not in reader.numerals.over and not (word == "in" and value == 1):
        return value
    if not reader.word(index + 1) or reader.sum.terms or not isinstance(value, int):
        return value
    inner = Reader(words, reader.numerals, index + 1)
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
