"""Find symbols, take in photos, and give the bytes of any picture."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.assets import asset_path
from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.picture_uses import WordPicture
from pcplanner.domain.pictures import Picture, PictureData, PictureKind, SymbolRef
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.finders import Finders
from pcplanner.services.packs import PackService
from pcplanner.storage.troubles import LibraryDamaged, LibraryLocked
from pcplanner.symbols.grouping import PictureGroup, groups_of
from pcplanner.symbols.pack import Symbol, builtin_pack
from pcplanner.symbols.photos import Crop, OpenedPhoto, in_greys, open_photo, take_photo_in
from pcplanner.symbols.portraits import PortraitLook, portrait_alt, portrait_svg
from pcplanner.symbols.recolour import dressed

_MISSING = "missing.svg"


class PictureService:
    """What somebody can do with pictures."""

    def __init__(self, desk: Desk, packs: PackService, finders: Finders) -> None:
        self._desk = desk
        self._packs = packs
        self._finders = finders

    def find(self, words: str, limit: int = 60, person_id: str = "") -> tuple[Symbol, ...]:
        """Return the symbols that fit what was typed, best first, from the packs that are on for a person."""
        if not words.strip():
            return builtin_pack().symbols[:limit]
        return self._finders.search(self._packs.packs(person_id), words, limit)

    def suggest(
        self, text: str, most: int = 4, person_id: str = "", remembered: Iterable[WordPicture] = ()
    ) -> tuple[Picture, ...]:
        """Return up to so many pictures for what a line says; none where a guess would be silly.

        Those that are ``remembered`` for words in it come first.
        """
        chosen = {each.words: each.picture for each in remembered}
        return self._finders.suggest(self._packs.packs(person_id), text, most, chosen)

    def warm(self) -> None:
        """Make the search ready, which takes a tenth of a second, before somebody types."""
        self.find("dream", 1)

    def groups(self, person_id: str = "") -> tuple[PictureGroup, ...]:
        """Return the groups of symbols of all packs that are on for a person."""
        return groups_of(self._packs.packs(person_id))

    @property
    def library(self) -> object | None:
        """Return what photos come from now, to tell one library from another."""
        try:
            return self._desk.library
        except LibraryLocked:
            return None

    def is_there(self, picture: Picture) -> bool:
        """Say whether a picture can still be shown."""
        return self._found(picture) is not None

    def open_photo(self, photo: Path | bytes) -> OpenedPhoto:
        """Read a photo, a file or its bytes, to show it for cropping."""
        return open_photo(photo)

    def crop_photo(self, photo: Path | bytes, crop: Crop, quarter_turns: int, tilt: int) -> PictureData:
        """Return a photo as it will be kept: turned, tilted by so many degrees, cropped and made small."""
        return take_photo_in(photo, crop, "", quarter_turns, tilt)

    def keep(self, data: PictureData, alt: str) -> Picture:
        """Keep a photo or a drawing inside the library, once by what is in it, and point at it."""
        with self._desk.library.changing(say("did.added_photo"), "") as change:
            name = change.put_media(replace(data, alt=alt))
        return Picture(PictureKind.PHOTO, name, alt)

    def take_photo_in(
        self, photo: Path | bytes, crop: Crop | None, alt: str, quarter_turns: int = 0, tilt: int = 0
    ) -> Picture:
        """Keep a cropped photo inside the library and return the picture that points at it."""
        return self.keep(self.crop_photo(photo, crop or Crop(), quarter_turns, tilt), alt)

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

    def symbol_for(self, photo: Picture) -> Picture | None:
        """Return the symbol for what a photo is called; none where nobody can say."""
        if not photo.alt or photo.alt == say("photos.a_photo"):
            return None
        found = self.suggest(photo.alt, 1)
        return replace(found[0], alt=photo.alt) if found else None

    def worn(self, access: AccessProfile) -> Callable[[Picture], PictureData]:
        """Return what gives the bytes of each picture as somebody likes pictures to look."""
        return lambda picture: self.data(picture, access.look, access.tone)

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
        return self._media(picture.ref)

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
            return self._media(ref.sha256)
        except LibraryLocked:
            return None

    def _media(self, name: str) -> PictureData | None:
        """Return what the library holds; where just that is damaged, the rest of the plan is still shown."""
        try:
            with self._desk.library.reading() as reader:
                return reader.media(name)
        except LibraryDamaged:
            # Meeting it has been told already, to whoever asked the library to be told.
            return None


def _in_tone(data: PictureData, look: Look, tone: Tone) -> PictureData:
    if data.format == "svg":
        return replace(data, data=dressed(data.data, look, tone))
    return in_greys(data) if tone is Tone.GREY else data
