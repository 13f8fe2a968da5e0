"""Change people and plans: every field that changes goes into the change log with before and after."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, delete, exists, func, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from pcplanner.domain.changes import Kind
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import PictureData
from pcplanner.storage import prepared
from pcplanner.storage.film_rows import FilmPieceRow, FilmRow
from pcplanner.storage.mapping import Entity, Form, Stored, form_of, time_to_text
from pcplanner.storage.meeting_rows import VoiceNoteRow
from pcplanner.storage.reading import Reader
from pcplanner.storage.rows import MediaRow

Clock = Callable[[], datetime]

DELETED = "deleted"
PIECE_BYTES = 1 << 20
"""How much of a film is in one row; a film of many is read and written without one very long row."""
SOUND = "wav"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """Hold one field of one row before and after; ``before`` is ``None`` when the row was just made."""

    table: str
    row_id: str
    field: str
    before: str | None
    after: str


class ActionLog:
    """Write actions and their changes, numbered for this device."""

    def __init__(self, connection: Connection, device: str, now: datetime) -> None:
        self._connection = connection
        self._device = device
        self._now = time_to_text(now)

    def write(
        self,
        label: str,
        person_id: str,
        changes: Iterable[FieldChange],
        *,
        undoes: str | None = None,
        part_of: str = "",
    ) -> tuple[str, int]:
        """Write one action, which without a label is never taken back; return its id and place in the log."""
        action_id = str(uuid4())
        seq = prepared.run(
            self._connection,
            prepared.insert_action(),
            {
                "id": action_id,
                "label": label,
                "person_id": person_id,
                "at": self._now,
                "device": self._device,
                "undone": 0 if label else -1,
                "undoes": undoes,
                "part_of": part_of,
            },
        )
        last = prepared.rows(self._connection, prepared.last_counter(), device_id=self._device)[0]["counter"]
        rows = [
            {
                "action_id": action_id,
                "device": self._device,
                "counter": counter,
                "table": x.table,
                "row_id": x.row_id,
                "field": x.field,
                "before": x.before,
                "after": x.after,
            }
            for counter, x in enumerate(changes, start=(last or 0) + 1)
        ]
        if rows:
            prepared.run(self._connection, prepared.insert_change(), rows)
        prepared.run(self._connection, prepared.touch_person(), {"whose": person_id, "now": self._now})
        return action_id, seq

    def forget_redo(self, person_id: str) -> None:
        """Make sure that nothing of a plan can be redone after something new was done in it."""
        prepared.run(self._connection, prepared.forget_redo(), {"whose": person_id})


class Change(Reader):
    """Read and change the library in one go: all of it is stored at the end, or none."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        super().__init__(connection)
        self._now = time_to_text(now)
        self._changes: list[FieldChange] = []
        self._kinds: set[Kind] = set()

    @property
    def kinds(self) -> frozenset[Kind]:
        """Return the kinds of what has changed so far."""
        return frozenset(self._kinds)

    @property
    def field_changes(self) -> tuple[FieldChange, ...]:
        """Return the fields that have changed so far, in order."""
        return tuple(self._changes)

    def put(self, entity: Entity) -> Mapping[str, Stored]:
        """Store an entity as it is now, new or changed; one that is as it was changes nothing.

        Return what the fields that changed held before: nothing at all where the entity is new, or had been
        taken back.
        """
        form: Form[Any] = form_of(type(entity))
        new = {**form.to_stored(entity), DELETED: 0}
        old = prepared.first_row(self._connection, prepared.row_by_id(form.table.name), id=entity.id)
        if old is None:
            self._insert(form, new)
            return dict.fromkeys(new)
        changed = {k: v for k, v in new.items() if old[k] != v}
        if changed:
            self._log(form, entity.id, old, changed)
            write_fields(self._connection, form, entity.id, changed)
        return dict.fromkeys(new) if old[DELETED] else {k: old[k] for k in changed}

    def put_media(self, data: PictureData) -> str:
        """Store the bytes of a picture or a sound once and return their SHA-256, by which it is named."""
        sha256 = hashlib.sha256(data.data).hexdigest()
        made = self._connection.execute(
            insert_or(MediaRow).on_conflict_do_nothing(),
            {
                "sha256": sha256,
                "format": data.format,
                "bytes": data.data,
                "alt": data.alt,
                "credit": data.credit,
                "created": self._now,
            },
        )
        if made.rowcount:
            self._kinds.add(Kind.PICTURES)
        return sha256

    def put_film(self, data: bytes) -> str:
        """Store the bytes of a film once, in pieces, and return their SHA-256, by which it is named."""
        sha256 = hashlib.sha256(data).hexdigest()
        view = memoryview(data)
        for number, start in enumerate(range(0, len(data), PIECE_BYTES)):
            piece = {
                "sha256": sha256,
                "number": number,
                "bytes": bytes(view[start : start + PIECE_BYTES]),
            }
            self._connection.execute(insert_or(FilmPieceRow).on_conflict_do_nothing(), piece)
        return sha256

    def forget_film(self, sha256: str) -> None:
        """Delete the bytes of a film for good, unless another film has the same; as ``forget_sound``."""
        has_it = exists(select(FilmRow.id).where(FilmRow.sha256 == sha256))
        self._connection.execute(delete(FilmPieceRow).where(FilmPieceRow.sha256 == sha256, ~has_it))

    def forget_sound(self, sha256: str) -> None:
        """Delete the bytes of a sound for good, unless a recording still has it; no undo brings them back.

        One that was taken back counts too, because redo brings it back. The freed pages are overwritten
        (``secure_delete``); ``Library.clear_traces`` empties the log beside the file.
        """
        has_it = exists(select(VoiceNoteRow.id).where(func.instr(VoiceNoteRow.sha256, sha256) > 0))
        gone = delete(MediaRow).where(MediaRow.sha256 == sha256, MediaRow.format == SOUND, ~has_it)
        self._connection.execute(gone)

    def _insert(self, form: Form[Any], new: Mapping[str, Stored]) -> None:
        extra = {"changed_at": self._now} if form.entity is Person else {}
        row = {**new, **form.derived(new), **extra}
        prepared.run(self._connection, prepared.insert_row(form.table.name), row)
        self._log(form, str(new["id"]), {DELETED: 1}, new)

    def _log(
        self, form: Form[Any], row_id: str, old: Mapping[Any, Any], changed: Mapping[str, Stored]
    ) -> None:
        self._changes += [
            FieldChange(form.table.name, row_id, k, json.dumps(old[k]) if k in old else None, json.dumps(v))
            for k, v in changed.items()
        ]
        self._kinds |= form.kinds_of(changed)


def write_fields(connection: Connection, form: Form[Any], row_id: str, fields: Mapping[str, Stored]) -> None:
    """Set some fields of a row, and what follows from them."""
    columns = {**fields, **form.derived(fields)}
    sql = prepared.set_fields(form.table.name, frozenset(columns))
    prepared.run(connection, sql, {**columns, "row_id": row_id})
