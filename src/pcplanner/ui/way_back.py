"""Keep the places somebody came through as text, so that unlocking leads back there."""

import json
from collections.abc import Iterable

from pcplanner.ui.routes import Place, Route

# Pages that answer a question of another page: nobody is left who asked it.
_QUESTIONS = frozenset(
    {
        Place.PICTURE,
        Place.FACE,
        Place.PHOTO,
        Place.DRAWING,
        Place.KEYBOARD,
        Place.FILES,
        Place.PRINTER,
    }
)
_BEFORE_OPENING = frozenset({Place.WELCOME, Place.UNLOCK, Place.START_LIBRARY, Place.RECOVER, Place.PROBLEMS})


def to_text(routes: Iterable[Route]) -> str:
    """Return the way here as text, up to the first page that answers a question."""
    kept = []
    for route in routes:
        if route.place in _QUESTIONS:
            break
        if route.place not in _BEFORE_OPENING:
            ids = (route.person_id, route.thing_id, route.parent_id, route.walk_id)
            kept.append([route.place.value, *ids])
    return json.dumps(kept)


def from_text(text: str) -> tuple[Route, ...]:
    """Return the way that ``to_text`` wrote down; the list of people where there is none."""
    kept = json.loads(text) if text else []
    routes = tuple(Route(Place(place), *ids) for place, *ids in kept)
    return routes or (Route(Place.PEOPLE),)
