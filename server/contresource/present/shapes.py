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

    fr: Annotated[str, Field(description="In French.")]
    en: Annotated[str, Field(description="In English.")]


Prose = str | Both


@_closed
class SaidBy(TypedDict):
    """Who said it, and when and where."""

    who: Annotated[Prose, Field(description="Name of a person or body.")]
    type: NotRequired[
        Annotated[
            Literal["person", "organisation"], Field(description="Absent: neither, or several.")
        ]
    ]
    role: NotRequired[Annotated[Prose, Field(description="What they were then.")]]
    date: NotRequired[Annotated[str, Field(description="YYYY, YYYY-MM or YYYY-MM-DD.")]]
    where: NotRequired[Annotated[Prose, Field(description="The occasion or place.")]]
    url: NotRequired[Annotated[str, Field(description="Where it can be read.")]]


@_closed
class SourceShown(TypedDict):
    """A page or paper about the claim, which was read."""

    title: Annotated[str, Field(description="Title of the page or paper.")]
    publisher: Annotated[str, Field(description="Who published it.")]
    date: NotRequired[Annotated[str, Field(description="YYYY, YYYY-MM or YYYY-MM-DD.")]]
    url: Annotated[str, Field(description="Its address.")]
    archived: NotRequired[Annotated[str, Field(description="Address of a kept copy.")]]
    relation: Annotated[
        Literal["primary", "supports", "contradicts", "context", "update"],
        Field(description="What it is to the claim."),
    ]
    lang: Annotated[str, Field(description="Two letters, such as en.")]


@_closed
class RuleShown(TypedDict):
    """What is known of a claim."""

    updated: Annotated[Day, Field(description="Day of the last editorial review.")]
    claim: Annotated[Both, Field(description="The statement examined.")]
    said_by: Annotated[list[SaidBy], Field(description="Who said it.")]
    verdict: Annotated[Verdict, Field(description="What came of the examination.")]
    outdated_since: NotRequired[
        Annotated[Day, Field(description="The day since which the claim no longer holds.")]
    ]
    context: Annotated[Both, Field(description="What is known.")]
    sources: Annotated[list[SourceShown], Field(description="What was read.")]
    checked_on: Annotated[Day, Field(description="Day of the last look at the sources.")]
    related: Annotated[list[str], Field(description="Ids of rules that may match the same words.")]


@_closed
class RevisionShown(TypedDict):
    """A review that changed what is told of a claim."""

    date: Annotated[Day, Field(description="Day of the review.")]
    what: Annotated[Both, Field(description="What it changed.")]


@_closed
class NamedRule(RuleShown):
    """A rule with its id and its history, the latest first; a retired one is no longer looked for."""

    id: Annotated[str, Field(description="The rule's id.")]
    status: Annotated[
        Literal["live", "retired"], Field(description="Whether texts are still compared with it.")
    ]
    history: Annotated[
        list[RevisionShown], Field(description="Reviews that changed it, the latest first.")
    ]


@_closed
class CueShown(TypedDict):
    """Why: a word, number, date or sign of stance, and where it stands; one told in `page_cues` has no place."""

    cue: Annotated[
        Literal["word", "quantity", "date", "quote", "page", "stance"],
        Field(description="What kind of sign it is."),
    ]
    block: NotRequired[Annotated[str, Field(description="Id of the block it stands in.")]]
    start: NotRequired[
        Annotated[
            Offset, Field(description="Where it begins in that block, in the unit of `offsets`.")
        ]
    ]
    end: NotRequired[
        Annotated[Offset, Field(description="Where it ends, exclusive, in the unit of `offsets`.")]
    ]
    text: Annotated[str, Field(description="The text there.")]
    value: NotRequired[
        Annotated[
            float | str,
            Field(description="The number, or the date's first day, YYYY-MM-DD."),
        ]
    ]


@_closed
class MatchShown(TypedDict):
    """A statement that was already examined, and where it stands."""

    rule: Annotated[str, Field(description="Id of the rule.")]
    block: Annotated[str, Field(description="Id of the block.")]
    start: Annotated[
        Offset,
        Field(
            description="Where the statement begins in the block's text, in the unit of `offsets`."
        ),
    ]
    end: Annotated[Offset, Field(description="Where it ends, exclusive, in the unit of `offsets`.")]
    exact: Annotated[str, Field(description="The text there.")]
    kind: Annotated[
        Kind,
        Field(
            description="What a reader sees: by the verdict, or `answered` where the text itself denies or corrects "
            "the claim; of a `supported` claim a denial is `contested` and a variant is `context`."
        ),
    ]
    relation: Annotated[
        Relation,
        Field(
            description="Whether it is the claim, the claim with another number, or what was established."
        ),
    ]
    stance: Annotated[Stance, Field(description="What the text does with the claim.")]
    speaker: NotRequired[
        Annotated[str, Field(description="The known person to whom the text attributes it.")]
    ]
    right_when_written: NotRequired[
        Annotated[
            bool,
            Field(
                description="Whether the page is older than the day since which the claim is outdated."
            ),
        ]
    ]
    score: Annotated[
        Annotated[float, Field(ge=0, le=1)],
        Field(description="1, or how near a quoted wording is."),
    ]
    why: Annotated[list[CueShown], Field(description="The cues that decided.")]


@_closed
class BlockShown(TypedDict):
    """A piece of a page's visible text, in which offsets count."""

    id: Annotated[str, Field(description="Its name in matches.")]
    text: Annotated[str, Field(description="The text in which offsets count.")]


