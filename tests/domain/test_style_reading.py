import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcplanner.domain.chapters import Family
from pcplanner.domain.lines import Audience, Source
from pcplanner.domain.style_reading import StyleRead, read_style
from pcplanner.domain.styles import ChapterKind

WHOLE = """
id = "my_way"
name = "My way"
about = "We talk about what I like."
credit = "Made by the Marrow Lane group."
symbol = "star"

[[chapter]]
id = "important"
kind = "lines"
title = "What is important to me"
prompt = "What do I need to have a good day?"
help = "Wait for the answer."
symbol = "important-to-me"
audiences = ["family", "me"]

[[chapter]]
id = "days"
kind = "columns"
title = "My days"
prompt = "What makes a good day?"
help = "Ask about one day."
symbol = "day"
family = "dreams"

[[chapter.column]]
id = "good"
title = "A good day"
symbol = "good-day"

[[chapter.column]]
id = "bad"
title = "A bad day"
symbol = "bad-day"
"""


def read(text: str) -> StyleRead:
    return read_style(text, lambda symbol: symbol != "no-such-symbol")


def said(text: str) -> list[str]:
    return [str(each) for each in read(text).problems]


def test_a_whole_style_is_read_in_its_order() -> None:
    style = read(WHOLE).style
    assert style is not None
    assert [each.id for each in style.chapters] == ["important", "days"]
    assert style.chapter("important").audiences == (Audience.ME, Audience.FAMILY)
    days = style.chapter("days")
    assert (days.kind, days.family) == (ChapterKind.COLUMNS, Family.DREAMS)
    assert [each.id for each in days.columns] == ["good", "bad"]
    assert read(WHOLE).problems == ()


@pytest.mark.parametrize(
    ("old", "new", "where", "told"),
    [
        ('name = "My way"', "", "The file", "name"),
        ('symbol = "star"', 'symbol = "no-such-symbol"', "The file", "no-such-symbol"),
        ('kind = "lines"', 'kind = "table"', "Chapter 1", "lines, columns"),
        ('kind = "lines"', "", "Chapter 1", "kind"),
        ('id = "days"', 'id = "important"', "Chapter 2", "important"),
        ('id = "days"', 'id = "My Days"', "Chapter 2", "My Days"),
        ('audiences = ["family", "me"]', 'audiences = ["everybody"]', "Chapter 1", "anyone"),
        ('family = "dreams"', 'colour = "red"', "Chapter 2", "colour"),
        ('id = "bad"', 'id = "good"', "Chapter 2", "same id"),
        ('title = "A bad day"', "", "Chapter 2, column 2", "title"),
        ('kind = "columns"', 'kind = "lines"', "Chapter 2", "no columns"),
        ('help = "Wait for the answer."', "help = 3", "Chapter 1", "help"),
    ],
)
def test_each_slip_is_told_with_its_place(old: str, new: str, where: str, told: str) -> None:
    assert old in WHOLE
    found = read(WHOLE.replace(old, new, 1))
    assert found.style is None
    assert any(each.where == where and told in each.sentence for each in found.problems), found.problems


def test_columns_are_needed_where_the_kind_has_them() -> None:
    short = WHOLE[: WHOLE.index("[[chapter.column]]")]
    assert any("2 to 9 columns" in each for each in said(short))


def test_hard_words_are_a_hint_and_the_style_still_works() -> None:
    found = read(WHOLE.replace("Wait for the answer.", "Wait (for the answer)."))
    assert found.style is not None
    assert [each.is_hint for each in found.problems] == [True]


@pytest.mark.parametrize("text", ["", "chapter = 3", "[[chapter]]", "chapter = [1]", "\x00", "a = [" * 2000])
def test_what_is_no_style_is_told(text: str) -> None:
    assert read(text).style is None
    assert said(text)


values = st.recursive(
    st.one_of(st.text(max_size=8), st.integers(), st.booleans(), st.floats(allow_nan=False)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("ab"), inner)),
    max_leaves=6,
)


@given(st.sampled_from(sorted(tomllib.loads(WHOLE)["chapter"][1])), values)
def test_nothing_in_a_file_raises_an_error(key: str, value: Any) -> None:
    table = tomllib.loads(WHOLE)
    table["chapter"][1][key] = value
    table[key if key != "column" else "chapter"] = value
    assert isinstance(read(_as_toml(table)), StyleRead)


@given(st.text())
def test_no_text_raises_an_error(text: str) -> None:
    assert isinstance(read(text), StyleRead)


def _as_toml(table: dict[str, Any]) -> str:
    return "\n".join(f"{key} = {_value(value)}" for key, value in table.items())


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(c):08x}" for c in value if not 0xD800 <= ord(c) < 0xE000) + '"'
    if isinstance(value, list):
        return f"[{', '.join(_value(each) for each in value)}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key} = {_value(each)}' for key, each in value.items())}}}"
    return repr(value)


def test_a_column_says_whose_words_begin_in_it_and_a_chapter_that_it_is_about_people() -> None:
    text = WHOLE.replace('symbol = "bad-day"', 'symbol = "bad-day"\nsource = "seen"')
    style = read(text.replace('id = "days"', 'id = "days"\nnobody = true')).style
    assert style is not None
    assert [x.source for x in style.chapter("days").columns] == [None, Source.SEEN]
    assert (style.chapter("important").nobody, style.chapter("days").nobody) == (False, True)
    assert "someone_else" in said(text.replace('"seen"', '"guess"'))[0]
    assert "nobody" in said(WHOLE.replace('id = "days"', 'id = "days"\nnobody = "yes"'))[0]
