"""Know who can ring the alarm for somebody, and keep how each of them is reached."""

from dataclasses import dataclass

from pcplanner.domain.circle import Presence, Role, Supporter, SupporterKind
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import id_of_new, one_undo
from pcplanner.ui.line_editing.chapter_state import ChapterRead
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.routes import Place, Route

CHOOSING = "choosing"
_KINDS = (SupporterKind.PERSON, SupporterKind.GROUP)
_CANNOT = frozenset({Presence.DIED, Presence.LEFT, Presence.NOT_MET})


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody who can ring, or could: the phone number in words, and the id of the line that keeps it."""

    id: str
    name: str
    face: Picture | None
    phone: str = ""
    line_id: str = ""
    is_chosen: bool = False

    @property
    def spoken(self) -> str:
        """Return who it is and how to reach them, in sentences."""
        key = "alarm.phone_is" if self.phone else "alarm.phone_none"
        return say(key, name=self.name, phone=self.phone)


def contacts_of(plan: Plan, chapter_id: str) -> tuple[Contact, ...]:
    """Return who can ring and who could, the closest first; a line about each of them keeps the number."""
    people = sorted((x for x in plan.supporters if _could_ring(x)), key=lambda x: (x.ring, x.place))
    return tuple(_contact(plan, chapter_id, x) for x in people)


def _could_ring(supporter: Supporter) -> bool:
    is_near = supporter.kind in _KINDS and supporter.presence not in _CANNOT and not supporter.map_name
    return is_near or Role.ALARM_CONTACT in supporter.roles


def _contact(plan: Plan, chapter_id: str, supporter: Supporter) -> Contact:
    line = next(iter(plan.lines_in(chapter_id, supporter.id)), None)
    return Contact(
        supporter.id,
        supporter.name,
        supporter.picture,
        line.words if line else "",
        line.id if line else "",
        Role.ALARM_CONTACT in supporter.roles,
    )


class AlarmViewModel(ChapterViewModel):
    """Hold a chapter about the alarm. ``asked`` is "choosing", whose number is asked, or empty."""

    def __init__(self, context: Context, person_id: str, chapter_id: str, sheet_id: str = "") -> None:
        self.asked = ""
        self._typed: str | None = None
        self._typing = one_undo()
        self._new_lines: dict[str, str] = {}
        super().__init__(context, person_id, chapter_id, sheet_id)

    @property
    def circle(self) -> tuple[Contact, ...]:
        """Return everybody who can ring or could."""
        return contacts_of(self.plan, self.chapter_id) if self.plan is not None else ()

    @property
    def contacts(self) -> tuple[Contact, ...]:
        """Return those who can ring."""
        return tuple(x for x in self.circle if x.is_chosen)

    @property
    def contact(self) -> Contact | None:
        """Return whose number is asked."""
        return next((x for x in self.contacts if x.id == self.asked), None)

    def ask(self, what: str) -> None:
        """Let people be chosen, or ask for the number of one; empty shows the whole chapter."""
        self.settle()
        self.asked, self._typed, self._typing = what, None, one_undo()
        contact = self.contact
        if contact is not None:
            self.say(contact.spoken, Kind.PLAN_TEXT)
        self.state_changed.emit()

    def close_question(self) -> bool:
        """Show the whole chapter again; say whether anything was asked."""
        was_asking = bool(self.asked)
        if was_asking:
            self.ask("")
        return was_asking

    def switch(self, contact: Contact) -> None:
        """Let somebody ring for the person, or no longer, and say it."""
        self.settle()
        key = "alarm.cannot_ring" if contact.is_chosen else "alarm.can_ring"
        told, circle = say(key, name=contact.name), self._context.services.circle
        if contact.is_chosen and self.asked == contact.id:
            self.ask("")
            messages = self._context.messages
            self._context.change(
                lambda: circle.switch_role(contact.id, Role.ALARM_CONTACT),
                lambda _: messages.tell(told, offers_undo=True),
            )
            return
        self.say(told, Kind.PROMPT)
        self._context.change(lambda: circle.switch_role(contact.id, Role.ALARM_CONTACT))

    def type_phone(self, words: str) -> None:
        """Take in a number as it is typed; it is saved when typing pauses."""
        self._typed = words

    def settle(self) -> None:
        """Save what is being typed."""
        typed, contact = self._typed, self.contact
        self._typed = None
        if typed is not None and contact is not None and cleaned(typed).strip() != contact.phone:
            self._keep(contact, cleaned(typed).strip())
        super().settle()

    def go_to_circle(self) -> None:
        """Go to the circle, where people are put in."""
        self._context.go(Route(Place.CIRCLE, self._person_id))

    def _keep(self, contact: Contact, words: str) -> None:
        lines, person_id, chapter = self._context.services.lines, self._person_id, self.chapter_id
        line_id = contact.line_id or self._new_lines.get(contact.id, "")
        part_of = self._typing
        if not line_id:
            new_id = self._new_lines[contact.id] = id_of_new(part_of)
            self._context.change(
                lambda: lines.add(
                    person_id, chapter, words, about_id=contact.id, new_id=new_id, part_of=part_of
                )
            )
        elif words:
            self._context.change(lambda: lines.reword(line_id, words, part_of=part_of))
        else:
            self._context.change(lambda: lines.put_away(line_id))

    def _show(self, read: ChapterRead) -> None:
        super()._show(read)
        # One that is known now, or was taken back, is no new one any more.
        self._new_lines.clear()
        if self.asked and self.asked != CHOOSING and self.contact is None:
            self.asked = ""
        self.state_changed.emit()
