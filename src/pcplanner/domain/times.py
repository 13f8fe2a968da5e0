"""Say when something is, as people say it."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class When:
    """Say when: in own words ("before the summer"), on a day, both or neither yet."""

    words: str = ""
    day: date | None = None

    def __bool__(self) -> bool:
        return bool(self.words or self.day)
