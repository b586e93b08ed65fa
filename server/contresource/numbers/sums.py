"""Exact amounts (a decimal is a fraction), and the sum that a row of number words makes."""

import math
from fractions import Fraction

Amount = int | Fraction
Room = tuple[int, int]


class Sum:
    """A number while it is read: terms with falling scales, then the group below the last scale."""

    __slots__ = ("group", "last", "room", "terms")

    def __init__(self) -> None:
        self.terms: list[tuple[Amount, Amount, int]] = []  # long and short value, scale
        self.group: Amount | None = None
        self.room: Room = (1, 1)
        self.last: Amount = 0  # what was added last, which a dozen multiplies

    def copy(self) -> "Sum":
        twin = Sum()
        twin.terms, twin.group, twin.room, twin.last = (
            self.terms[:],
            self.group,
            self.room,
            self.last,
        )
        return twin

    @property
    def limit(self) -> float:
        return self.terms[-1][2] if self.terms else math.inf

    @property
    def ends_high(self) -> bool:
        """After a hundred or a scale, where « et » may add what is below."""
        return bool(self.terms) if self.group is None else self.room == (1, 100)

    def fits(self, value: Amount) -> bool:
        if self.group is None:
            return value < self.limit
        return self.room[0] <= value < self.room[1]

    def add(self, value: Amount, room: Room = (1, 1)) -> None:
        self.group = value if self.group is None else self.group + value
        self.room, self.last = room, value

    def multiply(self, factor: int, room: Room = (1, 1)) -> None:
        self.group = factor if self.group is None else self.group * factor
        self.room, self.last = room, self.group

    def fourscore(self) -> None:
        self.group = (self.group or 0) + 76
        self.room, self.last = (1, 20), 80

    def takes_hundred(self, room: Room) -> bool:
        if self.group is None:
            return True
        small = self.group < 100 or (self.group == self.last and self.room == (1, 1))
        return small and room[0] <= self.group < room[1]

    def dozen(self) -> None:
        if self.group is None:
            self.group = 12
        else:
            self.group = self.group + self.last * 11
        self.room, self.last = (1, 1), 0

    def takes_scale(self, scale: int) -> bool:
        if any(term[2] == scale for term in self.terms):
            return False
        return self.group is not None or scale > self.limit or not self.terms or scale == 1000

    def scale(self, value: int, short: int) -> None:
        long_part = short_part = self.group
        while self.terms and self.terms[-1][2] < value:
            a, b, _ = self.terms.pop()
            long_part, short_part = (long_part or 0) + a, (short_part or 0) + b
        if long_part is None or short_part is None:
            long_part = short_part = 1
        self.terms.append((long_part * value, short_part * short, value))
        self.group, self.room, self.last = None, (1, 1), 0

    def values(self) -> tuple[Amount, Amount]:
        """The value, and the value with scales of the short system."""
        long_sum = short_sum = self.group or 0
        for long_term, short_term, _ in self.terms:
            long_sum, short_sum = long_sum + long_term, short_sum + short_term
        return long_sum, short_sum
