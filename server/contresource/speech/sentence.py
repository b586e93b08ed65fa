"""A sentence as stance is read in it: the phrases of a language's tables, threads of clauses, quotations.

A thread is a clause with what was put into it taken out: in "DeepSeek, the start-up, has no such chips" the words
before the first and after the second comma are one thread. All places are word indexes of the text, last exclusive.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from contresource.remembered import Remembered
from contresource.speech.phrases import Found, Span, meant, phrases_in
from contresource.speech.quotations import quotations
from contresource.text import Words, function_words

LONGEST = 150
"""Of a sentence without end, so many words are read."""

_QUOTES = frozenset('"«»“”„')
_SIGNS = {
    ";": frozenset(";|•·→"),
    ":": frozenset(":"),
    "(": frozenset("([{"),
    ")": frozenset(")]}"),
    "-": frozenset("—–"),
    '"': _QUOTES,
    ",": frozenset(","),
}
_NO_MERE_QUOTES = frozenset(",;:()—–.!?|•·→")
_DASH = re.compile(r"\s-+\s")
# Quotation marks around so few words only set them off; the clause goes on through them.
_WORDS_SET_OFF = 5
# So many function words more than any other language has decide by themselves.
_CLEAR_LEAD = 4
# … so many when it is the language of the text.
_CLEAR_LEAD_ON_PAGE = 2
# Kinds of phrases that few languages share.
_TELLING = ("say", "say_that", "source", "deny", "doubt", "false", "not", "hearsay", "may")


class Segment(NamedTuple):
    """A run of words without a clause border inside; `sign` is what stands before it: , ; : ( ) - " or nothing."""

    first: int
    last: int
    sign: str
    thread: int


@dataclass(frozen=True)
class Sentence:
    """The words `first` to `last` (exclusive) of a text, read with the tables of `language`."""

    words: Words
    first: int
    last: int
    language: str

    @cached_property
    def found(self) -> Found:
        """By kind where its phrases stand, in order."""
        return phrases_in(self.words, self.first, self.last, self.language)

    @cached_property
    def meant(self) -> Found:
        """By kind where its phrases stand, in order, but for idioms with another meaning."""
        return meant(self.found, self.language)

    def spans(self, kind: str) -> Sequence[Span]:
        """Where the phrases of a kind stand, in order."""
        return self.found.get(kind, ())

    def is_at(self, kind: str, index: int) -> bool:
        """Whether a phrase of the kind begins with word `index`."""
        spans = self.found.get(kind)
        if spans is None:
            return False
        at = bisect_left(spans, (index,))
        return at < len(spans) and spans[at][0] == index

    def ends_at(self, kind: str, index: int) -> bool:
        """Whether a phrase of the kind ends just before word `index`."""
        spans = self.found.get(kind)
        if spans is None:
            return False
        at = bisect_left(spans, (index,))
        return at > 0 and spans[at - 1][1] == index

    def has(self, kind: str, first: int, last: int) -> bool:
        """Whether a phrase of the kind begins among the words `first` to `last` (exclusive)."""
        spans = self.found.get(kind)
        if spans is None:
            return False
        at = bisect_left(spans, (first,))
        return at < len(spans) and spans[at][0] < last

    def inside(self, kind: str, span: Span) -> bool:
        """Whether `span` is a part of a phrase of the kind."""
        return any(first <= span[0] and span[1] <= last for first, last in self.spans(kind))

    @cached_property
    def quotations(self) -> list[Span]:
        """What stands in quotation marks, from the words of this sentence on or reaching into it."""
        return quotations(self.words, self.first, self.last)

    @cached_property
    def segments(self) -> list[Segment]:
        """The sentence cut at clause borders, each piece with the number of its thread."""
        gaps = self.words.gaps
        segments: list[Segment] = []
        opened: list[int] = []
        for number, (first, last) in enumerate(pairwise((self.first, *self._borders(), self.last))):
            sign = sign_of(gaps[first]) if number else ""
            thread = number
            if sign == "(" and segments:
                opened.append(segments[-1].thread)
            elif sign == ")" and opened:
                thread = opened.pop()
            elif sign in (",", "-", ")", "") and segments:
                thread = self._resumed(segments, first, last, sign, number)
            segments.append(Segment(first, last, sign, thread))
        return segments

    def _resumed(self, before: list[Segment], first: int, last: int, sign: str, new: int) -> int:
        """The thread that goes on in a piece after a comma or a dash, or a new one."""
        previous = before[-1]
        if sign and self.is_at("or", first) and not self.has("finite", first, last):
            return previous.thread  # "no H800s, or H100s"
        if len(before) < 2 or not sign:
            return new
        if sign == "-" and (around := self._before_dash(before)) is not None:
            return around
        earlier = before[-2]
        aside = self.is_at("aside", previous.first)
        if self.is_at("finite", first) and (
            aside or not self.has("finite", previous.first, previous.last)
        ):
            return earlier.thread  # "DeepSeek, the start-up, has"
        open_end = earlier.last - 1
        if aside and (
            self.ends_at("not", earlier.last)
            or self.is_at("finite", open_end)
            or (self.is_at("determiner", open_end) and not self.is_at("that", open_end))
        ):
            return earlier.thread  # « n’a pas, comme le dit X, 50 000 puces »
        return new

    def _before_dash(self, before: list[Segment]) -> int | None:
        """The thread before the dash with which a list of names opened: "The labs – OpenAI, Meta – keep"."""
        for segment, earlier in zip(reversed(before), reversed(before[:-1]), strict=False):
            if self.has("finite", segment.first, segment.last) or segment.sign not in (",", "-"):
                return None
            if segment.sign == "-":
                return earlier.thread
        return None

    def _borders(self) -> list[int]:
        """The words inside the sentence with which another piece begins."""
        clauses = {first for first, _ in self.words.clauses(self.first, self.last)}
        others = {first for kind in ("subject", "how") for first, _ in self.spans(kind)}
        others.update([last for _, last in self.spans("or")])
        inner = range(self.first + 1, self.last)
        borders = [i for i in clauses if i in inner and self._opens_clause(i)]
        borders += [i for i in others - clauses if i in inner and self._opens_piece(i)]
        return sorted(borders)

    def _opens_clause(self, index: int) -> bool:
        """Whether a clause of the text is one here, too."""
        gap = self.words.gaps[index]
        if self.words.folded[index] == "ou" and not gap.strip():
            # « où » opens a clause, « ou » seldom
            return "ù" in self.words.raw(index).lower()
        return _QUOTES.isdisjoint(gap) or not self._sets_off(index, gap)

    def _opens_piece(self, index: int) -> bool:
        """Whether a piece begins with a subject, a « comment », or a verb after "or"."""
        if "-" in self.words.gaps[index]:
            return False
        if self.is_at("subject", index):
            return index + 1 < self.last and not self.is_at("or", index - 1)
        after_or = self.ends_at("or", index)
        if self.is_at("how", index):
            return not after_or
        return after_or and self.is_at("finite", index)

    def _sets_off(self, index: int, gap: str) -> bool:
        """Whether the quotation marks before word `index` only set off a few words within a clause."""
        if not _NO_MERE_QUOTES.isdisjoint(gap):
            return False
        return any(
            index in span and span[1] - span[0] <= _WORDS_SET_OFF for span in self.quotations
        )

    def segment(self, index: int) -> Segment:
        """The piece in which word `index` stands."""
        return self.segments[bisect_left(self.segments, (index + 1,)) - 1]

    def thread(self, index: int) -> int:
        """The thread to which word `index` belongs."""
        return self.segment(index).thread

    def next_piece(self, index: int, signs: str = ",;:-") -> int:
        """The first word after `index` before which one of the signs stands, or the sentence's end."""
        return next(
            (s.first for s in self.segments if s.first > index and s.sign and s.sign in signs),
            self.last,
        )

    @cached_property
    def turns(self) -> list[int]:
        """Where another main statement begins: after a semicolon, and at "but" unless it answers a "not"."""
        turns = []
        for before, segment in zip(self.segments, self.segments[1:], strict=False):
            answers = self.has("not", before.first, before.last) and not self.has(
                "finite", segment.first, segment.last
            )
            opens = self.is_at("but", segment.first) and not answers
            # "… said that A, but that B": still what was said
            goes_on = self.is_at("that", segment.first + 1)
            if segment.sign == ";" or (opens and not goes_on):
                turns.append(segment.first)
        return turns

    def turn_after(self, index: int) -> int:
        """The first turn after word `index`, or the sentence's end."""
        return next((turn for turn in self.turns if turn > index), self.last)

    def turn_before(self, index: int) -> int:
        """The last turn up to word `index`, or the sentence's start."""
        return next((turn for turn in reversed(self.turns) if turn <= index), self.first)


