"""Our own rules, their documentation and their schema."""

import datetime
import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
import yaml
from pydantic import BaseModel

from contresource.block import Block
from contresource.kind import kind_of
from contresource.lint import lint
from contresource.matcher import Matcher
from contresource.rule import Rule
from contresource.rulebase import json_schema, load
from contresource.rulefiles import find_rules

RULES = find_rules()
RULEBASE = load([RULES])
MATCHER = Matcher(RULEBASE)
FILES = sorted(path for path in RULES.rglob("*.yml") if path.name != "_words.yml")


def test_our_rules_are_sound_and_every_example_behaves() -> None:
    report = lint([RULES], today=datetime.date(2026, 11, 22))
    assert [str(problem) for problem in report.problems] == []


def test_there_is_a_rule_for_each_of_the_49_claims() -> None:
    assert len(RULEBASE.rules) == len(FILES) == 49


def test_a_context_is_short_enough_to_be_read_on_a_card() -> None:
    long = {
        rule.id: len(prose)
        for rule in RULEBASE.live
        for prose in (rule.context.fr, rule.context.en)
        if len(prose) > 400
    }
    assert long == {}


def test_no_card_is_accused_by_its_own_prose() -> None:
    """A page that tells what a card tells is answered, or silent."""
    accused = [
        (rule.id, match.rule, match.exact)
        for rule in RULEBASE.live
        for prose in (rule.context.fr, rule.context.en)
        for match in MATCHER.find([Block("0", prose)])
        if kind_of(RULEBASE.rules[match.rule].verdict, match) == "contested"
    ]
    assert accused == []


def test_the_magazine_that_many_claims_come_from_stands_under_one_name() -> None:
    names = {
        str(name)
        for rule in RULEBASE.live
        for speaker in rule.said_by
        for name in (speaker.who, speaker.where)
        if "Diplomat" in str(name)
    }
    assert names == {"The Diplomat"}


def models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        for inner in _inner(field.annotation):
            yield from models(inner)


def _inner(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _inner(argument)


def test_the_readme_of_the_rules_tells_of_every_field() -> None:
    readme = (RULES / "README.md").read_text(encoding="utf-8")
    fields = {name for model in models(Rule) for name in model.model_fields}
    assert {"quantity", "established", "exact", "archived"} <= fields
    assert (
        sorted(
            name
            for name in fields
            if f"`{name}`" not in readme and f"`{name}:" not in readme and f"{name}:" not in readme
        )
        == []
    )


def test_the_published_schema_is_that_of_the_code() -> None:
    assert (RULES / "rule.schema.json").read_text(encoding="utf-8").strip() == json_schema()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_schema_accepts_our_rules(path: Any) -> None:
    document = json.loads(json.dumps(yaml.safe_load(path.read_text(encoding="utf-8")), default=str))
    jsonschema.validate(document, json.loads(json_schema()))


def test_page_and_its_blocks_are_told_apart_only_by_scope() -> None:
    """The rules find the same in a text of paragraphs as in the same paragraphs sent as blocks."""
    texts = [rule.examples.match[0].text.replace("\n", " ") for rule in RULEBASE.live]
    as_text = MATCHER.find([Block("0", "\n\n".join(texts))])
    as_blocks = MATCHER.find([Block(str(i), text) for i, text in enumerate(texts)])
    assert [(m.rule, m.exact) for m in as_text] == [(m.rule, m.exact) for m in as_blocks]
