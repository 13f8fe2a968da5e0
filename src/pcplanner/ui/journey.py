"""Know the way through a plan: what comes next, and how far along a page is."""

from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.ui.routes import Place, Route

_ABOUT_IDS = tuple(each.id for each in ABOUT_ME)
_MAIN_WAY = (Place.ABOUT, Place.CIRCLE, Place.DREAMS, Place.STEPS, Place.TAKE_HOME)


def footprints(route: Route) -> tuple[int, int] | None:
    """Return where a page is on its way, as (which, of how many), or ``None`` beside the way."""
    if route.place is Place.LINES and route.thing_id in _ABOUT_IDS:
        return _ABOUT_IDS.index(route.thing_id) + 1, len(_ABOUT_IDS)
    if route.place in _MAIN_WAY:
        return _MAIN_WAY.index(route.place) + 1, len(_MAIN_WAY)
    return None


def next_route(route: Route) -> Route:
    """Return where Next leads from a page of a plan; the last page leads home."""
    person_id = route.person_id
    if route.place is Place.HOME:
        return Route(Place.ABOUT, person_id)
    if route.place is Place.ABOUT:
        return Route(Place.LINES, person_id, ABOUT_ME[0].id)
    if route.place is Place.LINES and route.thing_id in _ABOUT_IDS:
        after = _ABOUT_IDS.index(route.thing_id) + 1
        if after < len(ABOUT_ME):
            return Route(Place.LINES, person_id, ABOUT_ME[after].id)
        return Route(Place.CIRCLE, person_id)
    if route.place in _MAIN_WAY[1:-1]:
        return Route(_MAIN_WAY[_MAIN_WAY.index(route.place) + 1], person_id)
    return Route(Place.HOME, person_id)
