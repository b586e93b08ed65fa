"""Where the mark of a statement goes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contresource.block import Block
from contresource.matcher import Matcher
from contresource.rule import Rule, RuleBase

RULE = Rule.model_validate(
    {
        "id": "panic",
        "status": "live",
        "updated": "2026-01-15",
        "claim": {"fr": "…", "en": "…"},
        "said_by": [{"who": "Jean Petit"}],
        "verdict": "disputed",
        "context": {"fr": "…", "en": "…"},
        "checked_on": "2026-11-22",
        "match": [
            {"all": [["paniqu*", "panic*"], ["radio", "Petit"]]},
            {"all": [["terrif*"], ["auditeurs", "listeners"]]},
        ],
    }
)
MATCHER = Matcher(RuleBase({RULE.id: RULE}, {}, "test"))

# A text, with [[ ]] around what is marked.
MARKED = """
[[La radio, une invention récente, diffusa la panique]], dit-on.
[[Orson Welles, the director of the play, has made radio listeners panic]], and he knew.
[[Les studios – CBS, NBC, une radio – semaient la panique]].
[[The play, though short, has spread panic by radio]].
[[Welles a écrit une pièce qui sema la panique à la radio]], et il le savait.
He knew that [[Welles wrote a play which spread panic by radio]].
Le soir venait, et [[la radio sema la panique]].
« [[C’était une panique]] », a déclaré Petit. La suite manque.
[[C’était une panique immense]], selon Jean Petit.
[[Jean Petit a vu la panique]], et il l’a dit.
Welles dit que [[ce n’est qu’une panique à la radio]].
[[En terrifiant les auditeurs, Welles a gagné]], et il le savait.
[[By terrifying listeners, Welles made his name]], and he knew it.
[[Il parle de « panique à la radio »]], et rit.
[[La « radio, vraiment » sema la panique]].
Un titre : [[« la panique gagne peu à peu la ville » selon la radio]].
Welles knew (as CBS did); [[the radio caused panic]].
| Welles sold "soap" | "[[radio panic]]" |
[["Radio" spread "a panic"]], they say.
[["Radio spread," he said, "a panic"]]: so it was.
[[“Radio spread,” he said, “a panic.”]]
[[La radio sema "la panique, sa première"]], dit-on.
[[Das „Radio brachte Panic, viel Panic“]], sagt er.
[[(Radio) caused a panic]] (or so).
[[Radio (the first (and last)) caused (as they say) a panic]] (or riot).
[[Radio caused a (great, as some have it) panic]] (or so).
[[He has a “radio (or panic”]].
Jean saw “all of it, Welles wrote, [[the radio and panic]].
[[The radio, Petit said, doesn't cause panic]].
[[The radio, Petit said, caused panic]].
In town, Petit said, [[the radio caused panic]].
Le maire arrive, dit Petit ; [[semer la panique à la radio est facile]].
Il affirme que [[la radio, « la nouvelle, selon Petit », a semé la panique]].
Comme l’observe Petit, [[la panique gagnait]].
Petit dit que [[la panique gagnait]].
Ainsi : [[Petit parle de la radio, dont la panique est née]].
"""


@pytest.mark.parametrize("line", MARKED.strip().splitlines())
def test_a_mark_begins_with_its_subject_and_leaves_out_who_says_it(line: str) -> None:
    text = line.replace("[[", "").replace("]]", "")
    marked = line[line.index("[[") + 2 : line.index("]]")]
    assert [match.exact for match in MATCHER.find([Block("0", text)])] == [marked]


def test_the_name_left_out_of_the_mark_is_still_told_as_a_reason() -> None:
    (match,) = MATCHER.find([Block("0", "« C’était une panique », a déclaré Petit.")])
    assert [cue.text for cue in match.why if cue.cue == "word"] == ["panique", "Petit"]
    assert match.speaker == "Jean Petit"


def _enclose(signs: str, text: str) -> str:
    """The text in a pair of signs; straight marks within straight ones may be read in two ways."""
    return text if '"' in signs and '"' in text else f"{signs[0]}{text}{signs[1]}"


def _enclosed(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    within = st.builds(_enclose, st.sampled_from(["()", "[]", "«»", "“”", '""']), inner)
    beside = st.lists(inner, min_size=2, max_size=3).map(" ".join)
    return within | beside | st.tuples(inner, inner).map(", ".join)


PIECES = st.recursive(st.sampled_from(["radio", "a panic", "he said", "and", "so"]), _enclosed)
GERMAN = str.maketrans("“”", "„“")
EMPTY_PAIR = re.compile(r'\(\)|\[\]|«»|“”|„“|""')


@given(PIECES.filter(lambda text: len(text.split()) <= 10), st.sampled_from([{}, GERMAN]))
def test_a_mark_cuts_no_pair_of_signs_in_a_short_sentence(
    sentence: str, signs_of: dict[int, int]
) -> None:
    text = f"He knew. {sentence}. She knew.".translate(signs_of)
    for match in MATCHER.find([Block("0", text)]):
        signs = re.sub(r"[^][()«»“”„\"]", "", match.exact)
        while signs != (signs := EMPTY_PAIR.sub("", signs)):
            pass
        assert signs == ""


@given(st.text('()[]«»“”„"., ', max_size=30), st.text('()[]«»“”„", ', min_size=1, max_size=30))
def test_no_sign_leads_a_mark_out_of_its_sentence(around: str, between: str) -> None:
    text = f"He (knew “it. So {around} radio{between} panic {around} it. She knew) it”."
    for match in MATCHER.find([Block("0", text)]):
        assert match.exact == text[match.start : match.end]
        assert {"radio", "panic"} <= set(re.findall(r"\w+", match.exact))
        assert "knew" not in match.exact


def test_the_other_sign_of_a_pair_is_not_sought_far_away() -> None:
    near, far = "so " * 9, "so " * 11
    (match,) = MATCHER.find([Block("0", f"The radio caused “panic, {near}on” here.")])
    assert match.exact == f"The radio caused “panic, {near}on”"
    (match,) = MATCHER.find([Block("0", f"The radio caused “panic, {far}on” here.")])
    assert match.exact == "The radio caused “panic"
