"""Say quietly under the words of a line what may be hard to read, with plainer words if there are any."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from pcplanner.domain.easy_read.checker import findings_of
from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.lines import OWN_SOURCES, Line
from pcplanner.domain.plan import Plan
from pcplanner.domain.plan_reading import around_line, is_fine
from pcplanner.domain.text import beginning
from pcplanner.domain.words import say
from pcplanner.ui.line_editing.drafts import Draft, EditState
from pcplanner.ui.line_editing.drawer_parts import GAP, DrawerPart
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.words_label import WordsLabel

_HEIGHT, _FINE_SHARE = 48, 0.38
_LONGEST_SHOWN, _LONGEST_ON_BUTTON = 24, 14


def hints_of(plan: Plan, draft: Draft, line: Line, words: str) -> tuple[Finding, ...]:
    """Return what may be hard in a line, the most useful first; of own words only when somebody asked."""
    if line.source in OWN_SOURCES and not draft.is_looking_at_words:
        return ()
    thing_id = draft.line_id or draft.key
    found = (x for x in findings_of(words, around_line(plan, line)) if not is_fine(plan, thing_id, x))
    return tuple(sorted(found, key=lambda x: (not x.instead, not x.is_strong, x.rule == "ER-04", x.start)))


class HintPart(DrawerPart):
    """Show the most useful finding in a low strip that is always kept for it.

    Emits ``use_wanted`` and ``fine_wanted`` for it, and ``look_wanted`` where the words are the person's own.
    """

    use_wanted = Signal()
    fine_wanted = Signal()
    look_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("easy_read.hints"))
        self.words = WordsLabel(look, size=TextSize.CAPTION)
        self.use = PlainButton(look, say("easy_read.use_plainer"))
        self.fine = PlainButton(look, say("easy_read.fine"))
        self.look_button = PlainButton(look, say("easy_read.title"), icon=Icon.EYE)
        for part in (self.words, self.use, self.fine, self.look_button):
            part.setParent(self)
        self.use.clicked.connect(self.use_wanted)
        self.fine.clicked.connect(self.fine_wanted)
        self.look_button.clicked.connect(self.look_wanted)

    def show_state(self, state: EditState) -> None:
        """Show what was found, that nothing was, or only the way to look; why stands at the words' foot."""
        hint = state.hints[0] if state.hints else None
        is_own, has_words = state.source in OWN_SOURCES, bool(state.words.strip())
        is_asked = state.is_looking_at_words or not is_own
        has_use = hint is not None and bool(hint.instead) and state.has_line and not is_own
        self.look_button.setVisible(has_words and not is_asked)
        self.fine.setVisible(hint is not None and state.has_line)
        self.use.setVisible(has_use)
        self.words.setVisible(has_words and is_asked and not has_use)
        if hint is None:
            self.words.set_words(say("easy_read.hints_none") if has_words else "")
        else:
            about = say("easy_read.about", words=beginning(hint.text, _LONGEST_SHOWN))
            self.words.set_words(about)
            self.fine.set_name(say("easy_read.fine_name", words=about))
            self._show_use(hint)
        self.place_body(self.caption_height())

    def caption_height(self) -> int:
        """Need no room for a caption: the strip is read with the words above it."""
        return 0

    def body_height(self, _width: int) -> int:
        """Return the height that is kept for the words and the buttons, whether they are there or not."""
        return self.look.metrics.grow(_HEIGHT, 0.4)

    def place_body(self, top: int) -> None:
        """Put what was found at the left and that it is fine at the right."""
        self.caption.hide()
        high, fine = self.body_height(self.width()), round(self.width() * _FINE_SHARE)
        left = self.width() - fine - GAP
        self.look_button.setGeometry(0, top, self.width(), high)
        self.words.setGeometry(0, top, self.width() if self.fine.isHidden() else left, high)
        self.use.setGeometry(0, top, left, high)
        self.fine.setGeometry(self.width() - fine, top, fine, high)

    def _show_use(self, hint: Finding) -> None:
        name = say("easy_read.use", words=hint.instead)
        is_short = len(hint.instead) <= _LONGEST_ON_BUTTON
        self.use.set_words(name if is_short else say("easy_read.use_plainer"))
        self.use.set_name(f"{name if is_short else f'{self.use.words()}. {name}'}. {hint.why}")


def whys(hints: Sequence[Finding], most: int) -> tuple[str, ...]:
    """Return why each of the first findings may be hard, each reason once."""
    return tuple(dict.fromkeys(x.why for x in hints))[:most]
