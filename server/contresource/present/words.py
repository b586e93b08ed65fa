"""What people are told, in French and English: names of kinds, verdicts, relations, stances and sources."""

from collections.abc import Mapping
from typing import Literal

Language = Literal["fr", "en"]

FR: Mapping[str, str] = {
    "nothing": "aucune affirmation déjà examinée ; ce qui n’est pas signalé n’est pas vérifié pour autant",
    "one": "1 affirmation déjà examinée",
    "many": "{count} affirmations déjà examinées",
    "contested": "contesté",
    "context": "à replacer dans son contexte",
    "opinion": "opinion",
    "supported": "confirmé",
    "answered": "rectifié par le texte lui-même",
    "verdict.supported": "les sources confirment l’affirmation examinée",
    "verdict.disputed": "des sources le contredisent",
    "verdict.unsupported": "rien de connu ne l’appuie",
    "verdict.missing_context": "il manque du contexte",
    "verdict.outdated": "ce n’est plus exact",
    "verdict.misquoted": "la citation est inexacte",
    "verdict.opinion": "c’est un avis, d’autres en ont un autre",
    "variant": "même affirmation, autre chiffre ou autre date",
    "corrected": "le texte donne ce qui est établi",
    "attributed": "rapporté, non affirmé",
    "attributed_to": "attribué à {speaker}",
    "questioned": "mis en question",
    "denied": "démenti",
    "right_when_written": "exact à la date de la page",
    "claim": "Affirmation :",
    "known": "Ce que l’on sait :",
    "primary": "Source première :",
    "supports": "Confirme :",
    "contradicts": "Contredit :",
    "context_source": "Contexte :",
    "update": "Depuis :",
    "rule": "règle {rule}, sources consultées le {day}",
}

EN: Mapping[str, str] = {
    "nothing": "no statement already examined; what is not marked is not thereby verified",
    "one": "1 statement already examined",
    "many": "{count} statements already examined",
    "contested": "contested",
    "context": "needs context",
    "opinion": "opinion",
    "supported": "supported",
    "answered": "answered by the text itself",
    "verdict.supported": "sources confirm the claim examined",
    "verdict.disputed": "sources contradict it",
    "verdict.unsupported": "nothing known supports it",
    "verdict.missing_context": "context is missing",
    "verdict.outdated": "it no longer holds",
    "verdict.misquoted": "the quotation is inexact",
    "verdict.opinion": "this is a view, others hold another",
    "variant": "same statement, other number or date",
    "corrected": "the text gives what is established",
    "attributed": "reported, not asserted",
    "attributed_to": "attributed to {speaker}",
    "questioned": "questioned",
    "denied": "denied",
    "right_when_written": "right at the date of the page",
    "claim": "Claim:",
    "known": "What is known:",
    "primary": "Primary source:",
    "supports": "Supports:",
    "contradicts": "Contradicts:",
    "context_source": "Context:",
    "update": "Since then:",
    "rule": "rule {rule}, sources looked at on {day}",
}

WORDS: Mapping[Language, Mapping[str, str]] = {"fr": FR, "en": EN}
