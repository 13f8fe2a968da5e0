"""Show one question about what is in the way at a time, with big answers."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dreams import ObstacleTheme
from pcplanner.domain.words import say
from pcplanner.ui.pages.obstacle.state import SUGGESTIONS, THEME_PICTURES, Helper, ObstacleState, Place
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.choice_row import Choice, ChoiceKind, ChoiceRow
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_field import WordsField

_LONGEST = 20_000
_GAP = 16


class WhatStage(QWidget):
    """Ask which theme it is. Emits ``theme_pressed(ObstacleTheme)``."""

    theme_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.grid = TileGrid(look, columns=3, rows=2, min_tile=QSize(240, 100), gap=_GAP)
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


class TellStage(QWidget):
    """Ask for words, and with ``has_picture`` for a picture too.

    Emits ``words_settled(str)``, ``picture_wanted`` and ``picture_chosen(Picture)``.
    """

    words_settled = Signal(str)
    picture_wanted = Signal()
    picture_chosen = Signal(object)

    def __init__(self, look: Look, label: str, *, has_picture: bool) -> None:
        super().__init__()
        self._look = look
        self._has_picture = has_picture
        self.picture = Tile(look, say("obstacle.choose_picture"), icon=Icon.PLUS, plain=True)
        self.field = WordsField(
            look,
            label,
            multi_line=True,
            max_length=_LONGEST,
            placeholder=label,
            show_label=False,
            size=TextSize.LINE,
        )
        self.suggestions = ChoiceRow(look, kind=ChoiceKind.PICTURES, columns=SUGGESTIONS)
        self.suggestions.setAccessibleName(say("obstacle.field_picture"))
        for part in (self.picture, self.field, self.suggestions):
            part.setParent(self)
        self.picture.setVisible(has_picture)
        self.picture.clicked.connect(self.picture_wanted)
        self.field.settled.connect(self.words_settled)
        self.suggestions.choice_pressed.connect(self.picture_chosen)
        look.changed.connect(self._lay_out)

    def show_told(self, words: str, picture: object | None, suggestions: tuple[object, ...]) -> None:
        """Show what has been said so far."""
        self.picture.set_picture(picture)
        self.picture.set_words(say("obstacle.other_picture" if picture else "obstacle.choose_picture"))
        if not self.field.hasFocus():
            self.field.set_words(words)
        shown = suggestions if self._has_picture else ()
        self.suggestions.set_choices([Choice(p, getattr(p, "alt", ""), picture=p) for p in shown])
        self.suggestions.set_chosen([picture])
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        tile = self.width() // 4 if self._has_picture else 0
        left = tile + _GAP if tile else 0
        hint = self.suggestions.sizeHint()
        least = self.field.minimumSizeHint().height()
        is_room = bool(self.suggestions.choices()) and self.height() - hint.height() - _GAP >= least
        self.picture.setGeometry(0, 0, tile, self.height())
        below = hint.height() + _GAP if is_room else 0
        self.field.setGeometry(left, 0, self.width() - left, self.height() - below)
        self.suggestions.setVisible(is_room)
        width = min(hint.width(), self.width() - left)
        self.suggestions.setGeometry(left, self.height() - hint.height(), width, hint.height())


class ChooseStage(QWidget):
    """Ask for one of several things with a picture or a face. Emits ``pressed(id)``."""

    pressed = Signal(str)

    def __init__(self, look: Look, *, columns: int, rows: int, least: QSize) -> None:
        super().__init__()
        self._look = look
        self._things: tuple[Place | Helper, ...] = ()
        self.grid = TileGrid(look, columns=columns, rows=rows, min_tile=least, gap=_GAP)
        self.grid.setParent(self)

    def show_things(self, things: tuple[Place | Helper, ...], chosen: str, *, is_any: bool) -> None:
        """Show what there is to choose from; ``is_any`` when an empty id is a choice too."""
        if things != self._things:
            self._things = things
            self.grid.set_tiles([self._button(thing) for thing in things])
        for thing, button in zip(self._things, self.grid.tiles(), strict=True):
            if isinstance(button, PressButton):
                button.set_chosen(thing.id == chosen and (bool(chosen) or is_any))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the answers the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _button(self, thing: Place | Helper) -> PressButton:
        button: PressButton
        if isinstance(thing, Helper):
            icon = None if thing.face else Icon.PERSON
            button = Tile(
                self._look,
                thing.name,
                picture=thing.face,
                icon=icon,
                family=Family.CIRCLE,
                round_picture=True,
            )
        else:
            icon = None if thing.picture else Icon.FLAG
            caption = say("obstacle.before_step") if thing.id else ""
            button = OptionRow(
                self._look,
                thing.words,
                picture=thing.picture,
                icon=icon,
                caption=caption,
                family=Family.STEPS,
            )
        button.clicked.connect(lambda: self.pressed.emit(thing.id))
        return button
