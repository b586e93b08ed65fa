"""How often somebody may ask, as hosts write it."""

import limits


def read_rate(text: str) -> limits.RateLimitItem:
    """A rate such as 120/minute. Raises ValueError for what is none, and for 0, with which limits lets everybody in."""
    rate = limits.parse(text)
    if rate.amount < 1:
        raise ValueError(text)
    return rate
