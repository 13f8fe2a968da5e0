"""Every page and state of the example, in every size of words, in English and in a longer language."""

import os
from collections.abc import Collection, Sequence
from pathlib import Path
from zlib import crc32

import pytest
from pytestqt.qtbot import QtBot
from tests.crawl.crawler import Checker
from tests.crawl.exempt import ALWAYS, known
from tests.crawl.longer import longer_words
from tests.crawl.opening import NARROW, Setting, crawling
from tests.crawl.seeing import Fault

from pcplanner.ui.screens import Screen

WHOLE = bool(os.environ.get("PCPLANNER_CRAWL_WHOLE"))
"""Look at every page in every size; without it each has its share of them, in a third of the time."""
STRICT = bool(os.environ.get("PCPLANNER_CRAWL_STRICT"))
"""Also fail on what is known and has been mended, to keep the list short."""
ALL = (Setting(100), Setting(125), Setting(150), Setting(200), Setting(100, NARROW))
SHARE = tuple((ALL[0], extra) for extra in (ALL[3], ALL[4], ALL[3], ALL[1], ALL[3], ALL[2]))
PARTS = 2


def settings_of(name: str) -> Sequence[Setting]:
    """Return in which settings a page is looked at; it keeps them when others come. 200 % comes most."""
    return ALL if WHOLE else SHARE[crc32(name.encode()) % len(SHARE)]


@pytest.mark.parametrize("part", range(PARTS))
def test_every_page_is_as_the_checks_say(part: int, tmp_path: Path, qtbot: QtBot) -> None:
    checker = Checker()
    with crawling(tmp_path, ALL[0]) as crawl:
        half = len(crawl.screens) // PARTS + 1
        faults: list[Fault] = []
        pages: set[str] = set()
        for _, page in crawl.pages(lambda number, _: number // half == part):
            pages.add(page.name)
            faults += checker.faults(page, settings_of(page.name), hardest=ALL[3])
    assert checker.pages_seen > 100
    assert checker.stops_seen > 2000
    assert checker.words_seen > 2000
    _judge(faults, pages)


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_is_cut_at_200_percent_in_a_language_whose_words_are_longer(
    part: int, tmp_path: Path, qtbot: QtBot
) -> None:
    checker = Checker(" longer")
    faults: list[Fault] = []
    pages: set[str] = set()
    with longer_words(), crawling(tmp_path, ALL[3]) as crawl:
        half = len(crawl.screens) // PARTS + 1
        seen: set[object] = set()

        def is_wanted(number: int, screen: Screen) -> bool:
            is_new = screen.route.place not in seen and not screen.acts
            seen.add(screen.route.place)
            return number // half == part and (WHOLE or is_new)

        for _, page in crawl.pages(is_wanted):
            pages.add(page.name)
            faults += checker.faults(page, (ALL[3],))
    assert checker.pages_seen > (100 if WHOLE else 15)
    _judge(faults, pages, " longer")


def _judge(faults: Sequence[Fault], pages: Collection[str], language: str = "") -> None:
    wrong = [x for x in faults if not any(each.covers(x) for each in ALWAYS)]
    listed = known()
    new = [x for x in wrong if x.key not in listed]
    assert not new, "\n".join(["", *dict.fromkeys(map(str, new))])
    if not STRICT:
        return
    found = {x.key for x in wrong}
    mine = {
        x
        for x in listed
        if x.split(" | ")[1] in pages and x.split(" | ")[2].endswith(" longer") == bool(language)
    }
    assert not mine - found, "\n".join(
        ["these are mended, take them out of known.txt:", *sorted(mine - found)]
    )
