"""The practice library is full enough to show everything, and the same on every computer."""

import json
from collections import Counter
from datetime import UTC
from uuid import UUID

import pytest

from pcplanner.domain.access import TEXT_SCALES, ThemeName
from pcplanner.domain.assets import asset_path
from pcplanner.domain.chapters import ABOUT_ME, ALL_CHAPTERS, MATTERS
from pcplanner.domain.circle import USUAL_RINGS, Presence, Ring, Role, Supporter, SupporterKind
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, ObstacleTheme, Step, StepState
from pcplanner.domain.easy_words import problems
from pcplanner.domain.lines import Answer, Check, Importance, Line, Source
from pcplanner.domain.looks import CLOTHES_COLOURS, HAIR_COLOURS, SKIN_COLOURS
from pcplanner.domain.people import PRINT_SIZES_PT, Person
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import clean_name, clean_words
from pcplanner.services.example import read_example
from pcplanner.symbols.portraits import PortraitLook

EXAMPLE = read_example()
ROBIN = EXAMPLE.main
TYPED = {
    "Mr Bell, my old teacher",
    "Mr Dunn from the band",
    "Harbour Homes",
    "Harbour Support",
    "The council",
    "The NHS",
}
every_plan = pytest.mark.parametrize("plan", EXAMPLE.plans, ids=lambda plan: plan.person.name)


def said(plan: Plan) -> list[Line | Dream | Goal | Obstacle | Step]:
    return [*plan.lines, *plan.dreams, *plan.goals, *plan.obstacles, *plan.steps]


def shown(plan: Plan) -> list[Person | Supporter | Line | Dream | Goal | Step]:
    return [plan.person, *plan.supporters, *plan.lines, *plan.dreams, *plan.goals, *plan.steps]


def pictures_of(plan: Plan) -> list[Picture]:
    parts = [x for meeting in plan.meetings for x in meeting.agenda]
    options = [x for sitting in plan.sittings for x in sitting.options]
    found = [
        *(x.picture for x in (*shown(plan), *parts, *options)),
        *(x.help_picture for x in plan.obstacles),
        *(x.where_picture for x in plan.meetings),
    ]
    return [picture for picture in found if picture]


def more_words(plan: Plan) -> list[str]:
    """Return what stands beside the words: reasons, routines, what happened, what a meeting says."""
    found: list[str] = []
    for each in (line.details for line in plan.lines):
        found += [each.reason, each.only_if, each.if_not, each.how_often, each.when.words, each.until.words]
    for meeting in plan.meetings:
        found += [meeting.at, meeting.lasts, meeting.where, meeting.where_notes]
        found += [*(x.need_words for x in meeting.invited), *(x.words for x in meeting.agenda)]
        found += meeting.ground_rules
    found += [x.how_we_check for x in plan.lines]
    found += [words for x in plan.steps for words in (x.what_happened, x.back_up)]
    found += [x.relation_words for x in plan.supporters]
    return [words for words in found if words]


def test_reading_twice_gives_equal_values() -> None:
    assert read_example.__wrapped__() == EXAMPLE


def test_the_list_has_5_people_with_different_ways_to_see_and_hear() -> None:
    people = [plan.person for plan in EXAMPLE.plans]
    assert [person.name for person in people] == ["Robin", "Amina", "George", "Siân", "Tessa"]
    assert len({person.access for person in people}) == 5
    assert people[2].access.theme is ThemeName.YELLOW_ON_BLACK
    assert people[3].access.say_like == (("Siân", "Sharn"),)
    assert all(p.access.scale in TEXT_SCALES and p.print_size_pt in PRINT_SIZES_PT for p in people)


def test_ids_never_change() -> None:
    assert ROBIN.person.id == "29f3d17b-751c-5a0d-beb6-ef904893db5f"
    assert ROBIN.lines[6].id == "0a5862a0-0ec9-5a60-a96d-e25bacf7edb6"


def test_ids_are_all_different() -> None:
    ids = [
        each.id
        for p in EXAMPLE.plans
        for each in (*shown(p), *p.obstacles, *p.meetings, *p.sittings, *p.style_choices)
    ]
    assert len(set(ids)) == len(ids)
    assert all(UUID(each).version == 5 for each in ids)


