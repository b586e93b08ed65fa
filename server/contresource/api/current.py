"""The matcher that answers the requests of an app."""

from typing import cast

from flask import Flask, current_app

from contresource.matcher import Matcher


def use_matcher(app: Flask, matcher: Matcher) -> None:
    """Let this matcher answer from now on."""
    app.extensions["contresource"] = matcher


def matcher_of(app: Flask) -> Matcher:
    """The matcher of an app."""
    return cast(Matcher, app.extensions["contresource"])


def current_matcher() -> Matcher:
    """The matcher of the app that answers the present request; ask once a request, it may be replaced."""
    return matcher_of(current_app)
