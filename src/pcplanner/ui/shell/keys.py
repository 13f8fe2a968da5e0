"""Give the window its keys, each of them once."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Keys:
    """What each key of the window does."""

    back: Callable[[], None]
    help: Callable[[], None]
    drawer: Callable[[], None]
    say_again: Callable[[], None]
    undo: Callable[[], None]
    redo: Callable[[], None]
    print: Callable[[], None]
    home: Callable[[], None]
    next: Callable[[], None]


_SEQUENCES = (
    ("Esc", "back"),
    ("Alt+Left", "back"),
    ("F1", "help"),
    ("F2", "drawer"),
    ("F5", "say_again"),
    ("Ctrl+R", "say_again"),
    ("Ctrl+Z", "undo"),
    ("Ctrl+Shift+Z", "redo"),
    ("Ctrl+Y", "redo"),
    ("Ctrl+P", "print"),
    ("Alt+Home", "home"),
    ("Alt+Right", "next"),
)


def give_keys(window: QWidget, keys: Keys) -> list[QShortcut]:
    """Make the shortcuts of the window; they work wherever the focus is in it."""
    shortcuts = []
    for sequence, name in _SEQUENCES:
        shortcut = QShortcut(QKeySequence(sequence), window)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(getattr(keys, name))
        shortcuts.append(shortcut)
    return shortcuts
