from typing import Any

import pytest

from pcplanner.domain.access import AccessProfile, Form, Heard, ThemeName
from pcplanner.domain.errors import PlainError
from pcplanner.domain.looks import SKIN_COLOURS, WHEELCHAIR_COLOURS, Look, Tone
from pcplanner.speech.problems import NoVoice
from pcplanner.speech.sound import VoiceInfo
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.pages.looks.choices import Part, Piece
from pcplanner.ui.pages.looks.view_model import LooksViewModel

VOICES = (VoiceInfo("a", "Anna", "en-gb"), VoiceInfo("b", "Ben", "en-us"))


def looks(context: Context, person_id: str) -> LooksViewModel:
    return LooksViewModel(context, person_id, lambda: VOICES)


def choose(view_model: LooksViewModel, part: Part, key: str) -> None:
    view_model.open_part(part)
    view_model.choose(next(choice for choice in view_model.state.choices if choice.key == key))


def test_a_choice_is_kept_at_once(context: Context, example_person_id: str) -> None:
    people = context.services.people
    view_model = looks(context, example_person_id)
    choose(view_model, Part.COLOURS, "dark")
    assert people.plan(example_person_id).person.access.theme is ThemeName.DARK
    choose(view_model, Part.SIZE, "150")
    access = people.plan(example_person_id).person.access
    assert (access.theme, access.scale) == (ThemeName.DARK, 150)
    assert view_model.state.is_other
    assert view_model.state.is_kept


def test_all_that_was_chosen_in_a_visit_is_one_step_of_undo(context: Context, example_person_id: str) -> None:
    before = context.services.people.plan(example_person_id).person.access
    view_model = looks(context, example_person_id)
    choose(view_model, Part.SIZE, "200")
    choose(view_model, Part.COLOURS, "dark")
    undone = context.services.history.undo(example_person_id)
    assert context.services.people.plan(example_person_id).person.access == before
    assert undone is not None


def test_undo_is_shown_at_once(context: Context, example_person_id: str) -> None:
    view_model = looks(context, example_person_id)
    choose(view_model, Part.SIZE, "200")
    context.change(lambda: context.services.history.undo(example_person_id))
    assert view_model.state.now.scale == 100
    assert not view_model.state.is_other


def test_put_it_back_brings_back_what_was_there_when_the_page_was_opened(
    context: Context, example_person_id: str
) -> None:
    people = context.services.people
    view_model = looks(context, example_person_id)
    choose(view_model, Part.SIZE, "150")
    choose(view_model, Part.MOVEMENT, "on")
    view_model.put_back()
    assert not view_model.state.is_other
    access = people.plan(example_person_id).person.access
    assert (access.scale, access.motion) == (100, False)
    context.change(lambda: context.services.history.undo(example_person_id))
    assert view_model.state.now.scale == 150


