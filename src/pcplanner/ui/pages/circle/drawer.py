"""Show the facilitator's part of the circle: rings, maps, more about whoever is chosen, and questions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcplanner.domain.circle import FEWEST_RINGS, MOST_RINGS, Presence, Ring, Role, Supporter
from pcplanner.domain.text import LONGEST_NAME
from pcplanner.domain.words import say
from pcplanner.ui.pages.circle.facilitator import CircleFacilitator
from pcplanner.ui.pages.circle.view_model import CircleState
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.theme.look import Look
from pcplanner.ui.theme.metrics import TextSize
from pcplanner.ui.widgets.buttons import PlainButton
from pcplanner.ui.widgets.choice_row import Choice, ChoiceRow
from pcplanner.ui.widgets.paged_stack import PagedStack
from pcplanner.ui.widgets.words_field import WordsField
from pcplanner.ui.widgets.words_label import WordsLabel

_PRESENCES = {
    Presence.HERE: Icon.TICK,
    Presence.SOMETIMES: Icon.CLOCK,
    Presence.LEFT: Icon.NEXT,
    Presence.DIED: Icon.HEART,
    Presence.NOT_MET: Icon.QUESTION,
}
_ROLES = {Role.FACILITATOR: Icon.PENCIL, Role.ADVOCATE: Icon.BUBBLE, Role.ALARM_CONTACT: Icon.SOUND}


class CircleDrawer(QWidget):
    """Stack what can be said of the circle; what is about somebody is there while they are chosen."""

    def __init__(self, look: Look, facilitator: CircleFacilitator) -> None:
        super().__init__()
        self._look = look
        self._facilitator = facilitator
        self._made_for: tuple[object, ...] = ()
        self._new_name = ""
        self.stack = PagedStack(look)
        self.stack.setParent(self)
        self._make()

    def show_state(self, state: CircleState) -> None:
        """Show the circle as it is now, and more about whoever is chosen."""
        if state.plan is None:
            return
        names, asked, one = self._facilitator.ring_names(), self._facilitator.questions(), state.chosen_one
        made_for = (len(names), bool(state.map_name), len(asked), len(state.maps) > 1, one and one.id)
        if made_for != self._made_for:
            # Parts that are not shown any more are thrown away, so all of them are made anew.
            self._made_for = made_for
            self._make()
            # While somebody is chosen in a low window, the page has no room for the way to put another in.
            about = [*self._about_chosen(state), self.put_in] if one else None
            self.stack.set_parts(about or self._about_circle(state, len(names)))
        self._show_circle(state, names, asked)
        if one is not None:
            self._show_chosen(one, state.maps)

    def settle(self) -> None:
        """Save what is being typed."""
        for field, keep in self._fields():
            if field.isVisible() and field.hasFocus():
                keep(field.words())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the drawer."""
        super().resizeEvent(event)
        self.stack.setGeometry(self.rect().adjusted(0, 8, 0, 0))

    def _make(self) -> None:
        self._make_circle()
        self._make_chosen()
        self._connect()

    def _make_circle(self) -> None:
        look = self._look
        counts = [Choice(n, str(n)) for n in range(FEWEST_RINGS, MOST_RINGS + 1)]
        self.counts = ChoiceRow(look, counts, label=say("circle.how_many"))
        self.names = {
            ring: WordsField(look, say("circle.name_of_ring", number=int(ring)), max_length=60)
            for ring in Ring
        }
        self.put_in = PlainButton(look, say("circle.put_in"), icon=Icon.PLUS)
        self.put_in.set_name(say("supporter.title_new"))
        self.maps = ChoiceRow(look, label=say("circle.maps"), columns=2)
        self.new_map = WordsField(look, say("circle.new_map"), max_length=LONGEST_NAME)
        # A name that waits for its button outlives the parts being made anew.
        self.new_map.set_words(self._new_name)
        self.begin = PlainButton(look, say("circle.begin_map"), icon=Icon.PLUS)
        self.map_name = WordsField(look, say("circle.map_name"), max_length=LONGEST_NAME)
        self.asking = WordsLabel(look, say("circle.questions"), size=TextSize.CAPTION, bold=True)
        self.questions = [_Question(look) for _ in self._facilitator.questions()]

    def _make_chosen(self) -> None:
        look = self._look
        self.about = WordsLabel(look, size=TextSize.BODY, bold=True)
        here = [Choice(x, say(f"supporter.presence_{x.value}"), icon) for x, icon in _PRESENCES.items()]
        self.presence = ChoiceRow(look, here, label=say("supporter.ask_presence"), columns=2)
        self.joined = WordsField(look, say("supporter.field_joined"), max_length=LONGEST_NAME)
        self.left = WordsField(look, say("supporter.field_left"), max_length=LONGEST_NAME)
        self.sector = WordsField(look, say("circle.sector"), max_length=LONGEST_NAME)
        roles = [Choice(x, say(f"circle.role_{x.value}"), icon) for x, icon in _ROLES.items()]
        self.roles = ChoiceRow(look, roles, label=say("circle.roles"), columns=2, is_multiple=True)
        self.on_map = ChoiceRow(look, label=say("circle.put_on_map"), columns=2)

    def _connect(self) -> None:
        facilitator = self._facilitator
        self.put_in.clicked.connect(facilitator.put_in)
        self.counts.choice_pressed.connect(lambda count: facilitator.set_count(int(count)))
        self.maps.choice_pressed.connect(lambda name: facilitator.show_map(str(name)))
        self.new_map.edited.connect(self._keep_new_name)
        self.new_map.entered.connect(self._begin_map)
        self.begin.clicked.connect(lambda: self._begin_map(self.new_map.words()))
        self.presence.choice_pressed.connect(facilitator.set_presence)
        self.roles.choice_pressed.connect(facilitator.switch_role)
        self.on_map.choice_pressed.connect(lambda name: facilitator.put_on_map(str(name)))
        for field, keep in self._fields():
            field.settled.connect(keep)
        for button in self.questions:
            button.clicked.connect(lambda _=False, b=button: facilitator.hear(b.words()))

    def _fields(self) -> list[tuple[WordsField, Callable[[str], None]]]:
        facilitator = self._facilitator
        rings = [
            (field, lambda words, ring=ring: facilitator.name_ring(ring, words))
            for ring, field in self.names.items()
        ]
        return [
            *rings,
            (self.map_name, facilitator.rename_map),
            (self.joined, facilitator.set_joined),
            (self.left, facilitator.set_left),
            (self.sector, facilitator.set_sector),
        ]

    def _keep_new_name(self, name: str) -> None:
        self._new_name = name

    def _begin_map(self, name: str) -> None:
        if not name.strip():
            self.new_map.focus_words()
            return
        self._new_name = ""
        self.new_map.set_words("")
        self._facilitator.begin_map(name)

    def _about_circle(self, state: CircleState, count: int) -> list[QWidget]:
        rings = [self.names[ring] for ring in list(Ring)[:count]]
        own_map = [self.map_name] if state.map_name else []
        times = [self.maps, *own_map, self.new_map, self.begin]
        return [*times, self.asking, *self.questions, self.counts, *rings]

    def _about_chosen(self, state: CircleState) -> list[QWidget]:
        on_map = [self.on_map] if len(state.maps) > 1 else []
        return [self.about, self.presence, self.joined, self.left, self.sector, self.roles, *on_map]

    def _show_circle(self, state: CircleState, names: Sequence[str], asked: Sequence[str]) -> None:
        self.counts.set_chosen({len(names)})
        for ring, name in zip(Ring, names, strict=False):
            self._put(self.names[ring], name)
        self.maps.set_choices(_map_choices(state.maps))
        self.maps.set_chosen({state.map_name})
        self._put(self.map_name, state.map_name)
        for button, words in zip(self.questions, asked, strict=True):
            button.set_words(words)

    def _show_chosen(self, one: Supporter, maps: Sequence[str]) -> None:
        self.about.set_words(say("circle.about", name=one.name))
        self.presence.set_chosen({one.presence})
        self.roles.set_chosen(one.roles)
        self._put(self.joined, one.joined.words)
        self._put(self.left, one.left.words)
        self._put(self.sector, one.sector)
        self.on_map.set_choices(_map_choices(maps))
        self.on_map.set_chosen({one.map_name})

    def _put(self, field: WordsField, words: str) -> None:
        """Show words that came from elsewhere, never over what is being typed."""
        if not field.hasFocus() and field.words().strip() != words:
            field.set_words(words)


def _map_choices(maps: Sequence[str]) -> list[Choice]:
    return [Choice(name, name or say("circle.map_now"), Icon.PEOPLE) for name in maps]


class _Question(PlainButton):
    """Show a question that helps; a press says it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", icon=Icon.QUESTION)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for room for two lines."""
        return QSize(300, self._look.metrics.grow(72, 0.8))
