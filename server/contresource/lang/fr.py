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
    "vs versus dont qui mais tandis alors lorsque quand car puisque parce quoique malgre ou".split()
)
CLAUSE_LINKS = frozenset("que qu".split())
# No statement begins with one of these: what it speaks of stands before.
RELATIVES = frozenset("qui".split())
# The link before a verb and its ending, where the subject stands in the next clause.
GERUND = ("en", "ant")
# « n’est que » means only, beside no other negation: no clause begins there.
ONLY = (
    frozenset("n ne".split()),
    frozenset("pas plus jamais guere rien personne nul nulle aucun aucune".split()),
)
# A conjunction before one of these verbs opens a clause ("and has", « et a »).
CONJUNCTIONS = frozenset("et ou puis".split())
AUXILIARIES = frozenset(
    """
    a ont est sont etait etaient avait avaient fut furent sera seront aurait auraient serait seraient peut peuvent pourrait pourraient va vont doit doivent n ne
    """.split()
)

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
FOURSCORE = frozenset("vingt vingts".split())
HUNDREDS_AFTER_UNIT = frozenset({"cents"})
UNITS_LINKED = frozenset({1, 11})
NAMES_TOO: frozenset[str] = frozenset()
# Adjectives as well, unless what they count follows.
NEW_TOO = frozenset({"neuf"})
COMPOUND_LINK = None
MIXED: dict[str, tuple[int, int]] = {}
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
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "centaines": 100, "huitaine": 8,
}  # fmt: skip
# Adjectives before them.
ROUND = frozenset("bonne petite grosse".split())
DOZENS = frozenset("douzaine douzaines".split())
# Multipliers that open no number by themselves.
NEEDS_NUMBER = frozenset(
    "cents millier milliers millions milliards billions trillions lakh lakhs crore crores vingts douzaines".split()
)
# Number words that mean something else in the languages read beside this one.
ELSEWHERE = frozenset(
    "un une cent cents sept seize mille mil six quart tiers point million millions billion billions trillion trillions demi".split()
)
# What is only counted in whole numbers.
COUNTED = frozenset(
    "gpu gpus puce puces personnes gens emplois employes salaries processeurs cartes entreprises".split()
)
AND = frozenset({"et"})
ARTICLES = frozenset("un une".split())
DEFINITE_ARTICLES = frozenset("le la les l".split())
ONE = frozenset("un une".split())
# No number beside « un » (« l’un », « un autre ») …
ONE_AFTER = frozenset("l chaque quelqu chacun comme".split())
ONE_BEFORE = frozenset("autre".split())
# … nor beside these: how many is not said.
INDEFINITE = frozenset("plusieurs quelques".split())
POINT = frozenset("virgule point".split())
MINUS = frozenset("negatif negative soustraire".split())
# "Moins" is a minus, save after these (« au moins cinq »).
LESS = frozenset({"moins"})
NOT_MINUS_AFTER = frozenset("au le la les de du pas en d bien tout encore ou".split())
HALVES = {"demi": 2, "demie": 2, "demis": 2, "demies": 2, "moitie": 2}
# "The second half of" a time is no share of it.
NOT_SHARE_AFTER = frozenset("premiere seconde deuxieme derniere".split())
DENOMINATORS = {
    "tiers": 3, "quart": 4, "quarts": 4, "troisiemes": 3, "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8,
    "neuvieme": 9, "dixieme": 10, "onzieme": 11, "douzieme": 12, "treizieme": 13, "quatorzieme": 14,
    "quinzieme": 15, "seizieme": 16, "vingtieme": 20, "trentieme": 30, "quarantieme": 40, "cinquantieme": 50,
    "soixantieme": 60, "centieme": 100, "millieme": 1000, "millionieme": 10**6, "milliardieme": 10**9,
    "billionieme": 10**12, "trillionieme": 10**12, "unieme": 1, "deuxieme": 2, "troisieme": 3, "quatrieme": 4,
}  # fmt: skip
# Ordinals by value, from the first on, beside the denominators that end so.
ORDINALS = (
    "premier premiere premiers premieres",
    "second seconde deuxieme",
    "troisieme",
    "quatrieme",
)
ORDINAL_PARTS = ("ieme",)
ORDINAL_ENDINGS = frozenset("er re ère ere e ème eme ième ieme nd nde".split())
OVER = frozenset({"sur"})
OF = frozenset("de d des du".split())
PERCENT = ("pour cent", "pourcent", "pourcents", "pour cents", "pourcentage", "pct", "p 100", "p cent")  # fmt: skip
PERCENTAGE_POINTS = ("points de pourcentage", "point de pourcentage", "points de pour cent")
PERMILLE = ("pour mille",)
TIMES = frozenset({"fois"})
# Units of time by which computing is counted.
TIME = {"h": "heure heures h", "min": "minute minutes", "d": "jour jours", "w": "semaine semaines"}
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
# What turns a bound round: "not … more than".
NEGATIONS = frozenset("pas jamais guere".split())
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

