import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot
from tests.ui.pages.sort.conftest import Kept, OpenSitting, next_of, sort_all
from tests.ui.widgets.seeing import bring_up

from pcplanner.domain.pictures import symbol
from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.pages.sort.page import SortPage
from pcplanner.ui.pages.sort.parts import PlaceButton
from pcplanner.ui.pages.sort.state import View
from pcplanner.ui.routes import Place
from pcplanner.ui.theme.metrics import Metrics

GOOD, NOT_SURE, NOT_GOOD = SortPlace.GOOD, SortPlace.NOT_SURE, SortPlace.NOT_GOOD


def left_to_right(page: SortPage) -> list[SortPlace]:
    buttons = sorted(page.ask.places.values(), key=lambda x: x.x())
    return [x.place for x in buttons]


def test_one_option_after_another_is_put_in_a_place_with_the_keyboard_only(
    open_sitting: OpenSitting, qtbot: QtBot, sitting: Sitting, kept: Kept
) -> None:
    page, parts = open_sitting(sitting)
    first = parts.first()
    assert isinstance(first, PlaceButton)
    assert first.place is GOOD
    assert page.ask.card.words() == sitting.options[0].words
    bring_up(page, qtbot)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert page.ask.places[NOT_SURE].hasFocus()
    qtbot.keyClick(page.ask.places[NOT_SURE], Qt.Key.Key_Return)
    assert page.ask.card.words() == sitting.options[1].words
    qtbot.keyClick(first, Qt.Key.Key_Space)
    placed = [(x.option_id, x.place) for x in kept(sitting).placed]
    assert placed == [(sitting.options[0].id, NOT_SURE), (sitting.options[1].id, GOOD)]
    assert sitting.options[1].words in page.ask.places[GOOD].accessibleName()


def test_the_arrows_reach_everything(open_sitting: OpenSitting, qtbot: QtBot, sitting: Sitting) -> None:
    page, _ = open_sitting(sitting)
    bring_up(page, qtbot)
    seen: set[QAbstractButton] = {page.ask.places[GOOD]}
    rest = list(seen)
    while rest:
        here = rest.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            here.setFocus()
            qtbot.keyClick(here, key)
            found = page.focusWidget()
            if isinstance(found, QAbstractButton) and found not in seen:
                seen.add(found)
                rest.append(found)
    assert len(seen) == 10


def test_it_comes_back_at_the_same_option(open_sitting: OpenSitting, sitting: Sitting) -> None:
    page, _ = open_sitting(sitting)
    for place in (GOOD, NOT_GOOD, NOT_SURE):
        page.ask.place_pressed.emit(place)
    again, _ = open_sitting(sitting)
    assert again.ask.card.words() == page.ask.card.words() == sitting.options[3].words


def test_the_ways_out_are_places_too(open_sitting: OpenSitting, sitting: Sitting, kept: Kept) -> None:
    page, _ = open_sitting(sitting)
    page.ask.not_known.click()
    page.ask.private.click()
    assert [x.place for x in kept(sitting).placed] == [SortPlace.DO_NOT_KNOW, SortPlace.DO_NOT_WANT]


def test_something_else_is_chosen_and_asked_next(
    open_sitting: OpenSitting, context: Context, sitting: Sitting, kept: Kept
) -> None:
    page, _ = open_sitting(sitting)
    page.ask.something.click()
    here = context.navigator.here
    assert here is not None
    assert here.place is Place.PICTURE
    context.navigator.answer(symbol("pub", "A full glass with a handle."))
    assert page.ask.card.words() == "Pub"
    assert page.drawer.words.words() == ""
    line = page.drawer.words.focusProxy()
    assert isinstance(line, QLineEdit)
    assert line.placeholderText() == "Pub"
    page.drawer.words.set_words("The Swan")
    page.drawer.settle()
    assert kept(sitting).options[0].words == "The Swan"
    assert page.ask.card.words() == "The Swan"
    page.ask.place_pressed.emit(GOOD)
    assert kept(sitting).placed[0].option_id == kept(sitting).options[0].id


def test_leaving_one_for_later_asks_the_next(open_sitting: OpenSitting, sitting: Sitting) -> None:
    page, parts = open_sitting(sitting)
    next_of(parts)
    assert page.ask.card.words() == sitting.options[1].words
    for _ in sitting.options[1:]:
        next_of(parts)
    assert page.board.isVisible()
    next_of(parts)
    assert page.ask.card.words() == sitting.options[0].words


