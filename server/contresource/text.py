"""Text as words with exact places: folding, sentences and clauses.

All offsets are code points of the text as given, end exclusive; `utf16_offsets` turns them into JavaScript's.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, pairwise, repeat
from types import ModuleType

from contresource import lang
from contresource.remembered import Remembered

# Characters that stand inside a word without being part of it: marks, soft hyphens, joiners, direction and
# variation signs. The same ranges are written into the extension's fold.js (shared vectors hold the two together).
_INVISIBLE = "\u00ad\u034f\u061c\u0300-\u036f\u0483-\u0489\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f"
_INVISIBLE += "\u202a-\u202e\u2060-\u2064\u2066-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff"
# A note's number set high (50 000¹) ends the word before it; a number set low is part of its word (CO₂).
_NOTE_DIGITS = "\u00b2\u00b3\u00b9\u2070-\u2079"
# Scripts written without spaces: every character is a word.
_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"

LETTER = rf"[^\W_{_NOTE_DIGITS}{_IDEOGRAPHS}]"
"""A pattern of what words with spaces between them are made of: a letter or a digit."""
_A_WORD = rf"({LETTER}+(?:[{_INVISIBLE}]+{LETTER}*)*|[{_IDEOGRAPHS}](?<!\W))"
_WORD = re.compile(_A_WORD)
_ADDRESS_OR_WORD = re.compile(rf"(?:https?://|www\.)[^\s<>\"«»]+|{_A_WORD}")
_INVISIBLE_CHAR = re.compile(f"[{_INVISIBLE}]")
_NOTE_DIGIT = re.compile(f"[{_NOTE_DIGITS}]")
_IDEOGRAPH = re.compile(f"[{_IDEOGRAPHS}]")
_UNDECOMPOSED = str.maketrans(
    {
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ς": "σ",
        "œ": "oe",
        "æ": "ae",
        "þ": "th",
        "ð": "d",
    }
)


class _FoldTable(dict[int, str]):
    """What `str.translate` puts in the place of each character; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if _INVISIBLE_CHAR.match(char):
            folded = ""
        elif _NOTE_DIGIT.match(char) or not char.isalnum():
            folded = " "
        elif _IDEOGRAPH.match(char):
            folded = f" {char} "
        else:
            folded = _fold_letter(char)
        self[code] = folded
        return folded


def _fold_letter(char: str) -> str:
    bare = "".join(
        str(
            unicodedata.digit(c, None)
            if c.isdigit() and unicodedata.digit(c, None) is not None
            else c
        )
        for c in unicodedata.normalize("NFKD", char.lower())
        if not unicodedata.combining(c)
    ).translate(_UNDECOMPOSED)
    return bare if bare.isalnum() else char  # ½ stays ½


_FOLD = _FoldTable()


def fold(text: str) -> str:
    """The words of a text without case, accents and signs, with spaces between them: « L’État » gives " l etat"."""
    return text.translate(_FOLD)


def _folded_words(piece: str) -> tuple[str, ...]:
    return tuple(piece.translate(_FOLD).split())


_FOLDED = Remembered(_folded_words)
"""The folded words of a piece of text without spaces."""


def fold_words(text: str) -> list[str]:
    """The folded words of a text, in order, without their places (those inside addresses too)."""
    if text.isascii():  # translated in a third of the time
        return text.translate(_FOLD).split()
    return [*chain.from_iterable(map(_FOLDED.__getitem__, text.split()))]


