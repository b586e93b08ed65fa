"""`contresource check`, at the command line."""

import io
import json
import sys
from pathlib import Path

import pytest

from contresource.cli import main
from contresource.commands.check import locale_language

RULES = str(Path(__file__).with_name("rules"))
CONTESTED = "Orson Welles fit paniquer l’Amérique."
OUTDATED = "L’enregistrement d’Orson Welles est perdu."
DENIED = "It is not true that Orson Welles caused a panic."
NOTHING = "Il pleut."


@pytest.fixture
def check(capsys, tmp_path, monkeypatch):
    """Writes each (name, content) pair as a file, checks them with options, gives status, output and errors."""
    monkeypatch.chdir(tmp_path)

    def run(*options: str, **files: str | bytes) -> tuple[int, str, str]:
        names = [name.replace("_", ".") for name in files]
        for name, content in zip(names, files.values(), strict=True):
            data = content.encode() if isinstance(content, str) else content
            (tmp_path / name).write_bytes(data)
        status = main(["check", "--rules", RULES, *options, *names])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_the_statement_is_shown_in_its_paragraph_with_what_is_known(check):
    status, out, err = check(
        "--lang", "en", a_txt=f"Avant.\n\nOn dit : {CONTESTED} Voilà.\n\nAprès."
    )
    assert (status, err) == (0, "")
    lines = [line.strip() for line in out.splitlines()]
    assert lines == [
        "a.txt: 1 statement already examined",
        "",
        lines[2],
        "On dit : ⟦Orson Welles fit paniquer l’Amérique⟧. Voilà.",
        "Claim: Orson Welles's War of the Worlds made America panic.",
        "What is known: Few listened and scenes of panic were rare. Media historians say so.",
        "Contradicts: The Myth of the War of the Worlds Panic, Slate (2013-10)",
        "https://example.org/myth",
        "rule test-welles-panic, sources looked at on 2026-11-22",
        "",
    ]
    assert lines[2].startswith("● contested · sources contradict it")


def test_prose_is_french_on_demand(check):
    _, out, _ = check("--lang", "fr", a_txt=CONTESTED)
    assert "● contesté · des sources le contredisent" in out
    assert "L’audience était faible" in out


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LC_MESSAGES": "fr_CA", "LC_ALL": "", "LANG": "en"}, "fr"),
    ],
)
def test_prose_follows_the_locale(environ, expected):
    assert locale_language(environ) == expected


def test_nothing_found_does_not_claim_that_all_is_right(check):
    status, out, _ = check("--lang", "en", a_txt=NOTHING)
    assert (status, " ".join(out.split())) == (
        0,
        "a.txt: no statement already examined; what is not marked is not thereby verified",
    )


def test_a_page_older_than_the_change_was_right_when_written(check):
    _, out, _ = check("--lang", "en", "--published", "2019-12-31", a_txt=OUTDATED)
    assert "it no longer holds · right at the date of the page" in out
    _, out, _ = check("--lang", "en", "--published", "2021-01-01", a_txt=OUTDATED)
    assert "right at the date" not in out


def test_the_date_of_a_page_outranks_the_option(check):
    html = f"<meta name=date content=2021-01-01><p>{OUTDATED}"
    _, out, _ = check("--json", "--published", "2019-01-01", a_html=html)
    assert json.loads(out)["matches"][0]["right_when_written"] is False


def test_json_is_one_object_a_file(check):
    status, out, _ = check("--json", a_txt=CONTESTED, b_html=f"<p>x<p>{CONTESTED}", c_txt=NOTHING)
    found = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert [(f["file"], len(f["matches"]), "blocks" in f) for f in found] == [
        ("a.txt", 1, False),
        ("b.html", 1, True),
        ("c.txt", 0, False),
    ]
    match = found[1]["matches"][0]
    block = {b["id"]: b["text"] for b in found[1]["blocks"]}[match["block"]]
    assert block[match["start"] : match["end"]] == match["exact"] == CONTESTED.rstrip(".")
    assert found[1]["rules"]["test-welles-panic"]["verdict"] == "disputed"


FAIL_ON = [
    ([], CONTESTED, 0),
    (["contested"], CONTESTED, 1),
    (["contested"], OUTDATED, 0),
    (["contested", "context"], OUTDATED, 1),
    (["contested"], DENIED, 0),
    (["answered"], DENIED, 1),
    (["contested"], NOTHING, 0),
]


@pytest.mark.parametrize(("kinds", "text", "expected"), FAIL_ON)
def test_exit_status_tells_what_was_found(check, kinds, text, expected):
    options = [word for kind in kinds for word in ("--fail-on", kind)]
    assert check(*options, a_txt=NOTHING, b_txt=text)[0] == expected


def test_kinds_may_be_named_with_commas(check):
    assert check("--fail-on", "opinion,contested", a_txt=CONTESTED)[0] == 1


