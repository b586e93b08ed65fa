"""Tables of the languages: data, no logic. A module a language; what all languages share is gathered here."""

from contresource.lang import de, en, es, fr, it, pt

LANGUAGES = {"fr": fr, "en": en, "de": de, "es": es, "it": it, "pt": pt}

# Folded words after which a full stop does not end the sentence.
ABBREVIATIONS = frozenset().union(*(table.ABBREVIATIONS for table in LANGUAGES.values()))
# … and those after which it does not before a number.
NUMBER_ABBREVIATIONS = frozenset().union(
    *(table.NUMBER_ABBREVIATIONS for table in LANGUAGES.values())
)
# Folded words that open a clause ("dont", "but") …
CLAUSE_OPENERS = frozenset().union(*(table.CLAUSE_OPENERS for table in LANGUAGES.values()))
# … and those that end the clause before ("said that", « a dit que »).
CLAUSE_LINKS = frozenset().union(*(table.CLAUSE_LINKS for table in LANGUAGES.values()))
# A conjunction opens a clause before an auxiliary.
CONJUNCTIONS = frozenset().union(*(table.CONJUNCTIONS for table in LANGUAGES.values()))
AUXILIARIES = frozenset().union(*(table.AUXILIARIES for table in LANGUAGES.values()))
# Folded words that stand in any text of their language.
FUNCTION_WORDS = frozenset().union(*(table.FUNCTION_WORDS for table in LANGUAGES.values()))
