from dataclasses import replace
from datetime import date

from tests.documents.real_plan import MEETING

from pcplanner.documents.choices import ALL_PARTS, DocumentChoices, DocumentKind, Part
from pcplanner.documents.pdf import Written
from pcplanner.domain.audiences import plan_for
from pcplanner.domain.chapters import MATTERS
from pcplanner.domain.checking import all_unchecked
from pcplanner.domain.dreams import ME
from pcplanner.domain.lines import Audience, Check, Line
from pcplanner.domain.plan import Plan
from pcplanner.services.take_home import Copy
from pcplanner.ui.pages.take_home.state import (
    Note,
    NoteKind,
    Told,
    checkers,
    look_again_words,
    notes,
    part_choices,
    parts_for,
    parts_held,
)
from pcplanner.ui.routes import Place, Route

CHOICES = DocumentChoices(DocumentKind.PLAN, 16, date(2025, 3, 4))


def part_of(line: Line) -> Part:
    return Part.DREAMS if line.chapter == MATTERS.id else Part.ABOUT


def told(plan: Plan, audience: Audience = Audience.ME) -> Told:
    """Return a plan as its audience sees it, where each chapter is for whom its lines are."""
    seen = plan_for(plan, audience, lambda _: (Audience.ME,))
    held = parts_held(seen, part_of)
    return Told(plan, seen, held, parts_held(plan, part_of) - held, part_of)


def kinds(found: tuple[Note, ...]) -> set[NoteKind]:
    return {note.kind for note in found}


def of_kind(found: tuple[Note, ...], kind: NoteKind) -> Note:
    return next(note for note in found if note.kind is kind)


def checked(plan: Plan) -> Plan:
    lines = tuple(replace(x, check=Check.YES) for x in plan.lines)
    return replace(plan, lines=lines, dreams=tuple(replace(x, check=Check.YES) for x in plan.dreams))


def test_every_part_of_a_full_plan_goes_in(example: Plan) -> None:
    assert all(x.is_in and not x.is_empty for x in part_choices(told(example), ALL_PARTS))


def test_a_part_that_is_switched_off_stays_out(example: Plan) -> None:
    found = {x.part: x for x in part_choices(told(example), ALL_PARTS - {Part.CIRCLE})}
    assert not found[Part.CIRCLE].is_in
    assert found[Part.CIRCLE].caption == "Stays out"


def test_a_part_with_nothing_in_it_says_so(example: Plan) -> None:
    found = {x.part: x for x in part_choices(told(replace(example, steps=())), ALL_PARTS)}
    assert found[Part.PROMISES].is_empty
    assert found[Part.PROMISES].caption == "Nothing yet"
    assert not found[Part.PATHS].is_empty


def test_the_person_nobody_and_helpers_may_have_checked_it(example: Plan) -> None:
    found = checkers(example)
    assert [x.who for x in found[:2]] == ["", ME]
    assert {x.who for x in found[2:]} <= {x.name for x in example.supporters if x.roles}


def test_others_get_only_what_was_shared_with_them() -> None:
    assert parts_for(Audience.GP) == {Part.ABOUT}
    assert parts_for(Audience.ME) == ALL_PARTS


def test_what_nobody_checked_is_counted_as_it_is_read_back(example: Plan) -> None:
    count = len(all_unchecked(example))
    note = of_kind(notes(told(example), CHOICES, None), NoteKind.UNCHECKED)
    assert note.words == f"{count} things to check first."
    assert note.route is not None
    assert note.route.place is Place.CHECK_BACK


def test_a_plan_that_is_checked_only_leads_to_its_words(example: Plan) -> None:
    (note,) = notes(told(checked(example)), CHOICES, None)
    assert note.words == "Look at the words first."
    assert note.route == Route(Place.EASY_READ, example.person.id)


def test_what_stays_out_is_not_counted(example: Plan) -> None:
    assert NoteKind.UNCHECKED not in kinds(
        notes(told(example), replace(CHOICES, parts=frozenset({Part.CIRCLE})), None)
    )


