import pytest

from pcplanner.domain.errors import InputError
from pcplanner.domain.meetings import AgendaItem, AgendaKind, Meeting
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services
from pcplanner.services.desk import ThingMissing


@pytest.fixture
def meeting(opened: Services, ann: Person) -> Meeting:
    return opened.meetings.plan_new(ann.id, "one_page_profile").value


def agenda(services: Services, meeting: Meeting) -> tuple[AgendaItem, ...]:
    found = services.people.plan(meeting.person_id).meeting(meeting.id)
    assert found is not None
    return found.agenda


def kinds(services: Services, meeting: Meeting) -> list[AgendaKind]:
    return [x.kind for x in agenda(services, meeting)]


def test_a_part_is_moved_within_the_ends(opened: Services, meeting: Meeting) -> None:
    hello = meeting.agenda[0].id
    opened.agendas.move(meeting.id, hello, 2)
    assert [x.id for x in agenda(opened, meeting)].index(hello) == 2
    opened.agendas.move(meeting.id, hello, 99)
    assert agenda(opened, meeting)[-1].id == hello
    opened.history.undo(meeting.person_id)
    assert agenda(opened, meeting)[2].id == hello


def test_a_part_is_left_out_and_put_back_where_it_belongs(opened: Services, meeting: Meeting) -> None:
    before = kinds(opened, meeting)
    feedback = next(x for x in meeting.agenda if x.kind is AgendaKind.FEEDBACK)
    opened.agendas.leave_out(meeting.id, feedback.id)
    assert AgendaKind.FEEDBACK not in kinds(opened, meeting)
    opened.agendas.add(meeting.id, AgendaKind.FEEDBACK)
    assert kinds(opened, meeting) == before


def test_a_chapter_that_was_left_out_comes_back_with_its_title(opened: Services, meeting: Meeting) -> None:
    chapter = next(x for x in meeting.agenda if x.chapter_id == "admire")
    opened.agendas.leave_out(meeting.id, chapter.id)
    opened.agendas.add(meeting.id, AgendaKind.CHAPTER, chapter_id="admire")
    back = next(x for x in agenda(opened, meeting) if x.chapter_id == "admire")
    assert back.words == chapter.words
    with pytest.raises(ThingMissing):
        opened.agendas.add(meeting.id, AgendaKind.CHAPTER, chapter_id="nothing")


def test_something_of_our_own_needs_words_and_stands_before_the_ending(
    opened: Services, meeting: Meeting
) -> None:
    with pytest.raises(InputError):
        opened.agendas.add(meeting.id, AgendaKind.OWN, "  ")
    opened.agendas.add(meeting.id, AgendaKind.OWN, "Talk about the trip")
    found = kinds(opened, meeting)
    assert found.index(AgendaKind.OWN) == found.index(AgendaKind.CLOSING) - 1
    assert opened.history.history(meeting.person_id).undo == "added to our meeting: Talk about the trip"


def test_a_break_goes_after_any_part(opened: Services, meeting: Meeting) -> None:
    opened.agendas.add(meeting.id, AgendaKind.BREAK, after_id=meeting.agenda[0].id)
    assert kinds(opened, meeting)[1] is AgendaKind.BREAK


def test_saving_a_part_again_never_makes_two(opened: Services, meeting: Meeting) -> None:
    for _ in range(2):
        opened.agendas.add(meeting.id, AgendaKind.BREAK, new_id="a-break")
    assert [x.id for x in agenda(opened, meeting)].count("a-break") == 1


def test_a_part_gets_words_and_a_picture_of_our_own(opened: Services, meeting: Meeting) -> None:
    hello = meeting.agenda[0].id
    opened.agendas.rename(meeting.id, hello, "Songs")
    opened.agendas.set_picture(meeting.id, hello, symbol("sing"))
    part = agenda(opened, meeting)[0]
    assert (part.words, part.picture) == ("Songs", symbol("sing"))


def test_a_chapter_without_words_of_its_own_can_be_changed(opened: Services, meeting: Meeting) -> None:
    chapter = meeting.agenda[1].id
    opened.agendas.rename(meeting.id, chapter, "")
    assert opened.history.history(meeting.person_id).undo == "changed in our meeting"
    opened.agendas.leave_out(meeting.id, chapter)
    assert opened.history.history(meeting.person_id).undo == "left out of our meeting"


def test_leaving_out_where_we_are_goes_to_the_part_after(opened: Services, meeting: Meeting) -> None:
    opened.meetings.start(meeting.id)
    opened.agendas.leave_out(meeting.id, meeting.agenda[0].id)
    found = opened.people.plan(meeting.person_id).meeting(meeting.id)
    assert found is not None
    assert found.at_item == found.agenda[0].id


def test_the_last_part_stays(opened: Services, meeting: Meeting) -> None:
    for item in meeting.agenda:
        opened.agendas.leave_out(meeting.id, item.id)
    assert len(agenda(opened, meeting)) == 1
