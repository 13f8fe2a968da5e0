"""Start, open, lock, copy and mend the library of plans."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pcplanner.domain.errors import InputError, PlainError
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.example_filling import fill_with_example
from pcplanner.services.health import Health
from pcplanner.services.pictures import PictureService
from pcplanner.services.places import Places
from pcplanner.services.settings import SettingsService
from pcplanner.storage import making, opening, restoring
from pcplanner.storage.backups import backups_in
from pcplanner.storage.checking import CheckReport
from pcplanner.storage.key_wrapping import Cost
from pcplanner.storage.keys import Code, Passphrase, Secret
from pcplanner.storage.library import Library
from pcplanner.storage.places import DAMAGED
from pcplanner.storage.recovery_code import read_code
from pcplanner.storage.restoring import BackupContents
from pcplanner.storage.safe_files import put_aside
from pcplanner.storage.states import LibraryState, state
from pcplanner.storage.thinning import Backup
from pcplanner.storage.troubles import LibraryDamaged, WrongPassphrase, WrongRecoveryCode, file_trouble
from pcplanner.storage.vault import read_vault

SHORTEST_PASSPHRASE = 8
# A file that is there from the making of a library until its recovery code has been typed back.
_CODE_MARK = "code-to-type"
_BROKEN = frozenset(
    {LibraryState.DAMAGED, LibraryState.MISSING, LibraryState.VAULT_DAMAGED, LibraryState.VAULT_MISSING}
)


@dataclass(frozen=True, slots=True)
class Started:
    """A new library's recovery code: shown once, printed, typed back once."""

    groups: tuple[str, ...]
    text: str


