from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.support.microphones import StandInMicrophone, talk, with_microphone

from pcplanner.domain.dreams import ME
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.speech.recording_wav import sound_of, wav_of
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.locking import lock_plans
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.voice.page import VoicePage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.voice.note_row import VoiceNoteRow
from pcplanner.ui.voice.state import Stage
from pcplanner.ui.window import Window
from pcplanner.ui.worker import ThreadWorker

CHAPTER, ABOUT = "important", "meeting-1"

Opened = Callable[[], tuple[Window, VoicePage]]


@pytest.fixture
def microphone() -> StandInMicrophone:
    return StandInMicrophone()


@pytest.fixture
def heard_by(context: Context, microphone: StandInMicrophone) -> Context:
    return with_microphone(context, microphone)


@pytest.fixture
def opened(heard_by: Context, example_person_id: str, qtbot: QtBot) -> Opened:
    def made() -> tuple[Window, VoicePage]:
        return open_in_window(heard_by, example_person_id, qtbot)

    return made


def open_in_window(context: Context, person_id: str, qtbot: QtBot) -> tuple[Window, VoicePage]:
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    window.shell.resize(1366, 768)
    window.shell.show()
    window.shell.activateWindow()
    qtbot.waitUntil(window.shell.isActiveWindow)
    route = Route(Place.VOICE, person_id, CHAPTER, ABOUT)
    context.navigator.start_at(Route(Place.HOME, person_id), route)
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, VoicePage)
    return window, page


def begin(page: VoicePage, microphone: StandInMicrophone, seconds: float = 3) -> None:
    page.panel.view_model.yes()
    page.panel.view_model.who(ME)
    page.panel.view_model.record()
    microphone.hear(seconds)


def notes_of(services: Services, person_id: str) -> tuple[VoiceNote, ...]:
    return services.voice_notes.for_about(person_id, CHAPTER, ABOUT)


def rows(page: VoicePage) -> list[VoiceNoteRow]:
    return [row for row in page.rows.rows() if isinstance(row, VoiceNoteRow) and not row.isHidden()]


def test_where_nothing_is_recorded_it_asks_first(opened: Opened) -> None:
    window, page = opened()
    assert page.head().prompt == say("voice.prompt_ask")
    assert page.panel.isVisible()
    assert page.panel.yes.hasFocus()
    assert not page.panel.question.isVisible()
    assert window.shell.head.prompt == page.head().prompt


def test_a_recording_is_about_what_the_page_was_opened_for_and_is_listed(
    opened: Opened, microphone: StandInMicrophone, practice: Services, example_person_id: str
) -> None:
    _, page = opened()
    begin(page, microphone)
    page.go_next()
    page.go_next()
    (note,) = notes_of(practice, example_person_id)
    assert [row.note.id for row in rows(page)] == [note.id]
    assert page.new.isVisible()
    assert page.new.hasFocus()
    assert "3 seconds" in " ".join(page.reading())
    page.new.click()
    assert page.panel.isVisible()
    assert page.head().prompt == say("voice.prompt_ask")
    assert page.go_back()
    assert page.rows.isVisible()
    assert not page.go_back()


def test_break_stops_and_keeps_and_coming_back_shows_it(
    opened: Opened,
    microphone: StandInMicrophone,
    heard_by: Context,
    practice: Services,
    example_person_id: str,
) -> None:
    window, page = opened()
    begin(page, microphone)
    window.shell.break_pressed.emit()
    assert not microphone.is_open
    (note,) = notes_of(practice, example_person_id)
    assert note.seconds == 3
    heard_by.navigator.back()
    assert page.panel.view_model.state.stage is Stage.REVIEW


def test_locking_stops_and_keeps(
    opened: Opened,
    microphone: StandInMicrophone,
    heard_by: Context,
    practice: Services,
    example_person_id: str,
) -> None:
    _, page = opened()
    begin(page, microphone)
    lock_plans(heard_by)
    assert not microphone.is_open
    assert not practice.library.is_open
    practice.library.open_practice()
    (note,) = notes_of(practice, example_person_id)
    sound = practice.voice_notes.sound(note.id)
    assert sound is not None
    assert sound_of(sound).pcm == talk(3)


def test_ending_the_program_stops_and_keeps(
    heard_by: Context,
    microphone: StandInMicrophone,
    practice: Services,
    example_person_id: str,
    qtbot: QtBot,
) -> None:
    context = replace(heard_by, worker=ThreadWorker("library"))
    window, page = open_in_window(context, example_person_id, qtbot)
    begin(page, microphone)
    window.put_away()
    assert not microphone.is_open
    practice.library.open_practice()
    assert [note.seconds for note in notes_of(practice, example_person_id)] == [3]


