"""What a text does with a statement in it: asserts it, attributes it to someone, questions it or denies it."""

import itertools
from collections.abc import Sequence, Set
from dataclasses import dataclass
from functools import cache

from contresource import lang
from contresource.rule import Stance
from contresource.speech.following import judged_next
from contresource.speech.labels import headed, labelled, rated
from contresource.speech.operators import hedged, judged, operators
from contresource.speech.phrases import Span
from contresource.speech.quotations import quotations
from contresource.speech.scene import Scene, Verdict
from contresource.speech.sentence import LONGEST, Sentence, read_sentence, sentence_at
from contresource.speech.speakers import Name, names_in
from contresource.text import Words

# A quotation of fewer words is a turn of phrase, not somebody's statement.
_QUOTED_WORDS = 3
_LABEL_WORDS = 6
_TAIL_WORDS = 12
# A name after a verb of saying is more often what is spoken of than who speaks.
_BEHIND = 4
# … unless the verb opens its clause: « …, a déclaré Wang ».
_AUXILIARIES = 1
# "Wang, the head of Scale AI, said": commas between a name and its verb.
_APPOSED = 2
_OWN_WORDS = ("own_words", "claim", "matter", "say", "say_that")


@dataclass(frozen=True, slots=True)
class Reading:
    """How a statement is meant. `cues` are the word ranges (last exclusive) that decided, `speaker` the known name."""

    stance: Stance
    cues: tuple[Span, ...] = ()
    speaker: str | None = None


def stance_of(
    words: Words,
    first: int,
    last: int,
    cues: Sequence[Span] = (),
    speakers: Sequence[str] = (),
    language: str | None = None,
) -> Reading:
    """The stance towards the statement in the words `first` to `last` (exclusive) of one sentence.

    `cues` are word ranges of the quantity, the words and so on that made it a match, the weightiest first; a
    negation inside one of them belongs to the statement. `speakers` are the names looked for.
    """
    if not 0 <= first < last <= len(words):
        return Reading("asserted")
    if language is not None and language not in lang.LANGUAGES:
        return Reading("asserted")
    sentence = read_sentence(words, _window(words, first, last, cues), language)
    names = names_in(words, sentence.first, sentence.last, speakers)
    # Who says it is no part of what is said.
    stated = [c for c in cues if not any(a <= c[0] and c[1] <= b for (a, b), _ in names)]
    scene = Scene(sentence, _core(sentence, first, last, stated), tuple(cues))
    held = operators(scene)
    named = tuple(o.span for o in held if o.effect == "attribute")
    said = tuple(o.span for o in held if o.effect in ("attribute", "hearsay"))
    verdict = (
        judged(held)
        or labelled(scene, "myth", "denied")
        or headed(scene)
        or rated(scene)
        or judged_next(scene, attributed=bool(said))
        or labelled(scene, "rumor", "attributed")
        or _asked(scene)
        or (("attributed", said) if said else _told(scene, speakers))
        or hedged(held)
    )
    if verdict is None:
        return Reading("asserted")
    stance, decided = verdict
    if not said and stance == "attributed":
        named = decided
    return Reading(stance, decided, _speaker(scene, named, names, speakers))


def _window(words: Words, first: int, last: int, cues: Sequence[Span]) -> Span:
    """The sentence of the statement, or what of a very long one is near to its weightiest cue."""
    at = next((a for a, b in cues if first <= a < b <= last), first)
    start, end = words.sentence_of(at)
    return max(start, at - LONGEST), min(end, at + LONGEST)


def _core(sentence: Sentence, first: int, last: int, cues: Sequence[Span]) -> Span:
    """The words on which the statement hangs: its number, or the last cue of the clause that holds the most."""
    first, last = max(first, sentence.first), min(last, sentence.last)
    inside = [(a, b) for a, b in cues if first <= a < b <= last]
    for cue in inside:
        if _has_number(sentence, cue):
            return cue
    if inside:
        threads = [sentence.thread(a) for a, _ in inside]
        return max(zip(map(threads.count, threads), inside, strict=True))[1]
    for index in range(first, last):
        if _has_number(sentence, (index, index + 1)):
            return index, index + 1
    return last - 1, last


def _has_number(sentence: Sentence, span: Span) -> bool:
    words, numbers = sentence.words, _number_words(sentence.language)
    for index, word in enumerate(words.folded[span[0] : span[1]], span[0]):
        # The 4 of GPT-4 is no number.
        if word in numbers or (word[0].isdigit() and words.gap(index) != "-"):
            return True
    return False


