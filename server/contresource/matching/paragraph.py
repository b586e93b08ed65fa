"""A page while it is matched: its paragraphs, and what was read in each, only when a rule asks for it."""

import datetime
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from contresource.block import Block
from contresource.dates import Date, dates
from contresource.matching.index import Hits, Index, Span
from contresource.numbers.magnitude import Magnitudes
from contresource.quantity import Quantity, quantities
from contresource.text import Words, fold_words, paragraphs


class Paragraph:
    """A paragraph of a block: where the rules' terms, numbers and dates stand in it."""

    def __init__(
        self,
        index: Index,
        block: Block,
        start: int,
        end: int,
        language: str | None,
        published: datetime.date | None,
    ) -> None:
        self.block = block
        self._index = index
        self._start = start
        self._end = end
        self.language = language
        self._published = published
        self._folded = fold_words(block.text[start:end])
        self._rough_hits = index.find(self._folded)
        # The terms that stand here, those of web addresses included.
        self.terms = frozenset(self._rough_hits)
        self._places: dict[int, Sequence[Span]] = {}
        self._names: dict[tuple[int, int | None], Sequence[Span]] = {}
        self._sentences: dict[int, int] = {}
        self._term_sentences: dict[int, int] = {}
        self._dates: dict[Span, Sequence[Date]] = {}
        self._quantities: dict[Span, Sequence[Quantity]] = {}

    @cached_property
    def words(self) -> Words:
        """The paragraph's words; offsets count in the block's text."""
        return Words.of(self.block.text, self._start, self._end)

    @cached_property
    def hits(self) -> Hits:
        """Where the terms stand, as ranges of indexes into `words`."""
        if len(self.words) == len(self._folded):
            return self._rough_hits
        return self._index.find(self.words.folded)

    @cached_property
    def magnitudes(self) -> Magnitudes:
        """How large the paragraph's numbers can be at most."""
        return Magnitudes(self.block.text[self._start : self._end], self.words.folded)

    @cached_property
    def most_digits(self) -> int:
        """How many digits the paragraph's numbers have at most, those in web addresses included."""
        return Magnitudes(self.block.text[self._start : self._end], self._folded).most()

    def quantities(self, region: Span) -> Sequence[Quantity]:
        """The numbers that begin in a region, with their units, in order."""
        if region not in self._quantities:
            self._quantities[region] = quantities(self.words, self.language, region)
        return self._quantities[region]

    def dates(self, region: Span) -> Sequence[Date]:
        """The dates that begin in a region, in order."""
        if region not in self._dates:
            self._dates[region] = dates(self.words, self.language, self._published, region)
        return self._dates[region]

    def may_hold(self, word_list: int) -> bool:
        """Whether a term of the list stands here, web addresses included."""
        return not self._index.lists[word_list].isdisjoint(self.terms)

    def places(self, word_list: int) -> Sequence[Span]:
        """Where the terms of a list stand, in order."""
        places = self._places.get(word_list)
        if places is None:
            terms = self._index.lists[word_list] & self.terms
            found = {span for term in terms for span in self.hits.get(term, ())}
            places = self._places[word_list] = sorted(found)
        return places

    def places_near(self, word_list: int, region: Span) -> Sequence[Span]:
        """Where the terms of a list stand that begin in a region, or before it and may reach into it."""
        places = self.places(word_list)
        near = bisect_left(places, (region[0] - self._index.longest_term, 0))
        return places[near : bisect_left(places, (region[1], 0))]

    def names(self, named: int, unless: int | None) -> Sequence[Span]:
        """Where the terms of a list stand, in order, but not where they are part of a longer one of another list."""
        names = self._names.get((named, unless))
        if names is None:
            names = self.places(named)
            if unless is not None:
                names = [n for n in names if not _is_part(n, self.places_near(unless, n))]
            self._names[named, unless] = names
        return names

    def sentences_with(self, word_list: int) -> int:
        """The sentences in which a term of the list stands: bit `n` for sentence `n`."""
        bits = self._sentences.get(word_list)
        if bits is None:
            bits = 0
            for term in self._index.lists[word_list] & self.terms:
                bits |= self._sentences_of(term)
            self._sentences[word_list] = bits
        return bits

    def _sentences_of(self, term: int) -> int:
        bits = self._term_sentences.get(term)
        if bits is None:
            bits = 0
            numbers = self.words.sentence_numbers
            for first, last in self.hits.get(term, ()):
                if numbers[last - 1] == numbers[first]:
                    bits |= 1 << numbers[first]
            self._term_sentences[term] = bits
        return bits

    def sentences(self, bits: int) -> list[Span]:
        """The sentences of which the bits are set, in order."""
        every = self.words.sentences
        return [every[number] for number in range(bits.bit_length()) if bits >> number & 1]


def _is_part(name: Span, others: Iterable[Span]) -> bool:
    return any(name != other and other[0] <= name[0] and name[1] <= other[1] for other in others)


@dataclass(frozen=True)
class PageWords:
    """All paragraphs of a page, and the cues known of the rest of it."""

    index: Index
    paragraphs: Sequence[Paragraph]
    elsewhere: Mapping[int, str]  # terms that stand outside the paragraphs, and how they read there

    @classmethod
    def of(
        cls,
        index: Index,
        blocks: Sequence[Block],
        page_cues: Sequence[str],
        language: str | None,
        published: datetime.date | None,
    ) -> "PageWords":
        """The page of these blocks; `page_cues` are words that stand outside them."""
        elsewhere: dict[int, str] = {}
        for cue in page_cues:
            for term in index.find(fold_words(cue)):
                elsewhere.setdefault(term, cue)
        return cls(
            index,
            [
                Paragraph(index, block, start, end, language, published)
                for block in blocks
                for start, end in paragraphs(block.text)
                if not block.text[start:end].isspace()
            ],
            elsewhere,
        )

    @cached_property
    def terms(self) -> Set[int]:
        """The terms that stand anywhere on the page, web addresses included."""
        return frozenset(self.elsewhere).union(*(paragraph.terms for paragraph in self.paragraphs))

    def holds(self, word_list: int) -> bool:
        """Whether a term of the list stands anywhere on the page, web addresses included."""
        return not self.index.lists[word_list].isdisjoint(self.terms)

    def elsewhere_text(self, word_list: int) -> str:
        """The first cue outside the paragraphs with a term of the list, "" where there is none."""
        terms = self.index.lists[word_list]
        return next((cue for term, cue in self.elsewhere.items() if term in terms), "")

    def first(self, word_list: int) -> tuple[Paragraph, Span] | None:
        """Where the first term of the list stands in the page's paragraphs."""
        for paragraph in self.paragraphs:
            if paragraph.may_hold(word_list) and (places := paragraph.places(word_list)):
                return paragraph, places[0]
        return None
