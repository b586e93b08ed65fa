"""What was found out of single words, remembered, so that the next text is read faster."""

from collections.abc import Callable
from typing import Generic, TypeVar

LONGEST_WORD = 40
"""Letters; a page may have words of a million, which nothing need remember."""

MOST_WORDS = 200_000
"""When so many are remembered, all are forgotten."""

T = TypeVar("T")


class Remembered(dict[str, T], Generic[T]):
    """A function of a word as a mapping that has every word; it pickles where its function does."""

    def __init__(self, of: Callable[[str], T]) -> None:
        super().__init__()
        self.of = of

    def __missing__(self, word: str) -> T:
        found = self.of(word)
        if len(word) <= LONGEST_WORD:
            if len(self) >= MOST_WORDS:
                self.clear()
            self[word] = found
        return found
