"""One pattern against one stretch of text: the statements found in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from contresource.match import Cue
from contresource.matching.evidence import (
    CHECKS,
    Evidence,
    inside,
    named_cue,
    page_cue,
    within,
    word_cue,
)
from contresource.matching.index import Recogniser, Span
from contresource.matching.paragraph import PageWords, Paragraph
from contresource.matching.span import smallest_run
from contresource.rule import Relation, Rule

# So many statements of one rule are gathered in one sentence or paragraph; more is no prose.
_STATEMENTS = 30


@dataclass(frozen=True, slots=True)
class Found:
    """A statement of a rule: the deciding cues, all in one sentence, and the clauses that hold them."""

    recogniser: Recogniser
    paragraph: Paragraph
    sentence: Span
    clauses: Span  # the smallest run of clauses with the deciding cues
    centre: Span  # the clause of the cue around which it was found
    relation: Relation
    score: float
    spans: tuple[Span, ...]  # the deciding cues
    places: tuple[Span, ...]  # where these stand in the block's text, signs of numbers included
    why: tuple[Cue, ...]

    @property
    def rule(self) -> Rule:
        """The rule found."""
        return self.recogniser.rule

    @property
    def words(self) -> int:
        """How many words in a row hold the deciding cues."""
        return max(last for _, last in self.spans) - self.spans[0][0]


def evaluate(recogniser: Recogniser, page: PageWords, paragraph: Paragraph) -> list[Found]:
    """What a sentence- or paragraph-wide pattern finds in a paragraph with a word of each list it needs."""
    if recogniser.on_page is not None and not page.holds(recogniser.on_page):
        return []
    if recogniser.digits > paragraph.most_digits:
        return []
    if recogniser.conditions.scope == "paragraph":
        return _evaluate_region(recogniser, page, paragraph, (0, len(paragraph.words)))
    sentences = -1
    for words in recogniser.all:
        sentences &= paragraph.sentences_with(words)
        if not sentences:
            return []
    if recogniser.unless is not None and paragraph.may_hold(recogniser.unless):
        sentences &= ~paragraph.sentences_with(recogniser.unless)
    return [
        found
        for region in paragraph.sentences(sentences)
        for found in _evaluate_region(recogniser, page, paragraph, region)
    ]


def evaluate_page(recogniser: Recogniser, page: PageWords) -> list[Found]:
    """A page-wide pattern: found in the paragraph with the quantity or with the most of its words."""
    if recogniser.unless is not None and page.holds(recogniser.unless):
        return []
    ranked = sorted(
        page.paragraphs, key=lambda p: -sum(p.may_hold(words) for words in recogniser.all)
    )
    for paragraph in ranked:
        found = _evaluate_region(recogniser, page, paragraph, (0, len(paragraph.words)))
        if found:
            return found[:1]
    return []


def _evaluate_region(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph, region: Span
) -> list[Found]:
    scope = recogniser.conditions.scope
    evidence: dict[str, list[Evidence]] = {}
    for condition, check in CHECKS.items():
        fulfilled = check(recogniser, paragraph, region)
        if fulfilled is None:
            return []
        evidence[condition] = fulfilled
    places = [_whole(inside(paragraph.places(words), region)) for words in recogniser.all]
    if scope == "page":
        places = [spans for spans in places if spans]
    if not all(places):
        return []
    if recogniser.unless is not None and inside(paragraph.places(recogniser.unless), region):
        return []
    names = named_cue(recogniser, paragraph, region)
    page_words = page_cue(recogniser, page)
    if names is None or page_words is None:
        return []
    choices = [[Evidence(span) for span in spans] for spans in places]
    choices += [evidence["date"]] if evidence["date"] else []
    centres = evidence["quantity"] or evidence["quotes"]
    if centres is evidence["quantity"] and evidence["quotes"]:
        choices.append(evidence["quotes"])
    if not centres and scope == "sentence":
        centres = min(choices, key=len, default=[])
    elif not centres:
        centres = [cue for choice in choices for cue in choice]
    found = [
        _gather(recogniser, paragraph, centre, choices, names + page_words)
        for centre in centres[:_STATEMENTS]
    ]
    if (near := recogniser.conditions.near) is not None:
        found = [one for one in found if one.words <= near]
    if scope != "sentence" and not evidence["quantity"]:
        found = sorted(found, key=lambda f: (-len(f.spans), f.clauses[1] - f.clauses[0]))[:1]
    return found


def _gather(
    recogniser: Recogniser,
    paragraph: Paragraph,
    centre: Evidence,
    choices: Sequence[Sequence[Evidence]],
    beside: Sequence[Cue],
) -> Found:
    """The statement around a cue: with it, of every other condition the cue that stands nearest."""
    words = paragraph.words
    number = words.sentence_number(centre.span[0])
    sentence = words.sentences[number]

    def distance(evidence: Evidence) -> tuple[bool, int]:
        first, last = evidence.span
        outside = first < sentence[0] or sentence[1] < last
        return outside, max(first - centre.span[1], centre.span[0] - last, 0)

    nearest = [min(choice, key=distance) for choice in choices if centre not in choice]
    core = [centre, *(e for e in nearest if within(e.span, sentence))]
    # A number may reach over the end of a sentence that was cut for its length.
    spans = sorted(
        {(centre.span[0], min(centre.span[1], sentence[1])), *(e.span for e in core[1:])}
    )
    clauses = words.clauses(*sentence)
    run = smallest_run(words, clauses, spans)
    cues = {e: e.cue or word_cue("word", paragraph, e.span) for e in (centre, *nearest)}
    ordered = sorted(cues.values(), key=lambda cue: (cue.start, cue.end))
    return Found(
        recogniser=recogniser,
        paragraph=paragraph,
        sentence=sentence,
        clauses=run,
        centre=next(c for c in clauses if centre.span[0] < c[1]),
        relation="corrected" if recogniser.establishes else centre.relation or "same",
        score=min(e.score for e in (centre, *nearest)),
        spans=tuple(spans),
        places=tuple((cues[e].start, cues[e].end) for e in core),
        why=tuple(dict.fromkeys((*ordered, *beside))),
    )


def _whole(spans: Sequence[Span]) -> list[Span]:
    """Those of the spans that are no part of another."""
    whole: list[Span] = []
    for span in sorted(spans, key=lambda s: (s[0], -s[1])):
        if not whole or whole[-1][1] < span[1]:
            whole.append(span)
    return whole
