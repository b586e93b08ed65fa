"""`/`: anyone pastes a text and sees what was examined of it; the extension's packages."""

import re
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from flask import Blueprint, Response, abort, current_app, request
from pydantic import ValidationError
from werkzeug.exceptions import RequestEntityTooLarge

from contresource.api.callers import may_check
from contresource.api.check import CheckBody, check_body
from contresource.api.current import current_matcher
from contresource.api.fetching import fetches
from contresource.api.forms import asked_language, checked_response
from contresource.api.pages import page
from contresource.api.problems import RequestProblem
from contresource.checked import Checked
from contresource.extension import extension_folder, package, package_names
from contresource.matcher import Matcher
from contresource.present.card import by_claim, statement_cards
from contresource.present.passages import passages
from contresource.present.reasons import reason_in
from contresource.present.words import Language
from contresource.text import guess_language

_HTML_START = re.compile(r"\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9-]*[\s/>])", re.I)
_ADDRESS = re.compile(r"\s*https?://\S+\s*", re.I)
_NO_SCHEME = re.compile(r"\s*(?:[\w-]+\.)+[a-z]{2,}(?:[/?#:]\S*)?\s*", re.I)
_EXAMPLE_LENGTH = 220  # code points


class _FormProblem(Exception):
    """A form that can't be answered; `reason` is a key of the pages' words."""

    def __init__(self, reason: str, status: HTTPStatus, detail: str = "") -> None:
        super().__init__(reason)
        self.reason, self.status, self.detail = reason, status, detail


def blueprint() -> Blueprint:
    """The routes of the site beside its rules."""
    routes = Blueprint("site", __name__, static_folder="../static", static_url_path="/static")

    @routes.get("/")
    def index() -> Response:
        return _index()

    @routes.post("/")
    def check() -> Response:
        # A form may be as long as any other body.
        request.max_form_memory_size = current_app.config["MAX_BODY"]
        content = published = ""
        try:
            _refuse_foreign()
            content = request.form.get("content", "").replace("\r\n", "\n")
            published = request.form.get("published", "").strip()
            checked = check_body(current_matcher(), _body(content, published))
            if request.form.get("view") != "annotated":
                return _index(content, published, checked)
            if checked.page.html is None:
                raise _FormProblem("fault_plain", HTTPStatus.UNPROCESSABLE_ENTITY)
            return checked_response(checked, ["html"])
        except RequestEntityTooLarge:
            problem = _FormProblem("fault_too_large", HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        except RequestProblem as error:
            problem = _of_request(error)
        except _FormProblem as error:
            problem = error
        return _index(content, published, problem=problem)

    @routes.get("/extension/<name>")
    def extension(name: str) -> Response:
        folder = extension_folder()
        if folder is None or name not in package_names(folder):
            abort(HTTPStatus.NOT_FOUND)
        response = Response(_packed(folder), content_type="application/octet-stream")
        response.headers.set("Content-Disposition", "attachment", filename=name)
        return response

    return routes


def _index(
    content: str = "",
    published: str = "",
    checked: Checked | None = None,
    problem: _FormProblem | None = None,
) -> Response:
    language, matcher = asked_language(), current_matcher()
    cards = statement_cards(checked, language) if checked else []
    folder = extension_folder()
    response = page(
        "index.html",
        problem.status if problem else HTTPStatus.OK,
        content=content,
        published=published,
        checked=checked,
        cards=cards,
        claims=by_claim(cards),
        passages=passages(checked, cards) if checked else [],
        problem=problem,
        checks=may_check(),
        fetches=fetches(),
        rules=len(matcher.rulebase.live),
        example=_example(matcher, language),
        packages=package_names(folder) if folder else [],
        address=current_app.config["PUBLIC_URL"] or request.host_url.rstrip("/"),
    )
    if request.method == "POST":
        response.cache_control.no_store = True
    return response


def _body(content: str, published: str) -> CheckBody:
    if not content.strip():
        raise _FormProblem("fault_empty", HTTPStatus.UNPROCESSABLE_ENTITY)
    if _ADDRESS.fullmatch(content):
        if not fetches():
            raise _FormProblem("fault_fetches_none", HTTPStatus.UNPROCESSABLE_ENTITY)
        given = {"url": content.strip()}
    elif fetches() and _NO_SCHEME.fullmatch(content):
        raise _FormProblem("fault_no_scheme", HTTPStatus.UNPROCESSABLE_ENTITY)
    else:
        given = {"html" if _HTML_START.match(content) else "text": content}
    if published:
        given["published"] = published
    try:
        return CheckBody.model_validate(given)
    except ValidationError:  # a form gives texts; only a day can be wrong
        raise _FormProblem("fault_published", HTTPStatus.UNPROCESSABLE_ENTITY) from None


def _refuse_foreign() -> None:
    """Only our own page may send its form: another could make a reader's own service check what it likes.

    Browsers say it in Sec-Fetch-Site; where they do not (plain http), in Origin. What says neither is no browser.
    """
    site = request.headers.get("Sec-Fetch-Site")
    origin = request.headers.get("Origin")
    if site is not None:
        foreign = site not in ("same-origin", "none")
    else:
        foreign = origin is not None and _host(origin) != request.host.lower()
    if foreign:
        raise _FormProblem("fault_foreign", HTTPStatus.FORBIDDEN)


def _host(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:  # no origin that a browser has
        return None


def _of_request(error: RequestProblem) -> _FormProblem:
    if error.status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return _FormProblem("fault_too_large", error.status)
    reason = error.errors[0][1] if error.errors else ""
    return _FormProblem("fault_unread", error.status, reason_in(asked_language(), reason))


@lru_cache(maxsize=4)
def _example(matcher: Matcher, language: Language) -> str:
    """The longest of the rules' own short examples in a language."""
    examples = (e.text for rule in matcher.rulebase.live for e in rule.examples.match)
    short = [text for text in examples if len(text) <= _EXAMPLE_LENGTH]
    own = [text for text in short if guess_language(text) == language]
    return max(own or short, key=len, default="")


@lru_cache(maxsize=1)
def _packed(folder: Path) -> bytes:
    return package(folder)
