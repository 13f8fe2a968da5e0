from pathlib import Path

import pytest
from PIL import Image

from pcplanner.domain.errors import InputError
from pcplanner.domain.pictures import Picture, PictureKind, symbol
from pcplanner.services.bundle import Services
from pcplanner.symbols.photos import Crop
from pcplanner.symbols.portraits import PortraitLook


def test_a_photo_is_kept_inside_the_library(opened: Services, tmp_path: Path) -> None:
    path = tmp_path / "me.png"
    Image.new("RGB", (400, 200), "teal").save(path)
    picture = opened.pictures.take_photo_in(path, Crop(0.0, 0.0, 0.5, 1.0), "Me at home.")
    path.unlink()
    data = opened.pictures.data(picture)
    assert (data.format, data.alt) == ("jpeg", "Me at home.")


def test_the_same_photo_is_kept_once_whatever_it_is_called(opened: Services, tmp_path: Path) -> None:
    path = tmp_path / "me.png"
    Image.new("RGB", (400, 200), "teal").save(path)
    first = opened.pictures.take_photo_in(path, None, "Me.", 1, 5)
    again = opened.pictures.take_photo_in(path.read_bytes(), None, "Me again.", 1, 5)
    assert first.ref == again.ref
    assert (opened.pictures.data(first).alt, opened.pictures.data(again).alt) == ("Me.", "Me again.")
    other = opened.pictures.take_photo_in(path, None, "Me.", 1, 6)
    assert other.ref != first.ref


def test_what_is_not_a_photo_is_refused(opened: Services, tmp_path: Path) -> None:
    path = tmp_path / "me.png"
    path.write_text("hello")
    with pytest.raises(InputError):
        opened.pictures.take_photo_in(path, None, "")


@pytest.mark.parametrize(
    "picture",
    [
        symbol("no-such-symbol"),
        Picture(PictureKind.SYMBOL, "a-pack-that-is-gone/tree"),
        Picture(PictureKind.PHOTO, "0" * 64),
        Picture(PictureKind.PORTRAIT, "not a look"),
    ],
)
def test_a_picture_that_is_gone_gives_a_placeholder(opened: Services, picture: Picture) -> None:
    data = opened.pictures.data(picture)
    assert data.format == "svg"
    assert data.alt


def test_a_portrait_has_words(opened: Services) -> None:
    picture = opened.pictures.portrait(PortraitLook.from_seed("Robin"))
    assert picture.alt
    assert opened.pictures.data(picture).data.startswith(b"<svg")


def test_every_group_has_symbols(opened: Services) -> None:
    assert all(group.symbols for group in opened.pictures.groups())
    assert opened.pictures.find("dream")[0].id == "dream"


def test_a_line_gets_pictures_for_what_it_says_and_none_for_nothing(opened: Services) -> None:
    refs = [picture.ref for picture in opened.pictures.suggest("I swim with my friend.")]
    assert {"builtin/swim", "builtin/friend"} <= set(refs)
    assert len(refs) <= 4
    assert opened.pictures.suggest("") == ()
    assert opened.pictures.suggest("\U0001f600 !!! x") == ()
