"""`/docs`: the documentation, for people."""

from http import HTTPStatus

from flask import Blueprint, Response, abort

from contresource.api.pages import page
from contresource.manuals import manual, manual_names

_FIRST = "api"


def blueprint() -> Blueprint:
    """The routes of the documentation."""
    routes = Blueprint("manual", __name__)

    @routes.get("/docs", strict_slashes=False)
    def first() -> Response:
        return _page(_FIRST)

    @routes.get("/docs/<name>")
    def one(name: str) -> Response:
        return _page(name)

    return routes


def _page(name: str) -> Response:
    try:
        title, content = manual(name)
    except KeyError:
        abort(HTTPStatus.NOT_FOUND)
    names = {other: manual(other)[0] for other in manual_names()}
    return page("manual.html", title=title, content=content, name=name, names=names)
