import io
import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
import uharfbuzz as hb
from PIL import Image
from tests.documents.sample import NASTY, choices, full_plan, nasty_plan, sun
from tests.documents.talking.made_up import book, document, row, sounds_of
from tests.support.epubcheck import EpubCheck

from pcplanner.documents.easy_read import plan_document
from pcplanner.documents.faces import face_for
from pcplanner.documents.model import Flag, PictureRow, Tick, TickGrid, WritingSpace, plain
from pcplanner.documents.talking.book import TalkingBook
from pcplanner.documents.talking.epub import write_epub
from pcplanner.documents.talking.overlay import clock
from pcplanner.documents.talking.telling import talking_book
from pcplanner.domain.pictures import Picture, PictureData, PictureKind, symbol

XHTML, SMIL = "{http://www.w3.org/1999/xhtml}", "{http://www.w3.org/ns/SMIL}"
OPS, OPF = "{http://www.idpf.org/2007/ops}", "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"


class Opened:
    """An e-book that was taken apart."""

    def __init__(self, data: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        self.names = self.archive.namelist()
        self.package = self.tree("book.opf")

    def tree(self, name: str) -> ET.Element:
        return ET.fromstring(self.archive.read(f"EPUB/{name}"))

    def metas(self, name: str) -> list[str]:
        return [x.text or "" for x in self.package.iter(f"{OPF}meta") if x.get("property") == name]

    def chapters(self) -> Iterator[tuple[ET.Element, ET.Element]]:
        for name in self.names:
            if re.fullmatch(r"EPUB/c\d+\.xhtml", name):
                page = name.removeprefix("EPUB/")
                yield self.tree(page), self.tree(page.replace(".xhtml", ".smil"))


def opened(made: TalkingBook) -> Opened:
    return Opened(write_epub(made, sounds_of(made)))


@cache
def whole_book() -> TalkingBook:
    return talking_book(plan_document(full_plan(), choices()), 16, sun)


@cache
def whole() -> Opened:
    return opened(whole_book())


def everything() -> TalkingBook:
    return book(
        PictureRow(symbol("tea"), (plain("مريم تحب الشاي"),), tuple(Flag), (Tick("Done", is_ticked=True),)),
        WritingSpace(3, "A box to write in.", "What do you think?"),
        TickGrid(((symbol("happy", "Happy"), "Good"), (symbol("sad", "Sad"), "Bad"))),
        *(row(x) for x in NASTY),
        row("<script>alert(1)</script> & 'so' \"on\" ]]> <!-- \x0b\x1f\ufffe\ud800 😀"),
        language="ur",
        title="<b>میرا</b> & دائرہ",
    )


def test_epubcheck_finds_nothing_in_a_book_of_everything(epubcheck: EpubCheck, tmp_path: Path) -> None:
    path = tmp_path / "everything.epub"
    path.write_bytes(write_epub(everything(), sounds_of(everything())))
    assert epubcheck(path) == []


def test_epubcheck_can_find_something(epubcheck: EpubCheck, tmp_path: Path) -> None:
    path = tmp_path / "broken.epub"
    made = book(row("One."))
    path.write_bytes(write_epub(replace(made, files=()), sounds_of(made)))
    assert any(x.startswith("ERROR RSC-007") for x in epubcheck(path))


def test_every_file_of_a_nasty_plan_is_well_formed() -> None:
    made = opened(talking_book(plan_document(nasty_plan(), choices()), 16, sun))
    assert all(len(page) and len(smil) for page, smil in made.chapters())


def test_begins_with_what_it_is_and_is_the_same_each_time() -> None:
    data = write_epub(whole_book(), sounds_of(whole_book()))
    assert data == write_epub(whole_book(), sounds_of(whole_book()))
    assert data[30:58] == b"mimetypeapplication/epub+zip"


def test_the_overlay_plays_every_sentence_and_picture_there_is() -> None:
    for page, smil in (*whole().chapters(), *opened(everything()).chapters()):
        played = [x.get(f"{OPS}textref", "").partition("#")[2] for x in smil.iter(f"{SMIL}seq")]
        ids = [x.get("id") for x in page.iter() if x.get("id")]
        assert played == [x for x in ids if "w" not in str(x)]
        for part in page.iter():
            is_picture = part.tag == f"{XHTML}img" and part.get("alt")
            is_words = (
                part.tag in {f"{XHTML}{x}" for x in ("p", "h1", "h2", "li")} and (part.text or "").strip()
            )
            if is_picture or is_words or part.get("role") == "img":
                assert part.get("id") in played


def test_every_word_of_the_overlay_is_on_the_page_in_this_order() -> None:
    for page, smil in whole().chapters():
        lit = [x.get("src", "").partition("#")[2] for x in smil.iter(f"{SMIL}text")]
        ids = [x.get("id") for x in page.iter() if x.get("id") in set(lit)]
        assert lit == ids
        assert any("w" in x for x in lit)


def test_the_sound_has_no_gaps_so_that_the_pauses_are_heard() -> None:
    for _, smil in whole().chapters():
        clips = [(x.get("clipBegin", ""), x.get("clipEnd", "")) for x in smil.iter(f"{SMIL}audio")]
        assert all(begin < end for begin, end in clips)
        assert [end for _, end in clips[:-1]] == [begin for begin, _ in clips[1:]]


def test_says_what_somebody_can_use_it_with() -> None:
    made = whole()
    assert set(made.metas("schema:accessMode")) == {"textual", "visual", "auditory"}
    assert "auditory" in made.metas("schema:accessModeSufficient")
    assert {"synchronizedAudioText", "alternativeText"} <= set(made.metas("schema:accessibilityFeature"))
    assert made.metas("schema:accessibilityHazard") == ["none"]
    assert made.metas("schema:accessibilitySummary")[0]
    assert made.metas("media:active-class") == ["lit"]
    assert made.metas("dcterms:modified") == ["2025-03-04T00:00:00Z"]


def test_the_lengths_add_up() -> None:
    *chapters, all_of_it = whole().metas("media:duration")
    seconds = [sum(float(x) * 60**n for n, x in enumerate(reversed(t.split(":")))) for t in chapters]
    whole_length = sum(float(x) * 60**n for n, x in enumerate(reversed(all_of_it.split(":"))))
    assert len(seconds) == len(whole_book().chapters)
    assert sum(seconds) == pytest.approx(whole_length)


def test_a_language_from_right_to_left_turns_the_pages_round() -> None:
    made = opened(everything())
    page, _ = next(made.chapters())
    assert (page.get("lang"), page.get("dir")) == ("ur", "rtl")
    urdu = [x for x in page.iter(f"{XHTML}p") if "".join(x.itertext()) == "مريم تحب الشاي"]
    assert {x.get("dir") for x in urdu} == {"rtl"}
    assert any(x.get("class", "").startswith("row") and x.get("dir") == "rtl" for x in page.iter())
    spine = made.package.find(f"{OPF}spine")
    assert spine is not None
    assert spine.get("page-progression-direction") == "rtl"


def test_what_people_typed_is_words_and_never_markup() -> None:
    made = opened(everything())
    for page, _ in made.chapters():
        assert [x for x in page.iter() if x.tag.endswith("script")] == []
        words = "".join(page.itertext())
        assert "<script>alert(1)</script> & 'so' \"on\" ]]> <!-- " in words
        assert "😀" in words
        assert not set(words) & {"\x0b", "\x1f", "\x00", "\ufffe"}


def test_brings_its_letters_with_their_licence_and_asks_for_nothing_else() -> None:
    made = whole()
    assert {"EPUB/AtkinsonHyperlegible-Regular.ttf", "EPUB/AtkinsonHyperlegible-Bold.ttf"} <= set(made.names)
    assert b"SIL OPEN FONT LICENSE" in made.archive.read("EPUB/font-licence.txt")
    style = made.archive.read("EPUB/book.css").decode()
    assert {f"EPUB/{x}" for x in re.findall(r'url\("([^"]+)"\)', style)} <= set(made.names)
    for page, smil in made.chapters():
        addresses = [x.get("src") or x.get("href") for x in (*page.iter(), *smil.iter())]
        named = {str(x).partition("#")[0] for x in addresses if x}
        assert {f"EPUB/{x}" for x in named} <= set(made.names)


def test_brings_the_letters_of_other_scripts_where_fonts_may_come_along() -> None:
    made = opened(book(row("مریم کو چائے پسند ہے۔"), row("I like tea.")))
    style = made.archive.read("EPUB/book.css").decode()
    if face_for("ہ", is_bold=False) is None:
        pytest.skip("no font here has the letters of Urdu")
    (face,) = re.findall(r"@font-face\{[^}]*more1\.ttf[^}]*\}", style)
    cut = hb.Face(made.archive.read("EPUB/more1.ttf"))
    assert ord("ہ") in cut.unicodes
    assert ord("a") not in cut.unicodes
    assert f"U+{ord('ہ'):X}" in face
    assert cut.reference_table("GSUB").data
    assert not [x for x in opened(book(row("I like tea."))).names if "more" in x]


def test_the_cover_is_the_first_page_as_it_prints() -> None:
    cover = Image.open(io.BytesIO(whole().archive.read("EPUB/cover.png")))
    assert cover.height > cover.width > 800
    colours = cover.convert("L").getextrema()
    assert isinstance(colours[0], int)
    assert colours[0] < 60


def test_another_plan_is_another_book() -> None:
    ids = {Opened(write_epub(x, sounds_of(x))).package.findtext(f".//{DC}identifier") for x in
           (book(row("One.")), book(row("Two.")), book(row("One.")))}  # fmt: skip
    assert len(ids) == 2


def test_a_large_photo_is_made_small_and_one_that_cannot_be_read_keeps_its_words() -> None:
    out = io.BytesIO()
    Image.new("RGB", (1600, 1200), "red").save(out, "JPEG")

    def photo(picture: Picture) -> PictureData:
        data = out.getvalue() if picture.ref == "good" else b"no photo at all"
        return PictureData("jpeg", data, "Us by the sea")

    pictures = [Picture(PictureKind.PHOTO, x, f"{x} photo") for x in ("good", "bad")]
    rows = [PictureRow(x, (plain("We were there."),)) for x in pictures]
    made = opened(talking_book(document(*rows), 16, photo))
    page, _ = next(made.chapters())
    images = [(x.get("alt"), x.get("src", "")) for x in page.iter(f"{XHTML}img")]
    assert [alt for alt, _ in images] == ["good photo", "bad photo"]
    small = Image.open(io.BytesIO(made.archive.read(f"EPUB/{images[0][1]}")))
    assert max(small.size) == 900


@pytest.mark.parametrize(("ms", "told"), [(0, "0:00:00.000"), (3_723_004, "1:02:03.004")])
def test_writes_times_as_the_overlay_wants_them(ms: int, told: str) -> None:
    assert clock(ms) == told
