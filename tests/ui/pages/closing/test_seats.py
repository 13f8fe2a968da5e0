from datetime import UTC, datetime

from pcplanner.domain.circle import Presence, Ring, Supporter, SupporterKind
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Check, Line, Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.line_editing.rows import row_of
from pcplanner.ui.pages.closing.seats import Seat, known_as, seats_of

MUM = Supporter("mum", "p", "Mum", symbol("mother"), Ring.CLOSEST, 0)
SAM = Supporter("sam", "p", "Sam", None, Ring.FRIENDS, 0)
REX = Supporter("rex", "p", "Rex", None, Ring.CLOSEST, 1, SupporterKind.ANIMAL)
GRAN = Supporter("gran", "p", "Gran", None, Ring.CLOSEST, 2, presence=Presence.DIED)


def line(words: str, said_by: str = "", source: Source | None = None, check: Check = Check.NOT_ASKED) -> Line:
    whose = source or (Source.SOMEONE_ELSE if said_by else Source.OWN_WORDS)
    when = datetime(2025, 3, 1, tzinfo=UTC)
    return Line(f"l-{words}", "p", "closing", words, None, whose, when, said_by=said_by, check=check)


def plan_of(*lines: Line) -> Plan:
    return Plan(Person("p", "Alex", None, datetime(2025, 1, 1, tzinfo=UTC)), (SAM, MUM, REX, GRAN), lines)


def seats(plan: Plan, *guests: str) -> tuple[Seat, ...]:
    return seats_of(plan, [row_of(plan, x) for x in plan.lines], "", guests)


def test_the_person_comes_first_then_who_can_speak_from_the_middle_of_the_circle() -> None:
    found = seats(plan_of())
    assert [x.name for x in found] == ["Alex", "Mum", "Sam"]
    assert found[1].face == symbol("mother")
    assert [x.spoken for x in found[:2]] == ["Alex. Not said yet", "Mum. Not said yet"]


def test_what_each_has_said_stands_under_their_face_and_nothing_is_merged() -> None:
    found = seats(plan_of(line("Hope", "mum"), line("Happy"), line("Trust", "mum"), line("Song", "Jo")))
    assert [(x.name, x.said) for x in found] == [
        ("Alex", "Happy"),
        ("Mum", "Hope"),
        ("Mum", "Trust"),
        ("Sam", ""),
        ("Jo", "Song"),
    ]
    assert len({x.key for x in found}) == len(found)


def test_a_word_of_somebody_nobody_knows_is_never_shown_as_the_persons() -> None:
    found = seats(plan_of(line("Calm", source=Source.SOMEONE_ELSE, check=Check.YES)))
    assert [(x.who, x.said) for x in found] == [(ME, ""), ("mum", ""), ("sam", ""), ("", "Calm")]


def test_somebody_who_died_keeps_the_word_they_said() -> None:
    assert ("Gran", "Love") in [(x.name, x.said) for x in seats(plan_of(line("Love", "gran")))]


def test_a_typed_name_that_is_known_is_that_person() -> None:
    plan = plan_of()
    assert known_as(plan, " mum ") == "mum"
    assert known_as(plan, "ALEX") == ME
    assert known_as(plan, "Jo") == "Jo"
    assert [x.name for x in seats(plan, "Jo")] == ["Alex", "Mum", "Sam", "Jo"]
