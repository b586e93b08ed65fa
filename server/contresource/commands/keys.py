"""`contresource keys new`: an API key for someone who uses a service that asks for keys."""

import argparse


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Declare the command."""
    parser = subparsers.add_parser("keys", help="API keys for a service that asks for them")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    new = actions.add_parser("new", help="print a new key, once, and the line that lets it in")
    new.add_argument("name", help="who will have it: letters, digits and ._-")
    new.add_argument("--rate", help="a rate of its own, as 600/minute")
    new.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the key and its line; nothing is kept."""
    from contresource.api.keys import new_key  # no other command needs what reads rates

    secret, key = new_key(options.name, options.rate)
    print(f"The key, for {key.name}; it is not shown again:\n\n    {secret}\n")
    print(f"The line for the file that CONTRESOURCE_KEYS names:\n\n    {key.line()}")
    return 0
