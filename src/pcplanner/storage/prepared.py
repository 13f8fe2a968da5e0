"""Turn typed statements into SQL once; building one anew costs more time than running it.

What is read comes straight from the driver: to describe the columns of each answer to SQLAlchemy would cost
more than the answer.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Exists,
    bindparam,
    exists,
    func,
    insert,
    literal_column,
    select,
    update,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.expression import ClauseElement

from pcplanner.domain.changes import Scope
from pcplanner.domain.meetings import MeetingState
from pcplanner.storage.mapping import form_named
from pcplanner.storage.meeting_rows import MeetingRow
from pcplanner.storage.rows import ActionRow, ChangeRow, PersonRow

# Written out, not bound: SQLite uses a partial index only for terms it can see.
HERE = literal_column("deleted") == literal_column("0")
CAN_UNDO = (literal_column("undone") == literal_column("0")) & ActionRow.undoes.is_(None)
CAN_REDO = literal_column("undone") > literal_column("0")
_LISTED = ("deleted", "name", "picture", "put_away_at")
_NEWEST: ColumnElement[int] = literal_column("500")

Row = Mapping[str, Any]
"""The values of one row by the names of its columns."""


def rows(connection: Connection, sql: str, **values: Any) -> list[Row]:
    """Run a prepared query and return its rows by their columns' names."""
    answer = _ask(connection, sql, values)
    names = _names(answer)
    return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]


def first_row(connection: Connection, sql: str, **values: Any) -> Row | None:
    """Run a prepared query and return its first row, without reading more."""
    answer = _ask(connection, sql, values)
    row = answer.fetchone()
    names = _names(answer)
    answer.close()
    return dict(zip(names, row, strict=True)) if row is not None else None


def _ask(connection: Connection, sql: str, values: Mapping[str, Any]) -> Any:
    return cast(Any, connection.connection.driver_connection).execute(sql, values)


def _names(answer: Any) -> list[str]:
    return [column[0] for column in answer.description]


def run(connection: Connection, sql: str, values: Mapping[str, Any] | Sequence[Mapping[str, Any]]) -> int:
    """Run a prepared statement, once or for each of many values; return the number of the last new row."""
    plain = dict(values) if isinstance(values, Mapping) else [dict(x) for x in values]
    return int(connection.exec_driver_sql(sql, plain).lastrowid or 0)


@cache
def row_by_id(table: str) -> str:
    """Return the query for a row by its ``id``."""
    found = form_named(table).table
    return _as_sql(select(found).where(found.c.id == bindparam("id")))


@cache
def rows_of_person(table: str, is_bin: bool) -> str:
    """Return the query for what a ``person_id`` has in a table, or in the bin, in its order."""
    found = form_named(table).table
    in_bin = found.c.put_away_at.is_not(None) if is_bin else found.c.put_away_at.is_(None)
    return _as_sql(
        select(found)
        .where(found.c.person_id == bindparam("person_id"), in_bin, HERE)
        .order_by(*_order(found.c), found.c.id)
    )


@cache
def running_meeting() -> str:
    """Return the query for the meeting that is going on, the newest first; of nobody who is put away."""
    # Written out, not bound: the statement is kept as text.
    running: ColumnElement[str] = literal_column(f"'{MeetingState.RUNNING.value}'")
    whose = select(PersonRow.id).where(PersonRow.put_away_at.is_(None), HERE)
    query = select(MeetingRow.__table__).where(
        MeetingRow.state == running,
        MeetingRow.put_away_at.is_(None),
        literal_column("meeting.deleted") == literal_column("0"),
        MeetingRow.person_id.in_(whose),
    )
    return _as_sql(query.order_by(MeetingRow.started_at.desc()))


def _order(columns: Any) -> tuple[Any, ...]:
    """Return what the things of a table are ordered by: their places, or the newest first."""
    if "ring" in columns:
        return columns.ring, columns.place
    newest = columns.get("used_at", columns.get("chosen_at"))
    return (columns.position, columns.created_at) if newest is None else (newest.desc(),)


