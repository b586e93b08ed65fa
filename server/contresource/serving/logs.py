"""Log lines as text or as JSON, without anything by which a reader could be known."""

import datetime
import json
import logging
import traceback
from typing import Any, Literal

Format = Literal["text", "json"]
Level = Literal["info", "warning", "error"]


class Lines(logging.Formatter):
    """A line a record: its time (UTC), level and event, and the `fields` that were logged with it."""

    def __init__(self, form: Format) -> None:
        super().__init__()
        self._form = form

    def format(self, record: logging.LogRecord) -> str:
        """The line. What an error says of itself may quote a request: only its kind and its place are told."""
        at = datetime.datetime.fromtimestamp(record.created, datetime.UTC)
        line: dict[str, Any] = {
            "time": at.isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info and record.exc_info[0]:
            line["error"] = record.exc_info[0].__name__
            line["trace"] = trace(record.exc_info[1])
        if self._form == "json":
            return json.dumps(line, ensure_ascii=False, default=str)
        told = [line.pop(name) for name in ("time", "level", "event")]
        return " ".join([*told, *(f"{name}={value}" for name, value in line.items())])


def trace(error: BaseException | None) -> str:
    """The way to an error, without its message."""
    return "".join(traceback.format_tb(error.__traceback__)) if error else ""


def without_silent_clients(record: logging.LogRecord) -> bool:
    """A filter for gunicorn's lines: a client that fell silent is no error of ours, and there may be many."""
    return not (record.exc_info and record.exc_info[0] is BlockingIOError)


def configuration(form: Format, level: Level) -> dict[str, Any]:
    """For logging.config.dictConfig: our lines and gunicorn's, to standard error."""
    ours = {"level": level.upper(), "handlers": ["stderr"], "propagate": False}
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"lines": {"()": Lines, "form": form}},
        "filters": {"without_silent_clients": {"()": lambda: without_silent_clients}},
        "handlers": {
            "stderr": {
                "class": "logging.StreamHandler",
                "formatter": "lines",
                "filters": ["without_silent_clients"],
            }
        },
        "root": {"level": "WARNING", "handlers": ["stderr"]},
        "loggers": {
            "contresource": ours,
            # Its notes on starting and stopping are not about what we serve.
            "gunicorn.error": {**ours, "level": "ERROR" if level == "error" else "WARNING"},
        },
    }
