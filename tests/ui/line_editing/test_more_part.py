"""What is said beside the words is reached, typed and left with the keyboard alone, at every size."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.ui.line_editing.opening import SCALES, SIZES, cards, chapter_route, focus, open_chapter

from pcplanner.domain.lines import Slot, Source
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.detail_words import FIELDS
from pcplanner.ui.line_editing.drawer import LineDrawer
from pcplanner.ui.line_editing.drawer_parts import DrawerPart
from pcplanner.ui.routes import Place
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton


@pytest.fixture
def drawer(context: Context, new_person_id: str, qtbot: QtBot) -> LineDrawer:
    """Return the drawer at work on the one line of a chapter of faces."""
    context.services.lines.add(new_person_id, "how_it_is", "My home", slot=Slot("good"))
    window, page = open_chapter(context, qtbot, chapter_route(Place.FACES, new_person_id, "how_it_is"))
    window.shell.open_drawer()
    cards(page)[0].click()
    return page.drawer


def turn_to(drawer: LineDrawer, part: DrawerPart) -> None:
    number = next(n for n, page in enumerate(drawer.pages()) if part in page)
    drawer.pager.page_wanted.emit(number)
    assert part.isVisible()


def test_say_more_opens_over_the_drawer_and_done_goes_back_to_its_button(drawer: LineDrawer) -> None:
    turn_to(drawer, drawer.more_about)
    drawer.say_more.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert drawer.more.isVisible()
    assert not drawer.words.isVisible()
    assert drawer.more.isAncestorOf(focus())
    QTest.keyClicks(focus(), "I can see the park")
    drawer.more.done.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert not drawer.more.isVisible()
    assert drawer.say_more.hasFocus()
    assert "I can see the park" in drawer._state.details.reason


def test_every_field_is_reached_in_every_size(drawer: LineDrawer, context: Context) -> None:
    drawer.say_more.click()
    window = drawer.window()
    for width, height in SIZES:
        window.resize(width, height)
        for scale in SCALES:
            context.look.change(metrics=Metrics(scale))
            more, seen = drawer.more, set()
            more.begin()
            for _ in more.pages():
                for part in more.findChildren(PressButton):
                    if part.isVisible():
                        assert more.rect().contains(part.mapTo(more, part.rect().bottomRight())), part.words()
                        assert part.accessibleName()
                shown = [x for x in more.parts if x.isVisible()]
                assert all(more.rect().contains(x.geometry()) for x in shown)
                assert not any(x.geometry().intersects(more.done.geometry()) for x in shown)
                seen |= set(shown)
                more.pager.more.click()
            assert seen == set(more.parts)


def test_what_cannot_be_understood_is_told_at_its_field(drawer: LineDrawer) -> None:
    drawer.say_more.click()
    part = drawer.more.fields["look_again_on"]
    while not part.isVisible():
        drawer.more.pager.more.click()
    part.field.focus_words()
    QTest.keyClicks(focus(), "soon")
    drawer.more.done.setFocus()
    assert part.field.message() == "Please write a day such as 4 March 2027."
    assert part.field.words() == "soon"
    part.field.set_words("")
    part.field.focus_words()
    QTest.keyClicks(focus(), "4 March 2027")
    drawer.more.done.setFocus()
    assert part.field.message() == ""
    assert drawer._state.details.look_again_on == date(2027, 3, 4)


def test_every_field_says_what_it_is_for(drawer: LineDrawer) -> None:
    assert tuple(drawer.more.fields) == FIELDS
    for part in drawer.more.fields.values():
        proxy = part.field.focusProxy()
        assert proxy is not None
        assert proxy.accessibleName() == part.caption.words()


def test_another_view_on_a_scale_is_of_the_same_thing_with_a_face_of_its_own(
    drawer: LineDrawer, context: Context, new_person_id: str
) -> None:
    drawer.view.click()
    assert drawer.title.accessibleName() == "Beside what we have. My home"
    drawer.source.chosen.emit(Source.SOMEONE_ELSE)
    drawer.who.chosen.emit("Mum")
    first, second = context.services.people.plan(new_person_id).lines_in("how_it_is")
    assert (second.words, second.said_by, second.beside_id) == ("My home", "Mum", first.id)
    assert (first.slot.column, second.slot.column) == ("good", "")


def test_a_long_title_is_cut_with_dots_and_named_whole(drawer: LineDrawer) -> None:
    drawer.words.edited.emit("My home is by the park, " * 20)
    drawer.say_more.click()
    assert drawer.more.title.words().endswith("…")
    assert drawer.more.title.accessibleName().count("park") == 20