class LibraryService:
    """What somebody can do with the library as a whole."""

    def __init__(
        self,
        desk: Desk,
        places: Places,
        pictures: PictureService,
        settings: SettingsService,
        cost: Cost | None = None,
    ) -> None:
        self._desk = desk
        self._places = places
        self._pictures = pictures
        self._settings = settings
        self._cost = cost
        self._code: Started | None = None
        self.health = Health(desk)

    @property
    def is_open(self) -> bool:
        """Say whether a library is open."""
        return self._desk.is_open

    @property
    def is_practice(self) -> bool:
        """Say whether the open library is the practice one."""
        return self._desk.is_open and self._desk.library.is_practice

    @property
    def is_damaged(self) -> bool:
        """Say whether damage has been met in the library that is open, or in the real one."""
        return self.health.is_damaged(self._folder(is_practice=self.is_practice))

    def state(self) -> LibraryState:
        """Return what is found where the real library is kept."""
        return state(self._places.library)

    @property
    def code_to_type(self) -> Started | None:
        """Return the recovery code that has been shown and not been typed back yet."""
        return self._code

    @property
    def is_code_due(self) -> bool:
        """Say whether the program ended before the recovery code was typed back."""
        return self._code is None and self._code_mark.exists()

    @property
    def _code_mark(self) -> Path:
        return self._places.data / _CODE_MARK

    def check_passphrase(self, passphrase: str, again: str) -> None:
        """Raise a plain error unless a new passphrase is long enough and was typed the same twice."""
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise InputError(say("library.passphrase_short", shortest=SHORTEST_PASSPHRASE))
        if passphrase != again:
            raise InputError(say("library.passphrases_differ"))

    def start(self, passphrase: str, again: str) -> Started:
        """Make the real library, open it, and return the recovery code to print and type back."""
        self.check_passphrase(passphrase, again)
        was_due = self._code_mark.exists()
        self._mark_code_due()
        try:
            library, code = making.create_library(self._places.library, passphrase, self._cost)
        except BaseException:
            if not was_due:
                self._forget_code()
            raise
        self._lay_out(library)
        self._code = Started(code.groups, code.text)
        return self._code

    def renew_code(self, passphrase: str) -> Started:
        """Make a new recovery code, where the program ended before the first one was typed back."""
        code = self._desk.library.new_recovery_code(Passphrase(passphrase))
        self._code = Started(code.groups, code.text)
        return self._code

    def check_code(self, typed: str, started: Started) -> None:
        """Raise a plain error that names the slip unless the code was typed back right."""
        if read_code(typed).text != started.text:
            raise InputError(say("library.code_differs"))

    def confirm_code(self, typed: str) -> None:
        """Take the code that was typed back; it is not asked for again."""
        if self._code is not None:
            self.check_code(typed, self._code)
        self._forget_code()

    def _mark_code_due(self) -> None:
        # Where even this cannot be written, making the library says so.
        with suppress(OSError):
            self._code_mark.parent.mkdir(parents=True, exist_ok=True)
            self._code_mark.touch()

    def _forget_code(self) -> None:
        self._code = None
        with suppress(OSError):
            self._code_mark.unlink(missing_ok=True)

    def recovery_sheet(self, started: Started, made_on: date) -> bytes:
        """Return the recovery sheet as a PDF, its pictures in the tones of this computer."""
        # ReportLab takes a quarter of a second to load, so it comes with the first sheet.
        from pcplanner.services.recovery_paper import recovery_pdf  # noqa: PLC0415

        worn = self._pictures.worn(self._settings.access())
        return recovery_pdf(started.groups, made_on, worn)

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
        # Whoever typed the code has the sheet.
        self._forget_code()

    def try_code(self, code: str) -> None:
        """Raise a plain error unless a recovery code would open the real library; nothing is opened."""
        read_vault(self._places.library).open(Code(code)).wipe()

    def recover(self, code: str, passphrase: str, again: str) -> None:
        """Open the real library with its recovery code and give it a new passphrase."""
        self.check_passphrase(passphrase, again)
        self.unlock_with_code(code)
        self.set_passphrase(code, passphrase, again)

    def set_passphrase(self, code: str, passphrase: str, again: str) -> None:
        """Give the open library a new passphrase, after it was opened with the recovery code."""
        self.check_passphrase(passphrase, again)
        self._desk.library.change_passphrase(Code(code), passphrase)

    def open_practice(self) -> None:
        """Open the practice library; it is made and filled with the example people where there is none.

        One that is broken holds nobody's real plan: it is put aside, and made again.
        """
        if state(self._places.practice) in _BROKEN:
            self._put_practice_aside()
        try:
            library = self._practice()
        except LibraryDamaged:
            self._put_practice_aside()
            library = self._practice()
        self._lay_out(library)

    def _put_practice_aside(self) -> None:
        try:
            put_aside(self._places.practice, DAMAGED)
        except OSError as error:
            raise file_trouble(error, self._places.practice) from error

    def _practice(self) -> Library:
        if state(self._places.practice) is not LibraryState.NONE:
            return opening.open_practice(self._places.practice)
        library = making.create_practice(self._places.practice)
        fill_with_example(library)
        return library

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

    def look_at_newest(self, secret: Secret, *, is_practice: bool = False) -> BackupContents:
        """Open the newest copy that is whole and say what is in it; a wrong secret is told as such."""
        for backup in self.backups(is_practice=is_practice):
            try:
                return self.peek(backup.path, secret)
            except (WrongPassphrase, WrongRecoveryCode):
                raise
            except PlainError:
                # The next older one may be whole.
                continue
        raise InputError(say("library.no_good_copy"))

    def restore(self, backup: Path, secret: Secret, *, is_practice: bool = False) -> None:
        """Open a copy in place of the library; what was there before is kept beside it."""
        # The copy is opened and read before what is open now is closed.
        self.peek(backup, secret)
        # A damaged library is closed, but no last backup can be made of it: its file is kept instead.
        with suppress(PlainError):
            self.lock()
        folder = self._folder(is_practice=is_practice)
        is_damaged = self.health.is_damaged(folder)
        self._lay_out(restoring.restore(folder, backup, secret, is_damaged=is_damaged))

    def check(self, secret: Secret, *, is_practice: bool = False) -> CheckReport:
        """Look through the library and its copies, and say what is sound."""
        return opening.check(self._folder(is_practice=is_practice), secret)

    def check_open(self) -> CheckReport:
        """Look through the library that is open and its copies, and say what is sound."""
        report = self._desk.library.check()
        self.health.checked(is_sound=report.is_sound)
        return report

    def _folder(self, *, is_practice: bool) -> Path:
        return self._places.practice if is_practice else self._places.library

    def _lay_out(self, library: Library) -> None:
        try:
            self.lock()
        except BaseException:
            library.close()
            raise
        self.health.begin(library)
        self._desk.lay_out(library)


def secret_from(words: str) -> Secret:
    """Return a typed secret as what it looks like: a recovery code, or a passphrase."""
    try:
        return Code(read_code(words).text)
    except WrongRecoveryCode:
        return Passphrase(words)
