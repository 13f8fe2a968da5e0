from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from pcplanner.documents.choices import DocumentChoices, DocumentKind
from pcplanner.domain.pictures import Picture, PictureKind
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.take_home.plan_drawing import PlanDrawing

if TYPE_CHECKING:
    from tests.ui.pages.take_home.conftest import LaterWorker

CHOICES = DocumentChoices(DocumentKind.PLAN, 16, date(2025, 3, 4))


@pytest.fixture
def example(context: Context, amina: str) -> Plan:
    return context.services.people.plan(amina)


@pytest.fixture
def drawing(context: Context, later: "LaterWorker") -> PlanDrawing:
    return PlanDrawing(replace(context, drawing=later))


def test_the_pages_come(drawing: PlanDrawing, later: "LaterWorker", example: Plan) -> None:
    drawing.start(example, CHOICES)
    assert drawing.is_drawing
    assert drawing.ready is None
    later.go_on()
    assert drawing.ready is not None
    assert drawing.ready.pages > 4
    assert drawing.ready.written.pdf.startswith(b"%PDF")


def test_only_the_newest_wish_is_drawn(drawing: PlanDrawing, later: "LaterWorker", example: Plan) -> None:
    ends: list[object] = []
    drawing.changed.connect(lambda: ends.append(drawing.copy))
    drawing.start(example, CHOICES)
    drawing.start(Plan(example.person), CHOICES)
    later.go_on()
    assert drawing.ready is not None
    assert drawing.ready.pages < 4
    assert len(ends) == 1


def test_progress_is_told_after_half_a_second_and_can_be_stopped_after_two(
    drawing: PlanDrawing, later: "LaterWorker", example: Plan, qtbot: QtBot
) -> None:
    drawing._slow.setInterval(1)
    drawing._very_slow.setInterval(40)
    drawing.start(example, CHOICES)
    assert drawing.progress() is None
    with qtbot.waitSignal(drawing.changed, timeout=5000):
        pass
    progress = drawing.progress()
    assert progress is not None
    assert not progress.can_stop
    with qtbot.waitSignal(drawing.changed, timeout=5000):
        pass
    progress = drawing.progress()
    assert progress is not None
    assert progress.can_stop
    seen: list[str] = []
    drawing.changed.connect(lambda: seen.append(now.words if (now := drawing.progress()) else ""))
    later.go_on()
    assert seen[0].startswith("Drawing page 1 of ")
    assert drawing.progress() is None


def test_a_stopped_drawing_says_so_and_begins_again(
    drawing: PlanDrawing, later: "LaterWorker", example: Plan, told: list[Message]
) -> None:
    drawing.start(example, CHOICES)
    drawing.stop()
    later.go_on()
    assert drawing.is_stopped
    assert drawing.ready is None
    assert not told
    drawing.start(example, CHOICES)
    later.go_on()
    assert drawing.ready is not None


def test_stopping_halfway_draws_no_further_page(
    drawing: PlanDrawing, later: "LaterWorker", example: Plan, qtbot: QtBot
) -> None:
    drawing._slow.setInterval(0)
    drawing.start(example, CHOICES)
    qtbot.waitUntil(lambda: drawing.progress() is not None, timeout=5000)
    drawing.changed.connect(lambda: drawing.stop() if drawing.is_drawing else None)
    later.go_on()
    assert drawing.is_stopped
    assert drawing._done[0] == 1


def test_trouble_is_told_and_counts_as_stopped(
    drawing: PlanDrawing, later: "LaterWorker", example: Plan, context: Context, told: list[Message]
) -> None:
    desk = context.services.desk
    library = desk.clear()
    assert library is not None
    person = replace(example.person, picture=Picture(PictureKind.PHOTO, "0" * 64, "Me"))
    drawing.start(replace(example, person=person), CHOICES)
    later.go_on()
    desk.lay_out(library)
    assert drawing.is_stopped
    assert told
