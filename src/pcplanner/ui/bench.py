"""Measure every budget, those of the window in a window of its own, and put the limits beside them."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from pcplanner.services.bundle import build_services
from pcplanner.services.example import read_example
from pcplanner.services.measuring import Measured, as_json, as_table, percentiles
from pcplanner.services.measuring_documents import measure_document
from pcplanner.services.measuring_library import measure_changes, measure_growth, measure_search
from pcplanner.services.measuring_speech import measure_speech
from pcplanner.services.places import places_under
from pcplanner.services.speaking import SpeakingService
from pcplanner.speech.player import Player
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.first_paint import FirstPaint
from pcplanner.ui.journey import next_route
from pcplanner.ui.measuring_drawing import measure_drawing
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_drawing import MakeContext
from pcplanner.ui.window import Window
from pcplanner.ui.worker import ThreadWorker

START_BUDGET_MS, PAGE_BUDGET_MS, MEMORY_BUDGET_MIB, FRAME_MS = 600, 50, 180, 16
_STARTS, _PAGES = 5, 40
_TIMEOUT_S = 60
_LONGEST_PAGE_MS = 3000
_BARE_WINDOW = """
import time
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, lambda: (print(time.time_ns()), app.quit()))
app.exec()
"""


def bench(asked: argparse.Namespace, make_context: MakeContext) -> str:
    """Return the table, or the JSON, of every budget."""
    with tempfile.TemporaryDirectory(prefix="pcplanner-", ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch)
        services = build_services(places_under(folder))
        services.library.open_practice()
        me = read_example().main.person.id
        rows = [measure_changes(services, me), measure_search(), *measure_speech(folder / "sound")]
        rows += measure_drawing(services.pictures)
        rows.append(measure_document(services.people.plan(me), services.pictures))
        rows.append(measure_growth(services, me, asked.people))
        services.library.lock()
        rows[:0] = _measure_start(folder, asked.people)
        rows.insert(1, _measure_pages(folder, me, make_context))
    return as_json(rows) if asked.json else as_table(rows)


def _measure_start(folder: Path, people: int) -> list[Measured]:
    ours = [sys.executable, "-m", "pcplanner", "--folder", str(folder), "bench", "--child"]
    bare = [sys.executable, "-c", _BARE_WINDOW]
    _started(ours)
    starts, limits, memory = [], [], 0.0
    for _ in range(_STARTS):
        shown, said = _started(ours)
        starts.append(shown)
        memory = max(memory, json.loads(said)["memory_mib"])
        limits.append(_started(bare)[0])
    limit, _ = percentiles(limits)
    p50, p99 = percentiles(starts)
    return [
        Measured(f"start to usable home page, library of {people}", p50, p99, START_BUDGET_MS, limit),
        Measured("memory, whole app with one plan open", memory, memory, MEMORY_BUDGET_MIB, 0, unit="MiB"),
    ]


def _started(command: list[str]) -> tuple[float, str]:
    """Start a program that prints when it was first seen; return the ms until then, and what it printed."""
    begun = time.time_ns()
    done = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT_S, check=True)
    shown = json.loads(done.stdout)
    at = shown["shown_ns"] if isinstance(shown, dict) else shown
    return (at - begun) / 1e6, done.stdout


def run_child(asked_context: Context, application: QApplication) -> None:
    """Open the example person's home page in a real window, print when it could be used, and end."""
    context = asked_context
    window = Window(context, ALL_PAGES)
    me = read_example().main.person.id

    def shown() -> None:
        print(json.dumps({"shown_ns": time.time_ns(), "memory_mib": memory_mib()}))
        window.put_away()
        application.quit()

    def opened(_: object) -> None:
        context.navigator.start_at(Route(Place.PEOPLE), Route(Place.HOME, me))
        parts = window.parts
        if parts is not None:
            _when_filled(parts.head_changed.connect, window, shown)

    context.read(context.services.library.open_practice, opened)
    window.shell.show()
    application.exec()


def _when_filled(
    connect: Callable[[Callable[[], object]], object], window: Window, shown: Callable[[], object]
) -> None:
    """Wait until the page has its plan, and then until that is painted."""
    is_waiting = [True]

    def filled() -> None:
        if is_waiting and window.parts is not None:
            is_waiting.clear()
            FirstPaint(window.parts.widget, shown)

    connect(filled)


def _measure_pages(folder: Path, me: str, make_context: MakeContext) -> Measured:
    services = build_services(places_under(folder))
    speech = SpeakingService(folder / "sound", Player(backend="NULL"))
    context = make_context(services, speech, ThreadWorker("library"), ThreadWorker("drawing"))
    window = Window(context, ALL_PAGES)
    window.shell.resize(1366, 768)
    window.shell.show()
    services.library.open_practice()
    context.navigator.start_at(Route(Place.PEOPLE), Route(Place.HOME, me))
    taken = [_press_next(window, context) for _ in range(_PAGES)]
    window.put_away()
    speech.close()
    p50, p99 = percentiles(taken[len(taken) // 4 :])
    return Measured("press to changed page on screen", p50, p99, PAGE_BUDGET_MS, FRAME_MS)


def _press_next(window: Window, context: Context) -> float:
    """Go on by one page; return the ms until the new page has been painted with its plan in it."""
    here = context.navigator.here
    if here is None:
        return 0.0
    loop = QEventLoop()
    begun = time.perf_counter()
    ended: list[float] = []

    def painted() -> None:
        ended.append(time.perf_counter())
        loop.quit()

    context.navigator.go(next_route(here))
    parts = window.parts
    if parts is None:
        return 0.0
    # The plan comes from the library's worker, which answers this after the page's own reading.
    context.read(lambda: None, lambda _: FirstPaint(parts.widget, painted))
    QTimer.singleShot(_LONGEST_PAGE_MS, loop.quit)
    loop.exec()
    return (ended[0] - begun) * 1000 if ended else float(_LONGEST_PAGE_MS)


def memory_mib() -> float:
    """Return the memory of this program and its voice, in MiB; 0 where the system does not say."""
    total = _resident_kib("self")
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children")
    if children.exists():
        total += sum(_resident_kib(pid) for pid in children.read_text().split())
    return total / 1024


def _resident_kib(process: str) -> int:
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")), 0)
