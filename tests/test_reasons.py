"""Why a page was not fetched, in the language of whoever reads it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import contresource
from contresource.present.reasons import FRENCH, reason_in

PACKAGE = Path(contresource.__file__).parent
SAID_BY = [PACKAGE / "address.py", PACKAGE / "fetch.py", PACKAGE / "api" / "fetching.py"]
PROBLEMS = {"AddressProblem", "FetchProblem", "_problem"}


def reasons(path: Path) -> Iterator[str]:
    """The texts of problems in a module, {} in place of what is filled in; those of `_reason` and `busy` too."""
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in PROBLEMS and node.args:
            yield from texts(node.args[-1])
        elif isinstance(node, ast.FunctionDef) and node.name == "_reason":
            for inner in ast.walk(node):
                yield from texts(inner.value) if isinstance(inner, ast.Return) else ()
        elif isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "busy":
            yield from texts(node.value)


def texts(node: ast.expr | None) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(p.value if isinstance(p, ast.Constant) else "{}" for p in node.values)


def test_every_reason_has_its_french():
    assert {reason for path in SAID_BY for reason in reasons(path)} == set(FRENCH)


TOLD = [
    ("port 8080 is not fetched from", "le port 8080 n’est pas de ceux que ce service interroge"),
    ("a.{0}.b is not on the public web", "a.{0}.b n’est pas sur le web public"),
    ("the page breaks off", "la page s’interrompt"),
    ("something else", "something else"),
]


@pytest.mark.parametrize(("reason", "french"), TOLD)
def test_a_reason_is_told_in_french_or_as_it_is(reason, french):
    assert reason_in("fr", reason) == french
    assert reason_in("en", reason) == reason
