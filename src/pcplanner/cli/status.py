"""Say how a command ended, and where its files are: what the window's commands share with the others."""

import argparse
import sys

from pcplanner.cli.arguments import ENVIRONMENT, INPUT
from pcplanner.domain.errors import Fault, PlainError
from pcplanner.services.places import Places, places_under, usual_places


def tell(trouble: PlainError) -> int:
    """Say what went wrong on the error stream and return the exit status for it."""
    print(trouble, file=sys.stderr)
    return ENVIRONMENT if trouble.fault is Fault.ENVIRONMENT else INPUT


def places_of(asked: argparse.Namespace) -> Places:
    """Return where files are kept: this system's folders, or the folder that was named."""
    return places_under(asked.folder) if asked.folder else usual_places()
