"""Who speaks in a text: the names beside « selon », "said" and their like, and known names, in full or short."""

from collections.abc import Sequence

from contresource.remembered import Remembered
from contresource.speech.phrases import Span
from contresource.speech.sentence import Sentence, read_sentence
from contresource.text import Words, fold_words

Name = tuple[Span, str]
"""Where a known name stands, and the name."""

# Words between a name and the verb, or « selon » and the name.
_REACH = 8
# A sentence without end is read in pieces of so many words.
_WINDOW = 300
_LONGEST_SHORT_NAME = 3
_SHORTEST_PART = 3
_NAME_LINKS = frozenset("de of du des la le and et von van der al bin el".split())
_ARTICLES = frozenset("the le la les l".split())


def speakers(words: Words, language: str | None = None) -> list[Span]:
    """The names to whom something is attributed, in order, as ranges of word indexes (last exclusive)."""
    found: set[Span] = set()
    for first, last in words.sentences:
        for start in range(first, last, _WINDOW):
            sentence = read_sentence(words, (start, min(start + _WINDOW, last)), language)
            found.update(_speakers_in(sentence))
    return sorted(found)


def _speakers_in(sentence: Sentence) -> list[Span]:
    found = [
        _after_source(sentence, end)
        for start, end in sentence.spans("source")
        if not sentence.inside("that", (start, end))
    ]
    for kind in ("say", "say_that"):
        found += [_of_verb(sentence, *span) for span in sentence.spans(kind)]
    return [name for name in found if name is not None]


def _after_source(sentence: Sentence, index: int) -> Span | None:
    """The name after « selon », over « le PDG de »; an apposition that is only a name goes first."""
    name = _name_from(sentence, index, min(index + _REACH, sentence.next_piece(index)))
    if name is not None and name[1] < sentence.last and "," in sentence.words.gap(name[1]):
        apposed = _name_from(sentence, name[1], name[1] + 1)
        if apposed is not None and apposed[1] == sentence.segment(name[1]).last:
            return apposed
    return name


def _of_verb(sentence: Sentence, start: int, end: int) -> Span | None:
    """The name that is the subject of a verb of saying: before it, or after it in « …, a déclaré Wang »."""
    if sentence.is_at("by", end):
        return _name_from(sentence, end, min(end + _REACH, sentence.segment(start).last))
    segment = sentence.segment(start)
    as_said = sentence.is_at("as", segment.first)
    passive = sentence.ends_at("copula", start) or sentence.ends_at("determiner", start)
    if (passive and not as_said) or sentence.has("subject", segment.first, start):
        return None
    name = _name_up_to(sentence, start, max(segment.first, start - _REACH))
    if name is None and start <= segment.first + 2:
        name = _before_apposition(sentence, segment.first)
        if name is None and (as_said or segment.sign in (",", '"')):  # « …, a déclaré Wang »
            name = _name_from(sentence, end, min(end + _REACH, segment.last))
    return name


def _before_apposition(sentence: Sentence, index: int) -> Span | None:
    """The name in "Wang, the CEO of Scale AI, said" and « Le maire, Paul Durand, dit »."""
    if index == sentence.first or sentence.segment(index).sign != ",":
        return None
    apposition = sentence.segment(index - 1)
    if apposition.sign != "," or sentence.has("finite", apposition.first, apposition.last):
        return None
    subject = sentence.segment(apposition.first - 1)
    for piece in (subject, apposition):
        name = _name_up_to(sentence, piece.last, piece.first)
        if name is not None and name[1] == piece.last:
            return name
    return None


def _name_from(sentence: Sentence, first: int, last: int) -> Span | None:
    """The first name among some words."""
    for at in range(first, min(last, sentence.last)):
        if _is_capital(sentence, at):
            return at, _name_end(sentence, at)
    return None


def _name_up_to(sentence: Sentence, last: int, first: int) -> Span | None:
    """The last name among some words, if hardly anything follows it."""
    for at in range(last - 1, max(first, last - 4) - 1, -1):
        if _is_capital(sentence, at):
            start = at
            while start > first and _is_capital(sentence, start - 1) and _joined(sentence, start):
                start -= 1
            return start, at + 1
    return None


def _name_end(sentence: Sentence, start: int) -> int:
    end = start + 1
    while end < sentence.last and _joined(sentence, end):
        if _is_capital(sentence, end):
            end += 1
        elif (
            sentence.words.folded[end] in _NAME_LINKS
            and end + 1 < sentence.last
            and _is_capital(sentence, end + 1)
            and _joined(sentence, end + 1)
        ):
            end += 2
        else:
            break
    return end


def _is_capital(sentence: Sentence, index: int) -> bool:
    """Whether the word begins with a capital that is not only the sentence's."""
    raw = sentence.words.raw(index)
    if not raw[0].isupper() or any(char.isdigit() for char in raw):
        return False
    if sentence.words.folded[index] in _ARTICLES:
        return False
    return not any(
        sentence.is_at(kind, index)
        for kind in (
            "determiner",
            "subject",
            "source",
            "demonstrative",
            "how",
            "or",
            "but",
            "self",
            "as",
        )
    )


def _joined(sentence: Sentence, index: int) -> bool:
    return sentence.words.gap(index) in (" ", "-", ". ", "\u00a0", "’", "'")


def names_in(words: Words, first: int, last: int, names: Sequence[str]) -> list[Name]:
    """Where known names stand among the words `first` to `last`: in full, or one word of a short name."""
    found: list[Name] = []
    run = words.folded[first:last]
    for name in names:
        parts = _PARTS[name]
        spans = _places(run, first, parts)
        if not spans and 2 <= len(parts) <= _LONGEST_SHORT_NAME:
            for part in (parts[-1], parts[0]):
                if not spans and len(part) >= _SHORTEST_PART:
                    spans = [s for s in _places(run, first, [part]) if words.raw(s[0])[0].isupper()]
        found += [(span, name) for span in spans]
    return found


def _parts(name: str) -> list[str]:
    """The folded words of a name without its article."""
    parts = fold_words(name)
    return parts[1:] if len(parts) > 1 and parts[0] in _ARTICLES else parts


_PARTS = Remembered(_parts)


def _places(run: Sequence[str], first: int, parts: Sequence[str]) -> list[Span]:
    """Where some words stand in a run of words, of which the first is word `first` of its text."""
    if not parts or parts[0] not in run:
        return []
    size = len(parts)
    return [
        (first + i, first + i + size)
        for i, word in enumerate(run)
        if word == parts[0] and run[i : i + size] == parts
    ]
