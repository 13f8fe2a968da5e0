"""Bring the speaker's news to the window's thread, and speak as the person whose plan is open likes it."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Qt, Signal, Slot

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.errors import PlainError
from pcplanner.services.speaking import SpeakingService
from pcplanner.speech.chimes import Sound
from pcplanner.speech.sound import Rendered, VoiceInfo
from pcplanner.speech.utterance import Kind, Utterance


class Speaking(QObject):
    """Speak, stop and light words. ``said`` is the first of the texts that were said last.

    Emits ``word_lit(text index, first character, character after the last)``, ``speaking_changed(bool)``, and
    ``problem(PlainError)`` once when there is no voice or no sound, and each time somebody asks to hear and
    hears nothing. ``began(str)`` tells every text as it begins, those of the cue voice too.
    """

    word_lit = Signal(int, int, int)
    speaking_changed = Signal(bool)
    problem = Signal(object)
    began = Signal(str)
    _word_came = Signal(int, int, int, int)
    _ended = Signal(int)
    _problem_came = Signal(object)
    _cue_over = Signal(object)

    def __init__(self, service: SpeakingService) -> None:
        super().__init__()
        self._service = service
        self._is_speaking = False
        self._is_hushed = False
        self.said = ""
        self._turn = 0
        self._asked_turn = 0
        self._told_turn = 0
        self._after_cue: Callable[[], object] | None = None
        service.tell_problems_to(self._problem_came.emit)
        queued = Qt.ConnectionType.QueuedConnection
        self._word_came.connect(self._on_word, queued)
        self._ended.connect(self._on_ended, queued)
        self._problem_came.connect(self._on_problem, queued)
        self._cue_over.connect(self._on_cue_over, queued)

    @property
    def is_on(self) -> bool:
        """Say whether speech is switched on."""
        return self._service.profile.speech

    @property
    def is_speaking(self) -> bool:
        """Say whether something is being said now."""
        return self._is_speaking

    @property
    def is_cueing(self) -> bool:
        """Say whether a cue of the scan is being said now; that does not count as speaking."""
        return self._after_cue is not None

    def use(self, profile: AccessProfile) -> None:
        """Speak from now on as somebody likes it."""
        self._service.use(profile)
        if not profile.speech:
            self.stop()

    def use_recordings(self, sounds: Mapping[str, Rendered]) -> None:
        """Let recordings be heard from now on for the words with their keys."""
        self._service.use_recordings(sounds)

    def say(self, texts: Iterable[str | Utterance], *, kind: Kind = Kind.LABEL) -> None:
        """Say texts by themselves, one after another, instead of what is being said now.

        ``kind`` is the sort of words of plain texts. Silent when speech is off, and where every text is of a
        sort that is switched off; then what is being said goes on.
        """
        self._say(texts, kind, self._service.kinds)

    def hear(self, texts: Iterable[str | Utterance]) -> None:
        """Say texts of any sort because somebody asked to hear them.

        When nothing is heard, that is told every time.
        """
        self._say(texts, Kind.PROMPT, frozenset(Kind))
        if self._is_speaking:
            self._asked_turn = self._turn

    def _say(self, texts: Iterable[str | Utterance], kind: Kind, kinds: frozenset[Kind]) -> None:
        wanted = (text if isinstance(text, Utterance) else Utterance(text, kind=kind) for text in texts)
        said = tuple(text for text in wanted if text.text.strip() and text.kind in kinds)
        if not said or not self.is_on or self._is_hushed:
            return
        self.said = said[0].text
        turn = self._next_turn()
        self._set_speaking(is_speaking=True)
        for each in said:
            self.began.emit(each.text)
        # News of a turn that has been replaced may still be on its way: it carries its turn, and is let go.
        self._service.say(
            said,
            lambda index, first, last: self._word_came.emit(turn, index, first, last),
            lambda: self._ended.emit(turn),
        )

    def play(self, wav: bytes) -> None:
        """Play a recorded voice instead of what is being said now, also when speech is off.

        Somebody asked to hear it: when nothing is heard, that is told every time.
        """
        if self._is_hushed:
            return
        turn = self._asked_turn = self._next_turn()
        self._set_speaking(is_speaking=True)
        self._service.play(wav, lambda: self._ended.emit(turn))

    def cue(self, text: str, ended: Callable[[], object], *, kind: Kind = Kind.LABEL) -> None:
        """Say in the cue voice what the scan has come to, instead of what is being said now.

        ``ended`` is called once, from the event loop: when the cue has been heard, was replaced or stopped,
        or at the next turn of the loop when nothing is to be heard.
        """
        is_heard = self.is_on and kind in self._service.kinds and not self._is_hushed
        if not is_heard or not text.strip():
            if self.is_cueing:
                self.stop()
            self._cue_over.emit(ended)
            return
        turn = self._next_turn()
        self._set_speaking(is_speaking=False)
        self._after_cue = ended
        self.began.emit(text)
        self._service.cue(text, lambda: self._ended.emit(turn))

    def sound(self, sound: Sound) -> None:
        """Let a small sound be heard, also when speech is off; it is left out while something is said."""
        if not self._is_speaking and not self.is_cueing and not self._is_hushed:
            self._service.sound(sound)

    def voices(self) -> tuple[VoiceInfo, ...]:
        """Return the voices of this computer; it may wait for the voice, so never ask in the window."""
        return self._service.voices()

    def stop(self) -> None:
        """Stop at once."""
        self._next_turn()
        self._service.stop()
        self._set_speaking(is_speaking=False)

    def hush(self, *, is_hushed: bool) -> None:
        """Stop and stay silent whatever is to be said, as while a voice is recorded; or speak again."""
        self._is_hushed = is_hushed
        if is_hushed:
            self.stop()

    def forget(self) -> None:
        """Stop, and wipe the sound of plan text, as when the plans are locked."""
        self.stop()
        self._service.forget()

    @Slot(int, int, int, int)
    def _on_word(self, turn: int, index: int, first: int, last: int) -> None:
        if turn == self._turn:
            self.word_lit.emit(index, first, last)

    @Slot(int)
    def _on_ended(self, turn: int) -> None:
        if turn != self._turn:
            return
        self._end_cue()
        self._set_speaking(is_speaking=False)
        trouble = self._service.problem
        if trouble is not None and self._asked_turn == turn != self._told_turn:
            self.problem.emit(trouble)

    @Slot(object)
    def _on_problem(self, trouble: PlainError) -> None:
        self._told_turn = self._turn
        self.problem.emit(trouble)

    @Slot(object)
    def _on_cue_over(self, ended: Callable[[], object]) -> None:
        ended()

    def _next_turn(self) -> int:
        """Begin something new: the news of what went before is let go, and a cue before it is over."""
        self._end_cue()
        self._turn += 1
        return self._turn

    def _end_cue(self) -> None:
        ended, self._after_cue = self._after_cue, None
        if ended is not None:
            self._cue_over.emit(ended)

    def _set_speaking(self, *, is_speaking: bool) -> None:
        if is_speaking != self._is_speaking:
            self._is_speaking = is_speaking
            self.speaking_changed.emit(is_speaking)
