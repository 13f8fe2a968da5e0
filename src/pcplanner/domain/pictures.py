"""Name a picture: a symbol from a pack, a photo kept in the library, or a drawn portrait."""

import json
from dataclasses import dataclass
from enum import Enum


class PictureKind(Enum):
    """Where a picture comes from."""

    SYMBOL = "symbol"
    PHOTO = "photo"
    PORTRAIT = "portrait"


@dataclass(frozen=True, slots=True)
class Picture:
    """Point at one picture; it holds no bytes.

    ``ref`` is ``pack/id`` for a symbol, the SHA-256 of the stored bytes for a photo, and the text form of
    the look for a portrait. ``alt`` says in plain words what it shows; empty means "use the label".
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
    return Picture(PictureKind.SYMBOL, f"builtin/{name}", alt)


@dataclass(frozen=True, slots=True)
class PictureData:
    """Hold the bytes of one picture as a document or a screen needs them.

    ``format`` is ``svg``, ``png`` or ``jpeg``; ``alt`` is never empty; ``credit`` may be.
    """

    format: str
    data: bytes
    alt: str
    credit: str = ""
