"""A line says what it belongs to, wherever it is shown by itself."""

from dataclasses import replace
from datetime import UTC, datetime

from pcplanner.domain.line_places import place_words
from pcplanner.domain.lines import Details, Line, Slot, Source
from pcplanner.domain.money import Money, Period
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, Column, StyleChapter
from pcplanner.domain.times import When

NOW = datetime(2025, 3, 4, 9, tzinfo=UTC)
PLAN = Plan(Person("p", "Robin", None, NOW))
LINE = Line("l", "p", "any", "I swim.", None, Source.OWN_WORDS, NOW)


def chapter(kind: ChapterKind, *columns: str) -> StyleChapter:
    stand = tuple(Column(x.lower(), x, "star") for x in columns)
    return StyleChapter("any", kind, "Any", "Any?", "Ask.", "star", columns=stand)


def place(of: StyleChapter | None, column: str = "", row: str = "", details: Details | None = None) -> str:
    line = replace(LINE, slot=Slot(column, row), details=details or Details())
    return place_words(PLAN, of, line)


def test_a_line_of_a_column_or_a_scale_says_which() -> None:
    for kind in (ChapterKind.COLUMNS, ChapterKind.SIGNS, ChapterKind.DECISION, ChapterKind.FACES):
        assert place(chapter(kind, "Good", "Poor"), "poor") == "Poor"
        assert place(chapter(kind, "Good", "Poor"), "of_before") == ""
    assert place(chapter(ChapterKind.LINES)) == ""
    assert place(None, "poor") == ""


def test_a_line_of_a_week_says_the_day_and_its_part() -> None:
    week = chapter(ChapterKind.WEEK, "Monday", "Tuesday")
    assert place(week, "tuesday", "morning") == "Tuesday, Morning"
    assert place(week) == place(week, "tuesday") == "What I do often"


def test_money_says_how_much_and_a_story_says_when() -> None:
    money = Details(money=Money(450, Period.WEEK))
    assert place(chapter(ChapterKind.MONEY), details=money) == "£4.50 a week"
    when = Details(when=When("When I was 6"))
    assert place(chapter(ChapterKind.STORY), details=when) == "When I was 6"
    assert place(chapter(ChapterKind.STORY)) == ""
