"""`POST /check` under load from another process, beside the same server answering a bare Flask view.

    python bench/service.py [--articles FOLDER] [--quick]

Both have 2 worker processes with 4 threads each. The bare view parses the JSON it is sent and answers a small object;
it has no rules, no request ids, no counts. A third server is `/check` that looks for nothing: what all but the matching
costs. Rounds alternate between them, so that a busy machine slows all. The texts are ordinary ones (the clean texts of
the rules) and, where given, the articles the rules come from, in which every second sentence matches: sixteen different
ones of each size, in turn.
"""

import argparse
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from contresource.text import paragraphs
from matching import ordinary_text

HERE = Path(__file__).resolve().parent
TEXTS = 16
WORKERS = 2
CONNECTIONS = 8
BARE = """
import sys
from flask import Flask, jsonify, request
from gunicorn.app.base import BaseApplication

app = Flask("bare")

@app.post("/check")
def check():
    return jsonify(received=len(request.get_json()["text"]))

class Server(BaseApplication):
    def load_config(self):
        for name, value in dict(bind=sys.argv[1], workers=2, worker_class="gthread", threads=4, preload_app=True,
                                loglevel="warning").items():
            self.cfg.set(name, value)
    def load(self):
        return app

Server().run()
"""
IDLE = """
from contresource.matcher import Matcher
Matcher.find = lambda *arguments: []
"""
SCRIPT = r"""
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local bodies, turn = {}, 0
for number = 0, %d do
  local file = io.open(%s .. "/" .. number, "rb")
  bodies[#bodies + 1] = file:read("*a")
  file:close()
end
request = function()
  turn = turn %% #bodies + 1
  return wrk.format(nil, nil, nil, bodies[turn])
end
done = function(summary, latency, requests)
  local bad = summary.errors.connect + summary.errors.read + summary.errors.write
            + summary.errors.status + summary.errors.timeout
  io.write(string.format("RESULT %%d %%d %%d %%d %%d %%d\n", summary.requests, summary.duration, bad,
    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
end
"""


@dataclass(frozen=True)
class Load:
    """Requests a second, and milliseconds below which half, 95 % and 99 % of the answers came."""

    rate: float
    p50: float
    p95: float
    p99: float


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--articles", type=Path, help="folder of the articles, *.txt")
    parser.add_argument("--quick", action="store_true", help="shorter rounds")
    options = parser.parse_args()
    subprocess.run([str(HERE.parent / "scripts" / "servers"), "wrk"], check=True)
    sources = {"ordinary": ordinary_text()}
    if options.articles and options.articles.is_dir():
        files = sorted(options.articles.glob("*.txt"))
        sources["articles"] = "\n\n".join(file.read_text("utf-8") for file in files)
    print("| texts | view | requests/s | p50 ms | p95 ms | p99 ms | throughput, of bare |")
    print("|---|---|--:|--:|--:|--:|--:|")
    seconds, rounds = (2, 2) if options.quick else (5, 5)
    with running_bare() as bare, running_service() as service, running_service(IDLE) as idle:
        for name, text in sources.items():
            for size in (2048, 10240):
                with tempfile.TemporaryDirectory() as folder:
                    write_payloads(Path(folder), text, size)
                    measured = [
                        [put_load_on(port, folder, seconds) for port in (bare, idle, service)]
                        for _ in range(rounds + 1)
                    ][1:]  # the first warms them up
                views = ("bare", "`/check` that looks for nothing", "`/check`")
                for place, view in enumerate(views):
                    share = statistics.median(
                        loads[place].rate / loads[0].rate for loads in measured
                    )
                    loads = [loads[place] for loads in measured]
                    print(row(f"{name}, {size // 1024} KB", view, loads, f"{share:.2f}"))
    print(
        f"\n{WORKERS} workers, {CONNECTIONS} connections by wrk on the same machine, medians of {rounds} rounds of "
        f"{seconds} s, by turns."
    )


def row(what: str, view: str, loads: Sequence[Load], share: str) -> str:
    """A line of the table."""
    rate = statistics.median(load.rate for load in loads)
    times = [
        f"{statistics.median(getattr(load, name) for load in loads):.1f}"
        for name in ("p50", "p95", "p99")
    ]
    return "| " + " | ".join([what, view, f"{rate:.0f}", *times, share]) + " |"


def write_payloads(folder: Path, text: str, size: int) -> None:
    """Requests whose texts have so many bytes, of the same paragraphs in different orders."""
    pieces = [text[a:b].strip() for a, b in paragraphs(text) if text[a:b].strip()]
    for number in range(TEXTS):
        Random(number).shuffle(pieces)
        cut = "\n\n".join(pieces).encode()[:size].decode("utf-8", "ignore")
        assert len(cut.encode()) > size - 4, "the texts are too short"
        body = json.dumps({"text": cut}, ensure_ascii=False)
        (folder / str(number)).write_text(body, "utf-8")


@contextmanager
def running_service(before: str = "") -> Iterator[int]:
    """The port of `contresource serve`, started after this code."""
    code = f"{before}\nimport sys\nfrom contresource.cli import main\nsys.exit(main())"
    command = [sys.executable, "-c", code, "serve", "--workers", str(WORKERS)]
    with running(lambda port: [*command, "--bind", f"127.0.0.1:{port}"]) as port:
        yield port


@contextmanager
def running_bare() -> Iterator[int]:
    """The port of the bare view."""
    with running(lambda port: [sys.executable, "-c", BARE, f"127.0.0.1:{port}"]) as port:
        yield port


@contextmanager
def running(command: Callable[[int], list[str]]) -> Iterator[int]:
    """A server that listens."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    process = subprocess.Popen(command(port), stderr=subprocess.DEVNULL)
    try:
        while not listens(port):
            if process.poll() is not None:
                raise SystemExit(f"{command(port)} ended with {process.returncode}")
            time.sleep(0.05)
        yield port
    finally:
        process.terminate()
        process.wait()


def listens(port: int) -> bool:
    """Whether a connection is taken."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    except OSError:
        return False
    return True


def put_load_on(port: int, folder: str, seconds: int) -> Load:
    """What wrk measured; an answer that is no 2xx stops the measurement."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        script.write(SCRIPT % (TEXTS - 1, json.dumps(folder)))
        script.flush()
        wrk = shutil.which("wrk")
        assert wrk
        command = [wrk, "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "-s", script.name]
        run = subprocess.run(
            [*command, f"http://127.0.0.1:{port}/check"], capture_output=True, text=True, check=True
        )
    result = re.search(r"^RESULT (.+)$", run.stdout, re.M)
    assert result, run.stdout
    requests, microseconds, bad, *latencies = map(int, result[1].split())
    if bad:
        raise SystemExit(f"{bad} of {requests} requests failed\n{run.stdout}")
    return Load(requests / microseconds * 1e6, *(value / 1000 for value in latencies))


if __name__ == "__main__":
    os.environ.pop("CONTRESOURCE_RATE", None)
    main()
