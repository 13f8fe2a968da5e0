import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from devtool import commands, environment, system_packages
from devtool.steps import ROOT, StopError, run_logged

DEV = ROOT / "packaging" / "dev.py"


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_knows_whether_there_is_a_screen(variables: dict[str, str], platform: str, expected: bool) -> None:
    assert commands.has_screen(variables, platform) is expected


@pytest.fixture
def app_calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    calls: list[list[str]] = []

    def record(command: list[str]) -> int:
        calls.append(command)
        return 0

    monkeypatch.setattr(system_packages, "ensure", lambda *_args: True)
    monkeypatch.setattr(environment, "ensure", lambda *_args: Path("/venv/python"))
    monkeypatch.setattr(commands, "become", record)
    monkeypatch.setattr(commands, "wait_for", record)
    monkeypatch.chdir(tmp_path)
    return calls


def test_without_a_screen_the_example_plan_is_made(
    app_calls: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(commands, "has_screen", lambda: False)
    assert commands.main(["run"]) == 0
    where = str(Path.cwd() / "example-plan")
    formats = ["--format", "pdf", "txt", "json"]
    assert app_calls == [["/venv/python", "-m", "pcplanner", "demo", "--out", where, *formats]]
    assert capsys.readouterr().out.splitlines()[-1].endswith(where)


def test_with_a_screen_the_app_opens_and_words_are_handed_on(
    app_calls: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commands, "has_screen", lambda: True)
    commands.main(["run"])
    commands.main(["run", "--practice", "--help"])
    assert app_calls == [
        ["/venv/python", "-m", "pcplanner"],
        ["/venv/python", "-m", "pcplanner", "--practice", "--help"],
    ]


def test_a_stop_is_one_sentence_and_its_status(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_args: object) -> bool:
        raise StopError("It did not work.")

    monkeypatch.setattr(system_packages, "ensure", stop)
    assert commands.main(["run"]) == 2
    assert capsys.readouterr().out.strip() == "It did not work."


def test_a_full_disk_is_words_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_args: object) -> bool:
        raise OSError(28, "No space left on device", "/x/.venv")

    monkeypatch.setattr(system_packages, "ensure", full)
    assert commands.main(["run"]) == 2
    assert "No space left on device" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="signals are a POSIX thing")
def test_a_program_that_was_killed_has_a_status_that_says_so() -> None:
    die = f"import os; os.kill(os.getpid(), {int(signal.SIGKILL)})"
    assert commands.wait_for([sys.executable, "-c", die]) == 128 + signal.SIGKILL
    assert commands.wait_for([sys.executable, "-c", "raise SystemExit(3)"]) == 3


def test_what_a_program_says_is_kept_in_the_log(tmp_path: Path) -> None:
    log = tmp_path / "deep" / "setup.log"
    heard: list[str] = []
    assert run_logged([sys.executable, "-c", "print('ä one')"], on_line=heard.append, log=log) == 0
    assert run_logged([tmp_path / "not there"], log=log) == 127
    assert heard
    assert "one" in log.read_text(encoding="utf-8")
    assert "exit status 0" in log.read_text(encoding="utf-8")


def test_an_older_python_is_told_what_to_do() -> None:
    pretend = (
        "import sys; sys.version_info = (3, 9, 2); sys.argv = ['dev.py', 'run']; "
        f"exec(open({str(DEV)!r}).read())"
    )
    done = subprocess.run(
        [sys.executable, "-c", pretend], capture_output=True, text=True, check=False, env={"PATH": os.devnull}
    )
    assert done.returncode == 2
    assert done.stderr.startswith("This needs Python 3.11 or later, and this is Python 3.9.")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no C locale")
def test_our_python_starts_in_a_plain_locale_with_a_path_in_other_letters(tmp_path: Path) -> None:
    folder = tmp_path / "größe"
    folder.mkdir()
    (folder / "link.pth").write_text(f"{folder}\n", encoding="utf-8")
    read_link = [sys.executable, "-c", f"import site; site.addsitedir({str(folder)!a})"]
    outer = (
        f"import sys; sys.path.append({str(DEV.parent)!r}); "
        f"from devtool.commands import wait_for; sys.exit(wait_for({read_link!r}))"
    )
    plain = {"LC_ALL": "C", "PYTHONHOME": "", "PATH": os.defpath}
    done = subprocess.run(
        [sys.executable, "-c", outer], env=plain, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_help_has_both_commands() -> None:
    done = subprocess.run([sys.executable, DEV, "--help"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "dev.py run" in done.stdout
    assert "dev.py test" in done.stdout


def test_ci_runs_the_same_command() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    commands_in_it = [
        line for line in script.read_text().splitlines() if line and not line.startswith(("#", "set ", "cd "))
    ]
    assert commands_in_it == ["exec python3 packaging/dev.py test"]
