"""Lock the plans: save what is being typed, close the library, and wipe what was shown and said."""

from PySide6.QtWidgets import QApplication, QDialog

from pcplanner.domain.errors import PlainError
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.pixmaps import Pixmaps
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.way_back import to_text


def lock_plans(context: Context, *, comes_back: bool = False) -> None:
    """Lock the library and go to the first page; with ``comes_back`` unlocking leads back here."""
    way = context.navigator.routes
    close_dialogs()
    # Leaving the page saves what is typed on it.
    context.navigator.start_at(Route(Place.UNLOCK, thing_id=to_text(way) if comes_back else ""))

    def close_library(_: None = None) -> None:
        context.worker.run(context.services.library.lock, wiped, failed)

    def wiped(_: None = None) -> None:
        context.speaking.forget()
        if isinstance(context.look.pictures, Pixmaps):
            context.look.pictures.forget()
        if comes_back:
            context.messages.tell(say("session.locked_idle"))
        else:
            context.drafts.forget()
            context.navigator.start_at(Route(Place.WELCOME))

    def failed(trouble: PlainError) -> None:
        # The library is closed all the same; only its copy could not be made.
        wiped()
        context.messages.problem(trouble)

    # Once through the worker, so that what a saved word sets off is read before the library closes.
    context.worker.run(_nothing, close_library, failed)


def close_dialogs() -> None:
    """Close every dialog that is open over the window, as if it had been cancelled."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def _nothing() -> None:
    """Do nothing; what matters is the turn."""
