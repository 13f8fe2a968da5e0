"""Know the places of a map, which one is chosen, and keep where it is and what its colour means."""

from dataclasses import dataclass, replace
from enum import StrEnum

from pcplanner.domain.errors import PlainError
from pcplanner.domain.lines import Line, Spot
from pcplanner.domain.map_colours import Feeling, about_colour, colour_line, colour_words, feeling_of
from pcplanner.domain.text import beginning, cleaned
from pcplanner.domain.words import say
from pcplanner.speech.utterance import Kind
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import id_of_new, one_undo
from pcplanner.ui.line_editing.chapter_state import ChapterRead
from pcplanner.ui.line_editing.chapter_view_model import ChapterViewModel
from pcplanner.ui.line_editing.rows import LineRow
from pcplanner.ui.pages.life_map.colours import ACROSS, DOWN, WHOLE, middle_of, place_words, square_of

_NUDGE = 40
_LONGEST = 40
# From the outside in, so that home in the middle stays free as long as there is room.
_FIRST_FREE = (6, 8, 11, 13, 1, 3, 16, 18, 5, 9, 10, 14, 0, 4, 15, 19, 2, 17, 7, 12)


class MapAsks(StrEnum):
    """What is asked on the map, if anything."""

    NOTHING = ""
    FEELING = "feeling"
    WHERE = "where"
    COLOURS = "colours"


@dataclass(frozen=True, slots=True)
class MapPlace:
    """One place on the map: its line, where it is drawn, and whether somebody has put it there."""

    row: LineRow
    spot: Spot
    is_put: bool
    name: str

    @property
    def feeling(self) -> Feeling | None:
        """Return how the person feels about it."""
        return feeling_of(self.spot)


