"""Offer who may see something with the faces of who that is, or a sign where nobody is known."""

from pcplanner.domain.audience_people import people_of
from pcplanner.domain.circle import Supporter
from pcplanner.domain.lines import Audience
from pcplanner.domain.path_story import joined
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.choice_row import Choice

_ICONS = {
    Audience.ME: Icon.PERSON,
    Audience.FAMILY: Icon.FAMILY,
    Audience.SUPPORTERS: Icon.BADGE,
    Audience.GP: Icon.MEDICAL,
    Audience.ANYONE: Icon.PEOPLE,
}
_FACELESS = "you"
_MOST_NAMED = 6


def audience_choices(plan: Plan | None = None) -> tuple[Choice, ...]:
    """Return a choice for each audience; without a plan no faces are known."""
    return tuple(_choice(each, say(f"lines.audience_{each.value}"), plan) for each in Audience)


def copy_choices(plan: Plan | None = None) -> tuple[Choice, ...]:
    """Return a choice for each audience that a copy can be made for; one for anyone is not asked for."""
    told = (x for x in Audience if x is not Audience.ANYONE)
    return tuple(_choice(each, say(f"take_home.for_{each.value}"), plan) for each in told)


def _choice(audience: Audience, words: str, plan: Plan | None) -> Choice:
    icon = _ICONS[audience]
    if plan is None:
        return Choice(audience, words, icon)
    if audience is Audience.ME:
        face = plan.person.picture
        return Choice(audience, words, icon, faces=(face,) if face else ())
    people = people_of(plan).get(audience, ())
    faces = tuple(x.picture or symbol(_FACELESS) for x in people)
    return Choice(audience, words, icon, faces=faces, name=_name(words, people))


def _name(words: str, people: tuple[Supporter, ...]) -> str:
    """Return what a screen reader says: the words that are seen, then who that is."""
    if not people:
        return ""
    names = [x.name for x in people]
    if len(names) > _MOST_NAMED:
        names = [*names[:_MOST_NAMED], say("lines.audience_more", count=len(names) - _MOST_NAMED)]
    return say("lines.audience_who", audience=words, names=joined(names))
