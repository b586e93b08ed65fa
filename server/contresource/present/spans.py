"""Spans that may overlap, as parts that do not."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

T = TypeVar("T")


def parts(
    spans: Sequence[tuple[int, int, T]],
) -> Iterator[tuple[int, int, tuple[T, ...], tuple[T, ...]]]:
    """Each part that some span covers, in order: start, end, what covers it, what ends with it."""
    borders = sorted({place for start, end, _ in spans for place in (start, end)})
    for start, end in pairwise(borders):
        over = [span for span in spans if span[0] <= start and end <= span[1]]
        if over:
            ended = tuple(thing for _, last, thing in over if last == end)
            yield start, end, tuple(thing for _, _, thing in over), ended
