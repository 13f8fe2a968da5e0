"""Say what the page with files shows, and how places and files are named."""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from pcplanner.domain.dates import short_date
from pcplanner.domain.file_names import shown_name, without_ending
from pcplanner.domain.text import beginning
from pcplanner.domain.words import say
from pcplanner.services.file_listing import FileEntry
from pcplanner.services.file_places import FilePlace, PlaceKind
from pcplanner.ui.file_ask import FileAsk, FileJob

# A longer name would leave the question no room.
_LONGEST = 40


class View(Enum):
    """What the page shows."""

    PLACES = "places"
    FOLDER = "folder"
    NAME = "name"
    TAKEN = "taken"
    NEW_FOLDER = "new_folder"


@dataclass(frozen=True, slots=True)
class FilesState:
    """Everything the page shows; ``where`` is the folder's name as it may be shown.

    ``trouble`` says why a folder shows nothing, ``slip`` what is wrong with a name that was typed.
    """

    view: View = View.PLACES
    whose: str = ""
    face: object | None = None
    places: tuple[FilePlace, ...] = ()
    folder: Path | None = None
    where: str = ""
    entries: tuple[FileEntry, ...] = ()
    is_by_name: bool = False
    is_looking: bool = False
    trouble: str = ""
    name: str = ""
    folder_name: str = ""
    slip: str = ""
    free_name: str = ""
    taken_name: str = ""


def place_words(place: FilePlace) -> str:
    """Return what a place is called."""
    return place.name if place.kind is PlaceKind.DRIVE else say(f"files.place_{place.kind.value}")


def place_name(place: FilePlace) -> str:
    """Return what is said of a place."""
    words = place_words(place)
    return f"{words}. {say('files.drive')}" if place.kind is PlaceKind.DRIVE else words


def folder_words(folder: Path, places: tuple[FilePlace, ...]) -> str:
    """Return what a folder is called: as the place it is, or else by its own name."""
    place = next((x for x in places if x.path == folder), None)
    return beginning(place_words(place) if place else shown_name(folder.name or str(folder)), _LONGEST)


def entry_words(entry: FileEntry, ask: FileAsk) -> str:
    """Return what a folder or a file is called; the ending that all of them have is left out."""
    return entry.name if entry.is_folder else without_ending(entry.name, ask.endings)


def entry_kind(entry: FileEntry, ask: FileAsk) -> str:
    """Return what something is: a folder, or what the files that are wanted are called."""
    return say("files.folder") if entry.is_folder else ask.kind or say("files.file")


def entry_day(entry: FileEntry) -> str:
    """Return the day a file was changed; for a folder it says little."""
    if entry.day is None or entry.is_folder:
        return ""
    return f"{short_date(entry.day)} {entry.day.year}"


def entry_name(entry: FileEntry, ask: FileAsk) -> str:
    """Return all that is said of a folder or a file: "Beach 1. Photo. 3 May 2026"."""
    parts = (entry_words(entry, ask), entry_kind(entry, ask), entry_day(entry))
    return ". ".join(part for part in parts if part)


def prompt_words(state: FilesState, ask: FileAsk) -> str:
    """Return the question the page asks now."""
    if state.is_looking:
        return say("files.looking")
    match state.view:
        case View.PLACES:
            return ask.prompt
        case View.FOLDER:
            return say(f"files.in_{ask.job.value}", folder=state.where)
        case View.NAME:
            return say("files.prompt_name", folder=state.where)
        case View.TAKEN:
            return say("files.prompt_taken")
    return say("files.prompt_new_folder")


def spoken_words(state: FilesState) -> str:
    """Return what is said instead of the question, where something that is only seen belongs to it."""
    if state.view is View.NAME and state.name and not state.is_looking:
        return say("files.spoken_name", folder=state.where, name=state.name)
    return ""


def next_words(state: FilesState, ask: FileAsk) -> str | None:
    """Return what the Next button says; ``None`` leaves it as it is everywhere."""
    match state.view:
        case View.FOLDER if ask.job is FileJob.FOLDER:
            return say("files.this_folder")
        case View.FOLDER if ask.job is FileJob.SAVE:
            return say("files.put_here")
        case View.NAME:
            return say("files.save_here")
        case View.TAKEN:
            return say("files.keep_both")
        case View.NEW_FOLDER:
            return say("files.make_it")
    return None


def empty_words(state: FilesState, ask: FileAsk) -> str:
    """Return what is said where a folder shows nothing."""
    if state.trouble:
        return state.trouble
    return "" if state.entries or state.is_looking else say(f"files.empty_{ask.job.value}")