@cache
def _number_words(language: str) -> Set[str]:
    table = lang.LANGUAGES[language]
    return frozenset([*table.SCALES, *(table.CARDINALS.keys() - table.ONE)])


def _asked(scene: Scene) -> Verdict | None:
    """A question; one after "why" or « comment » takes the statement for granted."""
    sentence = scene.sentence
    words, last = sentence.words, sentence.last
    if "?" not in words.gap(last):
        return None
    asks_from = max(
        (s.first for s in sentence.segments if s.sign in (";", ":") and s.first <= scene.core[0]),
        default=sentence.first,
    )
    if sentence.next_piece(scene.core[0], ";:") < last:
        return None
    start = asks_from
    while start < scene.core[0] and (sentence.is_at("or", start) or sentence.is_at("but", start)):
        start += 1
    if sentence.is_at("why", start) and not sentence.is_at("why_not", start):
        return None
    return "questioned", ((last - 1, last),)


def _told(scene: Scene, speakers: Sequence[str]) -> Verdict | None:
    """Attributed by who speaks beside the quotation in which the statement stands, or before it."""
    sentence = scene.sentence
    for quotation in sentence.quotations:
        if quotation[0] <= scene.core[0] < quotation[1]:
            long_enough = quotation[1] - quotation[0] >= _QUOTED_WORDS
            if long_enough and (beside := _speaks_beside(sentence, quotation, speakers)):
                return "attributed", (beside,)
    if opinion := _opinion_of(scene, speakers):
        return "attributed", (opinion,)
    for before, segment in itertools.pairwise(sentence.segments):
        if segment.sign != ":" or segment.first > scene.core[0]:
            continue
        label = before.first, segment.first
        if label[1] - label[0] <= _LABEL_WORDS and not sentence.has("finite", *label):
            for name, _ in names_in(sentence.words, *label, speakers):
                return "attributed", (name,)
            if sentence.has("person", *label):
                return "attributed", (label,)
    return None


def _opinion_of(scene: Scene, speakers: Sequence[str]) -> Span | None:
    """Whose opinion the sentence opens with: « Pour Wang, … », « Mais pour le ministre Wang, … », "To some, …"."""
    sentence = scene.sentence
    opening = sentence.segments[0]
    first = opening.first
    while sentence.is_at("but", first) or sentence.is_at("or", first):
        first += 1
    for view in sentence.spans("in_view"):
        if view[0] == first and view[1] <= scene.core[0] and "," in sentence.words.gap(view[1]):
            return view
    if not sentence.is_at("for", first) or opening.last > scene.core[0]:
        return None
    for name, _ in names_in(sentence.words, first, opening.last, speakers):
        with_title = sentence.has("person", first, name[0]) and sentence.is_at(
            "definite", first + 1
        )
        if name[1] == opening.last and (name[0] == first + 1 or with_title):
            return name
    if sentence.is_at("definite", first + 1) and sentence.is_at("person", first + 2):
        return first, opening.last
    return None


def _speaks_beside(sentence: Sentence, quotation: Span, speakers: Sequence[str]) -> Span | None:
    """What makes somebody speak before or after a quotation: a verb, « selon », or a known name."""
    words = sentence.words
    opening, closing = quotation
    places = [(max(words.sentence_of(opening)[0], opening - LONGEST), opening)]
    if places[0][0] == opening and opening > 0 and ":" in words.gap(opening):
        start = words.sentence_of(opening - 1)[0]
        places.append((max(start, opening - LONGEST), opening))
    if closing < len(words):
        end = words.sentence_of(closing)[1]
        if "," in words.gap(closing) and _names_speaker(sentence, closing, end):
            return closing, closing + 1
        places.append((closing, min(end, closing + _TAIL_WORDS)))
    if tail := _tail_before(words, opening):
        places.append(tail)
    for first, last in places:
        if first < last:
            part = sentence_at(words, first, last, sentence.language)
            if (first, last) == tail and (names := names_in(words, first, last, speakers)):
                return names[0][0]
            for kind in ("say", "say_that", "source"):
                if spans := Scene(part, (last, last)).spans(kind):
                    return spans[0]
            for name in names_in(words, first, last, speakers):
                return name[0]
    return None


