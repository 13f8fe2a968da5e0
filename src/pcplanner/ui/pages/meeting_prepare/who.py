"""Ask who comes and what each needs: faces above, what one of them needs below, and the meeting in short."""

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.meetings import Coming
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting_prepare.needs import NeedsPanel
from pcplanner.ui.pages.meeting_prepare.state import GuestFace, PrepareState, Stage, coming_words
from pcplanner.ui.theme.colours import Family, Role
from pcplanner.ui.theme.icons import Icon, Mark
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import CHOSEN_LINE, TILE_LINE
from pcplanner.ui.theme.shapes import Card
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.pager import Pager, PagerStyle
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_GAP, _FACES_SHARE, _SHORT, _LEAST_WITH_SHORT = 16, 0.40, 408, 1100
_LEAST_TOGETHER = 376
_MARKS = {Coming.YES: Mark.YES, Coming.MAYBE: Mark.NOT_SURE, Coming.NO: Mark.NO}


class GuestTile(Tile):
    """Show somebody who can come: in the family's colours once they are asked to, else plain."""

    is_of_plan = True

    def __init__(self, look: Look, name: str, face: object) -> None:
        self._is_asked = False
        super().__init__(look, name, picture=face, family=Family.MEETING, round_picture=True, reserve_lines=1)

    def show_guest(self, face: GuestFace, *, is_asked: bool) -> None:
        """Show whether somebody is on the list, what they answered, and whether their needs are asked."""
        coming = face.guest.coming if face.guest is not None else Coming.NOT_ASKED
        self._is_asked = is_asked
        self.set_mark(_MARKS.get(coming), coming_words(face.guest) if coming in _MARKS else "")
        self.set_chosen(face.guest is not None)
        self.set_name(say("meeting_prepare.is_asked", name=self.full_name()) if is_asked else None)

    def card(
        self,
        ground: QColor,
        line: QColor,
        *,
        line_width: float = TILE_LINE,
        chosen_width: float = CHOSEN_LINE,
        foot: QColor | None = None,
    ) -> Card:
        """Return how the body is drawn now."""
        theme = self._look.theme
        if self._is_asked:
            ground, line = theme.colour(Role.SUN_SOFT), theme.colour(Role.INK)
        elif not self._is_chosen:
            ground, line = theme.colour(Role.FACE), theme.colour(Role.EDGE)
            foot = line
        return super().card(ground, line, line_width=line_width, chosen_width=chosen_width, foot=foot)


