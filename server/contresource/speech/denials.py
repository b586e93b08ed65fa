"""What in a sentence denies or doubts the statement: judgements, missing evidence, negations, hedges."""

from collections.abc import Iterator

from contresource import lang
from contresource.speech.scene import Effect, Negation, Operator, Scene
from contresource.speech.sentence import Span

# "no H100s", « sans … » : how far such a word reaches.
_NEAR = 5
_NAME_OF_CLAIM_REACH = 6
_NEAR_NAME = 3
# "voiced doubts about yesterday's claim"
_NEAR_DOUBTED = 5
# "a mistake to say", « une erreur que de dire »
_NEAR_SAYING = 3
# Words between "only" and its number; a verb may stand there where it follows "do not": "doesn’t just run 25 %".
_NOT_ONLY = (("not_only", 0), ("do_not_only", 1))

_JUDGEMENTS: tuple[tuple[str, Effect], ...] = (
    ("deny", "deny"),
    ("err", "deny"),
    ("impossible", "deny"),
    ("possible", "deny"),  # when negated
    ("deny_claim", "deny"),
    ("false", "deny"),
    ("true", "deny"),  # when negated
    ("mean", "deny"),  # when negated
    ("doubt", "question"),
    ("doubt_claim", "question"),
)
_TURNED = ("true", "mean", "possible")


def denials(scene: Scene) -> Iterator[Operator]:
    """The operators that deny, question or hedge the statement, in no order."""
    yield from _judgements(scene)
    yield from _follies(scene)
    yield from _checks(scene)
    yield from _limits(scene)
    yield from _negations(scene)
    yield from _hedges(scene)


def _judgements(scene: Scene) -> Iterator[Operator]:
    """Verbs that deny or doubt, and what is said to be false, untrue or doubtful."""
    for kind, effect in _JUDGEMENTS:
        for span in scene.spans(kind):
            negated = scene.negated(kind, span) or (
                kind == "possible" and _is_unlikely(scene, span)
            )
            turned = negated == (kind in _TURNED)
            if turned and not scene.in_cue(span) and _judges(scene, kind, span):
                few = kind == "possible" and scene.after("slim", span, 2)
                yield Operator("question" if few else effect, span)
    for span in scene.spans("falsely"):
        holds = scene.governs(span) or scene.is_aside(span)
        if holds and not scene.in_cue(span) and not _is_verb_of_error(scene, span):
            yield Operator("deny", span)
    for span in scene.spans("far"):
        if 0 <= scene.core[0] - span[1] <= 2 and scene.same_thread(span):
            yield Operator("deny", span)
    for span in scene.spans("contrary"):
        if span[1] <= scene.core[0] < scene.sentence.next_piece(span[1] - 1):
            yield Operator("deny", span)


def _judges(scene: Scene, kind: str, span: Span) -> bool:
    """Whether what the operator judges is the statement."""
    near = span[1], span[1] + (_NEAR_DOUBTED if kind == "doubt" else _NEAR_NAME)
    if kind.endswith("_claim"):
        named = _names_claim(scene, span[1], span[1] + _NAME_OF_CLAIM_REACH)
        return (named or scene.linked(span)) and scene.judges(span)
    if kind in ("mean", "possible", "impossible"):
        return scene.governs_near(span)
    if kind == "err" or (scene.sentence.is_at("err", span[0]) and _is_of_somebody(scene, span)):
        return _errs(scene, span)
    if _is_predicate(scene, span):
        if kind == "doubt" and scene.governs_near(span):
            return True
        return scene.said_of(span) or (scene.linked(span) and scene.judges(span))
    if _names_claim(scene, *near):
        return scene.governs(span) or scene.points_back(span)
    if kind in ("false", "true"):
        if scene.linked(span):
            return scene.governs_near(span)
        segment = scene.sentence.segment(span[0])
        return scene.said_of(span) and (
            (scene.points_back(span) and not _is_listed(scene, span))
            or _names_claim(scene, segment.first, segment.last)
            or scene.sentence.has("brand", scene.sentence.first, scene.core[0])
        )
    says_all = span[1] - span[0] > 1 and scene.said_of(span)  # "remains to be seen"
    return says_all or scene.governs_near(span) or _closes(scene, span)


def _is_listed(scene: Scene, span: Span) -> bool:
    """Whether the noun only goes on a list of such names: "a scam, a hoax"."""
    words, articles = scene.sentence.words, lang.LANGUAGES[scene.sentence.language].ARTICLES
    opening, first = scene.sentence.segment(span[0]).first, scene.core[0]
    named = words.folded[opening] in articles and not words.folded[first][0].isdigit()
    return named and any(word in articles for word in words.folded[max(first - 2, 0) : first])


def _is_unlikely(scene: Scene, span: Span) -> bool:
    """Whether there is "no", or "little" chance or risk."""
    return scene.after_none(span) or scene.after("slim", span, 2)


