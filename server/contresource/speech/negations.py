"""Plain negations of the statement, and what gives it as no more than possible."""

from collections.abc import Mapping

from contresource import lang
from contresource.speech.phrases import Span
from contresource.speech.scene import Effect, Negation, Reader, Scene

# "no H100s", « sans … » : how far such a word reaches.
_NEAR = 5
# "cannot be built without …": words between the two.
_LACKING = 6
# Words between "only" and its number; a verb may stand there where it follows "do not": "doesn’t just run 25 %".
_NOT_ONLY = {"not_only": 0, "do_not_only": 1}
_PARTICIPLES = ("é", "i", "u", "mis", "pris", "quis", "fait", "dit", "crit", "duit", "truit", "ert")


def negates(scene: Scene, negation: Negation) -> bool:
    """Whether a negation is one of the statement, by its own clause, and turns round nothing else."""
    if negation in scene.taken:
        return False
    sentence = scene.sentence
    span = negation.first, negation.last
    if not scene.same_thread(span) or _barred(scene, span) or _is_softened(scene, span):
        return False
    if sentence.has("record", negation.first, negation.last + _NEAR) and not negation.first > (
        sentence.segment(negation.first).first
    ):
        return False  # « Jamais une entreprise n’avait perdu … »
    end = sentence.segment(negation.first).last
    if _is_ensured(scene, span):
        return False
    if sentence.inside("lapsed", span) and sentence.has("or", negation.last, end):
        return False  # "no longer publish and lock up"
    if negation.last <= scene.core[0]:
        return not any(
            negation.last <= first < scene.core[0]
            and first - negation.last <= _LACKING
            and scene.same_thread((first, last))
            and _is_indispensable(scene, (first, last))
            for first, last in sentence.spans("lacking")
        )
    if not negation.verbal:
        return False
    if any(
        first >= negation.last and sentence.thread(first) == sentence.thread(negation.first)
        for first, _ in scene.cues
    ):
        return True
    if sentence.is_at("why_not", sentence.segment(scene.core[0]).first):
        return False  # "How many researchers leave is not known."
    # Of « les 20 000 manifestants » nothing is denied by what they did not do.
    around = negation.first - 1, negation.last + 1
    given = sentence.ends_at("definite", scene.core[0]) and not (
        sentence.has("be", *around) or sentence.has("limit", around[0], around[1] + 1)
    )
    return not given and not sentence.has("weak", negation.last, negation.last + 4)


def _is_ensured(scene: Scene, span: Span) -> bool:
    """Whether the rule itself looks for what ensures that something is not so: "guarantees that it is not locked"."""
    return any(
        ensures[1] <= span[0]
        and scene.governs(ensures)
        and any(first < ensures[1] and ensures[0] < last for first, last in scene.cues)
        for ensures in scene.spans("ensure")
    )


def _none(scene: Scene, kind: str, span: Span) -> Effect | None:
    """ "No" and "without" before the statement, where nothing else is missing: "no source for the 50,000 figure"."""
    sentence = scene.sentence
    if not 0 <= scene.core[0] - span[1] <= _NEAR or not scene.same_thread(span):
        return None
    other = any(sentence.inside(k, span) for k in ("not_idiom", "doubt_not", "lapsed")) or any(
        sentence.has(k, span[1], span[1] + 3)
        for k in ("evidence", "claim", "doubt", "record", "possible")
    )
    if (
        other
        or scene.in_cue(span)
        or _is_ensured(scene, span)
        or _barred(scene, span)
        or _is_indispensable(scene, span)
    ):
        return None
    return "negate"


def _is_indispensable(scene: Scene, span: Span) -> bool:
    """Whether nothing goes without the statement: "No model is built without 100,000 chips"."""
    sentence = scene.sentence
    opening = sentence.segment(span[0]).first
    no = sentence.is_at("no", opening) and sentence.is_at("not_near", opening)
    return sentence.is_at("lacking", span[0]) and (
        (no and opening < span[0])
        or any(
            n.verbal and n.last <= span[0] and scene.same_thread((n.first, n.last))
            for n in scene.negations
        )
    )


def _not_only(scene: Scene, kind: str, span: Span) -> Effect | None:
    near = 0 <= scene.core[0] - span[1] <= _NOT_ONLY[kind]
    return "negate" if near and _is_more_than_number(scene) else None


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


def _may(scene: Scene, kind: str, span: Span) -> Effect | None:
    """What gives the statement as possible: "may have", « pourrait », "perhaps"."""
    near = scene.governs_near(span) or _stands_alone(scene, span)
    return "hedge" if near and not scene.in_cue(span) and _is_modal(scene, span) else None


def _may_have(scene: Scene, kind: str, span: Span) -> Effect | None:
    """« Peut avoir accéléré », not « peut avoir des effets »."""
    words = scene.sentence.words
    participle = span[1] < scene.sentence.last and words.raw(span[1]).lower().endswith(_PARTICIPLES)
    return _may(scene, kind, span) if participle else None


def _stands_alone(scene: Scene, span: Span) -> bool:
    """Whether the word stands between commas before the statement: "… and, perhaps, …"."""
    segment = scene.sentence.segment(span[0])
    alone = (segment.first, segment.last) == span and segment.sign == ","
    return alone and 0 <= scene.core[0] - span[1] <= _NEAR


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


NEGATIONS: Mapping[str, Reader] = {
    "not_near": _none,
    "not_only": _not_only,
    "do_not_only": _not_only,
    "may": _may,
    "may_have": _may_have,
}
"""What a phrase of each kind does with the statement: negates or hedges it."""
