from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.support.microphones import StandInMicrophone
from tests.ui.voice.conftest import CHAPTER

from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.voice.panel import VoicePanel
from pcplanner.ui.voice.state import Stage
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.words_label import WordsLabel


@pytest.fixture
def panel(heard_by: Context, example_person_id: str, qtbot: QtBot) -> VoicePanel:
    made = VoicePanel(heard_by, example_person_id, CHAPTER)
    qtbot.addWidget(made)
    made.resize(1288, 520)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def buttons(panel: VoicePanel) -> list[PressButton]:
    return [each for each in panel.findChildren(PressButton) if each.isVisible()]


def me(panel: VoicePanel) -> PressButton:
    return next(each for each in buttons(panel) if each.words() == say("helpers.me"))


def steps(panel: VoicePanel, microphone: StandInMicrophone) -> Iterator[Callable[[], object]]:
    """Yield what leads through every stage."""
    yield panel.yes.click
    yield lambda: me(panel).click()
    yield panel.record.button.click
    yield lambda: microphone.hear(2)
    yield panel.record.button.click
    yield panel.throw_away.click


def test_a_voice_is_recorded_by_keyboard_only(
    panel: VoicePanel, microphone: StandInMicrophone, practice: Services, example_person_id: str, qtbot: QtBot
) -> None:
    panel.yes.setFocus()
    qtbot.keyClick(panel.yes, Qt.Key.Key_Return)
    assert me(panel).hasFocus()
    qtbot.keyClick(me(panel), Qt.Key.Key_Return)
    button = panel.record.button
    assert button.hasFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert button.words() == say("voice.stop")
    assert button.hasFocus()
    microphone.hear(2)
    panel.view_model.look()
    assert panel.record.time.words() == "2 seconds"
    assert panel.record.meter.full_bars() > 8
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert panel.play.hasFocus()
    qtbot.keyClick(panel.right, Qt.Key.Key_Return)
    assert len(practice.voice_notes.for_about(example_person_id, CHAPTER)) == 1
    assert panel.yes.isVisible()


def test_the_question_is_shown_where_no_page_shows_it(panel: VoicePanel) -> None:
    assert panel.question.isVisible()
    assert panel.question.words() == panel.prompt() == say("voice.prompt_ask")
    changes: list[str] = []
    panel.stage_changed.connect(lambda: changes.append(panel.prompt()))
    panel.yes.click()
    assert changes == [panel.question.words()] == [say("voice.prompt_who")]


def test_the_prompt_stays_the_same_while_a_voice_is_recorded(
    panel: VoicePanel, microphone: StandInMicrophone
) -> None:
    panel.yes.click()
    me(panel).click()
    before = panel.prompt()
    panel.record.button.click()
    # Another prompt would be spoken into the recording.
    assert panel.prompt() == before
    microphone.hear(1)
    panel.settle()


def test_hiding_the_panel_stops_and_keeps(
    panel: VoicePanel, microphone: StandInMicrophone, practice: Services, example_person_id: str
) -> None:
    panel.yes.click()
    me(panel).click()
    panel.record.button.click()
    microphone.hear(2)
    panel.hide()
    assert not microphone.is_open
    assert len(practice.voice_notes.for_about(example_person_id, CHAPTER)) == 1


def test_deleting_says_what_it_does_and_that_copies_keep_it(
    panel: VoicePanel, microphone: StandInMicrophone
) -> None:
    for step in steps(panel, microphone):
        step()
    assert panel.copies.isVisible()
    assert say("voice.delete_more") in panel.delete.accessibleName()
    assert say("voice.put_away_more") in panel.put_away.accessibleName()
    assert say("voice.copies") in panel.reading()
    panel.delete.click()
    assert panel.view_model.state.stage is Stage.ASK
    assert not panel.copies.isVisible()


def test_playing_changes_the_button_into_one_that_stops(
    panel: VoicePanel, microphone: StandInMicrophone
) -> None:
    panel.yes.click()
    me(panel).click()
    panel.record.button.click()
    microphone.hear(2)
    panel.record.button.click()
    panel.play.click()
    assert panel.play.words() == say("voice.stop_playing")
    panel.play.click()
    assert panel.play.words() == say("voice.play")


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_every_stage_fits_and_is_named(
    panel: VoicePanel, microphone: StandInMicrophone, context: Context, scale: float
) -> None:
    context.look.change(metrics=Metrics(scale))
    panel.resize(1202, 424)
    for step in steps(panel, microphone):
        assert panel.reading()
        for button in buttons(panel):
            assert button.accessibleName()
            assert panel.rect().contains(
                button.rect().translated(button.mapTo(panel, button.rect().topLeft()))
            )
            assert button.width() >= 56
            assert button.height() >= 56
        for label in panel.findChildren(WordsLabel):
            if label.isVisible() and label.words():
                assert label.heightForWidth(label.width()) <= label.height() + 1, label.words()
        step()
    panel.view_model.close()


def test_many_faces_are_paged(panel: VoicePanel) -> None:
    assert not panel.pager.is_needed
    panel.yes.click()
    assert panel.pager.is_needed
    shown = {each.words() for each in buttons(panel)}
    panel.show_page(1)
    assert panel.pager.index == 1
    assert not shown & {each.words() for each in buttons(panel)}
