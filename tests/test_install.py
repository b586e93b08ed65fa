"""The rules are found from any folder, however the package was installed. Builds here need no network."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from contresource.errors import ContresourceError
from contresource.extension import package
from contresource.rulebase import load
from contresource.rulefiles import find_rules, rule_folders

ROOT = Path(__file__).resolve().parents[1]
NOT_SOURCE = shutil.ignore_patterns(
    ".*", "build", "dist", "*.egg-info", "__pycache__", "node_modules"
)


def run(*command: str | Path, **options: object) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, timeout=300, **options)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def checkout(tmp_path_factory) -> Path:
    """A copy of the sources: building leaves files behind."""
    copy = tmp_path_factory.mktemp("source") / "contresource"
    shutil.copytree(ROOT, copy, ignore=NOT_SOURCE)
    return copy


@pytest.fixture(scope="module")
def built(checkout) -> Path:
    """The folder of an sdist and of the wheel made from that sdist."""
    run(sys.executable, "-m", "build", "--no-isolation", checkout)
    return checkout / "dist"


class Environment:
    """A new environment that sees the packages of ours, but not our own package."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder, with_pip=False, symlinks=True)
        self.python = folder / "bin" / "python"
        # Import hooks and paths of editable installs are not followed from here, so ours stays unseen.
        site_packages = next(folder.glob("lib/python3*/site-packages"))
        (site_packages / "ours.pth").write_text(sysconfig.get_path("purelib") + "\n")

    def install(self, *what: str | Path) -> None:
        pip = [sys.executable, "-m", "pip", "--python", self.python, "install", "--quiet"]
        here_only = ["--no-index", "--no-deps", "--no-build-isolation", "--ignore-installed"]
        run(*pip, *here_only, "--disable-pip-version-check", *what)


def consulted(python: Path, folder: Path, **environ: str) -> str:
    """The hash of the rules that `contresource check` consults when called in a folder."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    (folder / "page.txt").write_text("Il pleut.")
    command = python, "-m", "contresource.cli", "check", "--json", "page.txt"
    answer = json.loads(run(*command, cwd=folder, env={**kept, **environ}))
    return answer["rulebase"]


@pytest.fixture(scope="module")
def expected(checkout) -> str:
    return load([checkout / "rules"]).hash


@pytest.fixture
def environment(tmp_path) -> Environment:
    return Environment(tmp_path / "venv")


def test_wheel(built, environment, tmp_path, expected):
    environment.install(*built.glob("*.whl"))
    assert consulted(environment.python, tmp_path) == expected
    version = run(environment.python.parent / "contresource", "--help", cwd=tmp_path)
    assert "check" in version


def test_an_installed_service_hands_out_the_same_extension(built, environment, tmp_path):
    environment.install(*built.glob("*.whl"))
    code = "import sys; from contresource.extension import *; sys.stdout.buffer.write(package(extension_folder()))"
    command = environment.python, "-c", code
    packed = subprocess.run(command, capture_output=True, cwd=tmp_path, timeout=60).stdout
    assert packed == package(ROOT / "extension")


def test_sdist(built, environment, tmp_path, expected):
    environment.install(*built.glob("*.tar.gz"))
    assert consulted(environment.python, tmp_path) == expected


def test_editable_install(checkout, environment, tmp_path, expected):
    environment.install("--editable", checkout)
    assert consulted(environment.python, tmp_path) == expected


def test_checkout(checkout, environment, tmp_path, expected):
    path = str(checkout / "server")
    assert consulted(environment.python, tmp_path, PYTHONPATH=path) == expected


def test_the_wheel_has_every_module_and_rule(built):
    packed = set(zipfile.ZipFile(next(built.glob("*.whl"))).namelist())
    server, rules, extension = ROOT / "server", ROOT / "rules", ROOT / "extension"
    modules = {str(path.relative_to(server)) for path in server.rglob("*.py")}
    shown = {f"contresource/rules/{path.relative_to(rules)}" for path in rules.rglob("*.*")}
    shown |= {
        f"contresource/webextension/{path.relative_to(extension)}"
        for path in extension.rglob("*.*")
    }
    for folder in ("templates", "static"):
        files = (server / "contresource" / folder).glob("*.*")
        modules |= {str(path.relative_to(server)) for path in files}
    assert modules | shown | {"contresource/py.typed", "contresource/rules/LICENSE"} <= packed
    assert not [name for name in packed if not name.startswith("contresource")]


def test_the_sdist_has_what_one_needs_to_work_on_it(built):
    with tarfile.open(next(built.glob("*.tar.gz"))) as sdist:
        packed = {name.partition("/")[2] for name in sdist.getnames()}
    assert {
        "CHANGELOG.md",
        "LICENSE",
        "Makefile",
        "README.md",
        "constraints.txt",
        "pyproject.toml",
        "ruff.toml",
        "rules/LICENSE",
        "scripts/setup",
        "setup.cfg",
        "tests/test_install.py",
        "tests/pages/forum.html",
    } <= packed


def test_the_lock_names_no_place():
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    assert all("==" in line for line in lines if not line.startswith("#"))
    assert not [line for line in lines if "/" in line or "@" in line]


def test_folders_are_ours_then_those_of_the_variable_then_the_given():
    environ = {"CONTRESOURCE_RULES": os.pathsep.join(["/a", "", "/b"])}
    assert rule_folders(["/c"], environ) == [find_rules(), Path("/a"), Path("/b"), Path("/c")]
    assert rule_folders(environ={}) == [find_rules()]


def test_missing_rules_are_told(monkeypatch, tmp_path):
    monkeypatch.setattr("contresource.rulefiles.__file__", str(tmp_path / "a" / "b" / "c.py"))
    with pytest.raises(ContresourceError, match="no rules found"):
        find_rules()
