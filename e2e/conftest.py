"""The service, pages to read, and both browsers with the extension."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from browsers import PATIENCE, Chromium, Firefox, chromium_driver, firefox_driver
from loopback import Service, Site, free_port, serving
from reader import Reader
from visitor import Visitor

SHOTS = Path(__file__).resolve().parents[1] / "build" / "screenshots"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let each browser have a process of its own (`-n 2 --dist loadgroup`); neither is started twice."""
    for item in items:
        params = item.callspec.params if hasattr(item, "callspec") else {}
        for fixture in ("_reader", "_visitor"):
            if fixture in params:
                item.add_marker(pytest.mark.xdist_group(params[fixture]))


@pytest.fixture(scope="session")
def service() -> Iterator[Service]:
    service = Service(free_port())
    service.start()
    yield service
    service.stop()


@pytest.fixture(scope="session")
def _server() -> Iterator[Site]:
    with serving() as site:
        yield site


@pytest.fixture
def site(_server: Site) -> Iterator[Site]:
    _server.pages.clear()
    _server.requests.clear()
    _server.quick.clear()
    yield _server
    _server.quick.set()


@pytest.fixture(scope="session", params=["firefox", "chromium"])
def _reader(request: pytest.FixtureRequest, service: Service, downloads: Path) -> Iterator[Reader]:
    browser = {"firefox": Firefox, "chromium": Chromium}[request.param](downloads)
    browser.driver.set_script_timeout(PATIENCE)
    reader = Reader(browser)
    reader.use_service(service.address)
    reader.agree()
    yield reader
    browser.quit()


@pytest.fixture(scope="session")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the browsers put what is downloaded."""
    return tmp_path_factory.mktemp("downloads")


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
def _visitor(request: pytest.FixtureRequest, downloads: Path) -> Iterator[Visitor]:
    driver = {"firefox": firefox_driver, "chromium": chromium_driver}[request.param](downloads)
    driver.set_script_timeout(PATIENCE)
    yield Visitor(driver, request.param)
    driver.quit()


@pytest.fixture
def visitor(_visitor: Visitor, service: Service) -> Iterator[Visitor]:
    """A browser without the extension, at the real service."""
    if service.process is None:
        service.start()
    _visitor.scripts(True)
    _visitor.dark(False)
    _visitor.window(1100, 900)
    _visitor.address = service.address
    yield _visitor
    _visitor.driver.get("about:blank")


@pytest.fixture
def shots() -> Path:
    SHOTS.mkdir(parents=True, exist_ok=True)
    return SHOTS
