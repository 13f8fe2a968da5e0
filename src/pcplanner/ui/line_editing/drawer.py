"""Show the facilitator's part of a line: its words, its picture, who said it and who may see it."""

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from pcplanner.domain.text import LONGEST_LINE
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.drafts import EditState
from pcplanner.ui.line_editing.drawer_buttons import (
    ButtonsPart,
    FilmPart,
    NestPart,
    NotesPart,
    OrderPart,
    OriginalPart,
    VoicePart,
)
from pcplanner.ui.line_editing.drawer_fields import AnswersPart, CheckPart, ColumnPart, title_of
from pcplanner.ui.line_editing.drawer_parts import (
    AudiencePart,
    DrawerPart,
    ImportancePart,
    PicturePart,
    SourcePart,
    share_out,
    show_beginning,
    show_title,
    words_height,
)
from pcplanner.ui.line_editing.edits_lines import EditsLines
from pcplanner.ui.line_editing.hints import HintPart
from pcplanner.ui.line_editing.more_part import MorePart
from pcplanner.ui.line_editing.who_part import WhoPart
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.pager import Pager, PagerStyle, page_keys
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_GAP = 8
_PAGER = 68
_WORDS_GIVE_WAY = 1.5
_COLUMN_GAP = 16
_RING = 6


