"""Keep a recording in the library while it is made, piece by piece."""

from collections.abc import Callable

from pcplanner.domain.errors import PlainError
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.services.voice_notes import NewNote
from pcplanner.speech.recording_wav import wav_of
from pcplanner.ui.context import Context

PIECE_S = 5.0
"""After so many seconds what was said is put on the disk: a crash loses no more."""


class Pieces:
    """Save the pieces of one recording in their order; ``told`` is called after each try.

    It is no ``QObject``: a piece that cannot be saved is told although the page has been left. It stays here
    and goes first the next time.
    """

    def __init__(self, context: Context, new: NewNote, told: Callable[[], object]) -> None:
        self._context = context
        self._told = told
        self._seconds = 0.0
        self._unsaved = b""
        self._has_complained = False
        self.new = new
        self.is_begun = False

    @property
    def is_unsaved(self) -> bool:
        """Say whether something that was said could not be saved yet."""
        return bool(self._unsaved)

    def keep(self, pcm: bytes, seconds: float) -> None:
        """Save the next samples; ``seconds`` is how long the whole recording is with them."""
        self._seconds = seconds
        self._save(pcm)

    def try_again(self) -> None:
        """Save what could not be saved before; somebody pressed for it, so trouble is told again."""
        self._has_complained = False
        self._save(b"")

    def _save(self, pcm: bytes) -> None:
        samples, self._unsaved = self._unsaved + pcm, b""
        if not samples:
            return
        notes, new, seconds = self._context.services.voice_notes, self.new, self._seconds
        self._context.change(
            lambda: notes.keep_piece(new, wav_of(samples), seconds),
            self._on_saved,
            lambda trouble: self._on_not_saved(samples, trouble),
        )

    def _on_saved(self, _note: VoiceNote) -> None:
        self.is_begun = True
        self._has_complained = False
        self._told()

    def _on_not_saved(self, samples: bytes, trouble: PlainError) -> None:
        self._unsaved = samples + self._unsaved
        if not self._has_complained:
            self._has_complained = True
            self._context.messages.problem(trouble)
        self._told()
