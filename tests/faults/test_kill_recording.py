"""Kill the program while somebody is recorded: all that was saved so far can be heard."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from pcplanner.services.bundle import build_services
from pcplanner.services.places import places_under
from pcplanner.speech.recording_wav import sound_of
from pcplanner.storage.key_wrapping import CHEAP_COST

ROOT = Path(__file__).parents[2]
PASSPHRASE = "four dogs on a boat"

_RECORD = """
import sys
from pathlib import Path
from pcplanner.services.bundle import build_services
from pcplanner.services.places import places_under
from pcplanner.services.voice_notes import NewNote
from pcplanner.speech.recording_wav import wav_of
from tests.support.microphones import talk
services = build_services(places_under(Path(sys.argv[1])))
services.library.unlock(sys.argv[2])
new = NewNote("note-1", sys.argv[3], "important", "", "", "ME", services.clock.now())
for number in range(1, 400):
    services.voice_notes.keep_piece(new, wav_of(talk(1, number)), number)
    print(number, flush=True)
"""


@pytest.mark.parametrize("pieces", [1, 4, 9])
def test_every_piece_that_was_saved_is_heard_after_a_kill(tmp_path: Path, pieces: int) -> None:
    services = build_services(places_under(tmp_path), cost=CHEAP_COST)
    services.library.start(PASSPHRASE, PASSPHRASE)
    person_id = services.people.add("Ann").value.id
    services.library.lock()
    with subprocess.Popen(
        [sys.executable, "-c", _RECORD, str(tmp_path), PASSPHRASE, person_id],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(pieces)]
        child.kill()
        saved = int([x for x in (*said, *child.stdout) if x.endswith("\n")][-1])
    services.library.unlock(PASSPHRASE)
    (note,) = services.voice_notes.for_about(person_id, "important")
    sound = services.voice_notes.sound(note.id)
    services.library.lock()
    assert sound is not None
    # One more may have been saved and not yet said.
    assert note.seconds in {saved, saved + 1}
    assert sound_of(sound).duration_ms == note.seconds * 1000
