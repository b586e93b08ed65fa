"""What the validation library and YAML find wrong, in plain words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from rapidfuzz import fuzz, process

DAY = r"^\d{4}-\d{2}-\d{2}$"
PARTIAL_DATE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
LANGUAGE = r"^[a-z]{2}$"
LANGUAGE_TAG = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
RULE_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
_PATTERNS = {
    DAY: "a day as YYYY-MM-DD is expected",
    PARTIAL_DATE: "a day as YYYY-MM-DD, a month as YYYY-MM or a year is expected",
    LANGUAGE: "two letters are expected, such as en",
    LANGUAGE_TAG: "a language is expected, such as fr or en-GB",
    RULE_ID: "small letters, digits and single hyphens are expected, such as my-claim",
}
_NUMBER = "a number without spaces is expected, such as 13200000000 or 13.2e9"
_MESSAGES = {
    "missing": "it is missing",
    "string_type": "text is expected",
    "string_too_short": "some text is expected",
    "too_short": "at least {min_length} is expected",
    "string_too_long": "at most {max_length} characters are expected",
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "int_type": "a whole number is expected",
    "int_parsing": "a whole number is expected",
    "int_from_float": "a whole number is expected",
    "greater_than_equal": "at least {ge} is expected",
    "less_than_equal": "at most {le} is expected",
    "list_type": "a list is expected",
    "tuple_type": "a list is expected",
    "value_error": "{error}",
}
TWICE = object()
"""In place of the value of a field that was given twice; no field takes it."""

_NEAR = 70  # per cent alike: verdcit is verdict
_MOST = 100

Place = tuple[str | int, ...]


def faults(error: ValidationError, model: type[BaseModel] | None = None) -> list[tuple[Place, str]]:
    """Where a value is not as its model says, and what is expected there: a hundred findings at most.

    The value itself is never quoted.
    """
    items = [_item(item, model) for item in error.errors(include_url=False)[:_MOST]]
    items = [item for item in items if not _is_other_shape(item, items)]
    meant = {(*item.place[:-1], _near(item)) for item in items}
    told: dict[Place, list[str]] = {}
    for item in items:
        if not (item.kind == "missing" and item.place in meant):
            told.setdefault(item.place, []).append(_message(item))
    return [(place, ", or ".join(dict.fromkeys(messages))) for place, messages in told.items()]


def yaml_fault(problem: str, context: str, rest: str) -> str:
    """A message of PyYAML or libyaml; `rest` is the line from where it stands on."""
    if "cannot start any token" in problem:
        if rest.startswith("\t"):
            return "a tab stands here; YAML wants spaces"
        return f"text that begins with {rest[:1]} needs quotes"
    for part, message in _YAML:
        if part in problem or part in context:
            return message
    return f"YAML: {problem}"


_CLOSE = "a comma or the closing {} is missing, or a text needs quotes"
_YAML = (
    ("mapping values are not allowed", 'a text with ": " in it needs quotes; or the indentation is wrong'),
    ("undefined alias", "* goes at the end of a word, not before it"),
    ("scanning an alias", "* goes at the end of a word, not before it"),
    ("unexpected end of stream", "a quote is opened and not closed"),
    ("',' or ']'", _CLOSE.format("]")),
    ("',' or '}'", _CLOSE.format("}")),
    ("expected key", "this does not fit what stands before it: is it the indentation, or the quotes?"),
    ("<block end>", "this does not fit what stands before it: is it the indentation, or the quotes?"),
    ("'-' indicator", "this does not fit what stands before it: is it the indentation, or a missing -?"),
    ("another document", "one document is expected: a second --- stands here"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Item:
    """One finding of pydantic. `choice` is the place of the value where that may have one of several shapes."""

    kind: str
    place: Place
    choice: Place | None
    models: Sequence[type[BaseModel]]  # what is expected at the place, or around an unknown field
    error: Any


def _item(error: Any, model: type[BaseModel] | None) -> _Item:
    kind, parts = error["type"], error["loc"]
    place: Place = ()
    choice: Place | None = None
    models = [model] if model else []
    for i, part in enumerate(parts):
        fields = [one.model_fields[part] for one in models if part in one.model_fields]
        if fields:
            models = [one for field in fields for one in _models(field.annotation)]
        elif isinstance(part, str) and not (kind == "extra_forbidden" and i == len(parts) - 1):
            choice = place  # pydantic names the shape it tried
            continue
        place = (*place, part)
    return _Item(kind, place, choice, models, error)


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)


def _is_other_shape(item: _Item, items: Sequence[_Item]) -> bool:
    """Whether another shape fits better: one in which a field is at fault, not the whole."""
    return item.place == item.choice and any(
        other.choice == item.choice and len(other.place) > len(item.place) for other in items
    )


def _names(item: _Item) -> list[str]:
    return [name for model in item.models for name in model.model_fields]


def _near(item: _Item) -> str | None:
    """The field that an unknown one may mean."""
    return nearest(str(item.place[-1]), _names(item)) if item.kind == "extra_forbidden" else None


def unknown_field(name: str, known: Sequence[str]) -> str:
    """What is said of a field that is not known: the nearest that is, or all."""
    if near := nearest(name, known):
        return f"unknown field; did you mean {near}?"
    return (
        f"unknown field; known are {', '.join(known)}" if known else "unknown field; none is known"
    )


def nearest(name: str, known: Sequence[str]) -> str | None:
    """The known name that a mistyped one may mean."""
    found = process.extractOne(name, known, scorer=fuzz.ratio, score_cutoff=_NEAR)
    return found[0] if found else None


def _message(item: _Item) -> str:
    context: dict[str, Any] = item.error.get("ctx", {})
    if item.kind == "extra_forbidden":
        return unknown_field(str(item.place[-1]), _names(item))
    if item.kind in ("model_type", "model_attributes_type", "dict_type"):
        needed = [n for m in item.models for n, f in m.model_fields.items() if f.is_required()]
        return f"fields are expected: {', '.join(needed or _names(item))}"
    if item.error["input"] is TWICE:
        return "it stands twice"
    if item.kind == "string_type" and type(item.error["input"]) in (int, float):  # not bool
        return "text is expected: put the number in quotes"
    if item.kind == "string_pattern_mismatch" and context["pattern"] in _PATTERNS:
        return _PATTERNS[context["pattern"]]
    if item.kind == "literal_error":
        return str(context["expected"]).replace("'", "") + " is expected"
    if item.kind in _MESSAGES:
        return _MESSAGES[item.kind].format(**context)
    return str(item.error["msg"])  # as it is: it may have braces, of a pattern or of the value
