"""List the screens of planning styles, and of asking whether something is right."""

from collections.abc import Iterator
from dataclasses import dataclass

from pcplanner.domain.words import say
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import Act, press


@dataclass(frozen=True, slots=True)
class StyleScreen:
    """One picture to draw of a style."""

    name: str
    route: Route
    is_drawer_open: bool = False
    acts: tuple[Act, ...] = ()


def style_screens(me: str, empty_id: str) -> Iterator[StyleScreen]:
    """Yield the screens, with the example person and with somebody whose plan is empty."""
    yield StyleScreen("styles", Route(Place.STYLES, me))
    yield StyleScreen("styles_drawer", Route(Place.STYLES, me), is_drawer_open=True)
    yield StyleScreen("style_path", Route(Place.STYLE, me, "path"))
    yield StyleScreen("style_path_empty", Route(Place.STYLE, empty_id, "path"))
    yield StyleScreen("style_review", Route(Place.STYLE, me, "review"))
    yield StyleScreen("style_drawer", Route(Place.STYLE, me, "review"), is_drawer_open=True)
    yield StyleScreen("style_gone", Route(Place.STYLE, me, "no_such_style"))
    yield StyleScreen("stop_of_a_style", Route(Place.LINES, me, "gifts", walk_id="maps"))
    no = press(say("lines.check_no"))
    yield StyleScreen("check_back", Route(Place.CHECK_BACK, me, "important"))
    yield StyleScreen("check_back_no", Route(Place.CHECK_BACK, me, "important"), acts=(no,))
    yield StyleScreen("check_back_nothing", Route(Place.CHECK_BACK, empty_id, "important"))
