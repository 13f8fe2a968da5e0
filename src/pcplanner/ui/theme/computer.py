"""Know how the computer itself looks: light or dark, strong contrast, the size of its letters, movement."""

import sys
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.access import TEXT_SCALES, AccessProfile, ThemeName
from pcplanner.ui.theme.roles import contrast, mix

_LEAST_CONTRAST = 7.0
_HOVER = 0.1
# The height of the letters of a computer that nobody has made larger, in px.
_USUAL_LETTERS = {"win32": 12.0, "darwin": 13.0}
_USUAL_LETTERS_ELSEWHERE = 14.7


@dataclass(frozen=True, slots=True)
class ComputerColours:
    """Say how the computer looks; ``strong`` is its ground and its ink where it shows two strong colours."""

    is_dark: bool = False
    strong: tuple[str, str] | None = None


def computer_colours() -> ComputerColours:
    """Return how the computer looks now."""
    palette = QGuiApplication.palette()
    ground, ink = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
    scheme = QGuiApplication.styleHints().colorScheme()
    return colours_from(scheme, ground, ink, wants_contrast=_wants_contrast())


def colours_from(
    scheme: Qt.ColorScheme, ground: QColor, ink: QColor, *, wants_contrast: bool
) -> ComputerColours:
    """Return what follows from the computer's scheme and its colours of windows and of words.

    Where Qt cannot be asked for the wish, colours that are as strong as a screen can show tell of it.
    """
    is_unknown = scheme == Qt.ColorScheme.Unknown
    is_wanted = wants_contrast or (is_unknown and _is_pure(ground) and _is_pure(ink))
    # Words must still stand out where a pointer rests, on a ground that is a little nearer to them.
    can_be_read = contrast(mix(ground, ink, _HOVER), ink) >= _LEAST_CONTRAST
    is_dark = scheme == Qt.ColorScheme.Dark or (is_unknown and ground.lightness() < ink.lightness())
    return ComputerColours(is_dark, (ground.name(), ink.name()) if is_wanted and can_be_read else None)


def letters_to_scale(height_px: float, usual_px: float) -> int:
    """Return the text size, in per cent, that is nearest to how large the computer's own letters are."""
    return min(TEXT_SCALES, key=lambda scale: abs(scale - 100 * height_px / usual_px))


def profile_of_computer() -> AccessProfile:
    """Return how the program starts where nobody has chosen anything: as the computer looks."""
    letters = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).pixelSize()
    usual = _USUAL_LETTERS.get(sys.platform, _USUAL_LETTERS_ELSEWHERE)
    return AccessProfile(
        scale=letters_to_scale(letters, usual), theme=ThemeName.COMPUTER, motion=_wants_motion()
    )


class ComputerWatch(QWidget):
    """Notice that the computer looks another way; it is never shown. Emits ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    def changeEvent(self, event: QEvent) -> None:
        """Tell of other colours of the whole computer, which every widget hears of."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.changed.emit()


def _is_pure(colour: QColor) -> bool:
    return {colour.red(), colour.green(), colour.blue()} <= {0, 255}


def _wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()
    # Qt can be asked from 6.10 on.
    if not hasattr(hints, "accessibility"):
        return False
    return bool(hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast)


def _wants_motion() -> bool:
    """Say whether things may move; only on Windows does Qt pass on what was chosen for the whole computer."""
    return sys.platform != "win32" or QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
