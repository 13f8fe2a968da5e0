import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pcplanner.domain.circle import Presence, Ring, Role, Supporter
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.circle.drawer import CircleDrawer
from pcplanner.ui.pages.circle.facilitator import CircleFacilitator
from pcplanner.ui.pages.circle.page import CirclePage, open_page
from pcplanner.ui.pages.circle.view_model import CircleViewModel
from pcplanner.ui.routes import Place, Route


@pytest.fixture
def view_model(context: Context, new_person_id: str) -> CircleViewModel:
    return CircleViewModel(context, Route(Place.CIRCLE, new_person_id))


@pytest.fixture
def facilitator(context: Context, view_model: CircleViewModel) -> CircleFacilitator:
    return CircleFacilitator(context, view_model)


def add(context: Context, person_id: str, name: str, ring: Ring = Ring.CLOSEST, **more: str) -> Supporter:
    made: list[Supporter] = []
    context.change(lambda: context.services.circle.add(person_id, name, None, ring, **more), made.append)  # type: ignore[arg-type]
    return made[0]


def plan(context: Context, person_id: str) -> Plan:
    return context.services.people.plan(person_id)


def titles(view_model: CircleViewModel) -> list[str]:
    story = view_model.state.story
    assert story is not None
    return [story.title(x) for x in story.rings]


def test_a_ring_gets_the_persons_own_name_and_the_usual_one_back(
    facilitator: CircleFacilitator, view_model: CircleViewModel
) -> None:
    facilitator.name_ring(Ring.CLOSEST, "My heart")
    assert titles(view_model) == ["My heart", "Friends", "Groups and places", "Paid"]
    facilitator.name_ring(Ring.CLOSEST, "")
    assert titles(view_model)[0] == "Closest"


def test_a_circle_has_three_to_five_rings_and_a_used_one_stays(
    facilitator: CircleFacilitator,
    view_model: CircleViewModel,
    context: Context,
    new_person_id: str,
    told: list[Message],
) -> None:
    facilitator.set_count(5)
    assert titles(view_model)[-1] == "Further out"
    add(context, new_person_id, "Choir", Ring.FIFTH)
    facilitator.set_count(3)
    assert titles(view_model) == ["Closest", "Friends", "Groups and places", "Further out"]
    assert told[-1].words == "Further out stays, for somebody is in it."
    context.change(lambda: context.services.history.undo(new_person_id))
    assert len(titles(view_model)) == 5


def test_a_new_map_is_empty_and_somebody_is_put_on_it(
    facilitator: CircleFacilitator, view_model: CircleViewModel, context: Context, new_person_id: str
) -> None:
    add(context, new_person_id, "Mum")
    facilitator.begin_map("At school")
    assert view_model.state.is_empty
    assert view_model.state.maps == ("", "At school")
    view_model.put_in()
    assert context.navigator.here == Route(Place.SUPPORTER, new_person_id, "", "..At school")
    context.navigator.back() if context.navigator.can_go_back else None
    facilitator.show_map("")
    assert not view_model.state.is_empty


def test_whoever_is_chosen_gets_more_said_of_them(
    facilitator: CircleFacilitator, view_model: CircleViewModel, context: Context, new_person_id: str
) -> None:
    gran = add(context, new_person_id, "Gran")
    view_model.press(gran.id)
    facilitator.set_presence(Presence.DIED)
    facilitator.set_left("when I was 12")
    facilitator.set_sector("Family")
    facilitator.switch_role(Role.ADVOCATE)
    (now,) = plan(context, new_person_id).supporters
    assert (now.presence, now.left.words, now.sector, now.roles) == (
        Presence.DIED,
        "when I was 12",
        "Family",
        (Role.ADVOCATE,),
    )
    chosen = view_model.state.chosen
    assert chosen is not None
    assert "Gran has died." in chosen.spoken
    facilitator.put_on_map("Long ago")
    assert plan(context, new_person_id).supporters[0].map_name == "Long ago"
    assert view_model.state.maps == ("", "Long ago")


def test_the_questions_say_who_is_missing(
    facilitator: CircleFacilitator, context: Context, new_person_id: str
) -> None:
    assert facilitator.questions()[0] == "Nobody is in Closest. Who could be?"
    for ring in tuple(Ring)[:4]:
        add(context, new_person_id, f"Somebody {int(ring)}", ring)
    assert facilitator.questions() == (
        "Somebody is in each ring. Who is missing?",
        "Who could come closer?",
        "3 are here without pay. Who else could be?",
    )


