"""The signs and spaces of French print: prose is written with plain ones and shown with these."""

import re

from contresource.present.words import Language

_NO_BREAK, _NARROW = "\u00a0", "\u202f"
_FRENCH = (
    (re.compile(r"(?<=\w)'"), "’"),
    (re.compile(r"(?<=\d) (?=\d{3}(?!\d))"), _NARROW),
    (re.compile(r" (?=[;:?!%€])"), _NO_BREAK),
    (re.compile(r"«\s*"), "«" + _NO_BREAK),
    (re.compile(r"\s*»"), _NO_BREAK + "»"),
)


def typeset(text: str, language: Language) -> str:
    """Prose of ours as it is shown: in French no line ends within a number, before a sign or after an opening quote."""
    if language == "fr":
        for sign, shown in _FRENCH:
            text = sign.sub(shown, text)
    return text
