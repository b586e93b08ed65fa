"""The real service under load for some minutes: memory stays flat, no request fails, slow clients harm nobody.

    python bench/soak.py [--minutes 3]

Parts, each with ordinary requests beside it that must all be answered: load alone, over which memory is measured; rules
that keep changing; 1,000 connections to nginx (that of docs/hosting.md) that say nothing, or drip a byte now and then;
1,000 silent ones to the service itself. At last a worker is killed. Prints a line for each part; exit status 1 if
one failed. Everything stays on this machine.
"""

import argparse
import contextlib
import json
import os
import random
import resource
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from http.client import HTTPConnection, HTTPException
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from contresource.text import paragraphs  # noqa: E402
from matching import ordinary_text  # noqa: E402
from proxied import proxied  # noqa: E402
from served import RULES, Server, serving  # noqa: E402

CONNECTIONS = 1000
READERS = 4
GROWTH = 0.05
"""Of the memory after the first third, at the end."""


class Load:
    """Ordinary requests, one after the other from each of some readers, each with a text of its own."""

    def __init__(self, server: Server, pieces: list[str]) -> None:
        self._server, self._pieces = server, pieces
        self._stop = threading.Event()
        self.statuses: Counter[str] = Counter()
        self.slowest = 0.0
        self._threads = [threading.Thread(target=self._read, args=(n,)) for n in range(READERS)]

    def _read(self, number: int) -> None:
        draw = random.Random(number)
        connection = HTTPConnection("127.0.0.1", self._server.port, timeout=60)
        headers = {"Content-Type": "application/json", "Host": "check.example.org"}
        while not self._stop.is_set():
            text = "\n\n".join(draw.sample(self._pieces, 4)) + f" {draw.randrange(1000)} million"
            began = time.monotonic()
            try:
                connection.request("POST", "/check", json.dumps({"text": text}), headers)
                response = connection.getresponse()
                json.loads(response.read())
                self.statuses[str(response.status)] += 1
            except (OSError, HTTPException) as error:
                self.statuses[type(error).__name__] += 1
                connection.close()
            self.slowest = max(self.slowest, time.monotonic() - began)

    def __enter__(self) -> "Load":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def failed(self) -> int:
        """How many requests were not answered with 200."""
        return self.statuses.total() - self.statuses["200"]

    def told(self) -> str:
        """What came of it."""
        outcomes = ", ".join(f"{number} {what}" for what, number in self.statuses.most_common())
        return f"{outcomes}; slowest {self.slowest:.1f} s"


def main() -> int:
    """Run every part. Gives the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=3, help="about this long in all")
    part = parser.parse_args().minutes * 60 / 6
    subprocess.run([str(ROOT / "scripts" / "servers"), "nginx"], check=True)
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    text = ordinary_text()
    pieces = [text[a:b] for a, b in paragraphs(text) if text[a:b].strip()]
    with tempfile.TemporaryDirectory() as at:
        folder = Path(at)
        rules = Path(shutil.copytree(RULES, folder / "rules"))
        settings = {
            "HOSTS": "check.example.org,127.0.0.1",
            "PROXIES": "1",
            "RATE": "off",
            "RELOAD": "0.5",
        }
        with serving(rules=rules, **settings) as service:
            # All connections come from one address here.
            unlimited = {r"limit_conn contresource.*": "", r"limit_req zone.*": ""}
            with proxied(service, folder, unlimited) as proxy:
                verdicts = [
                    memory_stays_flat(service, pieces, 3 * part),
                    rules_may_change(service, pieces, part, rules),
                    slow_clients_harm_nobody(proxy, pieces, part),
                    silent_clients_harm_nobody(service, pieces, part),
                    a_killed_worker_is_replaced(service, pieces),
                ]
    print("passed" if all(verdicts) else "FAILED")
    return 0 if all(verdicts) else 1


def verdict(name: str, good: bool, told: str) -> bool:
    """Print a part's line."""
    print(f"{'ok  ' if good else 'FAIL'} {name}: {told}", flush=True)
    return good


def memory_stays_flat(service: Server, pieces: list[str], seconds: float) -> bool:
    """Measured after a third of the time, when what is kept for quickness is there, and at the end."""
    with Load(service, pieces) as load:
        time.sleep(seconds / 3)
        before = memory(service)
        time.sleep(seconds * 2 / 3)
        after = memory(service)
    good = not load.failed() and after <= before * (1 + GROWTH)
    return verdict("load alone", good, f"{load.told()}; {before:.0f} MB, then {after:.0f} MB")


def rules_may_change(service: Server, pieces: list[str], seconds: float, rules: Path) -> bool:
    """A comment more in a rule, as often as it is noticed."""
    path = rules / "radio" / "test-welles-lost.yml"
    bases = [service.ready()]
    with Load(service, pieces) as load:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with path.open("a", encoding="utf-8") as file:
                file.write("# and more\n")
            while (base := service.ready()) == bases[-1] and time.monotonic() < end + 30:
                time.sleep(0.1)
            bases.append(base)
    changes = len(set(bases)) - 1
    told = f"{load.told()}; {changes} times"
    return verdict("rules changing", not load.failed() and changes > 0, told)


def slow_clients_harm_nobody(proxy: Server, pieces: list[str], seconds: float) -> bool:
    """Half of them say nothing, half drip a header."""

    def drip(client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            client.send(b"X-More: 1\r\n")

    with Load(proxy, pieces) as load, many_clients(proxy.port) as clients:
        for client in clients[::2]:
            client.send(b"POST /check HTTP/1.1\r\nHost: check.example.org\r\n")
        until_over(seconds, lambda: [drip(client) for client in clients[::2]])
    told = f"{load.told()}; {len(clients)} connections"
    return verdict("slow clients at nginx", not load.failed(), told)


def silent_clients_harm_nobody(service: Server, pieces: list[str], seconds: float) -> bool:
    """The service closes them after some seconds; then they come again."""
    opened = 0
    with Load(service, pieces) as load:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with many_clients(service.port) as clients:
                opened += len(clients)
                time.sleep(3)
    told = f"{load.told()}; {opened} connections"
    return verdict("silent clients at the service", not load.failed(), told)


def a_killed_worker_is_replaced(service: Server, pieces: list[str]) -> bool:
    """Only the requests it had may fail."""
    with Load(service, pieces) as load:
        time.sleep(2)
        killed = min(service.workers())
        os.kill(killed, signal.SIGKILL)
        time.sleep(5)
    good = load.failed() <= READERS and killed not in service.workers()
    return verdict("a worker killed", good, load.told())


def memory(service: Server) -> float:
    """Megabytes of master and workers; what is shared counts for each: sharing less does not look like a leak."""
    total = 0
    for process in (service.process.pid, *service.workers()):
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
        total += int(rollup.split("\nRss:", 1)[1].split()[0])
    return total / 1024


@contextlib.contextmanager
def many_clients(port: int) -> Iterator[list[socket.socket]]:
    """Open connections."""
    with contextlib.ExitStack() as opened:
        yield [
            opened.enter_context(socket.create_connection(("127.0.0.1", port), timeout=60))
            for _ in range(CONNECTIONS)
        ]


def until_over(seconds: float, do: Callable[[], object]) -> None:
    """Do it every two seconds."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        do()
        time.sleep(2)


if __name__ == "__main__":
    sys.exit(main())
