"""Statements of the rule base, of several kinds, as pages say them."""

from contresource.block import Block
from contresource.kind import kind_of
from contresource.matcher import Matcher
from contresource.rulebase import load
from contresource.rulefiles import rule_folders

CLAIM = "Alexandr Wang said in Davos that DeepSeek has about 50,000 Nvidia H100 chips."
RULE = "deepseek-50000-chips-wang"
WORDS = "50,000 Nvidia H100 chips"
SILENT = "The town council met on Tuesday to speak about the new library and its garden."


def examples_by_kind() -> dict[str, str]:
    """For each kind the shortest example that is marked so, alone."""
    matcher = Matcher(load(rule_folders(())))
    found: dict[str, str] = {}
    for rule in matcher.rulebase.live:
        for example in rule.examples.match:
            matches = matcher.find([Block("0", example.text)])
            kinds = {kind_of(matcher.rulebase.rules[m.rule].verdict, m) for m in matches}
            if len(kinds) == 1:
                kind = kinds.pop()
                if len(example.text) < len(found.get(kind, "x" * 10_000)):
                    found[kind] = example.text
    return found
