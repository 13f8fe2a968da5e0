"""Plan the easy-read copy of a plan, of one way to plan, or of a paper: what it says, in which order."""

from collections.abc import Iterator, Mapping, Sequence

from pcplanner.documents.boards import board_with_comparison, boards
from pcplanner.documents.chapter_pages import MUST_KNOW, by_chapter, chapter_pages, left_over
from pcplanner.documents.choices import (
    CAN_BE_PARTED,
    OF_A_MEETING,
    WHOLE_PLAN,
    DocumentChoices,
    DocumentKind,
    Part,
    part_of,
)
from pcplanner.documents.covers import (
    LANGUAGE,
    cover,
    feet,
    first_page,
    invitation_end,
    last_page,
    name_of,
    paper_end,
    plan_title,
)
from pcplanner.documents.dream_pages import dream_chapters, matters_without_a_dream
from pcplanner.documents.forms import feedback_form, my_views
from pcplanner.documents.hard_words import hard_words_for, used_in
from pcplanner.documents.in_form import in_form
from pcplanner.documents.meeting_papers import meeting_paper
from pcplanner.documents.meeting_record import meeting_chapter
from pcplanner.documents.model import Chapter, Document, PictureRow, PictureSize
from pcplanner.documents.promises import promise_groups
from pcplanner.documents.rings import circle_chapter
from pcplanner.documents.single_papers import SINGLE, WITHOUT_ROOM, single_paper, single_title
from pcplanner.documents.volumes import in_volumes
from pcplanner.domain.audiences import may_see
from pcplanner.domain.chapters import ALL_CHAPTERS, MATTERS, Family
from pcplanner.domain.lines import Line
from pcplanner.domain.meetings import CLOSING, OF_ONE_MEETING
from pcplanner.domain.plan import Plan
from pcplanner.domain.spoken_words import SPOKEN
from pcplanner.domain.styles import ChapterKind, StyleChapter
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say

_NOT_LINES = frozenset({ChapterKind.CIRCLE, ChapterKind.DREAMS, ChapterKind.STEPS, ChapterKind.SORT})


class NothingThere(KeyError):
    """What a document is about is not in the plan, or not in what its audience may see."""


def plan_document(
    plan: Plan, choices: DocumentChoices, chapters: Sequence[StyleChapter] | None = None
) -> Document:
    """Return the document for one copy; what is empty is left out, nothing is made up.

    ``chapters`` are those of the style, of the questions that are asked, or for a whole plan all there are,
    in the order they are told. A meeting or a sitting that is not there raises ``NothingThere``.
    """
    told = tuple(chapters) if chapters is not None else usual_chapters()
    title, pages = _title_and_pages(plan, choices, told)
    return _document(plan, choices, title, _shown(plan, choices, pages))


def volume_documents(
    plan: Plan, choices: DocumentChoices, chapters: Sequence[StyleChapter] | None = None
) -> tuple[Document, ...]:
    """Return a document in parts, each whole with its own first page, contents and word list.

    A paper is never made in parts.
    """
    if choices.kind not in CAN_BE_PARTED:
        return (plan_document(plan, choices, chapters),)
    told = tuple(chapters) if chapters is not None else usual_chapters()
    title, pages = _title_and_pages(plan, choices, told)
    _, *middle, last = _shown(plan, choices, pages)

    def make(share: Sequence[Chapter], volume: str) -> Document:
        first = _shown(plan, choices, [first_page(plan, choices, volume)])
        return _document(plan, choices, title, [*first, *share, last], volume)

    return in_volumes(middle, choices.size_pt, make, choices.sheet)


def _shown(plan: Plan, choices: DocumentChoices, chapters: Sequence[Chapter]) -> list[Chapter]:
    """Return the chapters in the form the person likes, with their hard words explained."""
    if choices.kind in WITHOUT_ROOM:
        return list(in_form(chapters, plan.person.access.form))
    known = hard_words_for(plan.word_meanings)
    return [known.explained_chapter(x) for x in in_form(chapters, plan.person.access.form)]


def _document(
    plan: Plan, choices: DocumentChoices, title: str, pages: Sequence[Chapter], volume: str = ""
) -> Document:
    """Return a whole document of explained pages; the word list stands before the last of them."""
    is_paper = choices.kind not in CAN_BE_PARTED
    word_list = () if is_paper else _word_list(list(pages))
    return Document(
        f"{title}. {volume}" if volume else title,
        LANGUAGE,
        name_of(plan),
        choices.made_on,
        (*pages[:-1], *word_list, pages[-1]),
        feet(plan, choices, is_paper=is_paper, volume=volume),
        "" if is_paper else say("documents.contents_title"),
    )


