import pytest
from tests.symbols.packs_for_tests import svg

from pcplanner.symbols.svg_safety import UnusableDrawing, safe_svg

RECT = '<rect width="9" height="9"/>'


def clips(many: int, each: int) -> str:
    """Return clips that lie in each other, each used several times: far more work than they look."""
    chain = "".join(
        f'<clipPath id="c{n}" clip-path="url(#c{n + 1})">'
        + f'<rect clip-path="url(#c{n + 1})" width="9" height="9"/>' * each
        + "</clipPath>"
        for n in range(many)
    )
    return f'{chain}<clipPath id="c{many}">{RECT}</clipPath><rect clip-path="url(#c0)" width="9" height="9"/>'


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0' + "L1 1" * 450_000 + '"/>',
        '<path d="M0 0' + "z" * 1_500_000 + '"/>',
        '<polyline points="' + "0,0 9,9 " * 200_000 + '"/>',
        '<g id="a">' + RECT * 190 + "</g>" + '<use href="#a"/>' * 104,
        '<path id="a" d="M0 0' + "L1 1" * 9_000 + '"/>' + '<use href="#a"/>' * 60,
        '<clipPath id="a"><path d="M0 0' + "L1 1" * 9_000 + '"/></clipPath>'
        + '<rect clip-path="url(#a)" width="9" height="9"/>' * 60,
        '<linearGradient id="a">' + '<stop offset="0"/>' * 900 + "</linearGradient>"
        + '<rect fill="url(#a)" width="9" height="9"/>' * 90,
        '<linearGradient id="a">' + '<stop offset="0"/>' * 9_000 + "</linearGradient>"
        + "".join(
            f'<linearGradient id="b{n}" href="#a"/><rect fill="url(#b{n})" width="9" height="9"/>'
            for n in range(5_000)
        ),
        clips(12, 10),
        f'<clipPath id="c"><rect clip-path="url(#c)" width="9" height="9"/></clipPath>{RECT}',
        '<clipPath id="c"><use href="#k"/></clipPath>' + f'<g id="k" clip-path="url(#c)">{RECT}</g>',
        "".join(f'<clipPath id="c{n}" clip-path="url(#c{n + 1})">{RECT}</clipPath>' for n in range(900))
        + f'<clipPath id="c900">{RECT}</clipPath><rect clip-path="url(#c0)" width="9" height="9"/>',
    ],
)  # fmt: skip
def test_a_drawing_that_nobody_could_draw_in_time_is_refused(inside: str) -> None:
    with pytest.raises(UnusableDrawing) as trouble:
        safe_svg(svg(inside))
    assert trouble.value.sentence == "The drawing has too many parts."


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0' + "c1.5 2.5 3.5-4.5 5 6" * 5_000 + '"/>',
        RECT * 2_000,
        '<path id="a" d="M0 0L9 9"/>' + '<use href="#a"/>' * 300,
        '<linearGradient id="a"><stop offset="0"/></linearGradient>'
        + '<rect fill="url(#a)" width="9" height="9"/>' * 500,
        clips(2, 2),
    ],
)
def test_a_fine_drawing_stays(inside: str) -> None:
    assert safe_svg(svg(inside))
