"""Know the chapters of one style as a person uses it, and how far each is."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from pcplanner.domain.arrow_shape import STEPS_ON_ARROW
from pcplanner.domain.chapters import Family
from pcplanner.domain.checking import said_in
from pcplanner.domain.lines import Audience, Check
from pcplanner.domain.meetings import Meeting
from pcplanner.domain.pictures import Picture, symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.style_choices import all_chapters
from pcplanner.domain.style_story import first_picture, is_begun, said_words, sheets_of
from pcplanner.domain.styles import Board, Style, StyleChapter
from pcplanner.domain.words import say
from pcplanner.ui.chapter_routes import chapter_route
from pcplanner.ui.context import Context
from pcplanner.ui.keeping import id_of_new, one_undo
from pcplanner.ui.plan_watch import PlanWatch
from pcplanner.ui.routes import Place, Route
from pcplanner.ui.who_may_see import audience_choices
from pcplanner.ui.widgets.choice_row import Choice


@dataclass(frozen=True, slots=True)
class ChapterTile:
    """One chapter: its number among those that are on, its title, and what it holds."""

    id: str
    number: int
    words: str
    caption: str
    symbol: Picture
    family: Family
    said: tuple[str, ...] = ()
    picture: Picture | None = None
    is_begun: bool = False
    is_next: bool = False
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class ChapterEdit:
    """What the drawer shows of the chapter that is chosen there.

    ``sheets`` are pairs of an id and words for each time it was filled in; none where there is only one.
    """

    id: str
    title: str
    help: str
    is_on: bool
    can_move_up: bool
    can_move_down: bool
    audiences: tuple[Audience, ...]
    sheets: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class StyleState:
    """Everything the page shows; ``edits`` are all chapters, those that are off among them."""

    name: str = ""
    face: Picture | None = None
    title: str = ""
    about: str = ""
    credit: str = ""
    symbol: Picture = field(default_factory=lambda: symbol("my-plan"))
    tiles: tuple[ChapterTile, ...] = ()
    board: Board | None = None
    edits: tuple[ChapterEdit, ...] = ()
    is_gone: bool = False
    who_may_see: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    plan: Plan
    style: Style | None
    all_of_it: tuple[StyleChapter, ...] = ()
    fitted: Style | None = None


class StyleViewModel(QObject):
    """Hold the state of the page. Emits ``state_changed``."""

    state_changed = Signal()

    def __init__(self, context: Context, person_id: str, style_id: str, meeting_id: str = "") -> None:
        super().__init__()
        self._meeting_id = meeting_id
        self._meeting: Meeting | None = None
        self._context = context
        self._person_id = person_id
        self._style_id = style_id
        self._chapters: dict[str, StyleChapter] = {}
        self._last_opened = ""
        self.state = StyleState()
        self.watch = PlanWatch(context, person_id, self)
        self.watch.plan_read.connect(self._look)
        self.watch.load()

    def open_chapter(self, chapter_id: str) -> None:
        """Go to a chapter, as a stop of the walk through the style."""
        chapter = self._chapters.get(chapter_id)
        if chapter is None:
            return
        self._last_opened = chapter_id
        agenda = self._meeting.agenda if self._meeting is not None else ()
        item = next((x for x in agenda if x.chapter_id == chapter_id), None)
        if item is None:
            self._context.go(chapter_route(self._person_id, chapter, self._style_id))
            return
        meetings, item_id = self._context.services.meetings, item.id
        route = chapter_route(self._person_id, chapter, self._meeting_id)
        self._context.change(
            lambda: meetings.go_to(self._meeting_id, item_id, is_in_chapter=True),
            lambda _: self._context.go(route),
        )

    def open_others(self) -> None:
        """Go to the other ways to plan."""
        self._context.go(Route(Place.STYLES, self._person_id))

    def open_next(self) -> None:
        """Go to the chapter after the one that was open last, at first to one that holds nothing yet.

        In a meeting, go on to the question where we are.
        """
        if self._meeting_id:
            self._context.go(Route(Place.MEETING, self._person_id, self._meeting_id))
            return
        tiles = self.state.tiles
        found = next((x for x in tiles if x.is_next), tiles[0] if tiles else None)
        if found is not None:
            self.open_chapter(found.id)

    def open_sheet(self, chapter_id: str, sheet_id: str) -> None:
        """Go to one filling in of a chapter."""
        chapter = self._chapters.get(chapter_id)
        if chapter is not None:
            route = chapter_route(self._person_id, chapter, self._style_id)
            self._context.go(replace(route, parent_id=sheet_id))

    def fill_in_again(self, chapter_id: str) -> None:
        """Fill a chapter in once more, for another time or by somebody else; what is there stays."""
        self.open_sheet(chapter_id, self._context.services.clock.new_id())

    def turn(self, chapter_id: str, *, is_on: bool) -> None:
        """Switch a chapter on or off for this person."""
        service = self._context.services.style_choices
        self._context.change(lambda: service.turn(self._person_id, self._style_id, chapter_id, is_on=is_on))

    def move(self, chapter_id: str, by: int) -> None:
        """Move a chapter earlier (negative) or later."""
        service = self._context.services.style_choices
        self._context.change(lambda: service.move(self._person_id, self._style_id, chapter_id, by))

    def rename(self, chapter_id: str, title: str) -> None:
        """Give a chapter the person's own title."""
        known = next((x for x in self.state.edits if x.id == chapter_id), None)
        if known is None or known.title == title.strip():
            return
        service = self._context.services.style_choices
        self._context.change(lambda: service.rename(self._person_id, self._style_id, chapter_id, title))

    def choose_audience(self, chapter_id: str, audience: Audience) -> None:
        """Let somebody see a chapter, or no longer; the person always may."""
        if audience is Audience.ME:
            self._context.messages.tell(say("lines.i_may_always"))
            return
        known = next((x for x in self.state.edits if x.id == chapter_id), None)
        if known is None:
            return
        audiences = tuple(set(known.audiences) ^ {audience})
        service = self._context.services.style_choices
        self._context.change(lambda: service.set_audiences(self._person_id, chapter_id, audiences))

    def add_own(self, title: str) -> None:
        """Add a chapter under a heading of the person's own."""
        if not title.strip():
            return
        key, service = one_undo(), self._context.services.style_choices
        self._context.change(
            lambda: service.add_own(self._person_id, self._style_id, title, new_id=id_of_new(key))
        )

    def plan_meeting(self) -> None:
        """Prepare a meeting that goes through this style."""
        meetings = self._context.services.meetings

        def made(meeting: Meeting) -> None:
            self._context.go(Route(Place.MEETING_PREPARE, self._person_id, meeting.id))

        self._context.change(lambda: meetings.plan_new(self._person_id, self._style_id), made)

    def _look(self, plan: Plan) -> None:
        styles = self._context.services.styles

        def read() -> _Read:
            style = styles.style(self._style_id)
            if style is None:
                return _Read(plan, None)
            choice = plan.style_choice(style.id)
            return _Read(plan, style, all_chapters(style, choice), styles.fitted(plan, style.id))

        self._context.read(read, self._show)

    def _show(self, read: _Read) -> None:
        if self.watch.is_closed:
            return
        plan, style = read.plan, read.fitted
        self._meeting = plan.meeting(self._meeting_id) if self._meeting_id else None
        if style is None:
            self.state = StyleState(plan.person.name, plan.person.picture, is_gone=True)
            self.state_changed.emit()
            return
        self._chapters = {each.id: each for each in read.all_of_it}
        self.state = StyleState(
            plan.person.name,
            plan.person.picture,
            style.name,
            style.about,
            style.credit,
            symbol(style.symbol),
            _tiles(plan, style, self._last_opened, self._at()),
            style.board if read.style is not None and _fits_board(style, read.style) else None,
            self._edits(plan, read, style),
            who_may_see=audience_choices(plan),
        )
        self.state_changed.emit()

    def _at(self) -> str:
        """Return the chapter the meeting asks now; empty where it asks none or none is going on."""
        item = self._meeting.item(self._meeting.at_item) if self._meeting is not None else None
        return item.chapter_id if item is not None else ""

    def _edits(self, plan: Plan, read: _Read, style: Style) -> tuple[ChapterEdit, ...]:
        audiences = self._context.services.styles.audiences_of(plan)
        last = len(read.all_of_it) - 1
        on = {each.id for each in style.chapters}
        return tuple(
            ChapterEdit(
                each.id,
                each.title,
                each.help,
                each.id in on,
                place > 0,
                place < last,
                audiences(each.id),
                sheets_of(plan, each),
            )
            for place, each in enumerate(read.all_of_it)
        )


