"""Who may see what: nothing of a plan that was not shared is in what somebody else may see."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.audiences import CIRCLE, DREAMS, MEETINGS, SORTING, STEPS, may_see, plan_for
from pcplanner.domain.circle import Ring, Supporter
from pcplanner.domain.dreams import ME, Dream, Goal, Obstacle, ObstacleTheme, Step
from pcplanner.domain.lines import Audience, Details, Line, Slot, Source
from pcplanner.domain.looks import Look
from pcplanner.domain.meetings import AgendaItem, AgendaKind, Invited, Meeting
from pcplanner.domain.money import Money
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import Sitting
from pcplanner.domain.style_choices import ChapterRecord, OwnChapter, StyleChoice
from pcplanner.domain.word_choices import FineWording, WordMeaning

THEN = datetime(2026, 3, 4, tzinfo=UTC)
ME_ONLY, SHARED = (Audience.ME,), (Audience.ME, Audience.FAMILY)
OTHERS = [x for x in Audience if x is not Audience.ME]
PERSON = Person("p", "Robin", None, THEN)

AudiencesOf = Callable[[str], tuple[Audience, ...]]


def shared_but(*private: str) -> AudiencesOf:
    """Give who may see a chapter: family too, but for those that are named."""
    return lambda chapter_id: ME_ONLY if chapter_id in private else SHARED


def line(line_id: str, audiences: tuple[Audience, ...] = SHARED, **more: Any) -> Line:
    made = Line(line_id, "p", "important", line_id, None, Source.OWN_WORDS, THEN, audiences=audiences)
    return replace(made, **more)


def supporter(name: str) -> Supporter:
    return Supporter(f"id-{name}", "p", name, None, Ring.CLOSEST, 0)


def dream(dream_id: str, audiences: tuple[Audience, ...]) -> Dream:
    return Dream(dream_id, "p", dream_id, None, Source.OWN_WORDS, THEN, audiences=audiences)


def for_family(plan: Plan, audiences_of: AudiencesOf | None = None) -> Plan:
    return plan_for(plan, Audience.FAMILY, audiences_of or shared_but())


def ids(things: tuple[Line, ...]) -> list[str]:
    return [x.id for x in things]


_AUDIENCES = st.lists(st.sampled_from(Audience), unique=True).map(tuple)
_IDS = st.sampled_from(("", "a", "b", "c", "d", "e"))


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Draw a plan whose lines stand under, beside and about each other in every way, rings among them."""
    lines = tuple(
        line(
            name,
            draw(_AUDIENCES),
            slot=Slot(under_id=draw(_IDS)),
            beside_id=draw(_IDS),
            about_id=draw(_IDS),
            original_words="before",
        )
        for name in "abcde"
    )
    return Plan(PERSON, lines=lines)


@given(plans(), st.sampled_from(OTHERS))
def test_only_lines_that_were_shared_are_seen_and_none_hangs_on_a_hidden_one(
    plan: Plan, audience: Audience
) -> None:
    seen = plan_for(plan, audience, shared_but())
    known = {x.id for x in seen.lines}
    assert all(may_see(x.audiences, audience) for x in seen.lines)
    for each in seen.lines:
        assert each.original_words == ""
        assert {each.slot.under_id, each.beside_id, each.about_id} - {""} <= known
    # In the order they were in, and looking twice shows the same.
    assert ids(seen.lines) == [x.id for x in plan.lines if x.id in known]
    assert plan_for(seen, audience, shared_but()) == seen


@given(plans())
def test_my_own_copy_is_the_whole_plan(plan: Plan) -> None:
    assert plan_for(plan, Audience.ME, shared_but(CIRCLE, STEPS)) is plan


@pytest.mark.parametrize("audience", OTHERS)
def test_what_anyone_may_see_everybody_sees(audience: Audience) -> None:
    plan = Plan(PERSON, lines=(line("a", (Audience.ANYONE,)), line("b", ME_ONLY)))
    assert ids(plan_for(plan, audience, shared_but()).lines) == ["a"]


def test_what_leads_to_a_dream_of_my_own_is_hidden_with_it() -> None:
    plan = Plan(
        PERSON,
        lines=(line("m", about_id="secret"), line("g", about_id="goal"), line("n", about_id="open")),
        dreams=(dream("secret", ME_ONLY), dream("open", SHARED)),
        goals=(Goal("goal", "p", "secret", "", None, THEN), Goal("goal-2", "p", "open", "", None, THEN)),
        obstacles=(Obstacle("o", "p", "goal", ObstacleTheme.AGE, "", THEN),),
        steps=(Step("s", "p", "goal", "", None, THEN), Step("s-2", "p", "goal-2", "", None, THEN)),
    )
    seen = for_family(plan)
    assert [x.id for x in seen.dreams] == ["open"]
    assert [x.id for x in seen.goals] == ["goal-2"]
    assert [x.id for x in seen.steps] == ["s-2"]
    assert seen.obstacles == ()
    assert ids(seen.lines) == ["n"]


def test_a_line_about_a_dream_that_was_put_away_is_hidden_too() -> None:
    assert for_family(Plan(PERSON, lines=(line("m", about_id="put-away"),))).lines == ()