class LineDrawer(QWidget):
    """Say which line it works on and show its words always, and below them the parts, in pages."""

    def __init__(self, look: Look, view_model: EditsLines) -> None:
        super().__init__()
        self._look = look
        self._view_model = view_model
        self._page = 0
        self._state = EditState()
        self._make()
        self._connect()

    def focus_words(self) -> None:
        """Put the cursor into the words."""
        self._page = 0
        self._place()
        self.words.focus_words()

    def show_state(self, state: EditState) -> None:
        """Show the line that is worked on."""
        was, self._state = self._state, state
        show_title(self.title, title_of(state))
        if self.words.words() != state.words:
            self.words.set_words(state.words)
            show_beginning(self.words)
        if not state.message:
            self.words.clear_message()
        elif state.is_problem:
            self.words.show_problem(state.message)
        else:
            self.words.show_saved(state.message)
        had_more = was.is_saying_more and self.more.isAncestorOf(QApplication.focusWidget() or self)
        had_focus = was.is_asking_who and self.who.isAncestorOf(QApplication.focusWidget() or self)
        wanted = [part.is_wanted for part in self.parts]
        for part in self.parts:
            part.show_state(state)
        self.who.show_state(state)
        self.more.show_state(state)
        self.next.setVisible(state.is_table)
        if wanted != [p.is_wanted for p in self.parts] or was != state:
            self._place()
        if state.is_asking_who and not was.is_asking_who:
            self.who.focus_first()
        elif state.is_saying_more and not was.is_saying_more:
            self.more.begin()
        elif had_more and not state.is_saying_more:
            (self.say_more if self.say_more.isVisible() else self.words).setFocus()
        elif had_focus and not state.is_asking_who:
            # What had the keyboard is hidden now; it goes on where the name that was chosen stands.
            if self.source.who.isVisible():
                self.source.who.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.words.focus_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the parts out again for the new size."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the page show which line this works on."""
        super().showEvent(event)
        self._view_model.editor.show_again()
        self._view_model.show_drawer(is_shown=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what was typed when the drawer closes."""
        super().hideEvent(event)
        self._view_model.settle()
        self._view_model.show_drawer(is_shown=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages with Page Up and Page Down."""
        turn = page_keys(event.key())
        if turn:
            self.pager.turn(turn)
        else:
            super().keyPressEvent(event)

    def pages(self) -> list[list[DrawerPart]]:
        """Return which parts are on each page of the drawer."""
        return share_out(self.parts, self._space(0).size(), self._space(1).size())

    def _make(self) -> None:
        look = self._look
        self.words = WordsField(
            look,
            say("lines.words_label"),
            multi_line=True,
            max_length=LONGEST_LINE,
            placeholder=say("lines.words_placeholder"),
            show_label=False,
        )
        self.title = WordsLabel(look, say("lines.drawer_new"), size=TextSize.BODY, bold=True, wrap=False)
        self.pager = Pager(look)
        self.picture = PicturePart(look)
        self.source = SourcePart(look)
        self.audience = AudiencePart(look)
        self.check = CheckPart(look)
        self.hints = HintPart(look)
        self.notes = NotesPart(look)
        self.importance = ImportancePart(look)
        self.order = OrderPart(look)
        self.original = OriginalPart(look)
        self.add = PlainButton(look, say("lines.add"), icon=Icon.PLUS)
        self.put_away = PlainButton(look, say("lines.put_away"), icon=Icon.BIN)
        self.next = PlainButton(look, say("details.next_question"), icon=Icon.NEXT, icon_at_end=True)
        self.say_more = PlainButton(look, say("details.say_more"), icon=Icon.MORE)
        self.view = PlainButton(look, say("details.another_view"), icon=Icon.TWO_BUBBLES)
        self.film = FilmPart(look)
        self.more_about = ButtonsPart(look, say("details.more_about"), [self.say_more, self.view])
        self.voice = VoicePart(look)
        self.answers = AnswersPart(look)
        self.column = ColumnPart(look)
        self.wanted = ColumnPart(look, is_wanted_step=True)
        self.nest = NestPart(look)
        self.line = ButtonsPart(look, say("lines.this_line"), [self.next, self.add, self.put_away])
        self.who = WhoPart(look)
        self.more = MorePart(look)
        self.parts: tuple[DrawerPart, ...] = (
            self.hints,
            self.picture,
            self.source,
            self.answers,
            self.audience,
            self.notes,
            self.check,
            self.column,
            self.wanted,
            self.importance,
            self.film,
            self.more_about,
            self.voice,
            self.order,
            self.nest,
            self.original,
            self.line,
        )
        for part in (self.title, self.words, *self.parts, self.pager, self.who, self.more):
            part.setParent(self)

    def _connect(self) -> None:
        editor = self._view_model.editor
        self.words.edited.connect(editor.type_words)
        self.words.settled.connect(self._view_model.settle)
        self.check.field.edited.connect(editor.type_how_we_check)
        self.check.field.settled.connect(self._view_model.settle)
        self.pager.page_wanted.connect(self._on_page_wanted)
        self.picture.chosen.connect(editor.choose_picture)
        self.picture.more_wanted.connect(editor.ask_for_picture)
        self.film.wanted.connect(self._view_model.see_films)
        self.source.chosen.connect(editor.choose_source)
        self.source.who_wanted.connect(editor.ask_who)
        self.who.chosen.connect(editor.choose_who)
        self.who.left.connect(lambda: editor.ask_who(is_asking=False))
        self.answers.chosen.connect(editor.choose_answer)
        self.column.chosen.connect(self._on_column)
        self.wanted.chosen.connect(editor.choose_wanted)
        self.say_more.clicked.connect(lambda _=False: editor.say_more(is_shown=True))
        self.view.clicked.connect(self._on_another_view)
        self.voice.wanted.connect(self._view_model.record_line)
        self.nest.nested.connect(lambda is_under: editor.nest(is_under=is_under))
        self.more.typed.connect(editor.type_field)
        self.more.settled.connect(self._view_model.settle)
        self.more.heading_chosen.connect(self._on_heading)
        self.more.left.connect(lambda: editor.say_more(is_shown=False))
        self.next.clicked.connect(self._on_next)
        self.audience.chosen.connect(editor.choose_audience)
        self.hints.use_wanted.connect(editor.use_plainer)
        self.hints.fine_wanted.connect(editor.hint_is_fine)
        self.hints.look_wanted.connect(editor.look_at_words)
        self.importance.chosen.connect(editor.choose_importance)
        self.order.moved.connect(editor.move)
        self.original.wanted.connect(editor.show_original)
        self.add.clicked.connect(self._on_add)
        self.put_away.clicked.connect(editor.put_away)
        self._look.changed.connect(self._place)

    @Slot()
    def _on_add(self) -> None:
        self._view_model.add_line()
        self.focus_words()

    @Slot(object)
    def _on_column(self, column: str) -> None:
        editor = self._view_model.editor
        editor.put_in(replace(editor.line().slot, column=column))

    @Slot(object)
    def _on_heading(self, is_heading: bool) -> None:  # a Qt signal's argument
        editor = self._view_model.editor
        editor.change_details(replace(editor.line().details, is_heading=is_heading))

    @Slot()
    def _on_next(self) -> None:
        self._view_model.editor.start_next()
        self.focus_words()

    @Slot()
    def _on_another_view(self) -> None:
        # On a scale it is another view of the same thing, so the words begin as they are.
        self._view_model.editor.start_view(self._state.words if self._state.is_scale else "")
        self.focus_words()

    @Slot(int)
    def _on_page_wanted(self, page: int) -> None:
        self._page = page
        self._place()

    @Slot()
    def _place(self) -> None:
        pages = self.pages()
        self._page = min(self._page, len(pages) - 1)
        is_asking, is_more = self._state.is_asking_who, self._state.is_saying_more
        is_covered = is_asking or is_more
        space, title = self._space(self._page), self._title_height()
        self.title.setGeometry(0, 0, space.width(), title)
        show_title(self.title, title_of(self._state))
        self.words.setGeometry(0, title, space.width(), words_height(self._look))
        top = space.top()
        for part in self.parts:
            is_here = part in pages[self._page] and not is_covered
            if is_here:
                part.setGeometry(0, top, space.width(), part.height_wanted(space.width()))
                top += part.height() + _GAP
            part.setVisible(is_here)
        is_words = space.top() > title or self._page == 0
        self.words.setVisible(not is_covered and is_words)
        self.title.setVisible(not is_covered)
        self._place_pager(len(pages), is_shown=not is_covered)
        self.who.setVisible(is_asking)
        self.who.setGeometry(self.rect())
        self.more.setVisible(is_more and not is_asking)
        self.more.setGeometry(self.rect())

    def _place_pager(self, pages: int, *, is_shown: bool) -> None:
        is_large = self._look.metrics.is_large
        self.pager.set_pages(self._page, pages)
        self.pager.set_style(PagerStyle.COLUMN if is_large else PagerStyle.COMPACT)
        hint = self.pager.sizeHint()
        top = 0 if is_large else self.height() - _PAGER
        self.pager.setGeometry(self.width() - hint.width(), top, hint.width(), hint.height())
        self.pager.setVisible(is_shown and pages > 1)

    def _title_height(self) -> int:
        # With the largest words there is no room to spare, and lines lie further apart by themselves.
        ring = 2 if self._look.metrics.is_large else _RING
        return round(self._look.font(TextSize.BODY).pixelSize() * 1.22) + ring

    def _space(self, page: int) -> QRect:
        """Return where the parts of a page go: below the words, or with very big words instead of them."""
        title = self._title_height()
        gives_way = page > 0 and self._look.metrics.scale >= _WORDS_GIVE_WAY
        below = title if gives_way else title + words_height(self._look) + _GAP
        if self._look.metrics.is_large:
            width = self.width() - self._look.metrics.pager_column - _COLUMN_GAP
            return QRect(0, below, width, self.height() - below)
        return QRect(0, below, self.width(), self.height() - below - _PAGER - _GAP)
