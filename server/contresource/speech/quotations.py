"""What stands in quotation marks."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from contresource.speech.phrases import Span
from contresource.text import Words

_OPENING, _CLOSING, _STRAIGHT = "«“„", "»”", '"'
_QUOTE = re.compile('[«»“”„"]')
# How far before a sentence its quotation may have been opened (code points).
_QUOTE_REACH = 2000


def quotations(words: Words, first: int, last: int) -> list[Span]:
    """What stands in quotation marks and touches the words `first` to `last`, as ranges of word indexes."""
    start = max(words.start, words.starts[first] - _QUOTE_REACH)
    end = min(words.end, words.ends[last - 1] + _QUOTE_REACH)
    marks = _quotation_marks(words)
    opened: int | None = None
    found: list[Span] = []
    for at in marks[bisect_left(marks, start) : bisect_left(marks, end)]:
        sign = words.text[at]
        if opened is None and sign not in _CLOSING:
            if sign != _STRAIGHT or not words.text[at + 1 : at + 2].isspace():
                opened = at + 1
        elif opened is not None and sign not in _OPENING:
            span = words.index_at(opened), words.index_at(at)
            if span[0] < span[1] and span[0] < last and first < span[1]:
                found.append(span)
            opened = None
        elif opened is not None:
            opened = at + 1
        if at > words.ends[last - 1] and opened is None:
            break
    return found


def _quotation_marks(words: Words) -> Sequence[int]:
    """Where all the quotation marks stand (code points)."""
    marks = words.memory.get(("quotation marks",))
    if marks is None:
        found = _QUOTE.finditer(words.text, words.start, words.end)
        marks = words.memory["quotation marks",] = [mark.start() for mark in found]
    assert isinstance(marks, list)
    return marks
