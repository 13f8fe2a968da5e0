"""A disk that is full or cannot be written to is said in plain words, and what was saved is safe."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from tests.storage.made_up import LINE, PASSPHRASE, PERSON, a_whole_plan, plan_of, put

from pcplanner.domain.pictures import PictureData
from pcplanner.storage.library import Library
from pcplanner.storage.opening import unlock
from pcplanner.storage.troubles import DiskFull

Closed = Callable[[], Path]


def _limit_pages(library: Library, pages: int) -> None:
    with library._file.raw() as connection:
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()


def test_a_full_disk_is_told_and_the_change_is_not_half_there(library: Library) -> None:
    put(library, *a_whole_plan())
    _limit_pages(library, 1)
    big = PictureData("png", os.urandom(300_000), "a big picture")
    with pytest.raises(DiskFull) as caught:
        _put_with_picture(library, big)
    assert "disk is full" in caught.value.sentence
    assert plan_of(library).lines == (LINE,)
    _limit_pages(library, 1_000_000)
    with library.changing("chose a photo", PERSON.id) as change:
        sha256 = change.put_media(big)
    with library.reading() as reader:
        assert reader.media(sha256) == big


def _put_with_picture(library: Library, data: PictureData) -> None:
    with library.changing("chose a photo", PERSON.id) as change:
        change.put(replace(LINE, words="this too"))
        change.put_media(data)


_FILL = """
import os, resource, signal, sys
from dataclasses import replace
from pathlib import Path
from pcplanner.storage.opening import unlock
from pcplanner.storage.troubles import CannotWrite, DiskFull
from pcplanner.domain.pictures import PictureData
from tests.storage.made_up import LINE, PASSPHRASE, PERSON, plan_of, put
folder = Path(sys.argv[1])
library = unlock(folder, PASSPHRASE)
if sys.argv[2] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
saved = None
try:
    for number in range(1000):
        with library.changing("changed a line", PERSON.id) as change:
            change.put(replace(LINE, words=f"saved {number}"))
            change.put_media(PictureData("png", os.urandom(20_000), "noise"))
        saved = number
except (DiskFull, CannotWrite) as error:
    print(type(error).__name__, saved, plan_of(library).lines[0].words, flush=True)
if sys.argv[2] == "limit":
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    put(library, replace(LINE, words="on we go"))
    library.close()
else:
    try:
        library.close()
    except (DiskFull, CannotWrite) as error:
        print(type(error).__name__)
"""


def _child(*command: str) -> list[str]:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.split("\n")


def test_a_write_that_the_system_refuses(closed: Closed) -> None:
    folder = closed()
    (said, _) = _child(sys.executable, "-c", _FILL, str(folder), "limit")
    name, saved, *shown = said.split(" ")
    assert name in {"CannotWrite", "DiskFull"}
    assert int(saved) > 3
    assert shown == ["saved", saved]
    with unlock(folder, PASSPHRASE) as library:
        assert plan_of(library).lines[0].words == "on we go"
        assert library.check().is_sound


def _can_mount() -> bool:
    if not shutil.which("unshare"):
        return False
    probe = ["unshare", "-rm", "sh", "-c", "mount -t tmpfs none /mnt && mount -o remount,ro /mnt"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


needs_mount = pytest.mark.skipif(not _can_mount(), reason="this system lets nobody mount in a namespace")


@needs_mount
def test_a_disk_that_is_really_full(closed: Closed, tmp_path: Path) -> None:
    folder, disk, out = closed(), tmp_path / "disk", tmp_path / "out"
    disk.mkdir()
    script = (
        'mount -t tmpfs -o size=6m none "$1" && cp -r "$2" "$1/lib" && "$3" -c "$4" "$1/lib" disk'
        ' && cp -r "$1/lib" "$5"'
    )
    said = _child(
        "unshare", "-rm", "sh", "-ec", script, "sh", str(disk), str(folder), sys.executable, _FILL, str(out)
    )
    name, saved, *shown = said[0].split(" ")
    assert name == "DiskFull"
    assert int(saved) > 3
    assert shown == ["saved", saved]
    assert said[1] == "DiskFull"
    with unlock(out, PASSPHRASE) as library:
        assert plan_of(library).lines[0].words == f"saved {saved}"
        assert library.check().is_sound


_READ_ONLY = """
import sys
from pathlib import Path
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.making import create_library
from pcplanner.storage.opening import unlock
from pcplanner.storage.states import state
from pcplanner.storage.troubles import CannotWrite
from tests.storage.made_up import PASSPHRASE
folder = Path(sys.argv[1])
try:
    print(state(folder).value)
except CannotWrite as error:
    print(error.sentence)
for attempt in (lambda: unlock(folder, PASSPHRASE), lambda: create_library(folder / "new", "x", CHEAP_COST)):
    try:
        attempt()
    except CannotWrite as error:
        print(error.sentence)
"""


@needs_mount
def test_a_folder_that_cannot_be_written_to(closed: Closed) -> None:
    folder = closed()
    script = 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && "$2" -c "$3" "$1"'
    said = _child("unshare", "-rm", "sh", "-ec", script, "sh", str(folder), sys.executable, _READ_ONLY)
    assert said[0] == "ready"
    assert said[1] == said[2]
    assert "could not write" in said[1]
    unlock(folder, PASSPHRASE).close()


@pytest.mark.skipif(not shutil.which("setpriv") or os.geteuid() != 0, reason="needs setpriv and root")
@pytest.mark.parametrize(("folder_mode", "state"), [(0o555, "ready"), (0o700, None)], ids=["read", "nothing"])
def test_a_folder_of_somebody_else(closed: Closed, folder_mode: int, state: str | None) -> None:
    with TemporaryDirectory(ignore_cleanup_errors=True) as open_place:
        Path(open_place).chmod(0o755)
        folder = Path(open_place) / "lib"
        shutil.copytree(closed(), folder)
        for path in folder.rglob("*"):
            path.chmod(0o555 if path.is_dir() else 0o444)
        folder.chmod(folder_mode)
        nobody = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
        said = _child(*nobody, sys.executable, "-c", _READ_ONLY, str(folder))
        assert said[0] == state or (state is None and "could not write" in said[0])
        assert "could not write" in said[1]
        folder.chmod(0o700)
        (folder / "library.lock").chmod(0o600)
        unlock(folder, PASSPHRASE).close()
