"""A walk goes from stop to stop of a style or of a meeting's agenda."""

from dataclasses import replace
from datetime import UTC, datetime

from pcplanner.domain.checking import all_unchecked, said_in, unchecked
from pcplanner.domain.dreams import Dream
from pcplanner.domain.lines import Check, Details, Line, Source
from pcplanner.domain.meetings import AgendaItem, AgendaKind, Meeting
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan
from pcplanner.domain.style_story import chapters_begun, first_picture, said_words
from pcplanner.domain.styles import Board, ChapterKind, Style, StyleChapter
from pcplanner.domain.walks import walk_of_meeting, walk_of_style

NOW = datetime(2025, 3, 4, 9, tzinfo=UTC)
CHAPTERS = (
    StyleChapter("now", ChapterKind.LINES, "Now", "What is it like now?", "", "me"),
    StyleChapter("dreams", ChapterKind.DREAMS, "My star", "What is my dream?", "", "dream"),
)
STYLE = Style("path", "PATH", "", "", "path", CHAPTERS, board=Board.PATH)
LINE = Line("l1", "p", "now", "I live with Mum.", None, Source.OWN_WORDS, NOW)
PLAN = Plan(Person("p", "Robin", None, NOW), lines=(LINE,))


def test_the_walk_through_a_style_asks_its_chapters_in_order() -> None:
    walk = walk_of_style(STYLE)
    assert [(x.id, x.prompt) for x in walk.stops] == [
        ("now", "What is it like now?"),
        ("dreams", "What is my dream?"),
    ]
    assert walk.has_board
    after = walk.after(0)
    assert after is not None
    assert after.id == "dreams"
    assert walk.after(1) is None


def test_the_walk_through_a_meeting_follows_its_agenda() -> None:
    agenda = (
        AgendaItem("a", AgendaKind.HELLO),
        AgendaItem("b", AgendaKind.CHAPTER, "dreams", "Robin’s star"),
        AgendaItem("c", AgendaKind.BREAK),
        AgendaItem("d", AgendaKind.CHAPTER, "gone", "An old question"),
        AgendaItem("e", AgendaKind.OWN, words="The dog"),
    )
    walk = walk_of_meeting(Meeting("m", "p", "path", NOW, agenda=agenda), STYLE)
    assert walk.is_meeting
    assert [x.id for x in walk.stops] == ["a", "b", "c", "d", "e"]
    assert walk.stops[1].title == "Robin’s star"
    assert walk.stops[1].chapter is CHAPTERS[1]
    # A chapter that its style no longer has keeps its words and is asked as something of our own.
    assert walk.stops[3].title == walk.stops[3].prompt == "An old question"
    assert walk.stops[3].chapter is None
    assert walk.stops[4].prompt == "The dog"


def test_what_nobody_has_asked_about_is_to_be_read_back() -> None:
    asked = replace(LINE, id="l2", check=Check.YES)
    heading = replace(LINE, id="l3", details=Details(is_heading=True))
    dream = Dream("d", "p", "A flat", None, Source.OWN_WORDS, NOW)
    plan = replace(PLAN, lines=(LINE, asked, heading), dreams=(dream,))
    assert [x.id for x in unchecked(plan, CHAPTERS[0])] == ["l1"]
    assert [x.id for x in said_in(plan, CHAPTERS[0])] == ["l1", "l2"]
    assert [x.id for x in unchecked(plan, CHAPTERS[1])] == ["d"]
    assert {x.id for x in all_unchecked(plan)} == {"d", "l1"}


def test_a_style_tells_how_far_it_is() -> None:
    assert [x.id for x in chapters_begun(PLAN, STYLE)] == ["now"]
    assert said_words(PLAN, CHAPTERS[0]) == ("I live with Mum.",)
    assert first_picture(PLAN, CHAPTERS[0]) is None