class WhoView(QWidget):
    """Show the faces, what one needs, and when, where and what in short.

    With big words or in little room the faces and the needs take turns. Emits ``face_pressed(who)``,
    ``add_wanted``, ``go_pressed(stage)``, and ``split_changed`` when they begin or end to take turns.
    """

    face_pressed = Signal(str)
    go_pressed = Signal(int)
    add_wanted = Signal()
    split_changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._faces: tuple[GuestFace, ...] = ()
        self._is_one_asked = False
        self._was_split = False
        self.grid = TileGrid(look, columns=9, min_tile=QSize(124, 140), gap=_GAP)
        self.needs = NeedsPanel(look)
        self.faces_pager = Pager(look)
        self.short = {stage: self._short(stage) for stage in (Stage.WHEN, Stage.WHERE, Stage.WHAT)}
        for part in (self.grid, self.needs, self.faces_pager, *self.short.values()):
            part.setParent(self)
        self.faces_pager.page_wanted.connect(self.grid.show_page)
        self.grid.set_turned_elsewhere()
        self.grid.page_changed.connect(self._share_faces)
        look.changed.connect(self._lay_out)
        self._lay_out()

    @property
    def is_split(self) -> bool:
        """Tell whether the faces and the needs take turns."""
        is_little = self.width() < _LEAST_WITH_SHORT or self.height() < _LEAST_TOGETHER
        return self._look.metrics.scale > 1 or is_little

    def paged(self) -> TileGrid:
        """Return what the pager of the page turns: the needs, or the faces where they are alone."""
        return self.grid if self.is_split and not self._is_one_asked else self.needs.grid

    def show_state(self, state: PrepareState) -> None:
        """Show who comes and what is known."""
        known = [(x.who, x.name, x.face) for x in self._faces]
        if [(x.who, x.name, x.face) for x in state.faces] != known:
            self.grid.set_tiles([*(self._tile(x) for x in state.faces), self._add_tile()])
        was = {x.who for x in self._faces}
        self._faces = state.faces
        for face, tile in zip(state.faces, self.tiles(), strict=True):
            tile.show_guest(face, is_asked=face.who == state.who and face.guest is not None)
        self._is_one_asked = state.is_one_asked
        self.needs.show_state(state)
        self._show_short(state)
        self._lay_out()
        new = next(
            (tile for x, tile in zip(state.faces, self.tiles(), strict=True) if x.who == state.who), None
        )
        if was and state.who not in was and new is not None:
            self.grid.show_tile(new)

    def tiles(self) -> tuple[GuestTile, ...]:
        """Return the tiles of the faces, in order."""
        return tuple(x for x in self.grid.tiles() if isinstance(x, GuestTile))

    def first_answer(self) -> QWidget | None:
        """Return what answers first: the needs where they have the page, else the first face."""
        if self.is_split and self._is_one_asked:
            return self.needs.grid.first_answer()
        tiles = self.grid.tiles()
        return tiles[0] if tiles else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _show_short(self, state: PrepareState) -> None:
        when, where, what = self.short.values()
        when.set_words(state.day_words or say("meeting_prepare.stage_when"))
        when.set_caption(state.time_words if state.day else "")
        where.set_words(state.where or say("meeting_prepare.stage_where"))
        where.set_caption(state.where_notes)
        where.set_picture(state.where_picture or symbol("place"))
        what.set_words(say("meeting_prepare.stage_what"))
        what.set_caption(say("meeting_prepare.parts", count=len(state.agenda)))

    def _short(self, stage: Stage) -> OptionRow:
        picture = {Stage.WHEN: "date-and-time", Stage.WHERE: "place", Stage.WHAT: "agenda"}[stage]
        row = OptionRow(self._look, "", picture=symbol(picture), family=Family.MEETING)
        row.clicked.connect(lambda: self.go_pressed.emit(int(stage)))
        return row

    def _tile(self, face: GuestFace) -> GuestTile:
        tile = GuestTile(self._look, face.name, face.face)
        tile.clicked.connect(lambda: self.face_pressed.emit(face.who))
        return tile

    def _add_tile(self) -> Tile:
        words = say("meeting_prepare.add_somebody")
        tile = Tile(self._look, words, icon=Icon.PLUS, family=Family.MEETING, plain=True)
        tile.clicked.connect(self.add_wanted)
        return tile

    @Slot()
    def _lay_out(self) -> None:
        room = self.rect()
        is_apart = self.is_split
        self.needs.set_alone(is_apart)
        self.grid.set_least(QSize(150, 150) if is_apart else QSize(124, 140))
        if is_apart != self._was_split:
            self._was_split = is_apart
            self.split_changed.emit()
        self.grid.setVisible(not (is_apart and self._is_one_asked))
        self.needs.setVisible(not is_apart or self._is_one_asked)
        for row in self.short.values():
            row.setVisible(not is_apart and room.width() >= _LEAST_WITH_SHORT)
        if is_apart:
            self.faces_pager.set_pages(0, 1)
            self.grid.setGeometry(room)
            self.needs.setGeometry(room)
            return
        faces = round((room.height() - _GAP) * _FACES_SHARE)
        self._lay_out_faces(QRect(0, 0, room.width(), faces))
        top = faces + _GAP
        below = room.height() - top
        beside = _SHORT + 2 * _GAP if room.width() >= _LEAST_WITH_SHORT else 0
        self.needs.setGeometry(0, top, room.width() - beside, below)
        left = room.width() - _SHORT
        each = (below - 2 * 12) // 3
        for number, row in enumerate(self.short.values()):
            row.setGeometry(left, top + number * (each + 12), _SHORT, each)

    def _lay_out_faces(self, room: QRect) -> None:
        pager = self.faces_pager
        pager.set_style(PagerStyle.COMPACT)
        wide = pager.width_of(PagerStyle.COMPACT)
        page = self.grid.pager.index
        self.grid.setGeometry(room)
        if self.grid.plan().pages > 1:
            self.grid.setGeometry(room.adjusted(0, 0, -wide - _GAP, 0))
        if self.grid.pager.index < page < self.grid.pager.count:
            # There are fewer pages in the whole room, so the last one was left for a moment.
            self.grid.show_page(page)
        pager.setGeometry(room.right() + 1 - wide, room.y() + (room.height() - 72) // 2, wide, 72)
        self._share_faces()

    @Slot()
    def _share_faces(self) -> None:
        pages = (0, 1) if self.is_split else (self.grid.pager.index, self.grid.pager.count)
        self.faces_pager.set_pages(*pages)
