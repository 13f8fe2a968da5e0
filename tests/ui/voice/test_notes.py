from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from tests.support.microphones import talk
from tests.ui.voice.conftest import CHAPTER

from pcplanner.domain.dreams import ME
from pcplanner.domain.plan import Plan
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.speech.recording_wav import wav_of
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.voice.note_row import VoiceNoteRow
from pcplanner.ui.voice.notes import VoiceNotesViewModel, note_view

Kept = Callable[..., VoiceNote]


@pytest.fixture
def kept(practice: Services, example: Plan) -> Kept:
    def made(seconds: float = 12, said_by: str = "", chapter: str = CHAPTER) -> VoiceNote:
        sound = wav_of(talk(seconds))
        add = practice.voice_notes.add
        return add(example.person.id, chapter, "", sound, said_by=said_by, consent_by=ME).value

    return made


@pytest.fixture
def notes(context: Context, example: Plan, kept: Kept) -> VoiceNotesViewModel:
    kept()
    kept(65, said_by=example.supporters[0].id)
    kept(chapter="support")
    return VoiceNotesViewModel(context, example.person.id, CHAPTER)


def test_the_recordings_are_told_with_whose_they_are_and_how_long(
    notes: VoiceNotesViewModel, example: Plan
) -> None:
    told = [(note.who, note.length) for note in notes.state.notes]
    assert told == [
        (example.person.name, "12 seconds"),
        (example.supporters[0].name, "1 minute 5 seconds"),
    ]
    assert all(example.person.name in note.consent for note in notes.state.notes)


def test_one_plays_at_a_time_and_any_stop_is_seen(notes: VoiceNotesViewModel, context: Context) -> None:
    first, second = (note.id for note in notes.state.notes)
    for note_id, shown in ((first, [True, False]), (second, [False, True]), (second, [False, False])):
        notes.play(note_id)
        assert [note.is_playing for note in notes.state.notes] == shown
    notes.play(first)
    context.speaking.stop()
    assert not any(note.is_playing for note in notes.state.notes)


def test_one_that_is_put_away_can_be_had_back(
    notes: VoiceNotesViewModel, context: Context, told: list[Message], example: Plan
) -> None:
    notes.put_away(notes.state.notes[0].id)
    assert len(notes.state.notes) == 1
    assert told[-1].offers_undo
    context.change(lambda: context.services.history.undo(example.person.id))
    assert len(notes.state.notes) == 2


def test_one_that_is_deleted_for_good_is_still_known(
    notes: VoiceNotesViewModel, practice: Services, told: list[Message]
) -> None:
    note_id = notes.state.notes[0].id
    notes.play(note_id)
    notes.delete_for_good(note_id)
    note = notes.state.notes[0]
    assert (note.id, note.is_gone, note.is_playing) == (note_id, True, False)
    assert practice.voice_notes.sound(note_id) is None
    assert told[-1].words.startswith(say("voice.was_deleted"))
    # That older copies have it is said, because it is so.
    assert say("voice.copies") in told[-1].words
    notes.play(note_id)
    assert told[-1].words == say("voice.gone")


def test_a_row_asks_before_it_deletes(context: Context, example: Plan, kept: Kept, qtbot: QtBot) -> None:
    row = VoiceNoteRow(context.look, note_view(example, kept()))
    qtbot.addWidget(row)
    row.resize(1200, 128)
    row.show()
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    deleted: list[str] = []
    row.delete_pressed.connect(deleted.append)
    row.delete.click()
    assert deleted == []
    assert row.sure.isVisible()
    assert row.no.hasFocus()
    row.no.click()
    assert not row.sure.isVisible()
    assert row.delete.hasFocus()
    row.delete.click()
    row.yes.click()
    assert deleted == [row.note.id]


def test_a_row_says_all_of_it_and_that_a_press_stops_it(
    context: Context, example: Plan, kept: Kept, qtbot: QtBot
) -> None:
    note = kept()
    row = VoiceNoteRow(context.look, note_view(example, note))
    qtbot.addWidget(row)
    pressed: list[str] = []
    row.play_pressed.connect(pressed.append)
    assert row.card.accessibleName().startswith(row.card.words())
    assert "12 seconds" in row.card.accessibleName()
    row.show_note(note_view(example, note, note.id))
    assert say("voice.stop_playing") in row.card.accessibleName()
    row.card.click()
    assert pressed == [note.id]
    for button in (row.put_away, row.delete, row.yes, row.no):
        assert "12 seconds" in button.accessibleName()


def test_a_row_of_one_that_is_gone_can_only_be_put_away(
    context: Context, practice: Services, example: Plan, kept: Kept, qtbot: QtBot
) -> None:
    gone = practice.voice_notes.delete_for_good(kept().id).value
    row = VoiceNoteRow(context.look, note_view(example, gone))
    qtbot.addWidget(row)
    row.resize(1200, 128)
    row.show()
    pressed: list[str] = []
    row.play_pressed.connect(pressed.append)
    row.card.click()
    assert pressed == []
    assert row.put_away.isVisible()
    assert not row.delete.isVisible()
    assert say("voice.gone") in row.card.accessibleName()
