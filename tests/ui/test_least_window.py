"""Every page is whole in the smallest window there is, at the usual text size."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter
from pytestqt.qtbot import QtBot

from pcplanner.domain.dates import full_date, later
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.ui.all_pages import ALL_PAGES
from pcplanner.ui.context import Context
from pcplanner.ui.pages.pause.page import PausePage
from pcplanner.ui.pages.sort.compare_page import ComparePage
from pcplanner.ui.pages.style.page import StylePage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.screen_acts import press
from pcplanner.ui.screen_sorting import keep_sittings
from pcplanner.ui.shell.shell import LEAST_HEIGHT, LEAST_WIDTH
from pcplanner.ui.theme.text import LaidText
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.window import Window

TOUCH = 44


@dataclass
class Drawn:
    """The words that were drawn, those of them that were cut, and how far each reached."""

    words: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    rights: list[float] = field(default_factory=list)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    seen, usual = Drawn(), LaidText.draw

    def draw(laid: LaidText, painter: QPainter, top_left: QPointF, colour: QColor) -> None:
        words = laid.layout.text()
        seen.words.append(words)
        seen.rights.append(top_left.x() + laid.width)
        if laid.is_cut:
            seen.cut.append(words)
        usual(laid, painter, top_left, colour)

    monkeypatch.setattr(LaidText, "draw", draw)
    return seen


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, ALL_PAGES)
    qtbot.addWidget(made.shell)
    made.shell.resize(LEAST_WIDTH, LEAST_HEIGHT)
    made.shell.show()
    return made


def opened(context: Context, window: Window, route: Route) -> object:
    behind = Route(Place.HOME, route.person_id) if route.person_id else Route(Place.PEOPLE)
    context.navigator.start_at(behind, route)
    assert window.parts is not None
    return window.parts.widget


@pytest.mark.parametrize(
    ("place", "thing"),
    [
        (Place.BREAK, ""),
        (Place.LOOKS, ""),
        (Place.PICTURE, ""),
        (Place.STYLE, "review"),
        (Place.LIFE_MAP, "places"),
        (Place.HELP, ""),
    ],
    ids=lambda x: str(getattr(x, "value", x)),
)
def test_no_words_are_cut_and_every_button_is_large_enough(
    context: Context, window: Window, example_person_id: str, drawn: Drawn, place: Place, thing: str
) -> None:
    opened(context, window, Route(place, example_person_id, thing))
    window.shell.grab()
    assert drawn.words
    assert drawn.cut == []
    small = [
        (x.words(), x.width(), x.height())
        for x in window.shell.findChildren(PressButton)
        if x.isVisible() and min(x.width(), x.height()) < TOUCH
    ]
    assert small == []


def test_the_arrow_of_path_is_drawn_smaller(
    context: Context, window: Window, new_person_id: str, drawn: Drawn
) -> None:
    page = opened(context, window, Route(Place.STYLE, new_person_id, "path"))
    assert isinstance(page, StylePage)
    assert page.board.isVisible()
    window.shell.grab()
    assert drawn.cut == []
    assert {x.part.words for x in page.board.panels() if not x.is_star} <= set(drawn.words)


def test_the_calm_words_of_a_break_are_whole(context: Context, window: Window, new_person_id: str) -> None:
    page = opened(context, window, Route(Place.BREAK, new_person_id))
    assert isinstance(page, PausePage)
    for label in (page.title, page.long, page.hidden.words):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width())
    assert page.title.geometry().bottom() < page.tiles[0].y()


def test_the_days_that_are_meant_stand_under_the_times_of_a_step(
    context: Context, window: Window, example: Plan, drawn: Drawn
) -> None:
    opened(context, window, Route(Place.STEP, example.person.id, example.steps[0].id))
    press(say("step.stage_when"))(window.shell)
    window.shell.grab()
    tomorrow = later(context.services.clock.today(), 1)
    assert full_date(tomorrow) in drawn.words


def test_the_words_of_a_goal_stay_inside_its_card(
    context: Context, window: Window, example: Plan, drawn: Drawn
) -> None:
    opened(context, window, Route(Place.DREAM, example.person.id, example.dreams[0].id))
    tiles = [x for x in window.shell.findChildren(Tile) if x.isVisible()]
    assert tiles
    for tile in tiles:
        drawn.rights.clear()
        tile.grab()
        assert max(drawn.rights) <= tile.width()


def test_two_days_that_do_not_fit_side_by_side_have_a_page_each(
    context: Context, window: Window, example_person_id: str
) -> None:
    keep_sittings(context.services, example_person_id)
    plan = context.services.people.plan(example_person_id)
    same = [x for x in plan.sittings if x.topic_id == "support"]
    route = Route(Place.SORT_COMPARE, example_person_id, same[0].id, same[1].id)
    page = opened(context, window, route)
    assert isinstance(page, ComparePage)
    assert page.pager.count > 2
    assert page.boards[0][0].isVisible()
    assert not page.boards[1][0].isVisible()
