from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.lines import Answer, Check, Importance, Line, Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter
from pcplanner.ui.line_editing.rows import MOST_SHOWN, RowKind, parts_of, row_of

NOW = datetime(2025, 3, 4, tzinfo=UTC)
MUM = Supporter("mum", "me", "Mum", symbol("mum"), Ring.CLOSEST, 0)
PLAN = Plan(Person("me", "Robin", None, NOW), (MUM,))
OWN = Line("1", "me", "admire", "I am kind.", None, Source.OWN_WORDS, NOW)
SAID = replace(OWN, words="Robin is kind.", source=Source.SOMEONE_ELSE, said_by="mum")
GUESS = replace(OWN, words="Robin goes out.", source=Source.SEEN, how_we_check="We ask at lunch.")


@pytest.mark.parametrize(
    ("line", "kind", "source", "spoken"),
    [
        (OWN, RowKind.OWN, "My own words", "I am kind."),
        (SAID, RowKind.SOMEONE, "Mum said this", "Mum said. Robin is kind."),
        (
            replace(SAID, check=Check.YES),
            RowKind.AGREED,
            "Mum said this. I agree.",
            "Mum said. Robin is kind. I agree.",
        ),
        (replace(SAID, check=Check.NOT_SURE), RowKind.SOMEONE, "Mum said this", "Mum said. Robin is kind."),
        (
            replace(SAID, check=Check.NO),
            RowKind.SOMEONE,
            "Mum said this. Not right yet.",
            "Mum said. Robin is kind.",
        ),
        (
            replace(SAID, source=Source.WE_DISAGREE, check=Check.YES),
            RowKind.DISAGREED,
            "We do not agree yet. We wrote it down right.",
            "We do not agree yet. Robin is kind. We wrote it down right.",
        ),
        (
            replace(SAID, source=Source.WE_DISAGREE, check=Check.NO),
            RowKind.DISAGREED,
            "We do not agree yet. Not right yet.",
            "We do not agree yet. Robin is kind.",
        ),
        (
            GUESS,
            RowKind.GUESS,
            "A guess. Is it right? We ask at lunch.",
            "This is a guess. Robin goes out.",
        ),
        (
            replace(SAID, said_by="Aunt Vi"),
            RowKind.SOMEONE,
            "Aunt Vi said this",
            "Aunt Vi said. Robin is kind.",
        ),
    ],
)
def test_whose_words_they_are_is_plain(line: Line, kind: RowKind, source: str, spoken: str) -> None:
    row = row_of(PLAN, line)
    assert (row.kind, row.source_words, row.spoken) == (kind, source, spoken)


def test_the_face_of_who_said_it_is_shown() -> None:
    assert row_of(PLAN, SAID).face == symbol("mum")
    assert row_of(PLAN, OWN).face is None


def test_a_line_that_is_only_a_picture_has_a_name() -> None:
    row = row_of(PLAN, replace(OWN, words="", picture=symbol("dog", "A dog")))
    assert row.words == "A dog"
    assert row.spoken == "A dog"


def test_how_much_it_matters_is_in_the_name() -> None:
    assert "I must have this" in row_of(PLAN, replace(OWN, importance=Importance.MUST)).name


def test_a_very_long_line_is_shown_short_and_named_in_full() -> None:
    words = "I like tea. " * 1600 + "The end."
    row = row_of(PLAN, replace(OWN, words=words))
    assert len(row.words) == MOST_SHOWN + 1
    assert "The end." in row.name


@pytest.mark.parametrize("words", ["I like tea. " * 50, "x" * 5000, "مرحبا " * 400, "one\ntwo\nthree"])
def test_a_line_opened_whole_leaves_nothing_out(words: str) -> None:
    parts = parts_of(PLAN, replace(OWN, words=words.strip()))
    assert "".join(part.words for part in parts).replace(" ", "").replace("\n", "") == "".join(words.split())
    assert all(len(part.words) <= 162 for part in parts)
    assert len({part.id for part in parts}) == len(parts)


def test_how_much_a_guess_matters_is_what_others_think() -> None:
    guess = replace(GUESS, importance=Importance.SHOULD)
    assert row_of(PLAN, guess).importance == "We think Robin should have this"
    assert row_of(PLAN, replace(guess, check=Check.YES)).importance == "I should have this"


def test_an_empty_line_at_the_end_is_not_shown() -> None:
    assert row_of(PLAN, replace(OWN, words="My home\n\n")).words == "My home"
    assert row_of(PLAN, replace(OWN, words="My home\nMy cat")).words == "My home\nMy cat"


def test_nothing_in_a_chapter_about_people_is_nobody() -> None:
    people = StyleChapter("who", ChapterKind.LINES, "Who", "Who?", "Ask.", "who", nobody=True)
    line = replace(OWN, words="", answer=Answer.NOTHING)
    row = row_of(PLAN, line, people)
    assert (row.words, row.spoken) == ("Nobody", "Nobody")
    assert row_of(PLAN, line, replace(people, nobody=False)).words == "Nothing"
