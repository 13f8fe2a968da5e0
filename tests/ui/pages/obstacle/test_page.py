import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from pcplanner.domain.dreams import ME, ObstacleTheme
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.obstacle.page import ObstaclePage, open_page
from pcplanner.ui.pages.obstacle.state import Stage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics


def opened(context: Context, qtbot: QtBot, route: Route) -> tuple[ObstaclePage, PageParts]:
    context.navigator.start_at(Route(Place.STEPS, route.person_id), route)
    parts = open_page(context, route)
    page = parts.widget
    assert isinstance(page, ObstaclePage)
    qtbot.addWidget(page)
    qtbot.addWidget(page.drawer)
    page.drawer.resize(448, 572)
    page.resize(1288, 424)
    page.show()
    return page, parts


@pytest.fixture
def page(context: Context, qtbot: QtBot, example: Plan) -> ObstaclePage:
    return opened(context, qtbot, Route(Place.OBSTACLE, example.person.id, example.obstacles[0].id))[0]


def test_it_is_told_with_the_keyboard_only(context: Context, qtbot: QtBot, example: Plan) -> None:
    route = Route(Place.OBSTACLE, example.person.id, "", example.goals[0].id)
    page, parts = opened(context, qtbot, route)
    assert parts.go_next is not None
    first = page.what.rows[ObstacleTheme.ASSUMPTIONS]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(page.what.rows[ObstacleTheme.SERVICES_NOT_FLEXIBLE], Qt.Key.Key_Space)
    parts.go_next()
    qtbot.keyClicks(page.words.field.focusProxy(), "They say no")
    parts.go_next()
    qtbot.keyClick(page.where.grid.tiles()[1], Qt.Key.Key_Space)
    parts.go_next()
    qtbot.keyClicks(page.could_help.field.focusProxy(), "We ask again")
    parts.go_next()
    qtbot.keyClick(page.who.grid.tiles()[0], Qt.Key.Key_Space)
    made = context.services.people.plan(example.person.id).obstacles_of(example.goals[0].id)[-1]
    assert (made.theme, made.words) == (ObstacleTheme.SERVICES_NOT_FLEXIBLE, "They say no")
    assert made.step_id == example.steps_of(example.goals[0].id)[0].id
    assert (made.what_could_help, made.helper_id) == ("We ask again", ME)


def test_all_the_themes_can_be_reached(page: ObstaclePage) -> None:
    seen: set[str] = set()
    for number in range(page.pager.count):
        page.pager.page_wanted.emit(number)
        seen |= {row.words() for row in page.what.rows.values() if row.isVisible()}
    assert len(seen) == len(ObstacleTheme)


def test_both_fields_of_the_drawer_are_saved_when_the_page_closes(
    context: Context, qtbot: QtBot, example: Plan
) -> None:
    rock = example.obstacles[0]
    page, parts = opened(context, qtbot, Route(Place.OBSTACLE, example.person.id, rock.id))
    page.drawer.words.set_words("It is far")
    page.drawer.help.set_words("A lift from Dev")
    parts.settle()
    kept = next(o for o in context.services.people.plan(example.person.id).obstacles if o.id == rock.id)
    assert (kept.words, kept.what_could_help) == ("It is far", "A lift from Dev")
    assert kept.original_words == (rock.original_words or rock.words)


def test_the_drawer_puts_it_away(page: ObstaclePage, context: Context, example: Plan) -> None:
    page.drawer.chips.choice_pressed.emit("away")
    left = context.services.people.plan(example.person.id).obstacles
    assert example.obstacles[0].id not in [o.id for o in left]
    assert page.gone.isVisible()


@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_off(page: ObstaclePage, context: Context, scale: float, stage: Stage) -> None:
    context.look.change(metrics=Metrics(scale))
    page.resize(1202, 336 if scale == 2 else 396)
    page.stages_head.step_pressed.emit(int(stage))
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName()
            assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), (
                button.accessibleName()
            )
            assert min(button.width(), button.height()) >= 44, button.accessibleName()
