"""Where the mark of a statement goes: the run of clauses that holds its cues, as a reader would set it off."""

import re
from collections.abc import Sequence
from itertools import islice

from contresource import lang
from contresource.matching.evidence import within
from contresource.matching.index import Span
from contresource.speech.sentence import LONGEST, Segment, Sentence, read_sentence
from contresource.speech.speakers import names_in
from contresource.text import Words

# « …, a déclaré Hogan »: words from the clause's first to its verb.
_WORDS_TO_VERB = 3
# A mark is made longer by so many words, at either end, for the other sign of a quotation or a bracket.
_REACH = 10
# In a sentence with more signs none are paired: it is no prose, and the time must stay in proportion.
_MOST_SIGNS = 100
_SIGN = re.compile(r"""[()\[\]«»“”„"]""")
# By what a sign closes; “ opens where there is no „ to close.
_OPENED_BY = {")": "(", "]": "[", "»": "«", "”": "“„", "“": "„"}
_ONLY_CLOSE = ")]»”"
_STRAIGHT = '"'


def smallest_run(words: Words, clauses: Sequence[Span], cues: Sequence[Span]) -> Span:
    """The smallest run of clauses with the cues in it, as a range of word indexes."""
    first, last = _clauses_of(words, clauses, cues)
    return _trimmed(words, (clauses[first][0], clauses[last][1]), cues)


def marked_run(
    words: Words,
    sentence: Span,
    cues: Sequence[Span],
    speakers: Sequence[str],
    language: str | None,
) -> Span:
    """The run of clauses of a sentence that is marked, as a range of word indexes.

    It begins where its subject stands, not in a relative clause or an apposition. A clause that
    only gives it to one of the `speakers` does not count, and so is left out at either end.
    """
    clauses = words.clauses(*sentence)
    first, last = _clauses_of(words, clauses, cues)
    if len(clauses) > 1 and sentence[1] - sentence[0] <= LONGEST:
        read = read_sentence(words, sentence, language)
        cues = _without_attribution(read, clauses, cues, speakers)
        first, last = _clauses_of(words, clauses, cues)
        last += _is_gerund(read, clauses, first, last)
        first = _with_subject(read, clauses, first, last)
        run = clauses[first][0], clauses[last][1]
        start, _ = _with_pairs(words, sentence, run, (words.starts[run[0]], words.ends[run[1] - 1]))
        first = next(i for i, (_, end) in enumerate(clauses) if words.index_at(start) < end)
    return _trimmed(words, (clauses[first][0], clauses[last][1]), cues)


def _trimmed(words: Words, run: Span, cues: Sequence[Span]) -> Span:
    """A run without the conjunctions and link words at its ends that are no cues."""
    first, last = words.trimmed(*run)
    return min(first, *(a for a, _ in cues)), max(last, *(b for _, b in cues))


def _clauses_of(words: Words, clauses: Sequence[Span], cues: Sequence[Span]) -> Span:
    """The first and last clause with a cue, and with both ends of the brackets between them."""
    start, end = min(cue[0] for cue in cues), max(cue[1] for cue in cues)
    first = next(i for i, clause in enumerate(clauses) if start < clause[1])
    last = next(i for i, clause in enumerate(clauses) if end <= clause[1])
    run = words.text[words.starts[clauses[first][0]] : words.ends[clauses[last][1] - 1]]
    opened = run.count("(") - run.count(")")
    if opened < 0 < first:
        first -= 1
    if opened > 0 and last + 1 < len(clauses):
        last = next(
            (i for i in range(last + 1, len(clauses)) if ")" in words.gap(clauses[i][1])), last
        )
    return first, last


def _without_attribution(
    read: Sentence, clauses: Sequence[Span], cues: Sequence[Span], speakers: Sequence[str]
) -> Sequence[Span]:
    """The cues but for the names in clauses that only say who says it: « …, a déclaré Hogan »."""
    kept = list(cues)
    for opening, end in clauses:
        here = [cue for cue in kept if cue[0] < end and opening < cue[1]]
        if here and _says(read, opening, end):
            names = [name for name, _ in names_in(read.words, opening, end, speakers)]
            if all(any(within(cue, name) for name in names) for cue in here):
                kept = [cue for cue in kept if cue not in here]
    return kept or cues


def _says(read: Sentence, opening: int, end: int) -> bool:
    """Whether a clause begins with who says something."""
    if read.is_at("source", opening):
        return True
    inserted = "," in read.words.gap(opening) or read.is_at("as", opening)
    if "," in read.words.gap(end) and not inserted:
        return False  # « Marcus parle de la Chine, dont … » tells more than who says it
    verb_before = min(opening + _WORDS_TO_VERB, end)
    return any(read.has(kind, opening, verb_before) for kind in ("say", "say_that"))


def _with_subject(read: Sentence, clauses: Sequence[Span], first: int, last: int) -> int:
    """The clause in which the subject of what is said stands."""
    relatives = getattr(lang.LANGUAGES[read.language], "RELATIVES", ())
    opened = _opening(read, (clauses[first][0], clauses[last][1]))
    while first > 0 and (
        opened < clauses[first][0]
        or read.words.folded[clauses[first][0]] in relatives
        or (first < last and _is_apposition(read, clauses[first - 1], clauses[first]))
    ):
        first -= 1
    return _before_speaker(read, clauses, first)


