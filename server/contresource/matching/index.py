"""The rules' words as an index: which terms stand in a text, and which patterns they make worth a look.

A term is one to several folded words, the last letters of which may be open (`contrôle* d'export*`). Terms and
word lists are stored once however many rules use them; each pattern is indexed by its rarest word list.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import chain, islice
from typing import NamedTuple

from contresource import lang
from contresource.quantity import UNIT_NAMES
from contresource.remembered import Remembered
from contresource.rule import (
    Conditions,
    Established,
    Pattern,
    QuantityCondition,
    Rule,
    RuleBase,
    Stance,
    term_of,
)
from contresource.text import fold_words

Span = tuple[int, int]
"""A range of word indexes, last exclusive."""
Hits = dict[int, list[Span]]
"""Where each term stands, by term number."""
_Entry = tuple[int, int, tuple[str, ...]]
"""A term's number, the place in it of the word by which it is looked up, its words."""
_Anchors = dict[int, list[tuple[int, frozenset[int], tuple[frozenset[int], ...]]]]
"""By the terms of its rarest word list, each pattern's number, its next rare list (or that one) and the others."""

_FIRST_LETTERS = 2
_EXAMPLES = 2000
"""So many texts tell how frequent words are."""


_Beside = dict[str, list[_Entry]]
"""Terms by the word that stands beside the one met."""


class _Met(NamedTuple):
    """What to look for where a word is met: terms of this word alone, and longer ones by the word beside it.

    A word beside it that is open ("export*") stands by its first letters ("ex").
    """

    alone: list[int]
    by_next: _Beside
    by_next_begun: _Beside
    by_previous: _Beside
    by_previous_begun: _Beside
    others: list[_Entry]  # the word beside it is open after one letter


@dataclass(frozen=True, slots=True)
class Recogniser:
    """A pattern made ready: word lists are numbers into `Index.lists`."""

    rule: Rule
    conditions: Conditions
    place: str  # where it stands in its rule: "match.0", "established.1"
    all: tuple[int, ...]
    unit: int | None
    unit_names: frozenset[str]  # the unit's words as written: some are names of a Quantity's `unit`
    counts: int | None  # `unit` where none of them is: what the number counts must stand beside it
    digits: int  # before the decimal sign, of the least number that will do; 0 for any number
    named: int | None
    on_page: int | None
    unless: int | None
    establishes: bool

    @property
    def needed(self) -> Set[int]:
        """The word lists of which a term must stand in the paragraph, on the page for a page-wide pattern."""
        return {*self.all, *(words for words in (self.counts, self.named) if words is not None)}

    @property
    def stance(self) -> Stance | None:
        """What a text does with the claim by these very words; None where that is read from the text."""
        return self.conditions.stance if isinstance(self.conditions, Pattern) else None

    @property
    def quotes(self) -> tuple[str, ...]:
        """Near-verbatim wordings, of which one must be there."""
        return self.conditions.quotes if isinstance(self.conditions, Pattern) else ()


