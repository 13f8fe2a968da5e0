"""Check any text for easy reading on the command line, for people and for other programs."""

import argparse
import json
import sys
from pathlib import Path

from pcplanner.domain.easy_read.checker import Around, Checked, check_text
from pcplanner.domain.easy_read.figures import FORMULA, MOST_MEAN_WORDS, Figures
from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.easy_read.speaker_rules import Speaker
from pcplanner.domain.errors import InputError
from pcplanner.domain.words import say

LARGEST_FILE_BYTES = 2_000_000
_STANDARD_INPUT = Path("-")


def check_easy_read(asked: argparse.Namespace) -> None:
    """Check a file; what was found is never an error, only a file that cannot be read is."""
    speaker = Speaker(asked.person) if asked.person else None
    checked = check_text(_text_of(asked.file), Around(speaker))
    print(_as_json(checked) if asked.json else _as_words(checked))


def _text_of(path: Path) -> str:
    try:
        if path == _STANDARD_INPUT:
            data = sys.stdin.buffer.read(LARGEST_FILE_BYTES + 1)
        else:
            with path.open("rb") as file:
                data = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as trouble:
        raise InputError(say("cli.easyread_cannot_open", file=path.name)) from trouble
    if len(data) > LARGEST_FILE_BYTES:
        raise InputError(say("cli.easyread_too_large", most=LARGEST_FILE_BYTES // 1_000_000))
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise InputError(say("cli.easyread_not_text")) from trouble
    if "\0" in text:
        raise InputError(say("cli.easyread_not_text"))
    return text


def _as_json(checked: Checked) -> str:
    figures = checked.figures
    told = {
        "findings": [
            {"rule": x.rule, "line": x.line, "text": x.text, "why": x.why, "instead": x.instead}
            for x in checked.findings
        ],
        "figures": {
            "sentences": figures.sentences,
            "words": figures.words,
            "mean_words": figures.mean_words,
            "longest": figures.longest,
            "hard_share": figures.hard_share,
            "grade": figures.grade,
            "formula": FORMULA,
        },
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def _as_words(checked: Checked) -> str:
    rows = [row for finding in checked.findings for row in _finding_rows(finding)]
    if not rows:
        rows = [say("cli.easyread_nothing"), ""]
    return "\n".join([*rows, *_figure_rows(checked.figures)])


def _finding_rows(finding: Finding) -> list[str]:
    first = say("cli.easyread_finding", line=finding.line, rule=finding.rule, text=finding.text)
    rows = [first, f"    {finding.why}"]
    if finding.instead:
        rows.append("    " + say("cli.easyread_instead", instead=finding.instead))
    return [*rows, ""]


def _figure_rows(figures: Figures) -> list[str]:
    is_easy = figures.mean_words <= MOST_MEAN_WORDS
    return [
        say("cli.easyread_counts", sentences=figures.sentences, words=figures.words),
        say("cli.easyread_mean" if is_easy else "cli.easyread_mean_long", mean=figures.mean_words),
        say("cli.easyread_longest", longest=figures.longest),
        say("cli.easyread_hard", share=round(100 * figures.hard_share)),
        say("cli.easyread_grade", grade=figures.grade, formula=FORMULA),
        say("cli.easyread_ask"),
    ]
