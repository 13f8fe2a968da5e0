"""Syllables are counted well enough to find the long words."""

import pytest

from pcplanner.domain.syllables import syllables

COUNTED = {
    1: """
        I cat like likes liked walks house friend goals step plan said done changed strengths voice
        write smile guide clothes please queue league
    """,
    2: """
        about mother people table able simple happy worried wanted needed started changes houses
        wishes doing being going garden picture quiet lion something sometimes helpful safely useful
        careful kitchen special ocean trial poet client likely basement water coffee without maybe
        every movie homemade boring handled people's police
    """,
    3: """
        supporter important remember together another hospital holiday cinema tomorrow idea area
        banana museum piano video radio computer telephone adviser example understand everyone
        yesterday manager gardener decided excited hesitate expensive medicine creative actual usual
        easier quieter
    """,
    4: """
        information society communicate security education community situation television
        supermarket operation material January
    """,
    5: """
        facilitator communication university opportunity accommodation organisation individual
    """,
}


@pytest.mark.parametrize(("count", "words"), COUNTED.items())
def test_syllables_are_counted(count: int, words: str) -> None:
    wrong = {word: syllables(word) for word in words.split() if syllables(word) != count}
    assert not wrong


@pytest.mark.parametrize("odd", ["", "?", "5", "Łódź", "سارة", "hmm", "O'Brien’s"])
def test_anything_has_at_least_1(odd: str) -> None:
    assert syllables(odd) >= 1
