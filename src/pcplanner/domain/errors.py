"""Say what went wrong in plain words: what happened, that nothing is lost, and what to press."""

from enum import Enum


class Fault(Enum):
    """Whose side the trouble is on; the command line turns it into an exit status."""

    INPUT = 1
    ENVIRONMENT = 2


class PlainError(Exception):
    """An error with one plain sentence for a person; subclasses say which trouble it is."""

    fault = Fault.INPUT

    def __init__(self, sentence: str, *, what_to_do: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.what_to_do = what_to_do

    def __str__(self) -> str:
        return f"{self.sentence} {self.what_to_do}".strip()


class InputError(PlainError):
    """What was typed or chosen cannot be used."""


class EnvironmentTrouble(PlainError):
    """The computer cannot do it now: no disk space, no sound, no screen."""

    fault = Fault.ENVIRONMENT
