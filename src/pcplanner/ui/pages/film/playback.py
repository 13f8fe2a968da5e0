"""Play one film: its pictures in step with its sound, and stop at once."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pcplanner.domain.errors import PlainError
from pcplanner.domain.words import say
from pcplanner.speech.problems import NoSoundDevice
from pcplanner.symbols.camera import Frame
from pcplanner.symbols.film_limits import SOUND_RATE
from pcplanner.symbols.film_reel import FilmPicture
from pcplanner.ui.context import Context
from pcplanner.ui.pages.film.loaded import Begun, Loaded, PlaybackState

TICK_MS = 10
WIDEST_PX, HIGHEST_PX = 1280, 720
# Pictures that are ready before they are shown, so that one that takes long to make is not missed.
MOST_AHEAD = 3


class Playback(QObject):
    """Read a film on the library worker, make its pictures on the drawing worker, and play its sound.

    Emits ``shown(Frame)`` for each picture and ``changed``; ``frame`` is the picture that was shown last.
    ``clock`` counts seconds where nothing is heard.
    """

    shown = Signal(object)
    changed = Signal()

    def __init__(self, context: Context, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._context = context
        self._player = context.services.film_sound
        self._clock = clock
        self._loaded: Loaded | None = None
        self._ahead: deque[FilmPicture] = deque()
        self._room = (WIDEST_PX, HIGHEST_PX)
        self._is_asked = self._is_wanted = self._is_heard = self._is_last = False
        self._from_ms, self._from_s = 0, 0.0
        # Each beginning and each end is another turn: what comes of an older one is let go.
        self._turn = 0
        self.frame: Frame | None = None
        self.state = PlaybackState()
        self.timer = QTimer(self, interval=TICK_MS)
        self.timer.timeout.connect(self.tick)

    def open(self, film_id: str, seconds: int) -> None:
        """Make a film ready and show its first picture; the one before is let go."""
        self.close()
        turn, films = self._turn, self._context.services.films
        self._set(PlaybackState(length_ms=seconds * 1000))
        self._context.read(
            lambda: films.pieces(film_id),
            lambda pieces: self._on_pieces(turn, pieces),
            lambda trouble: self._on_trouble(turn, trouble),
        )

    def close(self) -> None:
        """Stop, and let the film go."""
        self.stop()
        self._turn += 1
        loaded, self._loaded, self._is_wanted = self._loaded, None, False
        if loaded is not None:
            # Whatever is being made stops at once; the rest is done where it was made.
            loaded.reel.end()
            self._context.drawing.run(loaded.reel.close, _closed, self._context.messages.problem)
        self.frame = None
        self._set(PlaybackState())

    def set_room(self, wide_px: int, high_px: int) -> None:
        """Make pictures that move no larger than they are shown."""
        self._room = (max(1, min(wide_px, WIDEST_PX)), max(1, min(high_px, HIGHEST_PX)))

    def toggle(self) -> None:
        """Play from where it is, or stop there."""
        if self.state.is_playing or self._is_wanted:
            self.stop()
        else:
            self.play()

    def play(self) -> None:
        """Play from where it is; from the start when it has been seen to its end."""
        loaded = self._loaded
        if loaded is None or not self.state.is_ready:
            self._is_wanted = not self.state.trouble
            return
        at_ms = self.state.at_ms if self.state.at_ms < self.state.length_ms else 0
        turn, room = self._begin(at_ms), self._room
        # The program's own voice would speak into the film.
        self._context.speaking.hush(is_hushed=True)
        self._set(replace(self.state, is_playing=True, at_ms=at_ms))

        def begun() -> Begun:
            loaded.reel.go_to(at_ms)
            first = loaded.reel.next_picture(at_ms, *room)
            return self._heard_from(first, loaded.from_(at_ms))

        self._context.drawing.run(
            begun,
            lambda made: self._on_begun(turn, at_ms, made),
            lambda trouble: self._on_trouble(turn, trouble),
        )

    def stop(self) -> None:
        """Fall silent and hold the picture."""
        self._is_wanted = False
        if not self.state.is_playing:
            return
        # Before its first picture is there it has not begun.
        at_ms = min(self._now_ms(), self.state.length_ms) if self.timer.isActive() else self.state.at_ms
        self._end()
        self._set(replace(self.state, is_playing=False, at_ms=at_ms))

    def to_start(self) -> None:
        """Stop, and show the first picture again."""
        self.stop()
        loaded, turn = self._loaded, self._turn
        self._set(replace(self.state, at_ms=0))
        if loaded is not None:

            def first() -> FilmPicture | None:
                loaded.reel.go_to(0)
                return loaded.reel.next_picture(0, WIDEST_PX, HIGHEST_PX)

            self._context.drawing.run(
                first,
                lambda made: self._on_still(turn, made),
                lambda trouble: self._on_trouble(turn, trouble),
            )

    @Slot()
    def tick(self) -> None:
        """Show the picture that is due, ask for the next one, and know the end."""
        if not self.state.is_playing:
            return
        now_ms = self._now_ms()
        due: FilmPicture | None = None
        while self._ahead and self._ahead[0].at_ms <= now_ms:
            due = self._ahead.popleft()
        if due is not None:
            self._show(due)
        if len(self._ahead) < MOST_AHEAD and not self._is_asked and not self._is_last:
            self._ask(now_ms)
        if self._is_last and not self._is_heard and now_ms >= self.state.length_ms:
            self._end()
            self._set(replace(self.state, is_playing=False, at_ms=self.state.length_ms))
        elif now_ms // 200 != self.state.at_ms // 200:
            self._set(replace(self.state, at_ms=min(now_ms, self.state.length_ms)))

    def _show(self, seen: FilmPicture) -> None:
        self.frame = seen.frame
        self.shown.emit(seen.frame)

    def _begin(self, at_ms: int) -> int:
        self._turn += 1
        self._ahead.clear()
        self._is_asked, self._is_last, self._is_heard = True, False, False
        self._from_ms, self._from_s = at_ms, self._clock()
        return self._turn

    def _end(self) -> None:
        self._turn += 1
        self.timer.stop()
        self._player.stop()
        self._ahead.clear()
        self._is_heard = self._is_asked = False
        self._context.speaking.hush(is_hushed=False)

    def _heard_from(self, first: FilmPicture | None, sound: bytes) -> Begun:
        """Play the sound; where it cannot be heard the film is played all the same."""
        try:
            if sound:
                self._player.play(sound, SOUND_RATE)
        except NoSoundDevice:
            return Begun(first, is_heard=False, has_no_device=True)
        return Begun(first, is_heard=bool(sound))

    def _now_ms(self) -> int:
        """Return how much of the film has been seen: what has been heard, or else what the clock says."""
        if self._is_heard:
            heard_ms = self._from_ms + self._player.position_ms
            if not self._player.has_finished and not self._has_died():
                return heard_ms
            # The pictures may go on for a while without sound.
            self._is_heard, self._from_ms, self._from_s = False, heard_ms, self._clock()
        return self._from_ms + round((self._clock() - self._from_s) * 1000)

    def _has_died(self) -> bool:
        try:
            self._player.check()
        except NoSoundDevice:
            self._context.messages.tell(say("film.no_sound"))
            return True
        return False

    def _ask(self, now_ms: int) -> None:
        loaded, turn, room = self._loaded, self._turn, self._room
        if loaded is None:
            return
        self._is_asked = True
        self._context.drawing.run(
            lambda: loaded.reel.next_picture(now_ms, *room),
            lambda made: self._on_picture(turn, made),
            lambda trouble: self._on_trouble(turn, trouble),
        )

    def _on_pieces(self, turn: int, pieces: tuple[bytes, ...]) -> None:
        if turn != self._turn:
            return
        if not pieces:
            self._set(replace(self.state, trouble=say("film.gone")))
            return
        films = self._context.services.films

        def loaded() -> tuple[Loaded, FilmPicture | None]:
            reel = films.reel(pieces)
            try:
                return Loaded(reel), reel.next_picture(0, WIDEST_PX, HIGHEST_PX)
            except PlainError:
                reel.close()
                raise

        self._context.drawing.run(
            loaded,
            lambda made: self._on_loaded(turn, *made),
            lambda trouble: self._on_trouble(turn, trouble),
        )

    def _on_loaded(self, turn: int, loaded: Loaded, first: FilmPicture | None) -> None:
        if turn != self._turn:
            self._context.drawing.run(loaded.reel.close, _closed, self._context.messages.problem)
            return
        self._loaded = loaded
        self._on_still(turn, first)
        self._context.drawing.run(
            loaded.load_sound,
            lambda _: self._on_sound(turn),
            lambda trouble: self._on_trouble(turn, trouble),
        )

    def _on_sound(self, turn: int) -> None:
        if turn != self._turn:
            return
        self._set(replace(self.state, is_ready=True))
        if self._is_wanted:
            self._is_wanted = False
            self.play()

    def _on_still(self, turn: int, made: FilmPicture | None) -> None:
        if turn == self._turn and made is not None:
            self._show(made)

    def _on_begun(self, turn: int, at_ms: int, begun: Begun) -> None:
        if turn != self._turn:
            if not self.state.is_playing:
                self._player.stop()
            return
        if begun.has_no_device:
            self._context.messages.tell(say("film.no_sound"))
        self._is_heard, self._from_ms, self._from_s = begun.is_heard, at_ms, self._clock()
        self._on_picture(turn, begun.first)
        self.timer.start()
        self.tick()

    def _on_picture(self, turn: int, made: FilmPicture | None) -> None:
        if turn == self._turn:
            self._is_asked, self._is_last = False, made is None
            if made is not None:
                self._ahead.append(made)

    def _on_trouble(self, turn: int, trouble: PlainError) -> None:
        if turn == self._turn:
            self.stop()
            self._context.messages.problem(trouble)
            self._set(replace(self.state, trouble=str(trouble)))

    def _set(self, state: PlaybackState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


def _closed(_: None) -> None:
    """Do nothing: the film is let go."""
