"""Time is measured in bench/: no generated test fails for being slow on a busy machine."""

from hypothesis import settings

settings.register_profile("contresource", deadline=None)
settings.load_profile("contresource")
