"""Rule files: strict reading, and every problem with its line."""

import os
from pathlib import Path

import pytest
import yaml

from contresource.errors import RuleErrors
from contresource.rule import days_named, term_of
from contresource.rulebase import load, rule_paths

RULE = """\
id: {id}
status: live
updated: 2026-01-15
claim: {{fr: "fr", en: "en"}}
verdict: disputed
context: {{fr: "fr", en: "en"}}
checked_on: 2026-11-22
match:
  - all: [[radio]]
"""


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def problems_of(folder: Path) -> list[tuple[str, int, str]]:
    with pytest.raises(RuleErrors) as raised:
        load([folder])
    return [(p.file.name, p.line, p.message) for p in raised.value.problems]


def test_a_folder_of_rules_is_read_and_named_by_its_content(tmp_path: Path) -> None:
    write(tmp_path, "a-rule.yml", RULE.format(id="a-rule"))
    write(tmp_path, "_words.yml", "people: [personne*, $more]\nmore: [people]")
    rulebase = load([tmp_path])
    assert list(rulebase.rules) == ["a-rule"]
    assert rulebase.word_lists == {"people": ("personne*", "$more"), "more": ("people",)}
    before = rulebase.hash
    assert load([tmp_path]).hash == before
    write(tmp_path, "a-rule.yml", RULE.format(id="a-rule") + "# changed\n")
    assert load([tmp_path]).hash != before


BROKEN = [
    ("  - all: [[radio]]", "  - all: [[radio]]\n    al: [[x]]", 10, "match.0.al: unknown field; did you mean all?"),
    ("verdict: disputed", "verdict: false", 5, "verdict: supported, disputed, unsupported, missing_context, outdated,"),
    ("verdict: disputed", "verdict: disputed\nverdict: opinion", 6, "verdict: stands here twice"),
    ("verdict: disputed", "verdcit: disputed", 5, "verdcit: unknown field; did you mean verdict?"),
    ("verdict: disputed\n", "", 1, "verdict: it is missing"),
    ("[[radio]]", "[[radio]]\n    onpage: [x]", 10, "match.0.onpage: unknown field; did you mean on_page?"),
    ("[[radio]]", "[[radio]]\nexamples: {nomatch: [x]}", 10, "examples.nomatch: unknown field; did you mean no_match?"),
    ("[[radio]]", "[[radio]]\nexamples: {xyz: [x]}", 10, "examples.xyz: unknown field; known are match, no_match"),
    ("[[radio]]", "[]", 9, "all: at least one word list is expected"),
    ("[[radio]]", "[radio, CBS]", 9, "match.0.all: a list of word lists is expected: - [one, another]"),
    ("[[radio]]", "[[no, $people]]", 9, "match.0: there is no word list $people"),
    ("[[radio]]", "[[17]]", 9, "match.0.all.0.0: text is expected: put the number in quotes"),
    ("[[radio]]", "[['!']]", 9, "match.0.all.0.0: there is no word in it"),
    ("[[radio]]", "[[radio]", 10, "a comma or the closing ] is missing, or a text needs quotes"),
    ("[[radio]]", "[[*radio]]", 9, "* goes at the end of a word, not before it"),
    ("[[radio]]", "[[@radio]]", 9, "text that begins with @ needs quotes"),
    ("  - all: [[radio]]", "\t- all: [[radio]]", 9, "a tab stands here; YAML wants spaces"),
    ('fr: "fr", en: "en"}\nverdict', 'fr: "fr, en: "en"}\nverdict', 4, "a comma or the closing } is missing"),
    ('claim: {fr: "fr", en: "en"}', "claim:\n  fr: Batterie : 17\n  en: x", 5, 'a text with ": " in it needs quotes'),
    ('en: "en"}\nchecked', "en: 'en}\nchecked", 6, "a quote is opened and not closed"),
    ("match:\n  - all: [[radio]]", "match: {all: [[radio]]}", 8, "match: a list is expected"),
    ("[[radio]]", "[[radio]]\n    quantity: {value: 5, unit: tonnes}", 10, "match.0.quantity.unit: a list is expected"),
    ("[[radio]]", "[[radio]]\n    quantity: {value: 17 000}", 10, "match.0.quantity.value: a number without spaces is expected"),
    ("[[radio]]", '[[radio]]\n    quantity: {value: "13,2"}', 10, "such as 13200000000 or 13.2e9"),
    ("[[radio]]", "[[radio]]\n    quantity: {value: 13,2}", 10, "a decimal point is expected in a number, not a comma: 13.2"),
    ("[[radio]]", "[[radio]]\n    quantity: {value: 1e400}", 10, "match.0.quantity.value: a number without spaces is expected"),
    ("verdict: disputed", "verdict:\u00a0disputed", 5, "a no-break space stands here; YAML wants a plain one"),
    ("  - all: [[radio]]", "\u00a0 - all: [[radio]]", 9, "a no-break space stands here; YAML wants a plain one"),
    ("verdict: disputed", "verdict: disputed\0", 5, "U+0000 stands here, which no text has"),
    ("[[radio]]", "[[radio]]\n    date: mai 2024", 10, "match.0.date: a day as YYYY-MM-DD, a month as YYYY-MM or a year is expected"),
    ('claim: {fr: "fr", en: "en"}', "claim: text", 4, "claim: fields are expected: fr, en"),
    ("checked_on:", "said_by: [{who: x, role: {fr: x}}]\nchecked_on:", 7, "said_by.0.role.en: it is missing"),
    ("checked_on:", "said_by: [{who: x, role: []}]\nchecked_on:", 7, "said_by.0.role: text is expected, or fields are expected: fr, en"),
    ("checked_on: 2026-11-22", "checked_on: 2026", 7, "checked_on: a day as YYYY-MM-DD is expected"),
    ("checked_on: 2026-11-22", "checked_on: 22/11/2026", 7, "checked_on: a day as YYYY-MM-DD is expected"),
    ("id: a-rule", "id: EV_Battery", 1, "id: small letters, digits and single hyphens are expected, such as my-claim"),
    ("checked_on:", "history: [{date: 2026-01-16, what: {fr: x, en: x}}]\nchecked_on:", 7, "history: the latest is expected first"),
    ("checked_on:", "history: [{date: 2025-01-16, what: {fr: x, en: x}}, {date: 2025-01-17, what: {fr: x, en: x}}]\nchecked_on:",
     7, "history: the latest is expected first"),
    ("updated: 2026-01-15", "updated: 2026-02-30", 3, "updated: day is out of range for month"),
    ("id: a-rule", "id: another", 1, "id: another is not the name of the file"),
    ("checked_on:", "related: [lost]\nchecked_on:", 7, "related: there is no other rule lost"),
    ("match:", "sources: [{title: t, publisher: p, url: 'http://x.org', relation: context, lang: en, read: verified}]\nmatch:",
     8, "sources.0.url: an https:// address is expected"),
    ("match:", "sources: [{title: t, publisher: p, url: 'https://x.org', relation: context, lang: anglais, read: verified}]\nmatch:",
     8, "sources.0.lang: two letters are expected, such as en"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "message"), BROKEN)