class _Compiler:
    """Makes patterns ready; what it needs only for that goes with it."""

    def __init__(self, word_lists: Mapping[str, Sequence[str]]) -> None:
        self.terms: list[tuple[str, ...]] = []
        self.lists: list[frozenset[int]] = []
        self._word_lists = word_lists
        self._entries: dict[str, int | None] = {}
        self._term_numbers: dict[tuple[str, ...], int] = {}
        self._list_numbers: dict[frozenset[int], int] = {}

    def recognisers(self, rule: Rule) -> Iterable[Recogniser]:
        """The patterns of a rule, and what was established of it, made ready."""
        for i, pattern in enumerate(rule.match):
            yield self._recogniser(rule, pattern, f"match.{i}", establishes=False)
        for i, established in enumerate(rule.established):
            if established.all:
                yield self._recogniser(rule, established, f"established.{i}", establishes=True)
                continue
            for j, pattern in enumerate(rule.match):
                if (pattern.quantity or pattern.date) and not pattern.stance:
                    borrowed = _borrow(pattern, established)
                    place = f"established.{i} with the words of match.{j}"
                    yield self._recogniser(rule, borrowed, place, establishes=True)

    def _recogniser(
        self, rule: Rule, conditions: Conditions, place: str, *, establishes: bool
    ) -> Recogniser:
        quantity = conditions.quantity
        unit = self._list(quantity.unit) if quantity and quantity.unit else None
        unit_names = frozenset(expand(quantity.unit, self._word_lists) if quantity else ())
        return Recogniser(
            rule=rule,
            conditions=conditions,
            place=place,
            all=tuple(self._list(words) for words in conditions.all),
            unit=unit,
            unit_names=unit_names,
            counts=unit if unit_names.isdisjoint(UNIT_NAMES) else None,
            digits=_digits(quantity) if quantity and "h" not in unit_names else 0,
            named=self._list(conditions.named) if conditions.named else None,
            on_page=self._list(conditions.on_page) if conditions.on_page else None,
            unless=self._list(conditions.unless) if conditions.unless else None,
            establishes=establishes,
        )

    def _list(self, entries: Iterable[str]) -> int:
        numbers = map(self._term, expand(entries, self._word_lists))
        terms = frozenset(number for number in numbers if number is not None)
        number = self._list_numbers.setdefault(terms, len(self.lists))
        if number == len(self.lists):
            self.lists.append(terms)
        return number

    def _term(self, entry: str) -> int | None:
        """The number of a word-list entry's term, None where there is no word in it."""
        if entry in self._entries:
            return self._entries[entry]
        number: int | None = None
        if term := term_of(entry):
            number = self._term_numbers.setdefault(term, len(self.terms))
            if number == len(self.terms):
                self.terms.append(term)
        self._entries[entry] = number
        return number


class Index:
    """The compiled rules. `find` works in one pass over a text, whatever the number of rules."""

    def __init__(self, rulebase: RuleBase) -> None:
        compiler = _Compiler(rulebase.word_lists)
        self.recognisers: list[Recogniser] = [
            recogniser for rule in rulebase.live for recogniser in compiler.recognisers(rule)
        ]
        self.terms: list[tuple[str, ...]] = compiler.terms
        self.lists: list[frozenset[int]] = compiler.lists
        self.longest_term = max(map(len, self.terms), default=0)  # words
        # Where each term is looked up: by its rarest word, open or not.
        self._exact: dict[str, list[_Entry]] = defaultdict(list)
        self._open: dict[str, list[_Entry]] = defaultdict(list)
        self._enter_terms()
        self._open_lengths = sorted({len(start) for start in self._open})
        self._met = Remembered(self._meet)
        self._anchors: _Anchors = {}
        self._page_wide: _Anchors = {}
        self._anchor_patterns(rulebase)

    def _anchor_patterns(self, rulebase: RuleBase) -> None:
        uses = Counter(
            term for r in self.recognisers for number in r.needed for term in self.lists[number]
        )
        examples = chain.from_iterable(rule.examples.texts for rule in rulebase.live)
        read = Counter(
            term for text in islice(examples, _EXAMPLES) for term in self.find(fold_words(text))
        )
        # What is rare in texts is told by the rules' examples; where these say nothing, by the rules.
        met = [
            (sum(map(read.__getitem__, terms)), sum(map(uses.__getitem__, terms)))
            for terms in self.lists
        ]
        for number, recogniser in enumerate(self.recognisers):
            page_wide = recogniser.conditions.scope == "page"
            anchors = self._page_wide if page_wide else self._anchors
            ranked = [self.lists[n] for n in sorted(recogniser.needed, key=met.__getitem__)]
            entry = number, ranked[:2][-1], tuple(ranked[2:])
            for term in ranked[0]:
                anchors.setdefault(term, []).append(entry)

    def _enter_terms(self) -> None:
        uses = Counter(word for term in self.terms for word in term)
        for number, term in enumerate(self.terms):
            place = 0
            if len(term) > 1:
                # A word that stands in any text is met too often to look a term up by.
                ranks = [(w.rstrip("*") in lang.FUNCTION_WORDS, uses[w], -len(w)) for w in term]
                place = ranks.index(min(ranks))
            word = term[place]
            entry = number, place, term
            (self._open if word[-1] == "*" else self._exact)[word.rstrip("*")].append(entry)

    def _meet(self, word: str) -> _Met | None:
        """The terms that are looked up by a word like this one, None for a word that leads to none."""
        entries = list(self._exact.get(word, ()))
        for length in self._open_lengths:
            if length > len(word):
                break
            entries += self._open.get(word[:length], ())
        return _met(entries) if entries else None

    def find(self, folded: Sequence[str]) -> Hits:
        """Where every term stands in a text of folded words."""
        hits: Hits = {}
        following = [*folded[1:], ""]
        for index, found in enumerate(map(self._met.__getitem__, folded)):
            if found is None:
                continue
            alone, by_next, by_next_begun, by_previous, by_previous_begun, entries = found
            for number in alone:
                hits.setdefault(number, []).append((index, index + 1))
            # Nearly every word gets here, and nearly none leads on: what is empty is not looked up.
            if by_next and (after := following[index]) in by_next:
                entries = [*entries, *by_next[after]]
            if by_next_begun and (after := following[index][:_FIRST_LETTERS]) in by_next_begun:
                entries = [*entries, *by_next_begun[after]]
            if index and by_previous and (before := folded[index - 1]) in by_previous:
                entries = [*entries, *by_previous[before]]
            if by_previous_begun and index:
                before = folded[index - 1][:_FIRST_LETTERS]
                entries = [*entries, *by_previous_begun.get(before, ())]
            for number, place, term in entries:
                first = index - place
                if first >= 0 and _reads(term, folded, first):
                    hits.setdefault(number, []).append((first, first + len(term)))
        return hits

    def touched(self, terms: Set[int]) -> int:
        """How many patterns `candidates` looks at: a measure of the work, a pattern once for each of its terms."""
        return sum(len(self._anchors[term]) for term in self._anchors.keys() & terms)

    def candidates(self, terms: Set[int], *, page_wide: bool = False) -> list[Recogniser]:
        """The patterns that have a term of every word list they need among these, in the order of the rules.

        `page_wide` gives those of page scope instead of the narrower ones.
        """
        anchors = self._page_wide if page_wide else self._anchors
        numbers = {
            number
            for term in anchors.keys() & terms
            for number, next_rare, others in anchors[term]
            if not terms.isdisjoint(next_rare)
            and not (others and any(map(terms.isdisjoint, others)))
        }
        return [self.recognisers[number] for number in sorted(numbers)]


