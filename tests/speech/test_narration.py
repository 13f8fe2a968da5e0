from array import array

import pytest

from pcplanner.speech.narration import LEAD_MS, Heard, narrated
from pcplanner.speech.sound import Rendered, Voice, WordTime
from pcplanner.speech.studio import GAP_MS
from pcplanner.speech.utterance import Utterance

RATE = 22050
EACH_MS = 200


def tone(ms: int, rate: int = RATE) -> bytes:
    return array("h", [9000] * (rate * ms // 1000)).tobytes()


def render(text: str, _voice: Voice) -> Rendered:
    """Say every word in 200 ms."""
    words, place = [], 0
    for number, word in enumerate(text.split()):
        first = text.index(word, place)
        place = first + len(word)
        words.append(WordTime(number * EACH_MS, (number + 1) * EACH_MS, first, place))
    return Rendered(tone(len(words) * EACH_MS), RATE, tuple(words))


def narrate(*utterances: Utterance) -> list[Heard]:
    return list(narrated(utterances, Voice(), render, lambda: None).heard)


def test_half_a_second_stands_between_two_sentences() -> None:
    one, two = narrate(Utterance("I like tea."), Utterance("You too."))
    assert (one.begin_ms, one.end_ms) == (LEAD_MS, LEAD_MS + 3 * EACH_MS)
    assert two.begin_ms - one.end_ms == GAP_MS == 500


def test_words_have_the_places_of_what_is_shown_and_true_times() -> None:
    (heard,) = narrate(Utterance("It costs £2. We pay."))
    assert [(x.first_char, x.end_char) for x in heard.words] == [(0, 2), (3, 8), (9, 12), (13, 15), (16, 20)]
    # "2 pounds." is two words; the second sentence comes after a pause of its own.
    starts = [x.start_ms - LEAD_MS for x in heard.words]
    assert starts == [0, 200, 400, 4 * EACH_MS + GAP_MS, 5 * EACH_MS + GAP_MS]


def test_the_sound_is_where_the_times_say() -> None:
    made = narrated([Utterance("One two."), Utterance("Three.")], Voice(), render, lambda: None)
    samples = array("h", made.pcm)
    for heard in made.heard:
        for ms, is_loud in (
            (heard.begin_ms - 2, False),
            (heard.begin_ms + 2, True),
            (heard.end_ms + 2, False),
        ):
            assert bool(samples[ms * RATE // 1000]) is is_loud


def test_a_recording_is_heard_as_it_is_and_has_no_words() -> None:
    voice = Rendered(tone(1000, 16_000), 16_000, ())
    (heard,) = narrate(Utterance("I like tea.", sound=voice))
    assert heard.words == ()
    assert heard.end_ms - heard.begin_ms == pytest.approx(1000, abs=2)


def test_a_name_is_said_as_somebody_wants_it() -> None:
    said: list[str] = []

    def listening(text: str, voice: Voice) -> Rendered:
        said.append(text)
        return render(text, voice)

    told = Utterance("Siobhan is here.", say_like=(("Siobhan", "Shi vawn"),))
    made = narrated([told], Voice(), listening, lambda: None)
    assert said == ["Shi vawn is here."]
    assert [(x.first_char, x.end_char) for x in made.heard[0].words] == [(0, 7), (8, 10), (11, 16)]


def test_what_has_no_sound_takes_a_pause() -> None:
    def dumb(_text: str, _voice: Voice) -> Rendered:
        return Rendered(b"", RATE, ())

    made = narrated([Utterance("..."), Utterance("")], Voice(), dumb, lambda: None)
    begins = [x.begin_ms for x in made.heard]
    assert begins == [LEAD_MS, LEAD_MS + GAP_MS]
    assert made.duration_ms == LEAD_MS + 2 * GAP_MS


def test_stops_when_it_is_told_to() -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        narrated([Utterance("One."), Utterance("Two.")], Voice(), render, stop)


def test_later_moves_words_too() -> None:
    heard = Heard(10, 20, (WordTime(10, 20, 0, 3),)).later(50)
    assert heard == Heard(60, 70, (WordTime(60, 70, 0, 3),))
