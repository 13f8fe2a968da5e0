"""Keep why nothing was heard, and tell each such trouble once."""

from collections.abc import Callable

from pcplanner.domain.errors import PlainError
from pcplanner.speech.problems import CannotSay, NoSoundDevice

OnProblem = Callable[[PlainError], None]


class Troubles:
    """Hold the last trouble with voice or device."""

    def __init__(self, on_problem: OnProblem) -> None:
        self._on_problem = on_problem
        self._told: set[type[PlainError]] = set()
        self.last: PlainError | None = None

    def tell(self, problem: PlainError) -> None:
        """Report trouble once; a sentence that cannot be said is reported each time."""
        self.last = problem
        if type(problem) in self._told:
            return
        if not isinstance(problem, CannotSay):
            self._told.add(type(problem))
        self._on_problem(problem)

    def sound_came(self) -> None:
        """Note that something is heard, so that a device that goes away again is told again."""
        self.last = None
        self._told.discard(NoSoundDevice)
