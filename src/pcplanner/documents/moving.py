"""Move what stands on a page to another place on it; nothing else about it changes."""

from dataclasses import replace

from pcplanner.documents.pages import (
    Box,
    Close,
    Command,
    CurveTo,
    Ellipse,
    Group,
    Item,
    Line,
    LineTo,
    Mark,
    Move,
    Path,
    PictureBox,
    Polygon,
    RoundBox,
    Text,
)


def moved(item: Item, across: float, down: float = 0.0) -> Item:
    """Return something so many points further right and further down."""
    if isinstance(item, Group):
        return moved_group(item, across, down)
    return _mark(item, across, down)


def moved_group(group: Group, across: float, down: float = 0.0) -> Group:
    """Return a group so many points further right and further down."""
    return replace(group, items=tuple(moved(x, across, down) for x in group.items))


def _mark(mark: Mark, across: float, down: float) -> Mark:
    match mark:
        case Text() | Ellipse():
            return replace(mark, x=mark.x + across, y=mark.y + down)
        case PictureBox() | RoundBox():
            box = Box(mark.box.x + across, mark.box.y + down, mark.box.width, mark.box.height)
            return replace(mark, box=box)
        case Line():
            begun = replace(mark, x1=mark.x1 + across, y1=mark.y1 + down)
            return replace(begun, x2=mark.x2 + across, y2=mark.y2 + down)
        case Polygon():
            return replace(mark, points=tuple((x + across, y + down) for x, y in mark.points))
        case Path():
            return replace(mark, commands=tuple(_command(x, across, down) for x in mark.commands))


def _command(command: Command, across: float, down: float) -> Command:
    match command:
        case Move() | LineTo():
            return replace(command, x=command.x + across, y=command.y + down)
        case CurveTo():
            first = replace(command, x1=command.x1 + across, y1=command.y1 + down)
            second = replace(first, x2=command.x2 + across, y2=command.y2 + down)
            return replace(second, x=command.x + across, y=command.y + down)
        case Close():
            return command
