"""Offer the planning styles, those that come with the program and those in the folder for one's own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from pcplanner.domain.assets import asset_path
from pcplanner.domain.audiences import CIRCLE, DREAMS, MEETINGS, SORTING, STEPS, USUAL
from pcplanner.domain.chapters import ALL_CHAPTERS, Family
from pcplanner.domain.lines import Audience
from pcplanner.domain.meetings import FEEDBACK, PARKED, WHAT_NEXT
from pcplanner.domain.plan import Plan
from pcplanner.domain.style_choices import fitted
from pcplanner.domain.style_reading import LARGEST_FILE_BYTES, StyleProblem, StyleRead, read_style
from pcplanner.domain.styles import ChapterKind, Column, Style, StyleChapter
from pcplanner.domain.walks import Walk, walk_of_meeting, walk_of_style
from pcplanner.domain.words import say
from pcplanner.services.places import Places
from pcplanner.symbols.pack import builtin_pack

_ORDER = (
    "one_page_profile",
    "path",
    "maps",
    "review",
    "personal_book",
    "listen_to_me",
    "essential_lifestyle",
    "personal_futures",
    "support_plan",
)
# The chapters of every meeting: what each is, its symbol, and its columns with their symbols.
_OF_A_MEETING = (
    (ChapterKind.LINES, PARKED, "talk", ()),
    (
        ChapterKind.COLUMNS,
        WHAT_NEXT,
        "what-happens-next",
        (("what", "what-happens-next"), ("tells", "tell"), ("who", "who")),
    ),
    (
        ChapterKind.FACES,
        FEEDBACK,
        "feedback",
        (("very_good", "very-good"), ("good", "good"), ("ok", "ok"), ("poor", "poor")),
    ),
)


@dataclass(frozen=True, slots=True)
class StyleFile:
    """What came of one file: where it is and what was read."""

    path: Path
    read: StyleRead


@dataclass(frozen=True, slots=True)
class _Version:
    """A file as it is until it is changed."""

    path: Path
    changed_at: int
    size: int


class StyleService:
    """Read styles; nothing here touches the library."""

    def __init__(self, places: Places) -> None:
        self._folder = places.styles

    @property
    def folder(self) -> Path:
        """Return the folder for styles of one's own; it is made when it is first asked for."""
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._folder

    def all(self) -> tuple[Style, ...]:
        """Return every style that can be used: planning styles first, then thinking tools.

        A style of one's own with the id of a built-in one is used in its place.
        """
        found: dict[str, Style] = {}
        for each in self._files():
            style = each.read.style
            if style is not None:
                found[style.id] = style
        places = {style_id: place for place, style_id in enumerate(_ORDER)}
        return tuple(
            sorted(found.values(), key=lambda x: (x.is_tool, places.get(x.id, len(places)), x.name.lower()))
        )

    def broken(self) -> tuple[StyleFile, ...]:
        """Return the files in the folder for one's own styles that cannot be used, with what is wrong."""
        return tuple(x for x in self._files() if x.read.style is None)

    def check(self, path: Path) -> tuple[StyleProblem, ...]:
        """Return what is wrong with a style's file, or could be easier; nothing when it is fine."""
        return self._read_file(path, hints=True).problems

    def built_in(self) -> tuple[Path, ...]:
        """Return the files of the styles that come with the program."""
        return tuple(sorted(asset_path("templates/styles").glob("*.toml")))

    def own_files(self) -> tuple[Path, ...]:
        """Return the files in the folder for one's own styles."""
        return tuple(sorted(self._folder.glob("*.toml"))) if self._folder.is_dir() else ()

    def style(self, style_id: str) -> Style | None:
        """Return a style as it comes, or ``None`` where there is none (any more)."""
        return next((x for x in self.all() if x.id == style_id), None)

    def fitted(self, plan: Plan, style_id: str) -> Style | None:
        """Return a style as a person uses it, or ``None`` where there is none (any more)."""
        style = self.style(style_id)
        return fitted(style, plan.style_choice(style_id)) if style is not None else None

    def chapters(self, plan: Plan | None = None) -> dict[str, StyleChapter]:
        """Return every chapter there is by its id, as the thinking tool has it where one does.

        With a plan its own chapters are among them, and titles are as the person has named them.
        """
        found = {each.id: each for each in _always_there()}
        for style in sorted(self.all(), key=lambda x: not x.is_tool):
            own = fitted(style, plan.style_choice(style.id)) if plan is not None else style
            for each in own.chapters:
                found.setdefault(each.id, each)
        return found

    def chapter(self, chapter_id: str, plan: Plan | None = None) -> StyleChapter | None:
        """Return a chapter by its id, or ``None`` where no style has it (any more)."""
        return self.chapters(plan).get(chapter_id)

    def audiences_of(self, plan: Plan) -> Callable[[str], tuple[Audience, ...]]:
        """Return what gives who may see a chapter: as the person decided, else as its style says."""
        chapters = self.chapters(plan)
        usual = {CIRCLE: USUAL, STEPS: USUAL, DREAMS: USUAL, SORTING: (Audience.ME,), MEETINGS: USUAL}

        def found(chapter_id: str) -> tuple[Audience, ...]:
            record = plan.chapter_record(chapter_id)
            if record is not None and record.audiences is not None:
                return record.audiences
            chapter = chapters.get(chapter_id)
            if chapter is not None and chapter_id not in usual:
                return chapter.audiences
            return usual.get(chapter_id, (Audience.ME,))

        return found

    def walk(self, plan: Plan, walk_id: str) -> Walk | None:
        """Return the walk through a style or a meeting of a plan, or ``None`` where it is gone."""
        meeting = plan.meeting(walk_id)
        if meeting is not None:
            style = self.fitted(plan, meeting.style_id)
            return walk_of_meeting(meeting, style or Style(meeting.style_id, "", "", "", "plan", ()))
        style = self.fitted(plan, walk_id)
        return walk_of_style(style) if style is not None else None

    def _files(self) -> Iterator[StyleFile]:
        for path in (*self.built_in(), *self.own_files()):
            yield StyleFile(path, self._read_file(path))

    def _read_file(self, path: Path, *, hints: bool = False) -> StyleRead:
        """Read a file, anew only where it has changed; one that cannot be read is told as a problem."""
        try:
            about = path.stat()
            if about.st_size > LARGEST_FILE_BYTES:
                return _not_read(say("styles.file_large"))
            return _read(_Version(path, about.st_mtime_ns, about.st_size), hints=hints)
        except (OSError, UnicodeDecodeError):
            return _not_read(say("styles.file_unread"))


