"""The phrases that bear on a statement: what each does with it."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from contresource.speech.attributions import ATTRIBUTIONS
from contresource.speech.denials import DENIALS
from contresource.speech.negations import NEGATIONS, negates
from contresource.speech.phrases import Span
from contresource.speech.scene import Effect, Scene, Verdict

_READERS = {**ATTRIBUTIONS, **DENIALS, **NEGATIONS}


class Operator(NamedTuple):
    """A phrase that bears on the statement."""

    effect: Effect
    span: Span


def operators(scene: Scene, counts: Callable[[Span], bool] | None = None) -> list[Operator]:
    """The operators of the statement, by kind; with `counts`, only those at words for which it holds."""
    found = [
        Operator("negate", (n.first, n.last))
        for n in scene.negations
        if (counts is None or counts((n.first, n.last))) and negates(scene, n)
    ]
    meant = scene.sentence.meant
    for kind, reads in [(kind, _READERS[kind]) for kind in _READERS if kind in meant]:
        for span in meant[kind]:
            if (counts is None or counts(span)) and (effect := reads(scene, kind, span)):
                found.append(Operator(effect, span))
    return found


def judged(held: Sequence[Operator]) -> Verdict | None:
    """Denied or questioned by what is held of the statement; a denial of a negation is neither."""
    if not held:
        return None
    negations, denials = _spans(held, "negate"), _spans(held, "deny")
    if bool(negations) != bool(denials):
        return "denied", negations + denials
    questions = _spans(held, "question")
    return ("questioned", questions) if questions else None


def hedged(held: Sequence[Operator]) -> Verdict | None:
    """Given as no more than possible: "may have", « pourrait »; to nobody, or it would be attributed."""
    hedges = _spans(held, "hedge")
    return ("questioned", hedges) if hedges else None


def _spans(held: Sequence[Operator], effect: Effect) -> tuple[Span, ...]:
    return tuple([operator.span for operator in held if operator.effect == effect])
