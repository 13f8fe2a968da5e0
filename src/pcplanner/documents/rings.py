"""Tell the circle: a drawing for each time of life, then everybody by ring."""

from collections.abc import Iterator
from dataclasses import replace

from pcplanner.documents.drawings import numbers_for_long_names
from pcplanner.documents.line_rows import heading
from pcplanner.documents.model import Block, Chapter, CircleDrawing, PictureRow, label, plain
from pcplanner.documents.told import circle_row
from pcplanner.domain.chapters import Family
from pcplanner.domain.circle import Presence, Ring, Supporter
from pcplanner.domain.circle_story import ring_words
from pcplanner.domain.line_words import when_words
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import cleaned
from pcplanner.domain.words import say


def circle_chapter(plan: Plan, size_pt: float, title: str = "") -> Iterator[Chapter]:
    """Yield a chapter for the circle of each time of life, now first; nothing where nobody is in it."""
    title = cleaned(title) or say("documents.circle_title")
    maps = sorted(dict.fromkeys(x.map_name for x in plan.supporters), key=bool)
    for name in maps:
        part = replace(plan, supporters=tuple(x for x in plan.supporters if x.map_name == name))
        told = say("documents.map_title", title=title, name=cleaned(name)) if name else title
        yield Chapter(told, Family.CIRCLE, tuple(_blocks(part, size_pt)))


def _blocks(plan: Plan, size_pt: float) -> Iterator[Block]:
    yield CircleDrawing(plan, plain(say("documents.circle_intro")))
    numbers = numbers_for_long_names(plan, size_pt)
    for ring in Ring:
        people = plan.ring(ring)
        if people:
            yield heading(cleaned(ring_words(ring, plan.person.ring_names)))
            yield from (_row(x, numbers.get(x.id)) for x in people)


def _row(supporter: Supporter, number: int | None) -> PictureRow:
    """Return somebody with how they are in this life, since when, and in which part of the circle."""
    row = circle_row(supporter, number)
    said = []
    name = cleaned(supporter.name)
    if supporter.presence is not Presence.HERE:
        said.append(plain(say(f"documents.presence_{supporter.presence.value}", name=name)))
    if supporter.joined:
        said.append(label(say("documents.since", when=cleaned(when_words(supporter.joined)))))
    if supporter.left:
        said.append(label(say("documents.until", when=cleaned(when_words(supporter.left)))))
    if supporter.sector:
        said.append(label(say("documents.sector", sector=cleaned(supporter.sector))))
    return replace(row, sentences=(*row.sentences, *said))
