"""Take a passphrase, hidden until somebody asks to see it."""

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from pcplanner.domain.words import say
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.field_box import FieldBox
from pcplanner.ui.widgets.words_label import WordsLabel


class PassphraseField(QWidget):
    """Take a passphrase in a large box beside a button that shows it."""

    edited = Signal()
    entered = Signal()

    def __init__(self, look: Look, label: str) -> None:
        super().__init__()
        self._look = look
        self._label = WordsLabel(look, label, size=TextSize.LINE_NARROW, bold=True)
        self._box = FieldBox(look, message_lines=2)
        self._edit = QLineEdit()
        self._edit.setAccessibleName(label)
        self._label.setBuddy(self._edit)
        self._show = PlainButton(look, say("shell.show_it"), icon=Icon.EYE)
        self._is_shown_by_mouse = False
        self.setFocusProxy(self._edit)
        for part in (self._show, self._box):
            part.installEventFilter(self)
        self._lay_out()
        self._edit.textEdited.connect(self._on_edited)
        self._edit.returnPressed.connect(self.entered)
        self._show.clicked.connect(self._on_show)
        look.changed.connect(self._dress)
        self._hide_letters(True)
        self._dress()

    def passphrase(self) -> str:
        """Return what was typed."""
        return self._edit.text()

    def clear(self) -> None:
        """Empty the box and hide its letters again."""
        self._edit.clear()
        self._box.set_message("", None)
        self._hide_letters(True)
        self._dress()

    def show_problem(self, sentence: str) -> None:
        """Say what is the matter inside the box."""
        self._box.set_message(sentence, Mark.WARNING)
        self._edit.setAccessibleDescription(sentence)
        self._dress()

    def message(self) -> str:
        """Return the words at the foot of the box."""
        return self._box.message()

    @property
    def is_shown(self) -> bool:
        """Tell whether the letters can be read."""
        return self._edit.echoMode() is QLineEdit.EchoMode.Normal

    def focus_words(self) -> None:
        """Put the cursor into the box."""
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice how the button is pressed, and make room for the message in another width."""
        if watched is self._show and event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}:
            self._is_shown_by_mouse = event.type() is QEvent.Type.MouseButtonPress
        elif watched is self._box and event.type() is QEvent.Type.Resize and self._box.message():
            self._dress()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._edit.setParent(self._box)
        inside = QVBoxLayout(self._box)
        inside.addWidget(self._edit)
        outside = QGridLayout(self)
        outside.setContentsMargins(QMargins())
        outside.setHorizontalSpacing(24)
        outside.setVerticalSpacing(12)
        outside.addWidget(self._label, 0, 0, 1, 2)
        outside.addWidget(self._box, 1, 0)
        # The button stays where it is when the box grows for a message.
        outside.addWidget(self._show, 1, 1, Qt.AlignmentFlag.AlignTop)
        outside.setColumnStretch(0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _hide_letters(self, is_hidden: bool) -> None:
        mode = QLineEdit.EchoMode.Password if is_hidden else QLineEdit.EchoMode.Normal
        self._edit.setEchoMode(mode)
        self._show.set_words(say("shell.show_it" if is_hidden else "shell.hide_it"))
        self._show.set_icon(Icon.EYE if is_hidden else Icon.EYE_OFF)

    @Slot()
    def _dress(self) -> None:
        look = self._look
        font = look.font(TextSize.LINE if self.is_shown else TextSize.BODY)
        # The dots that hide letters are large in these letters, so they are set smaller and further apart.
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0 if self.is_shown else look.metrics.px(5))
        self._edit.setFont(font)
        self._edit.setStyle(look.field_style)
        self._edit.setPalette(look.palette())
        self._edit.setFrame(False)
        foot = self._box.message_height() + 6 if self._box.message() else 0
        inside = self._box.layout()
        if inside is not None:
            inside.setContentsMargins(20, 8, 14, 8 + foot)
        height = max(84, round(QFontMetricsF(look.font(TextSize.LINE)).height()) + 24) + foot
        self._box.setFixedHeight(height)
        self._show.setFixedHeight(84 if not look.metrics.is_large else 96)

    @Slot()
    def _on_edited(self) -> None:
        if self._box.message():
            self._box.set_message("", None)
            self._edit.setAccessibleDescription("")
            self._dress()
        self.edited.emit()

    @Slot()
    def _on_show(self) -> None:
        self._hide_letters(self.is_shown)
        self._dress()
        if self._is_shown_by_mouse:
            # Typing goes on at once; the keyboard stays where it was, to hide the letters again.
            self.focus_words()
