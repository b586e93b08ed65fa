"""Spanish. All words are folded (no case, no accents)."""

FUNCTION_WORDS = frozenset(
    """
    el la los las un una unos unas de del al y o pero no es son era eran ha han habia en con
    por para sin sobre entre desde hasta que se su sus lo le les como mas muy ya tambien este
    esta estos estas ese esa cuando donde quien porque si fue fueron ser estar
    """.split()
)
ABBREVIATIONS: frozenset[str] = frozenset()
NUMBER_ABBREVIATIONS: frozenset[str] = frozenset()
CLAUSE_OPENERS: frozenset[str] = frozenset()
CLAUSE_LINKS: frozenset[str] = frozenset()
CONJUNCTIONS: frozenset[str] = frozenset()
AUXILIARIES: frozenset[str] = frozenset()

# Numbers (quantity.py): words below a hundred and the fixed hundreds.
DECIMAL_SIGN = ","
CARDINALS = {
    "cero": 0, "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
    "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15,
    "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiun": 21,
    "veintiuno": 21, "veintiuna": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
    "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "cuarenta": 40,
    "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "ciento": 100,
    "doscientos": 200, "doscientas": 200, "trescientos": 300, "trescientas": 300, "cuatrocientos": 400,
    "cuatrocientas": 400, "quinientos": 500, "quinientas": 500, "seiscientos": 600, "seiscientas": 600,
    "setecientos": 700, "setecientas": 700, "ochocientos": 800, "ochocientas": 800, "novecientos": 900,
    "novecientas": 900,
}  # fmt: skip
ROOM_AFTER_TEN = {10: (1, 1), 20: (1, 1)}
HUNDREDS: frozenset[str] = frozenset()
FOURSCORE: frozenset[str] = frozenset()
HUNDREDS_AFTER_UNIT: frozenset[str] = frozenset()
UNITS_LINKED = frozenset(range(1, 10))
NAMES_TOO: frozenset[str] = frozenset()
NEW_TOO: frozenset[str] = frozenset()
COMPOUND_LINK = None
MIXED: dict[str, tuple[int, int]] = {}
SCALES = {
    "mil": 10**3, "miles": 10**3, "millar": 10**3, "millares": 10**3, "millon": 10**6, "millones": 10**6,
    "millardo": 10**9, "millardos": 10**9,
}  # fmt: skip
LONG_SCALES = {
    "billon": (10**12, 10**9), "billones": (10**12, 10**9), "trillon": (10**18, 10**12),
    "trillones": (10**18, 10**12),
}  # fmt: skip
SHORT_MULTIPLIERS = {"mdd": 10**6, "mill": 10**6}
COLLECTIVES = {
    "decena": 10, "decenas": 10, "quincena": 15, "veintena": 20, "treintena": 30, "cincuentena": 50, "centenar": 100,
    "centenares": 100, "centena": 100, "par": 2,
}  # fmt: skip
DOZENS = frozenset("docena docenas dz".split())
# Multipliers that open no number by themselves.
NEEDS_NUMBER = frozenset(
    "miles millar millares millones millardos billones trillones docenas dz".split()
)
# What is only counted in whole numbers.
COUNTED = frozenset("gpu gpus chips personas empleos empleados procesadores".split())
AND = frozenset({"y"})
ARTICLES = frozenset("un una".split())
DEFINITE_ARTICLES = frozenset("el la los las".split())
ONE = frozenset("un una uno".split())
ONE_AFTER = frozenset("cada algun ningun".split())
ONE_BEFORE = frozenset("otro otra".split())
INDEFINITE = frozenset("varios varias algunos algunas unos unas".split())
POINT = frozenset("coma con punto".split())
MINUS = frozenset("negativo".split())
LESS = frozenset({"menos"})
NOT_MINUS_AFTER = frozenset("al lo el la de los las o mas".split())
HALVES = {"medio": 2, "media": 2, "medios": 2, "mitad": 2}
# "The second half of" a time is no share of it.
NOT_SHARE_AFTER = frozenset("primera segunda".split())
DENOMINATORS = {
    "tercio": 3, "tercios": 3, "cuarto": 4, "cuarta": 4, "quinto": 5, "quinta": 5, "sexto": 6, "septimo": 7,
    "octavo": 8, "noveno": 9, "decimo": 10, "decima": 10, "veintiunavo": 21, "centesimo": 100, "milesimo": 1000,
    "millonesimo": 10**6, "millonesima": 10**6, "billonesimo": 10**12, "billonesima": 10**12, "dosmilesimo": 2000,
    "treintavo": 30, "cincoavo": 5, "treintaicincoavo": 35,
}  # fmt: skip
# Ordinals by value, from the first on, beside the denominators that end so.
ORDINALS = (
    "primero primera primer primeros primeras", "segundo segunda", "tercero tercera tercer", "cuarto cuarta",
    "quinto quinta", "sexto sexta", "septimo septima", "octavo octava", "noveno novena", "decimo decima",
)  # fmt: skip
ORDINAL_PARTS = ("esimo", "esima")
ORDINAL_ENDINGS = frozenset("º ª o a er ro ra do da to ta".split())
OVER = frozenset({"sobre"})
OF = frozenset("de del".split())
PERCENT = (
    "por ciento",
    "por cien",
    "porciento",
    "porcentaje",
)
PERCENTAGE_POINTS = ("puntos porcentuales", "punto porcentual")
PERMILLE = ("por mil",)
TIMES = frozenset("veces".split())
# Units of time by which computing is counted.
TIME = {"h": "hora horas", "min": "minuto minutos", "d": "dia dias", "w": "semana semanas"}
CLOCK_AFTER = frozenset("las la".split())
LABELS = frozenset(
    "articulo capitulo version fase pagina paginas figura tabla seccion paso nivel numero tomo".split()
)
RANGE_OPENERS = {
    "entre": frozenset({"y"}),
    "de": frozenset({"a"}),
    "desde": frozenset({"a", "hasta"}),
}
RANGE_LINKS = frozenset({"a"})
CHANGES = frozenset("paso pasa pasan subio sube cayo cae bajo baja aumento crecio pasar".split())
# What turns a bound round: "not … more than".
NEGATIONS = frozenset("no nunca jamas".split())
BOUNDS_BEFORE = {
    ">": "mas de|mas del|superior a|superiores a|por encima de|supera|superan|supera los|superan los",
    ">=": "al menos|por lo menos|como minimo|no menos de|un minimo de|minimo",
    "<": "menos de|menos del|inferior a|inferiores a|por debajo de",
    "<=": "hasta|como maximo|no mas de|a lo sumo|un maximo de|maximo",
    "~": """cerca de|unos|unas|alrededor de|aproximadamente|casi|en torno a|aproximado de|rondan los|ronda los
        |proximo a|proxima a""",
}  # fmt: skip
BOUNDS_AFTER = {
    ">=": "o mas|como minimo|al menos",
    "<=": "o menos|como maximo",
    "~": "aproximadamente",
}
MONTHS = {
    "enero": 1, "ene": 1, "febrero": 2, "feb": 2, "marzo": 3, "mar": 3, "abril": 4, "abr": 4, "mayo": 5, "junio": 6,
    "jun": 6, "julio": 7, "jul": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "sept": 9,
    "octubre": 10, "oct": 10, "noviembre": 11, "nov": 11, "diciembre": 12, "dic": 12,
}  # fmt: skip
BEFORE_YEAR = frozenset(
    "en de del desde hasta finales principios ano anos verano invierno entre y a para".split()
)

