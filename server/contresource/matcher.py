"""Rules found in a page: `Matcher(rulebase).find(blocks)` gives the matches, each with its reasons."""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from contresource.block import Block
from contresource.match import Cue, Match
from contresource.matching.evaluate import Found, evaluate, evaluate_page
from contresource.matching.evidence import within, word_cue
from contresource.matching.index import Index
from contresource.matching.nearmiss import Failure, failures
from contresource.matching.paragraph import PageWords
from contresource.matching.span import marked_run, marked_text
from contresource.rule import RuleBase
from contresource.stance import Reading, stance_of

STATEMENTS_OF_A_RULE = 200
"""A rule is looked for no further on a page where its patterns have found so many statements (or a few more)."""

LOOKS_OF_A_PATTERN = 1000
"""A pattern is looked for in so many paragraphs of a page that have a word of each of its lists."""

_RANK = {"corrected": 0, "same": 1, "variant": 2}


class Matcher:
    """A compiled rule base, immutable but for its memory of words already met; it pickles."""

    def __init__(self, rulebase: RuleBase) -> None:
        self.rulebase = rulebase
        self.index = Index(rulebase)

    def find(
        self,
        blocks: Sequence[Block],
        language: str | None = None,
        published: datetime.date | None = None,
        page_cues: Sequence[str] = (),
    ) -> list[Match]:
        """The matches of a page in reading order; offsets are code points of the block's text.

        `language` (such as "fr") and `published` help to read numbers and relative dates. `page_cues` are words
        of the page that stand in none of the blocks; they count for `on_page` and page scope. The time taken is in
        proportion to the text, however it is made.
        """
        page = PageWords.of(self.index, blocks, page_cues, language, published)
        found: dict[tuple[str, int, int], list[Found]] = defaultdict(list)
        for one in self._look(page):
            found[one.rule.id, id(one.paragraph), one.sentence[0]].append(one)
        matches = [match for group in found.values() for match in _settle(group)]
        order = {block.id: number for number, block in enumerate(blocks)}
        return sorted(matches, key=lambda m: (order[m.block], m.start, m.end, m.rule))

    def failures(
        self,
        blocks: Sequence[Block],
        language: str | None = None,
        published: datetime.date | None = None,
    ) -> list[Failure]:
        """For authors of rules: every pattern with a word on the page, and its conditions that failed.

        Slow: every rule is looked at.
        """
        page = PageWords.of(self.index, blocks, (), language, published)
        return [
            failure
            for recogniser in self.index.recognisers
            for paragraph in page.paragraphs
            if any(paragraph.may_hold(words) for words in recogniser.all)
            for failure in failures(recogniser, page, paragraph)
        ]

    def _look(self, page: PageWords) -> Iterable[Found]:
        looks: Counter[int] = Counter()
        statements: Counter[str] = Counter()
        for paragraph in page.paragraphs:
            for recogniser in self.index.candidates(paragraph.terms):
                pattern = id(recogniser)
                looks[pattern] += 1
                if (
                    looks[pattern] <= LOOKS_OF_A_PATTERN
                    and statements[recogniser.rule.id] < STATEMENTS_OF_A_RULE
                ):
                    found = evaluate(recogniser, page, paragraph)
                    statements[recogniser.rule.id] += len(found)
                    yield from found
        for recogniser in self.index.candidates(page.terms, page_wide=True):
            yield from evaluate_page(recogniser, page)


def _settle(group: Sequence[Found]) -> list[Match]:
    """The matches of one rule in one sentence: a statement once, whatever the number of patterns that found it."""
    group = [found for found in group if not _is_turned_round(found)]
    corrections = [found for found in group if found.relation == "corrected"]
    if corrections:  # the sentence carries the correction, whichever clause holds it
        because = min(corrections, key=_width).why
        group = [
            found if found.relation == "corrected" else _corrected(found, because)
            for found in group
            if found.relation != "variant"
        ]
    with_number = [found for found in group if found.recogniser.conditions.quantity]
    kept: list[Found] = []
    for found in sorted(
        with_number or group,
        key=lambda f: (_RANK[f.relation], not f.recogniser.stance, _width(f), f.clauses),
    ):
        if not any(_same_statement(found, other) for other in kept):
            kept.append(found)
    matches = [_match(found) for found in kept]
    settled = any(m.relation == "same" and m.stance != "denied" for m in matches)
    # Beside the examined number, the others of the sentence are its details.
    matches = [m for m in matches if not (settled and m.relation == "variant")]
    # Several numbers of one clause say one thing, unless one is asserted and the other denied.
    return list({(m.start, m.end, m.stance): m for m in reversed(matches)}.values())


def _corrected(found: Found, because: Sequence[Cue]) -> Found:
    return replace(found, relation="corrected", why=tuple(dict.fromkeys((*found.why, *because))))


def _width(found: Found) -> int:
    return found.clauses[1] - found.clauses[0]


def _same_statement(found: Found, other: Found) -> bool:
    if found.relation == "corrected":
        return True
    if found.recogniser.conditions.quantity:
        return found.centre == other.centre
    return _overlap(found.clauses, other.clauses) or _overlap(_marked(found), _marked(other))


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _marked(found: Found) -> tuple[int, int]:
    """The run of words that is marked."""
    paragraph, speakers = found.paragraph, found.rule.speakers
    key = ("marked", found.sentence, found.spans, speakers)
    run = paragraph.words.memory.get(key)
    if run is None:
        run = marked_run(paragraph.words, found.sentence, found.spans, speakers, paragraph.language)
        paragraph.words.memory[key] = run
    assert isinstance(run, tuple)
    return run


def _is_turned_round(found: Found) -> bool:
    """Whether words against the claim are themselves denied: "nobody can say that the controls work"."""
    if found.recogniser.stance != "denied":
        return False
    reading = _read_stance(found)
    outside = [cue for cue in reading.cues if not any(within(cue, span) for span in found.spans)]
    return reading.stance == "denied" and bool(outside)


def _read_stance(found: Found) -> Reading:
    words, (first, last) = found.paragraph.words, found.clauses
    return stance_of(words, first, last, found.spans, found.rule.speakers, found.paragraph.language)


def _match(found: Found) -> Match:
    block = found.paragraph.block
    start, end = marked_text(found.paragraph.words, found.sentence, _marked(found), found.places)
    reading = _read_stance(found)
    stance, cues = reading.stance, reading.cues
    if found.recogniser.stance and stance not in ("denied", "questioned"):
        stance, cues = found.recogniser.stance, ()  # the pattern's own words say so
    stance_cues = tuple(word_cue("stance", found.paragraph, span) for span in cues)
    return Match(
        rule=found.rule.id,
        block=block.id,
        start=start,
        end=end,
        exact=block.text[start:end],
        relation=found.relation,
        stance=stance,
        speaker=reading.speaker,
        score=found.score,
        why=(*found.why, *stance_cues),
    )
