"""Make the parts that take in and keep a dream, a goal, a step or what is in the way, in the same words."""

from pcplanner.domain.words import say
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.first_words import FirstWords
from pcplanner.ui.widgets.order_choices import OrderChoices
from pcplanner.ui.widgets.picture_choices import PictureChoices
from pcplanner.ui.widgets.telling_panel import TellingWords


def telling_words(field: str, hint: str) -> TellingWords:
    """Return what a telling panel says: the name of its field, what stands in it while empty, and more."""
    return TellingWords(
        field=field,
        hint=hint,
        choose=say("telling.choose_picture"),
        other=say("telling.other_picture"),
        pictures=say("telling.picture"),
        other_than=lambda alt: say("telling.other_than", picture=alt),
    )


def picture_choices(look: Look) -> PictureChoices:
    """Return a few pictures to choose from, another one, or none."""
    return PictureChoices(
        look, say("telling.picture"), say("telling.other_picture"), say("telling.no_picture")
    )


def order_choices(look: Look) -> OrderChoices:
    """Return the ways to move something earlier or later, or to put it away."""
    return OrderChoices(
        look, say("telling.order"), say("telling.earlier"), say("telling.later"), say("telling.put_away")
    )


def first_words(look: Look) -> FirstWords:
    """Return the way to see how something was first said."""
    return FirstWords(look, say("lines.first_words"), say("lines.first_words_hide"))
