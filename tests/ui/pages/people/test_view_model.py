from datetime import timedelta

import pytest

from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.pages.people.view_model import PeopleViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def many(practice: Services) -> Services:
    for number in range(20):
        practice.people.add(f"Person {number:02d}")
    return practice


@pytest.fixture
def view_model(context: Context) -> PeopleViewModel:
    made = PeopleViewModel(context)
    made.load()
    return made


def test_only_one_page_of_people_is_read(many: Services, view_model: PeopleViewModel) -> None:
    assert len(view_model.state.cards) == 3
    assert view_model.state.total == 25
    assert view_model.state.pages == 9


def test_pages_turn_and_stop_at_the_ends(many: Services, view_model: PeopleViewModel) -> None:
    first = view_model.state.cards
    view_model.show_page(1)
    assert view_model.state.page == 1
    assert not set(view_model.state.cards) & set(first)
    view_model.show_page(99)
    view_model.show_page(-1)
    assert view_model.state.page == 1


def test_fewer_cards_a_page_keep_the_same_person_in_view(many: Services, view_model: PeopleViewModel) -> None:
    view_model.show_page(3)
    first = view_model.state.cards[0]
    view_model.set_per_page(2)
    assert first in view_model.state.cards
    assert len(view_model.state.cards) == 2


def test_somebody_put_away_leaves_the_last_page(practice: Services, context: Context) -> None:
    view_model = PeopleViewModel(context)
    view_model.load()
    view_model.show_page(view_model.state.pages - 1)
    last = view_model.state.cards[0].id
    context.change(lambda: practice.people.put_away(last))
    assert last not in {card.id for card in view_model.state.cards}
    assert view_model.state.page == view_model.state.pages - 1


def test_a_card_leads_to_the_plan(view_model: PeopleViewModel, context: Context) -> None:
    card = view_model.state.cards[0]
    assert card.fact == "Today"
    view_model.open_plan(card.id)
    assert context.navigator.here == Route(Place.HOME, card.id)


def test_older_changes_are_told_in_full(practice: Services, context: Context) -> None:
    later = PeopleViewModel(context)
    card = practice.people.find().cards[0]
    assert card.changed_on is not None
    old = type(card)(card.id, card.name, None, card.changed_on - timedelta(days=400), is_put_away=False)
    assert str(card.changed_on.year - 1) in later._card(old).fact or "20" in later._card(old).fact
    yesterday = type(card)(card.id, card.name, None, card.changed_on - timedelta(days=1), is_put_away=False)
    assert later._card(yesterday).fact == "Yesterday"


def test_an_empty_library_says_so(bare_context: Context, services: Services) -> None:
    started = services.library.start("four words are better", "four words are better")
    services.library.confirm_code(started.text)
    view_model = PeopleViewModel(bare_context)
    view_model.load()
    assert view_model.state.is_empty


def test_the_list_waits_for_the_recovery_code(bare_context: Context, services: Services) -> None:
    services.library.start("four words are better", "four words are better")
    bare_context.navigator.start_at(Route(Place.PEOPLE))
    PeopleViewModel(bare_context).load()
    assert bare_context.navigator.here == Route(Place.START_LIBRARY)
