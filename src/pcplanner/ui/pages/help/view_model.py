"""Know what can be done on the page help was asked for, which keys work, and what the program is made of."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.words import all_words, say
from pcplanner.ui.context import Context
from pcplanner.ui.pages.help.about import credits_of_program
from pcplanner.ui.routes import Place, Route

_MOST_SENTENCES = 4
_KEYS = (
    "tab",
    "arrows",
    "enter",
    "escape",
    "help_key",
    "drawer",
    "hear",
    "undo",
    "redo",
    "print",
    "home",
    "back",
    "next",
    "pages",
)


class Topic(Enum):
    """What the page shows."""

    PAGE = auto()
    KEYS = auto()
    ABOUT = auto()


@dataclass(frozen=True, slots=True)
class HelpRow:
    """One thing said: its words and perhaps smaller ones; ``key`` tells which sentence of a page it is."""

    words: str
    small: str = ""
    key: str = ""

    @property
    def spoken(self) -> str:
        """Return what is said on a press."""
        return f"{self.words} {self.small}".strip()


@dataclass(frozen=True, slots=True)
class HelpState:
    """Everything the page shows."""

    topic: Topic
    prompt: str
    rows: tuple[HelpRow, ...]


class HelpViewModel(QObject):
    """Hold the state of the help page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str, asked_from: str) -> None:
        super().__init__()
        self._context = context
        self._person_id = person_id
        self._asked_from = asked_from
        self.state = HelpState(Topic.PAGE, say("help.prompt"), page_help(asked_from))

    def hear(self) -> None:
        """Say everything that is shown."""
        self._context.hear(self.state.prompt, *(row.spoken for row in self.state.rows))

    def press(self, row: HelpRow) -> None:
        """Say one thing."""
        self._context.hear(row.spoken)

    def open_page_help(self) -> None:
        """Show what can be done on the page help was asked for."""
        self._show(HelpState(Topic.PAGE, say("help.prompt"), page_help(self._asked_from)))

    def open_keys(self) -> None:
        """Show the keys that work, or go back to the page's help."""
        if self.state.topic is Topic.KEYS:
            self.open_page_help()
            return
        rows = tuple(HelpRow(say(f"help.key_{key}"), say(f"help.does_{key}")) for key in _KEYS)
        self._show(HelpState(Topic.KEYS, say("help.keys_prompt"), rows))

    def open_about(self) -> None:
        """Show what the program is made of, or go back to the page's help."""
        if self.state.topic is Topic.ABOUT:
            self.open_page_help()
            return
        rows = tuple(HelpRow(credit.words, credit.small) for credit in credits_of_program())
        self._show(HelpState(Topic.ABOUT, say("help.about_prompt"), rows))

    def open_problems(self) -> None:
        """Go to the copies and what to do about problems."""
        self._context.go(Route(Place.PROBLEMS))

    def open_looks(self) -> None:
        """Go to how somebody likes it."""
        self._context.go(Route(Place.LOOKS, self._person_id))

    def open_packs(self) -> None:
        """Go to the packs of pictures."""
        self._context.go(Route(Place.PACKS, self._person_id))

    def go_on(self) -> None:
        """Go back to the page help was asked for."""
        self._context.navigator.back()

    def _show(self, state: HelpState) -> None:
        self.state = state
        self.state_changed.emit()


def page_help(place: str) -> tuple[HelpRow, ...]:
    """Return the sentences for a page; one that has none of its own has those for any page."""
    table = all_words()
    area = place if f"help.{place}_1" in table else "any"
    keys = (f"{area}_{number}" for number in range(1, _MOST_SENTENCES))
    return tuple(HelpRow(table[f"help.{key}"], key=key) for key in keys if f"help.{key}" in table)
