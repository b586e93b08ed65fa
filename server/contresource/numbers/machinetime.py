"""Hours of computing: « 2,8 millions d'heures GPU », "H800 GPU hours", "GPU-days", « heures de calcul »."""

from collections.abc import Mapping
from fractions import Fraction

from contresource.numbers.reader import joins
from contresource.text import Words

_LONGEST = 3
_MACHINES = frozenset("gpu gpus nvidia hopper cpu cpus tpu tpus".split())
_WORK = frozenset("calcul compute computo calcolo computacao rechenzeit".split())
# What is no hour is one only where machines are named: "GPU-days", not "two days".
_IN_HOURS = {"h": Fraction(1), "min": Fraction(1, 60), "d": Fraction(24), "w": Fraction(168)}


def machine_time(
    words: Words, index: int, times: Mapping[str, str], of: frozenset[str]
) -> tuple[int, Fraction] | None:
    """The word after the unit of time that opens at word `index`, and the hours in one such unit; None without one.

    `times`: words for hours, minutes, days and weeks as "h", "min", "d", "w".
    """
    for place in range(index, min(index + _LONGEST, len(words))):
        if place > index and not joins(words.gap(place)):
            return None
        word = words.folded[place]
        if (unit := times.get(word)) is not None:
            last = _end_of_machines(words, place + 1, of)
            machines = place > index or last > place + 1
            return (last, _IN_HOURS[unit]) if unit == "h" or machines else None
        if not _is_machine(word):
            return None
    return None


def _end_of_machines(words: Words, last: int, of: frozenset[str]) -> int:
    """The word after « GPU », « de GPU H800 », « de calcul » behind the hours."""
    place = last + (last < len(words) and words.folded[last] in of)
    end = last
    while place < len(words) and joins(words.gap(place)) and joins(words.gap(place - 1)):
        if not (_is_machine(words.folded[place]) or words.folded[place] in _WORK):
            break
        place = end = place + 1
    return end


def _is_machine(word: str) -> bool:
    return word in _MACHINES or (word[0].isalpha() and word[-1].isdigit() and len(word) <= 6)