def test_an_empty_plan_says_what_to_do_first(example: Plan) -> None:
    note = of_kind(notes(told(Plan(example.person)), CHOICES, None), NoteKind.EMPTY)
    assert note.route == Route(Place.ABOUT, example.person.id)


def test_with_no_part_chosen_it_says_so(example: Plan) -> None:
    assert NoteKind.NO_PART in kinds(notes(told(example), replace(CHOICES, parts=frozenset()), None))


def test_over_24_pages_parts_are_offered(example: Plan) -> None:
    whole = checked(example)
    assert kinds(notes(told(whole), CHOICES, Copy(Written(b""), 24))) == {NoteKind.WORDS}
    assert kinds(notes(told(whole), CHOICES, Copy(Written(b""), 25))) == {NoteKind.MANY_PAGES, NoteKind.WORDS}


def test_letters_and_pictures_that_will_be_missing_are_told(example: Plan) -> None:
    found = notes(told(checked(example)), CHOICES, Copy(Written(b"", ("\U0001f980", "x"), ("A cup",)), 3))
    assert "\U0001f980 x" in of_kind(found, NoteKind.LETTERS).more
    assert of_kind(found, NoteKind.PICTURES).words == "1 picture will be missing."


def test_what_the_person_keeps_to_themselves_is_told(example: Plan) -> None:
    gp = replace(CHOICES, parts=frozenset({Part.ABOUT}), audience=Audience.GP)
    found = notes(told(checked(example), Audience.GP), gp, None)
    assert NoteKind.KEPT in kinds(found)


def test_the_day_in_words(example: Plan) -> None:
    person = replace(example.person, look_again_on=None)
    day = date(2025, 3, 4)
    assert look_again_words(replace(example, person=person), day) == "No day yet"
    there = replace(example, person=replace(person, look_again_on=day))
    assert look_again_words(there, day) == "Tuesday 4 March 2025"
    assert look_again_words(there, date(2025, 3, 5)) == "It was Tuesday 4 March 2025."


def test_a_part_that_is_only_for_the_person_says_so_in_a_copy_for_others(example: Plan) -> None:
    found = {x.part: x for x in part_choices(told(example, Audience.ANYONE), ALL_PARTS)}
    assert found[Part.CIRCLE].is_empty
    assert found[Part.CIRCLE].caption == "Not for them"
    assert found[Part.CIRCLE].why.startswith("They may not see anything")


def test_meetings_are_a_part_only_where_there_is_one(example: Plan) -> None:
    without = told(replace(example, meetings=()))
    assert Part.MEETINGS not in {x.part for x in part_choices(without, ALL_PARTS)}
    met = told(replace(example, meetings=(MEETING,)))
    assert Part.MEETINGS in {x.part for x in part_choices(met, ALL_PARTS)}


def test_a_paper_has_no_notes_about_the_plan(example: Plan) -> None:
    choices = replace(CHOICES, kind=DocumentKind.FEEDBACK)
    assert notes(told(example), choices, Copy(Written(b""), 1)) == ()


def test_a_page_about_me_that_is_more_than_one_asks_what_stays(example: Plan) -> None:
    choices = replace(CHOICES, kind=DocumentKind.PROFILE)
    note = of_kind(notes(told(example), choices, Copy(Written(b""), 4)), NoteKind.ONE_PAGE)
    assert note.words == "This takes 4 pages. What stays on the page?"
    assert note.route == Route(Place.LEAVE_OUT, example.person.id, "me")
    assert notes(told(example), choices, Copy(Written(b""), 1)) == ()
    line = next(x for x in example.lines if x.chapter == "important")
    out = replace(line, details=replace(line.details, is_off_page=True))
    plan = replace(example, lines=tuple(out if x is line else x for x in example.lines))
    assert of_kind(notes(told(plan), choices, Copy(Written(b""), 1)), NoteKind.ONE_PAGE).words.startswith(
        "1 "
    )
