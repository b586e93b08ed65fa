"""English. All words are folded (no case, no accents)."""

ABBREVIATIONS = frozenset("mr mrs ms dr prof st vs etc inc corp co ltd jr sr no fig vol approx est gen sen rep gov jan feb mar apr jun jul aug sep sept oct nov dec".split())
CLAUSE_OPENERS = frozenset("which who but while whereas because although though when where despite".split())
CLAUSE_LINKS = frozenset("that".split())
