"""The shape of answers in JSON-LD: annotations and reviews are made to it, and the contract describes it."""

from typing import Annotated, Literal, NotRequired

from pydantic import ConfigDict, Field, with_config

# On Python 3.11 pydantic reads only these.
from typing_extensions import TypeAliasType, TypedDict

from contresource.present.shapes import Day, Offset
from contresource.present.words import Language
from contresource.rule import Verdict
from contresource.wording import PARTIAL_DATE

# Names such as @type are none of Python's: types with such fields are written as calls.
_closed = with_config(ConfigDict(extra="forbid"))
_SomeDate = Annotated[str, Field(pattern=PARTIAL_DATE)]
_Urn = Annotated[str, Field(pattern="^urn:uuid:")]
_AnnotationContext = Literal["http://www.w3.org/ns/anno.jsonld"]
_SchemaContext = Literal["https://schema.org"]


# Web Annotations


@_closed
class TextualBody(TypedDict):
    """A tag (verdict, kind, relation or stance), or what is known, in a language."""

    type: Annotated[Literal["TextualBody"], Field(description="Its type.")]
    purpose: Annotated[Literal["tagging", "assessing"], Field(description="A tag, or prose.")]
    value: Annotated[str, Field(description="The tag, or the prose.")]
    format: Annotated[Literal["text/plain"], Field(description="Always the same.")]
    language: NotRequired[Annotated[Language, Field(description="That of the prose.")]]


@_closed
class LinkedPage(TypedDict):
    """A page that is linked to."""

    id: Annotated[str, Field(description="Its address.")]
    type: Annotated[Literal["Text"], Field(description="Always the same.")]
    format: NotRequired[Annotated[Literal["text/html"], Field(description="Of our own pages.")]]
    language: NotRequired[Annotated[str, Field(description="Two letters, such as en.")]]


@_closed
class LinkingBody(TypedDict):
    """The rule's permalink, where the service has a public address, or a source."""

    type: Annotated[Literal["SpecificResource"], Field(description="Its type.")]
    purpose: Annotated[
        Literal["describing", "linking"], Field(description="The permalink, or a source.")
    ]
    source: Annotated[LinkedPage, Field(description="The page linked to.")]


@_closed
class TextQuoteSelector(TypedDict):
    """The statement by its words."""

    type: Annotated[Literal["TextQuoteSelector"], Field(description="Its type.")]
    exact: Annotated[str, Field(description="The statement.")]
    prefix: Annotated[str, Field(description="The text before it in its block.")]
    suffix: Annotated[str, Field(description="The text after it in its block.")]


@_closed
class TextPositionSelector(TypedDict):
    """The statement by its place: in the block that the source names, or in all blocks joined by line feeds."""

    type: Annotated[Literal["TextPositionSelector"], Field(description="Its type.")]
    start: Annotated[Offset, Field(description="Where it begins, in code points.")]
    end: Annotated[Offset, Field(description="Where it ends, exclusive, in code points.")]


@_closed
class FragmentSelector(TypedDict):
    """The statement by a text directive, with which a browser scrolls to it."""

    type: Annotated[Literal["FragmentSelector"], Field(description="Its type.")]
    conformsTo: Annotated[str, Field(description="Where text directives are described.")]
    value: Annotated[str, Field(description="What follows # in a link to the statement.")]


@_closed
class AnnotationTarget(TypedDict):
    """The statement in its page, told in several ways."""

    type: Annotated[Literal["SpecificResource"], Field(description="Its type.")]
    id: NotRequired[
        Annotated[str, Field(description="A link to the statement, where the page has an address.")]
    ]
    source: Annotated[
        str, Field(description="The page's address, or a urn:uuid: with a block's id.")
    ]
    selector: Annotated[
        list[TextQuoteSelector | TextPositionSelector | FragmentSelector],
        Field(description="Where the statement is in the source."),
    ]


