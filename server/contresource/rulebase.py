"""A directory of YAML files -> the rule base, with every problem of every file at once."""

import hashlib
import json
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from contresource.errors import Problem, RuleErrors
from contresource.rule import Conditions, Rule, RuleBase, checked_word
from contresource.strictyaml import Unseen, node_of, scalar, yaml_problem
from contresource.wording import Place, faults, nearest

WORDS_FILE = "_words.yml"


@dataclass(frozen=True)
class RuleFiles:
    """What was read below some folders: the rule base of what is sound, and all that is not."""

    rulebase: RuleBase
    files: Mapping[str, "RuleFile"]  # by rule id
    rule_files: Sequence["RuleFile"]
    word_files: Sequence["RuleFile"]
    problems: Sequence[Problem]


def load(folders: Sequence[Path]) -> RuleBase:
    """The rule base of the folders. Raises RuleErrors with every problem of every file."""
    read_files = read(folders)
    if read_files.problems:
        raise RuleErrors(read_files.problems)
    return read_files.rulebase


def read(folders: Sequence[Path]) -> RuleFiles:
    """Every rule file below the folders, the broken ones as problems."""
    problems = [Problem(f, 0, fault) for f in folders if (fault := _folder_fault(f))]
    rules: dict[str, Rule] = {}
    files: dict[str, RuleFile] = {}
    word_lists: dict[str, tuple[str, ...]] = {}
    word_files: list[RuleFile] = []
    rule_files: list[RuleFile] = []
    digest = hashlib.sha256()
    for path in rule_paths(folders):
        try:
            content = content_of(path)
        except OSError as error:
            problems.append(Problem(path, 0, error.strerror or "this can't be read"))
            continue
        digest.update(path.name.encode() + b"\0" + content + b"\0")
        file = RuleFile.parse(path, content)
        if path.name == WORDS_FILE:
            word_files.append(file)
            _add_word_lists(file, word_lists)
            continue
        rule_files.append(file)
        if (rule := file.rule()) is None:
            continue
        if rule.id in rules:
            file.report(("id",), f"id: {rule.id} is taken by {files[rule.id].path}")
        else:
            rules[rule.id] = rule
            files[rule.id] = file
    known = {file.path.stem for file in rule_files}
    for file in word_files:
        _check_nested_lists(file, word_lists)
    for file in rule_files:
        _check_names(file, known, word_lists.keys())
    problems += [problem for file in (*word_files, *rule_files) for problem in file.problems]
    rulebase = RuleBase(rules, word_lists, digest.hexdigest()[:16])
    return RuleFiles(rulebase, files, rule_files, word_files, sorted(problems))


def content_of(path: Path) -> bytes:
    """What a file holds. Raises OSError for what can't be read, or is no file: on a pipe we would wait for ever."""
    mode = path.stat().st_mode
    if not stat.S_ISREG(mode):
        raise OSError(0, "a file is expected, not a folder or a device")
    return path.read_bytes()


def _folder_fault(folder: Path) -> str:
    if not folder.exists():
        return "there is no such folder"
    if not folder.is_dir():
        return "a folder is expected, not a file"
    return "" if rule_paths([folder]) else "there is no rule in this folder: no file NAME.yml"


def json_schema() -> str:
    """The JSON Schema of a rule file, for editors."""
    return json.dumps(Rule.model_json_schema(), indent=2, ensure_ascii=False)


def rule_paths(folders: Iterable[Path]) -> list[Path]:
    """Every YAML file below the folders, in the order in which they are read: folder by folder, by name.

    A file below several of them counts for the last. Hidden files (an editor's, the system's) are no rules. Never
    raises for what it finds: folders that go away meanwhile have no files, and a link to itself is told when read.
    """
    found: dict[Path, None] = {}
    for folder in folders:
        for path in sorted(set(_below(folder)), key=lambda path: (path.name, path)):
            found.pop(path, None)
            found[path] = None
    return list(found)


def _below(folder: Path) -> Iterator[Path]:
    for place, folders, files in os.walk(folder):  # which, unlike rglob, passes over what went away
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in (*folders, *files):
            if name.endswith((".yml", ".yaml")) and not name.startswith("."):
                yield Path(os.path.realpath(os.path.join(place, name)))


