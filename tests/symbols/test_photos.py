import contextlib
import io
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from pcplanner.domain.pictures import PictureData
from pcplanner.symbols.photos import (
    LARGEST_FILE_BYTES,
    LONGEST_SIDE_PX,
    Crop,
    NotAPhoto,
    PhotoTooLarge,
    in_greys,
    open_photo,
    take_photo_in,
    take_picture_in,
)

RED, GREEN, BLUE = (200, 30, 30), (30, 160, 40), (30, 40, 200)
ORIENTATION, GPS, MAKER = 0x0112, 0x8825, 0x010F
SECRET = b"Secret Street"


def halves(width: int = 60, height: int = 40) -> Image.Image:
    """Return a picture that is red on the left and blue on the right."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    return image


def read(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def is_near(pixel: object, colour: tuple[int, int, int]) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(int(got) - want) < 25 for got, want in zip(pixel[:3], colour, strict=True))


def header_bomb(path: Path, side: int) -> Path:
    """Write a PNG of a few bytes whose header promises a huge picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(10_000))
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )
    return path


@pytest.mark.parametrize(
    ("orientation", "size", "corner"),
    [
        (1, (60, 40), RED),
        (2, (60, 40), BLUE),
        (3, (60, 40), BLUE),
        (4, (60, 40), RED),
        (5, (40, 60), RED),
        (6, (40, 60), RED),
        (7, (40, 60), BLUE),
        (8, (40, 60), BLUE),
    ],
)
def test_a_photo_is_turned_upright(
    tmp_path: Path, orientation: int, size: tuple[int, int], corner: tuple[int, int, int]
) -> None:
    path = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    halves().save(path, "JPEG", quality=95, exif=exif)
    taken = read(take_photo_in(path).data)
    assert taken.size == size
    assert is_near(taken.getpixel((2, 2)), corner)
    opened = open_photo(path)
    assert (opened.width_px, opened.height_px) == size
    assert is_near(read(opened.shown).getpixel((2, 2)), corner)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_nothing_hidden_in_the_file_is_kept(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "secret"
    exif = Image.Exif()
    exif[MAKER] = SECRET.decode()
    exif.get_ifd(GPS)[1] = SECRET.decode()
    image = halves()
    if kind == "PNG":
        words = PngImagePlugin.PngInfo()
        words.add_text("Comment", SECRET.decode())
        image.putalpha(200)
        image.save(path, kind, exif=exif, pnginfo=words)
    elif kind == "JPEG":
        image.save(path, kind, exif=exif, comment=SECRET, xmp=b"<x>" + SECRET + b"</x>")
    else:
        image.save(path, kind, exif=exif, xmp=b"<x>" + SECRET + b"</x>")
    assert SECRET in path.read_bytes()
    for data in (take_photo_in(path).data, open_photo(path).shown):
        assert SECRET not in data
        kept = read(data)
        assert not kept.getexif()
        assert not {"exif", "xmp", "comment", "Comment"} & set(kept.info)


def test_broken_notes_of_a_camera_do_not_spoil_the_photo(tmp_path: Path) -> None:
    path = tmp_path / "notes.jpg"
    halves().save(path, "JPEG", quality=95, exif=b"Exif\0\0MM\0*\0\0\0\x08\0\x09broken")
    assert read(take_photo_in(path).data).size == (60, 40)


def test_a_crop_keeps_only_its_part(tmp_path: Path) -> None:
    path = tmp_path / "halves.png"
    halves(100, 50).save(path)
    taken = take_photo_in(path, Crop(0.5, 0.0, 1.0, 1.0), "A photo of Nell.")
    assert taken.alt == "A photo of Nell."
    assert read(taken.data).size == (50, 50)
    assert is_near(read(taken.data).getpixel((3, 3)), BLUE)


def test_a_turned_photo_is_turned_before_it_is_cropped(tmp_path: Path) -> None:
    path = tmp_path / "halves.png"
    halves(100, 50).save(path)
    # Turned clockwise once, what was at the left is at the top.
    taken = read(take_photo_in(path, Crop(0.0, 0.0, 1.0, 0.5), quarter_turns=1).data)
    assert taken.size == (50, 50)
    assert is_near(taken.getpixel((25, 25)), RED)


@pytest.mark.parametrize("crop", [Crop(1.0, 1.0, 1.0, 1.0), Crop(0.3, 0.3, 0.3, 0.3)])
def test_an_empty_crop_still_gives_a_picture(tmp_path: Path, crop: Crop) -> None:
    path = tmp_path / "halves.png"
    halves(100, 50).save(path)
    assert read(take_photo_in(path, crop).data).size == (1, 1)


def test_a_large_photo_is_made_small(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    halves(4000, 1000).save(path, "JPEG")
    assert read(take_photo_in(path).data).size == (LONGEST_SIDE_PX, LONGEST_SIDE_PX // 4)


def test_forty_megapixels_are_taken_and_one_row_more_is_not(tmp_path: Path) -> None:
    most, more = tmp_path / "most.png", tmp_path / "more.png"
    Image.new("L", (8000, 5000), 128).save(most, compress_level=1)
    Image.new("L", (8000, 5001), 128).save(more, compress_level=1)
    assert open_photo(most).width_px == LONGEST_SIDE_PX
    with pytest.raises(PhotoTooLarge):
        open_photo(more)


@pytest.mark.parametrize("side", [9_400, 12_000, 30_000])
def test_a_header_that_promises_too_much_is_too_large(tmp_path: Path, side: int) -> None:
    with pytest.raises(PhotoTooLarge):
        open_photo(header_bomb(tmp_path / "bomb.png", side))


def test_a_bomb_costs_little_time_and_memory(tmp_path: Path) -> None:
    path = header_bomb(tmp_path / "bomb.png", 30_000)
    program = (
        "import resource, sys, time\n"
        "from pathlib import Path\n"
        "from pcplanner.symbols.photos import PhotoTooLarge, open_photo\n"
        "resource.setrlimit(resource.RLIMIT_AS, (500_000_000, 500_000_000))\n"
        "start = time.monotonic()\n"
        "try:\n    open_photo(Path(sys.argv[1]))\n"
        "except PhotoTooLarge:\n    sys.exit(0 if time.monotonic() - start < 2 else 3)\n"
        "sys.exit(4)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=False, timeout=30)
    assert done.returncode == 0


def test_a_file_with_too_many_bytes_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "huge.jpg"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE_BYTES + 1)
    with pytest.raises(PhotoTooLarge):
        open_photo(path)


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"GIF89a"])
def test_something_else_is_not_a_photo(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.jpg"
    path.write_bytes(content)
    with pytest.raises(NotAPhoto):
        open_photo(path)
    with pytest.raises(NotAPhoto):
        take_photo_in(path)


def test_a_file_that_is_not_there_or_a_folder_is_not_a_photo(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.png", tmp_path):
        with pytest.raises(NotAPhoto):
            open_photo(path)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_half_a_photo_is_not_a_photo(tmp_path: Path, kind: str) -> None:
    whole = io.BytesIO()
    Image.effect_noise((300, 300), 60).convert("RGB").save(whole, kind)
    path = tmp_path / "half"
    path.write_bytes(whole.getvalue()[: len(whole.getvalue()) // 2])
    with pytest.raises(NotAPhoto):
        open_photo(path)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_damaged_photo_is_opened_or_is_not_a_photo(tmp_path: Path, kind: str) -> None:
    whole = io.BytesIO()
    halves().save(whole, kind)
    path = tmp_path / "damaged"
    dice = random.Random(7)
    for _ in range(60):
        data = bytearray(whole.getvalue())
        for _ in range(dice.randint(1, 6)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path.write_bytes(data)
        with contextlib.suppress(NotAPhoto, PhotoTooLarge):
            assert open_photo(path).width_px > 0


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_of_a_moving_picture_the_first_is_kept(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "moving"
    first, second = Image.new("RGB", (20, 20), GREEN), Image.new("RGB", (20, 20), RED)
    first.save(path, kind, save_all=True, append_images=[second], duration=100)
    taken = read(take_photo_in(path).data)
    assert getattr(taken, "n_frames", 1) == 1
    assert is_near(taken.convert("RGB").getpixel((5, 5)), GREEN)


def test_a_palette_with_a_clear_colour_stays_clear(tmp_path: Path) -> None:
    path = tmp_path / "palette.png"
    image = Image.new("P", (20, 20), 1)
    image.putpalette([*RED, *GREEN])
    image.paste(0, (0, 0, 10, 20))
    image.save(path, transparency=0)
    taken = take_photo_in(path)
    assert taken.format == "png"
    assert read(taken.data).getpixel((2, 2))[3] == 0  # type: ignore[index]  # RGBA is a tuple of four
    assert is_near(read(taken.data).getpixel((15, 5)), GREEN)


def test_a_palette_without_one_is_kept_as_a_photo(tmp_path: Path) -> None:
    path = tmp_path / "palette.png"
    halves().quantize(4).save(path)
    taken = take_photo_in(path)
    assert taken.format == "jpeg"
    assert is_near(read(taken.data).getpixel((2, 2)), RED)


def test_the_colours_of_a_printer_become_those_of_a_screen(tmp_path: Path) -> None:
    path = tmp_path / "cmyk.jpg"
    Image.new("RGB", (20, 20), RED).convert("CMYK").save(path, "JPEG", quality=95)
    taken = read(take_photo_in(path).data)
    assert taken.mode == "RGB"
    assert is_near(taken.getpixel((5, 5)), RED)


def test_sixteen_bit_grey_keeps_its_light(tmp_path: Path) -> None:
    path = tmp_path / "grey.png"
    Image.new("I;16", (20, 20), 0x8000).save(path)
    assert is_near(read(take_photo_in(path).data).getpixel((5, 5)), (128, 128, 128))


def test_a_picture_of_a_pack_is_made_small_and_safe() -> None:
    out = io.BytesIO()
    Image.new("RGBA", (3000, 1500), (0, 128, 128, 100)).save(out, "PNG")
    taken = take_picture_in(out.getvalue())
    assert taken.format == "png"
    assert Image.open(io.BytesIO(taken.data)).size == (1600, 800)
    with pytest.raises(NotAPhoto):
        take_picture_in(b"hello")


def test_a_photo_in_greys_has_no_colour_and_a_broken_one_stays() -> None:
    out = io.BytesIO()
    Image.new("RGB", (30, 20), "red").save(out, "PNG")
    grey = in_greys(PictureData("png", out.getvalue(), "A red wall.", "By Sam"))
    assert (grey.alt, grey.credit) == ("A red wall.", "By Sam")
    assert Image.open(io.BytesIO(grey.data)).mode == "L"
    broken = PictureData("png", b"hello", "A wall.")
    assert in_greys(broken) is broken


SHARES = st.floats(-0.5, 1.5, allow_nan=False)


@given(
    width=st.integers(1, 90),
    height=st.integers(1, 90),
    turns=st.integers(-5, 9),
    tilt=st.integers(-40, 40),
    sides=st.tuples(SHARES, SHARES, SHARES, SHARES),
)
def test_whatever_is_done_to_a_photo_a_photo_comes_out(
    width: int, height: int, turns: int, tilt: int, sides: tuple[float, float, float, float]
) -> None:
    out = io.BytesIO()
    Image.new("RGB", (width, height), GREEN).save(out, "PNG")
    taken = read(take_photo_in(out.getvalue(), Crop(*sides), "", turns, tilt).data)
    assert 1 <= taken.width <= LONGEST_SIDE_PX
    assert 1 <= taken.height <= LONGEST_SIDE_PX
    # Not even a corner is anything but the photo.
    for place in ((0, 0), (taken.width - 1, 0), (0, taken.height - 1), (taken.width - 1, taken.height - 1)):
        assert is_near(taken.convert("RGB").getpixel(place), GREEN)


@pytest.mark.parametrize("tilt", [-15, -1, 0, 1, 15])
@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_tilted_photo_keeps_its_shape_and_stays_the_right_way_up(turns: int, tilt: int) -> None:
    out = io.BytesIO()
    halves(300, 200).save(out, "PNG")
    taken = read(take_photo_in(out.getvalue(), None, "", turns, tilt).data).convert("RGB")
    wide, high = taken.size
    assert wide / high == pytest.approx(3 / 2 if turns % 2 == 0 else 2 / 3, rel=0.02)
    red = {0: (0.1, 0.5), 1: (0.5, 0.1), 2: (0.9, 0.5), 3: (0.5, 0.9)}[turns]
    blue = tuple(1 - share for share in red)
    assert is_near(taken.getpixel((round(red[0] * wide), round(red[1] * high))), RED)
    assert is_near(taken.getpixel((round(blue[0] * wide), round(blue[1] * high))), BLUE)


def test_a_positive_tilt_is_clockwise() -> None:
    out = io.BytesIO()
    halves(400, 400).save(out, "PNG")
    taken = read(take_photo_in(out.getvalue(), None, "", 0, 15).data).convert("RGB")
    # The line between the halves leans to the right at its top, as a clock's hand at one.
    middle, high = taken.width // 2, taken.height
    assert is_near(taken.getpixel((middle + 8, 4)), RED)
    assert is_near(taken.getpixel((middle - 8, high - 4)), BLUE)


def test_a_photo_may_be_tilted_by_15_degrees_and_no_more() -> None:
    out = io.BytesIO()
    halves(300, 200).save(out, "PNG")
    most = take_photo_in(out.getvalue(), None, "", 0, 15)
    assert take_photo_in(out.getvalue(), None, "", 0, 80).data == most.data
    assert take_photo_in(out.getvalue(), None, "", 0, 14).data != most.data


def test_bytes_are_taken_as_a_file_is(tmp_path: Path) -> None:
    path = tmp_path / "halves.jpg"
    halves().save(path, "JPEG")
    assert take_photo_in(path.read_bytes()).data == take_photo_in(path).data
    opened = open_photo(path)
    assert opened == open_photo(path.read_bytes())
    path.unlink()
    assert read(take_photo_in(opened.data).data).size == (60, 40)


def test_bytes_are_refused_as_a_file_is(tmp_path: Path) -> None:
    with pytest.raises(NotAPhoto):
        open_photo(b"hello")
    with pytest.raises(PhotoTooLarge):
        take_photo_in(header_bomb(tmp_path / "bomb.png", 9_400).read_bytes())
    with pytest.raises(PhotoTooLarge):
        open_photo(bytes(LARGEST_FILE_BYTES + 1))
