"""The text of a page with its statements, as pieces for a page for people; long texts without what holds none."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from contresource.checked import Checked
from contresource.present.card import StatementCard
from contresource.present.spans import parts
from contresource.text import paragraphs

_SHORT = 6000
"""Code points of a text that is shown whole."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a passage: its statements, and those that end with it."""

    text: str
    cards: tuple[StatementCard, ...] = ()
    ended: tuple[StatementCard, ...] = ()


def passages(checked: Checked, cards: Sequence[StatementCard]) -> list[list[Part] | None]:
    """The paragraphs of all blocks, each in parts; None where paragraphs without a statement are left out."""
    spans: dict[str, list[tuple[int, int, StatementCard]]] = defaultdict(list)
    for card, match in zip(cards, checked.matches, strict=True):
        spans[match.block].append((match.start, match.end, card))
    blocks = checked.page.blocks
    whole = sum(len(block.text) for block in blocks) <= _SHORT
    found: list[list[Part] | None] = []
    for block in blocks:
        for start, end in paragraphs(block.text):
            end -= len(block.text[start:end]) - len(block.text[start:end].rstrip())
            if start >= end:
                continue
            # A statement stands in the paragraph in which it begins.
            here = [span for span in spans[block.id] if start <= span[0] < end]
            if here or whole:
                found.append(_in_parts(block.text, start, end, here))
            elif found[-1:] != [None]:
                found.append(None)
    return found


def _in_parts(
    text: str, start: int, end: int, spans: Sequence[tuple[int, int, StatementCard]]
) -> list[Part]:
    found = []
    for first, last, over, ended in parts(spans):
        found += [Part(text[start:first])] if start < first else []
        found.append(Part(text[first:last], over, ended))
        start = last
    return [*found, Part(text[start:end])] if start < end else found