class RuleFile:
    """One YAML file: its values, the line of each, and the problems found so far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.value: Any = None
        self.lines: dict[Place, int] = {}
        self.problems: list[Problem] = []
        self.faults: set[Place] = set()  # where they are, in what could be read

    @classmethod
    def parse(cls, path: Path, content: bytes) -> "RuleFile":
        """Read a file strictly; what can't be read becomes a problem, not an error."""
        file = cls(path)
        try:
            text = content.decode("utf-8")
            node = node_of(text)
            file.value = None if node is None else file._value(node, ())
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            file.problems.append(Problem(path, line, "this is not UTF-8; save the file as UTF-8"))
        except Unseen as error:
            file.problems.append(Problem(path, *error.args))
        except yaml.MarkedYAMLError as error:
            file.problems.append(yaml_problem(path, text, error))
        except yaml.YAMLError as error:
            file.problems.append(Problem(path, 1, f"YAML: {error}"))
        return file

    def report(self, place: Place, message: str) -> None:
        """Note a problem."""
        self.faults.add(place)
        self.problems.append(Problem(self.path, self.line(place), message))

    def line(self, place: Place) -> int:
        """The line of a value, or of the nearest one around it."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def rule(self) -> Rule | None:
        """The rule in this file, or None with the reasons in `problems`. A field given twice counts as its last."""
        if self.value is None:
            if not self.problems:
                self.report((), "this file has no fields")
            return None
        rule = None
        try:
            rule = Rule.model_validate(self.value)
        except ValidationError as error:
            for place, message in faults(error, Rule):
                name = ".".join(map(str, place))
                self.report(place, f"{name}: {message}" if name else message)
                if len(place) == 1 and (meant := nearest(name, list(Rule.model_fields))):
                    self.faults.add((meant,))  # of a mistyped field
        named = self.value.get("id") if isinstance(self.value, dict) else None
        if isinstance(named, str) and ("id",) not in self.faults and named != self.path.stem:
            self.report(("id",), f"id: {named} is not the name of the file, {self.path.stem}")
        return rule

    def _value(self, node: yaml.Node, place: Place) -> Any:
        self.lines[place] = node.start_mark.line + 1
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, (*place, i)) for i, item in enumerate(node.value)]
        assert isinstance(node, yaml.ScalarNode)
        return scalar(node)

    def _mapping(self, node: yaml.MappingNode, place: Place) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            self.lines[(*place, key)] = key_node.start_mark.line + 1
            if key in mapping:
                self.report((*place, key), f"{key}: stands here twice")
            if key.isdecimal() and value_node.value == "":  # {value: 13,2}
                name = ".".join(map(str, place))
                told = "a decimal point is expected in a number, not a comma: 13.2"
                self.report((*place, key), f"{name}: {told}")
                continue
            mapping[key] = self._value(value_node, (*place, key))
            self.lines[(*place, key)] = key_node.start_mark.line + 1
        return mapping


def _add_word_lists(file: RuleFile, word_lists: dict[str, tuple[str, ...]]) -> None:
    if file.problems:
        return
    if not isinstance(file.value, dict):
        file.report((), "a mapping of list names to words is expected")
        return
    for name, words in file.value.items():
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            file.report((name,), f"{name}: a list is named with small letters, digits and _")
        elif not isinstance(words, list) or not words:
            file.report((name,), f"{name}: a list of words is expected")
        elif name in word_lists:
            file.report((name,), f"{name}: another {WORDS_FILE} has this list")
        else:
            word_lists[name] = tuple(str(entry) for entry in words)
            for i, entry in enumerate(words):
                if not isinstance(entry, str):
                    file.report((name, i), f"{name}: {entry!r} is not text; put it in quotes")
                    continue
                try:
                    checked_word(entry)
                except ValueError as error:
                    file.report((name, i), f"{name}: {entry!r}: {error}")


def _check_nested_lists(file: RuleFile, word_lists: dict[str, tuple[str, ...]]) -> None:
    if not isinstance(file.value, dict):
        return
    for name in file.value:
        for i, entry in enumerate(word_lists.get(name, ())):
            if entry.startswith("$") and entry[1:] not in word_lists:
                file.report((name, i), f"{name}: there is no word list {entry}")
                word_lists[name] = tuple(word for word in word_lists[name] if word != entry)


def _check_names(file: RuleFile, known: Set[str], word_lists: Set[str]) -> None:
    """Names of word lists and rules that lead nowhere, whatever else is wrong with the file."""
    if not isinstance(file.value, dict):
        return
    related = file.value.get("related")
    for i, other in enumerate(related if isinstance(related, list) else ()):
        if isinstance(other, str) and (other not in known or other == file.path.stem):
            file.report(("related", i), f"related: there is no other rule {other}")
    for part in ("match", "established"):
        for place, entry in texts(file.value.get(part), (part,)):
            named = re.fullmatch(r"\$([a-z][a-z0-9_]*)", entry)
            if named and "quotes" not in place and named[1] not in word_lists:
                name = ".".join(map(str, place[:2]))
                file.report(place, f"{name}: there is no word list {entry}")


def texts(value: object, place: Place) -> Iterable[tuple[Place, str]]:
    """Every text in plain data, with its place."""
    if isinstance(value, str):
        yield place, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from texts(inner, (*place, name))
    elif isinstance(value, list | tuple):
        for i, inner in enumerate(value):
            yield from texts(inner, (*place, i))


def entries(conditions: Conditions) -> Iterable[tuple[Place, str]]:
    """Every word-list entry of a pattern, with the place of its list."""
    for i, words in enumerate(conditions.all):
        for entry in words:
            yield ("all", i), entry
    for name in ("named", "on_page", "unless"):
        for entry in getattr(conditions, name):
            yield (name,), entry
    if conditions.quantity:
        for entry in conditions.quantity.unit:
            yield ("quantity", "unit"), entry
