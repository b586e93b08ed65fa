"""What in a sentence gives the statement to somebody: verbs of saying, sources, hearsay, claims."""

from collections.abc import Iterator

from contresource import lang
from contresource.speech.phrases import CONDITIONAL
from contresource.speech.scene import Operator, Scene
from contresource.speech.sentence import Span

_CONTRARY_REACH = 5
_WORDS_AFTER_AT = 3
# "calls the plan a total scam": words of what is branded, and before the word that brands it.
_BRANDED = 8
_BRANDING = 4
# "is not a mere rumour"
_MERE_CLAIM = 2
_PARTICIPLES = ("é", "ée", "és", "ées")


def attributions(scene: Scene) -> Iterator[Operator]:
    """The operators that attribute the statement, or deny or question it by what is said of it; in no order."""
    yield from _says(scene)
    yield from _valuations(scene)
    yield from _brandings(scene)
    yield from _sources(scene)
    yield from _hearsay(scene)
    yield from _claims(scene)


def _says(scene: Scene) -> Iterator[Operator]:
    sentence = scene.sentence
    for kind in ("say", "say_that"):
        for span in scene.spans(kind):
            if sentence.ends_at("self", span[0]) or scene.after("refuse", span, 2):
                continue
            if _is_passive(scene, span):
                holds = scene.governs(span) or scene.said_of(span)
                if sentence.is_at("by", span[1]) and holds:
                    yield Operator("attribute", span)
                continue
            governs = scene.governs(span) and (kind == "say" or scene.linked(span))
            if governs and scene.after("contrary", span, _CONTRARY_REACH):
                governs = scene.core[0] < sentence.next_piece(span[1] - 1)
            negated = scene.negated(kind, span) or scene.of_none(span)
            if sentence.is_at("opposite", span[1]):
                continue  # "those who say otherwise"
            if governs and negated and not sentence.is_at("confirm", span[0]):
                yield Operator("deny", span)
            elif not negated and (governs or scene.is_aside(span)):
                few = scene.after("few", span, 2)  # "few believe that"
                yield Operator("question" if few else "attribute", span)


def _valuations(scene: Scene) -> Iterator[Operator]:
    """ "One analyst put the stockpile at 50,000"."""
    at = scene.sentence.has("at", scene.core[0] - _WORDS_AFTER_AT, scene.core[0])
    for span in scene.spans("valued"):
        if at and scene.governs(span) and scene.same_thread(span) and not scene.in_cue(span):
            yield Operator("attribute", span)


def _brandings(scene: Scene) -> Iterator[Operator]:
    """ "Trump calls it a scam", « Trump le considère comme une arnaque »."""
    sentence, core = scene.sentence, scene.core
    called_by = getattr(lang.LANGUAGES[sentence.language], "CALLED_BY", "as")
    for kind, link in (("regard", "as"), ("call", called_by)):
        apart = kind == "call"
        for span in scene.spans(kind):
            if not scene.governs_near(span) or scene.in_cue(span) or _is_passive(scene, span):
                continue
            if sentence.has("finite", span[1], core[0]) or sentence.ends_at("for", span[0]):
                continue  # "is to consider …"
            if sentence.words.gap(span[0]) == "-" or (apart and _is_name_giving(scene, span)):
                continue
            for a, b in sentence.spans(link):
                near = apart <= a - span[1] <= _BRANDED and 0 <= core[0] - b <= _BRANDING
                counts = apart and any(w[0].isdigit() for w in sentence.words.folded[b : core[1]])
                if near and not counts:
                    yield Operator("attribute", span)
                    break


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
    return sentence.ends_at("copula", span[0]) or sentence.ends_at("determiner", span[0])


def _sources(scene: Scene) -> Iterator[Operator]:
    for span in scene.spans("source"):
        if scene.in_reach(span):
            yield Operator("attribute", span)


def _hearsay(scene: Scene) -> Iterator[Operator]:
    participles = (
        span
        for span in scene.spans("hearsay_participle")
        if scene.sentence.words.raw(span[0]).lower().endswith(_PARTICIPLES)
        and _is_passive(scene, span)
    )
    hearsay = (*scene.spans("hearsay"), *participles, *_conditionals(scene), *_perfects(scene))
    for span in hearsay:
        if scene.governs(span) or (scene.core[1] <= span[0] and scene.same_thread(span)):
            yield Operator("attribute", span, named=False)


def _perfects(scene: Scene) -> Iterator[Span]:
    """« DeepSeek will nur 2.048 Chips genutzt haben »: says that it has."""
    sentence, words = scene.sentence, scene.sentence.words
    for span in scene.spans("hearsay_perfect"):
        last = sentence.segment(span[0]).last
        before = words.raw(last - 2)
        is_participle = before[0].islower() and before.endswith(("t", "en"))
        if sentence.ends_at("perfect", last) and is_participle:
            yield span


def _conditionals(scene: Scene) -> Iterator[Span]:
    """Verbs in the conditional of hearsay (« posséderait »), where nothing in the sentence makes it unreal."""
    sentence, words = scene.sentence, scene.sentence.words
    table = lang.LANGUAGES[sentence.language]
    verbs = scene.spans(CONDITIONAL)
    if not verbs or sentence.spans("unreal"):
        return
    for span in verbs:
        first, last = span
        if words.raw(first).lower().endswith(table.CONDITIONAL_ENDINGS):
            noun = sentence.language != "fr" and sentence.ends_at("determiner", first)
            after = words.folded[last] if last < sentence.last else ""
            if not noun and after not in table.AFTER_UNREAL:
                yield span


def _claims(scene: Scene) -> Iterator[Operator]:
    for span in scene.spans("claim"):
        if _is_no_claim(scene, span):
            continue
        linked = scene.linked(span) or scene.sentence.is_at("of", span[1])
        follows = 0 <= span[0] - scene.core[1] <= 2 and scene.same_thread(span)
        if follows or (linked and scene.governs(span)) or _is_source_cell(scene, span):
            yield Operator("question" if scene.after_none(span) else "attribute", span)


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
