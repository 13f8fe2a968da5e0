"""Plan a meeting, say who comes and what they need, and keep where we are as it happens."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from pcplanner.domain.agendas import new_agenda
from pcplanner.domain.changes import Changed
from pcplanner.domain.dreams import ME
from pcplanner.domain.errors import InputError
from pcplanner.domain.meeting_choices import ground_rule
from pcplanner.domain.meetings import Coming, Invited, Meeting, MeetingState
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan, next_position
from pcplanner.domain.text import clean_name, clean_words
from pcplanner.domain.times import When
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk, ThingMissing
from pcplanner.services.naming import name_of, named
from pcplanner.services.styles import StyleService


class MeetingService:
    """What somebody can do with a meeting. Each change has a name and can be undone, but for where we are."""

    def __init__(self, desk: Desk, styles: StyleService) -> None:
        self._desk = desk
        self._styles = styles

    def plan_new(self, person_id: str, style_id: str, *, new_id: str = "") -> Changed[Meeting]:
        """Plan a meeting with the agenda of a style; the rules of the meeting before are there already."""
        plan = self._plan(person_id)
        style = self._styles.fitted(plan, style_id)
        if style is None:
            raise ThingMissing(say("services.missing"))
        clock = self._desk.clock
        before = newest_first(plan)
        meeting = Meeting(
            new_id or clock.new_id(),
            person_id,
            style_id,
            clock.now(),
            invited=(self._guest(plan, ME),),
            agenda=new_agenda(style, plan, clock.new_id),
            ground_rules=before[0].ground_rules if before else (),
            position=next_position(plan.meetings),
        )
        return self._desk.put(named(say("did.planned_meeting"), style.name), meeting)

    def set_when(
        self, meeting_id: str, *, day: date | None, at: str, lasts: str, part_of: str = ""
    ) -> Changed[Meeting]:
        """Say when we meet: the day, the time and how long, the last two as people say them."""
        at, lasts = clean_words(at), clean_words(lasts)
        return self._change(
            meeting_id, "did.meeting_when", lambda x: replace(x, day=day, at=at, lasts=lasts), part_of
        )

    def set_where(
        self, meeting_id: str, *, where: str, picture: Picture | None, notes: str, part_of: str = ""
    ) -> Changed[Meeting]:
        """Say where we meet, with a picture, and what helps to find it."""
        where, notes = clean_words(where), clean_words(notes)
        return self._change(
            meeting_id,
            "did.meeting_where",
            lambda x: replace(x, where=where, where_picture=picture, where_notes=notes),
            part_of,
        )

    def invite(self, meeting_id: str, who: str) -> Changed[Meeting]:
        """Ask somebody to come: ``ME``, a supporter's id or a name; what they needed before is known."""
        who = clean_name(who)
        meeting = self._desk.get(Meeting, meeting_id)
        if meeting.guest(who) is not None:
            return _unchanged(meeting)
        plan = self._plan(meeting.person_id)
        new = replace(meeting, invited=(*meeting.invited, self._guest(plan, who)))
        return self._desk.put(say("did.invited", name=name_of(plan.name_of(who))), new)

    def uninvite(self, meeting_id: str, who: str) -> Changed[Meeting]:
        """Take somebody off the list of who comes."""
        meeting = self._desk.get(Meeting, meeting_id)
        new = replace(meeting, invited=tuple(x for x in meeting.invited if x.who != who))
        return self._put_about(new, "did.uninvited", who)

    def set_needs(
        self, meeting_id: str, who: str, needs: tuple[str, ...], words: str = "", *, part_of: str = ""
    ) -> Changed[Meeting]:
        """Say what somebody needs at the meeting: ids of needs, and more in own words."""
        words = clean_words(words)
        return self._change_guest(
            meeting_id,
            who,
            "did.meeting_needs",
            lambda x: replace(x, needs=needs, need_words=words),
            part_of,
        )

    def set_coming(self, meeting_id: str, who: str, coming: Coming) -> Changed[Meeting]:
        """Keep what somebody answered to the invitation."""
        return self._change_guest(meeting_id, who, "did.meeting_coming", lambda x: replace(x, coming=coming))

    def set_rule(self, meeting_id: str, rule: str, is_chosen: bool) -> Changed[Meeting]:
        """Choose one of our rules or take it back; anything but an id is a rule in own words."""
        rule = clean_words(rule)
        if not rule:
            raise InputError(say("meeting.rule_empty"))
        meeting = self._desk.get(Meeting, meeting_id)
        others = tuple(x for x in meeting.ground_rules if x != rule)
        kept = meeting.ground_rules if rule in meeting.ground_rules else (*others, rule)
        new = replace(meeting, ground_rules=kept if is_chosen else others)
        return self._desk.put(named(say("did.meeting_rules"), ground_rule(rule).words), new)

    def start(self, meeting_id: str) -> Changed[Meeting]:
        """Begin a meeting at its first part; whoever said yes is here, whoever said no is not.

        One that has begun goes on at its place.
        """
        begun = self._desk.get(Meeting, meeting_id)
        if begun.state is MeetingState.RUNNING:
            return _unchanged(begun)
        if begun.state is not MeetingState.PLANNED:
            return self.go_on(meeting_id)
        now = self._desk.clock.now()

        def started(meeting: Meeting) -> Meeting:
            first = meeting.agenda[0].id if meeting.agenda else ""
            return replace(
                meeting,
                invited=tuple(_expected(x) for x in meeting.invited),
                state=MeetingState.RUNNING,
                at_item=first,
                is_in_chapter=False,
                started_at=meeting.started_at or now,
                ended_at=None,
            )

        return self._change(meeting_id, "did.meeting_started", started)

    def go_to(self, meeting_id: str, item_id: str, *, is_in_chapter: bool = False) -> Changed[Meeting]:
        """Keep where we are, as it happens; this never comes into what can be undone."""
        meeting = self._desk.get(Meeting, meeting_id)
        if meeting.item(item_id) is None:
            raise ThingMissing(say("services.missing"))
        # Without a name the log keeps it and undo passes it by.
        return self._desk.put("", replace(meeting, at_item=item_id, is_in_chapter=is_in_chapter))

    def leave_chapter(self, meeting_id: str) -> Changed[Meeting]:
        """Keep that the question is shown and no longer its page; which one stays as it is."""
        meeting = self._desk.get(Meeting, meeting_id)
        if not meeting.is_in_chapter:
            return _unchanged(meeting)
        return self._desk.put("", replace(meeting, is_in_chapter=False))

    def stop(self, meeting_id: str) -> Changed[Meeting]:
        """Stop for today; we go on another time at the same place."""
        return self._change(
            meeting_id, "did.meeting_stopped", lambda x: replace(x, state=MeetingState.STOPPED)
        )

    def go_on(self, meeting_id: str) -> Changed[Meeting]:
        """Go on with a meeting that was stopped or is over, at the same place."""
        return self._change(
            meeting_id,
            "did.meeting_went_on",
            lambda x: replace(x, state=MeetingState.RUNNING, ended_at=None),
        )

    def finish(self, meeting_id: str) -> Changed[Meeting]:
        """End a meeting."""
        now = self._desk.clock.now()
        return self._change(
            meeting_id,
            "did.meeting_finished",
            lambda x: replace(x, state=MeetingState.DONE, ended_at=now, is_in_chapter=False),
        )

    def set_here(self, meeting_id: str, who: str, is_here: bool | None) -> Changed[Meeting]:
        """Say whether somebody is at the meeting; ``None`` is not said. Somebody new is put on the list."""
        who = clean_name(who)
        meeting = self._desk.get(Meeting, meeting_id)
        guests = meeting.invited if meeting.guest(who) else (*meeting.invited, Invited(who))
        invited = tuple(replace(x, was_there=is_here) if x.who == who else x for x in guests)
        why = "" if who == ME and is_here else meeting.why_away
        return self._put_about(replace(meeting, invited=invited, why_away=why), "did.meeting_here", who)

    def set_why_away(self, meeting_id: str, words: str, *, part_of: str = "") -> Changed[Meeting]:
        """Say why the person is not at their own meeting."""
        words = clean_words(words)
        return self._change(meeting_id, "did.meeting_why_away", lambda x: replace(x, why_away=words), part_of)

    def set_next_time(self, meeting_id: str, when: When, *, part_of: str = "") -> Changed[Meeting]:
        """Say when we meet again."""
        when = replace(when, words=clean_words(when.words))
        return self._change(meeting_id, "did.meeting_next", lambda x: replace(x, next_time=when), part_of)

    def put_away(self, meeting_id: str) -> Changed[Meeting]:
        """Put a meeting away; what was said in it stays in the plan."""
        now = self._desk.clock.now()
        return self._change(meeting_id, "did.put_meeting_away", lambda x: replace(x, put_away_at=now))

    def running(self) -> tuple[str, Meeting] | None:
        """Return the meeting that is going on, the newest of the library, with whose it is."""
        with self._desk.library.reading() as reader:
            meeting = reader.running_meeting()
        return (meeting.person_id, meeting) if meeting is not None else None

    def _plan(self, person_id: str) -> Plan:
        with self._desk.library.reading() as reader:
            return reader.plan(person_id)

    @staticmethod
    def _guest(plan: Plan, who: str) -> Invited:
        """Return somebody who is asked to come, with what they needed the last time."""
        known = (x.guest(who) for x in newest_first(plan))
        before = next((x for x in known if x is not None), None)
        return Invited(who, before.needs, before.need_words) if before else Invited(who)

    def _change(
        self, meeting_id: str, key: str, change: Callable[[Meeting], Meeting], part_of: str = ""
    ) -> Changed[Meeting]:
        meeting = self._desk.get(Meeting, meeting_id)
        return self._desk.put(say(key), change(meeting), part_of=part_of)

    def _change_guest(
        self, meeting_id: str, who: str, key: str, change: Callable[[Invited], Invited], part_of: str = ""
    ) -> Changed[Meeting]:
        meeting = self._desk.get(Meeting, meeting_id)
        invited = tuple(change(x) if x.who == who else x for x in meeting.invited)
        return self._put_about(replace(meeting, invited=invited), key, who, part_of)

    def _put_about(self, meeting: Meeting, key: str, who: str, part_of: str = "") -> Changed[Meeting]:
        name = name_of(self._plan(meeting.person_id).name_of(who))
        return self._desk.put(say(key, name=name), meeting, part_of=part_of)


def newest_first(plan: Plan) -> tuple[Meeting, ...]:
    """Return the meetings of a plan, the one that was planned last first."""
    return tuple(sorted(plan.meetings, key=lambda x: x.created_at, reverse=True))


def _unchanged(meeting: Meeting) -> Changed[Meeting]:
    return Changed(meeting, meeting.person_id, frozenset())


def _expected(guest: Invited) -> Invited:
    """Return somebody as a meeting begins: who did not answer may be here or not until somebody says so."""
    if guest.was_there is not None or guest.coming in {Coming.NOT_ASKED, Coming.MAYBE}:
        return guest
    return replace(guest, was_there=guest.coming is Coming.YES)
