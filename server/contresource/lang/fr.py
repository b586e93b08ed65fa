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
ABBREVIATIONS = frozenset(
    "m mm mme mlle mgr me dr pr st ste av env cf ex sept oct nov dec janv fevr juil".split()
)
# … before a number only: « no 1 », "No. 1".
NUMBER_ABBREVIATIONS = frozenset("n no nos art fig vol p pp al".split())
CLAUSE_OPENERS = frozenset(
    "dont qui mais tandis alors lorsque quand car puisque parce quoique malgre ou comme".split()
)
CLAUSE_LINKS = frozenset("que qu".split())

# Numbers (quantity.py): words below a hundred, and what may follow a ten ("soixante" 1 to 19).
DECIMAL_SIGN = ","
CARDINALS = {
    "zero": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
ROOM_AFTER_TEN = {10: (7, 10), 60: (1, 20), 80: (1, 20)}
HUNDREDS = frozenset("cent cents".split())
SCALES = {
    "mille": 10**3, "mil": 10**3, "millier": 10**3, "milliers": 10**3, "million": 10**6, "millions": 10**6,
    "milliard": 10**9, "milliards": 10**9, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
}  # fmt: skip
# Word: its value in this language, and in English (which machine translation often leaves as it was).
LONG_SCALES = {
    "billion": (10**12, 10**9), "billions": (10**12, 10**9), "trillion": (10**18, 10**12),
    "trillions": (10**18, 10**12),
}  # fmt: skip
SHORT_MULTIPLIERS = {
    "md": 10**9, "mds": 10**9, "mrd": 10**9, "mrds": 10**9, "mia": 10**9, "mio": 10**6, "bn": 10**9, "mld": 10**9,
}  # fmt: skip
# Round numbers that are nouns: « une cinquantaine de milliers ».
COLLECTIVES = {
    "dizaine": 10, "dizaines": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100, "huitaine": 8, "couple": 2,
}  # fmt: skip
DOZENS = frozenset("douzaine douzaines".split())
AND = frozenset({"et"})
ARTICLES = frozenset("un une".split())
ONE = frozenset("un une".split())
# No number beside « un » (« l’un », « un autre ») …
ONE_AFTER = frozenset("l chaque quelqu chacun comme".split())
ONE_BEFORE = frozenset("autre".split())
# … nor beside these: how many is not said.
INDEFINITE = frozenset("plusieurs quelques des certains certaines".split())
POINT = frozenset("virgule point".split())
MINUS = frozenset("moins negatif negative soustraire".split())
NOT_MINUS_AFTER = frozenset("au le la les de du pas en d bien tout encore ou".split())
HALVES = {"demi": 2, "demie": 2, "demis": 2, "demies": 2, "moitie": 2}
LONE_HALVES = frozenset("demi moitie".split())
DENOMINATORS = {
    "tiers": 3, "quart": 4, "quarts": 4, "troisiemes": 3, "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8,
    "neuvieme": 9, "dixieme": 10, "onzieme": 11, "douzieme": 12, "treizieme": 13, "quatorzieme": 14,
    "quinzieme": 15, "seizieme": 16, "vingtieme": 20, "trentieme": 30, "quarantieme": 40, "cinquantieme": 50,
    "soixantieme": 60, "centieme": 100, "millieme": 1000, "millionieme": 10**6, "milliardieme": 10**9,
    "billionieme": 10**12, "trillionieme": 10**12, "unieme": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4,
}  # fmt: skip
OVER = frozenset({"sur"})
OF = frozenset("de d des du".split())
PERCENT = ("pour cent", "pourcent", "pourcents", "pour cents", "pourcentage", "pct", "points de pourcentage",
           "point de pourcentage", "points de pour cent", "p 100", "p cent")  # fmt: skip
PERMILLE = ("pour mille",)
TIMES = frozenset({"fois"})
HOURS = frozenset("heure heures h".split())
CLOCK_AFTER = frozenset("a vers avant apres des jusqu".split())
# A number after these is a label: « article 50 », « version 2 ».
LABELS = frozenset(
    """
    article articles chapitre version phase page pages figure tableau section etape niveau numero no tome volume
    annexe partie paragraphe alinea episode saison ligne question point note chambre salle bp cs n
    """.split()
)
RANGE_OPENERS = {"entre": frozenset({"et"}), "de": frozenset({"a"}), "d": frozenset({"a"})}
RANGE_LINKS = frozenset({"à", "À"})
CHANGES = frozenset(
    """
    passe passee passes passent passer passera passant tombe tombee tomber tombent chute chuter monte monter grimpe
    grimper bondi bondit bondir augmente augmenter baisse baisser recule reculer reduit reduire ramene ramener porte
    porter hausse progresse progresser evolue evoluer descend descendre diminue diminuer
    """.split()
)
# What stands before a number: longest first is tried.
BOUNDS_BEFORE = {
    ">": """plus de|plus d|plus des|plus du|superieur a|superieure a|superieurs a|superieures a|au dela de|au dela des
        |depasse|depassent|depassant|depasser|depassait|depasserait|depassera|excede|excedant|excedent
        |au dessus de|au dessus des""",
    ">=": """au moins|pas moins de|pas moins d|un minimum de|minimum|a partir de|au minimum|a minima|du moins""",
    "<": """moins de|moins d|moins des|inferieur a|inferieure a|inferieurs a|inferieures a|en dessous de
        |au dessous de|en deca de""",
    "<=": """jusqu a|jusqu aux|au plus|pas plus de|pas plus d|au maximum|un maximum de|maximum|tout au plus
        |ne depasse pas|ne depassent pas|jusque|plafond de|un plafond de""",
    "~": """environ|autour de|autour des|aux alentours de|aux alentours des|pres de|pres d|pres des|presque|quelque
        |a peu pres|approximativement|a peine|grosso modo|de l ordre de|quasi|quasiment|vers les|dans les|avoisine
        |avoisinant|avoisinent|estime a|estimee a|estimes a|estimees a|a hauteur d environ|env|approchant|frole
        |approche les|voisin de|voisine de|proche de|proche des""",
}  # fmt: skip
BOUNDS_AFTER = {
    ">=": "ou plus|au moins|au minimum|minimum|et plus|ou davantage|voire plus",
    "<=": "ou moins|au plus|au maximum|maximum|tout au plus|maxi",
    "~": "environ|a peu pres|approximativement",
}
MONTHS = {
    "janvier": 1, "janv": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5, "juin": 6,
    "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10, "novembre": 11,
    "nov": 11, "decembre": 12, "dec": 12,
}  # fmt: skip
# Words before a bare year.
BEFORE_YEAR = frozenset(
    """
    en de depuis fin debut mi d l annee annees avant apres des jusqu jusque ete hiver printemps automne an courant
    exercice entre et a des horizon millesime rentree vers dans pour le au du
    """.split()
)
