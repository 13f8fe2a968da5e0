"""Bring somebody who presses no keys to the page with letters, and put their words into the field."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from pcplanner.ui.context import Context
from pcplanner.ui.keyboard_ask import KeyboardAsk, ask_for_words
from pcplanner.ui.widgets.words_field import WordsField

_USUAL_LENGTH = 200


class FieldWords(QObject):
    """Ask for the words of a field that was chosen."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    @Slot(QWidget)
    def ask(self, field: QWidget) -> None:
        """Go to the page with letters; the words go into the field when somebody is done."""
        if not isinstance(field, QLineEdit | QPlainTextEdit) or field.isReadOnly():
            return
        here = self._context.navigator.here
        person_id = here.person_id if here is not None else ""

        def answered(words: str) -> None:
            if isValid(field):
                put_words(field, words)

        ask_for_words(self._context, person_id, _ask_of(field), answered)


def put_words(field: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Put words into a field as if they had been typed."""
    holder = _holder(field)
    if holder is not None:
        holder.type_words(words)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(words)
    else:
        field.setText(words)
        field.textEdited.emit(words)


def _ask_of(field: QLineEdit | QPlainTextEdit) -> KeyboardAsk:
    holder = _holder(field)
    has_lines = isinstance(field, QPlainTextEdit)
    words = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
    longest = holder.max_length if holder is not None else _USUAL_LENGTH
    if isinstance(field, QLineEdit):
        longest = min(longest, field.maxLength())
    is_secret = isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal
    return KeyboardAsk(field.accessibleName(), words, longest, has_lines=has_lines, is_secret=is_secret)


def _holder(field: QWidget) -> WordsField | None:
    place = field.parentWidget()
    while place is not None and not isinstance(place, WordsField):
        place = place.parentWidget()
    return place
