"""Where in a sentence an operator holds: over what it governs, over what it is said of, over its own clause."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from contresource import lang
from contresource.rule import Stance
from contresource.speech.phrases import Span
from contresource.speech.sentence import Sentence, sign_of

Effect = Literal["attribute", "hearsay", "question", "deny", "negate", "hedge"]
"""What a phrase does with the statement. `hearsay` attributes it to nobody, `negate` is a plain negation of its own
clause, `hedge` a "may"."""

Verdict = tuple[Stance, tuple[Span, ...]]
"""A stance, and the words that say so."""

# Words between a negation and the verb, noun or adjective it turns round.
_NEGATION_REACH = 5
_NEGATION_REACH_OF_VERBS = 3
_VERBS = frozenset(("say", "say_that", "say_to", "deny"))
# « ne … pas » : words between the two.
_NE_REACH = 8
_LINK_REACH = 4
_LINKS = frozenset((":", '"'))
_NONE_REACH = 3
# "wrong to say this: …" judges what follows the colon, "wrong to say DeepSeek has no chips: …" does not.
_SAID = 2
# "No peer-reviewed study has shown …"
_NONE_SUBJECT = 6
_TAIL_WORDS = 12
# « ne … plus » stands closer together: « n’a désormais plus ».
_NE_PLUS_REACH = 3
# What a negation just before is taken for: it then negates that, not the statement.
_TAKES_NEGATION = (
    "say", "say_that", "say_to", "deny", "false", "folly", "true", "mean", "possible", "impossible", "doubt",
    "confirm", "evidence", "claim", "prevent",
)  # fmt: skip
# A clause that only judges the one before it is as short as this.
_SHORT = 6


@dataclass(frozen=True, slots=True)
class Negation:
    """The words of a negation; a verbal one negates its clause, another only what follows it."""

    first: int
    last: int
    verbal: bool


@dataclass(frozen=True)
class Scene:
    """A sentence, the words on which the statement in it hangs (`core`), and the words the rule itself looks for."""

    sentence: Sentence
    core: Span
    cues: tuple[Span, ...] = ()

    def governs(self, span: Span) -> bool:
        """Whether the core follows and no other main statement has begun."""
        if self.core[0] < span[1]:
            return False
        sentence = self.sentence
        opening = sentence.segment(span[0]).first
        if sentence.is_at("concession", opening) or sentence.is_at("although", opening):
            end = sentence.next_piece(span[1] - 1)
        else:
            end = sentence.turn_after(span[1] - 1)
        return self.core[0] < end

    def governs_near(self, span: Span) -> bool:
        """Whether the core follows in the same clause, or over a "that"."""
        if self.core[0] < span[1]:
            return False
        return self.judges(span) if self.linked(span) else self.same_thread(span)

    def judges(self, span: Span) -> bool:
        """Whether the core follows; not behind a colon after what is judged: "It is false that they are safe: …"."""
        if not self.governs(span):
            return False
        sentence = self.sentence
        reach = span[1] + _LINK_REACH
        links = [a for a, _ in sentence.spans("that") if span[1] - 1 <= a < reach]
        links = links or [
            a + _SAID for a, _ in sentence.spans("saying") if span[1] - 1 <= a < reach
        ]
        colon = sentence.next_piece(links[0] + 1, ":") if links else sentence.last
        if not colon <= self.core[0]:
            return True
        return any(sentence.has(kind, colon - 2, colon) for kind in ("say", "say_that"))

    def said_of(self, span: Span) -> bool:
        """Whether the core is what a predicate is said of."""
        if self.core[1] > span[0]:
            return False
        return self.same_thread(span) or self.points_back(span)

    def in_reach(self, span: Span) -> bool:
        """Whether no other main statement begins between the two."""
        sentence = self.sentence
        return sentence.turn_before(span[0]) <= self.core[0] < sentence.turn_after(span[0])

    def same_thread(self, span: Span) -> bool:
        """Whether the core stands in the operator's own clause."""
        return self.sentence.thread(span[0]) == self.sentence.thread(self.core[0])

    def linked(self, span: Span) -> bool:
        """Whether "that", a colon or a quotation follows: the operator governs what comes then."""
        words, last = self.sentence.words, self.sentence.last
        reach = span[1] - 1, min(span[1] + _LINK_REACH, last)
        if any(
            reach[0] <= that < reach[1] and not self.sentence.ends_at("as_much", that - 1)
            for that, _ in self.sentence.spans("that")
        ):
            return True
        table = lang.LANGUAGES[self.sentence.language]
        if table.COMMA_LINKS and span[1] < last and "," in words.gap(span[1]):
            return True
        gaps = words.gaps[span[1] : min(span[1] + _LINK_REACH, last)]
        return not _LINKS.isdisjoint(map(sign_of, gaps))

    def points_back(self, span: Span) -> bool:
        """Whether the operator's own clause speaks of the one before: "…, which is false", « …, c’est faux »."""
        sentence = self.sentence
        segment = sentence.segment(span[0])
        if self.core[1] > segment.first or (self.linked(span) and span[1] < segment.last):
            return False
        opening = segment.first
        if sentence.is_at("concession", opening):
            return False
        while opening < span[0] and (
            sentence.is_at("but", opening) or sentence.is_at("or", opening)
        ):
            opening += 1
        if opening == span[0] or any(
            sentence.is_at(kind, opening) for kind in ("demonstrative", "copula")
        ):
            return True
        if sentence.ends_at("relative", opening + 1):  # « ce qui est faux »
            return sentence.is_at("demonstrative", opening - 1)
        short = segment.last - segment.first <= _SHORT
        return short and not sentence.has("finite", segment.first, segment.last)

    def is_aside(self, span: Span) -> bool:
        """Whether the words stand in a short clause beside the statement: "…, Wang said", « comme l’affirme X, … »."""
        sentence = self.sentence
        segment = sentence.segment(span[0])
        opens = segment.first
        if opens <= self.core[0] < segment.last or segment.last - opens > _TAIL_WORDS:
            return False
        inverted = span[0] == opens and segment.last < sentence.last
        inverted = inverted and segment.sign == "," == sign_of(sentence.words.gap(segment.last))
        if (self.linked(span) and not inverted) or not self.in_reach(span):
            return False
        if sentence.is_at("as", opens):
            return True
        if segment.sign not in (",", "-", '"', "(", ")", ":"):
            return False
        if any(sentence.is_at(kind, opens) for kind in ("or", "but", "how")):
            return False
        return span[1] >= segment.last - 2 or span[0] <= opens + 3

    def in_cue(self, span: Span) -> bool:
        """Whether the words are some that the rule looks for, or hold such a turn of phrase: "poured cold water on"."""
        return any(
            (first <= span[0] and span[1] <= last)
            or (span[0] <= first and last <= span[1] and self._is_turn_of_phrase(first, last))
            for first, last in self.cues
        )

    def _is_turn_of_phrase(self, first: int, last: int) -> bool:
        """Whether words say something by themselves, as "cold water" does and "is not" does not."""
        words = self.sentence.words.folded[first:last]
        plain = lang.LANGUAGES[self.sentence.language].FUNCTION_WORDS
        contents = [word for word in words if word not in plain]
        return len(contents) > 1 and not self.sentence.has("not", first, last)

    def is_sought(self, span: Span) -> bool:
        """Whether the rule looks for the words, or for some that begin alike: "struggle" of "struggle to"."""
        return self.in_cue(span) or any(first == span[0] for first, _ in self.cues)

    def after(self, kind: str, span: Span, reach: int) -> bool:
        """Whether a phrase of the kind ends at most `reach` words before."""
        return any(
            first < span[0] and 0 <= span[0] - last <= reach and not self.in_cue((first, last))
            for first, last in self.sentence.spans(kind)
        )

    def after_none(self, span: Span) -> bool:
        """Whether "no", "without any", « aucune » stands just before."""
        return self.after("none", span, _NONE_REACH)

    def of_none(self, span: Span) -> bool:
        """Whether a verb's subject is nobody: "No study shows that …"."""
        sentence = self.sentence
        first = sentence.segment(span[0]).first
        no = first, first + 1
        if not sentence.is_at("not_near", first) or not sentence.is_at("no", first):
            return False
        idiom = any(sentence.inside(k, no) for k in ("not_idiom", "doubt_not", "lapsed"))
        return span[0] - first <= _NONE_SUBJECT and not idiom and not self.in_cue(no)

    @cached_property
    def negations(self) -> list[Negation]:
        """All negations of the sentence but idioms ("not only") and what the rule looks for."""
        sentence = self.sentence
        found = []
        for span in sentence.spans("not"):
            idiom = sentence.inside("not_idiom", span) or sentence.inside("far", span)
            if idiom or self.is_sought(span):
                continue
            reach = _NE_PLUS_REACH if sentence.is_at("not_close", span[0]) else _NE_REACH
            before = [a for a, _ in sentence.spans("ne") if 0 < span[0] - a <= reach]
            after = [b for a, b in sentence.spans("ne") if 0 <= a - span[1] <= _NE_REACH]
            if before:
                ne = before[-1], before[-1] + 1
                if not (sentence.inside("not_idiom", (ne[0], span[1])) or self.is_sought(ne)):
                    found.append(Negation(before[-1], span[1], True))
            elif after and sentence.is_at("not_verbal", span[0]):
                found.append(Negation(span[0], after[0], True))
            elif not sentence.is_at("not_with_ne", span[0]):
                found.append(Negation(*span, self._is_verbal(span)))
        for span in sentence.spans("not_digit"):
            if span[1] < sentence.last and sentence.words.folded[span[1]][0].isdigit():
                found.append(Negation(*span, False))
        return found

    def _is_verbal(self, span: Span) -> bool:
        sentence = self.sentence
        segment = sentence.segment(span[0])
        if span[0] == segment.first or sentence.ends_at("or", span[0]):
            return False
        if sentence.is_at("not_verbal", span[0]):
            return True
        return sentence.has("finite", max(segment.first, span[0] - 2), span[0])

    def negations_of(self, kind: str, span: Span) -> list[Negation]:
        """The negations that may turn an operator of a kind round: they stand just before, in the same clause."""
        if not self.negations:
            return []
        reach = _NEGATION_REACH_OF_VERBS if kind in _VERBS else _NEGATION_REACH
        late = lang.LANGUAGES[self.sentence.language].LATE_NEGATION
        at = span[0]
        return [
            negation
            for negation in self.negations
            if (
                at < negation.last + reach
                if negation.first <= at
                else late and self._closes(negation, at)
            )
            and not negation.last <= self.core[0] < at  # the statement stands between them
            and self.sentence.thread(negation.first) == self.sentence.thread(at)
        ]

    def _closes(self, negation: Negation, at: int) -> bool:
        """Whether a negation that closes a German clause turns its verb round: « bestätigen lässt es sich nicht »."""
        segment = self.sentence.segment(negation.first)
        return segment.first <= at and negation.last == segment.last

    def negated(self, kind: str, span: Span) -> bool:
        """Whether a negation turns the operator round: the nearest one only, and "evidence" after any verb."""
        return any(
            kind == "evidence" or self.taken.get(negation, span[0]) == span[0]
            for negation in self.negations_of(kind, span)
        )

    @cached_property
    def taken(self) -> Mapping[Negation, int]:
        """The negations that turn round an operator, with the word where the nearest one begins."""
        nearest: dict[Negation, int] = {}
        for kind in _TAKES_NEGATION if self.negations else ():
            for span in self.spans(kind):
                if not self.in_cue(span):
                    for negation in self.negations_of(kind, span):
                        nearest[negation] = min(span[0], nearest.get(negation, span[0]))
        return nearest

    def spans(self, kind: str) -> Sequence[Span]:
        """The phrases of a kind, but for idioms with another meaning."""
        return self.sentence.meant.get(kind, ())


Reader = Callable[[Scene, str, Span], Effect | None]
"""What a phrase of a kind does with the statement of a scene, None where nothing."""
