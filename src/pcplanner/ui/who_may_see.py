"""Offer who may see something, with a sign for each, in plain words."""

from pcplanner.domain.lines import Audience
from pcplanner.domain.words import say
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.choice_row import Choice

_ICONS = {
    Audience.ME: Icon.PERSON,
    Audience.FAMILY: Icon.FAMILY,
    Audience.SUPPORTERS: Icon.BADGE,
    Audience.GP: Icon.MEDICAL,
    Audience.ANYONE: Icon.GLOBE,
}


def audience_choices() -> list[Choice]:
    """Return a choice for each audience."""
    return [Choice(each, say(f"lines.audience_{each.value}"), _ICONS[each]) for each in Audience]
