"""Look at a widget as a screen reader does, without a screen."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from pcplanner.ui.shell.focus_order import stops_in


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in a group: what is told of it, and the widget behind it."""

    name: str
    role: QAccessible.Role
    is_focusable: bool
    is_focused: bool
    is_checked: bool
    widget: QWidget


def told(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Return the name and the role of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name), interface.role()


def parts_of(group: QWidget) -> list[Part]:
    """Return what can be reached in a group, however deep, in the order it is gone through."""
    return [x for x in _inside(QAccessible.queryAccessibleInterface(group)) if x.is_focusable]


def names_in(group: QWidget) -> list[str]:
    """Return the names of what can be reached in a group, in the order it is gone through."""
    return [x.name for x in parts_of(group)]


def check_tab_order(group: QWidget) -> None:
    """Check that Tab goes through a group as a screen reader does."""
    assert list(stops_in(group)) == [x.widget for x in parts_of(group)]


def _inside(interface: QAccessibleInterface) -> Iterator[Part]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        widget, state = child.object(), child.state()
        if not isinstance(widget, QWidget) or state.invisible:
            continue
        name, role = child.text(QAccessible.Text.Name), child.role()
        yield Part(name, role, bool(state.focusable), bool(state.focused), bool(state.checked), widget)
        yield from _inside(child)
