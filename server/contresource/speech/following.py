"""What the sentence after a statement says of it: "This is false.", « Ce chiffre n’a pas été confirmé. »"""

from contresource.speech.operators import judged, operators
from contresource.speech.phrases import Span
from contresource.speech.scene import Scene, Verdict
from contresource.speech.sentence import LONGEST, Sentence, sentence_at

_STOPS = frozenset(".!…")
# A sentence that judges the one before speaks of it in its first words.
_JUDGING_WORDS = 12
_SHORT = 4
_NEAR = 4
# Words between a judgement and the "that" of what it judges.
_LINK_REACH = 2


def judged_next(scene: Scene, attributed: bool) -> Verdict | None:
    """What the next sentence says of this one; doubt is none of a statement that is only `attributed`."""
    words, first = scene.sentence.words, scene.sentence.last
    if first >= len(words) or words.sentence_of(first)[0] != first:
        return None
    last = min(words.sentence_of(first)[1], first + LONGEST)
    following = sentence_at(words, first, last, scene.sentence.language)
    length = last - first
    if "?" in words.gap(first) or scene.sentence.has("whether", scene.sentence.first, first):
        if following.is_at("no", first) and (length <= _SHORT or "," in words.gap(first + 1)):
            return "denied", ((first, first + 1),)
    elif length <= _SHORT and following.is_at("no", first) and not following.spans("subject"):
        return "denied", ((first, last),)
    if "?" in words.gap(last):
        return None
    points = following.is_at("demonstrative", first)
    if not points and _is_heading(following):
        return None
    of_this = points or _names_claim(following, first)
    may_negate = length <= _SHORT and following.is_at("subject", first)

    def judges(span: Span) -> bool:
        return of_this or _names_claim(following, span[1])

    def counts(span: Span) -> bool:
        if span[0] - first > _JUDGING_WORDS:
            return False
        return (may_negate or judges(span)) and _speaks_back(following, span)

    held = [
        operator
        for operator in operators(Scene(following, (first, first), scene.cues), counts)
        if (may_negate if operator.effect == "negate" else judges(operator.span))
        and operator.effect not in ("attribute", "hearsay")
    ]
    verdict = judged(held)
    return None if verdict and attributed and verdict[0] == "questioned" else verdict


def _is_heading(following: Sentence) -> bool:
    """Whether the sentence begins with a line of its own that no full stop ends."""
    words, first = following.words, following.first
    if "\n" not in words.gap(first):
        return False
    ends = (at for at in range(first + 1, following.last) if "\n" in words.gap(at))
    end = next(ends, following.last)
    goes_on = end < following.last and words.raw(end)[0].islower()
    return not goes_on and _STOPS.isdisjoint(words.gap(end))


def _speaks_back(following: Sentence, span: Span) -> bool:
    """Whether what a judgement in the next sentence is of does not stand there itself."""
    start, end = span
    if following.turn_after(following.first) <= start or following.has("how", end, end + 3):
        return False
    # « perturbateur ou trompeur »: left open
    return not following.ends_at("either", start) and not _judges_another(following, end)


def _judges_another(sentence: Sentence, end: int) -> bool:
    """Whether what is judged follows: "It is false that …", « Il est faux d’affirmer que … »."""
    says = any(sentence.has(kind, end, end + _LINK_REACH) for kind in ("say", "say_that"))
    reach = _LINK_REACH * 2 if says else _LINK_REACH
    return sentence.has("that", end, min(end + reach, sentence.last - 1))


def _names_claim(sentence: Sentence, first: int) -> bool:
    last = first + _NEAR
    return (
        sentence.has("determiner", first, last - 1)
        and (sentence.has("claim", first, last) or sentence.has("matter", first, last))
    ) or sentence.has("demonstrative", first, min(first + 1, last))
