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


class Standing(Enum):
    """How something stands, as far as is known."""

    GOOD = "good"
    BAD = "bad"
    NOT_KNOWN = "not_known"


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
    standing: Standing
    act: Act
    copy: Path | None = None


@dataclass(frozen=True, slots=True)
class ProblemsState:
    """Everything the page shows; ``slip`` is what is wrong with the secret that was typed."""

    view: View = View.OVERVIEW
    is_busy: bool = False
    standing: Standing = Standing.NOT_KNOWN
    prompt: str = ""
    last_copy: str = ""
    rows: tuple[Row, ...] = ()
    slip: str = ""
    contents: BackupContents | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found on the disk: read on the library's worker, shown by the page.

    ``is_damaged`` when damage was met since the library was opened, ``is_whole`` when all of it was looked
    at and nothing was damaged.
    """

    is_open: bool
    state: LibraryState
    copies: tuple[Backup, ...]
    report: CheckReport | None = None
    is_damaged: bool = False
    is_whole: bool = False


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
    """Return a row for every copy, newest first; nobody has looked into them yet."""
    return tuple(
        Row(_capital(when(copy.made_at, now)), "", Standing.NOT_KNOWN, Act.LOOK_AT_COPY, copy.path)
        for copy in copies
    )


def standing(found: Found) -> Standing:
    """Say how the plans stand: well only when all of them were looked at."""
    report = found.report
    if found.is_damaged or (not found.is_open and _trouble(found.state)):
        return Standing.BAD
    if report is not None:
        return Standing.GOOD if report.is_sound and not report.problems else Standing.BAD
    return Standing.GOOD if found.is_open and found.is_whole else Standing.NOT_KNOWN


def prompt(found: Found) -> str:
    """Say in one sentence how the plans stand, and no more than is known."""
    stands = standing(found)
    if stands is Standing.BAD:
        return say("session.not_safe" if found.copies else "session.not_safe_alone")
    if stands is Standing.GOOD:
        return say("session.safe")
    if found.is_open:
        return say("session.not_looked")
    return say("session.in_use" if found.state is LibraryState.IN_USE else "session.locked")


def _open_rows(found: Found, now: datetime) -> tuple[Row, ...]:
    copies = (_copies_row(found.copies, now),) if found.copies else ()
    if found.is_damaged:
        # No copy can be made of what is damaged.
        return (_mend_row(LibraryDamaged().sentence, found, Act.CHECK), *copies, *_broken_copies(found))
    return (*copies, _check_row(found), _make_row(found.copies, now))


def _check_row(found: Found) -> Row:
    report = found.report
    if report is not None and (report.problems or not report.is_sound):
        return Row(say("session.not_sound"), " ".join(report.problems), Standing.BAD, Act.CHECK)
    if report is not None:
        return Row(say("session.sound"), say("session.sound_more"), Standing.GOOD, Act.CHECK)
    if found.is_whole:
        return Row(say("session.looked"), say("session.looked_more"), Standing.GOOD, Act.CHECK)
    return Row(say("session.not_checked"), say("session.not_checked_more"), Standing.NOT_KNOWN, Act.CHECK)


def _broken_copies(found: Found) -> tuple[Row, ...]:
    if found.report is None:
        return ()
    # The first problem is the library itself, which has a row of its own.
    others = found.report.problems[0 if found.report.is_sound else 1 :]
    return (Row(say("session.not_sound"), " ".join(others), Standing.BAD, Act.CHECK),) if others else ()


def _mend_row(sentence: str, found: Found, otherwise: Act) -> Row:
    """Return the row of a trouble with the button that mends it; ``otherwise`` where there is no copy."""
    act = Act.LOOK_AT_NEWEST if found.copies else otherwise
    return Row(sentence, say("session.look_first") if found.copies else "", Standing.BAD, act)


def _copies_row(copies: tuple[Backup, ...], now: datetime) -> Row:
    counted = say("session.copies_one") if len(copies) == 1 else say("session.copies_many", count=len(copies))
    newest = say("session.newest", when=when(copies[0].made_at, now))
    return Row(counted, newest, Standing.GOOD, Act.SEE_COPIES)


def _make_row(copies: tuple[Backup, ...], now: datetime) -> Row:
    more = say("session.make_copy_more")
    if copies:
        title = say("session.last_copy", when=when(copies[0].made_at, now))
        return Row(title, more, Standing.GOOD, Act.MAKE_COPY)
    return Row(say("session.no_copy_yet"), more, Standing.BAD, Act.MAKE_COPY)


def _closed_rows(found: Found, now: datetime) -> tuple[Row, ...]:
    trouble = LibraryDamaged().sentence if found.is_damaged else _trouble(found.state)
    copies = found.copies
    rows = []
    if trouble:
        rows.append(_mend_row(trouble, found, Act.UNLOCK))
    elif found.state is LibraryState.IN_USE:
        rows.append(Row(say("session.in_use"), say("session.in_use_more"), Standing.BAD, Act.UNLOCK))
    else:
        rows.append(_locked_row())
    if copies:
        rows.append(_copies_row(copies, now))
    else:
        rows.append(Row(say("session.no_copies"), say("session.ask_for_help"), Standing.BAD, Act.UNLOCK))
    if _trouble(found.state):
        rows.append(
            Row(say("session.put_back"), say("session.put_back_more"), Standing.NOT_KNOWN, Act.UNLOCK)
        )
    elif found.is_damaged:
        rows.append(_locked_row())
    return tuple(rows)


def _locked_row() -> Row:
    return Row(say("session.locked"), say("session.locked_more"), Standing.NOT_KNOWN, Act.UNLOCK)


def _trouble(state: LibraryState) -> str:
    found = {
        LibraryState.DAMAGED: LibraryDamaged,
        LibraryState.MISSING: LibraryMissing,
        LibraryState.VAULT_DAMAGED: VaultDamaged,
        LibraryState.VAULT_MISSING: VaultMissing,
    }.get(state)
    return "" if found is None else found().sentence


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
