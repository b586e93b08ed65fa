"""How long a page takes against rule bases of several sizes, beside spaCy and a plain rapidfuzz loop.

    python bench/matching.py [--articles DIR] [--sizes 49,1000,10000,100000] [--quick]

Every size runs in a process of its own, so that memory is that of one rule base: the most it took, and how much of that
came on top of Python, the libraries and the rules as read. The generated rules: 70 % have words
that never stand on the pages; 30 % take one word list from the pages' most frequent words and two from a vocabulary
of 40,000 words with the frequencies of real text (Zipf), so that many are candidates on every page. Pages are made of
the articles the rules come from (every second sentence a match) and of ordinary texts, several of each. Prints
Markdown; numbers of candidates and matches are means.
"""

import argparse
import itertools
import json
import random
import resource
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from contresource.block import Block
from contresource.examples import CLEAN_FOLDER
from contresource.matcher import Matcher
from contresource.matching.paragraph import PageWords
from contresource.rule import Rule, RuleBase
from contresource.rulebase import load
from contresource.rulefiles import find_rules
from contresource.text import Words, fold_words, paragraphs

KILOBYTES = (2, 10, 50, 200)
SIZES = (49, 1000, 10_000, 100_000)
PAGES = 8
"""So many pages of each kind and size, by turns: what a page costs hangs on what it names."""


def main() -> None:
    """Measure and print tables, or (with --child) measure one size and print JSON."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--articles", type=Path, default=Path("../shared/articles"))
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    parser.add_argument("--child", nargs=2, metavar=("WHAT", "SIZE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        what, size = options.child
        print(json.dumps(MEASURES[what](int(size), options)))
        return
    sizes = [int(size) for size in options.sizes.split(",")]
    results = {size: child("ours", size, options) for size in sizes}
    print(our_table(results))
    peers = {
        (what, size): child(what, size, options)
        for what in ("spacy", "naive")
        for size in sizes
        if size <= (10_000 if what == "naive" else 100_000)
        and not (options.quick and size > 10_000)
    }
    print(peer_table(results, peers))
    print(f"Cold start (`contresource check` on a file, whole process): {cold_start():.2f} s")


def child(what: str, size: int, options: argparse.Namespace) -> dict[str, Any]:
    """Measure in a fresh process."""
    command = [
        sys.executable,
        __file__,
        "--articles",
        str(options.articles),
        "--child",
        what,
        str(size),
    ]
    if options.quick:
        command.append("--quick")
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        return {"error": run.stderr.strip().splitlines()[-1]}
    result: dict[str, Any] = json.loads(run.stdout)
    return result


def article_text(options: argparse.Namespace) -> str:
    """The articles where they are, else the rules' own examples."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(options.articles.glob("*.txt"))]
    if not texts:
        rules = load([find_rules()]).rules.values()
        texts = [e.text + "\n" for rule in rules for e in rule.examples.match]
    return "\n\n".join(texts)


def ordinary_text() -> str:
    """Texts on other things, and on chips, in which no rule matches."""
    texts = sorted((find_rules() / CLEAN_FOLDER).glob("*.txt"))
    return "\n\n".join(path.read_text(encoding="utf-8") for path in texts)


def page(text: str, kilobytes: int, number: int = 0) -> list[Block]:
    """Paragraphs of a text, shuffled and with other numbers each time round, until the size is reached.

    Another `number`, another page.
    """
    draw = random.Random(kilobytes + 1000 * number)
    pieces = [text[a:b].strip() for a, b in paragraphs(text) if text[a:b].strip()]
    blocks: list[Block] = []
    size = 0
    while size < kilobytes * 1000:
        draw.shuffle(pieces)
        for piece in pieces:
            varied = piece.replace("50 000", f"{draw.randrange(20, 90)} 000")
            piece_size = len(varied.encode())
            if size + piece_size > kilobytes * 1000:
                varied = varied.encode()[: kilobytes * 1000 - size].decode(errors="ignore")
            blocks.append(Block(str(len(blocks)), varied))
            size += piece_size
            if size >= kilobytes * 1000:
                break
    return blocks


