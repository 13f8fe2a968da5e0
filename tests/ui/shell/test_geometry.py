from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QSize

from pcplanner.ui.shell.geometry import (
    Places,
    Wishes,
    bar_places,
    drawer_rect,
    notice_place,
    place_parts,
)
from pcplanner.ui.theme.metrics import SCALES, Metrics

WINDOW = QSize(1366, 768)


def placed(scale: float = 1.0, window: QSize = WINDOW, wishes: Wishes | None = None) -> Places:
    return place_parts(Metrics(scale), window, wishes or Wishes(), lambda _width: 88)


def test_the_grid_at_1366_by_768() -> None:
    places = placed(wishes=Wishes(has_pager=True, pager_width=352))
    assert places.header == QRect(0, 0, 1366, 80)
    assert places.bar == QRect(0, 664, 1366, 104)
    assert places.prompt.topLeft().toTuple() == (40, 104)
    assert places.prompt.height() == 88
    assert places.hear == QRect(1264, 116, 64, 68)
    assert places.pager == QRect(896, 116, 352, 68)
    assert places.page == QRect(40, 216, 1288, 424)


def test_the_grid_at_200_percent() -> None:
    places = placed(2.0)
    assert places.header == QRect(0, 0, 1366, 112)
    assert places.hear == QRect(1248, 128, 80, 84)
    assert places.page == QRect(40, 232, 1288, 376)
    assert places.bar == QRect(0, 624, 1366, 144)


def test_a_pager_with_big_words_has_a_column() -> None:
    places = placed(2.0, wishes=Wishes(has_pager=True))
    assert places.pager == QRect(1152, 232, 176, 272)
    assert places.page.right() + 1 == 1120


def test_the_bar_at_1366() -> None:
    places = bar_places(Metrics(1.0), 1366)
    assert [(one.x(), one.width()) for one in places] == [
        (40, 168),
        (216, 160),
        (384, 256),
        (648, 168),
        (824, 160),
        (1024, 304),
    ]
    assert {(one.y(), one.height()) for one in places} == {(14, 80)}


def test_next_is_232_wide_at_1280() -> None:
    assert bar_places(Metrics(2.0), 1280)[-1].width() == 232


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("width", [1024, 1100, 1280, 1366, 1920, 2560])
def test_the_bar_s_buttons_never_touch(scale: float, width: int) -> None:
    places = bar_places(Metrics(scale), width)
    for left, right in pairwise(places):
        assert right.x() - left.x() - left.width() >= 8
    assert min(one.width() for one in places) >= 96
    assert places[-1].right() < width


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", [(1024, 680), (1280, 720), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("is_drawer_open", [False, True])
@pytest.mark.parametrize("has_pager", [False, True])
def test_nothing_overlaps_and_nothing_is_outside(
    scale: float, size: tuple[int, int], is_drawer_open: bool, has_pager: bool
) -> None:
    window = QSize(*size)
    wishes = Wishes(has_pager=has_pager, is_drawer_open=is_drawer_open)
    places = placed(scale, window, wishes)
    whole = QRect(0, 0, *size)
    parts = [places.header, places.bar, places.hear, places.page]
    if has_pager:
        parts.append(places.pager)
    for number, part in enumerate(parts):
        assert whole.contains(part)
        assert not any(part.intersects(other) for other in parts[number + 1 :])
    assert places.page.width() >= 480
    assert places.page.height() >= 280
    assert whole.contains(places.drawer)


def test_the_drawer_begins_at_864_and_the_page_makes_room() -> None:
    assert drawer_rect(Metrics(1.0), WINDOW) == QRect(864, 0, 502, 664)
    places = placed(wishes=Wishes(is_drawer_open=True, has_pager=True))
    assert places.page.right() + 1 == 840
    assert places.hear.x() == 776
    assert places.is_pager_compact
    assert not places.is_drawer_over


def test_with_big_words_or_little_room_the_drawer_is_over_the_page() -> None:
    wishes = Wishes(is_drawer_open=True)
    assert placed(2.0, wishes=wishes).is_drawer_over
    assert placed(1.0, QSize(1024, 680), wishes).is_drawer_over
    assert placed(1.0, QSize(1024, 680), wishes).drawer.width() >= 460


def test_a_wide_page_has_everything_between_header_and_bar() -> None:
    places = placed(wishes=Wishes(is_wide=True, prompt_width=408))
    assert places.page == QRect(0, 80, 1366, 584)
    assert places.prompt.width() == 408
    assert places.hear == QRect(1264, 116, 64, 68)


def test_without_a_prompt_the_page_begins_higher() -> None:
    assert placed(wishes=Wishes(has_prompt=False)).page.y() == 104


def test_a_drawer_that_would_squeeze_the_page_lies_over_it() -> None:
    wishes = Wishes(is_drawer_open=True)
    assert not placed(1.25, wishes=wishes).is_drawer_over
    assert placed(1.25, QSize(1280, 720), wishes).is_drawer_over
    assert not placed(1.0, QSize(1280, 720), wishes).is_drawer_over


@pytest.mark.parametrize("target", [76, 94, 113, 151])
@pytest.mark.parametrize("width", [1024, 1280])
def test_the_bar_is_as_big_as_somebody_needs_and_its_buttons_never_touch(target: int, width: int) -> None:
    metrics = Metrics(target=target)
    places = bar_places(metrics, width, metrics.bar_in(720))
    assert all(min(one.width(), one.height()) >= target for one in places)
    assert all(other.x() - one.right() - 1 >= 8 for one, other in pairwise(places))
    assert places[-1].right() < width


def test_a_notice_with_big_buttons_covers_the_prompt_and_nothing_that_is_pressed() -> None:
    metrics = Metrics(target=151)
    wishes = Wishes(has_pager=True, pager_width=430)
    places = place_parts(metrics, QSize(1280, 720), wishes, lambda _width: 88)
    strip = QRect(100, 0, 1000, 80)
    notice = notice_place(strip, places, is_page_covered=False, least=165)
    assert notice.height() == 165
    assert not any(notice.intersects(x) for x in (places.pager, places.hear, places.page))
    assert notice_place(strip, places, is_page_covered=False).height() == 76
