"""Choose who said it: a face of the circle, or a name that is typed."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.ui.line_editing.drafts import EditState, Face
from pcplanner.ui.line_editing.drawer_parts import name_height
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.face_button import FaceButton
from pcplanner.ui.widgets.pager import PagerStyle
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP = 12
_COLUMNS, _ROWS = 4, 2
_LEAST_FACE = QSize(90, 112)


class WhoPart(QWidget):
    """Show the circle's faces and a field for a name. Emits ``chosen(str)`` and ``left``."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._faces: tuple[Face, ...] = ()
        self._said_by = ""
        self._make()
        self.done.clicked.connect(self._on_done)
        self.name.entered.connect(self.chosen)
        look.changed.connect(self._place)

    def show_state(self, state: EditState) -> None:
        """Show the faces, and who was chosen."""
        if state.faces != self._faces:
            self._faces = state.faces
            self.grid.set_tiles([self._face(face) for face in state.faces])
            self._place()
        for face, button in zip(self._faces, self.grid.tiles(), strict=True):
            if isinstance(button, FaceButton):
                button.set_chosen(face.id == state.said_by)
        is_typed = bool(state.said_by) and all(face.id != state.said_by for face in state.faces)
        if state.said_by != self._said_by:
            self._said_by = state.said_by
            self.name.set_words(state.said_by_name if is_typed else "")

    def focus_first(self) -> None:
        """Put the focus on the first face, or into the field where there is none."""
        tiles = self.grid.tiles()
        (tiles[0] if tiles else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts in their places."""
        super().resizeEvent(event)
        self._place()

    def _make(self) -> None:
        look = self._look
        self.caption = WordsLabel(look, say("lines.source"), size=TextSize.CAPTION, bold=True)
        self.grid = TileGrid(look, columns=_COLUMNS, rows=_ROWS, min_tile=_LEAST_FACE, gap=8)
        self.nobody = WordsLabel(look, say("lines.who_nobody"), size=TextSize.CAPTION)
        self.name = WordsField(
            look, say("lines.who_type"), placeholder=say("lines.who_type"), show_label=False
        )
        self.done = PlainButton(look, say("lines.who_done"), icon=Icon.TICK, bold=True)
        for part in (self.caption, self.grid, self.nobody, self.name, self.grid.pager, self.done):
            part.setParent(self)

    def _face(self, face: Face) -> FaceButton:
        made = FaceButton(self._look, face.name, face.picture, icon=Icon.PERSON)
        made.clicked.connect(lambda: self.chosen.emit(face.id))
        return made

    @Slot()
    def _on_done(self) -> None:
        name = self.name.words().strip()
        if name:
            self.chosen.emit(name)
        else:
            self.left.emit()

    @Slot()
    def _place(self) -> None:
        caption = round(self._look.font(TextSize.CAPTION).pixelSize() * 1.3)
        top = caption + _GAP
        if self._look.metrics.is_large:
            self._place_large(top)
        else:
            self._place_usual(top)
        self.caption.setGeometry(0, 0, self.width(), caption)
        self.nobody.setGeometry(self.grid.geometry())
        self.nobody.setVisible(not self._faces)

    def _place_usual(self, top: int) -> None:
        width, height, pager = self.width(), self.height(), self.grid.pager
        foot, field = self._look.metrics.grow(72, 0.2), name_height(self._look)
        pager.set_style(PagerStyle.COMPACT)
        pages = min(pager.sizeHint().width(), width // 2)
        done = max(160, min(self.done.sizeHint().width(), width - pages - _GAP))
        self.name.setGeometry(0, height - foot - _GAP - field, width, field)
        if pager.parentWidget() is not self:
            pager.setParent(self)
        pager.setGeometry(0, height - foot, pages, foot)
        pager.setVisible(pager.is_needed)
        self.done.setGeometry(width - done, height - foot, done, foot)
        self.grid.setGeometry(0, top, width, max(0, height - top - field - foot - 2 * _GAP))

    def _place_large(self, top: int) -> None:
        width, height = self.width(), self.height()
        field = name_height(self._look)
        done = min(self.done.sizeHint().width(), width // 3)
        self.name.setGeometry(0, height - field, width - done - _GAP, field)
        self.done.setGeometry(width - done, height - field, done, field)
        # With big words the grid keeps its pager beside itself.
        self.grid.setGeometry(0, top, width, max(0, height - top - field - _GAP))
