from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from tests.support.cameras import HeldWorker
from tests.support.microphones import StandInMicrophone, talk, with_microphone
from tests.ui.voice.conftest import CHAPTER, Recording

from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import ME
from pcplanner.domain.errors import PlainError
from pcplanner.domain.plan import Plan
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.services.voice_notes import NewNote, VoiceNoteService, pieces_of
from pcplanner.speech import recording as recording_module
from pcplanner.speech.recording_wav import sound_of
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.voice.state import Heard, Stage
from pcplanner.ui.voice.view_model import VoiceViewModel


def notes_of(services: Services, person_id: str) -> tuple[VoiceNote, ...]:
    return services.voice_notes.for_about(person_id, CHAPTER)


def pcm_of(services: Services, note_id: str) -> bytes:
    sound = services.voice_notes.sound(note_id)
    assert sound is not None
    return sound_of(sound).pcm


def test_nothing_is_recorded_before_somebody_said_yes(
    heard_by: Context, example_person_id: str, microphone: StandInMicrophone, told: list[Message]
) -> None:
    view_model = VoiceViewModel(heard_by, example_person_id, CHAPTER)
    declined: list[bool] = []
    view_model.declined.connect(lambda: declined.append(True))
    assert view_model.state.stage is Stage.ASK
    view_model.no()
    assert declined == [True]
    assert told[-1].words == say("voice.no_is_fine")
    assert view_model.state.stage is Stage.ASK
    assert microphone.taps == []


def test_a_voice_is_recorded_and_kept_with_consent(
    recording: Recording, microphone: StandInMicrophone, practice: Services, example_person_id: str
) -> None:
    view_model = recording()
    kept: list[str] = []
    view_model.kept.connect(kept.append)
    assert microphone.is_open
    microphone.hear(2)
    view_model.press_stop()
    assert not microphone.is_open
    assert view_model.state.stage is Stage.REVIEW
    view_model.right()
    (note,) = notes_of(practice, example_person_id)
    assert kept == [note.id]
    assert (note.seconds, note.said_by, note.consent_by) == (2, "", ME)
    assert note.consent_at is not None
    assert pcm_of(practice, note.id) == talk(2)
    assert view_model.state.stage is Stage.ASK


def test_what_was_said_is_on_the_disk_every_5_seconds(
    recording: Recording, microphone: StandInMicrophone, practice: Services, example_person_id: str
) -> None:
    view_model = recording()
    for loudness in (100, 200):
        microphone.hear(4.9, loudness)
        view_model.look()
        microphone.hear(0.2, loudness)
        view_model.look()
    # This is what a crash would leave.
    (note,) = notes_of(practice, example_person_id)
    assert note.seconds == 10
    assert pcm_of(practice, note.id) == talk(4.9, 100) + talk(0.2, 100) + talk(4.9, 200) + talk(0.2, 200)
    microphone.hear(1, 300)
    view_model.press_stop()
    (note,) = notes_of(practice, example_person_id)
    assert len(pieces_of(note)) == 3
    assert note.seconds == 11


def test_leaving_the_page_stops_and_keeps(
    recording: Recording, microphone: StandInMicrophone, practice: Services, example_person_id: str
) -> None:
    view_model = recording()
    microphone.hear(3)
    view_model.settle()
    assert not microphone.is_open
    assert len(notes_of(practice, example_person_id)) == 1
    assert view_model.state.stage is Stage.REVIEW
    view_model.settle()
    assert len(notes_of(practice, example_person_id)) == 1


def test_the_end_of_the_page_stops_and_keeps(
    recording: Recording, microphone: StandInMicrophone, practice: Services, example_person_id: str
) -> None:
    view_model = recording()
    microphone.hear(3)
    view_model.close()
    assert not microphone.is_open
    assert len(notes_of(practice, example_person_id)) == 1


def test_the_program_says_nothing_while_a_voice_is_recorded(
    recording: Recording, heard_by: Context, microphone: StandInMicrophone
) -> None:
    heard_by.speaking.use(replace(heard_by.services.settings.access(), speech=True))
    heard_by.say("A long sentence that goes on and on.")
    assert heard_by.speaking.is_speaking
    view_model = recording()
    assert not heard_by.speaking.is_speaking
    heard_by.say("Hello.")
    assert not heard_by.speaking.is_speaking
    microphone.hear(1)
    view_model.press_stop()
    heard_by.say("Hello.")
    assert heard_by.speaking.is_speaking
    heard_by.speaking.stop()


