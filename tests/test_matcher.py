"""Rules found in pages: conditions, spans, relations, reasons."""

import pickle
from collections import Counter
from collections.abc import Sequence, Set
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contresource.block import Block
from contresource.match import Match
from contresource.matcher import STATEMENTS_OF_A_RULE, Matcher
from contresource.matching.index import Hits, Index, Recogniser, Span
from contresource.rule import Rule, RuleBase
from contresource.rulebase import load
from contresource.rulefiles import find_rules
from contresource.text import fold_words

WORDS = {"people": ("personnes", "people", "auditeurs"), "panic": ("paniqu*", "panic*")}


def rule(rule_id: str = "panic", **fields: Any) -> Rule:
    return Rule.model_validate(
        {
            "id": rule_id,
            "status": "live",
            "updated": "2026-01-15",
            "claim": {"fr": "…", "en": "…"},
            "verdict": "disputed",
            "context": {"fr": "…", "en": "…"},
            "checked_on": "2026-11-22",
            **fields,
        }
    )


def matcher_of(*patterns: dict[str, Any], **fields: Any) -> Matcher:
    only = rule(match=patterns, **fields)
    return Matcher(RuleBase({only.id: only}, WORDS, "test"))


def find(matcher: Matcher, text: str, **options: Any) -> list[Match]:
    return matcher.find([Block("0", text)], **options)


def spans(matcher: Matcher, text: str, **options: Any) -> list[tuple[str, str]]:
    return [(match.exact, match.relation) for match in find(matcher, text, **options)]


