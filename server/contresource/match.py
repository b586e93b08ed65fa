"""A match: a rule found in a block, with the cues that decided."""

from dataclasses import dataclass
from typing import Literal

from contresource.rule import Relation, Stance


@dataclass(frozen=True, slots=True)
class Cue:
    """A piece of evidence. `start`, `end`: code points of the text of `block`; it is "" for a word of `page_cues`."""

    cue: Literal["word", "quantity", "date", "quote", "page", "stance"]
    block: str
    start: int
    end: int
    text: str
    value: float | str | None = None  # a quantity's value, a date's first day


@dataclass(frozen=True, slots=True)
class Match:
    """A rule found in a block; `exact` is the block's text from `start` to `end` (code points)."""

    rule: str
    block: str
    start: int
    end: int
    exact: str
    relation: Relation
    stance: Stance
    speaker: str | None  # the known name to whom the text attributes the statement
    score: float  # 1.0, or how near a quoted wording is (0 to 1)
    why: tuple[Cue, ...]
