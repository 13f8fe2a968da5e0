"""Everything that somebody presses is as big as they need it, on pages that still show all their things."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.crawl.big import small_faults
from tests.crawl.cutting import cut_faults
from tests.crawl.exempt import ALWAYS
from tests.crawl.opening import Opened, Setting, crawling, settle
from tests.crawl.order import hidden_faults
from tests.crawl.seeing import Fault, look_at, what
from tests.crawl.sizes import gap_faults

from pcplanner.ui.press_sizes import px_of_mm
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.banner import BannerKind, BannerMessage

PAGES = frozenset(
    {
        "home",
        "home_empty",
        "sort",
        "sort_board",
        "sort_moving",
        "circle",
        "circle_chosen",
        "steps_1",
        "steps_empty",
        "check_back",
        "check_back_no",
        "map",
        "map_chosen",
        "week",
        "looks",
        "looks_target",
        "input",
        "try_out_end",
        "supporter_who",
        "celebration",
    }
)
USUAL_DPI = 96.0


def put_on(page: Opened, mm: int) -> int:
    """Let everything be so big, and return how many px that is."""
    target = px_of_mm(mm, USUAL_DPI)
    look = page.context.look
    look.change(look.theme, Metrics(target=target))
    settle()
    return target


def faults(page: Opened, target: int, mm: int) -> Iterator[Fault]:
    """Yield what is too small, cut, hidden or too near to its neighbour."""
    shell = page.shell
    seen, stops = look_at(shell), shell.frame.stops()
    found = (
        ("AC-01", small_faults(shell, target)),
        ("AC-01", gap_faults(shell, stops)),
        ("AC-07", hidden_faults(shell, stops)),
        ("AC-20", cut_faults(shell, seen)),
    )
    for check, wrong in found:
        yield from (Fault(check, page.name, f"{mm} mm", what(w), p) for w, p in wrong)


@pytest.mark.parametrize("mm", [40, 20])
def test_what_is_pressed_is_as_big_as_somebody_needs(mm: int, tmp_path: Path, qtbot: QtBot) -> None:
    wrong: list[Fault] = []
    pages: set[str] = set()
    with crawling(tmp_path, Setting(100)) as crawl:
        for _, page in crawl.pages(lambda _, screen: screen.name in PAGES):
            pages.add(page.name)
            wrong += faults(page, put_on(page, mm), mm)
    assert pages == PAGES
    wrong = [x for x in wrong if not any(each.covers(x) for each in ALWAYS)]
    assert not wrong, "\n".join(["", *map(str, wrong)])


def test_the_buttons_of_a_notice_are_as_big_too(tmp_path: Path, qtbot: QtBot) -> None:
    with crawling(tmp_path, Setting(100)) as crawl:
        for _, page in crawl.pages(lambda _, screen: screen.name in {"home", "check_back"}):
            target = put_on(page, 40)
            page.shell.show_message(BannerMessage("We could not save it.", BannerKind.PROBLEM, "Try again"))
            settle()
            assert page.shell.frame.banner.isVisible()
            assert not [(what(w), p) for w, p in small_faults(page.shell, target)]
            assert not [(what(w), p) for w, p in gap_faults(page.shell, page.shell.frame.stops())]
            assert not page.shell.frame.banner.is_cut()
