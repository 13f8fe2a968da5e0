"""Record what is said, line by line, with who said it and whether it is right."""

from dataclasses import replace

from pcplanner.domain.changes import Changed
from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import (
    OWN_SOURCES,
    Answer,
    Audience,
    Check,
    Details,
    Importance,
    Line,
    Slot,
    Source,
    source_with_words,
)
from pcplanner.domain.pictures import Picture
from pcplanner.domain.plan import moved, next_position
from pcplanner.domain.text import clean_words
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.naming import named
from pcplanner.services.styles import StyleService


class LineService:
    """What somebody can do with the lines of a chapter."""

    def __init__(self, desk: Desk, styles: StyleService) -> None:
        self._desk = desk
        self._styles = styles

    def add(
        self,
        person_id: str,
        chapter: str,
        words: str,
        picture: Picture | None = None,
        *,
        source: Source = Source.OWN_WORDS,
        said_by: str = "",
        about_id: str = "",
        part_of: str = "",
        new_id: str = "",
        slot: Slot | None = None,
        answer: Answer = Answer.SAID,
        beside_id: str = "",
        details: Details | None = None,
    ) -> Changed[Line]:
        """Add one thing said at the end of a chapter; it needs words, a picture, or an answer such as no.

        Who may see it begins as it is decided for the chapter. With ``new_id``, saving it again after
        trouble never makes a second one.
        """
        words = clean_words(words)
        if not words and picture is None and answer is Answer.SAID:
            raise InputError(say("services.line_empty"))
        with self._desk.library.reading() as reader:
            plan = reader.plan(person_id)
        others = plan.lines_in(chapter, about_id)
        clock = self._desk.clock
        line = Line(
            new_id or clock.new_id(),
            person_id,
            chapter,
            words,
            picture,
            source,
            clock.now(),
            said_by="" if source in OWN_SOURCES else said_by,
            position=next_position(others),
            about_id=about_id,
            audiences=self._styles.audiences_of(plan)(chapter),
            slot=slot or Slot(),
            answer=answer,
            beside_id=beside_id,
            details=_cleaned(details) if details is not None else Details(),
        )
        return self._desk.put(named(say("did.added_line"), words), line, part_of=part_of)

    def reword(self, line_id: str, words: str, *, part_of: str = "") -> Changed[Line]:
        """Change the words of a line; the first wording is kept, and the line is to be checked again.

        While a line is being typed for the first time, ``part_of`` is what ``add`` was given: no earlier
        wording is kept then, because there was none.
        """
        line = self._desk.get(Line, line_id)
        words = clean_words(words)
        if words == line.words:
            return Changed(line, line.person_id, frozenset())
        if not words and line.picture is None:
            raise InputError(say("services.line_empty"))
        original = line.original_words if part_of else line.original_words or line.words
        source = source_with_words(line.source, line.words, words)
        new = replace(line, words=words, source=source, original_words=original, check=Check.NOT_ASKED)
        return self._desk.put(
            named(say("did.added_line" if part_of else "did.changed_words"), words), new, part_of=part_of
        )

    def set_picture(self, line_id: str, picture: Picture | None, *, part_of: str = "") -> Changed[Line]:
        """Give a line another picture, or none; ``part_of`` makes one step of undo with what goes with it."""
        line = self._desk.get(Line, line_id)
        if picture is None and not line.words:
            raise InputError(say("services.line_empty"))
        new = replace(line, picture=picture)
        return self._desk.put(named(say("did.changed_picture"), line.words), new, part_of=part_of)

    def set_source(self, line_id: str, source: Source, said_by: str = "") -> Changed[Line]:
        """Say who a line comes from; what somebody else said is to be checked with the person again."""
        line = self._desk.get(Line, line_id)
        who = "" if source in OWN_SOURCES else said_by
        new = replace(line, source=source, said_by=who, check=Check.NOT_ASKED)
        return self._desk.put(named(say("did.changed_source"), line.words), new)

    def check(self, line_id: str, answer: Check) -> Changed[Line]:
        """Record the person's answer to "Have I got this right?"."""
        line = self._desk.get(Line, line_id)
        return self._desk.put(named(say("did.checked_line"), line.words), replace(line, check=answer))

    def set_importance(self, line_id: str, importance: Importance | None) -> Changed[Line]:
        """Say how much a line matters to the person."""
        line = self._desk.get(Line, line_id)
        return self._desk.put(
            named(say("did.changed_importance"), line.words), replace(line, importance=importance)
        )

    def set_how_we_check(self, line_id: str, words: str, *, part_of: str = "") -> Changed[Line]:
        """Say how a guess will be checked."""
        line = self._desk.get(Line, line_id)
        new = replace(line, how_we_check=clean_words(words))
        return self._desk.put(named(say("did.changed_words"), new.how_we_check), new, part_of=part_of)

    def set_audiences(self, line_id: str, audiences: tuple[Audience, ...]) -> Changed[Line]:
        """Say who may see a line; the person always may."""
        line = self._desk.get(Line, line_id)
        chosen = tuple(a for a in Audience if a in audiences or a is Audience.ME)
        return self._desk.put(
            named(say("did.changed_audiences"), line.words), replace(line, audiences=chosen)
        )

    def set_details(self, line_id: str, details: Details, *, part_of: str = "") -> Changed[Line]:
        """Change what a line says beside its words, such as why, until when, or for how much."""
        line = self._desk.get(Line, line_id)
        new = replace(line, details=_cleaned(details))
        return self._desk.put(named(say("did.changed_details"), line.words), new, part_of=part_of)

    def keep_on_page(self, line_id: str, *, is_on: bool) -> Changed[Line]:
        """Let a line stand on the one page about somebody, or leave it out; the plan keeps it either way."""
        line = self._desk.get(Line, line_id)
        did = say("did.put_on_page" if is_on else "did.left_off_page")
        new = replace(line, details=replace(line.details, is_off_page=not is_on))
        return self._desk.put(named(did, line.words), new)

    def set_slot(self, line_id: str, slot: Slot) -> Changed[Line]:
        """Put a line somewhere else in its chapter, such as in another column."""
        line = self._desk.get(Line, line_id)
        return self._desk.put(named(say("did.moved_line"), line.words), replace(line, slot=slot))

    def add_view(
        self, line_id: str, words: str, picture: Picture | None, source: Source, said_by: str = ""
    ) -> Changed[Line]:
        """Put another view beside a line; both stay, each with its day."""
        line = self._desk.get(Line, line_id)
        return self.add(
            line.person_id,
            line.chapter,
            words,
            picture,
            source=source,
            said_by=said_by,
            about_id=line.about_id,
            slot=line.slot,
            beside_id=line.id,
        )

    def move(self, line_id: str, by: int) -> Changed[Line]:
        """Move a line up (negative) or down in its chapter."""
        line = self._desk.get(Line, line_id)
        with self._desk.library.reading() as reader:
            lines = reader.plan(line.person_id).lines_in(line.chapter, line.about_id)
        order = moved(lines, [x.id for x in lines].index(line_id), by)
        placed = [replace(x, position=i) for i, x in enumerate(order)]
        mine = next(x for x in placed if x.id == line_id)
        return self._desk.put(
            named(say("did.moved_line"), mine.words), mine, *(x for x in placed if x.id != line_id)
        )

    def put_away(self, line_id: str, *, part_of: str = "") -> Changed[Line]:
        """Put a line away; it can be brought back."""
        line = self._desk.get(Line, line_id)
        new = replace(line, put_away_at=self._desk.clock.now())
        return self._desk.put(named(say("did.put_line_away"), line.words), new, part_of=part_of)


def _cleaned(details: Details) -> Details:
    return replace(
        details,
        reason=clean_words(details.reason),
        only_if=clean_words(details.only_if),
        if_not=clean_words(details.if_not),
        how_often=clean_words(details.how_often),
        when=replace(details.when, words=clean_words(details.when.words)),
        until=replace(details.until, words=clean_words(details.until.words)),
    )
