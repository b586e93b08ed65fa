"""What was found in a text, for a person at a terminal: the passage, the verdict, what is known, the sources."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from contresource.checked import Checked
from contresource.kind import Kind, kind_of
from contresource.match import Match
from contresource.present.native import right_when_written
from contresource.present.words import WORDS, Language
from contresource.rule import Rule, Source
from contresource.text import paragraphs

STYLES: Mapping[Kind, str] = {
    "contested": "red",
    "context": "yellow",
    "opinion": "magenta",
    "supported": "green",
    "answered": "cyan",
}
_AROUND = 160  # characters shown before and after the statement
# What could drive the terminal or turn the text around.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SPACES = re.compile("[ \t\n\r\f\v]+")


@dataclass(frozen=True, slots=True)
class Finding:
    """A match, its rule, the text of its block, and whether it was right when the page was written."""

    match: Match
    rule: Rule
    text: str
    right_when_written: bool | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """All that was found in one file, in reading order; rich prints it, in colour where there is colour."""

    name: str
    findings: Sequence[Finding]
    language: Language

    @classmethod
    def of(cls, name: str, checked: Checked, language: Language) -> "Findings":
        """What was found, told in a language under a name."""
        rules = checked.rulebase.rules
        texts = {block.id: block.text for block in checked.page.blocks}
        findings = [
            Finding(
                match,
                rules[match.rule],
                texts[match.block],
                right_when_written(rules[match.rule], checked.page.published),
            )
            for match in checked.matches
        ]
        return cls(name, findings, language)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        words = WORDS[self.language]
        count = len(self.findings)
        summary = words["nothing" if not count else "one" if count == 1 else "many"]
        yield Text.assemble((_plain(self.name), "bold"), ": ", summary.format(count=count))
        for finding in self.findings:
            yield Text()
            for number, line in enumerate(_lines(finding, self.language, console)):
                indent = 4 if number else 2
                # An address cut or broken in two can't be followed.
                whole = [line] if line.no_wrap else line.wrap(console, options.max_width - indent)
                for part in whole:
                    part.rstrip()
                    yield Text.assemble(" " * indent, part, no_wrap=True, overflow="ignore")
        yield Text()


def _lines(finding: Finding, language: Language, console: Console) -> Iterator[Text]:
    match, rule, words = finding.match, finding.rule, WORDS[language]
    kind = kind_of(rule.verdict, match)
    style = STYLES[kind]
    yield Text.assemble((f"● {words[kind]}", f"bold {style}"), *_notes(finding, words))
    yield _passage(match, finding.text, style, console)
    yield Text.assemble((words["claim"], "bold"), " ", getattr(rule.claim, language))
    yield Text.assemble((words["known"], "bold"), " ", getattr(rule.context, language))
    for source in rule.shown_sources:
        yield from _source(source, words)
    yield Text(words["rule"].format(rule=rule.id, day=rule.checked_on), "dim")


def _notes(finding: Finding, words: Mapping[str, str]) -> Iterator[str]:
    match = finding.match
    yield f" · {words['verdict.' + finding.rule.verdict]}"
    if match.relation != "same":
        yield f" · {words[match.relation]}"
    if match.stance == "attributed" and match.speaker:
        yield f" · {words['attributed_to'].format(speaker=_plain(match.speaker))}"
    elif match.stance != "asserted":
        yield f" · {words[match.stance]}"
    if finding.right_when_written:
        yield f" · {words['right_when_written']}"


def _passage(match: Match, text: str, style: str, console: Console) -> Text:
    """The statement within its paragraph, marked by colour, or by ⟦ ⟧ where there is none."""
    first, last = next(p for p in paragraphs(text) if p[0] <= match.start < p[1])
    before, after = text[first : match.start], text[match.end : max(last, match.end)]
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + "…"
    exact = _plain(match.exact)
    marked = (exact, f"bold underline {style}") if console.color_system else f"⟦{exact}⟧"
    return Text.assemble(_plain(before).lstrip(), marked, _plain(after).rstrip())


def _source(source: Source, words: Mapping[str, str]) -> Iterator[Text]:
    relation = "context_source" if source.relation == "context" else source.relation
    date = f" ({source.date})" if source.date else ""
    yield Text.assemble((words[relation], "bold"), f" {source.title}, {source.publisher}{date}")
    yield Text(source.url, "blue", no_wrap=True)


def _plain(text: str) -> str:
    """On one line, and without what could drive the terminal."""
    return _CONTROL.sub("\ufffd", _SPACES.sub(" ", text))
