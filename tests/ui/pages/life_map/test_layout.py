import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from pcplanner.domain.lines import Spot
from pcplanner.ui.pages.life_map.colours import ACROSS, DOWN, WHOLE, middle_of, place_words, square_of
from pcplanner.ui.pages.life_map.layout import home_rect, inner_rect, lay_out_places, map_rect, spot_at
from pcplanner.ui.theme.metrics import Metrics

SIZES = [(QSize(1288, 424), 1.0), (QSize(860, 424), 1.0), (QSize(1202, 380), 1.25), (QSize(1202, 340), 1.5)]
SPOTS = st.builds(Spot, st.integers(0, WHOLE), st.integers(0, WHOLE))


@settings(max_examples=60, deadline=None)
@given(st.lists(SPOTS, max_size=30), st.sampled_from(SIZES))
def test_no_place_covers_another_and_none_is_lost(spots: list[Spot], where: tuple[QSize, float]) -> None:
    size, scale = where
    metrics = Metrics(scale)
    room = map_rect(size, metrics)
    pages = lay_out_places({str(n): x for n, x in enumerate(spots)}, room, metrics)
    assert sorted(x.key for page in pages for x in page) == sorted(str(n) for n in range(len(spots)))
    for page in pages:
        for number, piece in enumerate(page):
            assert room.contains(piece.place)
            assert not any(piece.place.intersects(x.place) for x in page[number + 1 :])
            if len(page) > 1:
                assert not piece.place.intersects(home_rect(room, metrics))


def test_one_place_stands_at_its_spot() -> None:
    room = map_rect(QSize(1288, 424), Metrics())
    ((piece,),) = lay_out_places({"a": Spot(200, 300)}, room, Metrics())
    found = spot_at(piece.place.center(), room)
    assert abs(found.across - 200) < 5
    assert abs(found.down - 300) < 5


def test_a_place_that_is_alone_in_its_square_is_in_the_middle_of_it() -> None:
    for square in range(ACROSS * DOWN):
        assert square_of(middle_of(square)) == square


@given(SPOTS)
def test_every_spot_has_words(spot: Spot) -> None:
    assert place_words(square_of(spot))


def test_every_square_has_words_of_its_own() -> None:
    words = [place_words(x) for x in range(ACROSS * DOWN)]
    assert len(set(words)) == len(words)
    assert (words[0], words[-1]) == ("top far left", "bottom far right")


@pytest.mark.parametrize("point", [QPoint(-50, -50), QPoint(5000, 5000)])
def test_a_drop_beside_the_map_is_at_its_edge(point: QPoint) -> None:
    spot = spot_at(point, QRect(300, 0, 900, 400))
    assert spot.across in {0, WHOLE}
    assert spot.down in {0, WHOLE}
    assert inner_rect(QRect(0, 0, 100, 100)) == QRect(10, 10, 80, 80)
