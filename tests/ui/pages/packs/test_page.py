from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.symbols.mulberry_zip import MULBERRY_ZIP, needs_mulberry
from tests.ui.pages.packs.conftest import LaterWorker

from pcplanner.services.places import Places
from pcplanner.ui.context import Context
from pcplanner.ui.file_ask import FileAsk, FileJob
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.packs.notice_row import NoticeRow
from pcplanner.ui.pages.packs.page import PacksPage, open_page
from pcplanner.ui.pages.packs.row import PackRow
from pcplanner.ui.pages.packs.state import View
from pcplanner.ui.pages.packs.view_model import PacksViewModel
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.worker import ThreadWorker

MakePage = Callable[..., tuple[PacksPage, PacksViewModel]]


@pytest.fixture
def make_page(context: Context, example_person_id: str, kettles: Path, tea: Path, qtbot: QtBot) -> MakePage:
    def made(person_id: str = example_person_id, used: Context = context) -> tuple[PacksPage, PacksViewModel]:
        view_model = PacksViewModel(used, person_id)

        def ask_file(ask: FileAsk, answered: Callable[[Path], object]) -> None:
            answered(kettles if ask.job is FileJob.FOLDER else tea)

        page = PacksPage(used, view_model, ask_file=ask_file)
        view_model.setParent(page)
        qtbot.addWidget(page)
        page.resize(1288, 424)
        page.show()
        return page, view_model

    return made


def row(page: PacksPage, pack_id: str) -> PackRow:
    found = [each for each in page.rows.rows() if isinstance(each, PackRow) and each.card.id == pack_id]
    assert found
    return found[0]


def check_buttons(page: QWidget) -> None:
    shown = [b for b in page.findChildren(PressButton) if b.isVisible()]
    for button in shown:
        name = button.accessibleName()
        assert name.startswith(button.words())
        assert name
        assert min(button.width(), button.height()) >= 44, name
        place = QRect(button.mapTo(page, QPoint()), button.size())
        assert page.rect().contains(place), name
    for one in shown:
        for other in shown:
            if one is not other and one.parentWidget() is other.parentWidget():
                assert not one.geometry().intersects(other.geometry()), (one.words(), other.words())
    for field in page.findChildren(QLineEdit):
        if field.isVisible():
            assert page.rect().contains(QRect(field.mapTo(page, QPoint()), field.size()))


def test_a_folder_goes_in_by_keyboard_only(make_page: MakePage, qtbot: QtBot) -> None:
    page, view_model = make_page()
    page.go_next()
    qtbot.keyClick(page.ways.folder, Qt.Key.Key_Return)
    assert view_model.state.view is View.ASK
    name, owner, licence = (field.findChildren(QLineEdit)[0] for field in page.ask.fields.values())
    assert name.text() == "Kettles"
    name.selectAll()
    qtbot.keyClicks(name, "Tea things")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    qtbot.keyClicks(owner, "Pat Oak")
    qtbot.keyClick(owner, Qt.Key.Key_Return)
    qtbot.keyClicks(licence, "bought")
    qtbot.keyClick(licence, Qt.Key.Key_Return)
    assert view_model.state.view is View.ADDED
    assert page.added.reading()[0] == "3 pictures came in from Tea things."
    assert "Tea things, Pat Oak, bought" in page.added.reading()[2]
    page.go_next()
    assert row(page, "tea-things").isVisible()


def test_a_zip_is_chosen_and_what_its_makers_say_stands_in_the_fields(make_page: MakePage) -> None:
    page, _ = make_page()
    page.go_next()
    page.ways.zip.click()
    assert page.ask.answers() == ("Tea", "Copyright 2020 Sam Other", "CC BY 4.0")


def test_the_files_can_be_left_without_a_choice(
    context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    view_model = PacksViewModel(context, example_person_id)
    page = PacksPage(context, view_model, ask_file=lambda *_: None)
    qtbot.addWidget(page)
    view_model.see_ways()
    page.ways.zip.click()
    page.ways.folder.click()
    assert view_model.state.view is View.WAYS


def test_a_file_or_a_folder_can_be_dropped_on_the_list(make_page: MakePage, kettles: Path) -> None:
    page, view_model = make_page()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.zip"), QUrl.fromLocalFile(str(kettles))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(5, 5), *how)
    enter.setAccepted(False)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), *how))
    assert view_model.state.view is View.ASK


