"""The fact-checker's commands: explain, cues, lint, rules new."""

import datetime
import io
import json
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml

from contresource.cli import main
from contresource.lint import PLACEHOLDERS, Report
from contresource.lint import lint as lint_folders
from contresource.rule import Rule

CLAIM = "Selon Alexandr Wang, DeepSeek possède 50 000 H100."


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(arguments)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_the_command_alone_says_what_it_can_do(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys)
    assert (status, err) == (0, "")
    assert "explain" in out
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"contresource {version('contresource')}\n"


UNUSABLE = ["127.0.0.1", "localhost:http", ":8765", "8765"]


@pytest.mark.parametrize("bind", UNUSABLE)
def test_an_address_without_a_port_is_told(capsys: pytest.CaptureFixture[str], bind: str) -> None:
    status, _, err = run(capsys, "serve", "--bind", bind)
    expected = (
        f"contresource: can't serve on {bind}: HOST:PORT is expected, such as 127.0.0.1:8765\n"
    )
    assert (status, err) == (2, expected)


def test_explain_tells_what_matched_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "explain", CLAIM, "--rule", "deepseek-50000-chips-wang")
    assert status == 0
    assert "deepseek-50000-chips-wang: 'DeepSeek possède 50 000 H100'" in out
    assert "same, attributed, Alexandr Wang" in out
    assert "quantity: '50 000 H100' = 50000" in out


def test_explain_tells_the_first_condition_that_failed(capsys: pytest.CaptureFixture[str]) -> None:
    text = "DeepSeek possède 7 000 H100."
    status, out, _ = run(capsys, "explain", text, "--rule", "deepseek-50000-chips-wang")
    assert (status, "no rule matches" in out) == (0, True)
    assert re.search(
        r"not deepseek-50000-chips-wang \(match\.\d+\): no number is 50000 .* seen: 7 000", out
    )


