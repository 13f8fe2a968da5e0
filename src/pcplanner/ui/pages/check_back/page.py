"""Ask "Have I got this right?": one thing large, and three huge answers."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.lines import Check
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.drawer import LineDrawer
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.check_back.view_model import CheckBackViewModel, CheckState, Stage
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.line_card import LineCard, LineKind
from pcplanner.ui.widgets.option_row import OptionRow
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid

_CARD_SHARE, _CARD_MOST, _GAP, _LARGE_GAP = 0.32, 176, 24, 12
_BESIDE_SHARE = 0.36
_ANSWERS = (
    (Check.YES, "yes", Family.CIRCLE),
    (Check.NO, "no", Family.RIGHTS),
    (Check.NOT_SURE, "not-sure", Family.MEETING),
)
_LEAST_TILE = QSize(150, 110)


class CheckBackPage(QWidget):
    """Show what is read back over the answers. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, view_model: CheckBackViewModel) -> None:
        super().__init__()
        self._context = context
        self._view_model = view_model
        self._shown: CheckState | None = None
        look = context.look
        self.card = LineCard(look, "", "", family=Family.DREAMS)
        self.answers = TileGrid(look, columns=3, min_tile=_LEAST_TILE, gap=32, large_gap=16)
        self.ways = TileGrid(look, columns=2, rows=2, min_tile=QSize(200, 80), gap=_GAP, large_gap=12)
        self.done = OptionRow(
            look, "", picture=symbol("well-done"), family=Family.CIRCLE, flat=True, size=TextSize.LINE
        )
        for part in (self.card, self.answers, self.ways, self.done):
            part.setParent(self)
        self._make_answers()
        self.drawer = LineDrawer(look, view_model)
        view_model.state_changed.connect(self._show)
        view_model.drawer_wanted.connect(self._open_drawer)
        look.changed.connect(self._lay_out)
        self.card.clicked.connect(view_model.say_again)
        self.done.clicked.connect(lambda: context.say(self.done.words()))
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        is_asking = state.stage is not Stage.NOT_RIGHT
        return PageHead(
            title=state.title or say("check_back.all"),
            family=Family(state.family.value),
            prompt=say("check_back.title" if is_asking else "check_back.what_now"),
            prompt_picture=symbol(state.symbol),
            footprints=(state.place, state.count) if state.row else None,
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            spoken=state.row.spoken if state.row and is_asking else "",
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.stage is Stage.NOT_RIGHT:
            return tuple(say(f"check_back.{key}") for key, _ in self._ways(state))
        return (say("check_back.title"),) if state.row else (self.done.words(),)

    def first(self) -> QWidget | None:
        """Return the first answer, where the keyboard begins."""
        if self._view_model.state.stage is Stage.NOT_RIGHT:
            return next(iter(self.ways.tiles()), None)
        return self.answers.tiles()[0] if self._view_model.state.row else None

    def asked(self) -> object:
        """Return what is asked now."""
        state = self._view_model.state
        return (state.stage, state.row.id if state.row else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the page out."""
        super().resizeEvent(event)
        self._lay_out()

    def _make_answers(self) -> None:
        look, made = self._context.look, []
        self._is_large = look.metrics.is_large
        for check, picture, family in _ANSWERS:
            words = say(f"lines.check_{check.value}")
            tile: Tile | OptionRow = (
                # Beside big words there is no room for a picture over them.
                OptionRow(look, words, picture=symbol(picture), family=family, soft=True)
                if self._is_large
                else Tile(look, words, picture=symbol(picture), family=family, name_size=True)
            )
            tile.clicked.connect(lambda _=False, c=check: self._view_model.answer(c))
            made.append(tile)
        self.answers.set_tiles(made)

    def _ways(self, state: CheckState) -> tuple[tuple[str, str], ...]:
        both = () if state.is_dream else (("keep_both", "disagree"),)
        return (("change", "edit"), ("put_away", "bin"), *both, ("leave", "later"))

    def _make_ways(self, state: CheckState) -> None:
        model = self._view_model
        verbs = {
            "change": model.change,
            "put_away": model.put_away,
            "keep_both": model.keep_both,
            "leave": model.go_on,
        }
        made = []
        for key, picture in self._ways(state):
            row = OptionRow(
                self._context.look,
                say(f"check_back.{key}"),
                picture=symbol(picture),
                family=Family(state.family.value),
                size=TextSize.MAIN_BUTTON,
            )
            row.clicked.connect(verbs[key])
            made.append(row)
        self.ways.set_tiles(made)

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        if metrics.is_large is not self._is_large:
            self._make_answers()
        if metrics.has_big_targets:
            self._lay_out_beside()
            return
        gap = _LARGE_GAP if metrics.is_large else _GAP
        card = min(
            metrics.px(_CARD_MOST),
            max(round(self.height() * (0.4 if metrics.is_large else _CARD_SHARE)), metrics.target),
        )
        self.card.setGeometry(0, 0, self.width(), card)
        below = self.rect().adjusted(0, card + gap, 0, 0)
        self.answers.setGeometry(below)
        self.ways.setGeometry(below)
        self.done.setGeometry(0, 0, self.width(), min(metrics.px(180), self.height()))

    def _lay_out_beside(self) -> None:
        """Stand with what is read back at the left, where big answers need the whole height."""
        card = round(self.width() * _BESIDE_SHARE)
        self.card.setGeometry(0, 0, card, self.height())
        beside = self.rect().adjusted(card + _GAP, 0, 0, 0)
        self.answers.setGeometry(beside)
        self.ways.setGeometry(beside)
        self.done.setGeometry(self.rect())

    @Slot()
    def _show(self) -> None:
        state, was = self._view_model.state, self._shown
        self._shown = state
        row = state.row
        if row is not None:
            kind = LineKind(row.kind.value)
            self.card.set_family(Family(state.family.value))
            self.card.set_line(row.words, row.source_words, kind=kind, picture=row.picture, face=row.face)
        # Until the plan is read there is nothing to answer.
        is_asking = state.stage is Stage.ASK and row is not None
        is_wrong = state.stage is Stage.NOT_RIGHT
        if is_wrong and (was is None or was.stage is not Stage.NOT_RIGHT):
            self._make_ways(state)
        self.card.setVisible(row is not None)
        self.answers.setVisible(is_asking)
        self.ways.setVisible(is_wrong)
        self.done.setVisible(state.stage is Stage.DONE)
        self.done.set_words(say("check_back.done" if state.count else "check_back.nothing"))
        for (check, _, _), tile in zip(_ANSWERS, self.answers.tiles(), strict=True):
            if isinstance(tile, Tile | OptionRow):
                tile.set_chosen(row is not None and row.check is check)
        self.drawer.show_state(state.edit)
        self._lay_out()
        self.head_changed.emit()

    @Slot()
    def _open_drawer(self) -> None:
        window = self.window()
        if isinstance(window, Shell):
            window.open_drawer()
        self.drawer.focus_words()


def open_page(context: Context, route: Route) -> PageParts:
    """Open the reading back of a chapter; without one, of everything nobody has asked about yet."""
    view_model = CheckBackViewModel(context, route.person_id, route.thing_id)
    page = CheckBackPage(context, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        drawer=page.drawer,
        settle=view_model.settle,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_back=view_model.go_back,
        asked=page.asked,
        first=page.first,
    )