def test_some_are_asked_the_other_way_round_with_the_places_mirrored(
    open_sitting: OpenSitting, practice: Services, sitting: Sitting, kept: Kept
) -> None:
    sitting = sort_all(practice, sitting, GOOD)
    page, parts = open_sitting(sitting)
    again = sitting.asked_again
    asked = next(x for x in sitting.options if x.id == again[0])
    assert page.ask.card.words() == asked.words
    assert left_to_right(page) == [NOT_GOOD, NOT_SURE, GOOD]
    first = parts.first()
    assert isinstance(first, PlaceButton)
    assert first.place is NOT_GOOD
    assert asked.words not in page.ask.places[GOOD].accessibleName()
    before = parts.head().prompt
    first.click()
    placed = kept(sitting).place_of(again[0])
    assert placed is not None
    assert (placed.place, placed.again) == (GOOD, NOT_GOOD)
    page.ask.place_pressed.emit(GOOD)
    page.ask.place_pressed.emit(GOOD)
    assert page.board.isVisible()
    assert parts.head().prompt != before
    unclear = [x for card in page.board.cards for x in card.pictures if x.option.id == again[0]]
    assert unclear[0].accessibleName().endswith("I gave 2 answers.")


def test_the_place_is_said_before_what_is_asked_next(
    open_sitting: OpenSitting, context: Context, sitting: Sitting
) -> None:
    page, parts = open_sitting(sitting)
    heads = []
    page.head_changed.connect(lambda: heads.append(parts.head().spoken))
    page.ask.places[NOT_GOOD].click()
    place = page.ask.places[NOT_GOOD].words()
    assert heads == [f"{place}. Now this one. {sitting.options[1].words}."]
    # What somebody hears again is the question, not the last answer.
    assert parts.head().prompt in parts.head().spoken


def test_undo_asks_the_same_option_again(
    open_sitting: OpenSitting, context: Context, practice: Services, sitting: Sitting
) -> None:
    page, _ = open_sitting(sitting)
    page.ask.place_pressed.emit(GOOD)
    context.change(lambda: practice.history.undo(sitting.person_id))
    assert page.ask.card.words() == sitting.options[0].words


def test_at_first_it_is_asked_who_helps_and_who_chose(
    open_sitting: OpenSitting, practice: Services, new_person_id: str, kept: Kept
) -> None:
    sitting = practice.sorting.begin(new_person_id, "work").value
    page, parts = open_sitting(sitting)
    tile = page.who.grid.tiles()[0]
    assert isinstance(tile, QAbstractButton)
    tile.click()
    assert tile.isChecked()
    next_of(parts)
    page.drawer.names[list(page.drawer.names)[1]].entered.emit("Jo")
    assert (kept(sitting).helped_by, kept(sitting).chosen_by) == ("me", "Jo")
    next_of(parts)
    assert page.ask.isVisible()


def test_somebody_who_is_not_in_the_circle_is_named(
    open_sitting: OpenSitting, practice: Services, new_person_id: str, kept: Kept, qtbot: QtBot
) -> None:
    sitting = practice.sorting.begin(new_person_id, "work").value
    page, parts = open_sitting(sitting)
    bring_up(page.drawer, qtbot)
    other = page.who.grid.tiles()[-1]
    assert isinstance(other, QAbstractButton)
    assert other.accessibleName() in parts.reading()
    other.click()
    name = page.drawer.names[View.WHO_HELPS].focusProxy()
    assert name is not None
    assert name.hasFocus()
    qtbot.keyClicks(name, "Jo")
    parts.settle()
    assert (kept(sitting).helped_by, kept(sitting).chosen_by) == ("Jo", "")
    assert [x.accessibleName() for x in page.who.grid.tiles()][1] == "Jo"


def test_an_own_topic_says_what_to_do_first(
    open_sitting: OpenSitting, context: Context, practice: Services, new_person_id: str, kept: Kept
) -> None:
    own = practice.sorting.begin_own(new_person_id, "My band").value
    practice.sorting.set_helped_by(own.id, "me")
    page, parts = open_sitting(own)
    assert page.begin.isVisible()
    assert parts.first() is page.begin.tile
    page.begin.tile.click()
    context.navigator.answer(symbol("sing", "Sing"))
    assert page.ask.card.words() == "Sing"
    assert len(kept(own).options) == 1


def test_it_says_what_is_asked_and_where_it_can_go(open_sitting: OpenSitting, sitting: Sitting) -> None:
    page, parts = open_sitting(sitting)
    assert sitting.options[0].words in parts.head().spoken
    assert page.ask.places[GOOD].words() in parts.reading()
    page.ask.see_all.click()
    assert any(sitting.options[0].words in each for each in parts.reading())


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_stands_outside_the_page_at_any_text_size(
    open_sitting: OpenSitting, context: Context, sitting: Sitting, scale: float
) -> None:
    context.look.change(metrics=Metrics(scale))
    page, _ = open_sitting(sitting)
    page.resize(*((993, 328) if scale > 1.5 else (1280, 520)))
    for _ in range(page.pager.count):
        shown = [x for x in page.ask.findChildren(QAbstractButton) if x.isVisible()]
        assert shown
        for number, button in enumerate(shown):
            assert page.rect().contains(button.geometry())
            assert min(button.width(), button.height()) >= 48
            assert not any(button.geometry().intersects(x.geometry()) for x in shown[:number])
        page.pager.turn(1)
