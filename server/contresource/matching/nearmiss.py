"""Why a pattern is not found: the conditions that fail in each stretch of a paragraph."""

from dataclasses import dataclass

from contresource.matching.evaluate import evaluate
from contresource.matching.evidence import CHECKS, inside, named_cue, page_cue, word_cue
from contresource.matching.index import Recogniser, Span
from contresource.matching.paragraph import PageWords, Paragraph


@dataclass(frozen=True, slots=True)
class Failure:
    """A pattern that was looked at in a stretch of text, and the conditions that failed, as written."""

    recogniser: Recogniser
    paragraph: Paragraph
    region: Span
    conditions: tuple[str, ...]


def failures(recogniser: Recogniser, page: PageWords, paragraph: Paragraph) -> list[Failure]:
    """The stretches that might have held the pattern and do not, each with the conditions that failed."""
    lists = enumerate(recogniser.all)
    if missing := tuple(f"all.{i}" for i, words in lists if not paragraph.may_hold(words)):
        return [Failure(recogniser, paragraph, (0, 0), missing)]
    regions = [(0, len(paragraph.words))]
    if recogniser.conditions.scope != "paragraph":
        sentences = paragraph.sentences_with(recogniser.all[0])
        for i, words in enumerate(recogniser.all):
            before, sentences = sentences, sentences & paragraph.sentences_with(words)
            if not sentences:
                region = next(iter(paragraph.sentences(before)), (0, 0))
                return [Failure(recogniser, paragraph, region, (f"all.{i}",))]
        regions = paragraph.sentences(sentences)
    return [
        Failure(recogniser, paragraph, region, failing)
        for region in regions
        if (failing := _failing(recogniser, page, paragraph, region))
    ]


def _failing(
    recogniser: Recogniser, page: PageWords, paragraph: Paragraph, region: Span
) -> tuple[str, ...]:
    failing = [
        f"all.{i}"
        for i, words in enumerate(recogniser.all)
        if not inside(paragraph.places(words), region)
    ]
    if unless_words(recogniser, paragraph, region):
        failing.append("unless")
    failing += [
        condition
        for condition, check in CHECKS.items()
        if check(recogniser, paragraph, region) is None
    ]
    if named_cue(recogniser, paragraph, region) is None:
        failing.append("named")
    if page_cue(recogniser, page) is None:
        failing.append("on_page")
    if not failing and recogniser.conditions.near is not None:
        found = evaluate(recogniser, page, paragraph)
        failing += [] if found else ["near"]
    return tuple(failing)


def unless_words(recogniser: Recogniser, paragraph: Paragraph, region: Span) -> list[str]:
    """The words of a stretch that its pattern forbids there, as they are written."""
    if recogniser.unless is None:
        return []
    places = inside(paragraph.places(recogniser.unless), region)
    return list(dict.fromkeys(word_cue("word", paragraph, place).text for place in places))