# Who says it, who doubts it (stance.py): phrases of a kind, `*` takes any ending.
STANCE = {
    "say": """
        dijo, dice, dicen, dijeron, diciendo, declaro, declara, afirma, afirman, afirmo, afirmaron,
        asegura, aseguran, aseguro, sostiene, sostienen, sostuvo, estima, estiman, estimo, cree, creen,
        considera, consideran, informo, informa, informan, anuncio, anuncia, acusa, acuso, acusan,
        denuncia, denuncio, advierte, advirtio, explica, explico, calcula, calculan, sospecha,
        sospechan, reconocio, admite, admitio, insiste, insistio, senala, senalo, senalan, garantiza,
        garantizan, garantizo, vaticina, estan convencidos""",
    "say_that": """
        anadio, agrego, escribio, comento, indico, subrayo, preciso, recordo, respondio, apunta, apunto,
        revelo""",
    "source": """
        segun, de acuerdo con, a juicio de, en palabras de, citando, citado por, conforme a, al parecer,
        a decir de, en opinion de, fuentes de""",
    "hearsay": """
        presuntamente, supuestamente, presunto, presunta, supuesto, supuesta, supuestos, supuestas, al
        parecer, acusado de, acusada de, segun parece, se rumorea, se dice que, dicen que, habria,
        habrian, tendria, tendrian, seria, serian""",
    "hearsay_not": "por supuesto",
    "claim": """
        afirmacion, afirmaciones, rumor, rumores, estimacion, estimaciones, informe, informes, acusacion,
        acusaciones, declaracion, declaraciones, tesis, idea, hipotesis, teoria, especulacion,
        especulaciones, sospecha, sospechas""",
    "matter": """
        cifra, cifras, numero, numeros, dato, datos, coste, costo, precio, informacion, noticia, suma""",
    "deny": """
        niega, niegan, nego, negaron, desmiente, desmienten, desmintio, desmentido, desmentida, refuta,
        refutan, refuto, rechaza que, contradice, contradicen""",
    "false": """
        falso, falsa, falsos, falsas, erroneo, erronea, incorrecto, incorrecta, enganoso, enganosa,
        inexacto, inexacta, infundado, infundada, mito, bulo, mentira, exagerado, exagerada, desmentido,
        desmentida, invento""",
    "true": "cierto, cierta, verdad, verdadero, correcto, exacto, asi, el caso",
    "doubt": """
        dudoso, dudosa, dudas, duda, dudan, dudo, incierto, incierta, sin confirmar, sin verificar, no
        confirmado, no verificado, no verificada, no confirmada, cuestionable, discutible, esceptico,
        escepticos, escepticismo, por confirmar, por demostrar, esta por ver, se desconoce si, se ignora
        si, polemico, controvertido, se ignora""",
    "doubt_not": "sin duda, no hay duda, sin lugar a dudas, no cabe duda",
    "doubt_claim": """
        cuestiona, cuestionan, cuestiono, pone en duda, ponen en duda, pone en tela de juicio""",
    "confirm": """
        confirmar, confirmado, confirmada, confirma, confirmo, verificar, verificado, probado, demostrado,
        sabe, saben, claro, clara, seguro, consta""",
    "evidence": """
        prueba, pruebas, evidencia, evidencias, confirmacion, indicio, indicios, constancia""",
    "none": "ninguna, ningun, sin, no hay, falta de, pocas, pocos",
    "whether": """
        sabe si, saber si, claro si, desconoce si, ignora si, pregunta si, preguntan si, confirmar si""",
    "but": "pero, sino, aunque, mientras",
    "copula": """
        es, son, era, eran, fue, fueron, ser, sido, esta, estan, seria, parece, parecen, resulta, como,
        sigue""",
    "determiner": "el, la, los, las, un, una, este, esta, su, sus, del, de",
    "having": "ha, han, habia, haber",
    "self": "yo, nosotros",
    "demonstrative": "esto, eso, esta, este, ese, esa, lo, ello",
    "finite": """
        es, son, era, fue, ha, han, habia, tiene, tienen, tenia, puede, pueden, esta, estan, posee, hay""",
    "how": "como, por que, cuando, donde",
    "why": "por que, como, cuando, donde",
    "not": """
        no, nunca, jamas, ni, ningun, ninguna, nadie, tampoco, incapaz de, incapaces de, se nego a, dejo
        de, ha dejado de, fracaso en, fallo en""",
    "not_verbal": "no, nunca, jamas, nadie, tampoco, ya no",
    "not_idiom": """
        no solo, no solamente, no obstante, no menos de, no es de extranar, no sorprende, no unicamente,
        no mas que, no hay duda, no cabe duda""",
    "lacking": "sin",
    "not_near": "sin",
    "weak": "suficiente, suficientes, sorprend*, nuevo",
    "myth": "mito, falso, bulo, mentira, fake",
    "rumor": "rumor, afirmacion",
    "no": "no, falso, mentira, no es cierto",
    "aside": "como, segun, que, la, el, una, un, pese, a",
    "or": "o, y, ni, e",
    "either": "o, u",
    "by": "por",
    "of": "de, del, sobre",
    "that": "que",
    "contrary": "al contrario de, contrariamente a, a diferencia de",
    "concession": "pese, a pesar, contrariamente",
    "falsely": "falsamente, erroneamente",
    "as": "como",
    "mean": "significa, significan, implica, quiere decir",
    "may": """
        podria, podrian, quiza, quizas, tal vez, posiblemente, puede que, a lo mejor, es posible que,
        pudiera, pudieran""",
    "more": "mas de, mas que, menos de, sino",
    "prevent": "impid*, impedir, impedi*, detuvo, detener, fren*, evit*",
    "unreal": "si",
    "far": "lejos de",
    "valued": "cifra, cifro, cifran, cifraron, situa, situo, situan",
    "at": "en",
}
# The hearsay conditional (« tendría »): endings, and words with these endings that are no such thing.
CONDITIONAL_ENDINGS = (
    "aría",
    "arían",
    "ería",
    "erían",
    "iría",
    "irían",
    "dría",
    "drían",
    "bría",
    "brían",
)
NOT_CONDITIONAL = frozenset(
    """
    podria podrian deberia deberian querria querrian gustaria gustarian convendria bastaria ingenieria mineria bateria
    ganaderia maria secretaria tesoreria artilleria infanteria galeria varia mensajeria lavanderia refineria hosteleria
    """.split()
)
AFTER_UNREAL: frozenset[str] = frozenset()
# Unlike in German, no comma opens what a verb governs, and no negation closes the clause whose verb it turns round.
COMMA_LINKS = False
LATE_NEGATION = False

