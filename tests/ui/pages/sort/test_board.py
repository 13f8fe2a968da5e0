import pytest
from PySide6.QtWidgets import QAbstractButton
from tests.ui.pages.sort.conftest import Kept, OpenSitting, next_of, sort_all

from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.sort.page import SortPage
from pcplanner.ui.theme.metrics import Metrics

GOOD, NOT_SURE, NOT_GOOD = SortPlace.GOOD, SortPlace.NOT_SURE, SortPlace.NOT_GOOD


def test_a_picture_of_the_board_is_pressed_and_then_a_place(
    open_sitting: OpenSitting, practice: Services, sitting: Sitting, kept: Kept
) -> None:
    moved = practice.sorting.put(sitting.id, sitting.options[4].id, GOOD).value.options[4]
    page, parts = open_sitting(sitting)
    page.ask.move_one.click()
    assert page.board.isVisible()
    picture = parts.first()
    assert isinstance(picture, QAbstractButton)
    picture.click()
    assert page.ask.card.words() == moved.words
    assert page.ask.places[GOOD].is_chosen()
    page.ask.places[NOT_GOOD].click()
    placed = kept(sitting).place_of(moved.id)
    assert placed is not None
    assert placed.place is NOT_GOOD
    assert page.board.isVisible()


def test_what_is_put_where_it_was_leads_back_to_the_board(
    open_sitting: OpenSitting, practice: Services, sitting: Sitting
) -> None:
    practice.sorting.put(sitting.id, sitting.options[4].id, GOOD)
    page, _ = open_sitting(sitting)
    page.ask.see_all.click()
    page.board.picture_pressed.emit(sitting.options[4].id)
    page.ask.places[GOOD].click()
    assert page.board.isVisible()


def test_what_is_moved_can_wait_again(
    open_sitting: OpenSitting, practice: Services, sitting: Sitting, kept: Kept
) -> None:
    practice.sorting.put(sitting.id, sitting.options[4].id, GOOD)
    page, parts = open_sitting(sitting)
    page.ask.see_all.click()
    page.board.picture_pressed.emit(sitting.options[4].id)
    page.ask.move_one.click()
    assert kept(sitting).placed == ()
    assert page.board.isVisible()
    assert parts.go_back()
    assert page.ask.card.words() == sitting.options[0].words
    assert not parts.go_back()


def test_one_that_waits_can_be_asked_from_the_board(
    open_sitting: OpenSitting, sitting: Sitting, kept: Kept
) -> None:
    page, _ = open_sitting(sitting)
    page.ask.see_all.click()
    page.board.picture_pressed.emit(sitting.options[7].id)
    assert not page.ask.places[GOOD].is_chosen()
    page.ask.places[GOOD].click()
    assert [x.option_id for x in kept(sitting).placed] == [sitting.options[7].id]
    assert page.board.isVisible()


def test_the_person_says_that_the_whole_board_is_right(
    open_sitting: OpenSitting, practice: Services, sitting: Sitting, kept: Kept
) -> None:
    sort_all(practice, sitting, NOT_SURE, GOOD, SortPlace.DO_NOT_KNOW)
    for option_id in kept(sitting).asked_again:
        practice.sorting.answer_again(sitting.id, option_id, GOOD)
    page, parts = open_sitting(sitting)
    assert page.board.isVisible()
    next_of(parts)
    assert kept(sitting).confirmed_at is not None
    page.board.picture_pressed.emit(sitting.options[0].id)
    page.ask.places[NOT_GOOD].click()
    assert kept(sitting).confirmed_at is None


def press(page: SortPage, number: int) -> None:
    tile = page.check.tiles()[number]
    assert isinstance(tile, QAbstractButton)
    tile.click()


def test_a_board_is_not_right_before_what_waits_is_asked_about(
    open_sitting: OpenSitting, sitting: Sitting, kept: Kept
) -> None:
    page, parts = open_sitting(sitting)
    for _ in range(3):
        page.ask.place_pressed.emit(GOOD)
    page.ask.right.click()
    assert page.check.isVisible()
    assert str(len(sitting.options) - 3) in parts.head().prompt
    press(page, 1)
    assert page.ask.card.words() == sitting.options[3].words
    page.ask.right.click()
    assert parts.go_back()
    page.ask.right.click()
    assert kept(sitting).confirmed_at is None
    press(page, 0)
    assert kept(sitting).confirmed_at is not None
    assert page.board.isVisible()


def test_a_few_are_asked_the_other_way_round_before_a_part_of_the_board_is_right(
    open_sitting: OpenSitting, sitting: Sitting, kept: Kept
) -> None:
    page, parts = open_sitting(sitting)
    for place in (GOOD, NOT_GOOD, GOOD, NOT_GOOD, GOOD):
        page.ask.place_pressed.emit(place)
    page.ask.right.click()
    press(page, 0)
    first = page.ask.card.words()
    assert first in {x.words for x in sitting.options[:5]}
    assert kept(sitting).confirmed_at is None
    page.ask.place_pressed.emit(NOT_SURE)
    assert page.ask.card.words() != first
    assert kept(sitting).confirmed_at is None
    assert page.ask.right.words() == parts.head().next_label
    next_of(parts)
    assert page.board.isVisible()
    assert kept(sitting).confirmed_at is not None
    assert [x.again for x in kept(sitting).placed if x.again] == [NOT_SURE]
    assert len(kept(sitting).asked_again) == 2


