import pytest

from pcplanner.domain.dreams import ME
from pcplanner.domain.errors import PlainError
from pcplanner.domain.lines import Line
from pcplanner.domain.money import Money, Period
from pcplanner.domain.plan import Plan
from pcplanner.ui.context import Context
from pcplanner.ui.messages import Message
from pcplanner.ui.pages.money.form import MoneyQuestion
from pcplanner.ui.pages.money.view_model import MoneyViewModel


@pytest.fixture
def view_model(context: Context, new_person_id: str) -> MoneyViewModel:
    return MoneyViewModel(context, new_person_id, "money")


def lines(context: Context, person_id: str) -> tuple[Line, ...]:
    return context.services.people.plan(person_id).lines_in("money")


def money(context: Context, person_id: str) -> Money:
    (line,) = lines(context, person_id)
    assert line.details.money is not None
    return line.details.money


def begun(view_model: MoneyViewModel, words: str = "Swimming") -> None:
    view_model.begin()
    view_model.editor.type_words(words)
    view_model.settle()
    view_model.go_on()


def test_an_amount_is_saved_answer_by_answer(
    view_model: MoneyViewModel, context: Context, new_person_id: str
) -> None:
    begun(view_model)
    assert view_model.question is MoneyQuestion.AMOUNT
    view_model.type_amount("£6")
    view_model.settle()
    assert money(context, new_person_id) == Money(600)
    view_model.go_on()
    view_model.choose_period(Period.VISIT)
    view_model.go_on()
    view_model.choose_who(ME)
    view_model.go_on()
    view_model.set_name("The bank")
    assert money(context, new_person_id) == Money(600, Period.VISIT, payer=ME, holder="The bank")
    view_model.go_on()
    assert view_model.question is None
    assert [x.words for x in lines(context, new_person_id)] == ["Swimming"]


def test_each_answer_is_undone_by_itself(
    view_model: MoneyViewModel, context: Context, new_person_id: str
) -> None:
    begun(view_model)
    view_model.type_amount("6")
    view_model.settle()
    view_model.choose_period(Period.WEEK)
    context.change(lambda: context.services.history.undo(new_person_id))
    assert money(context, new_person_id) == Money(600)
    assert view_model.form is not None
    assert view_model.form.money.period is Period.NOT_SAID
    context.change(lambda: context.services.history.undo(new_person_id))
    assert view_model.form is not None
    assert view_model.form.typed == ""
    assert not view_model.form.has_money


def test_words_of_an_amount_are_kept_and_what_was_read_is_told(
    view_model: MoneyViewModel, context: Context, new_person_id: str
) -> None:
    begun(view_model)
    view_model.type_amount("about 12")
    view_model.settle()
    assert money(context, new_person_id) == Money(1200, words="about 12")
    assert view_model.form is not None
    assert view_model.form.message == "I read £12. I keep your words."


@pytest.mark.parametrize("typed", ["a lot", "10 to 12", "9" * 40, "-5", "12.345"])
def test_a_bad_amount_has_a_plain_sentence_and_nothing_is_lost(
    view_model: MoneyViewModel, context: Context, new_person_id: str, typed: str
) -> None:
    begun(view_model)
    view_model.type_amount(typed)
    view_model.settle()
    assert view_model.form is not None
    assert view_model.form.message.endswith("I keep your words.")
    assert money(context, new_person_id) == Money(None, words=typed)
    again = MoneyViewModel(context, new_person_id, "money")
    again.ask_about(again.state.cards[0])
    assert again.form is not None
    assert again.form.typed == typed


def test_an_amount_without_words_is_kept_under_a_plain_name(
    view_model: MoneyViewModel, context: Context, new_person_id: str
) -> None:
    view_model.begin()
    view_model.go_to(1)
    view_model.type_amount("9")
    view_model.close_form()
    assert money(context, new_person_id) == Money(900)
    assert [x.words for x in lines(context, new_person_id)] == ["Something we pay"]


def test_a_stated_total_is_in_no_sum(
    view_model: MoneyViewModel, context: Context, new_person_id: str
) -> None:
    for words, amount in (("Support", "50"), ("Help", "34"), ("In all", "90")):
        begun(view_model, words)
        view_model.type_amount(amount)
        view_model.settle()
        view_model.choose_period(Period.WEEK)
    view_model.switch_total()
    (week,) = view_model.sums()
    assert (week.pence, [x.pence for x in week.stated]) == (8400, [9000])


def test_choosing_who_pays_again_takes_it_back(
    view_model: MoneyViewModel, context: Context, new_person_id: str
) -> None:
    begun(view_model)
    view_model.go_to(3)
    view_model.choose_who(ME)
    assert money(context, new_person_id).payer == ME
    view_model.choose_who(ME)
    assert money(context, new_person_id).payer == ""


def test_how_often_in_own_words(view_model: MoneyViewModel, context: Context, new_person_id: str) -> None:
    begun(view_model)
    view_model.go_to(2)
    view_model.choose_period(Period.OTHER)
    view_model.set_period_words(" each term ")
    assert money(context, new_person_id) == Money(None, Period.OTHER, "each term")
    assert [x.period_words for x in view_model.sums()] == ["each term"]


def test_answers_in_a_row_never_take_each_other_back(context: Context, example: Plan) -> None:
    view_model = MoneyViewModel(context, example.person.id, "money")
    begun(view_model)
    view_model.type_amount("5")
    view_model.choose_period(Period.NIGHT)
    view_model.go_to(3)
    view_model.choose_who(example.supporters[0].id)
    view_model.go_to(4)
    view_model.choose_who(ME)
    found = money(context, example.person.id)
    assert found == Money(500, Period.NIGHT, payer=example.supporters[0].id, holder=ME)


def test_what_cannot_be_saved_is_told(
    view_model: MoneyViewModel, context: Context, told: list[Message], monkeypatch: pytest.MonkeyPatch
) -> None:
    begun(view_model)

    def full(*_args: object, **_more: object) -> None:
        raise PlainError("The disk is full.")

    monkeypatch.setattr(type(context.services.lines), "set_details", full)
    view_model.choose_period(Period.WEEK)
    assert [x.words for x in told] == ["The disk is full."]
    assert view_model.form is not None
    assert not view_model.form.has_money


def test_another_payer_is_never_put_in_place_of_the_first_without_a_word(
    view_model: MoneyViewModel, context: Context, new_person_id: str, told: list[Message]
) -> None:
    begun(view_model)
    view_model.go_to(3)
    view_model.choose_who(ME)
    view_model.set_name("The council")
    assert money(context, new_person_id).payer == "The council"
    assert told[-1].words == "The council pays this now."
