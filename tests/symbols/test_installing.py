import contextlib
import gzip
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.symbols.mulberry_zip import MULBERRY_ZIP, needs_mulberry
from tests.symbols.packs_for_tests import SQUARE, make_folder, make_zip, png, small_mulberry, svg
from tests.symbols.svg_traps import RECT, SHEETS, TRAPS

from pcplanner.domain.errors import PlainError
from pcplanner.symbols.arrivals import CannotKeepPack, InstallingStopped, NothingInPack, PackSaid
from pcplanner.symbols.installing import install, look_at
from pcplanner.symbols.pack_file import read_pack
from pcplanner.symbols.sources import NotAPack


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def test_a_broken_file_is_listed_and_the_rest_goes_in(tmp_path: Path) -> None:
    source = make_zip(
        tmp_path / "My pack.zip",
        {"good.svg": SQUARE, "photo.png": png(), "bad.svg": "<svg", "bad.png": b"hello", "bad.gif": b"1"},
    )
    made = install(source, tmp_path / "shelf")
    assert (made.pack_id, made.symbols) == ("my-pack", 2)
    assert {each.name for each in made.skipped} == {"bad.svg", "bad.png", "bad.gif"}
    assert all(each.reason.endswith(".") for each in made.skipped)
    found = read_pack(tmp_path / "shelf" / "my-pack.zip")
    assert found.skipped == made.skipped
    assert {each.id for each in found.pack.symbols} == {"good", "photo"}
    photo = found.pack.drawing("photo")
    assert photo is not None
    assert photo.format == "jpeg"


def test_progress_is_told_and_can_stop_it_with_nothing_changed(tmp_path: Path) -> None:
    source = make_folder(tmp_path / "pictures", {f"{n}.svg": SQUARE for n in range(6)})
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done == 3:
            raise InstallingStopped

    with pytest.raises(InstallingStopped):
        install(source, tmp_path / "shelf", stop)
    assert told == [(1, 6), (2, 6), (3, 6)]
    assert names_in(tmp_path / "shelf") == []


def test_a_pack_of_the_same_name_is_replaced(tmp_path: Path) -> None:
    for symbols in (3, 1):
        files: dict[str, bytes | str] = {f"{n}.svg": SQUARE for n in range(symbols)}
        install(make_zip(tmp_path / "a.zip", files), tmp_path / "shelf", said=PackSaid("Ours"))
    assert names_in(tmp_path / "shelf") == ["ours.zip"]
    assert len(read_pack(tmp_path / "shelf" / "ours.zip").pack.symbols) == 1


@pytest.mark.parametrize("files", [{"a.txt": "1"}, {"a.svg": "<svg"}])
def test_a_pack_with_no_picture_that_can_be_used_is_refused(
    files: dict[str, bytes | str], tmp_path: Path
) -> None:
    with pytest.raises(NothingInPack):
        install(make_zip(tmp_path / "a.zip", files), tmp_path / "shelf")
    assert names_in(tmp_path / "shelf") == []


def test_a_place_that_cannot_be_written_is_a_plain_error(tmp_path: Path) -> None:
    source = make_zip(tmp_path / "a.zip", {"a.svg": SQUARE})
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotKeepPack):
        install(source, tmp_path / "file" / "shelf")


