"""Show how things are with faces: one row for each thing, or for each person of a meeting."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pcplanner.domain.dates import full_date, small_date
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Answer, Source
from pcplanner.domain.meetings import FEEDBACK
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.answers import OFFERED, answer_button
from pcplanner.ui.line_editing.board import Pages, Piece
from pcplanner.ui.line_editing.chapter_page import Hands, chapter_parts
from pcplanner.ui.line_editing.chapter_state import ChapterState
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.rows import LineRow, RowKind
from pcplanner.ui.line_editing.sheet_parts import AddButton
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.faces.face_row import FaceRow
from pcplanner.ui.routes import Route
from pcplanner.ui.theme.colours import Family

_ADD, _GUEST, _ANSWER = "add", "guest:", "answer:"
_GAP, _ROW, _LARGE_ROW = 10, 92, 250


class FacesSheet:
    """Know the rows: what was asked about, or who is at a meeting, each with where it is on the scale."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        self._rows: dict[str, LineRow] = {}
        self._last: tuple[str, ...] = (_ADD,)

    def keys(self, state: ChapterState) -> Sequence[str]:
        """Return a row for each line, one for each person who has not answered, and the way to add.

        Where nothing is here yet, answers such as "nothing" come last.
        """
        self._rows = {f"card:{row.id}": _dated(row) for row in _by_thing(state.cards)}
        plan, sheet_id = self._hands.view_model.plan, self._hands.view_model.slot().sheet_id
        if plan is not None and self._is_feedback():
            self._rows = {key: _of_person(plan, row) for key, row in self._rows.items()}
            answered = {row.said_by for row in self._rows.values()}
            for who in _people_at(plan, sheet_id):
                if (who if who != ME else "") not in answered:
                    self._rows[f"{_GUEST}{who}"] = _asked(plan, who)
        answers = () if self._rows else tuple(f"{_ANSWER}{each.value}" for each in OFFERED)
        self._last = (_ADD, *answers)
        return (*self._rows, *self._last)

    def make(self, key: str, state: ChapterState) -> QWidget:
        """Make a row, the way to add one, or an answer."""
        look, chapter = self._hands.look, state.chapter
        family = chapter.family if chapter else Family.ABOUT
        if key == _ADD:
            add = AddButton(look, family, "", say("faces.add_person" if self._is_feedback() else "faces.add"))
            add.clicked.connect(lambda: self._hands.add(self._hands.view_model.slot()))
            return add
        if key.startswith(_ANSWER):
            answer = Answer(key.removeprefix(_ANSWER))
            return answer_button(look, chapter, answer, self._hands.view_model.answer_with)
        row = FaceRow(look, self._rows[key], chapter.columns if chapter else (), family)
        row.pressed.connect(self._on_pressed)
        row.step_pressed.connect(self._on_step)
        return row

    def show(self, key: str, piece: QWidget) -> None:
        """Show where a line is on the scale."""
        if isinstance(piece, FaceRow):
            piece.show_row(self._rows[key])

    def lay_out(self, size: QSize) -> Pages:
        """Return the pages for a size: rows under each other, the way to add last."""
        metrics = self._hands.look.metrics
        is_high = metrics.is_large or size.width() < 760
        least = min(_LARGE_ROW if is_high else metrics.grow(_ROW, 0.6), size.height())
        per_page = max(1, (size.height() + _GAP) // (least + _GAP))
        high = (size.height() + _GAP) // per_page - _GAP
        keys = [*self._rows, *self._last]
        return tuple(
            tuple(
                Piece(key, QRect(0, n * (high + _GAP), size.width(), high))
                for n, key in enumerate(keys[first : first + per_page])
            )
            for first in range(0, len(keys), per_page)
        )

    def ground(self, painter: QPainter, pieces: Sequence[Piece]) -> None:
        """Leave the ground as it is."""

    def back(self) -> bool:
        """Have nothing open inside."""
        return False

    def reading(self, state: ChapterState) -> Sequence[str]:
        """Return each thing with its face."""
        columns = {x.id: x.title for x in state.chapter.columns} if state.chapter else {}
        found: list[str] = []
        for row in self._rows.values():
            found += [row.spoken, columns.get(row.slot.column, "")]
        return [x for x in found if x] or [say("faces.first")]

    def _is_feedback(self) -> bool:
        return self._hands.view_model.chapter_id == FEEDBACK

    def _on_pressed(self, row: LineRow) -> None:
        if row.id:
            self._hands.press(row)
        else:
            self._hands.view_model.say(row.spoken, Kind.PLAN_TEXT)

    def _on_step(self, row: LineRow, step: str) -> None:
        """Say a face and choose it; choosing the one that is chosen takes it back."""
        view_model = self._hands.view_model
        chapter = view_model.chapter
        column = next((x for x in chapter.columns if x.id == step), None) if chapter else None
        if column is None:
            return
        view_model.say(column.title)
        if row.id:
            view_model.put_in(row, replace(row.slot, column="" if row.slot.column == step else step))
        else:
            source = Source.SOMEONE_ELSE if row.said_by else Source.OWN_WORDS
            view_model.add_words(say("faces.feedback_line"), view_model.slot(step), source, row.said_by)


def _by_thing(cards: Sequence[LineRow]) -> list[LineRow]:
    """Return the cards with all views of one thing, which share their row, after each other."""
    places: dict[str, int] = {}
    for row in cards:
        thing = row.slot.row_id or (row.beside_id if row.beside_id in places else row.id)
        places.setdefault(thing, len(places))
        places.setdefault(row.id, places[thing])
    return sorted(cards, key=lambda row: places[row.id])


def _dated(row: LineRow) -> LineRow:
    """Return a card that says on which day it was said, so that views can be told apart."""
    day = small_date(row.day) if row.day else ""
    said = say("faces.on_day", day=day, said=row.said_words)
    told = say("lines.more_said_on", words=full_date(row.day)) if row.day else ""
    more = tuple(x for x in row.more if x != told)
    return replace(row, said_words=said, name=f"{row.name}, {day}", more=more)


def _people_at(plan: Plan, meeting_id: str) -> tuple[str, ...]:
    """Return who is at a meeting, the person first."""
    meeting = plan.meeting(meeting_id)
    invited = meeting.invited if meeting else ()
    return (ME, *(x.who for x in invited if x.who != ME and x.was_there is not False))


def _of_person(plan: Plan, row: LineRow) -> LineRow:
    """Return what somebody answered as a card of them."""
    who = row.said_by or ME
    name, face = plan.name_of(who), plan.face_of(who)
    is_face_alone = row.words == say("faces.feedback_line")
    words = name if is_face_alone else say("faces.person_words", name=name, words=row.words)
    told = f"{words}, {row.said_words}, {row.check_words}"
    return replace(row, words=words, short_name=name, picture=face or symbol("who"), name=told)


def _asked(plan: Plan, who: str) -> LineRow:
    """Return the card of somebody who has not answered yet."""
    name = plan.name_of(who)
    return LineRow(
        "",
        name,
        "",
        RowKind.SOMEONE if who != ME else RowKind.OWN,
        plan.face_of(who) or symbol("who"),
        spoken=say("faces.ask", name=name),
        name=say("faces.ask", name=name),
        short_name=name,
        said_by="" if who == ME else who,
        said_words=say("faces.not_yet"),
        is_part=True,
    )


def open_page(context: Context, route: Route) -> PageParts:
    """Open a chapter of faces; the route's thing is the chapter, its parent the meeting it is of."""
    view_model = ChapterViewModel(context, route.person_id, route.thing_id, route.parent_id)
    return chapter_parts(context, route, view_model, FacesSheet)
