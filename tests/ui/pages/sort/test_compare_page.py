from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from tests.ui.pages.sort.conftest import Open, sort_all

from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.domain.words import say
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.sort.compare_boxes import PictureBox
from pcplanner.ui.pages.sort.compare_page import ComparePage
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.icons import Mark
from pcplanner.ui.theme.metrics import Metrics

GOOD, NOT_SURE, NOT_GOOD = SortPlace.GOOD, SortPlace.NOT_SURE, SortPlace.NOT_GOOD
OpenCompare = Callable[[], tuple[ComparePage, PageParts]]


@pytest.fixture
def two(practice: Services, new_person_id: str) -> tuple[Sitting, Sitting]:
    """Return two sittings: one option moved, one unsure, one in the second only, the rest as it was."""
    sorting = practice.sorting
    first = sort_all(practice, sorting.begin(new_person_id, "food").value, GOOD)
    second = sort_all(practice, sorting.begin(new_person_id, "food").value, GOOD)
    moved, unsure, new = (x.id for x in first.options[:3])
    for sitting in (first, second):
        sorting.put(sitting.id, unsure, NOT_SURE)
    sorting.put(second.id, moved, NOT_GOOD)
    sorting.put(first.id, new, SortPlace.DO_NOT_WANT)
    plan = practice.people.plan(new_person_id)
    one, other = plan.sitting(first.id), plan.sitting(second.id)
    assert one is not None
    assert other is not None
    return one, other


@pytest.fixture
def open_compare(open_route: Open, two: tuple[Sitting, Sitting]) -> OpenCompare:
    def open_it() -> tuple[ComparePage, PageParts]:
        parts = open_route(Route(Place.SORT_COMPARE, two[0].person_id, two[0].id, two[1].id))
        assert isinstance(parts.widget, ComparePage)
        parts.widget.resize(1288, 424)
        return parts.widget, parts

    return open_it


def ids_in(box: PictureBox) -> list[str]:
    return [cell.option.id for cell in box.cells()]


def test_what_is_the_same_moved_and_unsure_is_told_apart(
    open_compare: OpenCompare, two: tuple[Sitting, Sitting]
) -> None:
    page, parts = open_compare()
    moved, unsure, new, *rest = two[0].options
    assert ids_in(page.boxes["same"]) == [x.id for x in rest]
    assert ids_in(page.boxes["moved"]) == [moved.id]
    assert ids_in(page.boxes["unsure"]) == [unsure.id]
    assert ids_in(page.boxes["only"]) == [new.id]
    assert any(moved.words in sentence for sentence in parts.reading())
    assert moved.words in page.boxes["moved"].accessibleName()


def test_both_boards_show_what_moved(open_compare: OpenCompare, two: tuple[Sitting, Sitting]) -> None:
    page, _ = open_compare()
    moved = two[0].options[0].id
    for board, number in zip(page.boards, (0, 2), strict=True):
        marks = {cell.option.id: cell.badge for cell in board[number].cells()}
        assert marks[moved] is Mark.CHANGED
        assert set(marks.values()) <= {Mark.CHANGED, None}


def test_nothing_on_the_page_is_a_count(open_compare: OpenCompare) -> None:
    page, parts = open_compare()
    said = " ".join(parts.reading()) + " ".join(box.accessibleName() for box in page.boxes.values())
    assert not any(letter.isdigit() for letter in said.replace("1 time", ""))


def test_each_one_is_talked_about(open_compare: OpenCompare, context: Context) -> None:
    page, parts = open_compare()
    assert parts.first() is page.talk
    assert parts.go_next is not None
    page.talk.click()
    asked = set()
    for _ in range(3):
        assert page.card.isVisible()
        asked.add((parts.head().prompt, page.card.accessibleName()))
        parts.go_next()
        assert parts.head().next_label is None or page.boxes["moved"].isVisible()
    assert len(asked) == 3
    assert page.boxes["moved"].isVisible()
    page.talk.click()
    assert parts.go_back()
    assert not parts.go_back()
    parts.go_next()
    here = context.navigator.here
    assert here is not None
    assert here.place is Place.SORT_TOPICS


def test_next_leads_back_to_where_the_two_were_chosen_and_says_that_it_is_done(
    open_compare: OpenCompare, context: Context, new_person_id: str
) -> None:
    _, parts = open_compare()
    chosen_at, here = Route(Place.SORT_TOPICS, new_person_id, "food"), context.navigator.here
    assert here is not None
    context.navigator.start_at(Route(Place.HOME, new_person_id), chosen_at, here)
    assert parts.head().next_label == say("sort.finish")
    assert parts.go_next is not None
    parts.go_next()
    assert context.navigator.here == chosen_at


@pytest.mark.parametrize(("scale", "size"), [(1.0, (1288, 424)), (1.25, (1202, 380)), (2.0, (993, 328))])
def test_everything_is_shown_inside_the_page_at_any_text_size(
    open_compare: OpenCompare, context: Context, scale: float, size: tuple[int, int]
) -> None:
    context.look.change(metrics=Metrics(scale))
    page, _ = open_compare()
    page.resize(*size)
    seen: set[QWidget] = set()
    for number in range(page.pager.count):
        page.pager.page_wanted.emit(number)
        shown = [x for x in page.findChildren(PictureBox) if x.isVisible()]
        seen |= set(shown)
        for box in (*shown, *([page.talk] if page.talk.isVisible() else [])):
            assert page.rect().contains(box.geometry())
            assert box.height() >= 44
    assert len(seen) == 10
    assert not page.grab().isNull()


def test_a_sitting_that_is_put_away_is_told_plainly(
    open_compare: OpenCompare, context: Context, practice: Services, two: tuple[Sitting, Sitting]
) -> None:
    page, parts = open_compare()
    context.change(lambda: practice.sorting.put_away(two[1].id))
    assert page.gone.isVisible()
    assert parts.reading() == (page.gone.text(),)
