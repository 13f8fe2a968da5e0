"""Know what can be asked for in a break, and how it ends."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route

_WISHES = (("toilet", "toilet"), ("tea", "tea"), ("quiet", "quiet-room"), ("outside", "park"))


@dataclass(frozen=True, slots=True)
class Wish:
    """Something to ask for: its words, what is said for it, and its picture."""

    words: str
    spoken: str
    picture: Picture


class PauseViewModel(QObject):
    """Answer the buttons of the break."""

    def __init__(self, context: Context, lock: Callable[[Context], None]) -> None:
        super().__init__()
        self._lock = lock
        self._context = context
        self.wishes = tuple(
            Wish(say(f"pause.{key}"), say(f"pause.{key}_spoken"), symbol(picture)) for key, picture in _WISHES
        )

    def ask_for(self, wish: Wish) -> None:
        """Say aloud what somebody wants, and show it for those who cannot hear."""
        self._context.messages.tell(wish.spoken)

    def go_on(self) -> None:
        """Go back to exactly where the plan was left."""
        navigator = self._context.navigator
        if navigator.can_go_back:
            navigator.back()
        else:
            navigator.start_at(Route(Place.WELCOME))

    def stop_for_today(self) -> None:
        """Lock the plans and go to the start; all was saved when the break began."""
        self._lock(self._context)
