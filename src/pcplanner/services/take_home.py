"""Make the copies to take home: each document as a PDF, for whom it is for and no more."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from pcplanner.documents.arrow_papers import PATH_STYLE
from pcplanner.documents.booklet import booklet_pt
from pcplanner.documents.cards import WALLET, for_steps, lay_out_cards
from pcplanner.documents.choices import (
    CAN_BE_PARTED,
    OF_A_MEETING,
    WHOLE_PLAN,
    DocumentChoices,
    DocumentKind,
    Part,
    part_of,
)
from pcplanner.documents.easy_read import NothingThere, plan_document, volume_documents
from pcplanner.documents.half_pages import lay_out_halves
from pcplanner.documents.how_i_use_this import how_i_use_this
from pcplanner.documents.layout import lay_out
from pcplanner.documents.model import Document
from pcplanner.documents.one_page import lay_out_one_page
from pcplanner.documents.pages import Pages, PaperSize, pictures_on
from pcplanner.documents.pdf import OnPage, Written, write_pdf
from pcplanner.documents.preview import PagePicture, page_count, page_picture, page_sides
from pcplanner.documents.tiling import tiled
from pcplanner.documents.volumes import volume_words
from pcplanner.domain.audiences import plan_for
from pcplanner.domain.chapters import ALL_CHAPTERS, MATTERS, Family
from pcplanner.domain.errors import EnvironmentTrouble, InputError, PlainError
from pcplanner.domain.lines import Audience, Line
from pcplanner.domain.looks import Tone
from pcplanner.domain.meetings import OF_ONE_MEETING
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import ChapterKind, Style, StyleChapter
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say
from pcplanner.services.desk import Desk
from pcplanner.services.pictures import PictureService
from pcplanner.services.settings import write_whole
from pcplanner.services.styles import StyleService

ONE_PAGE = "one_page_profile"
"""The style whose chapters stand on the page about somebody."""
MY_VIEWS = "my_views"
"""The style whose questions are asked before a meeting."""
_STYLE_OF = MappingProxyType(
    {
        DocumentKind.PROFILE: ONE_PAGE,
        DocumentKind.MY_VIEWS: MY_VIEWS,
        DocumentKind.ARROW: PATH_STYLE,
    }
)
"""The style that papers of one style are made of."""


class CannotSave(EnvironmentTrouble):
    """The file could not be written where it was wanted."""


class DrawingStopped(PlainError):
    """Somebody stopped the drawing of the pages; raised by ``on_page``."""


class NotForThem(InputError):
    """What a document is about is not in the plan, or this audience may not see it."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a plan, ready to print, and what could not be put on its pages.

    ``volume`` is which of the ``volumes`` it is where it is made in parts, else 0. One that ``is_one_piece``
    is never made in parts, however long it is.
    """

    written: Written
    pages: int
    volumes: int = 1
    volume: int = 0
    is_one_piece: bool = False


class TakeHomeService:
    """What somebody can take home."""

    def __init__(self, desk: Desk, pictures: PictureService, styles: StyleService) -> None:
        self._desk = desk
        self._pictures = pictures
        self._styles = styles

    def seen(self, plan: Plan, audience: Audience) -> Plan:
        """Return what an audience may see of a plan; every document for it is made of nothing else."""
        return plan_for(plan, audience, self._styles.audiences_of(plan))

    def make(self, plan: Plan, choices: DocumentChoices, on_page: OnPage | None = None) -> Written:
        """Return the PDF of a document, and any letters that no font here can draw.

        Raises ``NotForThem`` where its audience may not see the meeting or the sitting it is about.
        """
        _, pages = self._told(self._seen_for(plan, choices), choices)
        if choices.audience is Audience.ME:
            # What others get is black on white: it is the person who reads best on this paper.
            pages = replace(pages, theme=plan.person.access.paper)
        access = plan.person.access
        if choices.is_grey:
            access = replace(access, tone=Tone.GREY if access.tone is Tone.COLOUR else access.tone)
            pages = replace(pages, is_grey=True)
        return write_pdf(pages, self._pictures.worn(access), on_page)

    def _seen_for(self, plan: Plan, choices: DocumentChoices) -> Plan:
        seen = self.seen(plan, choices.audience)
        return _of_style(seen, choices.style_id) if choices.kind is DocumentKind.STYLE else seen

    def document(self, plan: Plan, choices: DocumentChoices) -> Document:
        """Return what a document says, for a file that is not made of pages; raises as ``make`` does."""
        document, _ = self._told(self._seen_for(plan, choices), choices)
        return document

    def _told(self, seen: Plan, choices: DocumentChoices) -> tuple[Document, Pages]:
        """Return a document with the credit of every set of pictures, which only its pages can tell."""
        chapters = self._chapters(seen, choices)
        if choices.kind is DocumentKind.STYLE and not choices.title:
            style = self._styles.style(choices.style_id)
            choices = replace(choices, title=style.name if style is not None else "")
        ours = (*choices.credits, *self._pictures.credits((symbol("plan"),)))
        document = _document(seen, replace(choices, credits=ours), chapters)
        pages = _laid_out(document, choices)
        wanted = (*choices.credits, *self._pictures.credits(pictures_on(pages)))
        if set(wanted) == set(ours):
            return document, pages
        document = _document(seen, replace(choices, credits=wanted), chapters)
        return document, _laid_out(document, choices)

    def copy(self, plan: Plan, choices: DocumentChoices, on_page: OnPage | None = None) -> Copy:
        """Return a copy of a plan; ``on_page`` is told of each page and may raise ``DrawingStopped``."""
        written = self.make(plan, choices, on_page)
        volumes = self.volume_count(plan, choices) if choices.volume else 1
        return Copy(
            written,
            page_count(written.pdf),
            volumes,
            min(choices.volume, volumes),
            is_one_piece=choices.kind not in CAN_BE_PARTED,
        )

    def pages_of_profile(self, plan: Plan, choices: DocumentChoices) -> int:
        """Return how many pages the page about somebody takes; 0 where nothing stands on it."""
        try:
            _, pages = self._told(self._seen_for(plan, choices), choices)
        except NotForThem:
            return 0
        return len(pages.pages)

    def on_profile(self, plan: Plan) -> tuple[tuple[StyleChapter, tuple[Line, ...]], ...]:
        """Return the chapters of the page about somebody, each with what was said in it, left out or not."""
        style = self._styles.fitted(plan, ONE_PAGE)
        chapters = style.chapters if style is not None else ()
        return tuple((x, plan.lines_in(x.id)) for x in chapters if plan.lines_in(x.id))

    def volume_count(self, plan: Plan, choices: DocumentChoices) -> int:
        """Return in how many parts of few pages a document can be made."""
        seen = self._seen_for(plan, choices)
        return len(volume_documents(seen, choices, self._chapters(seen, choices)))

    def used_styles(self, plan: Plan) -> tuple[Style, ...]:
        """Return the styles of a plan that hold something, those of its meetings and choices first."""
        own = [x.style_id for x in plan.meetings] + [x.style_id for x in plan.style_choices]
        fitted = (self._styles.fitted(plan, x.id) for x in self._styles.all() if x.id != MY_VIEWS)
        held = [x for x in fitted if x is not None and (_holds(plan, x) or x.id in own)]
        return tuple(sorted(held, key=lambda x: x.id not in own))

    def part_of_line(self, plan: Plan) -> Callable[[Line], Part]:
        """Return what gives the part of a plan that a line goes in with."""
        families = {x.id: x.family for x in self._every_chapter(plan)}

        def found(line: Line) -> Part:
            if line.chapter in OF_ONE_MEETING:
                return Part.MEETINGS
            if line.chapter == MATTERS.id:
                return Part.DREAMS
            return part_of(families.get(line.chapter, Family.ABOUT))

        return found

    def page_count(self, pdf: bytes) -> int:
        """Return how many pages a PDF has."""
        return page_count(pdf)

    def sheets_of(self, pdf: bytes) -> tuple[PaperSize, ...]:
        """Return the paper that each page of a PDF is for: a poster may be larger than what goes with it."""
        return tuple(
            min(PaperSize, key=lambda x: abs(x.short - short) + abs(x.long - long))
            for short, long in page_sides(pdf)
        )

    def booklet(self, plan: Plan, choices: DocumentChoices) -> bytes:
        """Return the PDF whose pages stand beside each other in a booklet, with larger letters for that."""
        return self.make(plan, replace(choices, size_pt=booklet_pt(choices.size_pt, choices.sheet))).pdf

    def page(self, pdf: bytes, index: int, width_px: int) -> PagePicture:
        """Return one page, from 0, as a picture so many pixels wide: the very page that prints."""
        return page_picture(pdf, index, width_px)

    def save(self, contents: bytes, path: Path) -> Path:
        """Write a file whole or not at all; raises ``CannotSave`` with what to press."""
        try:
            write_whole(path, contents)
        except OSError as trouble:
            raise CannotSave(say("take_home.cannot_save")) from trouble
        return path

    def file_name(
        self,
        plan: Plan,
        size_pt: int,
        kind: DocumentKind = DocumentKind.PLAN,
        audience: str = "",
        large: str = "",
    ) -> str:
        """Return a file name such as "Robin's plan 16 point.pdf" that every system can keep.

        ``audience`` are the words for whom it is; empty for the person. ``large`` is the key of the words for
        a poster that is not on A4.
        """
        name = "".join(c for c in cleaned(plan.person.name) if c not in '<>:"/\\|?*\n').strip(" .") or "My"
        if kind in WHOLE_PLAN:
            key = "take_home.file_name_for" if audience else "take_home.file_name"
            return say(key, name=name[:80], size=size_pt, audience=audience)
        paper = say(f"take_home.paper_{kind.value}")
        if large:
            paper = say(f"take_home.{large}", paper=paper)
        if audience:
            paper = say("take_home.paper_for", paper=paper, audience=audience)
        return say("take_home.file_name_paper", name=name[:80], paper=paper, size=size_pt)

    def file_name_of(self, plan: Plan, choices: DocumentChoices, volumes: int = 1) -> str:
        """Return the file name of a copy; it says for whom it is where not for the person, and which part."""
        is_mine = choices.audience is Audience.ME
        audience = "" if is_mine else say(f"take_home.name_for_{choices.audience.value}")
        large = "on_two_sheets" if choices.is_on_two_sheets else "on_a3"
        large = large if choices.sheet is PaperSize.A3 else ""
        name = self.file_name(plan, choices.size_pt, choices.kind, audience, large)
        if not choices.volume:
            return name
        words = volume_words(min(choices.volume, volumes), volumes).lower()
        return say("take_home.file_name_volume", name=name.removesuffix(".pdf"), volume=words)

    def _chapters(self, seen: Plan, choices: DocumentChoices) -> tuple[StyleChapter, ...]:
        """Return the chapters of a document in their order, titled as the person has them."""
        if choices.kind is DocumentKind.STYLE:
            style = self._styles.fitted(seen, choices.style_id)
            if style is None:
                raise NotForThem(say("styles.gone"))
            return style.chapters
        if choices.kind in _STYLE_OF:
            style = self._styles.fitted(seen, _STYLE_OF[choices.kind])
            return style.chapters if style is not None else ()
        every = tuple(self._every_chapter(seen))
        if choices.kind in OF_A_MEETING:
            meeting = seen.meeting(choices.about_id)
            style = self._styles.fitted(seen, meeting.style_id) if meeting is not None else None
            of_style = style.chapters if style is not None else ()
            ids = {x.id for x in of_style}
            return (*of_style, *(x for x in every if x.id not in ids))
        return every

    def _every_chapter(self, seen: Plan) -> Iterator[StyleChapter]:
        """Yield every chapter there is; a title of the person's own comes before that of any style."""
        names = {key: name for choice in reversed(seen.style_choices) for key, name in choice.names}
        chapters = self._styles.chapters(seen)
        for each in chapters.values():
            yield replace(each, title=names.get(each.id) or each.title)
        for choice in seen.style_choices:
            # A chapter of the person's own stays, also when it is switched off or its style is gone.
            for own in choice.own:
                if own.id not in chapters:
                    title = names.get(own.id) or own.title
                    yield StyleChapter(own.id, ChapterKind.LINES, title, own.prompt or title, "", own.symbol)


