"""The core is pure: values in, values out."""

import ast
from pathlib import Path

import pytest

import contresource

PACKAGE = Path(contresource.__file__).parent
# The edges: all that reads files, addresses, requests or the command line.
EDGES = {
    "__init__",
    "address",
    "charset",
    "cli",
    "errors",
    "examples",
    "extension",
    "fetch",
    "lint",
    "manuals",
    "page",
    "rulebase",
    "rulefiles",
    "serve",
    "strictyaml",
    "toolserver",
    "tree",
}
EDGE_PACKAGES = {"api", "commands", "present", "serving"}
CORE = {path.stem for path in PACKAGE.glob("*.py")} - EDGES
CORE |= {path.parent.name for path in PACKAGE.glob("*/__init__.py")} - EDGE_PACKAGES
PURE = {
    "abc", "bisect", "calendar", "collections", "collections.abc", "contextlib", "dataclasses", "datetime", "decimal", "enum",
    "fractions", "functools", "itertools", "math", "operator", "re", "string", "types", "typing", "unicodedata",
    "pydantic", "rapidfuzz",
}  # fmt: skip


def modules() -> list[Path]:
    top = [path for path in sorted(PACKAGE.glob("*.py")) if path.stem in CORE]
    return top + [path for path in sorted(PACKAGE.glob("*/*.py")) if path.parent.name in CORE]


def imports(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or ""} | {
                f"{node.module}.{alias.name}"
                for alias in node.names
                if node.module == "contresource"
            }
    return found - {"contresource"}


@pytest.mark.parametrize("path", modules(), ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_the_core_imports_no_file_network_clock_flask_yaml_or_html(path: Path) -> None:
    own = {name for name in imports(path) if name.startswith("contresource")}
    assert {name.split(".")[1] for name in own} <= CORE
    assert {
        name for name in imports(path) - own if name not in PURE and name.split(".")[0] not in PURE
    } == set()


@pytest.mark.parametrize("path", modules(), ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_the_core_asks_no_clock(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert not {"today(", "now(", "utcnow("} & {word.split(".")[-1] for word in source.split()}
