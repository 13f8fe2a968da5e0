"""Show the places in a life round home; one that is pressed can be moved and given a colour."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from pcplanner.domain.text import beginning
from pcplanner.domain.words import say
from pcplanner.ui.context import Context
from pcplanner.ui.line_editing.chapter_page import ChapterPage, Hands, page_parts
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.page import PageParts
from pcplanner.ui.pages.life_map.sheet import MapSheet
from pcplanner.ui.pages.life_map.view_model import LifeMapViewModel, MapAsks
from pcplanner.ui.routes import Route
from pcplanner.ui.shell.page_head import PageHead

_LONGEST_NAME = 40


class LifeMapPage(ChapterPage):
    """Show a map of places; with big words it is a list of them."""

    def __init__(self, context: Context, view_model: LifeMapViewModel, route: Route) -> None:
        self._map = view_model
        super().__init__(context, view_model, route, self._make_sheet)
        # With big words the map becomes a list.
        context.look.changed.connect(self.show_state)

    def head(self) -> PageHead:
        """Return what the header and the prompt say."""
        head, chosen = super().head(), self._map.chosen
        if self._map.asks is MapAsks.COLOURS:
            return replace(head, prompt=say("life_map.words_prompt"))
        if chosen is None:
            return head
        key = "life_map.move_prompt" if self._map.asks is MapAsks.WHERE else "life_map.chosen_prompt"
        prompt = say(key, name=beginning(chosen.row.words, _LONGEST_NAME))
        return replace(head, prompt=prompt, prompt_picture=chosen.row.picture or head.prompt_picture)

    def press(self, row: LineRow) -> None:
        """Choose a place; with the drawer open, work on it there."""
        if self._is_drawer_open():
            self._map.press(row)
            return
        for place in self._map.places():
            if place.row.id == row.id:
                self._map.choose(place)

    def first_answer(self) -> QWidget | None:
        """Return where the keyboard begins: with what can be done with the chosen place, else the first."""
        keys = {
            MapAsks.FEELING: "feeling:like",
            MapAsks.WHERE: "square:0",
            MapAsks.COLOURS: "field:like",
        }
        wanted = self.board.pieces().get(keys.get(self._map.asks, ""))
        return wanted if wanted is not None and not self._map.state.opened else super().first_answer()

    def _make_sheet(self, hands: Hands) -> MapSheet:
        return MapSheet(hands, self._map, lambda: self.add(self._map.slot()))


def open_page(context: Context, route: Route) -> PageParts:
    """Open a map of places; the route's thing is the chapter, its parent the filling in of it."""
    view_model = LifeMapViewModel(context, route.person_id, route.thing_id, route.parent_id)
    page = LifeMapPage(context, view_model, route)
    return page_parts(page, view_model, asked=lambda: view_model.asks)