@pytest.mark.parametrize("chapter", [DREAMS, STEPS])
def test_a_chapter_that_the_person_keeps_is_kept_whole(chapter: str) -> None:
    plan = Plan(
        PERSON,
        dreams=(dream("open", SHARED),),
        goals=(Goal("goal", "p", "open", "", None, THEN),),
        steps=(Step("s", "p", "goal", "", None, THEN),),
        chapter_records=(ChapterRecord("r", "p", chapter, THEN, ME_ONLY),),
    )
    seen = for_family(plan)
    assert seen.steps == ()
    assert bool(seen.dreams) is (chapter == STEPS)


def test_names_of_a_private_circle_are_nowhere() -> None:
    plan = Plan(
        replace(PERSON, checked_by="ada", ring_names=("Heart",)),
        (supporter("Ada"),),
        (line("a", said_by="id-Ada", details=Details(money=Money(1, payer="id-Ada", holder=" ADA "[1:4]))),),
        (replace(dream("d", SHARED), said_by="Ada"),),
        (Goal("g", "p", "d", "", None, THEN),),
        (Obstacle("o", "p", "g", ObstacleTheme.AGE, "", THEN, helper_id="id-Ada"),),
        (Step("s", "p", "g", "", None, THEN, ("id-Ada", ME, "The bank"), follows_up=("id-Ada",)),),
        meetings=(Meeting("m", "p", "path", THEN, invited=(Invited("id-Ada"), Invited(ME))),),
        sittings=(Sitting("x", "p", "home", "", THEN, chosen_by="id-Ada", helped_by="Ada"),),
    )
    seen = for_family(plan, shared_but(CIRCLE))
    assert "ada" not in str(seen).casefold()
    assert seen.person.ring_names == ()
    assert seen.steps[0].promised_by == ("Somebody", ME, "The bank")
    assert [x.who for x in seen.meetings[0].invited] == ["Somebody", ME]
    assert "Ada" in str(for_family(plan))


@pytest.mark.parametrize(("chapter", "field"), [(SORTING, "sittings"), (MEETINGS, "meetings")])
def test_what_is_not_made_of_lines_is_seen_where_its_chapter_is(chapter: str, field: str) -> None:
    plan = Plan(
        PERSON,
        meetings=(Meeting("m", "p", "path", THEN, why_away="I was ill."),),
        sittings=(Sitting("x", "p", "home", "My home", THEN),),
    )
    assert getattr(for_family(plan), field)
    assert getattr(for_family(plan, shared_but(chapter)), field) == ()
    assert for_family(plan).meetings[0].why_away == ""


def test_titles_of_private_chapters_are_in_no_style_and_no_agenda() -> None:
    choice = StyleChoice(
        "c",
        "p",
        "path",
        THEN,
        order=("own_secret", "own_open"),
        off=("own_secret",),
        names=(("own_secret", "Secret"), ("now", "Today")),
        own=(OwnChapter("own_secret", "My secret"), OwnChapter("own_open", "My open one")),
    )
    agenda = (
        AgendaItem("i", AgendaKind.CHAPTER, "own_secret", "My secret"),
        AgendaItem("j", AgendaKind.CHAPTER, "own_open", "My open one"),
    )
    plan = Plan(PERSON, style_choices=(choice,), meetings=(Meeting("m", "p", "path", THEN, agenda=agenda),))
    seen = for_family(plan, shared_but("own_secret"))
    (kept,) = seen.style_choices
    assert [x.id for x in kept.own] == ["own_open"]
    assert kept.names == (("now", "Today"),)
    assert kept.order == ("own_open",)
    assert kept.off == ()
    assert [x.words for x in seen.meetings[0].agenda] == ["", "My open one"]


def test_steps_that_lead_to_no_goal_are_seen_where_steps_are() -> None:
    plan = Plan(PERSON, steps=(Step("s", "p", "", "Tidy up.", None, THEN),))
    assert for_family(plan).steps
    assert for_family(plan, shared_but(STEPS)).steps == ()


def test_how_the_program_is_used_stays_with_the_person_but_pictures_look_the_same() -> None:
    access = AccessProfile(scale=200, say_like=(("Ann", "An"),), look=Look(hair="#123456"))
    seen = for_family(Plan(replace(PERSON, access=access, formal_name="Robert")))
    assert seen.person.access == AccessProfile(look=Look(hair="#123456"))
    assert seen.person.formal_name == ""


def test_meanings_of_words_go_only_with_what_is_seen() -> None:
    said = replace(line("open", SHARED), words="My gizmo is blue.")
    kept = replace(line("kept", ME_ONLY), words="My secretword.")
    meanings = (
        WordMeaning("1", "p", "Gizmo", THEN, "A gizmo is a toy."),
        WordMeaning("2", "p", "secretword", THEN, "It is a secret."),
        WordMeaning("3", "p", "budget", THEN, "Mine alone.", is_off=True),
    )
    fine = (FineWording("f", "p", "kept", "ER-04 secretword", THEN),)
    plan = Plan(PERSON, lines=(said, kept), word_meanings=meanings, fine_wordings=fine)
    seen = for_family(plan)
    assert seen.word_meanings == (meanings[0], replace(meanings[2], meaning=""))
    assert seen.fine_wordings == ()
