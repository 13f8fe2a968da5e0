import io
import wave

import pytest
from tests.speech.devices import tone

from pcplanner.speech.sound import Rendered, Voice, WordTime, from_wav, silence, tidy, to_wav

RATE = 22050


@pytest.mark.parametrize(("asked", "kept"), [(130, 130), (20, 90), (90, 90), (200, 200), (900, 200)])
def test_sp01_rate_stays_between_90_and_200(asked: int, kept: int) -> None:
    assert Voice(words_per_minute=asked).words_per_minute == kept


def test_sp01_rate_is_130_to_begin_with() -> None:
    assert Voice().words_per_minute == 130


def test_a_kept_sentence_reads_back_the_same_and_is_a_plain_wav() -> None:
    sound = Rendered(tone(50), RATE, (WordTime(0, 20, 0, 2), WordTime(20, 50, 3, 7)))
    data = to_wav(sound)
    assert from_wav(data) == sound
    with wave.open(io.BytesIO(data)) as file:
        assert (file.getframerate(), file.getnchannels()) == (RATE, 1)
        assert file.readframes(file.getnframes()) == sound.pcm


def test_every_truncation_and_a_flipped_bit_are_noticed() -> None:
    data = to_wav(Rendered(tone(5), RATE, (WordTime(0, 5, 0, 2),)))
    for length in range(len(data) - 2):
        with pytest.raises(ValueError, match=r".*"):
            from_wav(data[:length])
    flipped = bytearray(data)
    flipped[60] ^= 1
    with pytest.raises(ValueError, match="changed"):
        from_wav(bytes(flipped))


def test_quiet_at_both_ends_is_cut_and_words_move_with_it() -> None:
    pcm = silence(RATE, 300) + tone(200) + silence(RATE, 400)
    sound = tidy(Rendered(pcm, RATE, (WordTime(300, 900, 0, 4),)))
    assert 200 <= sound.duration_ms <= 230
    assert 0 <= sound.words[0].start_ms <= 15
    assert sound.words[0].end_ms <= sound.duration_ms


def test_a_word_starts_where_it_can_be_heard() -> None:
    pcm = tone(200) + silence(RATE, 60) + tone(200)
    sound = tidy(Rendered(pcm, RATE, (WordTime(0, 200, 0, 2), WordTime(200, 460, 3, 6))))
    assert abs(sound.words[1].start_ms - 260) <= 5


def test_nothing_loud_is_no_sound() -> None:
    assert tidy(Rendered(silence(RATE, 100), RATE, (WordTime(0, 100, 0, 1),))) == Rendered(b"", RATE, ())
