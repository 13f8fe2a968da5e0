import contextlib
import gzip
import re
import time
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.symbols.packs_for_tests import SQUARE, svg
from tests.symbols.svg_traps import RECT, SHEETS, TRAPS

from pcplanner.symbols.svg_safety import UnusableDrawing, safe_svg

XLINK = "{http://www.w3.org/1999/xlink}href"
STYLES = ["fill:" + "(" * 90_000, "fill:'" + "[" * 4_000, 'x:"' + "a" * 9_000, "fill:rgb(" + "1," * 90_000]


def inside(data: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(data)


@pytest.mark.parametrize("trap", TRAPS)
def test_nothing_that_acts_or_points_outside_stays(trap: str) -> None:
    safe = safe_svg(svg(trap + RECT)).decode()
    plain = safe.replace('xmlns="http://www.w3.org/2000/svg"', "")
    for word in ("alert", "example.org", "javascript", "passwd", "script", "foreign", "data:", "import"):
        assert word not in plain
    assert not re.search(r"\bon\w+=", plain)
    assert "<rect" in plain


@pytest.mark.parametrize(
    "bomb",
    [
        b'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + svg("<text>&b;</text>"),
        b'<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + svg("<text>&a;</text>"),
        b'<!DOCTYPE svg [<!ENTITY % a SYSTEM "http://example.org/a">%a;]>' + svg(RECT),
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>'.encode(
            "utf-16"
        ),
        svg("<g>" * 5_000 + "</g>" * 5_000),
        svg('<rect width="1" height="1"/>' * 30_000),
        svg("<path d='M0 0" + "L1 1" * 600_000 + "'/>"),
        svg("<style>" + ".a{fill:red}" * 5_000 + "</style>" + RECT),
    ],
)
def test_bombs_are_refused_at_once(bomb: bytes) -> None:
    start = time.perf_counter()
    with pytest.raises(UnusableDrawing):
        safe_svg(bomb)
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"hello",
        b"<svg",
        svg(""),
        svg("<g/>"),
        svg('<g display="none">' + RECT + "</g>"),
        svg(RECT, ""),
        svg(RECT, 'viewBox="0 0 0 0"'),
        svg(RECT, 'viewBox="0 0 nan 1"'),
        svg(RECT, 'viewBox="0 0 inf inf"'),
        svg(RECT, 'viewBox="0 0 1000 1"'),
        svg(RECT, 'width="100%" height="100%"'),
        b"<html><body/></html>",
        b'<?xml version="1.0" encoding="no-such-code"?><svg/>',
        b"\x89PNG\r\n\x1a\n",
    ],
)
def test_what_is_no_drawing_is_refused_with_a_reason(broken: bytes) -> None:
    with pytest.raises(UnusableDrawing) as trouble:
        safe_svg(broken)
    assert trouble.value.sentence.endswith(".")


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_style_sheet_made_to_wear_out_its_reader_does_no_harm(sheet: str) -> None:
    start = time.process_time()
    with contextlib.suppress(UnusableDrawing):
        assert b"rect" in safe_svg(svg(f"<style>{sheet}</style>{RECT}"))
    assert time.process_time() - start < 5


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", ["style", "fill", "transform", "stroke-dasharray"])
def test_a_value_made_to_wear_out_its_reader_does_no_harm(style: str, name: str) -> None:
    start = time.process_time()
    value = style.replace('"', "&quot;")
    with contextlib.suppress(UnusableDrawing):
        assert b"rect" in safe_svg(svg(f'<rect {name}="{value}" width="9" height="9"/>'))
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "start",
    [
        '<?xml-stylesheet href="http://example.org/a.css" type="text/css"?>',
        '<!DOCTYPE svg [<!ATTLIST rect onclick CDATA "alert(1)">]>',
        "\ufeff",
    ],
)
def test_what_stands_before_a_drawing_goes(start: str) -> None:
    safe = safe_svg(start.encode() + svg(RECT))
    assert b"example.org" not in safe
    assert b"alert" not in safe


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "latin-1"])
def test_other_encodings_are_read_and_written_as_one(encoding: str) -> None:
    drawing = svg("<text>é</text>").decode()
    data = f'<?xml version="1.0" encoding="{encoding}"?>{drawing}'
    assert "é".encode() in safe_svg(data.encode(encoding))


def test_a_picture_that_holds_only_a_bitmap_or_is_packed_is_refused() -> None:
    for data in (
        svg('<image href="data:image/png;base64,AA" width="9" height="9"/>'),
        gzip.compress(svg(RECT)),
    ):
        with pytest.raises(UnusableDrawing):
            safe_svg(data)


