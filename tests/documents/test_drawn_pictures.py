"""Pictures on paper: photos of every kind, and those that cannot be read."""

import io

import pytest
from PIL import Image
from pypdf import PdfReader

from pcplanner.documents.pages import A4_LONG, A4_SHORT, CM, Box, Group, Page, Pages, PictureBox, Role
from pcplanner.documents.pdf import Written, write_pdf
from pcplanner.domain.pictures import Picture, PictureData, PictureKind

PHOTO = Picture(PictureKind.PHOTO, "0" * 64, "A garden")
LARGE = Box(60, 60, 4.5 * CM, 4.5 * CM)


def photo(width: int, height: int, kind: str = "JPEG", mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (width, height), 128 if mode == "L" else (200, 30, 30, 100)[: len(mode)]).save(out, kind)
    return out.getvalue()


def written(data: bytes, kind: str, corner: float = 0.0) -> Written:
    figure = Group(Role.FIGURE, (PictureBox(LARGE, PHOTO, corner),))
    pages = Pages("Photo", "en-GB", (Page(A4_SHORT, A4_LONG, (figure,)),))
    return write_pdf(pages, lambda _: PictureData(kind, data, "A garden"))


def size_of_image(pdf: bytes) -> tuple[int, int]:
    (image,) = PdfReader(io.BytesIO(pdf)).pages[0].images
    assert image.image is not None
    return image.image.size


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (photo(800, 600), "jpeg"),
        (photo(300, 900, "PNG"), "png"),
        (photo(300, 300, "PNG", "RGBA"), "png"),
        (photo(300, 300, "PNG", "L"), "png"),
    ],
)
@pytest.mark.parametrize("corner", [0.0, 6.0, 60.0])
def test_photos_of_every_kind_are_drawn(data: bytes, kind: str, corner: float) -> None:
    made = written(data, kind, corner)
    assert made.unreadable == ()
    assert b"/Subtype /Image" in made.pdf


def test_pd_06_a_huge_photo_is_made_as_fine_as_paper_shows_and_no_finer() -> None:
    width, height = size_of_image(written(photo(5000, 4000), "jpeg").pdf)
    assert height == pytest.approx(4.5 / 2.54 * 300, abs=2)
    assert width == pytest.approx(5 / 4 * height, abs=2)


def test_a_photo_of_the_right_size_is_left_as_it_is() -> None:
    data = photo(700, 600)
    assert size_of_image(written(data, "jpeg").pdf) == (700, 600)


@pytest.mark.parametrize(
    ("data", "kind"), [(b"no photo", "jpeg"), (photo(90, 90)[:200], "jpeg"), (b"<svg", "svg")]
)
def test_what_cannot_be_read_is_told_and_the_rest_is_written(data: bytes, kind: str) -> None:
    made = written(data, kind)
    assert made.unreadable == ("A garden",)
    assert len(PdfReader(io.BytesIO(made.pdf)).pages) == 1