def _tail_before(words: Words, opening: int) -> Span | None:
    """The words between a quotation and the one that goes on right after it: "…", said Wang. "…"."""
    if opening == 0 or "\n" in words.gap(opening) or words.sentence_of(opening)[0] != opening:
        return None
    start = max(words.sentence_of(opening - 1)[0], opening - LONGEST)
    before = quotations(words, start, opening)
    ended = max((end for _, end in before if end < opening), default=opening)
    return (ended, min(opening, ended + _TAIL_WORDS)) if ended < opening else None


def _names_speaker(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the short clause after a quotation is of the kind « …, se félicite l’éditeur »."""
    tail = Sentence(sentence.words, first, min(end, first + LONGEST), sentence.language)
    return tail.segments[0].last - first <= _TAIL_WORDS and not any(
        tail.is_at(kind, first)
        for kind in ("or", "but", "how", "demonstrative", "relative", "aside", "definite")
    )


def _speaker(
    scene: Scene, said: Sequence[Span], names: Sequence[Name], speakers: Sequence[str]
) -> str | None:
    """The known name nearest to what attributes the statement: before a verb, after « selon ».

    `names` are those in the sentence itself.
    """
    if not speakers or not said:
        return None
    sentence = scene.sentence
    first = min(sentence.first, *(a for a, _ in said))
    last = max(sentence.last, *(b for _, b in said))
    if any(sentence.ends_at("subject", a) for a, _ in said) and first > 0:
        first = max(sentence.words.sentence_of(first - 1)[0], first - LONGEST)
    sources = {a for a, _ in sentence.spans("source")}

    def distance(name: Span) -> int:
        return min(_distance(scene, (a, b), name, a in sources) for a, b in said)

    if (first, last) != (sentence.first, sentence.last):
        names = names_in(sentence.words, first, last, speakers)
    names = [name for name in names if any(_may_speak(scene, span, name[0]) for span in said)]
    return min(names, key=lambda found: distance(found[0]))[1] if names else None


def _may_speak(scene: Scene, said: Span, name: Span) -> bool:
    """Whether a name of the sentence stands in the clause of what attributes or is its apposition.

    It is not part of what is said.
    """
    sentence = scene.sentence
    inside = all(sentence.first <= place < sentence.last for place in (said[0], name[0]))
    if not inside or (name[0] <= said[0] < name[1]):
        return True
    if _is_owner(scene, said, name):
        return False
    if sentence.thread(said[0]) == sentence.thread(name[0]):
        is_subject = said[1] <= name[0] and not sentence.ends_at("by", name[0])
        return not (is_subject and sentence.is_at("finite", name[1]))  # "critics say DeepSeek has"
    piece = sentence.segment(name[0])
    first, last = sorted((said[0], name[0]))
    between = [s for s in sentence.segments if first < s.first <= last]
    apposed = len(between) <= _APPOSED and all(s.sign == "," for s in between)
    states = piece.first <= scene.core[0] < piece.last or sentence.has("finite", *piece[:2])
    return apposed and not states


def _is_owner(scene: Scene, said: Span, name: Span) -> bool:
    """Whether somebody else speaks, "Wang's critics", « les critiques de Wang »; a report is the name's own words."""
    sentence, words = scene.sentence, scene.sentence.words
    first, last = name
    if last + 1 < sentence.last and words.raw(last) == "s" and words.gap(last) != " ":
        noun = last + 1
        if any(sentence.is_at(kind, last) for kind in ("source", "claim")):
            return False  # "in Wang's view"
    else:
        noun = first - 2
        of_source = said[0] < first <= said[1]  # « de l’avis de Wang »
        if noun < sentence.first or not sentence.is_at("of", noun + 1) or of_source:
            return False
    return not any(sentence.has(kind, noun, noun + 1) for kind in _OWN_WORDS)


def _distance(scene: Scene, said: Span, name: Span, is_source: bool) -> int:
    """How far a name is from what attributes; on the side where its speaker seldom stands, farther."""
    first, last = said
    behind = name[0] >= last
    words = name[0] - last if behind else abs(first - name[1])
    if is_source:
        return words
    inverted = False
    if scene.core[1] <= first < scene.sentence.last:  # "…, wrote Gary Marcus"
        segment = scene.sentence.segment(first)
        inverted = segment.sign in (",", '"') and first - segment.first <= _AUXILIARIES
    return words + (_BEHIND if behind is not inverted else 0)
