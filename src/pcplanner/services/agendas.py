"""Change what a meeting will do, part by part."""

from collections.abc import Callable
from dataclasses import replace

from pcplanner.domain.agendas import (
    chapter_item,
    with_changed_item,
    with_item,
    with_moved_item,
    without_item,
    without_missing_place,
)
from pcplanner.domain.changes import Changed
from pcplanner.domain.errors import InputError
from pcplanner.domain.meetings import AgendaItem, AgendaKind, Meeting
from pcplanner.domain.pictures import Picture
from pcplanner.domain.text import clean_words
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk, ThingMissing
from pcplanner.services.naming import named
from pcplanner.services.styles import StyleService


class AgendaService:
    """What somebody can do with the agenda of a meeting, before it and while it runs."""

    def __init__(self, desk: Desk, styles: StyleService) -> None:
        self._desk = desk
        self._styles = styles

    def add(
        self,
        meeting_id: str,
        kind: AgendaKind,
        words: str = "",
        *,
        chapter_id: str = "",
        picture: Picture | None = None,
        after_id: str = "",
        new_id: str = "",
        part_of: str = "",
    ) -> Changed[Meeting]:
        """Put a part into the agenda: a break, something of our own with words, or what was left out."""
        meeting = self._desk.get(Meeting, meeting_id)
        if new_id and meeting.item(new_id) is not None:
            return Changed(meeting, meeting.person_id, frozenset())
        item = AgendaItem(new_id or self._desk.clock.new_id(), kind, "", clean_words(words), picture)
        if kind is AgendaKind.CHAPTER:
            with self._desk.library.reading() as reader:
                plan = reader.plan(meeting.person_id)
            style = self._styles.fitted(plan, meeting.style_id)
            own = (x for x in style.chapters if x.id == chapter_id) if style is not None else ()
            chapter = next(iter(own), None) or self._styles.chapter(chapter_id, plan)
            if chapter is None:
                raise ThingMissing(say("services.missing"))
            item = chapter_item(chapter, item.id)
        elif kind is AgendaKind.OWN and not item.words and picture is None:
            raise InputError(say("meeting.agenda_empty"))
        new = replace(meeting, agenda=with_item(meeting.agenda, item, after_id))
        return self._desk.put(named(say("did.agenda_added"), _part_words(item)), new, part_of=part_of)

    def leave_out(self, meeting_id: str, item_id: str) -> Changed[Meeting]:
        """Leave a part out of the agenda; the last one stays."""
        return self._change_agenda(
            meeting_id, item_id, "did.agenda_left_out", lambda x: without_item(x.agenda, item_id)
        )

    def move(self, meeting_id: str, item_id: str, by: int) -> Changed[Meeting]:
        """Move a part of the agenda earlier (negative) or later."""
        return self._change_agenda(
            meeting_id, item_id, "did.agenda_moved", lambda x: with_moved_item(x.agenda, item_id, by)
        )

    def rename(self, meeting_id: str, item_id: str, words: str, *, part_of: str = "") -> Changed[Meeting]:
        """Give a part of the agenda words of our own; none bring back its usual ones."""
        words = clean_words(words)
        return self._change_part(
            meeting_id, item_id, "did.agenda_changed", lambda x: replace(x, words=words), part_of
        )

    def set_picture(self, meeting_id: str, item_id: str, picture: Picture | None) -> Changed[Meeting]:
        """Give a part of the agenda another picture, or its usual one."""
        return self._change_part(
            meeting_id, item_id, "did.changed_picture", lambda x: replace(x, picture=picture)
        )

    def _change_agenda(
        self, meeting_id: str, item_id: str, key: str, change: Callable[[Meeting], tuple[AgendaItem, ...]]
    ) -> Changed[Meeting]:
        meeting = self._desk.get(Meeting, meeting_id)
        item = meeting.item(item_id)
        if item is None:
            raise ThingMissing(say("services.missing"))
        new = without_missing_place(meeting, change(meeting))
        return self._desk.put(named(say(key), _part_words(item)), new)

    def _change_part(
        self,
        meeting_id: str,
        item_id: str,
        key: str,
        change: Callable[[AgendaItem], AgendaItem],
        part_of: str = "",
    ) -> Changed[Meeting]:
        meeting = self._desk.get(Meeting, meeting_id)
        new = replace(meeting, agenda=with_changed_item(meeting.agenda, item_id, change))
        item = new.item(item_id)
        words = _part_words(item) if item is not None else ""
        return self._desk.put(named(say(key), words), new, part_of=part_of)


def _part_words(item: AgendaItem) -> str:
    if item.words or item.kind is AgendaKind.CHAPTER:
        return item.words
    return say(f"meeting.item_{item.kind.value}")
