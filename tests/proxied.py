"""The nginx of docs/hosting.md in front of a service, on a free port of this machine."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from served import Server, free_port, listens, until

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "hosting.md").read_text("utf-8")


def example(language: str) -> str:
    """The page's only example in a language."""
    (text,) = re.findall(rf"^```{language}\n(.+?)^```", PAGE, re.M | re.S)
    return text


def tool(name: str) -> str:
    path = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    assert path, f"{name} is needed: scripts/servers {name}"
    return path


@contextmanager
def proxied(
    service: Server, folder: Path, instead: Mapping[str, str] | None = None
) -> Iterator[Server]:
    """nginx with the page's example, without TLS; `instead` are patterns and what takes their place."""
    port = free_port()
    site = example("nginx")
    places = {
        r"listen 80;": f"listen 127.0.0.1:{free_port()};",
        r"listen 443 ssl;": f"listen 127.0.0.1:{port};",
        r"\n *ssl_certificate.*": "",
        r"127\.0\.0\.1:8765": f"127.0.0.1:{service.port}",
        r"/var/log/nginx/": f"{folder}/",
    }
    for pattern, text in (places | dict(instead or {})).items():
        site, times = re.subn(pattern, text, site)
        assert times, pattern
    temporary = "".join(
        f"{name}_temp_path {folder}/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/pid; error_log {folder}/error.log;\n"
        f"{'user root;' if os.getuid() == 0 else ''}\n"
        f"events {{ worker_connections 4096; }}\nhttp {{\n{temporary}{site}}}\n",
        "utf-8",
    )
    command = [tool("nginx"), "-e", f"{folder}/error.log", "-p", str(folder)]
    command += ["-c", f"{folder}/nginx.conf"]
    tested = subprocess.run([*command, "-t"], capture_output=True, text=True)
    assert tested.returncode == 0, tested.stderr
    assert "warn" not in tested.stderr
    process = subprocess.Popen(command)
    try:
        until(lambda: listens(port), "nginx")
        yield Server(port, process, folder / "contresource.log")
    finally:
        process.terminate()
        process.wait()
