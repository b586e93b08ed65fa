"""A page as text: its blocks, and what the page says of itself."""

import datetime
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like piece of a page's visible text. `id` is unique within its page; offsets count in `text`."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """What was read of a page: blocks in reading order, its language such as "fr", its day and its address.

    `canonical` is the address that the page itself says to have: information, not an address to fetch.
    `html` is the markup from which the blocks were read, if they were read from any.
    """

    blocks: tuple[Block, ...]
    language: str | None = None
    published: datetime.date | None = None
    url: str | None = None
    canonical: str | None = None
    html: str | None = field(default=None, repr=False, compare=False)
