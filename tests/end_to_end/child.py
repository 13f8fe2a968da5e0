"""Be a program of its own that types into a plan: to be killed, or to find the disk full."""

import faulthandler
import os
import resource
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt  # the platform is chosen first
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from tests.end_to_end.driving import Driver

from pcplanner.domain.words import say
from pcplanner.storage.troubles import CannotWrite, DiskFull
from pcplanner.ui.pages.lines.page import LinesPage
from pcplanner.ui.routes import Place, Route

_MOST_SECONDS = 100
_SMALL_FILE = 8192


def type_for_ever(program: Driver) -> None:
    """Type without an end; say what the page says is saved."""
    number = 0
    while True:
        program.type(f"word{number} ")
        number += 1
        if number % 3 == 0:
            program.wait(lambda: is_saved(program), "the words to be saved")
            print(words(program), flush=True)


def type_on_a_full_disk(program: Driver) -> None:
    """Type while no file may grow, then again when there is room."""
    program.type("Before. ")
    program.wait(lambda: is_saved(program), "the words to be saved")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_SMALL_FILE, hard))
    program.type("While it is full. ")
    sentences = (DiskFull().sentence, CannotWrite().sentence)
    program.wait(lambda: any(x in program.heard() for x in sentences), "to be told that the disk is full")
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    program.type("After.")
    program.wait(lambda: is_saved(program), "the words to be saved")
    print(words(program), flush=True)
    program.close()


def page(program: Driver) -> LinesPage:
    """Return the page that is typed into."""
    parts = program.window.parts
    assert parts is not None
    assert isinstance(parts.widget, LinesPage)
    return parts.widget


def words(program: Driver) -> str:
    """Return what is typed."""
    return page(program).drawer.words.words()


def is_saved(program: Driver) -> bool:
    """Say whether the page tells that what is typed is saved."""
    edit = page(program)._view_model.state.edit
    return edit.message in {say("shell.saved"), say("lines.saved_easy")}


def main() -> None:
    """Open the library, go to a page of a plan, and type."""
    faulthandler.dump_traceback_later(_MOST_SECONDS, exit=True)
    what, folder, passphrase, person_id = sys.argv[1:]
    application = QApplication([])
    program = Driver(Path(folder))
    program.wait_for(Place.UNLOCK)
    program.write(say("session.passphrase"), passphrase)
    program.key(Qt.Key.Key_Return)
    if what == "meeting":
        program.wait_for(Place.MEETING)
        program.press(say("meeting.answer_chapter"))
        program.wait_for(Place.LINES)
    else:
        program.wait_for(Place.PEOPLE)
        program.context.go(Route(Place.LINES, person_id, "important"))
    program.press(say("lines.add"))
    program.wait(lambda: program.field(say("lines.words_label")), "the field")
    QTest.qWait(50)
    {"type": type_for_ever, "meeting": type_for_ever, "full": type_on_a_full_disk}[what](program)
    application.quit()


if __name__ == "__main__":
    main()
