"""What in a sentence denies or doubts the statement: judgements, missing evidence, negations, hedges."""

from collections.abc import Iterator

from contresource import lang
from contresource.speech.scene import Effect, Negation, Operator, Scene
from contresource.speech.sentence import Span

# "no H100s", « sans … » : how far such a word reaches.
_NEAR = 5
_NAME_OF_CLAIM_REACH = 6
_NEAR_NAME = 3

_JUDGEMENTS: tuple[tuple[str, Effect], ...] = (
    ("deny", "deny"),
    ("deny_claim", "deny"),
    ("false", "deny"),
    ("true", "deny"),  # when negated
    ("mean", "deny"),  # when negated
    ("doubt", "question"),
    ("doubt_claim", "question"),
)
_TURNED = ("true", "mean")


def denials(scene: Scene) -> Iterator[Operator]:
    """The operators that deny, question or hedge the statement, in no order."""
    yield from _judgements(scene)
    yield from _checks(scene)
    yield from _limits(scene)
    yield from _negations(scene)
    yield from _hedges(scene)


def _judgements(scene: Scene) -> Iterator[Operator]:
    """Verbs that deny or doubt, and what is said to be false, untrue or doubtful."""
    for kind, effect in _JUDGEMENTS:
        for span in scene.spans(kind):
            turned = scene.negated(kind, span) == (kind in _TURNED)
            if turned and not scene.in_cue(span) and _judges(scene, kind, span):
                yield Operator(effect, span)
    for span in scene.spans("falsely"):
        if scene.governs(span) or scene.is_aside(span):
            yield Operator("deny", span)
    for span in scene.spans("far"):
        if 0 <= scene.core[0] - span[1] <= 2 and scene.same_thread(span):
            yield Operator("deny", span)
    for span in scene.spans("contrary"):
        if span[1] <= scene.core[0] < scene.sentence.next_piece(span[1] - 1):
            yield Operator("deny", span)


def _judges(scene: Scene, kind: str, span: Span) -> bool:
    """Whether what the operator judges is the statement."""
    near = span[1], span[1] + _NEAR_NAME
    if kind.endswith("_claim"):
        named = _names_claim(scene, span[1], span[1] + _NAME_OF_CLAIM_REACH)
        return (named or scene.linked(span)) and scene.governs(span)
    if kind == "mean":
        return scene.governs_near(span)
    if _is_predicate(scene, span):
        if kind == "doubt" and scene.governs_near(span):
            return True
        return scene.said_of(span) or (scene.linked(span) and scene.governs(span))
    if _names_claim(scene, *near):
        return scene.governs(span) or scene.points_back(span)
    if kind in ("false", "true"):
        if scene.linked(span):
            return scene.governs_near(span)
        segment = scene.sentence.segment(span[0])
        return scene.said_of(span) and (
            scene.points_back(span)
            or _names_claim(scene, segment.first, segment.last)
            or scene.sentence.has("brand", scene.sentence.first, scene.core[0])
        )
    says_all = span[1] - span[0] > 1 and scene.said_of(span)  # "remains to be seen"
    return says_all or scene.governs_near(span) or _closes(scene, span)


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
        if holds and (scene.after("refuse", span, 2) or scene.negated("confirm", span)):
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
        other |= any(sentence.has(k, *takes) for k in ("evidence", "claim", "doubt", "record"))
        if near and not other and not scene.in_cue(span) and not _barred(scene, span):
            yield Operator("negate", span)


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
