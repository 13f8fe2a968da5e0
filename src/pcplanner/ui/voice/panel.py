"""Show one part for each stage of a recording, for any page that lets somebody speak."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.spoken_words import SPOKEN
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import AskFile, ask_for_file
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.voice.choose_sound import sound_ask
from pcplanner.ui.voice.record_part import RecordPart
from pcplanner.ui.voice.state import Stage, VoiceState
from pcplanner.ui.voice.view_model import VoiceViewModel
from pcplanner.ui.who_helps import HelperFaces
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.words_label import WordsLabel


class VoicePanel(QWidget):
    """Ask for consent, record, play, keep or throw away.

    Emits ``stage_changed`` when ``prompt`` is another one, and what its view model tells: ``kept(id)``,
    ``thrown_away(id)`` and ``declined``. Where the page shows the prompt itself, ``shows_prompt`` is off.
    Whoever holds it calls ``settle`` when the page is left; when it is hidden it stops by itself, and what
    was said is kept. ``pager`` turns the faces where there are many.
    """

    stage_changed = Signal()
    kept = Signal(str)
    thrown_away = Signal(str)
    declined = Signal()

    def __init__(
        self,
        context: Context,
        person_id: str,
        chapter: str,
        about_id: str = "",
        *,
        shows_prompt: bool = True,
        ask_file: AskFile | None = None,
    ) -> None:
        super().__init__()
        self._look = context.look
        self._stage: Stage | None = None
        self._shows_prompt = shows_prompt
        self._ask_file = ask_file or partial(ask_for_file, context, person_id)
        self.view_model = VoiceViewModel(context, person_id, chapter, about_id)
        self.view_model.setParent(self)
        self._make()
        if chapter in SPOKEN:
            self.record.take_files()
        self._connect()
        self._show()

    def prompt(self) -> str:
        """Return the question that is asked now."""
        return self.view_model.state.prompt

    def prompt_picture(self) -> Picture:
        """Return the picture that goes with the question."""
        return symbol("consent" if self._stage in {Stage.ASK, Stage.WHO} else "microphone")

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        if self._stage is Stage.RECORD:
            return self.record.reading()
        tiles = [tile.accessibleName() for tile in self._grid().tiles()]
        return (*tiles, say("voice.copies")) if self._stage is Stage.SURE else tuple(tiles)

    def settle(self) -> None:
        """Stop and keep what has been said."""
        self.view_model.settle()

    def close_down(self) -> None:
        """Stop, keep what has been said and show nothing more."""
        self.view_model.close()

    def go_back(self) -> bool:
        """Go back one stage; say whether there was one."""
        return self.view_model.go_back()

    def go_next(self) -> None:
        """Go on from a recording; any other question waits for its answer."""
        self.view_model.go_next()

    def first_answer(self) -> QWidget | None:
        """Return what answers the question first."""
        return self.record.button if self._stage is Stage.RECORD else self._grid().first_answer()

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Turn to a page of the faces, from 0."""
        self._grid().show_page(page)

    @Slot()
    def share_pages(self) -> None:
        """Let the pager know how many pages of faces there are."""
        # At the largest words each grid keeps its own pager beside itself.
        has_faces = self._stage in {Stage.WHO, Stage.WHOSE} and not self._look.metrics.is_large
        grid = self._grid() if has_faces else None
        self.pager.set_pages(grid.pager.index if grid else 0, grid.pager.count if grid else 1)

    def hideEvent(self, event: QHideEvent) -> None:
        """Record nobody who cannot see that they are recorded."""
        super().hideEvent(event)
        self.view_model.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    def _make(self) -> None:
        look = self._look
        self.question = WordsLabel(look, "", size=TextSize.PROMPT, bold=True)
        self.yes, self.no = self._tile("yes", "yes"), self._tile("no", "no", Family.RIGHTS)
        self.play = self._tile("play", "play")
        self.right = self._tile("right", "right")
        self.throw_away = self._tile("throw_away", "bin", Family.RIGHTS)
        self.keep = self._tile("keep", "keep")
        self.put_away = self._tile("put_away", "bin")
        self.delete = self._tile("delete", "no", Family.RIGHTS)
        for tile, more in (
            (self.right, "right_more"),
            (self.throw_away, "throw_away_more"),
            (self.keep, "keep_more"),
            (self.put_away, "put_away_more"),
            (self.delete, "delete_more"),
        ):
            tile.set_caption(say(f"voice.{more}"))
        self.copies = WordsLabel(look, say("voice.copies"))
        self.faces, self.voices = HelperFaces(look), HelperFaces(look)
        self.record = RecordPart(look)
        self.pager = Pager(look)
        self.grids = {
            Stage.ASK: self._grid_of(self.yes, self.no),
            Stage.REVIEW: self._grid_of(self.play, self.right, self.throw_away),
            Stage.SURE: self._grid_of(self.keep, self.put_away, self.delete),
        }
        self._bodies: dict[Stage, QWidget] = {
            **self.grids,
            Stage.WHO: self.faces,
            Stage.WHOSE: self.voices,
            Stage.RECORD: self.record,
        }
        for part in (self.question, self.copies, *self._bodies.values()):
            part.hide()
            part.setParent(self)

    def _connect(self) -> None:
        view_model = self.view_model
        for button, verb in (
            (self.yes, view_model.yes),
            (self.no, view_model.no),
            (self.record.button, view_model.record),
            (self.play, view_model.play),
            (self.right, view_model.right),
            (self.throw_away, view_model.throw_away),
            (self.keep, view_model.keep),
            (self.put_away, view_model.put_away),
            (self.delete, view_model.delete_for_good),
        ):
            button.clicked.connect(verb)
        self.record.file.clicked.connect(self._on_file)
        self.faces.helper_pressed.connect(view_model.who)
        self.voices.helper_pressed.connect(view_model.whose)
        self.pager.page_wanted.connect(self.show_page)
        for faces in (self.faces, self.voices):
            faces.grid.set_turned_elsewhere()
            faces.grid.page_changed.connect(self.share_pages)
            faces.grid.pager.shown_changed.connect(self.share_pages)
        view_model.state_changed.connect(self._show)
        view_model.heard.connect(self.record.show_heard)
        for mine, its in (
            (self.kept, view_model.kept),
            (self.thrown_away, view_model.thrown_away),
            (self.declined, view_model.declined),
        ):
            its.connect(mine)
        self._look.changed.connect(self._lay_out)

    def _tile(self, key: str, picture: str, family: Family = Family.MAIN) -> Tile:
        return Tile(self._look, say(f"voice.{key}"), picture=symbol(picture), family=family)

    def _grid_of(self, *tiles: Tile) -> TileGrid:
        grid = TileGrid(self._look, columns=len(tiles), min_tile=QSize(150, 140), large_gap=16)
        grid.set_tiles(tiles)
        return grid

    def _grid(self) -> TileGrid:
        stage = self._stage or Stage.ASK
        body = self._bodies[stage]
        return body.grid if isinstance(body, HelperFaces) else self.grids.get(stage, self.grids[Stage.ASK])

    @Slot()
    def _show(self) -> None:
        state = self.view_model.state
        is_other = state.stage is not self._stage
        self._stage = state.stage
        self._show_parts(state)
        if not is_other:
            return
        has_keyboard = self._has_keyboard()
        for stage, body in self._bodies.items():
            body.setVisible(stage is state.stage)
        self.question.set_words(state.prompt)
        self.question.setVisible(self._shows_prompt)
        self._lay_out()
        first = self.first_answer()
        if has_keyboard and first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stage_changed.emit()

    def _show_parts(self, state: VoiceState) -> None:
        self.faces.show_helpers(state.helpers, ())
        self.voices.show_helpers(state.others, ())
        self.record.show_state(state)
        self.play.set_words(say("voice.stop_playing" if state.is_playing else "voice.play"))
        self.play.set_caption(state.length)
        self.play.set_picture(symbol("stop" if state.is_playing else "play"))

    @Slot()
    def _on_file(self) -> None:
        self._ask_file(sound_ask(), self.view_model.take_file)

    def _has_keyboard(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    @Slot()
    def _lay_out(self) -> None:
        gap, top, bottom = self._look.metrics.main_gap, 0, self.height()
        if self._shows_prompt:
            high = min(self.question.heightForWidth(self.width()), self.height() // 3)
            self.question.setGeometry(0, 0, self.width(), high)
            top = high + gap
        self.copies.setVisible(self._stage is Stage.SURE)
        if self._stage is Stage.SURE:
            high = self.copies.heightForWidth(self.width())
            self.copies.setGeometry(0, bottom - high, self.width(), high)
            bottom -= high + gap
        for body in self._bodies.values():
            body.setGeometry(0, top, self.width(), bottom - top)
        self.share_pages()