def _before_speaker(read: Sentence, clauses: Sequence[Span], first: int) -> int:
    """The clause where the subject of "DeepSeek, Wang said, has …" stands, if `first` begins without one."""
    subject, opening = first - 1, clauses[first][0]
    if (
        subject < 1
        or not _says(read, *clauses[subject])
        or "," not in read.words.gap(opening)
        or read.words.raw(opening)[0].isupper()
        or any(read.is_at(kind, opening) for kind in ("determiner", "subject", "that", "or", "but"))
    ):
        return first
    while subject > 0 and "," in read.words.gap(clauses[subject][0]):
        before = clauses[subject - 1]
        if read.has("finite", *before) or _says(read, *before):
            break
        subject -= 1
    return subject if subject < first - 1 else first


def _is_gerund(read: Sentence, clauses: Sequence[Span], first: int, last: int) -> bool:
    """Whether the subject of the one clause stands in the next: « En forçant la Chine, les contrôles … »."""
    opening, end = clauses[first]
    link, ending = getattr(lang.LANGUAGES[read.language], "GERUND", ("", ""))
    words = read.words
    return (
        first == last < len(clauses) - 1
        and words.folded[opening] == link
        and end - opening > 1
        and words.folded[opening + 1].endswith(ending)
        and words.gap(end).strip() == ","
    )


def _opening(read: Sentence, run: Span) -> int:
    """The first word of the clauses that go on in a run after something put in between."""
    threads = {s.thread for s in read.segments if run[0] < s.last and s.first < run[1]}
    opened = run[0]
    for segment in reversed(read.segments):
        if segment.first < run[1] and segment.thread in threads:
            opened = min(opened, segment.first)
        if segment.first <= run[0] and _is_new(read, segment):
            break
    return opened


def _is_new(read: Sentence, segment: Segment) -> bool:
    """Whether nothing goes on: after a semicolon, a bracket and another sign, or at "and"."""
    closed = segment.sign == ")" and not read.words.gap(segment.first).strip().endswith(")")
    return closed or segment.sign == ";" or read.is_at("or", segment.first)


def _is_apposition(read: Sentence, before: Span, clause: Span) -> bool:
    """Whether a clause stands beside a name: "DeepSeek, a Chinese firm, publishes …"."""
    return (
        read.segment(clause[0]).sign == ","
        and read.is_at("aside", clause[0])
        and not read.has("finite", *before)
        and not read.has("finite", *clause)
    )


def marked_text(words: Words, sentence: Span, run: Span, places: Sequence[Span]) -> Span:
    """Where a run of a sentence is marked in its text (code points), with the whole of its numbers.

    `places` are those of its cues. Of a pair of quotation marks or brackets in the sentence it holds both signs or
    none, but where the other stands more than ten words beyond the run, or the sentence has more than 100 such signs.
    """
    first, last = words.starts[run[0]], words.ends[run[1] - 1]
    held = [place for place in places if first < place[1] and place[0] < last]
    start, end = min(first, *(a for a, _ in held)), max(last, *(b for _, b in held))
    return _with_pairs(words, sentence, run, (start, end))


def _with_pairs(words: Words, sentence: Span, run: Span, place: Span) -> Span:
    """The place of a run, made longer where it cuts a pair of signs that is no more than some words away."""
    start, end = place
    far, beyond = _room(words, (run[0] - _REACH, run[1] + _REACH))
    pairs = _pairs(words, sentence)
    # Pairs lie in each other or apart, so that none is cut by taking in the whole of another.
    opened = [a for a, b in pairs if far <= a < start < b <= end]
    closed = [b for a, b in pairs if start <= a < end < b <= beyond]
    return min([start, *opened]), max([end, *closed])


def _room(words: Words, run: Span) -> Span:
    """Where some words and the signs around them stand (code points)."""
    first, last = run
    return (
        words.ends[first - 1] if first > 0 else words.start,
        words.starts[last] if last < len(words) else words.end,
    )


def _pairs(words: Words, sentence: Span) -> Sequence[Span]:
    """From sign to sign (code points) the quotations and brackets of a sentence, those without an end left out."""
    key = ("pairs", sentence)
    pairs = words.memory.get(key)
    if pairs is None:
        found = _SIGN.finditer(words.text, *_room(words, sentence))
        signs = [sign.start() for sign in islice(found, _MOST_SIGNS + 1)]
        pairs = words.memory[key] = _paired(words.text, signs) if len(signs) <= _MOST_SIGNS else []
    assert isinstance(pairs, list)
    return pairs


def _paired(text: str, signs: Sequence[int]) -> list[Span]:
    pairs: list[Span] = []
    opened: list[int] = []
    for at in signs:
        sign, before = text[at], [text[i] for i in opened]
        if sign == _STRAIGHT:
            closes = _closes(text, at, _STRAIGHT in before)
            openers = _STRAIGHT if closes else ""
        else:
            closes, openers = sign in _ONLY_CLOSE, _OPENED_BY.get(sign, "")
        depth = next((d for d in reversed(range(len(before))) if before[d] in openers), None)
        if depth is not None:
            pairs.append((opened[depth], at + 1))
            del opened[depth:]
        elif not closes:
            opened.append(at)
    return pairs


def _closes(text: str, at: int, is_open: bool) -> bool:
    """Whether a straight mark ends a quotation: told by the space beside it, else by whether one is open."""
    spaced = [not char or char.isspace() for char in (text[at - 1 : at], text[at + 1 : at + 2])]
    return spaced[1] if spaced[0] != spaced[1] else is_open