def rulebase(size: int, text: str) -> RuleBase:
    """Our rules, and generated ones up to the size."""
    ours = load([find_rules()])
    draw = random.Random(size)
    frequent = [w for w, _ in Counter(fold_words(text)).most_common(300) if len(w) > 3]
    rare = [pseudo_word(draw) for _ in range(200_000)]
    zipf = frequent + rare[:40_000]
    weights = [1 / (rank + 100) for rank in range(len(zipf))]
    drawn = iter(draw.choices(zipf, weights, k=size * 4))
    rules = dict(ours.rules)
    for number in range(max(0, size - len(rules))):
        kind = draw.random()
        if kind < 0.70:
            lists = [draw.sample(rare, 3), draw.sample(rare, 3)]
        else:
            lists = [
                draw.sample(frequent, 3),
                [next(drawn), next(drawn)],
                [next(drawn), next(drawn)],
            ]
        rules[f"generated-{number}"] = generated(f"generated-{number}", lists, draw)
    return RuleBase(rules, ours.word_lists, f"generated-{size}")


def generated(rule_id: str, lists: list[list[str]], draw: random.Random) -> Rule:
    """A rule with one pattern; every other one asks for a number too."""
    pattern: dict[str, Any] = {"all": lists}
    if draw.random() < 0.5:
        pattern["quantity"] = {"value": draw.randrange(1, 1000) * 1000, "within": "10%"}
    return Rule.model_validate(
        {
            "id": rule_id, "status": "live", "updated": "2026-01-01", "checked_on": "2026-01-01",
            "claim": {"fr": "-", "en": "-"}, "context": {"fr": "-", "en": "-"}, "verdict": "disputed",
            "match": [pattern],
        }
    )  # fmt: skip


def pseudo_word(draw: random.Random) -> str:
    """Syllables that make no word of French or English, most of the time."""
    return "".join(
        draw.choice("bdfgklmnprstvz") + draw.choice("aeiou") for _ in range(draw.randint(3, 5))
    )


def measure_ours(size: int, options: argparse.Namespace) -> dict[str, Any]:
    """Time of `find` by page size, compilation and memory."""
    text = article_text(options)
    rules = rulebase(size, text)
    before = peak_mb()
    started = time.perf_counter()
    matcher = Matcher(rules)
    compiled = time.perf_counter() - started
    pages: dict[str, Any] = {}
    for name, kilobytes in [*(("articles", kb) for kb in KILOBYTES), ("ordinary", 10)]:
        source = text if name == "articles" else ordinary_text()
        several = [page(source, kilobytes, number) for number in range(PAGES)]
        by_turns = itertools.cycle(several)
        seconds = timed(lambda turn=by_turns: matcher.find(next(turn)), options, kilobytes)
        candidates = [count_candidates(matcher, blocks) for blocks in several]
        pages[f"{name}, {kilobytes} KB"] = {
            "ms": percentiles(seconds),
            "candidates": [round(statistics.mean(counts)) for counts in zip(*candidates, strict=True)],
            "matches": round(statistics.mean(len(matcher.find(blocks)) for blocks in several)),
        }  # fmt: skip
    return {"compile_s": compiled, **memory(before), "pages": pages}


def peak_mb() -> float:
    """The most memory that this process took so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def memory(before: float) -> dict[str, float]:
    """The most it took, and how much of that since then: measured alike for ours and for what one would use instead."""
    peak = peak_mb()
    return {"added_mb": peak - before, "process_mb": peak}


def count_candidates(matcher: Matcher, blocks: list[Block]) -> list[int]:
    """Patterns with a term of their rarest word list in a paragraph, and those with a term of every list."""
    index = matcher.index
    page_words = PageWords.of(index, blocks, (), None, None)
    terms = [paragraph.terms for paragraph in page_words.paragraphs]
    return [sum(map(index.touched, terms)), sum(len(index.candidates(t)) for t in terms)]


def measure_spacy(size: int, options: argparse.Namespace) -> dict[str, Any]:
    """spaCy's PhraseMatcher on the same words: it finds them, and knows nothing of numbers, sentences or stance."""
    import spacy
    from spacy.matcher import PhraseMatcher

    from contresource.matching.index import expand

    text = article_text(options)
    rules = rulebase(size, text)
    before = peak_mb()
    nlp = spacy.blank("fr")
    started = time.perf_counter()
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    for rule in rules.live:
        for i, pattern in enumerate(rule.match):
            for j, entries in enumerate(pattern.all):
                words = [w.replace("*", "") for w in expand(entries, rules.word_lists)]
                matcher.add(f"{rule.id}/{i}/{j}", [nlp.make_doc(word) for word in words])
    compiled = time.perf_counter() - started
    pages = {}
    for kilobytes in KILOBYTES[:2]:
        blocks = page(text, kilobytes)
        seconds = timed(
            lambda blocks=blocks: [matcher(nlp.make_doc(b.text)) for b in blocks],
            options,
            kilobytes * 5,
        )
        pages[f"articles, {kilobytes} KB"] = {"ms": percentiles(seconds)}
    return {"compile_s": compiled, **memory(before), "pages": pages}


