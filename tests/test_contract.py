"""`/openapi.json` says what the service does: each route and status, the shape of real answers, and whatever is asked."""

import json
from pathlib import Path

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from jsonschema.validators import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from contresource import create_app
from contresource.api.contract import OPERATIONS, openapi
from contresource.api.current import matcher_of
from contresource.api.keys import new_key
from contresource.block import Block, Page
from contresource.checked import check_page
from contresource.present.annotation import annotations

RULES = Path(__file__).with_name("rules")
CONTESTED = "Orson Welles fit paniquer l’Amérique"
OUTDATED = "L’enregistrement d’Orson Welles est perdu."
NDJSON = "application/x-ndjson"

# Of all hosts only one that is none is fetched from, so that nothing leaves this machine.
APP = create_app({"RULES": [RULES], "FETCH_HOSTS": ["none.invalid"], "MAX_BODY": 20_000})
LARGEST = {"check.check": 20_000, "batch.batch": APP.config["MAX_BATCH"]}
KNOWN = {"rule_id": matcher_of(APP).rulebase.live[0].id}
CONTRACT = openapi(APP.url_map, largest=LARGEST, known=KNOWN)
FOR_PEOPLE = {"rules.readable", "site.index", "site.check", "site.static", "site.extension"}
FOR_PEOPLE |= {"manual.first", "manual.one"}


def closed(schemas: dict) -> dict:
    """What we tell ourselves has no field that is not in the contract."""
    return {
        name: {**schema, "additionalProperties": False} if "properties" in schema else schema
        for name, schema in schemas.items()
    }


def validate(value: object, name: str) -> None:
    components = {"schemas": closed(CONTRACT["components"]["schemas"])}
    schema = {"$ref": f"#/components/schemas/{name}", "components": components}
    jsonschema.validate(value, schema, Draft202012Validator)


def test_it_is_served_and_is_openapi():
    served = APP.test_client().get("/openapi.json")
    assert served.content_type == "application/json"
    assert served.json == json.loads(json.dumps(CONTRACT))
    OpenAPIV31SpecValidator(served.json).validate()


def test_every_route_is_in_the_contract_or_a_page_for_people():
    endpoints = {route.endpoint for route in APP.url_map.iter_rules()}
    assert endpoints == set(OPERATIONS) | FOR_PEOPLE


def test_functions_of_generated_clients_have_telling_names():
    names = [op["operationId"] for path in CONTRACT["paths"].values() for op in path.values()]
    assert {"check", "check_batch", "list_rules", "get_rule"} <= set(names)
    assert len(names) == len(set(names))


def test_every_field_is_described():
    schemas = CONTRACT["components"]["schemas"]
    bare = [
        f"{name}.{field}"
        for name, schema in schemas.items()
        for field, told in schema.get("properties", {}).items()
        if "description" not in told and name != "Both"
    ]
    assert bare == []


def test_answers_may_get_new_fields_bodies_may_not():
    schemas = CONTRACT["components"]["schemas"]
    fixed = {name for name, schema in schemas.items() if "additionalProperties" in schema}
    assert fixed == {"BlockBody", "CheckBody", "LineBody"}


