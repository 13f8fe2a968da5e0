"""The checker is quiet about plain sentences and finds what is wrong with the others."""

from pathlib import Path

import pytest

from pcplanner.domain.easy_read.checker import Around, findings_of
from pcplanner.domain.easy_read.speaker_rules import Speaker

HERE = Path(__file__).parent
ROBIN = Around(Speaker("Robin Hale"))


def lines_of(name: str) -> list[str]:
    return (HERE / name).read_text(encoding="utf-8").splitlines()


def test_there_are_enough_sentences_to_tell() -> None:
    assert min(len(lines_of("plain_sentences.txt")), len(lines_of("bad_sentences.txt"))) >= 60


@pytest.mark.parametrize("sentence", lines_of("plain_sentences.txt"))
def test_a_plain_sentence_is_left_alone(sentence: str) -> None:
    assert findings_of(sentence, ROBIN) == ()


@pytest.mark.parametrize("line", lines_of("bad_sentences.txt"))
def test_what_is_wrong_is_found(line: str) -> None:
    rule, sentence = line.split(" ", 1)
    assert rule in {x.rule for x in findings_of(sentence, ROBIN)}