def test_words_from_a_web_page_are_not_a_pack(make_page: MakePage) -> None:
    page, view_model = make_page()
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.zip")])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    page.dropEvent(QDropEvent(QPointF(5, 5), *how))
    assert view_model.state.view is View.LIST


def test_an_empty_list_says_what_to_do_first(make_page: MakePage) -> None:
    page, view_model = make_page()
    invitation = page.rows.rows()[-1]
    assert isinstance(invitation, PressButton)
    assert invitation.words() == "Add pictures"
    invitation.click()
    assert view_model.state.view is View.WAYS


def test_ours_cannot_be_taken_away_and_says_why(make_page: MakePage, told: list[Message]) -> None:
    page, _ = make_page()
    ours = row(page, "builtin")
    assert ours.take_away.is_not_now()
    assert ours.take_away.accessibleDescription() == "This pack comes with the program. It stays here."
    ours.take_away.click()
    assert [x.words for x in told] == ["This pack comes with the program. It stays here."]


def test_without_a_person_there_is_no_switch(make_page: MakePage) -> None:
    page, _ = make_page("")
    assert row(page, "builtin").switch is None
    assert "we" in page.head().prompt


def test_the_switch_says_for_whom_and_whether_it_is_on(make_page: MakePage, mulberry: Path) -> None:
    page, view_model = make_page()
    view_model.look_at(mulberry)
    view_model.see_list()
    switch = row(page, "mulberry").switch
    assert switch is not None
    assert (switch.words(), switch.is_chosen()) == ("On for Robin", True)
    switch.click()
    switch = row(page, "mulberry").switch
    assert switch is not None
    assert (switch.words(), switch.is_chosen()) == ("Off for Robin", False)