def test_a_problem_is_told_with_file_and_line(
    tmp_path: Path, old: str, new: str, line: int, message: str
) -> None:
    write(tmp_path, "a-rule.yml", RULE.format(id="a-rule").replace(old, new))
    found = problems_of(tmp_path)
    assert [(name, at) for name, at, _ in found] == [("a-rule.yml", line)]
    assert message in found[0][2]


def test_every_problem_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    write(
        tmp_path,
        "a.yml",
        RULE.format(id="a").replace("disputed", "wrong").replace("[[radio]]", "[[$lost]]"),
    )
    write(tmp_path, "b.yml", RULE.format(id="b").replace("[[radio]]", "[[$lost]]"))
    write(tmp_path, "c.yml", b"id: \xff")
    write(tmp_path, "_words.yml", "People: [x]\nlist: [1, '?', $lost]\nempty: []")
    names = [name for name, _, _ in problems_of(tmp_path)]
    assert {name: names.count(name) for name in names} == {
        "_words.yml": 5,
        "a.yml": 2,
        "b.yml": 1,
        "c.yml": 1,
    }


def test_no_problem_of_a_file_hides_another(tmp_path: Path) -> None:
    source = (
        "{title: t, publisher: p, url: 'http://x.org', relation: context, lang: en, read: verified}"
    )
    rule = RULE.format(id="b").replace("verdict: disputed", "verdict: disputed\nverdict: opinion")
    rule = rule.replace("[[radio]]", "[[$lost]]\n    al: [[x]]\n    quantity: {value: 13,2}")
    write(tmp_path, "a.yml", rule.replace("checked_on:", f"sources: [{source}]\nchecked_on:"))
    assert problems_of(tmp_path) == [
        ("a.yml", 1, "id: b is not the name of the file, a"),
        ("a.yml", 6, "verdict: stands here twice"),
        ("a.yml", 8, "sources.0.url: an https:// address is expected"),
        ("a.yml", 11, "match.0: there is no word list $lost"),
        ("a.yml", 12, "match.0.al: unknown field; did you mean all?"),
        (
            "a.yml",
            13,
            "match.0.quantity: a decimal point is expected in a number, not a comma: 13.2",
        ),
    ]


@pytest.mark.parametrize("content", ["", "# only a comment\n"])
def test_a_file_without_fields_is_told(tmp_path: Path, content: str) -> None:
    write(tmp_path, "a.yml", content)
    assert problems_of(tmp_path) == [("a.yml", 1, "this file has no fields")]


