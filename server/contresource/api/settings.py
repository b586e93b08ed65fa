"""The service's settings: each with its default, what it is and how it is read from CONTRESOURCE_* variables."""

import ipaddress
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)

from contresource.address import AddressProblem, Policy, read_address, read_host
from contresource.api.rates import read_rate
from contresource.errors import ContresourceError
from contresource.serving import logs
from contresource.wording import faults

PREFIX = "CONTRESOURCE_"


def _split(value: object) -> object:
    """Variables hold lists with commas between."""
    if isinstance(value, str):
        return tuple(name.strip() for name in value.split(",") if name.strip())
    return value


def _network(value: str) -> str:
    ipaddress.ip_network(value)
    return value


def _host(value: str) -> str:
    try:
        return str(read_host(value))
    except AddressProblem as problem:
        raise ValueError(str(problem)) from None


def _own_host(value: str) -> str:
    """As a `Host` header has it, without a port."""
    host = _host(value)
    return f"[{host}]" if ":" in host else host


def _address(value: str) -> str:
    try:
        read_address(value)
    except AddressProblem as problem:
        raise ValueError(str(problem)) from None
    return value


def _rate(value: str) -> str:
    if value not in ("", "off"):
        try:
            read_rate(value)
        except ValueError:
            raise ValueError("a rate such as 120/minute, or off, is expected") from None
    return value


def _like(pattern: str, expected: str) -> AfterValidator:
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise ValueError(f"{expected} is expected")
        return value

    return AfterValidator(check)


Origin = Annotated[
    str,
    _like(
        r"https?://[a-z0-9.-]+(:\d+)?", "an origin such as https://reader.example, without a path,"
    ),
]
Rate = Annotated[str, AfterValidator(_rate)]
Network = Annotated[str, AfterValidator(_network)]
Host = Annotated[str, AfterValidator(_host)]
OwnHost = Annotated[str, AfterValidator(_own_host)]
PublicUrl = Annotated[
    str,
    _like(
        r"https?://[^\s/?#]+(/[^\s?#]+)*",
        "an address such as https://check.example.org, without a / at its end,",
    ),
    AfterValidator(_address),
]
RedisUrl = Annotated[
    str, _like(r"((redis|rediss|redis\+unix)://.*)?", "an address such as redis://127.0.0.1:6379/0")
]
Port = Annotated[int, Field(gt=0, lt=65536)]


