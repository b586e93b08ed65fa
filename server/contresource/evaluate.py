"""One pattern against one stretch of text: the statements found, or the first condition that failed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz

from contresource.index import Recogniser, Span
from contresource.match import Cue
from contresource.paragraph import PageWords, Paragraph
from contresource.quantity import Quantity
from contresource.rule import QuantityCondition, Relation, Rule, days_of
from contresource.text import Words, fold

# A quoted wording counts from this likeness on (rapidfuzz partial ratio of the folded words, 0 to 100).
QUOTE_LIKENESS = 88.0
# So many words may stand between a number and its unit: "50,000 of Nvidia's most powerful H100 chips".
_WORDS_TO_UNIT = 5
# So many statements of one rule are gathered in one sentence or paragraph; more is no prose.
_STATEMENTS = 30
_UNIT_STOPS = frozenset(",;:.!?|—–\n")


@dataclass(frozen=True, slots=True)
class Found:
    """A statement of a rule: the deciding cues, all in one sentence, and the clauses that hold them."""

    recogniser: Recogniser
    paragraph: Paragraph
    sentence: Span
    clauses: Span  # the smallest run of clauses with the deciding cues
    start: int  # where that run stands in the block's text, with the signs of its numbers
    end: int
    centre: Span  # the clause of the cue around which it was found
    relation: Relation
    score: float
    spans: tuple[Span, ...]  # the deciding cues
    why: tuple[Cue, ...]

    @property
    def rule(self) -> Rule:
        """The rule found."""
        return self.recogniser.rule


@dataclass(frozen=True, slots=True)
class Failure:
    """A pattern that was looked at in a stretch of text, and the first condition that failed."""

    recogniser: Recogniser
    paragraph: Paragraph
    region: Span
    condition: str


@dataclass(frozen=True, slots=True)
class _Evidence:
    """A cue that fulfils a condition; `span` is None for one that stands elsewhere on the page."""

    span: Span | None
    cue: Cue
    relation: Relation | None = None
    score: float = 1.0


def evaluate(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph
) -> list[Found | Failure]:
    """A sentence- or paragraph-wide pattern in a paragraph: what was found or failed in each stretch of it."""
    for i, words in enumerate(recogniser.all):
        if not paragraph.may_hold(words):
            return [Failure(recogniser, paragraph, (0, 0), f"all.{i}")]
    if recogniser.conditions.scope == "paragraph":
        return _evaluate_region(recogniser, page, paragraph, (0, len(paragraph.words)))
    sentences = paragraph.sentences_with(recogniser.all[0])
    for i, words in enumerate(recogniser.all):
        before, sentences = sentences, sentences & paragraph.sentences_with(words)
        if not sentences:
            region = paragraph.words.sentences[min(before)] if before else (0, 0)
            return [Failure(recogniser, paragraph, region, f"all.{i}")]
    return [
        result
        for number in sorted(sentences)
        for result in _evaluate_region(
            recogniser, page, paragraph, paragraph.words.sentences[number]
        )
    ]


def evaluate_page(recogniser: Recogniser, page: PageWords) -> list[Found | Failure]:
    """A page-wide pattern: found in the paragraph with the quantity or with the most of its words."""
    if recogniser.unless is not None and page.holds(recogniser.unless):
        return [Failure(recogniser, page.paragraphs[0], (0, 0), "unless")]
    ranked = sorted(
        page.paragraphs, key=lambda p: -sum(p.may_hold(words) for words in recogniser.all)
    )
    results: list[Found | Failure] = []
    for paragraph in ranked:
        results = _evaluate_region(recogniser, page, paragraph, (0, len(paragraph.words)))
        if not isinstance(results[0], Failure):
            break
    return results[:1]


def _evaluate_region(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph, region: Span
) -> list[Found | Failure]:
    places = [_inside(paragraph.places(words), region) for words in recogniser.all]
    if recogniser.conditions.scope == "page":
        places = [spans for spans in places if spans]
    failed = next((f"all.{i}" for i, spans in enumerate(places) if not spans), None)
    if recogniser.unless is not None and _inside(paragraph.places(recogniser.unless), region):
        failed = failed or "unless"
    evidence: dict[str, list[_Evidence]] = {}
    for condition, check in _CHECKS.items():
        if failed is None:
            fulfilled = check(recogniser, page, paragraph, region)
            evidence[condition] = fulfilled or []
            failed = condition if fulfilled is None else None
    if failed is not None:
        return [Failure(recogniser, paragraph, region, failed)]
    choices = [
        [_Evidence(span, word_cue("word", paragraph, span)) for span in spans] for spans in places
    ]
    choices += [evidence["date"]] if evidence["date"] else []
    centres = evidence["quantity"] or evidence["quotes"]
    if centres is evidence["quantity"] and evidence["quotes"]:
        choices.append(evidence["quotes"])
    if not centres and recogniser.conditions.scope == "sentence":
        centres = min(choices, key=len, default=[])
    elif not centres:
        centres = [cue for choice in choices for cue in choice]
    if not centres:  # the words of a page-wide pattern stand in web addresses only
        return [Failure(recogniser, paragraph, region, "all.0")]
    found = [
        _gather(recogniser, paragraph, centre, choices, evidence["named"] + evidence["on_page"])
        for centre in centres[:_STATEMENTS]
    ]
    if recogniser.conditions.scope != "sentence" and not evidence["quantity"]:
        found = sorted(found, key=lambda f: (-len(f.spans), f.clauses[1] - f.clauses[0]))[:1]
    return list(found)


def _gather(
    recogniser: Recogniser,
    paragraph: Paragraph,
    centre: _Evidence,
    choices: Sequence[Sequence[_Evidence]],
    page_cues: Sequence[_Evidence],
) -> Found:
    """The statement around a cue: with it, of every other condition the cue that stands nearest."""
    words = paragraph.words
    assert centre.span is not None
    sentence = words.sentence_of(centre.span[0])
    cues = [centre]
    for choice in choices:
        if centre not in choice:
            cues.append(min(choice, key=lambda e: _distance(e.span, centre.span, sentence)))
    within = [e for e in cues[1:] if e.span is not None and _within(e.span, sentence)]
    inside = [e.cue for e in (centre, *within)]
    # A number may reach over the end of a sentence that was cut for its length.
    core = centre.span[0], min(centre.span[1], sentence[1])
    spans = sorted({core, *(e.span for e in within if e.span is not None)})
    clauses = words.clauses(*sentence)
    reach = min(s[0] for s in spans), max(s[1] for s in spans)
    run = _run(words, clauses, reach)
    trimmed = words.trimmed(*run)
    run = min(trimmed[0], reach[0]), max(trimmed[1], reach[1])
    start = min(words.starts[run[0]], *(c.start for c in inside))
    end = max(words.ends[run[1] - 1], *(c.end for c in inside))
    marked = words.text[start : end + 1]
    end += marked.endswith(")") and marked.count("(") == marked.count(")")
    return Found(
        recogniser=recogniser,
        paragraph=paragraph,
        sentence=sentence,
        clauses=run,
        start=start,
        end=end,
        centre=next(c for c in clauses if centre.span[0] < c[1]),
        relation="corrected" if recogniser.establishes else centre.relation or "same",
        score=min(e.score for e in cues),
        spans=tuple(spans),
        why=tuple(dict.fromkeys(e.cue for e in (*sorted(cues, key=_place), *page_cues))),
    )


def _date_evidence(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph, region: Span
) -> list[_Evidence] | None:
    asked = recogniser.conditions.date
    if asked is None:
        return []
    first_day, last_day = days_of(asked)
    return [
        _Evidence(
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
        for d in paragraph.dates
        if _within((d.first, d.last), region) and d.from_ <= last_day and first_day <= d.to
    ] or None


def _quantity_evidence(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph, region: Span
) -> list[_Evidence] | None:
    asked = recogniser.conditions.quantity
    if asked is None:
        return []
    inside = [q for q in paragraph.quantities if _within((q.first, q.last), region)]
    evidence = []
    for quantity, unit in _with_unit(recogniser, paragraph, inside):
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
            evidence.append(_Evidence(span, cue, relation))
    return evidence or None


def _with_unit(
    recogniser: Recogniser, paragraph: Paragraph, quantities: Sequence[Quantity]
) -> list[tuple[Quantity, Span | None]]:
    """The quantities with the unit asked for, and where the unit stands apart from them."""
    if recogniser.unit is None:
        return [(q, None) for q in quantities]
    units = paragraph.places(recogniser.unit)
    numbers = [(q.first, q.last) for q in paragraph.quantities]
    counted: list[tuple[Quantity, Span | None]] = []
    bare: list[Quantity] = []
    for quantity in quantities:
        if quantity.unit in recogniser.unit_names:
            counted.append((quantity, None))
        elif (unit := _unit_place(paragraph, quantity, units, numbers)) is not None:
            counted.append((quantity, unit))
        elif _stands_bare(paragraph, quantity):
            bare.append(quantity)
    if counted:  # "60,000 H100, not 50,000": the unit is said once
        counted += [(quantity, None) for quantity in bare]
    return counted


def _unit_place(
    paragraph: Paragraph, quantity: Quantity, units: Sequence[Span], numbers: Sequence[Span]
) -> Span | None:
    for unit in units:
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
        other_number = any(n[0] < between[1] and between[0] < n[1] for n in numbers)
        gaps = (paragraph.words.gap(i) for i in range(between[0], between[1] + 1))
        stops = _UNIT_STOPS if unit[0] >= quantity.last else _UNIT_STOPS - {":"}  # "GPU: 50,000"
        if not other_number and not any(stops & set(gap) for gap in gaps):
            return unit
    return None


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
        if quantity.high is not None:
            same = value - tolerance <= asked.value <= quantity.high + tolerance
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


def _quote_evidence(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph, region: Span
) -> list[_Evidence] | None:
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
    return [_Evidence(span, word_cue("quote", paragraph, span), score=round(score / 100, 3))]


def _numbers(words: Iterable[str]) -> list[str]:
    return [word for word in words if any(char.isdigit() for char in word)]


def _named_evidence(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph, region: Span
) -> list[_Evidence] | None:
    """The name told last in the paragraph up to the end of the sentence, with no word of `unless` after it."""
    if recogniser.named is None:
        return []
    names = _inside(paragraph.places(recogniser.named), (0, region[1]))
    if not names:
        return None
    if recogniser.unless is not None:
        after = names[-1][1], region[1]
        if _inside(paragraph.places(recogniser.unless), after):
            return None
    return [_Evidence(None, word_cue("page", paragraph, names[-1]))]


def _page_evidence(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph, region: Span
) -> list[_Evidence] | None:
    if recogniser.on_page is None:
        return []
    if (first := page.first(recogniser.on_page)) is not None:
        return [_Evidence(None, word_cue("page", *first))]
    if page.holds(recogniser.on_page):
        return [_Evidence(None, Cue("page", "", 0, 0, page.elsewhere_text(recogniser.on_page)))]
    return None


_CHECKS = {
    "date": _date_evidence,
    "quantity": _quantity_evidence,
    "quotes": _quote_evidence,
    "named": _named_evidence,
    "on_page": _page_evidence,
}


def word_cue(
    kind: Literal["word", "quote", "page", "stance"], paragraph: Paragraph, span: Span
) -> Cue:
    """The cue of a range of words."""
    start, end = paragraph.words.starts[span[0]], paragraph.words.ends[span[1] - 1]
    return Cue(kind, paragraph.block.id, start, end, paragraph.block.text[start:end])


def _inside(spans: Sequence[Span], region: Span) -> list[Span]:
    return [span for span in spans if _within(span, region)]


def _within(span: Span, region: Span) -> bool:
    return region[0] <= span[0] and span[1] <= region[1]


def _distance(span: Span | None, centre: Span | None, sentence: Span) -> tuple[bool, int]:
    assert span is not None
    assert centre is not None
    return not _within(span, sentence), max(span[0] - centre[1], centre[0] - span[1], 0)


def _place(evidence: _Evidence) -> tuple[int, int]:
    return evidence.cue.start, evidence.cue.end


def _run(words: Words, clauses: Sequence[Span], span: Span) -> Span:
    """The smallest run of clauses that holds a range of words, with both ends of the brackets in it."""
    first = next(i for i, clause in enumerate(clauses) if span[0] < clause[1])
    last = next(i for i, clause in enumerate(clauses) if span[1] <= clause[1])
    opened = 0
    for i in range(clauses[first][0] + 1, clauses[last][1]):
        gap = words.gap(i)
        opened += gap.count("(") - gap.count(")")
    if opened < 0 < first:
        first -= 1
    if opened > 0 and last + 1 < len(clauses):
        last = next(
            (i for i in range(last + 1, len(clauses)) if ")" in words.gap(clauses[i][1])), last
        )
    return clauses[first][0], clauses[last][1]
