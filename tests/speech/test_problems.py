import pytest

from pcplanner.domain.errors import Fault, PlainError
from pcplanner.speech.problems import CannotSaveSound, CannotSay, NoSoundDevice, NoVoice


@pytest.mark.parametrize("problem", [NoVoice(), CannotSay(), NoSoundDevice(), CannotSaveSound()])
def test_each_says_what_happened_and_that_nothing_is_lost(problem: PlainError) -> None:
    assert problem.sentence.endswith(".")
    assert problem.what_to_do.startswith("Nothing is lost.")
    assert problem.fault is Fault.ENVIRONMENT
    for sentence in str(problem).split(". "):
        assert len(sentence.split()) <= 15