def _met(entries: Iterable[_Entry]) -> _Met:
    met = _Met([], {}, {}, {}, {}, [])
    for entry in entries:
        number, place, term = entry
        if len(term) == 1:
            met.alone.append(number)
            continue
        follows = place + 1 < len(term)
        beside = term[place + 1 if follows else place - 1]
        if beside[-1] != "*":
            (met.by_next if follows else met.by_previous).setdefault(beside, []).append(entry)
        elif len(beside) > _FIRST_LETTERS:
            begun = met.by_next_begun if follows else met.by_previous_begun
            begun.setdefault(beside[:_FIRST_LETTERS], []).append(entry)
        else:
            met.others.append(entry)
    return met


def expand(entries: Iterable[str], word_lists: Mapping[str, Sequence[str]]) -> list[str]:
    """Word-list entries with every `$name` replaced by its words. Raises KeyError for an unknown name."""
    words: list[str] = []
    waiting = list(entries)
    seen: set[str] = set()
    while waiting:
        entry = waiting.pop()
        if not entry.startswith("$"):
            words.append(entry)
        elif entry not in seen:
            seen.add(entry)
            waiting += word_lists[entry[1:]]
    return words


def _digits(quantity: QuantityCondition) -> int:
    return len(str(int(quantity.least))) if quantity.least >= 1 else 0


def _reads(term: tuple[str, ...], folded: Sequence[str], first: int) -> bool:
    if first + len(term) > len(folded):
        return False
    for index, word in enumerate(term, first):
        if folded[index] != word and not (word[-1] == "*" and folded[index].startswith(word[:-1])):
            return False
    return True


def _borrow(pattern: Pattern, established: Established) -> Established:
    return established.model_copy(
        update={
            "scope": pattern.scope,
            "all": pattern.all,
            "named": established.named or pattern.named,
            "on_page": established.on_page or pattern.on_page,
            "unless": established.unless or pattern.unless,
            "near": established.near or pattern.near,
        }
    )
