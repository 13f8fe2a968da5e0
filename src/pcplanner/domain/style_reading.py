"""Read a style from its file, and say in plain words what is wrong with one."""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, TypeVar

from pcplanner.domain.chapters import Family
from pcplanner.domain.easy_words import problems
from pcplanner.domain.lines import Audience, Source
from pcplanner.domain.styles import (
    FEWEST_COLUMNS,
    MOST_COLUMNS,
    WITH_COLUMNS,
    Board,
    ChapterKind,
    Column,
    Style,
    StyleChapter,
)
from pcplanner.domain.words import say

LARGEST_FILE_BYTES = 1_000_000
_MOST_CHAPTERS, _LONGEST = 40, 2000
_ID = re.compile(r"[a-z][a-z0-9_]{0,59}")
_STYLE_WORDS = ("id", "name", "about", "credit", "symbol")
_CHAPTER_WORDS = ("id", "kind", "title", "prompt", "help", "symbol")
_COLUMN_WORDS = ("id", "title", "symbol")
_STYLE_KEYS = frozenset({*_STYLE_WORDS, "tool", "board", "chapter"})
_CHAPTER_KEYS = frozenset(
    {*_CHAPTER_WORDS, "family", "audiences", "column", "by_view", "topic", "rows", "nobody"}
)
_COLUMN_KEYS = frozenset({*_COLUMN_WORDS, "source"})
_EASY = frozenset({"ER-01", "ER-02", "ER-06", "ER-08"})

_Table = Mapping[str, Any]
_E = TypeVar("_E", bound=Enum)
KnowsSymbol = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class StyleProblem:
    """One thing that is wrong: where in the file, and a plain sentence.

    What is only a ``is_hint`` does not keep the style from being used.
    """

    where: str
    sentence: str
    is_hint: bool = False

    def __str__(self) -> str:
        return f"{self.where}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class StyleRead:
    """What came of reading a file: the style, unless something in it is wrong, and what was found."""

    style: Style | None
    problems: tuple[StyleProblem, ...]


def read_style(text: str, knows_symbol: KnowsSymbol, *, hints: bool = True) -> StyleRead:
    """Read the text of a style's file; nothing in it can raise an error.

    Without ``hints``, nobody looks for words that could be easier, which takes much longer than reading.
    """
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as trouble:
        slip = StyleProblem(say("styles.whole_file"), say("styles.not_toml", why=str(trouble)))
        return StyleRead(None, (slip,))
    found = tuple(_problems(table, knows_symbol, hints=hints))
    if any(not each.is_hint for each in found):
        return StyleRead(None, found)
    return StyleRead(_style(table), found)


def _problems(table: _Table, knows_symbol: KnowsSymbol, *, hints: bool) -> Iterator[StyleProblem]:
    whole = say("styles.whole_file")
    yield from _words(table, _STYLE_WORDS, whole)
    yield from _unknown(table, _STYLE_KEYS, whole)
    yield from _symbol(table, whole, knows_symbol)
    if hints:
        yield from _easy_words(table, whole)
    if not isinstance(table.get("tool", False), bool):
        yield StyleProblem(whole, say("styles.yes_or_no", key="tool"))
    yield from _one_of(table, "board", Board, whole)
    chapters = _tables(table.get("chapter"))
    if not chapters:
        yield StyleProblem(whole, say("styles.no_chapters"))
        return
    if len(chapters) > _MOST_CHAPTERS:
        yield StyleProblem(whole, say("styles.many_chapters", most=_MOST_CHAPTERS))
    seen: set[str] = set()
    for number, chapter in enumerate(chapters, start=1):
        where = say("styles.chapter", number=number)
        yield from _of_chapter(chapter, where, knows_symbol)
        chapter_id = chapter.get("id")
        if isinstance(chapter_id, str) and chapter_id in seen:
            yield StyleProblem(where, say("styles.same_id", id=chapter_id))
        seen.add(str(chapter_id))


def _of_chapter(chapter: _Table, where: str, knows_symbol: KnowsSymbol) -> Iterator[StyleProblem]:
    yield from _words(chapter, _CHAPTER_WORDS, where)
    yield from _unknown(chapter, _CHAPTER_KEYS, where)
    yield from _symbol(chapter, where, knows_symbol)
    yield from _one_of(chapter, "kind", ChapterKind, where)
    yield from _one_of(chapter, "family", Family, where)
    audiences = chapter.get("audiences", [])
    known = [each.value for each in Audience]
    if not isinstance(audiences, list) or any(each not in known for each in audiences):
        yield StyleProblem(where, say("styles.not_one_of", key="audiences", known=_listed(known)))
    for key in ("by_view", "rows", "nobody"):
        if not isinstance(chapter.get(key, False), bool):
            yield StyleProblem(where, say("styles.yes_or_no", key=key))
    topic = chapter.get("topic", "")
    if topic and not (isinstance(topic, str) and _ID.fullmatch(topic)):
        yield StyleProblem(where, say("styles.bad_id", id=topic))
    yield from _columns(chapter, where, knows_symbol)


