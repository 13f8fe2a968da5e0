"""Keep the buttons of a drawing: made, moved and taken away as the drawing changes, focus kept."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.drawn.piece import Piece, PieceButton


class Pieces(QObject):
    """Hold the buttons of one board in reading order; arrow keys move along them."""

    pressed = Signal(str, str)
    ran_off = Signal(int)
    dropped = Signal(str, str, QPoint)

    def __init__(self, look: Look, board: QWidget, family: Family) -> None:
        super().__init__(board)
        self._family = family
        self._look = look
        self._board = board
        self._buttons: list[PieceButton] = []

    @property
    def buttons(self) -> tuple[PieceButton, ...]:
        """Return the buttons in reading order."""
        return tuple(self._buttons)

    def show_pieces(self, pieces: Sequence[Piece], chosen: tuple[str, str] | None) -> None:
        """Show these parts; a part that was there before keeps its button, and with it the focus."""
        kept = {x.piece.key: x for x in self._buttons}
        buttons = []
        for piece in pieces:
            button = kept.pop(piece.key, None)
            if button is None:
                button = self._made(piece)
            else:
                button.show_piece(piece)
            if button.is_chosen() != (piece.key == chosen):
                button.set_chosen(piece.key == chosen)
            buttons.append(button)
        self._buttons = buttons
        for button in kept.values():
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self._stack()

    def button(self, key: tuple[str, str]) -> PieceButton | None:
        """Return the button of a part that is shown now."""
        return next((x for x in self._buttons if x.piece.key == key), None)

    def focus_end(self, is_last: bool) -> None:
        """Put the focus on the first part, or on the last."""
        if self._buttons:
            self._buttons[-1 if is_last else 0].setFocus()

    def _stack(self) -> None:
        """Let the children of the board stand in reading order too, for that is how Tab goes."""
        if [x for x in self._board.children() if x in self._buttons] == self._buttons:
            return
        for button in self._buttons:
            button.raise_()

    def _made(self, piece: Piece) -> PieceButton:
        button = PieceButton(self._look, piece, self._board, self._family)
        button.clicked.connect(self._on_clicked)
        button.moved_on.connect(self._on_moved_on)
        button.dropped.connect(self._on_dropped)
        button.show()
        return button

    def _sender(self) -> PieceButton | None:
        button = self.sender()
        return button if isinstance(button, PieceButton) else None

    @Slot()
    def _on_clicked(self) -> None:
        button = self._sender()
        if button is not None:
            self.pressed.emit(*button.piece.key)

    @Slot(QPoint)
    def _on_dropped(self, place: QPoint) -> None:
        button = self._sender()
        if button is not None:
            # It was raised to be seen over the others.
            self._stack()
            self.dropped.emit(*button.piece.key, place)

    @Slot(int)
    def _on_moved_on(self, step: int) -> None:
        button = self._sender()
        if button is None:
            return
        place = self._buttons.index(button) + step
        if 0 <= place < len(self._buttons):
            self._buttons[place].setFocus()
        else:
            self.ran_off.emit(step)
