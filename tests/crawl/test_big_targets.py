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
from pcplanner.ui.shell.shell import Shell
from pcplanner.ui.theme.metrics import Metrics
from pcplanner.ui.widgets.banner import BannerKind, BannerMessage
from pcplanner.ui.widgets.pager import Pager
from pcplanner.ui.widgets.press import PressButton

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
        "columns",
        "decision",
        "dream",
        "drawing",
        "drawing_arrows",
        "files",
        "files_name",
        "files_save",
        "film_play",
        "goal",
        "meeting_break",
        "meeting_closing",
        "meeting_run",
        "meeting_thanks",
        "picture",
        "picture_nothing",
        "picture_search",
        "sort_compare",
        "sort_own_topic",
        "sort_topics",
        "sort_topics_one",
        "take_home",
    }
)
# With the biggest words and buttons there is the least room: a handful that are each laid out in another way.
WITH_BIG_WORDS = frozenset(
    {
        "decision",
        "drawing",
        "dream",
        "files",
        "film_play",
        "goal",
        "meeting_run",
        "picture_search",
        "sort_topics",
        "take_home",
    }
)
USUAL_DPI = 96.0
MOST_TURNS = 20


def put_on(page: Opened, mm: int, scale: int = 100) -> int:
    """Let everything be so big, and return how many px that is."""
    target = px_of_mm(mm, USUAL_DPI)
    look = page.context.look
    look.change(look.theme, Metrics(scale / 100, target=target))
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


@pytest.mark.parametrize(
    ("mm", "scale", "wanted"), [(40, 100, PAGES), (20, 100, PAGES), (40, 200, WITH_BIG_WORDS)]
)
def test_what_is_pressed_is_as_big_as_somebody_needs(
    mm: int, scale: int, wanted: frozenset[str], tmp_path: Path, qtbot: QtBot
) -> None:
    wrong: list[Fault] = []
    pages: set[str] = set()
    with crawling(tmp_path, Setting(scale)) as crawl:
        for _, page in crawl.pages(lambda _, screen: screen.name in wanted):
            pages.add(page.name)
            wrong += faults(page, put_on(page, mm, scale), mm)
    assert pages == wanted
    wrong = [x for x in wrong if not any(each.covers(x) for each in ALWAYS)]
    assert not wrong, "\n".join(["", *map(str, wrong)])


def turn_all(shell: Shell) -> Iterator[int]:
    """Yield each page of what is paged, from the first one on."""
    yield 0
    for turn in range(1, MOST_TURNS):
        here = (x for x in shell.findChildren(Pager) if x.isVisible() and x.index < x.count - 1)
        pager = next(here, None)
        if pager is None:
            return
        pager.more.click()
        settle()
        yield turn
    pytest.fail("There is no end to the pages.")


@pytest.mark.parametrize("name", ["take_home", "dream", "columns"])
def test_all_of_a_full_page_comes_in_turn(name: str, tmp_path: Path, qtbot: QtBot) -> None:
    with crawling(tmp_path, Setting(100)) as crawl:
        for _, page in crawl.pages(lambda _, screen: screen.name == name):
            shell = page.shell

            def pressed(shell: Shell = shell) -> set[str]:
                stops = (x for x in shell.frame.stops() if isinstance(x, PressButton))
                return {x.accessibleName() for x in stops if not isinstance(x.parentWidget(), Pager)}

            before = {each for _ in turn_all(shell) for each in pressed()}
            target = put_on(page, 40)
            after: set[str] = set()
            for pager in shell.findChildren(Pager):
                pager.page_wanted.emit(0)
            for _ in turn_all(shell):
                after |= pressed()
                assert not [*small_faults(shell, target)]
            assert before <= after, before - after


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
