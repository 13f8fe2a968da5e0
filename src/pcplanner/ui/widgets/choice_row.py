"""Show a few things to choose from, one or several, with their label."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSignalMapper, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.chip import ChipButton, PictureButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.paging import next_place
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.turnover import let_go
from pcplanner.ui.widgets.words_label import WordsLabel


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its key, its words and how it is shown.

    A chip shows ``faces`` where there are any, else its icon. ``name`` is for screen readers where it says
    more than the words.
    """

    key: object
    words: str
    icon: Icon | None = None
    picture: object | None = None
    faces: tuple[object, ...] = ()
    name: str = ""


class ChoiceKind(Enum):
    """How each choice is shown."""

    CHIPS = "chips"
    TILES = "tiles"
    ROWS = "rows"
    PICTURES = "pictures"


_GAP = 8
_BELOW_LABEL = 8
_LEAST_WIDTHS = {
    ChoiceKind.CHIPS: (138, 0.8),
    ChoiceKind.TILES: (150, 0.9),
    ChoiceKind.ROWS: (200, 0.9),
    ChoiceKind.PICTURES: (88, 0.3),
}


class ChoiceRow(QWidget):
    """Show choices side by side; the arrow keys go between them and the page says what is chosen."""

    choice_pressed = Signal(object)

    def __init__(
        self,
        look: Look,
        choices: Sequence[Choice] = (),
        *,
        label: str = "",
        kind: ChoiceKind = ChoiceKind.CHIPS,
        columns: int = 3,
        is_multiple: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._kind = kind
        self._columns = columns
        self._is_multiple = is_multiple
        self._choices: tuple[Choice, ...] = ()
        self._buttons: list[PressButton] = []
        self._chosen: frozenset[object] = frozenset()
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self._on_pressed)
        self._label = WordsLabel(look, label, size=TextSize.CAPTION, bold=True)
        self._label.setParent(self)
        self._label.setVisible(bool(label))
        self.setAccessibleName(label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._place)
        self.set_choices(choices)

    def choices(self) -> tuple[Choice, ...]:
        """Return what there is to choose from."""
        return self._choices

    def buttons(self) -> tuple[PressButton, ...]:
        """Return the buttons, in order."""
        return tuple(self._buttons)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer other choices."""
        if tuple(choices) == self._choices:
            return
        for old in self._buttons:
            let_go(old)
        self._choices = tuple(choices)
        self._buttons = [self._make(choice) for choice in self._choices]
        for number, button in enumerate(self._buttons):
            button.setParent(self)
            button.show()
            self._mapper.setMapping(button, number)
            button.clicked.connect(self._mapper.map)
        self.set_chosen(self._chosen)
        self._place()

    def chosen(self) -> frozenset[object]:
        """Return the keys of what is chosen."""
        return self._chosen

    def set_chosen(self, keys: Iterable[object]) -> None:
        """Show what is chosen."""
        self._chosen = frozenset(keys)
        for choice, button in zip(self._choices, self._buttons, strict=True):
            button.set_chosen(choice.key in self._chosen)

    def is_multiple(self) -> bool:
        """Tell whether more than one may be chosen."""
        return self._is_multiple

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the choices with the arrow keys."""
        here = next((n for n, button in enumerate(self._buttons) if button.hasFocus()), None)
        place = None
        if here is not None:
            place = next_place(event.key(), here, len(self._buttons), self._columns_in(self.width()))
        if place is None:
            super().keyPressEvent(event)
            return
        self._buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Ask for every choice in its columns."""
        width = self._columns * (self._least_width() + _GAP) - _GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Need room for one choice."""
        return QSize(96, 56)

    def hasHeightForWidth(self) -> bool:
        """Tell that fewer columns make more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the label and the rows are in a width."""
        rows = -(-len(self._buttons) // self._columns_in(width)) if self._buttons else 0
        return self._label_height() + max(0, rows * (self._button_height() + _GAP) - _GAP)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Put the choices in as many columns as fit."""
        self._place()

    def _columns_in(self, width: int) -> int:
        return max(1, min(self._columns, (width + _GAP) // (self._least_width() + _GAP)))

    def _least_width(self) -> int:
        least, part = _LEAST_WIDTHS[self._kind]
        return self._look.metrics.pressable(self._look.metrics.grow(least, part))

    def _button_height(self) -> int:
        return max((button.sizeHint().height() for button in self._buttons), default=0)

    def _label_height(self) -> int:
        return round(self._label.sizeHint().height() + _BELOW_LABEL) if self._label.text() else 0

    @Slot()
    def _place(self) -> None:
        top, height = self._label_height(), self._button_height()
        self._label.setGeometry(0, 0, self.width(), max(0, top - _BELOW_LABEL))
        columns = self._columns_in(self.width())
        each = (self.width() + _GAP) // columns - _GAP
        if self._kind is ChoiceKind.PICTURES:
            each = min(each, height)
        gap = _GAP if columns == 1 else min(_GAP + 2, (self.width() - columns * each) // (columns - 1))
        for number, button in enumerate(self._buttons):
            row, column = divmod(number, columns)
            button.setGeometry(column * (each + gap), top + row * (height + _GAP), each, height)
        self.updateGeometry()

    def _make(self, choice: Choice) -> PressButton:
        if self._kind is ChoiceKind.TILES:
            return Tile(self._look, choice.words, picture=choice.picture, icon=choice.icon)
        if self._kind is ChoiceKind.ROWS:
            return OptionRow(self._look, choice.words, picture=choice.picture, icon=choice.icon)
        if self._kind is ChoiceKind.PICTURES:
            return PictureButton(self._look, choice.words, choice.picture)
        chip = ChipButton(self._look, choice.words, icon=choice.icon, faces=choice.faces)
        chip.set_name(choice.name or None)
        return chip

    @Slot(int)
    def _on_pressed(self, number: int) -> None:
        self.choice_pressed.emit(self._choices[number].key)
