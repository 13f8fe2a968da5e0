"""List the views of films, with a small film of a boat; one leaves the film behind for the next."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from pcplanner.domain.assets import asset_path
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, drop_file, press

SAMPLE_FILM = "films/sample.webm"


def drop_film(shown: QWidget) -> None:
    """Drop the film of a boat on a page."""
    drop_file(shown, asset_path(SAMPLE_FILM))


def film_screens(plan: Plan, chapter: str) -> Iterator[tuple[str, Route, bool, tuple[Act, ...]]]:
    """Yield the name, the place, whether the drawer is open, and what is done first."""
    line = plan.lines_in(chapter)[0]
    route = Route(Place.FILM, plan.person.id, line.id)
    chosen, kept = press(say("film.still", number=2)), press(say("film.keep"))
    yield "film", route, False, ()
    yield "film_still", route, False, (drop_film,)
    yield "film_words", route, False, (drop_film, chosen)
    yield "film_play", route, False, (drop_film, chosen, press(line.words[:20]), kept)
    again = (press(say("film.new")), drop_film, chosen, kept)
    yield "film_two", route, False, again
    yield "film_drawer", route, True, ()
    more = press(say("shell.more"))
    yield "film_play_drawer", route, True, (more,)
    yield "film_line", Route(Place.LINES, plan.person.id, chapter), False, ()
    yield "film_line_drawer", Route(Place.LINES, plan.person.id, chapter), True, (press(line.words),)
