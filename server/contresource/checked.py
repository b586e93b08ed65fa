"""A page and what was found in it: the one result that every output presents."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from contresource.block import Page
from contresource.match import Match
from contresource.matcher import Matcher
from contresource.rule import RuleBase
from contresource.text import guess_language

UNDETERMINED = "und"
"""RFC 5646: a language that is not known, and not to be guessed."""


@dataclass(frozen=True, slots=True)
class Checked:
    """`matches` in reading order; `page` with the language and the day with which it was read."""

    rulebase: RuleBase
    page: Page
    matches: Sequence[Match]


def check_page(
    matcher: Matcher,
    page: Page,
    language: str | None = None,
    published: datetime.date | None = None,
    page_cues: Sequence[str] = (),
) -> Checked:
    """Find what was examined of a page's statements.

    `language` (a BCP 47 tag or "und") and `published` outrank what the page says of itself; a language that nobody
    says is guessed. `page_cues`: see Matcher.find.
    """
    language = (language or page.language or _guessed(page) or UNDETERMINED).split("-")[0].lower()
    known = replace(
        page,
        language=None if language == UNDETERMINED else language,
        published=published or page.published,
    )
    matches = matcher.find(known.blocks, known.language, known.published, page_cues)
    return Checked(matcher.rulebase, known, matches)


def _guessed(page: Page) -> str | None:
    return guess_language(" ".join(block.text for block in page.blocks))
