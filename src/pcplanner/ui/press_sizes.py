"""Say how big things are for somebody, from how they like it and from the screen they look at."""

from PySide6.QtWidgets import QWidget

from pcplanner.domain.access import AccessProfile
from pcplanner.ui.theme.metrics import Metrics

_MM_AN_INCH = 25.4
_USUAL_DPI = 96.0
# What a screen says of itself is sometimes nonsense, such as the size of a television for a projector.
_BELIEVED_DPI = (50.0, 400.0)


def px_of_mm(mm: float, dpi: float) -> int:
    """Return a length on the screen in px; a screen that says nonsense counts as a usual one."""
    believed = dpi if _BELIEVED_DPI[0] <= dpi <= _BELIEVED_DPI[1] else _USUAL_DPI
    return round(mm * believed / _MM_AN_INCH)


def metrics_for(access: AccessProfile, dpi: float) -> Metrics:
    """Return the sizes as somebody likes them, on a screen with so many px an inch."""
    target = px_of_mm(access.target_mm, dpi) if access.target_mm else 0
    return Metrics(access.scale / 100, access.choices, target)


def screen_dpi(widget: QWidget) -> float:
    """Return how many px an inch the screen has that a widget is on."""
    screen = widget.screen()
    return screen.physicalDotsPerInch() if screen is not None else _USUAL_DPI
