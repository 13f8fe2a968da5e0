"""Kill the program while it saves, twenty times: whatever it said was saved is there."""

import os
import random
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from tests.storage.made_up import PASSPHRASE, PERSON, plan_of, put

from pcplanner.storage.backups import backups_in
from pcplanner.storage.key_wrapping import CHEAP_COST
from pcplanner.storage.keys import Passphrase
from pcplanner.storage.making import create_library
from pcplanner.storage.opening import unlock
from pcplanner.storage.restoring import peek_backup

ROOT = Path(__file__).parents[2]
ROUNDS = 20
_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)

# Python and the program are read once; each time somebody is to be killed, a copy of that process is made.
_START = """
import os
import sys
from dataclasses import replace
from pathlib import Path
from pcplanner.domain.pictures import PictureData
from pcplanner.storage.opening import unlock
from tests.storage.made_up import LINE, PASSPHRASE, PERSON
for asked in sys.stdin:
    victim = os.fork() if hasattr(os, "fork") else 0
    if victim == 0:
        given = asked.split()
        print(os.getpid(), flush=True)
        break
    os.waitpid(victim, 0)
    print("gone", flush=True)
else:
    sys.exit()
"""

_WRITE = """
library = unlock(Path(sys.argv[1]), PASSPHRASE)
number = int(given[0])
while True:
    words = f"said {number}"
    with library.changing("added a line", PERSON.id) as change:
        change.put(replace(LINE, id=f"line-{number}", position=number, words=words))
        change.put(replace(PERSON, name=f"Person {number}"))
        change.put_media(PictureData("png", words.encode() * 500, words))
    if number % 7 == 0:
        library.undo(PERSON.id)
        library.redo(PERSON.id)
    print(number, flush=True)
    number += 1
"""

_BACK_UP = """
library = unlock(Path(sys.argv[1]), PASSPHRASE)
while True:
    library.back_up()
    print("made", flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    library, _ = create_library(tmp_path / "lib", PASSPHRASE, CHEAP_COST)
    put(library, PERSON)
    library.close()
    return tmp_path / "lib"


class Victims:
    """Run a script with a number, kill it after it has said so many lines, and hear all that it said."""

    def __init__(self, script: str, folder: Path) -> None:
        self._command = [sys.executable, "-c", _START + script, str(folder)]
        self._parent: subprocess.Popen[str] | None = None

    def killed_after(self, lines: int, given: int = 0) -> list[str]:
        parent = self._running()
        assert parent.stdin is not None
        assert parent.stdout is not None
        parent.stdin.write(f"{given}\n")
        parent.stdin.flush()
        victim = int(parent.stdout.readline())
        said = [parent.stdout.readline() for _ in range(lines)]
        os.kill(victim, _KILL)
        for line in parent.stdout:
            if line.endswith("gone\n"):
                break
            said.append(line)
        return [x for x in said if x.endswith("\n")]

    def close(self) -> None:
        if self._parent is not None:
            with self._parent as parent:
                parent.kill()

    def _running(self) -> subprocess.Popen[str]:
        if self._parent is not None and hasattr(os, "fork"):
            return self._parent
        self.close()
        self._parent = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        return self._parent


def look_at(folder: Path, saved: int) -> None:
    """See that all that was said to be saved is there, and that it is whole."""
    with unlock(folder, PASSPHRASE) as library:
        plan = plan_of(library)
        report = library.check()
        with library.reading() as reader:
            pictures = reader.counts()["pictures"]
    numbers = [x.position for x in plan.lines]
    assert [x.words for x in plan.lines] == [f"said {x}" for x in numbers]
    # One more may have been saved and not yet said.
    assert numbers in (list(range(saved)), list(range(saved + 1)))
    assert plan.person.name == f"Person {numbers[-1]}"
    # A picture stays when the change that brought it is undone, and a kill may come before the redo.
    assert pictures in {len(numbers), len(numbers) + 1}
    assert report.is_sound


def test_every_change_that_was_saved_is_there_after_a_kill(folder: Path) -> None:
    chance = random.Random(4)
    saved = 0
    with closing(Victims(_WRITE, folder)) as victims:
        for _ in range(ROUNDS):
            said = victims.killed_after(chance.randint(1, 25), saved)
            saved = int(said[-1]) + 1
            look_at(folder, saved)
    assert saved > ROUNDS
    assert not list(folder.glob("*damaged*"))


def test_a_kill_while_a_backup_is_made_leaves_only_whole_ones(folder: Path) -> None:
    library = unlock(folder, PASSPHRASE)
    for number in range(200):
        put(library, replace(PERSON, name=f"Zoë {number}"), label=f"change {number}")
    library.close()
    with closing(Victims(_BACK_UP, folder)) as victims:
        for kill_after in (1, 2, 3, 1, 2, 3):
            victims.killed_after(kill_after)
            backups = backups_in(folder)
            assert len(backups) >= kill_after
            for each in backups:
                assert peek_backup(each.path, Passphrase(PASSPHRASE)).people == 1
    unlock(folder, PASSPHRASE).close()
