"""Be the button under every tile, row, chip and face: one way to press, name, choose and draw."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton

from pcplanner.ui.theme.colours import Role, mix
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import BUTTON_LINE, CHOSEN_LINE, CORNER_BUTTON, TILE_LINE
from pcplanner.ui.theme.shapes import Card, paint_card, round_path

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


@runtime_checkable
class HearsKeyboard(Protocol):
    """A window that wants to know which button the keyboard has come to."""

    def keyboard_came(self, name: str, *, is_of_plan: bool) -> None:
        """Hear the name of the button, and whether it carries words of somebody's plan."""
        ...

    def button_pressed(self) -> None:
        """Hear that a button was pressed."""
        ...


class PressButton(QAbstractButton):
    """Press with a finger, a mouse, Space or Enter; act on release, and do nothing when slid off.

    ``is_of_plan`` says that its name carries words of somebody's plan, such as a line or somebody's name.
    """

    is_of_plan = False
    corner = float(CORNER_BUTTON)

    def __init__(self, look: Look, words: str = "", *, name: str | None = None) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._name = name
        self._is_chosen = False
        self._is_not_now = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._rename()
        look.changed.connect(self._on_look_changed)
        self.clicked.connect(self._on_pressed)

    def words(self) -> str:
        """Return the words seen on the button."""
        return self._words

    def set_words(self, words: str) -> None:
        """Show other words; the name read aloud follows."""
        if words != self._words:
            self._words = words
            self._rename()
            self._refresh()

    def set_name(self, name: str | None) -> None:
        """Give a name for screen readers that says more than the words seen; it should begin with them."""
        self._name = name
        self._rename()

    def is_chosen(self) -> bool:
        """Tell whether this is the one that was chosen."""
        return self._is_chosen

    def set_chosen(self, is_chosen: bool) -> None:
        """Show that this was chosen, with a thick line and a tick, and say so to screen readers."""
        if not self.isCheckable():
            self.setCheckable(True)
            self.toggled.connect(self._on_toggled)
        self._is_chosen = is_chosen
        self.setChecked(is_chosen)
        self.update()

    def is_not_now(self) -> bool:
        """Tell whether pressing this can do nothing at the moment."""
        return self._is_not_now

    def set_not_now(self, is_not_now: bool, why: str = "") -> None:
        """Show that pressing does nothing now; it still takes focus and is still told when pressed."""
        self._is_not_now = is_not_now
        self.setAccessibleDescription(why if is_not_now else "")
        self.update()

    def outline(self) -> QPainterPath:
        """Return the edge that the focus ring goes round."""
        return round_path(QRectF(self.rect()), self.corner)

    def nextCheckState(self) -> None:
        """Leave it to whoever listens to say what is chosen."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bare body; each kind of button draws more."""
        theme = self._look.theme
        body = self.card(theme.colour(Role.FACE), theme.colour(Role.EDGE), line_width=BUTTON_LINE)
        paint_card(QPainter(self), QRectF(self.rect()), body)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the window when it was the keyboard that came here."""
        super().focusInEvent(event)
        window = self.window()
        if event.reason() in _BY_KEYBOARD and isinstance(window, HearsKeyboard):
            window.keyboard_came(self.accessibleName(), is_of_plan=self.is_of_plan)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down on Enter as Qt does on Space."""
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if not event.isAutoRepeat():
                self.setDown(True)
            return
        if event.key() in _ARROWS:
            # Qt would go to the next button; what holds this one knows better which one lies that way.
            event.ignore()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Act when Enter comes up."""
        if event.key() in _ENTER and not event.isAutoRepeat() and self.isDown():
            self.click()
            return
        super().keyReleaseEvent(event)

    def full_name(self) -> str:
        """Return the name for screen readers when no other was given."""
        return self._words

    def card(
        self,
        ground: QColor,
        line: QColor,
        *,
        line_width: float = TILE_LINE,
        chosen_width: float = CHOSEN_LINE,
        foot: QColor | None = None,
    ) -> Card:
        """Return how the body is drawn in the state the button is in now."""
        theme = self._look.theme
        if self._is_not_now:
            return Card(
                theme.colour(Role.BAR),
                theme.colour(Role.EDGE),
                # Room is kept for the foot that is not there, so that nothing jumps when it comes back.
                QColor(0, 0, 0, 0) if foot else None,
                BUTTON_LINE,
                self.corner,
                is_dashed=True,
            )
        if self.underMouse() and self.isEnabled():
            ground = mix(ground, line, 0.10)
        width = chosen_width if self._is_chosen else line_width
        return Card(ground, line, foot, width, self.corner, is_down=self.isDown())

    def ink(self) -> QColor:
        """Return the colour of the words in the state the button is in now."""
        return self._look.theme.colour(Role.QUIET if self._is_not_now else Role.INK)

    def _rename(self) -> None:
        self.setAccessibleName(self._name or self.full_name())

    def _refresh(self) -> None:
        self.updateGeometry()
        self.update()

    @Slot()
    def _on_pressed(self) -> None:
        window = self.window()
        if isinstance(window, HearsKeyboard) and not self._is_not_now:
            window.button_pressed()

    @Slot(bool)
    def _on_toggled(self, is_checked: bool) -> None:
        """Press when a screen reader ticks this, for Qt would only show another tick."""
        if is_checked != self._is_chosen:
            self.setChecked(self._is_chosen)
            self.click()

    @Slot()
    def _on_look_changed(self) -> None:
        self._refresh()
