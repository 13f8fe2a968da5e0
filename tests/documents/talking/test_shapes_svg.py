import xml.etree.ElementTree as ET

import pytest

from pcplanner.documents.model import Flag
from pcplanner.documents.pages import Box, Text
from pcplanner.documents.signs import flag_sign
from pcplanner.documents.talking.shapes_svg import shapes_svg


@pytest.mark.parametrize("flag", Flag)
def test_draws_every_mark_as_svg_with_colours_that_are_colours(flag: Flag) -> None:
    root = ET.fromstring(shapes_svg(flag_sign(flag, Box(1, 1, 30, 30)), 32, 32))
    shapes = list(root)
    assert shapes
    for shape in shapes:
        for name in ("fill", "stroke"):
            assert shape.get(name, "none") == "none" or shape.get(name, "").startswith("#")


def test_refuses_what_is_no_shape() -> None:
    with pytest.raises(ValueError, match="no shape"):
        shapes_svg([Text(0, 0, "words", 12, "ink")], 10, 10)
