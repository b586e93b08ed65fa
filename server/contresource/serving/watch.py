"""Whether files have changed: looked at now and then, which needs no library and works on every file system."""

from collections.abc import Callable, Iterable
from pathlib import Path

Stamps = frozenset[tuple[Path, int, int, int]]


def stamps(paths: Iterable[Path]) -> Stamps:
    """What tells a changed file from an unchanged one; a file that is not there has no stamp."""
    found = set()
    for path in paths:
        try:
            stat = path.stat()
        except OSError:
            continue
        found.add((path, stat.st_mtime_ns, stat.st_size, stat.st_ino))
    return frozenset(found)


class Watch:
    """What was last known of some files."""

    def __init__(self, look: Callable[[], Stamps]) -> None:
        self._look = look
        self._known = self._last = look()

    def changed(self) -> bool:
        """True once after a change, when two looks saw the same: files still being written are waited for."""
        now = self._look()
        at_rest, self._last = now == self._last, now
        if not at_rest or now == self._known:
            return False
        self._known = now
        return True