def usual_chapters() -> tuple[StyleChapter, ...]:
    """Return the chapters that every plan has, whatever its style."""
    return tuple(
        StyleChapter(
            x.id,
            ChapterKind.LINES,
            say(f"chapters.{x.id}_title"),
            say(f"chapters.{x.id}_prompt"),
            "",
            x.symbol,
            x.family,
        )
        for x in ALL_CHAPTERS
    )


def _title_and_pages(
    plan: Plan, choices: DocumentChoices, chapters: Sequence[StyleChapter]
) -> tuple[str, list[Chapter]]:
    kind = choices.kind
    if kind in WHOLE_PLAN or kind is DocumentKind.STYLE:
        lines = _seen_lines(plan, choices)
        make = _WholePlan if kind in WHOLE_PLAN else _OneStyle
        pages = [first_page(plan, choices), *make(plan, choices, chapters, lines).chapters()]
        return _title_of(plan, choices.title), [*pages, last_page(plan, choices)]
    if kind in OF_A_MEETING:
        meeting = plan.meeting(choices.about_id)
        if meeting is None:
            raise NothingThere(choices.about_id)
        pages = list(meeting_paper(plan, choices, meeting, chapters))
        if not pages:
            raise NothingThere(choices.about_id)
    elif kind in SINGLE:
        pages = list(single_paper(plan, choices, chapters, _seen_lines(plan, choices)))
        if not pages:
            raise NothingThere(kind.value)
        return _title_of(plan, single_title(choices, pages)), pages
    elif kind is DocumentKind.FEEDBACK:
        pages = [feedback_form()]
    elif kind is DocumentKind.MY_VIEWS:
        pages = list(my_views(plan, choices, chapters))
    else:
        sitting = plan.sitting(choices.about_id)
        if sitting is None:
            raise NothingThere(choices.about_id)
        first = cover(plan, choices, say("sort.title"), say("documents.this_is_a_sort"))
        pages = [first, *board_with_comparison(plan, sitting)]
    if kind is DocumentKind.INVITATION:
        pages.append(invitation_end(plan, choices))
    elif kind is not DocumentKind.FEEDBACK:
        pages.append(paper_end(plan, choices))
    return _title_of(plan, pages[0].title), pages


def _seen_lines(plan: Plan, choices: DocumentChoices) -> list[Line]:
    return [x for x in plan.lines if may_see(x.audiences, choices.audience)]


def _title_of(plan: Plan, title: str) -> str:
    """Return what the file is called: what it is, where it is not the plan itself, and whose plan it is."""
    whose = plan_title(plan)
    return say("documents.title_of_paper", title=title, whose=whose) if title else whose


class _OneStyle:
    """Tell the chapters of one way to plan, in its order."""

    def __init__(
        self, plan: Plan, choices: DocumentChoices, chapters: Sequence[StyleChapter], lines: Sequence[Line]
    ) -> None:
        self._plan = plan
        self._choices = choices
        self._all = chapters
        self._lines: Mapping[str, tuple[Line, ...]] = by_chapter(lines)

    def chapters(self) -> Iterator[Chapter]:
        """Yield them, what people must know first."""
        ordered = sorted(self._all, key=lambda x: x.id != MUST_KNOW)
        has_dreams = False
        for each in ordered:
            if each.kind is ChapterKind.DREAMS and not has_dreams:
                has_dreams = True
                yield from dream_chapters(
                    self._plan, self._choices, self._matters(), cleaned(each.title), has_paths=False
                )
            yield from self._told(each)

    def _told(self, chapter: StyleChapter) -> Iterator[Chapter]:
        title = cleaned(chapter.title)
        match chapter.kind:
            case ChapterKind.CIRCLE:
                yield from circle_chapter(self._plan, self._choices.size_pt, title)
            case ChapterKind.STEPS:
                yield from promises_chapter(self._plan, title)
            case ChapterKind.SORT:
                yield from boards(self._plan, [x for x in self._plan.sittings if x.topic_id == chapter.topic])
        yield from self._lines_of(chapter)

    def _lines_of(self, chapter: StyleChapter) -> Iterator[Chapter]:
        if chapter.id != MATTERS.id:
            yield from chapter_pages(self._plan, chapter, self._lines.get(chapter.id, ()))

    def _matters(self) -> tuple[Line, ...]:
        return self._lines.get(MATTERS.id, ())


