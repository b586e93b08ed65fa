"""French. All words are folded (no case, no accents)."""

ABBREVIATIONS = frozenset("m mm mme mlle mgr me dr pr st ste av env art cf ex al fig vol p pp sept oct nov dec janv fevr juil".split())
CLAUSE_OPENERS = frozenset("dont qui mais tandis alors lorsque quand car puisque parce quoique malgre ou comme".split())
CLAUSE_LINKS = frozenset("que qu".split())
