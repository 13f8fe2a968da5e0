"""Build the smaller parts of the facilitator's drawer: notes, the order, the first words and buttons."""

from PySide6.QtCore import Signal

from pcplanner.domain.words import say
from pcplanner.ui.line_editing.drafts import EditState
from pcplanner.ui.line_editing.drawer_parts import GAP, DrawerPart
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.words_label import WordsLabel


class NotesPart(DrawerPart):
    """Say what there is to know about the picture, where the largest words leave no room beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("lines.notes"))
        self.notes = WordsLabel(look, size=TextSize.CAPTION)
        self.notes.setParent(self)
        self.is_wanted = False

    def show_state(self, state: EditState) -> None:
        """Show what there is to know about the picture."""
        self.notes.set_words(state.picture_note if self.look.metrics.is_large else "")
        self.is_wanted = bool(self.notes.words())

    def body_height(self, width: int) -> int:
        """Return the height of the notes in a width."""
        return self.notes.heightForWidth(width)

    def place_body(self, top: int) -> None:
        """Put the notes below the caption."""
        self.notes.setGeometry(0, top, self.width(), self.height() - top)


class ButtonsPart(DrawerPart):
    """Show one or two buttons side by side below a caption."""

    def __init__(self, look: Look, caption: str, buttons: list[PlainButton]) -> None:
        super().__init__(look, caption)
        self.buttons = buttons
        for button in buttons:
            button.setParent(self)

    def show_state(self, state: EditState) -> None:
        """Leave the buttons as they are; a button with nothing to do is told so by its part."""

    def body_height(self, _width: int) -> int:
        """Return the height of a button."""
        return self.look.metrics.grow(68, 0.4)

    def place_body(self, top: int) -> None:
        """Put the buttons side by side."""
        shown = [button for button in self.buttons if not button.isHidden()]
        count = max(1, len(shown))
        width = (self.width() - (count - 1) * GAP) // count
        for number, button in enumerate(shown):
            button.setGeometry(number * (width + GAP), top, width, self.height() - top)


class OrderPart(ButtonsPart):
    """Move the line up or down. Emits ``moved(int)``."""

    moved = Signal(int)

    def __init__(self, look: Look) -> None:
        self.up = PlainButton(look, say("lines.move_up"), icon=Icon.UP)
        self.down = PlainButton(look, say("lines.move_down"), icon=Icon.DOWN)
        super().__init__(look, say("lines.order"), [self.up, self.down])
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))

    def show_state(self, state: EditState) -> None:
        """Show whether it can be moved."""
        self.up.set_not_now(not state.can_move_up)
        self.down.set_not_now(not state.can_move_down)


class NestPart(ButtonsPart):
    """Put the line under the one above it, or take it out again. Emits ``nested(bool)``."""

    nested = Signal(bool)

    def __init__(self, look: Look) -> None:
        self.button = PlainButton(look, say("details.under"))
        super().__init__(look, say("details.nest"), [self.button])
        self._is_under = False
        self.button.clicked.connect(lambda: self.nested.emit(not self._is_under))

    def show_state(self, state: EditState) -> None:
        """Show whether it stands under another line."""
        self._is_under = bool(state.slot.under_id)
        self.is_wanted = state.has_line and (state.can_nest or self._is_under)
        self.button.set_words(say("details.not_under" if self._is_under else "details.under"))
        self.button.set_icon(Icon.LEFT if self._is_under else Icon.RIGHT)


class FilmPart(ButtonsPart):
    """Lead to the films of the line. Emits ``wanted``."""

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        self.button = PlainButton(look, say("film.open"), icon=Icon.FILM)
        super().__init__(look, say("film.of_line"), [self.button])
        self.button.clicked.connect(self.wanted)

    def show_state(self, state: EditState) -> None:
        """Show it for a line that is there: a film belongs to one."""
        self.is_wanted = state.has_line


class VoicePart(ButtonsPart):
    """Lead to a recording that is heard when the line is said. Emits ``wanted``."""

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        self.button = PlainButton(look, say("lines.say_with_voice"), icon=Icon.MICROPHONE)
        super().__init__(look, say("lines.voice_of_line"), [self.button])
        self.button.clicked.connect(self.wanted)

    def show_state(self, state: EditState) -> None:
        """Show it for a line that is there: other lines have nothing to say."""
        self.is_wanted = state.has_line


class OriginalPart(ButtonsPart):
    """Show the first words of a line that was worded again. Emits ``wanted``."""

    wanted = Signal()

    def __init__(self, look: Look) -> None:
        self.button = PlainButton(look, say("lines.first_words"), icon=Icon.EYE)
        super().__init__(look, say("lines.first_words_label"), [self.button])
        self.words = WordsLabel(look, size=TextSize.CAPTION)
        self.words.setParent(self)
        self.button.clicked.connect(self.wanted)

    def show_state(self, state: EditState) -> None:
        """Show the first words, or only the way to them."""
        self.is_wanted = bool(state.original_words)
        is_shown = state.is_original_shown
        self.button.set_words(say("lines.first_words_hide" if is_shown else "lines.first_words"))
        self.words.set_words(state.original_words[:300] if is_shown else "")
        self.words.setVisible(is_shown)
        self.words.setAccessibleName(state.original_words)

    def body_height(self, width: int) -> int:
        """Return the height of the button and of the words under it."""
        words = self.words.heightForWidth(width) + GAP if self.words.text() else 0
        return super().body_height(width) + words

    def place_body(self, top: int) -> None:
        """Put the words below the button."""
        high = super().body_height(self.width())
        self.button.setGeometry(0, top, self.width(), high)
        self.words.setGeometry(0, top + high + GAP, self.width(), max(0, self.height() - top - high - GAP))
