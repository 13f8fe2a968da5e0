"""List the screens of the page with letters, and ask its questions."""

from collections.abc import Iterator

from pcplanner.domain.words import say
from pcplanner.ui.drafts import Drafts
from pcplanner.ui.keyboard_ask import KeyboardAsk
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import press
from pcplanner.ui.screen_styles import StyleScreen

_SECRET, _LINES = "secret", "lines"


def keep_asks(drafts: Drafts, me: str) -> None:
    """Ask what the screens show: some words, several lines, and a passphrase."""
    words = say("cli.sample_words")
    drafts.keep(Route(Place.KEYBOARD, me), KeyboardAsk(say("supporter.field_name")))
    lines = KeyboardAsk(say("keyboard.any_words"), f"{words}\n{words}", has_lines=True)
    drafts.keep(Route(Place.KEYBOARD, me, _LINES), lines)
    drafts.keep(
        Route(Place.KEYBOARD, me, _SECRET), KeyboardAsk(say("keyboard.any_words"), words, is_secret=True)
    )


def keyboard_screens(me: str) -> Iterator[StyleScreen]:
    """Yield a screen for each way the page can look."""
    route = Route(Place.KEYBOARD, me)
    yield StyleScreen("keyboard", route)
    yield StyleScreen("keyboard_words", route, acts=(press("I", say("keyboard.space"), "s"),))
    yield StyleScreen("keyboard_signs", route, acts=(press(say("keyboard.signs")),))
    accents = say("keyboard.accents")
    yield StyleScreen("keyboard_accents", route, acts=(press(accents),))
    yield StyleScreen("keyboard_more", route, acts=(press(accents, say("keyboard.more_accents")),))
    yield StyleScreen("keyboard_lines", Route(Place.KEYBOARD, me, _LINES))
    away = (say("keyboard.start_again"),)
    yield StyleScreen("keyboard_away", Route(Place.KEYBOARD, me, _LINES), acts=(press(*away),))
    yield StyleScreen("keyboard_secret", Route(Place.KEYBOARD, me, _SECRET))
    order = press(say("keyboard.order_qwerty"))
    yield StyleScreen("keyboard_qwerty", route, acts=(order,))
    yield StyleScreen("keyboard_qwerty_lines", Route(Place.KEYBOARD, me, _LINES))
