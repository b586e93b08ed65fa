"""The phrases of the languages' stance tables, and how one is read at a place of a text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from contresource import lang
from contresource.remembered import Remembered
from contresource.text import Words

_HYPHENS = ("-", "‐", "‑")

# A phrase: its kind, and its words after the first; one after "-" is joined to the word before by a hyphen.
Phrase = tuple[str, tuple[str, ...]]


_Phrases = Mapping[str, Sequence[Phrase]]


def _phrases_of(language: str) -> tuple[_Phrases, _Phrases]:
    """The phrases of a language by their first word, and by the stem their first word begins with."""
    table: Mapping[str, str] = lang.LANGUAGES[language].STANCE
    whole: dict[str, list[Phrase]] = {}
    stems: dict[str, list[Phrase]] = {}
    for kind, phrases in table.items():
        for phrase in phrases.split(","):
            first, *others = phrase.replace("-", " -").split()
            index, key = (stems, first[:-1]) if first.endswith("*") else (whole, first)
            index.setdefault(key, []).append((kind, tuple(others)))
    return whole, stems


@dataclass(frozen=True, slots=True)
class Starting:
    """The phrases that may begin with a word: kinds of the word alone, longer phrases by their second word."""

    alone: tuple[str, ...]
    by_next: Mapping[str, Sequence[Phrase]]
    others: Sequence[Phrase]  # the second word is a stem, or joined by a hyphen


@cache
def phrases_by_word(language: str) -> Mapping[str, Starting | None]:
    """For every word the phrases of a language that may begin with it; None where there are none."""
    return Remembered(partial(_starting, *_phrases_of(language)))


def _starting(whole: _Phrases, stems: _Phrases, word: str) -> Starting | None:
    phrases = list(whole.get(word, ()))
    for size in range(2, len(word) + 1):
        phrases += stems.get(word[:size], ())
    if not phrases:
        return None
    by_next: dict[str, list[Phrase]] = {}
    others: list[Phrase] = []
    for phrase in phrases:
        rest = phrase[1]
        if rest and (rest[0][0] == "-" or rest[0][-1] == "*"):
            others.append(phrase)
        elif rest:
            by_next.setdefault(rest[0], []).append(phrase)
    return Starting(tuple(kind for kind, rest in phrases if not rest), by_next, others)


def reads(words: Words, index: int, last: int, others: Sequence[str]) -> bool:
    """Whether the words of a phrase after its first stand from word `index` on, before word `last`."""
    if index + len(others) > last:
        return False
    return all(_is(words, i, word) for i, word in enumerate(others, index))


def _is(words: Words, index: int, word: str) -> bool:
    if word[0] == "-":
        return words.gap(index) in _HYPHENS and words.folded[index] == word[1:]
    if word[-1] == "*":
        return words.folded[index].startswith(word[:-1])
    return words.folded[index] == word
