"""The cues of a text as plain data: what `contresource cues` and `contresource explain` show."""

import datetime
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from contresource.dates import Date, dates
from contresource.quantity import Quantity, ordinals, quantities
from contresource.speech.speakers import speakers
from contresource.text import Words, guess_language


def read_cues(
    text: str, language: str | None = None, published: datetime.date | None = None
) -> dict[str, Any]:
    """Quantities, dates and speakers of a text, in order; all offsets are code points, end exclusive.

    Without `language` it is guessed; without `published` relative dates are left out.
    """
    language = language or guess_language(text)
    words = Words.of(text)
    counted = quantities(words, language)
    found = dates(words, language, published)
    taken = [(q.start, q.end) for q in counted] + [(d.start, d.end) for d in found]
    counted += _free(ordinals(words, language), taken)
    return {
        "language": language,
        "quantities": [_quantity(q, text) for q in sorted(counted, key=lambda q: q.start)],
        "dates": [_date(d, text) for d in found],
        "speakers": [_speaker(span, words) for span in speakers(words, language)],
    }


def _free(found: Sequence[Quantity], taken: Sequence[tuple[int, int]]) -> list[Quantity]:
    """Those that overlap nothing already taken."""
    starts = sorted(taken)
    free = []
    for quantity in found:
        at = bisect_right(starts, (quantity.end, -1)) - 1
        if at < 0 or starts[at][1] <= quantity.start:
            free.append(quantity)
    return free


def _quantity(quantity: Quantity, text: str) -> dict[str, Any]:
    return {
        "start": quantity.start,
        "end": quantity.end,
        "text": text[quantity.start : quantity.end],
        "number": list(quantity.number),
        "value": quantity.value,
        "high": quantity.high,
        "unit": quantity.unit,
        "comparator": quantity.comparator,
        "readings": list(quantity.readings),
    }


def _date(date: Date, text: str) -> dict[str, Any]:
    return {
        "start": date.start,
        "end": date.end,
        "text": text[date.start : date.end],
        "from": date.from_.isoformat(),
        "to": date.to.isoformat(),
        "precision": date.precision,
    }


def _speaker(span: tuple[int, int], words: Words) -> dict[str, Any]:
    start, end = words.starts[span[0]], words.ends[span[1] - 1]
    return {"start": start, "end": end, "text": words.text[start:end]}
