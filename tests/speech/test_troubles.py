from pcplanner.domain.errors import PlainError
from pcplanner.speech.problems import CannotSay, NoSoundDevice, NoVoice
from pcplanner.speech.troubles import Troubles


def test_sp09_each_trouble_is_told_once_and_a_device_again_when_it_had_come_back() -> None:
    told: list[PlainError] = []
    troubles = Troubles(told.append)
    for problem in (NoVoice(), NoVoice(), NoSoundDevice(), CannotSay(), CannotSay()):
        troubles.tell(problem)
        assert troubles.last is problem
    assert [type(problem) for problem in told] == [NoVoice, NoSoundDevice, CannotSay, CannotSay]
    troubles.sound_came()
    assert troubles.last is None
    troubles.tell(NoSoundDevice())
    assert len(told) == 5
