"""The rule: one claim, how to recognise it, and what to show about it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)

from contresource.days.period import Interval, Period, Precision, absolute
from contresource.text import fold_words
from contresource.wording import DAY, LANGUAGE, PARTIAL_DATE, RULE_ID

Verdict = Literal[
    "supported", "disputed", "unsupported", "missing_context", "outdated", "misquoted", "opinion"
]
Scope = Literal["sentence", "paragraph", "page"]
Relation = Literal["same", "variant", "corrected"]
Stance = Literal["asserted", "attributed", "questioned", "denied"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


def _as_text(value: object) -> object:
    """A bare year in YAML is a number."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _real_date(value: str) -> str:
    days_named(value)
    return value


def _web_address(value: str) -> str:
    if not re.fullmatch(r"https://[^\s/]+\.[^\s/]+\S*", value):
        raise ValueError("an https:// address is expected")
    return value


def _unit(value: str) -> str:
    return value if value == "%" else checked_word(value)


def checked_word(value: str) -> str:
    """An entry of a word list as it is. Raises ValueError where it can be found in no text."""
    if value.startswith("$"):
        if not re.fullmatch(r"\$[a-z][a-z0-9_]*", value):
            raise ValueError("a word list is named $ and small letters, digits or _")
    elif re.search(r"\*\S|(?<!\S)\*|\?", value):
        raise ValueError("* goes at the end of a word, and nothing else stands for letters")
    elif not term_of(value):
        raise ValueError("there is no word in it")
    return value


def _lists(value: object) -> object:
    if isinstance(value, list) and any(isinstance(entry, str) for entry in value):
        raise ValueError("a list of word lists is expected: - [one, another]")
    return value


def _not_empty(value: tuple[object, ...]) -> tuple[object, ...]:
    # Not pydantic's min_length, which also complains where an item was refused.
    if not value:
        raise ValueError("at least one is expected")
    return value


PartialDate = Annotated[
    str,
    BeforeValidator(_as_text, json_schema_input_type=str | int),
    Field(pattern=PARTIAL_DATE, description="YYYY, YYYY-MM or YYYY-MM-DD"),
    AfterValidator(_real_date),
]
Day = Annotated[
    str,
    Field(pattern=DAY, description="YYYY-MM-DD"),
    BeforeValidator(_as_text),
    AfterValidator(_real_date),
]
Address = Annotated[str, AfterValidator(_web_address)]
Text = Annotated[str, Field(min_length=1)]
Word = Annotated[str, AfterValidator(checked_word)]
Unit = Annotated[str, AfterValidator(_unit)]
WordList = Annotated[
    tuple[Word, ...], AfterValidator(_not_empty), Field(json_schema_extra={"minItems": 1})
]
RuleId = Annotated[str, Field(pattern=RULE_ID, max_length=80)]


class Bilingual(_Model):
    """The same prose in French and in English."""

    fr: Text
    en: Text


Prose = Text | Bilingual
"""Prose that reads the same in both languages, or in French and English."""


class Speaker(_Model):
    """Who said it, and when and where."""

    who: Prose
    type: Literal["person", "organisation"] | None = None
    role: Prose | None = None
    date: PartialDate | None = None
    where: Prose | None = None
    url: Address | None = None


class Source(_Model):
    """A page or paper about the claim."""

    title: Text
    publisher: Text
    date: PartialDate | None = None
    url: Address
    archived: Address | None = None
    relation: Literal["primary", "supports", "contradicts", "context", "update"]
    lang: Annotated[str, Field(pattern=LANGUAGE)]
    read: Literal["verified", "partly"]


class Variants(_Model):
    """The other values with which it is still the same kind of statement, both ends included."""

    min: float
    max: float

    @model_validator(mode="after")
    def _in_order(self) -> "Variants":
        if self.min > self.max:
            raise ValueError("min is more than max")
        return self


class QuantityCondition(_Model):
    """A number that must stand in the scope."""

    value: float
    within: Annotated[str | float, Field(description='"10%" of the value, or a number')] = 0.0
    unit: tuple[Unit, ...] = ()
    variants: Variants | None = None

    @model_validator(mode="after")
    def _tolerance_reads(self) -> "QuantityCondition":
        if isinstance(self.within, str) and not re.fullmatch(r"\d+(\.\d+)?%", self.within):
            raise ValueError('within: a share like "10%" or a number is expected')
        return self

    @property
    def tolerance(self) -> float:
        """The accepted distance from `value`, in the unit of the value."""
        if isinstance(self.within, str):
            return abs(self.value) * float(self.within[:-1]) / 100
        return self.within

    @property
    def least(self) -> float:
        """No smaller number is taken, variants included."""
        least = self.value - self.tolerance
        return least if self.variants is None else min(least, self.variants.min)


