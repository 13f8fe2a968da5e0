"""Know how the library and its copies stand, and bring a copy back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.errors import PlainError
from pcplanner.domain.text import sentences
from pcplanner.domain.words import say
from pcplanner.services.library import secret_from
from pcplanner.storage.keys import Practice, Secret
from pcplanner.storage.restoring import BackupContents
from pcplanner.storage.troubles import WrongPassphrase, WrongRecoveryCode
from pcplanner.ui.context import Context
from pcplanner.ui.messages import needs_a_copy
from pcplanner.ui.pages.session.problems_state import (
    Act,
    Found,
    ProblemsState,
    Row,
    View,
    copy_rows,
    overview_rows,
    prompt,
    standing,
    when,
)
from pcplanner.ui.routes import Place, Route


class ProblemsViewModel(QObject):
    """Show copies and problems. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._is_closed = False
        self._found: Found | None = None
        self._wanted: Path | None = None
        self._secret: Secret | None = None
        self.state = ProblemsState()

    def load(self) -> None:
        """Look at the library and its copies; somebody who is looking at a copy is left there."""
        self._context.read(self._find, self._took)

    def close(self) -> None:
        """Forget what was typed: the page has been left."""
        self._is_closed = True
        self._secret = None

    def act(self, row: Row) -> None:
        """Do what the button beside a row says."""
        if self.state.is_busy:
            return
        if row.act is Act.SEE_COPIES:
            self.see_copies()
        elif row.act is Act.CHECK:
            self._run(self._checked, self._show_found)
        elif row.act is Act.MAKE_COPY:
            self._run(self._copied, self._show_copied)
        elif row.act is Act.UNLOCK:
            self._context.navigator.start_at(Route(Place.WELCOME))
        else:
            self.look_at(row.copy)

    def see_copies(self) -> None:
        """List every copy."""
        if self._found is not None:
            rows = copy_rows(self._found.copies, self._context.services.clock.now())
            self._show(replace(self.state, view=View.COPIES, rows=rows, contents=None))

    def see_overview(self) -> None:
        """Go back to how everything stands."""
        if self._found is not None:
            self._show_found(self._found)

    def look_at(self, copy: Path | None) -> None:
        """Look into a copy, or into the newest one that is whole; a real one needs its secret first."""
        self._wanted = copy
        if self._is_practice():
            self._secret = Practice()
        if self._secret is None:
            self._show(replace(self.state, view=View.SECRET, slip="", contents=None))
        else:
            self._peek(self._secret)

    def take_secret(self, typed: str) -> None:
        """Look into the copy with a passphrase or a recovery code."""
        if self.state.is_busy:
            return
        if not typed.strip():
            self._show(replace(self.state, slip=say("session.secret_empty")))
            return
        self._peek(secret_from(typed))

    def use_copy(self) -> None:
        """Open the copy that is shown in place of the library."""
        contents, secret = self.state.contents, self._secret
        if contents is None or secret is None or self.state.is_busy:
            return
        library, is_practice = self._context.services.library, self._is_practice()
        self._run(
            lambda: library.restore(contents.path, secret, is_practice=is_practice), lambda _: self._used()
        )

    def contents_words(self) -> tuple[str, str]:
        """Return what is in the copy that is shown, and what may be missing."""
        contents = self.state.contents
        if contents is None:
            return "", ""
        now = self._context.services.clock.now()
        key = "session.copy_people_one" if contents.people == 1 else "session.copy_people"
        title = say(key, people=contents.people, when=when(contents.made_at, now))
        if contents.changed_at is None:
            return title, say("session.copy_no_change")
        return title, say("session.copy_missing", when=when(contents.changed_at, now))

    def _is_practice(self) -> bool:
        return self._context.services.library.is_practice

    def _find(self) -> Found:
        library = self._context.services.library
        return Found(
            library.is_open,
            library.state(),
            library.backups(is_practice=library.is_practice),
            is_damaged=library.is_damaged,
            is_whole=library.health.is_found_whole,
        )

    def _took(self, found: Found) -> None:
        if self.state.view is View.OVERVIEW and not self.state.is_busy:
            self._show_found(found)
        else:
            self._found = found

    def _checked(self) -> Found:
        report = self._context.services.library.check_open()
        return replace(self._find(), report=report)

    def _copied(self) -> Found:
        self._context.services.library.back_up()
        return self._find()

    def _show_copied(self, found: Found) -> None:
        self._show_found(found)
        self._context.messages.tell(say("session.copy_made"))

    def _show_found(self, found: Found) -> None:
        self._found = found
        now = self._context.services.clock.now()
        last = when(found.copies[0].made_at, now) if found.copies else ""
        self._show(
            ProblemsState(
                standing=standing(found),
                prompt=prompt(found),
                last_copy=last,
                rows=overview_rows(found, now),
            )
        )

    def _peek(self, secret: Secret) -> None:
        library, copy, is_practice = self._context.services.library, self._wanted, self._is_practice()

        def look() -> BackupContents:
            if copy is None:
                return library.look_at_newest(secret, is_practice=is_practice)
            return library.peek(copy, secret)

        def show(contents: BackupContents) -> None:
            self._secret = None if self._is_closed else secret
            self._show(replace(self.state, view=View.COPY, is_busy=False, slip="", contents=contents))

        self._run(look, show)

    def _used(self) -> None:
        self._secret = None
        self._context.speaking.forget()
        self._context.navigator.start_at(Route(Place.PEOPLE))
        self._context.messages.tell(say("session.copy_used"))

    def _run(self, job: Callable[[], object], done: Callable[..., object]) -> None:
        self._show(replace(self.state, is_busy=True, slip=""))
        self._context.read(job, done, self._failed)

    def _failed(self, trouble: PlainError) -> None:
        if self.state.view is View.SECRET and isinstance(trouble, WrongPassphrase | WrongRecoveryCode):
            self._show(replace(self.state, is_busy=False, slip=sentences(trouble.sentence)[0]))
            return
        self._show(replace(self.state, is_busy=False))
        if self.state.view is View.COPY or needs_a_copy(trouble):
            # What was open may have been closed to bring the copy back, or been found damaged.
            self._context.read(self._find, self._show_found)
        if not needs_a_copy(trouble):
            # The others have a row on this page, with what to press.
            self._context.messages.problem(trouble)

    def _show(self, state: ProblemsState) -> None:
        if not self._is_closed:
            self.state = state
            self.state_changed.emit()
