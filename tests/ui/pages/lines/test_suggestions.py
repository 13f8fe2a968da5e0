from pcplanner.domain.pictures import Picture, symbol
from pcplanner.ui.pages.lines.suggestions import suggested

KNOWN = {"walk": "walk", "dog": "dog", "tea": "tea", "dog walk": "dog-walk"}


def find(words: str, most: int) -> tuple[Picture, ...]:
    return tuple(symbol(KNOWN[words]) for _ in range(1) if words in KNOWN)[:most]


def test_each_telling_word_of_a_sentence_finds_its_picture() -> None:
    assert suggested(find, "I walked the Dogs, then had tea!", 4) == (
        symbol("walk"),
        symbol("dog"),
        symbol("tea"),
    )


def test_the_whole_words_come_first() -> None:
    assert suggested(find, "dog walk", 4)[0] == symbol("dog-walk")


def test_no_more_than_were_asked_for_and_none_for_nothing() -> None:
    assert len(suggested(find, "walk dog tea", 2)) == 2
    assert suggested(find, "  ", 4) == ()
    assert suggested(find, "\U0001f600 !!! x", 4) == ()
