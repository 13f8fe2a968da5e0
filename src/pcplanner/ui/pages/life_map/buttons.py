"""Make the buttons beside the map."""

from collections.abc import Callable

from pcplanner.domain.words import say
from pcplanner.ui.pages.life_map.view_model import LifeMapViewModel, MapAsks
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.press import PressButton

_NUDGES = {
    "left": (Icon.LEFT, -1, 0),
    "right": (Icon.RIGHT, 1, 0),
    "up": (Icon.UP, 0, -1),
    "down": (Icon.DOWN, 0, 1),
}


def make_button(look: Look, view_model: LifeMapViewModel, key: str, add: Callable[[], None]) -> PressButton:
    """Make the button of a key."""
    kind, _, which = key.partition(":")
    button: PressButton
    match kind:
        case "nudge":
            icon, across, down = _NUDGES[which]
            button = PlainButton(look, say(f"life_map.nudge_{which}"), icon=icon)
            button.clicked.connect(lambda: view_model.nudge(across, down))
        case "move":
            button = PlainButton(look, say("life_map.move"), icon=Icon.ARROW_RIGHT)
            button.clicked.connect(lambda: view_model.ask(MapAsks.WHERE))
        case "look":
            button = PlainButton(look, say("life_map.look"), icon=Icon.EYE)
            button.clicked.connect(view_model.look_at)
        case "colours":
            button = PlainButton(look, say("life_map.change_words"), icon=Icon.PENCIL)
            button.clicked.connect(lambda: view_model.ask(MapAsks.COLOURS))
        case "add":
            button = MainButton(look, say("life_map.add"), icon=Icon.PLUS, size=TextSize.TILE)
            button.clicked.connect(add)
        case _:
            button = MainButton(look, say("life_map.done"), icon=Icon.TICK, size=TextSize.TILE)
            button.clicked.connect(view_model.close_question)
    return button
