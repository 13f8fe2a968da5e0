"""Whatever is let in from outside can be drawn: on screen, and in the PDF of a plan."""

import io

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas
from tests.symbols.packs_for_tests import svg

from pcplanner.documents.drawn_pictures import PictureBook
from pcplanner.documents.fonts import register_fonts
from pcplanner.documents.pages import Box
from pcplanner.domain.pictures import PictureData, symbol
from pcplanner.symbols.svg_safety import UnusableDrawing, safe_svg

NUMBERS = st.sampled_from(
    [
        "0",
        "1",
        "-5",
        "9.5",
        ".5",
        "1e-300",
        "99999999",
        "-99999999",
        "1e7",
        "+",
        "-",
        "e",
        "1.2.3",
        "50%",
        "5mm",
        "10px",
        "0%",
        "1,2",
    ]
)
LISTS = st.lists(NUMBERS, max_size=8).map(" ".join)
OUTLINES = st.lists(st.tuples(st.sampled_from("MmLlHhVvCcSsQqTtAaZz"), LISTS), max_size=5).map(
    lambda parts: "M1 1" + "".join(letter + numbers for letter, numbers in parts)
)
FUNCTIONS = st.sampled_from(["matrix", "translate", "scale", "rotate", "skewX", "skewY"])
TRANSFORMS = st.lists(st.tuples(FUNCTIONS, LISTS), max_size=3).map(
    lambda parts: " ".join(f"{name}({numbers})" for name, numbers in parts)
)
PAINTS = st.sampled_from(["red", "none", "url(#a)", "url(#b)", "currentColor", "inherit"])
NAMES = (
    "x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height offset stroke-width stroke-miterlimit "
    "stroke-dasharray stroke-dashoffset font-size fill-opacity opacity stop-opacity viewBox points"
)
ATTRIBUTES = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(NAMES.split(), LISTS),
        "d": OUTLINES,
        "transform": TRANSFORMS,
        "gradientTransform": TRANSFORMS,
        "fill": PAINTS,
        "stroke": PAINTS,
        "clip-path": st.sampled_from(["url(#a)", "url(#c)"]),
        "id": st.sampled_from("abc"),
        "href": st.sampled_from(["#a", "#b", "#c"]),
        "text-anchor": st.sampled_from(["middle", "x"]),
        "stroke-linecap": st.sampled_from(["round", "x"]),
    },
)
TAGS = st.sampled_from(
    [
        "path",
        "path",
        "path",
        "circle",
        "ellipse",
        "rect",
        "line",
        "polyline",
        "polygon",
        "text",
        "use",
        "g",
        "svg",
        "linearGradient",
        "radialGradient",
        "stop",
        "symbol",
        "clipPath",
        "tspan",
        "defs",
    ]
)


def element(tag: str, attributes: dict[str, str], inside: list[str]) -> str:
    said = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    return f"<{tag} {said}>Hi{''.join(inside)}</{tag}>"


ELEMENTS = st.recursive(
    st.builds(element, TAGS, ATTRIBUTES, st.just([])),
    lambda inner: st.builds(element, TAGS, ATTRIBUTES, st.lists(inner, max_size=3)),
    max_leaves=6,
)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(ELEMENTS)
def test_every_drawing_that_is_let_in_can_be_drawn_on_paper(drawing: str) -> None:
    try:
        data = safe_svg(svg('<rect width="9" height="9"/>' + drawing))
    except UnusableDrawing:
        return
    register_fonts()
    canvas = Canvas(io.BytesIO())
    book = PictureBook(canvas, lambda _: PictureData("svg", data, "A drawing."))
    assert book.draw(symbol("dream"), Box(0, 0, 100, 100), 800, fills=False)
    canvas.showPage()
    canvas.save()
