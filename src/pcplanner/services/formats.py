"""Make a document in the format somebody wants: every one tells the same words in the same order."""

import os
from collections.abc import Iterator
from pathlib import PurePath

from pcplanner.documents.choices import OF_ANY_DOCUMENT, WHOLE_PLAN, DocumentChoices, Format
from pcplanner.documents.page_images import page_png, page_pngs
from pcplanner.documents.pdf import OnPage
from pcplanner.documents.plain_text import as_text
from pcplanner.documents.preview import page_count
from pcplanner.documents.word import write_word
from pcplanner.domain.plan import Plan
from pcplanner.domain.words import say
from pcplanner.services.exporting import ExportService
from pcplanner.services.made_files import MadeFile
from pcplanner.services.pictures import PictureService
from pcplanner.services.take_home import TakeHomeService
from pcplanner.services.talking import TalkingService


def _nobody(_done: int, _count: int) -> None:
    """Tell nobody how far it has come."""


class FormatService:
    """What a document can be saved as."""

    def __init__(
        self,
        take_home: TakeHomeService,
        pictures: PictureService,
        exporting: ExportService,
        talking: TalkingService,
    ) -> None:
        self._take_home = take_home
        self._pictures = pictures
        self._exporting = exporting
        self._talking = talking

    def formats(self, choices: DocumentChoices) -> tuple[Format, ...]:
        """Return the formats there are of a document; what other programs read is of the whole plan."""
        return (*OF_ANY_DOCUMENT, Format.JSON) if choices.kind in WHOLE_PLAN else OF_ANY_DOCUMENT

    def files(
        self,
        plan: Plan,
        choices: DocumentChoices,
        wanted: Format,
        name: str = "",
        on_page: OnPage | None = None,
    ) -> Iterator[MadeFile]:
        """Yield the files of a document, one at a time; pictures are one for each page.

        Without a name they are called as on the page to take home; tracks stand in a folder of that name.
        ``on_page`` is told of each page, picture or sentence and may raise to stop. Raises ``NotForThem`` as
        ``TakeHomeService.make`` does.
        """
        name = name or PurePath(self._take_home.file_name_of(plan, choices)).stem
        match wanted:
            case Format.PDF:
                yield MadeFile(f"{name}.pdf", self._take_home.make(plan, choices, on_page).pdf)
            case Format.WORD:
                yield MadeFile(f"{name}.docx", self.word(plan, choices, on_page))
            case Format.TEXT:
                yield MadeFile(f"{name}.txt", self.text(plan, choices))
            case Format.PICTURES:
                yield from self._pages(plan, choices, name, on_page)
            case Format.EPUB:
                yield MadeFile(f"{name}.epub", self._talking.make_epub(plan, choices, on_page or _nobody))
            case Format.PAGE:
                yield MadeFile(f"{name}.html", self._talking.make_html(plan, choices, on_page or _nobody))
            case Format.TRACKS:
                for track in self._talking.tracks(plan, choices, on_page or _nobody):
                    yield MadeFile(f"{name}/{track.name}", track.contents)
            case Format.JSON:
                yield MadeFile(f"{name}.json", self.json(plan, choices))
                for film, data in self._exporting.films(plan, choices.audience):
                    yield MadeFile(f"{name}-films/{film}", data)

    def word(self, plan: Plan, choices: DocumentChoices, on_page: OnPage | None = None) -> bytes:
        """Return a document as a Word file; it is black on white, whatever the person's own paper is."""
        document = self._take_home.document(plan, choices)
        picture = self._pictures.worn(plan.person.access)
        return write_word(document, choices.size_pt, picture, on_page, choices.sheet).docx

    def text(self, plan: Plan, choices: DocumentChoices) -> bytes:
        """Return a document as plain text in UTF-8, with the line ends of this computer."""
        document = self._take_home.document(plan, choices)
        text = as_text(document, choices.size_pt, self._pictures.worn(plan.person.access))
        return text.replace("\n", os.linesep).encode("utf-8")

    def json(self, plan: Plan, choices: DocumentChoices) -> bytes:
        """Return what an audience may see of a whole plan for other programs, with its pictures inside."""
        return self._exporting.plan_json(plan, choices.audience, with_pictures=True).encode("utf-8")

    def one_file(
        self,
        plan: Plan,
        choices: DocumentChoices,
        wanted: Format,
        *,
        pdf: bytes,
        page: int,
        on_page: OnPage | None = None,
    ) -> bytes:
        """Return a copy as one file; its PDF is there already, and a picture is of one page, from 0.

        Tracks are never one file.
        """
        match wanted:
            case Format.PDF:
                return pdf
            case Format.PICTURES:
                return page_png(pdf, page)
            case Format.TRACKS:
                raise ValueError("tracks are more than one file")
        return next(self.files(plan, choices, wanted, "copy", on_page)).contents

    def _pages(
        self, plan: Plan, choices: DocumentChoices, name: str, on_page: OnPage | None
    ) -> Iterator[MadeFile]:
        """Yield the very pages that print, each as a picture."""
        pdf = self._take_home.make(plan, choices, on_page).pdf
        total = page_count(pdf)
        for number, png in enumerate(page_pngs(pdf), start=1):
            if on_page is not None:
                on_page(number, total)
            page = say("take_home.page_in_name", number=f"{number:0{len(str(total))}}")
            yield MadeFile(f"{name} {page}.png", png)
