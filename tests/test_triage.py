"""The triage table: plain data with which a browser decides what it need not ask."""

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from contresource import create_app
from contresource.matcher import Matcher
from contresource.rulebase import load
from contresource.triage import triage_table

RADIO = Path(__file__).parent / "rules"


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return create_app({"RULES": [RADIO]}).test_client()


def test_every_pattern_of_every_live_rule_is_in_the_table() -> None:
    rulebase = load([RADIO])
    index = Matcher(rulebase).index
    table = triage_table(index, rulebase.hash)
    lists = [{table["terms"][term] for term in words} for words in table["lists"]]
    for recogniser in index.recognisers:
        wanted = [
            {" ".join(index.terms[t]) for t in index.lists[words]} for words in recogniser.all
        ]
        assert any(
            all(words in [lists[n] for n in pattern["all"]] for words in wanted)
            and (pattern["scope"] == "page") == (recogniser.conditions.scope == "page")
            and ("on_page" in pattern) == (recogniser.on_page is not None)
            for pattern in table["patterns"]
        )


def test_the_table_is_asked_for_again_only_when_the_rules_changed(client: FlaskClient) -> None:
    first = client.get("/triage")
    assert first.status_code == 200
    assert first.get_json()["rulebase"] == client.get("/health/ready").get_json()["rulebase"]
    again = client.get("/triage", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.get_data()) == (304, b"")


def test_the_table_is_made_once(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    first = client.get("/triage")
    monkeypatch.setattr("contresource.api.rules.jsonify", None)
    again = client.get("/triage")
    assert (again.data, again.headers["ETag"]) == (first.data, first.headers["ETag"])


def test_an_undetermined_language_is_not_guessed_again(client: FlaskClient) -> None:
    body = {"blocks": [{"id": "0", "text": "Orson Welles"}], "lang": "und"}
    assert client.post("/check", json=body).status_code == 200
