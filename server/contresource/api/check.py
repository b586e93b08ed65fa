"""`POST /check`: what was examined of a text, a page or its blocks."""

import datetime
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Annotated, Any, Self, TypeVar

from flask import Blueprint, Response, request
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic.config import JsonDict

from contresource.address import is_web_address
from contresource.api.current import current_matcher
from contresource.api.fetching import check_address, fetched_page
from contresource.api.forms import asked_forms, checked_response
from contresource.api.metrics import current_meters
from contresource.api.problems import RequestProblem
from contresource.block import Block, Page
from contresource.checked import Checked, check_page
from contresource.matcher import Matcher
from contresource.page import read_page
from contresource.present.native import Offsets
from contresource.tree import TAGS, has_too_many_tags
from contresource.wording import LANGUAGE_TAG, TWICE

TEXT_LENGTH = 1_000_000
"""Code points of text, all blocks together; a long article has 50,000."""

LIST_LENGTH = 20_000
"""Of `blocks`, and of `page_cues`; a long article has 500 blocks."""

_FIELDS = 100
"""Of an object; more are no body, and to tell of each would take seconds."""

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def _mended(value: object) -> object:
    """JavaScript may send half a character; U+FFFD has its length in code points and in UTF-16."""
    return _LONE_SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def _day(value: object) -> object:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        raise ValueError("a day as YYYY-MM-DD is expected")
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise ValueError("there is no such day") from None


def _address(value: str) -> str:
    if not is_web_address(value):
        raise ValueError("an address is expected, such as https://example.org/page")
    return value


Text = Annotated[str, BeforeValidator(_mended)]
Id = Annotated[str, Field(min_length=1, max_length=200), BeforeValidator(_mended)]
Day = Annotated[datetime.date, BeforeValidator(_day)]
Language = Annotated[str, Field(pattern=LANGUAGE_TAG, max_length=35)]
PageUrl = Annotated[
    str,
    Field(max_length=4000, json_schema_extra={"format": "iri"}),
    BeforeValidator(_mended),
    AfterValidator(_address),
]


