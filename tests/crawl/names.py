"""AC-10: everything that can be reached tells a screen reader what it is, and begins with what is seen."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget
from tests.crawl.seeing import Seen

from pcplanner.ui.widgets.press import PressButton

_FIELDS = (QLineEdit, QPlainTextEdit)
_BUTTON_ROLES = (QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton)
_PRESS = "Press"


def name_faults(stop: QWidget, seen: Seen) -> Iterator[str]:
    """Yield what is wrong with the name, the role and the state of something that can be reached."""
    interface = QAccessible.queryAccessibleInterface(stop)
    if interface is None:
        yield "says nothing to a screen reader"
        return
    name = _plain(interface.text(QAccessible.Text.Name))
    if not name:
        yield "has no name"
    words = _plain(_words_on(stop, seen))
    if words and not name.startswith(words):
        yield f"is named {name[:60]!r}, which does not begin with {words[:60]!r}"
    role, state = interface.role(), interface.state()
    actions = interface.actionInterface()
    if isinstance(stop, _FIELDS):
        if role is not QAccessible.Role.EditableText:
            yield f"takes words and is told as {role}"
    elif isinstance(stop, QAbstractButton) and role not in _BUTTON_ROLES:
        yield f"is pressed and is told as {role}"
    elif not isinstance(stop, QAbstractButton) and (actions is None or _PRESS not in actions.actionNames()):
        yield f"cannot be pressed by a screen reader, role {role}"
    if isinstance(stop, PressButton):
        if bool(state.checked) != stop.is_chosen():
            yield "is chosen, and a screen reader is told something else"
        if stop.is_not_now() and not interface.text(QAccessible.Text.Description):
            yield "can do nothing now and does not say why"


def _words_on(stop: QWidget, seen: Seen) -> str:
    if isinstance(stop, _FIELDS):
        return ""
    if isinstance(stop, PressButton) and stop.words():
        # Some buttons show their words only where there is room.
        drawn = [x.text for x in seen.on(stop) if _plain(x.text)]
        if not drawn or _plain(drawn[0]) in _plain(stop.words()):
            return stop.words()
    return next((x.text for x in seen.on(stop) if any(c.isalpha() for c in x.text)), "")


def _plain(words: str) -> str:
    """Return words as they are heard: in one line, without stops or the sign that some are missing."""
    return " ".join(re.sub(r"[^\w\s]", " ", words.replace("\u2028", " ")).split()).casefold()
