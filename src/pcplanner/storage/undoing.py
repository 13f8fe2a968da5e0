"""Take back what was done, and do it again, field by field from the change log."""

import json
from collections import defaultdict
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, select, update

from pcplanner.domain.changes import Kind
from pcplanner.storage.changing import DELETED, ActionLog, FieldChange, write_fields
from pcplanner.storage.mapping import Stored, form_named
from pcplanner.storage.reading import by_id, newest_to_redo, newest_to_undo
from pcplanner.storage.rows import ActionRow, ChangeRow


_Write = Callable[[Connection, ActionLog, Any], tuple[str, frozenset[Kind]]]


@dataclass(frozen=True, slots=True)
class Undone:
    """Say what was taken back or done again, whose plan it is in, and the kinds that changed."""

    label: str
    person_id: str
    kinds: frozenset[Kind]


def undo(connection: Connection, log: ActionLog, person_id: str | None) -> tuple[Undone, str] | None:
    """Take back the newest action of a plan, or of any, with those before it that are part of the same.

    Return what it was and the id of the last action written; ``None`` when there is none.
    """
    return _step(connection, log, newest_to_undo(person_id), _take_back)


def redo(connection: Connection, log: ActionLog, person_id: str | None) -> tuple[Undone, str] | None:
    """Do again what was taken back last in a plan, or in any; return as ``undo`` does."""
    return _step(connection, log, newest_to_redo(person_id), _do_again)


def _step(
    connection: Connection, log: ActionLog, newest: Select[Any], write: _Write
) -> tuple[Undone, str] | None:
    first = action = connection.execute(newest).first()
    if first is None:
        return None
    kinds: frozenset[Kind] = frozenset()
    while action is not None and _belongs(action, first):
        written, touched = write(connection, log, action)
        kinds |= touched
        action = connection.execute(newest).first()
    return Undone(first.label, first.person_id, kinds), written


def _belongs(action: Any, first: Any) -> bool:
    is_part = bool(first.part_of) and action.part_of == first.part_of and action.person_id == first.person_id
    return action.id == first.id or is_part


def _take_back(connection: Connection, log: ActionLog, action: Any) -> tuple[str, frozenset[Kind]]:
    # Backwards, so that a field changed twice in one action ends as it was at first.
    wanted = [(x, x.before) for x in reversed(_changes_of(connection, action.id))]
    changes, kinds = _write(connection, wanted)
    undo_id, seq = log.write(action.label, action.person_id, changes, undoes=action.id)
    _mark(connection, action.id, seq)
    return undo_id, kinds


def _do_again(connection: Connection, log: ActionLog, action: Any) -> tuple[str, frozenset[Kind]]:
    wanted = [(x, x.after) for x in _changes_of(connection, action.id)]
    changes, kinds = _write(connection, wanted)
    redo_id, _ = log.write(action.label, action.person_id, changes, undoes=action.id)
    _mark(connection, action.id, 0)
    return redo_id, kinds


def _changes_of(connection: Connection, action_id: str) -> list[FieldChange]:
    rows = connection.execute(
        select(ChangeRow.table, ChangeRow.row_id, ChangeRow.field, ChangeRow.before, ChangeRow.after)
        .where(ChangeRow.action_id == action_id)
        .order_by(ChangeRow.seq)
    )
    return [FieldChange(*x) for x in rows]


def _write(
    connection: Connection, wanted: Sequence[tuple[FieldChange, str | None]]
) -> tuple[list[FieldChange], frozenset[Kind]]:
    """Set the fields and return what changed by it.

    A field of a row that was just made has nothing before: the row's tombstone hides it, and it stays.
    """
    by_row: dict[tuple[str, str], dict[str, Stored]] = defaultdict(dict)
    for change, text in wanted:
        if text is not None:
            by_row[change.table, change.row_id][change.field] = json.loads(text)
    changes: list[FieldChange] = []
    kinds: set[Kind] = set()
    for (table, row_id), fields in by_row.items():
        form = form_named(table)
        old: Any = connection.execute(by_id(table), {"id": row_id}).mappings().one()
        write_fields(connection, form, row_id, fields)
        changes += [
            FieldChange(table, row_id, k, json.dumps(old[k]), json.dumps(v))
            for k, v in fields.items()
            if old[k] != v
        ]
        kinds |= form.kinds_of({x for x in fields if x != DELETED} or {"name"})
    return changes, frozenset(kinds)


def _mark(connection: Connection, action_id: str, undone: int) -> None:
    connection.execute(update(ActionRow).where(ActionRow.id == action_id).values(undone=undone))
