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
    "vs versus which who but while whereas because although though when where despite".split()
)
CLAUSE_LINKS = frozenset("that".split())
# No statement begins with one of these: what it speaks of stands before.
RELATIVES = frozenset("which who".split())
# The link before a verb and its ending, where the subject stands in the next clause.
GERUND = ("by", "ing")
# A conjunction before one of these verbs opens a clause ("and has", « et a »).
CONJUNCTIONS = frozenset("and or then".split())
AUXILIARIES = frozenset(
    """
    has have had is are was were will would can could may might must should did does do
    """.split()
)

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
FOURSCORE: frozenset[str] = frozenset()
HUNDREDS_AFTER_UNIT: frozenset[str] = frozenset()
UNITS_LINKED: frozenset[int] = frozenset()
NAMES_TOO: frozenset[str] = frozenset()
NEW_TOO: frozenset[str] = frozenset()
COMPOUND_LINK = None
MIXED: dict[str, tuple[int, int]] = {}
SCALES = {
    "thousand": 10**3, "thousands": 10**3, "million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9,
    "trillion": 10**12, "trillions": 10**12, "quadrillion": 10**15, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5,
    "crore": 10**7, "crores": 10**7,
}  # fmt: skip
LONG_SCALES: dict[str, tuple[int, int]] = {}
SHORT_MULTIPLIERS = {
    "bn": 10**9,
    "mn": 10**6,
    "mln": 10**6,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "mil": 10**6,
}
COLLECTIVES = {"couple": 2}
DOZENS = frozenset("dozen dozens doz dozs".split())
# Multipliers that open no number by themselves.
NEEDS_NUMBER = frozenset(
    "hundreds thousands millions billions trillions lakh lakhs lac crore crores dozens doz dozs halves".split()
)
# Number words that mean something else in the languages read beside this one.
ELSEWHERE = frozenset(
    "one nil couple point dot lac first quarter fourth million millions billion billions trillion trillions".split()
)
# What is only counted in whole numbers.
COUNTED = frozenset(
    "gpu gpus chips chip people jobs employees workers processors cards companies users".split()
)
AND = frozenset({"and"})
ARTICLES = frozenset("a an".split())
DEFINITE_ARTICLES = frozenset("the".split())
ONE = frozenset({"one"})
# "that one", "no one", "one another" count nothing; "several hundred" does not say how many.
ONE_AFTER = frozenset("that this no which each every any the another some these those".split())
ONE_BEFORE = frozenset("another".split())
INDEFINITE = frozenset("several few many".split())
POINT = frozenset("point dot".split())
MINUS = frozenset("minus negative".split())
LESS: frozenset[str] = frozenset()
NOT_MINUS_AFTER: frozenset[str] = frozenset()
HALVES = {"half": 2, "halves": 2}
# "The second half of" a time is no share of it.
NOT_SHARE_AFTER = frozenset("first second last latter earlier other".split())
DENOMINATORS = {
    "third": 3, "fourth": 4, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12, "first": 1,
}  # fmt: skip
# Ordinals by value, from the first on, beside the denominators that end so.
ORDINALS = ("first", "second", "third")
ORDINAL_PARTS = ("th",)
ORDINAL_ENDINGS = frozenset("st nd rd th".split())
OVER = frozenset("over".split())
OF = frozenset("of".split())
PERCENT = ("percent", "per cent", "percents", "percentage", "pct", "per cents")  # fmt: skip
PERCENTAGE_POINTS = ("percentage points", "percentage point", "pct points")
PERMILLE = ("per mille", "per mil")
TIMES = frozenset("times".split())
# Units of time by which computing is counted.
TIME = {"h": "hour hours hrs", "min": "minute minutes", "d": "day days", "w": "week weeks"}
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
# What turns a bound round: "not … more than".
NEGATIONS = frozenset("not never t cannot".split())
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

