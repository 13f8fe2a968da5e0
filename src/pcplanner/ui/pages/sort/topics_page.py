"""Choose what to sort, go on with what was begun, look at earlier boards, or lay two side by side."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.sort.parts import SideButton
from pcplanner.ui.pages.sort.topics_view_model import SittingCard, TopicCard, TopicsViewModel, View
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.telling import telling_words
from pcplanner.ui.theme.colours import Family
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.widgets.buttons import MainButton
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.telling_panel import TellingPanel
from pcplanner.ui.widgets.tile import Tile
from pcplanner.ui.widgets.tile_grid import TileGrid
from pcplanner.ui.widgets.turnover import let_go

_COLUMNS, _ROW, _GAP = 4, 76, 24
_BEGIN, _BEGIN_WIDE = 84, 304
_TILE = QSize(150, 150)


@dataclass(frozen=True, slots=True)
class _Way:
    """Something else to do here, as a button under the tiles, or with the biggest words as a tile."""

    words: str
    icon: Icon
    picture: str
    act: Callable[[], None]
    is_main: bool = False
    is_last: bool = False


class TopicsPage(QWidget):
    """Show tiles to choose from and a row of other ways below. Emits ``head_changed``."""

    head_changed = Signal()

    def __init__(self, context: Context, route: Route, view_model: TopicsViewModel) -> None:
        super().__init__()
        self._context = context
        self._route = route
        self._view_model = view_model
        self._shown: object = None
        look = context.look
        self.grid = TileGrid(look, columns=_COLUMNS, min_tile=_TILE)
        field = say("sort.field_topic")
        self.own = TellingPanel(look, telling_words(field, field), is_compact=True, has_picture=False)
        self.begin = MainButton(look, say("sort.begin"), icon=Icon.NEXT, icon_at_end=True)
        self.begin.clicked.connect(self._on_begin)
        self.buttons: list[SideButton] = []
        for part in (self.grid, self.own, self.begin):
            part.setParent(self)
        view_model.state_changed.connect(self._show)
        look.changed.connect(self._on_look_changed)
        self._show()

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        state = self._view_model.state
        keys = {
            View.TOPICS: "sort.prompt_topic" if not state.is_one_topic else "sort.prompt_one_topic",
            View.EARLIER: "sort.prompt_earlier",
            View.PAIR: "sort.prompt_pair_more" if state.chosen else "sort.prompt_pair",
            View.OWN: "sort.prompt_own",
        }
        return PageHead(
            title=say("sort.title"),
            family=Family.ABOUT,
            prompt=say(keys[state.view]),
            prompt_picture=symbol("pictures"),
            whose=say("home.whose", name=state.name) if state.name else "",
            photo=state.face,
            is_ready=state.is_ready,
        )

    def reading(self) -> tuple[str, ...]:
        """Return what is read aloud after the prompt."""
        state = self._view_model.state
        if state.view is View.OWN:
            return ()
        tiles = (x.accessibleName() for x in self.grid.tiles() if x.isVisible())
        return (*tiles, *(button.words() for button in self.buttons))

    def settle(self) -> None:
        """Keep what is being typed."""
        if self._view_model.state.view is View.OWN and self.own.field.words().strip():
            self._view_model.keep_own(self.own.field.words())

    def first_answer(self) -> QWidget | None:
        """Return what answers first: the field, or the first tile."""
        is_own = self._view_model.state.view is View.OWN
        return self.own.first_answer() if is_own else self.grid.first_answer()

    def pager(self) -> Pager:
        """Return what turns the tiles."""
        return self.grid.pager

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out again."""
        super().resizeEvent(event)
        self._lay_out()

    @Slot()
    def _show(self) -> None:
        state = self._view_model.state
        metrics = self._context.look.metrics
        # Where the row of other ways would take too much of the height, they stand among the tiles.
        are_tiles = metrics.is_large or metrics.has_big_targets
        shown = (state.view, state.topics, state.sittings, state.begun, state.is_one_topic, are_tiles)
        if shown != self._shown:
            is_other_view = not isinstance(self._shown, tuple) or self._shown[0] is not state.view
            self._shown = shown
            self._fill(are_tiles=are_tiles)
            if is_other_view:
                self.own.field.set_words(self._view_model.kept_own() if state.view is View.OWN else "")
                self.grid.show_page(0)
        if state.view is View.PAIR:
            for card, tile in zip(state.pairs(), self.grid.tiles(), strict=False):
                if isinstance(tile, Tile):
                    tile.set_chosen(card.id in state.chosen)
        for part in (self.own, self.begin):
            part.setVisible(state.view is View.OWN)
        self.grid.setVisible(state.view is not View.OWN)
        self._lay_out()
        self.head_changed.emit()

    def _fill(self, *, are_tiles: bool) -> None:
        tiles, ways = self._tiles(), self._ways()
        if are_tiles:
            before = [self._way_tile(way) for way in ways if not way.is_last]
            tiles = [*before, *tiles, *(self._way_tile(way) for way in ways if way.is_last)]
        self.grid.set_tiles(tiles)
        for button in self.buttons:
            let_go(button)
        self.buttons = [] if are_tiles else [self._way_button(way) for way in ways]

    def _tiles(self) -> list[Tile]:
        state = self._view_model.state
        if not state.is_ready or state.view is View.OWN:
            return []
        if state.view is View.PAIR:
            return [self._sitting(card) for card in state.pairs()]
        if state.view is View.EARLIER:
            return [self._sitting(card) for card in state.sittings]
        topics = [self._topic(card) for card in state.topics]
        return topics + ([self._sitting(card) for card in state.sittings] if state.is_one_topic else [])

    def _ways(self) -> list[_Way]:
        state, model = self._view_model.state, self._view_model
        if not state.is_ready or state.view in {View.OWN, View.PAIR}:
            return []
        ways = []
        begun = state.begun
        if begun and state.view is View.TOPICS and not state.is_one_topic:
            words = say("sort.go_on_with", topic=begun.words)
            going_on = _Way(words, Icon.NEXT, "next", lambda: model.open_sitting(begun.id), is_main=True)
            ways.append(going_on)
        if state.sittings and state.view is View.TOPICS and not state.is_one_topic:
            ways.append(_Way(say("sort.earlier"), Icon.CLOCK, "remember", self._to(View.EARLIER)))
        if state.pairs() and (state.view is View.EARLIER or state.is_one_topic):
            ways.append(_Way(say("sort.pair"), Icon.EYE, "choice-of-two", self._to(View.PAIR)))
        if state.is_one_topic:
            ways.append(_Way(say("sort.all_topics"), Icon.MORE, "pictures", model.show_all_topics))
        elif state.view is View.TOPICS:
            own = self._to(View.OWN)
            ways.append(_Way(say("sort.own_topic"), Icon.PLUS, "something-else", own, is_last=True))
        return ways

    def _to(self, view: View) -> Callable[[], None]:
        return lambda: self._view_model.show_view(view)

    def _way_button(self, way: _Way) -> SideButton:
        button = SideButton(self._context.look, way.words, way.icon, is_main=way.is_main)
        button.setParent(self)
        button.show()
        button.clicked.connect(way.act)
        return button

    def _way_tile(self, way: _Way) -> Tile:
        tile = Tile(self._context.look, way.words, picture=symbol(way.picture))
        tile.clicked.connect(way.act)
        return tile

    def _topic(self, card: TopicCard) -> Tile:
        tile = Tile(
            self._context.look,
            card.words,
            picture=card.picture,
            caption=card.caption,
            family=Family.ABOUT,
            reserve_lines=1 if self._view_model.state.sittings else 0,
        )
        tile.clicked.connect(lambda: self._view_model.press_topic(card.id))
        return tile

    def _sitting(self, card: SittingCard) -> Tile:
        look = self._context.look
        # With the biggest words there is room for one line: the day tells what the picture cannot.
        words = card.short_day if look.metrics.is_large else card.words
        tile = Tile(
            look, words, picture=card.picture, caption=card.day, fact=card.state, family=Family.MEETING
        )
        tile.set_name(f"{words}, {card.words}, {card.day}, {card.state}")
        tile.clicked.connect(lambda: self._view_model.press_sitting(card.id))
        return tile

    def _lay_out(self) -> None:
        metrics = self._context.look.metrics
        row = metrics.pressable(metrics.grow(_ROW)) if self.buttons else 0
        top = self.height() - row
        begin = metrics.pressable(metrics.grow(_BEGIN, 0.3))
        wide = min(self.width(), metrics.grow(_BEGIN_WIDE))
        own = QRect(0, 0, self.width(), self.height() - begin - _GAP)
        if metrics.has_big_targets:
            # A high button beside the field takes none of its height.
            begin, wide = self.height(), min(wide, self.width() // 3)
            own = QRect(0, 0, self.width() - wide - _GAP, begin)
        self.own.setGeometry(own)
        self.begin.setGeometry(self.width() - wide, self.height() - begin, wide, begin)
        self.grid.setGeometry(0, 0, self.width(), top - _GAP if row else self.height())
        count = max(3, len(self.buttons))
        step = (self.width() + _GAP) / count
        for number, button in enumerate(self.buttons):
            left, right = round(number * step), round((number + 1) * step) - _GAP
            button.setGeometry(left, top, right - left, row)

    @Slot()
    def _on_begin(self) -> None:
        self._view_model.begin_own(self.own.field.words())

    @Slot()
    def _on_look_changed(self) -> None:
        self._show()


def open_page(context: Context, route: Route) -> PageParts:
    """Open the topics of a person, or only the one in the route's thing."""
    view_model = TopicsViewModel(context, route)
    page = TopicsPage(context, route, view_model)
    view_model.setParent(page)
    return PageParts(
        page,
        page.head,
        page.head_changed,
        reading=page.reading,
        pager=page.pager(),
        settle=page.settle,
        opened=view_model.watch.load,
        closed=view_model.watch.close,
        go_back=view_model.go_back,
        asked=lambda: view_model.state.view,
        first=page.first_answer,
    )
