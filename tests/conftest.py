"""Time is measured in bench/: no generated test fails for being slow on a busy machine."""

import functools
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from contresource import rulebase
from contresource.api import app
from contresource.commands import check, explain
from contresource.matcher import Matcher
from contresource.rule import RuleBase
from contresource.rulefiles import rule_folders
from contresource.serving.logs import Lines

settings.register_profile("contresource", deadline=None)
settings.load_profile("contresource")


@pytest.fixture(autouse=True, scope="session")
def one_reading() -> Iterator[None]:
    """The apps and commands of all tests share two rule bases and their matchers, which nothing changes.

    To read and compile the project's rules, alone or with those of the tests, takes more than a second each time.
    """
    own = tuple(rule_folders(()))
    shared = (own, (*own, Path(__file__).with_name("rules")))
    read = functools.cache(rulebase.load)
    compiled = functools.cache(lambda folders: Matcher(read(folders)))

    def load(folders: Sequence[Path]) -> RuleBase:
        return (read if tuple(folders) in shared else rulebase.load)(tuple(folders))

    def matcher(rules: RuleBase) -> Matcher:
        found = next((folders for folders in shared if read(folders) == rules), None)
        return compiled(found) if found else Matcher(rules)

    with pytest.MonkeyPatch.context() as patch:
        for module in (app, check, explain):
            patch.setattr(module, "load", load)
            patch.setattr(module, "Matcher", matcher)
        yield


@pytest.fixture
def logged(caplog):
    """Gives all that was logged, as the service writes it: with the fields of each line."""
    caplog.set_level(0)
    return lambda: "\n".join(map(Lines("json").format, caplog.records))
