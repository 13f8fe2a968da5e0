"""Catch what nobody expected: tell the person in plain words, and write it to the log without plan text."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from pcplanner.domain.errors import EnvironmentTrouble, PlainError
from pcplanner.domain.words import say
from pcplanner.ui.messages import Messages

_log = logging.getLogger(__name__)


class OurFault(EnvironmentTrouble):
    """Something went wrong in the program itself."""


class _Teller(QObject):
    """Carry a trouble to the window's thread, from wherever it happened."""

    happened = Signal(object)


def catch_everything(messages: Messages) -> None:
    """From now on tell every unexpected error in the banner, and keep the program running."""
    teller = _Teller(messages)
    teller.happened.connect(messages.problem, Qt.ConnectionType.QueuedConnection)

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        if isinstance(error, PlainError):
            teller.happened.emit(error)
            return
        _log.error("%s at %s", kind.__name__, places_in_code(trace))
        teller.happened.emit(OurFault(say("window.our_fault")))

    def caught_in_thread(happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            caught(happened.exc_type, happened.exc_value, happened.exc_traceback)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread


def places_in_code(trace: TracebackType | None) -> str:
    """Return where an error happened, as file and line only: an error's own words may hold plan text."""
    frames = traceback.extract_tb(trace)
    return " < ".join(
        f"{frame.filename.rsplit('pcplanner', 1)[-1]}:{frame.lineno}" for frame in reversed(frames)
    )
