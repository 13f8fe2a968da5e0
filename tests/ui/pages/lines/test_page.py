import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.lines import Check, Source
from pcplanner.domain.pictures import symbol
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.drawer import LineDrawer
from pcplanner.ui.line_editing.line_row import LineRowWidget
from pcplanner.ui.pages.lines.page import LinesPage, open_page
from pcplanner.ui.pages.picture.page import open_page as open_picture
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.colours import ThemeName, theme_named
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.line_card import LineKind
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.window import Window

TYPING = (QPlainTextEdit, QLineEdit)


@pytest.fixture
def window(context: Context, qtbot: QtBot) -> Window:
    made = Window(context, {Place.LINES: open_page})
    qtbot.addWidget(made.shell)
    made.shell.resize(1366, 768)
    made.shell.show()
    made.shell.activateWindow()
    return made


def go(window: Window, context: Context, person_id: str, chapter: str = "important") -> LinesPage:
    context.navigator.start_at(Route(Place.LINES, person_id, chapter))
    assert window.parts is not None
    page = window.parts.widget
    assert isinstance(page, LinesPage)
    return page


def rows(page: LinesPage) -> list[LineRowWidget]:
    return [tile for tile in page.grid.tiles() if isinstance(tile, LineRowWidget)]


def seen(page: LinesPage) -> list[LineRowWidget]:
    return [row for row in rows(page) if row.isVisible()]


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_the_rows_stand_on_the_grid(window: Window, context: Context, example_person_id: str) -> None:
    page = go(window, context, example_person_id)
    first = seen(page)
    assert [row.y() for row in first] == [0, 148, 296]
    assert {row.height() for row in first} == {128}
    assert first[0].card.width() == 960
    yes, no, not_sure = first[0].answers.values()
    assert [yes.x(), no.x(), not_sure.x()] == [984, 1088, 1192]
    assert (yes.width(), yes.height(), yes.y()) == (96, 104, 12)


def test_each_kind_of_line_looks_its_own_way(
    window: Window, context: Context, example_person_id: str
) -> None:
    page = go(window, context, example_person_id)
    kinds = {LineKind(row.row.kind.value) for row in rows(page)}
    assert {LineKind.OWN, LineKind.SOMEONE} <= kinds


def test_everything_that_takes_focus_has_a_name(
    window: Window, context: Context, example_person_id: str
) -> None:
    page = go(window, context, example_person_id)
    window.shell.open_drawer()
    for part in (page, page.drawer):
        for child in part.findChildren(QWidget):
            if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert child.accessibleName(), child
                if isinstance(child, PressButton) and child.words() and child is not page.drawer.source.who:
                    assert child.accessibleName().startswith(child.words()[:20])


