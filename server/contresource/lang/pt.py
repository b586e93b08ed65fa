"""Portuguese. All words are folded (no case, no accents)."""

FUNCTION_WORDS = frozenset(
    """
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem
    sobre entre e ou mas nao que se seu sua seus suas foi foram sao era eram tem tinha como
    mais muito tambem ja este esta isso quando onde quem porque ao aos
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
    "zero": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "tres": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7,
    "oito": 8, "nove": 9, "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14,
    "quinze": 15, "dezesseis": 16, "dezasseis": 16, "dezessete": 17, "dezassete": 17, "dezoito": 18,
    "dezenove": 19, "dezanove": 19, "vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60,
    "setenta": 70, "oitenta": 80, "noventa": 90, "cem": 100, "cento": 100, "duzentos": 200, "duzentas": 200,
    "trezentos": 300, "trezentas": 300, "quatrocentos": 400, "quatrocentas": 400, "quinhentos": 500,
    "quinhentas": 500, "seiscentos": 600, "seiscentas": 600, "setecentos": 700, "setecentas": 700,
    "oitocentos": 800, "oitocentas": 800, "novecentos": 900, "novecentas": 900,
}  # fmt: skip
ROOM_AFTER_TEN = {10: (1, 1)}
HUNDREDS: frozenset[str] = frozenset()
FOURSCORE: frozenset[str] = frozenset()
HUNDREDS_AFTER_UNIT: frozenset[str] = frozenset()
UNITS_LINKED = frozenset(range(1, 10))
NAMES_TOO: frozenset[str] = frozenset()
NEW_TOO: frozenset[str] = frozenset()
COMPOUND_LINK = None
MIXED: dict[str, tuple[int, int]] = {}
# Brazil counts in short scale (bilhão 10⁹), Portugal in long scale (bilião 10¹²).
SCALES = {
    "mil": 10**3, "milhar": 10**3, "milhares": 10**3, "milhao": 10**6, "milhoes": 10**6, "bilhao": 10**9,
    "bilhoes": 10**9, "trilhao": 10**12, "trilhoes": 10**12,
}  # fmt: skip
LONG_SCALES = {"biliao": (10**12, 10**9), "bilioes": (10**12, 10**9), "triliao": (10**18, 10**12)}
SHORT_MULTIPLIERS = {"mi": 10**6, "bi": 10**9, "tri": 10**12}
COLLECTIVES = {
    "dezena": 10, "dezenas": 10, "quinzena": 15, "vintena": 20, "centena": 100, "centenas": 100, "par": 2,
}  # fmt: skip
DOZENS = frozenset("duzia duzias".split())
# Multipliers that open no number by themselves.
NEEDS_NUMBER = frozenset("milhar milhares milhoes bilhoes trilhoes bilioes duzias".split())
# What is only counted in whole numbers.
COUNTED = frozenset("gpu gpus chips pessoas empregos funcionarios processadores".split())
AND = frozenset({"e"})
ARTICLES = frozenset("um uma".split())
DEFINITE_ARTICLES = frozenset("o a os as".split())
ONE = frozenset("um uma".split())
ONE_AFTER = frozenset("cada algum nenhum".split())
ONE_BEFORE = frozenset("outro outra".split())
INDEFINITE = frozenset("varios varias alguns algumas uns umas".split())
POINT = frozenset("virgula ponto".split())
MINUS = frozenset("negativo".split())
LESS = frozenset({"menos"})
NOT_MINUS_AFTER = frozenset("ao pelo o a de os as ou".split())
HALVES = {"meio": 2, "meia": 2, "metade": 2}
# "The second half of" a time is no share of it.
NOT_SHARE_AFTER = frozenset("primeira segunda".split())
DENOMINATORS = {
    "terco": 3, "tercos": 3, "quarto": 4, "quartos": 4, "quinto": 5, "quintos": 5, "sexto": 6, "oitavo": 8,
    "oitavos": 8, "decimo": 10, "decimos": 10, "centesimo": 100, "centesimos": 100, "milesimo": 1000,
}  # fmt: skip
# Ordinals by value, from the first on, beside the denominators that end so.
ORDINALS = (
    "primeiro primeira primeiros primeiras", "segundo segunda", "terceiro terceira", "quarto quarta", "quinto quinta",
    "sexto sexta", "setimo setima", "oitavo oitava", "nono nona", "decimo decima",
)  # fmt: skip
ORDINAL_PARTS = ("esimo", "esima")
ORDINAL_ENDINGS = frozenset("º ª o a".split())
OVER = frozenset({"sobre"})
OF = frozenset("de do".split())
PERCENT = (
    "por cento",
    "porcento",
)
PERCENTAGE_POINTS = ("pontos percentuais", "ponto percentual")
PERMILLE = ("por mil",)
TIMES = frozenset("vezes".split())
# Units of time by which computing is counted.
TIME = {"h": "hora horas", "min": "minuto minutos", "d": "dia dias", "w": "semana semanas"}
CLOCK_AFTER = frozenset("as a".split())
LABELS = frozenset(
    "artigo capitulo versao fase pagina paginas figura tabela secao nivel numero volume".split()
)
RANGE_OPENERS = {"entre": frozenset({"e"}), "de": frozenset({"a"})}
RANGE_LINKS = frozenset("a".split())
CHANGES = frozenset("passou passa subiu sobe caiu cai aumentou cresceu passar".split())
# What turns a bound round: "not … more than".
NEGATIONS = frozenset("nao nunca jamais".split())
BOUNDS_BEFORE = {
    ">": "mais de|mais do|superior a|superiores a|acima de|supera|superam",
    ">=": "pelo menos|no minimo|ao menos|nao menos de|um minimo de|minimo",
    "<": "menos de|menos do|inferior a|inferiores a|abaixo de",
    "<=": "ate|no maximo|nao mais de|um maximo de|maximo",
    "~": "cerca de|aproximadamente|quase|em torno de|por volta de|perto de|uns|umas",
}
BOUNDS_AFTER = {">=": "ou mais|no minimo", "<=": "ou menos|no maximo", "~": "aproximadamente"}
MONTHS = {
    "janeiro": 1, "jan": 1, "fevereiro": 2, "fev": 2, "marco": 3, "mar": 3, "abril": 4, "abr": 4, "maio": 5,
    "mai": 5, "junho": 6, "jun": 6, "julho": 7, "jul": 7, "agosto": 8, "ago": 8, "setembro": 9, "set": 9,
    "outubro": 10, "out": 10, "novembro": 11, "nov": 11, "dezembro": 12, "dez": 12,
}  # fmt: skip
BEFORE_YEAR = frozenset(
    "em de do desde ate final inicio ano anos verao inverno entre e a para".split()
)

# Who says it, who doubts it (stance.py): phrases of a kind, `*` takes any ending.
STANCE = {
    "say": """
        disse, diz, dizem, disseram, declarou, declara, afirma, afirmam, afirmou, afirmaram, garante,
        garantiu, assegura, sustenta, estima, estimam, estimou, acredita, acreditam, informou, informa,
        anunciou, anuncia, acusa, acusam, acusou, alertou, alerta, explicou, explica, admitiu, admite,
        alega, alegou, alegam, calcula, suspeita, denunciou, reconheceu, garantem, asseguram""",
    "say_that": """
        acrescentou, escreveu, comentou, indicou, sublinhou, destacou, lembrou, respondeu, observou,
        revelou, apontou""",
    "source": """
        segundo, de acordo com, conforme, na opiniao de, nas palavras de, citando, citado por, a crer
        em, na visao de, ao que tudo indica, tudo indica que""",
    "source_not": """
        segundo trimestre, segundo semestre, segundo lugar, um segundo, o segundo, do segundo, por segundo,
        no segundo""",
    "hearsay": """
        supostamente, alegadamente, suposto, suposta, supostos, supostas, ao que parece, acusado de,
        acusada de, alegado, alegada, diz se que, dizem que, ao que tudo indica, teria, teriam, seria,
        seriam""",
    "claim": """
        afirmacao, afirmacoes, boato, boatos, rumor, rumores, estimativa, estimativas, relatorio, relatos,
        acusacao, acusacoes, declaracao, declaracoes, tese, ideia, hipotese, teoria, especulacao,
        especulacoes, alegacao, alegacoes""",
    "matter": "numero, numeros, cifra, valor, dado, dados, custo, preco, informacao, noticia",
    "deny": """
        nega, negam, negou, negaram, desmente, desmentem, desmentiu, desmentido, refuta, refutam, refutou,
        contradiz, rejeita""",
    "false": """
        falso, falsa, falsos, falsas, errado, errada, incorreto, incorreta, enganoso, enganosa, inexato,
        infundado, infundada, mito, boato, mentira, exagerado, exagerada, desmentido, desmentida, farsa""",
    "true": "verdade, verdadeiro, verdadeira, correto, exato, assim, o caso",
    "doubt": """
        duvida, duvidas, duvidoso, duvidosa, duvidam, incerto, incerta, nao confirmado, nao confirmada,
        nao verificado, nao verificada, questionavel, discutivel, contestado, contestada, controverso,
        cetico, ceticos, ceticismo, por confirmar, por provar, resta saber, nao se sabe se, desconhece se""",
    "doubt_not": "sem duvida, nao ha duvida, nao resta duvida",
    "doubt_claim": """
        questiona, questionam, questionou, poe em duvida, coloca em duvida, poem em causa""",
    "confirm": """
        confirmar, confirmado, confirmada, confirma, confirmou, verificar, verificado, provado, demonstrado,
        sabe, claro, certo, comprovado""",
    "evidence": """
        prova, provas, evidencia, evidencias, confirmacao, indicio, indicios, comprovacao""",
    "none": "nenhuma, nenhum, sem, nao ha, falta de, poucas",
    "whether": """
        sabe se, saber se, claro se, desconhece se, ignora se, pergunta se, confirmar se, dizer se""",
    "but": "mas, porem, contudo, todavia, enquanto, embora",
    "copula": """
        e, sao, era, eram, foi, foram, ser, sido, esta, estao, seria, parece, parecem, continua, como""",
    "determiner": "o, a, os, as, um, uma, este, esta, seu, sua, do, da, de",
    "having": "tem, tinha, ha, havia, ter",
    "self": "eu, nos",
    "demonstrative": "isso, isto, esta, este, esse, essa, tal",
    "finite": "sao, era, foi, tem, tinha, possui, pode, podem, esta, estao, ha",
    "how": "como, por que, porque, quando, onde",
    "why": "por que, como, quando, onde",
    "not": """
        nao, nunca, jamais, nem, nenhum, nenhuma, ninguem, tampouco, incapaz de, incapazes de, deixou
        de, falhou em, fracassou em, recusou, recusou se a""",
    "not_verbal": "nao, nunca, jamais, ninguem, tampouco, ja nao",
    "not_idiom": """
        nao so, nao apenas, nao somente, nao obstante, nao menos de, nao e segredo, nao mais de, nao
        mais do que, nao ha duvida, nao resta duvida, nao ha duvidas""",
    "lacking": "sem",
    "not_near": "sem",
    "weak": "suficiente, suficientes, surpreend*, novo",
    "myth": "mito, falso, boato, mentira, fake",
    "rumor": "boato, afirmacao",
    "no": "nao, falso, mentira, nao e verdade",
    "aside": "como, segundo, que, o, a, uma, um, apesar",
    "or": "ou, e, nem",
    "either": "ou",
    "by": "por, pelo, pela",
    "of": "de, do, da, sobre",
    "that": "que, segundo a qual",
    "contrary": "ao contrario de, ao contrario do, contrariamente a",
    "concession": "apesar, contrariamente",
    "falsely": "falsamente, erroneamente",
    "as": "como",
    "mean": "significa, implica, quer dizer",
    "may": """
        poderia, poderiam, podera, poderao, talvez, possivelmente, pode ser que, e possivel que, quica""",
    "more": "mais de, mais do que, menos de, senao, mais que",
    "prevent": "imped*, evit*, parou, deteve, trav*",
    "unreal": "caso, se tiv*, se foss*, se houv*",
    "far": "longe de",
    "valued": "cifra, situa, situou, fixou",
    "at": "em",
}
# The hearsay conditional (« teria »): endings, and words with these endings that are no such thing.
CONDITIONAL_ENDINGS = ("aria", "ariam", "eria", "eriam", "iria", "iriam", "disporia", "disporiam")
NOT_CONDITIONAL = frozenset(
    """
    poderia poderiam deveria deveriam queria queriam gostaria gostariam bastaria engenharia parceria bateria galeria
    maria padaria varia pirataria livraria secretaria tesouraria consultoria refinaria variam
    """.split()
)
AFTER_UNREAL: frozenset[str] = frozenset()
# Unlike in German, no comma opens what a verb governs, and no negation closes the clause whose verb it turns round.
COMMA_LINKS = False
LATE_NEGATION = False

# Dates (dates.py): words by kind; a list in calendar order where there is one, "/" between words for the same thing.
DATES = {
    "weekdays": "segunda terca quarta quinta sexta sabado domingo",
    "weekdays_short": "seg ter qua qui sex sab dom",
    "seasons": "inverno primavera verao outono",
    "ordinals": "primeiro/primeira/1o segundo/segunda/2o terceiro/terceira quarto/ultimo",
    "day": "dia dias",
    "week": "semana semanas",
    "month": "mes meses",
    "quarter": "trimestre trimestres",
    "half": "semestre semestres metade",
    "year": "ano anos",
    "decade": "decada",
    "plural": "dias semanas meses trimestres anos",
    "on": "em dia",
    "early": "inicio, comeco, principio",
    "middle": "meados",
    "late": "fim, final, fins, finais",
    "filler": "de, do, do ano, do ano de, ano, do mes de, o ano",
    "last": "passado, passada, ultimo, ultima",
    "next": "proximo, proxima, que vem",
    "this": "este, esta, neste, nesta, deste, desta, esse, nesse",
    "last_before": "passado, passada",
    "next_before": "proximo, proxima",
    "last_many": "ultimos, ultimas",
    "next_many": "proximos, proximas",
    "about": "cerca de, quase, mais de",
    "ago_before": "ha",
    "ago_after": "atras",
    "ahead_before": "daqui a, dentro de",
    "days": """
        hoje 0, ontem -1, anteontem -2, amanha 1, depois de amanha 2, esta manha 0, esta noite 0""",
    "weekday_tail": "feira",
    "the": "dia",
    "of": "de do",
    "to": "ao a e ate",
    "every": "cada toda todas as",
    "in": "em desde ano anos ate durante",
    "small": "um uma 1",
    "week_of": "de, do, do dia",
}
