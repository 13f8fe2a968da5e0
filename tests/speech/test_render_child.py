import json
import subprocess

from pcplanner.speech.renderer import CHILD_COMMAND


def _converse(*requests: dict[str, object]) -> tuple[list[bytes], int]:
    lines = b"".join(json.dumps(request).encode() + b"\n" for request in requests)
    ended = subprocess.run(CHILD_COMMAND, input=lines, capture_output=True, timeout=60, check=False)
    return ended.stdout.split(b"\n", 2), ended.returncode


def test_it_says_it_is_ready_and_ends_with_its_input() -> None:
    answers, status = _converse()
    assert json.loads(answers[0]) == {"is_ready": True}
    assert status == 0


def test_the_samples_follow_their_line_and_nothing_else_is_printed() -> None:
    answers, _ = _converse({"want": "sound", "text": "Hello.", "voice": "", "rate": 130})
    note = json.loads(answers[1])
    assert note["size"] == len(answers[2]) > 10_000
    assert note["words"][0] == [0, 0]


def test_an_unknown_voice_is_an_answer_not_an_end() -> None:
    answers, _ = _converse(
        {"want": "sound", "text": "Hello.", "voice": "nobody", "rate": 130},
        {"want": "voices"},
    )
    assert "trouble" in json.loads(answers[1])
    assert json.loads(answers[2])["voices"]