# "Calls it a scam": the kind of word between the two.
CALLED_BY = "determiner"

# Who says it, who doubts it (stance.py): phrases of a kind, `*` takes any ending.
STANCE = {
    # Verbs that give the words to someone …
    "say": """
        said, says, say, saying, told, tells, tell, telling, claim*, alleged, alleges, alleging, assert,
        asserted, asserts, asserting, argue, argued, argues, arguing, estimate, estimates, estimated, estimating,
        announce, announced, announces, announcing, declare, declared, declares, declaring, report, reports,
        reported, reporting, believe, believes, believed, think, thinks, thought that, reckon, reckons, reckoned,
        insist, insists, insisted, insisting, maintains, contend, contends, contended, admit, admits, admitted,
        acknowledge*, concede*, predicted, predicts, speculate*, suspect, suspects,
        suspected, accuse, accuses, accused, accusing, warned, warns, point* out, pegs, pegged, suggest,
        suggests, suggesting, tweeted, quipped, recalled how, recalls how, describes how, described how, tells
        how, told how, explains how, reported how, recounts how, recounted how, hinted, touted, boasted, boasts
        of, boasts that, posited, postulates, testified, confirmed to, described as, credits, credited with, puts
        it at, put it at, is convinced, are convinced, is certain, is adamant, is confident, called it, calls it,
        calling it, dubbed it, dubbed, hailed it, hailed as, put the number, puts the number, put the figure,
        puts the figure, puts the cost, put the cost""",
    # … and those that do so only before "that", a quotation or a colon, or at the end.
    "say_that": """
        explained, explains, states, stated, stating, added, adds, adding, noted, notes, noting, remarked,
        commented, stressed, wrote,
        writes, posted, recalled, replied, revealed, reveals, disclosed, suggested, suggests, indicated,
        indicates, observed, observes, found, calculated, calculates, asks, asked, joked, called, calls, shared,
        emphasized, concluded, concludes, responded, responds, put it, puts it, explain, continues, continued,
        echoed, answered, answers, answering, recalls, recalling, clarif*, repeats, repeated, reiterat*,
        cautioned, cautions, lament*, complain*, grumbl*, opined, opines, mused, muses, assures, assured,
        holds that, hold that, held that, finds that, hints, hinted, hint that, proclaim*, affirmed, affirms,
        retorted, countered, promised, forecasts, highlighted, highlights""",
    "source": """
        according to, per, as told to, as reported by, as reported in, as quoted by, quoted by, cited by, citing,
        quoting, in the words of, by the account of, in the view of, in the opinion of, courtesy of, attributed
        to, in the telling of, s view, s telling, s account, s reckoning, s estimation, listening to, sources
        say, by some accounts, by all accounts, by most accounts, by some estimates, by most estimates, by one
        estimate, told by, in the eyes of, in the minds of""",
    "source_not": """
        according to plan, according to schedule, according to law, according to whether, per unit, per gpu, per chip,
        per card, per piece, per processor, per server, per user, per head, per capita, per person, per employee,
        per cent, per se, per hour, per day, per week, per month, per year, per annum, per quarter, per second,
        per minute, per model, per token, per million, per billion, per thousand, per h100, per h800, per h20,
        per a100, per watt, per dollar, per share, per run, per household""",
    "hearsay": """
        reportedly, allegedly, supposedly, purportedly, ostensibly, apparently, rumored, rumoured,
        rumor has it, rumour has it, word is, word has it, word in, rumor mill, rumour mill, grapevine,
        to be believed, alleged, purported, claimed, reported, so called, supposed,
        said to, reported to, believed to, thought to, understood to, alleged to, claimed to, suspected of,
        suspected to, accused of, presumably, unofficially, self reported, self proclaimed, stated cost,
        stated budget, stated figure, stated price, official figure, official figures""",
    # Whose opinion a sentence opens with: "For many, …".
    "in_view": """
        in his eyes, in her eyes, in their eyes, to his mind, to her mind, for some, to some, for many, to many,
        for others, to others, for most, to critics, for critics, to supporters, for supporters, for sceptics,
        for skeptics, to its critics, for its critics, to his critics, for his critics""",
    # Verbs with "as" and "a": "describes it as a scam", "calls it a scam".
    "regard": """
        describe, describes, described, describing, dismiss, dismisses, dismissed, dismissing, brand, brands, branded,
        branding, portray*, depict*, denounce, denounces, denounced, denouncing, decry, decries, decried, decrying,
        regard, regards, regarded, regarding, deride, derides, derided, label, labels, labeled, labelled, hail, hails,
        hailed, condemn, condemns, condemned, characterize*, characterise*""",
    "call": """
        call, calls, called, calling, brand, brands, branded, branding, label, labels, labeled, labelled,
        labeling, dub, dubs, dubbed, deem, deems, deemed, consider, considers, considered, declare, declares,
        declared""",
    "call_not": """
        call for, calls for, called for, calling for, call on, calls on, called on, calling on, call to, calls to,
        called to, call off, calls off, called off, so called""",
    # Who speaks in a headline: "Scale AI boss: …".
    "person": """
        boss, ceo, chief, head, founder, cofounder, analyst*, expert*, minister, official*, spokesman,
        spokeswoman, spokesperson, executive, president, insider*, source, sources, researcher*, lawmaker*, senator""",
    "hearsay_not": "supposed to, was supposed to, are supposed to",
    "claim_not": "after the announcement, since the announcement, following the announcement, before the announcement",
    "claim": """
        claim, claims, allegation*, assertion*, rumor, rumors, rumour, rumours, estimate, estimates,
        estimation, report, reports, speculation, speculations, suggestion, suggestions, accusation*,
        statement, statements, hypothesis, theory, narrative, notion, idea, belief, contention, suspicion*,
        prediction, gossip, testimony, remark, remarks, comment, comments, announcement, insistence""",
    "matter": """
        figure, figures, number, numbers, amount, sum, headline, story, price, cost, information, data,
        the total, this total, its total, a total of, post, meme, news""",
    "deny": """
        deny, denies, denied, denying, denial, refute, refutes, refuted, refuting, rebut, rebuts, rebutted,
        debunk, debunks, debunked, debunking, disprove, disproves, disproved, disproven, contradict,
        contradicts, contradicted, contradicting, rule out, rules out, ruled out, ruling out, disavow*, poured
        cold water on, pours cold water on, wrong to say, wrong to claim, wrong to call, wrong to suggest, wrong
        to argue, wrong to describe, wrong to think, wrong to believe, mistaken to say, wrong when, mistaken
        when, incorrect to say, inaccurate to say, isn t so, is not so, not so that""",
    "err": "wrong, mistaken, errs, erred, in error, gets it wrong, got it wrong, get it wrong",
    "impossible": "impossible for, out of the question that",
    # … when negated: "no risk that".
    "possible": """
        possible that, possible for, risk that, risks that, danger that, chance that, possibility that, way that,
        conceivable that, plausible that, chance of""",
    # What it is to say something wrong: "Claiming that … is a mistake", "is to forget …".
    "folly": """
        a mistake, an error, a stretch, a leap, a reach, unfair, simplistic, reductive, foolish, silly, stupid,
        dishonest, disingenuous, unserious, reckless, folly, too far, an oversimplification, an overstatement, an
        overreach, a simplification, a distortion, to forget, to ignore, to overlook, to confuse, to
        misunderstand, to misread, jumping the gun, abusive, sloppy, makes no sense, make no sense, overblown,
        too simple, hyperbole""",
    "saying": """
        say, claim, think, believe, call, suggest, argue, describe, assume, pretend, speak of, imagine, present,
        lump, portray, conclude, assert, state, see, treat, regard, label, equate, infer, judge, suspect, accuse,
        saying, claiming, thinking, believing, calling, suggesting, arguing, describing, assuming, pretending,
        presenting, lumping, portraying, concluding, asserting, stating, treating, regarding, labeling,
        labelling, equating, inferring, speaking of""",
    "deny_not": """
        denied access, denies access, deny access, denying access, denied entry, denied export*, denied a
        license, denied licen*, deny china, denying china, denied china, denies china, self denial, there is no
        denying, there s no denying, no denying, denied the ability, denied beijing, denying beijing, impossible
        to deny, hard to deny, difficult to deny, impossible to refute, can t deny, cannot deny""",
    "deny_claim": """
        reject, rejects, rejected, rejecting, dismiss, dismisses, dismissed, dismissing, discount,
        discounts, discounted, correct, corrects, corrected, correcting, walked back, retract, retracts,
        retracted, shoot down, shot down, shoots down, exaggerates, overstates""",
    "false": """
        false, untrue, wrong, incorrect, inaccurate, misleading, baseless, unfounded, groundless, bogus,
        fabricated, fabrication, fake, fiction, fictitious, myth, hoax, a lie, lies, nonsense,
        misinformation, disinformation, exaggerated, exaggeration, overstated, inflated, far fetched,
        absurd, ridiculous, erroneous, fallacy, fallacious, misconception, misunderstanding, untenable,
        falsehood, fantasy, pipe dream, illusion, debunked, refuted, disproven, disproved, mistaken,
        impossible, taken out of context, no truth, apocryphal, ludicrous, made up, naive, wishful thinking,
        illusory, does not hold up, doesn t hold up, doesn t hold water, does not hold water,
        does not survive, doesn t survive, does not withstand, doesn t withstand, does not stand up,
        doesn t stand up""",
    "brand": """
        called, calls, call, calling, labeled, labelled, branded, deemed, rated, ruled, judged""",
    "for": "for, to",
    "falsely": """
        falsely, wrongly, incorrectly, mistakenly, erroneously, misleadingly, inaccurately""",
    "falsely_not": "rightly or wrongly, not incorrectly, not wrongly",
    "true": """
        true, accurate, correct, right, the case, credible, real, follow, accurately, exactly, the truth,
        really, actually""",
    "doubt": """
        unclear, uncertain, unverified, unconfirmed, unproven, unsubstantiated, unsupported, unsourced,
        questionable, dubious, doubtful, disputed, contested, debatable, doubt, doubts, doubted, doubting,
        skeptical, sceptical, skepticism, scepticism, unverifiable, an anecdote, anecdotal, implausible,
        impossible to believe, unlikely, hard to believe, hard to swallow, hard to credit, suspicious, remains to
        be seen, remains to be proven, remains to be confirmed, remains to be verified, yet to be seen, grain of
        salt, pinch of salt, open question, unknown, called into question, in question, in dispute, in doubt, up
        in the air, impossible to verify, no way to verify, no way to know, no way of knowing, no way of
        verifying, hard to verify, difficult to verify, cannot be verified, can t be verified, a mystery,
        uncorroborated, wonder, wonders, wondered, wondering, unsure, not sure, anyone s guess, up for debate,
        how do we know, how can we know, how can anyone know, how certain, how sure, how confident, how can we be
        sure, hard to know, impossible to know, too early to say, too soon to say, premature to say, premature to
        call""",
    "doubt_not": """
        no doubt, without doubt, without a doubt, beyond doubt, beyond a doubt, undoubtedly, leaves no
        doubt, leave no doubt, little doubt, benefit of the doubt, no wonder, small wonder, unlikely to,
        few doubt, few would doubt, few dispute, unknown a, unknown until, unknown before, unknown only, unknown
        outside, unknown to the public, hitherto unknown, previously unknown, virtually unknown""",
    "doubt_claim_not": """
        no question, without question, beyond question, out of the question, beyond dispute, few dispute""",
    "doubt_claim": """
        question, questions, questioned, questioning, challenge, challenges, challenged, challenging,
        dispute, disputes, disputing, contest, contests, cast doubt on, casts doubt on, casting doubt on,
        call into question, calls into question, called into question, scrutinize*, raise questions about,
        raises questions about, raised questions about, raising questions about""",
    "confirm": """
        confirm, confirms, confirmed, confirming, verif*, know, knows, known, shows that, showed that, shown
        that, prove, proves, proved, proven, established, establish, substantiat*, corroborat*, demonstrated,
        certain, sure, clear, show that, convinced, persuaded, determined, suggest, suggests, indicate, indicates""",
    "evidence": """
        evidence, proof, confirmation, indication, indications, corroboration, substantiation, basis, source,
        trace, reason to believe, reason to think, reason to suspect, reasons to believe, reasons to think""",
    "evidence_not": "open source, source code, closed source",
    "none": """
        no, without, lack of, lacks, lacking, lacked, little, scant, zero, any, absence of, not a shred of,
        scarce, few""",
    "few": "few, hardly any, not many",
    "slim": "few, little, slim, scant, small, low",
    "whether": """
        whether, asked if, ask if, asks if, wonder if, wonders if, know if, see if, unclear if, sure if,
        say if, knows if""",
    "whether_not": "whether or not, regardless of whether, no matter whether",
    "refuse": """
        refused to, refuses to, declined to, declines to, unable to, failed to, fails to, fail to,
        reluctant to, without, rather than""",
    "only": "only, solely, just, merely, exclusively",
    # Of a sum, such a verb with "only" says that the sum is another thing than is claimed.
    "limit": """
        cover, covers, covered, covering, include, includes, included, including, measure, measures,
        measured, reflect, reflects, reflected, represent, represents, represented, account* for, refer,
        refers, referred, correspond* to, concern, concerns, counts, counted, capture*, relates to,
        related to, applies to, describes""",
    "exclude": """
        exclude, excludes, excluded, excluding, omit, omits, omitted, omitting, leave out, leaves out,
        left out, ignores, ignore, fails to include, fail to include, failed to include, was only for,
        is only for, are only for, were only for, was just for, is just for, only part of, just part of,
        only a part of, limited to, only a fraction of, understates, understate, misrepresent*""",
    "but": "but, however, whereas, while, although, though, yet, nevertheless, nonetheless",
    "copula": """
        is, s, was, are, were, be, been, being, re, isn, aren, wasn, weren, remains, remain, seems, seem,
        appears, appear, looks, proved, deemed, leaves, leave, left, called, considered, labeled, labelled,
        as, ring, rings, largely, completely, entirely, simply, totally""",
    "determiner": "the, a, an, this, that, these, those, its, his, her, their, our, some, any",
    "having": "has, have, had, having, s, ve",
    "subject": "i, he, she, it, we, they",
    "self": "i, we",
    "be": "is, are, was, were, isn, aren, wasn, weren, exist, exists, existed",
    "hope": "hoped, hoping, feared, fearing",
    "settle": "decide, decides, determine, determines, settle, settles",
    # "Wang's post", unlike "Wang's critics"
    "own_words": """
        post, posts, tweet*, essay*, article*, blog, paper, papers, study, studies, analysis, calculation*, account,
        view, opinion, word, words, interview*, speech, testimony, letter, email, data, model, newsletter, spokes*""",
    "somebody": "some, many, most, others, these, those",
    "ensure": """
        ensure*, guarantee*, make sure, makes sure, made sure, making sure, see to it, sees to it, saw to it,
        seen to it""",
    "definite": "the, its, their, his, her, these, those, our",
    "demonstrative": "this, that, it, these, those, such, both, neither, which, what",
    "finite": """
        is, are, was, were, has, have, had, does, do, did, can, cannot, could, will, would, should, may,
        might, must, isn, aren, wasn, weren, hasn, haven, hadn, doesn, don, didn, won, wouldn, couldn,
        shouldn, said, says""",
    "how": "how, why, what, where, when, who, whose, which",
    "why": "why, how, when, where, how come, here s why, that s why, what happens, what happened",
    "why_not": "how many, how much",
    "not": """
        not, never, nothing, neither, nor, nobody, none, no one, nowhere, hardly any, don t, doesn t, didn t, isn
        t, aren t, wasn t, weren t, hasn t, haven t, hadn t, won t, wouldn t, couldn t, shouldn t, can t, mustn
        t, ain t, needn t, cannot, isnt, doesnt, didnt, wasnt, hasnt, cant, wont, failed to, fails to, fail to,
        failing to, unable to, has yet to, have yet to, had yet to, is yet to, are yet to, unlikely to,
        impossible to, struggle to, struggles to, struggled to, struggling to, refused to, refuses to, declined
        to, declines to, no longer, not any longer, hardly anyone, scarcely anyone""",
    "not_verbal": """
        never, nothing, nobody, none, no one, nowhere, don t, doesn t, didn t, isn t, aren t, wasn t,
        weren t, hasn t, haven t, hadn t, won t, wouldn t, couldn t, shouldn t, can t, mustn t, ain t,
        needn t, cannot, isnt, doesnt, didnt, wasnt, hasnt, cant, wont, no longer, hardly anyone,
        scarcely anyone""",
    "not_idiom": """
        should never have, should not have, shouldn t have, ought never to have, ought not to have,
        nothing but, nothing less than, nothing short of, not only, not just, not merely, not simply, not solely,
        not least, not to mention, no less than, no fewer than, not less than, not fewer than, no more than, not
        more than, no question, no secret, not a secret, no wonder, no surprise, not surprisingly, no surprises,
        no matter, why not, if not, or not, not alone, not unlike, not uncommon, not unusual, not insignificant,
        not quite as, not so much, no other than, none other than, second to none, never mind, not until, no big
        deal, no stranger to, never before, never again, last but not least, not far from, not necessarily only,
        not exclusively, no mean, not content with, not long, whether or not, believe it or not, like it or not,
        no later than, not limited to, not unreasonable, nor is, not fail to, not failed to, never fails to,
        never failed to, n t fail to, has yet to be seen, have yet to be seen, isn t so, impossible to deny,
        impossible to ignore, impossible to say, impossible to know, impossible to verify, impossible to tell,
        impossible to forget, impossible to overstate, impossible to believe, impossible to confirm, impossible
        to dispute, not impossible to, isn t just, isn t only, isn t merely, aren t just, aren t only, wasn t
        just, wasn t only, weren t just, doesn t just, doesn t only, don t just, don t only, didn t just, didn t
        only, hasn t just, haven t just, won t just, out of nowhere, from nowhere, next to nothing, nobody knew, no one
        knew, nobody had heard of, no one had heard of, nobody expected, no one expected, nobody saw coming, no one
        saw coming""",
    # Before a number they mean more than that number.
    "do_not_only": """
        not only, not just, not merely, not simply, not solely, isn t just, isn t only, isn t merely, aren t just,
        aren t only, wasn t just, wasn t only, weren t just, doesn t just, doesn t only, don t just, don t only,
        didn t just, didn t only, hasn t just, haven t just, won t just""",
    "also": "also, as well, too",
    # A subject's number is presupposed when only this is denied of it.
    "weak": """
        enough, sufficient, surprising, surprise, surprised, new, alone, cheap, much, little, bad, good,
        unusual, small, large, stop, prevent, matter, impress*, deter, help, change, affect, seem,
        everything, easy, expensive""",
    "myth": """
        myth, false, fake, hoax, debunked, fiction, wrong, misleading, misinformation, not true, untrue, lie""",
    "rumor": """
        claim, rumor, rumour, the claim, allegation, viral claim, statement, what they say, they say""",
    "no": """
        no, nope, false, wrong, untrue, not true, not really, not quite, not exactly, incorrect, nonsense,
        hardly, debunked""",
    "opposite": "otherwise, the opposite, the contrary, the reverse",
    "verdict": """
        verdict, our verdict, the verdict, rating, our rating, ruling, our ruling, conclusion, our conclusion,
        assessment, our assessment, fact check""",
    "conditional": "if, even if, what if, assuming, suppose, supposing, provided, if true",
    "lacking": "without",
    "not_near": "no, without",
    "far": "far from, nowhere near, nothing like, a far cry from, far short of, well short of, fall* short of, fell short of",
    "record": "had ever, has ever, have ever",
    "although": "although, though, even though, while, whereas",
    "of": "of, about, regarding, on, concerning",
    "aside": """
        as, according, which, who, whose, despite, contrary, unlike, like, in, including, such, with, per,
        a, an, the""",
    "or": "or, and",
    "either": "or",
    "by": "by",
    "that": "that",
    "contrary": "contrary to, unlike what",
    "concession": "despite, in spite of, notwithstanding, unlike, contrary, regardless",
    "as": "as, like, so",
    "mean": "mean, means, imply, implies, meaning",
    "may": """
        may, might, could have, could be, perhaps, maybe, possibly, conceivably, may not, might not, it
        is possible that, it s possible that""",
    "may_not": "military might, economic might, s might, technological might",
    "more": "more than, over, fewer than, less than, above, in excess of",
    "prevent": """
        stop, stops, stopped, prevent, prevents, prevented, keep, kept, deter, deterred, block, blocked,
        hinder*, discourage*""",
    "lapsed": "no longer",
    "false_not": "made up of, impossible to, impossible for",
    "valued": "put, puts, putting, places, placed, set, sets",
    "at": "at",
}
# Unlike in German, no comma opens what a verb governs, and no negation closes the clause whose verb it turns round.
COMMA_LINKS = False
LATE_NEGATION = False

