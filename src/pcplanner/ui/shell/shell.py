"""Be the window: the same header, bar, drawer and keys round every page."""

from PySide6.QtCore import QAbstractAnimation, QPoint, QPropertyAnimation, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from pcplanner.domain.words import say
from pcplanner.ui.shell.bar import Bar
from pcplanner.ui.shell.drawer import Drawer
from pcplanner.ui.shell.focus_order import focus_stops, step_focus
from pcplanner.ui.shell.geometry import Places, Wishes, place_parts
from pcplanner.ui.shell.header import Header
from pcplanner.ui.shell.keys import Keys, give_keys
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Theme
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import SLIDE_MS, Metrics
from pcplanner.ui.widgets.banner import Banner, BannerMessage
from pcplanner.ui.widgets.focus_ring import FocusRing
from pcplanner.ui.widgets.hear_button import HearButton
from pcplanner.ui.widgets.pager import Pager, PagerStyle
from pcplanner.ui.widgets.prompt_row import PromptRow

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
    redo_requested = Signal()
    print_requested = Signal()
    drawer_toggled = Signal(bool)
    banner_action_pressed = Signal()
    banner_closed = Signal()
    announced = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._head = PageHead(title="")
        self._page: QWidget | None = None
        self._pager: Pager | None = None
        self._before_drawer: QWidget | None = None
        self._is_drawer_open = False
        self._is_motion_reduced = False
        self._make()
        self._connect()
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self._on_look_changed()

    @property
    def look(self) -> Look:
        """Return how the window looks."""
        return self._look

    @property
    def head(self) -> PageHead:
        """Return what is shown round the page now."""
        return self._head

    @property
    def is_drawer_open(self) -> bool:
        """Tell whether the facilitator's drawer is open."""
        return self._is_drawer_open

    def page(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._page

    def show_page(
        self,
        page: QWidget,
        head: PageHead,
        *,
        pager: Pager | None = None,
        drawer: QWidget | None = None,
    ) -> None:
        """Show a page with what belongs round it; the page before is hidden, not thrown away."""
        is_other = page is not self._page
        if is_other and self._page is not None and isValid(self._page):
            self._page.hide()
        self._page = page
        page.setParent(self.centre)
        self._take_pager(pager)
        self.drawer.set_content(drawer)
        self.banner.clear_message()
        self.set_head(head)
        page.show()
        self.drawer.raise_()
        self.ring.raise_()
        if is_other:
            self.announce(head.title)
            self._focus_first(page)

    def set_head(self, head: PageHead) -> None:
        """Show another title, prompt or place round the same page."""
        self._head = head
        self.setWindowTitle(f"{head.title} · pcplanner")
        self.header.show_head(head)
        self.prompt.set_prompt(head.prompt, head.prompt_picture, is_round=head.is_picture_round)
        self.bar.set_next_label(head.next_label)
        self._place()

    def set_drawer(self, drawer: QWidget | None) -> None:
        """Put something else into the drawer."""
        self.drawer.set_content(drawer)

    def apply_look(self, theme: Theme, metrics: Metrics) -> None:
        """Put on another theme and text size at once."""
        self._look.change(theme, metrics)

    def announce(self, text: str) -> None:
        """Tell a screen reader something that happened."""
        if not text:
            return
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self.announced.emit(text)

    def show_message(self, message: BannerMessage) -> None:
        """Say something on top of the page; it stays until somebody closes it or the page changes."""
        self.banner.show_message(message)
        self.announce(message.words)

    def clear_message(self) -> None:
        """Take the message on top of the page away."""
        self.banner.clear_message()

    def set_practice(self, is_practice: bool) -> None:
        """Show on every page that this is only for practice."""
        self.header.set_practice(is_practice)

    def set_reduced_motion(self, is_reduced: bool) -> None:
        """Let nothing slide."""
        self._is_motion_reduced = is_reduced

    def set_speaking(self, is_speaking: bool) -> None:
        """Show that the voice speaks, so that one press stops it."""
        self.hear.set_speaking(is_speaking)
        if not is_speaking:
            self.prompt.clear_light()

    def light_word(self, first: int, last: int) -> None:
        """Light the characters of the prompt from ``first`` up to ``last``."""
        self.prompt.light_word(first, last)

    def clear_light(self) -> None:
        """Light no word of the prompt."""
        self.prompt.clear_light()

    def open_drawer(self) -> None:
        """Open the facilitator's drawer and put the focus into it."""
        if self._is_drawer_open:
            return
        self._is_drawer_open = True
        self._before_drawer = QApplication.focusWidget()
        self.drawer.setVisible(True)
        self.drawer.raise_()
        self.ring.raise_()
        places = self._place()
        self._slide(places.drawer.topLeft())
        content = self.drawer.content()
        stops = focus_stops([content, self.drawer])
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.announce(say("shell.drawer_open"))
        self.drawer_toggled.emit(True)

    def close_drawer(self) -> None:
        """Close the drawer and give the focus back to what had it before."""
        if not self._is_drawer_open:
            return
        self._is_drawer_open = False
        self._slide_animation.stop()
        self.drawer.setVisible(False)
        self._place()
        before = self._before_drawer
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._page is not None:
            self._focus_first(self._page)
        self.announce(say("shell.drawer_closed"))
        self.drawer_toggled.emit(False)

    def focus_stops(self) -> list[QWidget]:
        """Return where Tab stops, in order: header, prompt row, page, drawer, bar."""
        is_column = self._look.metrics.is_large
        pager = self._pager
        page = None if self._is_page_covered else self._page
        row = [self.banner, None if is_column else pager, self.hear]
        if self._is_page_covered:
            row, pager = [self.banner], None
        return focus_stops([*row, page, pager if is_column else None, self.drawer, self.bar])

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Go with Tab in the order that is seen."""
        stop = step_focus(self.focus_stops(), QApplication.focusWidget(), is_forward=is_forward)
        if stop is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
        stop.setFocus(reason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place every part for the new size."""
        super().resizeEvent(event)
        self._place()

    def _make(self) -> None:
        look = self._look
        self.centre = QWidget()
        self.setCentralWidget(self.centre)
        self.header = Header(look)
        self.prompt = PromptRow(look)
        self.hear = HearButton(look)
        self.bar = Bar(look)
        self.banner = Banner(look)
        self.drawer = Drawer(look)
        for part in (self.header, self.prompt, self.hear, self.bar, self.banner, self.drawer):
            part.setParent(self.centre)
        self.ring = FocusRing(self, look)
        self._slide_animation = QPropertyAnimation(self.drawer, b"pos", self)
        self._slide_animation.setDuration(SLIDE_MS)

    def _connect(self) -> None:
        bar = self.bar
        bar.home_pressed.connect(self.home_pressed)
        bar.back_pressed.connect(self.back_pressed)
        bar.say_again_pressed.connect(self.say_again_pressed)
        bar.break_pressed.connect(self.break_pressed)
        bar.help_pressed.connect(self.help_pressed)
        bar.next_pressed.connect(self.next_pressed)
        self.hear.hear_pressed.connect(self.say_again_pressed)
        self.hear.stop_pressed.connect(self.stop_speaking_pressed)
        self.banner.action_pressed.connect(self.banner_action_pressed)
        self.banner.closed.connect(self.banner_closed)
        self.drawer.close_pressed.connect(self.close_drawer)
        self._look.changed.connect(self._on_look_changed)
        self._shortcuts = give_keys(
            self,
            Keys(
                back=self._on_escape,
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

    @property
    def _is_page_covered(self) -> bool:
        return self._is_drawer_open and self._places.is_drawer_over

    def _take_pager(self, pager: Pager | None) -> None:
        old = self._pager
        if old is not None and old is not pager and isValid(old):
            old.shown_changed.disconnect(self._place)
            old.setParent(None)
            old.hide()
        if pager is not None and pager is not old:
            pager.shown_changed.connect(self._place)
        self._pager = pager
        if pager is not None and not pager.stands_with_holder:
            pager.setParent(self.centre)
            pager.setVisible(pager.is_needed)

    def _wishes(self) -> Wishes:
        pager = self._pager
        has_pager = pager is not None and isValid(pager) and pager.is_needed
        has_pager = has_pager and pager is not None and not pager.stands_with_holder
        width = 352
        if pager is not None and has_pager and not self._look.metrics.is_large:
            pager.set_style(PagerStyle.ROW)
            width = pager.sizeHint().width()
        return Wishes(
            has_prompt=bool(self._head.prompt),
            prompt_width=self._head.prompt_width,
            is_wide=self._head.is_wide,
            has_pager=has_pager,
            pager_width=width,
            is_drawer_open=self._is_drawer_open,
        )

    @Slot()
    def _place(self) -> Places:
        metrics = self._look.metrics
        places = place_parts(metrics, self.size(), self._wishes(), self.prompt.height_for)
        self._places = places
        self.header.setGeometry(places.header)
        is_beside = self._is_drawer_open
        self.header.set_room(places.drawer.x() if is_beside else self.width())
        self.bar.setGeometry(places.bar)
        self.prompt.setGeometry(places.prompt)
        self.prompt.setVisible(bool(self._head.prompt))
        self.hear.setGeometry(places.hear)
        self.banner.setGeometry(places.banner)
        self.drawer.setGeometry(places.drawer)
        if self._pager is not None and not places.pager.isNull():
            if self._pager.parentWidget() is not self.centre:
                self._pager.setParent(self.centre)
                self._pager.show()
            style = PagerStyle.COMPACT if places.is_pager_compact else PagerStyle.ROW
            self._pager.set_style(PagerStyle.COLUMN if metrics.is_large else style)
            self._pager.setGeometry(places.pager)
        if self._page is not None:
            self._page.setGeometry(places.page)
            if self._head.is_wide:
                # A wide page lies under the prompt row, so that the prompt stays where it always is.
                self._page.lower()
        return places

    def _slide(self, end: QPoint) -> None:
        if self._is_motion_reduced or not self.isVisible():
            return
        self._slide_animation.setStartValue(QPoint(self.width(), end.y()))
        self._slide_animation.setEndValue(end)
        self._slide_animation.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _focus_first(self, page: QWidget) -> None:
        stops = focus_stops([page]) or focus_stops([self.bar])
        if stops and not self._is_drawer_open:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_escape(self) -> None:
        if self._is_drawer_open:
            self.close_drawer()
        else:
            self.back_pressed.emit()

    @Slot()
    def _on_drawer_key(self) -> None:
        if self._is_drawer_open:
            self.close_drawer()
        else:
            self.open_drawer()

    @Slot()
    def _on_look_changed(self) -> None:
        self.setPalette(self._look.palette())
        self._place()
        self.update()
