"""Let a facilitator fit a style to the person: chapters off, moved, renamed, added, and who may see each."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.lines import Audience
from pcplanner.domain.words import say
from pcplanner.ui.pages.style.view_model import ChapterEdit, StyleState, StyleViewModel
from pcplanner.ui.theme.colours import Role
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.who_may_see import audience_choices
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_ON, _OFF = "on", "off"
_COLUMNS = 2


class StyleDrawer(QWidget):
    """Work on one chapter of the style at a time; everything is kept at once."""

    def __init__(self, look: Look, view_model: StyleViewModel) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._chosen = ""
        self._about = ""
        self.more_chapters: list[ChoiceRow] = []
        self._make()
        self._connect()

    def choose(self, chapter_id: str) -> None:
        """Work on another chapter."""
        self.settle()
        self._chosen = chapter_id
        self.show_state(self._view_model.state)

    def settle(self) -> None:
        """Save what is being typed."""
        if self._chosen:
            self._view_model.rename(self._chosen, self.title.words())

    def show_state(self, state: StyleState) -> None:
        """Show the chapters and the one that is chosen."""
        if state.who_may_see:
            self.audiences.set_choices(state.who_may_see)
        edit = self._edit(state)
        self._show_chapters(state.edits)
        if edit is not None:
            self._show_edit(edit)
        about = f"{state.about} {state.credit}"
        if about != self._about:
            self._about = about
            self.about.set_words(about)
        self.stack.show_page(self.stack.pager.index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the drawer."""
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect().adjusted(0, 8, 0, 0))

    def _edit(self, state: StyleState) -> ChapterEdit | None:
        found = next((x for x in state.edits if x.id == self._chosen), None)
        if found is None and state.edits:
            found = state.edits[0]
            self._chosen = found.id
        return found

    def _show_chapters(self, edits: Sequence[ChapterEdit]) -> None:
        """Show what to choose from; with big words row by row, so that each page of the drawer is filled."""
        share = _COLUMNS if self._look.metrics.is_large else max(1, len(edits))
        shares = [edits[n : n + share] for n in range(0, len(edits), share)] or [()]
        if len(shares) != 1 + len(self.more_chapters):
            self.more_chapters = [self._chapter_row() for _ in shares[1:]]
            self._stack_parts()
        for row, part in zip((self.chapters, *self.more_chapters), shares, strict=True):
            row.set_choices([Choice(x.id, x.title) for x in part])
            row.set_chosen([self._chosen])

    def _chapter_row(self) -> ChoiceRow:
        row = ChoiceRow(self._look, columns=_COLUMNS)
        row.setAccessibleName(say("style.chapter"))
        row.choice_pressed.connect(lambda key: self.choose(str(key)))
        return row

    def _show_edit(self, edit: ChapterEdit) -> None:
        if not self.title.hasFocus() and self.title.words() != edit.title:
            self.title.set_words(edit.title)
        self.use.set_chosen([_ON if edit.is_on else _OFF])
        self.audiences.set_chosen(edit.audiences)
        self.help.set_words(edit.help or say("style.choose"))
        self.sheets.set_choices([Choice(sheet_id, words) for sheet_id, words in edit.sheets])

    def _make(self) -> None:
        look = self._look
        self.meeting = PlainButton(look, say("style.meeting"), icon=Icon.PEOPLE)
        self.chapters = self._chapter_row()
        self.help = WordsLabel(look, "", role=Role.QUIET)
        self.title = WordsField(look, say("style.rename"))
        self.use = ChoiceRow(
            look, [Choice(_ON, say("style.is_on")), Choice(_OFF, say("style.is_off"))], columns=2
        )
        self.use.setAccessibleName(say("style.is_on"))
        self.order = ChoiceRow(
            look,
            [
                Choice(-1, say("style.earlier"), icon=Icon.UP),
                Choice(1, say("style.later"), icon=Icon.DOWN),
            ],
            columns=2,
        )
        self.audiences = ChoiceRow(look, audience_choices(), label=say("style.who_sees"), is_multiple=True)
        self.sheets = ChoiceRow(look, label=say("style.sheets"), columns=2)
        self.again = PlainButton(look, say("style.again"), icon=Icon.REDO)
        self.own = WordsField(look, say("style.own"))
        self.add = PlainButton(look, say("style.add_own"), icon=Icon.PLUS)
        self.about = WordsLabel(look, "", role=Role.QUIET)
        self.stack = PagedStack(look)
        self.stack.setParent(self)
        self._stack_parts()

    def _stack_parts(self) -> None:
        # The biggest words leave room for more chapters instead of what they are called together.
        label = WordsLabel(self._look, say("style.chapter"), size=TextSize.CAPTION, bold=True)
        self.stack.set_parts(
            [
                self.meeting,
                *([] if self.more_chapters else [label]),
                self.chapters,
                *self.more_chapters,
                self.help,
                self.title,
                self.use,
                self.order,
                self.audiences,
                self.sheets,
                self.again,
                self.own,
                self.add,
                self.about,
            ]
        )

    def _connect(self) -> None:
        self.meeting.clicked.connect(self._view_model.plan_meeting)
        self.title.settled.connect(lambda words: self._view_model.rename(self._chosen, words))
        self.use.choice_pressed.connect(lambda key: self._view_model.turn(self._chosen, is_on=key == _ON))
        self.order.choice_pressed.connect(self._on_moved)
        self.audiences.choice_pressed.connect(self._on_audience)
        self.sheets.choice_pressed.connect(lambda key: self._view_model.open_sheet(self._chosen, str(key)))
        self.again.clicked.connect(lambda: self._view_model.fill_in_again(self._chosen))
        self.own.entered.connect(lambda _: self._on_add())
        self.add.clicked.connect(self._on_add)
        self._look.changed.connect(self._on_look_changed)

    @Slot()
    def _on_look_changed(self) -> None:
        # A method of its own, so that nothing is shown any more when the drawer is gone.
        self.show_state(self._view_model.state)

    @Slot(object)
    def _on_moved(self, by: object) -> None:
        if isinstance(by, int):
            self._view_model.move(self._chosen, by)

    @Slot(object)
    def _on_audience(self, audience: object) -> None:
        if isinstance(audience, Audience):
            self._view_model.choose_audience(self._chosen, audience)

    @Slot()
    def _on_add(self) -> None:
        self._view_model.add_own(self.own.words())
        self.own.set_words("")