NUMBER = {
    "value": 1000000,
    "within": "10%",
    "unit": ["$people"],
    "variants": {"min": 10, "max": 9000000},
}
CASES: list[tuple[dict[str, Any], str, list[tuple[str, str]]]] = [
    # words: one of every list, any order, in one sentence
    ({"all": [["Welles"], ["$panic"]]}, "Welles a paniqué.", [("Welles a paniqué", "same")]),
    ({"all": [["Welles"], ["$panic"]]}, "La panique, dit Welles, est là.", [("La panique, dit Welles", "same")]),
    ({"all": [["Welles"], ["$panic"]]}, "Welles. La panique.", []),
    ({"all": [["Welles"], ["$panic"]]}, "Welles, un panicule.", [("Welles, un panicule", "same")]),
    ({"all": [["Welle"]]}, "Welles", []),
    ({"all": [["Guerre des mondes"]]}, "la Guerre des\u00a0mondes !", [("la Guerre des\u00a0mondes", "same")]),
    ({"all": [["Welles"]], "unless": ["chien"]}, "Welles, un chien. Welles !", [("Welles", "same")]),
    ({"all": [["Welles"], ["$panic"]]}, "Il dit que Welles panique et que la nuit passe", [("Welles panique", "same")]),
    ({"all": [["Welles"], ["$panic"]]}, "Hier Welles (de CBS) fit paniquer (un peu) la ville.", [("Hier Welles (de CBS) fit paniquer", "same")]),
    ({"all": [["CBS"], ["$panic"]]}, "Hier Welles (de CBS) fit paniquer la ville.", [("Hier Welles (de CBS) fit paniquer la ville", "same")]),
    ({"all": [["Welles"], ["radio"]]}, "La panique, Welles à la radio (de CBS) ici", [("Welles à la radio", "same")]),
    ({"all": [["Welles"], ["CBS"]]}, "La panique, Welles à la radio (de CBS) ici", [("Welles à la radio (de CBS)", "same")]),
    ({"all": [["Welles"]]}, "That's why Welles ran", [("That's why Welles ran", "same")]),
    # open words inside a term, of one letter and of several
    ({"all": [["nuit* d* panic*"]]}, "Une nuit de panicules", [("Une nuit de panicules", "same")]),
    ({"all": [["nuit* panic*"]]}, "Nuits paniquées, nuits panicules", [("nuits panicules", "same")]),
    ({"all": [["de panic*"]]}, "Nuit d panique, de panicule", [("de panicule", "same")]),
    ({"all": [["d* nuit"]]}, "Une panique, de nuit", [("de nuit", "same")]),
    # scope
    ({"all": [["Welles"], ["$panic"]], "scope": "paragraph"}, "Welles parle. Alors, la panique.", [("Welles parle", "same")]),
    ({"all": [["Welles"], ["$panic"]], "scope": "paragraph"}, "Welles parle.\n\nLa panique.", []),
    ({"all": [["Welles"], ["$panic"]], "scope": "page"}, "Welles parle.\n\nLa panique, la panique.", [("Welles parle", "same")]),
    ({"all": [["Welles"], ["$panic"], ["CBS"]], "scope": "paragraph"}, "Welles parle. Alors, la panique à CBS.", [("la panique à CBS", "same")]),
    # named in the sentence or before it, and nothing else since
    ({"all": [["$panic"]], "named": ["Welles"]}, "Welles parle. La panique.", [("La panique", "same")]),
    ({"all": [["$panic"]], "named": ["Welles"]}, "La panique vient de Welles.", [("La panique vient de Welles", "same")]),
    ({"all": [["$panic"]], "named": ["Welles"]}, "La panique. Welles parle.", []),
    ({"all": [["$panic"]], "named": ["Welles"]}, "Welles parle.\n\nLa panique.", []),
    ({"all": [["$panic"]], "named": ["Welles"], "unless": ["CBS"]}, "Welles parle. CBS aussi. La panique.", []),
    ({"all": [["$panic"]], "named": ["Welles"], "unless": ["CBS"]}, "CBS parle. Welles aussi. La panique.", [("La panique", "same")]),
    ({"all": [["$panic"]], "named": ["Welles"], "unless": ["CBS", "contre Welles"]}, "CBS parle contre Welles. La panique.", []),
    ({"all": [["$panic"]], "named": ["Welles"], "unless": ["contre Welles"]}, "Welles parle contre Welles. La panique.", []),
    # within so many words in a row
    ({"all": [["Welles"], ["$panic"]], "near": 4}, "Welles fit la panique.", [("Welles fit la panique", "same")]),
    ({"all": [["Welles"], ["$panic"]], "near": 3}, "Welles fit la panique.", []),
    ({"all": [["Welles"], ["$panic"], ["CBS"]], "near": 4}, "La panique de Welles sur CBS.", []),
    ({"all": [["Welles"], ["$panic"]], "near": 3}, "Welles parle, puis la ville et Welles paniquent.", [("la ville et Welles paniquent", "same")]),
    ({"all": [["Welles"]], "quantity": NUMBER, "near": 4}, "Welles parle enfin à 1 000 000 auditeurs", []),
    ({"all": [["$panic"]], "named": ["Welles"], "near": 2}, "Welles parle hier. La panique.", [("La panique", "same")]),
    # somewhere on the page
    ({"all": [["$panic"]], "on_page": ["CBS"]}, "La panique.\n\nSur CBS.", [("La panique", "same")]),
    ({"all": [["$panic"]], "on_page": ["CBS"]}, "La panique.\n\nSur NBC.", []),
    # quantities
    ({"all": [["Welles"]], "quantity": NUMBER}, "Welles, 1 000 000 auditeurs, la nuit", [("Welles, 1 000 000 auditeurs", "same")]),
    ({"all": [["Welles"]], "quantity": NUMBER}, "Welles, 1 000 000 puces", []),
    ({"all": [["Welles"]], "quantity": NUMBER}, "Welles: 1,050,000 people", [("Welles: 1,050,000 people", "same")]),
    ({"all": [["Welles"]], "quantity": NUMBER}, "Welles: 600,000 people", [("Welles: 600,000 people", "variant")]),
    ({"all": [["Welles"]], "quantity": NUMBER}, "Welles: 5 people", []),
    ({"all": [["Welles"]], "quantity": NUMBER}, "Welles had 600,000 listeners of 2,000 people", [("Welles had 600,000 listeners of 2,000 people", "variant")]),
    ({"all": [["Welles"]], "quantity": {"value": 17, "unit": ["%"]}}, "Welles lost 17% then 17 people", [("Welles lost 17% then 17 people", "same")]),
    # a rule marks a clause once; the examined number hides the details beside it
    ({"all": [["Welles"]], "quantity": NUMBER}, "Welles: 1,000,000 people, 600,000 people", [("Welles: 1,000,000 people", "same")]),
    # dates
    ({"all": [["Welles"]], "date": "1938-10"}, "Welles, le 30 octobre 1938", [("Welles, le 30 octobre 1938", "same")]),
    ({"all": [["Welles"]], "date": "1938-10"}, "Welles, le 30 octobre 1939", []),
    # quotations
    ({"all": [["Welles"]], "quotes": ["la panique fut immense en 1938"]}, "Welles : « La panique fut immense, en 1938 ! »",
     [("Welles : « La panique fut immense, en 1938 ! »", "same")]),
    ({"all": [["Welles"]], "quotes": ["la panique fut immense en 1938"]}, "Welles : « La panique fut immense en 1939 »", []),
    ({"all": [["Welles"]], "quotes": ["la panique fut immense en 1938"]}, "La panique fut immense en 1938", []),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "text", "expected"), CASES)
