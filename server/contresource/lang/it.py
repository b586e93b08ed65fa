"""Italian. All words are folded (no case, no accents)."""

FUNCTION_WORDS = frozenset(
    """
    il lo la i gli le un uno una di del dello della dei degli delle da dal dalla in nel nella
    con su sul sulla per tra fra e ed o ma non che chi cui si sono era erano ha hanno aveva
    come piu molto anche gia questo questa questi queste quello quella se perche quando dove
    suo sua
    """.split()
)
ABBREVIATIONS: frozenset[str] = frozenset()
CLAUSE_OPENERS: frozenset[str] = frozenset()
CLAUSE_LINKS: frozenset[str] = frozenset()
