from pytestqt.qtbot import QtBot
from tests.ui.pages.sort.conftest import Kept, OpenSitting, sort_all
from tests.ui.widgets.seeing import bring_up

from pcplanner.domain.pictures import symbol
from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place

GOOD, NOT_SURE, NOT_GOOD = SortPlace.GOOD, SortPlace.NOT_SURE, SortPlace.NOT_GOOD


def test_the_words_of_the_places_follow_the_drawer(open_sitting: OpenSitting, sitting: Sitting) -> None:
    page, _ = open_sitting(sitting)
    page.drawer.place_words_settled.emit(NOT_GOOD, "Yuk")
    assert page.ask.places[NOT_GOOD].words() == "Yuk"


def test_the_drawer_changes_the_options(
    open_sitting: OpenSitting, context: Context, sitting: Sitting, kept: Kept
) -> None:
    page, _ = open_sitting(sitting)
    page.drawer.added.emit("Pizza with a friend")
    assert kept(sitting).options[-1].words == "Pizza with a friend"
    assert kept(sitting).options[-1].picture is not None
    page.drawer.chip_pressed.emit("picture")
    context.navigator.answer(symbol("pub"))
    assert kept(sitting).options[0].picture == symbol("pub")
    page.drawer.chip_pressed.emit("leave_out")
    assert page.ask.card.words() == sitting.options[1].words


def test_words_that_are_typed_never_land_on_the_next_option(
    open_sitting: OpenSitting, qtbot: QtBot, sitting: Sitting, kept: Kept
) -> None:
    page, _ = open_sitting(sitting)
    bring_up(page.drawer, qtbot)
    page.drawer.words.focus_words()
    qtbot.keyClicks(page.drawer.words.focusProxy(), " now")
    page.ask.place_pressed.emit(GOOD)
    assert page.drawer.words.words() == sitting.options[1].words
    page.drawer.settle()
    words = [x.words for x in kept(sitting).options[:2]]
    assert words == [f"{sitting.options[0].words} now", sitting.options[1].words]


def test_a_note_for_the_facilitator_stands_in_the_drawer(
    open_sitting: OpenSitting, practice: Services, sitting: Sitting
) -> None:
    page, _ = open_sitting(sitting)
    assert page.drawer.note.text() == ""
    sort_all(practice, sitting, GOOD)
    again, _ = open_sitting(sitting)
    assert again.drawer.note.text()


def test_it_is_sorted_again_and_put_away(
    open_sitting: OpenSitting, context: Context, practice: Services, sitting: Sitting
) -> None:
    page, _ = open_sitting(sitting)
    page.drawer.chip_pressed.emit("again")
    here = context.navigator.here
    assert here is not None
    assert (here.place, here.thing_id != sitting.id) == (Place.SORT, True)
    page.drawer.chip_pressed.emit("away")
    assert practice.people.plan(sitting.person_id).sitting(sitting.id) is None
    assert page.gone.isVisible()
