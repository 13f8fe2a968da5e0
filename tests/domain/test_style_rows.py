"""A chapter's file can say that what stands side by side in its columns belongs together."""

from pcplanner.domain.style_reading import StyleRead, read_style
from pcplanner.domain.styles import ChapterKind, StyleChapter

STYLE = """
id = "mine"
name = "Mine"
about = "This is mine."
credit = "Nobody else."
symbol = "star"

[[chapter]]
id = "log"
kind = "columns"
title = "Log"
prompt = "What happened?"
help = "Ask."
symbol = "star"
{more}

[[chapter.column]]
id = "one"
title = "Here"
symbol = "star"

[[chapter.column]]
id = "two"
title = "There"
symbol = "star"
"""


def read(more: str) -> StyleRead:
    return read_style(STYLE.format(more=more), lambda _: True)


def test_columns_are_lists_unless_the_file_says_rows() -> None:
    lists, rows = read("").style, read("rows = true").style
    assert lists is not None
    assert rows is not None
    assert not lists.chapters[0].is_table
    assert rows.chapters[0].is_table


def test_rows_can_only_be_yes_or_no() -> None:
    found = read('rows = "yes"')
    assert found.style is None
    assert any("rows" in str(each) and not each.is_hint for each in found.problems)


def test_signs_and_decisions_are_always_tables() -> None:
    for kind in ChapterKind:
        chapter = StyleChapter("x", kind, "X", "X?", "", "star")
        assert chapter.is_table == (kind in (ChapterKind.SIGNS, ChapterKind.DECISION))
