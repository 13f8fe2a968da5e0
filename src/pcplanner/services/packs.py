"""Add packs of pictures, put them in order, switch them off for somebody, and take them away."""

import json
import threading
from dataclasses import dataclass, replace
from pathlib import Path

from pcplanner.domain.errors import InputError
from pcplanner.domain.pictures import BUILTIN, Picture, PictureData, PictureKind, SymbolRef
from pcplanner.domain.words import say
from pcplanner.services.places import Places
from pcplanner.services.settings import write_whole
from pcplanner.symbols.arrivals import CannotKeepPack, Installed, LookedAt, OnProgress, PackSaid
from pcplanner.symbols.pack import Pack, builtin_pack
from pcplanner.symbols.pack_ids import id_of
from pcplanner.symbols.shelf import Shelf
from pcplanner.symbols.sources import Skipped

MOST_SAMPLES = 4


class NoSuchPack(InputError):
    """There is no pack of this id that can be taken away."""


@dataclass(frozen=True, slots=True)
class PackCard:
    """Show one pack in a list: whose it is, how many symbols it has, and what was left out of it.

    One that ``is_away`` was taken away and can be brought back; one that ``is_damaged`` cannot be read.
    """

    id: str
    name: str
    licence: str
    credit: str
    symbols: int
    is_on: bool = True
    is_own: bool = False
    skipped: tuple[Skipped, ...] = ()
    samples: tuple[Picture, ...] = ()
    is_away: bool = False
    is_damaged: bool = False


@dataclass(frozen=True, slots=True)
class _Arrangement:
    """The order of the packs, and for whom each is switched off; people by id only."""

    order: tuple[str, ...] = ()
    off: tuple[tuple[str, str], ...] = ()


