import pytest

from pcplanner.domain.looks import CLOTHES_COLOURS, HAIR_COLOURS, SKIN_COLOURS, Look, Tone
from pcplanner.symbols.pack import builtin_pack
from pcplanner.symbols.recolour import contrasting, dressed, grey_of, luminance, recoloured, toned

LOOK = Look("#111111", "#222222", "#333333", "#444444")


def one(tag: str) -> bytes:
    return f"<svg>{tag}</svg>".encode()


@pytest.mark.parametrize(
    ("tag", "after"),
    [
        ('<path class="skin" d="M0" fill="#DDA871"/>', '<path class="skin" d="M0" fill="#111111"/>'),
        ('<path fill="#9c5c25" class="aac-hair-fill"/>', '<path fill="#222222" class="aac-hair-fill"/>'),
        ('<g fill="#ffeec8" class="aac-skin-fill">', '<g fill="#111111" class="aac-skin-fill">'),
        (
            '<path class="clothes-line" fill="none" stroke="#FFC845"/>',
            '<path class="clothes-line" fill="none" stroke="#333333"/>',
        ),
        ('<path class="chair-line" stroke="#9A9AA2"/>', '<path class="chair-line" stroke="#444444"/>'),
        ('<path class="skin" fill="none"/>', '<path class="skin" fill="none"/>'),
        ('<path class="skin" d="M0" />', '<path class="skin" d="M0" fill="#111111"/>'),
        ('<path class="other" fill="#DDA871"/>', '<path class="other" fill="#DDA871"/>'),
        ('<path fill="#DDA871"/>', '<path fill="#DDA871"/>'),
        (
            '<path class="skin" fill="#DDA871" stroke="#1B1B1F"/>',
            '<path class="skin" fill="#111111" stroke="#1B1B1F"/>',
        ),
    ],
)
def test_each_class_takes_its_colour(tag: str, after: str) -> None:
    assert recoloured(one(tag), LOOK) == one(after)


def test_what_the_look_leaves_open_stays() -> None:
    tag = one('<path class="hair" fill="#2B2625"/><path class="skin" fill="#DDA871"/>')
    assert recoloured(tag, Look(skin="#94603F")) == tag.replace(b"#DDA871", b"#94603F")
    assert recoloured(tag, Look()) is tag


def test_every_person_in_our_pack_changes_and_nobody_else() -> None:
    pack = builtin_pack()
    changed = 0
    for symbol in pack.symbols:
        drawing = pack.drawing(symbol.id)
        assert drawing is not None
        has_skin = b'class="skin"' in drawing.data
        changed += has_skin
        assert (recoloured(drawing.data, Look(skin="#123456")) != drawing.data) >= has_skin
    assert changed > 50


@pytest.mark.parametrize("colour", ["#000000", "#FFFFFF", "#808080"])
def test_greys_stay_as_they_are(colour: str) -> None:
    assert grey_of(colour) == colour


@pytest.mark.parametrize("colour", [*SKIN_COLOURS, *HAIR_COLOURS, *CLOTHES_COLOURS, "#f00", "#0F0"])
def test_a_grey_is_as_light_as_its_colour(colour: str) -> None:
    grey = grey_of(colour)
    assert grey[1:3] == grey[3:5] == grey[5:7]
    assert luminance(grey) == pytest.approx(luminance(colour), abs=0.01)


@pytest.mark.parametrize("colour", [*SKIN_COLOURS, *HAIR_COLOURS, *CLOTHES_COLOURS, "#D83F31", "#3A4466"])
def test_high_contrast_leaves_black_or_seven_to_one(colour: str) -> None:
    strong = contrasting(colour)
    assert strong == "#000000" or (luminance(strong) + 0.05) / 0.05 >= 7


def test_high_contrast_keeps_what_is_light_enough() -> None:
    assert contrasting("#FFC845") == "#FFC845"


def test_outlines_stay_in_every_tone() -> None:
    drawing = one('<path fill="#D83F31" stroke="#1B1B1F"/><stop stop-color="#FFF"/>')
    assert toned(drawing, Tone.COLOUR) is drawing
    assert b'stroke="#1B1B1B"' in toned(drawing, Tone.GREY)
    strong = toned(drawing, Tone.HIGH_CONTRAST)
    assert b'stroke="#000000"' in strong
    assert b'stop-color="#FFFFFF"' in strong


def test_look_and_tone_go_together() -> None:
    drawing = one('<path class="skin" fill="#DDA871"/>')
    assert dressed(drawing, Look(skin="#FFFFFF"), Tone.GREY) == one('<path class="skin" fill="#FFFFFF"/>')
