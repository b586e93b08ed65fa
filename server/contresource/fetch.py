"""A page of the web by its address: fetched without trust in its name, its server or its content."""

import logging
import queue
import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import version
from ipaddress import ip_address
from typing import Any, Literal
from urllib.parse import urljoin

import httpcore2 as httpcore

from contresource.address import IP, PUBLIC_WEB, Address, AddressProblem, Policy
from contresource.block import Block, Page
from contresource.charset import decode
from contresource.errors import ContresourceError
from contresource.page import read_page
from contresource.tree import TAGS, has_too_many_tags

_HEADERS = (
    ("User-Agent", f"Contresource/{version('contresource')}"),
    ("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8"),
    ("Accept-Encoding", "gzip"),
)
_HTML_TYPES = ("text/html", "application/xhtml+xml")
_REDIRECTS = (301, 302, 303, 307, 308)
_READABLE = (200, 203)
_CHARSET = re.compile(r"""charset\s*=\s*["']?([^\s"';]+)""", re.I)
_UNPACKED_AT_ONCE = 64 * 1024  # bytes
_FRAMING = 256 * 1024  # bytes that headers and the marks of chunks may take beside the page
_SERVERS_TRIED = 3

# Its debug log would hold the addresses of pages.
logging.getLogger("httpcore2").setLevel(logging.WARNING)

Resolve = Callable[[str], Sequence[str]]
"""A name -> its IP addresses as text. Raises OSError when it has none."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds for everything together and for a connection; bytes of a page, packed or not; redirects followed."""

    total: float = 15
    connect: float = 5
    size: int = 4 * 1024 * 1024
    redirects: int = 5


LIMITS = Limits()


class FetchProblem(ContresourceError):
    """A page that was not fetched, and why, in words that tell nothing of the network around the service.

    `fault`: what was asked for is `refused`, its server `failed`, or was too `late`.
    """

    def __init__(self, fault: Literal["refused", "failed", "late"], reason: str) -> None:
        super().__init__(reason)
        self.fault = fault


def system_resolve(name: str) -> Sequence[str]:
    """What this machine's resolver says."""
    found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def fetch_page(
    url: str,
    policy: Policy = PUBLIC_WEB,
    limits: Limits = LIMITS,
    resolve: Resolve = system_resolve,
    trust: ssl.SSLContext | None = None,
) -> Page:
    """The page at an address, by default with the system's certificates; its `url` is where redirects led.

    Sends no cookies and no credentials, and asks no proxy, whatever the environment says. Raises FetchProblem.
    """
    network = _Network(policy, limits, resolve)
    try:
        with httpcore.ConnectionPool(trust or _system_trust(), network_backend=network) as pool:
            return _follow(pool, network, url)
    except AddressProblem as problem:
        raise FetchProblem("refused", str(problem)) from None
    except httpcore.TimeoutException:
        raise FetchProblem("late", "the page's server took too long") from None
    except (httpcore.NetworkError, httpcore.ProtocolError) as error:
        raise FetchProblem("failed", _reason(error)) from None


@lru_cache(maxsize=1)
def _system_trust() -> ssl.SSLContext:
    return httpcore.default_ssl_context()


