"""Tessa's plan uses the planning styles, so that every page of a chapter has something to show."""

from dataclasses import fields
from datetime import UTC, datetime

import pytest

from pcplanner.domain.circle import MOST_RINGS, Presence, Ring, Role
from pcplanner.domain.dreams import StepState
from pcplanner.domain.lines import Answer, Audience, Check, Importance, Line, Source
from pcplanner.domain.money import Money, sums
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import WITH_COLUMNS, ChapterKind, StyleChapter
from pcplanner.services.bundle import Services
from pcplanner.services.example import read_example
from pcplanner.services.example_reading import Names, read_said, read_sittings

NAMES = Names("nobody", datetime(2025, 5, 6, tzinfo=UTC), {}, {})
EXAMPLE = read_example()
TESSA = EXAMPLE.plans[-1]
DAY_PARTS = {"morning", "afternoon", "evening", "night"}
# Not filled with lines: what they hold is the circle, dreams, steps and sittings.
WITHOUT_LINES = {ChapterKind.CIRCLE, ChapterKind.DREAMS, ChapterKind.STEPS, ChapterKind.SORT}


@pytest.fixture
def chapters(services: Services) -> dict[str, StyleChapter]:
    return services.styles.chapters(TESSA)


def line(words: str) -> Line:
    found = [x for x in TESSA.lines if x.words == words]
    assert len(found) == 1, words
    return found[0]


def lines_in(chapter: str) -> list[Line]:
    return [x for x in TESSA.lines if x.chapter == chapter]


def amounts() -> list[Money]:
    return [x.details.money for x in TESSA.lines if x.details.money]


def test_she_is_last_in_the_list() -> None:
    assert [plan.person.name for plan in EXAMPLE.plans].index("Tessa") == 4
    assert TESSA.person.formal_name == "Theresa"
    assert len(TESSA.person.ring_names) == MOST_RINGS
    assert all(TESSA.ring(ring) for ring in Ring)


def test_ids_never_change() -> None:
    assert TESSA.person.id == "73a929ea-ba06-5cd1-a545-cd55f1029797"
    assert line("I do not get to choose the food.").id == "9189b880-9ef7-5c74-879c-52022f3d60dd"
    assert TESSA.meetings[0].id == "7f63a49d-4a26-5e12-bddf-cb83a3d6dd47"


def test_the_practice_library_holds_every_plan_as_it_was_read(services: Services) -> None:
    services.library.open_practice()
    assert services.people.find().total == len(EXAMPLE.plans)
    for plan in EXAMPLE.plans:
        kept = services.people.plan(plan.person.id)
        assert kept.person == plan.person
        for part in (each.name for each in fields(Plan) if each.name != "person"):
            read, saved = getattr(plan, part), getattr(kept, part)
            assert len(saved) == len(read), part
            assert set(saved) == set(read), part
        assert [kept.lines_in(x.chapter) for x in plan.lines] == [
            plan.lines_in(x.chapter) for x in plan.lines
        ]


def test_every_chapter_is_in_a_style_or_always_there(chapters: dict[str, StyleChapter]) -> None:
    used = {x.chapter for plan in EXAMPLE.plans for x in plan.lines}
    assert used <= set(chapters)
    assert len({x.chapter for x in TESSA.lines}) >= 45


def test_there_is_something_in_every_kind_of_chapter(chapters: dict[str, StyleChapter]) -> None:
    kinds = {chapters[x.chapter].kind for x in TESSA.lines}
    assert kinds == set(ChapterKind) - WITHOUT_LINES
    assert all((TESSA.supporters, TESSA.dreams, TESSA.goals, TESSA.steps, TESSA.sittings))


@pytest.mark.parametrize(
    "style_id", ["path", "maps", "plan_facts", "good_bad_days", "decision_record", "perfect_week"]
)
def test_every_chapter_of_some_styles_is_filled(services: Services, style_id: str) -> None:
    style = services.styles.style(style_id)
    assert style is not None
    asked = [x.id for x in style.chapters if x.kind not in WITHOUT_LINES]
    assert [x for x in asked if not lines_in(x)] == ([] if style_id != "plan_facts" else ["look_again"])


