from pcplanner.speech.sound import Rendered, WordTime
from pcplanner.speech.utterance import Kind, Utterance, parts_of

ALL = frozenset(Kind)


def test_each_sentence_is_a_part_and_knows_its_place() -> None:
    parts = parts_of([Utterance("I like tea. And you?"), Utterance("Bye.")], ALL)
    assert [(p.utterance, p.said.text, p.first_char, p.is_last) for p in parts] == [
        (0, "I like tea.", 0, False),
        (0, "And you?", 12, True),
        (1, "Bye.", 0, True),
    ]
    sound = Rendered(b"", 22050, (WordTime(0, 5, 0, 3), WordTime(5, 9, 4, 8)))
    assert [(w.first_char, w.end_char) for w in parts[1].shown_words(sound)] == [(12, 15), (16, 20)]


def test_sp11_each_sort_of_words_is_switched_off_by_itself() -> None:
    texts = [Utterance("Prompt.", kind=Kind.PROMPT), Utterance("Label.", kind=Kind.LABEL), Utterance("Plan.")]
    for kind in Kind:
        parts = parts_of(texts, ALL - {kind})
        assert [part.utterance for part in parts] == [0, 1, 2]
        assert len([part for part in parts if not part.said.text]) == 1


def test_empty_text_is_one_silent_part_and_words_are_private_unless_said_otherwise() -> None:
    (part,) = parts_of([Utterance(" ")], ALL)
    assert (part.said.text, part.is_last, part.is_private) == ("", True, True)
