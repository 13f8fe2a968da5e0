"""Prove that the judge itself can say yes, no and "I do not know"."""

from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    StreamObject,
    TextStringObject,
)
from reportlab.pdfgen.canvas import Canvas
from tests.support.verapdf import VeraPdf, VeraPdfError

TITLE_AND_STANDARD = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A blank page</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def _untagged(path: Path) -> Path:
    canvas = Canvas(str(path))
    canvas.drawString(72, 72, "no tags at all")
    canvas.save()
    return path


def _tagged(path: Path) -> Path:
    writer = PdfWriter()
    writer.add_blank_page(width=200, height=200)
    metadata = StreamObject()
    metadata.set_data(TITLE_AND_STANDARD.encode())
    metadata[NameObject("/Type")] = NameObject("/Metadata")
    metadata[NameObject("/Subtype")] = NameObject("/XML")
    tree = DictionaryObject({NameObject("/Type"): NameObject("/StructTreeRoot")})
    tree[NameObject("/K")] = ArrayObject()
    yes = BooleanObject(True)
    writer.root_object.update(
        {
            NameObject("/Lang"): TextStringObject("en-GB"),
            NameObject("/MarkInfo"): DictionaryObject({NameObject("/Marked"): yes}),
            NameObject("/ViewerPreferences"): DictionaryObject({NameObject("/DisplayDocTitle"): yes}),
            NameObject("/Metadata"): writer._add_object(metadata),
            NameObject("/StructTreeRoot"): writer._add_object(tree),
        }
    )
    writer.write(path)
    return path


def test_names_the_rules_an_untagged_file_breaks(verapdf: VeraPdf, tmp_path: Path) -> None:
    broken = verapdf(_untagged(tmp_path / "größe with space.pdf"))
    assert broken["6.2-1"].count == 1
    assert "MarkInfo" in broken["6.2-1"].message


def test_passes_a_file_that_keeps_every_rule(verapdf: VeraPdf, tmp_path: Path) -> None:
    assert verapdf(_tagged(tmp_path / "tagged.pdf")) == {}


def test_uses_another_profile_when_asked(verapdf: VeraPdf, tmp_path: Path) -> None:
    path = _untagged(tmp_path / "plain.pdf")
    assert set(verapdf(path, profile="a2a")) != set(verapdf(path))


@pytest.mark.parametrize("name", ["missing.pdf", "junk.pdf"])
def test_a_file_it_cannot_judge_is_never_a_pass(verapdf: VeraPdf, tmp_path: Path, name: str) -> None:
    (tmp_path / "junk.pdf").write_bytes(b"this is not a PDF")
    with pytest.raises(VeraPdfError):
        verapdf(tmp_path / name)


def test_starts_again_after_the_engine_died(tmp_path: Path) -> None:
    path = _untagged(tmp_path / "plain.pdf")
    with VeraPdf() as engine:
        engine(path)
        engine.close()
        assert "6.2-1" in engine(path)


def test_refuses_a_profile_it_does_not_know(verapdf: VeraPdf, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="unknown profile"):
        verapdf(tmp_path / "any.pdf", profile="ua9")
