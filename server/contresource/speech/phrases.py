"""The phrases of the languages' stance tables, and where they stand in a text."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, partial

from contresource import lang
from contresource.remembered import Remembered
from contresource.text import Words, fold_words

Span = tuple[int, int]
"""A range of word indexes, last exclusive."""
Found = Mapping[str, Sequence[Span]]
"""By kind where its phrases stand, in order, none overlapping another."""
Phrase = tuple[str, list[str]]
"""A kind, and the words after the first; one after "-" is joined to the word before by a hyphen."""
_Phrases = Mapping[str, Sequence[Phrase]]

CONDITIONAL = "hearsay_conditional"
"""The kind of the verbs told by their ending alone, where a language has a conditional of hearsay (« posséderait »)."""

_HYPHENS = ("-", "‐", "‑")


@dataclass(frozen=True, slots=True)
class _Starting:
    """The phrases that may begin with a word: the word alone by kind, longer phrases by their second word."""

    alone: Mapping[str, int]  # its length: one word
    by_next: Mapping[str, Sequence[Phrase]]
    others: Sequence[Phrase]  # the second word is a stem


@dataclass(frozen=True, slots=True)
class _Table:
    """The phrases of a language: for every word those that may begin with it, None where there are none."""

    by_word: Mapping[str, _Starting | None]
    idioms: Mapping[str, str]  # by kind the kind of idioms in which its phrases mean something else


@cache
def _table(language: str) -> _Table:
    tables = lang.LANGUAGES[language]
    table: Mapping[str, str] = tables.STANCE
    whole: dict[str, list[Phrase]] = {}
    stems: dict[str, list[Phrase]] = {}
    for kind, phrases in table.items():
        for phrase in phrases.split(","):
            first, *others = phrase.replace("-", " -").split()
            index, key = (stems, first[:-1]) if first.endswith("*") else (whole, first)
            index.setdefault(key, []).append((kind, others))
    idioms = {kind: idiom for kind in table if (idiom := f"{kind}_not") in table}
    endings = tuple(" ".join(fold_words(e)) for e in getattr(tables, "CONDITIONAL_ENDINGS", ()))
    excepted = tables.NOT_CONDITIONAL if endings else frozenset()
    return _Table(Remembered(partial(_starting, whole, stems, endings, excepted)), idioms)


def _starting(
    whole: _Phrases, stems: _Phrases, endings: tuple[str, ...], excepted: Set[str], word: str
) -> _Starting | None:
    phrases = list(whole.get(word, ()))
    for size in range(2, len(word) + 1):
        phrases += stems.get(word[:size], ())
    if word.endswith(endings) and word not in excepted:
        phrases.append((CONDITIONAL, []))
    if not phrases:
        return None
    by_next: dict[str, list[Phrase]] = {}
    others: list[Phrase] = []
    for phrase in phrases:
        rest = phrase[1]
        if rest and rest[0][-1] == "*":
            others.append(phrase)
        elif rest:
            by_next.setdefault(rest[0].removeprefix("-"), []).append(phrase)
    alone = dict.fromkeys((kind for kind, rest in phrases if not rest), 1)
    return _Starting(alone, by_next, others)


def phrases_in(words: Words, first: int, last: int, language: str) -> Found:
    """The phrases among the words `first` to `last`; where several of a kind begin, the longest."""
    found: dict[str, list[Span]] = {}
    folded = words.folded
    by_word = _table(language).by_word
    for index, starting in enumerate(map(by_word.__getitem__, folded[first:last]), first):
        if starting is None:
            continue
        sizes = starting.alone
        longer = starting.others
        if index + 1 < last and folded[index + 1] in starting.by_next:
            longer = [*longer, *starting.by_next[folded[index + 1]]]
        if longer:
            sizes = longest = dict(sizes)
            for kind, others in longer:
                size = 1 + len(others)
                if longest.get(kind, 0) < size <= last - index and _reads(words, index + 1, others):
                    longest[kind] = size
        for kind, size in sizes.items():
            spans = found.get(kind)
            if spans is None:
                found[kind] = [(index, index + size)]
            elif spans[-1][1] <= index:
                spans.append((index, index + size))
    return found


def meant(found: Found, language: str) -> Found:
    """What was found, but for idioms in which it means something else."""
    idioms = [(k, i) for k, i in _table(language).idioms.items() if k in found and i in found]
    if not idioms:
        return found
    kept = dict(found)
    for kind, idiom in idioms:
        kept[kind] = [
            (first, last)
            for first, last in found[kind]
            if not any(a <= first and last <= b for a, b in found[idiom])
        ]
    return kept


def _reads(words: Words, index: int, others: Sequence[str]) -> bool:
    """Whether the words of a phrase after its first stand from word `index` on."""
    for at, word in enumerate(others, index):
        folded = words.folded[at]
        if folded == word:
            continue
        if word[0] == "-":
            if words.gap(at) not in _HYPHENS or folded != word[1:]:
                return False
        elif word[-1] != "*" or not folded.startswith(word[:-1]):
            return False
    return True
