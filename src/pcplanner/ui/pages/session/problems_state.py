"""Say how the library and its copies stand, in words for the page about copies and problems."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from pcplanner.domain.dates import full_date
from pcplanner.domain.words import say
from pcplanner.storage.checking import CheckReport
from pcplanner.storage.restoring import BackupContents
from pcplanner.storage.states import LibraryState
from pcplanner.storage.thinning import Backup
from pcplanner.storage.troubles import LibraryDamaged, LibraryMissing, VaultDamaged, VaultMissing


class View(Enum):
    """What the page shows."""

    OVERVIEW = "overview"
    COPIES = "copies"
    SECRET = "secret"  # noqa: S105  # the name of a view
    COPY = "copy"


class Act(Enum):
    """What the button beside a row does."""

    SEE_COPIES = "see_copies"
    LOOK_AT_NEWEST = "look_at_newest"
    LOOK_AT_COPY = "look_at_copy"
    CHECK = "check"
    MAKE_COPY = "make_copy"
    UNLOCK = "unlock"


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that stands well or badly, and what to press; ``copy`` is the copy it is about."""

    title: str
    more: str
    is_good: bool
    act: Act
    copy: Path | None = None


@dataclass(frozen=True, slots=True)
class ProblemsState:
    """Everything the page shows; ``slip`` is what is wrong with the secret that was typed."""

    view: View = View.OVERVIEW
    is_busy: bool = False
    is_safe: bool = True
    last_copy: str = ""
    rows: tuple[Row, ...] = ()
    slip: str = ""
    contents: BackupContents | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on the disk: read on the library's worker, shown by the page."""

    is_open: bool
    state: LibraryState
    copies: tuple[Backup, ...]
    report: CheckReport | None = None


def when(moment: datetime, now: datetime) -> str:
    """Return a moment as people say it: "today at 10:40", or the date in full."""
    local, today = moment.astimezone(), now.astimezone().date()
    if local.date() == today:
        return say("session.today_at", time=f"{local:%H:%M}")
    return say("session.day_at", day=full_date(local.date()), time=f"{local:%H:%M}")


def overview_rows(found: Found, now: datetime) -> tuple[Row, ...]:
    """Return the rows of the first view."""
    return _open_rows(found, now) if found.is_open else _closed_rows(found, now)


def copy_rows(copies: tuple[Backup, ...], now: datetime) -> tuple[Row, ...]:
    """Return a row for every copy, newest first."""
    return tuple(
        Row(_capital(when(copy.made_at, now)), "", is_good=True, act=Act.LOOK_AT_COPY, copy=copy.path)
        for copy in copies
    )


def is_safe(found: Found) -> bool:
    """Say whether nothing is wrong that is known of."""
    is_whole = found.report is None or (found.report.is_sound and not found.report.problems)
    return is_whole and (found.is_open or not _trouble(found.state))


def _open_rows(found: Found, now: datetime) -> tuple[Row, ...]:
    report = found.report
    if report is None:
        check = Row(say("session.not_checked"), say("session.not_checked_more"), is_good=True, act=Act.CHECK)
    elif report.is_sound and not report.problems:
        check = Row(say("session.sound"), say("session.sound_more"), is_good=True, act=Act.CHECK)
    else:
        check = Row(say("session.not_sound"), " ".join(report.problems), is_good=False, act=Act.CHECK)
    copies = (_copies_row(found.copies, now),) if found.copies else ()
    return (*copies, check, _make_row(found.copies, now))


def _copies_row(copies: tuple[Backup, ...], now: datetime) -> Row:
    counted = say("session.copies_one") if len(copies) == 1 else say("session.copies_many", count=len(copies))
    newest = say("session.newest", when=when(copies[0].made_at, now))
    return Row(counted, newest, is_good=True, act=Act.SEE_COPIES)


def _make_row(copies: tuple[Backup, ...], now: datetime) -> Row:
    more = say("session.make_copy_more")
    title = (
        say("session.last_copy", when=when(copies[0].made_at, now)) if copies else say("session.no_copy_yet")
    )
    return Row(title, more, is_good=bool(copies), act=Act.MAKE_COPY)


def _closed_rows(found: Found, now: datetime) -> tuple[Row, ...]:
    trouble = _trouble(found.state)
    copies = found.copies
    rows = []
    if trouble is not None:
        rows.append(
            Row(trouble[0], trouble[1], is_good=False, act=Act.LOOK_AT_NEWEST if copies else Act.UNLOCK)
        )
    elif found.state is LibraryState.IN_USE:
        rows.append(Row(say("session.in_use"), say("session.in_use_more"), is_good=False, act=Act.UNLOCK))
    else:
        rows.append(Row(say("session.locked"), say("session.locked_more"), is_good=True, act=Act.UNLOCK))
    if copies:
        rows.append(_copies_row(copies, now))
    else:
        rows.append(Row(say("session.no_copies"), say("session.ask_for_help"), is_good=False, act=Act.UNLOCK))
    if trouble is not None:
        rows.append(Row(say("session.put_back"), say("session.put_back_more"), is_good=True, act=Act.UNLOCK))
    return tuple(rows)


def _trouble(state: LibraryState) -> tuple[str, str] | None:
    found = {
        LibraryState.DAMAGED: LibraryDamaged,
        LibraryState.MISSING: LibraryMissing,
        LibraryState.VAULT_DAMAGED: VaultDamaged,
        LibraryState.VAULT_MISSING: VaultMissing,
    }.get(state)
    if found is None:
        return None
    return found().sentence, say("session.look_first")


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
