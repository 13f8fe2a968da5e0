"""Show where to go while a meeting does not run, and all of its parts to jump to."""

from PySide6.QtCore import QRectF, QSize, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.meetings import MeetingState
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting.state import Gate, MeetingPageState, Part
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.theme.text import LaidText, lay_text
from pcplanner.ui.widgets.number_tile import NumberTile
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_TEXT_INSET, _MARK_ROOM, _MOST_WORDS = 16, 38, 0.45
_PICTURES = {
    Gate.START: "start",
    Gate.PREPARE: "agenda",
    Gate.GO_ON: "meeting",
    Gate.TAKE_HOME: "take-home",
    Gate.LOOK: "list",
    Gate.SAID: "idea",
    Gate.OPEN_AGAIN: "start",
}


class GateView(QWidget):
    """Show the few ways on from a meeting that does not run. Emits ``pressed(Gate)``."""

    pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._gates: tuple[Gate, ...] = ()
        self.grid = TileGrid(look, columns=4, min_tile=QSize(220, 180))
        self.grid.setParent(self)

    def show_state(self, state: MeetingPageState) -> None:
        """Show the ways on."""
        if state.gates() != self._gates:
            self._gates = state.gates()
            self.grid.set_tiles([self._tile(gate) for gate in self._gates])

    def first_answer(self) -> QWidget | None:
        """Return the first way on."""
        return self.grid.first_answer()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the ways on the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _tile(self, gate: Gate) -> Tile:
        words = say(f"meeting.gate_{gate.value}")
        tile = Tile(self._look, words, picture=symbol(_PICTURES[gate]), family=Family.MEETING)
        tile.clicked.connect(lambda: self.pressed.emit(gate))
        return tile


class PartTile(NumberTile):
    """Show a part; where its mark has no room for its word, the title makes room for the mark."""

    def _lay_words(self, face: QRectF) -> list[tuple[LaidText, Role]]:
        blocks = super()._lay_words(face)
        if not self._mark_words or len(blocks) != 1:
            return blocks
        title, role = blocks[0]
        width = face.width() - 2 * _TEXT_INSET - self._look.metrics.px(_MARK_ROOM)
        font = self._look.font(TextSize.TILE, bold=True)
        high = max(title.height, face.height() * _MOST_WORDS)
        return [(lay_text(self._words, font, width, max_lines=3, max_height=high), role)]


class PartsView(QWidget):
    """Show every part in its order. Emits ``pressed(item_id)``, ``said_pressed`` and ``stop_pressed``."""

    pressed = Signal(str)
    said_pressed = Signal()
    stop_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: tuple[Part, ...] = ()
        self._more: tuple[bool, bool] = (False, False)
        self.grid = TileGrid(look, columns=5, rows=2, min_tile=QSize(184, 150), gap=16)
        self.grid.setParent(self)

    def show_state(self, state: MeetingPageState) -> None:
        """Show the parts, where something was said, and where we are."""
        more = (bool(state.said), state.phase is MeetingState.RUNNING)
        if (state.parts, more) != (self._parts, self._more):
            self._parts, self._more = state.parts, more
            tiles: list[QWidget] = [self._tile(part, n) for n, part in enumerate(state.parts, 1)]
            has_said, is_running = more
            if has_said:
                tiles.append(self._plain("meeting.gate_said", "idea", self.said_pressed))
            if is_running:
                tiles.append(self._plain("meeting.stop", "stop", self.stop_pressed))
            self.grid.set_tiles(tiles)

    def first_answer(self) -> QWidget | None:
        """Return where we are, and turn to it."""
        now = next((n for n, x in enumerate(self._parts) if x.is_now), 0)
        tiles = self.grid.tiles()
        if not tiles:
            return None
        self.grid.show_tile(tiles[now])
        return tiles[now]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the parts the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _tile(self, part: Part, number: int) -> PartTile:
        mark = Mark.STARTED if part.is_now else Mark.DONE if part.is_said else None
        key = "meeting.part_now" if part.is_now else "meeting.said" if part.is_said else ""
        tile = PartTile(
            self._look,
            part.title,
            number,
            picture=part.picture,
            family=Family(part.family.value),
            mark=mark,
            mark_words=say(key) if key else "",
        )
        tile.clicked.connect(lambda: self.pressed.emit(part.id))
        return tile

    def _plain(self, key: str, picture: str, pressed: SignalInstance) -> Tile:
        tile = Tile(self._look, say(key), picture=symbol(picture), plain=True)
        tile.clicked.connect(pressed)
        return tile
