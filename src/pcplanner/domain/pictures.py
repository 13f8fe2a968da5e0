"""Name a picture: a symbol from a pack, a photo kept in the library, or a drawn portrait."""

import json
import re
from dataclasses import dataclass
from enum import Enum

BUILTIN = "builtin"
_REF = re.compile(r"([^/]*)/(.*?)(?:@([0-9a-f]{64}))?", re.DOTALL)


class PictureKind(Enum):
    """Where a picture comes from."""

    SYMBOL = "symbol"
    PHOTO = "photo"
    PORTRAIT = "portrait"


@dataclass(frozen=True, slots=True)
class Picture:
    """Point at one picture; it holds no bytes.

    ``ref`` is ``pack/id`` for a symbol, the SHA-256 of the stored bytes for a photo, and the text form of
    the look for a portrait. A symbol of an added pack is ``pack/id@sha256``: its drawing is also kept in the
    library by that SHA-256, so that it outlives the pack. ``alt`` says in plain words what it shows; empty
    means "use the label".
    """

    kind: PictureKind
    ref: str
    alt: str = ""

    def to_text(self) -> str:
        """Return one line of JSON that ``from_text`` turns back into an equal value."""
        return json.dumps([self.kind.value, self.ref, self.alt], ensure_ascii=False)

    @classmethod
    def from_text(cls, text: str) -> "Picture":
        """Read what ``to_text`` wrote; anything else raises ``ValueError``."""
        kind, ref, alt = json.loads(text)
        return cls(PictureKind(kind), str(ref), str(alt))


def symbol(name: str, alt: str = "") -> Picture:
    """Return the picture of a built-in symbol by its id, such as ``dream``."""
    return Picture(PictureKind.SYMBOL, SymbolRef(BUILTIN, name).to_text(), alt)


@dataclass(frozen=True, slots=True)
class SymbolRef:
    """Say which symbol of which pack; ``sha256`` is that of its drawing, empty for a built-in one."""

    pack: str
    id: str
    sha256: str = ""

    def to_text(self) -> str:
        """Return what a picture holds as its ``ref``."""
        return f"{self.pack}/{self.id}@{self.sha256}" if self.sha256 else f"{self.pack}/{self.id}"

    @classmethod
    def of(cls, picture: Picture) -> "SymbolRef":
        """Read the ``ref`` of a symbol; one without a pack is in no pack at all."""
        found = _REF.fullmatch(picture.ref)
        return cls(found[1], found[2], found[3] or "") if found else cls("", picture.ref)


@dataclass(frozen=True, slots=True)
class PictureData:
    """Hold the bytes of one picture as a document or a screen needs them.

    ``format`` is ``svg``, ``png`` or ``jpeg``, or ``wav`` where a sound is kept the same way. ``alt`` is
    never empty; ``credit`` may be.
    """

    format: str
    data: bytes
    alt: str
    credit: str = ""
