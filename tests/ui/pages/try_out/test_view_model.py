"""What the try-out asks, notes, says and keeps."""

from random import Random

import pytest

from pcplanner.domain.access import AccessProfile, Form
from pcplanner.domain.trying_rounds import Ask, Asked, Ended, Round
from pcplanner.ui.context import Context
from pcplanner.ui.pages.try_out.view_model import TryOutViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def view_model(context: Context, new_person_id: str) -> TryOutViewModel:
    return TryOutViewModel(context, Route(Place.TRY_OUT, new_person_id), Random(3))


def access(context: Context, person_id: str) -> AccessProfile:
    return context.services.people.plan(person_id).person.access


def leave_until(view_model: TryOutViewModel, ask: Ask) -> None:
    while view_model.trying.ask is not ask:
        view_model.leave_out()


def test_another_thing_is_told_its_name_and_nothing_is_wrong(view_model: TryOutViewModel) -> None:
    shown = view_model.state.shown
    assert isinstance(shown, Round)
    other = next(x for x in shown.things if x != shown.wanted)
    view_model.press(other)
    assert view_model.state.prompt == f"This is the {other}. Press the {shown.wanted}."
    assert view_model.state.shown == shown
    view_model.press(other)
    assert view_model.state.prompt == f"This is the {other}. The {shown.wanted} is here."
    assert [x.key for x in view_model.state.options if x.is_chosen] == [shown.wanted]
    view_model.press(shown.wanted)
    assert "This is" not in view_model.state.prompt
    assert view_model.state.shown != shown


def test_yes_keeps_it_in_one_step_that_is_taken_back(
    view_model: TryOutViewModel, context: Context, new_person_id: str
) -> None:
    before = access(context, new_person_id)
    leave_until(view_model, Ask.SIZE)
    view_model.press("150")
    view_model.press("dark")
    view_model.stop()
    gone: list[bool] = []
    view_model.finished.connect(lambda: gone.append(True))
    assert access(context, new_person_id) == before
    view_model.use()
    assert gone
    assert (access(context, new_person_id).scale, access(context, new_person_id).theme.value) == (150, "dark")
    context.services.history.undo(new_person_id)
    assert access(context, new_person_id) == before


def test_no_leaves_it(view_model: TryOutViewModel, context: Context, new_person_id: str) -> None:
    before = access(context, new_person_id)
    leave_until(view_model, Ask.SIZE)
    view_model.press("200")
    view_model.leave()
    assert access(context, new_person_id) == before


def test_going_back_shows_what_was_there_before(view_model: TryOutViewModel) -> None:
    assert not view_model.go_back()
    first = view_model.state.shown
    view_model.leave_out()
    assert view_model.go_back()
    assert view_model.state.shown == first


def test_leaving_half_way_goes_on_there_later(
    view_model: TryOutViewModel, context: Context, new_person_id: str
) -> None:
    leave_until(view_model, Ask.COLOURS)
    view_model.close()
    again = TryOutViewModel(context, Route(Place.TRY_OUT, new_person_id), Random(9))
    assert again.state.shown == Asked(Ask.COLOURS)
    again.stop()
    again.leave()
    again.close()
    anew = TryOutViewModel(context, Route(Place.TRY_OUT, new_person_id), Random(9))
    assert isinstance(anew.state.shown, Round)


def test_the_end_says_it_in_my_own_voice_and_each_can_be_changed(view_model: TryOutViewModel) -> None:
    view_model.stop()
    words = [x.words for x in view_model.state.options]
    assert "I like words with pictures." in words
    view_model.press(Ask.FORM.value)
    assert view_model.state.shown == Asked(Ask.FORM)
    view_model.press(Form.WORDS_ONLY.value)
    assert isinstance(view_model.state.shown, Ended)
    assert "I like words with no pictures." in [x.words for x in view_model.state.options]
    assert [x.key for x in view_model.state.options if x.is_chosen] == [Ask.FORM.value]


def test_a_voice_is_heard_and_then_chosen_by_going_on(view_model: TryOutViewModel) -> None:
    leave_until(view_model, Ask.PACE)
    view_model.press("-30")
    assert view_model.state.shown == Asked(Ask.PACE)
    assert [x.key for x in view_model.state.options if x.is_chosen] == ["-30"]
    view_model.go_on()
    assert view_model.state.shown == Asked(Ask.SPOKEN)


def test_the_picture_beside_the_question_never_shows_the_answer(view_model: TryOutViewModel) -> None:
    while isinstance(shown := view_model.state.shown, Round):
        assert view_model.state.picture is not None
        assert view_model.state.picture.ref != f"builtin/{shown.wanted}"
        view_model.press(shown.wanted)
