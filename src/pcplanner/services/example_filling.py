"""Put the made-up people into an empty library."""

from pcplanner.services.example import read_example
from pcplanner.storage.library import Library


def fill_with_example(library: Library) -> None:
    """Put the example people in, as what was there from the start and cannot be undone."""
    for plan in read_example().plans:
        with library.changing("", plan.person.id) as change:
            change.put(plan.person)
            for part in plan.parts():
                for each in part:
                    change.put(each)
