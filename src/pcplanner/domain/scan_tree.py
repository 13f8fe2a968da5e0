"""Put what can be pressed on a page into the order and the groups in which a switch scan goes over it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from pcplanner.domain.access import ScanPattern
from pcplanner.domain.words import say

WAY_BACK = "way-back"
# A group with more than this is gone over row by row.
_MOST_IN_A_GROUP = 5
_NAMES_IN_A_CUE = 3


@dataclass(frozen=True, slots=True)
class Target:
    """One thing that can be pressed: its name, the part of the window it is in, and its place in px.

    Those with the same ``group`` are gone over together, one by one. One that ``is_again`` is often pressed
    several times, so the scan stays at it.
    """

    id: str
    name: str
    part: str
    left: int = 0
    top: int = 0
    width: int = 1
    height: int = 1
    group: str = ""
    is_again: bool = False


@dataclass(frozen=True, slots=True)
class ScanStop:
    """One place the scan stops at: a thing, a group of stops, or the way back out of a group.

    The scan stays at one that ``is_again`` after it was chosen.
    """

    id: str
    cue: str
    inside: tuple["ScanStop", ...] = ()
    is_again: bool = False

    @property
    def is_group(self) -> bool:
        """Say whether there are stops inside."""
        return bool(self.inside)

    @property
    def is_way_back(self) -> bool:
        """Say whether this leads out of its group."""
        return self.id == WAY_BACK

    def leaves(self) -> Iterator["ScanStop"]:
        """Yield the things in it that can be pressed, in order."""
        if not self.inside:
            yield self
        for stop in self.inside:
            if not stop.is_way_back:
                yield from stop.leaves()


def short_name(name: str) -> str:
    """Return the beginning of a name: what the scan says of it while it goes by."""
    return name.split(". ", 1)[0].split("\n", 1)[0].rstrip(".")


def scan_tree(
    targets: Sequence[Target], pattern: ScanPattern, part_cue: Callable[[str], str], way_back: str
) -> ScanStop:
    """Return the root of the stops for the things on a page, given in reading order.

    ``part_cue`` says what a part of the window is called and ``way_back`` what "go back" is called. A group
    of one is that one. Every group but the root ends with the way back.
    """
    if pattern is ScanPattern.LINEAR:
        return _root([_leaf(x) for x in targets])
    parts = [(part, list(inside)) for part, inside in groupby(targets, lambda x: x.part)]
    if pattern is ScanPattern.ROW_COLUMN:
        rows = [row for _, inside in parts for row in _rows(_gathered(inside))]
        return _root(_row_stop(row, way_back) for row in rows)
    stops = [
        _group(f"part:{part}", part_cue(part), _inside_part(inside, way_back), way_back)
        for part, inside in parts
    ]
    if len(stops) == 1:
        return _root(x for x in (stops[0].inside or stops) if not x.is_way_back)
    return _root(stops)


def place_of(root: ScanStop, path: Sequence[str]) -> tuple[ScanStop, ...]:
    """Return the groups a path of ids leads through, as far as they are still there; the root is first."""
    found = [root]
    for name in path:
        inner = next((x for x in found[-1].inside if x.id == name and x.is_group), None)
        if inner is None:
            break
        found.append(inner)
    return tuple(found)


def _root(stops: Iterable[ScanStop]) -> ScanStop:
    return ScanStop("root", "", tuple(stops))


def _leaf(target: Target) -> ScanStop:
    return ScanStop(target.id, short_name(target.name), is_again=target.is_again)


def _group(name: str, cue: str, stops: Sequence[ScanStop], way_back: str) -> ScanStop:
    if len(stops) == 1:
        return stops[0]
    return ScanStop(name, cue, (*stops, ScanStop(WAY_BACK, way_back)))


def _inside_part(targets: Sequence[Target], way_back: str) -> tuple[ScanStop, ...]:
    if len(targets) <= _MOST_IN_A_GROUP:
        return tuple(_leaf(x) for x in targets)
    rows = list(_rows(_gathered(targets)))
    if len(rows) == 1:
        return tuple(_leaf(x) for x in targets)
    return tuple(_row_stop(row, way_back) for row in rows)


def _row_stop(row: Sequence[Target], way_back: str) -> ScanStop:
    return _group(f"row:{row[0].id}", row[0].group or _row_cue(row), [_leaf(x) for x in row], way_back)


def _row_cue(row: Sequence[Target]) -> str:
    """Return what is in a row: the first few names, and how many more there are for who only hears it.

    What stands after a comma of a name, such as how many goals a dream has, is told inside the row.
    """
    names = ", ".join(short_name(x.name).split(", ", 1)[0].rstrip(".") for x in row[:_NAMES_IN_A_CUE])
    left = len(row) - _NAMES_IN_A_CUE
    return say("scan.and_more", names=names, n=left) if left > 0 else names


def _gathered(targets: Sequence[Target]) -> list[Target]:
    """Return the things with those of each group together, at the place of its first."""
    first: dict[str, int] = {}
    for number, target in enumerate(targets):
        first.setdefault(target.group or target.id, number)
    return sorted(targets, key=lambda x: first[x.group or x.id])


def _rows(targets: Sequence[Target]) -> Iterator[list[Target]]:
    """Yield the things that stand side by side; the order they are read in is kept."""
    row: list[Target] = []
    for target in targets:
        if row and not _is_beside(row[-1], target):
            yield row
            row = []
        row.append(target)
    if row:
        yield row


def _is_beside(one: Target, other: Target) -> bool:
    if one.group or other.group:
        return one.group == other.group
    shared = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    return one.part == other.part and shared * 2 >= min(one.height, other.height)
