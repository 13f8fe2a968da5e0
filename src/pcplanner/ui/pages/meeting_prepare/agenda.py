"""Show what we will do in order, change it, choose our rules, and say what there is to do then."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.meeting_choices import RULES, ground_rule
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting_prepare.state import Addable, AgendaTile, PrepareState, Ready
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.number_tile import NumberTile
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_GAP, _ACTIONS, _PART = 16, 76, QSize(140, 140)
_READY = {
    Ready.INVITATION: "invitation",
    Ready.MY_VIEWS: "speak-up",
    Ready.START: "start",
    Ready.CHANGE: "agenda",
}


class AgendaView(QWidget):
    """Show the parts with their numbers, and below them what can be done with the one that is chosen.

    ``has_added`` says that there was one more part the last time. With big words the parts and what can be
    done take turns. Emits ``part_pressed(id)``, ``moved(by)``,
    ``left_out``, ``adding_wanted`` and ``added(Addable)``.
    """

    part_pressed = Signal(str)
    moved = Signal(int)
    left_out = Signal()
    adding_wanted = Signal()
    added = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: tuple[AgendaTile, ...] = ()
        self._addable: tuple[Addable, ...] = ()
        self._is_adding, self._has_item = False, False
        self.has_added = False
        self.grid = TileGrid(look, columns=5, rows=2, min_tile=_PART, gap=_GAP)
        self.more = TileGrid(look, columns=5, rows=2, min_tile=QSize(180, 150), gap=_GAP)
        self.deeds = TileGrid(look, columns=4, rows=1, min_tile=QSize(150, 64), gap=_GAP, is_choice=False)
        self.earlier = self._action("telling.earlier", Icon.MOVE_BACK)
        self.later = self._action("telling.later", Icon.MOVE_ON)
        self.out = self._action("meeting_prepare.leave_out", Icon.BIN)
        self.add = self._action("meeting_prepare.add", Icon.PLUS)
        self.deeds.set_tiles([self.earlier, self.later, self.out, self.add])
        for part in (self.grid, self.more, self.deeds):
            part.setParent(self)
        self.earlier.clicked.connect(lambda: self.moved.emit(-1))
        self.later.clicked.connect(lambda: self.moved.emit(1))
        self.out.clicked.connect(self.left_out)
        self.add.clicked.connect(self.adding_wanted)
        look.changed.connect(self._lay_out)

    @property
    def is_split(self) -> bool:
        """Tell whether the parts and what can be done with one take turns."""
        return self._look.metrics.is_large

    def paged(self) -> TileGrid:
        """Return what is paged now."""
        if self._is_adding:
            return self.more
        return self.deeds if self.is_split and self._has_item else self.grid

    def show_state(self, state: PrepareState) -> None:
        """Show the agenda as it is."""
        added = None
        if state.agenda != self._parts:
            added = _added([x.id for x in self._parts], [x.id for x in state.agenda])
            old = dict(zip(self._numbered(self._parts), self.grid.tiles(), strict=True))
            new = self._numbered(state.agenda)
            self.grid.set_tiles([old.get(each) or self._tile(*each) for each in new])
            self._parts = state.agenda
        if state.addable != self._addable:
            self._addable = state.addable
            self.more.set_tiles([self._addable_tile(each) for each in state.addable])
        for part, tile in zip(self._parts, self.grid.tiles(), strict=True):
            if isinstance(tile, NumberTile):
                tile.set_chosen(part.id == state.item_id)
        self._is_adding, self._has_item = state.is_adding, state.item is not None
        why = say("meeting_prepare.choose_part")
        for button in (self.earlier, self.later, self.out):
            button.set_not_now(not self._has_item, why)
        self.has_added = added is not None
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        self._lay_out()
        if added is not None:
            tile = self.grid.tiles()[added]
            self.grid.show_tile(tile)
            if had_keyboard:
                tile.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_answer(self) -> QWidget | None:
        """Return what answers first."""
        return self.paged().first_answer()

    def show_chosen(self, item_id: str) -> None:
        """Turn to the part that is chosen, wherever it was moved to."""
        place = next((n for n, x in enumerate(self._parts) if x.id == item_id), None)
        if place is not None:
            self.grid.show_tile(self.grid.tiles()[place])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @staticmethod
    def _numbered(parts: tuple[AgendaTile, ...]) -> list[tuple[AgendaTile, int]]:
        return [(part, number) for number, part in enumerate(parts, 1)]

    def _tile(self, part: AgendaTile, number: int) -> NumberTile:
        tile = NumberTile(
            self._look, part.title, number, picture=part.picture, family=Family(part.family.value)
        )
        tile.clicked.connect(lambda: self.part_pressed.emit(part.id))
        return tile

    def _addable_tile(self, more: Addable) -> Tile:
        tile = Tile(self._look, more.title, picture=more.picture, family=Family.MEETING)
        tile.clicked.connect(lambda: self.added.emit(more))
        return tile

    def _action(self, key: str, icon: Icon) -> OptionRow:
        return OptionRow(self._look, say(key), icon=icon, family=Family.MEETING)

    @Slot()
    def _lay_out(self) -> None:
        room = self.rect()
        is_acting = self.is_split and self._has_item
        self.more.setVisible(self._is_adding)
        self.more.setGeometry(room)
        self.grid.setVisible(not self._is_adding and not is_acting)
        self.deeds.setVisible(not self._is_adding and (is_acting or not self.is_split))
        if self.is_split:
            self.deeds.setGeometry(room)
            self.grid.setGeometry(room)
            return
        high = self._look.metrics.grow(_ACTIONS, 0.4)
        self.deeds.setGeometry(0, room.height() - high, room.width(), high)
        self.grid.setGeometry(0, 0, room.width(), room.height() - high - _GAP)


class RulesView(QWidget):
    """Show rules to choose by their picture, own ones after them. Emits ``pressed(rule)``."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rules: tuple[str, ...] = ()
        self.grid = TileGrid(look, columns=5, rows=2, min_tile=QSize(180, 150), gap=_GAP)
        self.grid.setParent(self)

    def show_state(self, state: PrepareState) -> None:
        """Show which rules are ours."""
        rules = (*RULES, *(x for x in state.rules if x not in RULES))
        if rules != self._rules:
            old = dict(zip(self._rules, self.grid.tiles(), strict=True))
            added = _added(self._rules, rules)
            self._rules = rules
            self.grid.set_tiles([old.get(rule) or self._tile(rule) for rule in rules])
            if added is not None:
                self.grid.show_tile(self.grid.tiles()[added])
        for rule, tile in zip(rules, self.grid.tiles(), strict=True):
            if isinstance(tile, Tile):
                tile.set_chosen(rule in state.rules)

    def first_answer(self) -> QWidget | None:
        """Return the first rule of the page."""
        return next((tile for tile in self.grid.tiles() if tile.isVisibleTo(self)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rules the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _tile(self, rule: str) -> Tile:
        choice = ground_rule(rule)
        tile = Tile(self._look, choice.words, picture=choice.picture, family=Family.MEETING)
        tile.clicked.connect(lambda: self.pressed.emit(rule))
        return tile


class ReadyView(QWidget):
    """Show what there is to do when all is ready. Emits ``pressed(Ready)``."""

    pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid = TileGrid(look, columns=4, min_tile=QSize(200, 180))
        self.grid.setParent(self)
        self.grid.set_tiles([self._tile(each, picture) for each, picture in _READY.items()])

    def first_answer(self) -> QWidget | None:
        """Return the first thing to do."""
        return self.grid.first_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tiles the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _tile(self, ready: Ready, picture: str) -> Tile:
        words = say(f"meeting_prepare.ready_{ready.value}")
        tile = Tile(self._look, words, picture=symbol(picture), family=Family.MEETING)
        tile.clicked.connect(lambda: self.pressed.emit(ready))
        return tile


def _added(old: Sequence[str], new: Sequence[str]) -> int | None:
    """Return the place of the one that came to those that were shown before; ``None`` where none did."""
    found = [n for n, each in enumerate(new) if each not in old]
    return found[0] if old and len(found) == 1 else None
