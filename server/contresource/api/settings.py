"""The service's settings: defaults, CONTRESOURCE_* variables, what the caller gives."""

import os
from collections.abc import Mapping
from typing import Any

from contresource.errors import ContresourceError

PREFIX = "CONTRESOURCE_"
DEFAULTS: Mapping[str, Any] = {
    # Names by which the service may be called; a page that rebinds its own name to 127.0.0.1 is refused.
    "HOSTS": ("127.0.0.1", "localhost", "[::1]"),
    # Bytes of a request's body.
    "MAX_BODY": 4 * 1024 * 1024,
    # Rule folders beside our own; CONTRESOURCE_RULES is read where the rules are found.
    "RULES": (),
}


def read(config: Mapping[str, Any], environ: Mapping[str, str] = os.environ) -> dict[str, Any]:
    """The settings under our names and, where it has one, under Flask's.

    Raises ContresourceError for a setting that can't be used.
    """
    settings = {**DEFAULTS, **_from_environment(environ), **config}
    if not isinstance(settings["MAX_BODY"], int) or settings["MAX_BODY"] <= 0:
        raise ContresourceError(f"{PREFIX}MAX_BODY: a number of bytes is expected")
    if not settings["HOSTS"] or isinstance(settings["HOSTS"], str):
        raise ContresourceError(f"{PREFIX}HOSTS: host names with commas between them are expected")
    settings["MAX_CONTENT_LENGTH"] = settings["MAX_BODY"]
    return settings


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if hosts := environ.get(PREFIX + "HOSTS"):
        found["HOSTS"] = tuple(name.strip() for name in hosts.split(",") if name.strip())
    if size := environ.get(PREFIX + "MAX_BODY"):
        found["MAX_BODY"] = int(size) if size.isdecimal() else size
    return found
