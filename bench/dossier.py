"""How the rules fare on a dossier of claims: the sentences they come from, and those that only look alike.

    python bench/dossier.py FACTS.yaml ARTICLES_FOLDER [--rule ID]

An entry has `id`, `in_articles` (`file`, `sentence`: must be found in that article under the rule), `wordings` (lists
of other ways to say it, each a page of its own) and `look_alikes` (`text`: must stay silent, or be `corrected`).
"""

import argparse
from pathlib import Path

import yaml

from contresource.block import Block
from contresource.matcher import Matcher
from contresource.rulebase import load
from contresource.rulefiles import rule_folders


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("dossier", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--rule")
    options = parser.parse_args()
    rulebase = load(rule_folders())
    matcher = Matcher(rulebase)
    pages = {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted(options.articles.glob("*.txt"))
    }
    found = {name: matcher.find([Block("0", text)]) for name, text in pages.items()}
    totals = {"sentences": [0, 0], "wordings": [0, 0], "look-alikes": [0, 0]}
    for claim in yaml.safe_load(options.dossier.read_text(encoding="utf-8")):
        rule = claim["id"]
        if options.rule and rule != options.rule:
            continue
        for place in claim["in_articles"]:
            page = pages[place["file"]]
            start = page.find(place["sentence"])
            end = start + len(place["sentence"])
            hits = [
                m
                for m in found[place["file"]]
                if m.rule == rule and m.start < end and start < m.end
            ]
            count(totals["sentences"], bool(hits) and start >= 0)
            if not hits or start < 0:
                print(
                    f"MISS {rule} in {place['file']}: {place['sentence']!r}"
                    + (" (not in the file word for word)" if start < 0 else "")
                )
            elif options.rule:
                print(f"span {rule}: {[(m.exact, m.relation, m.stance) for m in hits]}")
        for wordings in (claim.get("wordings") or {}).values():
            for text in wordings:
                right = any(m.rule == rule for m in matcher.find([Block("0", text)]))
                count(totals["wordings"], right)
                if not right:
                    print(f"miss {rule} wording: {text!r}")
        for alike in claim.get("look_alikes") or ():
            wrong = [
                m
                for m in matcher.find([Block("0", alike["text"])])
                if m.rule == rule and m.relation != "corrected"
            ]
            count(totals["look-alikes"], not wrong)
            if wrong:
                print(
                    f"WRONG {rule}: {alike['text']!r} -> {wrong[0].exact!r} {wrong[0].relation} {wrong[0].stance}"
                )
    for name, (right, all_) in totals.items():
        print(f"{name}: {right}/{all_}")


def count(total: list[int], right: bool) -> None:
    """Add a case."""
    total[0] += right
    total[1] += 1


if __name__ == "__main__":
    main()
