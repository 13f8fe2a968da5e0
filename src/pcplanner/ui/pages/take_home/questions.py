"""Ask the questions of the page: what goes in, how large, for whom, who checked it, when to look again."""

from collections.abc import Callable, Sequence

from pcplanner.domain.lines import Audience
from pcplanner.domain.people import PRINT_SIZES_PT
from pcplanner.domain.words import say
from pcplanner.ui.pages.take_home.again_row import AgainRow
from pcplanner.ui.pages.take_home.card_grid import CardGrid
from pcplanner.ui.pages.take_home.choice_card import ChoiceCard
from pcplanner.ui.pages.take_home.papers import Choice, Group
from pcplanner.ui.pages.take_home.state import Checker, Note, PartChoice, TakeHomeState
from pcplanner.ui.pages.take_home.view_model import TakeHomeViewModel
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.who_may_see import copy_choices
from pcplanner.ui.widgets.choice_row import Choice as AudienceChoice
from pcplanner.ui.widgets.option_row import OptionRow

_LETTERS_PX = (28, 33, 41, 50)
_IN_A_ROW = 4
_PART_GAP, _CARD_GAP, _BIG_GAP = 11, 12, 16


class Questions:
    """Hold the groups of buttons, show what is chosen and pass on what is pressed."""

    def __init__(self, look: Look, view_model: TakeHomeViewModel) -> None:
        self._look = look
        self._view_model = view_model
        self._parts: tuple[PartChoice, ...] = ()
        self._papers: tuple[Choice, ...] = ()
        self._items: tuple[Choice, ...] = ()
        self._checkers: tuple[Checker, ...] = ()
        self._notes: tuple[Note, ...] = ()
        self._is_big = False
        self.papers = CardGrid(look)
        self.parts = CardGrid(look)
        self.size = CardGrid(look, say("take_home.size_title"))
        self.audience = CardGrid(look, say("take_home.for_title"))
        self.checked = CardGrid(look, say("take_home.checked_title"))
        self.again = AgainRow(look)
        self.notes = CardGrid(look)
        self.papers.setAccessibleName(say("take_home.papers_title"))
        self.parts.setAccessibleName(say("take_home.parts_title"))
        self.size.set_cards([self._size_card(n, size) for n, size in enumerate(PRINT_SIZES_PT)])
        self._audiences = copy_choices()
        self.audience.set_cards([self._audience_card(each) for each in self._audiences])
        self.again.sooner_pressed.connect(view_model.look_again_sooner)
        self.again.later_pressed.connect(view_model.look_again_later)

    def show_state(self, state: TakeHomeState) -> None:
        """Show what is chosen."""
        if state.papers != self._papers:
            self._papers = state.papers
            self.papers.set_cards([self._paper_row(x) for x in state.papers])
        if state.items:
            self._show_items(state.items)
        else:
            self._show_parts(state)
        self._show_checkers(state)
        if state.notes != self._notes:
            self._notes = state.notes
            self._make_notes()
        for card, size in zip(self.size.cards(), PRINT_SIZES_PT, strict=True):
            card.set_chosen(size == state.size_pt)
        self._show_audiences(state)
        self.again.show_day(state.look_again, has_day=state.has_look_again)

    def set_big(self, *, is_big: bool) -> None:
        """Lay the groups out for big words, where the prompt asks the question."""
        for column in (self.papers, self.parts):
            column.set_columns(2 if is_big else 1, _BIG_GAP if is_big else _PART_GAP)
        for group in (self.size, self.audience, self.checked):
            group.set_columns(_IN_A_ROW, _BIG_GAP if is_big else _CARD_GAP)
            group.show_question(is_shown=not is_big)
        self.again.show_question(is_shown=not is_big)
        if is_big != self._is_big:
            self._is_big = is_big
            self._make_notes()

    def _make_notes(self) -> None:
        self.notes.set_cards([self._note_row(note) for note in self._notes])
        self.notes.set_columns(max(1, len(self._notes)), 8)

    def _show_parts(self, state: TakeHomeState) -> None:
        rows: Sequence[OptionRow] = [x for x in self.parts.cards() if isinstance(x, OptionRow)]
        if self._items or len(rows) != len(state.parts):
            self._items = ()
            rows = [self._part_row(choice) for choice in state.parts]
            self.parts.set_cards(rows)
            self.parts.setAccessibleName(say("take_home.parts_title"))
        for row, choice in zip(rows, state.parts, strict=True):
            row.set_picture(choice.picture)
            row.set_caption(choice.caption)
            row.set_chosen(choice.is_in)
            row.set_not_now(choice.is_empty, choice.why)

    def _show_items(self, items: tuple[Choice, ...]) -> None:
        """Show the papers of a group where the parts of my plan stand otherwise."""
        if items != self._items:
            self._items = items
            self.parts.set_cards([self._item_row(x) for x in items])
            self.parts.setAccessibleName(say("take_home.items_title"))

    def _paper_row(self, choice: Choice) -> OptionRow:
        row = OptionRow(self._look, choice.words, picture=choice.picture)
        row.set_chosen(choice.is_chosen)
        row.clicked.connect(_pressed(lambda: self._view_model.choose_group(Group(choice.id))))
        return row

    def _item_row(self, choice: Choice) -> OptionRow:
        row = OptionRow(self._look, choice.words, picture=choice.picture, caption=choice.caption)
        row.set_chosen(choice.is_chosen)
        row.clicked.connect(_pressed(lambda: self._view_model.choose_item(choice.id)))
        return row

    def _show_checkers(self, state: TakeHomeState) -> None:
        if state.checkers != self._checkers:
            self._checkers = state.checkers
            self.checked.set_cards([self._checker_card(x) for x in state.checkers])
        for card, checker in zip(self.checked.cards(), state.checkers, strict=True):
            card.set_chosen(checker.who == state.checked_by)

    def _part_row(self, choice: PartChoice) -> OptionRow:
        row = OptionRow(self._look, choice.words, picture=choice.picture, caption=choice.caption)
        row.clicked.connect(_pressed(lambda: self._view_model.switch_part(choice.part)))
        return row

    def _size_card(self, number: int, size_pt: int) -> ChoiceCard:
        card = ChoiceCard(self._look, say("take_home.size", size=size_pt), letters_px=_LETTERS_PX[number])
        card.clicked.connect(_pressed(lambda: self._view_model.choose_size(size_pt)))
        return card

    def _show_audiences(self, state: TakeHomeState) -> None:
        if state.audiences and state.audiences != self._audiences:
            self._audiences = state.audiences
            self.audience.set_cards([self._audience_card(each) for each in self._audiences])
        for card, choice in zip(self.audience.cards(), self._audiences, strict=True):
            card.set_chosen(choice.key is state.audience)

    def _audience_card(self, choice: AudienceChoice) -> ChoiceCard:
        audience = Audience(choice.key)
        card = ChoiceCard(self._look, choice.words, icon=choice.icon, faces=choice.faces)
        card.set_name(choice.name or None)
        card.clicked.connect(_pressed(lambda: self._view_model.choose_audience(audience)))
        return card

    def _checker_card(self, checker: Checker) -> ChoiceCard:
        icon = Icon.PERSON if checker.who else Icon.QUESTION
        card = ChoiceCard(self._look, checker.words, icon=icon, face=checker.picture)
        card.clicked.connect(_pressed(lambda: self._view_model.choose_checker(checker.who)))
        return card

    def _note_row(self, note: Note) -> OptionRow:
        row = OptionRow(
            self._look,
            note.words,
            icon=None if self._is_big else Icon.INFO,
            family=Family.MEETING,
            soft=True,
            size=TextSize.CHIP,
        )
        row.clicked.connect(_pressed(lambda: self._view_model.press_note(note)))
        return row


def _pressed(act: Callable[[], None]) -> Callable[[], None]:
    """Return a slot that lets go of what Qt says about being checked."""
    return lambda *_: act()
