"""The process for films is started with nothing it need not know, and goes when it is done with."""

import gc
import json
import os
import subprocess
import sys

import pytest

from pcplanner.domain.assets import asset_path
from pcplanner.symbols.film_problems import CannotOpenFilms
from pcplanner.symbols.film_process import CHILD_COMMAND, FilmProcess

READY = "import json, os, sys, time; print('{\"is_ready\": true}', flush=True); sys.stdin.readline();"
PLAYS = """
import sys
from pathlib import Path
from pcplanner.services.films import FilmService
films = FilmService(None)
new = films.open_file(Path(sys.argv[1]))
reel = films.reel((new.packed.data,))
assert reel.next_picture(0, 640, 360) and reel.next_picture(0, 640, 360) and reel.sound()
reel.close()
print(sorted(name for name in sys.modules if name == "av" or name.startswith("av.") or "film_child" in name))
"""


def child(script: str) -> tuple[str, ...]:
    return (sys.executable, "-c", script)


def test_the_app_opens_and_plays_a_film_without_what_opens_films() -> None:
    command = (sys.executable, "-c", PLAYS, str(asset_path("films/sample.webm")))
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_it_is_told_nothing_of_what_the_computer_keeps_in_its_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ZQ_TOKEN", "secret")
    process = FilmProcess(command=child(READY + "print(json.dumps({'names': list(os.environ)}), flush=True)"))
    names = process.ask({"want": "pack"}).note["names"]
    process.close()
    assert "PATH" in names
    assert "ZQ_TOKEN" not in names


def test_long_work_that_goes_on_is_waited_for() -> None:
    works = "[(time.sleep(0.4), print('{\"is_working\": true}', flush=True)) for _ in range(6)]; print('{}')"
    process = FilmProcess(command=child(READY + works), silence_s=1.5)
    assert process.ask({"want": "pack"}).note == {}
    process.close()


@pytest.mark.parametrize(
    "command", [("/nowhere/at/all",), child("print('{\"is_ready\": false}')"), child("pass")]
)
def test_where_films_cannot_be_opened_it_is_said(command: tuple[str, ...]) -> None:
    with pytest.raises(CannotOpenFilms):
        FilmProcess(command=command).ask({"want": "pack"})


def test_without_what_opens_films_the_process_says_so() -> None:
    script = (
        "import runpy, sys; sys.modules['av'] = None; "
        "runpy.run_module('pcplanner.symbols.film_child', run_name='__main__')"
    )
    ran = subprocess.run(child(script), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True)
    assert json.loads(ran.stdout)["is_ready"] is False


@pytest.mark.skipif(sys.platform == "win32", reason="numbers of processes mean something else there")
def test_it_goes_when_nobody_holds_it_any_more() -> None:
    process = FilmProcess()
    pid = process.pid
    del process
    gc.collect()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_it_goes_when_the_app_goes() -> None:
    ran = subprocess.run(CHILD_COMMAND, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True)
    assert json.loads(ran.stdout)["is_ready"] is True
