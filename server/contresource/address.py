"""Which addresses a page may be fetched from: those of the public web, and what a host adds."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from urllib.parse import quote

import idna

from contresource.errors import ContresourceError

IP = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

LENGTH = 4096
"""Characters of an address."""

# What is not the public web: IANA's special-purpose registries (RFC 6890 and what came after, up to RFC 9780), those
# parts too that are reachable globally but hold no web page, and multicast. Written out, because what Python's own
# tables hold depends on its version.
_NOT_PUBLIC = tuple(
    map(
        IPv4Network,
        """0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24
        192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24
        203.0.113.0/24 224.0.0.0/4 240.0.0.0/4""".split(),
    )
)
# Public by its number, yet every virtual machine of Azure reaches its own host there.
_AZURE_HOST = IPv4Address("168.63.129.16")
# All IPv6 addresses of the public web are in here: the mapped, the translated (NAT64), unique local, site-local,
# link-local and multicast ones are outside.
_GLOBAL_UNICAST = IPv6Network("2000::/3")
# Protocol assignments with Teredo, benchmarking and ORCHID; documentation; 6to4; AS112; documentation again.
_NOT_PUBLIC_6 = tuple(
    map(IPv6Network, "2001::/23 2001:db8::/32 2002::/16 2620:4f:8000::/48 3fff::/20".split())
)

_URL = re.compile(
    r"(?P<scheme>https?)://(?P<authority>[^/?#]*)(?P<path>[^?#]*)(?P<query>\?[^#]*)?(?:#.*)?", re.I
)
_AUTHORITY = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^:\[\]]+)(?::(?P<port>\d{0,5}))?", re.ASCII)
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\ud800-\udfff\\]")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")
_NAME_LENGTH = 253
_ENDS_LINK = re.compile(r'[ <>"\\]')
_LAST_PORT = 65535
_PORTS = {"http": 80, "https": 443}
# What stands in paths and queries as it is (RFC 3986); % because it was written already.
_KEPT = "/?:@!$&'()*+,;=-._~%[]|"


class AddressProblem(ContresourceError):
    """An address that is not fetched, and why; the reason names nothing that the address itself does not."""


@dataclass(frozen=True, slots=True)
class Address:
    """An http or https address: `host` is a name in small ASCII letters or an IP, `target` the path and query."""

    scheme: str
    host: str | IP
    port: int
    target: str

    @property
    def authority(self) -> str:
        """The host as a `Host` header has it."""
        host = f"[{self.host}]" if isinstance(self.host, IPv6Address) else str(self.host)
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be fetched: `hosts` and all names below them (none given: any), at these ports.

    `networks` are allowed although they are not public. `own` are the service's hosts: its pages hold what it is asked.
    """

    hosts: Sequence[str] = ()
    ports: frozenset[int] = frozenset(_PORTS.values())
    networks: Sequence[Network] = ()
    own: frozenset[str] = frozenset()

    def read(self, text: str) -> Address:
        """An address that may be fetched as far as its text tells. Raises AddressProblem."""
        address = read_address(text)
        if address.port not in self.ports:
            raise AddressProblem(f"port {address.port} is not fetched from")
        if str(address.host) in self.own:
            raise AddressProblem("this service does not fetch its own pages")
        if self.hosts and not any(_is_below(address.host, host) for host in self.hosts):
            raise AddressProblem(f"{address.host} is none of the hosts this service fetches from")
        if not isinstance(address.host, str):
            self.check([address.host], str(address.host))
        return address

    def check(self, ips: Sequence[IP], host: str) -> None:
        """Raises AddressProblem unless each of a host's IP addresses is public or allowed."""
        if not all(is_public(ip) or any(ip in network for network in self.networks) for ip in ips):
            raise AddressProblem(f"{host} is not on the public web")


PUBLIC_WEB = Policy()
"""Any host of the public web, at the usual ports."""


def is_public(ip: IP) -> bool:
    """Whether an IP address is one of the public web's."""
    if isinstance(ip, IPv4Address):
        return ip != _AZURE_HOST and not any(ip in network for network in _NOT_PUBLIC)
    return ip in _GLOBAL_UNICAST and not any(ip in network for network in _NOT_PUBLIC_6)


def read_address(text: str) -> Address:
    """An http or https address as people write it.

    Raises AddressProblem for any other, and for what browsers and libraries are known to read differently.
    """
    text = text.strip(" \t\r\n")
    if len(text) > LENGTH:
        raise AddressProblem(f"an address has at most {LENGTH} characters")
    if _UNSEEN.search(text):
        raise AddressProblem("an address has no spaces, control characters or backslashes")
    url = _URL.fullmatch(text)
    if url is None:
        raise AddressProblem("an address that begins with http:// or https:// is expected")
    if "@" in url["authority"]:
        raise AddressProblem("an address with a user or a password is not fetched")
    authority = _AUTHORITY.fullmatch(url["authority"])
    if authority is None:
        raise AddressProblem("the address names no host, or not in the usual way")
    scheme = url["scheme"].lower()
    port = int(authority["port"] or _PORTS[scheme])
    target = quote((url["path"] or "/") + (url["query"] or ""), safe=_KEPT)
    return Address(scheme, read_host(authority["host"]), port, target)


def is_web_address(text: str) -> bool:
    """Whether a text is a whole http or https address that may stand in a link: nothing in it is unseen or ends it."""
    if not text.isprintable() or _ENDS_LINK.search(text):
        return False
    try:
        return read_address(text).port <= _LAST_PORT
    except AddressProblem:
        return False


def read_host(text: str) -> str | IP:
    """A host as an address has it: a name in small ASCII letters, or an IP address. Raises AddressProblem."""
    if text.startswith("["):
        try:
            return IPv6Address(text[1:-1])
        except ValueError:
            raise AddressProblem("the address names no host, or not in the usual way") from None
    name = _ascii_name(text)
    labels = name.split(".")
    if _NUMBER.fullmatch(labels[-1]):
        # Some programs read 127.1, 0x7f000001 and 0177.0.0.1 as 127.0.0.1; here only the usual form is an IP address.
        try:
            return IPv4Address(name)
        except ValueError:
            raise AddressProblem("the address writes a number in an unusual way") from None
    if len(name) > _NAME_LENGTH or not all(map(_LABEL.fullmatch, labels)):
        raise AddressProblem("the address names no host, or not in the usual way")
    return name


def _ascii_name(text: str) -> str:
    """As browsers do (UTS 46): small letters, full-width digits made plain, other scripts as xn--."""
    if text.isascii():
        return text.lower()
    try:
        return idna.encode(text, uts46=True).decode("ascii")
    except idna.IDNAError:
        raise AddressProblem("the address names no host, or not in the usual way") from None


def _is_below(host: str | IP, allowed: str) -> bool:
    return str(host) == allowed or (isinstance(host, str) and host.endswith("." + allowed))
