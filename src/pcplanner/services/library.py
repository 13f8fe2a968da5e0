"""Start, open, lock, copy and mend the library of plans."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pcplanner.documents.layout import lay_out
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.recovery_sheet import recovery_sheet
from pcplanner.domain.errors import InputError
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.example import read_example
from pcplanner.services.pictures import PictureService
from pcplanner.services.places import Places
from pcplanner.storage import making, opening, restoring
from pcplanner.storage.backups import Backup, backups_in
from pcplanner.storage.checking import CheckReport
from pcplanner.storage.key_wrapping import Cost
from pcplanner.storage.keys import Code, Passphrase, Secret
from pcplanner.storage.library import Library
from pcplanner.storage.recovery_code import read_code
from pcplanner.storage.restoring import BackupContents
from pcplanner.storage.states import LibraryState, state
from pcplanner.storage.troubles import WrongRecoveryCode

SHORTEST_PASSPHRASE = 8
_RECOVERY_SHEET_PT = 16


@dataclass(frozen=True, slots=True)
class Started:
    """A new library's recovery code: shown once, printed, typed back once."""

    groups: tuple[str, ...]
    text: str


class LibraryService:
    """What somebody can do with the library as a whole."""

    def __init__(
        self, desk: Desk, places: Places, pictures: PictureService, cost: Cost | None = None
    ) -> None:
        self._desk = desk
        self._places = places
        self._pictures = pictures
        self._cost = cost

    @property
    def is_open(self) -> bool:
        """Say whether a library is open."""
        return self._desk.is_open

    @property
    def is_practice(self) -> bool:
        """Say whether the open library is the practice one."""
        return self._desk.is_open and self._desk.library.is_practice

    def state(self) -> LibraryState:
        """Return what is found where the real library is kept."""
        return state(self._places.library)

    def start(self, passphrase: str, again: str) -> Started:
        """Make the real library, open it, and return the recovery code to print and type back."""
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise InputError(say("library.passphrase_short", shortest=SHORTEST_PASSPHRASE))
        if passphrase != again:
            raise InputError(say("library.passphrases_differ"))
        library, code = making.create_library(self._places.library, passphrase, self._cost)
        self._lay_out(library)
        return Started(code.groups, code.text)

    def check_code(self, typed: str, started: Started) -> None:
        """Raise a plain error that names the slip unless the code was typed back right."""
        if read_code(typed).text != started.text:
            raise InputError(say("library.code_differs"))

    def recovery_sheet(self, started: Started, made_on: date) -> bytes:
        """Return the recovery sheet as a PDF."""
        sheet = lay_out(recovery_sheet(started.groups, made_on), _RECOVERY_SHEET_PT)
        return write_pdf(sheet, self._pictures.data).pdf

    def unlock(self, passphrase: str) -> None:
        """Open the real library with its passphrase."""
        self._lay_out(opening.unlock(self._places.library, passphrase))

    def open_with(self, secret: Secret) -> None:
        """Open the real library with whatever secret was given."""
        if isinstance(secret, Code):
            self.unlock_with_code(secret.text)
        elif isinstance(secret, Passphrase):
            self.unlock(secret.text)
        else:
            self.open_practice()

    def unlock_with_code(self, code: str) -> None:
        """Open the real library with the code of the recovery sheet."""
        self._lay_out(opening.unlock_with_code(self._places.library, code))

    def set_passphrase(self, code: str, passphrase: str, again: str) -> None:
        """Give the open library a new passphrase, after it was opened with the recovery code."""
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise InputError(say("library.passphrase_short", shortest=SHORTEST_PASSPHRASE))
        if passphrase != again:
            raise InputError(say("library.passphrases_differ"))
        self._desk.library.change_passphrase(Code(code), passphrase)

    def open_practice(self) -> None:
        """Open the practice library; the first time it is made and filled with the example people."""
        if state(self._places.practice) is LibraryState.NONE:
            library = making.create_practice(self._places.practice)
            fill_with_example(library)
        else:
            library = opening.open_practice(self._places.practice)
        self._lay_out(library)

    def lock(self) -> None:
        """Copy what changed, close the library and forget its key."""
        library = self._desk.clear()
        if library is not None:
            library.close()

    def back_up(self) -> Path:
        """Make a copy of the open library now, open it, check it, and return where it is."""
        return self._desk.library.back_up()

    def backups(self, *, is_practice: bool = False) -> tuple[Backup, ...]:
        """Return the copies of a library, newest first."""
        return backups_in(self._folder(is_practice=is_practice))

    def newest_good_backup(self, secret: Secret, *, is_practice: bool = False) -> Path | None:
        """Return the newest copy that opens and is whole."""
        return restoring.newest_good_backup(self._folder(is_practice=is_practice), secret)

    def peek(self, backup: Path, secret: Secret) -> BackupContents:
        """Open a copy to look at it, without changing anything."""
        return restoring.peek_backup(backup, secret)

    def restore(self, backup: Path, secret: Secret, *, is_practice: bool = False) -> None:
        """Open a copy in place of the library; what was there before is kept beside it."""
        self._lay_out(restoring.restore(self._folder(is_practice=is_practice), backup, secret))

    def check(self, secret: Secret, *, is_practice: bool = False) -> CheckReport:
        """Look through the library and its copies, and say what is sound."""
        return opening.check(self._folder(is_practice=is_practice), secret)

    def _folder(self, *, is_practice: bool) -> Path:
        return self._places.practice if is_practice else self._places.library

    def _lay_out(self, library: Library) -> None:
        self.lock()
        self._desk.lay_out(library)


def fill_with_example(library: Library) -> None:
    """Put the example people into an empty library, as what was there from the start and cannot be undone."""
    for plan in read_example().plans:
        with library.changing("", plan.person.id) as change:
            for thing in (plan.person, *plan.supporters, *plan.lines, *plan.dreams, *plan.goals):
                change.put(thing)
            for thing in (*plan.obstacles, *plan.steps):
                change.put(thing)


def secret_from(words: str) -> Secret:
    """Return a typed secret as what it looks like: a recovery code, or a passphrase."""
    try:
        return Code(read_code(words).text)
    except WrongRecoveryCode:
        return Passphrase(words)
