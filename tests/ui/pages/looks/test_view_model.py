import pytest

from pcplanner.domain.errors import PlainError
from pcplanner.domain.people import AccessProfile, ThemeName
from pcplanner.speech.problems import NoVoice
from pcplanner.speech.sound import VoiceInfo
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.pages.looks.view_model import LooksViewModel, Part

VOICES = (VoiceInfo("a", "Anna", "en-gb"), VoiceInfo("b", "Ben", "en-us"))


def looks(context: Context, person_id: str) -> LooksViewModel:
    return LooksViewModel(context, person_id, lambda: VOICES)


def choose(view_model: LooksViewModel, part: Part, key: str) -> None:
    view_model.open_part(part)
    view_model.choose(next(choice for choice in view_model.state.choices if choice.key == key))


def test_a_choice_is_tried_out_and_kept_only_when_kept(context: Context, example_person_id: str) -> None:
    people = context.services.people
    view_model = looks(context, example_person_id)
    choose(view_model, Part.COLOURS, "dark")
    choose(view_model, Part.SIZE, "150")
    assert view_model.state.is_other
    assert people.plan(example_person_id).person.access.theme is ThemeName.LIGHT
    view_model.keep()
    access = people.plan(example_person_id).person.access
    assert (access.theme, access.scale) == (ThemeName.DARK, 150)
    assert not view_model.state.is_other


def test_what_was_kept_is_taken_back_by_undo(context: Context, example_person_id: str) -> None:
    view_model = looks(context, example_person_id)
    choose(view_model, Part.SIZE, "200")
    view_model.keep()
    context.change(lambda: context.services.history.undo(example_person_id))
    assert view_model.state.kept.scale == 100
    assert view_model.state.tried.scale == 100


def test_put_it_back_forgets_what_was_tried(context: Context, example_person_id: str) -> None:
    view_model = looks(context, example_person_id)
    choose(view_model, Part.MOVEMENT, "on")
    assert view_model.state.is_other
    view_model.put_back()
    assert not view_model.state.is_other


def test_with_nobody_the_computer_remembers_it(context: Context, qtbot: object) -> None:
    seen: list[object] = []
    context.changes.happened.connect(seen.append)
    view_model = looks(context, "")
    choose(view_model, Part.COLOURS, "yellow_on_black")
    view_model.keep()
    assert context.services.settings.access().theme is ThemeName.YELLOW_ON_BLACK
    assert len(seen) == 1
    assert not view_model.state.is_other


def test_the_voice_goes_slower_and_faster_within_its_ends(context: Context, example_person_id: str) -> None:
    view_model = looks(context, example_person_id)
    for key, end in (("slower", 90), ("faster", 200)):
        for _ in range(15):
            choose(view_model, Part.SOUND, key)
        assert view_model.state.tried.rate == end


def test_voices_are_asked_for_once_and_chosen(context: Context, example_person_id: str) -> None:
    asked: list[int] = []

    def find() -> tuple[VoiceInfo, ...]:
        asked.append(1)
        return VOICES

    view_model = LooksViewModel(context, example_person_id, find)
    assert not asked
    choose(view_model, Part.VOICE, "b")
    view_model.open_part(Part.VOICE)
    assert len(asked) == 1
    assert view_model.state.tried.voice == "b"
    assert dict(view_model.state.captions)[Part.VOICE] == "Ben"


def test_a_computer_without_a_voice_says_so(
    context: Context, example_person_id: str, told: list[Message]
) -> None:
    def find() -> tuple[VoiceInfo, ...]:
        raise NoVoice

    view_model = LooksViewModel(context, example_person_id, find)
    view_model.open_part(Part.VOICE)
    assert told[-1].kind is MessageKind.PROBLEM
    assert [choice.key for choice in view_model.state.choices] == [""]


def test_trying_the_voice_leaves_the_kept_voice_as_it_was(
    context: Context, example_person_id: str, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    view_model = looks(context, example_person_id)
    used: list[AccessProfile] = []
    said: list[tuple[str, ...]] = []
    monkeypatch.setattr(context.speaking, "use", used.append)
    monkeypatch.setattr(context.speaking, "say", said.append)
    choose(view_model, Part.SOUND, "slower")
    view_model.choose(view_model.state.choices[0])
    assert used[-1].speech
    assert said
    context.speaking.speaking_changed.emit(False)
    assert used[-1] == view_model.state.kept


def test_trouble_is_a_plain_error() -> None:
    assert issubclass(NoVoice, PlainError)
