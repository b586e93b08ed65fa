"""Where the mark of a statement goes: the run of clauses that holds its cues, as a reader would set it off."""

from collections.abc import Sequence

from contresource import lang
from contresource.matching.index import Span
from contresource.speech.sentence import LONGEST, Segment, Sentence, read_sentence
from contresource.speech.speakers import names_in
from contresource.text import Words

# « …, a déclaré Hogan »: words from the clause's first to its verb.
_WORDS_TO_VERB = 3
_PAIRS = (("«", "»"), ("“", "”"))
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

    It begins where its subject stands, not in a relative clause or an apposition, and ends before the words that
    give it to one of the `speakers`.
    """
    clauses = words.clauses(*sentence)
    first, last = _clauses_of(words, clauses, cues)
    if len(clauses) > 1 and sentence[1] - sentence[0] <= LONGEST:
        read = read_sentence(words, sentence, language)
        if said := _without_attribution(read, clauses[last][0], cues, speakers):
            cues = said
            first, last = _clauses_of(words, clauses, cues)
        last += _is_gerund(read, clauses, first, last)
        first = _with_subject(read, clauses, first, last)
        while first > 0 and _is_cut(words, (clauses[first][0], clauses[last][1])):
            first -= 1
    return _trimmed(words, (clauses[first][0], clauses[last][1]), cues)


def _is_cut(words: Words, run: Span) -> bool:
    """Whether a run holds the end of a quotation that began before it."""
    held = "".join(words.gaps[run[0] + 1 : run[1]])
    return "«" not in words.gap(run[0]) and 0 <= held.find("»") < (held + "«").find("«")


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
    read: Sentence, opening: int, cues: Sequence[Span], speakers: Sequence[str]
) -> list[Span]:
    """The cues before the last clause where that clause only says who says it: « …, a déclaré Hogan »."""
    before = [cue for cue in cues if cue[1] <= opening]
    behind = [cue for cue in cues if cue[1] > opening]
    says = read.is_at("source", opening) or any(
        read.has(kind, opening, opening + _WORDS_TO_VERB) for kind in ("say", "say_that")
    )
    if not before or not says:
        return []
    names = [name for name, _ in names_in(read.words, opening, read.last, speakers)]
    return before if all(any(n[0] <= c[0] and c[1] <= n[1] for n in names) for c in behind) else []


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
    return first


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


def marked_text(words: Words, run: Span, places: Sequence[Span]) -> Span:
    """Where a run is marked in its text (code points), with the whole of its numbers, brackets and quotation marks.

    `places` are those of its cues.
    """
    first, last = words.starts[run[0]], words.ends[run[1] - 1]
    held = [place for place in places if first < place[1] and place[0] < last]
    start, end = min(first, *(a for a, _ in held)), max(last, *(b for _, b in held))
    inner = words.text[start:end]
    end += words.text[end : end + 1] == ")" and inner.count("(") > inner.count(")")
    return _with_quotation_marks(words.text, start, end)


def _with_quotation_marks(text: str, start: int, end: int) -> Span:
    inner = text[start:end]
    before, after = text[max(start - 2, 0) : start].rstrip(), text[end : end + 2].lstrip()
    opened = any(inner.count(a) > inner.count(b) and after[:1] == b for a, b in _PAIRS)
    closed = any(inner.count(a) < inner.count(b) and before[-1:] == a for a, b in _PAIRS)
    if inner.count(_STRAIGHT) % 2:
        opened = opened or after[:1] == _STRAIGHT
        closed = closed or (not opened and before[-1:] == _STRAIGHT)
    if opened:
        end = text.index(after[0], end) + 1
    if closed:
        start = text.rindex(before[-1], 0, start)
    return start, end
