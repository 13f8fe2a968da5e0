"""List the planning styles and check the file of one on the command line."""

import argparse
from pathlib import Path

from pcplanner.cli.status import places_of
from pcplanner.domain.errors import InputError
from pcplanner.domain.words import say
from pcplanner.services.styles import StyleService


def list_styles(asked: argparse.Namespace) -> None:
    """List every style: id, how many chapters, name."""
    for style in _service(asked).all():
        print(f"{style.id}  {len(style.chapters)}  {style.name}")


def check_styles(asked: argparse.Namespace) -> None:
    """Check one file, or every style there is; say what is wrong, and fail where one cannot be used."""
    service = _service(asked)
    files = (asked.file,) if asked.file else (*service.built_in(), *service.own_files())
    broken = [path for path in files if not _is_usable(service, path)]
    if broken:
        raise InputError(say("styles.cannot_use", files=", ".join(path.name for path in broken)))
    print(say("styles.all_fine", count=len(files)))


def _is_usable(service: StyleService, path: Path) -> bool:
    found = service.check(path)
    for each in found:
        key = "styles.hint" if each.is_hint else "styles.slip"
        print(say(key, file=path.name, what=str(each)))
    return all(each.is_hint for each in found)


def _service(asked: argparse.Namespace) -> StyleService:
    return StyleService(places_of(asked))
