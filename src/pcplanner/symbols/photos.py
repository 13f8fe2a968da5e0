"""Take in photos: turned upright, cropped, made small, and without anything hidden in the file."""

import io
import warnings
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps

from pcplanner.domain.errors import InputError
from pcplanner.domain.pictures import PictureData
from pcplanner.domain.words import say

LONGEST_SIDE_PX = 1600
MOST_PIXELS = 40_000_000
LARGEST_FILE_BYTES = 50_000_000
_FORMATS = ("PNG", "JPEG", "WEBP")
_JPEG_QUALITY = 88


class NotAPhoto(InputError):
    """The file is not a picture that can be used."""


class PhotoTooLarge(InputError):
    """The picture has more pixels, or the file more bytes, than is safe to open."""


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of an upright photo to keep, as shares of its width and height from 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    right: float = 1.0
    bottom: float = 1.0


@dataclass(frozen=True, slots=True)
class OpenedPhoto:
    """A photo that was looked at and is safe: PNG bytes for showing, and its size in pixels, upright."""

    shown: bytes
    width_px: int
    height_px: int


def open_photo(path: Path) -> OpenedPhoto:
    """Read a photo to show it for cropping.

    Raises ``NotAPhoto`` for anything but a whole PNG, JPEG or WebP, and ``PhotoTooLarge`` above 40
    megapixels or 50 MB.
    """
    image = _upright(path)
    image.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX))
    out = io.BytesIO()
    image.save(out, "PNG")
    return OpenedPhoto(out.getvalue(), image.width, image.height)


def take_photo_in(path: Path, crop: Crop | None = None, alt: str = "", quarter_turns: int = 0) -> PictureData:
    """Return the cropped photo, at most 1,600 px on its longest side, without EXIF or place.

    ``quarter_turns`` turns it clockwise by so many right angles before it is cropped.
    """
    image = _upright(path)
    if quarter_turns % 4:
        image = image.rotate(-90 * (quarter_turns % 4), expand=True)
    crop = crop or Crop()
    box = (
        round(crop.left * image.width),
        round(crop.top * image.height),
        max(round(crop.right * image.width), round(crop.left * image.width) + 1),
        max(round(crop.bottom * image.height), round(crop.top * image.height) + 1),
    )
    image = image.crop(box)
    image.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX))
    out = io.BytesIO()
    if image.mode == "RGBA":
        image.save(out, "PNG")
        return PictureData("png", out.getvalue(), alt)
    image.save(out, "JPEG", quality=_JPEG_QUALITY)
    return PictureData("jpeg", out.getvalue(), alt)


def _upright(path: Path) -> Image.Image:
    try:
        if path.stat().st_size > LARGEST_FILE_BYTES:
            raise PhotoTooLarge(say("photos.too_large"))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(path, formats=_FORMATS) as file:
                if file.width * file.height > MOST_PIXELS:
                    raise PhotoTooLarge(say("photos.too_large"))
                upright = ImageOps.exif_transpose(file)
                keeps_clear = "A" in upright.getbands() or "transparency" in upright.info
                return upright.convert("RGBA" if keeps_clear else "RGB")
    except Image.DecompressionBombWarning as bomb:
        raise PhotoTooLarge(say("photos.too_large")) from bomb
    except (OSError, SyntaxError, ValueError, Warning, Image.DecompressionBombError) as trouble:
        raise NotAPhoto(say("photos.not_a_photo")) from trouble
