"""Say what the page shows: what goes onto the stick, how far writing has come, and what is there then."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from pcplanner.documents.choices import Format
from pcplanner.domain.file_names import shown_name
from pcplanner.domain.path_story import joined
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.services.stick_documents import StickDocument
from pcplanner.services.stick_writing import WrittenStick
from pcplanner.services.sticks import StickProgress, StickWish
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.choice_row import Choice

_MOST_NAMED = 3
FORMAT_ICONS = {
    Format.PDF: Icon.PRINT,
    Format.WORD: Icon.PENCIL,
    Format.TEXT: Icon.PAGE,
    Format.PICTURES: Icon.PHOTO,
    Format.EPUB: Icon.SAY_AGAIN,
    Format.PAGE: Icon.COMPUTER,
    Format.TRACKS: Icon.SOUND,
    Format.JSON: Icon.DOWNLOAD,
}


class View(Enum):
    """What the page shows."""

    ALL = auto()
    DOCUMENTS = auto()
    FORMATS = auto()
    AUDIENCE = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class Option:
    """One tile: what it is for, its words, and whether it is chosen."""

    key: object
    words: str
    caption: str = ""
    picture: Picture | None = None
    icon: Icon | None = None
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far writing has come, from 0 to 1."""

    words: str
    part: float


@dataclass(frozen=True, slots=True)
class StickState:
    """Everything the page shows; ``progress`` covers the view while something is being written."""

    view: View = View.ALL
    name: str = ""
    face: Picture | None = None
    options: tuple[Option, ...] = ()
    progress: Progress | None = None
    written: WrittenStick | None = None


def progress_of(told: StickProgress | None, *, is_stopping: bool) -> Progress:
    """Return how far writing has come in words, and as a part of all files and their pages."""
    if told is None:
        return Progress(say("stick.stopping" if is_stopping else "stick.getting_ready"), 0.0)
    part = (told.number - 1 + (told.page / told.pages if told.pages else 0.0)) / told.total
    if is_stopping:
        return Progress(say("stick.stopping"), part)
    key = "stick.writing_page" if told.pages else "stick.writing"
    words = say(key, name=told.name, number=told.number, total=told.total, page=told.page, pages=told.pages)
    return Progress(words, part)


def all_options(
    wish: StickWish, documents: Sequence[StickDocument], audiences: Sequence[Choice], place: Path | None
) -> tuple[Option, ...]:
    """Return the tiles of the first view: each leads to one thing to choose, and says what is chosen."""
    chosen = [x.words for x in documents if x.id in wish.documents]
    kinds = [say(f"formats.{x.value}_caption") for x in wish.formats]
    who = next((x.words for x in audiences if x.key is wish.audience), "")
    where = shown_name(place.name or str(place)) if place is not None else say("stick.no_place")
    return (
        Option(View.DOCUMENTS, say("stick.documents"), _told(chosen), icon=Icon.PAGE),
        Option(View.FORMATS, say("stick.formats"), _told(kinds), icon=Icon.SETTINGS),
        Option(View.AUDIENCE, say("stick.audience"), who, icon=Icon.PEOPLE),
        Option(None, say("stick.place"), where, icon=Icon.STICK),
    )


def _told(names: Sequence[str]) -> str:
    if not names:
        return say("stick.nothing")
    more = len(names) - _MOST_NAMED
    shown = list(names) if more <= 0 else [*names[:_MOST_NAMED], say("lines.audience_more", count=more)]
    return joined(shown)


def document_options(wish: StickWish, documents: Sequence[StickDocument]) -> tuple[Option, ...]:
    """Return a tile for each paper."""
    return tuple(
        Option(x.id, x.words, x.more, x.picture, is_chosen=x.id in wish.documents) for x in documents
    )


def format_options(wish: StickWish, formats: Sequence[Format]) -> tuple[Option, ...]:
    """Return a tile for each kind of file."""
    return tuple(
        Option(
            x,
            say(f"formats.{x.value}"),
            say(f"formats.{x.value}_caption"),
            icon=FORMAT_ICONS[x],
            is_chosen=x in wish.formats,
        )
        for x in formats
    )


def audience_options(wish: StickWish, audiences: Sequence[Choice]) -> tuple[Option, ...]:
    """Return a tile for each audience."""
    return tuple(Option(x.key, x.words, icon=x.icon, is_chosen=x.key is wish.audience) for x in audiences)


def written_words(written: WrittenStick) -> tuple[str, ...]:
    """Return what came of it, sentence by sentence."""
    count = written.files
    files = say("stick.files_one") if count == 1 else say("stick.files_many", count=count)
    parent = written.folder.parent
    return (
        say("stick.folder_is", folder=written.folder.name),
        say("stick.place_is", place=shown_name(parent.name or str(parent))),
        files,
        say("stick.checked"),
    )


def prompt_words(state: StickState) -> str:
    """Return the one short question of what is shown now."""
    if state.progress is not None:
        return say("stick.prompt_writing")
    keys = {
        View.ALL: "stick.prompt",
        View.DOCUMENTS: "stick.prompt_documents",
        View.FORMATS: "stick.prompt_formats",
        View.AUDIENCE: "stick.prompt_audience",
        View.DONE: "stick.prompt_done",
    }
    return say(keys[state.view])


def next_label(state: StickState) -> str | None:
    """Return what the Next button says; ``None`` for its usual word."""
    if state.progress is not None:
        return None
    match state.view:
        case View.ALL:
            return say("stick.write")
        case View.DONE:
            return say("stick.choose_again")
    return say("stick.choose_done")