@dataclass(frozen=True)
class Words:
    """A text cut into words: word `i` reads `folded[i]` and stands at `text[starts[i]:ends[i]]` (code points).

    Words inside web addresses are left out. The words are those of `text[start:end]`.
    """

    text: str
    start: int
    end: int
    folded: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    raws: Sequence[str]  # the words as they are written
    gaps: Sequence[str]  # what stands before each word, and after the last

    @classmethod
    def of(cls, text: str, start: int = 0, end: int | None = None) -> "Words":
        """The words of `text[start:end]`; their places count from the start of `text`."""
        end = len(text) if end is None else end
        pieces = _gaps_and_words(text[start:end])
        borders = list(accumulate(map(len, pieces), initial=start))
        raws = pieces[1::2]
        folded = [*chain.from_iterable(map(_FOLDED.__getitem__, raws))]
        return cls(text, start, end, folded, borders[1:-1:2], borders[2::2], raws, pieces[::2])

    def __len__(self) -> int:
        return len(self.folded)

    def gap(self, index: int) -> str:
        """What stands between word `index - 1` and word `index`; before the first word and after the last one too."""
        return self.gaps[index]

    def raw(self, index: int) -> str:
        """Word `index` as it is written."""
        return self.raws[index]

    def index_at(self, offset: int) -> int:
        """The index of the first word that ends after `offset`."""
        return bisect_left(self.ends, offset + 1)

    @cached_property
    def sentences(self) -> Sequence[tuple[int, int]]:
        """Sentences as ranges of word indexes, last exclusive, covering every word; very long ones in pieces."""
        stops = (i for i, gap in enumerate(self.gaps) if gap not in _NO_STOP)
        borders = [i for i in stops if 0 < i < len(self) and self._ends_sentence(i)]
        whole = pairwise((0, *borders, len(self))) if self.folded else ()
        return [
            (start, min(start + _SENTENCE_WORDS, last))
            for first, last in whole
            for start in range(first, last, _SENTENCE_WORDS)
        ]

    def sentence_of(self, index: int) -> tuple[int, int]:
        """The sentence, as a range of word indexes, in which word `index` stands."""
        return self.sentences[self.sentence_number(index)]

    def sentence_number(self, index: int) -> int:
        """The place in `sentences` of the one in which word `index` stands."""
        return self.sentence_numbers[index]

    @cached_property
    def language(self) -> str | None:
        """The language (such as "fr") whose function words are most frequent, None when none stands out."""
        return _likeliest_language(self.folded[:_WORDS_TO_GUESS])

    @cached_property
    def memory(self) -> dict[tuple[object, ...], object]:
        """What readers of these words have worked out before, under keys of their own."""
        return {}

    @cached_property
    def _tables(self) -> Sequence[ModuleType]:
        # « Le but » is no "but": the words that open clauses are those of the text's own language.
        return [lang.LANGUAGES[self.language]] if self.language else [lang.fr, lang.en]

    @cached_property
    def _clause_words(self) -> tuple[Set[str], Set[str]]:
        """The words that may open a clause, and those after which one may begin."""
        openers = [words for t in self._tables for words in (t.CLAUSE_OPENERS, t.CONJUNCTIONS)]
        return frozenset().union(*openers), frozenset().union(
            *(t.CLAUSE_LINKS for t in self._tables)
        )

    @cached_property
    def sentence_numbers(self) -> Sequence[int]:
        """For each word the place in `sentences` of the one in which it stands."""
        return [n for n, (first, last) in enumerate(self.sentences) for _ in range(first, last)]

    def clauses(self, first: int, last: int) -> Sequence[tuple[int, int]]:
        """Clauses of the words `first` to `last` (exclusive), as ranges of word indexes."""
        clauses = self._clauses.get((first, last))
        if clauses is None:
            openers, links = self._clause_words
            words = zip(self.folded[first:last], self.folded[first + 1 : last], strict=False)
            may_start = (
                index
                for index, (before, word) in enumerate(words, first + 1)
                if self.gaps[index] not in _PLAIN_GAPS or word in openers or before in links
            )
            borders = [first, *filter(self._starts_clause, may_start), last]
            clauses = list(pairwise(borders)) if first < last else []
            self._clauses[first, last] = clauses
        return clauses

    def trimmed(self, first: int, last: int) -> tuple[int, int]:
        """A range of words without the conjunction it begins with and the link words it ends with."""
        while last - first > 1 and self._joins(last - 1):
            last -= 1
        while last - first > 1 and any(self.folded[first] in t.CONJUNCTIONS for t in self._tables):
            first += 1
        return first, last

    def _joins(self, index: int) -> bool:
        word = self.folded[index]
        return any(word in t.CLAUSE_LINKS or word in t.CONJUNCTIONS for t in self._tables)

    @cached_property
    def _clauses(self) -> dict[tuple[int, int], Sequence[tuple[int, int]]]:
        return {}

    def _ends_sentence(self, index: int) -> bool:
        if (stop := _FULL_STOP.search(self.gaps[index])) is None:
            return False
        if stop[1] is None or stop[1] in "!?。！？":
            return True
        before, after = self.raw(index - 1), self.raw(index)
        if stop[1] == "." and stop.start(1) == 0:
            initial = len(before) == 1 and before.isalpha()  # John D. Smith, U.S.
            if initial and self.gaps[index - 1] not in _APOSTROPHES:  # 50,000 H100's.
                return False
            if self.folded[index - 1] in lang.ABBREVIATIONS:
                return False
            if after[0].isdigit() and self.folded[index - 1] in lang.NUMBER_ABBREVIATIONS:
                return False
        # A heading of the next line may begin small.
        return not after[0].islower() or "\n" in self.gaps[index]

    def _sets_off(self, index: int) -> bool:
        """Whether the quotation mark before word `index` belongs to a few words that are only set off."""
        around = range(index - _WORDS_SET_OFF, index + _WORDS_SET_OFF + 1)
        return any(
            _QUOTATION_MARK.search(self.gap(i))
            for i in around
            if i != index and 0 <= i <= len(self)
        )

    def _is_capital_article(self, index: int) -> bool:
        """Whether a capital article and a small word stand there: "The firm", not "La Plaine"."""
        articles = any(self.folded[index] in table.DEFINITE_ARTICLES for table in self._tables)
        spaced = index + 1 < len(self) and self.gap(index + 1) == " "
        return (
            articles
            and self.raw(index)[0].isupper()
            and spaced
            and self.raw(index + 1)[0].islower()
        )

    def _means_only(self, index: int, table: ModuleType) -> bool:
        """Whether « que » goes with the « ne » before its verb: « n’est que », « n’a publié que »."""
        only, nobody = getattr(table, "ONLY", (frozenset(), frozenset()))
        near = self.folded[max(index - _WORDS_TO_ONLY, 0) : index]
        return any(word in only for word in near[-3:-1]) and nobody.isdisjoint(near)

    def _starts_clause(self, index: int) -> bool:
        gap = self.gaps[index]
        if gap not in _PLAIN_GAPS:
            if "](" in gap:
                gap = _LINK_TARGET.sub("]", gap)
            if _CLAUSE_SIGN.search(gap):
                return True
            if _QUOTATION_MARK.search(gap) and not self._sets_off(index):
                return True
            if "," in gap:  # but not the comma of 50,000
                return not (
                    gap == ","
                    and self.raw(index - 1)[-1].isdigit()
                    and self.raw(index)[0].isdigit()
                )
        before, word = self.folded[index - 1], self.folded[index]
        if gap == "-":  # "DeepSeek-The firm says": a dash
            return self._is_capital_article(index)
        if len(word) == 1 and gap in _APOSTROPHES:  # that's
            return False
        after = self.folded[index + 1] if index + 1 < len(self) else ""
        return any(
            word in table.CLAUSE_OPENERS
            or (before in table.CLAUSE_LINKS and not self._means_only(index - 1, table))
            # "… and has invested": a second predicate
            or (word in table.CONJUNCTIONS and after in table.AUXILIARIES)
            for table in self._tables
        )


