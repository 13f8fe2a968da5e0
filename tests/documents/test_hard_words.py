"""Hard words: found whole, bold once, explained in the same row (PD-12)."""

from datetime import UTC, datetime

from pcplanner.documents.hard_words import hard_words, hard_words_for, used_in
from pcplanner.documents.model import Chapter, Paragraph, PictureRow, plain
from pcplanner.domain.chapters import Family
from pcplanner.domain.easy_read.checker import Around, findings_of
from pcplanner.domain.pictures import symbol
from pcplanner.domain.word_choices import WordMeaning


def explained(*rows: tuple[str, ...]) -> tuple[PictureRow, ...]:
    blocks = tuple(PictureRow(symbol("tea"), tuple(plain(x) for x in row)) for row in rows)
    chapter = hard_words().explained_chapter(Chapter("Me", Family.ABOUT, blocks))
    return tuple(x for x in chapter.blocks if isinstance(x, PictureRow))


def bold(row: PictureRow) -> list[str]:
    return [span.words for x in row.sentences for span in x.spans if span.is_bold]


def test_the_first_use_is_bold_and_explained_and_the_next_is_not() -> None:
    first, second = explained(("Ada is my advocate.",), ("My advocate comes.",))
    assert bold(first) == ["advocate"]
    assert [hard.word for hard in first.hard_words] == ["advocate"]
    assert second.hard_words == ()
    assert bold(second) == []
    assert [x.text for x in first.sentences] == ["Ada is my advocate."]


def test_many_and_capital_forms_are_found() -> None:
    (row,) = explained(("Advocates help. Direct payments too.",))
    assert bold(row) == ["Advocates", "Direct payments"]


def test_the_longest_word_wins_and_parts_of_words_do_not() -> None:
    (row,) = explained(("A personal budget is mine.", "I am rightside up and advocated."))
    assert [hard.word for hard in row.hard_words] == ["personal budget"]


def test_every_meaning_is_easy_and_names_its_word() -> None:
    everything = hard_words()
    rows = explained(*[(word,) for word in everything.words])
    assert len(everything.words) >= 120
    for row in rows:
        for hard in row.hard_words:
            assert [s for s in hard.meaning[0].spans if s.is_bold], hard.word
            around = Around(names=frozenset(hard.word.split()), is_one_a_line=True)
            found = [p for x in hard.meaning for p in findings_of(x.text, around)]
            # The word itself is what is explained.
            assert not [p for p in found if p.text.casefold().removeprefix("an ") not in hard.word], hard.word


def test_the_list_is_in_the_order_of_the_alphabet() -> None:
    chapter = Chapter("Me", Family.ABOUT, (*explained(("My tenancy.",), ("An advocate.",)), Paragraph(())))
    assert [hard.word for hard in used_in([chapter])] == ["advocate", "tenancy"]


def test_a_plan_has_its_own_meanings_and_words_and_none_that_are_off() -> None:
    then = datetime(2026, 3, 4, tzinfo=UTC)
    choices = (
        WordMeaning("1", "p", "budget", then, "The money for my help."),
        WordMeaning("2", "p", "Sleepover", then, "A sleepover is a night at a friend's home."),
        WordMeaning("3", "p", "tenancy", then, is_off=True),
    )
    rows = (PictureRow(symbol("tea"), (plain("My budget, my tenancy and a sleepover."),)),)
    (block,) = hard_words_for(choices).explained_chapter(Chapter("Me", Family.ABOUT, rows)).blocks
    assert isinstance(block, PictureRow)
    assert {x.word: [s.text for s in x.meaning] for x in block.hard_words} == {
        "budget": ["Budget.", "The money for my help."],
        "sleepover": ["A sleepover is a night at a friend's home."],
    }
    assert all(any(span.is_bold for span in x.meaning[0].spans) for x in block.hard_words)
