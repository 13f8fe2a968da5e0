"""Make the recovery sheet as a PDF."""

from datetime import date

from pcplanner.documents.drawn_pictures import PictureFunction
from pcplanner.documents.layout import lay_out
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.recovery_sheet import RECOVERY_SHEET_PT, recovery_sheet


def recovery_pdf(code_groups: tuple[str, ...], made_on: date, picture: PictureFunction) -> bytes:
    """Return the sheet with a recovery code, easy to read and to keep; ``picture`` gives its pictures."""
    return write_pdf(lay_out(recovery_sheet(code_groups, made_on), RECOVERY_SHEET_PT), picture).pdf
