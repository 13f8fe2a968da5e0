import pytest

from pcplanner.symbols.finding_words import Forms, lexicon, split_words

FORMS = Forms(["bus", "bake", "hop", "hope", "swim", "garden", "friend", "box", "party", "plan", "train"])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I don't like it!", ["i", "do", "not", "like", "it"]),
        ("I dont like it", ["i", "do", "not", "like", "it"]),
        ("I can’t, I won’t", ["i", "can", "not", "i", "will", "not"]),
        ("Mum's wheel-chair", ["mum", "wheelchair"]),
        ("my keyworker", ["my", "key", "worker"]),
        ("Café, CAFÉ", ["cafe", "cafe"]),
        ("", []),
        ("… ! ()", []),
    ],
)
def test_a_text_is_taken_apart(text: str, words: list[str]) -> None:
    assert split_words(text) == words


@pytest.mark.parametrize(
    ("word", "plain"),
    [
        ("swam", "swim"),
        ("swimming", "swim"),
        ("swiming", "swim"),
        ("buses", "bus"),
        ("boxes", "box"),
        ("parties", "party"),
        ("baking", "bake"),
        ("baked", "bake"),
        ("hopping", "hop"),
        ("hoping", "hope"),
        ("children", "child"),
        ("mom", "mum"),
        ("neighbors", "neighbour"),
        ("freind", "friend"),
        ("theater", "theatre"),
    ],
)
def test_a_word_gives_its_dictionary_form(word: str, plain: str) -> None:
    assert FORMS.plain(word) == plain


@pytest.mark.parametrize("word", ["training", "glasses", "news", "bored", "boss", "zzzing", "as", "s", "ing"])
def test_an_ending_that_belongs_to_the_word_stays(word: str) -> None:
    assert FORMS.plain(word) == word


def test_little_words_are_dropped_but_not_when_they_are_all() -> None:
    assert FORMS.key(["walk", "my", "dog"]) == ("walk", "dog")
    assert FORMS.key(["my", "own"]) == ("my", "own")


def test_on_my_own_keeps_its_meaning() -> None:
    assert FORMS.key(["on", "my", "own"]) == ("on", "own")
    assert FORMS.key(["my", "own", "garden"]) == ("garden",)


def test_a_line_forgets_how_much_somebody_is_not() -> None:
    assert [word.written for word in FORMS.line("I am not very happy.", 50)] == ["i", "am", "not", "happy"]
    assert [word.written for word in FORMS.line("I am very happy.", 50)] == ["i", "am", "very", "happy"]


def test_a_line_knows_what_stood_before_a_word_and_capitals() -> None:
    line = FORMS.line("I saw the Park", 50)
    assert [(word.before, word.has_capital) for word in line] == [("", True), ("i", False), ("the", True)]


def test_a_very_long_line_is_cut() -> None:
    assert len(FORMS.line("word " * 10_000, 80)) == 80


def test_the_lists_agree_with_each_other() -> None:
    own = lexicon()
    assert not own.forms.keys() & own.whole
    assert all(name == name.casefold() for name in (*own.same, *own.near))
