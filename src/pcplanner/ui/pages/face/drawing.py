"""Draw a portrait by choosing one part after another."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.symbols.portraits import PortraitLook
from pcplanner.ui.pages.face.drawn import FaceOption, Part, options, part_words
from pcplanner.ui.pages.face.portrait_view import PortraitView
from pcplanner.ui.pages.face.view_model import FaceState, FaceViewModel
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_ROW_GAP, _SAMPLE = 8, 400


class Drawing(QWidget):
    """Show the parts, what the chosen one can be, and the face as it is now."""

    def __init__(self, look: Look, view_model: FaceViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._shown: tuple[Part | None, PortraitLook, bool] | None = None
        self._gone: tuple[QWidget, ...] = ()
        self.parts = {part: OptionRow(look, part_words(part)) for part in Part}
        self.to_parts = PlainButton(look, say("face.parts"), icon=Icon.BACK)
        self.again = PlainButton(look, say("face.start_again"), icon=Icon.UNDO)
        self.grid = TileGrid(look, columns=3, rows=2, min_tile=QSize(120, 120), gap=16)
        self.sample = PortraitView(look)
        for widget in (*self.parts.values(), self.to_parts, self.grid, self.sample, self.again):
            widget.setParent(self)
        for part, row in self.parts.items():
            row.clicked.connect(lambda _=False, part=part: view_model.choose_part(part))
        self.to_parts.clicked.connect(lambda: view_model.choose_part(None))
        self.again.clicked.connect(view_model.start_again)
        look.changed.connect(self._on_look_changed)

    def show_state(self, state: FaceState) -> None:
        """Show the portrait and what can be chosen."""
        self.sample.show_portrait(self._view_model.portrait(state.look))
        for part, row in self.parts.items():
            row.set_chosen(part is state.part)
            row.set_caption(_value_of(part, state.look))
        self._show_tiles(state)
        self._lay_out()

    def reading(self) -> tuple[str, ...]:
        """Return what can be chosen now, as it is read aloud."""
        return tuple(tile.accessibleName() for tile in self.grid.tiles())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _show_tiles(self, state: FaceState) -> None:
        is_large = self._look.metrics.is_large
        now = (state.part, state.look, is_large)
        if now == self._shown:
            return
        had_focus = next((n for n, tile in enumerate(self.grid.tiles()) if tile.hasFocus()), None)
        is_same_part = self._shown is not None and self._shown[0] is state.part
        self._shown = now
        if state.part is not None:
            tiles = [self._option_tile(each) for each in self._view_model.part_options()]
        else:
            tiles = [self._part_tile(part) for part in Part]
        # The one that is being pressed must outlive its press: the old ones are let go at the next change.
        self._gone = self.grid.tiles()
        self.grid.set_tiles(tiles)
        if is_same_part and had_focus is not None:
            tiles[had_focus].setFocus()
        elif not is_same_part:
            self.grid.show_page(0)
            if had_focus is not None or (is_large and self.isVisible()):
                # With big words the button that led here has gone.
                tiles[0].setFocus()

    def _option_tile(self, option: FaceOption) -> Tile:
        tile = Tile(
            self._look, option.words, picture=self._view_model.portrait(option.shown), round_picture=True
        )
        tile.set_chosen(option.is_chosen)
        tile.clicked.connect(lambda: self._view_model.choose(option.leads_to))
        return tile

    def _part_tile(self, part: Part) -> Tile:
        look = self._view_model.state.look
        tile = Tile(
            self._look,
            part_words(part),
            picture=self._view_model.portrait(look),
            caption=_value_of(part, look),
            round_picture=True,
        )
        tile.clicked.connect(lambda: self._view_model.choose_part(part))
        return tile

    def _lay_out(self) -> None:
        metrics = self._look.metrics
        width, height, gap = self.width(), self.height(), metrics.gap_wide
        is_large = metrics.is_large
        for row in self.parts.values():
            row.setVisible(not is_large)
        is_on_parts = self._view_model.state.part is None
        self.to_parts.setVisible(is_large and not is_on_parts)
        # With big words the two buttons take turns in one place.
        self.again.setVisible(is_on_parts or not is_large)
        button = self.again.sizeHint()
        if is_large:
            side = min(height - button.height() - metrics.gap_small, width // 4)
            column = max(side, min(button.width(), width // 4))
            self.sample.setGeometry(0, 0, column, side)
            for each in (self.to_parts, self.again):
                each.setGeometry(0, height - button.height(), column, button.height())
            self.grid.setGeometry(column + gap, 0, width - column - gap, height)
            return
        column = metrics.grow(304, 0.2)
        row_height = (height - _ROW_GAP * (len(self.parts) - 1)) // len(self.parts)
        for number, row in enumerate(self.parts.values()):
            row.setGeometry(0, number * (row_height + _ROW_GAP), column, row_height)
        side = min(_SAMPLE, height - button.height() - metrics.gap_wide, width // 3)
        self.sample.setGeometry(width - side, 0, side, side)
        self.again.setGeometry(width - side, height - button.height(), side, button.height())
        self.grid.setGeometry(column + gap, 0, width - column - side - 2 * gap - 8, height)

    def _on_look_changed(self) -> None:
        if self._view_model.state.part is None and not self._look.metrics.is_large:
            self._view_model.choose_part(Part.SKIN)
        self._lay_out()


def _value_of(part: Part, look: PortraitLook) -> str:
    chosen = [option.words for option in options(part, look) if option.is_chosen]
    return ", ".join(chosen) or say("face.chosen_none")