def test_two_files_with_one_id_are_a_problem(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, "a.yml", RULE.format(id="a"))
    assert [name for name, _, message in problems_of(tmp_path) if "is taken by" in message] == [
        "a.yml"
    ]


def test_text_that_is_no_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, "a.yml", "id: a\nnote: « été »\n".encode("latin-1"))
    assert problems_of(tmp_path) == [("a.yml", 2, "this is not UTF-8; save the file as UTF-8")]


def test_a_broken_rule_is_still_a_rule_to_others(tmp_path: Path) -> None:
    write(tmp_path, "a.yml", RULE.format(id="a").replace("disputed", "wrong"))
    write(tmp_path, "b.yml", RULE.format(id="b") + "related: [a]\n")
    assert [name for name, _, _ in problems_of(tmp_path)] == ["a.yml"]


def test_hidden_files_are_no_rules_and_a_lost_one_is_told(tmp_path: Path) -> None:
    write(tmp_path, "a.yml", RULE.format(id="a"))
    write(tmp_path, "._a.yml", "id: a")
    (tmp_path / ".#a.yml").symlink_to("editor@host.1")
    assert list(load([tmp_path]).rules) == ["a"]
    (tmp_path / "lost.yml").symlink_to("nowhere.yml")
    assert [message for _, _, message in problems_of(tmp_path)] == ["No such file or directory"]


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    write(tmp_path, "a.yml", RULE.format(id="a"))
    (tmp_path / "loop.yml").symlink_to("loop.yml")
    os.mkfifo(tmp_path / "pipe.yml")
    (tmp_path / "folder.yml").mkdir()
    no_file = "a file is expected, not a folder or a device"
    assert problems_of(tmp_path) == [
        ("folder.yml", 0, no_file),
        ("loop.yml", 0, "Too many levels of symbolic links"),
        ("pipe.yml", 0, no_file),
    ]


def test_a_folder_that_goes_away_meanwhile_has_no_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a.yml", RULE.format(id="a"))
    (tmp_path / "gone").mkdir()
    scandir = os.scandir

    def too_late(path: str | Path) -> object:
        if Path(path).name == "gone":
            Path(path).rmdir()
        return scandir(path)

    monkeypatch.setattr(os, "scandir", too_late)
    assert rule_paths([tmp_path]) == [tmp_path / "a.yml"]
    assert not (tmp_path / "gone").exists()


def test_a_folder_without_rules_is_a_problem(tmp_path: Path) -> None:
    assert "there is no rule in this folder" in problems_of(tmp_path)[0][2]


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    assert problems_of(tmp_path / "lost") == [("lost", 0, "there is no such folder")]


def test_yaml_words_stay_words(tmp_path: Path) -> None:
    write(
        tmp_path,
        "a.yml",
        RULE.format(id="a").replace("[[radio]]", "[[no, on, yes, 1_000, 12:30, 2026-01-15]]"),
    )
    words = load([tmp_path]).rules["a"].match[0].all
    assert words == (("no", "on", "yes", "1_000", "12:30", "2026-01-15"),)


def test_yaml_can_not_call_python(tmp_path: Path) -> None:
    write(
        tmp_path,
        "a.yml",
        RULE.format(id="a") + "note: !!python/object/apply:os.system ['exit 1']\n",
    )
    assert "note" in problems_of(tmp_path)[0][2]


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "- " * 100_000 + "x", "{a: " * 50_000, "? " * 50_000]
)
def test_deeply_nested_yaml_is_a_problem_not_a_crash(tmp_path: Path, text: str) -> None:
    write(tmp_path, "a.yml", text)
    assert problems_of(tmp_path) == [("a.yml", 1, "YAML: nested too deep")]


@pytest.mark.parametrize(
    ("entry", "term"),
    [
        ("Paniqu*", ("paniqu*",)),
        ("contrôle* d'export*", ("controle*", "d", "export*")),
        ("state-of-the-art", ("state", "of", "the", "art")),
        ("H100*", ("h100*",)),
        ("C*x", ("c", "x")),
        ("*", ()),
    ],
)
def test_an_entry_is_compared_word_by_word(entry: str, term: tuple[str, ...]) -> None:
    assert term_of(entry) == term


def test_partial_dates_are_ranges_of_days() -> None:
    assert [
        tuple(map(str, days_named(d))) for d in ("2024", "2024-02", "2024-02-09", "2024-12")
    ] == [
        ("2024-01-01", "2024-12-31"),
        ("2024-02-01", "2024-02-29"),
        ("2024-02-09", "2024-02-09"),
        ("2024-12-01", "2024-12-31"),
    ]


def test_the_test_rule_is_valid_yaml() -> None:
    assert yaml.safe_load(RULE.format(id="x"))["id"] == "x"
