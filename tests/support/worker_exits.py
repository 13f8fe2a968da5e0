"""Make a test run fail when a worker of it aborts while it ends.

pytest-xdist spreads tests over worker processes and does not look at how these end. A crash in Qt while
Python shuts down would pass unseen, so the process that counts the tests also waits for its workers here.
"""

import subprocess
from collections.abc import Generator
from typing import Any

import pytest

WAIT_SECONDS = 30


class WorkerExits:
    """Remember the worker processes and, at the end, hold the run to their exit statuses."""

    def __init__(self) -> None:
        self._workers: dict[str, subprocess.Popen[bytes]] = {}
        self.bad: dict[str, int] = {}

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodeready(self, node: Any) -> None:
        """Keep the process of a worker that has started."""
        # execnet has no public way to the process; without this one the run would not be honest.
        self._workers[node.gateway.id] = node.gateway._io.popen

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Generator[None, None, None]:
        """Wait, after everybody else has finished, until the workers are gone."""
        yield
        for name, process in self._workers.items():
            status = process.wait(WAIT_SECONDS)
            if status != 0:
                self.bad[name] = status
        if self.bad and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.INTERNAL_ERROR

    def pytest_unconfigure(self) -> None:
        """Name the workers that did not end well."""
        for name, status in self.bad.items():
            print(f"\nworker {name} passed its tests and then ended with exit status {status}")


def pytest_configure(config: pytest.Config) -> None:
    """Watch the workers where there are any."""
    if getattr(config.option, "numprocesses", None) and not hasattr(config, "workerinput"):
        config.pluginmanager.register(WorkerExits(), "pcplanner-worker-exits")
