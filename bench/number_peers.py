"""Runs one peer over number cases; started by number_cases.py with the Python of the peer's own environment.

    python number_peers.py PEER < cases.json > found.json

In: a list of {text, lang, asks}. Out: {found: for each case a list of [start, end, value], or null where the peer does
not read that language or kind; seconds: the time taken; characters: how many were read in it}. A peer that gives no
places leaves start and end null.
"""

import json
import re
import sys
import time
from collections.abc import Callable
from typing import Any

Case = dict[str, str]
Found = list[tuple[int | None, int | None, float]]
Reader = Callable[[Case], Found | None]


def recognizers() -> Reader:
    """ms-recognizers-text-suite: Microsoft's own reader of these cases."""
    from ms_recognizers_number import recognize_number, recognize_percentage
    from ms_recognizers_number_with_unit import recognize_currency

    cultures = {"fr": "fr-fr", "en": "en-us", "es": "es-es", "de": "de-de"}
    readers = {
        "number": recognize_number,
        "percent": recognize_percentage,
        "currency": recognize_currency,
    }

    def read(case: Case) -> Found:
        found = []
        for result in readers[case["asks"]](case["text"], cultures[case["lang"]]):
            value = (result.resolution or {}).get("value")
            digits = re.sub(r"[^\d.eE+-]", "", str(value).replace(",", "."))
            try:
                found.append((result.start, result.end + 1, float(digits)))
            except ValueError:
                found.append((result.start, result.end + 1, float("nan")))
        return found

    return read


def quantulum() -> Reader:
    """quantulum3: English only."""
    from quantulum3 import parser

    def read(case: Case) -> Found | None:
        if case["lang"] != "en":
            return None
        found = []
        for quantity in parser.parse(case["text"]):
            kind = "number" if quantity.unit.name == "dimensionless" else quantity.unit.entity.name
            if quantity.unit.name == "percentage":
                kind = "percent"
            if kind == case["asks"] or case["asks"] == "number":
                found.append((*quantity.span, float(quantity.value)))
        return found

    return read


def text2num() -> Reader:
    """text2num: numbers in words."""
    from text_to_num import find_numbers

    class Token:
        def __init__(self, found: re.Match[str]) -> None:
            self.found = found

        def text(self) -> str:
            return self.found[0]

        def text_lowercase(self) -> str:
            return self.found[0].lower()

        def nt_separated(self, previous: "Token") -> bool:
            between = self.found.string[previous.found.end() : self.found.start()]
            return not re.fullmatch(r"[\s-]*", between)

        def not_a_number_part(self) -> bool:
            return False

    def read(case: Case) -> Found | None:
        if case["asks"] != "number":
            return None
        tokens = [Token(found) for found in re.finditer(r"\w+", case["text"])]
        found: Found = []
        for number in find_numbers(tokens, case["lang"], 0.0):
            if not number.is_ordinal:
                start, end = tokens[number.start].found.start(), tokens[number.end - 1].found.end()
                found.append((start, end, float(number.value)))
        return found

    return read


def number_parser() -> Reader:
    """number-parser: English and Spanish; writes digits for words and gives no places."""
    from number_parser import parse

    def read(case: Case) -> Found | None:
        if case["lang"] not in ("en", "es") or case["asks"] != "number":
            return None
        written = parse(case["text"], language=case["lang"])
        return [(None, None, float(digits)) for digits in re.findall(r"\d+(?:\.\d+)?", written)]

    return read


def search_dates() -> Reader:
    """dateparser: reads dates only; its speed is what is measured."""
    from dateparser.search import search_dates as search

    def read(case: Case) -> None:
        search(case["text"], languages=[case["lang"]])

    return read


PEERS: dict[str, Callable[[], Reader]] = {
    "ms-recognizers-text-suite": recognizers,
    "quantulum3": quantulum,
    "text2num": text2num,
    "number-parser": number_parser,
    "dateparser search_dates": search_dates,
}


def run(read: Reader, cases: list[Case]) -> dict[str, Any]:
    """Read all cases, after one of each kind to load what is loaded late."""
    for case in {(case["lang"], case["asks"]): case for case in cases}.values():
        read(case)
    found, characters, seconds = [], 0, 0.0
    for case in cases:
        start = time.process_time()
        numbers = read(case)
        if numbers is not None or read.__qualname__.startswith("search_dates"):
            seconds += time.process_time() - start
            characters += len(case["text"])
        found.append(numbers)
    return {"found": found, "seconds": seconds, "characters": characters}


if __name__ == "__main__":
    json.dump(run(PEERS[sys.argv[1]](), json.load(sys.stdin)), sys.stdout)