class _Network(httpcore.NetworkBackend):
    """Connections of one fetch: each goes to an IP address that was looked up once and checked, within the limits.

    TLS begins on top, with the name: its certificate is checked for the name, not for the IP address.
    """

    def __init__(self, policy: Policy, limits: Limits, resolve: Resolve) -> None:
        self.policy, self.limits, self._resolve = policy, limits, resolve
        self._deadline = time.monotonic() + limits.total
        self._bytes_left = limits.size + _FRAMING

    def connect_tcp(self, host: str, port: int, *_: object, **__: object) -> "_Stream":
        ips = self._look_up(host)
        self.policy.check(ips, host)
        problem: Exception = httpcore.ConnectError()
        for ip in ips[:_SERVERS_TRIED]:
            try:
                stream = httpcore.SyncBackend().connect_tcp(
                    str(ip), port, min(self.limits.connect, self.time_left()), socket_options=()
                )
                return _Stream(stream, self)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                problem = error
        raise problem

    def time_left(self) -> float:
        """Seconds, more than none. Raises TimeoutException."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout()
        return left

    def count(self, received: int) -> None:
        """Note bytes that came. Raises FetchProblem when they are too many."""
        self._bytes_left -= received
        if self._bytes_left < 0:
            raise _too_large(self.limits)

    def _look_up(self, host: str) -> list[IP]:
        try:
            return [ip_address(host)]
        except ValueError:
            pass  # a name
        # The system's resolver takes no timeout: its thread is left behind when it is late.
        answers: queue.SimpleQueue[Sequence[str]] = queue.SimpleQueue()
        threading.Thread(target=self._answer, args=(host, answers), daemon=True).start()
        try:
            names = answers.get(timeout=min(self.limits.connect, self.time_left()))
        except queue.Empty:
            raise httpcore.ConnectTimeout() from None
        if not names:
            raise FetchProblem("failed", f"there is no host {host}")
        return [ip_address(name) for name in names]

    def _answer(self, host: str, answers: "queue.SimpleQueue[Sequence[str]]") -> None:
        try:
            answers.put(self._resolve(host))
        except (OSError, UnicodeError):
            answers.put(())


class _Stream(httpcore.NetworkStream):
    """A connection whose every step ends with the fetch's time."""

    def __init__(self, stream: httpcore.NetworkStream, network: _Network) -> None:
        self._stream, self._network = stream, network

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._stream.read(max_bytes, self._network.time_left())
        self._network.count(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._network.time_left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> "_Stream":
        time_left = min(self._network.limits.connect, self._network.time_left())
        return _Stream(
            self._stream.start_tls(ssl_context, server_hostname, time_left), self._network
        )

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _follow(pool: httpcore.ConnectionPool, network: _Network, url: str) -> Page:
    for _ in range(network.limits.redirects + 1):
        address = network.policy.read(url)
        asked = httpcore.URL(
            scheme=address.scheme, host=str(address.host), port=address.port, target=address.target
        )
        headers = [("Host", address.authority), *_HEADERS]
        with pool.stream("GET", asked, headers=headers) as response:
            if response.status not in _REDIRECTS:
                return _page(response, address, network.limits)
            url = _next(response, address)
    raise FetchProblem(
        "failed", f"the address redirects more than {network.limits.redirects} times"
    )


def _next(response: httpcore.Response, address: Address) -> str:
    try:
        return urljoin(str(address), _header(response, "location"))
    except ValueError:
        raise FetchProblem("failed", "the page's server redirects to no address") from None


def _page(response: httpcore.Response, address: Address, limits: Limits) -> Page:
    if response.status not in _READABLE:
        raise FetchProblem("failed", f"the page's server answers with the status {response.status}")
    media_type, _, parameters = _header(response, "content-type").partition(";")
    media_type = media_type.strip().lower()
    if media_type not in (*_HTML_TYPES, "text/plain"):
        raise FetchProblem("refused", "there is neither HTML nor plain text at this address")
    charset = found[1] if (found := _CHARSET.search(parameters)) else None
    text = decode(_content(response, limits), charset)
    if media_type == "text/plain":
        return Page((Block("0", text),), url=str(address))
    if has_too_many_tags(text):
        raise FetchProblem("refused", f"the page has more than {TAGS} tags")
    return read_page(text, url=str(address))


def _content(response: httpcore.Response, limits: Limits) -> bytes:
    packing = _header(response, "content-encoding").strip().lower()
    if packing not in ("", "identity", "gzip", "x-gzip"):
        raise FetchProblem("failed", "the page's server packs the page in a way not asked for")
    pieces: Iterable[bytes] = response.iter_stream()
    content = bytearray()
    for piece in _unpacked(pieces) if "gzip" in packing else pieces:
        content += piece
        if len(content) > limits.size:
            raise _too_large(limits)
    return bytes(content)


def _unpacked(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """What gzip packed, in small pieces however much that is. Raises FetchProblem."""
    unpacker = None
    try:
        for piece in pieces:
            while piece:
                unpacker = unpacker or zlib.decompressobj(zlib.MAX_WBITS | 16)
                yield unpacker.decompress(piece, _UNPACKED_AT_ONCE)
                piece = unpacker.unconsumed_tail
                if unpacker.eof:
                    piece, unpacker = unpacker.unused_data, None
        if unpacker:
            yield unpacker.flush()
    except zlib.error:
        raise FetchProblem("failed", "the page's server packs the page wrongly") from None
    if unpacker and not unpacker.eof:
        raise FetchProblem("failed", "the page breaks off")


def _too_large(limits: Limits) -> FetchProblem:
    """More bytes than are taken."""
    return FetchProblem("refused", f"the page is larger than {limits.size} bytes")


def _header(response: httpcore.Response, name: str) -> str:
    """The values of a header with commas between, or nothing."""
    values = [value for key, value in response.headers if key.lower() == name.encode()]
    return b", ".join(values).decode("utf-8", "replace")


def _reason(error: Exception) -> str:
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in error.args):
        return "the page's server has no valid certificate for this address"
    if isinstance(error, httpcore.ConnectError):
        return "the page's server can't be reached"
    return "the page's server breaks off or does not speak HTTP"
