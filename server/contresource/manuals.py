"""The documentation as pages: Markdown -> HTML, wherever the package was installed."""

import re
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

_LINK = re.compile(r"([a-z]+)\.md(#[a-z0-9-]+)?|#[a-z0-9-]+")


def manual_names() -> list[str]:
    """What there is to read, by name."""
    return sorted(path.stem for path in _folder().glob("*.md"))


@lru_cache(maxsize=20)
def manual(name: str) -> tuple[str, Markup]:
    """The title of a page of the documentation, and the page itself. Raises KeyError for a name of none."""
    if name not in manual_names():
        raise KeyError(name)
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse((_folder() / f"{name}.md").read_text("utf-8"))
    title = next(text.content for heading, text in pairwise(tokens) if heading.tag == "h1")
    for token, text in pairwise(tokens):
        if token.type == "heading_open":
            token.attrSet("id", _anchor(text.content))
        if style := token.attrs.pop("style", None):  # our pages allow no style in an element
            token.attrSet("class", str(style).rpartition(":")[2])
        token.children = _linked(token.children or [])
    # Our own files, and the parser takes no HTML from them.
    return title, Markup(markdown.renderer.render(tokens, markdown.options, {}))


def _folder() -> Path:
    """A wheel carries the documentation inside the package; in a checkout it stands beside `server/`."""
    package = Path(__file__).resolve().parent
    inside = package / "docs"
    return inside if inside.is_dir() else package.parents[1] / "docs"


def _anchor(heading: str) -> str:
    """As code hosts make it, so that a link leads to the same place here and there."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def _linked(tokens: list[Token]) -> list[Token]:
    """Links between files of the documentation as links between its pages."""
    for token in tokens:
        if token.type == "link_open":
            found = _LINK.fullmatch(str(token.attrGet("href")))
            if found and found[1] in manual_names():
                token.attrSet("href", f"/docs/{found[1]}{found[2] or ''}")
    return tokens
