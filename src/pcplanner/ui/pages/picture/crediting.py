"""Say whose the pictures are that are shown."""

from collections.abc import Callable, Iterable, Sequence

from pcplanner.domain.pictures import Picture, PictureKind, SymbolRef
from pcplanner.domain.words import say
from pcplanner.services.packs import PackCard

_FREE = "CC0"
_SHARED = "CC"


def credit_words(
    shown: Iterable[Picture],
    chosen: Picture | None,
    cards: Sequence[PackCard],
    of_kept: Callable[[Iterable[Picture]], tuple[str, ...]],
) -> str:
    """Return whose the chosen picture is, or of which packs the pictures are that are shown.

    ``of_kept`` knows about pictures that a plan keeps although their pack is gone.
    """
    by_id = {card.id: card for card in cards}
    if chosen is not None:
        card = by_id.get(_pack(chosen))
        return f"{card.credit.rstrip('.')}." if card else " ".join(of_kept([chosen]))
    symbols = [each for each in shown if each.kind is PictureKind.SYMBOL]
    packs = dict.fromkeys(_pack(each) for each in symbols)
    known = [credit_of(by_id[pack]) for pack in packs if pack in by_id]
    gone = of_kept(each for each in symbols if _pack(each) not in by_id)
    return " ".join((*known, *gone))


def credit_of(card: PackCard) -> str:
    """Return the name and the licence of a pack."""
    if not card.licence:
        return say("picture.credit_unknown", pack=card.name)
    if card.licence.startswith(_FREE):
        return say("picture.credit_free", pack=card.name, licence=card.licence)
    if card.licence.startswith(_SHARED):
        return say("picture.credit_shared", pack=card.name, licence=card.licence)
    return say("picture.credit_other", pack=card.name, licence=card.licence)


def _pack(picture: Picture) -> str:
    return SymbolRef.of(picture).pack if picture.kind is PictureKind.SYMBOL else ""
