"""Measure the library, the search for symbols and the making of documents."""

import statistics
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from uuid import uuid4

from pcplanner.domain.dreams import StepState
from pcplanner.domain.people import Person
from pcplanner.services.bundle import Services
from pcplanner.services.measuring import Measured, percentiles, plain_commit_ms, timed
from pcplanner.symbols.finding import SymbolFinder
from pcplanner.symbols.pack import builtin_pack

CHANGE_BUDGET_MS, SEARCH_BUDGET_MS, FLAT_BUDGET_MS = 30, 10, 50
_MANY_SYMBOLS = 7000
_TYPED = ("d", "dr", "dre", "dream", "friend", "cup of tea", "bus stop", "gard", "zzz", "my own front door")


def fill(services: Services, people: int) -> None:
    """Put so many made-up people with a name and nothing else into the open library."""
    now = datetime.now(UTC)
    with services.desk.library.changing("", "") as change:
        for number in range(people):
            change.put(Person(str(uuid4()), f"Person {number:05}", None, now))


def measure_changes(services: Services, person_id: str, times: int = 100) -> Measured:
    """Return the time from a change being made to it being safely on the disk."""
    step = services.people.plan(person_id).steps[0]
    states = (StepState.STARTED, StepState.NOT_YET)
    counter = iter(range(times))
    taken = timed(lambda: services.steps.mark(step.id, states[next(counter) % 2]), times)
    services.steps.mark(step.id, step.state)
    return Measured(
        "a change made to safely on disk",
        *percentiles(taken),
        CHANGE_BUDGET_MS,
        plain_commit_ms(times),
        most_ratio=2,
    )


def measure_search() -> Measured:
    """Return the time of a search among 7,000 symbols, beside a plain look at each label."""
    own = builtin_pack()
    many = tuple(
        replace(
            own.symbols[n % len(own.symbols)],
            id=str(n),
            label=f"{own.symbols[n % len(own.symbols)].label} {n}",
        )
        for n in range(_MANY_SYMBOLS)
    )
    finder = SymbolFinder(many)
    for words in _TYPED:
        finder.search(words)
    taken = [ms for words in _TYPED for ms in timed(partial(finder.search, words), 10)]
    labels = [s.label for s in many]
    limit = timed(lambda: [label for label in labels if "dream" in label], 20)
    return Measured(
        "symbol search, 7,000 symbols", *percentiles(taken), SEARCH_BUDGET_MS, statistics.median(limit)
    )


def measure_growth(services: Services, person_id: str, people: int) -> Measured:
    """Return the time to read a plan with so many people in the library, beside the same with few."""
    few = statistics.median(timed(lambda: services.people.plan(person_id), 40))
    fill(services, people)
    many = timed(lambda: services.people.plan(person_id), 40)
    return Measured(
        f"read a plan, library of {people} people", *percentiles(many), FLAT_BUDGET_MS, few, most_ratio=1.5
    )
