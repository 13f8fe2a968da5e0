"""Ask about one option: itself large in the middle, the places below, the other ways at both sides."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.sittings import SCALE, SortPlace
from pcplanner.domain.sorting import option_words, options_in, place_words, scale_order
from pcplanner.domain.words import say
from pcplanner.ui.pages.sort.arrows import neighbour
from pcplanner.ui.pages.sort.parts import OptionCard, PlaceButton, SideButton
from pcplanner.ui.pages.sort.state import SortState
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import Metrics, TextSize
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP, _NARROW_GAP, _NARROW = 32, 16, 1000
_TOP, _UNDER_PROMPT, _SMALL_GAP, _SIDE_BUTTON = 24, 20, 8, 68
_PLACES_PART, _LEAST_PLACES, _LEAST_SIDE = 0.315, 150, 54
_LOWEST_PLACES = 100
_HEAR, _BESIDE_DRAWER = 96, 24
_CARD_PART = 0.36


class AskView(QWidget):
    """Show one option and where it can go; with big words or targets the other ways are a second page.

    Emits ``place_pressed(SortPlace)``, ``option_pressed``, ``else_pressed``, ``move_pressed``,
    ``later_pressed``, ``all_pressed``, ``right_pressed`` and ``pages_changed``.
    """

    place_pressed = Signal(object)
    option_pressed = Signal()
    else_pressed = Signal()
    move_pressed = Signal()
    later_pressed = Signal()
    all_pressed = Signal()
    right_pressed = Signal()
    pages_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._page = 0
        self._order: tuple[SortPlace, ...] = SCALE
        self._is_moving = False
        self._make()
        self._connect()

    @property
    def page(self) -> int:
        """Return which page is shown, from 0."""
        return self._page

    @property
    def page_count(self) -> int:
        """Return how many pages there are: one, or two with the biggest words."""
        return 2 if self._look.metrics.takes_turns else 1

    def show_state(self, state: SortState) -> None:
        """Show what is asked, and what has been put where."""
        sitting, asked = state.sitting, state.asked
        if sitting is None or asked is None:
            return
        if self.card.words() != option_words(asked.option):
            self._page = 0
        self.card.show_option(asked.option)
        self._is_moving = state.is_moving
        was = sitting.place_of(asked.option.id) if state.is_moving else None
        for place, button in self.places.items():
            # What is asked is in the hand, not on the wall: an earlier answer must not lead the next one.
            others = [x for x in options_in(sitting, place) if x.id != asked.option.id]
            button.show_place(place_words(sitting, place), others)
            _show_chosen(button, is_chosen=was is not None and was.place is place)
        for place, side in ((SortPlace.DO_NOT_KNOW, self.not_known), (SortPlace.DO_NOT_WANT, self.private)):
            _show_chosen(side, is_chosen=was is not None and was.place is place)
        self._order = scale_order(sitting, is_again=asked.is_again)
        for place in self._order:
            # Taking each off and on again keeps the order of Tab the order seen.
            self.places[place].raise_()
        self.move_one.set_words(say("sort.ask_later" if state.is_moving else "sort.move"))
        self.move_one.set_icon(Icon.CLOCK if state.is_moving else Icon.UNDO)
        self.right.set_words(say("sort.skip" if state.is_asked_again else "sort.right"))
        self.right.set_icon(Icon.NEXT if state.is_asked_again else Icon.TICK)
        done, count = len(sitting.placed) + 1, len(sitting.options)
        is_first_time = not asked.is_again and not state.is_moving
        self.progress.set_words(say("shell.page_of", k=min(done, count), n=count) if is_first_time else "")
        self._lay_out()

    def first_answer(self) -> QWidget:
        """Return what answers first: the place at the left."""
        return self.places[self._order[0]]

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page, from 0."""
        self._page = page
        self._lay_out()
        self.pages_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the nearest thing that way with the arrow keys."""
        shown = [x for x in self._buttons() if x.isVisible()]
        here = next((x for x in shown if x.hasFocus()), None)
        places = [x.geometry() for x in shown]
        target = neighbour(places, here.geometry(), event.key()) if here else None
        if target is None:
            super().keyPressEvent(event)
        else:
            shown[target].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self) -> None:
        look = self._look
        self.something = SideButton(look, say("sort.something_else"), Icon.PLUS)
        self.not_known = SideButton(look, say("sort.place_do_not_know"), Icon.QUESTION)
        self.private = SideButton(look, say("sort.place_do_not_want"), Icon.LOCK)
        self.card = OptionCard(look)
        self.move_one = SideButton(look, say("sort.move"), Icon.UNDO)
        self.see_all = SideButton(look, say("sort.see_all"), Icon.EYE)
        self.right = SideButton(look, say("sort.right"), Icon.TICK, is_main=True)
        self.places = {place: PlaceButton(look, place) for place in SCALE}
        self.progress = WordsLabel(look, size=TextSize.BODY, wrap=False)
        self.progress.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for part in (*self._buttons(), self.progress):
            part.setParent(self)

    def _connect(self) -> None:
        self.something.clicked.connect(self.else_pressed)
        self.not_known.clicked.connect(lambda: self.place_pressed.emit(SortPlace.DO_NOT_KNOW))
        self.private.clicked.connect(lambda: self.place_pressed.emit(SortPlace.DO_NOT_WANT))
        self.card.clicked.connect(self.option_pressed)
        self.move_one.clicked.connect(self._on_move)
        self.see_all.clicked.connect(self.all_pressed)
        self.right.clicked.connect(self.right_pressed)
        for button in self.places.values():
            button.clicked.connect(self._on_place)
        self._look.changed.connect(self._lay_out)

    def _buttons(self) -> tuple[PressButton, ...]:
        left, right = self._sides()
        return (*left, self.card, *right, *(self.places[x] for x in self._order))

    def _sides(self) -> tuple[tuple[SideButton, ...], tuple[SideButton, ...]]:
        return (self.something, self.not_known, self.private), (self.move_one, self.see_all, self.right)

    @Slot()
    def _on_place(self) -> None:
        button = self.sender()
        if isinstance(button, PlaceButton):
            self.place_pressed.emit(button.place)

    @Slot()
    def _on_move(self) -> None:
        (self.later_pressed if self._is_moving else self.move_pressed).emit()

    @Slot()
    def _lay_out(self) -> None:
        takes_turns = self._look.metrics.takes_turns
        self._page = min(self._page, self.page_count - 1)
        is_second = takes_turns and self._page == 1
        self.progress.setVisible(not takes_turns)
        for button in (self.card, *self.places.values()):
            button.setVisible(not is_second)
        for button in (*self._sides()[0], *self._sides()[1]):
            button.setVisible(is_second or not takes_turns)
        if not takes_turns:
            self._lay_out_usual()
        elif is_second:
            self._lay_out_ways()
        else:
            self._lay_out_places()

    def _lay_out_usual(self) -> None:
        """Stand in three columns under the prompt, which lies over the left one."""
        metrics, height = self._look.metrics, self.height()
        columns = column_places(self, metrics)
        ways_top = _TOP + max(metrics.prompt_height, metrics.px(84)) + _UNDER_PROMPT
        places = max(_LEAST_PLACES, round(height * _PLACES_PART))
        room = height - 2 * _TOP - ways_top
        if room - places < 3 * _LEAST_SIDE + 2 * _SMALL_GAP:
            # The ways at both sides stay big enough to press, then the places are as high as they can be.
            places = max(_LOWEST_PLACES, min(_LEAST_PLACES, room - 3 * _LEAST_SIDE - 2 * _SMALL_GAP))
        bottom = height - 2 * _TOP - places
        for place, column in zip(self._order, columns, strict=True):
            self.places[place].setGeometry(column.x(), height - _TOP - places, column.width(), places)
        self.card.setGeometry(columns[1].x(), _TOP, columns[1].width(), bottom - _TOP)
        each = min(metrics.grow(_SIDE_BUTTON), (bottom - ways_top - 2 * _SMALL_GAP) // 3)
        for side, column in zip(self._sides(), (columns[0], columns[2]), strict=True):
            for number, button in enumerate(side):
                top = bottom - (3 - number) * (each + _SMALL_GAP) + _SMALL_GAP
                button.setGeometry(column.x(), top, column.width(), each)
        right = columns[2]
        self.progress.setGeometry(right.x(), _TOP, max(0, right.width() - _HEAR), metrics.prompt_height)

    def _lay_out_places(self) -> None:
        """Stand with the option at the left and the places under each other at the right."""
        metrics = self._look.metrics
        gap = metrics.gap_wide
        card = round(self.width() * _CARD_PART)
        if metrics.target:
            card = min(card, self.width() - gap - 3 * metrics.target - 2 * metrics.gap_small)
        self.card.setGeometry(0, 0, card, self.height())
        each = (self.height() - 2 * _SMALL_GAP) // 3
        left = card + gap
        if each < self._look.metrics.target:
            self._lay_out_in_row(QRect(left, 0, self.width() - left, self.height()))
            return
        for number, place in enumerate(self._order):
            top = number * (each + _SMALL_GAP)
            self.places[place].setGeometry(left, top, self.width() - left, each)

    def _lay_out_in_row(self, room: QRect) -> None:
        """Stand with the places side by side, where each needs the whole height."""
        gap = self._look.metrics.gap_small
        each = (room.width() + gap) // len(self._order) - gap
        for number, place in enumerate(self._order):
            self.places[place].setGeometry(room.x() + number * (each + gap), 0, each, room.height())

    def _lay_out_ways(self) -> None:
        """Stand with the three ways out over the three other ways."""
        metrics = self._look.metrics
        gap = metrics.gap_small if metrics.has_big_targets else metrics.gap_wide
        wide, high = (self.width() - 2 * gap) // 3, (self.height() - gap) // 2
        for row, side in enumerate(self._sides()):
            for number, button in enumerate(side):
                button.setGeometry(number * (wide + gap), row * (high + gap), wide, high)


def _show_chosen(button: PressButton, *, is_chosen: bool) -> None:
    # A button that has never been chosen is not told to screen readers as something to tick.
    if is_chosen or button.is_chosen():
        button.set_chosen(is_chosen)


def column_places(page: QWidget, metrics: Metrics) -> tuple[QRect, QRect, QRect]:
    """Return the three columns of a page that reaches from edge to edge, as high as the page."""
    left = metrics.margin_left
    is_beside = page.width() < page.window().width()
    right = page.width() - (_BESIDE_DRAWER if is_beside else metrics.margin_right)
    gap = _GAP if page.width() > _NARROW else _NARROW_GAP
    wide = (right - left - 2 * gap) // 3
    places = [QRect(left + n * (wide + gap), 0, wide, page.height()) for n in range(3)]
    return places[0], places[1], places[2]
