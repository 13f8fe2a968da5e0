"""Take words as they are typed, keep them clean, and say when they are settled and when they are saved."""

import math
import unicodedata

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import LONGEST_UNSETTLED_MS, SETTLE_MS, TextSize
from pcplanner.ui.widgets.field_box import FieldBox
from pcplanner.ui.widgets.field_hint import FieldHint
from pcplanner.ui.widgets.label_over_box import LabelOverBox
from pcplanner.ui.widgets.words_label import WordsLabel

_SIDES, _ABOVE, _BELOW = 14, 10, 8
_STILL_THERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
_TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffc\ufeff"


def clean_words(words: str, *, has_lines: bool) -> str:
    """Take out what cannot be seen and could mislead: control characters and hidden turns of direction."""
    words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    words = words.replace("\t", " ")
    if not has_lines:
        words = words.replace("\n", " ")
    return "".join(
        letter
        for letter in words
        if letter == "\n" or (unicodedata.category(letter) not in ("Cc", "Cs") and letter not in _TURNING)
    )


def height_of_lines(look: Look, lines: int, size: TextSize = TextSize.LINE_NARROW) -> int:
    """Return how high a box is that shows so many whole lines and the words at its foot."""
    line = math.ceil(QFontMetricsF(look.font(size)).lineSpacing())
    return _ABOVE + lines * line + round(look.font(TextSize.CAPTION).pixelSize() * 1.5) + _BELOW


