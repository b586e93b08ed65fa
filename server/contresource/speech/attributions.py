"""What in a sentence gives the statement to somebody: verbs of saying, sources, hearsay, claims."""

from collections.abc import Mapping

from contresource import lang
from contresource.speech.phrases import CONDITIONAL, Span
from contresource.speech.scene import Effect, Reader, Scene

_CONTRARY_REACH = 5
_WORDS_AFTER_AT = 3
_WORDS_TO_UNREAL = 2
# "calls the plan a total scam": words of what is branded, and before the word that brands it.
_BRANDED = 8
_BRANDING = 4
# "is not a mere rumour"
_MERE_CLAIM = 2
_PARTICIPLES = ("é", "ée", "és", "ées")


def _says(scene: Scene, kind: str, span: Span) -> Effect | None:
    sentence = scene.sentence
    if sentence.ends_at("self", span[0]) or scene.after("refuse", span, 2):
        return None
    if _is_passive(scene, span):
        by = sentence.is_at("by", span[1]) and (scene.governs(span) or scene.said_of(span))
        return "attribute" if by else None
    if sentence.is_at("opposite", span[1]):
        return None  # "those who say otherwise"
    governs = scene.governs(span) and (kind == "say" or scene.linked(span))
    if governs and scene.after("contrary", span, _CONTRARY_REACH):
        governs = scene.core[0] < sentence.next_piece(span[1] - 1)
    negated = scene.negated(kind, span) or scene.of_none(span)
    if governs and negated and not sentence.is_at("confirm", span[0]):
        return "deny"
    if not negated and (governs or scene.is_aside(span)):
        return "question" if scene.after("few", span, 2) else "attribute"  # "few believe that"
    return None


def _values(scene: Scene, kind: str, span: Span) -> Effect | None:
    """ "One analyst put the stockpile at 50,000"."""
    at = scene.sentence.has("at", scene.core[0] - _WORDS_AFTER_AT, scene.core[0])
    holds = at and scene.governs(span) and scene.same_thread(span) and not scene.in_cue(span)
    return "attribute" if holds else None


def _brands(scene: Scene, kind: str, span: Span) -> Effect | None:
    """ "Trump calls it a scam", « Trump le considère comme une arnaque »."""
    sentence, core = scene.sentence, scene.core
    calls = kind == "call"
    if not scene.governs_near(span) or scene.in_cue(span) or _is_passive(scene, span):
        return None
    if sentence.has("finite", span[1], core[0]) or sentence.ends_at("for", span[0]):
        return None  # "is to consider …"
    if sentence.words.gap(span[0]) == "-" or (calls and _is_name_giving(scene, span)):
        return None
    link = getattr(lang.LANGUAGES[sentence.language], "CALLED_BY", "as") if calls else "as"
    for a, b in sentence.spans(link):
        near = calls <= a - span[1] <= _BRANDED and 0 <= core[0] - b <= _BRANDING
        counts = calls and any(w[0].isdigit() for w in sentence.words.folded[b : core[1]])
        if near and not counts:
            return "attribute"
    return None


def _is_name_giving(scene: Scene, span: Span) -> bool:
    """Whether a participle only says a name: "a start-up called DeepSeek"."""
    sentence = scene.sentence
    before = span[0] - 4, span[0]
    articles = lang.LANGUAGES[sentence.language].ARTICLES
    unnamed = not articles.isdisjoint(sentence.words.folded[max(before[0], 0) : span[0]])
    return (
        unnamed and not sentence.has("person", *before) and not sentence.ends_at("having", span[0])
    )


def _is_passive(scene: Scene, span: Span) -> bool:
    """Whether a verb of saying is a participle: "is estimated at", « estimé à »."""
    sentence, words = scene.sentence, scene.sentence.words
    if words.raw(span[0]).lower().endswith(_PARTICIPLES):
        before = range(max(sentence.first, span[0] - 3), span[0])
        return not any(sentence.is_at("having", i) for i in before)
    if sentence.is_at("as", sentence.segment(span[0]).first):  # « comme l’affirme Wang »
        return False
    if sentence.ends_at("somebody", span[0]):  # "some say"
        return False
    return sentence.ends_at("copula", span[0]) or sentence.ends_at("determiner", span[0])


def _is_source(scene: Scene, kind: str, span: Span) -> Effect | None:
    return "attribute" if scene.in_reach(span) else None


def _is_hearsay(scene: Scene, kind: str, span: Span) -> Effect | None:
    holds = scene.governs(span) or (scene.core[1] <= span[0] and scene.same_thread(span))
    if holds and _opens_aside(scene, span):
        holds = scene.same_thread(span)
    return "hearsay" if holds else None


def _opens_aside(scene: Scene, span: Span) -> bool:
    """Whether the word opens a piece put in between, of which alone it speaks: "…, supposedly a secret, …"."""
    piece = scene.sentence.segment(span[0])
    return piece.first == span[0] and piece.sign == "," and span[1] < piece.last


