"""A drawing put inside another lands smaller, and its lines stay thick enough to print."""

import re

from pcplanner.symbols.kit.colours import RED
from pcplanner.symbols.kit.geometry import Frame, line, rect
from pcplanner.symbols.kit.inset import Inset
from pcplanner.symbols.kit.sheet import THINNEST, Part, Sheet


def test_everything_drawn_on_an_inset_lands_on_the_sheet_below() -> None:
    sheet = Sheet()
    inset = Inset(sheet, Frame(100, 50, 0.5))
    inset.fill(rect(0, 0, 20, 20), RED)
    inset.draw(rect(0, 0, 20, 20), RED)
    inset.stroke(line(0, 0, 40, 0))
    inset.band(line(0, 0, 40, 0), 20, RED)
    inset.melt([Part(rect(0, 0, 20, 20), RED), Part(line(0, 0, 40, 0), RED, "", 20)])
    below = sheet.svg()
    assert below.count("<path") == 9
    assert 'd="M100 50L110 50L110 60L100 60Z"' in below
    assert 'd="M100 50L120 50"' in below
    assert "<path" not in inset.svg()


def test_lines_of_an_inset_are_never_too_thin() -> None:
    sheet = Sheet()
    inset = Inset(sheet, Frame(0, 0, 0.1))
    inset.draw(rect(0, 0, 20, 20), RED)
    inset.stroke(line(0, 0, 40, 0))
    assert min(float(w) for w in re.findall(r'stroke-width="([\d.]+)"', sheet.svg())) >= THINNEST
