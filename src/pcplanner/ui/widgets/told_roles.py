"""Tell screen readers what a drawn thing is, where Qt knows it only as a box."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def tell_roles() -> None:
    """Let each widget with a ``told_as`` be told as that; called once, when the application is made."""
    QAccessible.installFactory(_told)


def _told(_class_name: str, thing: QObject) -> QAccessibleWidget | None:
    role = getattr(thing, "told_as", None)
    if isinstance(thing, QWidget) and isinstance(role, QAccessible.Role):
        return QAccessibleWidget(thing, role)
    return None
