"""The ways to plan: every style is a tile, and own styles that cannot be used are told in the drawer."""

from pytestqt.qtbot import QtBot

from pcplanner.ui.context import Context
from pcplanner.ui.pages.styles.page import StylesPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.words_label import WordsLabel


def opened(context: Context, qtbot: QtBot, person_id: str) -> StylesPage:
    parts = open_page(context, Route(Place.STYLES, person_id))
    assert isinstance(parts.widget, StylesPage)
    qtbot.addWidget(parts.widget)
    qtbot.addWidget(parts.widget.drawer)
    parts.widget.resize(1288, 424)
    parts.widget.show()
    return parts.widget


def test_every_style_has_a_tile_that_opens_it(context: Context, qtbot: QtBot, new_person_id: str) -> None:
    page = opened(context, qtbot, new_person_id)
    tiles = [x for x in page.grid.tiles() if isinstance(x, Tile)]
    assert len(tiles) == len(context.services.styles.all())
    assert len({x.accessibleName() for x in tiles}) == len(tiles)
    next(x for x in tiles if x.words() == "PATH").click()
    assert context.navigator.here == Route(Place.STYLE, new_person_id, "path")


def test_a_style_that_was_begun_says_so(context: Context, qtbot: QtBot, new_person_id: str) -> None:
    context.services.lines.add(new_person_id, "admire", "I am kind.")
    page = opened(context, qtbot, new_person_id)
    captions = {x.id: x.caption for x in page._view_model.state.tiles}
    assert captions["one_page_profile"] == "1 of 3 begun"
    assert captions["path"] == "Not begun"


def test_an_own_style_that_cannot_be_used_is_told(context: Context, qtbot: QtBot, new_person_id: str) -> None:
    folder = context.services.styles.folder
    (folder / "bad.toml").write_text('name = "Half a style"', encoding="utf-8")
    page = opened(context, qtbot, new_person_id)
    words = [x.words() for x in page.drawer.stack.parts() if isinstance(x, WordsLabel)]
    assert any(str(folder) in each for each in words)
    assert any(each.startswith("bad.toml.") for each in words)
