"""Runs every measurement and writes docs/benchmarks.md.

    python bench/run.py [--quick]

The labelled passages, the number cases and the articles are measured where ../shared has them.
"""

import argparse
import datetime
import os
import platform
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[1] / "shared"
REPORT = HERE.parent / "docs" / "benchmarks.md"


def main() -> None:
    """Run the parts one after the other and write the report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, smaller peers")
    quick = ["--quick"] if parser.parse_args().quick else []
    testsets = SHARED / "testsets"
    parts = [
        (
            "Time and memory by size of the rule base",
            ["matching.py", "--articles", str(SHARED / "articles"), *quick],
        ),
        (
            "The service under load",
            ["service.py", "--articles", str(SHARED / "articles"), *quick],
        ),
        ("Marks on labelled passages", ["passages.py", str(testsets / "passages-dev.jsonl")]),
        ("Reading a page", ["reading.py", "--articles", str(SHARED / "articles"), *quick]),
        ("Numbers", ["number_cases.py", "--testsets", str(testsets)]),
    ]
    sections = [heading(quick)]
    for title, command in parts:
        print(f"{title} …", file=sys.stderr)
        run = subprocess.run(
            [sys.executable, str(HERE / command[0]), *command[1:]],
            capture_output=True,
            text=True,
            check=False,
        )
        body = (
            run.stdout.strip()
            if run.returncode == 0
            else f"Not measured: {(run.stderr.strip().splitlines() or ['?'])[-1]}"
        )
        sections.append(
            f"## {title}\n\n`python bench/{' '.join([command[0], *(o for o in command if o in quick)])}`\n\n{body}\n"
        )
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text("\n".join(sections), encoding="utf-8")
    print(REPORT.read_text(encoding="utf-8"))


def heading(quick: list[str]) -> str:
    """What it was measured with, and whether at length."""
    written = (
        "`python bench/run.py --quick` (fewer repetitions, smaller peers)"
        if quick
        else "`make bench`"
    )
    packages = ", ".join(
        f"{name} {version(name)}" for name in ("contresource", "rapidfuzz", "pydantic")
    )
    return (
        f"# Benchmarks\n\nWritten by {written}; read the ratios within a table, not the times across machines.\n\n"
        f"{datetime.date.today()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, {packages}.\n"
    )


if __name__ == "__main__":
    main()
