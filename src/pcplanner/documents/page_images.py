"""Make pictures of pages for other programs: each the very page that prints."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from pcplanner.documents.preview import PagePicture, page_count, page_picture, page_pictures, page_width

PAGE_DOTS_AN_INCH = 200
_JPEG_QUALITY = 90
_POINTS_AN_INCH = 72


def page_pngs(pdf: bytes, dots_an_inch: int = PAGE_DOTS_AN_INCH) -> Iterator[bytes]:
    """Yield every page of a PDF as a PNG, one at a time."""
    for page in page_pictures(pdf, [dots_an_inch] * page_count(pdf)):
        yield as_png(page, dots_an_inch)


def page_png(pdf: bytes, index: int, dots_an_inch: int = PAGE_DOTS_AN_INCH) -> bytes:
    """Return one page of a PDF, from 0, as a PNG."""
    width_px = round(page_width(pdf, index) / _POINTS_AN_INCH * dots_an_inch)
    return as_png(page_picture(pdf, index, width_px), dots_an_inch)


def as_png(picture: PagePicture, dots_an_inch: int) -> bytes:
    """Return pixels as a PNG that knows how large it is on paper."""
    out = BytesIO()
    _image(picture).save(out, "PNG", dpi=(dots_an_inch, dots_an_inch))
    return out.getvalue()


def as_jpeg(picture: PagePicture, dots_an_inch: int) -> bytes:
    """Return pixels as a JPEG, which is far smaller where a photo is in it."""
    out = BytesIO()
    dpi = (dots_an_inch, dots_an_inch)
    _image(picture).save(out, "JPEG", dpi=dpi, quality=_JPEG_QUALITY, subsampling=0)
    return out.getvalue()


def _image(picture: PagePicture) -> Image.Image:
    return Image.frombytes("RGB", (picture.width, picture.height), picture.rgb)
