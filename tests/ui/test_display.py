import sys

import pytest

from pcplanner.domain.errors import Fault
from pcplanner.ui.display import NoScreen, require_display

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux can be without a screen"
)


def test_no_screen_is_said_before_qt_ends_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NoScreen) as trouble:
        require_display()
    assert trouble.value.fault is Fault.ENVIRONMENT


def test_a_screen_that_does_not_answer_counts_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":987")
    with pytest.raises(NoScreen):
        require_display()


def test_offscreen_needs_no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    require_display()
