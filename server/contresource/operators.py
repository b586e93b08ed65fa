"""What in a sentence denies, doubts or attributes a statement: each such operator with its effect and its scope."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from contresource import lang
from contresource.sentence import Sentence, Span, sign_of

Effect = Literal["attribute", "question", "deny", "negate"]

# Words between a negation and the verb, noun or adjective it turns round.
_NEGATION_REACH = {"say": 3, "say_that": 3, "deny": 3}
_NEGATION_REACH_OTHERWISE = 5
# « ne … pas » : words between the two.
_NE_REACH = 8
# "no H100s", « sans … » : how far such a word reaches.
_NEAR = 5
_TAIL_WORDS = 12


@dataclass(frozen=True, slots=True)
class Operator:
    """A word or phrase that bears on the statement: `negate` is a plain negation of its own clause."""

    effect: Effect
    span: Span
    named: bool = True  # an attribution that may have somebody's name beside it; hearsay has not


@dataclass(frozen=True, slots=True)
class _Negation:
    first: int
    last: int
    verbal: bool  # it negates the clause, not only what follows it


@dataclass(frozen=True)
class Scene:
    """A sentence, the words on which the statement in it hangs (`core`), and the words a rule itself looks for."""

    sentence: Sentence
    core: Span
    cues: tuple[Span, ...] = ()

    def operators(self) -> Iterator[Operator]:
        """The operators that hold over the core."""
        yield from self._says()
        yield from self._sources()
        yield from self._hearsay()
        yield from self._claims()
        yield from self._judgements()
        yield from self._checks()
        yield from self._limits()
        yield from self._negations()

    # Where an operator holds

    def _right(self, span: Span) -> bool:
        """Whether the core follows and no other main statement has begun."""
        return span[1] <= self.core[0] < self.sentence.turn_after(span[1] - 1)

    def _right_near(self, span: Span) -> bool:
        """Whether the core follows in the same clause, or over a "that"."""
        if self._linked(span):
            return self._right(span)
        return span[1] <= self.core[0] and self._same_thread(span)

    def _left(self, span: Span) -> bool:
        """Whether the core is what a predicate is said of."""
        if self.core[1] > span[0]:
            return False
        return self._same_thread(span) or self._points_back(span)

    def _same_thread(self, span: Span) -> bool:
        sentence = self.sentence
        return sentence.thread(span[0]) == sentence.thread(self.core[0])

    def _linked(self, span: Span) -> bool:
        """Whether "that", a colon or a quotation follows: the operator governs what comes then."""
        words, last = self.sentence.words, self.sentence.last
        if self.sentence.has("that", span[1] - 1, min(span[1] + 4, last)):
            return True
        signs = (sign_of(words.gap(i)) for i in range(span[1], min(span[1] + 4, last)))
        return any(sign in (":", '"') for sign in signs)

    def _points_back(self, span: Span) -> bool:
        """Whether the operator's own clause speaks of the one before: "…, which is false", « …, c’est faux »."""
        sentence = self.sentence
        segment = sentence.segment(span[0])
        if self.core[1] > segment.first:
            return False
        opening = segment.first
        while opening < span[0] and (
            sentence.is_at("but", opening) or sentence.is_at("or", opening)
        ):
            opening += 1
        if self._linked(span) and span[1] < segment.last:
            return False
        short = segment.last - segment.first <= 6
        return (
            opening == span[0]
            or sentence.is_at("demonstrative", opening)
            or sentence.is_at("copula", opening)
            or (short and not sentence.has("finite", segment.first, segment.last))
        )

    # Negations

    @cached_property
    def negations(self) -> list[_Negation]:
        sentence = self.sentence
        ne = [span[0] for span in sentence.spans("ne")]
        found = []
        for span in sentence.spans("not"):
            if sentence.inside("not_idiom", span) or self._in_cue(span):
                continue
            before = [i for i in ne if 0 < span[0] - i <= _NE_REACH]
            after = [i for i in ne if 0 <= i - span[1] <= _NE_REACH]
            if before and not sentence.inside("not_idiom", (before[-1], span[1])):
                found.append(_Negation(before[-1], span[1], True))
            elif after and sentence.is_at("not_verbal", span[0]):
                found.append(_Negation(*span, True))
            elif not sentence.is_at("not_with_ne", span[0]):
                found.append(_Negation(*span, self._is_verbal(span)))
        for span in sentence.spans("not_digit"):
            if span[1] < sentence.last and sentence.words.folded[span[1]][0].isdigit():
                found.append(_Negation(*span, False))
        return found

    def _is_verbal(self, span: Span) -> bool:
        sentence = self.sentence
        segment = sentence.segment(span[0])
        if span[0] == segment.first or sentence.ends_at("or", span[0]):
            return False
        if sentence.is_at("not_verbal", span[0]):
            return True
        return sentence.has("finite", max(segment.first, span[0] - 2), span[0])

    def _in_cue(self, span: Span) -> bool:
        return any(first <= span[0] and span[1] <= last for first, last in self.cues)

    def _negation_of(self, kind: str, span: Span) -> _Negation | None:
        """The negation that turns an operator round: it stands just before, in the same clause."""
        reach = _NEGATION_REACH.get(kind, _NEGATION_REACH_OTHERWISE)
        for negation in self.negations:
            if not negation.first <= span[0] or not span[0] - negation.last < reach:
                continue
            if negation.last <= self.core[0] < span[0]:
                continue  # the statement stands between them
            if self.sentence.thread(negation.first) == self.sentence.thread(span[0]):
                return negation
        return None

    def _negated(self, kind: str, span: Span) -> bool:
        return self._negation_of(kind, span) is not None

    def _after_none(self, span: Span) -> bool:
        """Whether "no", "without any", « aucune » stands just before."""
        return any(
            0 <= span[0] - last <= 3 and first < span[0]
            for first, last in self.sentence.spans("none")
        )

    # Operators

    def _spans(self, kind: str) -> Iterator[Span]:
        for span in self.sentence.spans(kind):
            if not self.sentence.inside(f"{kind}_not", span):
                yield span

    def _says(self) -> Iterator[Operator]:
        for kind in ("say", "say_that"):
            for span in self._spans(kind):
                if self._is_passive(span) or self.sentence.ends_at("self", span[0]):
                    continue
                if any(0 <= span[0] - last <= 2 for _, last in self.sentence.spans("refuse")):
                    continue
                governs = self._right(span) and (kind == "say" or self._linked(span))
                if governs or self._is_tail(span):
                    negated = self._negated(kind, span)
                    if negated and governs:
                        yield Operator("deny", span)
                    elif not negated:
                        yield Operator("attribute", span)

    def _is_passive(self, span: Span) -> bool:
        """Whether a verb of saying is a participle ("is estimated at", « estimé à »): nobody is named."""
        sentence, words = self.sentence, self.sentence.words
        before = range(max(sentence.first, span[0] - 3), span[0])
        if words.raw(span[0]).lower().endswith(("é", "ée", "és", "ées")):
            return not any(sentence.is_at("having", i) for i in before)
        return sentence.ends_at("copula", span[0]) or sentence.ends_at("determiner", span[0])

    def _is_tail(self, span: Span) -> bool:
        """Whether the verb stands in a short clause put after or into the statement: "…, Wang said"."""
        sentence = self.sentence
        segment = sentence.segment(span[0])
        if (
            segment.first <= self.core[0] < segment.last
            or segment.last - segment.first > _TAIL_WORDS
        ):
            return False
        if segment.sign not in (",", "-", '"', "(", ")", ":") or self._linked(span):
            return False
        opens = segment.first
        if (
            sentence.is_at("or", opens)
            or sentence.is_at("but", opens)
            or sentence.is_at("how", opens)
        ):
            return False
        if not sentence.turn_before(opens) <= self.core[0] < sentence.turn_after(opens):
            return False
        return span[1] >= segment.last - 2 or span[0] <= opens + 3

    def _sources(self) -> Iterator[Operator]:
        for span in self._spans("source"):
            if (
                self.sentence.turn_before(span[0])
                <= self.core[0]
                < self.sentence.turn_after(span[0])
            ):
                yield Operator("attribute", span)

    def _hearsay(self) -> Iterator[Operator]:
        for span in [*self._spans("hearsay"), *self._conditionals()]:
            if self._right(span) or (self.core[1] <= span[0] and self._same_thread(span)):
                yield Operator("attribute", span, named=False)

    def _conditionals(self) -> Iterator[Span]:
        """Verbs in the conditional of hearsay (« posséderait »), where nothing in the sentence makes it unreal."""
        sentence, words = self.sentence, self.sentence.words
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

    def _claims(self) -> Iterator[Operator]:
        for span in self._spans("claim"):
            governs = (self._linked(span) or self.sentence.is_at("of", span[1])) and self._right(
                span
            )
            follows = 0 <= span[0] - self.core[1] <= 2 and self._same_thread(span)
            if governs or follows:
                yield Operator("question" if self._after_none(span) else "attribute", span)

    def _judgements(self) -> Iterator[Operator]:
        """Verbs that deny or doubt, and what is said to be false, untrue or doubtful."""
        effects: tuple[tuple[str, Effect], ...] = (
            ("deny", "deny"),
            ("deny_claim", "deny"),
            ("false", "deny"),
            ("true", "deny"),
            ("doubt", "question"),
            ("doubt_claim", "question"),
        )
        for kind, effect in effects:
            for span in self._spans(kind):
                negated = self._negated(kind, span)
                if (
                    negated == (kind == "true")
                    and not self._in_cue(span)
                    and self._judges(kind, span)
                ):
                    yield Operator(effect, span)

    def _judges(self, kind: str, span: Span) -> bool:
        sentence = self.sentence
        if kind.endswith("_claim"):
            reach = span[1], min(span[1] + 6, sentence.last)
            named = sentence.has("claim", *reach) or sentence.has("matter", *reach)
            return (named or self._linked(span)) and self._right(span)
        names_claim = sentence.has("claim", span[1], span[1] + 2) or sentence.has(
            "matter", span[1], span[1] + 2
        )
        if self._is_predicate(span):
            return self._left(span) or (self._linked(span) and self._right(span))
        if kind in ("false", "true"):
            if names_claim or self._linked(span):
                return self._right_near(span) or (names_claim and self._right(span))
            return self._left(span) and self._speaks_of_claim(span)
        return self._right_near(span) or (names_claim and self._right(span)) or self._closes(span)

    def _is_predicate(self, span: Span) -> bool:
        sentence = self.sentence
        segment = sentence.segment(span[0])
        before = range(max(segment.first, span[0] - 3), span[0])
        return any(sentence.is_at("copula", i) for i in before) or sentence.is_at("by", span[1])

    def _speaks_of_claim(self, span: Span) -> bool:
        sentence = self.sentence
        segment = sentence.segment(span[0])
        reach = segment.first, segment.last
        return (
            self._points_back(span)
            or sentence.has("claim", *reach)
            or sentence.has("matter", *reach)
        )

    def _closes(self, span: Span) -> bool:
        """Whether the operator ends a clause that speaks of the one before: "…, which Nvidia denied"."""
        segment = self.sentence.segment(span[0])
        return self._points_back(span) and segment.last - span[1] <= 3

    def _checks(self) -> Iterator[Operator]:
        """What is not known, not confirmed, without evidence, or asked."""
        sentence = self.sentence
        for span in self._spans("confirm"):
            refused = any(0 <= span[0] - last <= 2 for _, last in sentence.spans("refuse"))
            holds = self._right_near(span) or self._left(span) or self._closes(span)
            if holds and (refused or self._negated("confirm", span)):
                yield Operator("question", span)
        for span in self._spans("evidence"):
            if self._after_none(span) or self._negated("evidence", span):
                if self._linked(span) or sentence.is_at("of", span[1]):
                    holds = self._right(span)
                else:
                    holds = self.core[1] <= span[0] or self._same_thread(span)
                if holds:
                    yield Operator("question", span)
        for kind in ("whether", "conditional"):
            for span in self._spans(kind):
                if span[1] <= self.core[0] < sentence.next_piece(span[1] - 1):
                    yield Operator("question", span)

    def _limits(self) -> Iterator[Operator]:
        """Verbs that say the sum named before them is another thing: "covers only", « n’inclut que », "excludes"."""
        sentence = self.sentence
        for span in self._spans("limit"):
            only = any(
                0 <= a - span[1] <= 1 or 0 <= span[0] - b <= 1 for a, b in sentence.spans("only")
            )
            only_that = sentence.has("ne", span[0] - 3, span[0]) and sentence.has(
                "that", span[1], span[1] + 2
            )
            if (only or only_that) and self._left(span) and not self._negated("limit", span):
                yield Operator("deny", span)
        for span in self._spans("exclude"):
            if self._left(span) and not self._negated("exclude", span):
                yield Operator("deny", span)

    def _negations(self) -> Iterator[Operator]:
        """Negations of the statement's own clause that turn round nothing else."""
        taken = set(self._taken_negations())
        for negation in self.negations:
            if negation not in taken and self._negates(negation):
                yield Operator("negate", (negation.first, negation.last))
        for span in self.sentence.spans("not_near"):
            if (
                self.sentence.inside("not_idiom", span)
                or self._in_cue(span)
                or self.sentence.inside("doubt_not", span)
            ):
                continue
            if (
                0 <= self.core[0] - span[1] <= _NEAR
                and self._same_thread(span)
                and not self._barred(span)
            ):
                yield Operator("negate", span)

    def _taken_negations(self) -> Iterator[_Negation]:
        for kind in (
            "say",
            "say_that",
            "deny",
            "false",
            "true",
            "doubt",
            "confirm",
            "evidence",
            "claim",
        ):
            for span in self._spans(kind):
                if not self._in_cue(span) and (taken := self._negation_of(kind, span)) is not None:
                    yield taken

    def _negates(self, negation: _Negation) -> bool:
        sentence = self.sentence
        span = negation.first, negation.last
        if not self._same_thread(span) or self._barred(span):
            return False
        if negation.last <= self.core[0]:
            return True
        if not negation.verbal:
            return False
        cue_follows = any(
            first >= negation.last and sentence.thread(first) == sentence.thread(negation.first)
            for first, _ in self.cues
        )
        return cue_follows or not sentence.has("weak", negation.last, negation.last + 4)

    def _barred(self, span: Span) -> bool:
        """Whether a verb between the negation and the core takes the core away from it."""
        return any(
            span[1] <= other[0] < self.core[0] and self._same_thread(other)
            for kind in ("say", "deny", "doubt")
            for other in self._spans(kind)
        )