def _is_put_forward(scene: Scene, kind: str, span: Span) -> Effect | None:
    """« Le montant avancé … », « les 5 millions avancés », not « des puces avancées »."""
    sentence = scene.sentence
    named = any(sentence.ends_at(k, span[0]) for k in ("matter", "claim", "scale"))
    holds = named or sentence.is_at("by", span[1])
    return _is_hearsay_participle(scene, kind, span) if holds else None


def _is_hearsay_participle(scene: Scene, kind: str, span: Span) -> Effect | None:
    participle = scene.sentence.words.raw(span[0]).lower().endswith(_PARTICIPLES)
    return _is_hearsay(scene, kind, span) if participle and _is_passive(scene, span) else None


def _is_perfect(scene: Scene, kind: str, span: Span) -> Effect | None:
    """« DeepSeek will nur 2.048 Chips genutzt haben »: says that it has."""
    sentence, words = scene.sentence, scene.sentence.words
    last = sentence.segment(span[0]).last
    before = words.raw(last - 2)
    is_participle = before[0].islower() and before.endswith(("t", "en"))
    holds = sentence.ends_at("perfect", last) and is_participle
    return _is_hearsay(scene, kind, span) if holds else None


def _is_conditional(scene: Scene, kind: str, span: Span) -> Effect | None:
    """Verbs in the conditional of hearsay (« posséderait »), where nothing in the sentence makes it unreal."""
    sentence, words = scene.sentence, scene.sentence.words
    table = lang.LANGUAGES[sentence.language]
    ending = words.raw(span[0]).lower().endswith(table.CONDITIONAL_ENDINGS)
    if not ending or sentence.spans("unreal"):
        return None
    noun = sentence.language != "fr" and sentence.ends_at("determiner", span[0])
    # « n’auraient jamais dû »
    after = words.folded[span[1] : min(span[1] + _WORDS_TO_UNREAL, sentence.last)]
    unreal = not table.AFTER_UNREAL.isdisjoint(after[: 1 + sentence.is_at("not", span[1])])
    hoped = any(
        scene.in_cue(hope) and scene.linked(hope) and hope[1] <= span[0]
        for hope in sentence.spans("hope")
    )
    return None if noun or unreal or hoped else _is_hearsay(scene, kind, span)


def _is_hoped(scene: Scene, kind: str, span: Span) -> Effect | None:
    """A number that somebody only hopes for or fears: "feared that DeepSeek had 50,000 H100s"."""
    number = scene.sentence.words.folded[scene.core[0]][0].isdigit()
    holds = number and scene.linked(span) and scene.governs_near(span) and not scene.in_cue(span)
    return "attribute" if holds else None


def _claims(scene: Scene, kind: str, span: Span) -> Effect | None:
    if _is_no_claim(scene, span):
        return None
    linked = scene.linked(span) or _is_of_content(scene, span)
    follows = 0 <= span[0] - scene.core[1] <= 2 and scene.same_thread(span)
    if follows or (linked and scene.governs(span)) or _is_source_cell(scene, span):
        return "question" if scene.after_none(span) else "attribute"
    return None


def _is_of_content(scene: Scene, span: Span) -> bool:
    """Whether what a claim is "of" is the statement, not who made it: "The announcement of Nvidia has …"."""
    sentence = scene.sentence
    acts = any(
        span[1] < first < scene.core[0] and not sentence.is_at("be", first)
        for first, _ in sentence.spans("finite")
    )
    return sentence.is_at("of", span[1]) and not acts


def _is_no_claim(scene: Scene, span: Span) -> bool:
    """Whether something is said to be no rumour, or not only one: « Ce n’est pas une rumeur : … »."""
    sentence = scene.sentence
    negations = [s for kind in ("not", "not_idiom", "more") for s in sentence.spans(kind)]
    return any(
        0 <= span[0] - b <= _MERE_CLAIM and sentence.has("copula", a - 2, b) for a, b in negations
    )


def _is_source_cell(scene: Scene, span: Span) -> bool:
    """Whether a table gives a claim as the source of its row: "| 50,000 | Industry speculation |"."""
    sentence = scene.sentence
    cell = sentence.segment(span[0])
    borders = sentence.words.gap(cell.first), sentence.words.gap(cell.last)
    return (
        cell.last - cell.first <= 3
        and scene.core[1] <= cell.first
        and all("|" in gap for gap in borders)
    )


ATTRIBUTIONS: Mapping[str, Reader] = {
    "say": _says,
    "say_that": _says,
    "valued": _values,
    "regard": _brands,
    "call": _brands,
    "source": _is_source,
    "hearsay": _is_hearsay,
    "hearsay_participle": _is_hearsay_participle,
    "hearsay_put_forward": _is_put_forward,
    CONDITIONAL: _is_conditional,
    "hearsay_perfect": _is_perfect,
    "hope": _is_hoped,
    "claim": _claims,
}
"""What a phrase of each kind does with the statement: gives it to somebody, or denies or questions it thereby."""
