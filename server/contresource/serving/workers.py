"""gunicorn: workers forked from one app, replaced when the rules it was made of have changed."""

import gc
import itertools
import logging
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter

from contresource.api import app as service
from contresource.api import metrics
from contresource.api.current import matcher_of
from contresource.errors import RuleErrors
from contresource.rulebase import rule_paths
from contresource.rulefiles import rule_folders
from contresource.serving import logs
from contresource.serving.threads import Worker, leave_silent_clients
from contresource.serving.watch import Watch, stamps

THREADS = 4
"""Per worker: a slow client holds a thread, not the worker."""

_log = logging.getLogger("contresource")


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn told by values, not by a file or a command line; `announce` is called once it listens."""

    def __init__(self, app: Flask, announce: Callable[[], None]) -> None:
        self.app, self._announce = app, announce
        super().__init__()

    def load_config(self) -> None:
        """The app's settings as gunicorn's."""
        config = self.app.config
        settings = {
            "bind": config["BIND"],
            "workers": config["WORKERS"],
            "worker_class": Worker,
            "threads": THREADS,
            "preload_app": True,
            "timeout": 60,
            "loglevel": "warning",
            "logconfig_dict": logs.configuration(config["LOG_FORMAT"], config["LOG_LEVEL"]),
            "proc_name": "contresource",
            "forwarded_allow_ips": "",  # PROXIES says what is believed
            "pre_fork": _name_worker,
            "post_fork": _begin_work,
            "when_ready": self._when_ready,
            "control_socket_disable": True,
        }
        for name, value in settings.items():
            if name in self.cfg.settings:  # older versions have no control socket
                self.cfg.set(name, value)

    def load(self) -> Flask:
        """The app that every worker is forked with."""
        return self.app

    def run(self) -> None:
        """Serve until stopped."""
        _Master(self).run()

    def _when_ready(self, master: Any) -> None:
        for listener in master.LISTENERS:
            leave_silent_clients(listener.sock)
        self._announce()

    def files(self) -> Iterable[Path]:
        """Every file that may change while we serve: those of the rules, and of the keys."""
        keys = self.app.config["KEYS"]
        return [*rule_paths(rule_folders(self.app.config["RULES"])), *([keys] if keys else [])]


def renew(app: Flask) -> bool:
    """Read rules and keys anew; where that can't be done the old ones go on, and every reason is logged."""
    try:
        service.renew(app)
    except RuleErrors as errors:
        for problem in errors.problems:
            fields = {"file": problem.file, "line": problem.line, "problem": problem.message}
            _log.error("rule not read", extra={"fields": fields})
    except Exception as error:  # noqa: BLE001  whatever is wrong with new files: who is being served comes first
        _log.error("rules or keys not read", extra={"fields": {"error": error}})
    else:
        rulebase = matcher_of(app).rulebase
        fields = {"rulebase": rulebase.hash, "rules": len(rulebase.live)}
        _log.warning("rules read anew", extra={"fields": fields})
        metrics.meters_of(app).reloads.labels("done").inc()
        return True
    fields = {"rulebase": matcher_of(app).rulebase.hash}
    _log.error("the rules before go on", extra={"fields": fields})
    metrics.meters_of(app).reloads.labels("failed").inc()
    return False


class _Master(Arbiter):  # type: ignore[misc]
    """Reads the rules anew on SIGHUP and when their files change, then lets new workers follow the old ones.

    A worker never changes its rules: every request sees one rule base, and all share its memory. Old workers finish
    the requests they have.
    """

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self._server = server
        self._watch = Watch(lambda: stamps(server.files()))
        self._looked = time.monotonic()

    def reload(self) -> None:
        """What gunicorn does on SIGHUP."""
        if renew(self._server.app):
            super().reload()

    def murder_workers(self) -> None:
        """What gunicorn does about every second."""
        super().murder_workers()
        every = self._server.app.config["RELOAD"]
        if every and time.monotonic() - self._looked >= every:
            self._looked = time.monotonic()
            if self._watch.changed():
                self.reload()


def _name_worker(master: Any, worker: Any) -> None:
    """The first name that no living worker has."""
    taken = {other.slot for other in master.WORKERS.values()}
    names = (f"worker{number}" for number in itertools.count())
    worker.slot = next(name for name in names if name not in taken)


def _begin_work(master: Any, worker: Any) -> None:
    metrics.name_process(worker.slot)
    gc.freeze()  # what the master made stays: the rules need not be looked through for garbage
