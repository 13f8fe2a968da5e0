import pytest

from pcplanner.domain.access import AccessProfile, ThemeName
from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.pages.people.add_view_model import AddViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def view_model(context: Context) -> AddViewModel:
    context.navigator.start_at(Route(Place.PEOPLE), Route(Place.ADD_PERSON))
    return AddViewModel(context)


@pytest.mark.parametrize("name", ["Robin", "أحمد محمد", "👩‍🦽 Zoë", '<b>&"Ann', "x" * 200])
def test_somebody_is_added_and_back_leads_to_the_list(
    view_model: AddViewModel, context: Context, practice: Services, name: str
) -> None:
    view_model.choose_face()
    assert context.navigator.here == Route(Place.FACE)
    context.navigator.answer(symbol("me"))
    view_model.add(name)
    here = context.navigator.here
    assert here is not None
    assert here.place is Place.HOME
    person = practice.people.plan(here.person_id).person
    assert (person.name, person.picture) == (name, symbol("me"))
    context.navigator.back()
    assert context.navigator.here == Route(Place.PEOPLE)


@pytest.mark.parametrize("name", ["", "   ", "\u202e\u0007", "x" * 201])
def test_what_is_no_name_is_told(view_model: AddViewModel, practice: Services, name: str) -> None:
    total = practice.people.find().total
    view_model.add(name)
    assert view_model.state.slip
    assert not view_model.state.is_busy
    assert practice.people.find().total == total
    view_model.edited()
    assert not view_model.state.slip


def test_a_new_plan_begins_as_the_program_looks(
    view_model: AddViewModel, context: Context, practice: Services
) -> None:
    likes = AccessProfile(scale=150, theme=ThemeName.COMPUTER, speech=False, motion=False)
    practice.settings.set_access(likes)
    view_model.add("Robin")
    here = context.navigator.here
    assert here is not None
    assert practice.people.plan(here.person_id).person.access == likes


def test_no_face_is_an_answer_too(view_model: AddViewModel, context: Context) -> None:
    view_model.choose_face()
    context.navigator.answer(None)
    assert view_model.state.face is None
