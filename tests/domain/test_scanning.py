"""The scan keeps the times it is given, and a press does what was shown when it was made."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.access import ScanAdvance, ScanPattern, ScanSettings, SwitchJob
from pcplanner.domain.scan_tree import ScanStop, Target, scan_tree
from pcplanner.domain.scanning import Did, ScanEvent, Scanner

CHOOSE, MOVE_ON = SwitchJob.CHOOSE, SwitchJob.MOVE_ON
TIMES = ScanSettings(scan_ms=2000, first_extra_ms=1000, loops=3)


def page(*names: str, part: str = "page") -> list[Target]:
    return [Target(x, x, part, n * 100, 0, 90, 90) for n, x in enumerate(names)]


ROOT = scan_tree(page("a", "b", "c"), ScanPattern.LINEAR, str, "back")
GROUPS = scan_tree([*page("a", "b"), *page("x", "y", part="bar")], ScanPattern.GROUP, str, "back")


class Run:
    """Run a scanner on a clock that only moves when it is told to."""

    def __init__(self, scanner: Scanner, root: ScanStop = ROOT) -> None:
        self.scanner, self.now, self.events = scanner, 0, list[ScanEvent]()
        self.take(scanner.show(root, 0))

    def take(self, events: tuple[ScanEvent, ...]) -> None:
        self.events += events

    def until(self, at_ms: int) -> None:
        while (due := self.scanner.next_ms()) is not None and due <= at_ms:
            self.now = max(self.now, due)
            self.take(self.scanner.tick(self.now))
        self.now = at_ms

    def press(self, job: SwitchJob = CHOOSE, held_ms: int = 50) -> None:
        self.take(self.scanner.press(job, self.now))
        self.until(self.now + held_ms)
        self.take(self.scanner.release(job, self.now))

    def here(self) -> str:
        assert self.scanner.here is not None
        return self.scanner.here.id

    def chosen(self) -> list[str]:
        return [x.stop.id for x in self.events if x.did is Did.CHOSE]

    def came(self) -> list[str]:
        return [x.stop.id for x in self.events if x.did is Did.CAME_TO]


def test_sc_01_the_scan_goes_in_order_with_more_time_on_the_first() -> None:
    run = Run(Scanner(TIMES))
    run.until(2999)
    assert run.came() == ["a"]
    run.until(3000)
    assert run.came() == ["a", "b"]
    run.until(5000)
    run.until(7000)
    assert run.came() == ["a", "b", "c", "a"]


def test_a_press_chooses_what_is_shown() -> None:
    run = Run(Scanner(TIMES))
    run.until(3500)
    run.press()
    assert run.chosen() == ["b"]


def test_after_three_rounds_the_scan_waits_silently_and_a_press_wakes_it_and_chooses_nothing() -> None:
    run = Run(Scanner(TIMES))
    run.until(100_000)
    assert run.scanner.is_waiting
    assert run.scanner.next_ms() is None
    assert run.came().count("a") == 3
    run.press()
    assert run.chosen() == []
    assert not run.scanner.is_waiting
    assert run.here() == "a"


def test_sc_03_a_press_shorter_than_acceptance_does_nothing() -> None:
    run = Run(Scanner(ScanSettings(acceptance_ms=500)))
    run.press(held_ms=499)
    assert run.chosen() == []
    run.press(held_ms=500)
    assert run.chosen() == ["a"]


def test_a_held_press_counts_for_what_was_shown_when_it_began() -> None:
    run = Run(Scanner(ScanSettings(scan_ms=300, first_extra_ms=0, acceptance_ms=3000)))
    run.until(350)
    run.press(held_ms=3000)
    assert run.chosen() == ["b"]


def test_sc_04_two_presses_inside_ignore_repeat_are_one() -> None:
    run = Run(Scanner(ScanSettings(ignore_repeat_ms=300)), GROUPS)
    run.press(held_ms=50)
    run.until(299)
    run.press(held_ms=10)
    assert run.chosen() == []
    assert run.here() == "a"
    run.until(run.now + 300)
    run.press()
    assert run.chosen() == ["a"]


def test_a_switch_that_stays_down_presses_once() -> None:
    run = Run(Scanner(TIMES), GROUPS)
    run.take(run.scanner.press(CHOOSE, 0))
    for at in range(100, 20_000, 100):
        run.until(at)
        run.take(run.scanner.press(CHOOSE, at))
    assert run.chosen() == []
    assert run.here() == "a"


def test_a_group_is_gone_into_and_left_by_its_last_stop() -> None:
    run = Run(Scanner(TIMES), GROUPS)
    run.press()
    run.until(3000 + run.now)
    run.until(2000 + run.now)
    assert run.here() == "way-back"
    run.press()
    assert run.here() == "part:page"


def test_two_switches_one_moves_on_and_the_other_chooses() -> None:
    run = Run(Scanner(TIMES, ScanAdvance.STEP))
    run.until(60_000)
    assert run.here() == "a"
    run.press(MOVE_ON)
    run.until(run.now + 1000)
    run.press(MOVE_ON)
    run.until(run.now + 1000)
    assert run.here() == "c"
    run.press(CHOOSE)
    assert run.chosen() == ["c"]


def test_two_switches_go_round_for_ever() -> None:
    run = Run(Scanner(TIMES, ScanAdvance.STEP))
    for _ in range(20):
        run.press(MOVE_ON)
        run.until(run.now + 400)
    assert not run.scanner.is_waiting
    assert run.here() == "c"


def test_held_down_the_scan_goes_on_and_let_go_it_chooses() -> None:
    run = Run(Scanner(ScanSettings(scan_ms=1000, first_extra_ms=0), ScanAdvance.HOLD))
    run.until(30_000)
    assert run.here() == "a"
    run.press(held_ms=2500)
    assert run.chosen() == ["c"]


def test_press_to_stop_one_press_starts_and_the_next_chooses() -> None:
    run = Run(Scanner(ScanSettings(scan_ms=1000, first_extra_ms=0), ScanAdvance.PRESS_TO_STOP))
    run.until(30_000)
    assert run.here() == "a"
    run.press()
    assert run.chosen() == []
    run.until(run.now + 1500)
    run.press()
    assert run.chosen() == ["b"]


def test_the_scan_rests_while_something_is_said_and_shows_the_stop_a_while_after() -> None:
    run = Run(Scanner(TIMES))
    run.scanner.rest("cue", 0, is_resting=True)
    run.until(30_000)
    assert run.came() == ["a"]
    run.scanner.rest("cue", 30_000, is_resting=False)
    run.until(30_999)
    assert run.came() == ["a"]
    run.until(31_000)
    assert run.came() == ["a", "b"]


def test_a_short_cue_takes_nothing_from_the_scan_time() -> None:
    run = Run(Scanner(TIMES))
    run.scanner.rest("cue", 0, is_resting=True)
    run.until(400)
    run.scanner.rest("cue", 400, is_resting=False)
    run.until(2999)
    assert run.came() == ["a"]


def test_the_person_can_press_while_the_cue_sounds() -> None:
    run = Run(Scanner(TIMES))
    run.scanner.rest("cue", 0, is_resting=True)
    run.press()
    assert run.chosen() == ["a"]


def test_the_first_press_hears_and_the_second_does() -> None:
    run = Run(Scanner(TIMES, hears_first=True))
    run.press()
    assert [x.did for x in run.events[-1:]] == [Did.SAID_FIRST]
    run.until(run.now + 400)
    run.press()
    assert run.chosen() == ["a"]


def test_what_was_heard_is_heard_again_when_the_scan_has_gone_on() -> None:
    run = Run(Scanner(TIMES, hears_first=True))
    run.press()
    run.until(run.now + 3000)
    run.press()
    assert run.chosen() == []


def test_a_page_that_changes_a_little_keeps_the_place() -> None:
    run = Run(Scanner(TIMES), GROUPS)
    run.press()
    run.until(run.now + 3000)
    assert run.here() == "b"
    more = scan_tree([*page("a", "b", "new"), *page("x", "y", part="bar")], ScanPattern.GROUP, str, "back")
    run.take(run.scanner.renew(more, run.now))
    assert run.here() == "b"


def test_a_page_whose_place_is_gone_begins_anew() -> None:
    run = Run(Scanner(TIMES))
    run.until(3500)
    run.take(run.scanner.renew(scan_tree(page("x", "y"), ScanPattern.LINEAR, str, "back"), run.now))
    assert run.here() == "x"


def test_a_press_that_began_on_another_page_does_nothing_on_this_one() -> None:
    run = Run(Scanner(ScanSettings(acceptance_ms=500)))
    run.take(run.scanner.press(CHOOSE, 0))
    run.take(run.scanner.show(GROUPS, 100))
    run.until(2000)
    assert run.chosen() == []


def test_a_page_with_nothing_to_press_waits_and_does_not_fail() -> None:
    run = Run(Scanner(TIMES), ScanStop("root", ""))
    run.until(10_000)
    run.press()
    run.press(MOVE_ON)
    assert run.scanner.here is None


@pytest.mark.parametrize(("asked", "used"), [(100, 300), (90_000, 20_000)])
def test_the_scan_time_is_kept_between_a_third_of_a_second_and_20_seconds(asked: int, used: int) -> None:
    run = Run(Scanner(ScanSettings(scan_ms=asked, first_extra_ms=0)))
    run.until(used - 1)
    assert run.came() == ["a"]
    run.until(used)
    assert run.came() == ["a", "b"]


@given(
    st.lists(st.tuples(st.integers(0, 4000), st.sampled_from(SwitchJob), st.integers(0, 1500)), max_size=30),
    st.sampled_from(ScanAdvance),
    st.booleans(),
)
def test_whatever_is_pressed_the_scan_stays_on_the_page_and_chooses_only_what_is_there(
    presses: list[tuple[int, SwitchJob, int]], advance: ScanAdvance, hears_first: bool
) -> None:
    run = Run(Scanner(ScanSettings(acceptance_ms=100), advance, hears_first=hears_first), GROUPS)
    for wait, job, held in presses:
        run.until(run.now + wait)
        run.press(job, held)
        if run.events and run.events[-1].did is Did.CHOSE:
            run.take(run.scanner.show(GROUPS, run.now))
        assert run.scanner.here in run.scanner.group.inside
    assert set(run.chosen()) <= {"a", "b", "x", "y"}


def steps_page(pen: str = "pen") -> ScanStop:
    """Return a group that is often pressed several times, and things beside it that are not."""
    again = [Target(x, x, "page", group="move", is_again=True) for x in ("up", "pen", "right")]
    again[1] = replace(again[1], name=pen)
    return scan_tree([*again, *page("undo", "next")], ScanPattern.ROW_COLUMN, str, "back")


QUICK = ScanSettings(scan_ms=1000, first_extra_ms=500, ignore_repeat_ms=0)


def test_the_scan_stays_at_what_is_often_pressed_several_times() -> None:
    run = Run(Scanner(QUICK), steps_page())
    run.press()
    run.until(run.now + 1500)
    assert run.here() == "pen"
    for name in ("pen up", "pen down", "pen up"):
        run.press()
        # It is called otherwise after each press, and is still the same.
        run.take(run.scanner.show(steps_page(name), run.now))
        assert run.here() == "pen"
    assert run.chosen() == ["pen"] * 3
    assert run.scanner.next_ms() == run.now + 1000
    run.until(run.now + 1000)
    assert run.here() == "right"


def test_where_it_is_gone_or_was_done_once_the_scan_begins_anew() -> None:
    run = Run(Scanner(QUICK), steps_page())
    run.press()
    run.press()
    assert run.chosen() == ["up"]
    run.take(run.scanner.show(ROOT, run.now))
    assert run.here() == "a"
    run.press()
    run.take(run.scanner.show(steps_page(), run.now))
    assert run.scanner.path == ()


def test_heard_first_each_press_of_the_same_is_heard_first_too() -> None:
    run = Run(Scanner(QUICK, hears_first=True), steps_page())
    for _ in range(3):
        run.press()
    run.take(run.scanner.show(steps_page(), run.now))
    run.press()
    assert run.chosen() == ["up"]
    run.press()
    assert run.chosen() == ["up", "up"]


def test_started_and_stopped_by_presses_it_stays_and_waits_to_be_started() -> None:
    run = Run(Scanner(QUICK, ScanAdvance.PRESS_TO_STOP), steps_page())
    for _ in range(4):
        run.press()
    run.take(run.scanner.show(steps_page(), run.now))
    assert (run.chosen(), run.here()) == (["up"], "up")
    run.until(run.now + 30_000)
    assert run.here() == "up"
    run.press()
    run.press()
    assert run.chosen() == ["up", "up"]
