"""What reading a page costs the reader: time, longest task, memory, bytes sent; against mark.js on the same pages.

    python bench/reading.py [--articles DIR] [--quick] [--sizes KB …] [--every N]

Pages of 10, 100 and 500 KB of text, half of it articles (with --articles) or examples of rules, half other prose;
`--sizes 3000 --every 30` makes a long page of which only each thirtieth paragraph is such, the others without the words
that rules have in common with any prose. Every page is opened without the extension, with it, and without it but
marked by mark.js (from npm), which is given the terms of the triage table that stand on the page as one expression, its
fastest way, and is so spared the search for the rest (accents it does not fold). Times are medians in milliseconds;
marks count from DOMContentLoaded, which is before document_idle. A page was read before, so that the extension's
background is awake; "woken" tells the first mark of that page.
"""

import argparse
import json
import random
import statistics
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "e2e"))

from browsers import Chromium, Firefox  # noqa: E402
from contresource.rulebase import load  # noqa: E402
from contresource.rulefiles import rule_folders  # noqa: E402
from loopback import Service, Site, free_port, serving  # noqa: E402
from reader import Reader  # noqa: E402

SIZES = (10, 100, 500)
MARK_JS = "8.11.1"
WORDS = """the town council met on tuesday to speak about a new library garden river market street school
bridge weather music harvest kitchen winter train station painter letter morning neighbour festival museum
road""".split()
IN_RULES = {"train", "market", "new", "to", "about", "a", "school"}

# Gaps between two turns of a 4 ms timer, and when marks come, as the page itself sees them; a loop without rest would
# take a processor from the service.
WATCH = """<script>
var seen = {longest: 0, first: 0, last: 0, count: 0, longtask: 0, begun: 0};
try {
  new PerformanceObserver((list) => {
    for (const {duration, startTime} of list.getEntries())
      if (seen.begun && startTime >= seen.begun) seen.longtask = Math.max(seen.longtask, duration);
  }).observe({type: 'longtask'});
} catch { /* Firefox has none */ }
const kinds = ['contested', 'context', 'opinion', 'supported', 'answered'].map((kind) => 'contresource-' + kind);
function watch() {
  seen.begun = performance.now();
  let before = performance.now();
  const turn = () => {
    const now = performance.now();
    seen.longest = Math.max(seen.longest, now - before);
    const count = kinds.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
    if (count !== seen.count) {
      seen.first ||= now - seen.begun;
      seen.last = now - seen.begun;
      seen.count = count;
    }
    before = now;
    setTimeout(turn, 4);
  };
  setTimeout(turn, 4);
}
addEventListener('DOMContentLoaded', watch);
</script>"""