CONFIRMED = """\
id: test-welles-hour
status: live
updated: 2026-01-15
claim: {fr: La pièce de Welles dure 60 minutes., en: Welles's play lasts 60 minutes.}
said_by: [{who: A radio historian}]
verdict: supported
context: {fr: Elle dure une heure. L’archive le dit., en: It lasts an hour. The archive says so.}
sources:
  - {title: Hour, publisher: The archive, url: "https://example.org/hour", relation: supports, lang: en, read: verified}
checked_on: 2026-11-22
match:
  - all: [[Welles], [lasts, last]]
    quantity: {value: 60, unit: [minutes], variants: {min: 10, max: 200}}
examples:
  match: ["Welles's play lasts 60 minutes."]
"""
WHAT_SOURCES_CONFIRM = [
    ("Welles's play lasts 60 minutes.", "supported · sources confirm the claim examined"),
    (
        "Welles's play does not last 60 minutes.",
        "contested · sources confirm the claim examined · denied",
    ),
    (
        "Welles's play lasts 90 minutes.",
        "needs context · sources confirm the claim examined · same statement, other number or date",
    ),
    (
        "Welles's play does not last 90 minutes.",
        "needs context · sources confirm the claim examined · same statement, other number or date · denied",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHAT_SOURCES_CONFIRM)
def test_only_what_sources_confirm_is_called_confirmed(check, tmp_path, text, expected):
    (tmp_path / "test-welles-hour.yml").write_text(CONFIRMED)
    out = check("--rules", str(tmp_path), "--lang", "en", a_txt=text)[1]
    assert f"● {expected} ⟦Welles's" in " ".join(out.split())


def test_no_line_ends_with_spaces(check):
    _, out, _ = check("--lang", "fr", a_txt=f"{CONTESTED} {NOTHING} " * 4)
    assert len(out.splitlines()) > 8
    assert [line for line in out.splitlines() if line != line.rstrip()] == []


UNREADABLE = [
    ("missing.txt", None, "No such file"),
    ("page.pdf", b"%PDF-1.7\n", "neither text nor HTML"),
    ("image.png", b"\x89PNG\r\n\0\0", "neither text nor HTML"),
    ("bad\0name", None, "null"),
    ("ftp://example.org/a", None, "only http:// and https:// are fetched"),
]


@pytest.mark.parametrize(("name", "content", "reason"), UNREADABLE)
def test_what_cannot_be_read_is_an_error_and_the_others_go_on(
    check, tmp_path, name, content, reason
):
    if content:
        (tmp_path / name).write_bytes(content)
    status, out, err = check("--fail-on", "contested", "--lang", "en", name, a_txt=CONTESTED)
    assert status == 2
    assert "a.txt: 1 statement" in out
    assert reason in err


@pytest.mark.parametrize(
    "options",
    [
        ["--fail-on", "wrong"],
        ["--fail-on", "contested,"],
        ["--lang", "de"],
        ["--published", "31/01/2025"],
        ["--what"],
    ],
)
def test_wrong_options_exit_with_2(check, options):
    with pytest.raises(SystemExit) as stopped:
        check(*options)
    assert stopped.value.code == 2


def test_broken_rules_exit_with_2_and_every_problem(check, tmp_path):
    (tmp_path / "one.yml").write_text("id: two\n")
    (tmp_path / "three.yml").write_text("id: [")
    status, out, err = check("--rules", str(tmp_path), a_txt=CONTESTED)
    assert (status, out) == (2, "")
    assert "one.yml:" in err
    assert "three.yml:" in err


@pytest.mark.parametrize(
    ("arguments", "start"), [([], b"\n <!DOCTYPE html>"), (["-"], b"<article>"), (["-"], b"")]
)
def test_standard_input(check, monkeypatch, arguments, start):
    stdin = io.TextIOWrapper(io.BytesIO(start + b"<p>Orson <b>Wel</b>les paniqua"))
    monkeypatch.setattr(sys, "stdin", stdin)
    _, out, _ = check("--json", *arguments)
    found = json.loads(out)
    assert found["file"] == "-"
    assert [match["exact"] for match in found["matches"]] == ["Orson Welles paniqua"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_text_files_of_any_usual_encoding(check, encoding):
    _, out, _ = check("--json", a_txt=CONTESTED.encode(encoding))
    assert json.loads(out)["matches"][0]["exact"] == CONTESTED.rstrip(".")


def test_a_text_cannot_drive_the_terminal(check):
    _, out, _ = check("--lang", "en", a_txt=f"\x1b]0;x\x07\x9b31m.\n\n\u202e {CONTESTED}\r\x1b[2J")
    assert "⟦Orson Welles fit paniquer l’Amérique⟧" in out
    assert not set(out) & set("\x1b\x07\x9b\u202e\r")


def test_an_address_is_never_broken(check, tmp_path):
    address = "https://example.org/" + "a" * 300
    rule = (Path(RULES) / "radio" / "test-welles-lost.yml").read_text("utf-8")
    rule = rule.replace("test-welles-lost", "test-long").replace(
        "https://example.org/found", address
    )
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "test-long.yml").write_text(rule, "utf-8")
    _, out, _ = check("--rules", str(tmp_path / "more"), a_txt=OUTDATED)
    assert address in out
