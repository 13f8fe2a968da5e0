import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform != "linux", reason="espeak is the voice on Linux")
def test_words_are_reported_with_their_place_and_time_and_rate_changes_length() -> None:
    # espeak can be started once in a process, so this has one of its own.
    script = (
        "import os\n"
        "from pcplanner.speech.espeak_engine import EspeakEngine\n"
        "engine = EspeakEngine()\n"
        "rate, slow, words = engine.render('I like tea.', '', 90)\n"
        "_, fast, _ = engine.render('I like tea.', '', 200)\n"
        "assert rate == 22050 and len(slow) > len(fast) * 1.5, (len(slow), len(fast))\n"
        "assert [char for char, _ in words] == [0, 2, 7] and words[1][1] > 50, words\n"
        "assert engine.render('', '', 130)[1] == b''\n"
        "os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60, stdout=subprocess.DEVNULL)