LAB = """<!doctype html><meta charset="utf-8"><script type="module">
import {Table} from "/extension/triage/table.js";
window.triage = (data, texts) => {
  const table = new Table(data);
  const start = performance.now();
  const cues = new Map(texts.map((text, i) => [String(i), table.cues(text)]));
  const selection = table.select(cues);
  const time = performance.now() - start;
  const terms = new Set([...cues.values()].flat(2).map(([, words]) => words));
  return {time, sent: selection.send.length, terms: [...terms]};
};
document.title = "ready";
</script>"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, metavar="KB")
    parser.add_argument("--every", type=int, default=2, metavar="N")
    parser.add_argument("--quick", action="store_true", help="fewer repetitions")
    options = parser.parse_args()
    times = 2 if options.quick else 5
    service = Service(free_port())
    service.start()
    try:
        with serving() as site, tempfile.TemporaryDirectory() as downloads:
            site.page("/mark.js", mark_js(), "text/javascript")
            for kind in (Firefox, Chromium):
                browser = kind(Path(downloads))
                try:
                    texts = pages(options.articles, options.sizes, options.every)
                    measure(Reader(browser), site, service, texts, times)
                finally:
                    browser.quit()
    finally:
        service.stop()


def mark_js() -> str:
    """mark.js, fetched once by npm."""
    folder = ROOT / "build" / "npm"
    file = folder / "node_modules" / "mark.js" / "dist" / "mark.min.js"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--silent", "--no-save", "--no-audit", "--no-fund"]
        subprocess.run(
            [*command, "--prefix", str(folder), f"mark.js@{MARK_JS}"], check=True, cwd=folder
        )
    return file.read_text("utf-8")


def pages(articles: Path | None, sizes: Sequence[int], every: int) -> dict[int, list[str]]:
    """Paragraphs for each size in KB, the same at every run."""
    chance = random.Random(11)
    if articles and articles.is_dir():
        whole = "\n".join(path.read_text("utf-8") for path in sorted(articles.glob("*.txt")))
        told = [" ".join(line.split()) for line in whole.split("\n") if len(line.split()) > 8]
    else:
        told = [e.text for rule in load(rule_folders(())).live for e in rule.examples.match]
    found = {}
    plain = [word for word in WORDS if word not in IN_RULES] if every > 2 else WORDS
    for size in sizes:
        paragraphs: list[str] = []
        room = size * 1000
        while room > 0:
            text = (
                chance.choice(told)
                if len(paragraphs) % every == every - 1
                else " ".join(chance.choices(plain, k=60)).capitalize() + "."
            )
            paragraphs.append(text)
            room -= len(text)
        found[size] = paragraphs
    return found


def measure(
    reader: Reader, site: Site, service: Service, texts: dict[int, list[str]], times: int
) -> None:
    """Print one browser's table."""
    with urllib.request.urlopen(f"{service.address}/triage") as answer:
        table = json.load(answer)
    version = reader.driver.capabilities["browserVersion"]
    print(f"### {reader.name.capitalize()} {version}\n")
    print(
        "| page | terms found | triage | woken | first mark | all marks | marks | longest gap | longest task | "
        "gap without | mark.js | its gap | its marks | sent | requests | memory | mark.js |"
    )
    print("|--:" * 17 + "|")
    reader.open(site.page("/lab", LAB))
    reader.until(lambda d: d.title == "ready")
    lab = {
        size: reader.driver.execute_script(
            "return window.triage(arguments[0], arguments[1])", table, paragraphs
        )
        for size, paragraphs in texts.items()
    }
    small = ""
    for size, paragraphs in texts.items():
        address = site.article(
            f"/{size}", *(escape(text) for text in paragraphs), lang="fr", head=WATCH
        )
        small = small or address
        without = [alone(reader, service, address) for _ in range(times)]
        with_it = [marked(reader, service, address, small) for _ in range(times)]
        terms = lab[size]["terms"]
        peer = [by_mark_js(reader, service, address, terms) for _ in range(times)]

        def middle(runs: list[dict[str, Any]], name: str) -> float:
            return statistics.median(run[name] for run in runs)

        longtask = f"{middle(with_it, 'longtask'):.0f}" if reader.name == "chromium" else "not told"
        if longtask == "0":
            longtask = "under 50"
        cells = [
            f"{size} KB",
            f"{len(terms)}",
            f"{lab[size]['time']:.0f}",
            f"{middle(with_it, 'woken'):.0f}",
            f"{middle(with_it, 'first'):.0f}",
            f"{middle(with_it, 'last'):.0f}",
            f"{middle(with_it, 'count'):.0f}",
            f"{middle(with_it, 'longest'):.0f}",
            longtask,
            f"{middle(without, 'longest'):.0f}",
            f"{middle(peer, 'time'):.0f}",
            f"{middle(peer, 'longest'):.0f}",
            f"{middle(peer, 'count'):.0f}",
            f"{middle(with_it, 'characters') / 1000:.1f} KB",
            f"{middle(with_it, 'requests'):.0f}",
            f"{middle(with_it, 'memory') - middle(without, 'memory'):+.1f} MB",
            f"{middle(peer, 'memory') - middle(without, 'memory'):+.1f} MB",
        ]
        print(f"| {' | '.join(cells)} |", flush=True)
    print()


