"""Say what the window needs of a page."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from pcplanner.ui.context import Context
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.widgets.pager import Pager


def _nothing() -> None:
    """Do nothing."""


def _stays() -> bool:
    """Have nothing on the page itself to go back from."""
    return False


def _silence() -> tuple[str, ...]:
    return ()


def _whatever_is_first() -> QWidget | None:
    """Leave it to the order on the page what has the keyboard first."""
    return None


@dataclass(frozen=True)
class PageParts:
    """A finished page: its widget, and the few things the window asks of it.

    ``head`` gives the head to show now, and ``head_changed`` says that it is another one. ``reading`` gives
    what is read aloud after the prompt when somebody asks to hear the page. ``settle`` saves what is being
    typed. ``go_next`` answers the Next button; without it, or where it gives ``False``, Next goes on
    through the walk or the plan from where somebody is then. ``go_back`` answers the Back button and
    ``go_home`` the Home button where the page itself has something to say to it, and says whether it had.
    ``asked`` gives which of its questions a page asks now, and ``first`` what answers it: the keyboard goes
    there when the page opens and when another question is asked. ``opened`` runs each time the page comes
    to the front; ``closed`` when it is thrown away.
    """

    widget: QWidget
    head: Callable[[], PageHead]
    head_changed: SignalInstance
    reading: Callable[[], tuple[str, ...]] = _silence
    pager: Pager | None = None
    drawer: QWidget | None = None
    settle: Callable[[], None] = _nothing
    opened: Callable[[], None] = _nothing
    closed: Callable[[], None] = _nothing
    go_next: Callable[[], bool | None] | None = None
    go_back: Callable[[], bool] = _stays
    go_home: Callable[[], bool] = _stays
    asked: Callable[[], object] = _nothing
    first: Callable[[], QWidget | None] = _whatever_is_first


PageMaker = Callable[[Context, Route], PageParts]
