"""Have a library in a moment: made once and copied, and closed without the copy that closing makes."""

import shutil
from pathlib import Path

import pytest

from pcplanner.domain.access import AccessProfile
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.places import places_under
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.library import Library
from pcplanner.storage.making import create_library

QUIET = AccessProfile(speech=False, motion=False)


def make_quiet_practice(folder: Path) -> Path:
    """Make a practice library in which nobody wants speech, and return its folder, to be copied."""
    places = places_under(folder)
    services = build_services(places, cost=CHEAP_COST)
    services.library.open_practice()
    for card in services.people.find().cards:
        services.people.set_access(card.id, QUIET)
    services.library.lock()
    return places.practice


def make_empty(folder: Path, passphrase: str) -> Path:
    """Make a library with nothing in it that is cheap to open, and return its folder, to be copied."""
    library, _ = create_library(folder, passphrase, CHEAP_COST)
    library.close()
    return folder


def open_copy(services: Services, made: Path, practice: Path) -> None:
    """Put a copy of a practice library where services look for theirs, and open it."""
    shutil.copytree(made, practice)
    services.library.open_practice()


def close_without_a_copy(services: Services) -> None:
    """Close what is open at the end of a test; the copy made then is tested by itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Library, "_back_up_last", lambda _: None)
        services.library.lock()
