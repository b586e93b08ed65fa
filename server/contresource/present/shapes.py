"""The shape of what is told of pages and rules: answers are made to it, and the contracts describe it."""

from typing import Annotated, Literal, NotRequired

from pydantic import ConfigDict, Field, with_config

# On Python 3.11 pydantic reads only this one.
from typing_extensions import TypedDict

from contresource.kind import Kind
from contresource.rule import Relation, Stance, Verdict

_closed = with_config(ConfigDict(extra="forbid"))
Offset = Annotated[int, Field(ge=0)]
Day = Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]


@_closed
class Both(TypedDict):
    """Prose in French and in English."""

    fr: str
    en: str


Prose = str | Both


@_closed
class SaidBy(TypedDict):
    """Who said it, and when and where."""

    who: Prose
    role: NotRequired[Prose]
    date: NotRequired[str]
    where: NotRequired[Prose]
    url: NotRequired[str]


@_closed
class SourceShown(TypedDict):
    """A page or paper about the claim, which was read."""

    title: str
    publisher: str
    date: NotRequired[str]
    url: str
    archived: NotRequired[str]
    relation: Literal["primary", "supports", "contradicts", "context", "update"]
    lang: str


@_closed
class RuleShown(TypedDict):
    """What is known of a claim."""

    updated: Day
    claim: Both
    said_by: list[SaidBy]
    verdict: Verdict
    outdated_since: NotRequired[Day]
    context: Both
    sources: list[SourceShown]
    checked_on: Day
    related: list[str]


@_closed
class RevisionShown(TypedDict):
    """A review that changed what is told of a claim."""

    date: Day
    what: Both


@_closed
class NamedRule(RuleShown):
    """A rule with its id and its history, the latest first; a retired one is no longer looked for."""

    id: str
    status: Literal["live", "retired"]
    history: list[RevisionShown]


@_closed
class CueShown(TypedDict):
    """Why: a word, number, date or sign of stance, and where it stands; one told in `page_cues` has no place."""

    cue: Literal["word", "quantity", "date", "quote", "page", "stance"]
    block: NotRequired[str]
    start: NotRequired[Offset]
    end: NotRequired[Offset]
    text: str
    value: NotRequired[float | str]


@_closed
class MatchShown(TypedDict):
    """A statement that was already examined, and where it stands."""

    rule: str
    block: str
    start: Offset
    end: Offset
    exact: str
    kind: Kind
    relation: Relation
    stance: Stance
    speaker: NotRequired[str]
    right_when_written: NotRequired[bool]
    score: Annotated[float, Field(ge=0, le=1)]
    why: list[CueShown]


@_closed
class BlockShown(TypedDict):
    """A piece of a page's visible text, in which offsets count."""

    id: str
    text: str


@_closed
class PageShown(TypedDict):
    """What a page that was fetched says of itself."""

    url: str
    canonical: NotRequired[str]
    published: NotRequired[Day]
    lang: NotRequired[str]


@_closed
class Consulted(TypedDict):
    """With how many live rules a text was compared."""

    rules: int


@_closed
class Answer(TypedDict):
    """What was found in a page, with what is known of each rule that matched."""

    rulebase: str
    consulted: Consulted
    matches: list[MatchShown]
    rules: dict[str, RuleShown]
    page: NotRequired[PageShown]
    blocks: NotRequired[list[BlockShown]]


@_closed
class RulesShown(TypedDict):
    """Live rules by id, a hundred at most, how many were found in all, and the hash of the rule files."""

    rulebase: str
    found: int
    rules: dict[str, RuleShown]


@_closed
class TriagePattern(TypedDict):
    """What a text must hold to be worth asking about; numbers are places in `lists`."""

    scope: Literal["block", "page"]
    all: list[int]
    on_page: NotRequired[int]
    unless: NotRequired[int]
    wordless: NotRequired[bool]


@_closed
class TriageShown(TypedDict):
    """The word lists of all rules as plain data."""

    rulebase: str
    terms: list[str]
    lists: list[list[int]]
    patterns: list[TriagePattern]
    function_words: dict[str, list[str]]


@_closed
class Live(TypedDict):
    """The process answers."""

    status: Literal["live"]


@_closed
class Ready(TypedDict):
    """The service has its rules."""

    status: Literal["ready"]
    rulebase: str
    rules: int


@_closed
class Fault(TypedDict):
    """A field at fault, a JSON Pointer into the body or a field of the query, and what is expected there."""

    detail: str
    pointer: NotRequired[str]
    parameter: NotRequired[str]


@_closed
class Problem(TypedDict):
    """What is wrong with a request (RFC 9457)."""

    type: Literal["about:blank"]
    title: str
    status: Annotated[int, Field(ge=400, le=599)]
    detail: str
    errors: NotRequired[list[Fault]]
    request_id: NotRequired[str]


@_closed
class LineAnswer(TypedDict):
    """The answer to a line of a batch: a result or a problem; the last may say that the batch ended before its end."""

    line: Annotated[int, Field(ge=1)]
    id: NotRequired[str]
    result: NotRequired[Answer]
    problem: NotRequired[Problem]
    ended: NotRequired[
        Annotated[
            Literal[True],
            Field(description="Neither this line nor those after it were answered."),
        ]
    ]
