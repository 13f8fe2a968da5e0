"""Say what the page about somebody in the circle shows."""

from dataclasses import dataclass, field

from pcplanner.domain.pictures import Picture
from pcplanner.ui.pages.supporter.draft import Begun, Draft
from pcplanner.ui.pages.supporter.questions import Question, head_number


@dataclass(frozen=True, slots=True)
class SupporterState:
    """Everything the page shows; ``begun`` are those whose questions were not all answered before.

    ``is_gone`` says that somebody has been taken out meanwhile.
    """

    name: str = ""
    face: Picture | None = None
    question: Question = Question.FACE
    draft: Draft = field(default_factory=Draft)
    begun: tuple[Begun, ...] = ()
    is_new: bool = True
    is_gone: bool = False
    ring_names: tuple[str, ...] = ()

    @property
    def step(self) -> int:
        """Return which big step is asked, from 0."""
        return head_number(self.question, self.draft)
