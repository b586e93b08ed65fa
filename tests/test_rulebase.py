"""Rule files: strict reading, and every problem with its line."""

from pathlib import Path

import pytest
import yaml

from contresource.errors import RuleErrors
from contresource.rule import days_named, term_of
from contresource.rulebase import load

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
    ("  - all: [[radio]]", "  - all: [[radio]]\n    al: [[x]]", 10, "match.0.al: Extra inputs are not permitted"),
    ("verdict: disputed", "verdict: false", 5, "verdict: Input should be"),
    ("verdict: disputed", "verdict: disputed\nverdict: opinion", 6, "verdict: stands here twice"),
    ("[[radio]]", "[]", 9, "all: at least one word list is expected"),
    ("[[radio]]", "[[no, $people]]", 9, "match.0: there is no word list $people"),
    ("[[radio]]", "[[5]]", 9, "match.0.all.0.0: Input should be a valid string"),
    ("[[radio]]", "[['!']]", 9, "match.0.all.0.0: there is no word in it"),
    ("[[radio]]", "[[radio]", 10, "YAML:"),
    ("updated: 2026-01-15", "updated: 2026-02-30", 3, "updated: day is out of range for month"),
    ("id: a-rule", "id: another", 1, "id: another is not the name of the file"),
    ("checked_on:", "related: [lost]\nchecked_on:", 7, "related: there is no other rule lost"),
    ("match:", "sources: [{title: t, publisher: p, url: 'http://x.org', relation: context, lang: en, read: verified}]\nmatch:",
     8, "sources.0.url: an https:// address is expected"),
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
        "a.yml": 1,
        "b.yml": 1,
        "c.yml": 1,
    }


def test_two_files_with_one_id_are_a_problem(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        write(tmp_path / folder, "a.yml", RULE.format(id="a"))
    assert [name for name, _, message in problems_of(tmp_path) if "is taken by" in message] == [
        "a.yml"
    ]


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    assert problems_of(tmp_path / "lost") == [("lost", 1, "there is no such folder")]


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
