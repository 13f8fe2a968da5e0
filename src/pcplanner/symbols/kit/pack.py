"""Gather every word of the built-in pack, and write its drawings and its index."""

import json
from dataclasses import replace
from pathlib import Path

from pcplanner.symbols.kit.word import Word
from pcplanner.symbols.kit.words import (
    activities,
    aids,
    answers,
    asking,
    buttons,
    daily,
    fairness,
    feelings,
    jobs,
    knowing,
    life,
    meetings,
    outdoors,
    pastimes,
    payments,
    people,
    places,
    planning,
    plans,
    program,
    relations,
    rights,
    sittings,
    staff,
    steps,
    times,
    town,
    wellbeing,
    worship,
)

PACK = {
    "id": "builtin",
    "name": "pcplanner symbols",
    "licence": "CC0-1.0",
    "credit": "pcplanner symbols, drawn for this program, free for any use (CC0)",
}
GROUPS = (
    "people",
    "feelings",
    "planning",
    "rights",
    "meeting",
    "places",
    "activities",
    "health",
    "time-and-money",
    "program",
)

_MEETING = frozenset({"break", "tea", "toilet", "quiet-room"})
_HEALTH = frozenset({"nurse", "doctor"})
_TIME_AND_MONEY = frozenset({"money", "calendar", "clock", "when", "now"})


def _group(word: Word, usual: str) -> str:
    if word.group:
        return word.group
    if word.id in _MEETING:
        return "meeting"
    if word.id in _HEALTH:
        return "health"
    return "time-and-money" if word.id in _TIME_AND_MONEY else usual


def all_words() -> tuple[Word, ...]:
    """Return every word of the pack with its group, in the order of the groups."""
    sources = (
        ("people", people.WORDS + relations.WORDS + staff.WORDS + jobs.WORDS),
        ("feelings", feelings.WORDS + answers.WORDS),
        ("planning", steps.WORDS + planning.WORDS + plans.WORDS + asking.WORDS + knowing.WORDS),
        ("rights", rights.WORDS + fairness.WORDS),
        ("meeting", meetings.WORDS + sittings.WORDS),
        ("places", places.WORDS + town.WORDS + worship.WORDS + life.WORDS),
        ("activities", activities.WORDS + daily.WORDS + pastimes.WORDS + outdoors.WORDS),
        ("health", wellbeing.WORDS + aids.WORDS),
        ("time-and-money", times.WORDS + payments.WORDS),
        ("program", program.WORDS + buttons.WORDS),
    )
    words = [replace(word, group=_group(word, usual)) for usual, found in sources for word in found]
    return tuple(sorted(words, key=lambda word: GROUPS.index(word.group)))


def index() -> dict[str, object]:
    """Return the index of the pack as plain data."""
    symbols = [
        {"id": word.id, "label": word.shown, "words": word.other_words, "group": word.group, "alt": word.alt}
        for word in all_words()
    ]
    return {"pack": PACK, "symbols": symbols}


def write_pack(folder: Path) -> int:
    """Write every drawing and the index, remove drawings of words that are gone, return the count."""
    drawings = folder / "svg"
    drawings.mkdir(parents=True, exist_ok=True)
    words = all_words()
    for old in set(drawings.glob("*.svg")) - {drawings / f"{word.id}.svg" for word in words}:
        old.unlink()
    for word in words:
        (drawings / f"{word.id}.svg").write_bytes(word.svg().encode("utf-8"))
    text = json.dumps(index(), ensure_ascii=False, indent=1) + "\n"
    (folder / "index.json").write_bytes(text.encode("utf-8"))
    return len(words)
