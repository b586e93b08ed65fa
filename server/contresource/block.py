"""The block: one paragraph-like piece of a page's visible text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """`id` is unique within its page; offsets of matches count in `text`."""

    id: str
    text: str
