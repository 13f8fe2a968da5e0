"""Give the speech tests one real voice, and a sound device that keeps what it was given."""

from collections.abc import Iterator

import pytest
from tests.speech.devices import Ear

from pcplanner.speech.player import MiniaudioOutput, Player
from pcplanner.speech.renderer import Renderer


@pytest.fixture(scope="session")
def renderer() -> Iterator[Renderer]:
    voice = Renderer()
    voice.warm()
    yield voice
    voice.close()


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def player(ear: Ear) -> Iterator[Player]:
    """Give a player on miniaudio's silent device, which runs by the real clock."""
    player = Player(make_output=lambda feed: MiniaudioOutput(ear.listening_to(feed), "NULL"))
    yield player
    player.close()
