from array import array

import pytest

from pcplanner.speech.chimes import Sound, samples_of


@pytest.mark.parametrize("sound", list(Sound))
@pytest.mark.parametrize("rate", [16_000, 22_050])
def test_a_sound_is_soft_short_and_begins_and_ends_without_a_crack(sound: Sound, rate: int) -> None:
    samples = array("h", samples_of(sound, rate))
    assert 1_000 < max(samples) < 6_000
    assert len(samples) * 1000 // rate <= {Sound.CHOSEN: 50, Sound.SAVED: 450}[sound]
    assert samples[0] == 0
    assert max(abs(value) for value in samples[-rate // 1000 :]) < 50


def test_the_same_sound_lasts_as_long_at_every_rate() -> None:
    assert len(samples_of(Sound.CHOSEN, 16_000)) == pytest.approx(
        len(samples_of(Sound.CHOSEN, 32_000)) / 2, abs=4
    )
