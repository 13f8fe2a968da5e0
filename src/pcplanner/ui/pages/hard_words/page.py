"""Show the hard words of a plan with what they mean, and one of them to change."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.hard_words import Meaning
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.hard_words.panel import WordPanel
from pcplanner.ui.pages.hard_words.view_model import HardWordsState, HardWordsViewModel, caption_of
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.paged_rows import PagedRows

_ROW, _GAP = 104, 16


class HardWordsPage(QWidget):
    """Show the words in rows, or the panel of one. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: HardWordsViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown = HardWordsState()
        look = context.look
        self.rows = PagedRows(look, row_height=_ROW, gap=_GAP)
        self.add = OptionRow(look, say("hard_words.add"), icon=Icon.PLUS, family=Family.MEETING)
        self.panel = WordPanel(look)
        for part in (self.rows, self.panel):
            part.setParent(self)
        self.add.clicked.connect(view_model.add_word)
        self.panel.edited.connect(view_model.write)
        self.panel.keep_pressed.connect(view_model.keep)
        self.panel.back_pressed.connect(view_model.put_back)
        self.panel.turn_pressed.connect(view_model.turn)
        view_model.state_changed.connect(self._show)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        key = "prompt" if state.words else "prompt_none"
        if state.draft is not None:
            key = "prompt_new" if state.draft.is_new else "prompt_word"
        return PageHead(
            title=say("hard_words.title"),
            family=Family.MEETING,
            prompt=say(f"hard_words.{key}", word=state.draft.word if state.draft else ""),
            prompt_picture=symbol("easy-read"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.draft is not None:
            return self.panel.reading()
        return tuple(f"{x.word}. {caption_of(x)}" for x in state.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the rows or the panel the whole page."""
        super().resizeEvent(event)
        self.rows.setGeometry(self.rect())
        self.panel.setGeometry(self.rect())

    def _show(self) -> None:
        state = self._view_model.state
        if state.words != self._shown.words or not self.rows.rows():
            self.rows.set_rows([self.add, *map(self._row, state.words)])
        is_open = state.draft is not None
        had_open = self._shown.draft is not None
        self._shown = state
        self.rows.setVisible(not is_open)
        self.panel.setVisible(is_open)
        # The words of the pager belong to the rows.
        self.rows.pager.setVisible(not is_open and self.rows.plan().pages > 1)
        self.panel.show_draft(state.draft)
        if had_open and not is_open:
            self.add.setFocus()
        self.head_changed.emit()

    def _row(self, meaning: Meaning) -> OptionRow:
        row = OptionRow(
            self._context.look,
            meaning.word,
            picture=meaning.picture,
            caption=caption_of(meaning),
            family=Family.MEETING,
        )
        row.clicked.connect(lambda: self._view_model.open_word(meaning))
        return row


def open_page(context: Context, route: Route) -> PageParts:
    """Open what hard words mean in a person's plan."""
    view_model = HardWordsViewModel(context, route.person_id)
    page = HardWordsPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.rows.pager,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_back=view_model.close_word,
    )
