"""What a plan says on paper: its parts, whose words they are, and nothing made up."""

from dataclasses import replace
from datetime import date

import pytest
from tests.documents.sample import MADE_ON, almost_empty_plan, choices, full_plan, line, person

from pcplanner.documents.choices import ALL_PARTS, DocumentKind, Part
from pcplanner.documents.covers import plan_title
from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.model import CircleDrawing, Document, Heading, PathDrawing, PictureRow
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Audience
from pcplanner.domain.plan import Plan


def titles(document: Document) -> list[str]:
    return [chapter.title for chapter in document.chapters]


def told(document: Document, title: str) -> list[str]:
    chapter = next(x for x in document.chapters if x.title == title)
    return [x.text for row in chapter.blocks if isinstance(row, PictureRow) for x in row.sentences]


def test_a_full_plan_has_every_part_in_order() -> None:
    assert titles(plan_document(full_plan(), choices())) == [
        "Robin’s plan",
        "What people like about me",
        "What is important to me",
        "How best to support me",
        "My circle",
        "My dream 1",
        "My path to my dream 1",
        "My dream 2",
        "Who promised what",
        "Hard words",
        "Who I can ask",
    ]


@pytest.mark.parametrize(
    ("part", "gone"),
    [
        (Part.ABOUT, "What is important to me"),
        (Part.CIRCLE, "My circle"),
        (Part.DREAMS, "My dream 1"),
        (Part.PATHS, "My path to my dream 1"),
        (Part.PROMISES, "Who promised what"),
    ],
)
def test_a_part_can_be_left_out(part: Part, gone: str) -> None:
    document = plan_document(full_plan(), choices(parts=ALL_PARTS - {part}))
    assert gone not in titles(document)
    assert len(titles(document)) > 4


def test_a_day_to_look_again_that_has_gone_by_is_not_promised() -> None:
    plan = Plan(person(look_again_on=date(2025, 3, 3)))
    document = plan_document(plan, choices())
    assert "We wanted to look again on Monday 3 March 2025." in told(document, "Robin’s plan")
    assert not any("look again" in part for foot in document.foot for part in foot)


def test_an_empty_plan_has_its_first_and_last_page_and_nothing_made_up() -> None:
    document = plan_document(almost_empty_plan(), choices())
    assert titles(document) == ["Robin’s plan", "Who I can ask"]
    assert "Nobody has checked it with me yet." in told(document, "Robin’s plan")
    assert "We have not chosen a day to look again." in told(document, "Robin’s plan")


@pytest.mark.parametrize(
    ("who", "day", "told_as"),
    [
        (ME, MADE_ON, "I checked it."),
        (ME, date(2025, 2, 25), "I checked it on Tuesday 25 February 2025."),
        ("Ada", date(2025, 2, 25), "Ada checked it with me on Tuesday 25 February 2025."),
    ],
)
def test_er_12_an_earlier_day_of_checking_is_told(who: str, day: date, told_as: str) -> None:
    checked = replace(person(checked_by=who), checked_on=day)
    assert told_as in told(plan_document(Plan(checked), choices()), "Robin’s plan")


def test_er_12_the_first_page_carries_whose_when_who_checked_and_when_again() -> None:
    first = told(plan_document(full_plan(), choices()), "Robin’s plan")
    assert first[2:] == [
        "This copy is from Tuesday 4 March 2025.",
        "Ada checked it with me.",
        "We look again on Tuesday 3 June 2025.",
    ]


def test_large_print_says_so() -> None:
    document = plan_document(full_plan(), choices(22, kind=DocumentKind.LARGE_PRINT))
    assert told(document, "Robin’s plan")[0] == "This is my plan in large print."


@pytest.mark.parametrize("name", ["R" * 200, "W" * 17, "a " * 20 + "b"])
def test_a_very_long_name_gives_way_in_the_title_and_is_told_inside(name: str) -> None:
    plan = Plan(person(name))
    document = plan_document(plan, choices())
    assert plan_title(plan) == "My plan"
    assert f"My name is {name}." in told(document, "My plan")


def test_lines_are_printed_only_for_whom_the_person_said_yes_to() -> None:
    secret = line(1, "important", "This is only for me.")
    shared = replace(line(2, "important", "My GP may know."), audiences=(Audience.ME, Audience.GP))
    anyone = replace(line(3, "important", "Everybody may know."), audiences=(Audience.ANYONE,))
    plan = Plan(person(), (), (secret, shared, anyone))
    for_gp = plan_document(plan, replace(choices(), audience=Audience.GP))
    assert told(for_gp, "What is important to me") == ["My GP may know.", "Everybody may know."]
    nothing = plan_document(Plan(person(), (), (secret,)), replace(choices(), audience=Audience.GP))
    assert "What is important to me" not in titles(nothing)


def test_the_circle_is_drawn_and_listed_by_ring() -> None:
    document = plan_document(full_plan(), choices())
    circle = next(x for x in document.chapters if x.title == "My circle")
    assert isinstance(circle.blocks[0], CircleDrawing)
    rings = [x.words for x in circle.blocks if isinstance(x, Heading)]
    assert rings == ["Closest", "Groups and places", "Paid"]


def test_a_dream_tells_what_matters_its_goals_and_what_is_in_the_way() -> None:
    document = plan_document(full_plan(), choices())
    dream = next(x for x in document.chapters if x.title == "My dream 1")
    assert [x.words for x in dream.blocks if isinstance(x, Heading)] == [
        "What matters about it",
        "My goals",
        "What is in the way",
    ]
    assert told(document, "My dream 1")[-4:] == [
        "The form is hard.",
        "This could help",
        "Ada reads it with me.",
        "Ada can help.",
    ]
    assert told(document, "My dream 2") == ["Mum said, “Robin wants to swim in the sea.”"]


def test_a_path_is_drawn_for_a_dream_with_goals() -> None:
    document = plan_document(full_plan(), choices())
    drawings = [x for chapter in document.chapters for x in chapter.blocks if isinstance(x, PathDrawing)]
    assert [x.dream_id for x in drawings] == ["d1"]


def test_the_last_page_says_who_to_ask() -> None:
    asked = told(plan_document(full_plan(), choices()), "Who I can ask")
    assert asked[:4] == [
        "I can ask Meg about my plan.",
        "Meg helps with my plan.",
        "I can ask Ada about my plan.",
        "Ada is my advocate.",
    ]
    nobody = told(plan_document(almost_empty_plan(), choices()), "Who I can ask")
    assert nobody[0] == "I can ask somebody I trust about my plan."


def test_credits_stand_on_the_last_page() -> None:
    named = replace(choices(), credits=("Kettle pictures by Sam Other.",))
    assert "Kettle pictures by Sam Other." in told(plan_document(full_plan(), named), "Who I can ask")


def test_a_date_is_written_in_full() -> None:
    plan = replace(full_plan(), person=person(look_again_on=date(2026, 1, 1)))
    assert "We look again on Thursday 1 January 2026." in told(plan_document(plan, choices()), "Robin’s plan")
