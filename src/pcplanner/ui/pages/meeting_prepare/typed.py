"""Keep what is typed in the drawer while a meeting is got ready."""

from PySide6.QtCore import QObject

from pcplanner.domain.words import say
from pcplanner.ui.pages.meeting_prepare.drawer import PrepareDrawer
from pcplanner.ui.pages.meeting_prepare.state import Stage
from pcplanner.ui.pages.meeting_prepare.view_model import PrepareViewModel
from pcplanner.ui.widgets.words_field import WordsField


class Typed(QObject):
    """Give the words of each field to the view model when typing pauses, and when the page is left."""

    def __init__(self, model: PrepareViewModel, drawer: PrepareDrawer, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._drawer = drawer
        for field in (x for stage in Stage for x in drawer.fields(stage)):
            field.settled.connect(lambda words, field=field: self._keep(field, words))
        drawer.name_entered.connect(model.guests.invite_name)
        drawer.own_entered.connect(model.agenda.add_own)
        drawer.rule_entered.connect(model.add_rule)
        model.keeping.saved.connect(self._on_saved)
        model.keeping.refused.connect(self._on_refused)

    def settle(self) -> None:
        """Keep what is being typed."""
        state = self._model.state
        if state.is_gone or not state.is_ready:
            return
        # All are read before the first is saved: a save shows the meeting again, and with it the others.
        typed = [(field, field.words()) for field in self._drawer.fields(state.stage)]
        for field, words in typed:
            self._keep(field, words)
        self._drawer.settle()

    def _keep(self, field: WordsField, words: str) -> None:
        model, drawer = self._model, self._drawer
        if field is drawer.day:
            self._keep_day(words)
            return
        keep = {
            drawer.needs: model.guests.set_need_words,
            drawer.at: model.set_at,
            drawer.lasts: model.set_lasts,
            drawer.where: model.set_where,
            drawer.notes: model.set_where_notes,
            drawer.part: model.agenda.rename,
        }
        keep[field](words)

    def _keep_day(self, words: str) -> None:
        if not words.strip():
            return
        understood = self._model.type_day(words)
        if understood:
            self._drawer.day.show_saved(understood)
        else:
            self._drawer.day.show_problem(say("meeting_prepare.day_unread"))

    def _on_saved(self) -> None:
        for field in self._drawer.fields(self._model.state.stage):
            if field.hasFocus() and field is not self._drawer.day:
                field.show_saved()

    def _on_refused(self, why: str) -> None:
        for field in self._drawer.fields(self._model.state.stage):
            if field.hasFocus():
                field.show_problem(why)
