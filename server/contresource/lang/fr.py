"""French. All words are folded (no case, no accents)."""

FUNCTION_WORDS = frozenset(
    """
    le la les l un une des du de d au aux a et ou en dans par pour sur avec sans que qui quoi
    dont ne pas plus ce cette ces cet son sa ses leur leurs il elle ils elles on nous vous je
    tu se s est sont etait etaient sera ont avait avaient mais donc car si y c qu n m t j lui
    meme comme selon chez entre vers depuis apres avant sous tout tous toute toutes aussi tres
    bien deja encore peut fait etre avoir
    """.split()
)
ABBREVIATIONS = frozenset("m mm mme mlle mgr me dr pr st ste av env art cf ex al fig vol p pp sept oct nov dec janv fevr juil".split())
CLAUSE_OPENERS = frozenset("dont qui mais tandis alors lorsque quand car puisque parce quoique malgre ou comme".split())
CLAUSE_LINKS = frozenset("que qu".split())
