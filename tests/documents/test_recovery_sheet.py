"""The recovery sheet."""

from datetime import date
from pathlib import Path

from tests.documents.reading import Pdf
from tests.documents.sample import sun
from tests.support.verapdf import VeraPdf

from pcplanner.documents.layout import lay_out
from pcplanner.documents.pdf import write_pdf
from pcplanner.documents.recovery_sheet import RECOVERY_SHEET_PT, recovery_sheet
from pcplanner.domain.words import say

GROUPS = ("7K2P", "9QXM", "4T0A", "ZZ81", "B6WE", "3N5R", "H2CD")


def written() -> bytes:
    return write_pdf(lay_out(recovery_sheet(GROUPS, date(2025, 3, 4)), RECOVERY_SHEET_PT), sun).pdf


def test_it_is_one_page_with_the_whole_code_in_order() -> None:
    pdf = Pdf(written())
    assert len(pdf.reader.pages) == 1
    words = pdf.texts("P")[-1].split()
    assert words[1::2] == list(GROUPS)
    assert words[::2] == [str(number) for number in range(1, len(GROUPS) + 1)]


def test_it_says_what_it_is_for_and_where_to_keep_it() -> None:
    told = Pdf(written()).texts("P")
    assert "You need it when the passphrase is lost." in told
    assert "Keep this page in a safe place." in told
    assert any("pcplanner" in sentence for sentence in told)
    assert any(say("session.have_sheet") in sentence for sentence in told)
    assert "Page 1 of 1" in Pdf(written()).artifact_words(0)


def test_pa_01_it_is_pdf_ua(verapdf: VeraPdf, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(written())
    assert verapdf(path) == {}