class _Lines(QPlainTextEdit):
    """Take several lines, and keep the caret in sight when there is suddenly less room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.hasFocus():
            self.ensureCursorVisible()

    def is_end_below(self) -> bool:
        """Tell whether there are words below those that are seen; the scroll bar counts one line too many."""
        last = self.blockBoundingGeometry(self.document().lastBlock()).translated(self.contentOffset())
        return last.bottom() > self.viewport().height() + 2


class WordsField(QWidget):
    """Take one line or several of words under a label, and tell when typing pauses."""

    edited = Signal(str)
    settled = Signal(str)
    entered = Signal(str)

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        multi_line: bool = False,
        max_length: int = 200,
        placeholder: str = "",
        show_label: bool = True,
        size: TextSize = TextSize.LINE_NARROW,
    ) -> None:
        super().__init__()
        self._look = look
        self._size = size
        self._max_length = max_length
        self._told = ""
        self._is_too_long = False
        self._withheld: tuple[str, Icon | None] = ("", None)
        self._pause = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._unsettled = QElapsedTimer()
        self._label = WordsLabel(look, label, size=TextSize.LINE_NARROW, bold=True)
        # In its parent first: shown without one, it would open as a window and take the keyboard away.
        self._label.setParent(self)
        self._label.setVisible(show_label)
        self._box = FieldBox(look)
        self._edit: QLineEdit | _Lines = _Lines() if multi_line else QLineEdit()
        self._edit.setAccessibleName(label)
        self._hint: FieldHint | None = None
        if isinstance(self._edit, QLineEdit) and placeholder:
            self._hint = FieldHint(look, placeholder, size, self._edit, self._box)
        else:
            self._edit.setPlaceholderText(placeholder)
        self._label.setBuddy(self._edit)
        self.setFocusProxy(self._edit)
        self._lay_out()
        self._connect()
        self._dress()

    def words(self) -> str:
        """Return the words as they are now."""
        return self._edit.toPlainText() if isinstance(self._edit, QPlainTextEdit) else self._edit.text()

    def set_words(self, words: str) -> None:
        """Show other words without telling anybody."""
        words = clean_words(words, has_lines=isinstance(self._edit, QPlainTextEdit))
        self._pause.stop()
        self._told = words
        if words != self.words():
            self._is_too_long = False
            self._put(words, len(words))

    @property
    def max_length(self) -> int:
        """Return how many letters it takes at most."""
        return self._max_length

    def type_words(self, words: str) -> None:
        """Take words as if somebody had typed them and gone on."""
        if isinstance(self._edit, QPlainTextEdit):
            self._edit.setPlainText(words)
        else:
            self._edit.setText(words)
        self._on_settled()

    def show_saved(self, sentence: str = "") -> None:
        """Say with a tick that the words are safe, where there are any."""
        if self.words().strip():
            self._say(sentence or say("shell.saved"), Icon.TICK)
        else:
            self.clear_message()

    def show_problem(self, sentence: str) -> None:
        """Say what is the matter, beside the words it is about."""
        self._is_too_long = False
        self._set_message(sentence, Mark.WARNING)
        self._edit.setAccessibleDescription(sentence)

    def clear_message(self) -> None:
        """Take the words at the foot of the box away."""
        self._say("", None)

    def message(self) -> str:
        """Return the words at the foot of the box."""
        return self._box.message()

    def focus_words(self) -> None:
        """Put the cursor at the end of the words."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Settle the words when focus leaves them, and show whole lines in a box of any height."""
        if watched is self._edit and event.type() == QEvent.Type.FocusOut:
            self._on_settled()
            if isinstance(event, QFocusEvent) and event.reason() not in _STILL_THERE:
                self._on_left()
        elif watched is self._box and event.type() == QEvent.Type.Resize:
            self._fit_lines()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._edit.setParent(self._box)
        inside = QVBoxLayout(self._box)
        inside.addWidget(self._edit)
        LabelOverBox(self, self._label, self._box)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def _connect(self) -> None:
        self._edit.textChanged.connect(self._on_text_changed)
        self._edit.installEventFilter(self)
        self._box.installEventFilter(self)
        self._pause.timeout.connect(self._on_settled)
        self._look.dressing.connect(self._dress)
        if isinstance(self._edit, QLineEdit):
            self._edit.returnPressed.connect(self._on_entered)
            self._edit.cursorPositionChanged.connect(self._show_more)
        else:
            self._edit.setTabChangesFocus(True)
            self._edit.verticalScrollBar().valueChanged.connect(self._show_more)
            self._edit.verticalScrollBar().rangeChanged.connect(self._show_more)

    def _say(self, sentence: str, icon: Icon | None) -> None:
        """Say something at the foot; that words were left out stays till they change or the field is left."""
        self._withheld = (sentence, icon)
        if not self._is_too_long:
            self._set_message(sentence, icon)
            self._edit.setAccessibleDescription("")

    def _set_message(self, sentence: str, mark: Icon | Mark | None) -> None:
        self._box.set_message(sentence, mark)
        if self._hint is not None:
            self._hint.look_again()

    def _on_left(self) -> None:
        if self._is_too_long:
            self._is_too_long = False
            self._say(*self._withheld)

    @Slot()
    def _show_more(self) -> None:
        """Show with arrows that there are more words than can be seen."""
        if self._hint is not None:
            self._hint.look_again()
        if isinstance(self._edit, _Lines):
            before, after = self._edit.verticalScrollBar().value() > 0, self._edit.is_end_below()
            self._box.set_more(before=Icon.UP if before else None, after=Icon.DOWN if after else None)
            return
        words, letters, room = self._edit.text(), QFontMetricsF(self._edit.font()), self._edit.width() - 8
        to_caret = letters.horizontalAdvance(words[: self._edit.cursorPosition()])
        before, after = to_caret > room, letters.horizontalAdvance(words) > max(to_caret, room)
        self._box.set_more(before=Icon.LEFT if before else None, after=Icon.RIGHT if after else None)

    @Slot()
    def _dress(self) -> None:
        look = self._look
        self._edit.setFont(look.font(self._size))
        self._edit.setPalette(look.palette())
        foot = self._box.message_height()
        line = round(QFontMetricsF(self._edit.font()).height())
        if isinstance(self._edit, QPlainTextEdit):
            self._edit.setFrameShape(QFrame.Shape.NoFrame)
            self._edit.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._edit.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self._edit.document().setDocumentMargin(0)
            self._edit.setCursorWidth(3)
            self._edit.setMinimumHeight(line)
        else:
            self._edit.setFrame(False)
            self._edit.setStyle(look.field_style)
            self._edit.setMinimumHeight(line + 6)
        self._box.setMinimumSize(QSize(160, line + foot + 24))
        self._fit_lines()

    def _fit_lines(self) -> None:
        """Leave no room for a part of a line, which would look like words cut in half."""
        top, foot = _ABOVE, self._box.message_height() + _BELOW
        if isinstance(self._edit, QPlainTextEdit):
            line = math.ceil(QFontMetricsF(self._edit.font()).lineSpacing())
            foot += max(0, self._box.height() - top - foot) % line
        inside = self._box.layout()
        if inside is not None:
            inside.setContentsMargins(_SIDES, top, _SIDES, foot)
        self._show_more()

    @Slot()
    def _on_text_changed(self) -> None:
        typed = self.words()
        cleaned = clean_words(typed, has_lines=isinstance(self._edit, QPlainTextEdit))
        kept = cleaned[: self._max_length]
        if kept != typed:
            self._put(kept, self._cursor() - (len(typed) - len(cleaned)))
        if len(cleaned) > self._max_length:
            self.show_problem(say("shell.too_long", n=self._max_length))
            self._is_too_long, self._withheld = True, ("", None)
        else:
            self._is_too_long = False
            self.clear_message()
        self._wait_for_pause()
        self.edited.emit(kept)

    def _wait_for_pause(self) -> None:
        """Settle when typing pauses, and while somebody types on and on at least once a second (AC-08)."""
        if not self._pause.isActive():
            self._unsettled.start()
        left = LONGEST_UNSETTLED_MS - self._unsettled.elapsed()
        self._pause.start(max(0, min(SETTLE_MS, left)))

    @Slot()
    def _on_settled(self) -> None:
        self._pause.stop()
        words = self.words()
        if words != self._told:
            self._told = words
            self.settled.emit(words)

    @Slot()
    def _on_entered(self) -> None:
        self._on_settled()
        self.entered.emit(self.words())

    def _cursor(self) -> int:
        if isinstance(self._edit, QPlainTextEdit):
            return self._edit.textCursor().position()
        return self._edit.cursorPosition()

    def _put(self, words: str, cursor: int) -> None:
        was_blocked = self._edit.blockSignals(True)
        if isinstance(self._edit, QPlainTextEdit):
            self._edit.setPlainText(words)
            place = self._edit.textCursor()
            place.setPosition(max(0, min(cursor, self._edit.document().characterCount() - 1)))
            self._edit.setTextCursor(place)
        else:
            self._edit.setText(words)
            self._edit.setCursorPosition(max(0, cursor))
        self._edit.blockSignals(was_blocked)
        self._show_more()