# « Le qualifie d’arnaque »: the kind of word between the two.
CALLED_BY = "of"

# Who says it, who doubts it (stance.py): phrases of a kind, `*` takes any ending.
STANCE = {
    # Verbs that give the words to someone …
    "say": """
        dit, disent, disait, disaient, disant, declar*, affirm*, assure, assurent, assurait, assurant, pretend,
        pretendent, pretendait, pretendant, pretendre, soutient, soutiennent, soutenait, soutenant, estime,
        estiment, estimait, estimant, croit, croient, croyait, pense, pensent, pensait, expliqu* comment,
        expliqu* pourquoi, accuse,
        accusent, accusait, accusant, soupconn*, evoque, evoquent, evoquait, evoquant, avance le chiffre, avance
        un chiffre, avancent le chiffre, a avance, ont avance, avance que, avancent que, parle de, parlent de,
        parlait de, parle d, parlent d, fait etat, font etat, faisant etat, faisait etat, rapporte, rapportent,
        rapportait, rapportant, annonc*, racont*, soulign*, reconnait, reconnaissent, reconnu, admet, admettent,
        admis, avou*, insist*, martel*, revendiqu*, clam*, laisse entendre, laissent entendre, laisse entendu, se
        vante, s est vante, se targue, evalue, evaluent, evaluait, evaluant, chiffre a, chiffrent a, table sur,
        tablent sur, lache, predi*, prevoit, prevoient, propos de, mentionn*, plaid*, argu*, postul*, specul*,
        imagin*, suppos*, attribu*, pretexte, mise sur, est convaincu, est convaincue, sont convaincus, est
        persuade, est persuadee, sont persuades, qualifie de, qualifient de, l a qualifie, qualifiait,
        qualifiaient, laissait entendre, vu par, vue par, soutenu que, soutenu qu, s est dit, s est dite, se sont
        dits, se sont dites, se dite, voit dans, voient dans, voyait dans, voit en, voient en, voyait en""",
    "say_not": """
        on voit dans, on voit en, se voit dans, se voit en, on le voit dans, on le voit en, soutient la comparaison,
        soutiennent la comparaison, soutenant la comparaison, soutient le rythme, soutiennent le rythme, accuse du,
        accusent du, accusait du, accusaient du, accusant du, accuse un retard, accusent un retard, accuse un net
        retard, accusent un net retard, accuse une annee, accusent une annee, accuse un an, accusent un an, accuse
        une baisse, accusent une baisse, accuse une perte, accusent une perte, accuse un recul, accusent un recul,
        accuse le coup, accusent le coup, mise sur le, mise sur la, mise sur l, mise sur les""",
    "say_that_not": """
        demande moins, demandent moins, demande plus, demandent plus, demande peu, demandent peu, demande beaucoup,
        demandent beaucoup, demande davantage, demandent davantage""",
    "claim_not": """
        apres l annonce, apres les annonces, depuis l annonce, des l annonce, avant l annonce, suite a l annonce,
        l annonce de la sortie, l annonce du lancement, effet d annonce""",
    # … and those that do so only before « que », a quotation or a colon, or at the end.
    "say_that": """
        expliqu*, ajout*, avance, avancee, avances, avancees, avancent, precise, precisent, precisait, precisant, note,
        notent, notait, notant, indiqu*, rappel*, ecrit, ecrivent, ecrivait, ecrivant, revel*, juge, jugent,
        jugeait, constat*, relev*, observe, observent, confie, confiait, confiant, suggere, suggerent, poste,
        tweete, deplor*, regrett*, se felicit*, pronosti*, s inquiet*, se rejoui*, s insurg*, s indign*, calcule,
        calculent, cite, citent, ironis*, resum*, conclut, concluent, repond, repondait, replique, retorque,
        poursuit, lance, temoign*, commente, commentent, titre, titrait, analys*, demand*, signal*, fait valoir,
        font valoir, fait savoir, fait remarquer, insinu*, considere, considerent, alerte, prevenu, previent,
        repete, repetent, clarifi*, reiter*, avertit, avertissent, avertissait, avertissant, s exclam*,
        rencheri*, promet, promettent, repetait, repetaient, repetant, se plai*, se souvient, se souviennent,
        prevenait, martel*""",
    "source": """
        selon, d apres, a en croire, aux dires de, aux dires d, au dire de, de l avis de, de l aveu de, dixit,
        citant, cite par, cites par, citee par, citees par, rapporte par, rapportee par, rapportes par,
        rapportees par, relaye par, relayee par, repris par, reprise par, de source sure, aux yeux des, aux yeux
        du, aux yeux d, de l avis des, de l avis du, aux dires des, aux dires du, au dire des, de l aveu des, de
        l aveu du, de source proche, de source policiere, de source anonyme, de source interne, de source
        diplomatique, de source gouvernementale, de source judiciaire, de sources, aux yeux de, a entendre, a
        ecouter, si l on en croit, si on en croit, pour reprendre, dans les mots de, attribue a, attribuee a,
        attribues a, d aucuns, de l aveu meme de, de l aveu meme d""",
    "source_not": """
        a propos de, a propos d, a propos du, a propos des, selon que, selon les cas, selon le cas, selon les
        besoins, selon toute vraisemblance, selon moi,
        d apres moi, selon nous, selon qu""",
    # Whose opinion a sentence opens with: « Pour certains, … ».
    "in_view": """
        a ses yeux, a leurs yeux, pour lui, pour elle, pour eux, pour elles, pour certains, pour certaines,
        pour d autres, pour beaucoup, pour d aucuns,
        pour plusieurs, pour les critiques, pour les opposants, pour les detracteurs, pour les partisans,
        pour les sceptiques, pour les optimistes, pour les pessimistes, pour ses detracteurs, pour ses partisans,
        pour ses opposants, pour ses critiques, pour ses defenseurs""",
    # Verbs with « comme » and « de »: « le considère comme une arnaque », « le qualifie d’arnaque ».
    "regard": """
        considere, considerent, considerait, consideraient, considerant, presente, presentent, presentait,
        presentaient, presentant, decrit, decrivent, decrivait, decrivant, depeint, depeignent, depeignait, denonce,
        denoncent, denoncait, denoncant, regarde, regardent, percoit, percoivent, definit, definissent""",
    "call": """
        qualifie, qualifient, qualifiait, qualifiaient, qualifiant, traite, traitent, traitait, traitant, taxe,
        taxent, taxait""",
    "call_not": """
        traite de, traite d, traite du, traite des, traitent de, traitent d, traitent du, traitent des, traitait de,
        traitait d, traitant de, traitant d""",
    # Who speaks in a headline: « Patron de Scale AI : … ».
    "person": """
        patron, patronne, pdg, dirigeant*, fondateur, fondatrice, cofondateur, analyste*, expert, experts,
        experte, ministre, porte parole, cadre, chercheur*, chercheuse, source, sources, elu, elus, senateur,
        president, presidente""",
    "hearsay": """
        pretendument, soi disant, supposement, suppose, supposee, supposes, supposees, presume, presumee,
        presumes, presumees, apparemment, parait il, semble t il, dit on, a ce qu on dit, le bruit court,
        la rumeur court, cense, censee, censes, censees, repute, reputee, reputes, reputees, accuse de,
        accusee de, accuses de, accusees de, accuse d, accusee d, accuses d, soupconne de, soupconnee de,
        soupconnes de, soupconne d, soupconnee d, suspecte de, suspectee de, suspecte d, suspectee d,
        donne pour, donnee pour, passe pour, passent pour, pretendu, pretendue, pretendus, pretendues,
        lui prete, leur prete, on prete, allegue, alleguee, alleguees, allegues, officieusement, il se dit,
        se murmure, on murmure, se chuchote, se raconte""",
    "hearsay_participle": """
        revendique, revendiques, revendiquee, revendiquees, annonce, annoncee, annonces, annoncees, affiche,
        affichee, affiches, affichees, evoque, evoques, evoquee, evoquees""",
    # … of a sum or a claim only: chips are « avancées », too.
    "hearsay_put_forward": "avance, avancee, avances, avancees",
    "scale": "million, millions, milliard, milliards, mille, dollars, euros",
    "claim": """
        affirmation, affirmations, allegation*, rumeur, rumeurs, estimation, estimations, these, theses,
        idee, hypothese, hypotheses, accusation*, declaration, declarations, propos, assertion*, croyance,
        recit, narratif, theorie, speculation*, soupcon, soupcons, bruit, annonce, annonces, pretention,
        pretentions, suggestion, temoignage, conviction, slogan, argument, confidence, confidences, opinion,
        avis, supposition*""",
    "matter": """
        chiffre, chiffres, nombre, montant, somme, cout, prix, information, informations, donnee, donnees,
        histoire, phrase, titre, nouvelle, total, evaluation""",
    "deny": """
        dement, dementent, dementi, dementis, dementie, dementies, dementait, dementir, dementant, nie, nient,
        niait, niant, nier, nies, niee, refut*, infirm*, contredi*, debunk*, demystif*, dement que, reduit a
        neant, tort de dire, tort d affirmer, tort de
        pretendre, tort de croire, tort de penser, tort de parler, faux de dire, faux d affirmer, faux de
        pretendre, faux de croire""",
    "err": """
        se trompe, se trompent, se trompait, s est trompe, s est trompee, se sont trompes, a tort, ont tort,
        avait tort, avaient tort, aurait tort, eu tort, fait erreur, font erreur, fait fausse route, font fausse
        route, dans l erreur, s egare, s egarent""",
    "impossible": """
        impossible que, impossible qu, impossible pour, exclu que, exclu qu, hors de question que,
        hors de question qu""",
    "impossible_not": "pas impossible que, pas impossible qu, pas impossible pour, pas exclu que, pas exclu qu",
    # … when negated: « aucun risque que ».
    "possible": """
        possible que, possible qu, possible pour, risque que, risque qu, risques que, risques qu, danger que,
        danger qu, chance que, chance qu, chances que, chances qu, moyen que, moyen qu, possibilite que,
        possibilite qu, envisageable que, envisageable qu, concevable que, concevable qu, pensable que, pensable
        qu""",
    # What it is to say something wrong: « Prétendre que … est une erreur », « c’est oublier … ».
    "folly": """
        une erreur, abusif, abusive, excessif, excessive, simpliste, reducteur, reductrice, malhonnete, aberrant,
        aberrante, insense, insensee, stupide, idiot, une betise, une folie, un abus, un raccourci, un exces, une
        faute, une illusion, une escroquerie intellectuelle, une imposture, un peu fort, un peu court, exagere,
        oublier, ignorer, meconnaitre, confondre, ne rien comprendre, se tromper, aller trop vite,
        aller vite en besogne, aller un peu vite, aller trop loin, mentir, prendre ses desirs, depourvu de sens,
        pas serieux, pas de sens, aucun sens""",
    "saying": """
        dire, affirmer, pretendre, croire, penser, soutenir, declarer, imaginer, conclure, assurer, ecrire,
        avancer, presenter, qualifier, parler, voir, considerer, juger, soupconner, accuser, traiter de,
        assimiler, reduire, resumer, supposer, laisser entendre, laisser croire, faire croire, estimer""",
    # … which, negated, deny: « on ne peut plus dire que ».
    "say_to": """
        dire que, dire qu, dire, affirmer, pretendre, croire, penser que, penser qu, soutenir que, soutenir qu,
        conclure que, conclure qu, imaginer que, imaginer qu, parler de, parler d""",
    "deny_not": "on ne peut nier, indeniable*, difficile de nier, impossible de nier",
    "deny_claim": """
        rejett*, rejet*, balay*, demont*, recus*, ecart*, corrig*, rectifi*, nuanc*, invalid*,
        bat en breche, battent en breche, deconstrui*""",
    "false": """
        faux, fausse, fausses, errone, erronee, erronees, errones, inexact, inexacte, inexacts, inexactes,
        mensong*, trompeu*, infonde, infondee, infondes, infondees, non fonde, non fondee, sans fondement,
        intox, mythe, legende, canular, bidon, fantaisiste*, exagere, exageree, exagerees, exageres,
        exageration, surestime*, surevalu*, gonfle, gonflee, gonflees, gonfles, fake, infox, desinformation,
        contre verite, contreverite, absurde, absurdes, farfelu*, fantasme, fable, invention, refute,
        refutee, refutees, refutes, dementi, dementie, dementis, dementies, fake news, invente, inventee,
        inventes, inventees, incorrect, incorrecte, incorrects, ridicule, mensonge, rien de vrai, un leurre,
        caricatural*, contresens, naif, naive, naifs, naives, illusoire*, utopi*, idee recue, idees recues,
        impossible""",
    "false_not": "impossible de, impossible d, impossible a, impossible pour, impossible que, impossible qu",
    "brand": "qualifie, qualifient, juge, jugent, jugeait, taxe, taxent",
    "for": "pour",
    "falsely": "a tort, faussement, mensongerement, abusivement, erronement",
    "falsely_not": "a tort ou a raison",
    "true": """
        vrai, vraie, vrais, vraies, exact, exacte, exacts, exactes, correct, correcte, juste, le cas,
        veridique, credible, la realite, reel, reelle, reels, fonde, fondee, la verite, realiste""",
    "doubt": """
        doute, doutent, douter, doutes, doutait, doutant, douteu*, sceptique, sceptiques, scepticisme,
        incertain*, incertitude, non verifie*, non confirme*, non etaye*, non prouve*, non source*, non
        corrobore*, inverifi*, sujet a caution, sujette a caution, sujets a caution, sujettes a caution, a
        prendre avec, avec des pincettes, reste a prouver, reste a verifier, reste a confirmer, reste a
        demontrer, reste a voir, restent a prouver, reste a savoir, restent a verifier, restent a confirmer,
        conteste, contestee, contestes, contestees, controverse, controversee, controverses, controversees,
        discutable*, a verifier, a confirmer, au conditionnel, peu credible*, peu vraisemblable*, peu probable,
        invraisemblable*, se demande*, met en doute, mettent en doute, mis en doute, mise en doute, mises en
        doute, ignore si, ignorons si, ignorent si, on l ignore, dur a croire, difficile a croire, peine a
        croire, peinent a croire, mal a croire, difficile a verifier, impossible a verifier, impossible a croire,
        question ouverte, une anecdote, anecdotique, anecdotiques, de la a dire, de la a affirmer, de la a penser,
        de la a croire, de la a conclure, de la a en conclure,
        mystere, fait debat, font debat, fait polemique, font polemique, prete a debat, remis en question,
        remise en question, remis en cause, remise en cause, laisse perplexe, laissent perplexe, laisse
        sceptique, laissent sceptique, laissent sceptiques, interroge sur, interrogent sur, inconnu, inconnue,
        impossible de verifier, impossible de savoir, aucun moyen de verifier, aucun moyen de savoir, difficile
        de verifier, avec prudence, avec precaution, comment savoir, comment etre sur, comment etre surs,
        comment etre certain*, comment peut on savoir, comment peut on etre sur*, comment verifier, difficile de
        savoir, imprudent de, imprudent d, premature de, premature d, hasardeux de, hasardeux d, trop tot pour
        dire, trop tot pour affirmer""",
    "doubt_not": """
        sans doute, nul doute, aucun doute, pas de doute, hors de doute, sans nul doute, sans aucun
        doute, sans l ombre d un doute, ne fait aucun doute, ne fait pas de doute, fait plus de doute,
        fait plus aucun doute, fait guere de doute, fait peu de doute, pas mystere, sans conteste, inconnu il
        y a, inconnue il y a, inconnus il y a, inconnu jusqu, inconnue jusqu, inconnus jusqu, encore inconnu, encore
        inconnue, inconnu du grand public, inconnue du grand public""",
    "doubt_claim_not": "sans conteste, incontest*",
    "doubt_claim": """
        met en question, remet en question, remettent en question, remis en question, remise en question,
        remet en cause, remettent en cause, remis en cause, remise en cause, contest*, questionn*,
        interrog*, disput*, jette le doute sur""",
    "confirm": """
        confirm*, verifi*, prouv*, demontr*, sait, savons, savoir, savent, etabli, etablit, etablie,
        etablis, etay*, corrobor*, avere*, avere, documente, certain, certaine, sur, sure, clair,
        convaincu*, permis de, permis d, indiqu*, suggere, laisse penser, permet de, permet d, connait,
        connu, precise, precisent, montre que, montre qu, montrent que, montrent qu, attest*""",
    "evidence": """
        preuve, preuves, element, elements, confirmation, indice, indices, trace, traces, justificatif*,
        fondement, source, sources, donnee fiable, etai, raison de croire, raison de penser,
        raisons de croire, raisons de penser""",
    "evidence_not": "open source, code source, de sources",
    "none": """
        aucune, aucun, pas de, pas d, sans, absence de, absence d, faute de, faute d, manque de, peu de,
        peu d, pas la moindre, la moindre, nulle, pas l ombre d une, sans la moindre, sans le moindre""",
    "few": "peu de, peu d",
    "slim": "peu de, peu d, faible, faibles, mince, minces",
    "whether": """
        ignore si, ignorent si, savoir si, sait si, savons si, savent si, demande si, demandent si,
        verifier si, determiner si, questionne si, dire si, clair si, confirmer si, preciser si, precise si,
        dit si, si oui ou non, sur si, etablir si, etablir s, sait pas si, savons pas si, savent pas si,
        dit pas si, precise pas si, confirme pas si, sait pas s, ignore s, savoir s, sait s, demande s,
        determiner s, verifier s, dire s, dit pas s, precise pas s""",
    "refuse": """
        refuse de, refuse d, refusent de, incapable de, incapables de, a refuse de, ont refuse de, echoue a,
        decline, sans""",
    "only": "seulement, uniquement, exclusivement, simplement, juste",
    # Of a sum, such a verb with « que » says that the sum is another thing than is claimed.
    "limit": """
        couvr*, inclu*, compren*, comprend, correspond*, concern*, reflet*, mesur*, represent*, porte sur,
        portent sur, comptabilis*, recouvr*, prend en compte, prennent en compte, englob*, se rapporte*,
        tient compte, tiennent compte""",
    "exclude": """
        exclu, exclut, excluent, excluant, exclure, omet, omettent, omettant, laisse de cote,
        laissent de cote, se limite a, se limitent a, se limite au, se limite aux, fait abstraction,
        font abstraction, passe sous silence, ignore les, ignore le, sous estime, oublie, oublient, neglige,
        negligent, minore, hors""",
    "but": "mais, cependant, toutefois, pourtant, tandis, neanmoins, alors",
    "copula": """
        est, sont, etait, etaient, fut, furent, soit, ete, etre, releve, relevent, serait, seraient, semble,
        semblent, parait, paraissent, reste, restent, demeure, demeurent, s avere, s averent, juge, jugee,
        jugees, juges, comme, qualifie de, qualifiee de, qualifies de, considere comme, consideree comme, sonne,
        sonnent, laisse, laissent, rend, largement, totalement, tout, tres, bien, purement, completement, fait""",
    "determiner": """
        le, la, les, l, un, une, des, du, ce, cet, cette, ces, son, sa, ses, leur, leurs, aucune, aucun""",
    "having": """
        a, ont, avait, avaient, avoir, ayant, ai, avons, aura, auraient, aurait, s est, se sont, t, as, avez""",
    "subject": "il, elle, on, ils, elles, j, je",
    "self": "je, j, nous",
    "ensure": """
        garanti, garantie, garantit, garantissent, garantissait, assure que, assure qu, assurent que, veille a
        ce, veillent
        a ce, veillait a ce, fait en sorte, font en sorte, faisait en sorte, faire en sorte""",
    # What is not stated; nor is it hearsay where a rule looks for the verb: « espérait que … paralyseraient ».
    "hope": """
        esper*, souhaitait, souhaitaient, voulait, voulaient, craint, craignent, craignait, craignaient,
        redoute, redoutent,
        redoutait, redoutaient, s attendait,
        s attendaient, misait, misaient, pariait, pariaient, comptait, comptaient""",
    # « Le rapport de SemiAnalysis », non « les critiques de SemiAnalysis »
    "own_words": """
        post, posts, message*, tweet*, tribune*, billet*, article*, blog, essai, etude*, rapport*, note, notes, analyse,
        analyses, calcul, calculs, compte, compter, mots, mot, paroles, discours, lettre, entretien, interview,
        cote, point de vue, porte parole""",
    "definite": "les, ses, ces, leurs, nos, le, la, cette, ce",
    "be": "est, sont, etait, etaient, existe, existent, existait, existaient",
    "relative": "qui",
    "demonstrative": "ce, c, cela, ca, cette, cet, ces, celui ci, celle ci, il, elle, rien de",
    "finite": """
        a, ont, est, sont, avait, avaient, etait, etaient, n, ne, peut, peuvent, pouvait, doit, doivent,
        fait, font, possede, possedent, dispose, disposent, utilise, utilisent, va, vont, aurait, auraient,
        serait, seraient, fut, sera, seront, dit""",
    "how": "comment, pourquoi, combien, quel, quelle, quels, quelles, ce que, d ou, ce qui",
    "why": "pourquoi, comment, quand, ou, d ou, voici pourquoi",
    "why_not": "combien",
    "not": """
        pas, jamais, aucun, aucune, rien, ni, guere, nullement, personne, nul, nulle, aucunement, et non, mais
        non, non pas, n a pu, n ont pu, n avait pu, n a su, ne peut etre, ne peuvent etre, ne saurait, ne
        sauraient, n a ete possible, echoue a, echouent a, echoua a, echoue d, echouait a, peine a, peinent a,
        peinait a, peinaient a, incapable de, incapables de, incapable d, refuse de, refusent de, refuse d,
        refusait de, renonce a, renoncent a, renonca a, plus, echoue dans, impossible de, impossible d""",
    "not_verbal": """
        n a pu, n ont pu, n avait pu, n a su, ne peut etre, ne peuvent etre, ne saurait, ne sauraient,
        jamais, aucun, aucune, rien, ni, personne, nul, nulle, guere, nullement, plus""",
    "not_idiom": """
        n aurait jamais du, n auraient jamais du, n aurait pas du, n auraient pas du,
        pas seulement, pas uniquement, pas simplement, a pas que, ont pas que, est pas que, sont pas que, est pas
        qu, sont pas qu, avait pas que, possede pas que, compte pas que, fait pas que, pas juste, non seulement,
        pas moins de, pas moins d, pas moins, pas un secret, n importe, pas mal, pas a pas, non loin, n est autre
        que, ne manqu*, n a pas manque, n est ce pas, pas pour rien, pas etonnant, pas surprenant, pas un hasard,
        pas de secret, non plus, pas exclu, pas impossible, pas rien, ni plus ni moins, pas anodin, jamais vu,
        jamais egale, jamais atteint, pas exclusivement, plus que jamais, jamais auparavant, rien que, rien de
        moins, rien moins, comme jamais, pas loin de, pas loin d, point de, point d, en aucun cas seulement, un
        pas, le pas, les pas, ces pas, premier pas, premiers pas, grand pas, pas en avant, pas de geant, cinq
        points, sur ce point, ce point, un point, le point, au point, a ce point, a tel point, une personne, la
        personne, cette personne, par personne, de personne, chaque personne, jamais ete aussi, plus jamais, plus
        que, plus qu, pas plus, plus en plus, plus ou moins, plus ni moins, jamais plus, a peine a, la peine a,
        pas echoue a, pas peine a, peine a croire, peinent a croire, pas refuse de, pas renonce a, fait plus de
        doute, fait plus aucun doute, impossible de nier, impossible de contester, impossible d ignorer,
        impossible d oublier, impossible de savoir, impossible de verifier, impossible de dire, impossible de ne,
        impossible de confirmer, pas impossible de, pas impossible d, pour ne pas dire, ne se cach* pas, ne se
        cach* plus, ne
        se cach* guere, ne se cach* meme pas, ne se cach* meme plus, jailli* de nulle part, de nulle part""",
    # « Pas que » before a number means more than that number.
    "not_only": "pas seulement, pas uniquement, pas simplement, pas exclusivement, pas juste, pas que, pas qu",
    "also": "aussi, egalement, en plus",
    # A subject's number is presupposed when only this is denied of it.
    "weak": """
        suffi*, assez, etonnant*, surpren*, nouve*, seul*, cher, chere, beaucoup, grand, bon, bonne,
        mauvais*, empech*, chang*, impressionn*, aid*, tout, facile, gratuit*, pour autant, encore fini""",
    "myth": """
        mythe, faux, fausse, intox, infox, fake, legende, idee recue, idee fausse, prejuge, cliche, mensonge,
        canular, trompeur, fake news, desinformation""",
    "rumor": """
        rumeur, l affirmation, affirmation, allegation, la rumeur, on dit, ce qu on dit, ce qui se dit""",
    "no": """
        non, faux, pas vraiment, pas exactement, pas tout a fait, c est faux, intox, erreur, pas du tout,
        inexact, pas vrai, mensonge""",
    "opposite": "le contraire, l inverse, autre chose",
    "verdict": """
        verdict, notre verdict, conclusion, notre conclusion, evaluation, notre evaluation, note, notre avis, notation,
        verification""",
    "conditional": """
        si tant est que, a supposer que, en supposant que, a supposer qu, en supposant qu, si tant est qu,
        meme si, au cas ou""",
    "ne": "ne, n",
    "lacking": "sans",
    "not_near": "sans",
    "not_with_ne": "aucun, aucune, rien, personne, jamais, nul, nulle, guere, plus",
    "not_digit": "non",
    "far": "loin de, loin des, loin d, loin du, rien a voir avec",
    "record": "n avait, n avaient",
    "although": "bien que, bien qu, quoique, quoiqu, meme si, encore que, alors que, tandis que",
    "of": "de, d, des, du, sur",
    "unreal": "si, s il, s ils, sinon",
    "aside": """
        comme, selon, d, contrairement, malgre, dont, qui, en, notamment, a, tel, telle, a l, le, la, l, un,
        une, entreprise, societe, pdg, patron, patronne, filiale, start""",
    "contrary": """
        contrairement a, contrairement aux, contrairement au, a l inverse de, a rebours de""",
    "concession": "malgre, en depit, nonobstant, contrairement, a l inverse, hormis",
    "as": "comme, ainsi que",
    "mean": "signifie, signifient, signifiait, veut dire, veulent dire, implique, impliquent",
    "or": "ou, et, ni",
    "either": "ou",
    "by": "par",
    "that": """
        que, qu, selon laquelle, selon lesquelles, selon lequel, selon lesquels, comme quoi, consistant a,
        voulant que""",
    "not_close": "plus",
    "may": """
        pourrait, pourraient, peut-etre, il se peut, se pourrait, il est possible qu*, pas exclu qu*,
        pas impossible qu*, aurait pu, auraient pu, eventuellement, possiblement""",
    "may_have": "peut avoir, peuvent avoir",
    # Nouns, adverbs and numbers that end as participles do.
    "may_have_not": """
        peu* avoir du, peu* avoir lui, peu* avoir lieu, peu* avoir peu, peu* avoir feu, peu* avoir jeu, peu* avoir
        enjeu, peu* avoir credit, peu* avoir aussi, peu* avoir ainsi, peu* avoir parmi, peu* avoir celui, peu* avoir
        demi, peu* avoir appui, peu* avoir souci, peu* avoir ennui, peu* avoir autorite, peu* avoir priorite, peu*
        avoir liberte, peu* avoir qualite, peu* avoir pitie, peu* avoir moitie, peu* avoir nu""",
    # « aussi vite que »
    "as_much": "aussi, moins, autant",
    "more": "plus de, plus d, moins de, moins d, plus du, au dela de",
    "prevent": "empech*, dissua*, decourag*, bloque, frein*",
    "valued": "chiffre, chiffrent, chiffrait, situe, situent, fixe, fixent",
    "at": "a",
}
# The hearsay conditional (« posséderait »): endings, and words with these endings that are no such thing.
CONDITIONAL_ENDINGS = (
    "erait", "eraient", "drait", "draient", "ttrait", "ttraient", "irait", "iraient", "vrait", "vraient",
    "aurait", "auraient",
)  # fmt: skip
NOT_CONDITIONAL = frozenset(
    """
    devrait devraient faudrait voudrait voudraient vaudrait vaudraient permettrait permettraient suffirait
    aimerait aimeraient souhaiterait souhaiteraient cadrait encadrait encadraient engendrait engendraient
    livrait livraient couvrait ouvrait decouvrait recouvrait viendrait restaurait instaurait saurait sauraient tirait tiraient attirait attiraient retirait retiraient etirait admirait
    admiraient inspirait inspiraient respirait aspirait aspiraient desirait desiraient expirait virait viraient
    chavirait dechirait dechiraient empirait conspirait conspiraient livraient ouvraient couvraient decouvraient
    """.split()
)
# After these the conditional speaks of what did not happen.
AFTER_UNREAL = frozenset("pu du fallu souhaite aime mieux".split())
# Unlike in German, no comma opens what a verb governs, and no negation closes the clause whose verb it turns round.
COMMA_LINKS = False
LATE_NEGATION = False

