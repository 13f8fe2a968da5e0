"""Know where somebody is among the files, and give the answer to whoever asked."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.file_names import without_ending
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.file_listing import FileEntry, Listing, PlaceGone
from pcplanner.services.file_places import FilePlace
from pcplanner.services.files import LastPlace, NewFile
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import FileAsk, FileJob
from pcplanner.ui.pages.files.reading import Reading
from pcplanner.ui.pages.files.state import FilesState, View, folder_words
from pcplanner.ui.pages.files.thumbnails import Thumbnails


class FilesViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``.

    Folders are read away from the window; what comes back late, after another press, is not shown.
    """

    state_changed = Signal()

    def __init__(self, context: Context, ask: FileAsk, person_id: str = "") -> None:
        super().__init__()
        self._context = context
        self._files = context.services.files
        self._person_id = person_id
        self.ask = ask
        self.thumbnails = Thumbnails(context, self)
        self._is_begun = False
        self._came_by: list[Path] = []
        self._found = Listing(Path())
        self._new: NewFile | None = None
        self._reading = Reading(context, self)
        self._reading.slow.connect(self._on_slow)
        ending = ask.endings[0] if ask.endings else ""
        self._ending = ending
        # Photos and packs are kept in other places.
        self._key = f"{ask.job.value} {ending}"
        self.state = FilesState(name=without_ending(ask.name_to_begin_with, (ending,)))

    def load(self) -> None:
        """Begin where this job was last; on the way back here, look at what is shown once more."""
        if not self._is_begun:
            self._is_begun = True
            self._read_whose()
            last = self._files.last_place(self._key)
            self._reading.run(self._files.places, lambda places: self._begin(places, last))
        elif self.state.view is View.PLACES:
            self.see_places()
        elif self.state.view is View.FOLDER and self.state.folder is not None:
            self._look(self.state.folder)

    def close(self) -> None:
        """Read nothing more: the page has been left."""
        self._reading.close()
        self.thumbnails.close()

    def see_places(self) -> None:
        """Show the places there are now."""
        self._came_by = []
        self._reading.run(self._files.places, self.show_places)

    def open_place(self, place: FilePlace) -> None:
        """Look into a place."""
        self._came_by = []
        self._look(place.path)

    def press(self, entry: FileEntry) -> None:
        """Look into a folder; take a file, or its name where one is to be saved."""
        if entry.is_folder:
            before = self.state.folder
            self._look(entry.path, lambda: self._came_by.append(before) if before else None)
        elif self.ask.job is FileJob.SAVE:
            self._show(view=View.NAME, name=without_ending(entry.name, self.ask.endings), slip="")
        else:
            self._answer(entry.path)

    def change_order(self) -> None:
        """Show files by name instead of the newest first, or the other way round."""
        is_by_name = not self.state.is_by_name
        self._show(is_by_name=is_by_name, entries=self._sorted(is_by_name=is_by_name))
        self._remember()

    def go_back(self) -> bool:
        """Go back to the name, the folder before or the places; say whether that was here."""
        match self.state.view:
            case View.PLACES:
                return False
            case View.TAKEN:
                self._show(view=View.NAME)
            case View.NAME | View.NEW_FOLDER:
                self._show(view=View.FOLDER, slip="")
            case View.FOLDER if self._came_by:
                self._look(self._came_by[-1], self._came_by.pop)
            case View.FOLDER:
                self.see_places()
        return True

    def go_next(self) -> None:
        """Do what the Next button says."""
        match self.state.view:
            case View.FOLDER if self.ask.job is not FileJob.OPEN:
                self.take_folder()
            case View.NAME:
                self.save_here()
            case View.TAKEN:
                self.keep_both()
            case View.NEW_FOLDER:
                self.make_folder()
            case _:
                self._context.messages.tell(say("files.choose_first"))

    def take_folder(self) -> None:
        """Take the folder that is shown, or go on to the name of the new file in it."""
        if self.state.folder is None or self.state.trouble:
            self._context.messages.tell(self.state.trouble or say("files.choose_first"))
        elif self.ask.job is FileJob.SAVE:
            self._show(view=View.NAME, slip="")
        else:
            self._answer(self.state.folder)

    def type_name(self, words: str) -> None:
        """Call the new file something else."""
        self.state = replace(self.state, name=words, slip="")

    def type_folder_name(self, words: str) -> None:
        """Call the new folder something else."""
        self.state = replace(self.state, folder_name=words, slip="")

    def save_here(self) -> None:
        """Answer with the path of the new file; where one of its name is there, ask what to do."""
        folder, name, files = self.state.folder, self.state.name, self._files
        if folder is not None:
            self._reading.run(
                lambda: files.place_for(folder, name, self._ending), self._place_found, self._show_slip
            )

    def keep_both(self) -> None:
        """Answer with a name that is free."""
        if self._new is not None and self._new.free is not None:
            self._answer(self._new.free)

    def replace_old(self) -> None:
        """Answer with the path of the old file: somebody wants the new one in its place."""
        if self._new is not None:
            self._answer(self._new.path)

    def ask_folder_name(self) -> None:
        """Ask what the new folder is called."""
        folder, files, name = self.state.folder, self._files, say("files.new_folder_name")
        if folder is not None:
            self._reading.run(
                lambda: files.free_folder_name(folder, name),
                lambda free: self._show(view=View.NEW_FOLDER, folder_name=free, slip=""),
            )

    def make_folder(self) -> None:
        """Make the new folder and look into it."""
        folder, name, files = self.state.folder, self.state.folder_name, self._files
        if folder is None:
            return

        def made(path: Path) -> None:
            self._look(path, lambda: self._came_by.append(folder))

        self._reading.run(lambda: files.make_folder(folder, name), made, self._show_slip)

    def answer_elsewhere(self, path: Path) -> None:
        """Answer with what was chosen in the computer's own window."""
        self._answer(path)

    def _begin(self, places: tuple[FilePlace, ...], last: LastPlace | None) -> None:
        self.show_places(places)
        if last is not None:
            self._show(is_by_name=last.is_by_name)
            self._look(last.folder)

    def show_places(self, places: tuple[FilePlace, ...]) -> None:
        """Show these places to choose from."""
        self._show(view=View.PLACES, places=places, trouble="", slip="")

    def _look(self, folder: Path, came: Callable[[], object] | None = None) -> None:
        files, endings = self._files, self.ask.endings if self.ask.job is not FileJob.FOLDER else ()

        def found(there: Listing) -> None:
            self._found = there
            if came is not None:
                came()
            self._show_folder(there.folder, "")
            self._remember()

        def failed(trouble: PlainError) -> None:
            if isinstance(trouble, PlaceGone):
                self._gone(trouble)
                return
            self._found = Listing(folder)
            if came is not None:
                came()
            self._show_folder(folder, str(trouble))
            self._context.say(str(trouble))

        self._reading.run(lambda: files.look_into(folder, endings), found, failed)

    def _show_folder(self, folder: Path, trouble: str) -> None:
        self._show(
            view=View.FOLDER,
            folder=folder,
            where=folder_words(folder, self.state.places),
            entries=self._sorted(is_by_name=self.state.is_by_name),
            trouble=trouble,
            slip="",
        )

    def _gone(self, trouble: PlainError) -> None:
        """Show the places once more: a stick may have been taken out."""
        self._came_by = []

        def shown(places: tuple[FilePlace, ...]) -> None:
            self.show_places(places)
            self._context.messages.problem(trouble)

        self._reading.run(self._files.places, shown)

    def _place_found(self, new: NewFile) -> None:
        self._new = new
        if new.free is None:
            self._answer(new.path)
        else:
            self._show(view=View.TAKEN, free_name=new.free.name, taken_name=new.path.name)

    def _show_slip(self, trouble: PlainError) -> None:
        """Say what is wrong with a name at its field; for trouble with the place, show the places."""
        if isinstance(trouble, InputError):
            self._show(slip=str(trouble))
            self._context.say(str(trouble))
        else:
            self._gone(trouble)

    def _answer(self, path: Path) -> None:
        self._context.navigator.answer(path)

    def _remember(self) -> None:
        folder = self.state.folder
        if folder is not None:
            self._files.remember(self._key, LastPlace(folder, self.state.is_by_name))

    def _sorted(self, *, is_by_name: bool) -> tuple[FileEntry, ...]:
        return self._found.by_name if is_by_name else self._found.newest

    def _read_whose(self) -> None:
        people, person_id = self._context.services.people, self._person_id

        def shown(plan: Plan) -> None:
            self._show(whose=plan.person.name, face=plan.person.picture)

        if person_id:
            self._context.read(lambda: people.plan(person_id), shown)

    def _on_slow(self) -> None:
        self._show(is_looking=True)

    def _show(self, **changes: object) -> None:
        # Whatever is shown now is what was waited for.
        changes.setdefault("is_looking", False)
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.state_changed.emit()
