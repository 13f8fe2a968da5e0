"""Save what was answered about somebody in the circle."""

from pcplanner.domain.changes import Changed
from pcplanner.domain.circle import Presence, Relation, Ring, Supporter
from pcplanner.services.circle import CircleService
from pcplanner.ui.pages.supporter.draft import Draft


def added(circle: CircleService, person_id: str, new_id: str, draft: Draft) -> Changed[Supporter]:
    """Put somebody into the circle of a person."""
    return circle.add(
        person_id,
        draft.name,
        draft.picture,
        draft.ring or Ring.CLOSEST,
        kind=draft.kind_or_person,
        relation=draft.relation or Relation.OTHER,
        relation_words=draft.relation_words,
        is_paid=bool(draft.is_paid),
        turn_degrees=draft.turn_degrees,
        new_id=new_id,
        presence=draft.presence or Presence.HERE,
        joined=draft.joined,
        left=draft.left,
        map_name=draft.map_name,
    )


def edited(circle: CircleService, supporter_id: str, draft: Draft, part_of: str) -> Changed[Supporter]:
    """Change what is known about somebody."""
    return circle.edit(
        supporter_id,
        name=draft.name,
        picture=draft.picture,
        kind=draft.kind_or_person,
        relation=draft.relation or Relation.OTHER,
        relation_words=draft.relation_words,
        is_paid=bool(draft.is_paid),
        roles=draft.roles,
        part_of=part_of,
    )


def timed(circle: CircleService, supporter_id: str, draft: Draft, part_of: str) -> Changed[Supporter]:
    """Say since when or until when somebody has been there."""
    return circle.set_times(supporter_id, joined=draft.joined, left=draft.left, part_of=part_of)
