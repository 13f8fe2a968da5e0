"""Take in a new dream: a picture to choose and a place to type, either or both."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.pages.dream.state import SUGGESTIONS, DreamState
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.choice_row import Choice, ChoiceKind, ChoiceRow
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_field import WordsField

_TILE = 408
_LONGEST = 20_000


class DreamTelling(QWidget):
    """Show the picture at the left and the words at the right.

    Emits ``words_settled(str)``, ``picture_wanted`` and ``picture_chosen(Picture)``.
    """

    words_settled = Signal(str)
    picture_wanted = Signal()
    picture_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.picture = Tile(
            look, say("dream.choose_picture"), icon=Icon.PLUS, plain=True, family=Family.DREAMS
        )
        self.field = WordsField(
            look,
            say("dream.new_first"),
            multi_line=True,
            max_length=_LONGEST,
            placeholder=say("dream.new_first"),
            show_label=False,
            size=TextSize.NAME,
        )
        self.suggestions = ChoiceRow(
            look, kind=ChoiceKind.PICTURES, columns=SUGGESTIONS, label=say("dream.field_picture")
        )
        for part in (self.picture, self.field, self.suggestions):
            part.setParent(self)
        self.picture.clicked.connect(self.picture_wanted)
        self.field.settled.connect(self.words_settled)
        self.suggestions.choice_pressed.connect(self.picture_chosen)
        look.changed.connect(self._lay_out)

    def show_state(self, state: DreamState) -> None:
        """Show what has been told so far."""
        said = state.edited
        self.picture.set_picture(said.picture)
        self.picture.set_words(say("dream.other_picture" if said.picture else "dream.choose_picture"))
        if not self.field.hasFocus():
            self.field.set_words(said.words)
        self.suggestions.set_choices([Choice(p, p.alt, picture=p) for p in state.suggestions])
        self.suggestions.set_chosen([said.picture])
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        metrics = self._look.metrics
        tile = min(_TILE, self.width() * 2 // 5)
        left = tile + metrics.gap_wide
        hint = self.suggestions.sizeHint().height()
        is_room = bool(self.suggestions.choices()) and self.height() - hint >= metrics.px(200)
        below = hint + metrics.gap_wide if is_room else 0
        self.picture.setGeometry(0, 0, tile, self.height())
        self.field.setGeometry(left, 0, self.width() - left, self.height() - below)
        self.suggestions.setVisible(is_room)
        self.suggestions.setGeometry(left, self.height() - hint, self.width() - left, hint)
