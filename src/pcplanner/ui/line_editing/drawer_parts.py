"""Build the parts of the facilitator's drawer: each a caption with something to choose or type below it."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pcplanner.domain.lines import OWN_SOURCES, Importance, Source
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.drafts import EditState
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.who_may_see import audience_choices
from pcplanner.ui.widgets.chip import ChipButton, PictureButton
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.icon_button import IconButton
from pcplanner.ui.widgets.words_field import WordsField, height_of_lines
from pcplanner.ui.widgets.words_label import WordsLabel

GAP = 8
_NOTE_GAP = 4
_COLUMNS = 3
_PICTURES = 4
_SOURCE_ICONS = {
    Source.OWN_WORDS: Icon.BUBBLE,
    Source.OWN_PICTURE: Icon.HEART,
    Source.SEEN: Icon.EYE,
    Source.SOMEONE_ELSE: Icon.PEOPLE,
    Source.WE_DISAGREE: Icon.TWO_BUBBLES,
}


def words_height(look: Look) -> int:
    """Return how high a field for words is: two lines, and what it says at its foot."""
    return height_of_lines(look, 2)


def name_height(look: Look) -> int:
    """Return how high a field for a name on one line is."""
    return 16 + look.metrics.px(76)


def show_title(label: WordsLabel, words: str) -> None:
    """Show words on one line of a label, cut with dots where they do not fit; its name says all of them."""
    line = " ".join(words.split())
    label.set_words(label.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, label.width()))
    label.setAccessibleName(line)


def show_beginning(field: WordsField) -> None:
    """Show how a longer line begins, not how it ends, while nobody types it."""
    edit = field.focusProxy()
    if isinstance(edit, QPlainTextEdit) and not edit.hasFocus():
        edit.moveCursor(QTextCursor.MoveOperation.Start)


def share_out(
    parts: Iterable["DrawerPart"], first: QSize, later: QSize, gap: int = GAP
) -> list[list["DrawerPart"]]:
    """Share the parts that are wanted now out over pages, the first of one size and the others of another."""
    pages: list[list[DrawerPart]] = [[]]
    used, space = 0, first
    for part in (x for x in parts if x.is_wanted):
        high = part.height_wanted(space.width())
        if pages[-1] and used + high > space.height():
            pages.append([])
            used, space = 0, later
            high = part.height_wanted(space.width())
        pages[-1].append(part)
        used += high + gap
    return pages


class DrawerPart(QWidget):
    """Show a caption over a body; a part that has nothing to say now is left out."""

    def __init__(self, look: Look, caption: str) -> None:
        super().__init__()
        self.look = look
        self.caption = WordsLabel(look, caption, size=TextSize.CAPTION, bold=True)
        self.caption.setParent(self)
        self.setAccessibleName(caption)
        self.is_wanted = True

    def show_state(self, state: EditState) -> None:
        """Show what is chosen now."""
        raise NotImplementedError

    def body_height(self, width: int) -> int:
        """Return how high the body is in a width."""
        raise NotImplementedError

    def place_body(self, top: int) -> None:
        """Put the body below the caption."""
        raise NotImplementedError

    def caption_height(self) -> int:
        """Return the height of the caption and the gap below it."""
        return round(self.look.font(TextSize.CAPTION).pixelSize() * 1.3) + 2

    def height_wanted(self, width: int) -> int:
        """Return how high the part is in a width."""
        return self.caption_height() + self.body_height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the caption and the body in their places."""
        super().resizeEvent(event)
        top = self.caption_height()
        self.caption.setGeometry(0, 0, self.width(), top - 2)
        self.place_body(top)


class ChipsPart(DrawerPart):
    """Show chips in three columns."""

    def __init__(self, look: Look, caption: str, choices: list[Choice], *, is_multiple: bool = False) -> None:
        super().__init__(look, caption)
        self.chips = ChoiceRow(look, choices, columns=_COLUMNS, is_multiple=is_multiple)
        self.chips.setAccessibleName(caption)
        self.chips.setParent(self)

    def chip_height(self) -> int:
        """Return the height of one chip."""
        return self.chips.buttons()[0].sizeHint().height()

    def body_height(self, width: int) -> int:
        """Return the height of the rows of chips."""
        return self.chips.heightForWidth(width)

    def place_body(self, top: int) -> None:
        """Put the chips below the caption."""
        self.chips.setGeometry(0, top, self.width(), self.body_height(self.width()))


