"""YAML as rule files may use it: plain values, not nested deep, nothing that no editor shows."""

import re
from pathlib import Path
from typing import Any

import yaml

from contresource.errors import Problem
from contresource.wording import yaml_fault

_INT = re.compile(r"[-+]?\d+")
_FLOAT = re.compile(r"[-+]?\d+\.\d*([eE][-+]?\d+)?|[-+]?\d+[eE][-+]?\d+")


# libyaml reads ten times as fast; PyYAML without it gives the same nodes.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEPTH = 20


# As indentation, or after the colon of a field: typed by French keyboards.
_NO_BREAK_SPACE = re.compile(r"^[ -]*(?:\w+:)?[\u00a0\u202f]", re.M)
_CONTROL_CHARACTER = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Unseen(ValueError):
    """A character that no editor shows and YAML does not take: its line, and what to tell of it."""


def node_of(text: str) -> yaml.Node | None:
    """The file as a tree of nodes with their lines, None where it is empty. Raises Unseen or yaml.YAMLError."""
    _refuse_the_unseen(text)
    _refuse_deep_nesting(text)
    loader = _Loader(text)
    try:
        node: yaml.Node | None = loader.get_single_node()
    finally:
        loader.dispose()
    return node


def _refuse_the_unseen(text: str) -> None:
    if found := _NO_BREAK_SPACE.search(text):
        told = "a no-break space stands here; YAML wants a plain one"
    elif found := _CONTROL_CHARACTER.search(text):
        told = f"U+{ord(found[0]):04X} stands here, which no text has"
    else:
        return
    raise Unseen(text.count("\n", 0, found.end()) + 1, told)


def yaml_problem(path: Path, text: str, error: yaml.MarkedYAMLError) -> Problem:
    """What YAML does not take, in plain words, with its line."""
    mark = error.problem_mark or error.context_mark
    if error.context_mark and "quoted scalar" in (error.context or ""):
        mark = error.context_mark  # where the quote was opened, not the end of the file
    if not mark:
        return Problem(path, 1, f"YAML: {error.problem}")
    rest = text.splitlines()[mark.line : mark.line + 1]
    at = rest[0][mark.column :] if rest else ""
    return Problem(path, mark.line + 1, yaml_fault(error.problem or "", error.context or "", at))


def _refuse_deep_nesting(text: str) -> None:
    # Before nodes are made of it, which is recursive.
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEPTH:
            raise yaml.YAMLError("nested too deep")


def scalar(node: yaml.ScalarNode) -> Any:
    """Plain digits are numbers, true, false and null are themselves, all else is text (no, 1_000, dates too)."""
    text: str = node.value
    if node.style:  # quoted, or a block
        return text
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return {"true": True, "false": False, "null": None, "~": None, "": None}.get(text, text)