def test_explain_reads_a_file_and_gives_json(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "text.txt"
    path.write_text(CLAIM, encoding="utf-8")
    _, out, _ = run(capsys, "explain", str(path), "--json")
    answer = json.loads(out)
    assert set(answer) == {"language", "cues", "matches", "near_misses"}
    (match,) = [m for m in answer["matches"] if m["rule"] == "deepseek-50000-chips-wang"]
    assert CLAIM[match["start"] : match["end"]] == match["exact"] == "DeepSeek possède 50 000 H100"


def test_explain_tells_a_rule_that_there_is_not_and_always_why_one_does_not_match(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(capsys, "explain", CLAIM, "--rule", "nosuch") == (
        2,
        "",
        "contresource: there is no rule nosuch\n",
    )
    _, out, _ = run(capsys, "explain", "Il pleut.", "--rule", "deepseek-50000-chips-wang")
    assert out.endswith("not deepseek-50000-chips-wang (match): none of its words stands there\n")


def test_explain_tells_a_missing_file(capsys: pytest.CaptureFixture[str]) -> None:
    _, _, err = run(capsys, "explain", "lost.txt")
    assert err == "lost.txt: there is no such file; this is taken as the text\n"
    assert run(capsys, "explain", "Il coûte 17.5 $.")[2] == ""


def test_explain_shows_drafts_and_numbers_in_full(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    draft = GOOD.replace("status: live", "status: draft").replace(
        "    unless:", "    quantity: {value: 5580000}\n    unless:"
    )
    (tmp_path / "wotw-panic.yml").write_text(draft, encoding="utf-8")
    options = ("--rules", str(tmp_path), "--rule", "wotw-panic")
    _, out, _ = run(capsys, "explain", "La radio fit paniquer 5,58 millions de gens.", *options)
    assert "wotw-panic (draft, not shown to readers): " in out
    assert "= 5580000\n" in out
    _, out, _ = run(capsys, "explain", "La radio fit paniquer 8 personnes.", *options)
    assert "not wotw-panic (draft, not shown to readers) (match.0): no number is 5580000; " in out


def test_explain_tells_the_day_of_a_date(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    rule = GOOD.replace("    unless:", "    date: 1938-10\n    unless:")
    (tmp_path / "wotw-panic.yml").write_text(rule, encoding="utf-8")
    text = "On October 30, 1938, the radio made people panic."
    _, out, _ = run(capsys, "explain", text, "--rules", str(tmp_path))
    assert "  date: 'October 30, 1938' = 1938-10-30\n" in out


def test_explain_tells_of_words_too_far_apart(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    rule = GOOD.replace("    unless:", "    near: 3\n    unless:")
    (tmp_path / "wotw-panic.yml").write_text(rule, encoding="utf-8")
    options = ("--rules", str(tmp_path), "--rule", "wotw-panic")
    _, out, _ = run(capsys, "explain", "The radio made people panic.", *options)
    reason = "its words do not stand within 3 words in a row"
    assert out.endswith(f"not wotw-panic (match.0): {reason}\n")


FAR = [
    "no wording is near enough to the quoted ones",
    "match.1: none of these stands there: ghost*",
]
NEAR_MISSES = [
    # Each pattern, the nearest first; a failed quotation hides no other reason.
    (
        "The radio made 8 people panic.",
        ["match.2: no number is 5 (within 10%); seen: 8", "match.0: no number is 7; seen: 8", *FAR],
    ),
    # The words that stand there, as they are written, of the many of `unless`.
    (
        "The radio made 5 dogs and Horses panic.",
        ["match.2: `unless` forbids what stands there: dogs, Horses", "match.0: no number is 7; seen: 5", *FAR],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NEAR_MISSES)
def test_explain_tells_all_that_failed_of_every_pattern_of_a_rule(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, expected: list[str]
) -> None:
    patterns = """\
  - {all: [[radio*], [panic*]], quantity: {value: 7}, quotes: ["the radio drove seven towns to panic"]}
  - all: [[radio*], [panic*], [ghost*]]
  - {all: [[radio*], [panic*]], quantity: {value: 5, within: 10%}, unless: [cat*, dog*, bird*, horse*]}
"""
    start, end = GOOD.index("  - all:"), GOOD.index("examples:")
    (tmp_path / "wotw-panic.yml").write_text(GOOD[:start] + patterns + GOOD[end:], encoding="utf-8")
    _, out, _ = run(capsys, "explain", text, "--rules", str(tmp_path), "--rule", "wotw-panic")
    told = re.findall(r"^(?:not wotw-panic \((match\.\d)\)|  )(.+)$", out, re.M)
    assert [place + reason for place, reason in told] == expected


def test_explain_puts_the_rules_of_a_folder_that_was_named_first(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "wotw-panic.yml").write_text(GOOD, encoding="utf-8")
    text = "DeepSeek and Nvidia, China and the United States, chips and exports, and the radio."
    _, out, _ = run(capsys, "explain", text, "--rules", str(tmp_path))
    assert re.findall(r"\nnot (\S+)", out)[0] == "wotw-panic"


def test_explain_shows_the_nearest_rules(capsys: pytest.CaptureFixture[str]) -> None:
    text = "DeepSeek and Nvidia, China and the United States, chips and exports."
    _, out, _ = run(capsys, "explain", text)
    assert out.count("\nnot ") == 5
    assert re.search(r"\nnor \d+ more with words in common", out)


def test_explain_tells_a_file_that_is_no_text(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(b"%PDF-1.7")
    status, _, err = run(capsys, "explain", str(path))
    assert (status, err) == (2, f"contresource: {path}: this is neither text nor HTML\n")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", "<p>Pluie.<p>DeepSeek possède <b>50</b> 000 H100."),
        ("b.txt", "DeepSeek possède 50 000 H100."),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "utf-16"])
def test_explain_reads_a_file_as_check_does(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, content: str, encoding: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content.encode(encoding))
    answers = [
        json.loads(run(capsys, command, "--json", str(path))[1]) for command in ("check", "explain")
    ]
    places = [
        [(m["rule"], m["block"], m["exact"]) for m in answer["matches"]] for answer in answers
    ]
    assert places[0] == places[1] != []
    assert answers[0].get("blocks") == answers[1].get("blocks")
    assert "50 000" in [cue["text"][:6] for cue in answers[1]["cues"]["quantities"]]


def cues(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, *options: str
) -> list[dict[str, Any]]:
    path = tmp_path / "cues.txt"
    path.write_text(text, encoding="utf-8")
    status, out, _ = run(capsys, "cues", "--lines", "--json", *options, str(path))
    assert status == 0
    return [json.loads(line) for line in out.splitlines()]


def test_cues_gives_a_line_of_json_for_every_line_of_text(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    first, second, third = cues(
        capsys,
        tmp_path,
        "2,8 millions d'heures GPU\n\nhier, dit Liang Wenfeng",
        "--published",
        "2025-01-28",
    )
    (quantity,) = first["quantities"]
    assert quantity["value"] == 2800000
    assert first["quantities"][0]["text"].startswith("2,8 millions")
    start, end = quantity["number"]
    assert "2,8 millions d'heures GPU"[start:end] == "2,8 millions"
    assert (second["quantities"], second["dates"]) == ([], [])
    (date,) = third["dates"]
    assert (date["from"], date["to"], date["precision"]) == ("2025-01-27", "2025-01-27", "day")
    assert [speaker["text"] for speaker in third["speakers"]] == ["Liang Wenfeng"]


def test_cues_reads_standard_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"17 % en 2024")))
    status, out, _ = run(capsys, "cues", "-")
    assert status == 0
    assert "quantity  '17 %': = 17 %" in out
    assert "date" in out


def test_cues_tells_a_missing_file_and_a_wrong_day(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "cues", "lost.txt")[::2] == (
        2,
        "contresource: lost.txt: No such file or directory\n",
    )
    with pytest.raises(SystemExit, match="2"):
        main(["cues", "--published", "2025-13-01", "-"])
    assert "2025-13-01: a day as YYYY-MM-DD is expected" in capsys.readouterr().err


def test_rules_new_writes_a_skeleton_that_is_a_rule(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, err = run(capsys, "rules", "new", "my-claim", "--in", str(tmp_path))
    assert (status, out) == (0, f"{tmp_path / 'my-claim.yml'}\n")
    assert err == f"When it is written: contresource lint {tmp_path} --rule my-claim\n"
    document = yaml.load((tmp_path / "my-claim.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
    assert Rule.model_validate(document).status == "draft"
    status, _, err = run(capsys, "rules", "new", "my-claim", "--in", str(tmp_path))
    assert (status, err) == (2, f"contresource: {tmp_path / 'my-claim.yml'} exists already\n")
    assert run(capsys, "rules", "new", "../Up", "--in", str(tmp_path))[0] == 2
    assert [path.name for path in tmp_path.iterdir()] == ["my-claim.yml"]


GOOD = """\
id: wotw-panic
status: live
updated: 2026-01-15
claim: {fr: "La radio a fait paniquer un million de gens", en: "The radio made a million people panic"}
said_by: [{who: Hadley Cantril}]
verdict: disputed
context: {fr: "On en doute.", en: "It is doubted."}
sources:
  - {title: T, publisher: P, date: 2013-10, url: "https://journal.example/", relation: contradicts, lang: en, read: verified}
checked_on: 2026-11-22
match:
  - all: [[radio*, Welles], [paniqu*, panic*]]
    unless: [chien*]
examples:
  match:
    - {text: "Selon Hadley Cantril, la radio a fait paniquer le pays.", stance: attributed, speaker: Hadley Cantril}
    - {text: "The radio made the whole country panic.", exact: "The radio made the whole country panic"}
    - "Welles sema la panique dans la ville."
  no_match:
    - "La radio parle du temps qu'il fait."
    - "Panic on the stock market."
    - "Un chien panique quand la radio est forte."
"""
OTHER = GOOD.replace("wotw-panic", "other-panic")
PROBLEMS = [
    ("read: verified", "read: partly", "sources: a live rule needs at least one with read: verified"),
    (", date: 2013-10", "", "sources.0: the date is missing"),
    ("[radio*, Welles]", "[the]", "match.0.all.0: 'the' stands in any text"),
    ("[radio*, Welles]", "[ra*, Welles]", "match.0.all.0: 'ra*' stands in any text"),
    ('    - "Welles sema la panique dans la ville."\n', "", "examples.match: 3 are expected"),
    ('    - "Panic on the stock market."\n', "", "examples.no_match: 3 are expected"),
    ("Welles sema la panique", "Welles sema la peur", "does not match: Welles sema la peur dans la ville."),
    ("stance: attributed", "stance: denied", "expected stance 'denied'"),
    (', exact: "The radio made the whole country panic"', "", "examples.match: none fixes the exact span"),
    ("Panic on the stock market", "Panic on the radio", "must not match, but does: 'Panic on the radio' (same, asserted)"),
    ("unless: [chien*]", "on_page: [the]", "match.0.on_page: 'the' stands in any text"),
    ("unless: [chien*]", "named: [le]", "match.0.named: 'le' stands in any text"),
    ("unless: [chien*]", "quantity: {value: 5, unit: [le]}", "match.0.quantity.unit: 'le' stands in any text; write the unit in full"),
    ("unless: [chien*]", "unless: [chien*, Welles, radio*, TSF]", "match.0.all.0: all of these stand under unless, so it never matches"),
    ("date: 2013-10", "date: 2027", "sources.0.date: 2027 is after checked_on"),
    ('en: "The radio made a million people panic"', 'en: "La radio a fait paniquer un million de gens"', "claim: fr and en are the same"),
    ("Panic on the stock market", "La radio parle du temps qu'il fait", "examples.no_match.1: this text stands here twice"),
    ("https://journal.example/", "https://www.example.org/x", "sources.0.url: 'https://www.example.org/x' is only a placeholder"),
    ("On en doute.", "...", "context.fr: '...' is only a placeholder"),
    ("said_by: [{who: Hadley Cantril}]\n", "", "speaker: 'Hadley Cantril' is not in said_by, which names nobody"),
    ("{who: Hadley Cantril}", "{who: H. Cantril}", "speaker: 'Hadley Cantril' is not in said_by, which names H. Cantril"),
    ("{who: Hadley Cantril}", "{who: Hadley Cantril}, {who: Orson Welles}",
     "expected stance 'attributed', speaker 'Orson Welles', found 'la radio a fait paniquer le pays' (same, attributed, Hadley Cantril)"),
    ("[paniqu*, panic*]", "[p*que, panic*]", "match.0.all.1.0: * goes at the end of a word"),
    ("[paniqu*, panic*]", "['panique?', panic*]", "match.0.all.1.0: * goes at the end of a word"),
    ("unless: [chien*]", "near: 5\n    scope: page", "match.0: near: only with the scope of a sentence"),
    ("unless: [chien*]", "quantity: {value: 5, variants: {min: 25, max: 10}}", "match.0.quantity.variants: min is more than max"),
    ("status: live", "status: draft", "note: a draft says what is missing"),
    ("The radio made the whole country panic", "La radio a fait paniquer tout le pays", "examples.match: none is in en"),
]  # fmt: skip


def lint(
    capsys: pytest.CaptureFixture[str], folder: Path, **files: str
) -> tuple[int, list[str], str]:
    write(folder, **files)
    status, out, err = run(capsys, "lint", str(folder))
    return status, out.splitlines()[:-1], err


def write(folder: Path, **files: str) -> None:
    for name, content in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(exist_ok=True)
        path.with_suffix(".txt" if "_clean" in name else ".yml").write_text(
            content, encoding="utf-8"
        )


def report(folder: Path, rule: str) -> Report:
    """Of one rule alone: the command reads all rules beside it, which takes a second."""
    write(folder, **{"wotw-panic": rule})
    return lint_folders([folder], today=datetime.date(2026, 11, 22))


def test_lint_is_silent_on_a_good_rule(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert lint(capsys, tmp_path, **{"wotw-panic": GOOD})[:2] == (0, [])


@pytest.mark.parametrize(("old", "new", "message"), PROBLEMS)
def test_lint_tells_what_is_wrong_and_where(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    rule = GOOD.replace(old, new)
    if "speaker 'Orson" in message:
        rule = rule.replace("speaker: Hadley Cantril", "speaker: Orson Welles")
    problems = list(map(str, report(tmp_path, rule).problems))
    assert any(
        re.match(r".*wotw-panic\.yml:\d+: ", line) and message in line for line in problems
    ), problems


def test_lint_tells_every_problem_at_once(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    broken = GOOD.replace("read: verified", "read: partly").replace("[radio*, Welles]", "[the]")
    files = {"wotw-panic": broken, "b": "id: [", "c": "id: 5"}
    status, problems, _ = lint(capsys, tmp_path, **files)
    assert status == 1
    assert {re.sub(r".*/([^/]+\.yml):.*", r"\1", line) for line in problems} == {
        "wotw-panic.yml",
        "b.yml",
        "c.yml",
    }


STACKED = {
    "id: wotw-panic": "id: wotw",
    "verdict: disputed": "verdict: disputed\nverdict: opinion",
    "context: {": "contxt: {",
    "https://journal": "http://journal",
    "checked_on: 2026-11-22": "checked_on: 2027-11-22",
    "match:\n  - all": "match:\n  - all: [[$lost, le]]\n  - all",
    "unless: [chien*]": "on_page: [the]",
    "Panic on the stock market.": "Panic on the radio.",
}


def test_no_problem_of_a_file_hides_another(tmp_path: Path) -> None:
    rule = GOOD
    for old, new in STACKED.items():
        assert old in rule
        rule = rule.replace(old, new)
    found = report(tmp_path, rule)
    told = [(problem.line, problem.message) for problem in found.problems]
    assert [(line, message.split("; give")[0]) for line, message in told] == [
        (1, "id: wotw is not the name of the file, wotw-panic"),
        (7, "verdict: stands here twice"),
        (8, "contxt: unknown field; did you mean context?"),
        (10, "sources.0.url: an https:// address is expected"),
        (13, "match.0.all.0: 'le' stands in any text"),
        (13, "match.0: there is no word list $lost"),
        (15, "match.1.on_page: 'the' stands in any text"),
        (23, "must not match, but does: 'Panic on the radio' (same, asserted)"),
    ]
    assert [warning.message for warning in found.warnings] == [
        "checked_on: 2027-11-22 is in the future"
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("verdict: disputed\n", "", ["verdict: it is missing"]),
        ("examples:", "exampels:", ["exampels: unknown field; did you mean examples?"]),
        ("said_by: [{who: ", "said_by: [{whom: ", ["said_by.0.whom: unknown field; did you mean who?"]),
        ("match:\n  - all", "match:\n  - al", ["match.0.al: unknown field; did you mean all?"]),
        ("read: verified", "read: yes", ["sources.0.read: verified or partly is expected"]),
        ("match:\n    - {text", "match:\n    - {txt",
         ["examples.match.0.txt: unknown field; did you mean text?"]),
        ("  no_match:", "    - 5\n  no_match:", ["examples.match.3: fields are expected: text"]),
        ("checked_on: 2026-11-22", "checked_on: soon", ["checked_on: a day as YYYY-MM-DD is expected"]),
        ("checked_on:", "related: nobody\nchecked_on:", ["related: a list is expected"]),
        ("checked_on:", "related: [{a: b}]\nchecked_on:", ["related.0: text is expected"]),
    ],
)  # fmt: skip
def test_what_is_only_the_doing_of_a_fault_is_not_told_beside_it(
    tmp_path: Path, old: str, new: str, told: list[str]
) -> None:
    found = report(tmp_path, GOOD.replace(old, new))
    assert [problem.message for problem in found.problems] == told
    assert found.warnings == []


def test_lint_says_which_examples_it_could_not_try(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    lint(capsys, tmp_path, **{"wotw-panic": GOOD, "b": "id: ["})
    _, out, _ = run(capsys, "lint", str(tmp_path))
    assert out.endswith("; the examples of 1 rule are tried when these are mended\n")


def test_an_example_fires_only_its_own_rule_and_related_ones(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    files = {"wotw-panic": GOOD, "other-panic": OTHER}
    status, problems, _ = lint(capsys, tmp_path, **files)
    assert (status, len(problems)) == (1, 6)
    assert all("matches too and is not related" in line for line in problems)
    files["other-panic"] = OTHER.replace("checked_on", "related: [wotw-panic]\nchecked_on")
    assert lint(capsys, tmp_path, **files)[:2] == (0, [])


def test_a_clean_text_stays_silent(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    files = {"wotw-panic": GOOD, "_clean__news": "Rien.\n\nLa radio panique.\n"}
    status, problems, _ = lint(capsys, tmp_path, **files)
    assert (status, problems) == (
        1,
        [f"{tmp_path}/_clean/news.txt:3: wotw-panic matches a clean text: La radio panique"],
    )


def test_lint_tells_what_it_can_not_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    write(tmp_path, **{"wotw-panic": GOOD})
    for name in ("rule.yml", "_clean/text.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).symlink_to(tmp_path / name)
    (tmp_path / "_clean" / "old.txt").write_bytes(b"\xe9t\xe9")
    status, out, _ = run(capsys, "lint", str(tmp_path))
    assert (status, out.splitlines()[:-1]) == (
        1,
        [
            f"{tmp_path}/_clean/old.txt: this is not UTF-8; save the file as UTF-8",
            f"{tmp_path}/_clean/text.txt: Too many levels of symbolic links",
            f"{tmp_path}/rule.yml: Too many levels of symbolic links",
        ],
    )


def test_lint_says_what_it_read(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "wotw-panic.yml").write_text(GOOD, encoding="utf-8")
    _, out, _ = run(capsys, "lint", str(tmp_path))
    assert out == f"1 rule, 6 examples, 0 problems in {tmp_path}\n"


def test_lint_of_a_folder_reads_the_rules_in_use_beside_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    taken = GOOD.replace("wotw-panic", "deepseek-50000-chips-wang")
    words = GOOD.replace("radio*, Welles", "radio*, Welles, $chips")
    related = words.replace("checked_on", "related: [deepseek-50000-chips-wang]\nchecked_on")
    files = {"wotw-panic": related, "deepseek-50000-chips-wang": taken, "_words": "chips: [puce]"}
    _, problems, _ = lint(capsys, tmp_path, **files)
    assert [re.sub(r" is taken by .*", " is taken", line) for line in problems] == [
        f"{tmp_path}/_words.yml:1: chips: another _words.yml has this list",
        f"{tmp_path}/deepseek-50000-chips-wang.yml:1: id: deepseek-50000-chips-wang is taken",
    ]


def test_an_example_that_fires_a_rule_in_use_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    rule = GOOD.replace("  no_match:", f'    - "La radio panique. {CLAIM}"\n  no_match:')
    _, problems, _ = lint(capsys, tmp_path, **{"wotw-panic": rule})
    assert problems
    assert all("matches too and is not related" in line for line in problems)


@pytest.mark.parametrize(
    ("path", "told"),
    [("wotw-panic.yml", "a folder is expected, not a file"), ("lost", "there is no such folder")],
)
def test_rules_are_given_as_a_folder(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, path: str, told: str
) -> None:
    (tmp_path / "wotw-panic.yml").write_text(GOOD, encoding="utf-8")
    _, out, _ = run(capsys, "lint", str(tmp_path / path))
    assert out.splitlines()[0] == f"{tmp_path / path}: {told}"
    _, _, err = run(capsys, "explain", CLAIM, "--rules", str(tmp_path / path))
    assert err == f"contresource: {tmp_path / path}: {told}\n"


def test_lint_tells_a_rule_that_there_is_not(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "wotw-panic.yml").write_text("id: [", encoding="utf-8")
    assert run(capsys, "lint", str(tmp_path), "--rule", "nosuch") == (
        2,
        "",
        f"contresource: there is no rule nosuch in {tmp_path}\n",
    )
    assert run(capsys, "lint", str(tmp_path), "--rule", "wotw-panic")[0] == 1


WARNINGS = [
    ("checked_on: 2026-11-22", "checked_on: 2020-01-01", "checked_on: 2020-01-01 is more than a year ago"),
    ("checked_on: 2026-11-22", "checked_on: 9999-01-01", "checked_on: 9999-01-01 is in the future"),
    ("updated: 2026-01-15", "updated: 9999-01-01", "updated: 9999-01-01 is in the future"),
    ("verdict: disputed", "verdict: outdated", "outdated_since: since when does it no longer hold?"),
    ("On en doute.", "Un. Deux mots. Encore trois. Et quatre.", "context.fr: 4 sentences; two are enough"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), WARNINGS)
def test_what_an_editor_looks_at_again_is_a_warning(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    told = report(tmp_path, GOOD.replace(old, new))
    assert told.problems == []
    assert [warning.message for warning in told.warnings] == [message]


WORD_LISTS = """\
in_match: [Welles]
in_unless: [chien*]
in_a_unit: [gens]
in_a_draft: [nuit]
in_a_list: [panique]
beside: [$in_a_list, peur]
of_itself: [$of_itself, jour]
of_nobody: [soir]
"""


def test_a_word_list_that_is_of_use_to_nobody_is_a_warning(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lists are common to all folders: what only a rule of another one uses is used."""
    using = GOOD.replace("[radio*, Welles]", "[radio*, $in_match]").replace(
        "[chien*]", "[$in_unless]\n    quantity: {value: 5, unit: [$in_a_unit]}"
    )
    draft = OTHER.replace("status: live", "status: draft\nnote: later").replace(
        "radio*, Welles", "$in_a_draft"
    )
    other = OTHER.replace("other-panic", "third-panic").replace("radio*, Welles", "$beside")
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
    write(first, **{"_words": WORD_LISTS, "wotw-panic": using, "other-panic": draft})
    write(second, **{"third-panic": other})

    def warned(*folders: Path) -> list[str]:
        told = lint_folders(folders, today=datetime.date(2026, 11, 22)).warnings
        return [str(warning).removeprefix(f"{first}/") for warning in told]

    unused = "_words.yml:{}: {}: no rule and no other list uses this list"
    of_nobody = [unused.format(7, "of_itself"), unused.format(8, "of_nobody")]
    assert warned(first) == [unused.format(6, "beside"), *of_nobody]
    assert warned(first, second) == of_nobody
    monkeypatch.setenv("CONTRESOURCE_RULES", str(second))
    _, out, err = run(capsys, "lint", str(first))
    assert "uses this list" not in out
    assert err.splitlines() == [f"{first}/{line} (warning)" for line in of_nobody]
    (first / "broken.yml").write_text("id: [", "utf-8")
    assert warned(first) == []


def test_a_warning_is_told_and_no_reason_to_fail(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    old, new, message = WARNINGS[0]
    status, problems, err = lint(capsys, tmp_path, **{"wotw-panic": GOOD.replace(old, new)})
    assert (status, problems) == (0, [])
    assert f"{message} (warning)" in err


def test_nothing_of_the_skeleton_is_left_in_a_live_rule(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run(capsys, "rules", "new", "my-claim", "--in", str(tmp_path))
    path = tmp_path / "my-claim.yml"
    path.write_text(path.read_text("utf-8").replace("status: draft", "status: live"), "utf-8")
    _, out, _ = run(capsys, "lint", str(tmp_path))
    left = set(re.findall(r"([a-z_.0-9]+): ['\"](.*)['\"] is only a placeholder", out))
    assert {text for _, text in left} >= PLACEHOLDERS - {"…"}
    places = {place for place, _ in left}
    assert {"said_by.0.url", "sources.0.url", "examples.no_match.0", "match.0.all.1.1"} <= places
