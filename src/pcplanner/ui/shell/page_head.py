"""Say what the shell shows round one page."""

from dataclasses import dataclass

from pcplanner.ui.theme.colours import Family
from pcplanner.ui.widgets.footprints import skipped_words


@dataclass(frozen=True, slots=True)
class PageHead:
    """The title, the prompt, whose plan it is and where we are; pictures are keys for the picture source.

    One that ``is_asking`` has a question of its own to answer first: a walk leaves its prompt as it is.
    Until it ``is_ready`` the plan is still being read and its prompt may change, so it is not said yet.
    ``skipped`` are the numbers of those ``footprints`` behind us where nothing was said.
    """

    title: str
    family: Family = Family.MAIN
    prompt: str = ""
    prompt_picture: object | None = None
    whose: str = ""
    photo: object | None = None
    footprints: tuple[int, int] | None = None
    skipped: frozenset[int] = frozenset()
    next_label: str | None = None
    spoken: str = ""
    prompt_width: int | None = None
    is_picture_round: bool = False
    is_wide: bool = False
    is_asking: bool = False
    is_ready: bool = True

    @property
    def skipped_words(self) -> str:
        """Return which pages behind us hold nothing; empty where each holds something."""
        return skipped_words(self.skipped)

    @property
    def words_to_speak(self) -> str:
        """Return what Say it again says: the spoken words, or the prompt, or the title."""
        return self.spoken or self.prompt or self.title
