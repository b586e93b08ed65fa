"""Where the rule folders are, wherever the package was installed."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from contresource.errors import ContresourceError

VARIABLE = "CONTRESOURCE_RULES"


def find_rules() -> Path:
    """The folder of the rules that come with this package.

    A wheel carries it inside the package; in a checkout or an editable install it stands beside `server/`.
    Raises ContresourceError where there is neither.
    """
    package = Path(__file__).resolve().parent
    places = (package / "rules", package.parents[1] / "rules")
    for folder in places:
        if (folder / "_words.yml").is_file():
            return folder
    raise ContresourceError(f"no rules found, neither in {places[0]} nor in {places[1]}")


def rule_folders(
    extra: Iterable[str | Path] = (), environ: Mapping[str, str] = os.environ
) -> list[Path]:
    """The folders a rule base is loaded from: our own, those of CONTRESOURCE_RULES=a:b, then `extra`."""
    named = [folder for folder in environ.get(VARIABLE, "").split(os.pathsep) if folder]
    return [find_rules(), *map(Path, named), *map(Path, extra)]
