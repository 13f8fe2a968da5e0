"""Know the amounts of a chapter, which one is asked about, and save each answer as it is given."""

from dataclasses import replace

from pcplanner.domain.amounts import read_amount
from pcplanner.domain.errors import PlainError
from pcplanner.domain.lines import Details, Line
from pcplanner.domain.money import Money, Period
from pcplanner.domain.money_told import PeriodSum, each_words, period_sums
from pcplanner.domain.text import LONGEST_NAME
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import one_undo
from pcplanner.ui.line_editing.chapter_state import ChapterRead
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.line_order import on_sheet
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.pages.money.form import MoneyForm, MoneyQuestion, typed_amount
from pcplanner.ui.who_helps import helpers_of


class MoneyViewModel(ChapterViewModel):
    """Hold a chapter of money. ``form`` is what is asked about one amount, or ``None``."""

    def __init__(self, context: Context, person_id: str, chapter_id: str, sheet_id: str = "") -> None:
        self._question: MoneyQuestion | None = None
        self._typed: str | None = None
        self._is_typing = False
        self._typing = one_undo()
        self._sent: Details | None = None
        self._under_way = 0
        super().__init__(context, person_id, chapter_id, sheet_id)
        self.editor.changed.connect(self.state_changed)

    @property
    def question(self) -> MoneyQuestion | None:
        """Return what is asked, or ``None`` while the whole chapter is shown."""
        return self._question

    @property
    def form(self) -> MoneyForm | None:
        """Return what is asked about the amount that is worked on, with what was answered."""
        plan = self.plan
        if self._question is None or plan is None:
            return None
        line, edit, money = self.editor.line(), self.editor.state(), self._money()
        return MoneyForm(
            self._question,
            line.words,
            line.picture,
            edit.pictures,
            money or Money(),
            money is not None,
            self._shown_amount(),
            helpers_of(plan, (money.payer, money.holder) if money else ()),
            (plan.name_of(money.payer), plan.name_of(money.holder)) if money else ("", ""),
            edit.message if edit.is_problem else "",
        )

    def sums(self) -> tuple[PeriodSum, ...]:
        """Return what the amounts come to, each period by itself."""
        plan = self.plan
        if plan is None:
            return ()
        lines = on_sheet(plan, self.chapter_id, self._sheet_id)
        return period_sums(x.details.money for x in lines if x.details.money is not None)

    def ask_about(self, row: LineRow) -> None:
        """Ask about an amount that is there: how much it is first."""
        self.say(row.spoken, Kind.PLAN_TEXT)
        self.hold(row.id)
        self.editor.choose(row.id)
        self._ask(MoneyQuestion.AMOUNT)

    def begin(self) -> None:
        """Ask about a new amount: what it is for first."""
        self.editor.start_new(self.slot())
        self._ask(MoneyQuestion.WHAT)

    def begin_for_another_payer(self) -> None:
        """Ask how much of the same thing somebody else pays: a second amount, with nobody's pay in it yet."""
        self.settle()
        line, money = self.editor.line(), self._money() or Money()
        self.editor.start_new(line.slot)
        often = Money(None, money.period, money.period_words)
        self.editor.change_details(Details(money=often))
        self.editor.type_words(line.words)
        self.editor.settle()
        if line.picture is not None:
            self.editor.choose_picture(line.picture)
        self._sent = None
        self._ask(MoneyQuestion.AMOUNT)

    def go_to(self, step: int) -> None:
        """Ask one of the questions, from 0."""
        self._ask(tuple(MoneyQuestion)[step])

    def go_on(self) -> None:
        """Ask the next question; after the last one, show the whole chapter."""
        order = tuple(MoneyQuestion)
        after = order.index(self._question) + 1 if self._question else len(order)
        self._ask(order[after] if after < len(order) else None)

    def close_form(self) -> bool:
        """Show the whole chapter again; say whether anything was asked."""
        was_asking = self._question is not None
        if was_asking:
            self._ask(None)
        return was_asking

    def type_amount(self, text: str) -> None:
        """Take in an amount as it is typed; it is saved when typing pauses."""
        self._typed, self._is_typing = text, True
        self.state_changed.emit()

    def settle(self) -> None:
        """Save what is being typed."""
        if self._is_typing:
            self._keep_amount()
        super().settle()

    def choose_period(self, period: Period) -> None:
        """Say how often it comes, and save it."""
        self.say(each_words(period))
        self._put(replace(self._money() or Money(), period=period))

    def set_period_words(self, words: str) -> None:
        """Keep how often it comes in own words."""
        money = self._money() or Money()
        if words.strip() != money.period_words:
            self._put(replace(money, period=Period.OTHER, period_words=words.strip()[:LONGEST_NAME]))

    def choose_who(self, who: str) -> None:
        """Say who pays, or who holds the money; choosing the same again takes it back."""
        money = self._money() or Money()
        if self._question is MoneyQuestion.HOLDER:
            self._put(replace(money, holder="" if money.holder == who else who))
        else:
            self._put(replace(money, payer="" if money.payer == who else who))
        if self.plan is not None:
            self.say(self.plan.name_of(who), Kind.PLAN_TEXT)

    def set_name(self, name: str) -> None:
        """Keep the name of somebody outside the circle who pays, or who holds the money."""
        form, name = self.form, name.strip()[:LONGEST_NAME]
        if form is None or name == form.typed_name:
            return
        is_holder = form.question is MoneyQuestion.HOLDER
        if name and form.money.payer and not is_holder:
            self._context.messages.tell(say("money.payer_now", name=name), offers_undo=True)
        self._put(replace(form.money, holder=name) if is_holder else replace(form.money, payer=name))

    def switch_total(self) -> None:
        """Say that the amount is all of it as somebody told it, or that it is one part."""
        money = self._money() or Money()
        self._put(replace(money, is_total=not money.is_total))

    def _ask(self, question: MoneyQuestion | None) -> None:
        self.settle()
        self._question, self._typed, self._typing = question, None, one_undo()
        self.state_changed.emit()

    def _details(self) -> Details:
        return self._sent or self.editor.line().details

    def _money(self) -> Money | None:
        return self._details().money

    def _shown_amount(self) -> str:
        """Return what stands in the field: as it was typed, unless the library says something else."""
        money = self._money() or Money()
        if self._typed is None:
            return typed_amount(money)
        read = read_amount(self._typed)
        is_kept = (read.pence, read.words) == (money.pence, money.words)
        return self._typed if self._is_typing or is_kept else typed_amount(money)

    def _keep_amount(self) -> None:
        self._is_typing = False
        money, read = self._money() or Money(), read_amount(self._typed or "")
        if (read.pence, read.words) != (money.pence, money.words):
            self._put(replace(money, pence=read.pence, words=read.words), part_of=f"{self._typing}-amount")

    def _put(self, money: Money, part_of: str = "") -> None:
        """Save the amount; a line that says nothing else yet is made for it, so that nothing is lost."""
        editor, details = self.editor, replace(self._details(), money=money)
        super().settle()
        line_id = editor.line_id
        if not line_id:
            editor.change_details(details)
            if not editor.line().words.strip() and editor.line().picture is None:
                editor.type_words(say("money.no_name"))
            editor.settle()
            return
        self._sent, self._under_way = details, self._under_way + 1
        lines = self._context.services.lines
        self._context.change(
            lambda: lines.set_details(line_id, details, part_of=part_of), self._on_put, self._on_refused
        )
        self.state_changed.emit()

    def _on_put(self, _line: Line) -> None:
        self._under_way -= 1

    def _on_refused(self, trouble: PlainError) -> None:
        self._under_way -= 1
        self._sent = None
        self._context.messages.problem(trouble)
        self.state_changed.emit()

    def _show(self, read: ChapterRead) -> None:
        if not self._under_way:
            self._sent = None
        super()._show(read)
        self.state_changed.emit()
