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
ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st vs etc inc corp co ltd jr sr approx est gen sen rep gov jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
# … before a number only: « no 1 », "No. 1".
NUMBER_ABBREVIATIONS = frozenset("no nos art fig vol p pp".split())
CLAUSE_OPENERS = frozenset(
    "which who but while whereas because although though when where despite".split()
)
CLAUSE_LINKS = frozenset("that".split())

# Numbers (quantity.py): words below a hundred, and what may follow a ten.
DECIMAL_SIGN = "."
CARDINALS = {
    "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
    "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
ROOM_AFTER_TEN = {10: (1, 1)}
HUNDREDS = frozenset("hundred hundreds".split())
SCALES = {
    "thousand": 10**3, "thousands": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9,
    "trillion": 10**12, "trillions": 10**12, "quadrillion": 10**15, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5,
    "crore": 10**7, "crores": 10**7,
}  # fmt: skip
LONG_SCALES: dict[str, tuple[int, int]] = {}
SHORT_MULTIPLIERS = {"bn": 10**9, "mn": 10**6, "mln": 10**6, "bln": 10**9, "tn": 10**12, "trn": 10**12, "mil": 10**6}
COLLECTIVES = {"couple": 2, "score": 20}
DOZENS = frozenset("dozen dozens doz dozs".split())
AND = frozenset({"and"})
ARTICLES = frozenset("a an".split())
ONE = frozenset({"one"})
# "that one", "no one", "one another" count nothing; "several hundred" does not say how many.
ONE_AFTER = frozenset("that this no which each every any the another some these those".split())
ONE_BEFORE = frozenset("another".split())
INDEFINITE = frozenset("several few many".split())
POINT = frozenset("point dot".split())
MINUS = frozenset("minus negative".split())
NOT_MINUS_AFTER: frozenset[str] = frozenset()
HALVES = {"half": 2, "halves": 2}
LONE_HALVES: frozenset[str] = frozenset()
DENOMINATORS = {
    "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12, "first": 1,
}  # fmt: skip
OVER = frozenset("over".split())
OF = frozenset("of".split())
PERCENT = ("percent", "per cent", "percents", "percentage points", "percentage point", "percentage", "pct",
           "pct points", "per cents")  # fmt: skip
PERMILLE = ("per mille", "per mil")
TIMES = frozenset("times".split())
HOURS = frozenset("hour hours hrs".split())
CLOCK_AFTER: frozenset[str] = frozenset()
LABELS = frozenset(
    """
    article articles chapter version phase page pages figure fig table section step level number no volume vol
    appendix part paragraph episode season line question note room footnote rule
    """.split()
)
RANGE_OPENERS = {"between": frozenset({"and"}), "from": frozenset({"to"})}
RANGE_LINKS = frozenset("to".split())
CHANGES = frozenset(
    """
    rose rise rises rising risen fell fall falls falling fallen grew grow grows grown increased increase increases
    dropped drop drops jumped jump jumps went goes going gone surged surge climbed climb declined decline cut cuts up
    down expanded expand raised raise raises lowered lower slid slipped soared plunged tumbled moved scaled doubled
    """.split()
)
BOUNDS_BEFORE = {
    ">": """more than|over|above|exceeding|exceeds|exceed|exceeded|in excess of|greater than|upwards of|north of|beyond
        |well over|higher than|larger than|surpassing|surpassed|surpasses""",
    ">=": "at least|no fewer than|no less than|not less than|minimum|a minimum of|minimum of|at minimum|not fewer than",
    "<": "less than|fewer than|under|below|lower than|smaller than|just under|south of",
    "<=": """up to|at most|no more than|not more than|as many as|as much as|maximum|a maximum of|maximum of|upto
        |not exceeding|a cap of|capped at""",
    "~": """about|around|roughly|approximately|nearly|almost|some|circa|approx|close to|an estimated|estimated|near
        |in the region of|on the order of|in the order of|of the order of|barely|just about|somewhere around""",
}  # fmt: skip
BOUNDS_AFTER = {
    ">=": "or more|at least|and above|and up|or above|and more|or greater|minimum",
    "<=": "or less|or fewer|at most|or below|maximum|max|tops",
    "~": "or so|approximately|approx|roughly|give or take",
}
MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
BEFORE_YEAR = frozenset(
    """
    in since by early late mid from until till of through during before after year fiscal fy summer winter spring
    autumn fall end and to the back between around circa for on
    """.split()
)