def test_a_plain_doctype_goes_and_the_drawing_stays() -> None:
    start = (
        b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg.dtd">'
    )
    assert b"DOCTYPE" not in safe_svg(start + svg(RECT))


def test_use_bombs_are_refused_or_flat() -> None:
    chain = '<g id="a0"><rect width="1" height="1"/></g>' + "".join(
        f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 10)
    )
    safe = inside(safe_svg(svg(chain)))
    used = {
        each.get("{http://www.w3.org/1999/xlink}href") for each in safe.iter() if each.tag.endswith("use")
    }
    assert used <= {"#a0"}
    wide = '<g id="a">' + RECT * 1_000 + "</g>" + '<use href="#a"/>' * 100
    with pytest.raises(UnusableDrawing):
        safe_svg(svg(wide))


def test_a_use_of_itself_goes() -> None:
    safe = safe_svg(svg(f'<g id="a"><use href="#a"/>{RECT}</g>'))
    assert b"use" not in safe


def test_styles_become_attributes_the_strongest_last() -> None:
    safe = inside(
        safe_svg(
            svg(
                "<style>rect{fill:red}.a{fill:#00f;stroke:rgb(0,128,0)}#b{stroke-width:3px}</style>"
                '<rect id="b" class="a" fill="#111111" style="stroke:none" width="9" height="9"/>'
            )
        )
    )
    rect = safe[0]
    assert rect.attrib == {
        "fill": "#0000ff",
        "stroke": "none",
        "stroke-width": "3px",
        "width": "9",
        "height": "9",
    }


def test_colours_become_plain_and_see_through_ones_an_opacity() -> None:
    safe = inside(safe_svg(svg('<rect fill="rgba(255,0,0,.5)" stroke="teal" width="9" height="9"/>')))
    assert safe[0].attrib["fill"] == "#ff0000"
    assert safe[0].attrib["fill-opacity"] == "0.5"
    assert safe[0].attrib["stroke"] == "#008080"


def test_gradients_take_over_their_colours_and_patterns_become_clear() -> None:
    safe = inside(
        safe_svg(
            svg(
                '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient>'
                '<linearGradient id="b" xmlns:x="http://www.w3.org/1999/xlink" x:href="#a"/>'
                '<pattern id="c"><rect width="1" height="1"/></pattern></defs>'
                '<rect fill="url(#b)" stroke="url(#c)" width="9" height="9"/>'
            )
        )
    )
    shown = {each.get("id"): each for each in safe.iter() if each.get("id")}
    assert set(shown) == {"b"}
    assert len(shown["b"]) == 1
    rect = safe[-1]
    assert (rect.attrib["fill"], rect.attrib["stroke"]) == ("url(#b)", "none")


def test_classes_of_the_look_stay_and_others_go() -> None:
    safe = safe_svg(svg('<path class="st0 aac-skin-fill skin" d="M0 0L9 9"/>'))
    assert b'class="aac-skin-fill skin"' in safe


def test_the_size_is_taken_from_the_box_or_the_sides() -> None:
    assert inside(safe_svg(svg(RECT, 'viewBox="0 0 0.5 1"'))).attrib["height"] == "512"
    root = inside(safe_svg(svg(RECT, 'width="20mm" height="10mm"')))
    assert (root.attrib["viewBox"], root.attrib["width"], root.attrib["height"]) == (
        "0 0 20 10",
        "512",
        "256",
    )


@pytest.mark.parametrize(
    "attribute",
    [
        'stroke-dasharray="0.00001"',
        'stroke-dasharray="0 0"',
        'd="M0 0L1e300 1e300"',
        'transform="scale(99999999999)"',
        'stroke-width="expression(1)"',
        'transform="url(#a)"',
    ],
)
def test_traps_for_whoever_draws_go(attribute: str) -> None:
    safe = inside(safe_svg(svg(f"<path {attribute}/>{RECT}")))
    assert safe[0].attrib == {}


def test_it_is_the_same_when_done_again() -> None:
    once = safe_svg(SQUARE.encode())
    assert safe_svg(once) == once


@given(st.binary(max_size=300), st.integers(0, len(SQUARE)))
def test_damaged_files_are_refused_or_safe(noise: bytes, at: int) -> None:
    data = SQUARE.encode()
    try:
        safe = safe_svg(data[:at] + noise + data[at + len(noise) :])
    except UnusableDrawing:
        return
    ElementTree.fromstring(safe)
