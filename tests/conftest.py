"""Time is measured in bench/: no generated test fails for being slow on a busy machine."""

import functools
from collections.abc import Iterator

import pytest
from hypothesis import settings

from contresource import rulebase
from contresource.api import app
from contresource.matcher import Matcher
from contresource.rulefiles import rule_folders
from contresource.serving.logs import Lines

settings.register_profile("contresource", deadline=None)
settings.load_profile("contresource")


@pytest.fixture(autouse=True, scope="session")
def one_reading() -> Iterator[None]:
    """The apps of all tests share the project's own rules and their matcher, which nothing changes.

    To read and compile them anew takes a second for each app.
    """
    own = tuple(rule_folders(()))
    read = functools.cache(lambda: rulebase.load(own))
    compiled = functools.cache(lambda: Matcher(read()))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "load", lambda f: read() if tuple(f) == own else rulebase.load(f))
        patch.setattr(app, "Matcher", lambda r: compiled() if r is read() else Matcher(r))
        yield


@pytest.fixture
def logged(caplog):
    """Gives all that was logged, as the service writes it: with the fields of each line."""
    caplog.set_level(0)
    return lambda: "\n".join(map(Lines("json").format, caplog.records))
