import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from pcplanner.domain.errors import InputError
from pcplanner.ui.last_resort import catch_everything
from pcplanner.ui.messages import Message, Messages


@pytest.fixture
def heard(qtbot: QtBot) -> Iterator[list[Message]]:
    hooks = sys.excepthook, threading.excepthook
    messages = Messages()
    told: list[Message] = []
    messages.told.connect(told.append)
    catch_everything(messages)
    yield told
    sys.excepthook, threading.excepthook = hooks


def happen(error: Exception) -> None:
    try:
        raise error
    except type(error) as raised:
        sys.excepthook(type(raised), raised, raised.__traceback__)


def test_an_unexpected_error_is_told_plainly_and_logged_without_its_words(
    heard: list[Message], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        happen(ValueError("I walk Biscuit every morning"))
    qtbot.waitUntil(lambda: bool(heard))
    assert "safe" in heard[0].words
    assert "Biscuit" not in heard[0].words + caplog.text
    assert "ValueError" in caplog.text


def test_a_plain_error_keeps_its_own_sentence(heard: list[Message], qtbot: QtBot) -> None:
    happen(InputError("Please type a name first."))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0].words == "Please type a name first."


def test_an_error_in_a_thread_is_told_too(heard: list[Message], qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(heard))
