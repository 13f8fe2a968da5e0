"""Know how far a recording is: asked for, being made, heard again, thrown away."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pcplanner.domain.dreams import ME
from pcplanner.domain.lengths import length_words
from pcplanner.domain.plan import Plan
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.words import say
from pcplanner.services.voice_notes import NewNote
from pcplanner.ui.context import Context
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.voice.listening import Listening
from pcplanner.ui.voice.pieces import PIECE_S, Pieces
from pcplanner.ui.voice.state import Heard, Stage, VoiceState
from pcplanner.ui.who_helps import helpers_of

LOOK_MS = 100
# Less than this is a slip of the finger.
_SHORTEST_S = 0.5
_QUIET_S = 4.0


class VoiceViewModel(QObject):
    """Ask, record, play and throw away one recording after another.

    Emits ``state_changed``, ``heard(Heard)`` some times a second, ``declined`` when nobody may record,
    ``kept(id)`` when somebody said that a recording is right and ``thrown_away(id)``.
    """

    state_changed = Signal()
    heard = Signal(object)
    declined = Signal()
    kept = Signal(str)
    thrown_away = Signal(str)

    def __init__(self, context: Context, person_id: str, chapter: str, about_id: str = "") -> None:
        super().__init__()
        self._context = context
        self._about = (person_id, chapter, about_id)
        self._recorder = context.services.recorder
        self._pieces: Pieces | None = None
        self._consent: tuple[str, datetime] = ("", context.services.clock.now())
        self._said_by = ""
        self._loudest = 0.0
        self._is_closed = False
        self._is_finishing = False
        self.state = VoiceState()
        self.timer = QTimer(self, interval=LOOK_MS)
        self.timer.timeout.connect(self.look)
        self.listening = Listening(context, self)
        self.listening.changed.connect(self._on_listening)
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._on_plan)
        self.watch.load()

    @property
    def note_id(self) -> str:
        """Return the id of the recording in hand; empty where there is none."""
        return self._pieces.new.id if self._pieces is not None else ""

    def yes(self) -> None:
        """Take a yes, from now on; who said it comes next."""
        self._consent = ("", self._context.services.clock.now())
        self._go_to(Stage.WHO)

    def no(self) -> None:
        """Take a no: nothing is recorded."""
        self._go_to(Stage.ASK)
        self._context.messages.tell(say("voice.no_is_fine"))
        self.declined.emit()

    def who(self, helper_id: str) -> None:
        """Keep who said yes; where it was not the person, it is asked whose voice it is."""
        self._consent = (helper_id, self._consent[1])
        self._said_by = ""
        mine = tuple(x for x in self.state.helpers if x.id in {ME, helper_id})
        self.state = replace(self.state, others=mine)
        self._go_to(Stage.RECORD if helper_id == ME else Stage.WHOSE)

    def whose(self, helper_id: str) -> None:
        """Keep whose voice it is."""
        self._said_by = "" if helper_id == ME else helper_id
        self._go_to(Stage.RECORD)

    def record(self) -> None:
        """Begin to record, or stop."""
        if self.state.is_recording:
            self.press_stop()
            return
        consent_by, consent_at = self._consent
        # The program's own voice must not be in the recording.
        self._context.speaking.hush(is_hushed=True)
        new_id = self._context.services.clock.new_id()
        new = NewNote(new_id, *self._about, self._said_by, consent_by, consent_at)
        self._pieces, self._loudest, self._is_finishing = Pieces(self._context, new, self._on_try), 0.0, False
        self._recorder.start()
        self.timer.start()
        self._set(replace(self.state, is_recording=True, trouble=""))
        self.look()

    def take_file(self, path: Path) -> None:
        """Keep a sound file in place of recording."""
        consent_by, consent_at = self._consent
        clock, spoken_words = self._context.services.clock, self._context.services.spoken_words
        new = NewNote(clock.new_id(), *self._about, self._said_by, consent_by, consent_at)

        def kept(note: VoiceNote) -> None:
            self._go_to(Stage.ASK)
            self._context.messages.tell(say("voice.kept"), offers_undo=True)
            self.kept.emit(note.id)

        self._context.change(lambda: spoken_words.add_file(new, path), kept)

    def stop(self) -> None:
        """Stop, and keep what has been said."""
        if not self.state.is_recording:
            return
        self._recorder.stop()
        self.timer.stop()
        self._context.speaking.hush(is_hushed=False)
        seconds = self._recorder.seconds
        is_slip = seconds < _SHORTEST_S
        rest = self._recorder.take()
        if self._pieces is not None and not is_slip:
            self._pieces.keep(rest, seconds)
        else:
            self._pieces = None
        stage = Stage.RECORD if is_slip else Stage.REVIEW
        self._set(replace(self.state, is_recording=False, stage=stage, length=length_words(seconds)))

    def press_stop(self) -> None:
        """Stop because somebody pressed it; where nothing was heard, say so."""
        self.stop()
        if self.state.stage is Stage.RECORD:
            self._context.messages.tell(say("voice.heard_nothing"))

    def play(self) -> None:
        """Play the recording in hand, or stop it."""
        if self._pieces is not None:
            self._pieces.try_again()
            self.listening.play(self.note_id)

    def right(self) -> None:
        """Be done with the recording: it is right. What could not be saved before is saved first."""
        if self._pieces is None:
            return
        self.listening.stop()
        self._is_finishing = True
        if self._pieces.is_unsaved:
            self._pieces.try_again()
        else:
            self._finish()

    def throw_away(self) -> None:
        """Ask how to throw the recording away."""
        self.listening.stop()
        self._go_to(Stage.SURE)

    def keep(self) -> None:
        """Keep it after all."""
        self._go_to(Stage.REVIEW)

    def put_away(self) -> None:
        """Put the recording away; that can be undone."""
        notes, note_id = self._context.services.voice_notes, self.note_id
        self._context.change(lambda: notes.put_away(note_id), self._on_put_away)

    def delete_for_good(self) -> None:
        """Delete the recording; nothing brings it back."""
        notes, note_id = self._context.services.voice_notes, self.note_id
        self._context.change(lambda: notes.delete_for_good(note_id), self._on_deleted)

    def go_next(self) -> None:
        """Stop a recording that runs, or say that it is right; any other question waits for its answer."""
        if self.state.is_recording:
            self.press_stop()
        elif self.state.stage is Stage.REVIEW:
            self.right()
        else:
            self._context.messages.tell(say("window.choose_first"))

    def go_back(self) -> bool:
        """Go back one stage; say whether there was one. A recording that runs is stopped and kept."""
        if self.state.is_recording:
            self.press_stop()
            return True
        before = {
            Stage.WHO: Stage.ASK,
            Stage.WHOSE: Stage.WHO,
            Stage.RECORD: Stage.WHO,
            Stage.SURE: Stage.REVIEW,
        }
        stage = before.get(self.state.stage)
        if stage is not None:
            self._go_to(stage)
        return stage is not None

    def settle(self) -> None:
        """Stop and keep what has been said: the page is left, the plans are locked, there is a break."""
        self.stop()
        self.listening.stop()

    def close(self) -> None:
        """Show nothing more: the page has been left for good."""
        self.settle()
        self._is_closed = True
        self.watch.close()

    @Slot()
    def look(self) -> None:
        """Look how it goes: save what was said, stop at the limit or when the microphone is gone."""
        if not self.state.is_recording or self._pieces is None:
            return
        recorder = self._recorder
        if recorder.waiting_s >= PIECE_S:
            self._pieces.keep(recorder.take(), recorder.seconds)
        trouble = recorder.trouble
        if trouble is not None:
            self.stop()
            self._set(replace(self.state, trouble=str(trouble)))
            self._context.messages.problem(trouble)
        elif recorder.is_full:
            self.stop()
            self._context.messages.tell(say("voice.limit"))
        self._loudest = max(self._loudest, recorder.level)
        self.heard.emit(Heard(recorder.seconds, recorder.level, self._hint()))

    def _hint(self) -> str:
        if not self.state.is_recording:
            return ""
        if not self._recorder.is_on:
            return say("voice.opening")
        is_quiet = not self._loudest and self._recorder.seconds > _QUIET_S
        return say("voice.hear_nothing" if is_quiet else "voice.talk_now")

    def _finish(self) -> None:
        note_id, self._pieces, self._is_finishing = self.note_id, None, False
        self._go_to(Stage.ASK)
        self._context.messages.tell(say("voice.kept"))
        self.kept.emit(note_id)

    def _gone(self, note: VoiceNote, told: str, *, offers_undo: bool) -> None:
        self._pieces = None
        self._go_to(Stage.ASK)
        self._context.messages.tell(told, offers_undo=offers_undo)
        self.thrown_away.emit(note.id)

    def _on_put_away(self, note: VoiceNote) -> None:
        self._gone(note, say("voice.was_put_away"), offers_undo=True)

    def _on_deleted(self, note: VoiceNote) -> None:
        self._gone(note, say("voice.was_deleted"), offers_undo=False)

    def _on_try(self) -> None:
        if self._is_closed or not self._is_finishing or self._pieces is None:
            return
        if self._pieces.is_unsaved:
            self._is_finishing = False
        else:
            self._finish()

    def _on_plan(self, plan: Plan) -> None:
        state = replace(self.state, helpers=helpers_of(plan, ()))
        is_begun = self._pieces is not None and self._pieces.is_begun and not self.state.is_recording
        if is_begun and all(note.id != self.note_id for note in plan.voice_notes):
            # Somebody took the recording back with undo.
            self._pieces = None
            state = replace(state, stage=Stage.ASK)
        self._set(state)

    def _on_listening(self) -> None:
        playing = self.listening.playing_id
        self._set(replace(self.state, is_playing=bool(playing) and playing == self.note_id))

    def _go_to(self, stage: Stage) -> None:
        self._set(replace(self.state, stage=stage, trouble=""))

    def _set(self, state: VoiceState) -> None:
        if state != self.state and not self._is_closed:
            self.state = state
            self.state_changed.emit()
