"""Show the words, the guesses and the keys; take what is pressed, and what a helper types."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.keyboard.faces import act_face, sign_face
from pcplanner.ui.pages.keyboard.key_button import KeyButton
from pcplanner.ui.pages.keyboard.layers import COLUMNS, MOST_SIGNS, ROWS
from pcplanner.ui.pages.keyboard.layout import GUESSES, Act, Asked, Key, Places, neighbour, place_all
from pcplanner.ui.pages.keyboard.view_model import KeyboardViewModel
from pcplanner.ui.pages.keyboard.words_box import WordsBox
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.words_label import WordsLabel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WITH_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class KeyboardPage(QWidget):
    """Show what is written and everything to write it with. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: KeyboardViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        look = context.look
        self.box = WordsBox(look)
        self.guesses = tuple(OptionRow(look, "", family=Family.MAIN, flat=True) for _ in range(GUESSES))
        self.no_guess = WordsLabel(look, say("keyboard.no_guess"), role=Role.QUIET)
        signs: dict[Key, KeyButton] = {n: KeyButton(look) for n in range(MOST_SIGNS)}
        self.keys: dict[Key, KeyButton] = signs | {act: KeyButton(look) for act in Act}
        self._places: Places | None = None
        for part in (self.box, self.no_guess, *self.guesses, *self.keys.values()):
            part.setParent(self)
        self._connect()
        look.changed.connect(self._lay_out)
        self._show()

    def head(self) -> PageHead:
        """Return what the header says; the box holds the question, so the keys have the prompt's room."""
        state = self._view_model.state
        return PageHead(
            title=say("keyboard.title"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            next_label=say("keyboard.done"),
            spoken=state.prompt,
            is_wide=True,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the question."""
        guesses = tuple(each.words for each in self._view_model.state.guesses)
        return (self._view_model.state.heard_words, *((say("keyboard.guesses"), *guesses) if guesses else ()))

    def first_key(self) -> QWidget:
        """Return the key of the first letter."""
        return self.keys[0]

    def buttons(self) -> tuple[PressButton, ...]:
        """Return everything that can be pressed, in reading order."""
        places = self._places or self._place()
        keys = (self.keys[key] for key in places.keys)
        return tuple(x for x in (self.keys[Act.SAY], *self.guesses, *keys) if not x.isHidden())

    def event(self, event: QEvent) -> bool:
        """Keep the key of Undo for the words here; elsewhere it is for the plan."""
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write what a helper types, and go between the buttons with the arrow keys."""
        view_model = self._view_model
        is_with_control = bool(event.modifiers() & _WITH_KEYS)
        if self._go_by_arrow(event.key()):
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self._type(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Undo):
            view_model.bring_back()
        elif event.key() == Qt.Key.Key_Backspace:
            (view_model.delete_word if is_with_control else view_model.delete_letter)()
        elif event.key() in _ENTER and self.box.hasFocus():
            (view_model.press_new_line if view_model.state.ask.has_lines else view_model.done)()
        elif event.text().isprintable() and event.text() and not is_with_control:
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _connect(self) -> None:
        view_model = self._view_model
        acts = {
            Act.SPACE: view_model.press_space,
            Act.LETTER_AWAY: view_model.delete_letter,
            Act.WORD_AWAY: view_model.delete_word,
            Act.START_AGAIN: view_model.start_again,
            Act.BIG: view_model.toggle_big,
            Act.SIGNS: view_model.go_signs,
            Act.ACCENTS: view_model.go_accents,
            Act.ORDER: view_model.change_order,
            Act.NEW_LINE: view_model.press_new_line,
            Act.SAY: view_model.say_words,
        }
        for key, button in self.keys.items():
            if isinstance(key, Act):
                button.clicked.connect(acts[key])
            else:
                button.clicked.connect(lambda _=False, n=key: view_model.press_sign(n))
        for number, guess in enumerate(self.guesses):
            guess.clicked.connect(lambda _=False, n=number: view_model.take_guess(n))
        view_model.state_changed.connect(self._show)
        view_model.told.connect(self._on_told)

    def _type(self, text: str) -> None:
        """Write a text where it belongs: from now on Space is a space, until somebody goes to a key again."""
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view_model.type_text(text)

    def _go_by_arrow(self, key: int) -> bool:
        buttons = self.buttons()
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        there = None if here is None else neighbour([x.geometry() for x in buttons], here, key)
        if there is not None:
            buttons[there].setFocus(Qt.FocusReason.OtherFocusReason)
        return there is not None

    def _show(self) -> None:
        state = self._view_model.state
        self.box.show_words(state.prompt, state.seen_words, state.heard_words)
        for number, sign in enumerate(state.signs()):
            self.keys[number].set_face(sign_face(sign))
            self.keys[number].setEnabled(bool(sign))
        for act in Act:
            self.keys[act].set_face(act_face(act, state))
        self.keys[Act.BIG].set_chosen(state.is_big)
        self._show_guesses()
        self._lay_out()
        self.head_changed.emit()

    def _show_guesses(self) -> None:
        guesses = self._view_model.state.guesses
        had = next((n for n, tile in enumerate(self.guesses) if tile.hasFocus()), None)
        if had is not None and had >= len(guesses):
            # The keyboard goes to the last guess there is before its own place is taken away.
            stop = self.guesses[len(guesses) - 1] if guesses else self.keys[0]
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
        for number, tile in enumerate(self.guesses):
            if number < len(guesses):
                tile.set_words(guesses[number].words)
                tile.set_picture(guesses[number].picture)
            tile.setVisible(number < len(guesses))
        self.no_guess.setVisible(not guesses and not self._view_model.state.ask.is_secret)

    def _on_told(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.box, words))

    def _place(self) -> Places:
        state = self._view_model.state
        asked = Asked(state.order, state.ask.has_lines, has_guesses=not state.ask.is_secret)
        return place_all(self._context.look.metrics, self.size(), asked)

    def _lay_out(self) -> None:
        places = self._place()
        if places == self._places:
            return
        self._places = places
        self.no_guess.setGeometry(_joined(places.guesses))
        self.box.setGeometry(places.box)
        self.keys[Act.SAY].setGeometry(places.say)
        for tile, place in zip(self.guesses, places.guesses or [QRect()] * GUESSES, strict=True):
            tile.setGeometry(place)
        signs = ROWS * COLUMNS[self._view_model.state.order]
        for key, button in self.keys.items():
            is_here = key in places.keys or key is Act.SAY
            if not is_here and button.hasFocus():
                self.keys[signs - 1].setFocus(Qt.FocusReason.OtherFocusReason)
            button.setVisible(is_here)
        for key, place in places.keys.items():
            self.keys[key].setGeometry(place)
        # Tab goes in the order in which things lie in the page.
        for each in (self.keys[Act.SAY], *self.guesses, *(self.keys[key] for key in places.keys)):
            each.raise_()


def _joined(places: Iterable[QRect]) -> QRect:
    """Return the place that places side by side take together."""
    whole = QRect()
    for place in places:
        whole = whole.united(place)
    return whole


def open_page(context: Context, route: Route) -> PageParts:
    """Open the page with letters for what was asked."""
    view_model = KeyboardViewModel(context, route)
    page = KeyboardPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        opened=view_model.tell_what_waits,
        closed=view_model.close,
        go_next=view_model.done,
        go_back=view_model.go_back,
        first=page.first_key,
    )
