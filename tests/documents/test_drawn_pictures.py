"""Pictures on paper: symbols as lines, photos of every kind, and those that cannot be read."""

import io
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Event
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader
from reportlab.lib.rl_accel import fp_str

from pcplanner.documents.drawn_pictures import PictureFunction, _LineRenderer
from pcplanner.documents.pages import A4_LONG, A4_SHORT, CM, Box, Group, Page, Pages, PictureBox, Role
from pcplanner.documents.pdf import Written, write_pdf
from pcplanner.documents.preview import page_picture
from pcplanner.domain.looks import Look, Tone
from pcplanner.domain.pictures import Picture, PictureData, PictureKind, SymbolRef, symbol
from pcplanner.symbols.pack import builtin_pack
from pcplanner.symbols.recolour import contrasting, dressed, grey_of

PHOTO = Picture(PictureKind.PHOTO, "0" * 64, "A garden")
WORN = Look(skin="#BC8050", hair="#6B4226", clothes="#4B8BD8", wheelchair="#3A4466")
LARGE = Box(60, 60, 4.5 * CM, 4.5 * CM)


def photo(width: int, height: int, kind: str = "JPEG", mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (width, height), 128 if mode == "L" else (200, 30, 30, 100)[: len(mode)]).save(out, kind)
    return out.getvalue()


def written(data: bytes, kind: str, corner: float = 0.0) -> Written:
    figure = Group(Role.FIGURE, (PictureBox(LARGE, PHOTO, corner),))
    pages = Pages("Photo", "en-GB", (Page(A4_SHORT, A4_LONG, (figure,)),))
    return write_pdf(pages, lambda _: PictureData(kind, data, "A garden"))


_BROKEN_INSIDES = (
    '<path d="M 1"/>',
    '<path d="M 1 2 A 3"/>',
    '<path d="q"/>',
    '<circle cx="a" cy="b" r="c"/>',
    '<rect width="1e400" height="nan"/>',
    '<polygon points="1 2 3"/>',
    '<g transform="matrix(1 2)"><path d="M0 0L9 9"/></g>',
    '<g transform="scale()"><path d="M0 0L9 9"/></g>',
    '<path d="M0 0L9 9" stroke="#12" stroke-width="wide" stroke-dasharray="a b"/>',
    '<use href="#nothing"/>',
)


@pytest.mark.parametrize("inside", _BROKEN_INSIDES)
def test_a_broken_drawing_never_keeps_a_plan_from_being_printed(inside: str) -> None:
    head = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">'
    svg = f"{head}{inside}</svg>"
    made = written(svg.encode(), "svg")
    assert PdfReader(io.BytesIO(made.pdf)).pages[0].extract_text() is not None
    assert made.unreadable in {(), ("A garden",)}


def size_of_image(pdf: bytes) -> tuple[int, int]:
    (image,) = PdfReader(io.BytesIO(pdf)).pages[0].images
    assert image.image is not None
    return image.image.size


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (photo(800, 600), "jpeg"),
        (photo(300, 900, "PNG"), "png"),
        (photo(300, 300, "PNG", "RGBA"), "png"),
        (photo(300, 300, "PNG", "L"), "png"),
    ],
)
@pytest.mark.parametrize("corner", [0.0, 6.0, 60.0])
def test_photos_of_every_kind_are_drawn(data: bytes, kind: str, corner: float) -> None:
    made = written(data, kind, corner)
    assert made.unreadable == ()
    assert b"/Subtype /Image" in made.pdf


def test_pd_06_a_huge_photo_is_made_as_fine_as_paper_shows_and_no_finer() -> None:
    width, height = size_of_image(written(photo(5000, 4000), "jpeg").pdf)
    assert height == pytest.approx(4.5 / 2.54 * 300, abs=2)
    assert width == pytest.approx(5 / 4 * height, abs=2)


def test_a_photo_of_the_right_size_is_left_as_it_is() -> None:
    data = photo(700, 600)
    assert size_of_image(written(data, "jpeg").pdf) == (700, 600)


@pytest.mark.parametrize(
    ("data", "kind"), [(b"no photo", "jpeg"), (photo(90, 90)[:200], "jpeg"), (b"<svg", "svg")]
)
def test_what_cannot_be_read_is_told_and_the_rest_is_written(data: bytes, kind: str) -> None:
    made = written(data, kind)
    assert made.unreadable == ("A garden",)
    assert len(PdfReader(io.BytesIO(made.pdf)).pages) == 1


def in_look(tone: Tone = Tone.COLOUR, look: Look = WORN) -> PictureFunction:
    def give(picture: Picture) -> PictureData:
        drawing = builtin_pack().drawing(SymbolRef.of(picture).id)
        assert drawing is not None
        return replace(drawing, data=dressed(drawing.data, look, tone))

    return give


