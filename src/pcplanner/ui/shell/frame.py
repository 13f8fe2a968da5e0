"""Place the parts of the window round the page: header, prompt, pager, banner, drawer and bar."""

from PySide6.QtCore import QAbstractAnimation, QPoint, QPropertyAnimation, QRect, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from pcplanner.ui.shell.bar import Bar
from pcplanner.ui.shell.drawer import Drawer
from pcplanner.ui.shell.focus_order import focus_stops
from pcplanner.ui.shell.geometry import Places, Wishes, notice_place, place_parts
from pcplanner.ui.shell.header import Header
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import SLIDE_MS
from pcplanner.ui.widgets.banner import Banner, BannerMessage
from pcplanner.ui.widgets.celebration_panel import CelebrationPanel
from pcplanner.ui.widgets.hear_button import HearButton
from pcplanner.ui.widgets.pager import Pager, PagerStyle
from pcplanner.ui.widgets.prompt_row import PromptRow


class Frame(QWidget):
    """Hold one page and what is round it, and keep everything in its place."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._head = PageHead(title="")
        self._page: QWidget | None = None
        self._pager: Pager | None = None
        self._before_drawer: QWidget | None = None
        self._before_notice: QWidget | None = None
        self._before_celebration: QWidget | None = None
        self._stand_in: QWidget | None = None
        self._is_drawer_open = False
        self._is_page_covered = False
        self.is_motion_reduced = False
        self.header = Header(look)
        self.prompt = PromptRow(look)
        self.hear = HearButton(look)
        self.bar = Bar(look)
        self.banner = Banner(look)
        self.drawer = Drawer(look)
        self.celebration = CelebrationPanel(look)
        self.celebration.setVisible(False)
        for part in (self.header, self.prompt, self.hear, self.bar, self.banner, self.drawer):
            part.setParent(self)
        self.celebration.setParent(self)
        self.celebration.closed.connect(self.end_celebration)
        self.slide = QPropertyAnimation(self.drawer, b"pos", self)
        self.slide.setDuration(SLIDE_MS)
        look.changed.connect(self.place)

    @property
    def head(self) -> PageHead:
        """Return what is shown round the page."""
        return self._head

    @property
    def is_drawer_open(self) -> bool:
        """Tell whether the drawer is open."""
        return self._is_drawer_open

    @property
    def is_page_covered(self) -> bool:
        """Tell whether the drawer lies over the page, so that nothing on it can be reached."""
        return self._is_page_covered

    def page(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._page if self._page is not None and isValid(self._page) else None

    def show_page(self, page: QWidget, pager: Pager | None, drawer: QWidget | None) -> None:
        """Take a page in place of the one before, which is hidden and not thrown away; its head shows it."""
        old = self.page()
        if old is not None and old is not page:
            old.hide()
        self._page = page
        page.setParent(self)
        self._take_pager(pager)
        self.drawer.set_content(drawer)
        self.clear_notice()
        if old is not page:
            self.celebration.setVisible(False)

    def show_head(self, head: PageHead) -> None:
        """Show another title, prompt or place."""
        self._head = head
        self.header.show_head(head)
        self.prompt.set_prompt(head.prompt, head.prompt_picture, is_round=head.is_picture_round)
        self.bar.set_next_label(head.next_label)
        self.place()
        if self._page is not None:
            # Placed before it is shown, or its grids would share out their tiles for a size it never has.
            self._page.show()

    def open_drawer(self) -> None:
        """Open the drawer and put the focus into it."""
        self._is_drawer_open = True
        self._before_drawer = QApplication.focusWidget()
        self.drawer.setVisible(True)
        self.place()
        if not self.is_motion_reduced and self.isVisible():
            end = self.drawer.pos()
            self.slide.setStartValue(QPoint(self.width(), end.y()))
            self.slide.setEndValue(end)
            self.slide.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)
        stops = focus_stops([self.drawer.content(), self.drawer])
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def close_drawer(self) -> None:
        """Close the drawer and give the focus back to what had it before."""
        self._is_drawer_open = False
        self.slide.stop()
        self.drawer.setVisible(False)
        self.place()
        self._focus_again(self._before_drawer)
        self._before_drawer = None

    def show_notice(self, message: BannerMessage) -> None:
        """Say something in the header, where it covers nothing that can be pressed."""
        focused = QApplication.focusWidget()
        if focused is None or not self.banner.isAncestorOf(focused):
            self._before_notice = focused
        self.banner.show_message(message)

    def clear_notice(self) -> None:
        """Take the notice away, and give the focus back when one of its buttons has it."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.banner.isAncestorOf(focused)
        self.banner.clear_message()
        if had_focus:
            self._focus_again(self._before_notice)
        self._before_notice = None

    def celebrate(self, words: str, picture: object | None, about: str = "") -> None:
        """Be glad about something, over the page, until somebody goes on."""
        self._before_celebration = QApplication.focusWidget()
        self.celebration.celebrate(words, picture, about)
        self.celebration.setVisible(True)
        self.place()
        self.celebration.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def end_celebration(self) -> None:
        """Show the page again and give the focus back."""
        self.celebration.setVisible(False)
        self._focus_again(self._before_celebration)
        self._before_celebration = None

    def turn_page(self, by: int) -> None:
        """Turn the pages of the page, unless something lies over it or the drawer has the keyboard."""
        pager, is_hidden = self._pager, self._is_page_covered or self.celebration.isVisible()
        if pager is not None and isValid(pager) and not is_hidden and not self.has_drawer_focus():
            pager.turn(by)

    def focus_first(self) -> None:
        """Put the focus on the first thing of the open drawer, or of the page, or of the bar."""
        if self.focus_drawer():
            return
        parts = [self.drawer] if self._is_page_covered else [self.page(), self.bar]
        stops = focus_stops(parts)
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_on(self, target: QWidget) -> None:
        """Put the focus on something of the page; while the page celebrates, that waits for it."""
        if self.celebration.isVisible():
            self._before_celebration = target
        else:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_drawer(self) -> bool:
        """Put the focus on the first thing in the open drawer, and say whether there was any."""
        stops = focus_stops([self.drawer.content()]) if self._is_drawer_open else []
        if not stops:
            return False
        stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def has_drawer_focus(self) -> bool:
        """Tell whether the focus is in the open drawer."""
        focused = QApplication.focusWidget()
        return self._is_drawer_open and focused is not None and self.drawer.isAncestorOf(focused)

    def stand_in(self) -> QWidget | None:
        """Return what takes the focus for a moment because what had it has been taken away."""
        part = self.drawer.content() if self.has_drawer_focus() else self.page()
        self._stand_in = next(iter(focus_stops([part]) or self.stops()), None)
        return self._stand_in

    def is_stand_in_focused(self) -> bool:
        """Tell, once, whether the focus is still where it fell when what had it was taken away."""
        stand_in, self._stand_in = self._stand_in, None
        return stand_in is not None and stand_in is QApplication.focusWidget()

    def stops(self) -> list[QWidget]:
        """Return where Tab stops, in order: prompt row, page, drawer, bar."""
        is_column = self._look.metrics.is_large
        if self._is_page_covered:
            return focus_stops([self.banner, self.drawer, self.bar])
        if self.celebration.isVisible():
            return focus_stops([self.banner, self.hear, self.celebration, self.drawer, self.bar])
        row: list[QWidget | None] = [self.banner, self.hear]
        if is_column:
            return focus_stops([*row, self.page(), self._pager_here(), self.drawer, self.header, self.bar])
        return focus_stops(
            [self.banner, self._pager_here(), self.hear, self.page(), self.drawer, self.header, self.bar]
        )

    def parts(self) -> list[tuple[str, QWidget | None]]:
        """Return the parts that can be reached now with their names, what matters most first."""
        row: list[tuple[str, QWidget | None]] = [("notice", self.banner)]
        if self.celebration.isVisible():
            row.append(("celebration", self.celebration))
        elif not self._is_page_covered:
            row += [("page", self.page()), ("page", self._pager_here())]
        row += [("drawer", self.drawer), ("bar", self.bar), ("top", self.hear), ("top", self.header)]
        return row

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Place every part for the new size."""
        self.place()

    @Slot()
    def place(self) -> None:
        """Put every part where it belongs now."""
        metrics = self._look.metrics
        places = place_parts(metrics, self.size(), self._wishes(), self.prompt.height_for)
        self._is_page_covered = self._is_drawer_open and places.is_drawer_over
        is_beside = self._is_drawer_open and not places.is_drawer_over
        self.header.setGeometry(places.header)
        self.header.set_room(places.drawer.x() if is_beside else self.width())
        self.bar.setGeometry(places.bar)
        self.prompt.setGeometry(places.prompt)
        self.prompt.setVisible(bool(self._head.prompt))
        self.hear.setGeometry(places.hear)
        strip = self.header.free_strip()
        least = self.banner.height_wanted()
        self.banner.setGeometry(
            notice_place(strip, places, is_page_covered=self._is_page_covered, least=least)
        )
        self.slide.stop()
        self.drawer.setGeometry(places.drawer)
        pager = self._pager_here()
        if pager is not None and not places.pager.isNull():
            if pager.parentWidget() is not self:
                pager.setParent(self)
                pager.show()
            style = PagerStyle.COMPACT if places.is_pager_compact else PagerStyle.ROW
            pager.set_style(PagerStyle.COLUMN if metrics.is_large else style)
            pager.setGeometry(places.pager)
        page = self.page()
        if page is not None:
            page.setGeometry(places.page)
            if self._head.is_wide:
                # A wide page lies under the prompt row, so that the prompt stays where it always is.
                page.stackUnder(self.prompt)
        # Screen readers tell the parts as they lie over each other: the bar comes after the page.
        self.bar.raise_()
        self.celebration.setGeometry(self._celebration_place(places))
        self.celebration.raise_()
        self.drawer.raise_()
        self.banner.raise_()

    def _celebration_place(self, places: Places) -> QRect:
        # It covers what can be pressed on the page, and leaves the prompt, the bar and the drawer alone.
        left, right = places.prompt.x(), places.hear.right()
        top = places.hear.bottom() + 1 + self._look.metrics.main_gap
        bottom = places.bar.y() - self._look.metrics.main_gap
        return QRect(left, top, right - left + 1, bottom - top)

    def _focus_again(self, before: QWidget | None) -> None:
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _pager_here(self) -> Pager | None:
        pager = self._pager
        if pager is None or not isValid(pager) or not pager.is_needed or pager.stands_with_holder:
            return None
        return pager

    def _take_pager(self, pager: Pager | None) -> None:
        old = self._pager
        if old is pager:
            return
        if old is not None and isValid(old):
            old.shown_changed.disconnect(self.place)
            if old.parentWidget() is self:
                old.hide()
                old.setParent(None)
        self._pager = pager
        if pager is not None:
            pager.shown_changed.connect(self.place)
            if not pager.stands_with_holder:
                pager.setParent(self)
                pager.setVisible(pager.is_needed)

    def _wishes(self) -> Wishes:
        pager = self._pager_here()
        return Wishes(
            has_prompt=bool(self._head.prompt),
            prompt_width=self._head.prompt_width,
            is_wide=self._head.is_wide,
            has_pager=pager is not None,
            pager_width=pager.width_of(PagerStyle.ROW) if pager else 0,
            compact_pager_width=pager.width_of(PagerStyle.COMPACT) if pager else 0,
            is_drawer_open=self._is_drawer_open,
        )
