import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pcplanner.domain.access import AccessProfile, Heard
from pcplanner.speech.chimes import Sound
from pcplanner.ui.context import Context
from pcplanner.ui.focus_speech import FocusSpeech
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.widgets.face_button import FaceButton
from pcplanner.ui.widgets.push_button import PushButton


@pytest.mark.parametrize(
    ("heard", "said"), [(Heard(labels=False), "Kim"), (Heard(plan_text=False), "Circle"), (Heard(), "Kim")]
)
def test_sp11_a_name_that_carries_plan_text_counts_as_plan_text(
    qtbot: QtBot, bare_context: Context, heard: Heard, said: str
) -> None:
    look, speaking = bare_context.look, bare_context.speaking
    speaking.use(AccessProfile(heard=heard))
    shell = Shell(look)
    qtbot.addWidget(shell)
    FocusSpeech(speaking, shell)
    page = QWidget()
    lay = QHBoxLayout(page)
    label, face = PushButton(look, "Circle"), FaceButton(look, "Kim", None)
    lay.addWidget(label)
    lay.addWidget(face)
    shell.show_page(page, PageHead("Hello"))
    with qtbot.waitExposed(shell):
        shell.show()
    for button in (label, face):
        button.setFocus(Qt.FocusReason.TabFocusReason)
    assert speaking.said == said


def test_a_press_is_heard_as_a_soft_click(
    qtbot: QtBot, bare_context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Sound] = []
    monkeypatch.setattr(bare_context.speaking, "sound", heard.append)
    shell = Shell(bare_context.look)
    qtbot.addWidget(shell)
    FocusSpeech(bare_context.speaking, shell)
    button = PushButton(bare_context.look, "Circle")
    shell.show_page(button, PageHead("Hello"))
    button.click()
    button.set_not_now(True)
    button.click()
    assert heard == [Sound.CHOSEN]
