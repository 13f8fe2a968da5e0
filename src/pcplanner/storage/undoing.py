"""Take back what was done, and do it again, field by field from the change log."""

import json
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from pcplanner.domain.changes import Kind, Scope
from pcplanner.storage import prepared
from pcplanner.storage.changing import DELETED, ActionLog, FieldChange, write_fields
from pcplanner.storage.mapping import Stored, form_named
from pcplanner.storage.prepared import Row
from pcplanner.storage.reading import newest_action


@dataclass(frozen=True, slots=True)
class Undone:
    """Say what was taken back or done again, whose plan it is in, and the kinds that changed.

    ``gone`` are the ids of what is not there any more because of it.
    """

    label: str
    person_id: str
    kinds: frozenset[Kind]
    gone: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Written:
    """Hold the fields that were set back or forth, their kinds, and what went away by it."""

    changes: Sequence[FieldChange]
    kinds: frozenset[Kind]
    gone: frozenset[str]


def undo(
    connection: Connection, log: ActionLog, person_id: str | None, scope: Scope
) -> tuple[Undone, str] | None:
    """Take back the newest action of a plan, or of any, with those before it that are part of the same.

    Return what it was and the id of the last action written; ``None`` when there is none.
    """
    return _all_parts(
        lambda: newest_action(connection, person_id, scope, is_redo=False),
        lambda action: _take_back(connection, log, action),
    )


def redo(
    connection: Connection, log: ActionLog, person_id: str | None, scope: Scope
) -> tuple[Undone, str] | None:
    """Do again what was taken back last in a plan, or in any; return as ``undo`` does."""
    return _all_parts(
        lambda: newest_action(connection, person_id, scope, is_redo=True),
        lambda action: _do_again(connection, log, action),
    )


def _all_parts(
    newest: Callable[[], Row | None],
    step: Callable[[Row], tuple[str, _Written]],
) -> tuple[Undone, str] | None:
    first = action = newest()
    if first is None:
        return None
    kinds: frozenset[Kind] = frozenset()
    gone: frozenset[str] = frozenset()
    action_id = ""
    while action is not None and _belongs(action, first):
        action_id, written = step(action)
        kinds |= written.kinds
        gone |= written.gone
        action = newest()
    return Undone(first["label"], first["person_id"], kinds, gone), action_id


def _belongs(action: Row, first: Row) -> bool:
    """Say whether an action is the first one, or part of the same as it (letters of one line being typed)."""
    if action["id"] == first["id"]:
        return True
    parts = ("part_of", "person_id")
    return bool(first["part_of"]) and all(action[x] == first[x] for x in parts)


def _take_back(connection: Connection, log: ActionLog, action: Row) -> tuple[str, _Written]:
    # Backwards, so that a field changed twice in one action ends as it was at first.
    wanted = [(x, x.before) for x in reversed(_changes_of(connection, action["id"]))]
    written = _write(connection, wanted)
    undo_id, seq = log.write(action["label"], action["person_id"], written.changes, undoes=action["id"])
    _mark(connection, action["id"], seq)
    return undo_id, written


def _do_again(connection: Connection, log: ActionLog, action: Row) -> tuple[str, _Written]:
    # What a new row held is still in it, perhaps with a change since that undo never takes back.
    wanted = [(x, x.after) for x in _changes_of(connection, action["id"]) if x.before is not None]
    written = _write(connection, wanted)
    redo_id, _ = log.write(action["label"], action["person_id"], written.changes, undoes=action["id"])
    _mark(connection, action["id"], 0)
    return redo_id, written


def _changes_of(connection: Connection, action_id: str) -> list[FieldChange]:
    found = prepared.rows(connection, prepared.changes_of_action(), action_id=action_id)
    return [FieldChange(**x) for x in found]


def _write(connection: Connection, wanted: Sequence[tuple[FieldChange, str | None]]) -> _Written:
    """Set the fields and return what changed by it.

    A field of a row that was just made has nothing before: the row's tombstone hides it, and it stays.
    """
    by_row: dict[tuple[str, str], dict[str, Stored]] = defaultdict(dict)
    for change, text in wanted:
        if text is not None:
            by_row[change.table, change.row_id][change.field] = json.loads(text)
    changes: list[FieldChange] = []
    kinds: set[Kind] = set()
    gone: set[str] = set()
    for (table, row_id), fields in by_row.items():
        form = form_named(table)
        (old,) = prepared.rows(connection, prepared.row_by_id(table), id=row_id)
        write_fields(connection, form, row_id, fields)
        changes += [
            FieldChange(table, row_id, k, json.dumps(old[k]), json.dumps(v))
            for k, v in fields.items()
            if old[k] != v
        ]
        kinds |= form.kinds_of({x for x in fields if x != DELETED} or {"name"})
        if fields.get(DELETED) or fields.get("put_away_at"):
            gone.add(row_id)
    return _Written(changes, frozenset(kinds), frozenset(gone))


def _mark(connection: Connection, action_id: str, undone: int) -> None:
    prepared.run(connection, prepared.mark_action(), {"action_id": action_id, "undone": undone})
