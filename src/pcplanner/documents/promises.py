"""Tell who promised what: small steps under the face of who promised them, with boxes to tick."""

from collections.abc import Iterator

from pcplanner.documents.model import (
    PictureRow,
    PictureSize,
    PromiseGroup,
    Sentence,
    Span,
    Tick,
    label,
    plain,
    strong,
)
from pcplanner.documents.told import face_of_person, face_of_supporter, name_of, told_sentences, when_sentence
from pcplanner.domain.dreams import ME, Step, StepState
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import cleaned, sentences
from pcplanner.domain.words import say

_ENDS = ".!?…"
_STATES_TO_TICK = (StepState.DONE, StepState.STARTED, StepState.NOT_YET)


def promise_groups(plan: Plan) -> Iterator[PromiseGroup]:
    """Yield every promise, by who made it; those that nobody has made yet come last."""
    steps = plan.steps_in_order()
    owners = dict.fromkeys(step.promised_by[0] for step in steps if step.promised_by)
    for owner in owners:
        rows = [_row(plan, step) for step in steps if step.promised_by[:1] == (owner,)]
        yield PromiseGroup(name_of(plan, owner), _face(plan, owner), tuple(rows))
    free = [_row(plan, step) for step in steps if not step.promised_by]
    if free:
        yield PromiseGroup(say("documents.nobody_yet"), symbol("who"), tuple(free))


def _face(plan: Plan, who: str) -> Picture:
    if who == ME:
        return face_of_person(plan.person)
    supporter = plan.supporter(who)
    return face_of_supporter(supporter) if supporter else symbol("you", name_of(plan, who))


def _row(plan: Plan, step: Step) -> PictureRow:
    told = [_named(x) for x in sentences(cleaned(step.words))]
    told = told or [strong(say("documents.step_in_picture"))]
    told += [label(x) for x in _together(plan, step)]
    told += when_sentence(step.when)
    if step.state is StepState.CHANGED:
        told.append(label(say("documents.changed")))
    happened = (*_watched(plan, step), *told_sentences(step.what_happened))
    ticks = tuple(
        Tick(say(f"states.{state.value}"), state is step.state and state is not StepState.NOT_YET)
        for state in _STATES_TO_TICK
    )
    picture = step.picture or symbol("small-step")
    return PictureRow(
        picture, tuple(told), ticks=ticks, afterwards=happened, size=PictureSize.SMALL, about_id=step.id
    )


def _watched(plan: Plan, step: Step) -> Iterator[Sentence]:
    """Yield who asks how it went, and what is done when it does not work."""
    for who in step.follows_up:
        is_me = who == ME
        yield plain(
            say("documents.i_ask_how") if is_me else say("documents.asks_how", name=name_of(plan, who))
        )
    if step.back_up:
        yield label(say("documents.back_up"))
        yield from told_sentences(step.back_up)


def _named(words: str) -> Sentence:
    """Return words of a step in bold; without a full stop they are a label under a picture."""
    return Sentence((Span(words, is_bold=True),), is_label=words[-1:] not in _ENDS)


def _together(plan: Plan, step: Step) -> Iterator[str]:
    """Yield with whom somebody has promised a step."""
    names = [say("documents.me") if who == ME else name_of(plan, who) for who in step.promised_by[1:]]
    if names:
        *first, last = names
        words = say("documents.and", first=", ".join(first), last=last) if first else last
        yield say("documents.together", names=words)
