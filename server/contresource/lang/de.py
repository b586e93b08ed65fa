"""German. All words are folded (no case, no accents)."""

ABBREVIATIONS: frozenset[str] = frozenset()
CLAUSE_OPENERS: frozenset[str] = frozenset()
CLAUSE_LINKS: frozenset[str] = frozenset()