def choose(reader: Reader, service: Service, on: bool) -> None:
    """Switch the extension's reading on or off, before a page is opened."""
    reader.extension_page("options")
    reader.settings(agreed=on, service_url=service.address)


def alone(reader: Reader, service: Service, address: str) -> dict[str, Any]:
    """The page without the extension's reading."""
    choose(reader, service, False)
    reader.open(address)
    settle(reader)
    return {**seen(reader), "memory": memory(reader)}


def marked(reader: Reader, service: Service, address: str, first: str) -> dict[str, Any]:
    """The page read and marked, after a first one that wakes the extension's background."""
    choose(reader, service, True)
    with_all = "return seen.count > 0 && performance.now() - seen.begun - seen.last > 1500"
    reader.open(first)
    reader.until(lambda d: d.execute_script(with_all))
    woken = seen(reader)["first"]
    reader.open(address)
    reader.until(lambda d: d.execute_script(with_all))
    found = {**seen(reader), "woken": woken, "memory": memory(reader)}
    with reader.popup():
        script = """
            const stored = Object.values(await chrome.storage.session.get(null));
            const told = stored.map(({ledger}) => ledger).filter((ledger) => ledger?.requests);
            return told.sort((a, b) => b.characters - a.characters)[0] ?? null;
        """
        ledger = reader.until(lambda d: reader.on_extension_page(script))
    return {**found, **ledger}


def by_mark_js(reader: Reader, service: Service, address: str, terms: list[str]) -> dict[str, Any]:
    """The page marked by mark.js with the terms that stand in it."""
    choose(reader, service, False)
    reader.open(address)
    settle(reader)
    found = reader.driver.execute_async_script(
        """
        const [terms, done] = arguments;
        const script = document.createElement('script');
        script.src = '/mark.js';
        script.onload = () => {
          seen.longest = 0;
          const start = performance.now();
          const words = terms.map((term) => term.replace(/[^\\p{L}\\p{N}]+/gu, '\\\\W+'));
          words.sort((a, b) => b.length - a.length);
          const expression = new RegExp(`(?<![\\\\p{L}\\\\p{N}])(?:${words.join('|')})(?![\\\\p{L}\\\\p{N}])`, 'giu');
          new Mark(document.querySelector('article')).markRegExp(expression, {done: (count) => {
            const time = performance.now() - start;
            setTimeout(() => done({time, count, longest: seen.longest}), 50);
          }});
        };
        document.head.append(script);
        """,
        terms,
    )
    return {**found, "memory": memory(reader)}


def settle(reader: Reader) -> None:
    """Wait until the page has been quiet for a second."""
    reader.until(
        lambda d: d.execute_script("return seen.begun && performance.now() - seen.begun > 1000")
    )


def seen(reader: Reader) -> dict[str, Any]:
    """What the page saw until now."""
    return dict(reader.driver.execute_script("return seen"))


def memory(reader: Reader) -> float:
    """Megabytes: of scripts in Chromium; of the page's whole process in Firefox."""
    if isinstance(reader.browser, Chromium):
        command = reader.browser.driver.execute_cdp_cmd
        command("HeapProfiler.collectGarbage", {})
        command("Performance.enable", {})
        metrics = {m["name"]: m["value"] for m in command("Performance.getMetrics", {})["metrics"]}
        return float(metrics["JSHeapUsedSize"]) / 1e6
    with reader.browser.driver.context("chrome"):
        return (
            float(
                reader.browser.driver.execute_async_script(
                    """
                const done = arguments[0];
                const id = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
                Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager)
                  .minimizeMemoryUsage(() => ChromeUtils.requestProcInfo().then(({children}) =>
                    done(children.find(({pid}) => pid === id).memory)));
                """
                )
            )
            / 1e6
        )


if __name__ == "__main__":
    main()
