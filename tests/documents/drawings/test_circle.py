from datetime import UTC, datetime

import pytest

from pcplanner.documents.drawings import circle_pages
from pcplanner.documents.pages import Box, Group, Path, PictureBox, Role, Text
from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.domain.plan import Plan

THEN = datetime(2025, 3, 4, tzinfo=UTC)
BOX = Box(57, 130, 481, 560)
FACE = Picture(PictureKind.PORTRAIT, "robin", "Robin smiles")


def plan(*names: str) -> Plan:
    people = tuple(
        Supporter(name, "p", name, FACE, Ring(1 + number % 4), number) for number, name in enumerate(names)
    )
    return Plan(Person("p", "Robin", FACE, THEN), people)


def texts(group: Group) -> list[Text]:
    return [x for x in group.items if isinstance(x, Text)]


def test_the_circle_is_one_figure_that_says_who_is_where() -> None:
    pages = circle_pages(plan("Mum", "Ada", "Garden club", "Dr Oke"), BOX, 16)
    assert [[x.role for x in groups] for groups in pages] == [[Role.FIGURE]]
    assert pages[0][0].alt == (
        "Closest. Mum. Friends. Ada. Groups and places. Garden club. Paid. Dr Oke. Dr Oke is paid."
    )
    assert {"Mum", "Ada", "Garden club", "Dr Oke", "is paid"} <= {x.words for x in texts(pages[0][0])}


@pytest.mark.parametrize("size_pt", [16, 18, 22, 28, 36])
def test_words_are_at_body_size_and_everything_is_inside(size_pt: int) -> None:
    names = ["Mum", "Ada", "Garden club", "Dr Oke", "Joan next door", "W" * 200]
    for groups in circle_pages(plan(*names), BOX, size_pt):
        for text in texts(groups[0]):
            assert text.size >= size_pt
        for item in groups[0].items:
            if isinstance(item, PictureBox):
                assert item.box.x >= BOX.x
                assert item.box.bottom <= BOX.bottom


def test_faces_are_cropped_to_a_circle() -> None:
    pictures = [x for x in circle_pages(plan("Mum"), BOX, 16)[0][0].items if isinstance(x, PictureBox)]
    assert len(pictures) == 2
    assert all(x.corner == pytest.approx(x.box.width / 2) for x in pictures)


def test_an_empty_circle_still_has_its_rings_and_notes() -> None:
    group = circle_pages(plan(), BOX, 16)[0][0]
    assert group.alt.startswith("Closest. Nobody here yet.")
    assert any(isinstance(x, Path) and x.ink.dash for x in group.items)


def test_large_print_takes_a_page_for_each_ring() -> None:
    pages = circle_pages(plan("Mum", "Ada", "Garden club", "Dr Oke"), BOX, 36)
    assert len(pages) == 4
    assert pages[0][0].alt == "Closest. Mum."