def with_symbols(*names: str) -> Pages:
    boxes = [
        Group(Role.FIGURE, (PictureBox(Box(60, 60 + 90 * n, 80, 80), symbol(name, name)),))
        for n, name in enumerate(names)
    ]
    return Pages("Symbols", "en-GB", (Page(A4_SHORT, A4_LONG, tuple(boxes)),))


def forms_of(pdf: bytes) -> dict[str, str]:
    """Return what is drawn by each form on the first page, by its name."""
    resources: Any = PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"]
    found = {name: form.get_object() for name, form in resources["/XObject"].items()}
    assert {form["/Subtype"] for form in found.values()} == {"/Form"}
    return {name: form.get_data().decode("latin-1") for name, form in found.items()}


def fill(colour: str) -> str:
    """Return how ReportLab writes a colour that fills."""
    return " ".join(fp_str(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)) + " rg"


def colour_at(pdf: bytes, across: float, down: float) -> str:
    """Return the colour of the first page at a place, in points from its top left corner."""
    page = page_picture(pdf, 0, round(A4_SHORT))
    at = 3 * (round(down) * page.width + round(across))
    return "#" + page.rgb[at : at + 3].hex().upper()


@pytest.mark.parametrize("tone", list(Tone))
def test_a_symbol_in_a_look_is_lines_on_paper_in_every_tone(tone: Tone) -> None:
    pdf = write_pdf(with_symbols("happy", "wheelchair-user"), in_look(tone)).pdf
    assert b"/Subtype /Image" not in pdf
    drawn = " ".join(forms_of(pdf).values())
    assert " c\n" in drawn
    skin = {Tone.COLOUR: WORN.skin, Tone.GREY: grey_of(WORN.skin), Tone.HIGH_CONTRAST: contrasting(WORN.skin)}
    assert fill(skin[tone]) in drawn
    assert fill("#FFC845") not in drawn
    if tone is Tone.GREY:
        fills = re.findall(r"(\S+) (\S+) (\S+) rg", drawn)
        assert fills
        assert all(red == green == blue for red, green, blue in fills)


def test_the_same_symbol_is_in_the_file_once_however_often_it_is_drawn() -> None:
    once = write_pdf(with_symbols("happy"), in_look()).pdf
    often = write_pdf(with_symbols(*["happy"] * 6), in_look()).pdf
    assert len(forms_of(often)) == 1
    page: Any = PdfReader(io.BytesIO(often)).pages[0]
    assert page.get_contents().get_data().count(b" Do") == 6
    (form,) = forms_of(once).values()
    assert len(often) - len(once) < len(form)


def test_two_documents_that_are_made_at_once_do_not_draw_a_symbol_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inside, second_came = Event(), Event()
    draw = _LineRenderer.draw

    def slowly(self: _LineRenderer, *asked: Any, **how: Any) -> None:
        if inside.is_set():
            second_came.set()
        inside.set()
        second_came.wait(0.3)
        draw(self, *asked, **how)
        inside.clear()

    svg = builtin_pack().drawing("abroad")
    assert svg is not None
    alone = written(svg.data, "svg")
    monkeypatch.setattr(_LineRenderer, "draw", slowly)
    with ThreadPoolExecutor(2) as people:
        first, second = [people.submit(written, svg.data, "svg") for _ in range(2)]
    assert first.result() == second.result() == alone
    assert not second_came.is_set()


def test_another_look_is_another_drawing() -> None:
    worn, plain = (write_pdf(with_symbols("happy"), in_look(look=x)).pdf for x in (WORN, Look()))
    assert fill(WORN.hair) in " ".join(forms_of(worn).values())
    assert fill(WORN.hair) not in " ".join(forms_of(plain).values())


def test_a_shape_that_is_open_or_closed_twice_is_filled_on_paper_too() -> None:
    shapes = b'<path d="M0 0H100V50H0ZZ" fill="#D83F31" stroke="#1B1B1F"/>'
    shapes += b'<path d="M0 50H100V100H0" fill="#3F9C50" stroke="#1B1B1F"/>'
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">' + shapes + b"</svg>"
    pdf = write_pdf(with_symbols("happy"), lambda _: PictureData("svg", svg, "Two boxes")).pdf
    assert colour_at(pdf, 100, 80) == "#D83F31"
    assert colour_at(pdf, 100, 120) == "#3F9C50"


def test_the_hair_of_a_person_is_filled_on_paper() -> None:
    pdf = write_pdf(with_symbols("happy"), in_look()).pdf
    assert colour_at(pdf, 60 + 80 * 256 / 512, 60 + 80 * 100 / 512) == WORN.hair


def test_letters_in_a_symbol_are_as_large_on_paper_as_they_are_drawn() -> None:
    letters = b'<text x="0" y="90" font-size="120" fill="#D83F31">I</text>'
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">' + letters + b"</svg>"
    pdf = write_pdf(with_symbols("happy"), lambda _: PictureData("svg", svg, "An I")).pdf
    reds = [y for y in range(60, 140) if any(colour_at(pdf, x, y) == "#D83F31" for x in range(60, 140))]
    assert 50 < len(reds) < 80
