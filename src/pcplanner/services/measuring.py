"""Measure how long things take, each beside the limit that nothing could beat, measured in the same run."""

import json
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

_SLACK = 1.0


@dataclass(frozen=True, slots=True)
class Measured:
    """One budget: its middle and worst times in ms (or in ``unit``), and the limit beside it."""

    name: str
    p50_ms: float
    p99_ms: float
    budget_ms: float
    limit_ms: float
    unit: str = "ms"
    most_ratio: float | None = None

    @property
    def ratio(self) -> float:
        """Return how many times the limit it takes."""
        return self.p50_ms / self.limit_ms if self.limit_ms else 0.0

    @property
    def ok(self) -> bool:
        """Say whether the budget is kept: the worst time, and the ratio to the limit where one is set."""
        within = self.p99_ms <= self.budget_ms * _SLACK
        return within and (self.most_ratio is None or self.ratio <= self.most_ratio)


def percentiles(times_ms: Sequence[float]) -> tuple[float, float]:
    """Return the middle and the 99th of a hundred."""
    ordered = sorted(times_ms)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, round(len(ordered) * 0.99))]


def timed(job: Callable[[], object], times: int) -> list[float]:
    """Run a job so many times; return each time in ms."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        job()
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def plain_commit_ms(times: int = 100) -> float:
    """Return the middle time of one plain SQLite commit that reaches the disk."""
    with tempfile.TemporaryDirectory() as folder:
        connection = sqlite3.connect(Path(folder) / "plain.db", isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE said (words TEXT)")
        taken = timed(
            lambda: connection.execute("INSERT INTO said VALUES ('I walk Biscuit every morning.')"), times
        )
        connection.close()
    return statistics.median(taken)


def as_json(rows: Sequence[Measured]) -> str:
    """Return the rows as a JSON list of objects."""
    return json.dumps(
        [
            {k: v for k, v in asdict(row).items() if k != "most_ratio"} | {"ratio": row.ratio, "ok": row.ok}
            for row in rows
        ],
        indent=1,
    )


def as_table(rows: Sequence[Measured]) -> str:
    """Return the rows as a table to read."""
    head = f"{'what':<46}{'p50':>10}{'p99':>10}{'budget':>10}{'limit':>10}{'ratio':>8}"
    lines = [head]
    for row in rows:
        numbers = (row.p50_ms, row.p99_ms, row.budget_ms, row.limit_ms)
        figures = "".join(f"{number:>10.1f}" for number in numbers)
        state = "ok" if row.ok else "over"
        lines.append(f"{row.name:<46}{figures}{row.ratio:>8.2f}  {row.unit:<4}{state}")
    return "\n".join(lines)
