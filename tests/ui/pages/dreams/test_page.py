import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.pages.dreams.page import DreamsPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.tile import Tile


def opened(context: Context, qtbot: QtBot, person_id: str) -> DreamsPage:
    parts = open_page(context, Route(Place.DREAMS, person_id))
    assert isinstance(parts.widget, DreamsPage)
    qtbot.addWidget(parts.widget)
    parts.widget.resize(1288, 424)
    parts.widget.show()
    return parts.widget


def shown(page: DreamsPage) -> list[Tile]:
    return [tile for tile in page.findChildren(Tile) if tile.isVisible()]


def test_dreams_and_a_card_to_tell_another(context: Context, qtbot: QtBot, example: Plan) -> None:
    page = opened(context, qtbot, example.person.id)
    assert [tile.words() for tile in shown(page)] == [
        *(dream.words for dream in example.dreams),
        "Tell a dream",
    ]
    assert all(tile.accessibleName() for tile in shown(page))


def test_an_empty_page_says_what_to_do_first(context: Context, qtbot: QtBot, new_person_id: str) -> None:
    page = opened(context, qtbot, new_person_id)
    assert page.begin.first.isVisible()
    assert "Tell your first dream" in page.begin.first.words()
    assert page.head().prompt == "What would I love to do?"
    assert any("Tell your first dream" in text for text in page.reading())
    assert [tile.words() for tile in shown(page)] == ["Tell a dream"]


def test_the_keyboard_opens_a_dream(context: Context, qtbot: QtBot, example: Plan) -> None:
    page = opened(context, qtbot, example.person.id)
    tiles = shown(page)
    tiles[0].setFocus()
    qtbot.keyClick(tiles[0], Qt.Key.Key_Right)
    qtbot.keyClick(tiles[1], Qt.Key.Key_Space)
    assert context.navigator.here == Route(Place.DREAM, example.person.id, example.dreams[1].id)


@pytest.mark.parametrize("words", ["w" * 200, "🐶 أحلم بالبحر", '<b>&"'])
def test_any_words_are_named_in_full(context: Context, qtbot: QtBot, new_person_id: str, words: str) -> None:
    context.services.dreams.add_dream(new_person_id, words)
    page = opened(context, qtbot, new_person_id)
    assert shown(page)[0].accessibleName().startswith(words)
    assert not page.grab().isNull()


def test_at_double_size_the_rest_is_on_more_pages(context: Context, qtbot: QtBot, example: Plan) -> None:
    page = opened(context, qtbot, example.person.id)
    context.look.change(metrics=Metrics(2.0))
    assert 1 <= len(shown(page)) <= 3
    assert page.grid.pager.count > 1
    for tile in shown(page):
        assert page.rect().contains(tile.mapTo(page, tile.rect().bottomRight()))
