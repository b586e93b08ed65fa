"""Whether files have changed: looked at now and then, which needs no library and works on every file system."""

from collections.abc import Callable, Iterable
from pathlib import Path

Stamps = frozenset[tuple[Path, int, int, int]]


def stamps(paths: Iterable[Path]) -> Stamps:
    """What tells a changed file from an unchanged one, and from one that is not there or leads nowhere."""
    found = set()
    for path in paths:
        try:
            stat = path.stat()
        except OSError:
            found.add((path, 0, 0, 0))
        else:
            found.add((path, stat.st_mtime_ns, stat.st_size, stat.st_ino))
    return frozenset(found)


class Watch:
    """What was last known of some files."""

    def __init__(self, look: Callable[[], Stamps]) -> None:
        self._look = look
        self._known = self._last = look()

    def changed(self) -> bool:
        """True once after a change, when two looks saw the same: files still being written are waited for."""
        try:
            now = self._look()
        except OSError:  # what can't be looked at now is looked at the next time
            return False
        at_rest, self._last = now == self._last, now
        if not at_rest or now == self._known:
            return False
        self._known = now
        return True