class Conditions(_Model):
    """What must stand in a text for it to count."""

    scope: Scope = "sentence"
    all: Annotated[tuple[WordList, ...], BeforeValidator(_lists)] = ()
    quantity: QuantityCondition | None = None
    date: PartialDate | None = None
    named: tuple[Word, ...] = ()
    on_page: tuple[Word, ...] = ()
    unless: tuple[Word, ...] = ()
    near: Annotated[int, Field(ge=2, le=100, description="words in a row")] | None = None

    @model_validator(mode="after")
    def _only_in_a_sentence(self) -> "Conditions":
        for name in ("named", "near"):
            if getattr(self, name) and self.scope != "sentence":
                raise ValueError(f"{name}: only with the scope of a sentence")
        return self


class Pattern(Conditions):
    """One way to recognise the claim, or with `stance` what is said against it."""

    quotes: tuple[Text, ...] = ()
    stance: Literal["denied", "questioned"] | None = None

    @model_validator(mode="after")
    def _has_words(self) -> "Pattern":
        if not self.all:
            raise ValueError("all: at least one word list is expected")
        return self


class Established(Conditions):
    """What examination found. Without `all` it takes the words of each pattern of the claim."""

    @model_validator(mode="after")
    def _says_something(self) -> "Established":
        if not self.all and self.quantity is None and self.date is None:
            raise ValueError("a quantity, a date or all is expected")
        return self


class Example(_Model):
    """A text in which the rule must match, and what else is expected of that match."""

    text: Text
    relation: Relation | None = None
    stance: Stance | None = None
    exact: Text | None = None
    speaker: Text | None = None
    published: Day | None = None


def _as_example(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


class Examples(_Model):
    """The rule's own tests."""

    match: tuple[
        Annotated[Example, BeforeValidator(_as_example, json_schema_input_type=Text | Example)], ...
    ] = ()
    no_match: tuple[Text, ...] = ()

    @property
    def texts(self) -> tuple[str, ...]:
        """Those of both kinds."""
        return (*(example.text for example in self.match), *self.no_match)


class Revision(_Model):
    """A review that changed what a reader is shown, and what it changed."""

    date: Day
    what: Bilingual


class Rule(_Model):
    """One claim, how to recognise it, and what to show about it: one YAML file."""

    id: RuleId
    status: Literal["draft", "live", "retired"]
    updated: Day
    history: tuple[Revision, ...] = ()
    note: Text | None = None
    claim: Bilingual
    said_by: tuple[Speaker, ...] = ()
    verdict: Verdict
    outdated_since: Day | None = None
    context: Bilingual
    sources: tuple[Source, ...] = ()
    checked_on: Day
    related: tuple[RuleId, ...] = ()
    match: Annotated[
        tuple[Pattern, ...], AfterValidator(_not_empty), Field(json_schema_extra={"minItems": 1})
    ]
    established: tuple[Established, ...] = ()
    examples: Examples = Examples()

    @field_validator("history")
    @classmethod
    def _latest_first(
        cls, history: tuple[Revision, ...], info: ValidationInfo
    ) -> tuple[Revision, ...]:
        dates = [info.data.get("updated", "9999"), *(revision.date for revision in history)]
        if dates != sorted(dates, reverse=True):
            raise ValueError("the latest is expected first, and none after updated")
        return history

    @property
    def speakers(self) -> tuple[str, ...]:
        """The names in `said_by`, as written in either language."""
        return tuple(name for speaker in self.said_by for name in _readings(speaker.who))

    @property
    def shown_sources(self) -> tuple[Source, ...]:
        """The sources that a reader is shown: one that was read only in part is not."""
        return tuple(source for source in self.sources if source.read == "verified")


def _readings(prose: Prose) -> tuple[str, ...]:
    return (prose,) if isinstance(prose, str) else tuple(dict.fromkeys((prose.fr, prose.en)))


@dataclass(frozen=True)
class RuleBase:
    """All rules read together. `hash` names the files' content; `$name` in a rule is a key of `word_lists`."""

    rules: Mapping[str, Rule]
    word_lists: Mapping[str, tuple[str, ...]]
    hash: str

    @cached_property
    def live(self) -> Sequence[Rule]:
        """The rules that are matched against pages."""
        return tuple(rule for rule in self.rules.values() if rule.status == "live")

    def with_drafts(self) -> "RuleBase":
        """The same with its drafts live, to try them out."""
        rules = {
            rule.id: rule.model_copy(update={"status": "live"}) if rule.status == "draft" else rule
            for rule in self.rules.values()
        }
        return RuleBase(rules, self.word_lists, self.hash)


def term_of(entry: str) -> tuple[str, ...]:
    """A word-list entry as folded words; a word that takes any ending keeps its `*`."""
    if "*" not in entry:
        return tuple(fold_words(entry))
    term: list[str] = []
    for piece in re.split(r"(?<=\S)\*(?=\s|$)", entry):
        if term and piece is not entry:
            term[-1] += "*"
        term += fold_words(piece)
    return tuple(term)


def days_named(date: str) -> Interval:
    """The first and last day of YYYY, YYYY-MM or YYYY-MM-DD. Raises ValueError for a day that is none."""
    year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
    unit: Precision = "day" if day else "month" if month else "year"
    return absolute(Period(unit, year, month or None, day=day or None))