def test_robin_has_a_full_circle() -> None:
    assert len(ROBIN.supporters) >= 12
    assert all(len(ROBIN.ring(ring)) >= 4 for ring in Ring if ring <= USUAL_RINGS)
    assert not ROBIN.ring(Ring.FIFTH)
    assert {x.kind for x in ROBIN.supporters} == set(SupporterKind)
    assert [x.name for x in ROBIN.supporters if x.kind is SupporterKind.ANIMAL] == ["Biscuit"]
    assert {role for x in ROBIN.supporters for role in x.roles} == set(Role)
    assert [x.name for x in ROBIN.supporters if x.is_paid] == [x.name for x in ROBIN.ring(Ring.PAID)]


def test_robin_has_the_dreams_goals_obstacles_steps_and_lines_the_pages_need() -> None:
    sizes = [len(x) for x in (ROBIN.dreams, ROBIN.goals, ROBIN.obstacles, ROBIN.steps, ROBIN.lines)]
    assert sizes == [3, 5, 7, 18, 41]
    assert (ROBIN.meetings, ROBIN.sittings, ROBIN.style_choices) == ((), (), ())
    assert len(ROBIN.open_steps()) + sum(s.state is StepState.DONE for s in ROBIN.steps) == 18


def test_robins_lines_come_from_every_source_with_every_answer_and_importance() -> None:
    assert {line.source for line in ROBIN.lines} == set(Source)
    assert {line.check for line in ROBIN.lines} == set(Check)
    assert {line.importance for line in ROBIN.lines} == {*Importance, None}
    for chapter in ALL_CHAPTERS:
        sources = {line.source for line in ROBIN.lines if line.chapter == chapter.id}
        assert len(sources) >= 4, chapter.id
    assert all(ROBIN.lines_in(chapter.id) for chapter in ABOUT_ME)
    assert sum(line.chapter == MATTERS.id for line in ROBIN.lines) == 12
    assert all(ROBIN.lines_in(MATTERS.id, dream.id) for dream in ROBIN.dreams)


def test_robins_lines_say_how_a_guess_is_checked_and_keep_the_first_words() -> None:
    assert all(bool(x.how_we_check) == (x.source is Source.SEEN) for p in EXAMPLE.plans for x in p.lines)
    reworded = [x for x in said(ROBIN) if x.original_words]
    assert len({type(x) for x in reworded}) == 5
    assert all(x.original_words != x.words for x in reworded)
    assert any(x.source is Source.WE_DISAGREE for x in ROBIN.lines)


def test_robins_steps_are_in_every_state_with_every_kind_of_promise() -> None:
    assert Counter(step.state for step in ROBIN.steps).keys() == set(StepState)
    assert {min(len(step.promised_by), 2) for step in ROBIN.steps} == {0, 1, 2}
    kinds = {(bool(step.when.words), bool(step.when.day)) for step in ROBIN.steps}
    assert kinds == {(False, False), (True, False), (False, True), (True, True)}
    assert {ROBIN.goal_state(goal.id) for goal in ROBIN.goals} == {
        StepState.DONE,
        StepState.STARTED,
        StepState.NOT_YET,
    }


def test_what_is_in_robins_way_has_different_themes() -> None:
    themes = [obstacle.theme for obstacle in ROBIN.obstacles]
    assert len(set(themes)) == len(themes)
    assert ObstacleTheme.OTHER not in themes
    assert {bool(obstacle.step_id) for obstacle in ROBIN.obstacles} == {True, False}
    assert {bool(obstacle.what_could_help) for obstacle in ROBIN.obstacles} == {True, False}


@every_plan
def test_everything_belongs_to_its_plan(plan: Plan) -> None:
    goals, dreams = {x.id for x in plan.goals}, {x.id for x in plan.dreams}
    steps = {x.id: x.goal_id for x in plan.steps}
    held = (*said(plan), *plan.supporters, *plan.meetings, *plan.sittings, *plan.style_choices)
    assert {x.person_id for x in held} == {plan.person.id}
    assert {x.dream_id for x in plan.goals} <= dreams
    assert {x.goal_id for x in plan.steps} <= {"", *goals}
    assert {x.goal_id for x in plan.obstacles} <= goals
    assert all(steps[x.step_id] == x.goal_id for x in plan.obstacles if x.step_id)
    assert {x.about_id for x in plan.lines} <= {"", *dreams}
    assert set(plan.steps_in_order()) == set(plan.steps)


