from itertools import combinations

import pytest
from PySide6.QtCore import QRect, QSize, Qt

from pcplanner.domain.access import KeyboardOrder
from pcplanner.ui.pages.keyboard.layout import Act, Asked, Places, neighbour, place_all
from pcplanner.ui.theme.metrics import Metrics

SIZES = [(1280, 720), (1024, 680), (1366, 768), (1920, 1080)]
ASKED = [
    Asked(order, has_lines, has_guesses)
    for order in KeyboardOrder
    for has_lines in (False, True)
    for has_guesses in (False, True)
]


def page_size(metrics: Metrics, window: tuple[int, int]) -> QSize:
    """Return the size of a wide page in a window."""
    return QSize(window[0], window[1] - metrics.header_height - metrics.bar_height)


def everything(places: Places) -> list[QRect]:
    return [places.box, places.say, *places.guesses, *places.keys.values()]


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("window", SIZES)
@pytest.mark.parametrize("asked", ASKED)
def test_everything_is_on_the_page_apart_and_large(
    scale: float, window: tuple[int, int], asked: Asked
) -> None:
    metrics = Metrics(scale)
    size = page_size(metrics, window)
    places = place_all(metrics, size, asked)
    page = QRect(0, 0, size.width(), size.height())
    hear_edge = 80 if metrics.is_large else 64
    hear_top = 16 if metrics.is_large else 36
    hear = QRect(size.width() - metrics.margin_right - hear_edge, hear_top, hear_edge, hear_edge + 4)
    for place in everything(places):
        assert page.contains(place)
        assert min(place.width(), place.height()) >= 44
        assert not place.intersects(hear)
    for one, other in combinations(everything(places), 2):
        assert not one.adjusted(-4, -4, 4, 4).intersects(other.adjusted(-3, -3, 3, 3))


@pytest.mark.parametrize("asked", ASKED)
def test_keys_are_comfortable_at_the_usual_size(asked: Asked) -> None:
    places = place_all(Metrics(1.0), page_size(Metrics(1.0), (1280, 720)), asked)
    for place in places.keys.values():
        assert place.width() >= 72
        assert place.height() >= 56


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("asked", ASKED)
def test_keys_stand_in_straight_rows_in_reading_order(scale: float, asked: Asked) -> None:
    metrics = Metrics(scale)
    places = list(place_all(metrics, page_size(metrics, (1280, 720)), asked).keys.values())
    assert places == sorted(places, key=lambda place: (place.y(), place.x()))
    rows = {place.y(): {each.height() for each in places if each.y() == place.y()} for place in places}
    # Four low rows would be hard to hit: with big words and guesses there are three.
    assert len(rows) == (3 if scale > 1 and asked.has_guesses else 4)
    assert all(len(heights) == 1 for heights in rows.values())


def test_a_new_line_has_a_key_only_where_lines_are_wanted() -> None:
    size = QSize(1280, 536)
    assert Act.NEW_LINE in place_all(Metrics(1.0), size, Asked(has_lines=True)).keys
    assert Act.NEW_LINE not in place_all(Metrics(1.0), size, Asked()).keys


def test_arrows_lead_to_the_nearest_key_that_way() -> None:
    keys = place_all(Metrics(1.0), QSize(1280, 536), Asked()).keys
    names, places = list(keys), list(keys.values())

    def from_key(key: int | Act, arrow: Qt.Key) -> int | Act | None:
        there = neighbour(places, names.index(key), arrow)
        return None if there is None else names[there]

    assert from_key(0, Qt.Key.Key_Right) == 1
    assert from_key(0, Qt.Key.Key_Down) == 9
    assert from_key(8, Qt.Key.Key_Right) is Act.LETTER_AWAY
    assert from_key(22, Qt.Key.Key_Down) is Act.SPACE
    assert from_key(Act.SPACE, Qt.Key.Key_Up) == 23
    assert from_key(0, Qt.Key.Key_Left) is None
    assert from_key(0, Qt.Key.Key_Up) is None
    assert from_key(0, Qt.Key.Key_A) is None
