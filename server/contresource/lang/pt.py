"""Portuguese. All words are folded (no case, no accents)."""

FUNCTION_WORDS = frozenset(
    """
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem
    sobre entre e ou mas nao que se seu sua seus suas foi foram sao era eram tem tinha como
    mais muito tambem ja este esta isso quando onde quem porque ao aos
    """.split()
)
ABBREVIATIONS: frozenset[str] = frozenset()
CLAUSE_OPENERS: frozenset[str] = frozenset()
CLAUSE_LINKS: frozenset[str] = frozenset()
