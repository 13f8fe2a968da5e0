"""Lay two sittings of one topic side by side: what is the same, what moved, what is unsure."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.path_story import as_sentences
from pcplanner.domain.pictures import symbol
from pcplanner.domain.sittings import SCALE, Sitting
from pcplanner.domain.sorting import option_words, options_in, place_words
from pcplanner.domain.sorting_compare import Seen
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.sort.compare_boxes import Cell, DayLine, PictureBox, TalkCard
from pcplanner.ui.pages.sort.compare_view_model import CompareState, CompareViewModel, now_words, told
from pcplanner.ui.pages.sort.wall import FAMILIES
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP, _COLUMN_GAP, _TITLE, _TALK = 8, 32, 32, 96
_PAGED_FROM, _NARROW = 1.5, 1100
_WEIGHTS = {"same": 1.0, "moved": 1.35, "unsure": 0.85, "only": 0.85}


class ComparePage(QWidget):
    """Show both boards and what is seen in them, or one picture to talk about. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: CompareViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._page = 0
        self._make()
        view_model.state_changed.connect(self._show)
        self.talk.clicked.connect(view_model.talk)
        self.pager.page_wanted.connect(self._on_page)
        context.look.changed.connect(self._on_look_changed)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        seen = state.talked_about
        prompt = say("sort.prompt_gone") if state.is_gone else say("sort.prompt_compare")
        spoken = ""
        if seen is not None:
            key = "sort.talk_moved" if seen in state.seen.moved else "sort.talk_unsure"
            prompt = say(key if seen.before else "sort.talk_new")
            spoken = as_sentences([prompt, told(state, seen)])
        return PageHead(
            title=say("sort.title"),
            family=Family.ABOUT,
            prompt=prompt,
            prompt_picture=symbol("review"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("sort.finish") if self._view_model.is_done_next else None,
            spoken=spoken,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.is_gone:
            return (say("sort.gone"),)
        if state.talk is not None:
            return ()
        seen = state.seen
        same = [option_words(x.option) for x in seen.steady]
        others = (*seen.moved, *seen.unsure, *seen.only_first, *seen.only_second)
        rest = tuple(told(state, x) for x in others)
        return ((as_sentences([say("sort.same"), *same]),) if same else ()) + rest

    def first_answer(self) -> QWidget | None:
        """Return what answers first: the way to talk about it."""
        return self.talk if self.talk.isVisible() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._context.look
        self.days = [DayLine(look) for _ in range(2)]
        self.seen = DayLine(look, say("sort.what_we_see"))
        self.boards = [
            [PictureBox(look, say(f"sort.place_{x.value}"), x, FAMILIES[x]) for x in SCALE] for _ in range(2)
        ]
        self.boxes = {
            "same": PictureBox(look, say("sort.same"), None, None),
            "moved": PictureBox(look, say("sort.moved"), Mark.CHANGED, Family.DREAMS),
            "unsure": PictureBox(look, say("sort.place_not_sure"), Mark.NOT_SURE, Family.MEETING),
            "only": PictureBox(look, say("sort.only_once"), Mark.NOT_YET, None),
        }
        self.talk = MainButton(look, say("sort.talk"), icon=Icon.BUBBLE, size=TextSize.TILE)
        self.card = TalkCard(look)
        self.gone = WordsLabel(look, say("sort.gone"), size=TextSize.LINE)
        self.pager = Pager(look)
        for part in (*self._all_parts(), self.card, self.gone):
            part.setParent(self)
            part.setVisible(False)

    def _all_parts(self) -> tuple[QWidget, ...]:
        boards = (box for board in self.boards for box in board)
        return (*self.days, self.seen, *boards, *self.boxes.values(), self.talk)

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        if state.first is not None and state.second is not None:
            badges = {x.option.id: Mark.CHANGED for x in state.seen.moved}
            badges |= {x.option.id: Mark.NOT_SURE for x in state.seen.unsure}
            both = (state.first, state.second)
            for sitting, words, day, board in zip(both, state.days, self.days, self.boards, strict=True):
                day.set_words(words)
                _show_board(sitting, board, badges)
            self._show_seen(state)
            self._show_talk(state)
        self._lay_out()
        self.head_changed.emit()

    def _show_seen(self, state: CompareState) -> None:
        seen = state.seen
        self.boxes["same"].show_cells([Cell(x.option) for x in seen.steady])
        self.boxes["moved"].show_cells(
            [Cell(x.option, None, x.before, x.after, now_words(state, x.after)) for x in seen.moved]
        )
        self.boxes["unsure"].show_cells([Cell(x.option) for x in seen.unsure])
        self.boxes["only"].show_cells([Cell(x.option) for x in (*seen.only_first, *seen.only_second)])

    def _show_talk(self, state: CompareState) -> None:
        seen = state.talked_about
        if seen is not None:
            before = _place_in(state.first, seen, "sort.seen_before", is_after=False)
            now = _place_in(state.second, seen, "sort.seen_now", is_after=True)
            cell = Cell(seen.option, None, seen.before, seen.after)
            self.card.show_cell(cell, before, now, told(state, seen))

    def _lay_out(self) -> None:
        state = self._view_model.state
        for part in (*self._all_parts(), self.card, self.gone):
            part.setVisible(False)
        pages = 1
        if state.is_gone:
            self._place(self.gone, self.rect())
        elif state.talk is not None:
            self._place(self.card, self.rect())
        elif state.is_ready and self._is_paged():
            pages = self._lay_out_paged(state)
        elif state.is_ready:
            self._lay_out_usual(state)
        self.pager.set_pages(min(self._page, pages - 1), pages)

    def _is_paged(self) -> bool:
        """Say whether there is only room for one thing a page: words are big, or the window is narrow."""
        metrics = self._context.look.metrics
        return metrics.scale >= _PAGED_FROM or metrics.has_big_targets or self.width() < _NARROW

    def _lay_out_usual(self, state: CompareState) -> None:
        title = self._context.look.metrics.px(_TITLE)
        wide = (self.width() - 2 * _COLUMN_GAP) // 3
        for number, label in enumerate((*self.days, self.seen)):
            left = number * (wide + _COLUMN_GAP)
            self._place(label, QRect(left, 0, wide, title))
        room = QRect(0, title, wide, self.height() - title)
        for number, board in enumerate(self.boards):
            self._stack(board, room.translated(number * (wide + _COLUMN_GAP), 0), [1.0] * len(board))
        self._lay_out_seen(state, room.translated(2 * (wide + _COLUMN_GAP), 0))

    def _lay_out_seen(self, state: CompareState, room: QRect) -> None:
        needed = {key: box for key, box in self.boxes.items() if box.cells()}
        if state.to_talk_about():
            metrics = self._context.look.metrics
            high = metrics.pressable(metrics.grow(_TALK, 0.3))
            # Beside a box of a few pictures there is room for the button; else it stands below all of them.
            last = list(needed)[-1]
            is_beside = last in {"unsure", "only"} and len(needed[last].cells()) == 1
            if is_beside:
                half = round(room.width() * 0.48)
                self._place(needed.pop(last), QRect(room.x(), room.bottom() + 1 - high, half - _GAP, high))
                talk = QRect(room.x() + half, room.bottom() + 1 - high, room.width() - half, high)
            else:
                talk = QRect(room.x(), room.bottom() + 1 - high, room.width(), high)
            self.talk.set_icon_above(is_beside)
            self._place(self.talk, talk)
            room = room.adjusted(0, 0, 0, -high - _GAP)
        moved = 0.5 * max(0, -(-len(state.seen.moved) // 2) - 1)
        weights = [_WEIGHTS[key] + (moved if key == "moved" else 0.0) for key in needed]
        self._stack(list(needed.values()), room, weights)

    def _lay_out_paged(self, state: CompareState) -> int:
        """Show one thing a page: both boards, then each box of what is seen."""
        needed = [box for box in self.boxes.values() if box.cells()]
        pages = 2 + len(needed)
        self._page = max(0, min(self._page, pages - 1))
        title = self._context.look.metrics.px(_TITLE)
        label = self.days[self._page] if self._page < 2 else self.seen
        self._place(label, QRect(0, 0, self.width(), title))
        room = self.rect().adjusted(0, title, 0, 0)
        if self._page < 2:
            self._stack(self.boards[self._page], room, [1.0] * len(SCALE))
            return pages
        if state.to_talk_about():
            room = self._lay_out_talk(room)
        self._place(needed[self._page - 2], room)
        return pages

    def _lay_out_talk(self, room: QRect) -> QRect:
        """Put the way to talk about it below, or beside where it is high, and return what room is left."""
        metrics = self._context.look.metrics
        self.talk.set_icon_above(metrics.has_big_targets)
        if metrics.has_big_targets:
            wide = max(metrics.target, room.width() // 4)
            self._place(self.talk, QRect(room.right() + 1 - wide, room.y(), wide, room.height()))
            return room.adjusted(0, 0, -wide - metrics.gap_wide, 0)
        self._place(self.talk, QRect(0, room.bottom() + 1 - _TALK, room.width(), _TALK))
        return room.adjusted(0, 0, 0, -_TALK - _GAP)

    def _stack(self, boxes: Sequence[QWidget], room: QRect, weights: Sequence[float]) -> None:
        if not boxes:
            return
        each = (room.height() - _GAP * (len(boxes) - 1)) / sum(weights)
        top = float(room.y())
        for box, weight in zip(boxes, weights, strict=True):
            self._place(box, QRect(room.x(), round(top), room.width(), round(each * weight)))
            top += each * weight + _GAP

    @staticmethod
    def _place(part: QWidget, place: QRect) -> None:
        part.setGeometry(place)
        part.setVisible(True)

    @Slot(int)
    def _on_page(self, page: int) -> None:
        self._page = page
        self._lay_out()

    @Slot()
    def _on_look_changed(self) -> None:
        self._lay_out()
        self.head_changed.emit()


def _show_board(sitting: Sitting, board: Sequence[PictureBox], badges: dict[str, Mark]) -> None:
    for place, box in zip(SCALE, board, strict=True):
        cells = [Cell(x, badges.get(x.id)) for x in options_in(sitting, place)]
        box.show_cells(cells, place_words(sitting, place))


def _place_in(sitting: Sitting | None, seen: Seen, key: str, *, is_after: bool) -> str:
    place = seen.after if is_after else seen.before
    return say(key, place=place_words(sitting, place)) if sitting and place else ""


def open_page(context: Context, route: Route) -> PageParts:
    """Open the sitting in the route's thing with the later one in its parent beside it."""
    view_model = CompareViewModel(context, route)
    page = ComparePage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_next=view_model.go_on,
        go_back=view_model.go_back,
        asked=lambda: view_model.state.talk,
        first=page.first_answer,
    )
