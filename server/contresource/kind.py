"""The kind of a match: what a reader sees, from what examination gave and from what the text does with the claim."""

from typing import Literal

from contresource.match import Match
from contresource.rule import Verdict

Kind = Literal["contested", "context", "opinion", "supported", "answered"]

KINDS: tuple[Kind, ...] = ("contested", "context", "opinion", "supported", "answered")
KIND_OF_VERDICT: dict[Verdict, Kind] = {
    "disputed": "contested",
    "unsupported": "contested",
    "misquoted": "contested",
    "missing_context": "context",
    "outdated": "context",
    "opinion": "opinion",
    "supported": "supported",
}


def kind_of(verdict: Verdict, match: Match) -> Kind:
    """`answered` where the text itself denies or corrects the claim, else by the verdict.

    What sources confirm is the other way round: to deny it is contested. That they confirm it says
    nothing of another number or date, so a variant of it is only context.
    """
    if match.relation == "corrected":
        return "answered"
    if verdict == "supported" and match.relation == "variant":
        return "context"
    if match.stance == "denied":
        return "contested" if verdict == "supported" else "answered"
    return KIND_OF_VERDICT[verdict]
