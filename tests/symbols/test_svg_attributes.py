import pytest

from pcplanner.symbols.svg_attributes import clean_attributes, drawing_box
from pcplanner.symbols.svg_styles import StyleSheet


def kept(**attributes: str) -> dict[str, str]:
    return clean_attributes(
        "path", {x.replace("_", "-"): y for x, y in attributes.items()}, StyleSheet([], 1)
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("d", "M1.5-2e-3L.5.5z"),
        ("transform", "translate(1 2) rotate(-45)"),
        ("stroke_width", "2.5px"),
        ("stroke_linecap", "round"),
        ("stroke_dasharray", "4 2"),
        ("fill_rule", "evenodd"),
        ("points", "1 2 3 4"),
    ],
)
def test_what_draws_stays(name: str, value: str) -> None:
    assert kept(**{name: value}) == {name.replace("_", "-"): value}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("d", "<M0 0"),
        ("d", "M٣ 0"),
        ("onclick", "x()"),
        ("href", "#a"),
        ("filter", "url(#a)"),
        ("font_family", "Any"),
        ("fill", "url(http://example.org)"),
        ("stroke_linecap", "inherit"),
        ("stroke_linecap", "a" * 50),
        ("stroke_width", "1e99"),
        ("x", "123456789012"),
        ("stroke_dasharray", "-1 5"),
        ("id", "a b"),
        ("class", "st0"),
    ],
)
def test_the_rest_goes(name: str, value: str) -> None:
    assert kept(**{name: value}) == {}


@pytest.mark.parametrize(
    ("attributes", "box"),
    [
        ({"viewBox": "0 0 10 20"}, ("0 0 10 20", "256", "512")),
        ({"viewBox": "-5,-5 10,10", "width": "9"}, ("-5 -5 10 10", "512", "512")),
        ({"width": "10px", "height": "5"}, ("0 0 10 5", "512", "256")),
        ({"width": "10"}, None),
        ({"viewBox": "0 0 1e99 1e99"}, None),
        ({"viewBox": "0 0 -1 -1"}, None),
        ({}, None),
    ],
)
def test_every_drawing_gets_one_kind_of_size(
    attributes: dict[str, str], box: tuple[str, str, str] | None
) -> None:
    found = drawing_box(attributes)
    assert (found and (found["viewBox"], found["width"], found["height"])) == box
