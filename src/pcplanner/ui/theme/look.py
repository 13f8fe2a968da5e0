"""Hold how the window looks now, and tell every widget when that changes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QPalette

from pcplanner.domain.access import Form, ThemeName
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.ui.theme.colours import Role, Theme, theme_named
from pcplanner.ui.theme.field_style import FieldStyle
from pcplanner.ui.theme.fonts import letters
from pcplanner.ui.theme.icons import Icons
from pcplanner.ui.theme.metrics import Metrics, TextSize
from pcplanner.ui.theme.pictures import PictureSource

SymbolFor = Callable[[Picture], Picture | None]
"""Given a photo: the symbol that shows the same, or none."""


class Look(QObject):
    """Hold the theme, the sizes, the icons and the source of pictures for one window.

    ``form`` says which pictures are shown with things to choose and lines, and whether their words are. Words
    put on their new size at ``dressing``, so that at ``changed`` everything is placed by their size.
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
        self.form = Form.BOTH
        self._symbol_for: SymbolFor = _no_symbol
        self._symbols: dict[Picture, Picture | None] = {}

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

    def show_in(self, form: Form, symbol_for: SymbolFor | None = None) -> bool:
        """Show things in another form from now on; say whether it is another one."""
        before, self.form = self.form, form
        self._symbol_for = symbol_for or self._symbol_for
        self._symbols.clear()
        return form is not before

    def picture_of(self, picture: object | None) -> object | None:
        """Return what is shown of the picture of a thing, which for somebody who likes only words is none.

        What is made to be looked at, such as a sample or a small page, is always shown as it is.
        """
        if not isinstance(picture, Picture):
            return picture
        if self.form is Form.WORDS_ONLY:
            return None
        if self.form is Form.SYMBOL and picture.kind is PictureKind.PHOTO:
            if picture not in self._symbols:
                # It is asked for in every drawing of the page.
                self._symbols[picture] = self._symbol_for(picture)
            return self._symbols[picture] or picture
        return picture

    def shows_words(self, picture: object | None) -> bool:
        """Tell whether a thing shows its words; without a picture it always does."""
        return self.form is not Form.PICTURE_ONLY or not isinstance(picture, Picture)

    @property
    def shows_icons(self) -> bool:
        """Tell whether a thing to choose that has no picture shows its sign."""
        return self.form is not Form.WORDS_ONLY

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


def _no_symbol(_picture: Picture) -> None:
    return None
