"""Make pictures of pages for other programs: each the very page that prints."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from pcplanner.documents.preview import PagePicture, page_count, page_pictures

PAGE_DOTS_AN_INCH = 200
_JPEG_QUALITY = 90


def page_pngs(pdf: bytes, dots_an_inch: int = PAGE_DOTS_AN_INCH) -> Iterator[bytes]:
    """Yield every page of a PDF as a PNG, one at a time."""
    for page in page_pictures(pdf, [dots_an_inch] * page_count(pdf)):
        yield as_png(page, dots_an_inch)


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
