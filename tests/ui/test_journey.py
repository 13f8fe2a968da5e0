from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.ui.journey import footprints, next_route
from pcplanner.ui.routes import Place, Route


def test_next_walks_through_the_whole_plan_and_home_again() -> None:
    walked, here = [], Route(Place.HOME, "p")
    for _ in range(10):
        here = next_route(here)
        walked.append(here.place)
        if here.place is Place.HOME:
            break
    lines = [Place.LINES] * len(ABOUT_ME)
    assert walked == [
        Place.ABOUT,
        *lines,
        Place.CIRCLE,
        Place.DREAMS,
        Place.STEPS,
        Place.TAKE_HOME,
        Place.HOME,
    ]


def test_footprints_say_where_we_are() -> None:
    assert footprints(Route(Place.CIRCLE, "p")) == (2, 5)
    assert footprints(Route(Place.LINES, "p", ABOUT_ME[1].id)) == (2, 3)
    assert footprints(Route(Place.HELP, "p")) is None
