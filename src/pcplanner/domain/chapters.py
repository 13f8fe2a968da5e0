"""List the chapters of a plan that hold lines, with their families and pictures."""

from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """The families of pages; each has its own colours on screen and paper."""

    MAIN = "main"
    ABOUT = "about"
    CIRCLE = "circle"
    DREAMS = "dreams"
    STEPS = "steps"
    MEETING = "meeting"
    RIGHTS = "rights"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One question of a plan; its words are ``chapters.<id>_title`` and ``chapters.<id>_prompt``."""

    id: str
    family: Family
    symbol: str


ADMIRE = Chapter("admire", Family.ABOUT, "what-people-like-about-me")
IMPORTANT = Chapter("important", Family.ABOUT, "important-to-me")
SUPPORT = Chapter("support", Family.ABOUT, "best-support")
MATTERS = Chapter("matters", Family.DREAMS, "dream")

ABOUT_ME = (ADMIRE, IMPORTANT, SUPPORT)
ALL_CHAPTERS = (*ABOUT_ME, MATTERS)


def chapter(chapter_id: str) -> Chapter:
    """Return the chapter with this id; an unknown one is a ``KeyError``."""
    for each in ALL_CHAPTERS:
        if each.id == chapter_id:
            return each
    raise KeyError(chapter_id)
