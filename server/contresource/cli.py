"""The command line: `contresource COMMAND …`."""

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version

from contresource import commands
from contresource.errors import ContresourceError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command. Gives the exit status: 0 done, 1 the command's own "no", 2 an error."""
    parser = argparse.ArgumentParser(
        prog="contresource",
        description="Finds, in texts, statements that have already been examined.",
    )
    parser.add_argument(
        "--version", action="version", version=f"%(prog)s {version('contresource')}"
    )
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in commands.ALL:
        command.add(subparsers)
    options = parser.parse_args(arguments)
    if "run" not in options:
        parser.print_help()
        return 0
    try:
        status: int = options.run(options)
    except ContresourceError as error:
        print(f"contresource: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # the reader of our output has gone: nothing more to say
        return 2
    return status


if __name__ == "__main__":
    sys.exit(main())
