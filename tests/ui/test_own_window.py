from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from pcplanner.ui.file_ask import FileAsk, FileJob
from pcplanner.ui.own_window import ask_own_window

SAVE = FileAsk(FileJob.SAVE, "Where?", (".pdf",), "PDF", "plan.pdf")


@pytest.mark.parametrize(("chosen", "path"), [("", None), ("/tmp/plan", Path("/tmp/plan.pdf"))])
def test_the_answer_of_the_window(monkeypatch: pytest.MonkeyPatch, chosen: str, path: Path | None) -> None:
    asked = []

    def answer(_parent: object, _title: str, name: str, kinds: str) -> tuple[str, str]:
        asked.append((name, kinds))
        return chosen, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    assert ask_own_window(None, SAVE, None) == path
    assert asked[0][0].endswith("plan.pdf")
    assert asked[0][1] == "PDF (*.pdf)"


def test_a_name_that_gets_its_ending_later_is_asked_about_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "plan.pdf").write_text("an old copy")
    answers = [str(tmp_path / "plan"), ""]
    asked = []

    def answer(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return answers.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    assert ask_own_window(None, SAVE, tmp_path) is None
    assert asked == [str(tmp_path / "plan.pdf")] * 2


def test_a_file_and_a_folder_begin_where_somebody_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    begun: list[str] = []

    def a_file(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        begun.append(start)
        return str(tmp_path / "a.png"), ""

    def a_folder(_parent: object, _title: str, start: str) -> str:
        begun.append(start)
        return ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", a_file)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", a_folder)
    photo = FileAsk(FileJob.OPEN, "Which?", (".png",), "Photo")
    assert ask_own_window(None, photo, tmp_path) == tmp_path / "a.png"
    assert ask_own_window(None, FileAsk(FileJob.FOLDER, "Which?"), tmp_path) is None
    assert begun == [str(tmp_path)] * 2
