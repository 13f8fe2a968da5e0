"""Say whom each audience means in somebody's life, so that their faces can be shown where it is asked."""

import re
from collections.abc import Mapping

from pcplanner.domain.circle import Presence, Relation, Ring, Supporter, SupporterKind
from pcplanner.domain.lines import Audience
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import search_key

_WITH_US = frozenset({Presence.HERE, Presence.SOMETIMES})
_DOCTORS = frozenset({"gp", "dr", "doctor"})
_WORD = re.compile(r"\w+")


def people_of(plan: Plan) -> Mapping[Audience, tuple[Supporter, ...]]:
    """Return who is in each audience but the person, the closest first; nobody is in two.

    Family is who is called so, or the closest ring where nobody is. A doctor is known by the name or by what
    is said about them. Supporters are all others, those who are paid first.
    """
    there = [
        x
        for x in plan.supporters
        if x.kind is SupporterKind.PERSON and x.presence in _WITH_US and not x.map_name
    ]
    there.sort(key=lambda x: (x.ring, x.place))
    doctors = tuple(x for x in there if _is_doctor(x))
    rest = [x for x in there if x not in doctors]
    family = tuple(x for x in rest if x.relation is Relation.FAMILY)
    if not family:
        family = tuple(x for x in rest if x.ring is Ring.CLOSEST and not x.is_paid)
    others = sorted((x for x in rest if x not in family), key=lambda x: not _is_paid(x))
    return {Audience.FAMILY: family, Audience.SUPPORTERS: tuple(others), Audience.GP: doctors}


def _is_doctor(supporter: Supporter) -> bool:
    if supporter.relation is Relation.FAMILY:
        return False
    told = search_key(f"{supporter.name} {supporter.relation_words}")
    return not _DOCTORS.isdisjoint(_WORD.findall(told))


def _is_paid(supporter: Supporter) -> bool:
    return supporter.is_paid or supporter.ring is Ring.PAID
