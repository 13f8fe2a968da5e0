import pytest

from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.people.finder_view_model import FinderViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def view_model(context: Context, practice: Services) -> FinderViewModel:
    for number in range(20):
        practice.people.add(f"Person {number:02d}")
    practice.people.add("Zoë أحمد")
    made = FinderViewModel(context)
    made.load()
    return made


def names(view_model: FinderViewModel) -> list[str]:
    return [card.name for card in view_model.state.found]


def test_it_finds_while_somebody_types(view_model: FinderViewModel) -> None:
    view_model.search("person 1")
    assert view_model.state.total == 11
    view_model.search("person 17")
    assert names(view_model) == ["Person 17"]
    view_model.search("zoe")
    assert names(view_model) == ["Zoë أحمد"]
    view_model.search("nobody at all")
    assert not view_model.state.found


def test_enter_opens_the_first(view_model: FinderViewModel, context: Context) -> None:
    view_model.search("person 17")
    view_model.open_first()
    assert context.navigator.here == Route(Place.HOME, view_model.state.found[0].id)


def test_pages_of_what_is_found(view_model: FinderViewModel) -> None:
    view_model.search("person")
    view_model.set_per_page(4)
    view_model.show_page(4)
    assert names(view_model) == ["Person 16", "Person 17", "Person 18", "Person 19"]
    view_model.search("person 0")
    assert view_model.state.page == 0


def test_a_name_is_changed_and_told_as_saved(view_model: FinderViewModel, practice: Services) -> None:
    view_model.search("person 17")
    view_model.choose(view_model.state.found[0].id)
    view_model.rename("Bo")
    assert view_model.state.saved
    assert practice.people.find("Bo").total == 1


def test_an_empty_name_is_told_at_the_field(view_model: FinderViewModel, practice: Services) -> None:
    view_model.search("person 17")
    view_model.choose(view_model.state.found[0].id)
    view_model.rename("   ")
    assert view_model.state.slip
    assert practice.people.find("Person 17").total == 1


def test_a_face_is_changed(view_model: FinderViewModel, context: Context, practice: Services) -> None:
    context.navigator.start_at(Route(Place.PEOPLE))
    view_model.search("person 17")
    person_id = view_model.state.found[0].id
    view_model.choose(person_id)
    view_model.change_face()
    assert context.navigator.here == Route(Place.FACE, person_id)
    context.navigator.answer(symbol("me"))
    assert practice.people.plan(person_id).person.picture == symbol("me")


def test_put_away_and_brought_back(
    view_model: FinderViewModel, practice: Services, told: list[Message]
) -> None:
    view_model.search("person 17")
    view_model.choose(view_model.state.found[0].id)
    view_model.put_away()
    assert "put away" in told[-1].words
    assert view_model.state.chosen is None
    assert not view_model.state.found
    view_model.show_away(is_away=True)
    assert names(view_model) == ["Person 17"]
    view_model.choose(view_model.state.found[0].id)
    view_model.bring_back()
    assert practice.people.find("Person 17").total == 1
