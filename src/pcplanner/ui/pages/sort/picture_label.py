"""Call a picture that was brought in by what its symbol is called."""

from collections.abc import Iterable
from dataclasses import replace

from pcplanner.domain.pictures import Picture, PictureKind, SymbolRef
from pcplanner.symbols.pack import Pack


def with_label(picture: Picture, packs: Iterable[Pack]) -> Picture:
    """Return the picture of a symbol with its label in place of the sentence about its drawing.

    Any other picture, and a symbol that is in none of the packs, stays as it is.
    """
    if picture.kind is not PictureKind.SYMBOL:
        return picture
    ref = SymbolRef.of(picture)
    found = next((x.by_id[ref.id].label for x in packs if x.id == ref.pack and ref.id in x.by_id), "")
    return replace(picture, alt=found[:1].upper() + found[1:]) if found else picture
