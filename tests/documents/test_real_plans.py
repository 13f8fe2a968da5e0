"""What real plans hold: each thing is saved, comes back equal, and is printed and exported as it was said."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

import pytest
from tests.documents.reading import Pdf
from tests.documents.real_plan import (
    CHAPTER_RECORDS,
    DREAMS,
    FILMS,
    GOALS,
    LINES,
    MEETING,
    OBSTACLES,
    PERSON,
    PICTURES,
    SITTINGS,
    STEPS,
    STYLE_CHOICES,
    SUPPORTERS,
    VOICE_NOTES,
    real_plan,
)
from tests.services.conftest import PASSPHRASE, TODAY

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.domain.lines import Answer, Audience, Importance, Line
from pcplanner.domain.looks import Look
from pcplanner.domain.plan import Plan
from pcplanner.services.bundle import build_services
from pcplanner.services.library import secret_from
from pcplanner.services.places import places_under
from pcplanner.storage.key_wrapping import CHEAP_COST


@dataclass(frozen=True)
class Kept:
    """What came of the plan after the library was closed and opened again."""

    plan: Plan
    paper: Pdf
    told: dict[str, Any]

    def chapter(self, title: str) -> list[str]:
        """Return what is printed in one chapter, in order, with its headings."""
        found: list[str] = []
        is_in = False
        for each in self.paper.elements("H1", "H2", "P"):
            if each.role == "H1":
                is_in = each.text == title
            elif is_in:
                found.append(each.text)
        assert found, f"nothing is printed under {title}"
        return found

    def titles(self) -> list[str]:
        return self.paper.texts("H1")

    def lines(self, *ids: str) -> list[dict[str, Any]]:
        """Return the JSON of some lines, or of all."""
        return [x for x in self.told["lines"] if not ids or x["id"] in ids]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kept]:
    home = tmp_path_factory.mktemp("library")
    services = build_services(places_under(home), cost=CHEAP_COST)
    services.library.start(PASSPHRASE, PASSPHRASE)
    parts = (
        SUPPORTERS, LINES, DREAMS, GOALS, OBSTACLES, STEPS, (MEETING,), SITTINGS, VOICE_NOTES,
        STYLE_CHOICES, CHAPTER_RECORDS, FILMS,
    )  # fmt: skip
    services.desk.put("told a plan", PERSON, *(x for part in parts for x in part))
    services.library.lock()
    again = build_services(places_under(home), cost=CHEAP_COST)
    again.library.open_with(secret_from(PASSPHRASE))
    plan = again.people.plan(PERSON.id)
    choices = DocumentChoices(DocumentKind.PLAN, 16, TODAY)
    pdf = again.take_home.make(plan, choices).pdf
    yield Kept(plan, Pdf(pdf), json.loads(again.exporting.plan_json(plan))["plan"])
    again.library.lock()


def stand_in_order(told: list[str], *words: str) -> None:
    """Say that these are printed one after the other; each is a whole sentence or label of its own."""
    at = -1
    for each in words:
        assert each in told[at + 1 :], (
            f"{each!r} is not printed after {told[at] if at >= 0 else 'the start'!r}: {told}"
        )
        at = told.index(each, at + 1)


def of_chapter(plan: Plan, chapter: str) -> list[Line]:
    return [x for x in plan.lines if x.chapter == chapter]


def test_everything_comes_back_equal_from_the_library(kept: Kept) -> None:
    for each in fields(Plan):
        before, after = getattr(real_plan(), each.name), getattr(kept.plan, each.name)
        if each.name == "person":
            assert after == before
        elif before:
            assert sorted(after, key=lambda x: x.id) == sorted(before, key=lambda x: x.id)
    assert [x.id for x in kept.plan.lines] == [x.id for x in LINES]


def test_two_people_who_say_the_same_stay_two_lines(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("What people like about me"),
        "Mum said, “He makes me laugh.”",
        "Tom said, “He makes me laugh.”",
    )
    assert [x["said_by"] for x in kept.lines() if x["words"] == "He makes me laugh."] == ["mum", "tom"]


def test_views_in_conflict_and_views_that_changed_stand_side_by_side_with_their_dates(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("What counts for me"),
        "Said on Wednesday 4 March 2026",
        "I want to live alone.",
        "I said this aloud on Wednesday 4 March 2026",
        "I sang.",
        "Another view",
        "Said on Wednesday 4 March 2026",
        "Mum said, “He needs somebody at night.”",
        "Another view",
        "Said on Wednesday 9 September 2026",
        "I want to live with Tom.",
    )
    beside = {x["id"]: x["beside_id"] for x in kept.lines()}
    assert beside["with-tom"] == "alone"


def test_some_speak_as_i_and_some_as_he(kept: Kept) -> None:
    told = kept.chapter("What counts for me")
    assert "I want to live alone." in told
    assert "Leo said, “He likes the sea.”" in told


def test_somebody_absent_from_their_own_meeting_is_said_so(kept: Kept) -> None:
    told = kept.chapter("Our meeting, Wednesday 4 March 2026")
    stand_in_order(
        told, "Robin", "Was not there", "I was not at my own meeting.", "I was ill.", "Mum", "Was there"
    )
    assert kept.told["meetings"][0]["why_away"] == "I was ill."


def test_nothing_is_an_answer_and_differs_from_not_asked_and_from_did_not_want_to_say(kept: Kept) -> None:
    assert kept.chapter("Things I like") == ["Nothing"]
    assert kept.chapter("Things I do not like") == ["This is not about me"]
    assert kept.chapter("What I need") == ["I do not want to say"]
    assert kept.chapter("What I would like to do") == ["I do not know"]
    # What nobody has asked is not there at all.
    assert "My gifts and strengths" not in kept.titles()
    answers = {x["id"]: x["answer"] for x in kept.lines("nothing", "not-me", "not-say", "not-know")}
    assert sorted(answers.values()) == sorted(x.value for x in Answer if x is not Answer.SAID)


def test_a_line_has_its_reason_its_condition_and_its_fallback(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("How best to support me"),
        "Ring me before you come.",
        "This is why.",
        "I need time to get ready.",
        "Only if it is not an emergency.",
        "If not, I do not open the door.",
    )


def test_what_must_not_happen_is_a_kind_of_its_own(kept: Kept) -> None:
    stand_in_order(kept.chapter("How best to support me"), "Never hold my arm.", "This must not happen")
    assert any(x["importance"] == Importance.MUST_NOT.value for x in kept.lines())


def test_must_should_and_like_stand_in_order_with_their_rank(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("How best to support me"),
        "I have my own key.",
        "This is number 1 for me.",
        "I must have this",
        "I eat at six.",
        "This is number 2 for me.",
        "I should have this",
        "I have a cat on my bed.",
        "This is number 3 for me.",
        "I would like this",
    )


def test_a_story_is_told_in_prose_by_years_and_ages(kept: Kept) -> None:
    told = kept.chapter("My story so far")
    stand_in_order(
        told, "1990", "Until when I was 12", "I was born in Leeds.", "We had a blue boat.",
        "My gran took me out in it.", "She sang to me.", "Then we moved to the sea.", "at 19",
        "I got my first job.",
    )  # fmt: skip


def test_nested_points_stand_under_their_point_further_in(kept: Kept) -> None:
    told = kept.chapter("About me")
    nested = ("I share a house.", "My room is upstairs.", "The window is broken.", "I have 2 fish.")
    stand_in_order(told, "Things at home", *nested)
    at = {e.text: min(run.x for run in e.runs) for e in kept.paper.elements("P") if e.text in nested}
    lefts = [at[x] for x in nested[:3]]
    assert all(one < two for one, two in pairwise(lefts[1:]))
    assert kept.lines("window")[0]["slot"]["under_id"] == "room"


def test_a_table_is_told_row_by_row_with_several_entries_in_one_cell(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("How I communicate"),
        "Row 1", "When this happens", "The bell rings", "I do this", "I cover my ears", "I shout",
        "We think it means", "We think, “It is too loud”", "So please", "Turn it off",
        "Row 2", "When this happens", "Somebody new comes", "I do this", "I hide",
    )  # fmt: skip


def test_one_tool_filled_in_twice_stays_two_sheets(kept: Kept) -> None:
    first = kept.chapter("Good days and bad days, sheet 1, Wednesday 4 March 2026")
    second = kept.chapter("Good days and bad days, sheet 2, Wednesday 9 September 2026")
    stand_in_order(first, "A good day", "Tea in bed.", "A bad day", "No bus.")
    stand_in_order(second, "A good day", "Tom said, “Toast in bed.”")


def test_each_persons_view_stands_apart(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("What is working and not working"),
        "Working, my view", "My job works.", "Working, the view of Mum",
        "Mum said, “The flat is good for him.”",
        "Not working, my view", "The evenings are long.",
    )  # fmt: skip


def test_own_headings_and_extra_chapters_are_printed_under_their_names(kept: Kept) -> None:
    assert kept.chapter("My boats") == ["I want to paint a boat."]
    assert "What counts for me" in kept.titles()
    assert kept.told["style_choices"][0]["own"][0]["title"] == "My boats"


def test_a_chapter_that_no_style_has_any_more_is_not_lost(kept: Kept) -> None:
    assert kept.chapter("More") == ["I still like trams."]


def test_an_action_may_have_no_owner_and_no_time_yet(kept: Kept) -> None:
    told = kept.chapter("Who promised what")
    stand_in_order(told, "Nobody yet", "Find a life jacket.")
    assert kept.told["steps"][1]["promised_by"] == []


def test_an_action_may_have_several_owners_an_organisation_and_me(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("Who promised what"), "The boat club", "Ring the boat club.", "Together with Mum and me"
    )
    assert kept.told["steps"][0]["promised_by"] == ["The boat club", "mum", "me"]


def test_vague_times_stay_as_they_were_said(kept: Kept) -> None:
    told = kept.chapter("Who promised what")
    assert "before the summer" in told
    assert "when I am 30" in told


def test_an_action_says_who_follows_up_what_else_could_be_done_and_what_happened(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("Who promised what"),
        "Ring the boat club.", "We changed this", "Ada asks how it went.", "I ask how it went.",
        "If it does not work", "We try the sea scouts.", "We wrote a letter.",
    )  # fmt: skip


def test_an_action_without_a_goal_is_printed(kept: Kept) -> None:
    assert "Tidy my room." in kept.chapter("Who promised what")


def test_groups_animals_people_who_died_and_people_not_met_yet_are_in_the_circle(kept: Kept) -> None:
    told = kept.chapter("My circle")
    for words in (
        "Rex is my dog.",
        "Gran Rose has died.",
        "I have not met A football friend yet.",
        "The bus crew",
        "Leo is not with me any more.",
        "Until last winter",
        "Tom comes sometimes.",
        "Since 2021",
    ):
        assert words in told


def test_rings_have_their_own_names_and_circles_have_sectors(kept: Kept) -> None:
    told = kept.chapter("My circle")
    stand_in_order(told, "My heart", "In the part Family", "Pals", "Clubs", "In the part Work", "Staff")
    assert kept.told["person"]["ring_names"] == ["My heart", "Pals", "Clubs", "Staff", "Far away"]


def test_one_person_may_have_two_roles(kept: Kept) -> None:
    stand_in_order(kept.chapter("My circle"), "Ada helps with my plan.", "Ada can be called in an emergency.")
    assert "Ada helps me." in kept.chapter("Who can ring the alarm for me")


def test_each_time_of_life_has_its_own_map(kept: Kept) -> None:
    assert "Bob from school" in kept.chapter("My circle, When I was 10")
    assert "Bob from school" not in kept.chapter("My circle")


def test_each_line_of_a_dated_edition_has_its_date(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("Now"),
        "Said on Wednesday 4 March 2026", "I live in Leeds.",
        "Said on Wednesday 9 September 2026", "I live in Hull.",
    )  # fmt: skip


def test_routines_say_when_and_how_often(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("How best to support me"),
        "Swim every Monday.", "When? at 4 o’clock.", "How often? once a week.",
    )  # fmt: skip
    stand_in_order(
        kept.chapter("My perfect week"),
        "Tuesday", "In the morning", "A swim.", "In the evening", "Quiz night.", "Sunday", "Church.",
    )  # fmt: skip


def test_days_to_look_again_are_printed(kept: Kept) -> None:
    assert "We look again on Monday 1 March 2027." in kept.chapter("When we look again")
    assert kept.told["person"]["look_again_on"] == "2026-12-01"


def test_money_has_its_period_its_funders_and_a_stated_total_that_is_not_the_sum(kept: Kept) -> None:
    told = kept.chapter("What it costs")
    stand_in_order(
        told,
        "Support at home", "£120.50 a week.", "The council pays.", "Mum holds the money.", "The swim",
        "£4.50 a visit.", "Robin pays.", "The club", "£10 a week.", "New bed", "£300 once.",
        "Night support", "All of it", "In all £150 a week.", "The boat", "£7 every tide.", "Plain sums",
        "Each week", "£130.50",
    )  # fmt: skip
    amounts = [x["details"]["money"] for x in kept.lines() if x["details"]["money"]]
    assert [x["pence"] for x in amounts] == [12050, 450, 1000, 30000, None, 15000, 700]
    # One-off amounts and amounts of another period are in no sum together.
    assert not any("£434" in x or "£135" in x for x in told)


def test_scales_stand_side_by_side_now_and_wanted_and_are_never_added_up(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("How it is now"),
        "My bedroom", "Now it is poor", "I want it to be very good",
        "Mum said, “His bedroom”", "Now it is OK", "I want it to be good",
    )  # fmt: skip
    assert "Said on Sunday 1 February 2026" in kept.chapter("How it is now")


def test_a_place_on_a_drawing_and_its_colour_are_meaning(kept: Kept) -> None:
    told = kept.chapter("Where I go")
    stand_in_order(told, "At the bottom, on the left", "The colour is blue", "The harbour", "In the middle")
    assert kept.lines("places/The harbour//")[0]["details"]["spot"] == {
        "across": 100,
        "down": 900,
        "colour": "blue",
    }


def test_a_free_drawing_is_the_record_itself_and_keeps_its_caption(kept: Kept) -> None:
    assert kept.chapter("Where I live") == ["I chose this picture."]
    alts = [x.alt for x in kept.paper.elements("Figure")]
    assert "My drawing of a boat" in alts
    picture = PICTURES[0].picture
    assert picture is not None
    assert kept.lines("drawing")[0]["picture"] == {"kind": "photo", "ref": picture.ref, "alt": picture.alt}


def test_a_film_keeps_its_caption_and_is_told_with_a_picture_out_of_it(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("What counts for me"),
        "I want to live with Tom.",
        "A film of 1 minute 15 seconds, from Wednesday 4 March 2026",
        "Mum says what is in it",
        "I paddle with Tom.",
        "The film is in the plan on the computer.",
    )
    assert "A picture from the film. I paddle with Tom." in [x.alt for x in kept.paper.elements("Figure")]
    (film,) = kept.told["films"]
    assert (film["line_id"], film["caption"], film["sha256"]) == ("with-tom", "I paddle with Tom.", "4" * 64)
    assert kept.plan.films == FILMS


def test_a_look_that_the_person_chose_is_kept(kept: Kept) -> None:
    assert kept.told["person"]["access"]["look"] == {x.name: "" for x in fields(Look)}


def test_the_name_to_use_and_the_formal_name_are_both_there(kept: Kept) -> None:
    assert "My name on papers is Robert James Example." in kept.chapter("Robin’s plan")
    assert kept.told["person"]["formal_name"] == "Robert James Example"


def test_must_know_facts_come_first(kept: Kept) -> None:
    titles = [x for x in kept.titles() if x not in {"Robin’s plan", "What is in my plan"}]
    assert titles[0] == "What people must know first"
    assert "I am allergic to nuts." in kept.chapter(titles[0])


def test_official_numbers_copies_and_who_agreed_are_printed(kept: Kept) -> None:
    assert "My library card is 0042 117." in kept.chapter("My numbers")
    stand_in_order(kept.chapter("Who has a copy"), "Who has it", "Mum", "Where it is", "On the kitchen wall")
    stand_in_order(
        kept.chapter("Who agrees with my plan"),
        "Who agrees", "Ada", "What they are to me", "My helper", "On which day", "4 March 2026",
    )  # fmt: skip


def test_who_may_see_what_is_kept(kept: Kept) -> None:
    assert kept.lines("alone")[0]["audiences"] == [x.value for x in Audience if x is not Audience.ANYONE]
    assert kept.told["chapter_records"][0]["chapter"] == "own_boats"


def test_what_was_sorted_says_who_chose_when_and_whether_it_was_right(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("My home, Wednesday 4 March 2026"),
        "Ada chose the pictures.", "Mum was with me.", "I said on Wednesday 4 March 2026 that it is right.",
        "Good", "My key", "When we asked again, Not good", "Not good", "Stairs", "I do not want to say",
        "The noise", "Not sorted yet", "My fish", "I brought this in",
    )  # fmt: skip
    stand_in_order(
        kept.chapter("My home, Wednesday 9 September 2026"), "I have not said yet that it is right.", "Yippee"
    )
    stand_in_order(
        kept.chapter("My home, then and now"),
        "Moved",
        "Stairs",
        "Then, Not good",
        "Now, Yippee",
        "Not sure",
        "My key",
    )


def test_a_meeting_keeps_what_was_said_in_it(kept: Kept) -> None:
    stand_in_order(
        kept.chapter("Our meeting, Wednesday 4 March 2026"),
        "Wednesday 4 March 2026", "2 o’clock", "It takes 1 hour", "The quiet room", "Needs", "Breaks",
        "My own chair", "Thoughts we kept", "Ask about the bus pass.", "Last words", "Mum said, “Hope”",
        "Boat", "What happens next", "Ada tells the landlord.", "How was the meeting?", "Good",
        "It was long.",
        "We meet again, after Easter",
    )  # fmt: skip


def test_every_line_is_printed_once_and_in_full(kept: Kept) -> None:
    printed = " ".join(kept.paper.texts("H1", "H2", "P"))
    for line in LINES:
        for sentence in line.words.split(". "):
            assert sentence.rstrip(".") in printed, line.id
    assert len(kept.told["lines"]) == len(LINES)