def test_the_arrow_keys_go_between_the_answers_and_the_lines(
    window: Window, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    page = go(window, context, example_person_id)
    first, second = rows(page)[:2]
    first.card.setFocus()
    QTest.keyClick(first.card, Qt.Key.Key_Right)
    assert first.answers[Check.YES].hasFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert second.answers[Check.YES].hasFocus()
    for _ in range(2):
        QTest.keyClick(focus(), Qt.Key.Key_Down)
    assert rows(page)[3].isVisible()
    assert rows(page)[3].answers[Check.YES].hasFocus()


def test_an_answer_by_keyboard_is_kept_and_the_focus_stays(
    window: Window, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    page = go(window, context, example_person_id)
    button = rows(page)[0].answers[Check.NOT_SURE]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert rows(page)[0].row.check is Check.NOT_SURE
    assert button.is_chosen()
    assert button.hasFocus()


def test_a_line_is_added_with_only_the_keyboard(
    window: Window, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(window, context, new_person_id, "admire")
    add = page.first_answer()
    assert add is not None
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_Return)
    assert window.shell.is_drawer_open
    assert isinstance(focus(), QPlainTextEdit)
    QTest.keyClicks(focus(), "I walk my dog.")
    assert [row.row.words for row in rows(page)] == ["I walk my dog."]
    with qtbot.waitSignal(page.drawer.words.settled, timeout=3000):
        pass
    (line,) = context.services.people.plan(new_person_id).lines
    assert line.words == "I walk my dog."
    assert page.drawer.words.message() == "Saved."
    page.drawer.source.chips.buttons()[3].setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    assert page.drawer.who.isVisible()
    assert isinstance(focus(), QLineEdit)
    QTest.keyClicks(focus(), "Dad")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    (line,) = context.services.people.plan(new_person_id).lines
    assert (line.source, line.said_by) == (Source.SOMEONE_ELSE, "Dad")
    assert not page.drawer.who.isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert not window.shell.is_drawer_open
    assert [row.row.is_new for row in rows(page)] == [False]


def test_closing_the_page_saves_what_is_typed(
    window: Window, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    page = go(window, context, new_person_id, "admire")
    page.add_line()
    QTest.keyClicks(focus(), "I sing.")
    context.navigator.start_at(Route(Place.LINES, new_person_id, "support"))
    assert [line.words for line in context.services.people.plan(new_person_id).lines] == ["I sing."]


def test_who_said_it_is_chosen_by_face(
    window: Window, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    page = go(window, context, example_person_id)
    window.shell.open_drawer()
    rows(page)[0].card.click()
    page.drawer.source.chips.buttons()[3].click()
    face = page.drawer.who.grid.tiles()[0]
    assert face.hasFocus()
    QTest.keyClick(face, Qt.Key.Key_Space)
    assert rows(page)[0].row.source_words == "Mum said this"
    assert page.drawer.source.who.words() == "Mum"


def test_a_long_line_is_opened_whole_by_its_button(
    window: Window, context: Context, new_person_id: str, qtbot: QtBot
) -> None:
    words = "I like to walk in the park with my dog. " * 500
    context.services.lines.add(new_person_id, "admire", words.strip())
    page = go(window, context, new_person_id, "admire")
    (row,) = rows(page)
    assert row.show_all.isVisible()
    row.show_all.setFocus()
    QTest.keyClick(row.show_all, Qt.Key.Key_Space)
    assert sum(part.row.words.count("park") for part in rows(page)) == 500
    assert not any(part.show_all.isVisible() for part in rows(page))
    assert page.isAncestorOf(focus())
    page.grid.tiles()[-1].click()  # type: ignore[attr-defined]  # the last one is a button
    assert len(rows(page)) == 1


def test_a_short_line_has_nothing_more_to_show(
    window: Window, context: Context, example_person_id: str
) -> None:
    page = go(window, context, example_person_id)
    assert not any(row.show_all.isVisible() for row in rows(page))


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_is_clipped_or_scrolls(
    window: Window, context: Context, example_person_id: str, scale: float, size: tuple[int, int]
) -> None:
    page = go(window, context, example_person_id)
    context.look.change(theme_named(ThemeName.YELLOW_ON_BLACK), Metrics(scale))
    window.shell.resize(*size)
    window.shell.open_drawer()
    for row in seen(page):
        for button in row.buttons():
            assert row.rect().contains(button.geometry())
            assert min(button.width(), button.height()) >= 44
    drawer = page.drawer
    for _ in drawer.pages():
        for part in drawer.findChildren(PressButton):
            if part.isVisible():
                corner = part.mapTo(drawer, part.rect().bottomRight())
                assert drawer.rect().contains(corner), part.words()
                assert min(part.width(), part.height()) >= 44
        drawer.pager.more.click()
    assert not [bar for bar in page.findChildren(QScrollBar) if bar.isVisible()]


def test_the_other_parts_of_the_drawer_are_reached_with_its_pager(
    window: Window, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    page = go(window, context, example_person_id)
    window.shell.open_drawer()
    assert not page.drawer.importance.isVisible()
    pager, last = page.drawer.pager, page.drawer.pager.count
    assert pager.outline_words() == f"1 of {last}"
    pager.more.setFocus()
    while not page.drawer.audience.isVisible():
        QTest.keyClick(pager.more, Qt.Key.Key_Space)
    assert page.drawer.words.isVisible()
    for _ in range(last):
        QTest.keyClick(pager.more, Qt.Key.Key_Space)
    assert page.drawer.put_away.isVisible()
    assert pager.more.hasFocus()
    assert pager.outline_words() == f"{last} of {last}"
    QTest.keyClick(pager.before, Qt.Key.Key_Space)
    assert pager.outline_words() == f"{last - 1} of {last}"
    page.drawer.words.focus_words()
    shown = (x for x in page.drawer.findChildren(PressButton) if x.isVisible() and x.parent() is not pager)
    QTest.keyClick(next(shown), Qt.Key.Key_PageDown)
    assert pager.outline_words() == f"{last} of {last}"
    assert page.grid.pager.index == 0


def test_back_closes_a_line_that_is_open_whole(
    window: Window, context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    words = "I like to walk in the park with my dog. " * 50
    context.services.lines.add(example_person_id, "admire", words.strip())
    page = go(window, context, example_person_id, "admire")
    here = context.navigator.here
    row = rows(page)[-1]
    page.grid.show_tile(row)
    row.show_all.setFocus()
    QTest.keyClick(row.show_all, Qt.Key.Key_Space)
    assert page.grid.pager.index == 0
    assert rows(page)[0].card.hasFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert context.navigator.here == here
    again = rows(page)[-1]
    assert again.isVisible()
    assert again.show_all.hasFocus()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_a_long_line_keeps_its_size_and_clear_of_its_button(
    window: Window, context: Context, new_person_id: str, scale: float
) -> None:
    context.services.lines.add(new_person_id, "admire", "I like to walk in the park with my dog. " * 9)
    (row,) = rows(go(window, context, new_person_id, "admire"))
    context.look.change(metrics=Metrics(scale))
    window.shell.resize(1280, 720)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert row.show_all.isVisible()
    assert row.show_all.height() >= 44
    # The words end where the row with who said it begins.
    assert row.show_all.y() >= row.card.height() - row.card.source_height() - 12
    assert row._least_px(row.card.geometry()) >= 18 * scale


@pytest.mark.parametrize("size", [(1366, 768), (1280, 720)])
def test_what_to_do_first_is_seen_with_its_button_at_200_percent(
    window: Window, context: Context, new_person_id: str, size: tuple[int, int]
) -> None:
    page = go(window, context, new_person_id, "admire")
    context.look.change(metrics=Metrics(2.0))
    window.shell.resize(*size)
    assert page.grid.height() < 380
    assert [tile.isVisible() for tile in page.grid.tiles()][:2] == [True, True]


def test_the_words_and_their_first_parts_fit_on_one_page_of_the_drawer(
    window: Window, context: Context, example_person_id: str
) -> None:
    page = go(window, context, example_person_id)
    window.shell.open_drawer()
    drawer = page.drawer
    assert drawer.pages()[0] == [drawer.hints, drawer.picture, drawer.source]
    names = [button.words() for button in drawer.findChildren(PressButton) if button.isVisible()]
    assert names.count("More pictures") == 1
    assert "More" not in names


def chosen(page: LinesPage) -> list[str]:
    return [row.row.words for row in rows(page) if row.row.is_chosen]


def test_the_drawer_opens_with_the_line_that_has_the_keyboard(
    window: Window, context: Context, example_person_id: str
) -> None:
    page = go(window, context, example_person_id)
    second = seen(page)[1]
    second.card.setFocus()
    QTest.keyClick(second.card, Qt.Key.Key_F2)
    assert page.drawer.words.words() == second.row.words
    assert chosen(page) == [second.row.words]
    assert page.drawer.title.words() == "Change this line"
    assert [row.pill.isVisible() for row in seen(page)] == [False, True, False]
    QTest.keyClick(focus(), Qt.Key.Key_F2)
    assert chosen(page) == []
    seen(page)[0].answers[Check.YES].setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_F2)
    assert chosen(page) == [seen(page)[0].row.words] == [page.drawer.words.words()]


def test_the_pencil_opens_the_drawer_with_the_line_that_was_pressed_last(
    window: Window, context: Context, example_person_id: str
) -> None:
    page = go(window, context, example_person_id)
    third = seen(page)[2]
    QTest.mouseClick(third.card, Qt.MouseButton.LeftButton)
    pencil = window.shell.frame.header.facilitator
    QTest.mouseClick(pencil, Qt.MouseButton.LeftButton)
    assert page.drawer.words.words() == third.row.words
    QTest.mouseClick(seen(page)[1].card, Qt.MouseButton.LeftButton)
    assert chosen(page) == [seen(page)[1].row.words]
    window.shell.frame.drawer.close_button.click()
    QTest.mouseClick(pencil, Qt.MouseButton.LeftButton)
    assert page.drawer.words.words() == seen(page)[1].row.words


def test_the_drawer_opens_with_a_new_line_where_none_has_the_keyboard(
    window: Window, context: Context, example_person_id: str
) -> None:
    page = go(window, context, example_person_id)
    QTest.mouseClick(seen(page)[0].card, Qt.MouseButton.LeftButton)
    add = page.grid.tiles()[-1]
    page.grid.show_tile(add)
    add.setFocus()
    QTest.keyClick(add, Qt.Key.Key_F2)
    assert page.drawer.words.words() == ""
    assert page.drawer.title.words() == "A new line"
    assert chosen(page) == []
    QTest.keyClicks(focus(), "Tea")
    assert chosen(page) == ["Tea"]
    assert page.drawer.title.words() == "A new line"


def test_what_the_drawer_works_on_stays_while_a_picture_is_looked_for(
    context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    window = Window(context, {Place.LINES: open_page, Place.PICTURE: open_picture})
    qtbot.addWidget(window.shell)
    window.shell.resize(1366, 768)
    window.shell.show()
    page = go(window, context, example_person_id)
    page.add_line()
    page.drawer.words.focus_words()
    field = page.drawer.words.focusProxy()
    assert field is not None
    QTest.keyClicks(field, "Tea is the best")
    page.drawer.picture.more.click()
    assert context.navigator.here is not None
    assert context.navigator.here.place is Place.PICTURE
    context.navigator.answer(symbol("tea"))
    assert page.drawer.isVisible()
    assert page.drawer.words.words() == "Tea is the best"
    (line,) = (
        x for x in context.services.people.plan(example_person_id).lines if x.words == "Tea is the best"
    )
    assert line.picture == symbol("tea")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_note_about_another_picture_stands_where_there_is_room_for_it(
    context: Context, new_person_id: str, qtbot: QtBot, scale: float
) -> None:
    context.look.change(metrics=Metrics(scale))
    view_model = ChapterViewModel(context, new_person_id, "admire")
    drawer = LineDrawer(context.look, view_model)
    qtbot.addWidget(drawer)
    view_model.state_changed.connect(lambda: drawer.show_state(view_model.state.edit))
    drawer.resize(413, 560)
    drawer.show()
    context.services.lines.add(new_person_id, "important", "My tea", symbol("tea", "tea"))
    view_model.load()
    view_model.editor.type_words("Tea is best.")
    view_model.settle()
    assert not drawer.picture.note.isVisible()
    view_model.editor.choose_picture(symbol("park", "a park"))
    note = drawer.picture.note if scale == 1 else drawer.notes.notes
    assert note.words() == "There is another picture for tea in this plan."
    assert drawer.picture.note.isVisible() is (scale == 1)
    assert note.height() >= (note.heightForWidth(note.width()) if scale == 1 else 0)
    assert drawer.notes.is_wanted is (scale == 2)
