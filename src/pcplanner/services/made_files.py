"""Hold a file that was made and is not on a disk yet."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file that is ready to be written; its name may stand in one folder, as ``plan-films/film.mp4``."""

    name: str
    contents: bytes
