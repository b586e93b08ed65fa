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
NUMBER_ABBREVIATIONS: frozenset[str] = frozenset()
CLAUSE_OPENERS: frozenset[str] = frozenset()
CLAUSE_LINKS: frozenset[str] = frozenset()
CONJUNCTIONS: frozenset[str] = frozenset()
AUXILIARIES: frozenset[str] = frozenset()

# Numbers (quantity.py). Words joined in one ("zweihundertfünfzig") are taken apart at these.
DECIMAL_SIGN = ","
CARDINALS = {
    "null": 0, "ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3,
    "vier": 4, "funf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
    "zwolf": 12, "zwoelf": 12, "dreizehn": 13, "vierzehn": 14, "funfzehn": 15, "fuenfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "funfzig": 50,
    "fuenfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
ROOM_AFTER_TEN = dict.fromkeys(range(10, 100, 10), (1, 1))
HUNDREDS = frozenset({"hundert"})
# Names of people, when they are written with a capital inside a sentence.
NAMES_TOO = frozenset("tausend hundert acht sieben zwanzig funf drei vier zehn elf".split())
NEW_TOO: frozenset[str] = frozenset()
FOURSCORE: frozenset[str] = frozenset()
HUNDREDS_AFTER_UNIT: frozenset[str] = frozenset()
UNITS_LINKED: frozenset[int] = frozenset()
SCALES = {
    "tausend": 10**3, "million": 10**6, "millionen": 10**6, "milliarde": 10**9, "milliarden": 10**9,
    "billiarde": 10**15, "billiarden": 10**15,
}  # fmt: skip
LONG_SCALES = {
    "billion": (10**12, 10**9), "billionen": (10**12, 10**9), "trillion": (10**18, 10**12),
    "trillionen": (10**18, 10**12),
}  # fmt: skip
SHORT_MULTIPLIERS = {
    "mrd": 10**9,
    "mio": 10**6,
    "tsd": 10**3,
    "md": 10**9,
    "bio": 10**12,
    "mia": 10**9,
}
COMPOUND_LINK = "und"
# Words of one and a half and its like.
MIXED = {
    "anderthalb": (3, 2), "eineinhalb": (3, 2), "einundhalb": (3, 2), "zweieinhalb": (5, 2), "dreieinhalb": (7, 2),
    "viereinhalb": (9, 2), "funfeinhalb": (11, 2), "dreiviertel": (3, 4),
}  # fmt: skip
COLLECTIVES: dict[str, int] = {}
DOZENS = frozenset("dutzend".split())
# Multipliers that open no number by themselves.
NEEDS_NUMBER = frozenset("millionen milliarden billionen billiarden trillionen".split())
# What is only counted in whole numbers.
COUNTED = frozenset("gpu gpus chips menschen personen mitarbeiter stellen prozessoren".split())
AND = frozenset({"und"})
ARTICLES = frozenset("ein eine einen einem einer".split())
DEFINITE_ARTICLES = frozenset("der die das".split())
ONE = frozenset("ein eine einen einem einer".split())
ONE_AFTER = frozenset("so was".split())
ONE_BEFORE = frozenset("ander andere anderen anderer".split())
INDEFINITE = frozenset("mehrere einige viele paar".split())
POINT = frozenset("komma punkt".split())
MINUS = frozenset("minus".split())
LESS: frozenset[str] = frozenset()
NOT_MINUS_AFTER: frozenset[str] = frozenset()
HALVES = {"halb": 2, "halbe": 2, "halben": 2, "halber": 2, "halbes": 2, "halfte": 2}
# "The second half of" a time is no share of it.
NOT_SHARE_AFTER = frozenset("erste ersten zweite zweiten letzte".split())
DENOMINATORS = {
    "drittel": 3, "viertel": 4, "funftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8, "neuntel": 9, "zehntel": 10,
    "zwanzigstel": 20, "hundertstel": 100, "tausendstel": 1000,
}  # fmt: skip
# Ordinals by value, from the first on, beside the denominators that end so (none).
ORDINALS = (
    "erste ersten erster erstes erstem", "zweite zweiten zweiter zweites zweitem",
    "dritte dritten dritter drittes drittem", "vierte vierten vierter viertes viertem",
    "funfte funften funfter funftes", "sechste sechsten sechster sechstes", "siebte siebten siebter siebtes",
    "achte achten achter achtes", "neunte neunten neunter neuntes", "zehnte zehnten zehnter zehntes",
)  # fmt: skip
ORDINAL_PARTS = ("!",)
ORDINAL_ENDINGS: frozenset[str] = frozenset()
OVER: frozenset[str] = frozenset()
OF = frozenset("von".split())
PERCENT = ("prozent", "v h")
PERCENTAGE_POINTS = ("prozentpunkte", "prozentpunkt", "prozentpunkten")
PERMILLE = ("promille",)
TIMES = frozenset("mal".split())
# Units of time by which computing is counted.
TIME = {
    "h": "stunde stunden std",
    "min": "minute minuten",
    "d": "tag tage tagen",
    "w": "woche wochen",
}
CLOCK_AFTER: frozenset[str] = frozenset()
LABELS = frozenset(
    "artikel kapitel version phase seite seiten abbildung tabelle stufe nummer nr band".split()
)
RANGE_OPENERS = {"zwischen": frozenset({"und"}), "von": frozenset({"bis", "auf"})}
RANGE_LINKS = frozenset({"bis"})
CHANGES = frozenset(
    "stieg steigt stiegen fiel fallt fielen sank sinkt wuchs gestiegen gefallen gesunken".split()
)
# What turns a bound round: "not … more than".
NEGATIONS = frozenset("nicht nie niemals kein keine keinen".split())
BOUNDS_BEFORE = {
    ">": "mehr als|uber|gut|grosser als|hoher als|oberhalb von",
    ">=": "mindestens|nicht weniger als|wenigstens|zumindest|ab",
    "<": "weniger als|unter|kleiner als|unterhalb von",
    "<=": "bis zu|hochstens|maximal|nicht mehr als",
    "~": "etwa|rund|circa|ca|ungefahr|knapp|fast|nahezu|annahernd|um die|geschatzt|zirka|beinahe|schatzungsweise",
}
BOUNDS_AFTER = {">=": "oder mehr|und mehr", "<=": "oder weniger", "~": ""}
MONTHS = {
    "januar": 1, "jan": 1, "janner": 1, "februar": 2, "feb": 2, "marz": 3, "april": 4, "apr": 4, "mai": 5, "juni": 6,
    "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10,
    "okt": 10, "november": 11, "nov": 11, "dezember": 12, "dez": 12,
}  # fmt: skip
BEFORE_YEAR = frozenset(
    "im in seit ende anfang mitte jahr jahre ab bis von vor nach erst und sommer winter".split()
)

# Who says it, who doubts it (stance.py): phrases of a kind, `*` takes any ending.
STANCE = {
    "say": """
        sagt, sagte, sagten, sagen, behauptet, behauptete, behaupten, erklart, erklarte, erklarten,
        schatzt, schatzte, schatzen, berichtet, berichtete, berichten, meint, meinte, meinen, glaubt,
        glaubte, glauben, vermutet, vermutete, vermuten, warnt, warnte, betont, betonte, schreibt,
        schrieb, schreiben, teilte mit, gibt an, gab an, geben an, beschuldigt, beschuldigte, wirft vor,
        verkundete, nennt, nannte, laut, ist uberzeugt, sind uberzeugt, geht davon aus, gehen davon aus,
        ging davon aus""",
    "say_that": """
        fugte, erganzte, notierte, stellte fest, kommentierte, twitterte, raumte ein, zufolge""",
    "source": """
        laut, zufolge, nach angaben, nach angaben von, so, gemass, nach aussage, nach meinung, nach
        ansicht, nach einschatzung, nach informationen, nach worten, den angaben zufolge""",
    "source_not": """
        so viel, so viele, so dass, so weit, so gross, so wie, so hoch, so sehr, so schnell""",
    "hearsay": """
        angeblich*, vermeintlich*, mutmasslich*, soll, sollen, soll angeblich, sei, seien, habe,
        verfuge, besitze, konne, musse, wolle, gebe, koste, betrage, liege, nutze, verwende, brauche,
        werde, stehe, laufe, heisst es, hiess es, dem vernehmen nach, offenbar, anscheinend,
        geruchteweise, wird vermutet, wird angenommen, wird behauptet, wird berichtet, wird spekuliert,
        wird gemunkelt, wurde berichtet, wurde behauptet""",
    "claim": """
        behauptung, behauptungen, gerucht, geruchte, geruchten, schatzung, schatzungen, bericht, berichte,
        berichten, vorwurf, vorwurfe, these, spekulation, spekulationen, annahme, vermutung, aussage,
        aussagen""",
    "matter": """
        zahl, zahlen, summe, angabe, angaben, kosten, betrag, information, informationen, meldung""",
    "deny": """
        bestreitet, bestritt, bestreiten, bestritten, dementiert, dementierte, dementieren, leugnet,
        leugnete, leugnen, widerlegt, widerlegte, widerlegen, weist zuruck, wies zuruck, widerspricht,
        widersprach, zuruckgewiesen""",
    "false": """
        falsch, falsche, falschen, unwahr, irrefuhrend, irrefuhrende, unzutreffend, mythos, marchen,
        luge, erfunden, ubertrieben, unsinn, falschmeldung, haltlos, unbegrundet, fake, stimmt nicht,
        stimmen nicht, trifft nicht zu, nicht wahr, frei erfunden""",
    "true": "wahr, richtig, korrekt, zutreffend, der fall, stimmt",
    "doubt": """
        unklar, unbestatigt*, ungepruft*, unbelegt*, fraglich, fragwurdig*, zweifelhaft*, umstritten*,
        zweifel, zweifelt, zweifelten, bezweifelt, bezweifeln, skeptisch, skepsis, ungewiss, offen ob,
        bleibt abzuwarten""",
    "doubt_not": "kein zweifel, keine zweifel, ohne zweifel, zweifellos, zweifelsohne",
    "confirm": """
        bestatigt, bestatigen, bestatigte, belegt, belegen, bewiesen, beweisen, weiss, bekannt, verifiziert,
        uberpruft, sicher""",
    "evidence": """
        beweis, beweise, beleg, belege, bestatigung, hinweis, hinweise, anhaltspunkt, anhaltspunkte""",
    "none": "kein, keine, keinen, keinerlei, ohne, mangels, wenig, fehlende, fehlen",
    "whether": "ob",
    "conditional": "falls, sollte sich",
    "but": "aber, jedoch, doch, allerdings, wahrend, sondern",
    "copula": """
        ist, sind, war, waren, sei, seien, ware, wurde, wurden, wird, werden, bleibt, als, gilt""",
    "determiner": "der, die, das, den, dem, des, ein, eine, diese, dieser, dieses",
    "having": "hat, haben, hatte, hatten",
    "subject": "er, sie, es",
    "self": "ich, wir",
    "demonstrative": "das, dies, dieser, diese, dieses, was, es",
    "finite": """
        ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, kann, konnen, soll,
        sollen, sei, habe, muss, will, besitzt, verfugt""",
    "how": "wie, warum, weshalb, woher",
    "why": "warum, wieso, weshalb, wie, woher",
    "why_not": "wie viel, wie viele",
    "not": """
        nicht, kein, keine, keinen, keinem, keiner, keinerlei, nie, niemals, weder, niemand, keineswegs,
        mitnichten, gescheitert, unfahig""",
    "not_verbal": "nicht, nie, niemals, niemand, keineswegs, mitnichten, kein, keine",
    "not_idiom": """
        nicht nur, nicht bloss, nicht zuletzt, nicht weniger als, nicht allein, kein wunder, keine
        frage, noch nie, nicht mehr als""",
    "lacking": "ohne",
    "not_near": "ohne, statt",
    "weak": "genug, ausreichend, uberraschend, neu",
    "myth": "mythos, falsch, falschmeldung, fake",
    "rumor": "behauptung, gerucht",
    "no": "nein, falsch, stimmt nicht, unsinn",
    "aside": "wie, laut, der, die, das, ein, eine, so, nach, trotz",
    "or": "und, oder",
    "either": "oder",
    "by": "von",
    "of": "von, uber, zu",
    "that": "dass, wonach",
    "contrary": "anders als, im gegensatz zu, entgegen",
    "concession": "trotz, anders, im gegensatz, entgegen",
    "falsely": "falschlich, falschlicherweise, zu unrecht",
    "as": "wie",
    "mean": "bedeutet, bedeuten, heisst",
    "hearsay_not": """
        ich habe, habe ich, ich sei, ich werde, werde ich, ich konne, ich gebe, ich komme, ich nutze,
        ich brauche""",
    "may": """
        konnte, konnten, durfte, durften, vielleicht, moglicherweise, womoglich, eventuell, unter
        umstanden""",
    "more": "mehr als, weniger als, uber",
    "prevent": """
        hindert, hinderte, hindern, verhindert, verhinderte, verhindern, stoppt, stoppte, stoppen,
        gestoppt, gehindert, aufgehalten""",
    "deny_claim": "weist, wies, wiesen, weisen",
    "deny_claim_not": "wies auf, wies darauf, weist auf, weist darauf, wiesen auf, weisen auf",
    "far": "weit entfernt von, weit davon entfernt",
    "hearsay_perfect": "will, wollen",
    "perfect": "haben, sein",
    "valued": "beziffert, bezifferte, beziffern",
    "at": "auf",
}
# A comma opens what a verb governs: « bestreitet, 50.000 Chips zu besitzen ».
COMMA_LINKS = True
# A negation may close the clause whose verb it turns round.
LATE_NEGATION = True
# Written without their umlaut these are other words (« konnte »: was able to).
ACCENTED = frozenset("konnte konnten durfte durften".split())

# Dates (dates.py): words by kind; a list in calendar order where there is one, "/" between words for the same thing.
DATES = {
    "weekdays": "montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag",
    "weekdays_short": "mo di mi do fr sa so",
    "seasons": "winter fruhling/fruhjahr sommer herbst",
    "ordinals": """
        erstes/ersten/erste/1 zweites/zweiten/zweite/2 drittes/dritten/dritte/3 viertes/vierten/vierte/4""",
    "day": "tag tage tagen",
    "week": "woche wochen",
    "month": "monat monate monaten",
    "quarter": "quartal quartals",
    "half": "halbjahr halbjahres",
    "year": "jahr jahre jahren jahres",
    "decade": "jahrzehnt",
    "plural": "tage tagen wochen monate monaten jahre jahren",
    "on": "am",
    "early": "anfang, beginn",
    "middle": "mitte",
    "late": "ende",
    "filler": "des jahres, des, im, im jahr, jahr, von, im jahre",
    "this": "diese, diesen, dieser, dieses, diesem",
    "last_before": """
        letzte, letzten, letzter, letztes, letztem, vergangene, vergangenen, vergangenes, vergangener,
        vorige, vorigen""",
    "next_before": "nachste, nachsten, nachster, nachstes, kommende, kommenden, kommendes",
    "last_many": "letzten, vergangenen",
    "next_many": "nachsten, kommenden",
    "about": "etwa, rund, knapp, gut, mehr als, uber",
    "ago_before": "vor",
    "ahead_before": "in",
    "days": """
        heute 0, gestern -1, vorgestern -2, morgen 1, ubermorgen 2, heute morgen 0, heute abend 0,
        gestern abend -1""",
    "days_not": "am morgen, guten morgen, jeden morgen, der morgen, den morgen",
    "the": "am den der dem",
    "to": "bis und",
    "every": "jeden jeder",
    "in": "in seit jahr jahre bis ab ende anfang mitte im erst bereits schon noch anno",
    "small": "ein eine einem einer einen 1",
    "week_of": "vom, des, ab dem, ab",
}
