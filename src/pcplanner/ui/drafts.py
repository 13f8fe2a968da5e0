"""Keep what somebody has begun and not finished, so that going elsewhere for a while loses nothing."""

from pcplanner.ui.routes import Route


class Drafts:
    """Hold unfinished things by the place they are made at; in memory only, never on the disk."""

    def __init__(self) -> None:
        self._kept: dict[Route, object] = {}

    def keep(self, route: Route, draft: object) -> None:
        """Keep what was begun at a place, instead of what was kept there before."""
        self._kept[route] = draft

    def take(self, route: Route) -> object | None:
        """Return what was begun at a place, and keep it no longer."""
        return self._kept.pop(route, None)

    def forget(self) -> None:
        """Throw everything away, as when the plans are put away for today."""
        self._kept.clear()
