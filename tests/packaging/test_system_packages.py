from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from devtool import system_packages
from devtool.system_packages import TEST_NEEDS, WINDOW_NEEDS, System


@dataclass
class Machine:
    """Answer like dpkg, apt-cache and sudo on a machine made up for a test."""

    installed: set[str] = field(default_factory=set)
    offered: set[str] = field(default_factory=set)
    programs: set[str] = field(default_factory=lambda: {"dpkg-query", "apt-get"})
    sudo_needs_password: bool = True

    def answer(self, command: Sequence[str]) -> str:
        if command[0] == "dpkg-query":
            return "".join(f"{name} installed\n" for name in command[3:] if name in self.installed)
        if command[0] == "apt-cache":
            known = command[2] in self.offered
            return f"{command[2]}:\n  Installed: (none)\n  Candidate: {'1.0' if known else '(none)'}\n"
        return "" if self.sudo_needs_password else "yes\n"

    def system(self, lists: Path, is_root: bool = False) -> System:
        def which(name: str) -> str | None:
            return f"/usr/bin/{name}" if name in self.programs else None

        return System(which=which, answer=self.answer, is_root=is_root, lists=lists)


@pytest.fixture
def apt_calls(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    calls: list[list[str]] = []

    def record(command: Sequence[str | Path], **_: object) -> int:
        calls.append([str(word) for word in command])
        return 0

    monkeypatch.setattr(system_packages, "run_logged", record)
    return calls


def test_an_older_and_a_newer_name_are_one_need(tmp_path: Path) -> None:
    needs = (("libasound2t64", "libasound2"), ("libegl1",))
    for name in needs[0]:
        system = Machine(installed={name}).system(tmp_path)
        assert system_packages.missing(needs, system) == [("libegl1",)]


@pytest.mark.parametrize("offered", ["libasound2t64", "libasound2"])
def test_takes_the_name_this_release_offers(tmp_path: Path, offered: str) -> None:
    system = Machine(offered={offered}).system(tmp_path)
    assert system_packages.choose_names([("libasound2t64", "libasound2")], system) == [offered]


def test_without_apt_it_does_nothing(tmp_path: Path, apt_calls: list[list[str]]) -> None:
    system = Machine(programs=set()).system(tmp_path, is_root=True)
    assert system_packages.ensure(WINDOW_NEEDS, "for a window", system)
    assert apt_calls == []


def test_with_everything_there_it_installs_nothing(
    tmp_path: Path, apt_calls: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    there = {need[-1] for need in (*WINDOW_NEEDS, *TEST_NEEDS)}
    system = Machine(installed=there).system(tmp_path, is_root=True)
    assert system_packages.ensure((*WINDOW_NEEDS, *TEST_NEEDS), "for a window", system)
    assert apt_calls == []
    assert capsys.readouterr().out == ""


def test_root_installs_only_what_is_missing(tmp_path: Path, apt_calls: list[list[str]]) -> None:
    (tmp_path / "debian_main_Packages.lz4").touch()
    system = Machine(installed={"libgl1"}).system(tmp_path, is_root=True)
    system_packages.ensure((("libgl1",), ("libegl1",)), "for a window", system)
    assert apt_calls[0][:4] == ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install"]
    assert apt_calls[0][-1] == "libegl1"
    assert "libgl1" not in apt_calls[0]


def test_empty_lists_are_fetched_first(tmp_path: Path, apt_calls: list[list[str]]) -> None:
    system_packages.ensure((("libegl1",),), "for a window", Machine().system(tmp_path, is_root=True))
    assert [call[3] for call in apt_calls[:2]] == ["update", "install"]


def test_sudo_is_used_only_without_a_password(
    tmp_path: Path, apt_calls: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    machine = Machine(programs={"dpkg-query", "apt-get", "sudo"}, sudo_needs_password=False)
    system_packages.ensure((("libegl1",),), "for a window", machine.system(tmp_path))
    assert apt_calls[0][:2] == ["sudo", "-n"]
    apt_calls.clear()
    machine.sudo_needs_password = True
    assert not system_packages.ensure((("libegl1",),), "for a window", machine.system(tmp_path))
    assert apt_calls == []
    assert "sudo apt-get update && sudo apt-get install -y libegl1" in capsys.readouterr().out


def test_says_what_could_not_be_installed(
    tmp_path: Path, apt_calls: list[list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "setup.log"
    system = Machine().system(tmp_path, is_root=True)
    assert not system_packages.ensure((("libegl1",),), "for a window", system, log=log)
    said = capsys.readouterr().out
    assert "could not be installed: libegl1" in said
    assert str(log) in said


def test_what_a_screen_reader_needs_is_installed_for_tests_and_not_for_the_app() -> None:
    needed = {("dbus-daemon", "dbus"), ("at-spi2-core",), ("gir1.2-atspi-2.0",), ("python3-gi",)}
    assert needed <= set(TEST_NEEDS)
    assert needed.isdisjoint(WINDOW_NEEDS)
