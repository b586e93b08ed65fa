"""How many public number cases are read right, and how fast, beside what one would use instead.

    python bench/number_cases.py [--testsets ../shared/testsets] [--peers NAME ...] [--failures]

A case is right when every number in it is found at its place with its value, and nothing else is. Each peer runs in an
environment of its own under bench/.peers, made on first use; one that cannot be installed is left out and named.
Writes Markdown.
"""

import argparse
import json
import math
import subprocess
import sys
import time
import venv
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from contresource.present.cues import read_cues
from contresource.quantity import Quantity, quantities
from contresource.text import Words
from number_peers import PEERS

HERE = Path(__file__).resolve().parent
REQUIREMENTS = {
    "ms-recognizers-text-suite": ["ms-recognizers-text-suite", "emoji==2.0.0"],
    "quantulum3": ["quantulum3", "scikit-learn==1.8.*", "stemming"],
    "text2num": ["text2num"],
    "number-parser": ["number-parser"],
    "dateparser search_dates": ["dateparser"],
}
LANGUAGES = ("fr", "en", "es", "de")
ASKS = ("number", "percent", "currency")
# Kinds that count; fractions and powers are reported apart. German cases carry no kind.
KINDS = ("integer", "decimal", "percent", "currency", "fraction", "power")
COUNTED = ("integer", "decimal", "percent", "currency", None)
Case = dict[str, Any]
Found = Sequence[tuple[int | None, int | None, float]]


