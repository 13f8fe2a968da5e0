"""Gather what the page shows of a person, their plan and the packs; it works on any thread."""

from dataclasses import dataclass, field

from pcplanner.domain.looks import Look
from pcplanner.domain.pictures import Picture
from pcplanner.services.bundle import Services
from pcplanner.services.packs import PackCard
from pcplanner.symbols.grouping import PictureGroup
from pcplanner.ui.pages.picture.choosing import (
    MOST_FOUND,
    MOST_SUGGESTED,
    Found,
    Key,
    faces_of,
    for_words,
    key_of,
    named_after,
    used,
)


@dataclass(frozen=True, slots=True)
class Gathered:
    """What there is to choose from, besides what is searched for."""

    groups: tuple[PictureGroup, ...] = ()
    cards: tuple[PackCard, ...] = ()
    for_words: tuple[Found, ...] = ()
    name: str = ""
    face: Picture | None = None
    look: Look = field(default_factory=Look)
    faces: tuple[Found, ...] = ()
    used: tuple[Found, ...] = ()
    favourites: tuple[Found, ...] = ()
    favourite_keys: frozenset[Key] = frozenset()


def gather(services: Services, person_id: str, words: str) -> Gathered:
    """Read what there is for a person and some words; both may be empty."""
    pictures, packs = services.pictures, services.packs.packs(person_id)
    plan = services.people.plan(person_id) if person_id else None
    faces = faces_of(plan) if plan else ()
    uses = plan.picture_uses if plan else ()
    there = tuple(each for each in uses if pictures.is_there(each.picture))
    remembered = plan.word_pictures if plan else ()
    # The search is made ready here, which takes a moment, so that the first letter does not wait for it.
    pictures.find("dream", 1, person_id)
    suggested: tuple[Picture, ...] = ()
    if words.strip() and plan:
        suggested = services.picture_uses.suggest(plan, words, MOST_SUGGESTED)
    elif words.strip():
        suggested = pictures.suggest(words, MOST_SUGGESTED)
    return Gathered(
        groups=pictures.groups(person_id),
        cards=services.packs.cards(person_id),
        for_words=for_words(
            words,
            faces,
            tuple(named_after(suggested, faces, packs)),
            remembered,
            lambda typed: pictures.find(typed, MOST_FOUND, person_id),
        ),
        name=plan.person.name if plan else "",
        face=plan.person.picture if plan else None,
        look=plan.person.access.look if plan else Look(),
        faces=faces,
        used=tuple(named_after(used(there), faces, packs)),
        favourites=tuple(named_after(used(x for x in there if x.is_favourite), faces, packs)),
        favourite_keys=frozenset(key_of(each.picture) for each in uses if each.is_favourite),
    )
