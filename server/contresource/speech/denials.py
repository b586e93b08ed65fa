"""What in a sentence denies or doubts the statement: judgements, missing evidence, limits."""

from collections.abc import Mapping

from contresource import lang
from contresource.speech.phrases import Span
from contresource.speech.scene import Effect, Reader, Scene

_NAME_OF_CLAIM_REACH = 6
_NEAR_NAME = 3
# "voiced doubts about yesterday's claim"
_NEAR_DOUBTED = 5
# "a mistake to say", « une erreur que de dire »
_NEAR_SAYING = 3
# Judgements that deny when they are negated.
_TURNED = ("true", "mean", "possible")
_DOUBTS = ("doubt", "doubt_claim")


def _judgement(scene: Scene, kind: str, span: Span) -> Effect | None:
    """Verbs that deny or doubt, and what is said to be false, untrue or doubtful."""
    unlikely = kind == "possible" and _is_unlikely(scene, span)
    turned = (unlikely or scene.negated(kind, span)) == (kind in _TURNED)
    if not turned or scene.in_cue(span) or not _judges(scene, kind, span):
        return None
    few = kind == "possible" and scene.after("slim", span, 2)
    return "question" if few or kind in _DOUBTS else "deny"


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


def _falsely(scene: Scene, kind: str, span: Span) -> Effect | None:
    holds = scene.governs(span) or scene.is_aside(span)
    return (
        "deny" if holds and not scene.in_cue(span) and not _is_verb_of_error(scene, span) else None
    )


def _far(scene: Scene, kind: str, span: Span) -> Effect | None:
    near = 0 <= scene.core[0] - span[1] <= 2 and not scene.is_sought(span)
    return "deny" if near and scene.same_thread(span) else None


def _saying(scene: Scene, kind: str, span: Span) -> Effect | None:
    """What nobody can say."""
    return "deny" if scene.negated(kind, span) and scene.governs_near(span) else None


def _folly(scene: Scene, kind: str, span: Span) -> Effect | None:
    """What is a mistake to say."""
    sentence = scene.sentence
    if scene.in_cue(span) or scene.negated(kind, span):
        return None
    if scene.core[1] <= span[0]:
        holds = _is_predicate(scene, span) and any(
            a < scene.core[0] and _opens(scene, a) and span[0] < sentence.turn_after(a)
            for a, _ in scene.spans("saying")
        )
    else:
        near = span[1], span[1] + _NEAR_SAYING
        holds = sentence.has("saying", *near) and scene.judges(span)
    return "deny" if holds else None


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


def _unconfirmed(scene: Scene, kind: str, span: Span) -> Effect | None:
    """What is not known or not confirmed."""
    holds = scene.governs_near(span) or scene.said_of(span) or _closes(scene, span)
    if not holds or scene.sentence.has("how", span[1], span[1] + 2):  # "nobody knows how"
        return None
    missing = scene.after("refuse", span, 2) or scene.of_none(span)
    return "question" if missing or scene.negated(kind, span) else None


def _unfounded(scene: Scene, kind: str, span: Span) -> Effect | None:
    """What is without evidence."""
    unfounded = scene.after_none(span) or scene.negated(kind, span)
    if not unfounded or scene.in_cue(span):
        return None
    if scene.linked(span) or scene.sentence.is_at("of", span[1]):
        holds = scene.governs(span)
    else:
        holds = scene.core[1] <= span[0] or scene.same_thread(span)
    return "question" if holds else None


def _up_to_piece(effect: Effect) -> Reader:
    """What holds over the rest of its piece: "whether …", « contrairement à … »."""

    def reads(scene: Scene, kind: str, span: Span) -> Effect | None:
        follows = span[1] <= scene.core[0] < scene.sentence.next_piece(span[1] - 1)
        return effect if follows else None

    return reads


def _whether(scene: Scene, kind: str, span: Span) -> Effect | None:
    """Asked, but not what a thing settles: "The controls decide whether China catches up"."""
    return None if _is_settled(scene, span) else _up_to_piece("question")(scene, kind, span)


def _is_settled(scene: Scene, span: Span) -> bool:
    """Whether what is spoken of, a thing and no name, is the subject of "decides whether", and not of what follows."""
    sentence, words = scene.sentence, scene.sentence.words
    return not sentence.is_at("subject", span[1]) and any(
        settles[1] == span[0] and last == settles[0] and words.raw(last - 1)[0].islower()
        for settles in sentence.spans("settle")
        for _, last in scene.cues
    )


def _not_ensured(scene: Scene, kind: str, span: Span) -> Effect | None:
    """What somebody failed to ensure is not so; what is not ensured, only where the rule looks for the ensuring."""
    if not scene.governs(span) or scene.same_thread(span):
        return None
    if scene.in_cue(span):
        return "deny" if scene.negated(kind, span) else None
    if not scene.linked(span) or scene.sentence.ends_at("definite", scene.core[0]):
        return None  # "that its 50,000 H100s are used"
    if scene.after("refuse", span, 2):
        return "deny"
    return "question" if scene.negated(kind, span) else None


def _limit(scene: Scene, kind: str, span: Span) -> Effect | None:
    """Verbs that say the sum named before them is another thing: "covers only", « n’inclut que »."""
    sentence = scene.sentence
    only = any(0 <= a - span[1] <= 1 or 0 <= span[0] - b <= 1 for a, b in sentence.spans("only"))
    ne_que = sentence.has("ne", span[0] - 3, span[0]) and sentence.has("that", span[1], span[1] + 2)
    return _exclusion(scene, kind, span) if only or ne_que else None


def _exclusion(scene: Scene, kind: str, span: Span) -> Effect | None:
    return "deny" if scene.said_of(span) and not scene.negated(kind, span) else None


DENIALS: Mapping[str, Reader] = {
    "deny": _judgement,
    "err": _judgement,
    "impossible": _judgement,
    "possible": _judgement,
    "deny_claim": _judgement,
    "false": _judgement,
    "true": _judgement,
    "mean": _judgement,
    "doubt": _judgement,
    "doubt_claim": _judgement,
    "falsely": _falsely,
    "far": _far,
    "contrary": _up_to_piece("deny"),
    "say_to": _saying,
    "folly": _folly,
    "confirm": _unconfirmed,
    "evidence": _unfounded,
    "ensure": _not_ensured,
    "whether": _whether,
    "conditional": _up_to_piece("question"),
    "limit": _limit,
    "exclude": _exclusion,
}
"""What a phrase of each kind does with the statement: denies or questions it."""
