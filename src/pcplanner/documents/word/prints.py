"""Draw every picture of a Word document once, as sharp as print, from the drawing that the PDF has."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pcplanner.documents.drawn_pictures import PictureFunction
from pcplanner.documents.flow import Figure
from pcplanner.documents.model import Flag, PictureRow
from pcplanner.documents.page_images import as_jpeg, as_png
from pcplanner.documents.pages import Box, Group, Page, Pages, Role
from pcplanner.documents.pdf import NoAltText, OnPage, write_pdf
from pcplanner.documents.pieces import corner_picture, face_figure, framed_picture
from pcplanner.documents.preview import page_pictures
from pcplanner.documents.signs import flag_sign
from pcplanner.domain.pictures import Picture, PictureKind

DOTS_AN_INCH, DRAWING_DOTS_AN_INCH = 300, 200
_ROUND = 1.5
"""The room around a picture in points, so that the line of its frame is not cut."""


@dataclass(frozen=True, slots=True)
class Print:
    """A picture to be drawn, on a page of its own; a mark that says nothing more has an empty alt."""

    page: Page
    alt: str
    is_photo: bool = False
    dots_an_inch: int = DOTS_AN_INCH


class PrintMaker:
    """Say how each picture is drawn; its words are those it was given, else those it comes with."""

    def __init__(self, picture: PictureFunction) -> None:
        self._picture = picture

    def row(self, row: PictureRow, side: float) -> Print:
        """Return the picture of a row in its frame, with the small one in its corner."""
        groups, pictures = [framed_picture(row.picture, _box(side))], [row.picture]
        if row.corner is not None:
            groups.append(corner_picture(row.corner, _box(side)))
            pictures.append(row.corner)
        return self._print(groups, pictures, side)

    def face(self, face: Picture, side: float) -> Print:
        """Return a face in its ring."""
        return self._print([face_figure(face, _box(side))], [face], side)

    def framed(self, picture: Picture, side: float) -> Print:
        """Return one picture in its frame."""
        return self._print([framed_picture(picture, _box(side))], [picture], side)

    def flag(self, flag: Flag, side: float) -> Print:
        """Return the mark of what somebody said, which stands beside its words."""
        return Print(Page(side, side, (Group(Role.ARTIFACT, flag_sign(flag, _box(side))),)), "")

    def figure(self, figure: Figure) -> Print:
        """Return a drawing as it is."""
        return Print(figure.page, figure.alt, dots_an_inch=DRAWING_DOTS_AN_INCH)

    def _print(self, groups: Sequence[Group], pictures: Sequence[Picture], side: float) -> Print:
        is_photo = any(x.kind is PictureKind.PHOTO for x in pictures)
        return Print(Page(side, side, tuple(groups)), " ".join(map(self._alt, pictures)), is_photo)

    def _alt(self, picture: Picture) -> str:
        alt = picture.alt.strip() or self._picture(picture).alt.strip()
        if not alt:
            raise NoAltText("a figure has no words for somebody who cannot see it")
        return alt


def _box(side: float) -> Box:
    return Box(_ROUND, _ROUND, side - 2 * _ROUND, side - 2 * _ROUND)


@dataclass(frozen=True, slots=True)
class Drawn:
    """The bytes of each picture, a PNG or a JPEG, and what those show that could not be read."""

    images: dict[Print, bytes]
    unreadable: tuple[str, ...] = ()


def draw_prints(prints: Iterable[Print], picture: PictureFunction, on_picture: OnPage | None = None) -> Drawn:
    """Return each picture as it goes into the file; ``on_picture`` is told of each, as of a page."""
    wanted = tuple(dict.fromkeys(prints))
    if not wanted:
        return Drawn({})
    written = write_pdf(Pages("", "en-GB", tuple(x.page for x in wanted)), picture)
    images: dict[Print, bytes] = {}
    pages = page_pictures(written.pdf, [x.dots_an_inch for x in wanted])
    for number, (each, page) in enumerate(zip(wanted, pages, strict=True), start=1):
        if on_picture is not None:
            on_picture(number, len(wanted))
        save = as_jpeg if each.is_photo else as_png
        images[each] = save(page, each.dots_an_inch)
    return Drawn(images, written.unreadable)