def test_a_map_is_not_called_like_another_one(
    facilitator: CircleFacilitator,
    view_model: CircleViewModel,
    context: Context,
    new_person_id: str,
    told: list[Message],
) -> None:
    add(context, new_person_id, "Mr Hill", map_name="At school")
    facilitator.begin_map("Now and here")
    facilitator.rename_map("At school")
    assert told[-1].words == "There is a map called At school already."
    facilitator.show_map("At school")
    facilitator.rename_map("School days")
    assert view_model.state.map_name == "School days"
    assert plan(context, new_person_id).supporters[0].map_name == "School days"


@pytest.fixture
def opened(context: Context, new_person_id: str, qtbot: QtBot) -> tuple[PageParts, CirclePage]:
    parts = open_page(context, Route(Place.CIRCLE, new_person_id))
    assert isinstance(parts.widget, CirclePage)
    qtbot.addWidget(parts.widget)
    parts.widget.resize(1366, 584)
    parts.widget.show()
    assert isinstance(parts.drawer, CircleDrawer)
    qtbot.addWidget(parts.drawer)
    parts.drawer.resize(420, 480)
    parts.drawer.show()
    return parts, parts.widget


def test_the_drawer_names_a_ring_with_the_keyboard(
    opened: tuple[PageParts, CirclePage], context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    drawer = opened[1].drawer
    drawer.stack.show_part(drawer.names[Ring.FRIENDS])
    field = drawer.names[Ring.FRIENDS].findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "My mates")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert plan(context, new_person_id).person.ring_names[1] == "My mates"
    assert opened[1].panel.rings[Ring.FRIENDS].words() == "My mates"


def test_the_drawer_shows_more_about_whoever_is_chosen(
    opened: tuple[PageParts, CirclePage], context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = opened[1]
    gran = add(context, new_person_id, "Gran")
    page.board.pressed.emit(gran.id)
    assert page.drawer.about.words() == "More about Gran"
    died = next(x for x in page.drawer.presence.buttons() if x.words() == "Has died")
    qtbot.keyClick(died, Qt.Key.Key_Space)
    assert plan(context, new_person_id).supporters[0].presence is Presence.DIED
    for part in page.drawer.stack.parts():
        page.drawer.stack.show_part(part)
        assert part.geometry().right() <= page.drawer.stack.width()
    assert page.board.face_of(gran.id) is not None


def test_a_circle_in_a_walk_leaves_next_to_the_window(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    parts = open_page(context, Route(Place.CIRCLE, new_person_id, walk_id="circle"))
    qtbot.addWidget(parts.widget)
    assert parts.go_next is None


def test_a_new_time_has_a_button_and_its_name_outlives_other_changes(
    opened: tuple[PageParts, CirclePage], context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = opened[1]
    gran = add(context, new_person_id, "Gran")
    field = page.drawer.new_map.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "At school")
    page.board.pressed.emit(gran.id)
    page.board.pressed.emit(gran.id)
    assert page.drawer.new_map.words() == "At school"
    page.drawer.begin.click()
    assert page.drawer.new_map.words() == ""
    assert [x.words() for x in page.drawer.maps.buttons()] == ["My circle now", "At school"]


def test_the_times_of_life_come_first_in_the_drawer(opened: tuple[PageParts, CirclePage]) -> None:
    drawer = opened[1].drawer
    assert drawer.stack.parts()[0] is drawer.maps


def test_another_can_be_put_in_while_somebody_is_chosen_in_a_low_window(
    context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    dev = add(context, new_person_id, "Dev")
    parts = open_page(context, Route(Place.CIRCLE, new_person_id))
    page, drawer = parts.widget, parts.drawer
    assert isinstance(page, CirclePage)
    assert isinstance(drawer, CircleDrawer)
    for each in (page, drawer):
        qtbot.addWidget(each)
    page.resize(1024, 496)
    drawer.resize(460, 496)
    page.show()
    drawer.show()
    page.board.pressed.emit(dev.id)
    assert not page.put_in.isVisible()
    drawer.stack.show_page(drawer.stack.pager.count - 1)
    assert drawer.put_in.isVisible()
    drawer.put_in.click()
    here = context.navigator.here
    assert here is not None
    assert (here.place, here.thing_id) == (Place.SUPPORTER, "")
