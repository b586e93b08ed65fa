"""What `contresource` does at the command line, one module a command.

Each module has `add(subparsers)`, which declares the command and sets `run(options) -> exit status`.
"""

from contresource.commands import check, cues, explain, keys, lint, mcp, rules, serve

ALL = (check, cues, explain, keys, lint, mcp, rules, serve)
