"""Make the button of one choice: a true small picture of what it does, where there is room for one."""

from PySide6.QtWidgets import QWidget

from pcplanner.ui.pages.looks.choices import LookChoice, Part
from pcplanner.ui.pages.looks.sample_tile import SAMPLED, SampleTile
from pcplanner.ui.pages.looks.theme_tile import LookTile
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile

_ROWS = frozenset({Part.HEARD, Part.SAY_LIKE, Part.CUE_VOICE, Part.SOUNDS, Part.GUARD})
_ICONS = {
    "prompts": Icon.BUBBLE,
    "labels": Icon.DOWN,
    "plan_text": Icon.PAGE,
    "new": Icon.PLUS,
    "quieter": Icon.ARROW_DOWN,
    "louder": Icon.ARROW_UP,
    "try": Icon.SAY_AGAIN,
    "on": Icon.SOUND,
    "off": Icon.SOUND_OFF,
    "mine": Icon.PERSON,
    "open": Icon.PEOPLE,
}


def made_tile(look: Look, part: Part, choice: LookChoice, *, is_low: bool) -> PressButton:
    """Return the button; with ``is_low`` the picture is beside its words, where it stays large."""
    if part in SAMPLED:
        return SampleTile(look, part, choice)
    if part in _ROWS:
        return OptionRow(look, choice.words, icon=_ICONS.get(choice.key, Icon.BUBBLE), caption=choice.caption)
    if choice.picture is None:
        return LookTile(look, part, choice)
    if is_low:
        return OptionRow(look, choice.words, picture=choice.picture)
    return Tile(look, choice.words, picture=choice.picture)


def show_choice(tile: QWidget, choice: LookChoice) -> None:
    """Show on its button how a choice stands now."""
    if isinstance(tile, PressButton):
        tile.set_not_now(bool(choice.why_not), choice.why_not)
    if isinstance(tile, LookTile | SampleTile):
        tile.show_choice(choice)
    elif isinstance(tile, Tile | OptionRow):
        tile.set_words(choice.words)
        tile.set_picture(choice.picture)
        tile.set_caption(choice.caption)
        tile.set_chosen(choice.is_chosen)
