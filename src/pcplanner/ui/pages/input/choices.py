"""Say what each part of how somebody presses can be, from how it is now."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from pcplanner.domain.access import (
    ACCEPTANCE_MS,
    DWELL_MS,
    FIRST_EXTRA_MS,
    IGNORE_REPEAT_MS,
    LOOPS,
    SCAN_MS,
    AccessProfile,
    InputMethod,
    ScanAdvance,
    ScanPattern,
    SwitchJob,
    within,
)
from pcplanner.domain.access_words import time_words
from pcplanner.domain.words import say


class Part(StrEnum):
    """The parts of how somebody presses, in the order shown."""

    METHOD = "method"
    SPEED = "speed"
    FIRST = "first"
    SWITCHES = "switches"
    ADVANCE = "advance"
    PATTERN = "pattern"
    HOLD = "hold"
    REPEAT = "repeat"
    LOOPS = "loops"
    CUES = "cues"
    DWELL = "dwell"
    HEAR_FIRST = "hear_first"


class Act(StrEnum):
    """What a choice does beside keeping another way."""

    FIND_SPEED = "find_speed"
    LEARN_CHOOSE = "learn_choose"
    LEARN_MOVE_ON = "learn_move_on"


_SCANNED = (
    Part.METHOD,
    Part.SPEED,
    Part.FIRST,
    Part.SWITCHES,
    Part.ADVANCE,
    Part.PATTERN,
    Part.HOLD,
    Part.REPEAT,
    Part.LOOPS,
    Part.CUES,
    Part.HEAR_FIRST,
)
# Two switches move the scan themselves, so no time does.
_ONLY_BY_TIME = {Part.SPEED, Part.FIRST, Part.ADVANCE, Part.LOOPS}
_MANY_MS, _FINE_MS, _FINE_TO_MS = 500, 100, 1_000
LOUDNESS = (20, 100)
_STEPS = frozenset({"less", "more", "quieter", "louder"})


@dataclass(frozen=True, slots=True)
class PressChoice:
    """One thing to choose: its words, whether it is chosen now, and the way it leads to.

    ``act`` is what it does instead of being taken; ``why_not`` says why there is nothing more that way.
    """

    key: str
    words: str
    profile: AccessProfile
    is_chosen: bool = False
    caption: str = ""
    act: Act | None = None
    why_not: str = ""

    @property
    def is_step(self) -> bool:
        """Say whether this is one step of many, such as a little slower."""
        return self.key in _STEPS


def parts_for(now: AccessProfile) -> tuple[Part, ...]:
    """Return the parts there are for a way of pressing."""
    if now.method is InputMethod.DWELL:
        return (Part.METHOD, Part.DWELL, Part.HEAR_FIRST)
    if now.method is InputMethod.TWO_SWITCHES:
        return tuple(part for part in _SCANNED if part not in _ONLY_BY_TIME)
    return _SCANNED if now.is_scanned else (Part.METHOD, Part.HEAR_FIRST)


def caption_of(part: Part, now: AccessProfile) -> str:
    """Return how a part stands now, in a few words."""
    scan = now.scan
    captions: Mapping[Part, Callable[[], str]] = {
        Part.METHOD: lambda: say(f"input.method_{now.method.value}"),
        Part.SPEED: lambda: time_words(scan.scan_ms),
        Part.FIRST: lambda: time_words(scan.first_extra_ms),
        Part.SWITCHES: lambda: say("input.switches_own" if now.switches else "input.switches_usual"),
        Part.ADVANCE: lambda: say(f"input.advance_{now.advance.value}"),
        Part.PATTERN: lambda: say(f"input.pattern_{scan.pattern.value}"),
        Part.HOLD: lambda: time_words(scan.acceptance_ms),
        Part.REPEAT: lambda: time_words(scan.ignore_repeat_ms),
        Part.LOOPS: lambda: _rounds(scan.loops),
        Part.CUES: lambda: say("input.cues_on" if scan.is_spoken else "input.cues_off"),
        Part.DWELL: lambda: time_words(now.dwell_ms),
        Part.HEAR_FIRST: lambda: say("input.hear_first" if now.hears_first else "input.do_at_once"),
    }
    return captions[part]()


def choices_of(part: Part, now: AccessProfile) -> tuple[PressChoice, ...]:
    """Return what a part can be."""
    makers: Mapping[Part, Callable[[AccessProfile], Iterable[PressChoice]]] = {
        Part.METHOD: _methods,
        Part.SPEED: _speed,
        Part.FIRST: lambda x: _times(x, "first_extra_ms", FIRST_EXTRA_MS),
        Part.SWITCHES: _switches,
        Part.ADVANCE: _advances,
        Part.PATTERN: _patterns,
        Part.HOLD: lambda x: _times(x, "acceptance_ms", ACCEPTANCE_MS),
        Part.REPEAT: lambda x: _times(x, "ignore_repeat_ms", IGNORE_REPEAT_MS),
        Part.LOOPS: _loops,
        Part.CUES: _cues,
        Part.DWELL: _dwell,
        Part.HEAR_FIRST: _hear_first,
    }
    return tuple(makers[part](now))


def _methods(now: AccessProfile) -> Iterable[PressChoice]:
    for method in InputMethod:
        yield PressChoice(
            method.value,
            say(f"input.method_{method.value}"),
            replace(now, method=method),
            now.method is method,
            say(f"input.about_{method.value}"),
        )


def _with_scan(now: AccessProfile, **changes: object) -> AccessProfile:
    return replace(now, scan=replace(now.scan, **changes))  # type: ignore[arg-type]  # names and values fit


def _step_of(ms: int, *, is_longer: bool) -> int:
    """Return by how much a time changes: by fine steps where it is short."""
    is_fine = ms < _FINE_TO_MS or (ms == _FINE_TO_MS and not is_longer)
    return _FINE_MS if is_fine else _MANY_MS


def _less_and_more(
    value: int, limits: tuple[int, int], make: Callable[[int], AccessProfile], words: str
) -> tuple[PressChoice, PressChoice]:
    """Return a shorter and a longer time with what each gives, and say where there is no more of it."""

    def choice(key: str, to: int) -> PressChoice:
        why_not = say(f"input.{key}_end") if to == value else ""
        caption = why_not or time_words(to)
        return PressChoice(key, say(f"input.{words}_{key}"), make(to), caption=caption, why_not=why_not)

    return (
        choice("less", within(value - _step_of(value, is_longer=False), limits)),
        choice("more", within(value + _step_of(value, is_longer=True), limits)),
    )


def _times(now: AccessProfile, field: str, limits: tuple[int, int]) -> Iterable[PressChoice]:
    value = getattr(now.scan, field)
    yield from _less_and_more(value, limits, lambda ms: _with_scan(now, **{field: ms}), "time")


def _speed(now: AccessProfile) -> Iterable[PressChoice]:
    yield from _less_and_more(now.scan.scan_ms, SCAN_MS, lambda ms: _with_scan(now, scan_ms=ms), "speed")
    yield PressChoice(
        "find", say("input.find_speed"), now, caption=say("input.find_speed_about"), act=Act.FIND_SPEED
    )


def _switches(now: AccessProfile) -> Iterable[PressChoice]:
    jobs = [SwitchJob.CHOOSE]
    if now.method is InputMethod.TWO_SWITCHES:
        jobs = [SwitchJob.MOVE_ON, SwitchJob.CHOOSE]
    for job in jobs:
        names = [x.name for x in now.switches if x.job is job]
        usual = say(f"input.usual_{now.method.value}_{job.value}")
        yield PressChoice(
            job.value,
            say(f"input.switch_{job.value}"),
            now,
            caption=", ".join(names) or usual,
            act=Act.LEARN_CHOOSE if job is SwitchJob.CHOOSE else Act.LEARN_MOVE_ON,
        )
    yield PressChoice(
        "usual", say("input.switches_usual"), replace(now, switches=()), is_chosen=not now.switches
    )


def _advances(now: AccessProfile) -> Iterable[PressChoice]:
    for advance in (ScanAdvance.AUTO, ScanAdvance.HOLD, ScanAdvance.PRESS_TO_STOP):
        yield PressChoice(
            advance.value,
            say(f"input.advance_{advance.value}"),
            _with_scan(now, advance=advance),
            now.advance is advance,
            say(f"input.about_{advance.value}"),
        )


def _patterns(now: AccessProfile) -> Iterable[PressChoice]:
    for pattern in ScanPattern:
        yield PressChoice(
            pattern.value,
            say(f"input.pattern_{pattern.value}"),
            _with_scan(now, pattern=pattern),
            now.scan.pattern is pattern,
            say(f"input.about_{pattern.value}"),
        )


def _rounds(loops: int) -> str:
    return say("input.round") if loops == 1 else say("input.rounds", n=loops)


def _loops(now: AccessProfile) -> Iterable[PressChoice]:
    loops = now.scan.loops
    for key, to in (("less", within(loops - 1, LOOPS)), ("more", within(loops + 1, LOOPS))):
        why_not = say(f"input.{key}_end") if to == loops else ""
        yield PressChoice(
            key,
            say(f"input.rounds_{key}"),
            _with_scan(now, loops=to),
            caption=why_not or _rounds(to),
            why_not=why_not,
        )


def _cues(now: AccessProfile) -> Iterable[PressChoice]:
    spoken = now.scan.is_spoken
    yield PressChoice("on", say("input.cues_on"), _with_scan(now, is_spoken=True), spoken)
    yield PressChoice("off", say("input.cues_off"), _with_scan(now, is_spoken=False), not spoken)
    for key, by in (("quieter", -20), ("louder", 20)):
        to = within(now.cue_percent + by, LOUDNESS)
        why_not = say(f"input.{key}_end") if to == now.cue_percent else ""
        yield PressChoice(
            key,
            say(f"input.{key}"),
            replace(now, cue_percent=to),
            caption=why_not or say("input.loud", n=to),
            why_not=why_not,
        )


def _dwell(now: AccessProfile) -> Iterable[PressChoice]:
    yield from _less_and_more(now.dwell_ms, DWELL_MS, lambda ms: replace(now, dwell_ms=ms), "time")


def _hear_first(now: AccessProfile) -> Iterable[PressChoice]:
    at_once, first = replace(now, hears_first=False), replace(now, hears_first=True)
    yield PressChoice("at_once", say("input.do_at_once"), at_once, not now.hears_first)
    yield PressChoice("first", say("input.hear_first"), first, now.hears_first, say("input.about_hear_first"))
