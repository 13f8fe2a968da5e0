"""Say what the page with letters is asked for: words for one field, from somebody who presses no keys."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import uuid4

from pcplanner.ui.context import Context
from pcplanner.ui.routes import Place, Route


@dataclass(frozen=True, slots=True)
class KeyboardAsk:
    """One field that wants words: what it is called, what is in it, and what may go in.

    ``is_secret`` is for a passphrase: its letters are neither shown nor said, and nothing is guessed.
    """

    label: str
    words: str = ""
    max_length: int = 200
    has_lines: bool = False
    is_secret: bool = False


def ask_for_words(
    context: Context, person_id: str, ask: KeyboardAsk, answered: Callable[[str], object]
) -> None:
    """Go to the page with letters; ``answered`` gets the words when somebody says they are done."""
    route = Route(Place.KEYBOARD, person_id, uuid4().hex)
    context.drafts.keep(route, ask)

    def give(words: object) -> None:
        answered(str(words))

    context.navigator.ask(route, give)