def _errs(scene: Scene, span: Span) -> bool:
    """Whether somebody errs who says the statement; after "The experts are wrong: …" comes what is right."""
    sentence = scene.sentence
    if sentence.is_at("falsely", span[0]) and not _is_verb_of_error(scene, span):
        return False
    if scene.said_of(span):
        return True
    end = sentence.next_piece(span[1] - 1)
    says = any(sentence.has(kind, span[1], end) for kind in ("say", "say_that", "saying", "that"))
    return says and scene.judges(span)


def _is_verb_of_error(scene: Scene, span: Span) -> bool:
    """Whether « a tort » is "is wrong", not « à tort », "wrongly"."""
    sentence = scene.sentence
    said = sentence.ends_at("say", span[0]) or sentence.ends_at("say_that", span[0])
    return sentence.words.raw(span[0]) == "a" and sentence.is_at("err", span[0]) and not said


def _is_of_somebody(scene: Scene, span: Span) -> bool:
    """Whether a clause says "wrong" of neither a statement nor « it »: of a person, then."""
    sentence = scene.sentence
    first = sentence.segment(span[0]).first
    if not _is_predicate(scene, span) or _names_claim(scene, first, span[0]):
        return False
    return not any(
        sentence.is_at("demonstrative", at) and sentence.is_at("copula", at + 1)
        for at in range(first, span[0])
    )


def _follies(scene: Scene) -> Iterator[Operator]:
    """What is a mistake to say, and what nobody can say."""
    sentence = scene.sentence
    sayings = scene.spans("saying")
    for span in scene.spans("say_to"):
        if scene.negated("say_to", span) and scene.governs_near(span):
            yield Operator("deny", span)
    for span in scene.spans("folly"):
        if scene.in_cue(span) or scene.negated("folly", span):
            continue
        if scene.core[1] <= span[0]:
            holds = _is_predicate(scene, span) and any(
                a < scene.core[0] and _opens(scene, a) and span[0] < sentence.turn_after(a)
                for a, _ in sayings
            )
        else:
            near = span[1], span[1] + _NEAR_SAYING
            holds = sentence.has("saying", *near) and scene.judges(span)
        if holds:
            yield Operator("deny", span)


def _opens(scene: Scene, index: int) -> bool:
    """Whether a verb is the subject of its clause: "To call …", "… says that calling …"."""
    sentence = scene.sentence
    said = any(sentence.ends_at(kind, index) for kind in ("say", "say_that", "that"))
    return said or index - sentence.segment(index).first <= 1


def _names_claim(scene: Scene, first: int, last: int) -> bool:
    return scene.sentence.has("claim", first, last) or scene.sentence.has("matter", first, last)


def _is_predicate(scene: Scene, span: Span) -> bool:
    sentence = scene.sentence
    segment = sentence.segment(span[0])
    before = range(max(segment.first, span[0] - 3), span[0])
    return any(sentence.is_at("copula", i) for i in before) or sentence.is_at("by", span[1])


def _closes(scene: Scene, span: Span) -> bool:
    """Whether the operator ends a clause that speaks of the one before: "…, which Nvidia denied"."""
    segment = scene.sentence.segment(span[0])
    return scene.points_back(span) and segment.last - span[1] <= 3


def _checks(scene: Scene) -> Iterator[Operator]:
    """What is not known, not confirmed, without evidence, or asked."""
    sentence = scene.sentence
    for span in scene.spans("confirm"):
        holds = scene.governs_near(span) or scene.said_of(span) or _closes(scene, span)
        holds = holds and not sentence.has("how", span[1], span[1] + 2)  # "nobody knows how"
        missing = scene.after("refuse", span, 2) or scene.of_none(span)
        if holds and (missing or scene.negated("confirm", span)):
            yield Operator("question", span)
    for span in scene.spans("evidence"):
        unfounded = scene.after_none(span) or scene.negated("evidence", span)
        if unfounded and not scene.in_cue(span):
            if scene.linked(span) or sentence.is_at("of", span[1]):
                holds = scene.governs(span)
            else:
                holds = scene.core[1] <= span[0] or scene.same_thread(span)
            if holds:
                yield Operator("question", span)
    for kind in ("whether", "conditional"):
        for span in scene.spans(kind):
            if span[1] <= scene.core[0] < sentence.next_piece(span[1] - 1):
                yield Operator("question", span)


def _limits(scene: Scene) -> Iterator[Operator]:
    """Verbs that say the sum named before them is another thing: "covers only", « n’inclut que », "excludes"."""
    sentence = scene.sentence
    for span in scene.spans("limit"):
        only = any(
            0 <= a - span[1] <= 1 or 0 <= span[0] - b <= 1 for a, b in sentence.spans("only")
        )
        ne_que = sentence.has("ne", span[0] - 3, span[0]) and sentence.has(
            "that", span[1], span[1] + 2
        )
        if (only or ne_que) and scene.said_of(span) and not scene.negated("limit", span):
            yield Operator("deny", span)
    for span in scene.spans("exclude"):
        if scene.said_of(span) and not scene.negated("exclude", span):
            yield Operator("deny", span)


