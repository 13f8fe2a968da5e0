"""Describe what the checker found, so that a person can look at it again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at again; it is never more than a warning.

    ``line`` counts from 1. ``text[start:end]`` of what was checked is the place that ``instead`` would take;
    ``text`` shows it on one line. An empty ``instead`` means that nobody but a person can find plainer words.
    ``is_strong`` is for what most readers stumble over (ER-01 over 20 words).
    """

    rule: str
    line: int
    start: int
    end: int
    text: str
    why: str
    instead: str = ""
    is_strong: bool = False

    @property
    def key(self) -> str:
        """Return what the same finding is known by in the same or another text, to leave it out."""
        return f"{self.rule} {self.text.casefold()}"


def with_instead(text: str, finding: Finding) -> str:
    """Return a text with the plainer words of one finding in their place."""
    return text[: finding.start] + finding.instead + text[finding.end :]
