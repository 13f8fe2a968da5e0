import pytest

from pcplanner.domain.circle import Presence, Ring, Role, Supporter
from pcplanner.domain.lines import Line
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.alarm.view_model import CHOOSING, AlarmViewModel, Contact


@pytest.fixture
def mum(context: Context, new_person_id: str) -> Supporter:
    return context.services.circle.add(new_person_id, "Mum", None, Ring.CLOSEST).value


@pytest.fixture
def view_model(context: Context, new_person_id: str, mum: Supporter) -> AlarmViewModel:
    return AlarmViewModel(context, new_person_id, "alarm")


def plan(context: Context, person_id: str) -> Plan:
    return context.services.people.plan(person_id)


def phones(context: Context, mum: Supporter) -> tuple[Line, ...]:
    return plan(context, mum.person_id).lines_in("alarm", mum.id)


def only(view_model: AlarmViewModel) -> Contact:
    (contact,) = view_model.circle
    return contact


def test_somebody_is_chosen_and_no_longer(
    view_model: AlarmViewModel, context: Context, mum: Supporter
) -> None:
    view_model.ask(CHOOSING)
    view_model.switch(only(view_model))
    assert plan(context, mum.person_id).supporters[0].roles == (Role.ALARM_CONTACT,)
    assert [x.name for x in view_model.contacts] == ["Mum"]
    view_model.switch(only(view_model))
    assert plan(context, mum.person_id).supporters[0].roles == ()


def test_other_roles_stay(context: Context, new_person_id: str, mum: Supporter) -> None:
    context.services.circle.switch_role(mum.id, Role.ADVOCATE)
    view_model = AlarmViewModel(context, new_person_id, "alarm")
    view_model.switch(only(view_model))
    assert plan(context, new_person_id).supporters[0].roles == (Role.ADVOCATE, Role.ALARM_CONTACT)


def test_a_number_is_kept_in_words_and_changed_and_taken_away(
    view_model: AlarmViewModel, context: Context, mum: Supporter
) -> None:
    view_model.switch(only(view_model))
    view_model.ask(mum.id)
    for typed in ("01632 960 1", "01632 960 123, after 6"):
        view_model.type_phone(typed)
        view_model.settle()
    (line,) = phones(context, mum)
    assert line.words == "01632 960 123, after 6"
    assert only(view_model).spoken == "Mum. The phone number is 01632 960 123, after 6."
    context.change(lambda: context.services.history.undo(mum.person_id))
    assert only(view_model).phone == ""
    context.change(lambda: context.services.history.redo(mum.person_id))
    view_model.type_phone("  ")
    view_model.settle()
    assert phones(context, mum) == ()
    view_model.type_phone("999")
    view_model.settle()
    assert [x.words for x in phones(context, mum)] == ["999"]


def test_a_number_is_no_sign_among_the_lines(
    view_model: AlarmViewModel, context: Context, mum: Supporter
) -> None:
    view_model.switch(only(view_model))
    view_model.ask(mum.id)
    view_model.type_phone("999")
    view_model.close_question()
    assert view_model.state.cards == ()
    assert only(view_model).phone == "999"


def test_a_number_stays_when_somebody_does_not_ring_any_more(
    view_model: AlarmViewModel, context: Context, mum: Supporter, told: list[Message]
) -> None:
    view_model.switch(only(view_model))
    view_model.ask(mum.id)
    view_model.type_phone("999")
    contact = view_model.contact
    assert contact is not None
    view_model.switch(contact)
    assert not view_model.contacts
    assert not view_model.asked
    assert told[-1].offers_undo
    assert [x.words for x in phones(context, mum)] == ["999"]


@pytest.mark.parametrize("presence", [Presence.DIED, Presence.LEFT, Presence.NOT_MET])
def test_who_is_not_here_is_not_offered_but_never_hidden_once_chosen(
    context: Context, new_person_id: str, mum: Supporter, presence: Presence
) -> None:
    context.services.circle.set_presence(mum.id, presence)
    view_model = AlarmViewModel(context, new_person_id, "alarm")
    assert view_model.circle == ()
    context.change(lambda: context.services.circle.switch_role(mum.id, Role.ALARM_CONTACT))
    assert [x.name for x in view_model.contacts] == ["Mum"]


def test_whoever_is_asked_about_and_taken_out_is_asked_about_no_more(
    view_model: AlarmViewModel, context: Context, mum: Supporter
) -> None:
    view_model.switch(only(view_model))
    view_model.ask(mum.id)
    context.change(lambda: context.services.circle.put_away(mum.id))
    assert not view_model.asked
