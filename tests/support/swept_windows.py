"""Take apart, as Qt does it, every window that a test has left behind."""

import sys


class SweptWindows:
    """Let Qt delete what is left after each test, from the window down.

    A window that nobody holds any more but itself is found by Python's garbage collector at some later time.
    It takes the parts in any order, while they still tell each other of it, and now and then that ends the
    process.
    """

    def pytest_runtest_logfinish(self) -> None:
        """Delete them, once every fixture of the test has ended."""
        widgets, core = sys.modules.get("PySide6.QtWidgets"), sys.modules.get("PySide6.QtCore")
        if widgets is None or core is None or widgets.QApplication.instance() is None:
            return
        for window in widgets.QApplication.topLevelWidgets():
            window.deleteLater()
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