def test_headers_that_are_sent_are_told():
    client = create_app({"RULES": [RULES], "RATE": "9/minute"}).test_client()
    counted = {"X-Request-ID", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"}
    for path, sent in (
        ("/rules", counted | {"ETag"}),
        ("/triage", counted | {"ETag"}),
        ("/health/live", {"X-Request-ID"}),
    ):
        told = CONTRACT["paths"][path]["get"]
        assert sent <= set(told["responses"]["200"]["headers"])
        assert sent <= set(dict(client.get(path).headers))
        asked = {parameter["name"] for parameter in told["parameters"]}
        assert ("If-None-Match" in asked) == ("ETag" in sent)
    listed = CONTRACT["paths"]["/rules"]["get"]["responses"]["200"]
    assert "Link" in listed["headers"]
    batch = CONTRACT["paths"]["/batch"]["post"]["responses"]
    assert {"400", "414", "417", "431", "501"} <= set(batch)


@pytest.mark.parametrize(
    ("required", "checks", "reads"),
    [("none", False, False), ("check", True, False), ("all", True, True)],
)
def test_what_needs_a_key_is_told(tmp_path, required, checks, reads):
    secret, key = new_key("newsroom")
    path = tmp_path / "keys"
    path.write_text(key.line(), "utf-8")
    client = create_app({"RULES": [RULES], "KEYS": path, "KEY_REQUIRED": required}).test_client()
    told = client.get("/openapi.json", headers={"Authorization": f"Bearer {secret}"}).json
    OpenAPIV31SpecValidator(told).validate()
    for operation, needed, answer in (
        (told["paths"]["/check"]["post"], checks, client.post("/check", json={"text": ""})),
        (told["paths"]["/rules"]["get"], reads, client.get("/rules")),
        (told["paths"]["/health/live"]["get"], False, client.get("/health/live")),
    ):
        assert answer.status_code == (401 if needed else 200)
        security = operation.get("security", told["security"])
        assert (security == [{"key": []}]) == needed


BODIES = [
    {"text": CONTESTED},
    {"text": "Rien."},
    {"text": f"On dit : « {CONTESTED} » 50 000 fois en 1938.", "offsets": "utf16"},
    {"html": f"<meta name=date content=2019-01-01><p>{OUTDATED}", "lang": "fr"},
    {"text": OUTDATED, "published": "2021-01-01"},
    {"blocks": [{"id": "a", "text": CONTESTED}], "page_cues": ["radio"]},
]


@pytest.mark.parametrize("body", BODIES)
def test_real_answers_have_the_shape_that_is_told(body):
    client = APP.test_client()
    validate(body, "CheckBody")
    answer = client.post("/check", json=body).json
    validate(answer, "Answer")
    line = client.post("/batch", data=json.dumps({"id": "x", **body}), content_type=NDJSON)
    validate(json.loads(line.text), "LineAnswer")


LINKED = {"annotation": "Annotations", "claimreview": "ClaimReviews"}


@pytest.mark.parametrize("form", LINKED)
@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("address", [None, "https://check.example.org"])
def test_real_answers_in_linked_data_have_the_shape_that_is_told(body, form, address):
    client = create_app({"RULES": [RULES], "PUBLIC_URL": address}).test_client()
    answer = client.post(f"/check?format={form}", json=body)
    validate(answer.json, LINKED[form])
    told = CONTRACT["paths"]["/check"]["post"]["responses"]["200"]["content"]
    first = told[answer.content_type]["schema"]["anyOf"][0]
    assert first == {"$ref": f"#/components/schemas/{LINKED[form]}"}


@pytest.mark.parametrize(
    ("form", "way"),
    [
        ("annotation", ["@context"]),
        ("annotation", ["items", 0, "target"]),
        ("annotation", ["items", 0, "target", "selector", 0, "exact"]),
        ("annotation", ["items", 0, "body", 0, "value"]),
        ("claimreview", ["@context"]),
        ("claimreview", ["@graph", 0, "reviewRating", "name"]),
        ("claimreview", ["@graph", 0, "itemReviewed", "@type"]),
    ],
)
def test_linked_data_without_a_field_has_not_the_shape(form, way):
    found = APP.test_client().post(f"/check?format={form}", json={"text": CONTESTED}).json
    validate(found, LINKED[form])
    inside = found
    for step in way[:-1]:
        inside = inside[step]
    del inside[way[-1]]
    with pytest.raises(jsonschema.ValidationError):
        validate(found, LINKED[form])


def test_annotations_of_a_page_at_an_address_have_their_shape():
    page = Page((Block("0", CONTESTED),), url="https://a.example/b")
    found = annotations(check_page(matcher_of(APP), page, "fr"))
    assert "id" in found["items"][0]["target"]
    validate(found, "Annotations")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_review_of_every_rule_has_its_shape(language):
    client = create_app({}).test_client()
    for rule_id in client.get("/rules").json["rules"]:
        path = f"/rules/{rule_id}?lang={language}"
        review = client.get(path, headers={"Accept": "application/ld+json"})
        assert (
            review.content_type
            in CONTRACT["paths"]["/rules/{rule_id}"]["get"]["responses"]["200"]["content"]
        )
        validate(review.json, "ClaimReview")


NO_BODIES = [{}, {"text": "a", "html": "b"}, {"text": None}, {"text": 1}, {"text": "a", "x": 1}]


@pytest.mark.parametrize("body", NO_BODIES)
def test_what_is_refused_is_no_body(body):
    response = APP.test_client().post("/check", json=body)
    assert response.status_code == 422
    validate(response.json, "Problem")
    with pytest.raises(jsonschema.ValidationError):
        validate(body, "CheckBody")


def test_rules_and_the_rest_have_their_shapes():
    client = APP.test_client()
    found = client.get("/rules").json
    validate(found, "RulesShown")
    for rule_id in found["rules"]:
        validate(client.get(f"/rules/{rule_id}").json, "NamedRule")
    validate(client.get("/triage").json, "TriageShown")
    validate(client.get("/health/live").json, "Live")
    validate(client.get("/health/ready").json, "Ready")
    assert found["rules"]


STATUSES = [
    (("POST", "/check", b"{", "application/json"), {}, 400),
    (("POST", "/check", b"{}", "text/plain"), {}, 415),
    (("POST", "/check", b"x" * 20_001, "application/json"), {}, 413),
    (("POST", "/check", b"{}", "application/json"), {}, 422),
    (("POST", "/check", b'{"text": "a"}', "application/json"), {"Accept": "image/png"}, 406),
    (("POST", "/check", b'{"text": "a"}', "application/json"), {"Host": "evil.example"}, 421),
    (("POST", "/check", b'{"url": "http://a.example/"}', "application/json"), {}, 422),
    (("POST", "/batch", b"{}", "application/json"), {}, 415),
    (("GET", "/rules/none", b"", ""), {}, 404),
    (("GET", "/rules", b"", ""), {"Accept": "text/html"}, 302),
    (("GET", "/rules", b"", ""), {"If-None-Match": "*"}, 304),
    (("GET", "/rules", b"", ""), {"If-Match": '"other"'}, 412),
    (("GET", "/openapi.json", b"", ""), {"If-Match": '"other"'}, 412),
    (("GET", "/rules", b"", ""), {"Content-Encoding": "gzip"}, 415),
    (("GET", "/metrics", b"", ""), {"X-Forwarded-For": "1.1.1.1"}, 403),
]


@pytest.mark.parametrize(("request_", "headers", "status"), STATUSES)
def test_statuses_are_those_of_the_contract(request_, headers, status):
    method, path, content, content_type = request_
    response = APP.test_client().open(
        path, method=method, data=content, content_type=content_type or None, headers=headers
    )
    assert response.status_code == status
    told = CONTRACT["paths"]["/rules/{rule_id}" if path == "/rules/none" else path]
    assert str(status) in told[method.lower()]["responses"]
    if status >= 400:
        validate(response.json, "Problem")


def test_the_example_of_a_rule_is_one():
    (parameter,) = CONTRACT["paths"]["/rules/{rule_id}"]["get"]["parameters"][:1]
    assert APP.test_client().get(f"/rules/{parameter['example']}").status_code == 200


@pytest.mark.parametrize("path", ["/check", "/batch"])
def test_how_large_a_body_may_be_is_told(path):
    client = create_app({"RULES": [RULES], "MAX_BODY": 2_000, "MAX_BATCH": 3_000}).test_client()
    limit = {"/check": 2_000, "/batch": 3_000}[path]
    content_type = {"/check": "application/json", "/batch": NDJSON}[path]
    refused = client.post(path, data=b"x" * (limit + 1), content_type=content_type)
    told = client.get("/openapi.json").json["paths"][path]["post"]["responses"]["413"]
    assert refused.status_code == 413
    assert f"more than {limit} bytes" in refused.json["detail"]
    assert f"more than {limit} bytes" in told["description"]


def test_keys_and_rates_are_told_too(tmp_path):
    limited = create_app({"RULES": [RULES], "RATE": "1/minute"}).test_client()
    limited.get("/rules")
    refused = limited.get("/rules")
    told = CONTRACT["paths"]["/rules"]["get"]["responses"]
    assert refused.status_code == 429
    assert "Retry-After" in refused.headers
    assert "Retry-After" in told["429"]["headers"]
    assert "401" in told
    assert {"502", "503", "504"} <= set(CONTRACT["paths"]["/check"]["post"]["responses"])
    validate(refused.json, "Problem")


# Whatever is asked


@schemathesis.serializer(NDJSON)
def one_line(context, value) -> bytes:
    return value if isinstance(value, bytes) else json.dumps(value).encode()


@schemathesis.deserializer(NDJSON)
def first_line(context, response):
    return json.loads(response.content.splitlines()[0])


FUZZED = schemathesis.openapi.from_wsgi("/openapi.json", APP)
"""A sound request may be refused for what JSON Schema can't say: two blocks of one id, an address not fetched, a page after
the last."""


NOT_IN_SCHEMA = [schemathesis.checks.positive_data_acceptance]
NO_LINE_SPOILS_A_BATCH = [*NOT_IN_SCHEMA, schemathesis.checks.negative_data_rejection]


@FUZZED.parametrize()
@settings(
    max_examples=50,
    database=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
def test_whatever_is_asked_is_answered_as_the_contract_says(case):
    excluded = NO_LINE_SPOILS_A_BATCH if case.path == "/batch" else NOT_IN_SCHEMA
    sound = case.method == "GET" and case.path != "/rules"
    case.call_and_validate(excluded_checks=[] if sound else excluded)
