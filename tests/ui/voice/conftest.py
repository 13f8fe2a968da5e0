"""Give the tests of voices a microphone that hears what they want, and a panel that asks for a recording."""

from collections.abc import Callable

import pytest
from tests.support.microphones import StandInMicrophone, with_microphone

from pcplanner.domain.dreams import ME
from pcplanner.ui.context import Context
from pcplanner.ui.voice.view_model import VoiceViewModel

CHAPTER = "important"

Recording = Callable[[], VoiceViewModel]


@pytest.fixture
def microphone() -> StandInMicrophone:
    return StandInMicrophone()


@pytest.fixture
def heard_by(context: Context, microphone: StandInMicrophone) -> Context:
    """Return what pages are given on a computer with the microphone."""
    return with_microphone(context, microphone)


@pytest.fixture
def recording(heard_by: Context, example_person_id: str) -> Recording:
    """Return what begins a recording of the person, who said yes."""

    def begun() -> VoiceViewModel:
        view_model = VoiceViewModel(heard_by, example_person_id, CHAPTER)
        view_model.yes()
        view_model.who(ME)
        view_model.record()
        return view_model

    return begun
