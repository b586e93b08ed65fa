"""French prose is written with plain signs and shown with those of print."""

import pytest

from contresource.present.typography import typeset

SHOWN = [
    ("L'État n'a rien dit", "L’État n’a rien dit"),
    ("'un mot'", "'un mot’"),
    ("50 000 puces, 1 234 567 euros", "50\u202f000 puces, 1\u202f234\u202f567 euros"),
    ("12 3456", "12 3456"),
    ("Pourquoi ? 10 % : oui ; non !", "Pourquoi\u00a0? 10\u00a0%\u00a0: oui\u00a0; non\u00a0!"),
    ("« oui » «non»", "«\u00a0oui\u00a0» «\u00a0non\u00a0»"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_french_prose_is_shown_with_the_signs_of_print(text: str, shown: str) -> None:
    assert typeset(text, "fr") == shown


@pytest.mark.parametrize("text", [text for text, _ in SHOWN])
def test_other_prose_stays_as_it_is(text: str) -> None:
    assert typeset(text, "en") == text