def test_a_pattern_matches_where_all_it_asks_for_stands(
    pattern: dict[str, Any], text: str, expected: list[Any]
) -> None:
    assert spans(matcher_of(pattern), text) == expected


WORKS = {"all": [["controls"], ["work", "working"]], "stance": "denied"}
DOUBTS = {"all": [["doubt*", "doutes"], ["figure*", "chiffre*"]], "stance": "questioned"}
FAILED = {"all": [["controls"], ["failed"]]}
AGAINST: list[tuple[list[dict[str, Any]], str, list[tuple[str, str]]]] = [
    ([WORKS], "The controls are working.", [("The controls are working", "denied")]),
    ([WORKS], "Welles says the controls work.", [("Welles says the controls work", "denied")]),
    ([WORKS], "The controls do not work.", []),
    ([WORKS], "It is false that the controls are working.", []),
    ([WORKS], "Are the controls working?", [("Are the controls working", "questioned")]),
    ([WORKS, FAILED], "The controls have not failed, they work.", [("The controls have not failed, they work", "denied")]),
    ([WORKS, FAILED], "The controls have failed.", [("The controls have failed", "asserted")]),
    ([WORKS, FAILED], "Far from having failed, the controls work.", [("the controls work", "denied")]),
    # … a number asked for beside it is no correction
    ([{**WORKS, "quantity": NUMBER}], "The controls work on 1,000,000 people.", [("The controls work on 1,000,000 people", "denied")]),
    ([DOUBTS], "Les chiffres suscitent des doutes.", [("Les chiffres suscitent des doutes", "questioned")]),
    ([DOUBTS], "Experts doubt these figures, which are false.", [("Experts doubt these figures", "denied")]),
]  # fmt: skip


@pytest.mark.parametrize(("patterns", "text", "expected"), AGAINST)
def test_words_against_a_claim_deny_or_question_it(
    patterns: list[dict[str, Any]], text: str, expected: list[tuple[str, str]]
) -> None:
    found = find(matcher_of(*patterns), text)
    assert [(match.exact, match.stance) for match in found] == expected


def test_words_against_a_claim_are_the_reason_themselves() -> None:
    (match,) = find(matcher_of(WORKS), "Welles says the controls work.")
    assert [cue.text for cue in match.why] == ["controls", "work"]


PEOPLE = {
    "value": 50000,
    "within": "5%",
    "unit": ["$people"],
    "variants": {"min": 1000, "max": 200000},
}
DOLLARS = {"value": 589e9, "within": "2%", "unit": ["USD"]}
HOURS = {"value": 2788000, "within": "1%", "unit": ["h"]}
VALUES: list[tuple[dict[str, Any], str, list[tuple[str, float]]]] = [
    (PEOPLE, "Welles : plus de 50 000 personnes", [("same", 50000)]),
    (PEOPLE, "Welles : au moins 50 000 personnes", [("same", 50000)]),
    (PEOPLE, "Welles: up to 50,000 people", [("same", 50000)]),
    (PEOPLE, "Welles: about 51k people", [("same", 51000)]),
    (PEOPLE, "Welles : moins de 50 000 personnes", [("variant", 50000)]),
    (PEOPLE, "Welles: fewer than 52,000 people", [("same", 52000)]),
    (PEOPLE, "Welles : entre 40 000 et 60 000 personnes", [("same", 40000)]),
    (PEOPLE, "Welles : entre 60 000 et 70 000 personnes", [("variant", 60000)]),
    (PEOPLE, "Welles : entre 16 000 et 100 000 personnes", [("variant", 16000)]),
    (PEOPLE, "Welles : entre 16 000 et 50 000 personnes", [("same", 16000)]),
    (PEOPLE, "Welles : cinquante mille auditeurs", [("same", 50000)]),
    (PEOPLE, "Welles : 50 000 francs", []),
    (PEOPLE, "Welles: 500 people", []),
    (DOLLARS, "Welles lost $589bn", [("same", 589e9)]),
    (DOLLARS, "Welles a perdu 589 milliards de dollars", [("same", 589e9)]),
    # a translation that left "billion" as it was: the value says which reading was taken
    (DOLLARS, "Welles a perdu 589 billions de dollars", [("same", 589e9)]),
    (DOLLARS, "Welles lost 589 billion euros", []),
    (HOURS, "Welles: 2.788M GPU hours", [("same", 2788000)]),
    (HOURS, "Welles : 2,788 millions d'heures GPU", [("same", 2788000)]),
]


