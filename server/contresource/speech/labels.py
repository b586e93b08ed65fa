"""What a fact-check writes beside a statement: a label before it ("Myth: …"), a heading, a verdict after it."""

from contresource import lang
from contresource.rule import Stance
from contresource.speech.scene import Scene, Verdict
from contresource.speech.sentence import LONGEST, Sentence, sentence_at, sign_of

_RATINGS: tuple[tuple[str, Stance], ...] = (
    ("no", "denied"),
    ("false", "denied"),
    ("myth", "denied"),
    ("doubt", "questioned"),
)
# After "Claim: …" a verdict may come so many sentences later.
_VERDICT_SENTENCES = 3
# "Myth no. 3"
_NUMBERED = 3
# « Fausse information. “…” »
_HEADING = 2
_VERDICT_WORDS = 4


def labelled(scene: Scene, kind: str, stance: Stance) -> Verdict | None:
    """What a label before a colon makes of the statement: "Myth no. 3: …", « Rumeur : … »."""
    sentence, words = scene.sentence, scene.sentence.words
    for span in sentence.spans(kind):
        if span[0] > sentence.first + 2 or scene.in_cue(span):
            continue
        end = span[1]
        while end < min(span[1] + _NUMBERED, sentence.last) and (
            words.folded[end].isdecimal() or words.folded[end] in lang.NUMBER_ABBREVIATIONS
        ):
            end += 1
        colon = end < sentence.last and sign_of(words.gap(end)) == ":"
        negated = sentence.has("not", sentence.first, span[0])
        if colon and end <= scene.core[0] and not negated:
            return stance, (span,)
    return None


def headed(scene: Scene) -> Verdict | None:
    """What one or two words before a quotation make of it: « Désinformation. “…” »."""
    sentence, words = scene.sentence, scene.sentence.words
    if sentence.first == 0 or not set(words.gap(sentence.first)) & set('«“„"'):
        return None
    first, last = words.sentence_of(sentence.first - 1)
    if last != sentence.first or last - first > _HEADING or "?" in words.gap(last):
        return None
    heading = sentence_at(words, first, last, sentence.language)
    if heading.spans("demonstrative") or heading.spans("not"):
        return None
    return next((("denied", (s,)) for s in heading.spans("myth") if not scene.in_cue(s)), None)


def rated(scene: Scene) -> Verdict | None:
    """The verdict of a fact-check after the statement, as in "Claim: …. Verdict: false"."""
    words, end = scene.sentence.words, scene.sentence.last
    verdict = _rating(scene.sentence, scene.core[1], scene.sentence.last)
    is_claim = labelled(scene, "rumor", "attributed") is not None
    for number in range(_VERDICT_SENTENCES if is_claim else 1):
        if verdict is not None or end >= len(words):
            break
        first, last = words.sentence_of(end)
        if first != end:
            break
        following = sentence_at(words, first, min(last, first + LONGEST), scene.sentence.language)
        verdict = _rating(following, first, first + 2)
        if number and following.has("rumor", first, first + 2):
            break
        end = last
    return None if verdict is None or verdict[0] == "asserted" else verdict


def _rating(sentence: Sentence, first: int, last: int) -> Verdict | None:
    """What a verdict makes of the statement before it: "Rating: mostly false"; asserted if it does not deny it."""
    for span in sentence.spans("verdict"):
        at = span[1]
        if not first <= span[0] < last or at >= sentence.last:
            continue
        if sign_of(sentence.words.gap(at)) in (":", "-") or sentence.is_at("copula", at):
            for kind, stance in _RATINGS:
                for a, b in sentence.spans(kind):
                    if at <= a <= at + _VERDICT_WORDS:
                        return stance, ((a, b),)
            return "asserted", (span,)
    return None