def test_the_prompt_is_not_spoken_into_a_recording(
    opened: Opened, microphone: StandInMicrophone, heard_by: Context, example_person_id: str
) -> None:
    services = heard_by.services
    access = services.people.plan(example_person_id).person.access
    services.people.set_access(example_person_id, replace(access, speech=True))
    window, page = opened()
    begin(page, microphone)
    assert not heard_by.speaking.is_speaking
    window.read_page()
    assert not heard_by.speaking.is_speaking
    page.panel.settle()


def test_a_recording_that_is_deleted_stays_in_the_list_as_gone(
    opened: Opened, practice: Services, example_person_id: str, told: list[Message]
) -> None:
    practice.voice_notes.add(example_person_id, CHAPTER, ABOUT, wav_of(talk(2)), consent_by=ME)
    _, page = opened()
    (row,) = rows(page)
    row.delete.click()
    row.yes.click()
    assert rows(page) == [row]
    assert row.note.is_gone
    assert row.card.hasFocus()
    assert notes_of(practice, example_person_id)[0].sha256 == ""
    row.put_away.click()
    assert page.panel.isVisible()
    assert told[-1].offers_undo


def test_the_stop_beside_the_prompt_stops_a_recording_that_plays(
    opened: Opened, practice: Services, example_person_id: str
) -> None:
    practice.voice_notes.add(example_person_id, CHAPTER, ABOUT, wav_of(talk(20)), consent_by=ME)
    window, page = opened()
    (row,) = rows(page)
    row.card.click()
    assert row.note.is_playing
    assert window.shell.frame.hear.is_speaking
    window.shell.frame.hear.click()
    assert not row.note.is_playing


def test_many_recordings_are_paged(opened: Opened, practice: Services, example_person_id: str) -> None:
    for _ in range(7):
        practice.voice_notes.add(example_person_id, CHAPTER, ABOUT, wav_of(talk(1)), consent_by=ME)
    _, page = opened()
    assert page.pager.is_needed
    shown = rows(page)
    page.pager.more.click()
    assert page.pager.index == 1
    assert rows(page) != shown
    page.new.click()
    assert not page.pager.is_needed


def test_what_was_put_away_is_found_again_brought_back_and_deleted(
    opened: Opened, practice: Services, example_person_id: str
) -> None:
    for _ in range(2):
        note = practice.voice_notes.add(example_person_id, CHAPTER, ABOUT, wav_of(talk(2)), consent_by=ME)
        practice.voice_notes.put_away(note.value.id)
    _, page = opened()
    assert page.panel.isVisible()
    page.away.click()
    assert page.head().prompt == say("voice.prompt_away")
    first, second = rows(page)
    first.put_away.click()
    assert len(notes_of(practice, example_person_id)) == 1
    second.delete.click()
    second.yes.click()
    assert [row.note.is_gone for row in rows(page)] == [True]
    page.away.click()
    assert page.head().prompt == say("voice.prompt_notes")
    assert [row.note.id for row in rows(page)] == [first.note.id]
    page.away.click()
    assert page.go_back()
    assert page.head().prompt == say("voice.prompt_notes")


def test_the_way_to_what_was_put_away_is_gone_while_something_is_recorded(
    opened: Opened, microphone: StandInMicrophone, practice: Services, example_person_id: str
) -> None:
    note = practice.voice_notes.add(example_person_id, CHAPTER, ABOUT, wav_of(talk(2)), consent_by=ME).value
    practice.voice_notes.put_away(note.id)
    _, page = opened()
    assert page.away.isVisible()
    assert not page.panel.geometry().intersects(page.away.geometry())
    begin(page, microphone)
    assert not page.away.isVisible()
    assert page.panel.height() == page.height()
    page.panel.settle()


def test_what_a_recording_says_is_written_down_in_the_drawer(
    opened: Opened, practice: Services, heard_by: Context, example_person_id: str
) -> None:
    note = practice.voice_notes.add(example_person_id, CHAPTER, ABOUT, wav_of(talk(2)), consent_by=ME).value
    window, page = opened()
    window.shell.open_drawer()
    field = page.drawer.fields[note.id]
    for words in ("I like", "I like tea."):
        field.settled.emit(words)
    assert notes_of(practice, example_person_id)[0].words == "I like tea."
    (row,) = rows(page)
    assert "I like tea." in row.card.accessibleName()
    heard_by.change(lambda: practice.history.undo(example_person_id))
    assert notes_of(practice, example_person_id)[0].words == ""


def test_what_is_being_written_down_is_saved_when_the_page_is_left(
    opened: Opened, practice: Services, heard_by: Context, example_person_id: str, qtbot: QtBot
) -> None:
    note = practice.voice_notes.add(example_person_id, CHAPTER, ABOUT, wav_of(talk(2)), consent_by=ME).value
    window, page = opened()
    window.shell.open_drawer()
    field = page.drawer.fields[note.id]
    field.focus_words()
    typed = QApplication.focusWidget()
    assert typed is not None
    qtbot.keyClicks(typed, "Tea please")
    heard_by.navigator.back()
    assert notes_of(practice, example_person_id)[0].words == "Tea please"
