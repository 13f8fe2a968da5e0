"""Kill the program while it saves, twenty times: whatever it said was saved is there."""

import os
import random
import subprocess
import sys
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

_WRITE = """
import sys
from dataclasses import replace
from pathlib import Path
from pcplanner.domain.pictures import PictureData
from pcplanner.storage.opening import unlock
from tests.storage.made_up import LINE, PASSPHRASE, PERSON
library = unlock(Path(sys.argv[1]), PASSPHRASE)
number = int(sys.argv[2])
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
import sys
from pathlib import Path
from pcplanner.storage.opening import unlock
from tests.storage.made_up import PASSPHRASE
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


def _killed_after(lines: int, script: str, *arguments: str) -> list[str]:
    """Run a script, kill it after it has said so many lines, and return all it said until then."""
    with subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        return [x for x in (*said, *child.stdout) if x.endswith("\n")]


def test_every_change_that_was_saved_is_there_after_a_kill(folder: Path) -> None:
    chance = random.Random(4)
    saved = 0
    for _ in range(ROUNDS):
        said = _killed_after(chance.randint(1, 25), _WRITE, str(folder), str(saved))
        saved = int(said[-1]) + 1
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
    assert saved > ROUNDS
    assert not list(folder.glob("*damaged*"))


def test_a_kill_while_a_backup_is_made_leaves_only_whole_ones(folder: Path) -> None:
    library = unlock(folder, PASSPHRASE)
    for number in range(200):
        put(library, replace(PERSON, name=f"Zoë {number}"), label=f"change {number}")
    library.close()
    for kill_after in (1, 2, 3, 1, 2, 3):
        _killed_after(kill_after, _BACK_UP, str(folder))
        backups = backups_in(folder)
        assert len(backups) >= kill_after
        for each in backups:
            assert peek_backup(each.path, Passphrase(PASSPHRASE)).people == 1
    unlock(folder, PASSPHRASE).close()
