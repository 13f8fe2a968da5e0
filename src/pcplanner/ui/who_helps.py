"""Say who can promise something or help, and show their faces to choose from."""

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.circle import Presence, Supporter, SupporterKind
from pcplanner.domain.dreams import ME
from pcplanner.domain.guests import guests_by_name
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_NOT_WITH_US = frozenset({Presence.DIED, Presence.LEFT, Presence.NOT_MET})


def is_with_us(supporter: Supporter) -> bool:
    """Say whether somebody can speak and help now: they are in this life, and on the map of now."""
    return supporter.presence not in _NOT_WITH_US and not supporter.map_name


@dataclass(frozen=True, slots=True)
class Helper:
    """Somebody who can help: ``ME``, a supporter's id, or a name that was typed."""

    id: str
    name: str
    face: Picture | None


def circle_of(plan: Plan) -> tuple[Helper, ...]:
    """Return who in the circle can speak and help: people and groups, the closest first."""
    kinds = (SupporterKind.PERSON, SupporterKind.GROUP)
    found = sorted(
        (x for x in plan.supporters if x.kind in kinds and is_with_us(x)), key=lambda x: (x.ring, x.place)
    )
    return tuple(Helper(x.id, x.name, x.picture) for x in found)


def people_here(plan: Plan) -> tuple[Helper, ...]:
    """Return who can speak and help now: the circle, then those who came to the meeting by their name."""
    return (*circle_of(plan), *(Helper(name, name, None) for name in guests_by_name(plan)))


def helpers_of(plan: Plan, chosen: tuple[str, ...]) -> tuple[Helper, ...]:
    """Return who can help: the person, the circle from the middle, guests, then others who are chosen."""
    me = Helper(ME, say("helpers.me"), plan.person.picture or symbol("me"))
    found = (me, *people_here(plan))
    known = {helper.id for helper in found}
    # Somebody who has left the circle still stands by what they promised.
    others = (who for who in chosen if who and who not in known)
    return (*found, *(Helper(who, plan.name_of(who), plan.face_of(who)) for who in others))


class HelperFaces(QWidget):
    """Show the faces of those who can help, some of them chosen. Emits ``helper_pressed(id)``."""

    helper_pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._helpers: tuple[Helper, ...] = ()
        self.grid = TileGrid(look, columns=5, min_tile=QSize(150, 130), gap=16)
        self.grid.setParent(self)

    def show_helpers(self, helpers: tuple[Helper, ...], chosen: Collection[str]) -> None:
        """Show who can help and who does."""
        if helpers != self._helpers:
            self._helpers = helpers
            self.grid.set_tiles([self._tile(helper) for helper in helpers])
        for helper, tile in zip(self._helpers, self.grid.tiles(), strict=True):
            if isinstance(tile, Tile):
                tile.set_chosen(helper.id in chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the faces the whole room."""
        super().resizeEvent(event)
        self.grid.setGeometry(self.rect())

    def _tile(self, helper: Helper) -> Tile:
        icon = None if helper.face else Icon.PERSON
        tile = Tile(
            self._look, helper.name, picture=helper.face, icon=icon, family=Family.CIRCLE, round_picture=True
        )
        tile.is_of_plan = True
        tile.clicked.connect(lambda: self.helper_pressed.emit(helper.id))
        return tile
