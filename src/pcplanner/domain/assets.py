"""Find the files that come with the program: symbols, templates and words."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def _root() -> Path:
    packed = _PACKAGE / "assets"
    return packed if packed.is_dir() else _PACKAGE.parent.parent / "assets"


def asset_path(name: str) -> Path:
    """Return the path of a packed file or folder, such as ``symbols/index.json``."""
    return _root() / name
