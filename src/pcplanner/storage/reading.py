"""Read people and their plans from the library."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select

from pcplanner.domain.changes import History, Scope
from pcplanner.domain.circle import Supporter
from pcplanner.domain.dreams import Dream, Goal, Obstacle, Step
from pcplanner.domain.films import Film
from pcplanner.domain.lines import Line
from pcplanner.domain.meetings import Meeting
from pcplanner.domain.people import Person, PersonCard
from pcplanner.domain.picture_uses import PictureUse, WordPicture
from pcplanner.domain.pictures import Picture, PictureData
from pcplanner.domain.plan import Plan
from pcplanner.domain.sittings import Sitting
from pcplanner.domain.style_choices import ChapterRecord, StyleChoice
from pcplanner.domain.text import search_key
from pcplanner.domain.voice_notes import VoiceNote
from pcplanner.domain.word_choices import FineWording, WordMeaning
from pcplanner.storage import prepared
from pcplanner.storage.film_rows import FilmPieceRow
from pcplanner.storage.mapping import E, all_forms, form_of
from pcplanner.storage.prepared import HERE, Row
from pcplanner.storage.rows import ActionRow, MediaRow, PersonRow


class Reader:
    """Answer questions about the library, all from one moment of it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, entity: type[E], entity_id: str) -> E | None:
        """Return one thing by its id, put away or not; ``None`` when there is none or it was undone."""
        form = form_of(entity)
        row = prepared.first_row(self._connection, prepared.row_by_id(form.table.name), id=entity_id)
        return form.from_stored(row) if row is not None and not row["deleted"] else None

    def person(self, person_id: str) -> Person | None:
        """Return a person, put away or not."""
        return self.find(Person, person_id)

    def plan(self, person_id: str) -> Plan:
        """Return a person's plan in its order, without what is put away; an unknown id is a ``KeyError``."""
        return self._plan(person_id, is_bin=False)

    def put_away(self, person_id: str) -> Plan:
        """Return what has been put away from a person's plan; an unknown id is a ``KeyError``."""
        return self._plan(person_id, is_bin=True)

    def word_pictures(self, person_id: str) -> tuple[WordPicture, ...]:
        """Return the pictures that somebody chose for words, the newest first."""
        return self._all(WordPicture, person_id, is_bin=False)

    def voice_notes_in(self, chapter: str) -> tuple[VoiceNote, ...]:
        """Return the recordings of every plan that answer one chapter, without what is put away."""
        form = form_of(VoiceNote)
        columns = form.table.c
        here = (columns.chapter == chapter, columns.put_away_at.is_(None), columns.deleted == 0)
        found = self._connection.execute(select(form.table).where(*here).order_by(columns.id)).mappings()
        return tuple(form.from_stored(x) for x in found)

    def running_meeting(self) -> Meeting | None:
        """Return the meeting that is going on, the newest of the library, or ``None``."""
        row = prepared.first_row(self._connection, prepared.running_meeting())
        return form_of(Meeting).from_stored(row) if row is not None else None

    def people(
        self, search: str = "", put_away: bool = False, offset: int = 0, limit: int = 50
    ) -> tuple[PersonCard, ...]:
        """Return people by name, those whose name has every word of the search in it."""
        chosen = _found(select(PersonRow.id), search, put_away)
        page = chosen.order_by(PersonRow.search_key, PersonRow.id).offset(offset).limit(limit).subquery()
        cards = (
            select(
                PersonRow.id, PersonRow.name, PersonRow.picture, PersonRow.changed_at, PersonRow.put_away_at
            )
            .join(page, page.c.id == PersonRow.id)
            .order_by(PersonRow.search_key, PersonRow.id)
        )
        return tuple(_card(x) for x in self._connection.execute(cards))

    def count_people(self, search: str = "", put_away: bool = False) -> int:
        """Return how many people ``people`` would find in all."""
        return int(
            self._connection.scalar(_found(select(func.count(PersonRow.search_key)), search, put_away)) or 0
        )

    def media(self, sha256: str) -> PictureData | None:
        """Return a stored picture by the SHA-256 of its bytes."""
        row = self._connection.execute(
            select(MediaRow.format, MediaRow.bytes, MediaRow.alt, MediaRow.credit).where(
                MediaRow.sha256 == sha256
            )
        ).first()
        return PictureData(row[0], row[1], row[2], row[3]) if row else None

    def film(self, sha256: str) -> tuple[bytes, ...]:
        """Return the bytes of a film in their pieces; nothing where it is not kept (any more)."""
        pieces = select(FilmPieceRow.bytes).where(FilmPieceRow.sha256 == sha256)
        return tuple(self._connection.scalars(pieces.order_by(FilmPieceRow.number)))

    def history(self, person_id: str | None, scope: Scope = Scope.ALL) -> History:
        """Name what undo and redo would do in a plan, or anywhere when ``None``, within a scope."""
        undo, redo = (newest_action(self._connection, person_id, scope, is_redo=x) for x in (False, True))
        return History(undo["label"] if undo else None, redo["label"] if redo else None)

    def counts(self) -> dict[str, int]:
        """Return how many there are of each thing, shown or put away."""
        counts = {
            _PLURALS[x.table.name]: self._count(select(func.count()).select_from(x.table).where(HERE))
            for x in all_forms()
        }
        counts["pictures"] = self._count(select(func.count()).select_from(MediaRow))
        counts["changes"] = self._count(select(func.count()).select_from(ActionRow))
        return counts

    def _count(self, query: Select[Any]) -> int:
        return int(self._connection.scalar(query) or 0)

    def _plan(self, person_id: str, *, is_bin: bool) -> Plan:
        person = self.person(person_id)
        if person is None:
            raise KeyError(person_id)
        return Plan(
            person,
            self._all(Supporter, person_id, is_bin),
            self._all(Line, person_id, is_bin),
            self._all(Dream, person_id, is_bin),
            self._all(Goal, person_id, is_bin),
            self._all(Obstacle, person_id, is_bin),
            self._all(Step, person_id, is_bin),
            self._all(WordPicture, person_id, is_bin),
            self._all(PictureUse, person_id, is_bin),
            self._all(Meeting, person_id, is_bin),
            self._all(Sitting, person_id, is_bin),
            self._all(VoiceNote, person_id, is_bin),
            self._all(StyleChoice, person_id, is_bin),
            self._all(ChapterRecord, person_id, is_bin),
            self._all(Film, person_id, is_bin),
            self._all(WordMeaning, person_id, is_bin),
            self._all(FineWording, person_id, is_bin),
        )

    def _all(self, entity: type[E], person_id: str, is_bin: bool) -> tuple[E, ...]:
        form = form_of(entity)
        query = prepared.rows_of_person(form.table.name, is_bin)
        found = prepared.rows(self._connection, query, person_id=person_id)
        return tuple(form.from_stored(x) for x in found)


