"""Every plan has the chapters that belong to its meetings, whatever its styles."""

from pathlib import Path

import pytest

from pcplanner.domain.chapters import Family
from pcplanner.domain.lines import Audience
from pcplanner.domain.meetings import CLOSING, FEEDBACK, OF_ONE_MEETING, PARKED, WHAT_NEXT
from pcplanner.domain.pictures import BUILTIN, SymbolRef
from pcplanner.domain.styles import ChapterKind
from pcplanner.services.bundle import Services, build_services
from pcplanner.services.places import places_under


@pytest.fixture
def services(tmp_path: Path) -> Services:
    return build_services(places_under(tmp_path / "home"))


def test_each_chapter_of_a_meeting_is_there_and_has_symbols(services: Services) -> None:
    for chapter_id in OF_ONE_MEETING:
        chapter = services.styles.chapter(chapter_id)
        assert chapter is not None, chapter_id
        assert chapter.family is Family.MEETING
        assert Audience.ME in chapter.audiences
        for symbol_id in (chapter.symbol, *(x.symbol for x in chapter.columns)):
            assert services.packs.drawing(SymbolRef(BUILTIN, symbol_id)) is not None, symbol_id


def test_their_kinds_say_how_they_are_filled_in(services: Services) -> None:
    kinds = {x: services.styles.chapters()[x].kind for x in OF_ONE_MEETING}
    assert kinds == {
        PARKED: ChapterKind.LINES,
        WHAT_NEXT: ChapterKind.COLUMNS,
        FEEDBACK: ChapterKind.FACES,
        CLOSING: ChapterKind.CLOSING,
    }
    chapters = services.styles.chapters()
    assert [x.id for x in chapters[FEEDBACK].columns] == ["very_good", "good", "ok", "poor"]
    assert chapters[WHAT_NEXT].is_table
    assert {x.id for x in chapters[WHAT_NEXT].columns} == {"who", "tells", "what"}
