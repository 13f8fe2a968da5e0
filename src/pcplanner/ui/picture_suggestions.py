"""Offer pictures for what was said as things to choose from."""

from collections.abc import Iterable

from pcplanner.domain.pictures import Picture
from pcplanner.ui.widgets.choice_row import Choice


def as_choices(pictures: Iterable[Picture]) -> list[Choice]:
    """Return the pictures as things to choose from."""
    return [Choice(picture, picture.alt, picture=picture) for picture in pictures]
