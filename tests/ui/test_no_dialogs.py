"""Nobody who drives the program with one switch can use a window of the computer's own."""

import ast
from functools import cache
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src" / "pcplanner"
NEVER = {"QMessageBox", "QInputDialog", "QPrintDialog", "QPageSetupDialog", "QColorDialog", "QFontDialog"}
OWN_WINDOW, LOCKING = SRC / "ui" / "own_window.py", SRC / "ui" / "locking.py"


@cache
def names_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            found.update(x.name for x in node.names)
        elif isinstance(node, ast.Attribute):
            found.add(node.attr)
    return frozenset(found)


def test_only_the_one_button_for_helpers_opens_the_computers_own_window() -> None:
    using = {path for path in SRC.rglob("*.py") if "QFileDialog" in names_in(path)}
    assert using == {OWN_WINDOW}
    asking = {path.name for path in SRC.rglob("*.py") if "ask_own_window" in names_in(path)}
    assert asking == {"page.py"}


def test_nothing_else_opens_a_dialog() -> None:
    found = {path: names_in(path) & NEVER for path in SRC.rglob("*.py")}
    assert not {path: names for path, names in found.items() if names}
    # Closing one that is open is all that is done with dialogs.
    assert {path for path in SRC.rglob("*.py") if "QDialog" in names_in(path)} == {LOCKING}
