"""List the screens of the try-out: a thing to find, each question, and what was found."""

from collections.abc import Iterator

from pcplanner.domain.words import say
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import press
from pcplanner.ui.screen_styles import StyleScreen

_BEFORE = (("form", 0), ("choices", 1), ("size", 2), ("colours", 3), ("pace", 4), ("spoken", 5), ("press", 6))


def trying_screens(me: str) -> Iterator[StyleScreen]:
    """Yield a screen for each question, reached by leaving out what comes before it."""
    out, stop = say("try_out.leave_out"), say("try_out.stop_here")
    for name, before in _BEFORE:
        route = Route(Place.TRY_OUT, me, parent_id=name)
        yield StyleScreen(f"try_out_{name}", route, acts=(press(*[out] * before),))
    best = Route(Place.TRY_OUT, me, parent_id="end")
    yield StyleScreen("try_out_end", best, acts=(press(stop),))
    pictures = say("how_i_use.form_both")
    best = Route(Place.TRY_OUT, me, parent_id="best_form")
    yield StyleScreen("try_out_best_form", best, acts=(press(stop, pictures),))
    direct = say("how_i_use.press_direct")
    once = press(stop, direct, say("input.method_one_switch"))
    best = Route(Place.TRY_OUT, me, parent_id="press_once")
    yield StyleScreen("try_out_press_once", best, acts=(once,))
