"""The rules' words as an index: which terms stand in a text, and which patterns they make worth a look.

A term is one to several folded words, the last letters of which may be open (`contrôle* d'export*`). Terms and
word lists are stored once however many rules use them; each pattern is indexed by its two rarest word lists.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from contresource import lang
from contresource.rule import Conditions, Established, Pattern, Rule, RuleBase, term_of

Span = tuple[int, int]
"""A range of word indexes, last exclusive."""
Hits = dict[int, list[Span]]
"""Where each term stands, by term number."""
_Entry = tuple[
    int, int, tuple[str, ...]
]  # a term's number, the place of a word in it, its words if several

_KNOWN_WORDS_AT_MOST = 300_000
_FEW = 40


@dataclass(frozen=True, slots=True)
class Recogniser:
    """A pattern made ready: word lists are numbers into `Index.lists`."""

    rule: Rule
    conditions: Conditions
    place: str  # where it stands in its rule: "match.0", "established.1"
    all: tuple[int, ...]
    unit: int | None
    unit_names: frozenset[
        str
    ]  # the unit's words as written, to compare with those the numbers' reader knows
    on_page: int | None
    unless: int | None
    establishes: bool

    @property
    def quotes(self) -> tuple[str, ...]:
        """Near-verbatim wordings, of which one must be there."""
        return self.conditions.quotes if isinstance(self.conditions, Pattern) else ()


class Index:
    """The compiled rules. `find` works in one pass over a text, whatever the number of rules."""

    def __init__(self, rulebase: RuleBase) -> None:
        self._word_lists = rulebase.word_lists
        self._term_numbers: dict[tuple[str, ...], int] = {}
        self._list_numbers: dict[frozenset[int], int] = {}
        self.terms: list[tuple[str, ...]] = []
        self.lists: list[frozenset[int]] = []
        self.recognisers: list[Recogniser] = [
            recogniser for rule in rulebase.live() for recogniser in self._recognisers(rule)
        ]
        self._anchored = self._anchor(page_wide=False), self._anchor(page_wide=True)
        # Where each term is looked up: by its rarest word, open or not, and that word's place in the term.
        self._exact: dict[str, list[_Entry]] = defaultdict(list)
        self._open: dict[str, list[_Entry]] = defaultdict(list)
        self._enter_terms()
        self._open_lengths = sorted({len(start) for start in self._open})
        self._known: dict[str, tuple[_Entry, ...]] = {}

    def _recognisers(self, rule: Rule) -> Iterable[Recogniser]:
        for i, pattern in enumerate(rule.match):
            yield self._recogniser(rule, pattern, f"match.{i}", establishes=False)
        for i, established in enumerate(rule.established):
            if established.all:
                yield self._recogniser(rule, established, f"established.{i}", establishes=True)
                continue
            for j, pattern in enumerate(rule.match):
                if pattern.quantity or pattern.date:
                    borrowed = _borrow(pattern, established)
                    place = f"established.{i} with the words of match.{j}"
                    yield self._recogniser(rule, borrowed, place, establishes=True)

    def _recogniser(
        self, rule: Rule, conditions: Conditions, place: str, *, establishes: bool
    ) -> Recogniser:
        quantity = conditions.quantity
        return Recogniser(
            rule=rule,
            conditions=conditions,
            place=place,
            all=tuple(self._list(words) for words in conditions.all),
            unit=self._list(quantity.unit) if quantity and quantity.unit else None,
            unit_names=frozenset(expand(quantity.unit, self._word_lists) if quantity else ()),
            on_page=self._list(conditions.on_page) if conditions.on_page else None,
            unless=self._list(conditions.unless) if conditions.unless else None,
            establishes=establishes,
        )

    def _list(self, entries: Iterable[str]) -> int:
        terms = frozenset(
            self._term(term)
            for entry in expand(entries, self._word_lists)
            if (term := term_of(entry))
        )
        number = self._list_numbers.setdefault(terms, len(self.lists))
        if number == len(self.lists):
            self.lists.append(terms)
        return number

    def _term(self, term: tuple[str, ...]) -> int:
        number = self._term_numbers.setdefault(term, len(self.terms))
        if number == len(self.terms):
            self.terms.append(term)
        return number

    def _anchor(self, *, page_wide: bool) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
        """The patterns (by number) to look at where a term is met: by their rarest list, by the next."""
        uses = Counter(
            term for r in self.recognisers for number in r.all for term in self.lists[number]
        )
        anchored: tuple[dict[int, list[int]], dict[int, list[int]]] = {}, {}
        for number, recogniser in enumerate(self.recognisers):
            if (recogniser.conditions.scope == "page") == page_wide:
                ranked = sorted(
                    recogniser.all, key=lambda words: sum(uses[t] for t in self.lists[words])
                )
                for by_term, words in zip(anchored, (ranked * 2)[:2], strict=True):
                    for term in self.lists[words]:
                        by_term.setdefault(term, []).append(number)
        return anchored

    def _enter_terms(self) -> None:
        uses = Counter(word for term in self.terms for word in term)
        for number, term in enumerate(self.terms):
            # A word that stands in any text is met too often to look a term up by.
            ranks = [
                (word.rstrip("*") in lang.FUNCTION_WORDS, uses[word], -len(word)) for word in term
            ]
            place = ranks.index(min(ranks))
            word = term[place]
            entry = number, place, term if len(term) > 1 else ()
            (self._open if word[-1] == "*" else self._exact)[word.rstrip("*")].append(entry)

    def _entries(self, word: str) -> tuple[_Entry, ...]:
        """The terms that are looked up by a word like this one."""
        if len(self._known) > _KNOWN_WORDS_AT_MOST:
            self._known.clear()
        found = list(self._exact.get(word, ()))
        for length in self._open_lengths:
            if length > len(word):
                break
            found += self._open.get(word[:length], ())
        self._known[word] = result = tuple(found)
        return result

    def find(self, folded: Sequence[str]) -> Hits:
        """Where every term stands in a text of folded words."""
        hits: Hits = {}
        known = self._known
        for index, word in enumerate(folded):
            entries = known.get(word)
            if entries is None:
                entries = self._entries(word)
            for number, place, term in entries:
                first = index - place
                if not term:
                    hits.setdefault(number, []).append((index, index + 1))
                elif first >= 0 and _reads(term, folded, first):
                    hits.setdefault(number, []).append((first, first + len(term)))
        return hits

    def candidates(self, terms: Set[int], *, page_wide: bool = False) -> list[Recogniser]:
        """The patterns that have a term of every word list among these, in the order of the rules.

        `page_wide` gives those of page scope instead of the narrower ones.
        """
        rarest, second = self._anchored[page_wide]
        numbers: set[int] = set()
        for term in rarest.keys() & terms:
            numbers.update(rarest[term])
        if len(numbers) > _FEW:
            others: set[int] = set()
            for term in second.keys() & terms:
                others.update(second[term])
            numbers &= others
        found = [self.recognisers[number] for number in sorted(numbers)]
        lists = self.lists
        return [r for r in found if not any(lists[words].isdisjoint(terms) for words in r.all)]


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
            "on_page": established.on_page or pattern.on_page,
            "unless": established.unless or pattern.unless,
        }
    )