class _WholePlan(_OneStyle):
    """Tell everything: about me, my circle, every other chapter, dreams, steps, and meetings at the end."""

    def chapters(self) -> Iterator[Chapter]:
        """Yield every chapter that holds something, each once."""
        plan, parts = self._plan, self._choices.parts
        about = [x for x in self._others() if part_of(x.family) is Part.ABOUT]
        if Part.ABOUT in parts:
            yield from self._all_of(sorted(about, key=lambda x: x.id != MUST_KNOW))
        if Part.CIRCLE in parts:
            yield from circle_chapter(plan, self._choices.size_pt, self._own_title(ChapterKind.CIRCLE))
        for part in (Part.CIRCLE, Part.DREAMS):
            if part in parts:
                yield from self._all_of([x for x in self._others() if part_of(x.family) is part])
        yield from dream_chapters(plan, self._choices, self._matters(), self._own_title(ChapterKind.DREAMS))
        if Part.PROMISES in parts:
            yield from self._all_of([x for x in self._others() if part_of(x.family) is Part.PROMISES])
            yield from promises_chapter(plan, self._own_title(ChapterKind.STEPS))
        if Part.ABOUT in parts:
            yield from boards(plan, plan.sittings)
            yield from self._without_a_style()
        if Part.MEETINGS in parts:
            yield from self._all_of([x for x in self._others() if part_of(x.family) is Part.MEETINGS])
            yield from self._meetings()

    def _others(self) -> list[StyleChapter]:
        """Return the chapters that hold lines of no meeting and of no dream."""
        return [x for x in self._all if x.id not in OF_ONE_MEETING and x.id != MATTERS.id]

    def _all_of(self, chapters: Sequence[StyleChapter]) -> Iterator[Chapter]:
        for each in chapters:
            yield from self._lines_of(each)

    def _own_title(self, kind: ChapterKind) -> str:
        """Return what the person calls their circle, dreams or steps; empty for the usual name."""
        ids = {x.id for x in self._all if x.kind is kind}
        names = (name for choice in self._plan.style_choices for key, name in choice.names if key in ids)
        return cleaned(next(names, ""))

    def _without_a_style(self) -> Iterator[Chapter]:
        """Yield the lines whose chapter no style has any more, and those about a dream that is not there."""
        yield from matters_without_a_dream(self._plan, self._matters())
        known = {*(x.id for x in self._all), *OF_ONE_MEETING, MATTERS.id}
        spoken = (x.chapter for x in self._plan.voice_notes if x.chapter and x.chapter not in SPOKEN)
        for chapter_id in dict.fromkeys((*self._lines, *spoken)):
            if chapter_id not in known:
                yield from chapter_pages(self._plan, left_over(chapter_id), self._lines.get(chapter_id, ()))

    def _meetings(self) -> Iterator[Chapter]:
        of_meetings = [x for key in self._lines if key in OF_ONE_MEETING for x in self._lines[key]]
        for meeting in self._plan.meetings:
            yield meeting_chapter(self._plan, meeting, of_meetings)
        ids = {x.id for x in self._plan.meetings}
        gone = [x for x in of_meetings if x.slot.sheet_id not in ids]
        for chapter_id, lines in by_chapter(gone).items():
            title = say(f"documents.{chapter_id}_title")
            # Last words of no meeting were said in a style that was walked without one.
            kind = ChapterKind.CLOSING if chapter_id == CLOSING else ChapterKind.LINES
            chapter = StyleChapter(chapter_id, kind, title, "", "", "meeting", Family.MEETING)
            yield from chapter_pages(self._plan, chapter, lines)


def promises_chapter(plan: Plan, title: str = "") -> Iterator[Chapter]:
    """Yield who promised what; nothing where there are no steps."""
    if plan.steps_in_order():
        groups = tuple(promise_groups(plan))
        yield Chapter(title or say("documents.promises_title"), Family.MEETING, groups)


def _word_list(chapters: list[Chapter]) -> Iterator[Chapter]:
    """Yield the list of the hard words that were explained."""
    rows = tuple(PictureRow(hard.picture, hard.meaning, size=PictureSize.FACE) for hard in used_in(chapters))
    if rows:
        yield Chapter(say("documents.word_list_title"), Family.RIGHTS, rows)
