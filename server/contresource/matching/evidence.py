"""The cues that fulfil a pattern's date, quantity, quotes and on_page in one stretch of text."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter
from typing import Literal, NamedTuple

from rapidfuzz import fuzz

from contresource.match import Cue
from contresource.matching.index import Recogniser, Span
from contresource.matching.paragraph import PageWords, Paragraph
from contresource.quantity import Quantity
from contresource.rule import QuantityCondition, Relation, days_named
from contresource.text import fold

# A quoted wording counts from this likeness on (rapidfuzz partial ratio of the folded words, 0 to 100).
QUOTE_LIKENESS = 88.0
# So many words may stand between a number and its unit: "50,000 of Nvidia's most powerful H100 chips".
_WORDS_TO_UNIT = 5
# The upper end of a range that tells a number in it is at most so many times the lower one.
_WIDEST_RANGE = 2
_UNIT_STOPS = frozenset(",;:.!?|—–\n")
_FIRST = attrgetter("first")


class Evidence(NamedTuple):
    """The place of a cue that fulfils a condition, with the cue itself where it is more than words."""

    span: Span
    cue: Cue | None = None
    relation: Relation | None = None
    score: float = 1.0


Check = Callable[[Recogniser, Paragraph, Span], list[Evidence] | None]
"""The evidence in a region of a paragraph; none where the condition is not set, None where it is not fulfilled."""


def date_evidence(
    recogniser: Recogniser, paragraph: Paragraph, region: Span
) -> list[Evidence] | None:
    """The dates that share a day with the one asked for."""
    asked = recogniser.conditions.date
    if asked is None:
        return []
    first_day, last_day = days_named(asked)
    return [
        Evidence(
            (d.first, d.last),
            Cue(
                "date",
                paragraph.block.id,
                d.start,
                d.end,
                paragraph.block.text[d.start : d.end],
                d.from_.isoformat(),
            ),
        )
        for d in paragraph.dates(region)
        if d.last <= region[1] and d.from_ <= last_day and first_day <= d.to
    ] or None


def quantity_evidence(
    recogniser: Recogniser, paragraph: Paragraph, region: Span
) -> list[Evidence] | None:
    """The numbers asked for, and their variants, with their unit."""
    asked = recogniser.conditions.quantity
    if asked is None:
        return []
    if paragraph.magnitudes.most(*region) < recogniser.digits:
        return None
    evidence = []
    for quantity, unit in _with_unit(recogniser, paragraph, region):
        if (taken := _taken_value(quantity, asked)) is not None:
            relation, value = taken
            start, end = quantity.start, quantity.end
            span = quantity.first, quantity.last
            if unit is not None:
                span = min(span[0], unit[0]), max(span[1], unit[1])
                start = min(start, paragraph.words.starts[span[0]])
                end = max(end, paragraph.words.ends[span[1] - 1])
            text = paragraph.block.text[start:end]
            cue = Cue("quantity", paragraph.block.id, start, end, text, value)
            evidence.append(Evidence(span, cue, relation))
    return evidence or None


def _with_unit(
    recogniser: Recogniser, paragraph: Paragraph, region: Span
) -> list[tuple[Quantity, Span | None]]:
    """The quantities of a region with the unit asked for, and where the unit stands apart from them."""
    numbers = paragraph.quantities(region)
    quantities = [quantity for quantity in numbers if quantity.last <= region[1]]
    if recogniser.unit is None:
        return [(q, None) for q in quantities]
    counted: list[tuple[Quantity, Span | None]] = []
    bare: list[Quantity] = []
    for quantity in quantities:
        if quantity.unit in recogniser.unit_names:
            counted.append((quantity, None))
        elif (unit := _unit_place(paragraph, numbers, quantity, recogniser.unit)) is not None:
            counted.append((quantity, unit))
        elif _stands_bare(paragraph, quantity):
            bare.append(quantity)
    if counted:  # "60,000 H100, not 50,000": the unit is said once
        counted += [(quantity, None) for quantity in bare]
    return counted


def _unit_place(
    paragraph: Paragraph, numbers: Sequence[Quantity], quantity: Quantity, units: int
) -> Span | None:
    around = quantity.first - 1, quantity.last + _WORDS_TO_UNIT + 1
    for unit in paragraph.places_near(units, around):
        if quantity.first <= unit[0] and unit[1] <= quantity.last:
            return unit
        if unit[0] >= quantity.last:
            between = quantity.last, unit[0]
            reach = _WORDS_TO_UNIT
        else:
            between = unit[1], quantity.first
            reach = 1
        if not 0 <= between[1] - between[0] <= reach:
            continue
        gaps = (paragraph.words.gap(i) for i in range(between[0], between[1] + 1))
        stops = _UNIT_STOPS if unit[0] >= quantity.last else _UNIT_STOPS - {":"}  # "GPU: 50,000"
        if not any(stops & set(gap) for gap in gaps) and not _has_number(numbers, between):
            return unit
    return None


def _has_number(numbers: Sequence[Quantity], region: Span) -> bool:
    """Whether a number stands in a region, or reaches into it: numbers do not overlap, so only the last can."""
    before = bisect_left(numbers, region[1], key=_FIRST)
    return before > 0 and region[0] < numbers[before - 1].last


def _stands_bare(paragraph: Paragraph, quantity: Quantity) -> bool:
    """Whether no word follows the number that could be its own unit."""
    words = paragraph.words
    if quantity.unit is not None:
        return False
    return quantity.last >= words.sentence_of(quantity.first)[1] or bool(
        _UNIT_STOPS & set(words.gap(quantity.last))
    )


def _taken_value(quantity: Quantity, asked: QuantityCondition) -> tuple[Relation, float] | None:
    """Whether a number is the one asked for, or one of its variants, and the reading taken."""
    tolerance = asked.tolerance + abs(asked.value) * 1e-9
    for value in (quantity.value, *quantity.readings):
        if (high := quantity.high) is not None:
            same = value - tolerance <= asked.value <= high + tolerance
            # "Between 16,000 and 100,000" says nothing of 50,000.
            ends = abs(value - asked.value), abs(high - asked.value)
            same = same and (high <= _WIDEST_RANGE * value or min(ends) <= tolerance)
        else:
            same = abs(value - asked.value) <= tolerance
            same = same and not (quantity.comparator == "<" and value <= asked.value)
        if same:
            return "same", value
    if asked.variants is not None:
        for value in (quantity.value, *quantity.readings):
            if asked.variants.min <= value <= asked.variants.max:
                return "variant", value
    return None


def quote_evidence(
    recogniser: Recogniser, paragraph: Paragraph, region: Span
) -> list[Evidence] | None:
    """The place most like one of the wordings, with the same numbers in it."""
    if not recogniser.quotes:
        return []
    folded = paragraph.words.folded[region[0] : region[1]]
    starts: dict[int, int] = {}
    text = ""
    for i, word in enumerate(folded):
        starts[len(text)] = region[0] + i
        text += word + " "
    best: tuple[float, Span] | None = None
    for quote in recogniser.quotes:
        wanted = " ".join(fold(quote).split())
        if len(wanted) > len(text) + 20:
            continue
        found = fuzz.partial_ratio_alignment(wanted, text, score_cutoff=QUOTE_LIKENESS)
        if found is None:
            continue
        spans = [i for at, i in starts.items() if found.dest_start - 2 <= at < found.dest_end]
        if not spans or (best is not None and found.score <= best[0]):
            continue
        span = spans[0], spans[-1] + 1
        if _numbers(wanted.split()) == _numbers(paragraph.words.folded[span[0] : span[1]]):
            best = found.score, span
    if best is None:
        return None
    score, span = best
    return [Evidence(span, word_cue("quote", paragraph, span), score=round(score / 100, 3))]


def _numbers(words: Iterable[str]) -> list[str]:
    return [word for word in words if any(char.isdigit() for char in word)]


CHECKS: dict[str, Check] = {
    "date": date_evidence,
    "quantity": quantity_evidence,
    "quotes": quote_evidence,
}


def named_cue(recogniser: Recogniser, paragraph: Paragraph, region: Span) -> list[Cue] | None:
    """The name told last in the paragraph up to the end of the sentence, with no word of `unless` after it.

    A name inside such a word ("surpasses DeepSeek") is not meant by it.
    """
    if recogniser.named is None:
        return []
    names = paragraph.names(recogniser.named, recogniser.unless)
    before = names[: bisect_left(names, (region[1], 0))]
    name = next((name for name in reversed(before) if name[1] <= region[1]), None)
    if name is None:
        return None
    unless = paragraph.places(recogniser.unless) if recogniser.unless is not None else ()
    if inside(unless, (name[1], region[1])):
        return None
    return [word_cue("page", paragraph, name)]


def page_cue(recogniser: Recogniser, page: PageWords) -> list[Cue] | None:
    """Of the words that must stand somewhere on the page, the first; none where none must, None where none does."""
    if recogniser.on_page is None:
        return []
    if not page.holds(recogniser.on_page):
        return None
    if (first := page.first(recogniser.on_page)) is not None:
        return [word_cue("page", *first)]
    return [Cue("page", "", 0, 0, page.elsewhere_text(recogniser.on_page))]


def word_cue(
    kind: Literal["word", "quote", "page", "stance"], paragraph: Paragraph, span: Span
) -> Cue:
    """The cue of a range of words."""
    words = paragraph.words
    start, end = words.starts[span[0]], words.ends[span[1] - 1]
    return Cue(kind, paragraph.block.id, start, end, paragraph.block.text[start:end])


def inside(spans: Sequence[Span], region: Span) -> list[Span]:
    """Those of the spans, which stand in order, that lie in a region: however many lie elsewhere."""
    first, last = region
    near, beyond = bisect_left(spans, (first, 0)), bisect_left(spans, (last, 0))
    return [span for span in spans[near:beyond] if span[1] <= last]


def within(span: Span, region: Span) -> bool:
    """Whether a span lies in a region."""
    return region[0] <= span[0] and span[1] <= region[1]