def _sign(gap: str) -> str:
    for sign, chars in _SIGNS.items():
        if not chars.isdisjoint(gap):
            return sign
    return "-" if _DASH.search(gap) else ""


sign_of = Remembered(_sign).__getitem__
"""The strongest of the signs between two words: ; : ( ) - " , or nothing."""


def sentence_at(words: Words, first: int, last: int, language: str) -> "Sentence":
    """The words `first` to `last`, read with the tables of a language, once however often it is asked for."""
    key = ("sentence", first, last, language)
    sentence = words.memory.get(key)
    if sentence is None:
        sentence = words.memory[key] = Sentence(words, first, last, language)
    assert isinstance(sentence, Sentence)
    return sentence


def read_sentence(words: Words, span: Span, language: str | None) -> Sentence:
    """The sentence, read in the language it is written in."""
    first, last = span
    key = ("language", first, last, language)
    name = words.memory.get(key)
    if name is None:
        name = words.memory[key] = _language_of(words, span, language)
    assert isinstance(name, str)
    return sentence_at(words, first, last, name)


def _language_of(words: Words, span: Span, language: str | None) -> str:
    first, last = span
    known: dict[str, float] = {}
    known.update(function_words([word for word in words.folded[first:last] if len(word) > 1]))
    # Of languages that share words the sentence itself decides; what is around it helps, then the commoner one.
    for name in (words.language, language, "fr", "en"):
        if name in known:
            known[name] += 1 / 2
    if language in known:
        known[language] += 1 / 4
    best = max(known, key=known.__getitem__)
    lead = _CLEAR_LEAD if best != words.language else _CLEAR_LEAD_ON_PAGE
    enough = known[best] - lead
    likely = [name for name, count in known.items() if count > enough]
    if len(likely) == 1:
        return best
    for name in likely:
        found = sentence_at(words, first, last, name).found
        known[name] += 2 * sum([len(found.get(kind, ())) for kind in _TELLING])
    return max(likely, key=known.__getitem__)
