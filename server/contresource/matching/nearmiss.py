"""Why a pattern is not found: the first of its conditions that fails in each stretch of a paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass

from contresource.matching.evaluate import evaluate
from contresource.matching.evidence import CHECKS, inside, named_cue, page_cue
from contresource.matching.index import Recogniser, Span
from contresource.matching.paragraph import PageWords, Paragraph


@dataclass(frozen=True, slots=True)
class Failure:
    """A pattern that was looked at in a stretch of text, and the first condition that failed."""

    recogniser: Recogniser
    paragraph: Paragraph
    region: Span
    condition: str


def failures(recogniser: Recogniser, page: PageWords, paragraph: Paragraph) -> list[Failure]:
    """The stretches that might have held the pattern and do not, each with the condition; conditions as written."""
    for i, words in enumerate(recogniser.all):
        if not paragraph.may_hold(words):
            return [Failure(recogniser, paragraph, (0, 0), f"all.{i}")]
    regions = [(0, len(paragraph.words))]
    if recogniser.conditions.scope != "paragraph":
        sentences = paragraph.sentences_with(recogniser.all[0])
        for i, words in enumerate(recogniser.all):
            before, sentences = sentences, sentences & paragraph.sentences_with(words)
            if not sentences:
                region = next(iter(paragraph.sentences(before)), (0, 0))
                return [Failure(recogniser, paragraph, region, f"all.{i}")]
        regions = paragraph.sentences(sentences)
    return [
        Failure(recogniser, paragraph, region, condition)
        for region in regions
        if (condition := next(_failing(recogniser, page, paragraph, region), None)) is not None
    ]


def _failing(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph, region: Span
) -> Iterator[str]:
    for i, words in enumerate(recogniser.all):
        if not inside(paragraph.places(words), region):
            yield f"all.{i}"
    if recogniser.unless is not None and inside(paragraph.places(recogniser.unless), region):
        yield "unless"
    for condition, check in CHECKS.items():
        if check(recogniser, paragraph, region) is None:
            yield condition
    if named_cue(recogniser, paragraph, region) is None:
        yield "named"
    if page_cue(recogniser, page) is None:
        yield "on_page"
    if recogniser.conditions.near is not None and not evaluate(recogniser, page, paragraph):
        yield "near"