def test_an_empty_board_cannot_be_right(
    open_sitting: OpenSitting, sitting: Sitting, kept: Kept, told: list[Message]
) -> None:
    page, _ = open_sitting(sitting)
    page.ask.right.click()
    page.ask.move_one.click()
    assert kept(sitting).confirmed_at is None
    assert len(told) == 2
    assert page.ask.isVisible()


def test_sorted_pictures_go_into_the_plan(
    open_sitting: OpenSitting, practice: Services, sitting: Sitting, told: list[Message]
) -> None:
    for number, option in enumerate(sitting.options[:4]):
        practice.sorting.put(sitting.id, option.id, NOT_GOOD if number == 3 else GOOD)
    page, parts = open_sitting(sitting)
    page.drawer.chip_pressed.emit("plan")
    likes = page.plan.tiles()[1]
    assert isinstance(likes, QAbstractButton)
    likes.click()
    assert len(page.pick.tiles()) == 3
    second = page.pick.tiles()[1]
    assert isinstance(second, QAbstractButton)
    second.click()
    next_of(parts)
    lines = practice.people.plan(sitting.person_id).lines_in("likes")
    assert [x.words for x in lines] == [sitting.options[0].words, sitting.options[2].words]
    likes.click()
    assert [x.accessibleName() for x in page.pick.tiles()] == [sitting.options[1].words]
    assert parts.go_back()
    assert page.plan.isVisible()
    assert told[-1].offers_undo


def test_what_matters_most_is_chosen_one_by_one(
    open_sitting: OpenSitting, practice: Services, sitting: Sitting, told: list[Message]
) -> None:
    practice.sorting.put(sitting.id, sitting.options[0].id, GOOD)
    page, parts = open_sitting(sitting)
    page.drawer.chip_pressed.emit("plan")
    for tile in page.plan.tiles():
        assert isinstance(tile, QAbstractButton)
    tiles = [x for x in page.plan.tiles() if isinstance(x, QAbstractButton)]
    tiles[2].click()
    assert page.plan.isVisible()
    assert len(told) == 1
    tiles[0].click()
    next_of(parts)
    assert practice.people.plan(sitting.person_id).lines_in("important") == ()
    assert len(told) == 2


def test_every_picture_of_the_board_can_be_reached_at_the_biggest_words(
    open_sitting: OpenSitting, context: Context, practice: Services, sitting: Sitting
) -> None:
    sort_all(practice, sitting, GOOD, NOT_SURE)
    context.look.change(metrics=Metrics(2.0))
    page, _ = open_sitting(sitting)
    page.resize(993, 328)
    page.ask.see_all.click()
    seen: set[str] = set()
    for number in range(page.pager.count):
        page.pager.page_wanted.emit(number)
        for card in page.board.cards:
            seen |= {x.option.id for x in card.pictures if x.isVisible()}
    assert seen == {x.id for x in sitting.options}


def test_a_board_that_is_right_opens_whole_and_leads_to_the_plan(
    open_sitting: OpenSitting, practice: Services, sitting: Sitting
) -> None:
    practice.sorting.put(sitting.id, sitting.options[0].id, GOOD)
    practice.sorting.confirm(sitting.id)
    page, parts = open_sitting(sitting)
    assert page.board.isVisible()
    next_of(parts)
    assert page.plan.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
@pytest.mark.parametrize("where", [(GOOD,), (GOOD, NOT_SURE, SortPlace.DO_NOT_KNOW), ()])
def test_every_picture_of_the_board_stands_in_it_and_is_big_enough_to_press(
    open_sitting: OpenSitting,
    context: Context,
    practice: Services,
    sitting: Sitting,
    scale: float,
    where: tuple[SortPlace, ...],
) -> None:
    sorted_all = sort_all(practice, sitting, *where) if where else sitting
    if not where:
        practice.sorting.put(sitting.id, sitting.options[0].id, NOT_GOOD)
    for option_id in sorted_all.asked_again:
        practice.sorting.answer_again(sitting.id, option_id, GOOD)
    context.look.change(metrics=Metrics(scale))
    page, _ = open_sitting(sitting)
    page.resize(1202, 340)
    page.ask.see_all.click()
    pictures = [(card, x) for card in page.board.cards for x in card.pictures]
    assert len(pictures) == len(sitting.options)
    for card, picture in pictures:
        assert picture.isVisible()
        assert card.rect().contains(picture.geometry())
        assert min(picture.width(), picture.height()) >= 44
