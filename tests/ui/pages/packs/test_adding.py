from collections.abc import Callable
from dataclasses import replace
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot
from tests.ui.pages.packs.conftest import LaterWorker

from pcplanner.domain.errors import InputError
from pcplanner.symbols.arrivals import OnProgress
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.pages.packs.adding import Adding
from pcplanner.ui.worker import ThreadWorker

Made = list[int]


def counting(many: int) -> Callable[[OnProgress], int]:
    def work(on_progress: OnProgress) -> int:
        for number in range(1, many + 1):
            on_progress(number, many)
        return many

    return work


def test_what_came_of_it_is_given_back(bare_context: Context, told: list[Message]) -> None:
    adding, made = Adding(bare_context), list[int]()
    adding.start(counting(3), made.append, str)
    assert made == [3]
    assert not adding.is_running
    assert not told


def test_it_is_stopped_at_the_next_picture_and_says_so(
    bare_context: Context, told: list[Message], later: LaterWorker
) -> None:
    adding, made = Adding(replace(bare_context, drawing=later)), list[int]()
    adding.start(counting(3), made.append, str)
    adding.stop()
    assert adding.is_running
    later.go_on()
    assert not made
    assert not adding.is_running
    assert [(x.words, x.kind) for x in told] == [("Stopped. Nothing has changed.", MessageKind.DONE)]


def test_trouble_is_told_as_a_problem(bare_context: Context, told: list[Message]) -> None:
    def work(_: OnProgress) -> int:
        raise InputError("It is no pack.")

    adding = Adding(bare_context)
    adding.start(work, lambda _: pytest.fail("it came to nothing"), str)
    assert [(x.words, x.kind) for x in told] == [("It is no pack.", MessageKind.PROBLEM)]
    assert not adding.is_running


def test_what_was_left_running_is_stopped_and_told_all_the_same(
    bare_context: Context, told: list[Message], later: LaterWorker
) -> None:
    adding = Adding(replace(bare_context, drawing=later))
    adding.start(counting(3), lambda _: pytest.fail("nobody is there"), str)
    adding.drop()
    later.go_on()
    assert [x.words for x in told] == ["Stopped. Nothing has changed."]


def test_what_was_finished_before_it_could_stop_is_told_as_it_is(
    bare_context: Context, told: list[Message], later: LaterWorker
) -> None:
    adding = Adding(replace(bare_context, drawing=later))
    adding.start(lambda _: 7, lambda _: pytest.fail("nobody is there"), lambda many: f"{many} came in.")
    adding.drop()
    later.go_on()
    assert [x.words for x in told] == ["7 came in."]


def test_progress_comes_from_another_thread_after_a_while_and_stopping_reaches_it(
    bare_context: Context, told: list[Message], qtbot: QtBot
) -> None:
    worker = ThreadWorker("drawing")
    adding = Adding(replace(bare_context, drawing=worker))
    is_seen, threads = Event(), []

    def work(on_progress: OnProgress) -> int:
        threads.append(current_thread())
        on_progress(400, 3436)
        on_progress(3400, 3436)
        assert is_seen.wait(30)
        on_progress(3401, 3436)
        return 1

    adding.start(work, lambda _: pytest.fail("it was stopped"), str)
    assert adding.progress() is None
    qtbot.waitUntil(lambda: getattr(adding.progress(), "total", 0) == 3436, timeout=30_000)
    progress = adding.progress()
    assert progress is not None
    assert progress.words == "Picture 3,400 of 3,436"
    adding.stop()
    stopping = adding.progress()
    assert stopping is not None
    assert stopping.words == "We are stopping."
    is_seen.set()
    qtbot.waitUntil(lambda: not adding.is_running, timeout=30_000)
    assert [x.words for x in told] == ["Stopped. Nothing has changed."]
    assert threads != [main_thread()]
    worker.close()


def test_thousands_of_pictures_are_told_a_few_hundred_times(bare_context: Context) -> None:
    adding, news = Adding(bare_context), list[object]()
    adding._slow.setInterval(0)
    adding.changed.connect(lambda: news.append(adding.progress()))
    adding.start(counting(20_000), lambda _: None, str)
    assert len(news) <= 300