@pytest.mark.parametrize(("quantity", "text", "expected"), VALUES)
def test_a_number_holds_with_its_bounds_and_its_unit(
    quantity: dict[str, Any], text: str, expected: list[Any]
) -> None:
    found = find(matcher_of({"all": [["Welles"]], "quantity": quantity}), text)
    assert [
        (match.relation, cue.value) for match in found for cue in match.why if cue.cue == "quantity"
    ] == expected


def test_any_one_pattern_suffices_and_a_statement_is_found_once() -> None:
    matcher = matcher_of(
        {"all": [["Welles"]]}, {"all": [["$panic"]]}, {"all": [["Welles"], ["$panic"]]}
    )
    assert spans(matcher, "La panique. Welles. Welles panique.") == [
        ("La panique", "same"), ("Welles", "same"), ("Welles panique", "same"),
    ]  # fmt: skip


def test_a_statement_with_its_number_is_marked_once_around_the_number() -> None:
    matcher = matcher_of({"all": [["Welles"]], "quantity": NUMBER}, {"all": [["$panic"]]})
    text = "Welles scared 600,000 people, a panic without example."
    assert spans(matcher, text) == [("Welles scared 600,000 people", "variant")]


def test_two_numbers_in_two_clauses_are_two_statements() -> None:
    matcher = matcher_of({"all": [["Welles"]], "quantity": NUMBER})
    found = find(matcher, "Welles scared 600,000 people, not 1,000,000.")
    assert {(m.relation, m.stance) for m in found} == {("variant", "asserted"), ("same", "denied")}


ESTABLISHED = [
    # the established number with the words of the pattern
    ([{"quantity": {"value": 50000, "unit": ["$people"]}}], "Welles scared 50,000 people."),
    # words of its own
    ([{"all": [["presse"], ["exagér*"]]}], "La presse exagère."),
    # what was established, beside the claim
    (
        [{"quantity": {"value": 50000, "unit": ["$people"]}}],
        "Welles scared 1,000,000 people, or rather 50,000 people.",
    ),
]


@pytest.mark.parametrize(("established", "text"), ESTABLISHED)
def test_a_text_that_states_what_was_established_is_corrected(
    established: list[Any], text: str
) -> None:
    matcher = matcher_of({"all": [["Welles"]], "quantity": NUMBER}, established=established)
    assert [match.relation for match in find(matcher, text)] == ["corrected"]


def test_reasons_give_the_words_and_values_that_decided_with_their_places() -> None:
    matcher = matcher_of({"all": [["Welles"]], "quantity": NUMBER, "on_page": ["CBS"]})
    text = "Sur CBS. 👍 Welles : 1 050 000 auditeurs."
    (match,) = find(matcher, text)
    assert [(cue.cue, text[cue.start : cue.end], cue.text, cue.value) for cue in match.why] == [
        ("word", "Welles", "Welles", None),
        ("quantity", "1 050 000 auditeurs", "1 050 000 auditeurs", 1050000),
        ("page", "CBS", "CBS", None),
    ]
    assert text[match.start : match.end] == match.exact


def test_a_page_cue_may_stand_in_another_block_or_be_told_apart() -> None:
    matcher = matcher_of({"all": [["$panic"]], "on_page": ["CBS"]})
    blocks = [Block("a", "Panique !"), Block("b", "Sur CBS.")]
    (match,) = matcher.find(blocks)
    assert [(cue.cue, cue.block) for cue in match.why] == [("word", "a"), ("page", "b")]
    assert [m.block for m in matcher.find(blocks[:1], page_cues=["CBS"])] == ["a"]
    assert matcher.find(blocks[:1]) == []