def test_what_is_still_on_its_way_to_the_disk_is_what_is_shown(
    context: Context, example_person_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    view_model = looks(context, example_person_id)
    waiting: list[tuple[Any, ...]] = []
    with monkeypatch.context() as slow:
        slow.setattr(context.worker, "run", lambda *job: waiting.append(job))
        choose(view_model, Part.SOUND, "slower")
        choose(view_model, Part.SOUND, "slower")
    assert not view_model.state.is_kept
    for job in waiting:
        context.worker.run(*job)
        assert view_model.state.now.rate == 110
    assert view_model.state.is_kept
    assert context.services.people.plan(example_person_id).person.access.rate == 110


def test_what_could_not_be_kept_is_not_shown_as_if_it_were(
    context: Context, example_person_id: str, told: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise NoVoice

    view_model = looks(context, example_person_id)
    monkeypatch.setattr(context.services.people, "set_access", refuse)
    choose(view_model, Part.SIZE, "200")
    assert told[-1].kind is MessageKind.PROBLEM
    assert view_model.state.now.scale == 100


def test_with_nobody_the_computer_remembers_it(context: Context, qtbot: object) -> None:
    seen: list[object] = []
    context.changes.happened.connect(seen.append)
    view_model = looks(context, "")
    choose(view_model, Part.COLOURS, "yellow_on_black")
    assert context.services.settings.access().theme is ThemeName.YELLOW_ON_BLACK
    assert len(seen) == 1
    view_model.put_back()
    assert context.services.settings.access().theme is ThemeName.LIGHT
    assert not view_model.state.is_other


def test_choosing_before_a_part_is_opened_stays_with_that_part(
    context: Context, example_person_id: str
) -> None:
    view_model = looks(context, example_person_id)
    view_model.choose(view_model.state.choices[-1])
    assert view_model.state.part is Part.SIZE


def test_the_pace_is_told_once_and_each_press_says_what_it_gives(
    context: Context, example_person_id: str
) -> None:
    view_model = looks(context, example_person_id)
    view_model.open_part(Part.SOUND)
    said = {choice.key: choice.caption for choice in view_model.state.choices}
    assert said == {
        "on": "Now 130 words a minute",
        "off": "",
        "slower": "120 words a minute",
        "faster": "140 words a minute",
    }


def test_at_its_end_the_pace_says_so(context: Context, example_person_id: str) -> None:
    view_model = looks(context, example_person_id)
    for key, words in (("slower", "This is the slowest"), ("faster", "This is the fastest")):
        for _ in range(15):
            choose(view_model, Part.SOUND, key)
        last = next(choice for choice in view_model.state.choices if choice.key == key)
        assert (last.why_not, last.caption) == (words, words)


def test_the_voice_goes_slower_and_faster_within_its_ends(context: Context, example_person_id: str) -> None:
    view_model = looks(context, example_person_id)
    for key, end in (("slower", 90), ("faster", 200)):
        for _ in range(15):
            choose(view_model, Part.SOUND, key)
        assert view_model.state.now.rate == end


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
    assert view_model.state.now.voice == "b"
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


def test_trying_the_voice_leaves_the_voice_as_it_was(
    context: Context, example_person_id: str, qtbot: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    view_model = looks(context, example_person_id)
    used: list[AccessProfile] = []
    said: list[tuple[str, ...]] = []
    monkeypatch.setattr(context.speaking, "use", used.append)
    monkeypatch.setattr(context.speaking, "hear", said.append)
    choose(view_model, Part.SOUND, "slower")
    view_model.choose(view_model.state.choices[0])
    assert used[-1].speech
    assert said
    context.speaking.speaking_changed.emit(False)
    assert used[-1] == view_model.state.now


def test_the_look_is_kept_and_taken_back_by_undo(context: Context, example_person_id: str) -> None:
    people, view_model = context.services.people, looks(context, example_person_id)
    choose(view_model, Part.MY_LOOK, "skin")
    assert view_model.state.piece is Piece.SKIN
    assert not view_model.state.is_other
    view_model.choose(view_model.state.choices[2])
    assert view_model.state.now.look == Look(skin=SKIN_COLOURS[1])
    choose(view_model, Part.MY_LOOK, "wheelchair")
    view_model.choose(view_model.state.choices[1])
    kept = people.plan(example_person_id).person.access.look
    assert kept == Look(skin=SKIN_COLOURS[1], wheelchair=WHEELCHAIR_COLOURS[0])
    context.change(lambda: context.services.history.undo(example_person_id))
    assert people.plan(example_person_id).person.access.look.is_plain
    assert view_model.state.now.look.is_plain


@pytest.mark.parametrize("piece", list(Piece))
def test_every_choice_of_a_piece_is_drawn_in_its_own_colour_and_one_is_as_it_is_drawn(
    context: Context, example_person_id: str, piece: Piece
) -> None:
    view_model = looks(context, example_person_id)
    choose(view_model, Part.MY_LOOK, piece.value)
    first, *others = view_model.state.choices
    assert (first.key, first.is_chosen) == ("", True)
    assert first.profile.look.is_plain
    assert first.picture is not None
    for choice in others:
        assert choice.picture is not None
        assert choice.key.encode() in choice.picture.data
        assert choice.profile.look == Look(**{piece.value: choice.key})
    assert len({choice.picture for choice in others}) == len(others)
    assert len({choice.words for choice in view_model.state.choices}) == len(others) + 1


def test_the_pieces_say_how_each_stands_and_a_colour_from_elsewhere_is_just_another(
    context: Context, example_person_id: str
) -> None:
    strange = Look(skin=SKIN_COLOURS[2], clothes="#123456")
    context.services.people.set_access(example_person_id, AccessProfile(look=strange, speech=False))
    view_model = looks(context, example_person_id)
    view_model.open_part(Part.MY_LOOK)
    said = {choice.piece: choice.caption for choice in view_model.state.choices}
    assert said == {
        Piece.SKIN: "Brown",
        Piece.HAIR: "No change",
        Piece.CLOTHES: "Another colour",
        Piece.WHEELCHAIR: "No change",
    }
    assert dict(view_model.state.captions)[Part.MY_LOOK] == "My own colours"
    choose(view_model, Part.MY_LOOK, "clothes")
    assert not any(choice.is_chosen for choice in view_model.state.choices)


def test_pictures_are_shown_in_every_tone_and_kept_for_the_computer_too(context: Context) -> None:
    view_model = looks(context, "")
    view_model.open_part(Part.PICTURES)
    drawings = {choice.picture.data for choice in view_model.state.choices if choice.picture}
    assert len(drawings) == len(Tone)
    choose(view_model, Part.PICTURES, "grey")
    assert context.services.settings.access().tone is Tone.GREY


def test_nobody_has_no_skin_and_no_hair(context: Context, example_person_id: str) -> None:
    assert Part.MY_LOOK not in dict(looks(context, "").state.captions)
    assert Part.MY_LOOK in dict(looks(context, example_person_id).state.captions)


def test_trouble_is_a_plain_error() -> None:
    assert issubclass(NoVoice, PlainError)


@pytest.mark.parametrize(
    ("part", "key", "field", "value"),
    [
        (Part.FORM, "picture_only", "form", Form.PICTURE_ONLY),
        (Part.TARGET, "30", "target_mm", 30),
        (Part.COUNT, "2", "choices", 2),
        (Part.SOUNDS, "off", "sounds", False),
        (Part.GUARD, "mine", "is_guarded", True),
        (Part.CUE_VOICE, "louder", "cue_percent", 80),
        (Part.CUE_VOICE, "voice-b", "cue_voice", "b"),
    ],
)
def test_each_part_of_how_i_like_it_is_kept(
    context: Context, example_person_id: str, part: Part, key: str, field: str, value: object
) -> None:
    choose(looks(context, example_person_id), part, key)
    assert getattr(context.services.people.plan(example_person_id).person.access, field) == value


def test_each_sort_of_words_is_switched_by_itself(context: Context, example_person_id: str) -> None:
    view_model = looks(context, example_person_id)
    choose(view_model, Part.HEARD, "labels")
    assert view_model.state.now.heard == Heard(labels=False)
    choose(view_model, Part.HEARD, "plan_text")
    choose(view_model, Part.HEARD, "labels")
    assert view_model.state.now.heard == Heard(plan_text=False)


def test_a_word_is_added_changed_and_taken_away(
    context: Context, example_person_id: str, told: list[Message]
) -> None:
    view_model = looks(context, example_person_id)
    before = view_model.state.now.say_like
    choose(view_model, Part.SAY_LIKE, "new")
    view_model.keep_word()
    assert view_model.state.draft is not None, "without a word nothing is kept"
    view_model.write("Siobhan", " she  vawn ")
    view_model.keep_word()
    assert view_model.state.now.say_like == (*before, ("Siobhan", "she vawn"))
    place = len(before)
    choose(view_model, Part.SAY_LIKE, str(place))
    view_model.write("Siobhan", "shi vawn")
    view_model.keep_word()
    assert view_model.state.now.say_like[place] == ("Siobhan", "shi vawn")
    choose(view_model, Part.SAY_LIKE, str(place))
    view_model.take_word_away()
    assert view_model.state.now.say_like == before
    assert view_model.state.draft is None
    assert len(told) == 4


def test_a_word_that_is_there_already_is_not_written_down_twice(
    context: Context, example_person_id: str
) -> None:
    view_model = looks(context, example_person_id)
    for _ in range(2):
        choose(view_model, Part.SAY_LIKE, "new")
        view_model.write("Siobhan", "shi vawn")
        view_model.keep_word()
    assert [word for word, _ in view_model.state.now.say_like].count("Siobhan") == 1


def test_a_word_that_undo_took_away_is_no_longer_open(context: Context, example_person_id: str) -> None:
    view_model = looks(context, example_person_id)
    choose(view_model, Part.SAY_LIKE, "new")
    view_model.write("Siobhan", "shi vawn")
    view_model.keep_word()
    choose(view_model, Part.SAY_LIKE, str(len(view_model.state.now.say_like) - 1))
    context.change(lambda: context.services.history.undo(example_person_id))
    view_model.take_word_away()
    assert "Siobhan" not in dict(view_model.state.now.say_like)
