"""Show a film large, with one big button that plays and stops it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.lengths import length_words
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.symbols.camera import Frame
from pcplanner.ui.pages.film.loaded import PlaybackState
from pcplanner.ui.pages.film.playback import Playback
from pcplanner.ui.pages.film.state import FilmView
from pcplanner.ui.photos.camera_panel import FrameView
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.progress_panel import ProgressBar
from pcplanner.ui.widgets.words_label import WordsLabel

_WIDE, _HIGH, _GAP = 16, 9, 12
_COLUMN, _BUTTON, _LEAST_PLAY, _LEAST_WORDS = 400, 104, 88, 160


class FilmPlayer(QWidget):
    """Hold the picture, how far it is, the words and the buttons.

    Emits ``caption_wanted`` and ``new_wanted``.
    """

    caption_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, look: Look, playback: Playback) -> None:
        super().__init__()
        self._look = look
        self._playback = playback
        self._film: FilmView | None = None
        self.view = FrameView(look)
        self.bar = ProgressBar(look)
        self.caption = WordsLabel(look, "", size=TextSize.LINE_NARROW, bold=True)
        self.play = OptionRow(look, say("film.play"), picture=symbol("play"), soft=True, size=TextSize.NAME)
        self.start = IconButton(look, say("film.to_start"), icon=Icon.MOVE_BACK)
        self.hear = IconButton(look, say("film.say_caption"), icon=Icon.SAY_AGAIN)
        self.new = IconButton(look, say("film.new"), icon=Icon.PLUS)
        for part in (self.view, self.bar, self.caption, self.play, self.start, self.hear, self.new):
            part.setParent(self)
        self.play.clicked.connect(playback.toggle)
        self.start.clicked.connect(playback.to_start)
        self.hear.clicked.connect(self.caption_wanted)
        self.new.clicked.connect(self.new_wanted)
        playback.shown.connect(self._on_shown)
        playback.changed.connect(self.show_playback)
        look.changed.connect(self._lay_out)

    def show_film(self, film: FilmView | None) -> None:
        """Show another film, or how it stands now."""
        self._film = film
        self.caption.set_words(film.caption or film.length if film else "")
        self.play.set_not_now(film is not None and film.is_gone, say("film.gone"))
        self.show_playback()
        self._lay_out()

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud."""
        names = (part.words() for part in (self.play, self.start, self.hear, self.new))
        return ((self._film.name,) if self._film else ()) + tuple(names)

    @Slot()
    def show_playback(self) -> None:
        """Show whether it plays and how far it is."""
        state, film = self._playback.state, self._film
        name = film.name if film else ""
        self.play.set_words(say("film.stop" if state.is_playing else "film.play"))
        self.play.set_picture(symbol("stop" if state.is_playing else "play"))
        self.play.set_name(f"{self.play.words()}. {name}")
        frame = self._playback.frame
        self.view.show_frame(frame, "" if frame else _words(state), say("film.picture", name=name))
        self.bar.set_part(state.at_ms / state.length_ms if state.length_ms else 0.0)
        seen, length = length_words(state.at_ms // 1000), length_words(state.length_ms // 1000)
        self.bar.setAccessibleName(say("film.so_far", seen=seen, length=length))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot(object)
    def _on_shown(self, frame: Frame) -> None:
        self.view.show_frame(frame, "", self.view.accessibleName())

    @Slot()
    def _lay_out(self) -> None:
        metrics = self._look.metrics
        gap, bar = metrics.gap_wide, self.bar.height()
        if metrics.has_big_targets:
            self._lay_out_big()
            return
        high = self.height() - bar - _GAP
        column = min(metrics.grow(_COLUMN, 0.5), self.width() // 2)
        wide = min(self.width() - column - gap, max(1, high) * _WIDE // _HIGH)
        self._place_view(wide, high)
        self._lay_out_column(wide + gap, self.width() - wide - gap)

    def _lay_out_big(self) -> None:
        """Put the four buttons in two rows, and the words between them and the picture, or above it."""
        metrics = self._look.metrics
        gap, small = metrics.gap_wide, metrics.gap_small
        column = max(2 * metrics.target + small, self.width() // 3)
        room = self.width() - column - gap
        high = self.height() - self.bar.height() - _GAP
        wide = min(room, high * _WIDE // _HIGH)
        left = room - wide - gap
        is_beside = left >= _LEAST_WORDS
        words = 0
        if not is_beside and self.caption.words():
            words = min(max(0, self.caption.heightForWidth(room)), high // 3)
            wide = min(room, (high - words - _GAP) * _WIDE // _HIGH)
        self._place_view(wide, high - (words + _GAP if words else 0), words + _GAP if words else 0)
        if is_beside:
            self.caption.setGeometry(wide + gap, 0, left, self.height())
        else:
            self.caption.setGeometry(0, 0, room, words)
        each, tall = (column - small) // 2, (self.height() - small) // 2
        for number, part in enumerate((self.play, self.start, self.hear, self.new)):
            row, across = divmod(number, 2)
            x, y = room + gap + across * (each + small), row * (tall + small)
            part.setGeometry(x, y, each, tall)

    def _place_view(self, wide: int, high: int, top: int = 0) -> None:
        """Put the picture at the left, and below it how far it is."""
        self.view.setGeometry(0, top, wide, high)
        dots = self.view.devicePixelRatioF()
        self._playback.set_room(round(wide * dots), round(high * dots))
        bar = self.bar.height()
        self.bar.setGeometry(0, self.height() - bar, wide, bar)

    def _lay_out_column(self, left: int, width: int) -> None:
        """Put the words above the big button, and the small ones below it."""
        metrics = self._look.metrics
        button = max(metrics.target, min(metrics.grow(_BUTTON, 0.5), self.height() // 3))
        # The big button has the first right to the room; how it is said in full is in the name of the film.
        most = self.height() - button - 2 * _GAP - metrics.grow(_LEAST_PLAY, 0.3)
        words = min(most, max(0, self.caption.heightForWidth(width))) if self.caption.words() else 0
        self.caption.setGeometry(left, 0, width, words)
        top = words + _GAP if words else 0
        self.play.setGeometry(left, top, width, self.height() - top - button - _GAP)
        each = (width - 2 * _GAP) // 3
        for number, part in enumerate((self.start, self.hear, self.new)):
            part.setGeometry(left + number * (each + _GAP), self.height() - button, each, button)


def _words(state: PlaybackState) -> str:
    return state.trouble or ("" if state.is_ready else say("film.getting_ready"))