@lru_cache(maxsize=128)
def _read(version: _Version, *, hints: bool) -> StyleRead:
    """Read a file as it is since it was last changed."""
    return read_style(version.path.read_text(encoding="utf-8-sig"), _knows_symbol, hints=hints)


def _knows_symbol(symbol_id: str) -> bool:
    return symbol_id in builtin_pack().by_id


def _not_read(why: str) -> StyleRead:
    return StyleRead(None, (StyleProblem(say("styles.whole_file"), why),))


def _always_there() -> Iterator[StyleChapter]:
    """Yield the chapters that every plan has, whatever its style."""
    shared = (Audience.ME, Audience.FAMILY, Audience.SUPPORTERS)
    for each in ALL_CHAPTERS:
        title, prompt = say(f"chapters.{each.id}_title"), say(f"chapters.{each.id}_prompt")
        yield StyleChapter(
            each.id, ChapterKind.LINES, title, prompt, "", each.symbol, each.family, audiences=shared
        )
    for kind, chapter_id, symbol_id, columns in _OF_A_MEETING:
        yield StyleChapter(
            chapter_id,
            kind,
            say(f"chapters.{chapter_id}_title"),
            say(f"chapters.{chapter_id}_prompt"),
            "",
            symbol_id,
            Family.MEETING,
            shared,
            tuple(Column(x, say(f"chapters.{chapter_id}_{x}"), y) for x, y in columns),
            rows=chapter_id == WHAT_NEXT,
        )
