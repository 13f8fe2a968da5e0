"""Change who comes, what they need and what we will do, as it is pressed or typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from pcplanner.domain.dreams import ME
from pcplanner.domain.meeting_choices import need
from pcplanner.domain.meetings import AgendaKind, Coming, Meeting
from pcplanner.domain.pictures import Picture
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import Keeping
from pcplanner.ui.pages.meeting_prepare.state import Addable, PrepareState


@dataclass(frozen=True)
class Prepared:
    """What is got ready: the meeting, what is shown of it, and how to show something else."""

    context: Context
    keeping: Keeping
    meeting_id: str
    get: Callable[[], PrepareState]
    put: Callable[[PrepareState], object]


class GuestVerbs:
    """Invite people and say what they need."""

    def __init__(self, prepared: Prepared) -> None:
        self._context = prepared.context
        self._keeping = prepared.keeping
        self._meeting_id = prepared.meeting_id
        self._get = prepared.get
        self._put = prepared.put

    def press(self, who: str) -> None:
        """Ask what somebody needs; who is not on the list yet comes on it."""
        found = next((x for x in self._get().faces if x.who == who), None)
        if found is None:
            return
        self._context.say(found.name, kind=Kind.PLAN_TEXT)
        self._put(replace(self._get(), who=who, is_one_asked=True))
        if found.guest is None:
            meetings = self._context.services.meetings
            self._context.change(lambda: meetings.invite(self._meeting_id, who))

    def invite_name(self, name: str) -> None:
        """Put somebody who is not in the circle on the list."""
        name = " ".join(name.split())
        if name:
            meetings = self._context.services.meetings
            self._put(replace(self._get(), who=name))
            self._context.change(lambda: meetings.invite(self._meeting_id, name))

    def take_off(self) -> None:
        """Take whoever is asked about off the list; the person always stays on it."""
        meetings, who = self._context.services.meetings, self._get().who
        if who != ME:
            self._put(replace(self._get(), who=ME, is_one_asked=False))
            self._context.change(lambda: meetings.uninvite(self._meeting_id, who))

    def set_coming(self, coming: Coming) -> None:
        """Keep what somebody answered; the same again takes it back."""
        meetings, chosen = self._context.services.meetings, self._get().chosen
        if chosen is None or chosen.guest is None:
            return
        new = Coming.NOT_ASKED if chosen.guest.coming is coming else coming
        self._context.say(say(f"meeting_prepare.coming_{new.value}"))
        self._context.change(lambda: meetings.set_coming(self._meeting_id, chosen.who, new))

    def press_need(self, need_id: str) -> None:
        """Say that somebody needs something; the same again takes it back."""
        meetings, chosen = self._context.services.meetings, self._get().chosen
        if chosen is None or chosen.guest is None:
            return
        guest = chosen.guest
        self._context.say(need(need_id).words)
        without = tuple(x for x in guest.needs if x != need_id)
        needs = without if need_id in guest.needs else (*guest.needs, need_id)
        words = guest.need_words
        self._context.change(lambda: meetings.set_needs(self._meeting_id, chosen.who, needs, words))

    def set_need_words(self, words: str) -> None:
        """Keep what somebody needs in own words."""
        meetings, chosen = self._context.services.meetings, self._get().chosen
        if chosen is None or chosen.guest is None or words.strip() == chosen.guest.need_words:
            return
        who, needs = chosen.who, chosen.guest.needs
        self._keeping.keep(lambda: meetings.set_needs(self._meeting_id, who, needs, words))


class AgendaVerbs:
    """Change the agenda part by part."""

    def __init__(self, prepared: Prepared) -> None:
        self._context = prepared.context
        self._keeping = prepared.keeping
        self._meeting_id = prepared.meeting_id
        self._get = prepared.get
        self._put = prepared.put

    def press(self, item_id: str) -> None:
        """Choose a part to change; the same again chooses none."""
        state = self._get()
        found = next((x for x in state.agenda if x.id == item_id), None)
        self._context.say(found.title if found else "", kind=Kind.PLAN_TEXT)
        self._put(replace(state, item_id="" if state.item_id == item_id else item_id, is_adding=False))

    def move(self, by: int) -> None:
        """Move the chosen part earlier or later."""
        agendas, item_id = self._context.services.agendas, self._get().item_id
        if self._has_item():
            self._context.change(lambda: agendas.move(self._meeting_id, item_id, by))

    def leave_out(self) -> None:
        """Leave the chosen part out."""
        agendas, state = self._context.services.agendas, self._get()
        item = state.item
        if item is None or not self._has_item():
            return
        if len(state.agenda) == 1:
            self._context.messages.tell(say("meeting_prepare.last_part"))
            return

        def left_out(_meeting: Meeting) -> None:
            told = say("meeting_prepare.was_left_out")
            self._context.messages.tell(told, offers_undo=True)

        self._put(replace(state, item_id=""))
        self._context.change(lambda: agendas.leave_out(self._meeting_id, item.id), left_out)

    def show_adding(self) -> None:
        """Show what can be put in."""
        self._put(replace(self._get(), is_adding=True))

    def add(self, more: Addable) -> None:
        """Put a part in: after the chosen one, or where it usually stands."""
        agendas, item_id = self._context.services.agendas, self._get().item_id
        after = item_id if more.kind in {AgendaKind.BREAK, AgendaKind.CHAPTER} else ""
        self._put(replace(self._get(), is_adding=False))
        self._context.change(
            lambda: agendas.add(self._meeting_id, more.kind, chapter_id=more.chapter_id, after_id=after)
        )

    def add_own(self, words: str) -> None:
        """Put in something of our own."""
        agendas, item_id = self._context.services.agendas, self._get().item_id
        if words.strip():
            self._put(replace(self._get(), is_adding=False))
            self._context.change(
                lambda: agendas.add(self._meeting_id, AgendaKind.OWN, words, after_id=item_id)
            )

    def rename(self, words: str) -> None:
        """Keep other words for the chosen part."""
        agendas, item = self._context.services.agendas, self._get().item
        if item is not None and words.strip() != item.title:
            self._keeping.keep(lambda: agendas.rename(self._meeting_id, item.id, words))

    def ask_picture(self, person_id: str) -> None:
        """Let another picture for the chosen part be chosen."""
        item, agendas = self._get().item, self._context.services.agendas
        if item is None:
            self._has_item()
            return

        def answered(picture: Picture | None) -> None:
            self._context.change(lambda: agendas.set_picture(self._meeting_id, item.id, picture))

        self._keeping.ask_picture(person_id, answered, item.title)

    def _has_item(self) -> bool:
        if self._get().item is None:
            self._context.messages.tell(say("meeting_prepare.choose_part"))
            return False
        return True
