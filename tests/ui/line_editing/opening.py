"""Open the page of a chapter in a window, and look at what is on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.widgets.seeing import bring_up

from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_page import ChapterPage
from pcplanner.ui.line_editing.line_tile import LineTile
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.colours import ThemeName, theme_named
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window

SIZES = ((1366, 768), (1280, 720))
SCALES = (1.0, 1.25, 1.5, 2.0)


def open_chapter(context: Context, qtbot: QtBot, route: Route) -> tuple[Window, ChapterPage]:
    """Open a chapter in a window of the size of the pictures."""
    window = Window(context, ALL_PAGES)
    qtbot.addWidget(window.shell)
    window.shell.resize(1366, 768)
    bring_up(window.shell, qtbot)
    context.navigator.start_at(route)
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, ChapterPage)
    return window, page


def chapter_route(place: Place, person_id: str, chapter_id: str, sheet_id: str = "") -> Route:
    """Return the way to a chapter."""
    return Route(place, person_id, chapter_id, sheet_id)


def cards(page: ChapterPage) -> list[LineTile]:
    """Return the cards that are seen, from first to last."""
    return [tile for tile in page.board.findChildren(LineTile) if tile.isVisible()]


def focus() -> QWidget:
    """Return what has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def button(page: QWidget, name: str) -> PressButton:
    """Return the button that is seen whose name begins with these words."""
    found = [x for x in page.findChildren(PressButton) if x.isVisible()]
    return next(x for x in found if x.accessibleName().startswith(name))


def check_every_size(window: Window, page: ChapterPage, context: Context) -> None:
    """Check in every size that all stands inside the board, apart, big enough, and has a name."""
    for width, height in SIZES:
        window.shell.resize(width, height)
        for scale in SCALES:
            _check_every_page(page, context, scale)


def _check_every_page(page: ChapterPage, context: Context, scale: float) -> None:
    context.look.change(theme_named(ThemeName.YELLOW_ON_BLACK), Metrics(scale))
    pager = page.board.pager
    for number in range(pager.count):
        page.board.show_page(number)
        shown = [x for x in page.board.pieces().values() if x.isVisible()]
        assert shown
        for piece in shown:
            assert page.board.rect().contains(piece.geometry()), piece.accessibleName()
            assert min(piece.width(), piece.height()) >= 44
            others = [x for x in shown if x is not piece]
            assert not any(piece.geometry().intersects(x.geometry()) for x in others)
        for part in page.board.findChildren(QWidget):
            if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert part.accessibleName(), part
                if isinstance(part, PressButton) and part.words():
                    assert part.words()[:20] in part.accessibleName()
    assert not [bar for bar in page.findChildren(QScrollBar) if bar.isVisible()]
