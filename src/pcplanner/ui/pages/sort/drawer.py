"""Let the facilitator change the options, the words of the places and who took part."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMargins, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from pcplanner.domain.sittings import SCALE, SortPlace
from pcplanner.domain.words import say
from pcplanner.ui.pages.sort.state import SortState, View
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_LONGEST, _LONGEST_PLACE = 200, 40
_WIDTH, _GAP = 448, 12


class WhileNeeded(QWidget):
    """Hold parts under each other that take no room while they are not needed."""

    def __init__(self, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._parts = tuple(parts)
        self.is_needed = False
        for part in self._parts:
            part.setParent(self)
            part.setVisible(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_needed(self, *, is_needed: bool) -> None:
        """Take room, or none."""
        self.is_needed = is_needed
        for part in self._parts:
            part.setVisible(is_needed)
        self._place()

    def sizeHint(self) -> QSize:
        """Ask for all the parts."""
        return QSize(_WIDTH, self.heightForWidth(_WIDTH))

    def hasHeightForWidth(self) -> bool:
        """Tell that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the parts, or nothing."""
        if not self.is_needed:
            return 0
        return sum(_height_of(x, width) for x in self._parts) + _GAP * (len(self._parts) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts again."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        top = 0
        for part in self._parts:
            height = _height_of(part, self.width())
            part.setGeometry(0, top, self.width(), height)
            top += height + _GAP


def _height_of(part: QWidget, width: int) -> int:
    if part.hasHeightForWidth():
        return part.heightForWidth(width)
    return max(part.sizeHint().height(), part.minimumHeight())


class SortDrawer(QWidget):
    """Hold what is typed rather than chosen; every change is kept at once.

    Emits ``words_settled(option id, words)``, ``added(words)``, ``place_words_settled(SortPlace, words)``,
    ``name_entered(View, name)`` and ``chip_pressed(key)``.
    """

    words_settled = Signal(str, str)
    added = Signal(str)
    place_words_settled = Signal(object, str)
    name_entered = Signal(object, str)
    chip_pressed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._option_id = ""
        self._make()
        self._typed_in = self.words
        self._connect()

    def show_state(self, state: SortState) -> None:
        """Show what is kept."""
        option = state.asked.option if state.asked and state.view is View.ASK else None
        option_id, words = (option.id, option.words) if option else ("", "")
        if option_id != self._option_id:
            # What is being typed belongs to the option before; the field begins afresh for the next one.
            self.settle()
            self._option_id = option_id
            self.words.set_words(words)
        self._show_words(self.words, words)
        self._show_label(state.asked_words if option and not words else "")
        own = state.sitting.scale_words if state.sitting else ()
        for number, place in enumerate(SCALE):
            self._show_words(self.places[place], own[number] if own else "")
        self.note.set_words(say(f"sort.note_{state.note.value}") if state.note else "")
        was = (self._about_note.is_needed, self._about_option.is_needed)
        self._about_note.set_needed(is_needed=state.note is not None)
        self._about_option.set_needed(is_needed=option is not None)
        if was != (self._about_note.is_needed, self._about_option.is_needed):
            self.stack.show_page(self.stack.pager.index)

    def focus_field(self, field: WordsField) -> None:
        """Turn to a field and put the cursor in it."""
        part = self._about_option if field is self.words else field
        self.stack.show_part(part)
        field.focus_words()

    def settle(self) -> None:
        """Save what is being typed."""
        words = self.words.words()
        if self._option_id and words.strip():
            self._typed_in = self.words
            self.words_settled.emit(self._option_id, words)
        for view, field in self.names.items():
            if field.words().strip():
                self._telling_name(view)(field.words())

    def show_saved(self) -> None:
        """Say that what was typed last is safe."""
        self._typed_in.show_saved()

    def show_problem(self, why: str) -> None:
        """Say why what was typed last is not saved."""
        self._typed_in.show_problem(why)

    def _show_label(self, label: str) -> None:
        line = self.words.focusProxy()
        if isinstance(line, QLineEdit):
            line.setPlaceholderText(label)

    @staticmethod
    def _show_words(field: WordsField, words: str) -> None:
        # What is being typed is never changed under somebody's fingers.
        if not field.hasFocus():
            field.set_words(words)

    def _make(self) -> None:
        look = self._look
        self.note = WordsLabel(look)
        self.words = WordsField(look, say("sort.field_words"), max_length=_LONGEST)
        self.of_option = ChoiceRow(
            look,
            [
                Choice("picture", say("telling.other_picture"), icon=Icon.PHOTO),
                Choice("leave_out", say("sort.leave_out"), icon=Icon.CLOSE),
            ],
        )
        self.add = WordsField(look, say("sort.field_add"), max_length=_LONGEST)
        self.of_sitting = ChoiceRow(
            look,
            [
                Choice("helps", say("sort.who_helps"), icon=Icon.PERSON),
                Choice("chose", say("sort.who_chose"), icon=Icon.PEOPLE),
                Choice("again", say("sort.again"), icon=Icon.REDO),
                Choice("plan", say("sort.to_plan"), icon=Icon.PAGE),
                Choice("away", say("telling.put_away"), icon=Icon.BIN),
            ],
            label=say("sort.more"),
        )
        self.places = {
            place: WordsField(
                look,
                say(f"sort.field_{place.value}"),
                max_length=_LONGEST_PLACE,
                placeholder=say(f"sort.place_{place.value}"),
            )
            for place in SCALE
        }
        self.names = {
            View.WHO_HELPS: WordsField(look, say("sort.field_helps")),
            View.WHO_CHOSE: WordsField(look, say("sort.field_chose")),
        }
        self._about_note = WhileNeeded([self.note])
        self._about_option = WhileNeeded([self.words, self.of_option])
        self.stack = PagedStack(look)
        self.stack.set_parts(
            [
                self._about_note,
                self._about_option,
                self.add,
                self.of_sitting,
                *self.places.values(),
                *self.names.values(),
            ]
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.words.settled.connect(self._on_words)
        self.add.entered.connect(self._on_added)
        for row in (self.of_option, self.of_sitting):
            row.choice_pressed.connect(self.chip_pressed)
        for place, field in self.places.items():
            field.settled.connect(self._telling_place(place))
        for view, field in self.names.items():
            field.entered.connect(self._telling_name(view))

    def _on_words(self, words: str) -> None:
        if self._option_id:
            self._typed_in = self.words
            self.words_settled.emit(self._option_id, words)

    def _on_added(self, words: str) -> None:
        self._typed_in = self.add
        self.added.emit(words)
        self.add.set_words("")

    def _telling_place(self, place: SortPlace) -> Callable[[str], None]:
        def tell(words: str) -> None:
            self._typed_in = self.places[place]
            self.place_words_settled.emit(place, words)

        return tell

    def _telling_name(self, view: View) -> Callable[[str], None]:
        def tell(name: str) -> None:
            self._typed_in = self.names[view]
            self.name_entered.emit(view, name)
            self.names[view].set_words("")

        return tell
