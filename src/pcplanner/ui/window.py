"""Run the window: show the page somebody has gone to, and answer the buttons that every page has."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.changes import Changed
from pcplanner.domain.words import say
from pcplanner.speech.chimes import Sound
from pcplanner.speech.utterance import Kind as SpokenKind
from pcplanner.ui.clock import Clock, WindowClock
from pcplanner.ui.context import Context
from pcplanner.ui.damage_watch import DamageWatch
from pcplanner.ui.focus_keeper import FocusKeeper
from pcplanner.ui.focus_speech import FocusSpeech
from pcplanner.ui.journey import next_route
from pcplanner.ui.messages import Message, MessageAction, MessageKind
from pcplanner.ui.navigator import Move
from pcplanner.ui.page import PageMaker, PageParts
from pcplanner.ui.pixmaps import Pixmaps
from pcplanner.ui.pressing.field_words import FieldWords
from pcplanner.ui.pressing.pressing import Pressing
from pcplanner.ui.recorded_words import RecordedWords
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.shell.page_head import PageHead
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.taking_back import TakingBack
from pcplanner.ui.walking import Walking
from pcplanner.ui.wearing import Wearing
from pcplanner.ui.widgets.banner import BannerKind, BannerMessage
from pcplanner.ui.widgets.turnover import let_go


class Window(QObject):
    """Join the shell, the navigator and the pages. Emits ``closed`` when everything is put away."""

    closed = Signal()

    def __init__(
        self, context: Context, pages: Mapping[Place, PageMaker], clock: Clock | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._makers = pages
        self._open: dict[Route, PageParts] = {}
        self._here: Route | None = None
        self._spoken = ""
        self._person_id = ""
        self._told: Message | None = None
        self.shell = Shell(context.look)
        self._taking_back = TakingBack(context, self.shell)
        self._focus = FocusKeeper(self.shell.frame)
        self._walking = Walking(context, self)
        self._focus_speech = FocusSpeech(context.speaking, self.shell)
        self._recorded_words = RecordedWords(context, self.shell)
        self.pressing = Pressing(self.shell, context, clock or WindowClock())
        self.pressing.field_chosen.connect(FieldWords(context, self).ask)
        self._wearing = Wearing(context, self.shell, self.pressing)
        self._connect()
        self._damage = DamageWatch(context, self)

    @property
    def parts(self) -> PageParts | None:
        """Return the page that is shown."""
        return self._open.get(self._here) if self._here else None

    def put_away(self) -> None:
        """Save what is being typed, copy and lock the library, and stop the worker."""
        self._settle()
        self.pressing.end()
        for parts in self._open.values():
            # What a page has going on in the background would keep the workers from ending.
            parts.closed()
        self._context.speaking.stop()
        library = self._context.services.library
        self._context.worker.run(library.lock, lambda _: None, self._context.messages.problem)
        self._context.worker.close()
        self._context.drawing.close()
        self._context.looking.close()
        self.closed.emit()

    def _connect(self) -> None:
        shell, context = self.shell, self._context
        context.navigator.moved.connect(self._on_moved)
        context.messages.told.connect(self._on_told)
        context.messages.announced.connect(shell.announce)
        context.changes.happened.connect(self._on_changed)
        self._walking.changed.connect(self._on_head_changed)
        context.speaking.word_lit.connect(self._on_word_lit)
        context.speaking.speaking_changed.connect(self._on_speaking_changed)
        context.speaking.problem.connect(context.messages.problem)
        if isinstance(context.look.pictures, Pixmaps):
            context.look.pictures.tell_trouble_to(context.messages.problem)
        shell.came_up.connect(self._on_came_up)
        shell.home_pressed.connect(self._on_home)
        shell.back_pressed.connect(self._on_back)
        shell.say_again_pressed.connect(self.read_page)
        shell.stop_speaking_pressed.connect(context.speaking.stop)
        shell.break_pressed.connect(self._on_break)
        shell.help_pressed.connect(self._on_help)
        shell.next_pressed.connect(self._on_next)
        shell.undo_requested.connect(self._on_undo)
        shell.redo_requested.connect(self._on_redo)
        shell.print_requested.connect(self._on_print)
        shell.banner_action_pressed.connect(self._on_message_action)

    def _on_moved(self, route: Route, move: Move) -> None:
        self._settle()
        if self._here is not None and self.parts is not None:
            self._focus.leave(self._here, self.parts.widget)
        self._context.speaking.stop()
        self._spoken = ""
        self.shell.clear_message()
        self._person_id = route.person_id
        self._wearing.open_plan_of(route.person_id)
        parts = self._open.get(route)
        if parts is None:
            parts = self._makers[route.place](self._context, route)
            self._open[route] = parts
            parts.head_changed.connect(self._on_head_changed)
            if parts.pager is not None:
                parts.pager.page_wanted.connect(self._on_page_turned)
        self._here = route
        # A page that reads its plan at once tells its new head as it opens: that is said once, not twice.
        self._spoken = ""
        self._walking.arrive(route)
        self.shell.show_page(parts.widget, self._head_of(parts), pager=parts.pager, drawer=parts.drawer)
        self._drop_left_pages()
        self._focus.arrive(route, parts, move)
        parts.opened()
        self.shell.set_practice(self._context.services.library.is_practice)
        self._taking_back.show(self._person_id)
        self._say_prompt()
        self.pressing.page_came()

    def _drop_left_pages(self) -> None:
        kept = set(self._context.navigator.routes)
        self._focus.forget(kept)
        for route in [r for r in self._open if r not in kept]:
            gone = self._open.pop(route)
            gone.closed()
            let_go(gone.widget)
            if gone.drawer is not None:
                gone.drawer.deleteLater()

    def _settle(self) -> None:
        if self.parts is not None:
            self.parts.settle()

    def _on_head_changed(self) -> None:
        parts = self.parts
        if parts is not None and self.sender() in {parts.widget, self._walking, None}:
            self.shell.set_head(self._head_of(parts))
            self._focus.page_changed(parts)
            self._say_prompt()

    def _head_of(self, parts: PageParts) -> PageHead:
        """Return the head of a page, with the question of its stop where it is one of a walk."""
        return self._walking.head(parts.head())

    def _on_page_turned(self, index: int) -> None:
        parts = self.parts
        if parts is not None and parts.pager is not None:
            self._context.say(say("shell.page_said", k=index + 1, n=parts.pager.count))

    def _on_came_up(self) -> None:
        if self.parts is not None:
            self._focus.page_changed(self.parts)

    def _say_prompt(self) -> None:
        parts = self.parts
        head = self._head_of(parts) if parts is not None else PageHead("")
        words = head.spoken or head.prompt
        if words and words != self._spoken:
            self._spoken = words
            self._context.say(words, kind=SpokenKind.PROMPT)

    def read_page(self) -> None:
        """Say the prompt, then what is on the page; where nothing is heard, say why."""
        parts, speaking = self.parts, self._context.speaking
        if parts is not None and speaking.is_on:
            head = self._head_of(parts)
            speaking.hear((head.spoken or head.prompt, *parts.reading(), head.skipped_words))
        elif parts is not None:
            looks = MessageAction(say("window.turn_on"), Route(Place.LOOKS, self._person_id))
            self._context.messages.tell(say("window.voice_off"), action=looks)

    def _on_changed(self, changed: Changed[object]) -> None:
        self._wearing.plan_changed(changed)
        self._taking_back.show(self._person_id)

    def _on_told(self, message: Message) -> None:
        if message.kind is MessageKind.CELEBRATION:
            self._context.speaking.sound(Sound.SAVED)
            self.shell.celebrate(message.words, message.picture, about=message.about)
        else:
            kind = BannerKind.PROBLEM if message.kind is MessageKind.PROBLEM else BannerKind.INFO
            action = (
                message.action.words if message.action else say("shell.undo") if message.offers_undo else ""
            )
            self._told = message
            self.shell.show_message(BannerMessage(message.words, kind, action))
        # The window has announced it already.
        self._context.speaking.say((message.words, message.about), kind=SpokenKind.PROMPT)

    def _on_message_action(self) -> None:
        told = self._told
        if told is not None and told.action is not None:
            self._context.go(told.action.route)
        else:
            self._on_undo()

    def _on_word_lit(self, index: int, first: int, last: int) -> None:
        if index == 0 and self._context.speaking.said.startswith(self.shell.frame.head.prompt):
            self.shell.light_word(first, last)
        else:
            self.shell.clear_light()

    def _on_speaking_changed(self, is_speaking: bool) -> None:  # a Qt signal's argument
        self.shell.set_speaking(is_speaking)
        if not is_speaking:
            self.shell.clear_light()

    def _on_home(self) -> None:
        if self.parts is not None and self.parts.go_home():
            return
        if self._person_id and self._here != Route(Place.HOME, self._person_id):
            self._context.go(Route(Place.HOME, self._person_id))
        elif (
            self._context.services.library.is_open
            and not self._person_id
            and self._here != Route(Place.PEOPLE)
        ):
            self._context.go(Route(Place.PEOPLE))
        else:
            self._context.messages.tell(say("window.already_home"))

    def _on_back(self) -> None:
        if self.parts is not None and self.parts.go_back():
            return
        if self._context.navigator.can_go_back:
            self._context.navigator.back()
        else:
            self._context.messages.tell(say("window.first_page"))

    def _on_break(self) -> None:
        if self._here is None or self._here.place is not Place.BREAK:
            self._context.go(Route(Place.BREAK, self._person_id))

    def _on_help(self) -> None:
        if self._here is None or self._here.place is not Place.HELP:
            place = self._here.place.value if self._here else ""
            self._context.go(Route(Place.HELP, self._person_id, place))

    def _on_next(self) -> None:
        parts = self.parts
        if parts is not None and parts.go_next is not None and parts.go_next() is not False:
            if parts is self.parts:
                self._focus.next_refused(parts)
        elif self._here is not None and self._here.walk_id:
            self._settle()
            self._walking.go_next()
        elif self._here is not None and self._person_id:
            self._context.go(self._stop_before() or next_route(self._here))
        else:
            self._context.messages.tell(say("window.choose_first"))

    def _stop_before(self) -> Route | None:
        """Return the last stop of a walk on the way here; a page opened from it leads back there."""
        before = self._context.navigator.routes[-2::-1]
        return next((x for x in before if x.walk_id or x.place is Place.MEETING), None)

    def _on_undo(self) -> None:
        self._settle()
        self._taking_back.undo(self._person_id)

    def _on_redo(self) -> None:
        self._settle()
        self._taking_back.redo(self._person_id)

    def _on_print(self) -> None:
        if self._person_id:
            self._context.go(Route(Place.TAKE_HOME, self._person_id))
