"""What in a sentence denies, doubts or attributes the statement: each such word with its effect."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from contresource import lang
from contresource.scene import Negation, Scene
from contresource.sentence import Span

Effect = Literal["attribute", "question", "deny", "negate"]

# "no H100s", « sans … » : how far such a word reaches.
_NEAR = 5
_NONE_REACH = 3
_NAME_OF_CLAIM_REACH = 6
_NEAR_NAME = 3
_TAIL_WORDS = 12
_CONTRARY_REACH = 5
_PARTICIPLES = ("é", "ée", "és", "ées")

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


@dataclass(frozen=True, slots=True)
class Operator:
    """A phrase that bears on the statement; `negate` is a plain negation of its own clause."""

    effect: Effect
    span: Span
    named: bool = True  # an attribution that may have somebody's name beside it; hearsay has not


def operators(scene: Scene) -> Iterator[Operator]:
    """The operators that hold over the statement, in no order."""
    yield from _says(scene)
    yield from _sources(scene)
    yield from _hearsay(scene)
    yield from _claims(scene)
    yield from _judgements(scene)
    yield from _checks(scene)
    yield from _limits(scene)
    yield from _negations(scene)


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
            negated = scene.negated(kind, span)
            if governs and negated and not sentence.is_at("confirm", span[0]):
                yield Operator("deny", span)
            elif not negated and (governs or _is_aside(scene, span)):
                few = scene.after("few", span, 2)  # "few believe that"
                yield Operator("question" if few else "attribute", span)


def _is_passive(scene: Scene, span: Span) -> bool:
    """Whether a verb of saying is a participle: "is estimated at", « estimé à »."""
    sentence, words = scene.sentence, scene.sentence.words
    if words.raw(span[0]).lower().endswith(_PARTICIPLES):
        before = range(max(sentence.first, span[0] - 3), span[0])
        return not any(sentence.is_at("having", i) for i in before)
    if sentence.is_at("as", sentence.segment(span[0]).first):  # « comme l’affirme Wang »
        return False
    return sentence.ends_at("copula", span[0]) or sentence.ends_at("determiner", span[0])


def _is_aside(scene: Scene, span: Span) -> bool:
    """Whether the verb stands in a short clause beside the statement: "…, Wang said", « comme l’affirme Wang, … »."""
    sentence = scene.sentence
    segment = sentence.segment(span[0])
    opens = segment.first
    if opens <= scene.core[0] < segment.last or segment.last - opens > _TAIL_WORDS:
        return False
    if scene.linked(span) or not scene.in_reach(span):
        return False
    if sentence.is_at("as", opens):
        return True
    if segment.sign not in (",", "-", '"', "(", ")", ":"):
        return False
    if any(sentence.is_at(kind, opens) for kind in ("or", "but", "how")):
        return False
    return span[1] >= segment.last - 2 or span[0] <= opens + 3


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
    for span in (*scene.spans("hearsay"), *participles, *_conditionals(scene)):
        if scene.governs(span) or (scene.core[1] <= span[0] and scene.same_thread(span)):
            yield Operator("attribute", span, named=False)


def _conditionals(scene: Scene) -> Iterator[Span]:
    """Verbs in the conditional of hearsay (« posséderait »), where nothing in the sentence makes it unreal."""
    sentence, words = scene.sentence, scene.sentence.words
    table = lang.LANGUAGES[sentence.language]
    endings = getattr(table, "CONDITIONAL_ENDINGS", ())
    if not endings or sentence.spans("unreal"):
        return
    for index in range(sentence.first, sentence.last):
        word = words.raw(index).lower()
        if word.endswith(endings) and words.folded[index] not in table.NOT_CONDITIONAL:
            after = words.folded[index + 1] if index + 1 < sentence.last else ""
            if after not in table.AFTER_UNREAL:
                yield index, index + 1


def _claims(scene: Scene) -> Iterator[Operator]:
    for span in scene.spans("claim"):
        linked = scene.linked(span) or scene.sentence.is_at("of", span[1])
        follows = 0 <= span[0] - scene.core[1] <= 2 and scene.same_thread(span)
        if follows or (linked and scene.governs(span)) or _is_source_cell(scene, span):
            yield Operator("question" if _after_none(scene, span) else "attribute", span)


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


def _after_none(scene: Scene, span: Span) -> bool:
    """Whether "no", "without any", « aucune » stands just before."""
    return scene.after("none", span, _NONE_REACH)


def _judgements(scene: Scene) -> Iterator[Operator]:
    """Verbs that deny or doubt, and what is said to be false, untrue or doubtful."""
    for kind, effect in _JUDGEMENTS:
        for span in scene.spans(kind):
            turned = scene.negated(kind, span) == (kind in _TURNED)
            if turned and not scene.in_cue(span) and _judges(scene, kind, span):
                yield Operator(effect, span)
    for span in scene.spans("falsely"):
        if scene.governs(span) or _is_aside(scene, span):
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
        if holds and (scene.after("refuse", span, 2) or scene.negated("confirm", span)):
            yield Operator("question", span)
    for span in scene.spans("evidence"):
        unfounded = _after_none(scene, span) or scene.negated("evidence", span)
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
        other = sentence.inside("not_idiom", span) or sentence.inside("doubt_not", span)
        near = 0 <= scene.core[0] - span[1] <= _NEAR and scene.same_thread(span)
        takes = (span[1], span[1] + 3)  # "no source for the 50,000 figure"
        other |= any(sentence.has(k, *takes) for k in ("evidence", "claim", "doubt", "record"))
        if near and not other and not scene.in_cue(span) and not _barred(scene, span):
            yield Operator("negate", span)


def _negates(scene: Scene, negation: Negation) -> bool:
    sentence = scene.sentence
    span = negation.first, negation.last
    if not scene.same_thread(span) or _barred(scene, span):
        return False
    if sentence.has("record", negation.first, negation.last + _NEAR) and not negation.first > (
        sentence.segment(negation.first).first
    ):
        return False  # « Jamais une entreprise n’avait perdu … »
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
