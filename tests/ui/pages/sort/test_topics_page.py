from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton
from tests.ui.pages.sort.conftest import Open

from pcplanner.domain.sittings import Sitting, SortPlace
from pcplanner.domain.sort_topics import all_topics
from pcplanner.services.bundle import Services
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.sort.topics_page import TopicsPage
from pcplanner.ui.pages.sort.topics_view_model import View
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.press import PressButton

OpenTopics = Callable[..., tuple[TopicsPage, PageParts]]


@pytest.fixture
def open_topics(open_route: Open, new_person_id: str) -> OpenTopics:
    def open_it(topic_id: str = "") -> tuple[TopicsPage, PageParts]:
        parts = open_route(Route(Place.SORT_TOPICS, new_person_id, topic_id))
        assert isinstance(parts.widget, TopicsPage)
        parts.widget.resize(1288, 424)
        return parts.widget, parts

    return open_it


def words_of(page: TopicsPage) -> list[str]:
    return [x.words() for x in page.grid.tiles() if isinstance(x, PressButton)]


def press(page: TopicsPage, words: str) -> None:
    buttons = [x for x in page.findChildren(PressButton) if x.words() == words and not x.isHidden()]
    (buttons or [x for x in page.findChildren(PressButton) if x.words() == words])[0].click()


def finish(services: Services, person_id: str, topic_id: str) -> Sitting:
    sitting = services.sorting.begin(person_id, topic_id).value
    services.sorting.put(sitting.id, sitting.options[0].id, SortPlace.GOOD)
    return services.sorting.confirm(sitting.id).value


def test_all_the_topics_are_there_4_at_a_time(open_topics: OpenTopics) -> None:
    page, _ = open_topics()
    assert words_of(page) == [topic.words for topic in all_topics()]
    assert len([x for x in page.grid.tiles() if x.isVisible()]) == 4
    assert page.pager().count == 3


def test_a_topic_that_is_pressed_begins_a_sitting_and_goes_on_with_it_next_time(
    open_topics: OpenTopics, context: Context, practice: Services, new_person_id: str
) -> None:
    for _ in range(2):
        page, _ = open_topics()
        press(page, all_topics()[1].words)
        (sitting,) = practice.people.plan(new_person_id).sittings
        assert sitting.topic_id == "food"
        assert context.navigator.here == Route(Place.SORT, new_person_id, sitting.id)


def test_after_one_that_is_right_a_second_begins(
    open_topics: OpenTopics, practice: Services, new_person_id: str
) -> None:
    finish(practice, new_person_id, "food")
    page, _ = open_topics()
    press(page, all_topics()[1].words)
    first, second = practice.people.plan(new_person_id).sittings
    assert (first.is_swapped, second.is_swapped) == (False, True)


def test_what_was_begun_last_is_one_press_away(
    open_topics: OpenTopics, context: Context, practice: Services, new_person_id: str
) -> None:
    sitting = practice.sorting.begin(new_person_id, "money").value
    page, _ = open_topics()
    page.buttons[0].click()
    assert context.navigator.here == Route(Place.SORT, new_person_id, sitting.id)


def test_two_sittings_of_one_topic_are_chosen_to_lie_side_by_side(
    open_topics: OpenTopics, context: Context, practice: Services, new_person_id: str
) -> None:
    one, other = finish(practice, new_person_id, "food"), finish(practice, new_person_id, "food")
    for topic in ("money", "work", "work"):
        finish(practice, new_person_id, topic)
    page, parts = open_topics()
    page.buttons[0].click()
    assert len(page.grid.tiles()) == 5
    page.buttons[0].click()
    assert len(page.grid.tiles()) == 4
    tiles = [x for x in page.grid.tiles() if isinstance(x, QAbstractButton)]
    tiles[0].click()
    tiles[3].click()
    assert [x.isChecked() for x in tiles] == [False, False, False, True]
    tiles[2].click()
    assert context.navigator.here == Route(Place.SORT_COMPARE, new_person_id, one.id, other.id)
    assert parts.go_back()
    assert parts.go_back()
    assert not parts.go_back()


def test_the_only_two_of_a_topic_lie_side_by_side_at_once(
    open_topics: OpenTopics, context: Context, practice: Services, new_person_id: str
) -> None:
    one, other = finish(practice, new_person_id, "food"), finish(practice, new_person_id, "food")
    page, _ = open_topics()
    page.buttons[0].click()
    page.buttons[0].click()
    assert context.navigator.here == Route(Place.SORT_COMPARE, new_person_id, one.id, other.id)


def test_two_of_one_day_are_told_apart_and_it_is_said_how_many_to_choose(
    open_topics: OpenTopics, practice: Services, new_person_id: str
) -> None:
    for _ in range(3):
        finish(practice, new_person_id, "food")
    page, parts = open_topics("food")
    names = {x.accessibleName() for x in page.grid.tiles()}
    assert len(names) == 4
    press(page, page.buttons[0].words())
    before = parts.head().prompt
    tile = page.grid.tiles()[0]
    assert isinstance(tile, QAbstractButton)
    tile.click()
    assert before != parts.head().prompt


def test_an_own_topic_is_typed_and_begun(
    open_topics: OpenTopics, context: Context, practice: Services, new_person_id: str, told: list[Message]
) -> None:
    page, parts = open_topics()
    # Next goes on through the plan or its style, so the page itself begins what was typed.
    assert parts.go_next is None
    page.buttons[-1].click()
    assert parts.first() is page.own.field
    page.begin.click()
    assert len(told) == 1
    page.own.field.set_words("My band")
    page.begin.click()
    (sitting,) = practice.people.plan(new_person_id).sittings
    assert sitting.topic == "My band"
    assert context.navigator.here == Route(Place.SORT, new_person_id, sitting.id)
    again, _ = open_topics()
    assert words_of(again)[-1] == "My band"


def test_what_was_typed_is_there_when_somebody_comes_back(open_topics: OpenTopics) -> None:
    page, parts = open_topics()
    page.buttons[-1].click()
    page.own.field.set_words("My ba")
    parts.settle()
    again, _ = open_topics()
    again.buttons[-1].click()
    assert again.own.field.words() == "My ba"


def test_a_style_can_ask_for_one_topic(
    open_topics: OpenTopics, practice: Services, new_person_id: str
) -> None:
    finish(practice, new_person_id, "money")
    finish(practice, new_person_id, "food")
    page, _ = open_topics("money")
    assert words_of(page) == ["My money", "My money"]
    page.buttons[-1].click()
    assert words_of(page) == [topic.words for topic in all_topics()]


def test_a_topic_that_is_not_there_offers_all_of_them(open_topics: OpenTopics) -> None:
    page, _ = open_topics("moon")
    assert words_of(page) == [topic.words for topic in all_topics()]


def test_with_the_biggest_words_the_other_ways_are_tiles(
    open_topics: OpenTopics, context: Context, practice: Services, new_person_id: str
) -> None:
    practice.sorting.begin(new_person_id, "money")
    page, parts = open_topics()
    ways = [button.words() for button in page.buttons]
    context.look.change(metrics=Metrics(2.0))
    page.resize(1202, 328)
    assert page.buttons == []
    assert set(ways) <= set(words_of(page))
    press(page, ways[-1])
    assert page.own.isVisible()
    assert parts.go_back()
    assert View.TOPICS is parts.asked()
