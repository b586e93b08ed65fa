"""German. All words are folded (no case, no accents)."""

FUNCTION_WORDS = frozenset(
    """
    der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war
    waren hat haben hatte wird werden wurde wurden mit von zu zum zur im in am an auf fur bei
    nach aus uber unter vor durch gegen ohne um auch als wie dass wenn sich es er sie wir ihr
    ich sein seine ihre noch nur schon sehr mehr
    """.split()
)
ABBREVIATIONS: frozenset[str] = frozenset()
CLAUSE_OPENERS: frozenset[str] = frozenset()
CLAUSE_LINKS: frozenset[str] = frozenset()
