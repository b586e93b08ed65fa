"""`/docs`: the documentation as pages that load nothing from elsewhere."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from contresource import create_app

ROOT = Path(__file__).resolve().parents[1]
NAMES = sorted(path.stem for path in (ROOT / "docs").glob("*.md"))


@pytest.fixture(scope="module")
def client():
    return create_app().test_client()


@pytest.mark.parametrize("path", ["/docs", *(f"/docs/{name}" for name in NAMES)])
def test_a_page_is_there_and_its_links_lead_somewhere(client, path):
    response = client.get(path)
    assert response.status_code == 200
    assert response.content_type == "text/html; charset=utf-8"
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    soup = BeautifulSoup(response.text, "lxml")
    assert soup.find("h1")
    assert not soup.find_all(["script", "style", "iframe"])
    assert not soup.find_all(style=True)
    for link in soup.select("main a[href]"):
        target, _, anchor = link["href"].partition("#")
        if target.startswith("/") or anchor:
            found = client.get(target or path)
            assert found.status_code == 200, link
            assert not anchor or BeautifulSoup(found.text, "lxml").find(id=anchor), link
        else:
            assert target.startswith("https://"), link


def test_tables_and_examples_are_shown(client):
    soup = BeautifulSoup(client.get("/docs").text, "lxml")
    told = {code.get_text() for code in soup.select("td:first-child code")}
    assert {"text", "html", "blocks", "url", "lang", "published"} <= told
    assert "DeepSeek" in soup.find("pre").get_text()
    assert re.search(r"\| ?-", soup.find("main").get_text()) is None


@pytest.mark.parametrize("name", ["none", "..%2FREADME", "api.md", "%00"])
def test_there_are_no_others(client, name):
    assert client.get(f"/docs/{name}").status_code == 404
