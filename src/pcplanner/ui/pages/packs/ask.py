"""Ask whose pictures they are, before they are added; every answer may be left empty."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pcplanner.domain.words import say
from pcplanner.symbols.arrivals import LONGEST_WORDS, LookedAt
from pcplanner.ui.theme.look import Look
from pcplanner.ui.widgets.paged_rows import PagedRows
from pcplanner.ui.widgets.words_field import WordsField

_QUESTIONS = ("name", "owner", "licence")


class Ask(PagedRows):
    """Show a field for each question. Emits ``name_edited(str)``, and ``finished`` after the last answer."""

    name_edited = Signal(str)
    finished = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, row_height=126, gap=20)
        self.fields = {key: self._field(key) for key in _QUESTIONS}
        self.set_rows(list(self.fields.values()))
        self.fields["name"].edited.connect(self.name_edited)
        for here, after in pairwise(_QUESTIONS):
            self.fields[here].entered.connect(lambda _, after=after: self._go_on(self.fields[after]))
        self.fields[_QUESTIONS[-1]].entered.connect(lambda _: self.finished.emit())

    def show_found(self, found: LookedAt) -> None:
        """Show what the files themselves say, to be put right."""
        about = found.about
        for key, words in (("name", about.name), ("owner", about.owner), ("licence", about.licence)):
            self.fields[key].set_words(words)
            self.fields[key].clear_message()
        self.show_page(0)

    def show_takes_place_of(self, name: str) -> None:
        """Say that a pack of this name is there already."""
        field = self.fields["name"]
        if name:
            field.show_problem(say("packs.takes_place", name=name))
        else:
            field.clear_message()

    def answers(self) -> tuple[str, str, str]:
        """Return the name, the owner and the licence as they were typed."""
        name, owner, licence = (self.fields[key].words() for key in _QUESTIONS)
        return name, owner, licence

    def _go_on(self, field: QWidget) -> None:
        self.show_row(field)
        field.setFocus()

    def _field(self, key: str) -> WordsField:
        return WordsField(
            self._look,
            say(f"packs.ask_{key}"),
            placeholder=say(f"packs.ask_{key}_hint"),
            max_length=LONGEST_WORDS,
        )
