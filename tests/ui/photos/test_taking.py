from pathlib import Path

import pytest
from PIL import Image
from tests.support.cameras import HeldWorker, StandInCamera, with_camera

from pcplanner.domain.pictures import PictureData
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message, MessageKind
from pcplanner.ui.photos.framing import Shape
from pcplanner.ui.photos.taking import Stage, Taking


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "nell.png"
    image = Image.new("RGB", (80, 40), (200, 30, 30))
    image.paste((30, 40, 200), (40, 0, 80, 40))
    image.save(path)
    return path


def cropped(taking: Taking) -> PictureData:
    got: list[PictureData] = []
    taking.go_on(got.append)
    (picture,) = got
    return picture


def test_a_file_is_opened_cropped_and_given_back(context: Context, photo: Path) -> None:
    taking = Taking(context, Shape.PHOTO)
    taking.bring(photo)
    assert taking.stage is Stage.CROP
    # The file may be on a stick that is pulled out by now.
    photo.unlink()
    whole = cropped(taking)
    taking.hand.make_bigger()
    taking.hand.tilt(3)
    taking.hand.turn()
    assert cropped(taking).data != whole.data
    taking.hand.start_again()
    assert cropped(taking).data == whole.data


def test_the_buttons_change_what_is_kept(context: Context, photo: Path) -> None:
    taking = Taking(context, Shape.SQUARE)
    hand = taking.hand
    hand.make_bigger()
    assert hand.state.framing.zoom == 1.0
    hand.open(photo)
    before = hand.state.framing
    hand.nudge(1, 0)
    assert hand.state.framing.part.left < before.part.left
    hand.make_bigger()
    hand.make_smaller()
    assert hand.state.framing.zoom == pytest.approx(1.0)
    hand.change_shape()
    assert hand.state.framing.kind is Shape.WIDE


def test_nothing_chosen_is_nothing_and_nothing_to_paste_is_told(
    context: Context, told: list[Message]
) -> None:
    taking = Taking(context, Shape.PHOTO)
    taking.bring(None)
    assert not told
    taking.paste(None)
    assert len(told) == 1
    assert taking.stage is Stage.WAYS


def test_what_is_no_photo_is_told_and_the_photo_before_stays(
    context: Context, photo: Path, tmp_path: Path, told: list[Message]
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Hello")
    taking = Taking(context, Shape.PHOTO)
    taking.bring(photo)
    before = taking.hand.state
    taking.bring(letter)
    assert [message.kind for message in told] == [MessageKind.PROBLEM]
    assert taking.stage is Stage.CROP
    assert taking.hand.state == before


def test_next_says_what_is_missing(context: Context, told: list[Message]) -> None:
    taking = Taking(with_camera(context, StandInCamera()), Shape.PHOTO)
    taking.go_on(lambda _: None)
    taking.look()
    taking.go_on(lambda _: None)
    assert len({message.words for message in told}) == 2


def test_the_camera_leads_to_the_cropping_and_back_again(context: Context) -> None:
    camera = StandInCamera()
    taking = Taking(with_camera(context, camera), Shape.PHOTO)
    taking.look()
    taking.feed.start()
    taking.feed.take()
    taking.go_on(lambda _: None)
    assert taking.stage is Stage.CROP
    assert (taking.hand.state.framing.width, taking.hand.state.framing.height) == (64, 36)
    assert taking.go_back()
    assert taking.stage is Stage.CAMERA
    assert taking.feed.state.is_taken
    assert taking.go_back()
    assert taking.stage is Stage.WAYS
    assert not taking.feed.state.is_taken
    assert not taking.go_back()


def test_leaving_turns_the_camera_off(context: Context) -> None:
    camera = StandInCamera()
    taking = Taking(with_camera(context, camera), Shape.PHOTO)
    taking.look()
    taking.feed.start()
    assert camera.is_open
    taking.close()
    assert not camera.is_open


def test_pressing_next_twice_crops_once(context: Context, photo: Path) -> None:
    worker = HeldWorker()
    taking = Taking(with_camera(context, StandInCamera(), worker), Shape.PHOTO)
    taking.bring(photo)
    taking.bring(photo)
    worker.finish()
    got: list[PictureData] = []
    taking.go_on(got.append)
    taking.go_on(got.append)
    worker.finish()
    assert len(got) == 1


def test_a_photo_that_is_ready_after_the_page_was_left_goes_nowhere(context: Context, photo: Path) -> None:
    worker = HeldWorker()
    taking = Taking(with_camera(context, StandInCamera(), worker), Shape.PHOTO)
    taking.bring(photo)
    worker.finish()
    got: list[PictureData] = []
    taking.go_on(got.append)
    taking.close()
    worker.finish()
    assert not got
