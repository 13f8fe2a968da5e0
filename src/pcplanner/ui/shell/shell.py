"""Be the window: the same header, bar, drawer and keys round every page."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.shell.focus_order import step_focus
from pcplanner.ui.shell.frame import Frame
from pcplanner.ui.shell.header import Header
from pcplanner.ui.shell.keys import Keys, give_keys
from pcplanner.ui.shell.notice_watch import NoticeWatch
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Theme
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.banner import BannerKind, BannerMessage
from pcplanner.ui.widgets.focus_ring import FocusRing
from pcplanner.ui.widgets.pager import Pager, page_keys

LEAST_WIDTH, LEAST_HEIGHT = 1024, 680


class Shell(QMainWindow):
    """Show one page at a time; it knows how a page is framed and nothing about what is on it."""

    home_pressed = Signal()
    back_pressed = Signal()
    say_again_pressed = Signal()
    stop_speaking_pressed = Signal()
    break_pressed = Signal()
    help_pressed = Signal()
    next_pressed = Signal()
    undo_requested = Signal()
    record_prompt_pressed = Signal()
    redo_requested = Signal()
    print_requested = Signal()
    drawer_toggled = Signal(bool)
    drawer_refused = Signal()
    close_refused = Signal()
    banner_action_pressed = Signal()
    banner_closed = Signal()
    celebration_closed = Signal()
    announced = Signal(str)
    reached_by_keyboard = Signal(str, bool)
    something_pressed = Signal()
    came_up = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.frame = Frame(look)
        self.setCentralWidget(self.frame)
        self.ring = FocusRing(self, look)
        self._watch = NoticeWatch(self.frame.banner)
        self._is_guarded = False
        self._connect()
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._on_look_changed()

    @property
    def header(self) -> Header:
        """Return the header of the window."""
        return self.frame.header

    @property
    def look(self) -> Look:
        """Return how the window looks."""
        return self._look

    @property
    def head(self) -> PageHead:
        """Return what is shown round the page now."""
        return self.frame.head

    @property
    def is_drawer_open(self) -> bool:
        """Tell whether the facilitator's drawer is open."""
        return self.frame.is_drawer_open

    def page(self) -> QWidget | None:
        """Return the page that is shown."""
        return self.frame.page()

    def show_page(
        self,
        page: QWidget,
        head: PageHead,
        *,
        pager: Pager | None = None,
        drawer: QWidget | None = None,
    ) -> None:
        """Show a page with what belongs round it; the page before is hidden, not thrown away."""
        is_other = page is not self.page()
        self.frame.show_page(page, pager, drawer)
        self.set_head(head)
        self.ring.raise_()
        if is_other:
            self.announce(head.title)
            self.frame.focus_first()

    def set_head(self, head: PageHead) -> None:
        """Show another title, prompt or place round the same page."""
        if head.prompt != self.head.prompt and self._watch.has_acted:
            self.clear_message()
        self.setWindowTitle(f"{head.title} · pcplanner")
        self.frame.show_head(head)

    def set_drawer(self, drawer: QWidget | None) -> None:
        """Put something else into the drawer."""
        self.frame.drawer.set_content(drawer)

    def apply_look(self, theme: Theme, metrics: Metrics) -> None:
        """Put on another theme and text size at once."""
        self._look.change(theme, metrics)

    def announce(self, text: str) -> None:
        """Tell a screen reader something that happened."""
        if not text:
            return
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.announced.emit(text)

    def keyboard_came(self, name: str, *, is_of_plan: bool) -> None:
        """Hear from a button that the keyboard has come to it."""
        self.reached_by_keyboard.emit(name, is_of_plan)

    def button_pressed(self) -> None:
        """Hear from a button that it was pressed."""
        self.something_pressed.emit()

    def show_message(self, message: BannerMessage) -> None:
        """Say something in the header, until the page changes.

        What was done goes with the next thing somebody does; a problem stays until somebody closes it, or
        goes on to the next question of the page.
        """
        self.frame.show_notice(message)
        self._watch.begin()
        self.ring.raise_()
        self.announce(message.words)

    def clear_message(self) -> None:
        """Take the message in the header away."""
        self._watch.end()
        self.frame.clear_notice()

    def celebrate(self, words: str, picture: object | None = None, *, about: str = "") -> None:
        """Be glad about something over the page, until somebody goes on."""
        self.frame.celebrate(words, picture, about)
        self.ring.raise_()
        self.announce(f"{words} {about}".strip())

    def set_undo(self, undo: str | None, redo: str | None) -> None:
        """Say in words what undo and redo would do now, or that there is nothing to do."""
        self.frame.drawer.set_undo(undo, redo)

    def set_guarded(self, *, is_guarded: bool) -> None:
        """Let the page belong to the person: the drawer and closing are refused, and that is told."""
        self._is_guarded = is_guarded
        self.frame.header.set_locked(is_locked=is_guarded)

    def set_practice(self, is_practice: bool) -> None:
        """Show on every page that this is only for practice."""
        self.frame.header.set_practice(is_practice)

    def set_reduced_motion(self, is_reduced: bool) -> None:
        """Let nothing slide."""
        self.frame.is_motion_reduced = is_reduced

    def set_speaking(self, is_speaking: bool) -> None:
        """Show that the voice speaks, so that one press stops it."""
        self.frame.hear.set_speaking(is_speaking)
        if not is_speaking:
            self.clear_light()

    def light_word(self, first: int, last: int) -> None:
        """Light the characters of the prompt from ``first`` up to ``last``."""
        self.frame.prompt.light_word(first, last)

    def clear_light(self) -> None:
        """Light no word of the prompt."""
        self.frame.prompt.clear_light()

    def open_drawer(self) -> None:
        """Open the facilitator's drawer and put the focus into it."""
        if self.is_drawer_open:
            return
        if self._is_guarded:
            self.drawer_refused.emit()
            return
        self.frame.open_drawer()
        self.ring.raise_()
        self.announce(say("shell.drawer_open"))
        self.drawer_toggled.emit(True)

    def close_drawer(self) -> None:
        """Close the drawer and give the focus back to what had it before."""
        if not self.is_drawer_open:
            return
        self.frame.close_drawer()
        self.announce(say("shell.drawer_closed"))
        self.drawer_toggled.emit(False)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the window is there: only now can anything on its page take the focus."""
        super().showEvent(event)
        self.came_up.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless the page belongs to the person; the computer itself is always obeyed."""
        application = QApplication.instance()
        is_ending = isinstance(application, QApplication) and application.isSavingSession()
        if self._is_guarded and not is_ending:
            event.ignore()
            self.close_refused.emit()
        else:
            super().closeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages of the page with Page Up and Page Down, wherever the keyboard is."""
        turn = page_keys(event.key())
        if turn:
            self.frame.turn_page(turn)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Go with Tab in the order that is seen; Qt asks this too when what had the focus is taken away."""
        now = QApplication.focusWidget()
        if now is not None and not now.isVisible():
            stop = self.frame.stand_in()
            if stop is not None:
                stop.setFocus(Qt.FocusReason.OtherFocusReason)
            return stop is not None
        stop = step_focus(self.frame.stops(), now, is_forward=is_forward)
        if stop is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
        stop.setFocus(reason)
        return True

    def _connect(self) -> None:
        frame = self.frame
        bar = frame.bar
        bar.home_pressed.connect(self.home_pressed)
        bar.back_pressed.connect(self.back_pressed)
        bar.say_again_pressed.connect(self.say_again_pressed)
        bar.break_pressed.connect(self.break_pressed)
        bar.help_pressed.connect(self.help_pressed)
        bar.next_pressed.connect(self.next_pressed)
        frame.hear.hear_pressed.connect(self.say_again_pressed)
        frame.hear.stop_pressed.connect(self.stop_speaking_pressed)
        frame.banner.action_pressed.connect(self._on_banner_action)
        self._watch.acted.connect(self._on_acted)
        frame.banner.closed.connect(self._on_banner_closed)
        frame.drawer.close_pressed.connect(self.close_drawer)
        frame.header.facilitator.clicked.connect(self.open_drawer)
        frame.drawer.undo_pressed.connect(self.undo_requested)
        frame.drawer.record_pressed.connect(self.record_prompt_pressed)
        frame.drawer.redo_pressed.connect(self.redo_requested)
        frame.celebration.closed.connect(self.celebration_closed)
        self._look.changed.connect(self._on_look_changed)
        self._shortcuts = give_keys(
            self,
            Keys(
                back=self._on_back_key,
                help=self.help_pressed.emit,
                drawer=self._on_drawer_key,
                say_again=self.say_again_pressed.emit,
                undo=self.undo_requested.emit,
                redo=self.redo_requested.emit,
                print=self.print_requested.emit,
                home=self.home_pressed.emit,
                next=self.next_pressed.emit,
            ),
        )

    @Slot()
    def _on_banner_closed(self) -> None:
        self.clear_message()
        self.banner_closed.emit()

    @Slot()
    def _on_banner_action(self) -> None:
        self.clear_message()
        self.banner_action_pressed.emit()

    @Slot()
    def _on_acted(self) -> None:
        message = self.frame.banner.message()
        if message is None:
            self._watch.end()
        elif message.kind is BannerKind.INFO:
            self.clear_message()

    @Slot()
    def _on_back_key(self) -> None:
        if self.is_drawer_open:
            self.close_drawer()
        elif self.frame.celebration.isVisible():
            self.frame.celebration.go_on.click()
        else:
            self.back_pressed.emit()

    @Slot()
    def _on_drawer_key(self) -> None:
        if self.is_drawer_open:
            self.close_drawer()
        else:
            self.open_drawer()

    @Slot()
    def _on_look_changed(self) -> None:
        self.setPalette(self._look.palette())
        self.update()
