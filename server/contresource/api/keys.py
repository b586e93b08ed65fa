"""API keys: who may ask, known by the hash of a key that only its holder has."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from contresource.api.rates import read_rate
from contresource.errors import ContresourceError

_LINE = re.compile(
    r"(?P<name>[A-Za-z0-9._-]{1,64})\s+(?P<digest>[0-9a-f]{64})(\s+(?P<rate>\S.*))?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Key:
    """A holder's `name`, the SHA-256 of the key in hexadecimal, and the rate that is theirs alone (`600/minute`)."""

    name: str
    digest: str
    rate: str | None = None

    def line(self) -> str:
        """This key in a file of keys."""
        return " ".join(filter(None, (self.name, self.digest, self.rate)))


def new_key(name: str, rate: str | None = None) -> tuple[str, Key]:
    """A new key, to be shown once, and what is kept of it. Raises ContresourceError for a name or rate of another form.

    A key has 256 bits of chance: a plain hash of it can't be turned back, and is quick to compare.
    """
    secret = f"contresource_{secrets.token_urlsafe(32)}"
    return secret, _parsed(Key(name, _digest(secret), rate).line(), "this key")


def read_keys(path: Path) -> tuple[Key, ...]:
    """The keys of a file: `name hash [rate]` a line, `#` begins a comment.

    Raises ContresourceError with every line that is not so.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise ContresourceError(f"CONTRESOURCE_KEYS: {path} can't be read: {error}") from None
    keys, problems = [], []
    for number, line in enumerate(lines, 1):
        if text := line.partition("#")[0].strip():
            try:
                keys.append(_parsed(text, f"{path}:{number}"))
            except ContresourceError as problem:
                problems.append(str(problem))
    if problems:
        raise ContresourceError("\n".join(problems))
    return tuple(keys)


def holder(keys: Sequence[Key], secret: str) -> Key | None:
    """Whose key this is. Every key is compared, in a time that does not tell how near one was."""
    digest = _digest(secret)
    found = [key for key in keys if hmac.compare_digest(key.digest, digest)]
    return found[0] if found else None


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def _parsed(line: str, place: str) -> Key:
    found = _LINE.fullmatch(line)
    if not found:
        raise ContresourceError(
            f"{place}: a name (letters, digits and ._-), a hash of 64 digits and perhaps a rate are expected"
        )
    if rate := found["rate"]:
        try:
            read_rate(rate)
        except ValueError:
            raise ContresourceError(f"{place}: {rate!r} is no rate such as 600/minute") from None
    return Key(found["name"], found["digest"], rate)
