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
NUMBER_ABBREVIATIONS: frozenset[str] = frozenset()
CLAUSE_OPENERS: frozenset[str] = frozenset()
CLAUSE_LINKS: frozenset[str] = frozenset()
CONJUNCTIONS: frozenset[str] = frozenset()
AUXILIARIES: frozenset[str] = frozenset()

# Numbers (quantity.py). Words joined in one ("duecentocinquanta") are taken apart at these.
DECIMAL_SIGN = ","
CARDINALS = {
    "zero": 0, "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7,
    "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14, "quindici": 15,
    "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19, "venti": 20, "vent": 20, "trenta": 30,
    "trent": 30, "quaranta": 40, "quarant": 40, "cinquanta": 50, "cinquant": 50, "sessanta": 60, "sessant": 60,
    "settanta": 70, "settant": 70, "ottanta": 80, "ottant": 80, "novanta": 90, "novant": 90,
}  # fmt: skip
ROOM_AFTER_TEN = {10: (1, 1)}
HUNDREDS = frozenset("cento cent".split())
FOURSCORE: frozenset[str] = frozenset()
HUNDREDS_AFTER_UNIT: frozenset[str] = frozenset()
UNITS_LINKED = frozenset(range(1, 10))
MIXED: dict[str, tuple[int, int]] = {}
SCALES = {
    "mille": 10**3, "mila": 10**3, "migliaio": 10**3, "migliaia": 10**3, "milione": 10**6, "milioni": 10**6,
    "miliardo": 10**9, "miliardi": 10**9,
}  # fmt: skip
LONG_SCALES = {
    "bilione": (10**12, 10**9), "bilioni": (10**12, 10**9), "trilione": (10**18, 10**12),
    "trilioni": (10**18, 10**12),
}  # fmt: skip
SHORT_MULTIPLIERS = {"mld": 10**9, "mln": 10**6, "mrd": 10**9, "mio": 10**6}
NAMES_TOO: frozenset[str] = frozenset()
NEW_TOO: frozenset[str] = frozenset()
COMPOUND_LINK = ""
COLLECTIVES = {
    "decina": 10, "decine": 10, "quindicina": 15, "ventina": 20, "trentina": 30, "cinquantina": 50, "centinaio": 100,
    "centinaia": 100, "paio": 2,
}  # fmt: skip
DOZENS = frozenset("dozzina dozzine".split())
# Multipliers that open no number by themselves.
NEEDS_NUMBER = frozenset(
    "mila migliaio migliaia milioni miliardi bilioni trilioni dozzine cent vent trent ottant".split()
)
# What is only counted in whole numbers.
COUNTED = frozenset("gpu gpus chip persone dipendenti processori".split())
AND = frozenset("e ed".split())
ARTICLES = frozenset("un una uno".split())
DEFINITE_ARTICLES = frozenset("il lo la i gli le l".split())
ONE = frozenset("un una uno".split())
ONE_AFTER = frozenset("l ogni qualc".split())
ONE_BEFORE = frozenset("altro altra".split())
INDEFINITE = frozenset("diversi diverse alcuni alcune parecchi dei delle".split())
POINT = frozenset("virgola punto".split())
MINUS = frozenset("negativo".split())
LESS = frozenset({"meno"})
NOT_MINUS_AFTER = frozenset("di al il la piu".split())
HALVES = {"mezzo": 2, "mezza": 2, "mezzi": 2, "meta": 2}
# "The second half of" a time is no share of it.
NOT_SHARE_AFTER = frozenset("prima seconda".split())
DENOMINATORS = {
    "terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4, "quinto": 5, "quinti": 5, "sesto": 6, "sesti": 6, "ottavo": 8,
    "ottavi": 8, "decimo": 10, "decimi": 10, "centesimo": 100, "centesimi": 100, "millesimo": 1000,
    "millesimi": 1000,
}  # fmt: skip
# Ordinals by value, from the first on, beside the denominators that end so.
ORDINALS = (
    "primo prima primi prime", "secondo seconda", "terzo terza", "quarto quarta", "quinto quinta", "sesto sesta",
    "settimo settima", "ottavo ottava", "nono nona", "decimo decima",
)  # fmt: skip
ORDINAL_PARTS = ("esimo", "esima")
ORDINAL_ENDINGS = frozenset("º ª ° o a".split())
OVER = frozenset({"su"})
OF = frozenset("di d".split())
PERCENT = (
    "per cento",
    "percento",
)
PERCENTAGE_POINTS = ("punti percentuali", "punto percentuale")
PERMILLE = ("per mille",)
TIMES = frozenset("volte".split())
# Units of time by which computing is counted.
TIME = {"h": "ora ore", "min": "minuto minuti", "d": "giorno giorni", "w": "settimana settimane"}
CLOCK_AFTER = frozenset("alle le".split())
LABELS = frozenset(
    "articolo capitolo versione fase pagina pagine figura tabella sezione livello numero volume".split()
)
RANGE_OPENERS = {
    "tra": frozenset({"e"}),
    "fra": frozenset({"e"}),
    "da": frozenset({"a"}),
    "dai": frozenset({"ai"}),
}
RANGE_LINKS = frozenset("a".split())
CHANGES = frozenset("passa passato passare salito sale sceso scende cresciuto cresce".split())
# What turns a bound round: "not … more than".
NEGATIONS = frozenset("non mai".split())
BOUNDS_BEFORE = {
    ">": "piu di|oltre|superiore a|superiori a|al di sopra di|supera|superano",
    ">=": "almeno|non meno di|un minimo di|minimo|come minimo",
    "<": "meno di|inferiore a|inferiori a|al di sotto di|sotto",
    "<=": "fino a|al massimo|non piu di|un massimo di|massimo",
    "~": "circa|quasi|intorno a|approssimativamente|attorno a|pressappoco|all incirca|vicino a",
}
BOUNDS_AFTER = {">=": "o piu", "<=": "o meno", "~": "circa"}
MONTHS = {
    "gennaio": 1, "gen": 1, "febbraio": 2, "feb": 2, "marzo": 3, "mar": 3, "aprile": 4, "apr": 4, "maggio": 5,
    "mag": 5, "giugno": 6, "giu": 6, "luglio": 7, "lug": 7, "agosto": 8, "ago": 8, "settembre": 9, "sett": 9,
    "ottobre": 10, "ott": 10, "novembre": 11, "nov": 11, "dicembre": 12, "dic": 12,
}  # fmt: skip
BEFORE_YEAR = frozenset(
    "nel del dal al fine inizio anno anni estate inverno a dall entro tra e".split()
)