# Dates (dates.py): words by kind; a list in calendar order where there is one, "/" between words for the same thing.
DATES = {
    "weekdays": "lunes martes miercoles jueves viernes sabado domingo",
    "weekdays_short": "lun mar mie jue vie sab dom",
    "seasons": "invierno primavera verano otono",
    "ordinals": """
        primer/primero/primera/1er segundo/segunda/2o tercer/tercero/tercera cuarto/ultimo""",
    "day": "dia dias",
    "week": "semana semanas",
    "month": "mes meses",
    "quarter": "trimestre trimestres",
    "half": "semestre semestres mitad",
    "year": "ano anos",
    "decade": "decada",
    "plural": "dias semanas meses trimestres anos",
    "on": "el",
    "early": "principios, inicios, comienzos, inicio, comienzo",
    "middle": "mediados",
    "late": "finales, fines, fin, final",
    "filler": "de, del, del ano, de ano, ano, del mes de, el ano",
    "last": "pasado, pasada, ultimo, ultima",
    "next": "proximo, proxima, que viene",
    "this": "este, esta, esto",
    "last_before": "pasado, pasada",
    "next_before": "proximo, proxima",
    "last_many": "ultimos, ultimas",
    "next_many": "proximos, proximas",
    "about": "unos, casi, mas de",
    "ago_before": "hace",
    "ahead_before": "dentro de",
    "days": """
        hoy 0, ayer -1, anteayer -2, antes de ayer -2, pasado manana 2, anoche -1, esta manana 0,
        esta noche 0, esta tarde 0""",
    "the": "el",
    "of": "de del",
    "to": "al a y hasta",
    "every": "cada los",
    "in": "en desde ano anos hasta durante",
    "small": "un una uno 1",
    "week_of": "del, que comienza el, de",
}
