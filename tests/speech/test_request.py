from pcplanner.speech.request import Request, ignore
from pcplanner.speech.sound import Voice
from pcplanner.speech.utterance import Kind, Utterance


def test_a_renewed_request_is_not_over_and_has_the_new_voice() -> None:
    old = Request((Utterance("Hi."),), Voice(), frozenset(Kind), ignore, ignore, ignore, is_over=True)
    new = old.renewed(Voice("b"))
    assert (new.utterances, new.voice, new.kinds, new.is_over) == (
        old.utterances,
        Voice("b"),
        old.kinds,
        False,
    )
