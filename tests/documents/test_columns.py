"""Rows that no page could hold are cut where it does least harm."""

import pytest
from tests.documents.looking import marks_of

from pcplanner.documents.columns import columns_of
from pcplanner.documents.hard_words import hard_words
from pcplanner.documents.measures import MOST_SENTENCES, Measures
from pcplanner.documents.model import Chapter, Flag, PictureRow, plain
from pcplanner.documents.pages import Text
from pcplanner.documents.paper import family_ink
from pcplanner.documents.parts import stacked
from pcplanner.domain.chapters import Family
from pcplanner.domain.pictures import symbol

INK = family_ink(Family.ABOUT)


def cut(row: PictureRow, size: int, room: float) -> list[list[Text]]:
    columns = columns_of(row, Measures(size), 300.0, INK, room)
    return [
        [mark for group in stacked(parts, 0, 0) for mark in marks_of(group) if isinstance(mark, Text)]
        for parts in columns
    ]


def row(*told: str, flags: tuple[Flag, ...] = ()) -> PictureRow:
    block = PictureRow(symbol("tea"), tuple(plain(x) for x in told), flags)
    (explained,) = hard_words().explained_chapter(Chapter("Me", Family.ABOUT, (block,))).blocks
    assert isinstance(explained, PictureRow)
    return explained


def test_a_row_that_fits_stays_whole_with_its_boxes_at_the_end() -> None:
    (column,) = cut(row("My advocate is Ada.", "She is kind.", flags=(Flag.NOT_SURE,)), 16, 600.0)
    assert " ".join(x.words for x in column).endswith("who helps me to speak up.")


def test_a_tall_row_is_cut_between_sentences() -> None:
    columns = cut(row(*[f"This is sentence {n}." for n in range(20)]), 16, 600.0)
    assert [len(column) for column in columns] == [MOST_SENTENCES, MOST_SENTENCES, 4]


@pytest.mark.parametrize("room", [100.0, 150.0, 300.0])
def test_a_sentence_taller_than_a_page_is_cut_between_lines(room: float) -> None:
    columns = cut(row("and then " * 100), 36, room)
    assert " ".join(x.words.strip() for column in columns for x in column) == ("and then " * 100).strip()
    assert all(max(x.y for x in column) <= room for column in columns)


def test_a_hard_word_is_bold_only_where_its_box_fits_on_the_page() -> None:
    told = row("An advocate and a direct payment.")
    bold = {x.words for column in cut(told, 16, 600.0) for x in column if x.bold}
    assert {"advocate", "direct payment"} <= bold
    narrow = cut(told, 36, 420.0)
    said = [x.words.strip() for column in narrow for x in column]
    assert "advocate" in {x.words for column in narrow for x in column if x.bold}
    assert "direct payment" not in {x.words for column in narrow for x in column if x.bold}
    assert "payment." in " ".join(said)
