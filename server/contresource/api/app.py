"""The WSGI app: settings read, rules compiled, blueprints put together."""

from collections.abc import Mapping
from typing import Any

from flask import Flask

from contresource.api import (
    batch,
    callers,
    check,
    contract,
    doors,
    errors,
    fetching,
    manual,
    metrics,
    observe,
    ops,
    rules,
    settings,
    site,
)
from contresource.api.current import use_matcher
from contresource.api.keys import read_keys
from contresource.matcher import Matcher
from contresource.rulebase import load
from contresource.rulefiles import rule_folders


def build(config: Mapping[str, Any]) -> Flask:
    """See contresource.create_app."""
    app = Flask("contresource", static_folder=None)
    app.config.from_mapping(settings.read(config))
    app.json.sort_keys = False  # type: ignore[attr-defined]  # fields stand in the order of the documentation
    app.json.ensure_ascii = False  # type: ignore[attr-defined]
    renew(app)
    for part in (metrics, observe, doors, callers, fetching, errors, contract):
        part.register(app)
    for concern in (check, batch, rules, ops, contract, manual, site):
        app.register_blueprint(concern.blueprint())
    return app


def renew(app: Flask) -> None:
    """Read the rules and the keys as they are now, and answer with them from now on.

    Raises RuleErrors with all problems of the rules, ContresourceError with those of the keys; then nothing is changed.
    """
    matcher = Matcher(load(rule_folders(app.config["RULES"])))
    keys = read_keys(app.config["KEYS"]) if app.config["KEYS"] else None
    use_matcher(app, matcher)
    callers.use_keys(app, keys)
