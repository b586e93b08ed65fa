"""Where the mark of a statement goes."""

import pytest

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
