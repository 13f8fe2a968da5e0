"""Pages end where it does least harm."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from pcplanner.documents.breaking import broken, height_of
from pcplanner.documents.measures import MOST_ROWS, MOST_SENTENCES
from pcplanner.documents.pages import Group
from pcplanner.documents.pieces import Piece

ROOM = 100.0


def nothing(_: float) -> tuple[Group, ...]:
    return ()


def row(height: float = 20.0, *, continues: bool = False, sentences: int = 1, at_top: float = 0.0) -> Piece:
    return Piece(
        height, nothing, 5.0, sentences, rows=1, least_gap=5.0, continues=continues, added_at_top=at_top
    )


def heading(height: float = 10.0) -> Piece:
    return Piece(height, nothing, keeps_with_next=True, gap_after=2.0)


def counts(pieces: Sequence[Piece], *, fills_first: bool = False) -> list[int]:
    return [len(page) for page in broken(pieces, ROOM, fills_first=fills_first)]


def test_what_fits_stays_on_one_page() -> None:
    assert counts([heading(), row(), row(), row()]) == [4]
    assert counts([]) == []


def test_the_last_thing_is_not_left_alone_where_it_could_have_company() -> None:
    assert counts([row() for _ in range(5)]) == [3, 2]


def test_a_page_that_says_what_a_document_is_is_filled_first() -> None:
    assert counts([row() for _ in range(5)], fills_first=True) == [4, 1]


def test_pages_are_about_as_full_as_each_other() -> None:
    assert counts([row(10.0) for _ in range(8)]) == [4, 4]


def test_a_heading_is_never_parted_from_what_it_heads() -> None:
    for before in range(5):
        pieces = [*(row() for _ in range(before)), heading(), row()]
        assert all(not page[-1].keeps_with_next for page in broken(pieces, ROOM))


def test_a_page_ends_sooner_between_parts_than_inside_one() -> None:
    first = [heading(), row(), row(continues=True)]
    second = [heading(), row(), row(continues=True), row(continues=True)]
    assert counts([*first, *second]) == [3, 4]


def test_the_heading_that_comes_again_needs_its_room() -> None:
    pieces = [row(), *(row(30.0, continues=True, at_top=40.0) for _ in range(4))]
    assert all(height_of(page) <= ROOM for page in broken(pieces, ROOM))


def test_what_no_page_could_hold_has_one_of_its_own() -> None:
    assert counts([row(), row(400.0), row()]) == [1, 1, 1]
    assert counts([heading(), row(400.0)]) == [1, 1]


rows = st.builds(row, st.floats(5.0, 60.0), continues=st.booleans(), sentences=st.integers(0, 4))


@given(st.lists(rows | st.builds(heading, st.floats(5.0, 20.0)), max_size=20))
def test_nothing_is_lost_and_no_page_holds_too_much(pieces: list[Piece]) -> None:
    pages = broken(pieces, ROOM)
    assert [piece for page in pages for piece in page] == pieces
    for page in pages:
        assert sum(x.rows for x in page) <= MOST_ROWS
        assert sum(x.sentences for x in page) <= MOST_SENTENCES
        assert len(page) == 1 or height_of(page) <= ROOM + 0.1