# Who says it, who doubts it (stance.py): phrases of a kind, `*` takes any ending.
STANCE = {
    "say": """
        ha detto, dice, dicono, disse, dichiara, dichiarato, dichiarano, afferma, affermano, affermato,
        sostiene, sostengono, sostenuto, stima, stimano, stimato, crede, credono, ritiene, ritengono,
        riferisce, riferito, annuncia, annunciato, accusa, accusano, accusato, avverte, spiega,
        spiegato, ammette, ammesso, sospetta, sospettano, calcola, denuncia, garantisce, garantiscono""",
    "say_that": """
        aggiunto, aggiunge, scritto, scrive, commentato, sottolineato, osservato, risposto, ricordato,
        precisato, rivelato""",
    "source": """
        secondo, stando a, stando al, stando alle, a detta di, a parere di, citando, citato da, nelle
        parole di, per quanto riferito, stando ai, stando agli, stando alla, stando allo, secondo
        quanto, a dire di""",
    "source_not": """
        secondo trimestre, secondo semestre, secondo posto, un secondo, il secondo, del secondo, al secondo,
        secondo me""",
    "hearsay": """
        presumibilmente, presunto, presunta, presunti, presunte, a quanto pare, asseritamente, pare che,
        sembra che, accusato di, accusata di, si dice che, si vocifera, avrebbe, avrebbero, sarebbe,
        sarebbero""",
    "claim": """
        affermazione, affermazioni, voce, voci, stima, stime, rapporto, accusa, accuse, dichiarazione,
        dichiarazioni, tesi, idea, ipotesi, teoria, speculazione, speculazioni, sospetto, sospetti,
        notizia secondo cui""",
    "matter": """
        cifra, cifre, numero, numeri, dato, dati, costo, prezzo, informazione, notizia, somma""",
    "deny": """
        nega, negano, negato, smentisce, smentiscono, smentito, smentita, confuta, confutato, contraddice,
        respinge""",
    "false": """
        falso, falsa, falsi, false, errato, errata, sbagliato, sbagliata, fuorviante, inesatto, inesatta,
        infondato, infondata, mito, bufala, menzogna, bugia, esagerato, esagerata, smentito, smentita,
        leggenda""",
    "true": "vero, vera, corretto, esatto, cosi, il caso",
    "doubt": """
        dubbio, dubbi, dubita, dubitano, incerto, incerta, non confermato, non confermata, non verificato,
        non verificata, discutibile, contestato, contestata, controverso, controversa, scettico, scettici,
        scetticismo, da verificare, da dimostrare, resta da vedere, non e chiaro se, si ignora se""",
    "doubt_not": """
        senza dubbio, nessun dubbio, fuori dubbio, indubbiamente, non c e dubbio, non c e alcun dubbio""",
    "doubt_claim": "mette in dubbio, mettono in dubbio, mette in discussione",
    "confirm": """
        confermato, confermata, confermare, conferma, confermano, verificare, verificato, provato,
        dimostrato, sa, sappiamo, chiaro, certo""",
    "evidence": "prova, prove, conferma, conferme, riscontro, riscontri, indizio, indizi",
    "none": "nessuna, nessun, senza, mancanza di, poche",
    "whether": "chiaro se, sa se, sapere se, ignora se, chiede se, confermare se, dire se",
    "but": "ma, pero, tuttavia, mentre, sebbene, bensi",
    "copula": """
        e, sono, era, erano, fu, essere, stato, stata, sarebbe, sembra, resta, come, risulta""",
    "determiner": "il, lo, la, i, gli, le, l, un, una, uno, questo, questa, del, della, di",
    "having": "ha, hanno, aveva, avere",
    "self": "io, noi",
    "demonstrative": "questo, questa, cio, cosa, il che",
    "finite": "sono, era, ha, hanno, aveva, possiede, puo, possono, dispone, fu",
    "how": "come, perche, quando, dove",
    "why": "perche, come, quando, dove",
    "not": """
        non, mai, ne, nessun, nessuna, nessuno, neanche, nemmeno, incapace di, incapaci di, smesso di,
        rifiutato di, fallito nel, fatica a, faticano a""",
    "not_verbal": "non, nessuno, mai",
    "not_idiom": """
        non solo, non soltanto, non meno di, non a caso, non e un segreto, come non mai, non solamente,
        non piu di, non piu che, non c e dubbio, non c e alcun dubbio""",
    "lacking": "senza",
    "not_near": "senza",
    "weak": "sufficient*, abbastanza, sorprend*, nuovo",
    "myth": "mito, falso, bufala, fake",
    "rumor": "voce, affermazione",
    "no": "no, falso, non e vero",
    "aside": "come, secondo, che, la, il, una, un, nonostante",
    "or": "o, e, ne",
    "either": "o, oppure",
    "by": "da, dal, dalla",
    "of": "di, del, della, su",
    "that": "che, secondo cui, secondo la quale",
    "contrary": "contrariamente a, a differenza di",
    "concession": "nonostante, malgrado, contrariamente",
    "falsely": "falsamente, erroneamente, a torto",
    "as": "come",
    "mean": "significa, implica, vuol dire",
    "may": "potrebbe, potrebbero, forse, puo darsi, possibilmente, e possibile che",
    "more": "piu di, meno di, che, oltre",
    "prevent": "impedi*, ferma*, blocc*, fren*",
    "unreal": "se",
    "far": "lontano da, lontana da, ben lungi da, lungi dal",
    "valued": "quantifica, quantificano, fissa",
    "at": "in, a",
}
# The hearsay conditional (« avrebbe »): endings, and words with these endings that are no such thing.
CONDITIONAL_ENDINGS = ("rebbe", "rebbero")
NOT_CONDITIONAL = frozenset(
    "potrebbe potrebbero dovrebbe dovrebbero vorrebbe vorrebbero piacerebbe basterebbe".split()
)
AFTER_UNREAL = frozenset("potuto dovuto voluto".split())
# Unlike in German, no comma opens what a verb governs, and no negation closes the clause whose verb it turns round.
COMMA_LINKS = False
LATE_NEGATION = False

