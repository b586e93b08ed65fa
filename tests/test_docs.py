"""The documentation says what is there: fields, commands, options, settings."""

import argparse
import datetime
import json
import re
from pathlib import Path

import pytest

from contresource import commands, create_app
from contresource.api.check import CheckBody
from contresource.api.settings import Settings
from contresource.block import Page
from contresource.checked import Checked
from contresource.kind import KINDS
from contresource.present import native
from contresource.rule import RuleBase

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
API = (ROOT / "docs" / "api.md").read_text("utf-8")


def documented(after: str) -> set[str]:
    """The field names in the first column of the table after a line."""
    table = API.split(f"\n{after}\n", 1)[1].split("| field |", 1)[1].split("\n\n", 1)[0]
    rows = re.findall(r"^\| (`[^|]+) \|", table, re.M)
    return {name for row in rows for name in re.findall(r"`(\w+)`", row)}


def test_every_field_of_a_body_is_documented():
    named = documented(
        "What was already examined of a text, a page or its blocks. The body has exactly one of"
    )
    assert named | documented("and may have") == set(CheckBody.model_fields)


def test_every_field_of_an_answer_is_documented():
    client = create_app({"RULES": [Path(__file__).with_name("rules")]}).test_client()
    example = json.loads(re.search(r"```json\n(.+?)```", API, re.S)[1])
    answer = client.post("/check", json=example).json
    shown = json.loads(re.findall(r"```json\n(.+?)```", API, re.S)[1])
    assert_shortened(shown, answer)
    match = answer["matches"][0]
    page = {"html": "<p>L’enregistrement d’Orson Welles est perdu.", "published": "2019-01-01"}
    lost = client.post("/check", json=page).json
    fields = documented("A match:")
    assert documented("The answer:") == set(answer) | set(lost) | {"page"}
    at = Page((), "fr", datetime.date(2025, 1, 27), "https://example.org/a", "https://example.org/")
    fetched = native.answer(Checked(RuleBase({}, {}, ""), at, ()))
    assert documented("A page:") == set(fetched["page"])
    assert fields == set(match) | set(lost["matches"][0]) | {"speaker"}
    assert documented("A rule:") == {name for rule in lost["rules"].values() for name in rule}
    assert all(f"`{kind}`" in API for kind in KINDS)
    assert all(f"`{name}`" in API for cue in match["why"] for name in cue)


def test_every_field_of_a_list_of_rules_is_documented():
    after = next(line for line in API.splitlines() if line.startswith("`Link` ([RFC 8288]"))
    assert documented(after) == set(create_app({}).test_client().get("/rules").json)


def assert_shortened(shown: object, whole: object) -> None:
    """What is shown of an answer stands in it; … is anything."""
    if isinstance(shown, dict):
        assert isinstance(whole, dict)
        for name, value in shown.items():
            assert_shortened(value, whole[name])
    elif isinstance(shown, list):
        assert isinstance(whole, list)
        for value, other in zip(shown, whole[: len(shown)], strict=True):
            assert_shortened(value, other)
    else:
        assert shown in ("…", whole)


def test_the_example_of_the_contract_is_answered():
    client = create_app({}).test_client()
    schemas = client.get("/openapi.json").json["components"]["schemas"]
    for name in ("CheckBody", "LineBody"):
        (example,) = schemas[name]["examples"]
        assert client.post("/check", json=example).json["matches"]
    etag = client.get("/openapi.json").headers["ETag"]
    assert client.get("/openapi.json", headers={"If-None-Match": etag}).status_code == 304


def test_every_setting_is_documented():
    page = (ROOT / "docs" / "hosting.md").read_text("utf-8")
    table = re.search(r"^\| variable .*?\n\n", page, re.M | re.S)[0].split("\n")[2:-2]
    assert table == [
        f"| `CONTRESOURCE_{name.upper()}` | {shown(field.default)} | {field.description} |"
        for name, field in Settings.model_fields.items()
    ]


def shown(default: object) -> str:
    if default in ((), None, ""):
        return ""
    return f"`{','.join(map(str, default)) if isinstance(default, tuple) else default}`"


def parsers() -> dict[str, argparse.ArgumentParser]:
    parser = argparse.ArgumentParser()
    subparsers = parser.add_subparsers()
    for command in commands.ALL:
        command.add(subparsers)
    return dict(subparsers.choices)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_and_options_exist(page):
    text = page.read_text("utf-8")
    known = parsers()
    for line in re.findall(r"^contresource .*|`contresource [^`]+`", text, re.M):
        words = line.strip("`").partition("#")[0].split()[1:]
        assert words[0] in known
        helps = [known[words[0]].format_help()]
        for action in known[words[0]]._actions:
            if isinstance(action, argparse._SubParsersAction):
                helps += [sub.format_help() for sub in action.choices.values()]
        for option in (word.partition("=")[0] for word in words if word.startswith("--")):
            assert option in "".join(helps)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_make_targets_exist(page):
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.M))
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", page.read_text("utf-8"), re.M)) <= targets


def test_the_batch_of_the_documentation_is_answered_as_it_says():
    client = create_app({"RULES": [Path(__file__).with_name("rules")]}).test_client()
    example = re.search(r"```\n(\{.+?)```", API, re.S)[1].encode()
    answers = client.post("/batch", data=example, content_type="application/x-ndjson").text
    good, bad = map(json.loads, answers.splitlines())
    assert good["result"]["matches"]
    after = "and may have an `id`, a string. Each line is answered with one line, in the same order, as JSON:"
    assert documented(after) == set(good) | set(bad) | {"ended"}