def test_columns_are_those_of_the_chapter(chapters: dict[str, StyleChapter]) -> None:
    for each in TESSA.lines:
        chapter = chapters[each.chapter]
        columns = {x.id for x in chapter.columns}
        places = {each.slot.column, each.details.wanted} - {""}
        assert places <= columns, each.words
        if chapter.kind is not ChapterKind.WEEK:
            assert bool(each.slot.column) == (chapter.kind in WITH_COLUMNS), each.words
        if chapter.is_table:
            assert each.slot.row_id, each.words


def test_every_cell_of_a_table_is_filled(chapters: dict[str, StyleChapter]) -> None:
    for chapter_id in {x.chapter for x in TESSA.lines if chapters[x.chapter].is_table}:
        cells = {(x.slot.sheet_id, x.slot.row_id, x.slot.column) for x in lines_in(chapter_id)}
        rows = {(sheet, row) for sheet, row, _ in cells}
        assert len(cells) == len(rows) * len(chapters[chapter_id].columns), chapter_id


def test_the_tables_have_the_rows_the_pages_need() -> None:
    rows = {
        x: len({each.slot.row_id for each in lines_in(x)})
        for x in ("signs", "learning_log", "copies", "agreed")
    }
    assert rows == {"signs": 3, "learning_log": 2, "copies": 2, "agreed": 2}
    assert {x.slot.row_id for x in lines_in("decision_making")} == {"helper"}
    log = [x for x in lines_in("learning_log") if x.slot.row_id == "fair"]
    assert sum(x.slot.column == "liked" for x in log) == 2


def test_lines_stand_under_and_beside_lines_of_their_own_chapter() -> None:
    known = {x.id: x for x in TESSA.lines}
    others = [(x, y) for x in TESSA.lines for y in (x.slot.under_id, x.beside_id) if y]
    assert all(known[y].chapter == x.chapter for x, y in others)
    assert line("A coat is fine.").slot.under_id == line("Put a soft thing under my head.").id
    heading = line("When I have a seizure")
    assert heading.details.is_heading
    assert line("Look at the clock.").slot.under_id == heading.id


def test_a_disagreement_and_a_changed_view_are_kept_side_by_side_with_their_days() -> None:
    mine, hers = line("I do not get to choose the food."), line("She chooses her food each week.")
    assert hers.beside_id == mine.id
    assert (mine.slot.column, hers.slot.column) == ("not_working", "working")
    assert mine.day != hers.day
    then, now = line("I drum alone in my room."), line("I drum with Ines on Sundays now.")
    assert now.beside_id == then.id
    assert then.day < now.day
    assert len({x.said_by for x in lines_in("working")} - {""}) == 3


def test_two_people_who_say_the_same_stay_2_lines() -> None:
    same = [x for x in TESSA.lines if x.words == "She makes the whole room sing."]
    assert [TESSA.name_of(x.said_by) for x in same] == ["Ines", "Nana Bea"]


def test_nothing_not_about_me_and_not_wanting_to_say_are_answers() -> None:
    assert {x.answer for x in TESSA.lines} == set(Answer)


def test_lines_say_all_that_lines_can_say() -> None:
    details = [x.details for x in TESSA.lines]
    for name in (each.name for each in fields(details[0])):
        assert any(getattr(x, name) for x in details), name
    assert {x.source for x in TESSA.lines} == set(Source) - {Source.WE_DISAGREE}
    assert {x.check for x in TESSA.lines} == set(Check)
    assert {x.importance for x in TESSA.lines} == {*Importance, None}
    assert sum(bool(x.original_words) for x in TESSA.lines) >= 2
    assert TESSA.dreams[0].original_words
    assert all(x.details.said_on <= x.created_at.date() for x in TESSA.lines if x.details.said_on)


