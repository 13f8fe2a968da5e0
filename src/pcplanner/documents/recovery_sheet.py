"""Plan the recovery sheet: one page with the code that opens the library when the passphrase is lost."""

from datetime import date

from pcplanner.documents.covers import LANGUAGE
from pcplanner.documents.model import Chapter, CodeBlock, Document, PictureRow, PictureSize, plain
from pcplanner.domain.chapters import Family
from pcplanner.domain.dates import full_date
from pcplanner.domain.pictures import symbol
from pcplanner.domain.words import say

RECOVERY_SHEET_PT = 16


def recovery_sheet(code_groups: tuple[str, ...], made_on: date) -> Document:
    """Return the sheet that says what the code is for, where to keep it and how to use it.

    Lay it out at ``RECOVERY_SHEET_PT``, where it takes one page.
    """
    title = say("documents.recovery_title")
    blocks = (
        _row("key", "recovery_what", "recovery_when"),
        _row("safe", "recovery_keep", "recovery_away", "recovery_careful"),
        _row(
            "write",
            "recovery_how",
            "recovery_type",
            button=say("session.have_sheet"),
            groups=len(code_groups),
        ),
        CodeBlock(code_groups),
    )
    foot = say("documents.recovery_foot", date=full_date(made_on))
    chapter = Chapter(title, Family.RIGHTS, blocks)
    return Document(title, LANGUAGE, "", made_on, (chapter,), ((foot,),))


def _row(picture: str, *keys: str, **values: object) -> PictureRow:
    told = tuple(plain(say(f"documents.{key}", **values)) for key in keys)
    return PictureRow(symbol(picture), told, size=PictureSize.SMALL)
