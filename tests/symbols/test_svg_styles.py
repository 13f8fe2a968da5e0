import pytest

from pcplanner.symbols.svg_styles import Colour, StyleSheet, TooManyStyles, plain_colour


@pytest.mark.parametrize(
    ("words", "colour"),
    [
        ("#1f8A92", Colour("#1f8A92")),
        ("#fff", Colour("#ffffff")),
        ("Teal", Colour("#008080")),
        ("rgb(100%, 0, 0)", None),
        ("rgb(100%,0%,0%)", Colour("#ff0000")),
        ("hsl(0, 100%, 50%)", Colour("#ff0000")),
        ("#ff000080", Colour("#ff0000", 128 / 255)),
        ("none", Colour("none")),
        ("transparent", Colour("none")),
        ("currentColor", Colour("#000000")),
        ("expression(alert(1))", None),
        ("", None),
    ],
)
def test_colours_are_plain(words: str, colour: Colour | None) -> None:
    found = plain_colour(words)
    if colour is None:
        assert found is None
    else:
        assert found is not None
        assert (found.name, found.opacity) == (colour.name, pytest.approx(colour.opacity, abs=0.01))


@pytest.mark.parametrize(
    ("text", "fill"),
    [
        ("path{fill:a}.x{fill:b}", "b"),
        (".x{fill:b}path{fill:a}", "b"),
        ("#i{fill:c}.x{fill:b}", "c"),
        (".x{fill:a}.y{fill:b}", "b"),
        (".x.y{fill:c}.y{fill:b}", "c"),
        ("path.x{fill:c}.y{fill:b}", "c"),
        ("*{fill:z}", "z"),
        (".x,.other{fill:a}", "a"),
        (".other{fill:a}", None),
        (".x > path{fill:a}", None),
        ("@media print{.x{fill:a}}", None),
        ("@import url(x);.x{fill:a}", "a"),
        (".x{fill:a", "a"),
        ("}{", None),
    ],
)
def test_the_stronger_rule_wins_and_odd_ones_do_nothing(text: str, fill: str | None) -> None:
    sheet = StyleSheet([text], elements=1)
    assert sheet.styles_of("path", {"class": "x y", "id": "i"}).get("fill") == fill


def test_the_elements_own_style_has_the_last_word() -> None:
    sheet = StyleSheet(["#i{fill:a}"], elements=1)
    assert sheet.styles_of("path", {"id": "i", "style": "fill:b"}) == {"fill": "b"}


@pytest.mark.parametrize(("rules", "elements"), [(3_000, 1), (300, 20_000)])
def test_more_styles_than_any_real_drawing_has_are_refused(rules: int, elements: int) -> None:
    with pytest.raises(TooManyStyles):
        StyleSheet([".a{fill:b}" * rules], elements)
