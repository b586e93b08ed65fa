"""Contresource: finds statements already examined in the text of web pages."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # the core and the command line do without Flask
    from flask import Flask

__all__ = ["create_app"]


def create_app(config: Mapping[str, Any] | None = None) -> "Flask":
    """The service as a WSGI app, its rules compiled.

    `config` (see contresource.api.settings.Settings) outranks CONTRESOURCE_* variables, which outrank the defaults.
    Raises RuleErrors with every problem of the rules, ContresourceError for a setting that can't be used.
    """
    from contresource.api.app import build

    return build(config or {})