@_closed
class AnnotationCreator(TypedDict):
    """Who says so."""

    type: Annotated[Literal["Organization"], Field(description="Its type.")]
    name: Annotated[str, Field(description="Its name.")]
    id: NotRequired[Annotated[str, Field(description="The service's public address.")]]
    homepage: NotRequired[Annotated[str, Field(description="The same.")]]


@_closed
class AnnotationGenerator(TypedDict):
    """What made the annotation."""

    type: Annotated[Literal["Software"], Field(description="Its type.")]
    name: Annotated[str, Field(description="With the hash of the rule files.")]


@_closed
class Annotation(TypedDict):
    """What is known of one statement."""

    id: Annotated[_Urn, Field(description="The same for the same page and rules.")]
    type: Annotated[Literal["Annotation"], Field(description="Its type.")]
    motivation: Annotated[Literal["assessing"], Field(description="Always the same.")]
    creator: Annotated[AnnotationCreator, Field(description="This service.")]
    generator: Annotated[AnnotationGenerator, Field(description="What made it.")]
    modified: Annotated[str, Field(description="When the rule was last reviewed.")]
    body: Annotated[
        list[TextualBody | LinkingBody], Field(description="What is known of the statement.")
    ]
    target: Annotated[AnnotationTarget, Field(description="The statement in its page.")]


AnnotationCollection = TypedDict(
    "AnnotationCollection",
    {
        "@context": NotRequired[
            Annotated[_AnnotationContext, Field(description="Only where nothing was found.")]
        ],
        "id": Annotated[_Urn, Field(description="The same for the same page and rules.")],
        "type": Annotated[Literal["AnnotationCollection"], Field(description="Its type.")],
        "label": Annotated[str, Field(description="Its name.")],
        "total": Annotated[int, Field(ge=0, description="How many statements were found.")],
    },
)
AnnotationCollection.__doc__ = "All annotations of a page; it is the answer where there are none."

AnnotationPage = TypedDict(
    "AnnotationPage",
    {
        "@context": Annotated[_AnnotationContext, Field(description="What the fields mean.")],
        "id": Annotated[_Urn, Field(description="The same for the same page and rules.")],
        "type": Annotated[Literal["AnnotationPage"], Field(description="Its type.")],
        "partOf": Annotated[AnnotationCollection, Field(description="How many there are.")],
        "startIndex": Annotated[Literal[0], Field(description="Always the same.")],
        "items": Annotated[list[Annotation], Field(description="In reading order.")],
    },
)
AnnotationPage.__doc__ = "The statements found, as W3C Web Annotations."

Annotations = TypeAliasType("Annotations", AnnotationPage | AnnotationCollection)
"""What is answered: a page, or where nothing was found an empty collection."""


# schema.org

Reviewer = TypedDict(
    "Reviewer",
    {
        "@type": Annotated[Literal["Organization"], Field(description="Its type.")],
        "name": Annotated[str, Field(description="Its name.")],
        "url": NotRequired[Annotated[str, Field(description="The service's public address.")]],
    },
)
Reviewer.__doc__ = "Who examined the claim."

ReviewRating = TypedDict(
    "ReviewRating",
    {
        "@type": Annotated[Literal["Rating"], Field(description="Its type.")],
        "name": Annotated[Verdict, Field(description="The verdict.")],
        "alternateName": Annotated[str, Field(description="The verdict in words.")],
        "ratingExplanation": Annotated[str, Field(description="What is known.")],
    },
)
ReviewRating.__doc__ = "What came of the examination; verdicts stand on no scale."

ClaimAuthor = TypedDict(
    "ClaimAuthor",
    {
        "@type": NotRequired[
            Annotated[
                Literal["Person", "Organization"], Field(description="Absent: neither, or several.")
            ]
        ],
        "name": Annotated[str, Field(description="Who said it.")],
        "description": NotRequired[Annotated[str, Field(description="What they were then.")]],
    },
)
ClaimAuthor.__doc__ = "Who said it."

