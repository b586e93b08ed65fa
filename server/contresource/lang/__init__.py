"""Tables of the languages: data, no logic. A module a language; what all languages share is gathered here."""

from contresource.lang import de, en, es, fr, it, pt

LANGUAGES = {"fr": fr, "en": en, "de": de, "es": es, "it": it, "pt": pt}

# Folded words after which a full stop does not end the sentence.
ABBREVIATIONS = frozenset().union(*(table.ABBREVIATIONS for table in LANGUAGES.values()))
# … and those after which it does not before a number.
NUMBER_ABBREVIATIONS = frozenset().union(
    *(table.NUMBER_ABBREVIATIONS for table in LANGUAGES.values())
)
# Folded words that stand in any text of their language.
FUNCTION_WORDS = frozenset().union(*(table.FUNCTION_WORDS for table in LANGUAGES.values()))
