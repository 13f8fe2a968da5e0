from dataclasses import replace

from pytestqt.qtbot import QtBot
from tests.support.cameras import HeldWorker, StandInCamera, with_camera, without_camera

from pcplanner.services.cameras import CameraService
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.photos.feed import CameraFeed
from pcplanner.ui.worker import ThreadWorker


def test_it_shows_one_picture_after_another(context: Context, qtbot: QtBot) -> None:
    camera = StandInCamera()
    feed = CameraFeed(with_camera(context, camera))
    feed.start()
    first = feed.state.frame
    assert first is not None
    qtbot.waitUntil(lambda: feed.state.frame != first)
    feed.stop()
    assert not camera.is_open


def test_it_works_on_a_thread_of_its_own(context: Context, qtbot: QtBot) -> None:
    worker = ThreadWorker("drawing")
    camera = StandInCamera()
    feed = CameraFeed(replace(with_camera(context, camera), drawing=worker))
    feed.start()
    qtbot.waitUntil(lambda: camera.shown > 3)
    feed.stop()
    qtbot.waitUntil(lambda: not camera.is_open)
    worker.close()


def test_a_picture_is_taken_and_the_camera_goes_off(context: Context) -> None:
    camera = StandInCamera()
    feed = CameraFeed(with_camera(context, camera))
    feed.start()
    seen = feed.state.frame
    assert feed.take()
    assert feed.state.is_taken
    assert feed.state.frame == seen
    assert not camera.is_open
    # Coming back to the page leaves the picture as it is.
    feed.start()
    assert feed.state.frame == seen
    assert not camera.is_open


def test_again_looks_through_the_camera_again(context: Context) -> None:
    camera = StandInCamera()
    feed = CameraFeed(with_camera(context, camera))
    feed.start()
    feed.take()
    feed.again()
    assert camera.is_open
    assert not feed.state.is_taken
    feed.forget()
    assert feed.state.frame is None


def test_nothing_is_taken_before_anything_was_seen(context: Context) -> None:
    feed = CameraFeed(with_camera(context, StandInCamera(), HeldWorker()))
    feed.start()
    assert not feed.take()


def test_a_camera_that_comes_on_when_nobody_looks_any_more_goes_off_at_once(context: Context) -> None:
    camera, worker = StandInCamera(), HeldWorker()
    feed = CameraFeed(with_camera(context, camera, worker))
    feed.start()
    feed.stop()
    worker.finish()
    assert camera.times_opened == 1
    assert not camera.is_open
    assert feed.state.frame is None


def test_it_goes_off_even_when_the_page_is_gone_before_the_camera_is_on(context: Context) -> None:
    camera, worker = StandInCamera(), HeldWorker()
    feed = CameraFeed(with_camera(context, camera, worker))
    feed.start()
    feed.stop()
    # What a worker does for a page that is not there any more: the job, and nobody to tell.
    worker.jobs[0]()
    assert not camera.is_open


def test_leaving_while_a_picture_is_read_lets_the_camera_go(context: Context) -> None:
    camera, worker = StandInCamera(), HeldWorker()
    feed = CameraFeed(with_camera(context, camera, worker))
    feed.start()
    worker.step()
    assert len(worker.jobs) == 1
    feed.stop()
    worker.finish()
    assert not camera.is_open
    assert feed.state.frame is None


def test_leaving_and_coming_back_at_once_shows_the_camera_again(context: Context) -> None:
    camera, worker = StandInCamera(), HeldWorker()
    feed = CameraFeed(with_camera(context, camera, worker))
    feed.start()
    worker.step()
    feed.stop()
    feed.start()
    worker.step(4)
    assert camera.is_open
    assert feed.is_open
    feed.stop()
    worker.finish()
    assert not camera.is_open


def test_a_camera_that_stops_answering_is_told_and_may_be_tried_again(
    context: Context, told: list[Message]
) -> None:
    camera = StandInCamera(breaks_after=1)
    feed = CameraFeed(with_camera(context, camera))
    feed.start()
    assert feed.state.trouble
    assert not camera.is_open
    assert [message.kind for message in told] == [MessageKind.PROBLEM]
    camera.breaks_after = 10_000
    feed.again()
    assert feed.state.frame is not None
    feed.stop()


def test_no_camera_is_told_plainly(context: Context, told: list[Message]) -> None:
    feed = CameraFeed(without_camera(context))
    assert not feed.is_there
    feed.start()
    assert feed.state.trouble
    assert len(told) == 1


def test_whether_there_is_a_camera_is_asked_without_turning_it_on(context: Context) -> None:
    camera = StandInCamera()
    assert CameraFeed(with_camera(context, camera)).is_there
    assert camera.times_opened == 0
    assert isinstance(context.services.cameras, CameraService)