def test_the_longest_of_several_words_of_a_list_is_the_reason_told() -> None:
    matcher = matcher_of({"all": [["broadcast", "broadcast panic*", "panic"]]})
    (match,) = find(matcher, "The broadcast panic of 1938")
    assert [cue.text for cue in match.why] == ["broadcast panic"]


def test_relative_dates_need_the_day_of_the_page() -> None:
    matcher = matcher_of({"all": [["Welles"]], "date": "1938-10-30"})
    assert spans(matcher, "Hier, Welles parlait.", published=date(1938, 10, 31))
    assert not spans(matcher, "Hier, Welles parlait.")


def test_a_stance_is_given_with_the_known_speaker() -> None:
    matcher = matcher_of({"all": [["$panic"]]}, said_by=[{"who": "Hadley Cantril"}])
    (match,) = find(matcher, "Selon Hadley Cantril, le pays paniqua.")
    assert (match.stance, match.speaker) == ("attributed", "Hadley Cantril")


def test_drafts_and_retired_rules_are_not_matched() -> None:
    for status in ("draft", "retired"):
        assert spans(matcher_of({"all": [["Welles"]]}, status=status), "Welles") == []


def test_a_matcher_pickles() -> None:
    matcher = matcher_of({"all": [["Welles"]]})
    assert spans(pickle.loads(pickle.dumps(matcher)), "Welles") == [("Welles", "same")]


def test_a_word_longer_than_words_are_is_not_remembered() -> None:
    matcher = matcher_of({"all": [["Welles"]]})
    long_word = "x" * 1000
    assert len(matcher.find([Block("0", f"Welles {long_word}")])) == 1
    assert long_word.encode() not in pickle.dumps(matcher)


FREQUENT_AND_RARE = [["Welles"], ["biscuit*"]]


@pytest.mark.parametrize("words", [FREQUENT_AND_RARE, FREQUENT_AND_RARE[::-1]])
def test_a_pattern_is_looked_at_where_a_word_stands_that_is_rare_in_the_examples(words) -> None:
    """Not where one stands that few patterns ask for: "biscuit*" stands in three of them, "Welles" in one."""
    examples = {"match": ["Welles et ses biscuits"], "no_match": ["Welles", "Welles à la radio"]}
    one = rule("biscuits", match=[{"all": words}], examples=examples)
    others = [
        rule(name, match=[{"all": [["biscuit*"], [name]]}]) for name in ("panic", "nuit", "danse")
    ]
    index = Matcher(RuleBase({r.id: r for r in (one, *others)}, WORDS, "test")).index

    def touched(text: str) -> int:
        return index.touched(index.find(fold_words(text)).keys())

    assert touched("Welles, hier") == 0
    assert touched("un biscuit") == 1
    assert touched("Panic, une nuit") == 2
    assert touched("Welles, un biscuit") == 1


# The indexed matcher and a naive one


class NaiveIndex(Index):
    """Looks for every term at every word, and at every pattern in every paragraph."""

    def __init__(self, rulebase: RuleBase) -> None:
        super().__init__(rulebase)
        self._begun = [f" {' '.join(term)} ".partition("*")[0] for term in self.terms]

    def _anchor_patterns(self, rulebase: RuleBase) -> None:
        pass

    def find(self, folded: Sequence[str]) -> Hits:
        hits: Hits = {}
        text = f" {' '.join(folded)} "
        for number, (begun, term) in enumerate(zip(self._begun, self.terms, strict=True)):
            if begun not in text:  # as of nearly all: to compare word by word takes minutes
                continue
            places: list[Span] = [
                (i, i + len(term))
                for i in range(len(folded) - len(term) + 1)
                if all(map(_accepts, term, folded[i : i + len(term)]))
            ]
            if places:
                hits[number] = places
        return hits

    def candidates(self, terms: Set[int], *, page_wide: bool = False) -> list[Recogniser]:
        return [
            r
            for r in self.recognisers
            if (r.conditions.scope == "page") == page_wide
            and not any(self.lists[w].isdisjoint(terms) for w in r.all)
        ]


