"""Make the pictures of a talking copy: each once as a file, and drawings out of the very pages that print."""

import hashlib
from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageChops

from pcplanner.documents.drawings import circle_pages, drawn_poster
from pcplanner.documents.drawn_pictures import PictureFunction
from pcplanner.documents.layout import lay_out
from pcplanner.documents.measures import MARGIN, POSTER_MARGIN
from pcplanner.documents.model import CircleDrawing, Document, Flag, PictureRow, Poster
from pcplanner.documents.pages import A4_LONG, A4_SHORT, Box, Group, Mark, Page, Pages, Role
from pcplanner.documents.paper import ON_PICTURE
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.preview import page_picture
from pcplanner.documents.signs import flag_sign, tick, tick_box
from pcplanner.documents.talking.book import PictureFile
from pcplanner.documents.talking.shapes_svg import shapes_svg
from pcplanner.domain.pictures import Picture, PictureData

_TYPES = {"svg": "image/svg+xml", "png": "image/png", "jpeg": "image/jpeg"}
_ENDINGS = {"svg": "svg", "png": "png", "jpeg": "jpg"}
_MOST_PX, _JPEG_QUALITY = 900, 85
_DRAWING_PX, _COVER_PX = 1600, 1000
_DRAWING_PT = 16
_COLOURS = 256
_DRAWING_EDGE_PX = 12
_FACE_AND_TITLE = 2
_SIGN_SIDE, _SIGN_EDGE = 32.0, 1.5
_UNREADABLE = (OSError, ValueError, SyntaxError, Image.DecompressionBombError)


class Figures:
    """Keep the pictures of one copy; ``picture`` gives the bytes and the words of each."""

    def __init__(self, picture: PictureFunction) -> None:
        self._picture = picture
        self._files: dict[str, PictureFile] = {}

    def files(self) -> tuple[PictureFile, ...]:
        """Return every file, in the order of its first use."""
        return tuple(self._files.values())

    def picture(self, picture: Picture) -> tuple[str, str]:
        """Return the file of a picture and what it is for somebody who cannot see it."""
        data = self._picture(picture)
        return self._kept(_as_shown(data)), picture.alt.strip() or data.alt.strip()

    def flag(self, flag: Flag) -> str:
        """Return the file of the mark of what the person said about a line."""
        return self._shape(flag_sign(flag, _sign_box()))

    def tick_box(self, *, is_ticked: bool) -> str:
        """Return the file of a box to tick."""
        box = _sign_box()
        return self._shape((tick_box(box), tick(box, ON_PICTURE)) if is_ticked else (tick_box(box),))

    def circle(self, block: CircleDrawing) -> list[tuple[str, str]]:
        """Return the file of each part of a circle, and who is on it."""
        room = Box(MARGIN, MARGIN, A4_SHORT - 2 * MARGIN, A4_SHORT - 2 * MARGIN)
        pages = circle_pages(block.plan, room, _DRAWING_PT)
        return [self._drawn(groups, A4_SHORT, A4_SHORT) for groups in pages]

    def poster(self, block: Poster, title: str) -> tuple[list[tuple[str, str]], tuple[PictureRow, ...]]:
        """Return the file of each page of a poster and what is on it, and rows that tell its numbers."""
        box = Box(POSTER_MARGIN, POSTER_MARGIN, A4_LONG - 2 * POSTER_MARGIN, A4_SHORT - 2 * POSTER_MARGIN)
        poster = drawn_poster(block, title, box, _DRAWING_PT)
        # The face and the title stand over the drawing already.
        bare = [groups[_FACE_AND_TITLE:] for groups in poster.pages]
        return [self._drawn(groups, A4_LONG, A4_SHORT) for groups in bare], poster.rows

    def cover(self, document: Document, size_pt: float) -> bytes:
        """Return the first page of a document as it prints, as a PNG."""
        first = Document(
            document.title,
            document.language,
            document.whose,
            document.made_on,
            document.chapters[:1],
            document.foot,
        )
        return _as_png(self._image(lay_out(first, size_pt), _COVER_PX))

    def _drawn(self, groups: Sequence[Group], width: float, height: float) -> tuple[str, str]:
        pages = Pages("", "", (Page(width, height, tuple(groups)),))
        name = self._kept(PictureData("png", _as_png(_trimmed(self._image(pages, _DRAWING_PX))), "."))
        told = (x.alt for x in groups if x.role is Role.FIGURE and x.alt.strip())
        return name, " ".join(told)

    def _image(self, pages: Pages, width_px: int) -> Image.Image:
        drawn = page_picture(write_pdf(pages, self._picture).pdf, 0, width_px)
        return Image.frombytes("RGB", (drawn.width, drawn.height), drawn.rgb)

    def _shape(self, marks: Sequence[Mark]) -> str:
        side = _SIGN_SIDE + 2 * _SIGN_EDGE
        return self._kept(PictureData("svg", shapes_svg(marks, side, side), "."))

    def _kept(self, data: PictureData) -> str:
        key = hashlib.sha256(data.data).hexdigest()
        if key not in self._files:
            name = f"p{len(self._files) + 1}.{_ENDINGS[data.format]}"
            self._files[key] = PictureFile(name, _TYPES[data.format], data.data)
        return self._files[key].name


def _trimmed(image: Image.Image) -> Image.Image:
    """Return a drawing without the empty paper round it."""
    ink = ImageChops.difference(image, Image.new("RGB", image.size, "white")).getbbox()
    if ink is None:
        return image
    left, top, right, bottom = ink
    edge = _DRAWING_EDGE_PX
    return image.crop(
        (
            max(0, left - edge),
            max(0, top - edge),
            min(image.width, right + edge),
            min(image.height, bottom + edge),
        )
    )


def _as_png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.quantize(_COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _sign_box() -> Box:
    return Box(_SIGN_EDGE, _SIGN_EDGE, _SIGN_SIDE, _SIGN_SIDE)


def _as_shown(data: PictureData) -> PictureData:
    """Return a photo no larger than it is shown; a drawing as it is."""
    if data.format == "svg":
        return data
    try:
        with Image.open(BytesIO(data.data)) as image:
            if max(image.size) <= _MOST_PX and image.format in {"JPEG", "PNG"}:
                return PictureData(image.format.lower(), data.data, data.alt)
            image.thumbnail((_MOST_PX, _MOST_PX), Image.Resampling.LANCZOS)
            out = BytesIO()
            if image.mode in {"RGBA", "LA", "P"}:
                image.convert("RGBA").save(out, "PNG", optimize=True)
                return PictureData("png", out.getvalue(), data.alt)
            image.convert("RGB").save(out, "JPEG", quality=_JPEG_QUALITY)
            return PictureData("jpeg", out.getvalue(), data.alt)
    except _UNREADABLE:
        # What cannot be read is shown as nothing; its words are still said.
        return PictureData("svg", shapes_svg((), 1, 1), data.alt)
