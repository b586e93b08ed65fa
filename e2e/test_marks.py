"""Statements are marked in the page, and nothing else."""

from conftest import Site
from reader import Reader

CLAIM = "Alexandr Wang said in Davos that DeepSeek has about 50,000 Nvidia H100 chips."


def test_a_statement_is_marked(browser: Reader, site: Site) -> None:
    browser.open(site.article("/claim", CLAIM, "Nothing is said here."))
    browser.wait_for_marks()
    assert "50,000 Nvidia H100 chips" in browser.marked("contested")
