import dataclasses

import pytest

from pcplanner.ui.shell.page_head import PageHead


def test_say_again_says_the_first_thing_there_is() -> None:
    assert PageHead("My circle", prompt="Who?", spoken="Who is in it?").words_to_speak == "Who is in it?"
    assert PageHead("My circle", prompt="Who?").words_to_speak == "Who?"
    assert PageHead("My circle").words_to_speak == "My circle"


def test_it_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        PageHead("My circle").title = "x"  # type: ignore[misc]