@_closed
class PageShown(TypedDict):
    """What a page says of itself, and where it was read."""

    url: NotRequired[
        Annotated[
            str,
            Field(
                description="Where it was fetched, after redirects; or the `page_url` of the request."
            ),
        ]
    ]
    canonical: NotRequired[
        Annotated[str, Field(description="The address that the page itself says to have.")]
    ]
    published: NotRequired[Annotated[Day, Field(description="Its day.")]]
    lang: NotRequired[Annotated[str, Field(description="Its language, as it was read.")]]


@_closed
class Consulted(TypedDict):
    """With how many live rules a text was compared."""

    rules: Annotated[int, Field(description="How many live rules.")]


@_closed
class Answer(TypedDict):
    """What was found in a page, with what is known of each rule that matched."""

    rulebase: Annotated[
        str,
        Field(description="Hash of the rule files: the same hash and text give the same answer."),
    ]
    consulted: Annotated[Consulted, Field(description="What the text was compared with.")]
    matches: Annotated[
        list[MatchShown], Field(description="The statements found, in reading order.")
    ]
    rules: Annotated[
        dict[str, RuleShown], Field(description="What is known of each rule that matched, by id.")
    ]
    page: NotRequired[
        Annotated[
            PageShown, Field(description="For `html` and `url`: what the page says of itself.")
        ]
    ]
    blocks: NotRequired[
        Annotated[
            list[BlockShown],
            Field(description="For `html` and `url`: the blocks in which the offsets count."),
        ]
    ]


@_closed
class RulesShown(TypedDict):
    """Live rules by id, a hundred at most, how many were found in all, and the hash of the rule files."""

    rulebase: Annotated[str, Field(description="Hash of the rule files.")]
    found: Annotated[int, Field(description="How many rules there are on all pages.")]
    rules: Annotated[dict[str, RuleShown], Field(description="The rules of this page, by id.")]


@_closed
class TriagePattern(TypedDict):
    """What a text must hold to be worth asking about; numbers are places in `lists`."""

    scope: Annotated[Literal["block", "page"], Field(description="Where all of it must stand.")]
    all: Annotated[
        list[int], Field(description="Places in `lists`: one term of each must be there.")
    ]
    on_page: NotRequired[
        Annotated[
            int, Field(description="Place in `lists`: one term of it must be anywhere on the page.")
        ]
    ]
    unless: NotRequired[
        Annotated[int, Field(description="Place in `lists`: no term of it may be on the page.")]
    ]
    wordless: NotRequired[
        Annotated[bool, Field(description="Whether any block may hold the number.")]
    ]


@_closed
class TriageShown(TypedDict):
    """The word lists of all rules as plain data."""

    rulebase: Annotated[str, Field(description="Hash of the rule files.")]
    terms: Annotated[
        list[str],
        Field(
            description="Folded words with a space between; * at the end of a word takes any ending."
        ),
    ]
    lists: Annotated[
        list[list[int]], Field(description="Word lists: each a list of places in `terms`, from 0.")
    ]
    patterns: Annotated[
        list[TriagePattern],
        Field(description="A text that satisfies none of them can match no rule."),
    ]
    function_words: Annotated[
        dict[str, list[str]],
        Field(description="By language: the words that tell which one a page is in."),
    ]


@_closed
class Live(TypedDict):
    """The process answers."""

    status: Annotated[Literal["live"], Field(description="Always the same.")]


@_closed
class Ready(TypedDict):
    """The service has its rules."""

    status: Annotated[Literal["ready"], Field(description="Always the same.")]
    rulebase: Annotated[str, Field(description="Hash of the rule files.")]
    rules: Annotated[int, Field(description="How many live rules.")]


@_closed
class Fault(TypedDict):
    """A field at fault, a JSON Pointer into the body or a field of the query, and what is expected there."""

    detail: Annotated[str, Field(description="What is expected there.")]
    pointer: NotRequired[
        Annotated[str, Field(description="JSON Pointer into the body, such as #/blocks/0/text.")]
    ]
    parameter: NotRequired[Annotated[str, Field(description="Name of the field of the query.")]]


@_closed
class Problem(TypedDict):
    """What is wrong with a request (RFC 9457)."""

    type: Annotated[Literal["about:blank"], Field(description="Always the same.")]
    title: Annotated[str, Field(description="Name of the status.")]
    status: Annotated[Annotated[int, Field(ge=400, le=599)], Field(description="The HTTP status.")]
    detail: Annotated[str, Field(description="What is wrong, for people.")]
    errors: NotRequired[
        Annotated[list[Fault], Field(description="The fields at fault, twenty at most.")]
    ]
    request_id: NotRequired[Annotated[str, Field(description="Also in X-Request-ID.")]]


@_closed
class LineAnswer(TypedDict):
    """The answer to a line of a batch: a result or a problem; the last may say that the batch ended before its end."""

    line: Annotated[Annotated[int, Field(ge=1)], Field(description="Number of the line, from 1.")]
    id: NotRequired[Annotated[str, Field(description="That of the line, if it had one.")]]
    result: NotRequired[Annotated[Answer, Field(description="What /check answers, or")]]
    problem: NotRequired[Annotated[Problem, Field(description="what is wrong with the line.")]]
    ended: NotRequired[
        Annotated[
            Literal[True],
            Field(description="Neither this line nor those after it were answered."),
        ]
    ]
