"""Let the facilitator type what was said, choose its picture and say who said it."""

from PySide6.QtCore import QMargins, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.domain.lines import Check, Source
from pcplanner.domain.words import say
from pcplanner.ui.pages.dream.card import SOURCE_ICONS
from pcplanner.ui.pages.dream.state import DreamState
from pcplanner.ui.picture_suggestions import as_choices
from pcplanner.ui.telling import first_words, order_choices, picture_choices
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.who_helps import Helper
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_LONGEST = 20_000
_MOST_NAMES, _MOST_NAMES_LARGE = 9, 4
_SAID = 176
_CHECKS = (
    (Check.YES, "dream.yes", Icon.TICK),
    (Check.NO, "dream.no", Icon.CROSS),
    (Check.NOT_SURE, "dream.not_sure", Icon.QUESTION),
)


class _Said(QWidget):
    """A label and a field for two or three lines of words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.label = WordsLabel(look, size=TextSize.CAPTION, bold=True, wrap=False)
        self.field = WordsField(look, "", multi_line=True, max_length=_LONGEST, show_label=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.setSpacing(4)
        layout.addWidget(self.label)
        layout.addWidget(self.field, 1)

    def set_label(self, words: str) -> None:
        """Say what is to be typed."""
        self.label.set_words(words)
        edit = self.field.focusProxy()
        if edit is not None:
            edit.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Ask for room for three lines and the word that they are saved."""
        return QSize(300, self._look.metrics.px(_SAID))


class DreamDrawer(QWidget):
    """Change what is chosen on the page; every change is kept at once.

    Emits ``words_settled(str)``, ``picture_chosen(Picture or None)``, ``picture_wanted``,
    ``source_chosen(Source)``, ``teller_chosen(str)``, ``check_chosen(Check)``, ``moved(int)``,
    ``away_pressed`` and ``first_words_shown(str)``.
    """

    words_settled = Signal(str)
    picture_chosen = Signal(object)
    picture_wanted = Signal()
    source_chosen = Signal(object)
    teller_chosen = Signal(str)
    check_chosen = Signal(object)
    moved = Signal(int)
    away_pressed = Signal()
    first_words_shown = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._edited_id = ""
        self._is_new = False
        self._make()
        self._connect()

    def show_state(self, state: DreamState) -> None:
        """Show what is being changed now."""
        edited = state.edited
        self.said.set_label(say("dream.field_matter" if state.is_matter else "dream.field_dream"))
        # Something new is the same thing still when it is saved and gets its id.
        is_other = edited.id != self._edited_id and not (self._is_new and state.is_matter)
        # What is being typed is never changed under somebody's fingers.
        if is_other or not self.field.hasFocus():
            self.field.set_words(edited.words)
        self.pictures.show_pictures(as_choices(state.suggestions, edited.picture), edited.picture)
        self.sources.set_chosen([edited.source] if edited.id else [])
        known = {t.id for t in state.tellers}
        self.tellers.set_choices([Choice(t.id, t.name) for t in self._tellers(state)])
        self.tellers.set_chosen([edited.said_by])
        if not self.teller_name.hasFocus():
            self.teller_name.set_words("" if edited.said_by in known else edited.said_by)
        self.checks.set_chosen([edited.check])
        self.first_words.show_words(edited.first_words)
        self.stack.show_page(0 if is_other else self.stack.pager.index)
        self._edited_id, self._is_new = edited.id, state.is_matter and not edited.id

    def focus_words(self) -> None:
        """Put the cursor into the words."""
        self.stack.show_page(0)
        self.field.focus_words()

    def _tellers(self, state: DreamState) -> list[Helper]:
        """Return as many as there is room for: the closest, and always the one who said it."""
        most = _MOST_NAMES_LARGE if self._look.metrics.is_large else _MOST_NAMES
        shown, rest = list(state.tellers[:most]), state.tellers[most:]
        others = [teller for teller in rest if teller.id == state.edited.said_by]
        return [*shown[: most - len(others)], *others]

    def _make(self) -> None:
        look = self._look
        self.said = _Said(look)
        self.field = self.said.field
        self.pictures = picture_choices(look)
        self.sources = ChoiceRow(
            look,
            [Choice(s, say(f"dream.{s.value}"), icon=SOURCE_ICONS[s]) for s in Source],
            label=say("dream.field_said"),
        )
        self.tellers = ChoiceRow(look, label=say("dream.field_who"))
        self.teller_name = WordsField(look, say("dream.field_name"))
        self.checks = ChoiceRow(
            look, [Choice(c, say(key), icon=i) for c, key, i in _CHECKS], label=say("dream.field_check")
        )
        self.order = order_choices(look)
        self.first_words = first_words(look)
        self.stack = PagedStack(look)
        self.stack.set_parts(
            [
                self.said,
                self.first_words,
                self.pictures.pictures,
                self.pictures.chips,
                self.sources,
                self.tellers,
                self.teller_name,
                self.checks,
                self.order.row,
            ]
        )
        self.first_words.stand_in(self.stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        layout.addWidget(self.stack)

    def _connect(self) -> None:
        self.field.settled.connect(self.words_settled)
        self.pictures.chosen.connect(self.picture_chosen)
        self.pictures.wanted.connect(self.picture_wanted)
        self.sources.choice_pressed.connect(self.source_chosen)
        self.tellers.choice_pressed.connect(lambda who: self.teller_chosen.emit(str(who)))
        self.teller_name.settled.connect(self.teller_chosen)
        self.checks.choice_pressed.connect(self.check_chosen)
        self.order.moved.connect(self.moved)
        self.order.away_pressed.connect(self.away_pressed)
        self.first_words.opened.connect(self.first_words_shown)
