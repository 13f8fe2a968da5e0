"""Show one question about what is in the way at a time, with big answers."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dreams import ObstacleTheme
from pcplanner.domain.words import say
from pcplanner.ui.pages.obstacle.state import THEME_PICTURES, ObstacleState, Place
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile_grid import TileGrid

_ROW, _GAP = QSize(240, 100), 16


class WhatStage(QWidget):
    """Ask which theme it is. Emits ``theme_pressed(ObstacleTheme)``."""

    theme_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid = TileGrid(look, columns=3, rows=2, min_tile=_ROW, gap=_GAP)
        self.grid.setParent(self)
        self.rows = {theme: self._row(theme) for theme in ObstacleTheme}
        self.grid.set_tiles(list(self.rows.values()))
        self._was_shown = False

    def show_state(self, state: ObstacleState) -> None:
        """Show which theme was chosen."""
        for theme, row in self.rows.items():
            row.set_chosen(theme is state.theme)
        if state.is_ready and not self._was_shown:
            self._was_shown = True
            if state.theme is not None:
                self.grid.show_tile(self.rows[state.theme])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the themes the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())
        chosen = next((row for row in self.rows.values() if row.is_chosen()), None)
        if chosen is not None:
            self.grid.show_tile(chosen)

    def _row(self, theme: ObstacleTheme) -> OptionRow:
        words = say(f"obstacle.theme_{theme.value}")
        row = OptionRow(self._look, words, picture=THEME_PICTURES[theme], family=Family.ABOUT)
        row.clicked.connect(lambda: self.theme_pressed.emit(theme))
        return row


class WhereStage(QWidget):
    """Ask for the goal or one of its steps. Emits ``pressed(id)``; the whole goal has no id."""

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._places: tuple[Place, ...] = ()
        self.grid = TileGrid(look, columns=3, rows=2, min_tile=_ROW, gap=_GAP)
        self.grid.setParent(self)

    def show_places(self, places: tuple[Place, ...], chosen: str | None) -> None:
        """Show what there is to choose from; ``None`` when nothing is chosen yet."""
        if places != self._places:
            self._places = places
            self.grid.set_tiles([self._row(place) for place in places])
        for place, row in zip(self._places, self.grid.tiles(), strict=True):
            if isinstance(row, OptionRow):
                row.set_chosen(place.id == chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the answers the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _row(self, place: Place) -> OptionRow:
        row = OptionRow(
            self._look,
            place.words,
            picture=place.picture,
            icon=None if place.picture else Icon.FLAG,
            caption=say("obstacle.before_step") if place.id else "",
            family=Family.STEPS,
        )
        row.is_of_plan = bool(place.id)
        row.clicked.connect(lambda: self.pressed.emit(place.id))
        return row
