import json
import sys
from pathlib import Path

import pytest
from devtool import environment
from devtool.environment import UNFINISHED, PackageNames, Place
from devtool.steps import StopError

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a stand-in for Python is a shell script here"
)

STAND_IN = """#!/bin/sh
case "$2" in
  pip) echo "$@" >> "{calls}"; echo "Collecting one-thing>=1"; exit "$(cat "{status}")" ;;
  venv) mkdir -p "$3/bin"; cp "{python}" "$3/bin/python" ;;
  *) echo 3 {minor} 7 ;;
esac
"""


class Checkout:
    """Stand for a checkout whose Python only writes down what it was asked."""

    def __init__(self, root: Path) -> None:
        root.mkdir(parents=True)
        self.place = Place(root=root, log=root / "build" / "setup.log")
        (root / "pyproject.toml").write_text("[project]\nname = 'something'\n")
        self.calls = root / "calls"
        self.calls.touch()
        self.status = root / "status"
        self.status.write_text("0")
        self.system_python = root / "python for tests"
        self.write_python(self.system_python)

    def write_python(self, where: Path, minor: int = 11) -> None:
        where.parent.mkdir(parents=True, exist_ok=True)
        words = STAND_IN.format(calls=self.calls, status=self.status, python=self.system_python, minor=minor)
        where.write_text(words, encoding="utf-8")
        where.chmod(0o755)

    def ensure(self, *extras: str) -> Path:
        return environment.ensure(frozenset(extras), self.place)

    def installs(self) -> int:
        return len(self.calls.read_text().splitlines())


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Checkout:
    made = Checkout(tmp_path / "größe with space")
    monkeypatch.setattr(sys, "executable", str(made.system_python))
    return made


def test_the_second_time_nothing_is_installed(checkout: Checkout) -> None:
    assert checkout.ensure() == checkout.place.python
    checkout.ensure()
    assert checkout.installs() == 1


def test_a_changed_list_of_packages_is_installed_again(checkout: Checkout) -> None:
    checkout.ensure()
    (checkout.place.root / "pyproject.toml").write_text("[project]\nname = 'more'\n")
    checkout.ensure()
    assert checkout.installs() == 2


def test_the_tests_need_more_and_running_keeps_it(checkout: Checkout) -> None:
    checkout.ensure()
    checkout.ensure("dev")
    checkout.ensure()
    assert checkout.installs() == 2
    assert checkout.calls.read_text().splitlines()[-1].endswith("--editable .[dev]")


def test_a_folder_from_another_python_is_used_when_it_is_new_enough(checkout: Checkout) -> None:
    checkout.write_python(checkout.place.python, minor=13)
    (checkout.place.folder / "mine.txt").touch()
    checkout.ensure()
    assert (checkout.place.folder / "mine.txt").exists()
    assert checkout.installs() == 1


@pytest.mark.parametrize("damage", ["too old", "no python", "dangling link", "stopped half way", "a file"])
def test_a_folder_that_cannot_be_used_is_made_anew(
    checkout: Checkout, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    place = checkout.place
    if damage == "a file":
        place.folder.write_text("not a folder")
    else:
        checkout.write_python(place.python, minor=9 if damage == "too old" else 11)
        (place.folder / "left-over.txt").touch()
    if damage == "no python":
        place.python.unlink()
    elif damage == "dangling link":
        place.python.unlink()
        place.python.symlink_to("/nowhere/python")
    elif damage == "stopped half way":
        place.stamp.write_text(UNFINISHED)
    checkout.ensure()
    assert not (place.folder / "left-over.txt").exists()
    assert environment.python_version(place.python) == (3, 11, 7)
    assert "half made or broken" in capsys.readouterr().out


def test_when_pip_fails_it_says_one_sentence_and_where_the_story_is(checkout: Checkout) -> None:
    checkout.status.write_text("1")
    with pytest.raises(StopError, match=r"could not be installed.*setup\.log") as stop:
        checkout.ensure()
    assert stop.value.status == 2
    assert "Collecting one-thing" in checkout.place.log.read_text(encoding="utf-8")
    # The next try installs again, into the same folder.
    checkout.status.write_text("0")
    checkout.ensure()
    assert checkout.installs() == 2


def test_when_an_update_fails_the_older_install_is_not_thrown_away(checkout: Checkout) -> None:
    checkout.ensure()
    before = checkout.place.stamp.read_text()
    (checkout.place.root / "pyproject.toml").write_text("[project]\nname = 'more'\n")
    checkout.status.write_text("1")
    with pytest.raises(StopError):
        checkout.ensure()
    assert checkout.place.stamp.read_text() == before


@pytest.mark.parametrize("stamp", ["", UNFINISHED, "{}", "[]", "null", '{"fingerprint": "a"}'])
def test_a_stamp_that_says_nothing_clear_is_not_believed(stamp: str) -> None:
    assert not environment.is_ready(stamp, "a", frozenset())


def test_a_moved_checkout_is_installed_again(checkout: Checkout, tmp_path: Path) -> None:
    moved = Place(root=tmp_path / "elsewhere", log=checkout.place.log)
    moved.root.mkdir()
    (moved.root / "pyproject.toml").write_bytes((checkout.place.root / "pyproject.toml").read_bytes())
    same = (3, 11, 7)
    assert environment.fingerprint(moved, same) != environment.fingerprint(checkout.place, same)
    assert environment.fingerprint(moved, same) != environment.fingerprint(moved, (3, 12, 1))


def test_the_stamp_holds_what_is_needed_to_compare(checkout: Checkout) -> None:
    checkout.ensure("dev")
    said = json.loads(checkout.place.stamp.read_text())
    assert said["extras"] == ["dev"]
    assert len(said["fingerprint"]) == 64


def test_a_python_without_its_venv_part_gets_advice(checkout: Checkout) -> None:
    checkout.system_python.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(StopError, match=r"package python3\.\d+-venv"):
        checkout.ensure()


def test_the_venv_package_is_a_need_only_while_it_is_missing(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert environment.system_needs(checkout.place) == ()
    monkeypatch.setattr(environment, "find_spec", lambda _name: None)
    assert environment.system_needs(checkout.place) == (environment.VENV_NEED,)
    checkout.ensure()
    assert environment.system_needs(checkout.place) == ()


def test_package_names_are_shown_on_few_lines(capsys: pytest.CaptureFixture[str]) -> None:
    names = PackageNames(width=30)
    for line in (
        "Collecting Pillow<14,>=11",
        "  Using cached x",
        "Collecting reportlab",
        "Collecting SQLAlchemy",
    ):
        names.hear(line)
    names.hear("Installing collected packages: Pillow")
    names.end_line()
    shown = capsys.readouterr().out.splitlines()
    assert shown == ["  Pillow  reportlab", "  SQLAlchemy", "  putting them in place"]