def test_no_microphone_is_told_plainly_and_may_be_tried_again(
    recording: Recording, microphone: StandInMicrophone, told: list[Message]
) -> None:
    microphone.is_there = False
    view_model = recording()
    assert [message.kind for message in told] == [MessageKind.PROBLEM]
    assert view_model.state.stage is Stage.RECORD
    assert "no microphone" in view_model.state.trouble
    assert not view_model.state.is_recording
    microphone.is_there = True
    view_model.record()
    assert view_model.state.is_recording
    assert not view_model.state.trouble
    view_model.close()


def test_a_microphone_that_went_away_leaves_what_was_said(
    recording: Recording,
    microphone: StandInMicrophone,
    practice: Services,
    example_person_id: str,
    told: list[Message],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view_model = recording()
    microphone.hear(3)
    monkeypatch.setattr(recording_module, "_LOST_AFTER_S", -1.0)
    view_model.look()
    assert "went away" in told[-1].words
    assert view_model.state.stage is Stage.REVIEW
    assert pcm_of(practice, notes_of(practice, example_person_id)[0].id) == talk(3)


def test_the_longest_time_is_told_plainly_and_all_of_it_is_kept(
    context: Context, microphone: StandInMicrophone, example_person_id: str, told: list[Message]
) -> None:
    view_model = VoiceViewModel(with_microphone(context, microphone, longest_s=2), example_person_id, CHAPTER)
    view_model.yes()
    view_model.who(ME)
    view_model.record()
    microphone.hear(9)
    view_model.look()
    assert "10 minutes" in told[-1].words
    assert view_model.state.stage is Stage.REVIEW
    assert notes_of(context.services, example_person_id)[0].seconds == 2


def test_a_slip_of_the_finger_is_no_recording(
    recording: Recording,
    microphone: StandInMicrophone,
    practice: Services,
    example_person_id: str,
    told: list[Message],
) -> None:
    view_model = recording()
    microphone.hear(0.2)
    view_model.press_stop()
    assert notes_of(practice, example_person_id) == ()
    assert told[-1].words == say("voice.heard_nothing")
    assert view_model.state.stage is Stage.RECORD


def test_the_meter_follows_the_voice_and_silence_is_noticed(
    recording: Recording, microphone: StandInMicrophone
) -> None:
    view_model = recording()
    shown: list[Heard] = []
    view_model.heard.connect(shown.append)
    microphone.hear(4.5, 0)
    view_model.look()
    assert shown[-1] == Heard(4.5, 0, say("voice.hear_nothing"))
    microphone.hear(1)
    view_model.look()
    assert shown[-1].level > 0.5
    assert shown[-1].hint == say("voice.talk_now")
    view_model.close()


def test_somebody_else_may_say_yes_for_the_person_or_for_themselves(
    heard_by: Context, microphone: StandInMicrophone, practice: Services, example: Plan
) -> None:
    mum = example.supporters[0].id
    for whose, said_by in ((ME, ""), (mum, mum)):
        view_model = VoiceViewModel(heard_by, example.person.id, CHAPTER)
        view_model.yes()
        view_model.who(mum)
        assert view_model.state.stage is Stage.WHOSE
        assert [x.id for x in view_model.state.others] == [ME, mum]
        view_model.whose(whose)
        view_model.record()
        microphone.hear(1)
        view_model.press_stop()
        note = notes_of(practice, example.person.id)[-1]
        assert (note.said_by, note.consent_by) == (said_by, mum)
        view_model.close()


def test_throwing_away_asks_and_putting_away_can_be_undone(
    recording: Recording,
    microphone: StandInMicrophone,
    practice: Services,
    example_person_id: str,
    told: list[Message],
) -> None:
    view_model = recording()
    microphone.hear(1)
    view_model.press_stop()
    view_model.throw_away()
    assert view_model.state.stage is Stage.SURE
    assert "Are you sure?" in view_model.state.prompt
    view_model.keep()
    assert view_model.state.stage is Stage.REVIEW
    view_model.throw_away()
    view_model.put_away()
    assert notes_of(practice, example_person_id) == ()
    assert told[-1].offers_undo
    practice.history.undo(example_person_id)
    assert len(notes_of(practice, example_person_id)) == 1


def test_deleting_for_good_leaves_no_sound_and_offers_no_undo(
    recording: Recording,
    microphone: StandInMicrophone,
    practice: Services,
    example_person_id: str,
    told: list[Message],
) -> None:
    view_model = recording()
    microphone.hear(1)
    view_model.press_stop()
    gone: list[str] = []
    view_model.thrown_away.connect(gone.append)
    view_model.throw_away()
    view_model.delete_for_good()
    (note,) = notes_of(practice, example_person_id)
    assert gone == [note.id]
    assert practice.voice_notes.sound(note.id) is None
    assert not told[-1].offers_undo


def test_a_recording_that_was_undone_is_not_in_hand_any_more(
    recording: Recording, heard_by: Context, microphone: StandInMicrophone, example_person_id: str
) -> None:
    view_model = recording()
    microphone.hear(1)
    view_model.press_stop()
    heard_by.change(lambda: heard_by.services.history.undo(example_person_id))
    assert view_model.state.stage is Stage.ASK
    assert view_model.note_id == ""


def test_the_recording_in_hand_is_played_and_stopped(
    recording: Recording, heard_by: Context, microphone: StandInMicrophone
) -> None:
    view_model = recording()
    microphone.hear(1)
    view_model.press_stop()
    view_model.play()
    assert view_model.state.is_playing
    assert heard_by.speaking.is_speaking
    view_model.play()
    assert not view_model.state.is_playing
    assert not heard_by.speaking.is_speaking
    view_model.play()
    heard_by.speaking.stop()
    assert not view_model.state.is_playing


def test_back_goes_through_the_questions_and_next_ends_a_recording(
    recording: Recording, microphone: StandInMicrophone, told: list[Message]
) -> None:
    view_model = recording()
    microphone.hear(1)
    assert view_model.go_back()
    assert view_model.state.stage is Stage.REVIEW
    assert not view_model.go_back()
    view_model.go_next()
    assert view_model.state.stage is Stage.ASK
    view_model.go_next()
    assert told[-1].words == say("window.choose_first")
    view_model.yes()
    assert view_model.go_back()
    assert view_model.state.stage is Stage.ASK
    assert not view_model.go_back()


class FullDisk(VoiceNoteService):
    """Refuse to keep anything while the disk is full."""

    is_full = True

    def keep_piece(self, new: NewNote, sound: bytes, seconds: float) -> Changed[VoiceNote]:
        if self.is_full:
            raise PlainError("The disk is full.")
        return super().keep_piece(new, sound, seconds)


def test_what_cannot_be_saved_is_told_and_saved_with_the_next_try(
    heard_by: Context,
    microphone: StandInMicrophone,
    practice: Services,
    example_person_id: str,
    told: list[Message],
) -> None:
    disk = FullDisk(practice.desk)
    context = replace(heard_by, services=replace(heard_by.services, voice_notes=disk))
    view_model = VoiceViewModel(context, example_person_id, CHAPTER)
    view_model.yes()
    view_model.who(ME)
    view_model.record()
    for loudness in (100, 200):
        microphone.hear(5, loudness)
        view_model.look()
    view_model.press_stop()
    assert [message.words for message in told] == ["The disk is full."]
    view_model.right()
    assert [message.words for message in told] == ["The disk is full."] * 2
    assert view_model.state.stage is Stage.REVIEW
    disk.is_full = False
    view_model.right()
    assert view_model.state.stage is Stage.ASK
    (note,) = notes_of(practice, example_person_id)
    assert pcm_of(practice, note.id) == talk(5, 100) + talk(5, 200)


def test_a_busy_library_gets_the_pieces_in_their_order(
    heard_by: Context, microphone: StandInMicrophone, practice: Services, example_person_id: str, qtbot: QtBot
) -> None:
    worker = HeldWorker()
    view_model = VoiceViewModel(replace(heard_by, worker=worker), example_person_id, CHAPTER)
    view_model.yes()
    view_model.who(ME)
    view_model.record()
    for loudness in (100, 200):
        microphone.hear(5, loudness)
        view_model.look()
    view_model.press_stop()
    view_model.close()
    worker.finish()
    (note,) = notes_of(practice, example_person_id)
    assert pcm_of(practice, note.id) == talk(5, 100) + talk(5, 200)
