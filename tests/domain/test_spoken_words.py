from pcplanner.domain.spoken_words import key_of


def test_the_same_words_have_one_key_however_they_are_spaced_and_others_have_another() -> None:
    assert key_of("What is  good?\n") == key_of("What is good?")
    assert key_of("Caf\u00e9") == key_of("Cafe\u0301")
    assert len({key_of("What is good?"), key_of("What is bad?"), key_of("what is good?")}) == 3