def _gaps_and_words(text: str) -> list[str]:
    """All of the text in pieces: gap, word, gap, … word, gap."""
    if "://" not in text and "www." not in text:
        return _WORD.split(text)
    places = [found.span(1) for found in _ADDRESS_OR_WORD.finditer(text) if found[1]]
    borders = [0, *chain.from_iterable(places), len(text)]
    return [text[start:end] for start, end in pairwise(borders)]


# What is longer is no sentence and no paragraph that someone wrote; the time taken must stay in proportion.
_SENTENCE_WORDS = 250
_PARAGRAPH_LENGTH = 20_000  # code points
_APOSTROPHES = frozenset("'’")
_PLAIN_GAPS = frozenset((" ", "'", "’", "\u00a0", "\u202f"))
_NO_STOP = _PLAIN_GAPS | {"-", ", "}
# A new line that begins with nothing, or with the sign of a list, a heading, a quotation or a table row.
_PARAGRAPH_SIGN = re.compile(r"[ \t\r]*(?:\n|$|[-*+•·▪◦#>|]|\d{1,3}[.)]\s)")
_FULL_STOP = re.compile(r"([.!?…。！？])[.!?…]*[\"'’”»)\]*_`]*(?:\s|\[\^?$)|([。！？])")
_CLAUSE_SIGN = re.compile(r"[;:(){}|—–•·→\n]|\s-+\s")
# Of [a link](https://example.org/) only the brackets are seen.
_LINK_TARGET = re.compile(r"\]\([^()\s]*\)")
_QUOTATION_MARK = re.compile('["«»“”„]')
# Quotation marks around so few words do not end a clause.
_WORDS_SET_OFF = 5
# « personne n’ignore que »: so far before « que » somebody who is nobody is looked for.
_WORDS_TO_ONLY = 6


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a text as ranges of code points: cut at new lines, but not where lines are only wrapped."""
    borders = [0]
    line_start = 0
    while (line_end := text.find("\n", line_start)) >= 0:
        if not _is_wrapped(text, line_start, line_end):
            borders.append(line_end + 1)
        line_start = line_end + 1
    borders.append(len(text))
    return [piece for a, b in pairwise(borders) for piece in _pieces(text, a, b)]


def _pieces(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    while end - start > _PARAGRAPH_LENGTH:
        cut = text.rfind(" ", start, start + _PARAGRAPH_LENGTH) + 1 or start + _PARAGRAPH_LENGTH
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _is_wrapped(text: str, line_start: int, line_end: int) -> bool:
    """Whether the text goes on over the end of this line."""
    line = text[line_start:line_end].strip()
    if _PARAGRAPH_SIGN.match(text, line_end + 1) or not line or line.endswith("|"):
        return False
    following = text[line_end + 1 : line_end + 40].lstrip()[:1]
    # Before a capital, a new line ends a title or a paragraph, unless the lines are wrapped at a fixed width.
    return following.islower() or line.endswith(",") or 50 <= line_end - line_start <= 110


def utf16_offsets(text: str, offsets: Iterable[int]) -> list[int]:
    """Offsets in code points of `text`, in the same order, as offsets in UTF-16 code units (JavaScript's)."""
    if text.isascii() or max(text) < "\U00010000":
        return list(offsets)
    wide = [index for index, char in enumerate(text) if char >= "\U00010000"]
    return [offset + bisect_left(wide, offset) for offset in offsets]


def guess_language(text: str) -> str | None:
    """The language (such as "fr") whose function words are most frequent in the text, None when none stands out."""
    return _likeliest_language(fold_words(text[:5000]))


# One number holds a count (up to a million) for each language, so that those of all words are added in one sum.
_COUNT_BITS = 20
_MOST_COUNTED = (1 << _COUNT_BITS) - 1
_BIT_OF = {name: place * _COUNT_BITS for place, name in enumerate(lang.LANGUAGES)}
_COUNTS_OF: Mapping[str, int] = {
    word: sum(1 << _BIT_OF[n] for n, t in lang.LANGUAGES.items() if word in t.FUNCTION_WORDS)
    for word in lang.FUNCTION_WORDS
}
# So many words are enough to tell a language.
_WORDS_TO_GUESS = 100


def function_words(folded: Iterable[str]) -> dict[str, int]:
    """How many of the words are function words of each language."""
    counts = sum(map(_COUNTS_OF.get, folded, repeat(0)))
    return {name: counts >> bit & _MOST_COUNTED for name, bit in _BIT_OF.items()}


def _likeliest_language(folded: Sequence[str]) -> str | None:
    counts = function_words(folded)
    second, most = sorted(counts.values())[-2:]
    return next(name for name in counts if counts[name] == most) if most > second else None
