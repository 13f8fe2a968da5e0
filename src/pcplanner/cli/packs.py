"""Add, list and remove packs of pictures on the command line."""

import argparse
import sys

from pcplanner.cli.status import places_of
from pcplanner.domain.words import say
from pcplanner.services.packs import PackService
from pcplanner.symbols.arrivals import OnProgress

_EVERY = 50


def install_pack(asked: argparse.Namespace) -> None:
    """Add a pack from a zip or a folder and say what was left out."""
    packs = PackService(places_of(asked))
    made = packs.install(asked.file, _progress(), asked.name, asked.credit, asked.licence)
    print(say("packs.installed", count=made.symbols, name=made.about.name, pack=made.pack_id))
    print(say("packs.licence", licence=made.about.licence or say("packs.no_licence")))
    for skipped in made.skipped:
        print(say("packs.left_out", name=skipped.name, reason=skipped.reason), file=sys.stderr)


def list_packs(asked: argparse.Namespace) -> None:
    """List every pack in its order: id, how many symbols, licence, name."""
    for card in PackService(places_of(asked)).cards():
        licence = card.licence or say("packs.no_licence")
        print(f"{card.id}  {card.symbols}  {licence}  {card.name}")


def remove_pack(asked: argparse.Namespace) -> None:
    """Take a pack away; plans keep the pictures they use."""
    packs = PackService(places_of(asked))
    packs.remove(asked.pack)
    packs.throw_away_removed()
    print(say("packs.removed", pack=asked.pack))


def _progress() -> OnProgress | None:
    """Return what shows how far it is, where somebody can see it."""
    if not sys.stderr.isatty():
        return None

    def tell(done: int, total: int) -> None:
        if done % _EVERY == 0 or done == total:
            end = "\n" if done == total else ""
            print("\r" + say("packs.progress", done=done, total=total), end=end, file=sys.stderr, flush=True)

    return tell
