"""What was found as plain text: what the terminal shows, without colour."""

import io

from rich.console import Console

from contresource.checked import Checked
from contresource.present.terminal import Findings
from contresource.present.words import Language

MEDIA_TYPE = "text/plain; charset=utf-8"

_WIDTH = 100  # columns


def plain_text(name: str, checked: Checked, language: Language) -> str:
    """The passages with their verdicts and sources, statements between ⟦ ⟧; `name` says what was read."""
    out = io.StringIO()
    console = Console(
        file=out, width=_WIDTH, color_system=None, highlight=False, emoji=False, markup=False
    )
    console.print(Findings.of(name, checked, language), crop=False)
    return out.getvalue()
