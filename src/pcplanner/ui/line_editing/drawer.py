"""Show the facilitator's part of a line: its words, its picture, who said it and who may see it."""

from typing import Protocol

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from pcplanner.domain.lines import Source
from pcplanner.domain.text import LONGEST_LINE
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.drafts import EditState
from pcplanner.ui.line_editing.drawer_buttons import ButtonsPart, NotesPart, OrderPart, OriginalPart
from pcplanner.ui.line_editing.drawer_parts import (
    AudiencePart,
    DrawerPart,
    ImportancePart,
    PicturePart,
    SourcePart,
    name_height,
    words_height,
)
from pcplanner.ui.line_editing.editor import LineEditor
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


class EditsLines(Protocol):
    """What the drawer needs of a page's view model: one editor, and to be told what happens in the drawer."""

    @property
    def editor(self) -> LineEditor:
        """Return what works on the line."""
        ...

    def settle(self) -> None:
        """Save what is being typed."""
        ...

    def add_line(self) -> None:
        """Begin an empty line."""
        ...

    def show_drawer(self, *, is_shown: bool) -> None:
        """Show on the page which line the drawer works on."""
        ...


class _CheckPart(DrawerPart):
    """Type how a guess will be checked."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("lines.how_we_check"))
        self.field = WordsField(look, say("lines.how_we_check"), show_label=False)
        self.field.setParent(self)
        self.is_wanted = False

    def show_state(self, state: EditState) -> None:
        self.is_wanted = state.source is Source.SEEN
        if self.field.words() != state.how_we_check:
            self.field.set_words(state.how_we_check)

    def body_height(self, _width: int) -> int:
        return name_height(self.look)

    def place_body(self, top: int) -> None:
        self.field.setGeometry(0, top, self.width(), self.height() - top)


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
        self.title.set_words(say("lines.drawer_new" if state.is_new else "lines.drawer_change"))
        if self.words.words() != state.words:
            self.words.set_words(state.words)
            self._show_beginning()
        if not state.message:
            self.words.clear_message()
        elif state.is_problem:
            self.words.show_problem(state.message)
        else:
            self.words.show_saved(state.message)
        had_focus = was.is_asking_who and self.who.isAncestorOf(QApplication.focusWidget() or self)
        wanted = [part.is_wanted for part in self.parts]
        for part in self.parts:
            part.show_state(state)
        self.who.show_state(state)
        if wanted != [p.is_wanted for p in self.parts] or was != state:
            self._place()
        if state.is_asking_who and not was.is_asking_who:
            self.who.focus_first()
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
        pages: list[list[DrawerPart]] = [[]]
        used, space = 0, self._space(0)
        for part in (p for p in self.parts if p.is_wanted):
            high = part.height_wanted(space.width())
            if pages[-1] and used + high > space.height():
                pages.append([])
                used, space = 0, self._space(1)
                high = part.height_wanted(space.width())
            pages[-1].append(part)
            used += high + _GAP
        return pages

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
        self.check = _CheckPart(look)
        self.notes = NotesPart(look)
        self.importance = ImportancePart(look)
        self.order = OrderPart(look)
        self.original = OriginalPart(look)
        self.add = PlainButton(look, say("lines.add"), icon=Icon.PLUS)
        self.put_away = PlainButton(look, say("lines.put_away"), icon=Icon.BIN)
        self.line = ButtonsPart(look, say("lines.this_line"), [self.add, self.put_away])
        self.who = WhoPart(look)
        self.parts: tuple[DrawerPart, ...] = (
            self.picture,
            self.source,
            self.audience,
            self.notes,
            self.check,
            self.importance,
            self.order,
            self.original,
            self.line,
        )
        for part in (self.title, self.words, *self.parts, self.pager, self.who):
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
        self.source.chosen.connect(editor.choose_source)
        self.source.who_wanted.connect(editor.ask_who)
        self.who.chosen.connect(editor.choose_who)
        self.who.left.connect(lambda: editor.ask_who(is_asking=False))
        self.audience.chosen.connect(editor.choose_audience)
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

    @Slot(int)
    def _on_page_wanted(self, page: int) -> None:
        self._page = page
        self._place()

    @Slot()
    def _place(self) -> None:
        pages = self.pages()
        self._page = min(self._page, len(pages) - 1)
        is_asking = self._state.is_asking_who
        space, title = self._space(self._page), self._title_height()
        self.title.setGeometry(0, 0, space.width(), title)
        self.words.setGeometry(0, title, space.width(), words_height(self._look))
        top = space.top()
        for part in self.parts:
            is_here = part in pages[self._page] and not is_asking
            if is_here:
                part.setGeometry(0, top, space.width(), part.height_wanted(space.width()))
                top += part.height() + _GAP
            part.setVisible(is_here)
        is_words = space.top() > title or self._page == 0
        self.words.setVisible(not is_asking and is_words)
        self.title.setVisible(not is_asking)
        self._place_pager(len(pages), is_shown=not is_asking)
        self.who.setVisible(is_asking)
        self.who.setGeometry(self.rect())

    def _place_pager(self, pages: int, *, is_shown: bool) -> None:
        is_large = self._look.metrics.is_large
        self.pager.set_pages(self._page, pages)
        self.pager.set_style(PagerStyle.COLUMN if is_large else PagerStyle.COMPACT)
        hint = self.pager.sizeHint()
        top = 0 if is_large else self.height() - _PAGER
        self.pager.setGeometry(self.width() - hint.width(), top, hint.width(), hint.height())
        self.pager.setVisible(is_shown and pages > 1)

    def _show_beginning(self) -> None:
        """Show how a longer line begins, not how it ends."""
        edit = self.words.focusProxy()
        if isinstance(edit, QPlainTextEdit) and not edit.hasFocus():
            edit.moveCursor(QTextCursor.MoveOperation.Start)

    def _title_height(self) -> int:
        return round(self._look.font(TextSize.BODY).pixelSize() * 1.22) + 2

    def _space(self, page: int) -> QRect:
        """Return where the parts of a page go: below the words, or with very big words instead of them."""
        title = self._title_height()
        gives_way = page > 0 and self._look.metrics.scale >= _WORDS_GIVE_WAY
        below = title if gives_way else title + words_height(self._look) + _GAP
        if self._look.metrics.is_large:
            width = self.width() - self._look.metrics.pager_column - _COLUMN_GAP
            return QRect(0, below, width, self.height() - below)
        return QRect(0, below, self.width(), self.height() - below - _PAGER - _GAP)
