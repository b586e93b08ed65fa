"""Why a page was not fetched, in French; the English is that of contresource.address, .fetch and .api.fetching."""

import re
from collections.abc import Mapping

from contresource.present.words import Language

FRENCH: Mapping[str, str] = {
    "port {} is not fetched from": "le port {} n’est pas de ceux que ce service interroge",
    "this service does not fetch its own pages": "ce service ne lit pas ses propres pages",
    "{} is none of the hosts this service fetches from": "{} n’est pas de ceux que ce service interroge",
    "{} is not on the public web": "{} n’est pas sur le web public",
    "an address has at most {} characters": "une adresse a au plus {} caractères",
    "an address has no spaces, control characters or backslashes": "une adresse n’a ni espace, ni caractère de "
    "commande, ni barre oblique inverse",
    "an address that begins with http:// or https:// is expected": "une adresse commence par http:// ou https://",
    "an address with a user or a password is not fetched": "une adresse avec un nom d’utilisateur "
    "ou un mot de passe n’est pas lue",
    "the address names no host, or not in the usual way": "l’adresse ne nomme aucun serveur, ou "
    "pas de la façon habituelle",
    "the address writes a number in an unusual way": "l’adresse écrit un nombre d’une façon inhabituelle",
    "the page's server took too long": "son serveur a mis trop de temps à répondre",
    "there is no host {}": "il n’y a pas de serveur {}",
    "the address redirects more than {} times": "l’adresse renvoie ailleurs plus de {} fois",
    "the page's server redirects to no address": "son serveur renvoie à ce qui n’est pas une adresse",
    "the page's server answers with the status {}": "son serveur répond par le code {}",
    "there is neither HTML nor plain text at this address": "il n’y a là ni page HTML ni texte",
    "the page has more than {} tags": "la page a plus de {} balises",
    "the page's server packs the page in a way not asked for": "son serveur comprime la page d’une façon non demandée",
    "the page's server packs the page wrongly": "son serveur comprime mal la page",
    "the page breaks off": "la page s’interrompt",
    "the page is larger than {} bytes": "la page dépasse {} octets",
    "the page's server has no valid certificate for this address": "son serveur n’a pas de certificat "
    "valable pour cette adresse",
    "the page's server can't be reached": "son serveur est injoignable",
    "the page's server breaks off or does not speak HTTP": "son serveur s’interrompt ou ne parle pas HTTP",
    "this service fetches no pages; send the page's html": "ce service ne va pas chercher les pages",
    "other pages are being fetched; ask again in a moment": "d’autres pages sont en cours de lecture ; "
    "réessayez dans un instant",
}
"""By the English reason; {} stands for a name or a number."""

_PATTERNS = [
    (re.compile(re.escape(english).replace(r"\{\}", "(.+)")), french)
    for english, french in FRENCH.items()
]


def reason_in(language: Language, reason: str) -> str:
    """A reason in a language; one that is not known stays in English."""
    if language == "fr":
        for pattern, french in _PATTERNS:
            if found := pattern.fullmatch(reason):
                return french.format(*found.groups())
    return reason