def read_cases(testsets: Path) -> list[Case]:
    """The cases of all languages; a place that ends behind its own text is corrected by that text."""
    cases = []
    for language in LANGUAGES:
        path = testsets / f"numbers-{language}.jsonl"
        if path.exists():
            cases += [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    for case in cases:
        for number in case["expect"]:
            end = number["start"] + len(number["text"])
            if case["text"][number["start"] : end] == number["text"]:
                number["end"] = end
    return cases


def reviewed() -> dict[str, str]:
    """The cases that are themselves wrong, with the reason."""
    lines = (HERE / "number_cases_reviewed.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines if line and not line.startswith("#"))


def ours(case: Case) -> Found:
    """What we find of the kind a case asks for."""
    found = quantities(Words.of(case["text"]), case["lang"])
    if case["asks"] == "number":
        return [(*quantity.number, quantity.value) for quantity in found]
    return [
        (q.start, q.end, q.value)
        for q in found
        if (q.unit == "%") is (case["asks"] == "percent") and is_unit(q)
    ]


def is_unit(quantity: Quantity) -> bool:
    """Whether the unit is one the cases ask for."""
    return quantity.unit not in (None, "h", "x", "‰")


def is_right(case: Case, found: Found) -> bool:
    """Whether the numbers are those expected, at their places, without others."""
    expected = case["expect"]
    return len(found) == len(expected) and all(
        (start is None or (start, end) == (number["start"], number["end"]))
        and math.isclose(value, number["value"], rel_tol=1e-6, abs_tol=1e-12)
        for (start, end, value), number in zip(found, expected, strict=True)
    )


def counts(case: Case) -> bool:
    """Whether a case counts for the goal."""
    return all(number.get("kind") in COUNTED for number in case["expect"])


def environment(peer: str) -> Path | None:
    """The Python of a peer's environment, made if need be; None if it cannot be."""
    place = HERE / ".peers" / peer.split()[0]
    python = place / "bin" / "python"
    if (place / ".ready").exists():
        return python
    venv.create(place, with_pip=True, clear=True)
    install = subprocess.run(
        [str(python), "-m", "pip", "install", "--quiet", *REQUIREMENTS[peer]],
        capture_output=True,
        check=False,
    )
    if install.returncode:
        return None
    (place / ".ready").touch()
    return python


def run_peer(peer: str, cases: Sequence[Case]) -> dict[str, Any] | str:
    """What a peer finds, or why it was left out."""
    python = environment(peer)
    if python is None:
        return "could not be installed"
    asked = [{key: case[key] for key in ("text", "lang", "asks")} for case in cases]
    try:
        done = subprocess.run(
            [str(python), str(HERE / "number_peers.py"), peer],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            timeout=900,
            check=True,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        return f"failed ({type(error).__name__})"
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def run_ours(cases: Sequence[Case]) -> dict[str, Any]:
    """The same for ourselves; every case twice, the second time counts."""
    for case in cases:
        ours(case)
    start = time.process_time()
    found = [ours(case) for case in cases]
    seconds = time.process_time() - start
    return {
        "found": found,
        "seconds": seconds,
        "characters": sum(len(case["text"]) for case in cases),
    }


def row(name: str, cases: Sequence[Case], result: dict[str, Any], wrong: Sequence[str]) -> str:
    """A line of the table: the share of cases right by language and kind, and the speed."""
    right: Counter[tuple[str, str]] = Counter()
    asked: Counter[tuple[str, str]] = Counter()
    for case, found in zip(cases, result["found"], strict=True):
        if found is not None and counts(case) and case["id"] not in wrong:
            asked[case["lang"], case["asks"]] += 1
            right[case["lang"], case["asks"]] += is_right(case, found)
    cells = [share(right[key], asked[key]) for key in columns(cases)]
    speed = result["characters"] / result["seconds"]
    return f"| {name} | {' | '.join(cells)} | {speed:,.0f} |"


def columns(cases: Sequence[Case]) -> list[tuple[str, str]]:
    """Languages and kinds there are cases of."""
    present = {(case["lang"], case["asks"]) for case in cases}
    return [(lang, asks) for lang in LANGUAGES for asks in ASKS if (lang, asks) in present]


def share(right: int, asked: int) -> str:
    return f"{100 * right / asked:.1f} %" if asked else "–"


def failures(cases: Sequence[Case], result: dict[str, Any], wrong: dict[str, str]) -> None:
    """The cases we fail, to standard error: what was found, what is expected, and the review if there is one."""
    for case, found in zip(cases, result["found"], strict=True):
        if not is_right(case, found):
            text = case["text"]
            got = [(text[start:end], value) for start, end, value in found]
            expected = [(number["text"], number["value"]) for number in case["expect"]]
            note = wrong.get(case["id"], "counts" if counts(case) else "apart")
            print(
                f"{case['id']} [{note}] {text[:80]!r}: {got}, expected {expected}", file=sys.stderr
            )


def kinds(cases: Sequence[Case], result: dict[str, Any]) -> str:
    """Our own shares by kind: a case of several kinds counts for each of them."""
    lines = [
        "| contresource, reviewed ones in | integer | decimal | percent | currency | fraction | power |"
    ]
    lines.append("|---" * 7 + "|")
    for lang in ("fr", "en", "es"):  # German cases carry no kind
        right: Counter[str] = Counter()
        asked: Counter[str] = Counter()
        for case, found in zip(cases, result["found"], strict=True):
            if case["lang"] == lang:
                for kind in {number.get("kind") for number in case["expect"]} - {None}:
                    asked[kind] += 1
                    right[kind] += is_right(case, found)
        cells = (f"{right[kind]} of {asked[kind]}" for kind in KINDS)
        lines.append(f"| {lang} | {' | '.join(cells)} |")
    return "\n".join(lines)


def cue_speed(testsets: Path) -> str:
    """Characters a second at which all cues of the labelled passages are read, the best of five rounds."""
    path = testsets / "passages-dev.jsonl"
    if not path.exists():
        return "- all cues of a page: no passages to measure"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = [row["text"] for row in rows if row["lang"] in ("fr", "en")]
    best = math.inf
    for _ in range(5):
        start = time.process_time()
        for text in texts:
            read_cues(text)
        best = min(best, time.process_time() - start)
    length = sum(map(len, texts))
    return (
        f"- contresource, numbers, ordinals, dates and speakers of {len(texts)} passages, language guessed: "
        f"{length / best:,.0f} characters a second"
    )


def summary(cases: Sequence[Case], result: dict[str, Any]) -> str:
    """Our own shares with the reviewed cases in, and the fractions and powers."""
    lines = []
    for title, chosen in (
        ("all cases that count, reviewed ones in", True),
        ("fractions and powers", False),
    ):
        right: Counter[str] = Counter()
        asked: Counter[str] = Counter()
        for case, found in zip(cases, result["found"], strict=True):
            if counts(case) is chosen:
                asked[case["lang"]] += 1
                right[case["lang"]] += is_right(case, found)
        shares = ", ".join(
            f"{lang} {right[lang]} of {asked[lang]}" for lang in LANGUAGES if asked[lang]
        )
        lines.append(f"- contresource, {title}: {shares}")
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--testsets", type=Path, default=HERE.parents[1] / "shared" / "testsets")
    parser.add_argument("--peers", nargs="*", choices=list(PEERS), default=list(PEERS))
    parser.add_argument(
        "--failures", action="store_true", help="list the cases we fail, to standard error"
    )
    options = parser.parse_args()
    cases = read_cases(options.testsets)
    if not cases:
        print(f"No number cases in {options.testsets}: nothing measured.")
        return
    wrong = reviewed()
    result = run_ours(cases)
    print(
        f"{len(cases)} public cases, of which {len(wrong)} reviewed ones are left out of the table.\n"
    )
    print(f"| | {' | '.join(f'{lang} {asks}' for lang, asks in columns(cases))} | characters/s |")
    print("|---" * (len(columns(cases)) + 2) + "|")
    print(row("contresource", cases, result, tuple(wrong)))
    left_out = []
    for peer in options.peers:
        peer_result = run_peer(peer, cases)
        if isinstance(peer_result, str):
            left_out.append(f"- {peer}: {peer_result}")
        else:
            print(row(peer, cases, peer_result, tuple(wrong)))
    print("\n" + kinds(cases, result))
    print("\n" + "\n".join([summary(cases, result), cue_speed(options.testsets), *left_out]))
    if options.failures:
        failures(cases, result, wrong)


if __name__ == "__main__":
    main()