class _Body(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class BlockBody(_Body):
    """A piece of the page's visible text, with an id that the answer names."""

    id: Id = Field(description="Its name in matches; no other block has it.")
    text: Text = Field(description="The text in which offsets count.")


_MOST_TEXT = f"At most {TEXT_LENGTH} code points of text."
_INPUTS = ("text", "html", "url", "blocks")


def _given(name: str) -> JsonDict:
    """JSON Schema of a body that has this input; null counts as none."""
    return {"required": [name], "properties": {name: {"not": {"type": "null"}}}}


class CheckBody(_Body):
    """The body of a request: exactly one of `text`, `html`, `url` and `blocks`.

    `page_cues` may stand only beside `blocks`, `page_url` only beside `html`.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "oneOf": [_given(name) for name in _INPUTS],
            "examples": [{"text": "DeepSeek aurait 50 000 puces H100."}],
        }
    )

    text: Text | None = Field(
        None, description=f'Plain text; it becomes the block "0". {_MOST_TEXT}'
    )
    html: Text | None = Field(
        None,
        description=f"A page, of at most {TAGS} tags; its visible text is cut into blocks. {_MOST_TEXT}",
    )
    url: Text | None = Field(
        None, description="Address of a page that the service fetches, where its host allows it."
    )
    # Not as maxItems: like all that is too large, longer lists are answered with 413.
    blocks: list[BlockBody] | None = Field(
        None,
        description=f"Pieces of a page that the caller has cut: at most {LIST_LENGTH}. {_MOST_TEXT}",
    )
    page_cues: list[Text] = Field(
        [], description=f"Words that stand on the page but in no block: at most {LIST_LENGTH}."
    )
    page_url: PageUrl | None = Field(
        None,
        description="Beside `html`: where the page stands; links count from there. Nothing is fetched.",
    )
    lang: Language | None = Field(
        None,
        description="Language, such as fr or en-GB; und where it can't be told; guessed when absent.",
    )
    published: Day | None = Field(
        None, description="Day of publication; that of the page's metadata when absent."
    )
    offsets: Offsets = Field(
        "codepoint", description="Unit of start and end: code points, or code units of UTF-16."
    )

    @model_validator(mode="after")
    def _one_input(self) -> Self:
        given = [name for name in _INPUTS if getattr(self, name) is not None]
        if len(given) != 1:
            seen = f", not {' and '.join(given)} together" if given else ""
            raise ValueError(f"exactly one of text, html, url and blocks is expected{seen}")
        return self

    @field_validator("page_cues")
    @classmethod
    def _beside_blocks(cls, value: list[str], others: ValidationInfo) -> list[str]:
        if value and others.data.get("blocks", ()) is None:
            raise ValueError("it is expected only beside blocks")
        return value

    @field_validator("page_url")
    @classmethod
    def _beside_html(cls, value: str | None, others: ValidationInfo) -> str | None:
        if value is not None and others.data.get("html", ()) is None:
            raise ValueError("it is expected only beside html")
        return value


_Checkable = TypeVar("_Checkable", bound=CheckBody)


def blueprint() -> Blueprint:
    """The route `/check`."""
    routes = Blueprint("check", __name__)

    @routes.post("/check", strict_slashes=False)
    def check() -> Response:
        body = _body()
        # First: what is wrong with a body is told whatever form a result is wanted in. But for a form that can't be
        # given nothing is fetched.
        if body.url is not None:
            check_address(body.url)
        page = _page(body) if body.url is None else None
        forms = asked_forms()
        checked = _checked(current_matcher(), body, page or _page(body))
        return checked_response(checked, forms, body.offsets)

    return routes


def _body() -> CheckBody:
    # Only JSON: a web page cannot send it to another origin without asking first (CORS).
    take_only(("application/json",))
    content = request.get_data(cache=False)
    request.stream.read(1)  # Werkzeug cuts a body in chunks at the limit, and raises only beyond it
    return valid(CheckBody, read_object(content))


def take_only(media_types: Sequence[str]) -> None:
    """Refuse the present request where its body has none of these types, or is said not to be in UTF-8."""
    charset = request.mimetype_params.get("charset", "utf-8").lower()
    if request.mimetype not in media_types or charset not in ("utf-8", "utf8"):
        detail = f"A body of the type {media_types[0]} is expected, in UTF-8."
        raise RequestProblem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, detail)


def read_object(content: bytes, name: str = "The body") -> dict[str, Any]:
    """A JSON object; `name` says in problems what was read. Raises RequestProblem.

    What stands twice has the value TWICE: which of the two was meant?
    """

    def fields(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            counts = Counter(name for name, _ in pairs)
            found |= {name: TWICE for name, count in counts.items() if count > 1}
        if len(found) > _FIELDS:
            detail = f"{name} has an object with more than {_FIELDS} fields."
            raise RequestProblem(HTTPStatus.UNPROCESSABLE_ENTITY, detail)
        return found

    try:
        # Of bytes json.loads would guess the encoding.
        text = content.decode("utf-8-sig")
        body = json.loads(text, object_pairs_hook=fields, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise RequestProblem(HTTPStatus.BAD_REQUEST, f"{name} {_not_read(error)}.") from None
    if not isinstance(body, dict):
        raise RequestProblem(
            HTTPStatus.UNPROCESSABLE_ENTITY,
            "A JSON object is expected.",
            [("#", "an object is expected")],
        )
    return body


def _no_constant(name: str) -> None:
    raise json.JSONDecodeError(f"{name} is no number of JSON", "", 0)


def _not_read(error: Exception) -> str:
    """What is wrong with a text that is no JSON; nothing of it is quoted."""
    if isinstance(error, UnicodeDecodeError):
        return "is not UTF-8"
    if isinstance(error, RecursionError):
        return "is nested too deeply"
    if isinstance(error, json.JSONDecodeError):
        line = f", line {error.lineno}" if "\n" in error.doc else ""
        column = f", column {error.colno}" if error.doc else ""
        return f"is not JSON{line}{column}: {error.msg}"
    return "has a number of too many digits"


def valid(model: type[_Checkable], body: Mapping[str, Any]) -> _Checkable:
    """A body as its model says. Raises RequestProblem."""
    for name in ("blocks", "page_cues"):  # first: to find a fault in each of 500,000 takes seconds
        if isinstance(items := body.get(name), list) and len(items) > LIST_LENGTH:
            detail = f"There are {len(items)} {name}; at most {LIST_LENGTH} are taken at once."
            told = [(f"#/{name}", f"at most {LIST_LENGTH} are taken at once")]
            raise RequestProblem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail, told)
    try:
        read = model.model_validate(body)
    except ValidationError as error:
        raise RequestProblem.of(error, model) from None
    ids: set[str] = set()
    for place, block in enumerate(read.blocks or ()):
        if block.id in ids:
            detail = "Two blocks have the same id."
            told = [(f"#/blocks/{place}/id", "an id is expected that no block before it has")]
            raise RequestProblem(HTTPStatus.UNPROCESSABLE_ENTITY, detail, told)
        ids.add(block.id)
    return read


def check_body(matcher: Matcher, body: CheckBody) -> Checked:
    """What was found of what a body holds or names. Raises RequestProblem."""
    return _checked(matcher, body, _page(body))


def _checked(matcher: Matcher, body: CheckBody, page: Page) -> Checked:
    checked = check_page(matcher, page, body.lang, body.published, body.page_cues)
    current_meters().count_matches(checked.matches)
    return checked


def _page(body: CheckBody) -> Page:
    page = _read(body)
    length = sum(len(block.text) for block in page.blocks)
    if length > TEXT_LENGTH:
        detail = f"The text has {length} characters; at most {TEXT_LENGTH} are checked at once."
        given = next(name for name in _INPUTS if getattr(body, name) is not None)
        told = [(f"#/{given}", f"at most {TEXT_LENGTH} characters are checked at once")]
        raise RequestProblem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail, told)
    return page


def _read(body: CheckBody) -> Page:
    if body.url is not None:
        return fetched_page(body.url)
    if body.html is not None:
        if has_too_many_tags(body.html):
            detail = f"The page has more than {TAGS} tags."
            raise RequestProblem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, detail, [("#/html", detail)])
        return read_page(body.html, url=body.page_url)
    if body.blocks is not None:
        return Page(tuple(Block(block.id, block.text) for block in body.blocks))
    return Page((Block("0", body.text or ""),))