def _columns(chapter: _Table, where: str, knows_symbol: KnowsSymbol) -> Iterator[StyleProblem]:
    columns = _tables(chapter.get("column"))
    needs_columns = chapter.get("kind") in [each.value for each in WITH_COLUMNS]
    if "column" not in chapter and not needs_columns:
        return
    if not FEWEST_COLUMNS <= len(columns) <= MOST_COLUMNS:
        yield StyleProblem(where, say("styles.columns", fewest=FEWEST_COLUMNS, most=MOST_COLUMNS))
        return
    if not needs_columns:
        yield StyleProblem(where, say("styles.no_columns_here", kind=chapter.get("kind", "")))
    for number, column in enumerate(columns, start=1):
        at = say("styles.column", where=where, number=number)
        yield from _words(column, _COLUMN_WORDS, at)
        yield from _unknown(column, _COLUMN_KEYS, at)
        yield from _symbol(column, at, knows_symbol)
        yield from _one_of(column, "source", Source, at)
    ids = [str(column.get("id")) for column in columns]
    if len(set(ids)) < len(ids):
        yield StyleProblem(where, say("styles.same_column"))


def _words(table: _Table, keys: tuple[str, ...], where: str) -> Iterator[StyleProblem]:
    for key in keys:
        words = table.get(key)
        if not isinstance(words, str) or not words.strip():
            yield StyleProblem(where, say("styles.missing", key=key))
        elif len(words) > _LONGEST:
            yield StyleProblem(where, say("styles.long", key=key, most=_LONGEST))
        elif key == "id" and not _ID.fullmatch(words):
            yield StyleProblem(where, say("styles.bad_id", id=words))


def _unknown(table: _Table, known: frozenset[str], where: str) -> Iterator[StyleProblem]:
    for key in table:
        if key not in known:
            yield StyleProblem(where, say("styles.unknown", key=key))


def _symbol(table: _Table, where: str, knows_symbol: KnowsSymbol) -> Iterator[StyleProblem]:
    symbol = table.get("symbol")
    if isinstance(symbol, str) and symbol.strip() and not knows_symbol(symbol):
        yield StyleProblem(where, say("styles.no_symbol", symbol=symbol))


def _easy(table: _Table, keys: tuple[str, ...], where: str) -> Iterator[StyleProblem]:
    for key in keys:
        words = table.get(key)
        if not isinstance(words, str) or len(words) > _LONGEST:
            continue
        for found in problems(words):
            if found.rule in _EASY:
                yield StyleProblem(where, say("styles.not_easy", key=key, why=found.why), is_hint=True)


def _easy_words(table: _Table, whole: str) -> Iterator[StyleProblem]:
    yield from _easy(table, ("about",), whole)
    for number, chapter in enumerate(_tables(table.get("chapter")), start=1):
        where = say("styles.chapter", number=number)
        yield from _easy(chapter, ("title", "prompt", "help"), where)
        for place, column in enumerate(_tables(chapter.get("column")), start=1):
            yield from _easy(column, ("title",), say("styles.column", where=where, number=place))


def _one_of(table: _Table, key: str, kinds: type[_E], where: str) -> Iterator[StyleProblem]:
    known = [str(each.value) for each in kinds]
    value = table.get(key)
    is_missing = value is None or (isinstance(value, str) and not value.strip())
    if not is_missing and value not in known:
        yield StyleProblem(where, say("styles.not_one_of", key=key, known=_listed(known)))


def _listed(words: list[str]) -> str:
    return ", ".join(words)


def _tables(value: object) -> list[_Table]:
    """Return a list of tables, or nothing where it is anything else."""
    is_one = isinstance(value, list) and all(isinstance(each, dict) for each in value)
    return list(value) if is_one and isinstance(value, list) else []


def _style(table: _Table) -> Style:
    chapters = tuple(_chapter(each) for each in table["chapter"])
    return Style(
        table["id"],
        table["name"].strip(),
        table["about"].strip(),
        table["credit"].strip(),
        table["symbol"],
        chapters,
        is_tool=table.get("tool", False),
        board=Board(table["board"]) if table.get("board") else None,
    )


def _chapter(table: _Table) -> StyleChapter:
    chosen = table.get("audiences", [])
    return StyleChapter(
        table["id"],
        ChapterKind(table["kind"]),
        table["title"].strip(),
        table["prompt"].strip(),
        table["help"].strip(),
        table["symbol"],
        Family(table.get("family", Family.ABOUT.value)),
        tuple(each for each in Audience if each is Audience.ME or each.value in chosen),
        tuple(map(_column, table.get("column", ()))),
        by_view=table.get("by_view", False),
        topic=table.get("topic", ""),
        rows=table.get("rows", False),
        nobody=table.get("nobody", False),
    )


def _column(table: _Table) -> Column:
    source = table.get("source")
    return Column(table["id"], table["title"].strip(), table["symbol"], Source(source) if source else None)
