"""Speakers: to whom a text attributes something."""

import pytest

from contresource.speech.speakers import names_in, speakers
from contresource.text import Words

CASES = [
    ("Selon Alexandr Wang, DeepSeek a 50 000 puces.", ["Alexandr Wang"]),
    ("Selon un rapport de SemiAnalysis, c’est plus.", ["SemiAnalysis"]),
    ("C’est plus, selon le PDG de Scale AI, Alexandr Wang.", ["Alexandr Wang"]),
    ("« C’est plus », a affirmé Alexandr Wang.", ["Alexandr Wang"]),
    ("Comme l’affirme Alexandr Wang, c’est plus.", ["Alexandr Wang"]),
    ("Le maire, Paul Durand, explique que la ville grandit.", ["Paul Durand"]),
    ("Le chiffre de 50 000 avancé par Wang fait débat.", ["Wang"]),
    ("Wang told CNBC that DeepSeek has 50,000 H100s.", ["Wang"]),
    ("Alexandr Wang, the CEO of Scale AI, told CNBC that it does.", ["Alexandr Wang"]),
    ('"They have more," said Alexandr Wang, CEO of Scale AI.', ["Alexandr Wang"]),
    ("DeepSeek has 50,000 H100s, Wang told CNBC.", ["Wang"]),
    ("According to SemiAnalysis, it has more.", ["SemiAnalysis"]),
    ("The company says it has two million users.", []),
    ("It is believed to be more, he added.", []),
    ("DeepSeek a 50 000 puces.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_speakers(text: str, expected: list[str]) -> None:
    words = Words.of(text)
    assert [text[words.starts[a] : words.ends[b - 1]] for a, b in speakers(words)] == expected


def test_known_names_are_found_in_full_or_by_one_capital_word() -> None:
    words = Words.of("Alexandr Wang parle. Wang se tait. Le wang est un mot.")
    assert names_in(words, 0, 2, ["Alexandr Wang"]) == [((0, 2), "Alexandr Wang")]
    assert names_in(words, 3, 6, ["Alexandr Wang"]) == [((3, 4), "Alexandr Wang")]
    assert names_in(words, 6, len(words), ["Alexandr Wang"]) == []


def test_articles_of_names_do_not_count() -> None:
    words = Words.of("New York Times journalists said so.")
    assert names_in(words, 0, 6, ["The New York Times"]) == [((0, 3), "The New York Times")]