def test_the_keyboard_stays_on_the_pack_that_moves(
    make_page: MakePage, mulberry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, view_model = make_page()
    view_model.look_at(mulberry)
    view_model.see_list()
    page.activateWindow()
    up = row(page, "mulberry").up
    monkeypatch.setattr(QApplication, "focusWidget", staticmethod(lambda: up))
    reached: list[str] = []
    monkeypatch.setattr(PressButton, "setFocus", lambda self, *_: reached.append(self.accessibleName()))
    up.click()
    assert [each.id for each in view_model.state.cards] == ["mulberry", "builtin"]
    assert reached[-1] == "Up. Mulberry Symbols"


def test_a_pack_taken_away_leaves_a_row_that_brings_it_back(make_page: MakePage, mulberry: Path) -> None:
    page, view_model = make_page()
    view_model.look_at(mulberry)
    view_model.see_list()
    row(page, "mulberry").take_away.click()
    (notice,) = [each for each in page.rows.rows() if isinstance(each, NoticeRow)]
    assert "Plans keep the pictures" in notice.face.words()
    notice.button.click()
    assert row(page, "mulberry")


def test_a_damaged_pack_has_a_row_that_says_so(make_page: MakePage, mulberry: Path, places: Places) -> None:
    page, view_model = make_page()
    view_model.look_at(mulberry)
    (places.packs / "mulberry.zip").write_bytes(b"hello")
    view_model.load()
    view_model.see_list()
    (notice,) = [each for each in page.rows.rows() if isinstance(each, NoticeRow)]
    assert "cannot read" in notice.face.words()
    notice.button.click()
    assert view_model.state.cards[-1].is_away


def test_what_was_left_out_is_listed_with_each_reason(make_page: MakePage, kettles: Path) -> None:
    page, view_model = make_page()
    view_model.look_at(kettles)
    view_model.add("", "", "")
    assert page.added.left_out.words() == "2 left out"
    page.added.left_out.click()
    names = [each.accessibleName() for each in page.left_out.rows()]
    assert names == [
        "bad.png, The file is damaged or is no picture.",
        "bad.svg, The file is damaged or is no picture.",
    ]
    page.go_next()
    left_out = row(page, "kettles").left_out
    assert left_out is not None
    left_out.click()
    assert view_model.state.view is View.LEFT_OUT


def test_a_name_that_is_taken_says_so_beside_the_name(make_page: MakePage, kettles: Path) -> None:
    page, view_model = make_page()
    view_model.look_at(kettles)
    view_model.add("", "", "")
    view_model.look_at(kettles)
    assert page.ask.fields["name"].message() == "This takes the place of Kettles."
    edit = page.ask.fields["name"].findChildren(QLineEdit)[0]
    edit.setText("Kettles 2")
    assert page.ask.fields["name"].message() == ""


def test_next_while_something_is_added_says_to_wait(
    make_page: MakePage, context: Context, mulberry: Path, later: LaterWorker, told: list[Message]
) -> None:
    page, view_model = make_page("", replace(context, drawing=later))
    view_model.look_at(mulberry)
    page.go_next()
    assert [x.words for x in told] == ["Please wait until the pictures are here."]
    later.go_on()


def test_progress_covers_the_page_and_its_button_stops_it(
    make_page: MakePage, context: Context, mulberry: Path, later: LaterWorker, qtbot: QtBot
) -> None:
    page, view_model = make_page("", replace(context, drawing=later))
    view_model.look_at(mulberry)
    assert not page.panel.isVisible()
    qtbot.waitUntil(page.panel.isVisible, timeout=30_000)
    assert page.panel.words() == "We are looking at the pictures."
    assert page.head().next_label is None
    assert not page.rows.isVisible()
    page.panel.stop_pressed.emit()
    assert page.panel.words() == "We are stopping."
    later.go_on()
    assert not page.panel.isVisible()
    assert page.rows.isVisible()


@pytest.mark.parametrize(
    ("scale", "size"),
    [
        (1.0, (1288, 424)),
        (1.0, (1202, 376)),
        (1.25, (1202, 360)),
        (1.5, (1202, 336)),
        (2.0, (1288, 340)),
        (2.0, (1202, 292)),
    ],
)
def test_everything_is_reached_and_whole_at_every_text_size(
    make_page: MakePage,
    context: Context,
    kettles: Path,
    mulberry: Path,
    scale: float,
    size: tuple[int, int],
) -> None:
    context.look.change(metrics=Metrics(scale))
    page, view_model = make_page()
    page.resize(*size)
    check_buttons(page)
    view_model.see_ways()
    check_buttons(page)
    view_model.look_at(kettles)
    for number in range(page.ask.pager.count):
        page.ask.show_page(number)
        check_buttons(page)
    view_model.add("Kettles of a very long name that goes on and on", "", "")
    check_buttons(page)
    page.added.left_out.click()
    for number in range(page.left_out.pager.count):
        page.left_out.show_page(number)
        check_buttons(page)
    view_model.look_at(mulberry)
    view_model.see_list()
    view_model.remove(view_model.state.cards[1])
    for number in range(page.rows.pager.count):
        page.rows.show_page(number)
        check_buttons(page)
    assert (page.rows.pager.count == 3) == (scale > 1)


def test_the_page_reads_itself_in_every_view(make_page: MakePage, kettles: Path) -> None:
    page, view_model = make_page()
    assert any("pcplanner symbols" in words for words in page.reading())
    view_model.see_ways()
    assert len(page.reading()) == 2
    view_model.look_at(kettles)
    assert "Whose pictures are these?" in page.reading()
    view_model.add("", "", "")
    assert "2 left out." in page.reading()
    page.added.left_out.click()
    assert len(page.reading()) == 2


def test_the_page_opens_with_its_pager_and_goes_back_by_itself(
    context: Context, example_person_id: str, qtbot: QtBot
) -> None:
    parts = open_page(context, Route(Place.PACKS, example_person_id))
    qtbot.addWidget(parts.widget)
    assert parts.go_next is not None
    parts.go_next()
    assert parts.go_back()
    assert not parts.go_back()


@needs_mulberry
def test_the_whole_of_mulberry_goes_in_while_the_window_lives(
    make_page: MakePage, context: Context, qtbot: QtBot
) -> None:
    worker = ThreadWorker("drawing")
    page, view_model = make_page("", replace(context, drawing=worker))
    seen: list[str] = []
    view_model.state_changed.connect(lambda: seen.append(page.panel.words()))
    view_model.look_at(MULBERRY_ZIP)
    qtbot.waitUntil(lambda: view_model.state.view is View.ADDED, timeout=180_000)
    assert page.added.reading()[0] == "3,436 pictures came in from Mulberry Symbols."
    assert not page.added.left_out.isVisible()
    assert "Steve Lee" in page.added.reading()[2]
    assert len({words for words in seen if words.endswith("of 3,436")}) > 20
    worker.close()
