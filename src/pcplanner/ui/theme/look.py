"""Hold how the window looks now, and tell every widget when that changes."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QPalette

from pcplanner.domain.access import ThemeName
from pcplanner.ui.theme.colours import Role, Theme, theme_named
from pcplanner.ui.theme.field_style import FieldStyle
from pcplanner.ui.theme.fonts import letters
from pcplanner.ui.theme.icons import Icons
from pcplanner.ui.theme.metrics import Metrics, TextSize
from pcplanner.ui.theme.pictures import PictureSource


class Look(QObject):
    """Hold the theme, the sizes, the icons and the source of pictures for one window.

    Words put on their new size at ``dressing``, so that at ``changed`` everything is placed by their size.
    """

    dressing = Signal()
    changed = Signal()

    def __init__(
        self, theme: Theme, metrics: Metrics, pictures: PictureSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.metrics = metrics
        self.pictures = pictures
        self.icons = Icons()
        self.field_style = FieldStyle()

    def change(self, theme: Theme | None = None, metrics: Metrics | None = None) -> None:
        """Put on another theme, another text size or both; every widget follows at once."""
        before = (self.theme, self.metrics)
        self.theme = theme or self.theme
        self.metrics = metrics or self.metrics
        if before != (self.theme, self.metrics):
            self.dressing.emit()
            self.changed.emit()

    def follow_computer(self) -> None:
        """Put on what the computer shows now, where that is the theme somebody chose."""
        if self.theme.name is ThemeName.COMPUTER:
            self.change(theme_named(ThemeName.COMPUTER))

    def font(self, size: TextSize, *, bold: bool = False) -> QFont:
        """Return the font of a text size."""
        return letters(self.metrics.font_px(size), is_bold=bold)

    def palette(self, ground: Role = Role.PAPER) -> QPalette:
        """Return the palette for Qt's own widgets, such as the box that words are typed in."""
        colour = self.theme.colour
        palette = QPalette()
        for role, value in (
            (QPalette.ColorRole.Window, ground),
            (QPalette.ColorRole.WindowText, Role.INK),
            (QPalette.ColorRole.Base, Role.FACE),
            (QPalette.ColorRole.Text, Role.INK),
            (QPalette.ColorRole.PlaceholderText, Role.QUIET),
            (QPalette.ColorRole.Button, Role.FACE),
            (QPalette.ColorRole.ButtonText, Role.INK),
            (QPalette.ColorRole.Highlight, Role.MAIN),
            (QPalette.ColorRole.HighlightedText, Role.ON_MAIN),
            (QPalette.ColorRole.ToolTipBase, Role.FACE),
            (QPalette.ColorRole.ToolTipText, Role.INK),
        ):
            palette.setColor(role, colour(value))
        return palette