Appearance = TypedDict(
    "Appearance",
    {
        "@type": Annotated[Literal["CreativeWork"], Field(description="Its type.")],
        "url": Annotated[str, Field(description="Its address.")],
        "name": NotRequired[Annotated[str, Field(description="The occasion or place.")]],
        "datePublished": NotRequired[Annotated[_SomeDate, Field(description="When.")]],
    },
)
Appearance.__doc__ = "Where it was said."

ReviewedClaim = TypedDict(
    "ReviewedClaim",
    {
        "@type": Annotated[Literal["Claim"], Field(description="Its type.")],
        "text": Annotated[str, Field(description="The statement examined.")],
        "inLanguage": Annotated[Language, Field(description="Its language here.")],
        "author": NotRequired[Annotated[list[ClaimAuthor], Field(description="Who said it.")]],
        "datePublished": NotRequired[
            Annotated[_SomeDate, Field(description="When it was first said.")]
        ],
        "appearance": NotRequired[
            Annotated[list[Appearance], Field(description="Where it was said.")]
        ],
    },
)
ReviewedClaim.__doc__ = "The statement examined."

Publisher = TypedDict(
    "Publisher",
    {
        "@type": Annotated[Literal["Organization"], Field(description="Its type.")],
        "name": Annotated[str, Field(description="Its name.")],
    },
)
Publisher.__doc__ = "Who published a source."

Citation = TypedDict(
    "Citation",
    {
        "@type": Annotated[Literal["CreativeWork"], Field(description="Its type.")],
        "name": Annotated[str, Field(description="Title of the page or paper.")],
        "url": Annotated[str, Field(description="Its address.")],
        "publisher": Annotated[Publisher, Field(description="Who published it.")],
        "datePublished": NotRequired[Annotated[_SomeDate, Field(description="When.")]],
        "inLanguage": Annotated[str, Field(description="Two letters, such as en.")],
        "archivedAt": NotRequired[Annotated[str, Field(description="Address of a kept copy.")]],
    },
)
Citation.__doc__ = "A source that was read."

ClaimReview = TypedDict(
    "ClaimReview",
    {
        "@context": NotRequired[
            Annotated[_SchemaContext, Field(description="Only of a review that stands alone.")]
        ],
        "@type": Annotated[Literal["ClaimReview"], Field(description="Its type.")],
        "url": NotRequired[
            Annotated[
                str, Field(description="The permalink, where the service has a public address.")
            ]
        ],
        "claimReviewed": Annotated[str, Field(description="The statement examined.")],
        "inLanguage": Annotated[Language, Field(description="That of the prose.")],
        "datePublished": Annotated[Day, Field(description="Day of the last editorial review.")],
        "dateModified": Annotated[
            Day, Field(description="The same, or the day of the last look at the sources.")
        ],
        "author": Annotated[Reviewer, Field(description="Who examined it.")],
        "reviewRating": Annotated[ReviewRating, Field(description="What came of it.")],
        "itemReviewed": Annotated[ReviewedClaim, Field(description="The claim.")],
        "citation": NotRequired[Annotated[list[Citation], Field(description="What was read.")]],
    },
)
ClaimReview.__doc__ = "What is known of a claim, as schema.org says it."

ClaimReviews = TypedDict(
    "ClaimReviews",
    {
        "@context": Annotated[_SchemaContext, Field(description="What the fields mean.")],
        "@graph": Annotated[
            list[ClaimReview],
            Field(description="One for each rule that matched, in reading order."),
        ],
    },
)
ClaimReviews.__doc__ = "What is known of the claims found, as schema.org says it."

for _shape in (
    AnnotationCollection, AnnotationPage, Reviewer, ReviewRating, ClaimAuthor, Appearance, ReviewedClaim, Publisher,
    Citation, ClaimReview, ClaimReviews,
):  # fmt: skip
    _closed(_shape)
