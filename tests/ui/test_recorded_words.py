from pytestqt.qtbot import QtBot
from tests.support.microphones import talk

from pcplanner.domain.dreams import ME
from pcplanner.domain.plan import Plan
from pcplanner.domain.spoken_words import SPOKEN_PROMPT, key_of
from pcplanner.domain.words import say
from pcplanner.speech.recording_wav import wav_of
from pcplanner.speech.sound import Rendered
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.window import Window


def test_a_prompt_is_recorded_from_the_drawer_and_heard_from_then_on(
    context: Context, example: Plan, qtbot: QtBot
) -> None:
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    used: list[dict[str, Rendered]] = []
    context.speaking.use_recordings = lambda sounds: used.append(dict(sounds))  # type: ignore[method-assign]
    me = example.person.id
    context.navigator.start_at(Route(Place.PEOPLE), Route(Place.HOME, me))
    assert used[-1] == {}
    head = window.shell.head
    key = key_of(head.spoken or head.prompt)
    window.shell.frame.drawer.record_button.click()
    assert context.navigator.here == Route(Place.VOICE, me, SPOKEN_PROMPT, key)
    notes = context.services.voice_notes
    context.change(lambda: notes.add(me, SPOKEN_PROMPT, key, wav_of(talk(0.2)), consent_by=ME))
    assert set(used[-1]) == {key}
    context.change(lambda: context.services.history.undo(me))
    assert used[-1] == {}
    window.put_away()


def test_where_there_is_no_question_that_is_said(context: Context, qtbot: QtBot, told: list[Message]) -> None:
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    context.navigator.start_at(Route(Place.PEOPLE))
    window.shell.frame.drawer.record_button.click()
    assert [message.words for message in told] == [say("voice.no_question")]
    window.put_away()