class Settings(BaseModel):
    """What a host may choose; the descriptions are the table of docs/hosting.md."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bind: str = Field(
        "127.0.0.1:8765", description="(`--bind`) `HOST:PORT`, `[IPv6]:PORT` or `unix:PATH`"
    )
    workers: int = Field(2, ge=1, description="(`--workers`) processes; each has 4 threads")
    # A page that rebinds its own name to 127.0.0.1 is refused.
    hosts: Annotated[tuple[OwnHost, ...], BeforeValidator(_split), Field(min_length=1)] = Field(
        ("127.0.0.1", "localhost", "[::1]"),
        description="the host names by which the service may be called; any other is answered with 421",
    )
    max_body: int = Field(4 * 1024 * 1024, gt=0, description="largest body, in bytes")
    max_batch: int = Field(
        16 * 1024 * 1024,
        gt=0,
        description="largest body of `/batch`, in bytes; a line has `MAX_BODY`",
    )
    origins: Annotated[tuple[Origin, ...], BeforeValidator(_split)] = Field(
        (), description="other origins whose pages may read answers, as `https://reader.example`"
    )
    proxies: int = Field(
        0,
        ge=0,
        description="how many proxies stand in front; only then `X-Forwarded-For` and `-Proto` are believed",
    )
    fetch: bool | None = Field(
        None,
        description="`on` or `off`: whether pages are fetched by their `url`. "
        "Unset: only for callers on this machine, by a service that no other can reach",
    )
    fetch_hosts: Annotated[tuple[Host, ...], BeforeValidator(_split)] = Field(
        (), description="the only hosts fetched from, each with all names below it; none: any"
    )
    fetch_ports: Annotated[tuple[Port, ...], BeforeValidator(_split)] = Field(
        (80, 443), description="the ports fetched from"
    )
    fetch_networks: Annotated[tuple[Network, ...], BeforeValidator(_split)] = Field(
        (), description="networks fetched from although they are not public, as `10.1.0.0/16`"
    )
    rate: Rate = Field(
        "",
        description="requests of one address, as `120/minute`; `off` for no limit. "
        "Unset: `off` for a service that only this machine can reach, else `120/minute`",
    )
    keys: Path | None = Field(
        None, description="a file of API keys, as `contresource keys new` writes its lines"
    )
    key_required: Literal["check", "all", "none"] = Field(
        "check",
        description="with `KEYS`: what nobody does without a key: `check` texts, `all` (rules and pages can't be read "
        "either), or `none`",
    )
    key_rate: Rate = Field(
        "600/minute", description="requests with one key, where its line names no other rate"
    )
    redis_url: RedisUrl = Field(
        "",
        description="where requests are counted, as `redis://127.0.0.1:6379/0`; else each worker counts its own",
    )
    metrics: Annotated[tuple[Network, ...], BeforeValidator(_split)] = Field(
        ("127.0.0.0/8", "::1/128"), description="the networks that may read `/metrics`"
    )
    reload: float = Field(
        2,
        ge=0,
        description="seconds between looks at the rule files; 0: they are read again only on `SIGHUP`",
    )
    log_format: logs.Format = Field("text", description="`text` or `json`, a line an event")
    log_level: logs.Level = Field(
        "warning", description="`info` (every request), `warning` or `error`"
    )
    public_url: PublicUrl | None = Field(
        None,
        description="where all can reach the service, as `https://check.example.org`; rules then have permalinks",
    )
    # The variable, read where the rules are found, has a: between folders and adds to what is given here.
    rules: tuple[Path, ...] = Field(
        (), description="(`--rules`, once for each) more rule folders, `a:b`"
    )

    @field_validator("key_required")
    @classmethod
    def _keys_to_ask_for(cls, value: str, others: ValidationInfo) -> str:
        # Who asked for keys must not get a service that is open to all.
        if value != "none" and others.data.get("keys", ...) is None:
            raise ValueError(f"{PREFIX}KEYS is expected too: a file of keys")
        return value


DEFAULTS: Mapping[str, Any] = {
    name.upper(): field.default for name, field in Settings.model_fields.items()
}
"""The settings under the names that `create_app`, `app.config` and the variables share."""


def read(config: Mapping[str, Any], environ: Mapping[str, str] = os.environ) -> dict[str, Any]:
    """The settings under our names and, where it has one, under Flask's.

    `config` outranks the variables, which outrank the defaults. Raises ContresourceError with every setting that is
    not known or can't be used.
    """
    variables = {
        name.removeprefix(PREFIX): value
        for name, value in environ.items()
        if name.startswith(PREFIX) and name != f"{PREFIX}RULES"
    }
    given = {**{name: value for name, value in variables.items() if value}, **config}
    try:
        settings = Settings.model_validate({name.lower(): value for name, value in given.items()})
    except ValidationError as error:
        problems = (
            f"{PREFIX}{str(place[0]).upper()}: {message}"
            for place, message in faults(error, Settings)
        )
        raise ContresourceError("\n".join(problems)) from None
    values = {name.upper(): getattr(settings, name) for name in Settings.model_fields}
    return {**values, "MAX_CONTENT_LENGTH": settings.max_body, "LOCAL": _local(settings)}


def fetch_policy(values: Mapping[str, Any]) -> Policy:
    """What may be fetched, by the settings as they were read."""
    networks = tuple(map(ipaddress.ip_network, values["FETCH_NETWORKS"]))
    ports = frozenset(values["FETCH_PORTS"])
    return Policy(values["FETCH_HOSTS"], ports, networks, frozenset(_own_hosts(values)))


def _own_hosts(values: Mapping[str, Any]) -> Iterator[str]:
    """The names of this service; those of the machine itself are no public hosts anyway."""
    names = [name.strip("[]") for name in values["HOSTS"]]
    if url := values["PUBLIC_URL"]:
        names.append(str(read_address(url).host))
    return (name for name in names if not _is_loopback(name))


def _local(settings: Settings) -> bool:
    """Whether only this machine can call the service: what it listens on and what it answers to is of this machine."""
    host = settings.bind.rpartition(":")[0]
    return all(_is_loopback(name) for name in (host, *settings.hosts))


def _is_loopback(name: str) -> bool:
    if name.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False