def test_what_a_killed_program_left_is_swept_and_a_part_being_written_is_not(tmp_path: Path) -> None:
    shelf = make_folder(tmp_path / "shelf", {".a-1.part": "old", ".a-2.part": "new"})
    hour_ago = time.time() - 4_000
    os.utime(shelf / ".a-1.part", (hour_ago, hour_ago))
    install(make_zip(tmp_path / "a.zip", {"a.svg": SQUARE}), shelf)
    assert names_in(shelf) == [".a-2.part", "a.zip"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_kill_in_the_middle_leaves_the_old_pack(tmp_path: Path) -> None:
    shelf = tmp_path / "shelf"
    install(make_zip(tmp_path / "a.zip", {"old.svg": SQUARE}), shelf)
    source = make_zip(tmp_path / "a.zip", {f"{n}.svg": SQUARE for n in range(50)})
    script = (
        "import os, signal, sys; from pathlib import Path; from pcplanner.symbols.installing import install\n"
        "def kill(done, total):\n"
        "    if done == 30: os.kill(os.getpid(), signal.SIGKILL)\n"
        "install(Path(sys.argv[1]), Path(sys.argv[2]), kill)"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(source), str(shelf)], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert [each.id for each in read_pack(shelf / "a.zip").pack.symbols] == ["old"]


def test_a_small_mulberry_goes_in(tmp_path: Path) -> None:
    made = install(small_mulberry(tmp_path / "m.zip"), tmp_path)
    assert (made.pack_id, made.about.licence, made.symbols) == ("mulberry", "CC BY-SA 4.0", 2)


@needs_mulberry
def test_the_whole_of_mulberry_goes_in(tmp_path: Path) -> None:
    made = install(MULBERRY_ZIP, tmp_path)
    assert (made.symbols, made.skipped) == (3436, ())
    pack = read_pack(tmp_path / "mulberry.zip").pack
    assert len(pack.by_id) == 3436
    assert all(each.label and each.alt and each.group for each in pack.symbols)
    assert any(each.label == "eat" for each in pack.symbols)


def test_any_byte_of_a_zip_may_be_wrong_and_the_trouble_is_plain(tmp_path: Path) -> None:
    path = make_zip(tmp_path / "a.zip", {"a.svg": SQUARE, "list.csv": "file,label\na.svg,ant\n"})
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1 :])
        with contextlib.suppress(PlainError):
            install(path, tmp_path / "shelf")
    assert not [name for name in names_in(tmp_path / "shelf") if name.endswith(".part")]


def test_looking_at_a_pack_says_what_it_is_and_changes_nothing(tmp_path: Path) -> None:
    files: dict[str, bytes | str] = {"a.svg": SQUARE, "b.png": png(), "LICENSE": "Copyright 2020 Sam\nCC0"}
    found = look_at(make_zip(tmp_path / "Kettles.zip", files))
    assert (found.about.name, found.about.owner, found.about.licence) == (
        "Kettles",
        "Copyright 2020 Sam",
        "CC0",
    )
    assert (found.pictures, found.is_known) == (2, False)
    assert look_at(small_mulberry(tmp_path / "m.zip")).is_known
    with pytest.raises(NothingInPack):
        look_at(make_folder(tmp_path / "empty", {"a.txt": "1"}))
    assert names_in(tmp_path / "shelf") == []


def test_a_pack_full_of_traps_goes_in_without_them_and_reaches_for_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("something was fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    files: dict[str, bytes | str] = {f"trap {n}.svg": svg(trap + RECT) for n, trap in enumerate(TRAPS)}
    files |= {f"sheet {n}.svg": svg(f"<style>{sheet}</style>{RECT}") for n, sheet in enumerate(SHEETS)}
    files |= {"good.svg": SQUARE, "packed.svgz": gzip.compress(SQUARE.encode()), "none.svg": ""}
    made = install(make_zip(tmp_path / "traps.zip", files), tmp_path / "shelf")
    assert made.symbols + len(made.skipped) == len(files)
    assert all(each.reason for each in made.skipped)
    pack = read_pack(tmp_path / "shelf" / "traps.zip").pack
    drawings = [pack.drawing(symbol.id) for symbol in pack.symbols]
    assert all(each is not None and b"alert" not in each.data for each in drawings)
    assert "good" in pack.by_id


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")
def test_a_pipe_or_a_device_is_no_pack_and_nobody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    for path in (tmp_path / "pipe.zip", Path("/dev/zero")):
        with pytest.raises(NotAPack):
            install(path, tmp_path / "shelf")