def measure_naive(size: int, options: argparse.Namespace) -> dict[str, Any]:
    """`rapidfuzz.fuzz.partial_ratio` of every claim with every sentence."""
    text = article_text(options)
    rules = rulebase(size, text)
    before = peak_mb()
    claims = [" ".join(rule.match[0].all[0]) for rule in rules.live]
    blocks = page(text, 2)

    def loop() -> int:
        hits = 0
        for block in blocks:
            words = Words.of(block.text)
            for first, last in words.sentences:
                sentence = block.text[words.starts[first] : words.ends[last - 1]]
                hits += sum(fuzz.partial_ratio(claim, sentence) > 90 for claim in claims)
        return hits

    seconds = timed(loop, options, 400)
    pages = {"articles, 2 KB": {"ms": percentiles(seconds)}}
    return {"compile_s": 0.0, **memory(before), "pages": pages}


MEASURES: dict[str, Callable[[int, argparse.Namespace], dict[str, Any]]] = {
    "ours": measure_ours,
    "spacy": measure_spacy,
    "naive": measure_naive,
}


def timed(action: Callable[[], object], options: argparse.Namespace, kilobytes: int) -> list[float]:
    """Seconds of every repetition, after three to warm up."""
    repetitions = max(5, (400 if options.quick else 2000) // kilobytes)
    for _ in range(3):
        action()
    seconds = []
    for _ in range(repetitions):
        started = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - started)
    return seconds


def percentiles(seconds: Sequence[float]) -> list[float]:
    """p50, p95, p99 in milliseconds."""
    cuts = statistics.quantiles(seconds, n=100, method="inclusive")
    return [round(1000 * cuts[i - 1], 3) for i in (50, 95, 99)]


def our_table(results: dict[int, dict[str, Any]]) -> str:
    """The rule-base sizes side by side."""
    lines = [
        "| rules | compiled in | memory added | memory of the process | page | p50 | p95 | p99 | candidates "
        "| with all words | matches | p50 / first |",
        "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]  # fmt: skip
    first = next(iter(results.values()))
    for size, result in results.items():
        for name, p in result["pages"].items():
            ratio = p["ms"][0] / first["pages"][name]["ms"][0]
            lines.append(
                f"| {size:,} | {result['compile_s']:.2f} s | {in_mb(result)} | {name} | "
                + " | ".join(f"{ms:.2f} ms" for ms in p["ms"])
                + f" | {p['candidates'][0]:,} | {p['candidates'][1]:,} | {p['matches']} | {ratio:.2f} |"
            )
    return "\n".join(lines) + "\n"


def peer_table(
    results: dict[int, dict[str, Any]], peers: dict[tuple[str, int], dict[str, Any]]
) -> str:
    """What one would use instead, as a ratio to ours in the same run."""
    names = {"spacy": "spaCy PhraseMatcher (words only)", "naive": "rapidfuzz partial_ratio loop"}
    lines = [
        "| instead | rules | page | p50 | times ours | memory added | memory of the process |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for (what, size), result in peers.items():
        if "error" in result:
            lines.append(f"| {names[what]} | {size:,} | | {result['error']} | | | |")
            continue
        for name, p in result["pages"].items():
            ours = results[size]["pages"][name]["ms"][0]
            lines.append(
                f"| {names[what]} | {size:,} | {name} | {p['ms'][0]:.2f} ms | "
                f"{p['ms'][0] / ours:.1f} | {in_mb(result)} |"
            )
    return "\n".join(lines) + "\n"


def in_mb(result: dict[str, Any]) -> str:
    """Two columns: the memory added, and that of the process."""
    return f"{result['added_mb']:.0f} MB | {result['process_mb']:.0f} MB"


def cold_start() -> float:
    """Seconds of a whole `contresource check` of a short text, the best of three."""
    best = float("inf")
    for _ in range(3):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-m", "contresource.cli", "check", "-"], input="DeepSeek", text=True,
                       capture_output=True, check=False)  # fmt: skip
        best = min(best, time.perf_counter() - started)
    return best


if __name__ == "__main__":
    main()