def _of_style(plan: Plan, style_id: str) -> Plan:
    """Return a plan without what was said in meetings that went through another style."""
    others = {x.id for x in plan.meetings if x.style_id != style_id}
    return replace(plan, lines=tuple(x for x in plan.lines if x.slot.sheet_id not in others))


def _holds(plan: Plan, style: Style) -> bool:
    """Say whether anything was said in a chapter of a style that not every plan has."""
    ids = {x.id for x in style.chapters} - {x.id for x in ALL_CHAPTERS}
    topics = {x.topic for x in style.chapters if x.topic}
    return any(x.chapter in ids for x in plan.lines) or any(x.topic_id in topics for x in plan.sittings)


def _document(plan: Plan, choices: DocumentChoices, chapters: tuple[StyleChapter, ...]) -> Document:
    if choices.kind is DocumentKind.HOW_I_USE:
        return how_i_use_this(plan.person, choices.made_on, choices.credits)
    try:
        if choices.volume:
            volumes = volume_documents(plan, choices, chapters)
            return volumes[min(choices.volume, len(volumes)) - 1]
        return plan_document(plan, choices, chapters)
    except NothingThere as gone:
        is_mine = choices.audience is Audience.ME
        raise NotForThem(say("take_home.nothing_there" if is_mine else "take_home.not_for_them")) from gone


def _laid_out(document: Document, choices: DocumentChoices) -> Pages:
    """Return the pages of a document in the form that its kind has."""
    match choices.kind:
        case DocumentKind.HOW_I_USE:
            return lay_out_halves(document, choices.size_pt, choices.sheet)
        case DocumentKind.CARDS:
            cut = for_steps(choices.sheet, choices.size_pt)
            return lay_out_cards(document, choices.size_pt, cut, choices.sheet)
        case DocumentKind.ALARM:
            return lay_out_cards(document, choices.size_pt, WALLET, choices.sheet)
        case DocumentKind.PROFILE:
            return lay_out_one_page(document, choices.size_pt, choices.sheet)
        case _ if choices.is_on_two_sheets:
            return tiled(lay_out(document, choices.size_pt, PaperSize.A4, choices.sheet))
        case _:
            return lay_out(document, choices.size_pt, choices.sheet)