# Dates (dates.py): words by kind; a list in calendar order where there is one, "/" between words for the same thing.
DATES = {
    "weekdays": "lunedi martedi mercoledi giovedi venerdi sabato domenica",
    "weekdays_short": "lun mar mer gio ven sab dom",
    "seasons": "inverno primavera estate autunno",
    "ordinals": "primo/prima/1o secondo/seconda/2o terzo/terza quarto/ultimo",
    "day": "giorno giorni",
    "week": "settimana settimane",
    "month": "mese mesi",
    "quarter": "trimestre trimestri",
    "half": "semestre semestri meta",
    "year": "anno anni",
    "decade": "decennio",
    "plural": "giorni settimane mesi trimestri anni",
    "on": "il",
    "early": "inizio, inizi",
    "middle": "meta",
    "late": "fine",
    "filler": "di, del, dell anno, dell, anno, nel, del mese di, il",
    "last": "scorso, scorsa, passato, passata",
    "next": "prossimo, prossima",
    "this": "questo, questa, quest",
    "last_before": "scorso, scorsa",
    "next_before": "prossimo, prossima",
    "last_many": "ultimi, ultime",
    "next_many": "prossimi, prossime",
    "ago_after": "fa",
    "ahead_before": "tra, fra",
    "days": """
        oggi 0, ieri -1, ieri sera -1, l altro ieri -2, altro ieri -2, domani 1, dopodomani 2,
        stamattina 0, stasera 0, stanotte 0""",
    "the": "il l lo",
    "of": "di del",
    "to": "al a e fino",
    "every": "ogni il i",
    "in": "nel dal anno anni entro durante",
    "small": "un uno una 1",
    "week_of": "del, dal",
}
