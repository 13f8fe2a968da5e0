"""Make the pieces of a question about one amount, and show the answers on them."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from pcplanner.domain.money import Period
from pcplanner.domain.money_told import each_words
from pcplanner.domain.pictures import symbol
from pcplanner.domain.text import LONGEST_LINE, LONGEST_NAME
from pcplanner.domain.words import say
from pcplanner.ui.pages.money.form import PERIODS, MoneyForm, MoneyQuestion
from pcplanner.ui.pages.money.view_model import MoneyViewModel
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import MainButton, PlainButton
from pcplanner.ui.widgets.chip import PictureButton
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.press import PressButton
from pcplanner.ui.widgets.stepped_head import SteppedHead
from pcplanner.ui.widgets.words_field import WordsField

STEPS, DONE, NEXT, TOTAL, MORE, ANOTHER = "steps", "done", "next", "total", "more", "another"


def form_keys(form: MoneyForm) -> tuple[str, ...]:
    """Return the pieces of a question, in the order of Tab."""
    return (STEPS, *_answers(form), *_ways_on(form))


def _answers(form: MoneyForm) -> Iterator[str]:
    match form.question:
        case MoneyQuestion.WHAT:
            yield "field:what"
            yield from (f"picture:{x.ref}" for x in form.pictures)
            yield MORE
        case MoneyQuestion.AMOUNT:
            yield "field:amount"
            yield TOTAL
        case MoneyQuestion.PERIOD:
            yield from (f"period:{x.value}" for x in PERIODS)
            if form.has_money and form.money.period is Period.OTHER:
                yield "field:period"
        case _:
            yield from (f"who:{x.id}" for x in form.helpers if x.id != form.typed_name)
            yield f"field:{form.question.value}"


def _ways_on(form: MoneyForm) -> Iterator[str]:
    if form.question is MoneyQuestion.PAYER and form.money.payer:
        yield ANOTHER
    if form.question is not MoneyQuestion.HOLDER:
        yield NEXT
    yield DONE


def make_form_piece(look: Look, view_model: MoneyViewModel, key: str, family: Family) -> QWidget:
    """Make a piece of a question."""
    kind, _, which = key.partition(":")
    match kind:
        case "steps":
            made: QWidget = _steps(look, view_model, family)
        case "field":
            made = _field(look, view_model, which)
        case "period":
            made = _period(look, view_model, Period(which), family)
        case "who":
            made = _who(look, view_model, which)
        case "picture":
            made = _picture(look, view_model, which)
        case _:
            made = _button(look, view_model, key, family)
    return made


def _button(look: Look, view_model: MoneyViewModel, key: str, family: Family) -> PressButton:
    if key == TOTAL:
        total = OptionRow(look, say("money.is_total"), picture=symbol("tell"), family=family)
        total.clicked.connect(view_model.switch_total)
        return total
    if key == MORE:
        more = PlainButton(look, say("money.more_pictures"), icon=Icon.SEARCH)
        more.clicked.connect(view_model.editor.ask_for_picture)
        return more
    if key == ANOTHER:
        another = PlainButton(look, say("money.another_payer"), icon=Icon.PLUS)
        another.clicked.connect(view_model.begin_for_another_payer)
        return another
    if key == NEXT:
        after = PlainButton(look, say("money.next_question"), icon=Icon.NEXT, icon_at_end=True)
        after.clicked.connect(view_model.go_on)
        return after
    done = MainButton(look, say("money.done"), icon=Icon.TICK, size=TextSize.TILE)
    done.clicked.connect(view_model.close_form)
    return done


def show_form_piece(key: str, piece: QWidget, form: MoneyForm) -> None:
    """Show on a piece what was answered."""
    which = key.partition(":")[2]
    if isinstance(piece, SteppedHead):
        piece.set_steps(form.steps(), tuple(MoneyQuestion).index(form.question))
    elif isinstance(piece, WordsField):
        _show_field(which, piece, form)
    elif key.startswith("period:") and isinstance(piece, OptionRow):
        piece.set_chosen(form.has_money and form.money.period.value == which)
    elif key.startswith("who:") and isinstance(piece, OptionRow):
        piece.set_chosen(form.who == which)
    elif isinstance(piece, OptionRow):
        piece.set_chosen(form.money.is_total)
        piece.set_caption(say("money.not_counted") if form.money.is_total else "")
    elif isinstance(piece, PictureButton):
        piece.set_chosen(form.picture is not None and form.picture.ref == which)


def _steps(look: Look, view_model: MoneyViewModel, family: Family) -> SteppedHead:
    steps = SteppedHead(look, family=family)
    form = view_model.form
    if form is not None:
        steps.set_steps(form.steps(), tuple(MoneyQuestion).index(form.question))
    steps.step_pressed.connect(view_model.go_to)
    return steps


def _field(look: Look, view_model: MoneyViewModel, which: str) -> WordsField:
    label = "name" if which in {"payer", "holder"} else which
    longest = LONGEST_LINE if which == "what" else LONGEST_NAME
    has_hint = which in {"amount", "payer"}
    hint = say(f"money.hint_{which}") if has_hint else say(f"money.field_{label}")
    field = WordsField(
        look,
        say(f"money.field_{label}"),
        size=TextSize.NAME if which == "amount" else TextSize.LINE_NARROW,
        max_length=longest,
        placeholder=hint,
        show_label=False,
    )
    if which == "what":
        field.edited.connect(view_model.editor.type_words)
        field.settled.connect(lambda _: view_model.settle())
    elif which == "amount":
        field.edited.connect(view_model.type_amount)
        field.settled.connect(lambda _: view_model.settle())
    elif which == "period":
        field.settled.connect(view_model.set_period_words)
    else:
        field.settled.connect(view_model.set_name)
    field.entered.connect(lambda _: view_model.go_on())
    return field


def _show_field(which: str, field: WordsField, form: MoneyForm) -> None:
    words = {"what": form.words, "amount": form.typed, "period": form.money.period_words}.get(
        which, form.typed_name
    )
    # What is being typed has not come back from the library yet, and is newer.
    if field.words().strip() != words.strip() and (which in {"what", "amount"} or not field.hasFocus()):
        field.set_words(words)
    message = form.message if which == "amount" else form.trouble if which == "what" else ""
    if which == "payer" and words and not message:
        field.show_saved(say("money.one_payer"))
        return
    if not message:
        field.show_saved() if words and not field.hasFocus() else field.clear_message()
    elif which == "amount" and form.amount.problem is None:
        field.show_saved(message)
    else:
        field.show_problem(message)


def _period(look: Look, view_model: MoneyViewModel, period: Period, family: Family) -> OptionRow:
    tile = OptionRow(look, each_words(period), picture=symbol(PERIODS[period]), family=family)
    tile.clicked.connect(lambda: view_model.choose_period(period))
    return tile


def _who(look: Look, view_model: MoneyViewModel, who: str) -> OptionRow:
    form = view_model.form
    helper = next((x for x in form.helpers if x.id == who), None) if form else None
    face = helper.face if helper else None
    row = OptionRow(
        look,
        helper.name if helper else who,
        picture=face,
        icon=None if face else Icon.PERSON,
        family=Family.CIRCLE,
        round_picture=True,
    )
    row.clicked.connect(lambda: view_model.choose_who(who))
    return row


def _picture(look: Look, view_model: MoneyViewModel, ref: str) -> PictureButton:
    form = view_model.form
    picture = next((x for x in form.pictures if x.ref == ref), None) if form else None
    button = PictureButton(look, picture.alt if picture and picture.alt else say("lines.a_picture"), picture)
    button.clicked.connect(lambda: view_model.editor.choose_picture(picture))
    return button
