"""`contresource rules new ID`: the skeleton of a rule, with comments."""

import argparse
import datetime
import shlex
import sys
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from contresource.errors import ContresourceError
from contresource.rule import RuleId
from contresource.wording import faults

SKELETON = """\
# Every field is described in rules/README.md. `contresource lint DIR` says what is still missing.
id: {id}
status: draft                       # draft | live | retired
note: "what is still missing"       # for editors; a draft needs one
updated: {today}
claim:
  fr: "L'affirmation examinée, en une phrase"
  en: "The statement examined, in one sentence"
said_by:
  - {{who: "Name", type: person, role: {{fr: "fonction", en: "role"}}, date: {year}, url: "https://example.org/"}}
verdict: missing_context            # or supported, disputed, unsupported, outdated, misquoted, opinion
context:                            # two sentences, neutral: what is known, then who says it
  fr: "..."
  en: "..."
sources:                            # relation: primary, supports, contradicts, context, update
  - title: "..."
    publisher: "..."
    date: {year}
    url: "https://example.org/"
    relation: context
    lang: en
    read: partly                    # verified: someone read the fact there
checked_on: {today}
match:                              # any one pattern suffices
  - all:                            # one word of every list, in any order, in one sentence
      - [first word, second word]
      - [autre mot*, other word*]   # * takes any ending; $name is a list of _words.yml
    # quantity: {{value: 50000, within: 10%, unit: [chips], variants: {{min: 10000, max: 100000}}}}
    # date: 2025-01                 # or a day, or a year
    # named: [the firm]             # told in the sentence, or before it in the paragraph
    # on_page: [the subject]        # told anywhere on the page
    # unless: [words that make it another statement]
    # near: 12                      # all of it within 12 words in a row, not anywhere in the sentence
    # stance: denied                # or questioned: these words stand against the claim
    # scope: paragraph              # or page, instead of one sentence
# established:                      # what examination found: a text that says so is not accused
#   - quantity: {{value: 2048, unit: [chips]}}
examples:                           # at least three of each; French and English; one exact; one stance or relation
  match:
    - "..."
    - {{text: "...", stance: attributed, exact: "..."}}
  no_match:
    - "..."
"""


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser("rules", help="write a new rule")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    new = actions.add_parser("new", help="write a commented skeleton")
    new.add_argument("id", help="small letters, digits and hyphens; also the name of the file")
    new.add_argument(
        "--in",
        dest="folder",
        type=Path,
        default=Path("rules"),
        metavar="DIR",
        help="the folder, made where there is none (default: ./rules)",
    )
    new.set_defaults(run=run_new)
    schema = actions.add_parser("schema", help="print the JSON Schema of a rule file, for editors")
    schema.set_defaults(run=run_schema)


def run_new(options: argparse.Namespace) -> int:
    """Write the skeleton; nothing that exists is overwritten."""
    try:
        rule_id = TypeAdapter(RuleId).validate_python(options.id)
    except ValidationError as error:
        ((_, message),) = faults(error)
        raise ContresourceError(f"{options.id}: {message}") from error
    today = datetime.date.today()
    path = options.folder / f"{rule_id}.yml"
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(SKELETON.format(id=rule_id, today=today, year=today.year))
    except FileExistsError as error:
        raise ContresourceError(f"{path} exists already") from error
    except OSError as error:
        raise ContresourceError(f"{path}: {error.strerror}") from error
    print(path)
    folder = shlex.quote(str(options.folder))
    print(f"When it is written: contresource lint {folder} --rule {rule_id}", file=sys.stderr)
    return 0


def run_schema(options: argparse.Namespace) -> int:
    """Print the schema."""
    from contresource.rulebase import json_schema

    print(json_schema())
    return 0
