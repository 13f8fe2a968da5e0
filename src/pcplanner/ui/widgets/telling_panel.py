"""Take in something new: a picture to choose at the left, a place to type at the right, either or both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.choice_row import Choice, ChoiceKind, ChoiceRow
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_field import WordsField

_TILE, _LEAST_FIELD, _GAP, _LONGEST = 408, 110, 16, 20_000


@dataclass(frozen=True, slots=True)
class TellingWords:
    """What the panel says: the name of the field, what stands in it while it is empty, and the buttons.

    ``other_than`` names the button for another picture, from what the picture shows that is there now.
    """

    field: str
    hint: str
    choose: str
    other: str
    pictures: str
    other_than: Callable[[str], str]


class TellingPanel(QWidget):
    """Show the picture, the words, pictures that fit the words, and more choices where there is room.

    Emits ``words_settled(str)``, ``picture_wanted`` and ``picture_chosen(key of the choice)``.
    """

    words_settled = Signal(str)
    picture_wanted = Signal()
    picture_chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        words: TellingWords,
        *,
        family: Family = Family.MAIN,
        is_compact: bool = False,
        has_picture: bool = True,
        columns: int = 4,
        more: Sequence[ChoiceRow] = (),
    ) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._is_compact = is_compact
        self._has_picture = has_picture
        self._more = tuple(more)
        self.picture = Tile(look, words.choose, icon=Icon.PLUS, plain=True, family=family)
        self.field = WordsField(
            look,
            words.field,
            multi_line=True,
            max_length=_LONGEST,
            placeholder=words.hint,
            show_label=False,
            size=TextSize.LINE if is_compact else TextSize.NAME,
        )
        # Below the questions of a page there is no room for a label; it keeps its name.
        label = "" if is_compact else words.pictures
        self.suggestions = ChoiceRow(look, kind=ChoiceKind.PICTURES, columns=columns, label=label)
        self.suggestions.setAccessibleName(words.pictures)
        for part in (self.picture, self.field, self.suggestions, *self._more):
            part.setParent(self)
        self.picture.setVisible(has_picture)
        self.picture.clicked.connect(self.picture_wanted)
        self.field.settled.connect(self.words_settled)
        self.suggestions.choice_pressed.connect(self.picture_chosen)
        look.changed.connect(self._lay_out)

    def show_told(self, words: str, picture: object | None, suggestions: Sequence[Choice] = ()) -> None:
        """Show what has been told so far, and pictures that would fit."""
        self.picture.set_picture(picture)
        shown = self._words.other if picture else self._words.choose
        self.picture.set_words(shown)
        # Who only hears it has to know which picture another one would replace.
        alt = getattr(picture, "alt", "")
        self.picture.set_name(self._words.other_than(alt) if alt else None)
        # What is being typed is never changed under somebody's fingers.
        if not self.field.hasFocus():
            self.field.set_words(words)
        self.suggestions.set_choices(suggestions if self._has_picture else ())
        self.suggestions.set_chosen([picture])
        self._lay_out()

    def first_answer(self) -> QWidget:
        """Return what answers first: the words, so that nothing that is typed is lost."""
        return self.field

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _lay_out(self) -> None:
        metrics, tile, gap = self._look.metrics, 0, _GAP
        if self._has_picture:
            tile = self.width() // 4 if self._is_compact else min(_TILE, self.width() * 2 // 5)
        if not self._is_compact:
            gap = metrics.gap_wide
        left = tile + gap if tile else 0
        self.picture.setGeometry(0, 0, tile, self.height())
        bottom = self.height()
        least = max(self.field.minimumSizeHint().height(), metrics.px(_LEAST_FIELD))
        for row in (*reversed(self._more), self.suggestions):
            high = row.heightForWidth(self.width() - left)
            is_room = bool(row.choices()) and bottom - high - gap >= least
            row.setVisible(is_room)
            if is_room:
                row.setGeometry(left, bottom - high, self.width() - left, high)
                bottom -= high + gap
        self.field.setGeometry(left, 0, self.width() - left, bottom)
