"""Say what the page with files is asked for: a file to open, a folder, or a place for a new file."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from uuid import uuid4

from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


class FileJob(Enum):
    """What is to be found."""

    OPEN = "open"
    FOLDER = "folder"
    SAVE = "save"


@dataclass(frozen=True, slots=True)
class FileAsk:
    """One file or folder that is wanted: the question, which endings fit, and what such a file is called.

    ``endings`` are small letters with their dot; with ``SAVE`` the first one goes on the name.
    ``name_to_begin_with`` is the name of a new file.
    """

    job: FileJob
    prompt: str
    endings: tuple[str, ...] = ()
    kind: str = ""
    name_to_begin_with: str = ""


Answered = Callable[[Path], object]
AskFile = Callable[[FileAsk, Answered], object]
"""Given what is wanted and who waits for it: go and ask."""


def ask_for_file(context: Context, person_id: str, ask: FileAsk, answered: Answered) -> None:
    """Go to the page with files; ``answered`` gets the path when somebody has chosen."""

    def answer(path: object) -> None:
        if isinstance(path, Path):
            answered(path)

    route = Route(Place.FILES, person_id, uuid4().hex, ask.job.value)
    context.drafts.keep(route, ask)
    context.navigator.ask(route, answer)
