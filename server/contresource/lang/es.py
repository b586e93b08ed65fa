"""Spanish. All words are folded (no case, no accents)."""

FUNCTION_WORDS = frozenset(
    """
    el la los las un una unos unas de del al y o pero no es son era eran ha han habia en con
    por para sin sobre entre desde hasta que se su sus lo le les como mas muy ya tambien este
    esta estos estas ese esa cuando donde quien porque si fue fueron ser estar
    """.split()
)
ABBREVIATIONS: frozenset[str] = frozenset()
CLAUSE_OPENERS: frozenset[str] = frozenset()
CLAUSE_LINKS: frozenset[str] = frozenset()
