"""Say who may see what: a copy for an audience is made of a plan that holds nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.dreams import ME
from pcplanner.domain.films import Film
from pcplanner.domain.hard_words import meanings_for, our_meanings, words_used
from pcplanner.domain.lines import Audience, Line
from pcplanner.domain.meetings import Meeting
from pcplanner.domain.money import Money
from pcplanner.domain.people import Person
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import Sitting
from pcplanner.domain.style_choices import StyleChoice
from pcplanner.domain.text import search_key
from pcplanner.domain.word_choices import WordMeaning
from pcplanner.domain.word_guesses import texts_of
from pcplanner.domain.words import say

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
    ourselves and how somebody likes the program to be are left out too, and so are the names of a circle
    they may not see: "somebody" stands for each of them.
    """
    if audience is Audience.ME:
        return plan
    return _Seen(plan, audience, audiences_of).plan()


class _Seen:
    """Take out of one plan what one audience may not see."""

    def __init__(self, plan: Plan, audience: Audience, audiences_of: AudiencesOf) -> None:
        self._plan = plan
        self._audience = audience
        self._audiences_of = audiences_of
        self._sees_circle = self._sees(CIRCLE)
        self._hidden_who: frozenset[str] = frozenset()
        if not self._sees_circle:
            ids = (x.id for x in plan.supporters)
            self._hidden_who = frozenset({*ids, *(search_key(x.name) for x in plan.supporters)})

    def plan(self) -> Plan:
        plan = self._plan
        dreams = tuple(
            replace(x, original_words="", said_by=self._who(x.said_by))
            for x in plan.dreams
            if may_see(x.audiences, self._audience) and self._is_not_kept(DREAMS)
        )
        dream_ids = {x.id for x in dreams}
        goals = tuple(replace(x, original_words="") for x in plan.goals if x.dream_id in dream_ids)
        goal_ids = {x.id for x in goals}
        seen = replace(
            plan,
            person=self._person(),
            supporters=plan.supporters if self._sees_circle else (),
            dreams=dreams,
            goals=goals,
            obstacles=tuple(
                replace(x, original_words="", helper_id=self._who(x.helper_id))
                for x in plan.obstacles
                if x.goal_id in goal_ids
            ),
            steps=tuple(
                replace(
                    x,
                    original_words="",
                    promised_by=self._all_of(x.promised_by),
                    follows_up=self._all_of(x.follows_up),
                )
                for x in plan.steps
                if self._sees_step(x.goal_id, goal_ids)
            ),
            word_pictures=(),
            picture_uses=(),
            sittings=tuple(map(self._sitting, plan.sittings)) if self._sees(SORTING) else (),
            voice_notes=(),
            meetings=tuple(map(self._meeting, plan.meetings)) if self._sees(MEETINGS) else (),
            style_choices=tuple(map(self._style_choice, plan.style_choices)),
            chapter_records=(),
            films=(),
            word_meanings=(),
            fine_wordings=(),
        )
        lines = self._lines({plan.person.id, *_ids(seen)})
        seen = replace(seen, lines=lines, films=self._films({x.id for x in lines}))
        return replace(seen, word_meanings=tuple(self._word_meanings(seen)))

    def _word_meanings(self, seen: Plan) -> Iterator[WordMeaning]:
        """Yield what hard words mean in what is seen; another word could tell what is not."""
        used = words_used(meanings_for(self._plan.word_meanings), texts_of(seen))
        for each in self._plan.word_meanings:
            if each.word.casefold() in used:
                yield each
            elif each.is_off and each.word.casefold() in our_meanings():
                yield replace(each, meaning="")

    def _films(self, lines: set[str]) -> tuple[Film, ...]:
        """Return the films of the lines that are seen."""
        films = (x for x in self._plan.films if x.line_id in lines)
        return tuple(replace(x, said_by=self._who(x.said_by)) for x in films)

    def _sees(self, chapter_id: str) -> bool:
        return may_see(self._audiences_of(chapter_id), self._audience)

    def _is_not_kept(self, chapter_id: str) -> bool:
        """Say whether the person has not decided to keep a whole chapter from this audience."""
        record = self._plan.chapter_record(chapter_id)
        return record is None or record.audiences is None or may_see(record.audiences, self._audience)

    def _sees_step(self, goal_id: str, goal_ids: set[str]) -> bool:
        if goal_id:
            return goal_id in goal_ids and self._is_not_kept(STEPS)
        return self._sees(STEPS)

    def _who(self, who: str) -> str:
        """Return who somebody is, or "somebody" where they are in a circle that is not seen."""
        is_hidden = who != ME and (who in self._hidden_who or search_key(who) in self._hidden_who)
        return say("lines.somebody") if is_hidden else who

    def _all_of(self, who: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(self._who, who))

    def _person(self) -> Person:
        person = self._plan.person
        return replace(
            person,
            formal_name="",
            # How pictures look belongs to the pictures; the rest is between the person and the program.
            access=AccessProfile(look=person.access.look, tone=person.access.tone),
            checked_by=self._who(person.checked_by),
            ring_names=person.ring_names if self._sees_circle else (),
        )

    def _meeting(self, meeting: Meeting) -> Meeting:
        """Return a meeting without why the person was away, and without the titles of hidden chapters."""
        agenda = tuple(
            replace(x, words="", picture=None) if x.chapter_id and not self._sees(x.chapter_id) else x
            for x in meeting.agenda
        )
        invited = tuple(replace(x, who=self._who(x.who)) for x in meeting.invited)
        return replace(meeting, agenda=agenda, invited=invited, why_away="")

    def _sitting(self, sitting: Sitting) -> Sitting:
        by, helper = self._who(sitting.chosen_by), self._who(sitting.helped_by)
        return replace(sitting, chosen_by=by, helped_by=helper)

    def _style_choice(self, choice: StyleChoice) -> StyleChoice:
        """Return how a style is used without the person's own chapters and titles that are not seen."""
        hidden = {x.id for x in choice.own if not self._sees(x.id)}
        return replace(
            choice,
            own=tuple(x for x in choice.own if x.id not in hidden),
            names=tuple((key, name) for key, name in choice.names if self._sees(key)),
            order=tuple(x for x in choice.order if x not in hidden),
            off=tuple(x for x in choice.off if x not in hidden),
        )

    def _lines(self, things: set[str]) -> tuple[Line, ...]:
        """Return the lines that are seen; one under or about something that is not seen is hidden with it."""
        seen = {x.id: self._line(x) for x in self._plan.lines if may_see(x.audiences, self._audience)}
        while True:
            gone = [
                x.id
                for x in seen.values()
                if (x.slot.under_id and x.slot.under_id not in seen)
                or (x.about_id and x.about_id not in things and x.about_id not in seen)
            ]
            if not gone:
                break
            for each in gone:
                del seen[each]
        return tuple(x if x.beside_id in seen else replace(x, beside_id="") for x in seen.values())

    def _line(self, line: Line) -> Line:
        money = line.details.money
        details = line.details if money is None else replace(line.details, money=self._money(money))
        return replace(line, original_words="", said_by=self._who(line.said_by), details=details)

    def _money(self, money: Money) -> Money:
        return replace(money, payer=self._who(money.payer), holder=self._who(money.holder))


def _ids(plan: Plan) -> set[str]:
    """Return the ids of everything in a plan that a line can be about, but lines."""
    kinds = (
        plan.supporters,
        plan.dreams,
        plan.goals,
        plan.obstacles,
        plan.steps,
        plan.meetings,
        plan.sittings,
        plan.voice_notes,
    )
    return {each.id for kind in kinds for each in kind}
