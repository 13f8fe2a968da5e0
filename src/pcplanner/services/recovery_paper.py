"""Make the recovery sheet as a PDF."""

from datetime import date

from pcplanner.documents.layout import lay_out
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.recovery_sheet import RECOVERY_SHEET_PT, recovery_sheet
from pcplanner.services.pictures import PictureService


def recovery_pdf(code_groups: tuple[str, ...], made_on: date, pictures: PictureService) -> bytes:
    """Return the sheet with a recovery code, easy to read and to keep."""
    return write_pdf(lay_out(recovery_sheet(code_groups, made_on), RECOVERY_SHEET_PT), pictures.data).pdf