@every_plan
def test_everybody_named_is_in_the_circle_or_was_typed(plan: Plan) -> None:
    known = {ME, *(x.id for x in plan.supporters)}
    assert {x.helper_id for x in plan.obstacles} <= {"", *known}
    amounts = [x.details.money for x in plan.lines if x.details.money]
    named = {
        *(x.said_by for x in plan.lines),
        *(who for x in plan.steps for who in (*x.promised_by, *x.follows_up)),
        *(x.who for meeting in plan.meetings for x in meeting.invited),
        *(who for x in plan.sittings for who in (x.chosen_by, x.helped_by)),
        *(who for x in amounts for who in (x.payer, x.holder)),
    }
    # A key that was spelt wrong would turn up here as somebody nobody has heard of.
    assert named - {"", *known} <= TYPED
    assert all(
        bool(x.said_by) == (x.source not in {Source.OWN_WORDS, Source.OWN_PICTURE}) for x in plan.lines
    )


@every_plan
def test_seats_and_places_count_up_from_0(plan: Plan) -> None:
    for ring in Ring:
        assert [x.place for x in plan.ring(ring)] == list(range(len(plan.ring(ring))))
    for goal in plan.goals:
        assert [x.position for x in plan.steps_of(goal.id)] == list(range(len(plan.steps_of(goal.id))))
    assert [x.position for x in plan.steps_of("")] == list(range(len(plan.steps_of(""))))
    for chapter in {x.chapter for x in plan.lines} - {MATTERS.id}:
        lines = plan.lines_in(chapter)
        assert [x.position for x in lines] == list(range(len(lines)))


@every_plan
def test_times_are_fixed_in_utc_and_nothing_happens_after_the_day_it_stands_at(plan: Plan) -> None:
    held = (plan.person, *said(plan), *plan.meetings, *plan.sittings, *plan.style_choices)
    times = [(x.started_at, x.ended_at) for x in plan.meetings]
    times += [(x.created_at, x.confirmed_at) for x in plan.sittings]
    made = [*(x.created_at for x in held), *(at for pair in times for at in pair if at)]
    assert all(at.tzinfo is UTC and at.date() <= EXAMPLE.made_on for at in made)
    assert all(step.done_on <= EXAMPLE.made_on for step in plan.steps if step.done_on)
    assert all(bool(step.done_on) == (step.state is StepState.DONE) for step in plan.steps)


@every_plan
def test_words_are_as_they_would_be_stored(plan: Plan) -> None:
    assert clean_name(plan.person.name) == plan.person.name
    assert all(clean_name(x.name) == x.name for x in plan.supporters)
    answers = [x for x in plan.lines if x.answer is not Answer.SAID]
    texts = [x.words for x in said(plan) if x not in answers]
    assert all(words and clean_words(words) == words for words in texts)
    assert [words for words in (*texts, *more_words(plan)) if problems(words)] == []
    assert not any(x.words or x.picture for x in answers)


@every_plan
def test_everything_has_a_picture_from_the_pack_or_a_drawn_face(plan: Plan) -> None:
    index = json.loads(asset_path("symbols/index.json").read_text(encoding="utf-8"))
    drawn = {f"builtin/{each['id']}" for each in index["symbols"]}
    pictures = pictures_of(plan)
    assert {x.ref for x in pictures if x.kind is PictureKind.SYMBOL} <= drawn
    assert all(x.picture for x in shown(plan) if not isinstance(x, Line) or x.answer is Answer.SAID)
    portraits = [x.ref for x in pictures if x.kind is PictureKind.PORTRAIT]
    assert [PortraitLook.from_text(ref).to_text() for ref in portraits] == portraits


@every_plan
def test_every_person_has_a_face_of_their_own(plan: Plan) -> None:
    people = [x for x in plan.supporters if x.kind is SupporterKind.PERSON]
    # Somebody who is only hoped for has no face yet.
    met = [x for x in people if x.presence is not Presence.NOT_MET]
    faces = [plan.person.picture, *(x.picture for x in met)]
    assert all(face and face.kind is PictureKind.PORTRAIT and face.alt for face in faces)
    assert len({face.ref for face in faces if face}) == len(faces)


def test_robin_looks_in_symbols_as_on_the_drawn_face() -> None:
    look = ROBIN.person.access.look
    assert look.skin in SKIN_COLOURS
    assert look.hair in HAIR_COLOURS
    assert look.clothes in CLOTHES_COLOURS
    assert ROBIN.person.picture is not None
    face = PortraitLook.from_text(ROBIN.person.picture.ref)
    assert HAIR_COLOURS.index(look.hair) == face.hair_colour
    assert CLOTHES_COLOURS.index(look.clothes) == face.top
