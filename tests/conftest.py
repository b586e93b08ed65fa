"""Time is measured in bench/: no generated test fails for being slow on a busy machine."""

import pytest
from hypothesis import settings

from contresource.serving.logs import Lines

settings.register_profile("contresource", deadline=None)
settings.load_profile("contresource")


@pytest.fixture
def logged(caplog):
    """Gives all that was logged, as the service writes it: with the fields of each line."""
    caplog.set_level(0)
    return lambda: "\n".join(map(Lines("json").format, caplog.records))
