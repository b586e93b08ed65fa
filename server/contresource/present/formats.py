"""The formats in which one result is told."""

import json
from collections.abc import Mapping
from typing import Literal

from contresource.checked import Checked
from contresource.present import annotated, annotation, claimreview, text
from contresource.present.native import Offsets, answer
from contresource.present.words import Language

Format = Literal["json", "annotation", "claimreview", "html", "text"]

MEDIA_TYPES: Mapping[Format, str] = {
    "json": "application/json",
    "annotation": annotation.MEDIA_TYPE,
    "claimreview": claimreview.MEDIA_TYPE,
    "text": text.MEDIA_TYPE,
    "html": annotated.MEDIA_TYPE,
}
"""In the order of our preference; `html` only for a page that was read from HTML."""


def write(
    checked: Checked,
    form: Format,
    language: Language,
    name: str = "",
    offsets: Offsets = "codepoint",
    address: str | None = None,
) -> str:
    """A result in a format, its prose in a language; JSON on one line, without an end of line.

    `name` says what was read, where a format tells it; `address` is where the service can be reached by all.
    """
    match form:
        case "annotation":
            return _dumps(annotation.annotations(checked, address))
        case "claimreview":
            return _dumps(claimreview.claim_reviews(checked, language, address))
        case "text":
            return text.plain_text(name, checked, language)
        case "html":
            return annotated.annotated_page(checked, language)
    return _dumps(answer(checked, offsets))


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