# Dates (dates.py): words by kind; a list in calendar order where there is one, "/" between words for the same thing.
DATES = {
    "weekdays": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "weekdays_short": "lun mar mer jeu ven sam dim",
    "seasons": "hiver printemps ete automne",
    "ordinals": """
        premier/premiere/1er/1ere/1re deuxieme/second/seconde/2e/2eme/2nd/2nde troisieme/3e/3eme
        quatrieme/dernier/derniere/4e/4eme""",
    "day": "jour jours",
    "week": "semaine semaines",
    "month": "mois",
    "quarter": "trimestre trimestres",
    "half": "semestre semestres moitie",
    "year": "annee annees an ans",
    "decade": "decennie decennies",
    "plural": "jours semaines trimestres semestres annees ans decennies",
    "on": "le du au",
    "early": "debut, commencement, tout debut",
    "middle": "mi, milieu",
    "late": "fin, toute fin",
    "filler": """
        de, d, du, de l, l, de la, la, le, du mois de, du mois d, le mois de, de l annee, l annee, annee,
        de l an, l an, des annees, cette annee, en""",
    "last": "dernier, derniere, passe, passee, ecoule, ecoulee",
    "next": "prochain, prochaine",
    "this": "ce, cet, cette",
    "last_many": "derniers, dernieres",
    "next_many": "prochains, prochaines",
    "this_after": "ci",
    "about": """
        environ, presque, deja, pres de, pres d, plus de, plus d, a peine, quelque, moins de, moins d""",
    "ago_before": "il y a, voila, voici, ca fait",
    "ahead_before": "dans",
    "days": """
        aujourd hui 0, ce jour 0, hier -1, hier soir -1, hier matin -1, hier apres midi -1, avant hier -2,
        demain 1, demain matin 1, apres demain 2, ce matin 0, ce soir 0, cet apres midi 0, cette nuit 0,
        la nuit derniere -1, la veille au soir -1""",
    "days_not": """
        il y a aujourd hui, la veille au soir, d aujourd hui, jusqu a aujourd hui, d hier""",
    "the": "le",
    "of": "de d du",
    "to": "au a et jusqu",
    "every": "le les chaque tous des du",
    "in": """
        en depuis ici annee an millesime l courant exercice rentree des avant apres fin debut mi des""",
    "small": "un une 1",
    "week_of": "du, commencant le, debutant le, de",
}
