"""Tell chapters whose lines stand in columns: tables, views by person, weeks and faces."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from pcplanner.documents.line_rows import heading, line_blocks, strong_label
from pcplanner.documents.model import Block, PictureRow, PictureSize, Sentence, label
from pcplanner.documents.told import name_of
from pcplanner.domain.lines import Line
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, Column, StyleChapter
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

DAY_PARTS = ("morning", "afternoon", "evening", "night")


@dataclass(frozen=True, slots=True)
class _Cell:
    """A line with the column and row it stands in, which a nested line has from the line it is under."""

    line: Line
    column: str
    row: str


def table_blocks(plan: Plan, chapter: StyleChapter, lines: Sequence[Line]) -> Iterator[Block]:
    """Yield what stands in columns: first the rows of the table, then what stands in a column alone."""
    cells = _cells(lines)
    columns = _columns(chapter, cells)
    match chapter.kind:
        case ChapterKind.WEEK:
            yield from _week(plan, columns, cells)
        case ChapterKind.FACES:
            yield from _faces(plan, columns, lines)
        case _:
            yield from _rows(plan, columns, [x for x in cells if x.row])
            rest = [x for x in cells if not x.row]
            yield from (_views if chapter.by_view else _by_column)(plan, columns, rest)


def _cells(lines: Sequence[Line]) -> list[_Cell]:
    known = {x.id: x for x in lines}

    def found(line: Line) -> _Cell:
        at, seen = line, {line.id}
        while not (at.slot.column or at.slot.row_id):
            other = known.get(at.slot.under_id) or known.get(at.beside_id)
            if other is None or other.id in seen:
                break
            seen.add(other.id)
            at = other
        return _Cell(line, at.slot.column, at.slot.row_id)

    return [found(x) for x in lines]


def _columns(chapter: StyleChapter, cells: Iterable[_Cell]) -> tuple[Column, ...]:
    """Return the columns in order, and after them those that the chapter does not have any more."""
    known = {x.id for x in chapter.columns}
    gone = dict.fromkeys(x.column for x in cells if x.column not in known)
    return (*chapter.columns, *(Column(x, "", chapter.symbol) for x in gone))


def _rows(plan: Plan, columns: Sequence[Column], cells: Sequence[_Cell]) -> Iterator[Block]:
    """Yield a table row by row, the cells of each in the order of the columns."""
    rows = list(dict.fromkeys(x.row for x in cells))
    for number, row in enumerate(rows, start=1):
        if len(rows) > 1:
            yield heading(say("documents.table_row", number=number))
        for column in columns:
            inside = [x.line for x in cells if x.row == row and x.column == column.id]
            yield from _small(plan, inside, column, (_title(column),) if column.title else ())


def _by_column(plan: Plan, columns: Sequence[Column], cells: Sequence[_Cell]) -> Iterator[Block]:
    for column in columns:
        inside = [x.line for x in cells if x.column == column.id]
        if inside:
            yield from _headed(column)
            yield from line_blocks(plan, inside, symbol(column.symbol))


def _views(plan: Plan, columns: Sequence[Column], cells: Sequence[_Cell]) -> Iterator[Block]:
    """Yield each column view by view, the person's first; nobody's view goes in with another's."""
    who = sorted(dict.fromkeys(x.line.said_by for x in cells), key=bool)
    for column in columns:
        for each in who:
            inside = [x.line for x in cells if x.column == column.id and x.line.said_by == each]
            if not inside:
                continue
            title = column.title or say("documents.more_lines")
            name = name_of(plan, each)
            key = "documents.view_of" if each else "documents.view_mine"
            is_mine = each or all(x.source.value.startswith("own") for x in inside)
            yield heading(say(key, title=title, name=name) if is_mine else title)
            yield from line_blocks(plan, inside, symbol(column.symbol))


def _week(plan: Plan, columns: Sequence[Column], cells: Sequence[_Cell]) -> Iterator[Block]:
    """Yield a week day by day, and in a day from the morning to the night."""
    for column in columns:
        inside = [x for x in cells if x.column == column.id]
        if inside:
            yield from _headed(column)
        parts = dict.fromkeys((*DAY_PARTS, "", *(_day_part(x) for x in inside)))
        for part in parts:
            some = [x.line for x in inside if _day_part(x) == part]
            first = (strong_label(say(f"documents.part_{part}")),) if part in DAY_PARTS else ()
            yield from _small(plan, some, column, first)


def _day_part(cell: _Cell) -> str:
    words = cell.line.details.when.words.strip().casefold()
    return cell.row or (words if words in DAY_PARTS else "")


def _faces(plan: Plan, columns: Sequence[Column], lines: Sequence[Line]) -> Iterator[Block]:
    """Yield each thing with the face it has now, and under it the face that is wanted; never a sum."""
    faces = {x.id: x for x in columns}
    for line in lines:
        now = faces.get(line.slot.column)
        wanted = faces.get(line.details.wanted)
        otherwise = symbol(now.symbol if now else "now")
        *rows, last = line_blocks(plan, [line], otherwise)
        yield from rows
        if now and now.title and isinstance(last, PictureRow):
            last = replace(
                last,
                sentences=(*last.sentences, label(say("documents.face_now", face=_small_first(now.title)))),
            )
        yield last
        words = wanted.title if wanted else line.details.wanted
        if words:
            row = (label(say("documents.face_wanted", face=_small_first(words))),)
            picture = symbol(wanted.symbol if wanted else "wish")
            yield PictureRow(picture, row, size=PictureSize.SMALL, level=1)


def _small_first(words: str) -> str:
    """Return the words of a face as they stand inside a sentence; "OK" stays as it is."""
    words = cleaned(words)
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def _small(plan: Plan, lines: Sequence[Line], column: Column, first: Sequence[Sentence]) -> Iterator[Block]:
    """Yield lines with smaller pictures, so that what belongs together stands on one page."""
    for block in line_blocks(plan, lines, symbol(column.symbol), first):
        is_row = isinstance(block, PictureRow)
        yield replace(block, size=PictureSize.SMALL) if is_row and isinstance(block, PictureRow) else block


def _title(column: Column) -> Sentence:
    return strong_label(cleaned(column.title))


def _headed(column: Column) -> Iterator[Block]:
    yield heading(cleaned(column.title) or say("documents.more_lines"))