_PLURALS = {
    "person": "people",
    "supporter": "supporters",
    "line": "lines",
    "dream": "dreams",
    "goal": "goals",
    "obstacle": "obstacles",
    "step": "steps",
    "word_picture": "word_pictures",
    "picture_use": "picture_uses",
    "meeting": "meetings",
    "sitting": "sittings",
    "voice_note": "voice_notes",
    "style_choice": "style_choices",
    "chapter_record": "chapter_records",
    "film": "films",
    "word_meaning": "word_meanings",
    "fine_wording": "fine_wordings",
}


def newest_action(
    connection: Connection, person_id: str | None, scope: Scope, *, is_redo: bool
) -> Row | None:
    """Return the action that undo or redo would take next, in a plan, or anywhere when ``None``."""
    query = prepared.newest_action(is_redo=is_redo, is_in_plan=person_id is not None, scope=scope)
    return prepared.first_row(connection, query, person_id=person_id)


def _found(query: Select[Any], search: str, put_away: bool) -> Select[Any]:
    is_away = PersonRow.put_away_at.is_not(None) if put_away else PersonRow.put_away_at.is_(None)
    query = query.where(is_away, HERE)
    for word in search_key(search).split():
        query = query.where(func.instr(PersonRow.search_key, word) > 0)
    return query


def _card(row: Any) -> PersonCard:
    return PersonCard(
        id=row.id,
        name=row.name,
        picture=Picture.from_text(row.picture) if row.picture is not None else None,
        changed_on=datetime.fromisoformat(row.changed_at).astimezone().date(),
        is_put_away=row.put_away_at is not None,
    )
