"""Take in photos: turned upright, cropped, made small, and without anything hidden in the file."""

import io
import struct
import warnings
import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from PIL import ExifTags, Image

from pcplanner.domain.errors import InputError
from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say
from pcplanner.symbols.straightening import Tilt, held_tilt

LONGEST_SIDE_PX = 1600
MOST_PIXELS = 40_000_000
LARGEST_FILE_BYTES = 50_000_000
_FORMATS = ("PNG", "JPEG", "WEBP")
_JPEG_QUALITY = 88
_WAYS = MappingProxyType(
    {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
)
# What Pillow raises for files that are cut off, damaged or something else.
_BROKEN = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, struct.error, zlib.error)


class NotAPhoto(InputError):
    """The file is not a picture that can be used."""


class PhotoTooLarge(InputError):
    """The picture has more pixels, or the file more bytes, than is safe to open."""


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of an upright, turned and straightened photo to keep, as shares of its sides from 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0


@dataclass(frozen=True, slots=True)
class OpenedPhoto:
    """A photo that was looked at and is safe: PNG bytes for showing, and its size in pixels, upright.

    ``data`` is what came in, to crop the photo from even when its file is gone by then.
    """

    shown: bytes
    width_px: int
    height_px: int
    data: bytes


def open_photo(photo: Path | bytes) -> OpenedPhoto:
    """Read a photo, a file or its bytes, to show it for cropping.

    Raises ``NotAPhoto`` for anything but a whole PNG, JPEG or WebP, and ``PhotoTooLarge`` above 40
    megapixels or 50 MB.
    """
    data = _bytes_of(photo)
    image = _read_upright(io.BytesIO(data))
    image.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX))
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=1)
    return OpenedPhoto(out.getvalue(), image.width, image.height, data)


def small_photo(photo: Path | bytes, side_px: int) -> PictureData:
    """Return a photo upright and at most so many pixels on a side, to be told from others at a glance.

    Raises ``NotAPhoto`` and ``PhotoTooLarge`` as ``open_photo`` does.
    """
    image = _read_upright(io.BytesIO(_bytes_of(photo)), side_px)
    image.thumbnail((side_px, side_px))
    return _packed(image, "")


def take_photo_in(
    photo: Path | bytes,
    crop: Crop | None = None,
    alt: str = "",
    quarter_turns: int = 0,
    tilt_degrees: int = 0,
) -> PictureData:
    """Return the cropped photo, at most 1,600 px on its longest side, without EXIF or place.

    In this order it is stood upright as its camera noted, turned clockwise by so many right angles, tilted
    clockwise by at most 15 degrees with the corners left out, and then cropped.
    """
    image = _read_upright(io.BytesIO(_bytes_of(photo)))
    if quarter_turns % 4:
        image = image.rotate(-90 * (quarter_turns % 4), expand=True)
    return _packed(_cropped(image, crop or Crop(), held_tilt(tilt_degrees)), alt)


def _cropped(image: Image.Image, crop: Crop, degrees: int) -> Image.Image:
    """Return a part of a photo that is tilted by so many degrees."""
    tilt = Tilt(image.width, image.height, degrees)
    wide, high = (max(1, round(side * tilt.kept_share)) for side in image.size)
    left, right = _span(crop.left, crop.right, wide)
    top, bottom = _span(crop.top, crop.bottom, high)
    if not degrees:
        return image.crop((left, top, right, bottom))
    corners = [(left, top), (right, top), (left, bottom)]
    (x, y), (right_x, right_y), (low_x, low_y) = (_pixel(tilt, c[0] / wide, c[1] / high) for c in corners)
    size = (right - left, bottom - top)
    across = ((right_x - x) / size[0], (right_y - y) / size[0])
    down = ((low_x - x) / size[1], (low_y - y) / size[1])
    # For each pixel of the part, where in the photo it comes from.
    origin = (across[0], down[0], x, across[1], down[1], y)
    return image.transform(size, Image.Transform.AFFINE, origin, Image.Resampling.BICUBIC)


def _pixel(tilt: Tilt, x: float, y: float) -> tuple[float, float]:
    x, y = tilt.in_photo(x, y)
    return x * tilt.width, y * tilt.height


def _packed(image: Image.Image, alt: str) -> PictureData:
    """Return a bare picture made small: PNG when parts are clear, else JPEG."""
    image.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX))
    out = io.BytesIO()
    if image.mode in {"RGBA", "LA"}:
        image.save(out, "PNG")
        return PictureData("png", out.getvalue(), alt)
    image.save(out, "JPEG", quality=_JPEG_QUALITY)
    return PictureData("jpeg", out.getvalue(), alt)


def take_picture_in(data: bytes) -> PictureData:
    """Return a picture of a pack that came as PNG, JPEG or WebP, made safe and small like a photo."""
    return _packed(_read_upright(io.BytesIO(_bytes_of(data))), "")


def in_greys(data: PictureData) -> PictureData:
    """Return a photo in greys; one that cannot be read stays as it is."""
    try:
        with Image.open(io.BytesIO(data.data), formats=_FORMATS) as photo:
            is_clear = "A" in photo.getbands()
            return replace(_packed(photo.convert("LA" if is_clear else "L"), data.alt), credit=data.credit)
    except (*_BROKEN, Image.DecompressionBombError):
        return data


def _span(first: float, last: float, length: int) -> tuple[int, int]:
    """Return the first pixel of a part and the one after its last; always at least one, inside the photo."""
    start = min(max(round(first * length), 0), length - 1)
    return start, min(max(round(last * length), start + 1), length)


def _bytes_of(photo: Path | bytes) -> bytes:
    """Return the bytes of a photo; a file that is too large is not read at all."""
    try:
        size = len(photo) if isinstance(photo, bytes) else photo.stat().st_size
        if size > LARGEST_FILE_BYTES:
            raise PhotoTooLarge(say("photos.too_large"))
        return photo if isinstance(photo, bytes) else photo.read_bytes()
    except OSError as trouble:
        raise NotAPhoto(say("photos.not_a_photo")) from trouble


def _read_upright(photo: io.BytesIO, least_px: int | None = None) -> Image.Image:
    """Return a photo upright and bare; with ``least_px`` a large JPEG may come at a fraction of its size."""
    try:
        with warnings.catch_warnings():
            # A camera's notes may be broken while the photo is whole: only what is far too large counts.
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(photo, formats=_FORMATS) as file:
                if file.width * file.height > MOST_PIXELS:
                    raise PhotoTooLarge(say("photos.too_large"))
                if least_px is not None:
                    file.draft(None, (least_px, least_px))
                return _bare(_turned(file))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as bomb:
        raise PhotoTooLarge(say("photos.too_large")) from bomb
    except _BROKEN as trouble:
        raise NotAPhoto(say("photos.not_a_photo")) from trouble


def _turned(image: Image.Image) -> Image.Image:
    """Return the picture the way up that the camera noted; notes that cannot be read change nothing."""
    try:
        way = _WAYS.get(image.getexif().get(ExifTags.Base.Orientation, 1))
    except _BROKEN:
        way = None
    return image if way is None else image.transpose(way)


def _bare(image: Image.Image) -> Image.Image:
    """Return the picture as red, green, blue and perhaps clear, with nothing else in it."""
    if image.mode.startswith("I;16"):
        image = image.convert("I").point(lambda level: level * (1 / 256)).convert("L")
    keeps_clear = "A" in image.getbands() or "transparency" in image.info
    bare = image.convert("RGBA" if keeps_clear else "RGB")
    # Comments and XMP of the file would be written out again, and XMP can say where a photo was taken.
    bare.info.clear()
    return bare
