"""Say who may see what: a copy for an audience is made of a plan that holds nothing else."""

from collections.abc import Callable
from dataclasses import replace

from pcplanner.domain.lines import Audience, Line
from pcplanner.domain.plan import Plan

AudiencesOf = Callable[[str], tuple[Audience, ...]]
"""Gives who may see a chapter, by its id."""

CIRCLE, STEPS, DREAMS, SORTING, MEETINGS = "circle", "steps", "dreams", "sorting", "meetings"
"""Ids under which it is decided who may see what is not made of lines."""

USUAL = (Audience.ME, Audience.FAMILY, Audience.SUPPORTERS)


def may_see(audiences: tuple[Audience, ...], audience: Audience) -> bool:
    """Say whether an audience is among those who may see something; the person always is."""
    return audience is Audience.ME or audience in audiences or Audience.ANYONE in audiences


def plan_for(plan: Plan, audience: Audience, audiences_of: AudiencesOf) -> Plan:
    """Return what an audience may see of a plan; everything else is not in it at all.

    The person's own copy is the whole plan. For anybody else first wordings, recordings, notes to
    ourselves and how somebody likes the program to be are left out too.
    """
    if audience is Audience.ME:
        return plan
    dreams = tuple(replace(x, original_words="") for x in plan.dreams if may_see(x.audiences, audience))
    goals = tuple(
        replace(x, original_words="") for x in plan.goals if any(x.dream_id == d.id for d in dreams)
    )
    goal_ids = {x.id for x in goals}
    obstacles = tuple(replace(x, original_words="") for x in plan.obstacles if x.goal_id in goal_ids)
    sees_steps = may_see(audiences_of(STEPS), audience)
    steps = tuple(
        replace(x, original_words="")
        for x in plan.steps
        if x.goal_id in goal_ids or (not x.goal_id and sees_steps)
    )
    lines = _lines(plan, audience, {x.id for x in dreams})
    supporters = plan.supporters if may_see(audiences_of(CIRCLE), audience) else ()
    is_sorting_seen = may_see(audiences_of(SORTING), audience)
    return replace(
        plan,
        person=replace(plan.person, formal_name=""),
        lines=lines,
        dreams=dreams,
        goals=goals,
        obstacles=obstacles,
        steps=steps,
        supporters=supporters,
        word_pictures=(),
        picture_uses=(),
        sittings=plan.sittings if is_sorting_seen else (),
        voice_notes=(),
        meetings=plan.meetings if may_see(audiences_of(MEETINGS), audience) else (),
        style_choices=plan.style_choices,
        chapter_records=(),
    )


def _lines(plan: Plan, audience: Audience, dream_ids: set[str]) -> tuple[Line, ...]:
    """Return the lines an audience may see; one under, beside or about a hidden thing is hidden with it."""
    about_hidden = {x.id for x in plan.dreams} - dream_ids
    seen = {
        x.id: replace(x, original_words="")
        for x in plan.lines
        if may_see(x.audiences, audience) and x.about_id not in about_hidden
    }
    while True:
        orphans = [x.id for x in seen.values() if x.slot.under_id and x.slot.under_id not in seen]
        if not orphans:
            break
        for each in orphans:
            del seen[each]
    return tuple(x if x.beside_id in seen else replace(x, beside_id="") for x in seen.values())