def _negations(scene: Scene) -> Iterator[Operator]:
    """Negations of the statement's own clause that turn round nothing else."""
    sentence = scene.sentence
    for negation in scene.negations:
        if negation not in scene.taken and _negates(scene, negation):
            yield Operator("negate", (negation.first, negation.last))
    for span in sentence.spans("not_near"):
        other = any(sentence.inside(k, span) for k in ("not_idiom", "doubt_not", "lapsed"))
        near = 0 <= scene.core[0] - span[1] <= _NEAR and scene.same_thread(span)
        takes = (span[1], span[1] + 3)  # "no source for the 50,000 figure"
        other |= any(
            sentence.has(k, *takes) for k in ("evidence", "claim", "doubt", "record", "possible")
        )
        if near and not other and not scene.in_cue(span) and not _barred(scene, span):
            yield Operator("negate", span)
    for kind, reach in _NOT_ONLY:
        for span in sentence.spans(kind):
            if 0 <= scene.core[0] - span[1] <= reach and _is_more_than_number(scene):
                yield Operator("negate", span)


def _is_more_than_number(scene: Scene) -> bool:
    """Whether "not only" before the statement's number means more than it, as in « pas que 25 % », and adds nothing."""
    sentence, words = scene.sentence, scene.sentence.words
    first, last = scene.core
    table = lang.LANGUAGES[sentence.language]
    number = words.folded[first]
    counted = (table.CARDINALS.keys() | table.HALVES.keys()) - table.ONE
    if not number[0].isdigit() and number not in counted:
        return False
    adds = any(
        sentence.is_at("but", at) and not any(w[0].isdigit() for w in words.folded[at : at + 4])
        for at in range(last, sentence.last)
    )
    return not adds and not sentence.has("also", last, sentence.last)


def _negates(scene: Scene, negation: Negation) -> bool:
    sentence = scene.sentence
    span = negation.first, negation.last
    if not scene.same_thread(span) or _barred(scene, span) or _is_softened(scene, span):
        return False
    if sentence.has("record", negation.first, negation.last + _NEAR) and not negation.first > (
        sentence.segment(negation.first).first
    ):
        return False  # « Jamais une entreprise n’avait perdu … »
    end = sentence.segment(negation.first).last
    if sentence.inside("lapsed", span) and sentence.has("or", negation.last, end):
        return False  # "no longer publish and lock up"
    if negation.last <= scene.core[0]:
        return True
    if not negation.verbal:
        return False
    if any(
        first >= negation.last and sentence.thread(first) == sentence.thread(negation.first)
        for first, _ in scene.cues
    ):
        return True
    # Of « les 20 000 manifestants » nothing is denied by what they did not do.
    around = negation.first - 1, negation.last + 1
    given = sentence.ends_at("definite", scene.core[0]) and not (
        sentence.has("be", *around) or sentence.has("limit", around[0], around[1] + 1)
    )
    return not given and not sentence.has("weak", negation.last, negation.last + 4)


def _barred(scene: Scene, span: Span) -> bool:
    """Whether a verb between the negation and the core takes the core away from it."""
    return any(
        span[1] <= other[0] < scene.core[0] and scene.same_thread(other)
        for kind in ("say", "deny", "doubt")
        for other in scene.spans(kind)
    )


def _is_softened(scene: Scene, negation: Span) -> bool:
    """Whether a negation only bounds the number ("did not need more than 2,000"), or "may" hedges it."""
    more = any(
        negation[1] <= first and 0 <= scene.core[0] - last <= 1
        for first, last in scene.spans("more")
    )
    return more or any(
        span[0] < negation[1] + 2 and scene.same_thread(span) and _is_modal(scene, span)
        for span in scene.spans("may")
    )


def _hedges(scene: Scene) -> Iterator[Operator]:
    """What gives the statement as possible: "may have", « pourrait », "perhaps"."""
    for span in scene.spans("may"):
        if scene.governs_near(span) and not scene.in_cue(span) and _is_modal(scene, span):
            yield Operator("hedge", span)


def _is_modal(scene: Scene, span: Span) -> bool:
    """Whether a word is no name of a month ("in May", "May 2025"), nor one that has lost its umlaut."""
    sentence, words = scene.sentence, scene.sentence.words
    raw, table = words.raw(span[0]), lang.LANGUAGES[sentence.language]
    if raw[0].isupper() and sentence.segment(span[0]).first != span[0]:
        return False
    accented: frozenset[str] = getattr(table, "ACCENTED", frozenset())
    if raw.isascii() and words.folded[span[0]] in accented:
        return False
    return not (span[1] < sentence.last and words.folded[span[1]].isdecimal() and raw[0].isupper())