class SourcePart(ChipsPart):
    """Choose who said it. Emits ``chosen(Source)`` and ``who_wanted``."""

    chosen = Signal(object)
    who_wanted = Signal()

    def __init__(self, look: Look) -> None:
        choices = [Choice(s, say(f"lines.chip_{s.value}"), _SOURCE_ICONS[s]) for s in Source]
        super().__init__(look, say("lines.source"), choices)
        self.who = ChipButton(look, say("lines.chip_who"), icon=Icon.PERSON)
        self.who.setParent(self)
        self.chips.choice_pressed.connect(self.chosen)
        self.who.clicked.connect(self.who_wanted)

    def show_state(self, state: EditState) -> None:
        """Show who said it, or whose view it is."""
        self.caption.set_words(say("lines.whose_view" if state.is_by_view else "lines.source"))
        self.chips.set_chosen({state.source})
        self.who.setVisible(state.source not in OWN_SOURCES)
        self.who.set_words(state.said_by_name or say("lines.chip_who"))
        self.who.set_name(say("lines.chip_who_name", name=state.said_by_name))

    def body_height(self, width: int) -> int:
        """Return the height of the chips, and of one more row where who needs it."""
        high = super().body_height(width)
        return high if len(Source) % self._columns(width) else high + GAP + self.chip_height()

    def place_body(self, top: int) -> None:
        """Put the chips below the caption, and who in the place that is left."""
        self.chips.setGeometry(0, top, self.width(), super().body_height(self.width()))
        columns = self._columns(self.width())
        row, column = divmod(len(Source), columns)
        width = (self.width() + GAP) // columns - GAP
        left = self.width() - width if column == columns - 1 else column * (width + GAP)
        self.who.setGeometry(left, top + row * (self.chip_height() + GAP), width, self.chip_height())

    def _columns(self, width: int) -> int:
        rows = (super().body_height(width) + GAP) // (self.chip_height() + GAP)
        return -(-len(Source) // max(1, rows))


class AudiencePart(ChipsPart):
    """Choose who may see it. Emits ``chosen(Audience)``."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("lines.audience"), list(audience_choices()), is_multiple=True)
        self.chips.choice_pressed.connect(self.chosen)

    def show_state(self, state: EditState) -> None:
        """Show who may see it, with the faces of who that is."""
        if state.who_may_see:
            self.chips.set_choices(state.who_may_see)
        self.chips.set_chosen(state.audiences)


class ImportancePart(ChipsPart):
    """Choose how much it matters. Emits ``chosen(Importance)``."""

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        choices = [Choice(i, say(f"lines.importance_{i.value}")) for i in Importance]
        super().__init__(look, say("lines.importance"), choices)
        self.chips.choice_pressed.connect(self.chosen)

    def show_state(self, state: EditState) -> None:
        """Show how much it matters."""
        self.chips.set_chosen({state.importance} if state.importance else ())


class PicturePart(DrawerPart):
    """Choose one of four pictures that fit the words. Emits ``chosen(Picture)`` and ``more_wanted``."""

    chosen = Signal(object)
    more_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("lines.picture"))
        self._pictures: tuple[Picture, ...] = ()
        self.buttons: list[PictureButton] = []
        self.more = IconButton(look, say("lines.picture_more"), icon=Icon.SEARCH)
        self.more.setParent(self)
        self.none = WordsLabel(look, say("lines.picture_none"), size=TextSize.CAPTION)
        self.none.setParent(self)
        self.note = WordsLabel(look, size=TextSize.CAPTION)
        self.note.setParent(self)
        self.more.clicked.connect(self.more_wanted)

    def show_state(self, state: EditState) -> None:
        """Show the pictures that fit, and which one is chosen."""
        if state.pictures != self._pictures:
            self._pictures = state.pictures
            self._make_buttons()
        for button, picture in zip(self.buttons, self._pictures, strict=True):
            button.set_chosen(picture == state.picture)
        self.none.setVisible(not self.buttons)
        # The largest words leave no room here: there it stands among the notes.
        self.note.set_words("" if self.look.metrics.is_large else state.picture_note)
        self.note.setVisible(bool(self.note.words()))
        has_words = bool(state.words.strip())
        self.none.set_words(say("lines.picture_look" if has_words else "lines.picture_none"))

    def body_height(self, width: int) -> int:
        """Return the height of a picture, and of the note below it where there is one."""
        note = self.note.heightForWidth(width) + _NOTE_GAP if self.note.words() else 0
        return self._picture_height() + note

    def _picture_height(self) -> int:
        return self.look.metrics.grow(92, 0.3)

    def place_body(self, top: int) -> None:
        """Put the pictures and the way to more in one row, and the note below them."""
        high = self._picture_height()
        below = top + high + _NOTE_GAP
        self.note.setGeometry(0, below, self.width(), max(0, self.height() - below))
        more = self._more_width()
        each = (self.width() - more - _PICTURES * GAP) // _PICTURES
        for number, button in enumerate(self.buttons):
            button.setGeometry(number * (each + GAP), top, each, high)
        left = self.width() - more
        self.more.setGeometry(left, top, more, high)
        self.none.setGeometry(0, top, left - GAP, high)

    def _more_width(self) -> int:
        """Return how wide the way to more is, with its words under each other."""
        font = QFontMetricsF(self.look.font(TextSize.CAPTION))
        return max(76, *(round(font.horizontalAdvance(word)) + 20 for word in self.more.words().split()))

    def _make_buttons(self) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            button.setParent(None)
            button.deleteLater()
        self.buttons = [PictureButton(self.look, p.alt or say("lines.a_picture"), p) for p in self._pictures]
        for button, picture in zip(self.buttons, self._pictures, strict=True):
            button.setParent(self)
            button.show()
            button.clicked.connect(lambda _=False, p=picture: self.chosen.emit(p))
        # Tab goes in the order of the children, so the way to more comes after the pictures.
        self.more.setParent(None)
        self.more.setParent(self)
        self.more.show()
        if had_focus and self.buttons:
            self.buttons[0].setFocus()
        self.place_body(self.caption_height())