def test_different_people_may_see_different_lines_and_private_chapters_stay_private() -> None:
    assert len({x.audiences for x in TESSA.lines}) >= 6
    assert all(Audience.ME in x.audiences for x in TESSA.lines)
    private = [*lines_in("nightmare"), *lines_in("hopes_fears"), *lines_in("money"), *lines_in("went_badly")]
    assert {x.audiences for x in private} == {(Audience.ME,)}


def test_the_story_the_week_and_the_places_have_when_and_where() -> None:
    story = lines_in("story")
    assert len(story) == 6
    assert all(x.details.when.words for x in story)
    in_days = [x for x in lines_in("week") if x.slot.column]
    assert len(in_days) == 10
    assert {x.slot.row_id for x in in_days} == DAY_PARTS
    assert len({x.slot.column for x in in_days}) == 7
    assert all(x.details.how_often for x in lines_in("week"))
    spots = [x.details.spot for x in lines_in("places")]
    assert len(set(spots)) == 5
    assert all(
        x and x.colour in {"like", "dislike", "want"} and {x.across, x.down} <= set(range(1001))
        for x in spots
    )


def test_money_has_2_periods_and_a_total_that_is_not_the_sum() -> None:
    stated = next(x for x in amounts() if x.is_total)
    found = {period: pence for (period, _), pence in sums(amounts()).items()}
    assert len(found) == 2
    assert stated.pence not in {None, found[stated.period]}
    assert len({x.payer for x in amounts()} - {""}) >= 2
    assert any(x.pence is None for x in amounts())


def test_faces_tell_now_and_wanted_of_3_things_by_2_people() -> None:
    rows = {
        row: [x for x in lines_in("how_it_is") if x.slot.row_id == row] for row in ("home", "about", "nights")
    }
    for mine, theirs in rows.values():
        assert not mine.said_by
        assert theirs.said_by
        assert theirs.beside_id == mine.id
        assert mine.details.wanted
    assert len(lines_in("how_it_is")) == 6


def test_the_circle_has_everybody_who_came_and_went() -> None:
    assert {x.presence for x in TESSA.supporters} == set(Presence)
    assert {x.map_name for x in TESSA.supporters} == {"", "When I was at school"}
    assert {x.sector for x in TESSA.supporters} == {"", "Family", "Music"}
    assert any(x.joined.day for x in TESSA.supporters)
    assert any(x.left.words for x in TESSA.supporters)
    assert sum(Role.ALARM_CONTACT in x.roles for x in TESSA.supporters) == len(lines_in("alarm")) == 2


def test_some_steps_lead_to_no_goal_and_say_who_follows_up_and_what_else() -> None:
    alone = TESSA.steps_of("")
    assert {x.state for x in alone} == {StepState.DONE, StepState.NOT_YET, StepState.CHANGED}
    assert any(x.follows_up for x in alone)
    assert any(x.back_up for x in alone)
    assert any(not x.promised_by and not x.when for x in alone)
    assert [len(x) for x in (TESSA.dreams, TESSA.goals, TESSA.steps)] == [1, 1, 7]


@pytest.mark.parametrize(
    "slip",
    [
        {"chapter": "now", "wrods": "Hello"},
        {"chapter": "now", "answer": "none"},
        {"chapter": "now", "spot": {"x": 1}},
    ],
)
def test_a_slip_in_what_was_said_is_an_error(slip: dict[str, object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        read_said(NAMES, {"source": "own_words", **slip}, 0, 0)


@pytest.mark.parametrize("slip", [{"topic": "fredom"}, {"good": ["walkin"]}, {"again": {"walking": "good"}}])
def test_a_slip_in_a_sitting_is_an_error(slip: dict[str, object]) -> None:
    table = {"topic": "free_time", "created_at": NAMES.created_at, "chosen_by": "me", "helped_by": "me"}
    with pytest.raises(KeyError):
        read_sittings(NAMES, [{**table, **slip}])
    assert read_sittings(NAMES, [{**table, "good": ["walking"]}])[0].placed
