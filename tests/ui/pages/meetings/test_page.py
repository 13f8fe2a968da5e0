import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.meetings.page import MeetingsPage, open_page
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics


def opened(context: Context, qtbot: QtBot, person_id: str) -> tuple[MeetingsPage, PageParts]:
    route = Route(Place.MEETINGS, person_id)
    context.navigator.start_at(Route(Place.HOME, person_id), route)
    parts = open_page(context, route)
    page = parts.widget
    assert isinstance(page, MeetingsPage)
    qtbot.addWidget(page)
    page.resize(1288, 424)
    page.show()
    return page, parts


def test_it_says_what_to_do_first_where_there_is_none(
    context: Context, qtbot: QtBot, new_person_id: str
) -> None:
    page, parts = opened(context, qtbot, new_person_id)
    assert page.begin.isVisible()
    assert parts.head().prompt == say("meetings.prompt_empty")
    qtbot.keyClick(page.begin.tile, Qt.Key.Key_Space)
    assert page.styles.isVisible()
    style = page.styles.tiles()[1]
    qtbot.keyClick(style, Qt.Key.Key_Return)
    (made,) = context.services.people.plan(new_person_id).meetings
    assert made.style_id == "path"


def test_every_style_can_be_reached(context: Context, qtbot: QtBot, example: Plan) -> None:
    page, _ = opened(context, qtbot, example.person.id)
    page._view_model.choose_new()
    seen = set()
    for number in range(page.pager.count):
        page.pager.page_wanted.emit(number)
        seen |= {tile.accessibleName() for tile in page.styles.tiles() if tile.isVisible()}
    assert len(seen) == len(context.services.styles.all())


@pytest.mark.parametrize("is_choosing", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off(
    context: Context, qtbot: QtBot, example: Plan, scale: float, *, is_choosing: bool
) -> None:
    context.services.meetings.plan_new(example.person.id, "path")
    page, _ = opened(context, qtbot, example.person.id)
    context.look.change(metrics=Metrics(scale))
    page.resize(QSize(1202, 290) if scale == 2 else QSize(1288, 396))
    if is_choosing:
        page._view_model.choose_new()
    buttons = [x for x in page.findChildren(QAbstractButton) if x.isVisible()]
    assert buttons
    for button in buttons:
        assert button.accessibleName()
        assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), button.accessibleName()
        assert min(button.width(), button.height()) >= 44, button.accessibleName()
