"""The backups that stay are the last ones and some of each age, whatever the clock says."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.storage.thinning import Backup, thin

NOW = datetime(2025, 6, 15, 12, 0, tzinfo=UTC)


def _backup(counter: int, made_at: datetime) -> Backup:
    return Backup(Path(f"plans-{counter}"), counter, made_at)


def _every(step: timedelta, count: int, until: datetime = NOW) -> list[Backup]:
    return [_backup(i + 1, until - step * (count - 1 - i)) for i in range(count)]


def _kept(backups: list[Backup], now: datetime = NOW) -> set[int]:
    return {x.counter for x in backups} - {x.counter for x in thin(backups, now)}


@pytest.mark.parametrize(
    ("step", "count", "kept"),
    [
        (timedelta(minutes=10), 10, 10),
        (timedelta(seconds=1), 100, 10),
        (timedelta(minutes=10), 144, 10 + 24 - 3),
        (timedelta(hours=1), 24 * 30, 24 + 12 + 3 + 1),
        (timedelta(days=1), 14, 14),
        (timedelta(days=1), 365, 24 + 4 + 10),
        (timedelta(days=30), 12, 12),
    ],
    ids=["few", "all in a moment", "a day", "a month hourly", "two weeks", "a year daily", "a year monthly"],
)
def test_table(step: timedelta, count: int, kept: int) -> None:
    backups = _every(step, count)
    numbers = _kept(backups)
    assert {x.counter for x in backups[-10:]} <= numbers
    assert len(numbers) == kept


def test_the_newest_of_each_hour_stays() -> None:
    backups = _every(timedelta(minutes=10), 144)
    numbers = _kept(backups)
    for hour in range(2, 24):
        of_hour = [x for x in backups if x.made_at.hour == hour and x.made_at.date() == NOW.date()]
        if of_hour and of_hour[-1] not in backups[-10:]:
            assert of_hour[-1].counter in numbers


def test_a_clock_in_2001_pushes_nothing_of_the_right_time_out() -> None:
    good = _every(timedelta(days=1), 60)
    kept_before = _kept(good[:-10])
    wrong = datetime(2001, 1, 1, tzinfo=UTC)
    # An afternoon of backups with the clock in 2001, looked at with that clock.
    bad = [_backup(100 + i, wrong + timedelta(minutes=10 * i)) for i in range(40)]
    numbers = _kept(good + bad, bad[-1].made_at)
    assert {x.counter for x in bad[-10:]} <= numbers
    assert kept_before & {x.counter for x in good[-14:]} <= numbers
    assert len([x for x in numbers if x <= 60]) >= 14


def test_backups_from_a_clock_in_the_future_do_not_push_out_the_others() -> None:
    good = _every(timedelta(days=1), 60)
    ahead = [_backup(30 + 1000 + i, NOW + timedelta(days=3000 + i)) for i in range(50)]
    assert _kept(good) - {x.counter for x in good[-10:]} <= _kept(good + ahead)


_TIMES = st.datetimes(datetime(2001, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(st.lists(_TIMES, max_size=200), _TIMES)
def test_the_last_ten_always_stay_and_it_never_grows_without_end(
    times: list[datetime], now: datetime
) -> None:
    backups = [_backup(i, x) for i, x in enumerate(times)]
    removed = thin(backups, now)
    assert len(set(removed)) == len(removed)
    kept = [x for x in backups if x not in set(removed)]
    assert kept[-10:] == backups[-10:]
    assert len(kept) <= 10 + 2 * (24 + 14 + 8 + 12)


@given(st.lists(_TIMES, max_size=100), _TIMES)
def test_thinning_twice_removes_nothing_more(times: list[datetime], now: datetime) -> None:
    backups = [_backup(i, x) for i, x in enumerate(times)]
    removed = set(thin(backups, now))
    assert thin([x for x in backups if x not in removed], now) == ()