@cache
def insert_row(table: str) -> str:
    """Return what adds a whole row to the table of an entity."""
    return _as_sql(insert(form_named(table).table))


@cache
def set_fields(table: str, fields: frozenset[str]) -> str:
    """Return what sets some columns of the row with ``row_id``."""
    found = form_named(table).table
    places: dict[str, Any] = {x: bindparam(x) for x in sorted(fields)}
    return _as_sql(update(found).where(found.c.id == bindparam("row_id")).values(places))


@cache
def newest_action(*, is_redo: bool, is_in_plan: bool, scope: Scope) -> str:
    """Return the query for the action to undo or redo next, of a ``person_id`` or of all, in a scope."""
    query = select(ActionRow.__table__).where(CAN_REDO if is_redo else CAN_UNDO)
    query = query.order_by(ActionRow.undone.desc() if is_redo else ActionRow.seq.desc())
    if is_in_plan:
        query = query.where(ActionRow.person_id == bindparam("person_id"))
    if scope is Scope.LIST:
        # The newest only: this is asked for at every page, and a big library has a very long log.
        newest = query.limit(_NEWEST).offset(literal_column("0")).subquery()
        order = newest.c.undone if is_redo else newest.c.seq
        query = select(newest).where(_touches_person(newest.c.id, _LISTED)).order_by(order.desc())
    elif scope is Scope.PLAN:
        query = query.where(~_touches_person(ActionRow.id, ("deleted",)))
    return _as_sql(query)


def _touches_person(action_id: Any, fields_of_person: tuple[str, ...]) -> Exists:
    # Written out, not bound: the statement is kept as text.
    fields: list[ColumnElement[str]] = [literal_column(f"'{name}'") for name in fields_of_person]
    return exists(
        select(ChangeRow.seq).where(
            ChangeRow.action_id == action_id,
            ChangeRow.table == literal_column("'person'"),
            ChangeRow.field.in_(fields),
        )
    )


@cache
def insert_action() -> str:
    """Return what adds an action at the end of the log."""
    return _as_sql(insert(ActionRow).values(_places(ActionRow)))


@cache
def insert_change() -> str:
    """Return what adds the change of a field at the end of the log."""
    return _as_sql(insert(ChangeRow).values(_places(ChangeRow)))


@cache
def changes_of_action() -> str:
    """Return the query for the changes of an ``action_id`` in their order."""
    columns = (ChangeRow.table, ChangeRow.row_id, ChangeRow.field, ChangeRow.before, ChangeRow.after)
    query = select(*columns).where(ChangeRow.action_id == bindparam("action_id"))
    return _as_sql(query.order_by(ChangeRow.seq))


@cache
def last_counter() -> str:
    """Return the query for the number of the last change of a ``device``."""
    found = func.max(ChangeRow.counter).label("counter")
    return _as_sql(select(found).where(ChangeRow.device == bindparam("device_id")))


@cache
def mark_action() -> str:
    """Return what sets ``undone`` of the action with ``action_id``."""
    marked = update(ActionRow).where(ActionRow.id == bindparam("action_id"))
    return _as_sql(marked.values(undone=bindparam("undone")))


@cache
def forget_redo() -> str:
    """Return what makes sure that nothing of ``whose`` plan can be redone."""
    found = update(ActionRow).where(CAN_REDO, ActionRow.person_id == bindparam("whose"))
    return _as_sql(found.values(undone=literal_column("-1")))


@cache
def touch_person() -> str:
    """Return what notes when the plan of a ``whose`` was changed."""
    found = update(PersonRow).where(PersonRow.id == bindparam("whose"))
    return _as_sql(found.values(changed_at=bindparam("now")))


def _places(row: type[ActionRow | ChangeRow]) -> dict[str, Any]:
    return {x.name: bindparam(x.name) for x in row.__table__.columns if x.name != "seq"}


def _as_sql(statement: ClauseElement) -> str:
    return str(statement.compile(dialect=sqlite.dialect(paramstyle="named")))
