"""Let the facilitator write what is in a film, put it away, and delete it for good after a question."""

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcplanner.domain.text import LONGEST_LINE
from pcplanner.domain.words import say
from pcplanner.ui.pages.film.state import FilmState, Stage
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.who_helps import Helper
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_MOST_NAMES, _MOST_NAMES_LARGE = 6, 4


class FilmDrawer(QWidget):
    """Work on the film that is shown.

    Emits ``words_settled(id, words)``, ``teller_chosen(str)``, ``away_pressed``, ``delete_pressed``
    once somebody is sure, and ``see_away_pressed``.
    """

    words_settled = Signal(str, str)
    teller_chosen = Signal(str)
    away_pressed = Signal()
    delete_pressed = Signal()
    see_away_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._film_id = ""
        self._is_asking = False
        self._has_film = False
        self.words = WordsField(look, say("film.words_label"), multi_line=True, max_length=LONGEST_LINE)
        self.tellers = ChoiceRow(look, label=say("film.who_says"))
        self.away = PlainButton(look, say("film.put_away"), icon=Icon.BIN)
        self.delete = PlainButton(look, say("film.delete"), icon=Icon.CROSS)
        self.see_away = PlainButton(look, say("film.see_away"), icon=Icon.BIN)
        self.no = PlainButton(look, say("film.keep_it"), icon=Icon.UNDO, bold=True)
        self.yes = PlainButton(look, say("film.delete_yes"), icon=Icon.CROSS)
        self.see_away_only = PlainButton(look, say("film.see_away"), icon=Icon.BIN)
        sure = WordsLabel(look, say("film.delete_sure"), size=TextSize.LINE_NARROW, bold=True)
        self.usual, self.sure, self.none = (PagedStack(look) for _ in range(3))
        self.usual.set_parts([self.words, self.tellers, self.away, self.delete, self.see_away])
        self.sure.set_parts([sure, self.no, self.yes])
        self.none.set_parts([WordsLabel(look, say("film.none_here")), self.see_away_only])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(QMargins())
        for stack in (self.usual, self.sure, self.none):
            layout.addWidget(stack)
        self._connect()
        self._show_stack()

    def show_state(self, state: FilmState) -> None:
        """Show the film that is shown on the page."""
        film = state.film if state.stage is Stage.PLAY else None
        film_id = film.id if film else ""
        if film_id != self._film_id:
            self._film_id, self._is_asking = film_id, False
        self._has_film = film is not None
        # What is being typed is never changed under somebody's fingers.
        if film is not None and not self.words.hasFocus():
            self.words.set_words(film.caption)
        if film is not None:
            shown = _tellers(state.tellers, film.said_by, self._most_names())
            self.tellers.set_choices([Choice(x.id, x.name) for x in shown])
            self.tellers.set_chosen([film.said_by])
        is_away = film is not None and film.is_away
        self.away.set_words(say("film.bring_back" if is_away else "film.put_away"))
        self.away.set_icon(Icon.UNDO if is_away else Icon.BIN)
        self.delete.set_not_now(film is not None and film.is_gone, say("film.gone"))
        for button in (self.see_away, self.see_away_only):
            button.set_words(say("film.see_films" if state.shows_away else "film.see_away"))
            button.set_not_now(not state.away, say("film.none_away"))
        self._show_stack()

    def show_saved(self) -> None:
        """Say with a tick that what was written last is safe."""
        self.words.show_saved()

    def show_problem(self, sentence: str) -> None:
        """Say why what was written last is not saved."""
        self.words.show_problem(sentence)

    def settle(self) -> None:
        """Tell what is being typed."""
        if self.words.hasFocus():
            self.words_settled.emit(self._film_id, self.words.words())

    def _connect(self) -> None:
        self.words.settled.connect(lambda words: self.words_settled.emit(self._film_id, words))
        self.tellers.choice_pressed.connect(lambda who: self.teller_chosen.emit(str(who)))
        self.away.clicked.connect(self.away_pressed)
        self.delete.clicked.connect(lambda: self._ask(is_asking=not self.delete.is_not_now()))
        self.no.clicked.connect(lambda: self._ask(is_asking=False))
        self.yes.clicked.connect(self._on_sure)
        self.see_away.clicked.connect(self.see_away_pressed)
        self.see_away_only.clicked.connect(self.see_away_pressed)

    def _ask(self, *, is_asking: bool) -> None:
        self._is_asking = is_asking
        self._show_stack()
        # The answer that changes nothing has the keyboard first.
        (self.no if is_asking else self.delete).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_sure(self) -> None:
        self._ask(is_asking=False)
        self.delete_pressed.emit()

    def _most_names(self) -> int:
        return _MOST_NAMES_LARGE if self._look.metrics.is_large else _MOST_NAMES

    def _show_stack(self) -> None:
        self.usual.setVisible(self._has_film and not self._is_asking)
        self.sure.setVisible(self._has_film and self._is_asking)
        self.none.setVisible(not self._has_film)


def _tellers(known: tuple[Helper, ...], chosen: str, most: int) -> list[Helper]:
    """Return as many as there is room for: the person, the closest, and always the one who says it."""
    shown, rest = known[:most], known[most:]
    others = [each for each in rest if each.id == chosen]
    return [*shown[: most - len(others)], *others]