# Dates (dates.py): words by kind; a list in calendar order where there is one, "/" between words for the same thing.
DATES = {
    "weekdays": "monday tuesday wednesday thursday friday saturday sunday",
    "weekdays_short": "mon tue/tues wed/weds thu/thur/thurs fri sat sun",
    "seasons": "winter spring summer autumn/fall",
    "ordinals": "first/1st second/2nd third/3rd fourth/4th/final/last",
    "day": "day days",
    "week": "week weeks",
    "month": "month months",
    "quarter": "quarter quarters",
    "half": "half",
    "year": "year years",
    "decade": "decade decades",
    "plural": "days weeks months quarters years decades",
    "on": "on",
    "nth": "the",
    "article": "the a an",
    "early": "early, beginning, start, beginning of, start of, early in, dawn of, opening of",
    "middle": "mid, middle, middle of, midway through",
    "late": "late, end, end of, late in, close of, tail end of",
    "filler": """
        of, of the, the, in, the year, of the year, year, fiscal, calendar, the month of, of the month of,
        fy""",
    "this": "this",
    "last_before": "last, past",
    "next_before": "next",
    "last_many": "last, past, previous",
    "next_many": "next, coming",
    "ago_after": "ago, back",
    "ahead_after": "from now, hence",
    "days": """
        today 0, yesterday -1, the day before yesterday -2, day before yesterday -2, tomorrow 1,
        the day after tomorrow 2, day after tomorrow 2, tonight 0, last night -1, this morning 0,
        this afternoon 0, this evening 0""",
    "the": "the",
    "of": "of",
    "to": "to and through until till thru",
    "every": "every each",
    "in": """
        in since from during until till before after year fiscal fy calendar circa by mid late early
        around annum""",
    "small": "a an one 1",
    "week_of": "of, of the, beginning, starting",
}
