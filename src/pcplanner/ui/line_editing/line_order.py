"""Say in which order the lines of a chapter stand: nested ones under their line, other views beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pcplanner.domain.lines import Line, Slot
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, StyleChapter


def on_sheet(plan: Plan, chapter_id: str, sheet_id: str) -> tuple[Line, ...]:
    """Return the lines of one filling in of a chapter."""
    return tuple(x for x in plan.lines_in(chapter_id) if x.slot.sheet_id == sheet_id)


def neighbours(plan: Plan, line: Line) -> tuple[Line, ...]:
    """Return the lines that stand in one place with a line, itself among them, in their order."""
    every = plan.lines_in(line.chapter, line.about_id)
    return tuple(x for x in every if x.slot == line.slot)


def steps_to(plan: Plan, line: Line, by: int) -> int:
    """Return by how many places of its whole chapter a line moves to go ``by`` places where it stands."""
    around = [x.id for x in neighbours(plan, line)]
    every = [x.id for x in plan.lines_in(line.chapter, line.about_id)]
    if line.id not in around:
        return 0
    target = min(max(around.index(line.id) + by, 0), len(around) - 1)
    return every.index(around[target]) - every.index(line.id)


def nested_slot(plan: Plan, line: Line, *, is_under: bool) -> Slot | None:
    """Return the place of a line under the one above it, or taken out again; ``None`` where it stays."""
    around = neighbours(plan, line)
    place = [x.id for x in around].index(line.id)
    if is_under and place > 0:
        return replace(line.slot, under_id=around[place - 1].id)
    if is_under or not line.slot.under_id:
        return None
    above = next((x for x in plan.lines if x.id == line.slot.under_id), None)
    return replace(line.slot, under_id=above.slot.under_id if above else "")


def next_in_row(chapter: StyleChapter | None, slot: Slot) -> Slot | None:
    """Return the place in the next column of a row; ``None`` after the last."""
    columns = [x.id for x in chapter.columns] if chapter else []
    place = columns.index(slot.column) + 1 if slot.column in columns else 0
    return replace(slot, column=columns[place]) if place < len(columns) else None


def view_slot(chapter: StyleChapter | None, slot: Slot) -> Slot:
    """Return the place of another view of a line: beside it, but on a scale with a step of its own."""
    return replace(slot, column="") if chapter and chapter.kind is ChapterKind.FACES else slot


def nested(lines: Sequence[Line]) -> tuple[tuple[Line, int], ...]:
    """Return lines in the order they are shown, each with how deep it stands under others, from 0.

    Another view follows the line it stands beside. A line whose own line is not here stands by itself.
    """
    ids = {x.id for x in lines}
    roots = [x for x in lines if not _goes_with(x, ids)]
    found = list(_under(roots, lines, 0, set()))
    missed = [x for x in lines if x.id not in {line.id for line, _ in found}]
    return (*found, *((x, 0) for x in missed))


def _goes_with(line: Line, ids: set[str]) -> bool:
    return line.beside_id in ids or line.slot.under_id in ids


def _under(
    these: Iterable[Line], lines: Sequence[Line], depth: int, seen: set[str]
) -> Iterator[tuple[Line, int]]:
    for line in these:
        if line.id in seen:
            # Lines that lead to each other in a ring are shown once.
            continue
        seen.add(line.id)
        yield line, depth
        yield from _under([x for x in lines if x.beside_id == line.id], lines, depth, seen)
        inside = [x for x in lines if x.slot.under_id == line.id and not x.beside_id]
        yield from _under(inside, lines, depth + 1, seen)