def _fits_board(fitted: Style, style: Style) -> bool:
    """Say whether the drawing of the style still fits: all that is on it is there, in its order."""
    ids, usual = ([x.id for x in each.chapters[:STEPS_ON_ARROW]] for each in (fitted, style))
    return ids == usual and len(ids) == STEPS_ON_ARROW


def _tiles(plan: Plan, style: Style, last_opened: str, asked: str) -> tuple[ChapterTile, ...]:
    begun = {x.id for x in style.chapters if is_begun(plan, x)}
    ids = [x.id for x in style.chapters]
    after = ids[ids.index(last_opened) + 1 :] if last_opened in ids else []
    following = asked or (after[0] if after else next((x for x in ids if x not in begun), ""))
    return tuple(
        _tile(plan, each, number, is_next=each.id == following)
        for number, each in enumerate(style.chapters, start=1)
    )


def _tile(plan: Plan, chapter: StyleChapter, number: int, *, is_next: bool) -> ChapterTile:
    said = said_words(plan, chapter)
    ending = {0: "none", 1: "one"}.get(len(said), "many")
    caption = say("style.start_here") if is_next else say(f"style.said_{ending}", count=len(said))
    return ChapterTile(
        chapter.id,
        number,
        chapter.title,
        caption,
        symbol(chapter.symbol),
        chapter.family,
        said,
        first_picture(plan, chapter),
        bool(said),
        is_next,
        bool(said) and all(x.check is Check.YES for x in said_in(plan, chapter)),
    )
