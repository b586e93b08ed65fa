"""The errors that Contresource raises on purpose."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


class ContresourceError(Exception):
    """Any error with a message meant for a person."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in a rule file: `line` counts from 1, 0 is the file or folder as a whole."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else f"{self.file}"
        return f"{place}: {self.message}"


class RuleErrors(ContresourceError):
    """Every problem of every rule file read."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))
