"""Find symbols, take in photos, and give the bytes of any picture."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from pcplanner.domain.assets import asset_path
from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.pictures import Picture, PictureData, PictureKind, SymbolRef
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.finders import Finders
from pcplanner.services.packs import PackService
from pcplanner.storage.troubles import LibraryLocked
from pcplanner.symbols.pack import Symbol, builtin_pack
from pcplanner.symbols.photos import Crop, OpenedPhoto, in_greys, open_photo, take_photo_in
from pcplanner.symbols.portraits import PortraitLook, portrait_alt, portrait_svg
from pcplanner.symbols.recolour import dressed

_MISSING = "missing.svg"


class PictureService:
    """What somebody can do with pictures."""

    def __init__(self, desk: Desk, packs: PackService) -> None:
        self._desk = desk
        self._packs = packs
        self._finders = Finders()

    def find(self, words: str, limit: int = 60, person_id: str = "") -> tuple[Symbol, ...]:
        """Return the symbols that fit what was typed, best first, from the packs that are on for a person."""
        if not words.strip():
            return builtin_pack().symbols[:limit]
        return self._finders.search(self._packs.packs(person_id), words, limit)

    def suggest(self, text: str, most: int = 4, person_id: str = "") -> tuple[Picture, ...]:
        """Return up to so many pictures for what a line says; none where a guess would be silly."""
        return self._finders.suggest(self._packs.packs(person_id), text, most)

    def warm(self) -> None:
        """Make the search ready, which takes a tenth of a second, before somebody types."""
        self.find("dream", 1)

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

    def data(self, picture: Picture, look: Look | None = None, tone: Tone = Tone.COLOUR) -> PictureData:
        """Return the bytes of a picture; one that is gone gives a plain placeholder, never an error.

        Symbols are drawn in the ``look`` of the person and in a ``tone``; what is kept never changes.
        """
        found = self._found(picture)
        if found is None:
            return self.placeholder(picture)
        alt = picture.alt or found.alt or say("photos.a_photo")
        return _in_tone(replace(found, alt=alt), look or Look(), tone)

    def credits(self, pictures: Iterable[Picture]) -> tuple[str, ...]:
        """Return a sentence for each set of pictures that is used, naming whose it is; each once."""
        named = (self._credit(picture) for picture in dict.fromkeys(pictures))
        return tuple(say("packs.credit", credit=credit) for credit in dict.fromkeys(named) if credit)

    def _credit(self, picture: Picture) -> str:
        if picture.kind is PictureKind.SYMBOL and not SymbolRef.of(picture).sha256:
            return builtin_pack().credit
        found = self._found(picture)
        return "" if found is None else found.credit

    def placeholder(self, picture: Picture) -> PictureData:
        """Return what stands in for a picture that is not there any more."""
        shape = asset_path("templates") / _MISSING
        return PictureData("svg", shape.read_bytes(), picture.alt or say("photos.missing"))

    def _found(self, picture: Picture) -> PictureData | None:
        if picture.kind is PictureKind.SYMBOL:
            return self._symbol(SymbolRef.of(picture))
        if picture.kind is PictureKind.PORTRAIT:
            try:
                look = PortraitLook.from_text(picture.ref)
            except ValueError:
                return None
            return PictureData("svg", portrait_svg(look).encode(), portrait_alt(look))
        with self._desk.library.reading() as reader:
            return reader.media(picture.ref)

    def _symbol(self, ref: SymbolRef) -> PictureData | None:
        """Return the drawing that was chosen, from its pack or as the plan keeps it; else what is there."""
        exact = self._packs.exact_drawing(ref)
        if exact is not None:
            return exact
        return self._kept(ref) or self._packs.drawing(ref)

    def _kept(self, ref: SymbolRef) -> PictureData | None:
        if not ref.sha256:
            return None
        try:
            with self._desk.library.reading() as reader:
                return reader.media(ref.sha256)
        except LibraryLocked:
            return None


def _in_tone(data: PictureData, look: Look, tone: Tone) -> PictureData:
    if data.format == "svg":
        return replace(data, data=dressed(data.data, look, tone))
    return in_greys(data) if tone is Tone.GREY else data