def _accepts(part: str, word: str) -> bool:
    return part == word or (part[-1] == "*" and word.startswith(part[:-1]))


class NaiveMatcher(Matcher):
    def __init__(self, rulebase: RuleBase) -> None:
        super().__init__(rulebase)
        self.index = NaiveIndex(rulebase)


OUR_RULES = load([find_rules()])
OURS, OURS_NAIVE = Matcher(OUR_RULES), NaiveMatcher(OUR_RULES)
EXAMPLES = [
    text
    for r in OUR_RULES.rules.values()
    for text in (*(example.text for example in r.examples.match), *r.examples.no_match)
]


def test_the_index_changes_nothing_on_all_examples() -> None:
    blocks = [Block(str(i), text) for i, text in enumerate(EXAMPLES)]
    assert OURS.find(blocks) == OURS_NAIVE.find(blocks)


SCRAPS = st.sampled_from(
    ["Welles", "panic", "panique", "1,000,000", "50 000", "people", "not", ".", "\n\n", ",", "CBS", "Guerre des mondes",
     "Guerre des", "nuit", "de", "d’", "1938", "«", "https://welles.org/panic", "chien", "é\u0301", "17%"]
)  # fmt: skip
SCRAP_RULES = RuleBase(
    {
        f"rule-{i}": rule(
            f"rule-{i}", match=[pattern], established=[{"all": [["CBS"], ["Welles"]]}]
        )
        for i, (pattern, _, _) in enumerate(CASES)
    },
    WORDS,
    "scraps",
)


@given(st.lists(st.lists(SCRAPS, max_size=25).map(" ".join), max_size=3))
def test_the_index_changes_nothing_on_generated_texts(texts: list[str]) -> None:
    blocks = [Block(str(i), text) for i, text in enumerate(texts)]
    indexed = Matcher(SCRAP_RULES)
    assert indexed.find(blocks) == NaiveMatcher(SCRAP_RULES).find(blocks) == indexed.find(blocks)


@given(st.text(max_size=300))
def test_any_text_is_taken_and_offsets_delimit_exact(text: str) -> None:
    for scraps in (text, text.replace(" ", " Welles 1,000,000 people panic ")):
        for match in Matcher(SCRAP_RULES).find([Block("0", scraps)]):
            assert scraps[match.start : match.end] == match.exact != ""
            assert all(scraps[c.start : c.end] == c.text for c in match.why)


@pytest.mark.parametrize(
    "unit",
    [
        "Welles 1,000,000 people panic ",
        "Welles, panic, 1,000,000 people; ",
        "Welles 50,000 people\n",
    ],
)
def test_a_text_of_claims_without_end_is_answered(unit: str) -> None:
    """Quadratic time would take hours here."""
    text = unit * (300_000 // len(unit))
    found = Matcher(SCRAP_RULES).find([Block("0", text)])
    assert found
    assert all(text[m.start : m.end] == m.exact for m in found)
    counts = Counter(m.rule for m in found)
    assert max(counts.values()) < STATEMENTS_OF_A_RULE * 3  # the last paragraph is read to its end


IN_A_LONG_PARAGRAPH = [
    ({"all": [["Welles"]], "quantity": NUMBER}, "Welles 5 people. "),
    ({"all": [["Welles"]], "quantity": {"value": 7, "unit": ["people", "listeners"]}}, "Welles 5 cats, 6 people. "),
    ({"all": [["Welles"]], "date": 1938}, "Welles 1950-01-01. "),
    ({"all": [["it"]], "named": ["Welles"], "unless": ["not Welles"]}, "Welles. Not Welles. It. "),
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "sentence"), IN_A_LONG_PARAGRAPH)
def test_a_sentence_takes_no_longer_in_a_long_paragraph(pattern: Any, sentence: str) -> None:
    matcher = matcher_of(pattern)

    def seconds(sentences: int) -> float:
        text = "\n\n".join([sentence * sentences] * (3200 // sentences))
        began = process_time()
        matcher.find([Block("0", text)])
        return process_time() - began

    # Three tries: a busy machine may take a moment off one of them.
    assert min(seconds(800) / seconds(80) for _ in range(3)) < 2


def test_our_rules_are_read_from_the_checkout() -> None:
    assert find_rules() == Path(__file__).resolve().parents[1] / "rules"
