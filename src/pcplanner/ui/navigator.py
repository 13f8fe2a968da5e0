"""Keep the way somebody came, so that Back always leads back, and questions get their answer."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from pcplanner.ui.routes import Place, Route

Answered = Callable[[object], None]


class Move(Enum):
    """How the shown page changes."""

    FORWARD = auto()
    BACK = auto()
    ANSWERED = auto()


@dataclass(frozen=True, slots=True)
class _Stop:
    route: Route
    answered: Answered | None = None


@dataclass(frozen=True, slots=True)
class Fence:
    """Keep somebody inside one plan, and out of some of its places."""

    person_id: str
    shut: frozenset[Place]

    def lets(self, route: Route) -> bool:
        """Say whether a place is inside."""
        return route.person_id == self.person_id and route.place not in self.shut


class Navigator(QObject):
    """Hold the stack of places. Emits ``moved(Route, Move)`` after every change.

    Inside a fence, going to a place outside is ``refused()`` instead.
    """

    moved = Signal(object, object)
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._stops: list[_Stop] = []
        self._fence: Fence | None = None

    @property
    def here(self) -> Route | None:
        """Return the place that is shown."""
        return self._stops[-1].route if self._stops else None

    @property
    def routes(self) -> tuple[Route, ...]:
        """Return the places on the way here, the shown one last."""
        return tuple(stop.route for stop in self._stops)

    @property
    def can_go_back(self) -> bool:
        """Say whether Back leads anywhere."""
        return len(self._stops) > 1

    def set_fence(self, fence: Fence | None) -> None:
        """Let somebody go to what is inside a fence only, or everywhere."""
        self._fence = fence

    def _may_go(self, route: Route) -> bool:
        is_inside = self._fence is None or self._fence.lets(route)
        if not is_inside:
            self.refused.emit()
        return is_inside

    def go(self, route: Route) -> None:
        """Go to a place; one on the way here is unwound to, so that Back never goes in circles."""
        if not self._may_go(route):
            return
        for index, stop in enumerate(self._stops):
            if stop.route == route and stop.answered is None:
                del self._stops[index + 1 :]
                self.moved.emit(route, Move.BACK)
                return
        self._stops.append(_Stop(route))
        self.moved.emit(route, Move.FORWARD)

    def visit(self, route: Route) -> None:
        """Go to a place that is shown here in small; Back leads here, though the place is on the way too."""
        if not self._may_go(route):
            return
        self._stops = [
            stop for stop in self._stops[:-1] if stop.route != route or stop.answered is not None
        ] + self._stops[-1:]
        self._stops.append(_Stop(route))
        self.moved.emit(route, Move.FORWARD)

    def start_at(self, *routes: Route) -> None:
        """Forget the way here and stand at the last of the routes, with the others behind it."""
        self._stops = [_Stop(route) for route in routes]
        self.moved.emit(routes[-1], Move.FORWARD)

    def replace(self, route: Route) -> None:
        """Show another place instead of this one, as when something new now has an id."""
        self._stops[-1] = _Stop(route, self._stops[-1].answered)
        self.moved.emit(route, Move.FORWARD)

    def ask(self, route: Route, answered: Answered) -> None:
        """Go to a place that answers a question; ``answered`` gets the answer when it is given."""
        self._stops.append(_Stop(route, answered))
        self.moved.emit(route, Move.FORWARD)

    def answer(self, value: object) -> None:
        """Answer the question that led here and go back to who asked."""
        stop = self._stops.pop()
        self.moved.emit(self._stops[-1].route, Move.ANSWERED)
        if stop.answered is not None:
            stop.answered(value)

    def leave(self, is_gone: Callable[[Route], bool]) -> None:
        """Go back to before the first place whose thing is gone; the very first place always stays."""
        for index, stop in enumerate(self._stops):
            if index and is_gone(stop.route):
                del self._stops[index:]
                self.moved.emit(self._stops[-1].route, Move.BACK)
                return

    def back(self) -> None:
        """Go back one place; a question left this way is not answered."""
        if self.can_go_back and self._may_go(self._stops[-2].route):
            self._stops.pop()
            self.moved.emit(self._stops[-1].route, Move.BACK)
