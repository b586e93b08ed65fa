"""English. All words are folded (no case, no accents)."""

FUNCTION_WORDS = frozenset(
    """
    the a an of to in on at by for with from and or but not is are was were be been has have
    had do does did it its this that these those he she they we you i his her their our your
    as if than then so which who whom what when where how will would can could may might
    should must about into over after before between also very more most some any no there
    here up out all one while because such only other
    """.split()
)
ABBREVIATIONS = frozenset("mr mrs ms dr prof st vs etc inc corp co ltd jr sr no fig vol approx est gen sen rep gov jan feb mar apr jun jul aug sep sept oct nov dec".split())
CLAUSE_OPENERS = frozenset("which who but while whereas because although though when where despite".split())
CLAUSE_LINKS = frozenset("that".split())
