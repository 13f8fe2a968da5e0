"""Find symbols, take in photos, and give the bytes of any picture."""

from pathlib import Path

from pcplanner.domain.assets import asset_path
from pcplanner.domain.pictures import Picture, PictureData, PictureKind
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.symbols.pack import BUILTIN, Symbol, builtin_pack
from pcplanner.symbols.photos import Crop, OpenedPhoto, open_photo, take_photo_in
from pcplanner.symbols.portraits import PortraitLook, portrait_alt, portrait_svg

_MISSING = "missing.svg"


class PictureService:
    """What somebody can do with pictures."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, words: str, limit: int = 60) -> tuple[Symbol, ...]:
        """Return the symbols that fit what was typed, best first."""
        return builtin_pack().find(words, limit)

    def groups(self) -> tuple[str, ...]:
        """Return the names of the groups of symbols."""
        return builtin_pack().groups()

    def in_group(self, group: str) -> tuple[Symbol, ...]:
        """Return the symbols of a group."""
        return tuple(s for s in builtin_pack().symbols if s.group == group)

    def open_photo(self, path: Path) -> OpenedPhoto:
        """Read a photo to show it for cropping."""
        return open_photo(path)

    def take_photo_in(self, path: Path, crop: Crop | None, alt: str, quarter_turns: int = 0) -> Picture:
        """Keep a cropped photo inside the library and return the picture that points at it."""
        data = take_photo_in(path, crop, alt, quarter_turns)
        with self._desk.library.changing(say("did.added_photo"), "") as change:
            name = change.put_media(data)
        return Picture(PictureKind.PHOTO, name, alt)

    def portrait(self, look: PortraitLook) -> Picture:
        """Return the picture of a drawn portrait."""
        return Picture(PictureKind.PORTRAIT, look.to_text(), portrait_alt(look))

    def data(self, picture: Picture) -> PictureData:
        """Return the bytes of a picture; one that is gone gives a plain placeholder, never an error."""
        found = self._found(picture)
        if found is None:
            return self.placeholder(picture)
        return PictureData(
            found.format, found.data, picture.alt or found.alt or say("photos.a_photo"), found.credit
        )

    def placeholder(self, picture: Picture) -> PictureData:
        """Return what stands in for a picture that is not there any more."""
        shape = asset_path("templates") / _MISSING
        return PictureData("svg", shape.read_bytes(), picture.alt or say("photos.missing"))

    def _found(self, picture: Picture) -> PictureData | None:
        if picture.kind is PictureKind.SYMBOL:
            pack, _, symbol_id = picture.ref.partition("/")
            return builtin_pack().drawing(symbol_id) if pack == BUILTIN else None
        if picture.kind is PictureKind.PORTRAIT:
            try:
                look = PortraitLook.from_text(picture.ref)
            except ValueError:
                return None
            return PictureData("svg", portrait_svg(look).encode(), portrait_alt(look))
        with self._desk.library.reading() as reader:
            return reader.media(picture.ref)
