"""Numbers in digits: which signs group them and which one opens the decimals."""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from contresource.text import Words

Value = int | Fraction

_DIGITS = "0123456789"
_SPACES = " \u00a0\u202f\u2009\u2007\u2008"
_APOSTROPHES = "'’ʼ`´˙"
# Signs that may stand between two groups of digits, as what they are taken for.
_SEPARATORS = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_APOSTROPHES, "'"),
    **dict.fromkeys(".．·", "."),
    **dict.fromkeys(",，٬", ","),
    "٫": "٫",  # the Arabic decimal sign
}
_DECIMALS = ".,٫"
# A longer chain of groups is a list or noise, and reading it whole from each of its words would not be linear.
_MOST_GROUPS = 12
# More digits than any amount has: an identifier. (Also keeps clear of Python's limit on digits.)
_MOST_DIGITS = 40

# How far beside the words the clear numbers are looked for: the words may be one paragraph of a long text.
_AROUND = 4000

_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
_WRITTEN = re.compile(r"(?<![\d.,])\d++(?:[.,]\d++)+")
_ZEROS = "000"
_MONEY_SIGNS = "$€£¥₹"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in digits: words `first` to `last` (exclusive), code points `start` to `end`, without what is glued on.

    `value` is None for what only looks like a number: 192.168.1.2, 27.01.2025, a bank account. `other` is the value
    when the separator meant the other thing, None without doubt. `tail` is what is glued to the last digit, as written.
    """

    first: int
    last: int
    start: int
    end: int
    value: Value | None
    other: Value | None
    tail: str
    grouped: bool


def visible(gap: str) -> str:
    """A gap between words without signs that nobody sees: soft hyphens, joiners, direction marks."""
    return gap if gap.isascii() else _INVISIBLE.sub("", gap)


def gap_before(words: Words, first: int, start: int) -> str:
    """What one sees between the word before word `first` and code point `start`."""
    return visible(words.text[words.ends[first - 1] if first else words.start : start])


def gap_after(words: Words, last: int, end: int) -> str:
    """What one sees between code point `end` and word `last`."""
    return visible(words.text[end : words.starts[last] if last < len(words) else words.end])


def decimal_sign(words: Words, usual: str) -> str:
    """The sign that opens decimals: `usual`, unless the clear numbers around all say the other one."""
    text = words.text[max(words.start - _AROUND, 0) : words.end + _AROUND]
    other = "," if usual == "." else "."
    votes = {".": 0, ",": 0}
    for found in _WRITTEN.findall(text):
        if (sign := _certain_decimal(found)) is not None:
            votes[sign] += 1
    return other if votes[other] and not votes[usual] else usual


def _certain_decimal(written: str) -> str | None:
    """The decimal sign a written number proves, whatever the language."""
    parts = re.split("[.,]", written)
    signs = [c for c in written if c in ".,"]
    if len(set(signs)) == 2:
        return signs[-1] if _grouped(parts[:-1]) and signs.count(signs[-1]) == 1 else None
    grouping = _grouped(parts)
    if len(signs) > 1:
        return ("," if signs[0] == "." else ".") if grouping else None
    if not grouping:
        return signs[0]
    return ("," if signs[0] == "." else ".") if parts[1] == _ZEROS else None


@dataclass(frozen=True)
class Reading:
    """How a text writes numbers, and what the word after a number says of its separators.

    `usual`: the sign that opens decimals in its language. `counted`: words for what is only counted whole (GPUs,
    people): three digits after a sign are a group there. `scales`: multipliers (« millions », M): three digits before
    them are decimals where the language has the sign for decimals, and with `english_points` after any dot
    (« 2.788 millions »). The clear numbers `around` may all say another sign than the usual one.
    """

    usual: str
    counted: Container[str] = frozenset()
    scales: Container[str] = frozenset()
    english_points: bool = False
    around: Words | None = None

    @cached_property
    def decimal(self) -> str:
        """The sign that opens decimals here: asked only where a number leaves it open."""
        return self.usual if self.around is None else decimal_sign(self.around, self.usual)


def read_figure(words: Words, first: int, reading: Reading, letters: int = 0) -> Figure:
    """The number in digits that opens at word `first`, which begins with a digit after so many letters (USD115)."""
    parts, signs, last = _collect(words, first, letters)
    if first and words.gap(first) == "," and words.folded[first - 1][-1] in _DIGITS:
        parts, signs, last = parts[:1], [], first + 1  # further on in a list: 22,24,26
    start, value, other, used = words.starts[first] + letters, None, None, len(parts)
    if sum(map(len, parts)) <= _MOST_DIGITS:
        used, value, other = _interpret(parts, signs, reading)
        last = first + used
    skipped = letters if used == 1 else 0
    written = words.raw(last - 1)[skipped:]
    end = words.starts[last - 1] + skipped + _written_length(written, len(parts[used - 1]))
    tail = visible(words.text[end : words.ends[last - 1]])
    if other is not None and value is not None:
        value, other = _in_context(words, last, (value, other), signs[0], reading, tail)
    if used == 1 and value is not None and _opens_with_decimal_sign(words, first, reading):
        start -= 1
        value, other = exactly("0", parts[0]), None
    return Figure(first, last, start, end, value, other, tail, used > 1)


def _in_context(
    words: Words, last: int, values: tuple[Value, Value], sign: str, reading: Reading, tail: str
) -> tuple[Value, Value | None]:
    """What « 50,000 » or « 2.788 » is taken for, beside what follows it, and what else it may be.

    `values`: what the language makes of the sign, then the other value.
    """
    usual, other = values
    following = words.folded[last] if last < len(words) and words.gap(last).isspace() else ""
    if tail or following in reading.scales:
        point = sign == "." and (reading.english_points or bool(tail)) and other != int(other)
        return (other, None) if sign != reading.decimal and point else (usual, None)
    if sign != reading.decimal:
        return usual, other
    if following in reading.counted or _is_name(following):
        return other, usual
    around = words.gap(last - 2)[-2:] + words.gap(last)[:2]
    counts = following.isalpha() or any(sign in around for sign in _MONEY_SIGNS)
    return (other, usual) if counts and words.folded[last - 1] == _ZEROS else values


def _is_name(word: str) -> bool:
    """H100, A100s: a name with digits in it."""
    return bool(word) and not word[0].isdigit() and any(map(str.isdigit, word))


def _written_length(raw: str, digits: int) -> int:
    """How many characters of a word its leading digits take, invisible ones between them included."""
    if len(raw) == digits or raw[:digits].isascii():
        return digits
    seen = 0
    for place, char in enumerate(raw):
        seen += char.isdigit()
        if seen == digits:
            return place + 1
    return len(raw)


def exactly(whole: str, rest: str) -> Fraction:
    """The number with these digits before and after the decimal sign, exactly."""
    return Fraction(int(whole + rest), 10 ** len(rest))


def leading_digits(word: str) -> str:
    """The digits a folded word begins with."""
    return word[: len(word) - len(word.lstrip(_DIGITS))]


def _collect(words: Words, first: int, letters: int) -> tuple[list[str], list[str], int]:
    word = words.folded[first][letters:]
    parts = [leading_digits(word)]
    signs: list[str] = []
    index = first
    while len(parts) < _MOST_GROUPS and parts[-1] == word and index + 1 < len(words):
        sign = _SEPARATORS.get(visible(words.gap(index + 1)))
        digits = leading_digits(words.folded[index + 1])
        if sign is None or not digits or (sign == " " and not _space_groups(parts, signs, digits)):
            break
        index += 1
        word = words.folded[index]
        parts.append(digits)
        signs.append(sign)
    return parts, signs, index + 1


def _space_groups(parts: Sequence[str], signs: Sequence[str], digits: str) -> bool:
    return (
        len(digits) == 3
        and 1 <= len(parts[0]) <= 3
        and parts[0][0] != "0"
        and all(sign == " " for sign in signs)
    )


def _grouped(parts: Sequence[str]) -> bool:
    """1.234.567, or 12,34,567 as written in India."""
    if not parts[0] or len(parts[0]) > 3 or parts[0][0] == "0":
        return False
    if all(len(part) == 3 for part in parts[1:]):
        return True
    return (
        len(parts) > 2
        and len(parts[0]) <= 2
        and len(parts[-1]) == 3
        and all(len(p) == 2 for p in parts[1:-1])
    )


def _interpret(
    parts: Sequence[str], signs: Sequence[str], reading: Reading
) -> tuple[int, Value | None, Value | None]:
    """How many of the parts make the number, its value, and its value if a doubtful sign means the other thing."""
    used, kinds = len(parts), set(signs)
    if used == 1:
        return 1, int(parts[0]), None
    if used == 2 and signs[0] in _DECIMALS:
        return 2, *_one_sign(parts[0], signs[0], parts[1], reading)
    if len(kinds) == 1 and _grouped(parts):
        return used, int("".join(parts)), None
    if kinds == {"."}:
        return used, None, None
    if len(kinds) == 1:
        return 1, int(parts[0]), None
    if signs[-1] in _DECIMALS and signs[-1] not in signs[:-1] and _grouped(parts[:-1]):
        return used, exactly("".join(parts[:-1]), parts[-1]), None
    return _interpret(parts[:-1], signs[:-1], reading)


def _one_sign(whole: str, sign: str, rest: str, reading: Reading) -> tuple[Value, Value | None]:
    as_decimal, as_group = exactly(whole, rest), int(whole + rest)
    if sign == "٫" or not _grouped((whole, rest)):
        return as_decimal, None
    if sign == reading.decimal:
        return as_decimal, as_group
    # A comma before three digits is no doubt in English; a dot elsewhere may be copied from English.
    return as_group, (as_decimal if sign == "." and rest != _ZEROS else None)


def _opens_with_decimal_sign(words: Words, first: int, reading: Reading) -> bool:
    """« ,08 » or ".25": the sign stands at the start, or after a space or an opening sign."""
    gap = words.gap(first)
    if not (gap.endswith(".") or (gap.endswith(",") and reading.decimal == ",")):
        return False
    return gap[-2:-1] in tuple(_SPACES + "\n([~-" + _MONEY_SIGNS) or (first == 0 and gap == gap[-1])
