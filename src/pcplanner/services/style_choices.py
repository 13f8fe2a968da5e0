"""Fit a style to one person: chapters off, moved, renamed or added, and who may see a chapter."""

from dataclasses import replace
from uuid import NAMESPACE_URL, uuid5

from pcplanner.domain.audiences import DREAMS
from pcplanner.domain.changes import Changed
from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import Audience
from pcplanner.domain.plan import moved
from pcplanner.domain.style_choices import ChapterRecord, OwnChapter, StyleChoice, all_chapters
from pcplanner.domain.styles import Style
from pcplanner.domain.text import clean_name
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk, ThingMissing
from pcplanner.services.naming import named
from pcplanner.services.styles import StyleService

OWN_CHAPTER = "own_"
"""How the id of a chapter begins that was added for one person."""


class StyleChoiceService:
    """What somebody can do with the styles of their plan; the style itself never changes."""

    def __init__(self, desk: Desk, styles: StyleService) -> None:
        self._desk = desk
        self._styles = styles

    def turn(self, person_id: str, style_id: str, chapter_id: str, *, is_on: bool) -> Changed[StyleChoice]:
        """Switch a chapter on or off; the last one stays on."""
        choice, style = self._choice(person_id, style_id)
        off = set(choice.off) - {chapter_id} if is_on else {*choice.off, chapter_id}
        if all(each.id in off for each in all_chapters(style, choice)):
            raise InputError(say("styles.one_stays"))
        did = say("did.chapter_on" if is_on else "did.chapter_off")
        title = self._title(choice, style, chapter_id)
        return self._desk.put(named(did, title), replace(choice, off=tuple(sorted(off))))

    def move(self, person_id: str, style_id: str, chapter_id: str, by: int) -> Changed[StyleChoice]:
        """Move a chapter earlier (negative) or later."""
        choice, style = self._choice(person_id, style_id)
        ids = tuple(each.id for each in all_chapters(style, choice))
        if chapter_id not in ids:
            raise ThingMissing(say("services.missing"))
        order = moved(ids, ids.index(chapter_id), by)
        title = self._title(choice, style, chapter_id)
        new = replace(choice, order=order)
        return self._desk.put(named(say("did.moved_chapter"), title), new)

    def rename(
        self, person_id: str, style_id: str, chapter_id: str, title: str, *, part_of: str = ""
    ) -> Changed[StyleChoice]:
        """Give a chapter the person's own title; an empty one brings the style's title back."""
        choice, _ = self._choice(person_id, style_id)
        names = {**dict(choice.names), chapter_id: clean_name(title) if title.strip() else ""}
        new = replace(choice, names=tuple((k, v) for k, v in names.items() if v))
        return self._desk.put(named(say("did.renamed_chapter"), title), new, part_of=part_of)

    def add_own(
        self, person_id: str, style_id: str, title: str, *, new_id: str = "", part_of: str = ""
    ) -> Changed[StyleChoice]:
        """Add a chapter under a heading of the person's own, at the end."""
        choice, _ = self._choice(person_id, style_id)
        title = clean_name(title)
        own = OwnChapter(OWN_CHAPTER + (new_id or self._desk.clock.new_id()), title)
        kept = tuple(x for x in choice.own if x.id != own.id)
        new = replace(choice, own=(*kept, own))
        return self._desk.put(named(say("did.added_chapter"), title), new, part_of=part_of)

    def set_audiences(
        self, person_id: str, chapter_id: str, audiences: tuple[Audience, ...] | None
    ) -> Changed[ChapterRecord]:
        """Say who may see a chapter; ``None`` goes back to what is usual. The person always may.

        What is said in it from now on begins with these; lines that are there get them too.
        """
        chosen = None
        if audiences is not None:
            chosen = tuple(x for x in Audience if x in audiences or x is Audience.ME)
        record_id = _id(person_id, f"chapter/{chapter_id}")
        with self._desk.library.reading() as reader:
            known = reader.find(ChapterRecord, record_id)
            plan = reader.plan(person_id)
        old = known or ChapterRecord(record_id, person_id, chapter_id, self._desk.clock.now())
        new = replace(old, audiences=chosen)
        now = chosen or self._styles.audiences_of(
            replace(plan, chapter_records=tuple(x for x in plan.chapter_records if x.chapter != chapter_id))
        )(chapter_id)
        lines = [replace(x, audiences=now) for x in plan.lines if x.chapter == chapter_id]
        dreams = [replace(x, audiences=now) for x in plan.dreams] if chapter_id == DREAMS else []
        return self._desk.put(say("did.changed_audiences"), new, *lines, *dreams)

    def _choice(self, person_id: str, style_id: str) -> tuple[StyleChoice, Style]:
        style = self._styles.style(style_id)
        if style is None:
            raise ThingMissing(say("styles.gone"))
        choice_id = _id(person_id, f"style/{style_id}")
        with self._desk.library.reading() as reader:
            known = reader.find(StyleChoice, choice_id)
        return known or StyleChoice(choice_id, person_id, style_id, self._desk.clock.now()), style

    def _title(self, choice: StyleChoice, style: Style, chapter_id: str) -> str:
        return next((x.title for x in all_chapters(style, choice) if x.id == chapter_id), "")


def _id(person_id: str, what: str) -> str:
    """Return the one id of what a person has decided, so that there is never a second one."""
    return str(uuid5(NAMESPACE_URL, f"pcplanner/{person_id}/{what}"))
