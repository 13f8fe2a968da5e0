from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from pcplanner.ui.save_dialog import ask_where_to_save, with_pdf_ending


def test_the_ending_is_added_once() -> None:
    assert with_pdf_ending(Path("a/My plan v1.2")) == Path("a/My plan v1.2.pdf")
    assert with_pdf_ending(Path("a/plan.PDF")) == Path("a/plan.PDF")


@pytest.mark.parametrize(("chosen", "path"), [("", None), ("/tmp/plan", Path("/tmp/plan.pdf"))])
def test_the_answer_of_the_dialog(monkeypatch: pytest.MonkeyPatch, chosen: str, path: Path | None) -> None:
    asked = []

    def answer(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        asked.append(name)
        return chosen, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    assert ask_where_to_save(None, "plan.pdf") == path
    assert asked[0].endswith("plan.pdf")


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
    assert ask_where_to_save(None, "plan.pdf") is None
    assert asked[1] == str(tmp_path / "plan.pdf")