class PackService:
    """What somebody can do with packs; they are not personal and serve every library of this computer."""

    def __init__(self, places: Places) -> None:
        self._shelf = Shelf(places.packs)
        self._file = places.packs / "packs.json"
        self._lock = threading.Lock()
        self._away: PackCard | None = None

    def packs(self, person_id: str = "") -> tuple[Pack, ...]:
        """Return the packs to look in, ours among them, in their order; without those switched off."""
        arrangement = self._arrangement()
        is_on = (pack_id for pack_id in self._ids(arrangement) if (pack_id, person_id) not in arrangement.off)
        return tuple(pack for pack_id in is_on if (pack := self._pack(pack_id)) is not None)

    def cards(self, person_id: str = "") -> tuple[PackCard, ...]:
        """Return all packs in their order, and whether each is on for this person.

        The one that was taken away last is among them until it is gone for good.
        """
        arrangement = self._arrangement()
        return tuple(self._card(pack_id, person_id, arrangement) for pack_id in self._ids(arrangement))

    def look_at(self, path: Path) -> LookedAt:
        """Say what is in a zip or a folder before it is added."""
        return self._shelf.look_at(path)

    def takes_place_of(self, name: str) -> str:
        """Return the name of the pack that one of this name would take the place of; empty for none."""
        pack_id = id_of(name)
        if pack_id not in self._shelf.ids():
            return ""
        pack = self._shelf.pack(pack_id)
        return pack.name if pack is not None else pack_id

    def install(
        self,
        path: Path,
        on_progress: OnProgress | None = None,
        name: str = "",
        owner: str = "",
        licence: str = "",
    ) -> Installed:
        """Add a pack from a zip or a folder, in place of one of the same name.

        ``on_progress`` is told how many of how many are done and may raise ``InstallingStopped``; nothing
        changes until all is done. ``name``, ``owner`` and ``licence`` are used in place of the pack's own.
        """
        made = self._shelf.install(path, on_progress, PackSaid(name, owner, licence))
        if self._away is not None and self._away.id == made.pack_id:
            self._away = None
        return made

    def remove(self, pack_id: str) -> None:
        """Take a pack away; plans keep the pictures of it that they use.

        It can be brought back until the next one is taken away or the program starts again.
        """
        if pack_id == BUILTIN:
            raise NoSuchPack(say("packs.own_pack"))
        card = self._card(pack_id, "", self._arrangement())
        if not self._shelf.remove(pack_id):
            raise NoSuchPack(say("packs.no_such_pack", pack=pack_id))
        self._away = replace(card, is_away=True)

    def bring_back(self, pack_id: str) -> None:
        """Bring back the pack that was taken away last."""
        self._away = None
        if not self._shelf.bring_back(pack_id):
            raise NoSuchPack(say("packs.gone"))

    def throw_away_removed(self) -> None:
        """Throw away what was taken away, so that it takes no room; it cannot be brought back any more."""
        self._away = None
        self._shelf.throw_away()

    def move(self, pack_id: str, by: int) -> None:
        """Move a pack up (negative) or down in the order."""
        with self._lock:
            arrangement = self._arrangement()
            order = self._ids(arrangement)
            if pack_id not in order:
                raise NoSuchPack(say("packs.no_such_pack", pack=pack_id))
            at = order.index(pack_id)
            order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
            self._keep(_Arrangement(tuple(order), arrangement.off))

    def switch(self, pack_id: str, person_id: str, *, is_on: bool) -> None:
        """Switch a pack on or off for one person; their plan keeps the pictures it has."""
        with self._lock:
            arrangement = self._arrangement()
            off = [pair for pair in arrangement.off if pair != (pack_id, person_id)]
            if not is_on:
                off.append((pack_id, person_id))
            self._keep(_Arrangement(arrangement.order, tuple(off)))

    def drawing(self, ref: SymbolRef) -> PictureData | None:
        """Return the drawing of a symbol as its pack has it now."""
        return builtin_pack().drawing(ref.id) if ref.pack == BUILTIN else self._shelf.drawing(ref)

    def exact_drawing(self, ref: SymbolRef) -> PictureData | None:
        """Return the very drawing that was chosen, or ``None`` when its pack has it no more."""
        is_exact = ref.pack == BUILTIN or self._shelf.has_exactly(ref)
        return self.drawing(ref) if is_exact else None

    def drawing_to_keep(self, picture: Picture) -> PictureData | None:
        """Return what a library must keep so that a picture outlives its pack; nothing for our own."""
        if picture.kind is not PictureKind.SYMBOL:
            return None
        ref = SymbolRef.of(picture)
        return self.exact_drawing(ref) if ref.sha256 else None

    def _ids(self, arrangement: _Arrangement) -> list[str]:
        place = {pack_id: number for number, pack_id in enumerate(arrangement.order)}
        away = () if self._away is None else (self._away.id,)
        ids = dict.fromkeys((BUILTIN, *self._shelf.ids(), *away))
        # Ours comes first, and a new pack last, until somebody says otherwise.
        return sorted(ids, key=lambda pack_id: place.get(pack_id, -1 if pack_id == BUILTIN else len(place)))

    def _pack(self, pack_id: str) -> Pack | None:
        return builtin_pack() if pack_id == BUILTIN else self._shelf.pack(pack_id)

    def _card(self, pack_id: str, person_id: str, arrangement: _Arrangement) -> PackCard:
        is_on = (pack_id, person_id) not in arrangement.off
        pack, away = self._pack(pack_id), self._away
        if pack is None:
            if away is not None and away.id == pack_id:
                return replace(away, is_on=is_on)
            return PackCard(pack_id, pack_id, "", "", 0, is_on=is_on, is_damaged=True)
        return PackCard(
            pack.id,
            pack.name,
            pack.licence,
            pack.credit,
            len(pack.symbols),
            is_on=is_on,
            is_own=pack.id == BUILTIN,
            skipped=self._skipped(pack.id),
            samples=_samples(pack),
        )

    def _skipped(self, pack_id: str) -> tuple[Skipped, ...]:
        found = None if pack_id == BUILTIN else self._shelf.pack_file(pack_id)
        return () if found is None else found.skipped

    def _arrangement(self) -> _Arrangement:
        """Return what was kept; anything unreadable counts as not arranged."""
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8"))
            order = tuple(str(pack_id) for pack_id in kept["order"])
            off = tuple((str(pack_id), str(person_id)) for pack_id, person_id in kept["off"])
        except (OSError, ValueError, KeyError, TypeError):
            return _Arrangement()
        return _Arrangement(order, off)

    def _keep(self, arrangement: _Arrangement) -> None:
        kept = {"order": arrangement.order, "off": arrangement.off}
        try:
            write_whole(self._file, json.dumps(kept, indent=1).encode())
        except OSError as trouble:
            raise CannotKeepPack(say("packs.cannot_keep")) from trouble


def _samples(pack: Pack) -> tuple[Picture, ...]:
    """Return a few pictures from all over a pack."""
    many = len(pack.symbols)
    few = min(MOST_SAMPLES, many)
    return tuple(pack.symbols[(2 * number + 1) * many // (2 * few)].picture for number in range(few))
