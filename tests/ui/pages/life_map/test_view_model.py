import pytest

from pcplanner.domain.lines import Details, Line, Spot
from pcplanner.domain.map_colours import Feeling, about_colour
from pcplanner.domain.pictures import symbol
from pcplanner.ui.context import Context
from pcplanner.ui.pages.life_map.view_model import LifeMapViewModel, MapAsks, MapPlace


@pytest.fixture
def view_model(context: Context, new_person_id: str) -> LifeMapViewModel:
    lines = context.services.lines
    lines.add(
        new_person_id, "places", "Library", symbol("library"), details=Details(spot=Spot(300, 125, "like"))
    )
    lines.add(new_person_id, "places", "The pool", symbol("swim"))
    return LifeMapViewModel(context, new_person_id, "places")


def line(context: Context, person_id: str, words: str) -> Line:
    plan = context.services.people.plan(person_id)
    return next(x for x in plan.lines_in("places") if x.words == words)


def place(view_model: LifeMapViewModel, words: str) -> MapPlace:
    return next(x for x in view_model.places() if x.row.words == words)


def test_every_place_is_called_by_where_it_is_and_how_it_is(view_model: LifeMapViewModel) -> None:
    assert [x.name for x in view_model.places()] == [
        "Library, top left, I like it here",
        "The pool, not on the map yet",
    ]


def test_a_place_that_is_nowhere_yet_is_shown_where_nobody_is(view_model: LifeMapViewModel) -> None:
    library, pool = view_model.places()
    assert not pool.is_put
    assert (library.spot.across, library.spot.down) != (pool.spot.across, pool.spot.down)


def test_a_place_is_put_in_a_square_and_keeps_its_colour(
    view_model: LifeMapViewModel, context: Context, new_person_id: str
) -> None:
    view_model.choose(place(view_model, "Library"))
    view_model.ask(MapAsks.WHERE)
    view_model.put_in_square(19)
    assert line(context, new_person_id, "Library").details.spot == Spot(900, 875, "like")
    context.change(lambda: context.services.history.undo(new_person_id))
    assert line(context, new_person_id, "Library").details.spot == Spot(300, 125, "like")


def test_nudges_in_a_row_are_one_step_to_undo(
    view_model: LifeMapViewModel, context: Context, new_person_id: str
) -> None:
    view_model.choose(place(view_model, "Library"))
    for _ in range(3):
        view_model.nudge(1, 0)
    view_model.nudge(0, 1)
    assert line(context, new_person_id, "Library").details.spot == Spot(420, 165, "like")
    context.change(lambda: context.services.history.undo(new_person_id))
    assert place(view_model, "Library").spot == Spot(300, 125, "like")


def test_a_place_never_leaves_the_map(
    view_model: LifeMapViewModel, context: Context, new_person_id: str
) -> None:
    view_model.choose(place(view_model, "Library"))
    for _ in range(40):
        view_model.nudge(-1, -1)
    assert line(context, new_person_id, "Library").details.spot == Spot(0, 0, "like")


def test_a_colour_is_given_and_taken_back(
    view_model: LifeMapViewModel, context: Context, new_person_id: str
) -> None:
    view_model.choose(place(view_model, "The pool"))
    view_model.feel(Feeling.WANT)
    assert place(view_model, "The pool").feeling is Feeling.WANT
    view_model.feel(Feeling.WANT)
    assert place(view_model, "The pool").feeling is None
    spot = line(context, new_person_id, "The pool").details.spot
    assert spot is not None
    assert spot.colour == ""


def test_a_colour_gets_the_persons_own_words_and_the_usual_ones_back(
    view_model: LifeMapViewModel, context: Context, new_person_id: str
) -> None:
    for words in ("Safe", "Safe for me"):
        view_model.type_colour(Feeling.LIKE, words)
        view_model.settle()
    assert place(view_model, "Library").name == "Library, top left, Safe for me"
    plan = context.services.people.plan(new_person_id)
    assert [x.words for x in plan.lines_in("places", about_colour(Feeling.LIKE))] == ["Safe for me"]
    assert len(view_model.places()) == 2
    view_model.type_colour(Feeling.LIKE, "  ")
    view_model.settle()
    assert place(view_model, "Library").name.endswith("I like it here")


def test_the_usual_words_of_a_colour_are_not_written_down(
    view_model: LifeMapViewModel, context: Context, new_person_id: str
) -> None:
    view_model.type_colour(Feeling.OK, "It is all right")
    view_model.settle()
    assert not context.services.people.plan(new_person_id).lines_in("places", about_colour(Feeling.OK))


def test_back_goes_from_where_to_how_to_the_map(view_model: LifeMapViewModel) -> None:
    view_model.choose(place(view_model, "Library"))
    view_model.ask(MapAsks.WHERE)
    assert view_model.close_question()
    assert view_model.asks is MapAsks.FEELING
    assert view_model.close_question()
    assert view_model.chosen is None
    assert not view_model.close_question()


def test_a_place_that_is_put_away_is_chosen_no_more(
    view_model: LifeMapViewModel, context: Context, new_person_id: str
) -> None:
    view_model.choose(place(view_model, "Library"))
    gone = line(context, new_person_id, "Library").id
    context.change(lambda: context.services.lines.put_away(gone))
    assert (view_model.asks, view_model.chosen_id) == (MapAsks.NOTHING, "")


def test_a_colour_of_another_program_is_shown_as_none(context: Context, new_person_id: str) -> None:
    context.services.lines.add(new_person_id, "places", "Park", details=Details(spot=Spot(1, 1, "puce")))
    view_model = LifeMapViewModel(context, new_person_id, "places")
    assert place(view_model, "Park").feeling is None