class LifeMapViewModel(ChapterViewModel):
    """Hold a map of places. ``asks`` is what is asked about the chosen place, or about the colours."""

    def __init__(self, context: Context, person_id: str, chapter_id: str, sheet_id: str = "") -> None:
        self.asks = MapAsks.NOTHING
        self.chosen_id = ""
        self._sent: dict[str, Spot] = {}
        self._under_way = 0
        self._typing = one_undo()
        self._typed: dict[Feeling, str] = {}
        self._new_words: dict[Feeling, str] = {}
        super().__init__(context, person_id, chapter_id, sheet_id)

    def places(self) -> tuple[MapPlace, ...]:
        """Return the places, each with a spot; one that was put nowhere yet is drawn at a free one."""
        rows = [row for row in self.state.cards if not row.is_heading]
        spots = {row.id: self._sent.get(row.id) or row.details.spot for row in rows}
        taken = {square_of(spot) for spot in spots.values() if spot is not None}
        free = [square for square in _FIRST_FREE if square not in taken]
        found = []
        for row in rows:
            spot = spots[row.id]
            is_put = spot is not None
            if spot is None:
                spot = middle_of(free.pop(0) if free else _FIRST_FREE[0])
            found.append(MapPlace(row, spot, is_put, self._name(row, spot, is_put=is_put)))
        return tuple(found)

    @property
    def chosen(self) -> MapPlace | None:
        """Return the place that is chosen."""
        return next((x for x in self.places() if x.row.id == self.chosen_id), None)

    def feelings(self) -> dict[Feeling, str]:
        """Return what each colour means."""
        plan = self.plan
        usual = {x: say(f"life_map.{x.value}") for x in Feeling}
        return {x: colour_words(plan, self.chapter_id, x) for x in Feeling} if plan is not None else usual

    def choose(self, place: MapPlace) -> None:
        """Choose a place and say it; choosing it again chooses none."""
        if place.row.id == self.chosen_id:
            self.close_question()
            return
        self.hold(place.row.id)
        self._context.say(place.name, kind=Kind.PLAN_TEXT)
        self._ask(MapAsks.FEELING, place.row.id)

    def ask(self, asks: MapAsks) -> None:
        """Ask something about the chosen place, or about the colours."""
        self._ask(asks, self.chosen_id)

    def close_question(self) -> bool:
        """Go back from what is asked; say whether anything was."""
        was_asking = self.asks is not MapAsks.NOTHING
        if self.asks is MapAsks.WHERE:
            self._ask(MapAsks.FEELING, self.chosen_id)
        elif was_asking:
            self._ask(MapAsks.NOTHING, "")
        return was_asking

    def look_at(self) -> None:
        """Show all of the chosen place, with who said it and whether it is right."""
        chosen = self.chosen
        if chosen is not None:
            self.press(chosen.row)
            self.open_whole(chosen.row.id)

    def feel(self, feeling: Feeling) -> None:
        """Give the chosen place a colour; the same again takes it away."""
        chosen = self.chosen
        if chosen is None:
            return
        colour = "" if chosen.feeling is feeling else feeling.value
        self._context.say(self.feelings()[feeling] if colour else chosen.row.short_name, kind=Kind.PLAN_TEXT)
        self._put(chosen, replace(chosen.spot, colour=colour), one_undo())

    def put_in_square(self, square: int) -> None:
        """Put the chosen place into the middle of a square."""
        chosen = self.chosen
        if chosen is not None:
            self.put_at(chosen, middle_of(square))

    def put_at(self, place: MapPlace, spot: Spot) -> None:
        """Put a place somewhere, with the colour it has, and say where."""
        name = beginning(place.row.words, _LONGEST)
        self._context.say(
            say("life_map.moved", name=name, place=place_words(square_of(spot))), kind=Kind.PLAN_TEXT
        )
        self._put(place, replace(spot, colour=place.spot.colour), one_undo())

    def nudge(self, across: int, down: int) -> None:
        """Move the chosen place a little; steps in a row are one step to undo."""
        chosen = self.chosen
        if chosen is None:
            return
        spot = replace(
            chosen.spot,
            across=min(WHOLE, max(0, chosen.spot.across + across * _NUDGE)),
            down=min(WHOLE, max(0, chosen.spot.down + down * _NUDGE)),
        )
        if spot == chosen.spot:
            self._context.say(
                say("life_map.at_edge", name=beginning(chosen.row.words, _LONGEST)), kind=Kind.PLAN_TEXT
            )
        else:
            self._put(chosen, spot, self._typing)

    def type_colour(self, feeling: Feeling, words: str) -> None:
        """Take in what a colour means, as it is typed; it is saved when typing pauses."""
        self._typed[feeling] = words

    def settle(self) -> None:
        """Save what is being typed."""
        typed, self._typed = self._typed, {}
        for feeling, words in typed.items():
            self._keep_words(feeling, cleaned(words).strip())
        super().settle()

    def _keep_words(self, feeling: Feeling, words: str) -> None:
        plan, lines = self.plan, self._context.services.lines
        line = colour_line(plan, self.chapter_id, feeling) if plan is not None else None
        line_id = line.id if line is not None else self._new_words.get(feeling, "")
        is_usual = not words or words == say(f"life_map.{feeling.value}")
        part_of = f"{self._typing}-{feeling.value}"
        if line is not None and words == line.words:
            return
        if line_id and is_usual:
            self._context.change(lambda: lines.put_away(line_id))
        elif line_id:
            self._context.change(lambda: lines.reword(line_id, words, part_of=part_of))
        elif not is_usual:
            new_id = self._new_words[feeling] = id_of_new(one_undo())
            self._context.change(
                lambda: lines.add(
                    self._person_id,
                    self.chapter_id,
                    words,
                    about_id=about_colour(feeling),
                    new_id=new_id,
                    part_of=part_of,
                )
            )

    def _put(self, place: MapPlace, spot: Spot, part_of: str) -> None:
        line_id, details = place.row.id, replace(place.row.details, spot=spot)
        self._sent[line_id] = spot
        self._under_way += 1
        lines = self._context.services.lines
        self._context.change(
            lambda: lines.set_details(line_id, details, part_of=part_of), self._on_put, self._on_refused
        )
        self.state_changed.emit()

    def _on_put(self, _line: Line) -> None:
        self._under_way -= 1

    def _on_refused(self, trouble: PlainError) -> None:
        self._under_way -= 1
        self._sent.clear()
        self._context.messages.problem(trouble)
        self.state_changed.emit()

    def _name(self, row: LineRow, spot: Spot, *, is_put: bool) -> str:
        place = place_words(square_of(spot)) if is_put else say("life_map.not_placed")
        feeling = feeling_of(spot)
        if feeling is None:
            return say("life_map.place_name", name=row.words, place=place)
        colour = self.feelings()[feeling]
        return say("life_map.place_name_colour", name=row.words, place=place, colour=colour)

    def _ask(self, asks: MapAsks, chosen_id: str) -> None:
        self.settle()
        self.asks, self.chosen_id, self._typing = asks, chosen_id, one_undo()
        self.state_changed.emit()

    def _show(self, read: ChapterRead) -> None:
        if not self._under_way:
            self._sent.clear()
        self._new_words.clear()
        super()._show(read)
        if self.chosen_id and self.chosen is None:
            self.asks, self.chosen_id = MapAsks.NOTHING, ""
        self.state_changed.emit()


SQUARES = range(ACROSS * DOWN)
