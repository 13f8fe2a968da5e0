"""Say what the page with letters shows."""

from dataclasses import dataclass

from pcplanner.domain.access import KeyboardOrder
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.ui.keyboard_ask import KeyboardAsk
from pcplanner.ui.pages.keyboard.layers import Layer, as_big, signs_on


@dataclass(frozen=True, slots=True)
class Guess:
    """One word that may be meant, with its picture where there is one."""

    words: str
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class KeyboardState:
    """Everything the page shows.

    ``put_away`` is what "start again" put away, until something else is written. ``is_shown`` is about words
    that are secret.
    """

    ask: KeyboardAsk
    words: str
    order: KeyboardOrder = KeyboardOrder.ABC
    layer: Layer = Layer.LETTERS
    is_big: bool = False
    guesses: tuple[Guess, ...] = ()
    put_away: str = ""
    is_shown: bool = False
    name: str = ""
    face: Picture | None = None

    @property
    def is_hidden(self) -> bool:
        """Say whether dots stand for the letters."""
        return self.ask.is_secret and not self.is_shown

    @property
    def seen_words(self) -> str:
        """Return what is seen in the box: the words, or a dot for each letter."""
        return "•" * len(self.words) if self.is_hidden else self.words

    @property
    def heard_words(self) -> str:
        """Return what is read aloud of the words; of a secret, only how long it is."""
        if not self.words.strip() and not (self.words and self.ask.is_secret):
            return say("keyboard.nothing_yet")
        if self.ask.is_secret:
            count = len(self.words)
            return say("keyboard.hidden_one") if count == 1 else say("keyboard.hidden_many", n=count)
        return say("keyboard.written", words=self.words)

    @property
    def can_bring_back(self) -> bool:
        """Say whether "start again" can be taken back."""
        return bool(self.put_away) and not self.words

    @property
    def prompt(self) -> str:
        """Return the label of the field as a question."""
        label = self.ask.label.strip() or say("keyboard.any_words")
        return label if label.endswith("?") else say("keyboard.prompt", label=label.rstrip(".:"))

    def signs(self) -> tuple[str, ...]:
        """Return what stands on each key now, as it will be written."""
        signs = signs_on(self.layer, self.order)
        return tuple(as_big(sign) for sign in signs) if self.is_big else signs
