"""Drive the real window as a person does: look for words, press them, type, and wait for what comes."""

import gc
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from pcplanner.app import build_context
from pcplanner.domain.access import AccessProfile
from pcplanner.services.bundle import build_services
from pcplanner.services.places import places_under
from pcplanner.services.speaking import SpeakingService
from pcplanner.speech.player import Player
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.messages import Message
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window
from pcplanner.ui.worker import ThreadWorker

PASSPHRASE = "kettle garden bicycle moon"
PATIENCE_MS = 30_000
_MOST_TABS = 80


class StrayWindows(QObject):
    """Note every window that opens beside the program's own: it would flash, and take the keyboard away."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each widget that is shown."""
        is_shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if (
            is_shown
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and not isinstance(watched, Shell)
        ):
            self.names.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


class Driver:
    """Open the program on the files in one folder, and use it."""

    def __init__(self, folder: Path) -> None:
        places = places_under(folder)
        self.services = build_services(places, cost=CHEAP_COST)
        self.services.settings.set_access(AccessProfile(speech=False, motion=False))
        self._speech = SpeakingService(places.cache, Player(backend="null"))
        workers = [ThreadWorker(name) for name in ("library", "drawing", "looking")]
        self.context = build_context(self.services, self._speech, *workers)
        self.told: list[Message] = []
        self.context.messages.told.connect(self.told.append)
        self.window = Window(self.context, ALL_PAGES)
        self.shell = self.window.shell
        self.shell.resize(1366, 768)
        self.stray = StrayWindows()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self.stray)
        self.context.navigator.start_at(Route(Place.WELCOME))
        self.bring_up()

    def bring_up(self) -> None:
        """Put the window in front, with the keyboard."""
        self.shell.show()
        self.shell.activateWindow()
        self.wait(self.shell.isActiveWindow, "the window to have the keyboard")

    def close(self) -> None:
        """End the program as its last window does."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self.stray)
        self.window.put_away()
        self._speech.close()
        self.shell.close()
        self.shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        assert not self.stray.names, f"windows beside the program's own: {self.stray.names}"

    def wait(self, is_so: Callable[[], object], what: str) -> None:
        """Let the window work until something is so; fail in plain words when it never is."""
        clock = QElapsedTimer()
        clock.start()
        while not is_so():
            if clock.hasExpired(PATIENCE_MS):
                heard = [message.words for message in self.told]
                raise AssertionError(
                    f"waited for {what}; here: {self.here}; told: {heard}; seen: {self.seen()}"
                )
            QTest.qWait(5)

    def settle(self) -> None:
        """Let the window put everything in its place, as it has long before a person presses."""
        QTest.qWait(10)

    @property
    def here(self) -> Place | None:
        """Return which page is shown."""
        route = self.context.navigator.here
        return route.place if route else None

    def wait_for(self, place: Place) -> None:
        """Wait until a page is shown."""
        self.wait(lambda: self.here is place, f"the page {place.value}")

    def wait_told(self, words: str) -> None:
        """Wait until the person has been told something."""
        self.wait(lambda: any(words in message.words for message in self.told), f"to be told: {words}")

    def heard(self) -> str:
        """Return all that the person has been told: in the banner, and at the fields and cards."""
        return " ".join([*(message.words for message in self.told), *self.texts()])

    def texts(self) -> list[str]:
        """Return the words of every label that is seen now, and what screen readers are told of all else."""
        shown = [x for x in self.shell.findChildren(QWidget) if x.isVisible()]
        names = [x.text() if isinstance(x, QLabel) else x.accessibleName() for x in shown]
        return [*names, *(x.accessibleDescription() for x in shown)]

    def seen(self) -> list[str]:
        """Return the name of everything that can be pressed now."""
        return [x.accessibleName() for x in self.shell.findChildren(PressButton) if x.isVisible()]

    def button(self, words: str) -> PressButton | None:
        """Return the button with these words that is seen now; one on the page before one in the bar."""
        shown = [x for x in self.shell.findChildren(PressButton) if x.isVisible() and x.width() > 1]
        exact = [x for x in shown if x.words() == words]
        return next(iter(exact or [x for x in shown if x.accessibleName().startswith(words)]), None)

    def is_ready(self, words: str) -> bool:
        """Say whether something is there and pressing it does something now."""
        found = self.button(words)
        return found is not None and not found.is_not_now()

    def press(self, words: str) -> None:
        """Press something with the mouse once it is there."""
        self.wait(lambda: self.button(words), f"something to press: {words}")
        self.settle()
        found = self.button(words)
        assert found is not None
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    def field(self, label: str) -> QLineEdit | QPlainTextEdit | None:
        """Return the field with this label that is seen now."""
        fields: list[QLineEdit | QPlainTextEdit] = [
            *self.shell.findChildren(QLineEdit),
            *self.shell.findChildren(QPlainTextEdit),
        ]
        return next((x for x in fields if x.isVisible() and x.accessibleName() == label), None)

    def write(self, label: str, words: str) -> None:
        """Click into a field and type."""
        self.wait(lambda: self.field(label), f"the field {label}")
        field = self.field(label)
        assert field is not None
        target = field.viewport() if isinstance(field, QPlainTextEdit) else field
        self.settle()
        QTest.mouseClick(target, Qt.MouseButton.LeftButton)
        self.wait(field.hasFocus, f"the keyboard in the field {label}")
        self.type(words)

    def type(self, words: str) -> None:
        """Type into what has the focus."""
        QTest.keyClicks(self.focused(), words)

    def focused(self) -> QWidget:
        """Return what has the keyboard."""
        return QApplication.focusWidget() or self.shell

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, wherever the keyboard is."""
        QTest.keyClick(self.focused(), key, modifier)

    def tab_to(self, words: str) -> None:
        """Press Tab until the thing with these words has the keyboard."""
        self.wait(lambda: self.button(words) or self.field(words), f"something to go to: {words}")
        for _ in range(_MOST_TABS):
            if self.focused().accessibleName().startswith(words):
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {words}; it comes to {self.focused().accessibleName()}")

    def tab_and_press(self, words: str) -> None:
        """Go to something with Tab and press Enter."""
        self.tab_to(words)
        self.key(Qt.Key.Key_Return)

    def tab_and_write(self, label: str, words: str) -> None:
        """Go to a field with Tab and type."""
        self.tab_to(label)
        self.type(words)
