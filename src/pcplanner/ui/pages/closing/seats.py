"""Say who is asked for a closing word, and what each has said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pcplanner.domain.dreams import ME
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import search_key
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.rows import LineRow, RowKind
from pcplanner.ui.who_helps import circle_of

_OTHERS = frozenset({RowKind.SOMEONE, RowKind.AGREED, RowKind.DISAGREED})
_FACELESS = "you"


@dataclass(frozen=True, slots=True)
class Seat:
    """The face of somebody, and one thing they said; ``row`` is ``None`` while they have said nothing.

    ``who`` is ``ME``, a supporter's id, or a name that was typed; empty where nobody knows who said it.
    ``number`` tells apart what one of them said, from 0.
    """

    who: str
    name: str
    face: Picture
    row: LineRow | None = None
    number: int = 0

    @property
    def key(self) -> str:
        """Return the key of its piece on the page, which stays while something is said or put away."""
        return f"seat:{self.number}:{self.who}"

    @property
    def said(self) -> str:
        """Return what they said, in words; empty while they have said nothing."""
        if self.row is None:
            return ""
        return self.row.words or _alt(self.row) or say("closing.in_picture")

    @property
    def spoken(self) -> str:
        """Return what is read aloud for it."""
        return f"{self.name}. {self.said or say('closing.not_yet')}"


def seats_of(plan: Plan, rows: Sequence[LineRow], meeting_id: str, guests: Sequence[str]) -> tuple[Seat, ...]:
    """Return a seat for each thing that was said, and one for each person who has said nothing yet.

    The person comes first, then who is at the meeting where there is one, else the circle from the middle,
    then everybody else who said something and ``guests`` whose names were typed.
    """
    spoken = [who_said(row) for row in rows]
    order = dict.fromkeys((ME, *_people(plan, meeting_id), *spoken, *guests))
    return tuple(_seats(plan, rows, order))


def known_as(plan: Plan, name: str) -> str:
    """Return who a typed name is: the person, somebody in the circle, or just the name."""
    key = search_key(name.strip())
    if key == search_key(plan.person.name):
        return ME
    found = (x.id for x in circle_of(plan) if search_key(x.name) == key)
    return next(found, name.strip())


def who_said(row: LineRow) -> str:
    """Return who said a line; empty where it was somebody else and nobody knows who."""
    return row.said_by or ("" if row.kind in _OTHERS else ME)


def _seats(plan: Plan, rows: Sequence[LineRow], order: dict[str, None]) -> Iterator[Seat]:
    for who in order:
        name = plan.name_of(who) if who else say("lines.somebody")
        face = plan.face_of(who) or symbol("me" if who == ME else _FACELESS)
        mine: list[LineRow | None] = [row for row in rows if who_said(row) == who]
        yield from (Seat(who, name, face, row, n) for n, row in enumerate(mine or [None]))


def _people(plan: Plan, meeting_id: str) -> tuple[str, ...]:
    meeting = plan.meeting(meeting_id) if meeting_id else None
    if meeting is not None:
        return tuple(x.who for x in meeting.invited if x.was_there is not False)
    return tuple(x.id for x in circle_of(plan))


def _alt(row: LineRow) -> str:
    return row.picture.alt if row.picture else ""
