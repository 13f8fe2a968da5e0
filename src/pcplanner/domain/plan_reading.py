"""Read a whole plan for easy reading: what is written in it, where it stands, and what was found there."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from pcplanner.domain.dreams import Dream, Goal, Obstacle, Step
from pcplanner.domain.easy_read.checker import Around, findings_of
from pcplanner.domain.easy_read.findings import Finding
from pcplanner.domain.easy_read.reading import read_text
from pcplanner.domain.easy_read.speaker_rules import Speaker
from pcplanner.domain.easy_read.word_rules import two_names
from pcplanner.domain.hard_words import meanings_for
from pcplanner.domain.lines import OWN_SOURCES, Line
from pcplanner.domain.plan import Plan
from pcplanner.domain.styles import StyleChapter

Written = Line | Dream | Goal | Obstacle | Step
"""What somebody has written."""


@dataclass(frozen=True, slots=True)
class PlanFinding:
    """One finding in a plan: in what, in which of its fields, and whether those are the person's own words.

    ``chapter`` is the id of the chapter it stands in; empty for dreams, goals and steps.
    """

    thing: Written
    field: str
    finding: Finding
    chapter: str = ""
    is_own: bool = False

    @property
    def text(self) -> str:
        """Return the whole text it was found in."""
        return text_of(self.thing, self.field)


def text_of(thing: Written, field: str) -> str:
    """Return the text in a field of something that was written."""
    return str(getattr(thing, field))


def around_plan(plan: Plan) -> Around:
    """Return what is known of where the texts of a plan stand."""
    names = {part.lower() for x in plan.supporters for part in (x.name, *x.name.split())}
    told = [x.word for x in meanings_for(plan.word_meanings).values() if not x.is_off]
    explained = {form for word in told for each in (word, *word.split()) for form in (each, f"{each}s")}
    # Each sentence of a plan stands on its own line on paper.
    return Around(Speaker(plan.person.name), frozenset(names), frozenset(explained), is_one_a_line=True)


def around_line(plan: Plan, line: Line) -> Around:
    """Return what is known of where the words of one line stand."""
    return _around_thing(line, around_plan(plan))


def _around_thing(thing: Written, around: Around) -> Around:
    if isinstance(thing, Line | Dream) and thing.source not in OWN_SOURCES:
        # The words of others are marked as theirs, so that they need not speak as I (ER-07).
        return replace(around, speaker=None, names=around.known)
    return around


def is_own(thing: Written) -> bool:
    """Say whether something is told in the person's own words."""
    return isinstance(thing, Line | Dream) and thing.source in OWN_SOURCES


def is_fine(plan: Plan, thing_id: str, finding: Finding) -> bool:
    """Say whether somebody has looked at a finding and says that it is fine."""
    return any(x.thing_id == thing_id and x.key == finding.key for x in plan.fine_wordings)


def findings_in_plan(plan: Plan, chapters: Mapping[str, StyleChapter]) -> tuple[PlanFinding, ...]:
    """Return what was found in a plan and nobody says is fine, chapter by chapter as they come."""
    around, written = around_plan(plan), tuple(_written(plan, chapters))
    found = [(n, x) for n, (thing, field, _) in enumerate(written) for x in _found(thing, field, around)]
    found += two_names([read_text(text_of(thing, field)) for thing, field, _ in written])
    told = (
        PlanFinding(thing, field, finding, chapter, is_own(thing))
        for place, finding in sorted(found, key=lambda x: (x[0], x[1].start))
        for thing, field, chapter in written[place : place + 1]
    )
    return tuple(x for x in _words_once(told) if not is_fine(plan, x.thing.id, x.finding))


def _found(thing: Written, field: str, around: Around) -> Iterable[Finding]:
    # The same thing with 2 names is looked for in the whole plan at once.
    return (x for x in findings_of(text_of(thing, field), _around_thing(thing, around)) if x.rule != "ER-05")


def _words_once(found: Iterable[PlanFinding]) -> Iterator[PlanFinding]:
    """Leave out a hard word that was told already in the plan."""
    seen: set[str] = set()
    for each in found:
        word = each.finding.text.casefold()
        if each.finding.rule == "ER-04" and word in seen:
            continue
        if each.finding.rule == "ER-04":
            seen.add(word)
        yield each


def _written(plan: Plan, chapters: Mapping[str, StyleChapter]) -> Iterator[tuple[Written, str, str]]:
    order = {chapter_id: place for place, chapter_id in enumerate(chapters)}
    for line in sorted(plan.lines, key=lambda x: order.get(x.chapter, len(order))):
        yield line, "words", line.chapter
    for dream in plan.dreams:
        yield dream, "words", ""
        for goal in plan.goals_of(dream.id):
            yield goal, "words", ""
            for obstacle in plan.obstacles_of(goal.id):
                yield obstacle, "words", ""
                yield obstacle, "what_could_help", ""
            yield from ((step, "words", "") for step in plan.steps_of(goal.id))
    yield from ((step, "words", "") for step in plan.steps_of(""))
