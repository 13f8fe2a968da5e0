"""The program's own words, and those of the example people, obey the easy read rules (CHECKS ER-11)."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from pcplanner.domain.assets import asset_path
from pcplanner.domain.easy_words import Problem, count_words, problems
from pcplanner.domain.plan import Plan
from pcplanner.domain.text import sentences
from pcplanner.domain.words import all_words
from pcplanner.services.example import read_example

SRC = Path(__file__).resolve().parent.parent / "src" / "pcplanner"
GAP = r"[\w.]+"
PLACE = re.compile(r"\{(\w+)\}")
ALWAYS = {"ER-02", "ER-06", "ER-08"}

# A key and a rule, each with a reason: somebody has read the sentence and says that it is all right.
ACCEPTED = {
    ("window.undone", "ER-02"): "what was undone is named after a colon, as on the button",
    ("window.redone", "ER-02"): "what was done again is named after a colon, as on the button",
    ("easy_read.sample", "ER-08"): "a sample of what is hard to read",
    ("did.named", "ER-02"): "what it was done to comes after a colon: added a step: ring the cafe",
}

# Keys that are put together from parts a reader of the source cannot see.
DYNAMIC_KEYS: tuple[str, ...] = ()


@dataclass(frozen=True)
class Said:
    """One key that the source asks for: a pattern, the names it fills in (``None``: not known), and where.

    With ``is_choice`` it is one of two keys, which may need different names.
    """

    pattern: str
    places: frozenset[str] | None
    where: str
    is_choice: bool


def serious(found: Problem) -> bool:
    return found.rule == "ER-01" or found.rule in ALWAYS


def broken_rules(texts: dict[str, str]) -> list[str]:
    return [
        f"{key}: {found.rule} {found.about!r} in {text!r}"
        for key, text in texts.items()
        for found in problems(text)
        if serious(found) and (key, found.rule) not in ACCEPTED
    ]


def table() -> dict[str, str]:
    # A short word stands for every name and number that will be filled in.
    return {key: PLACE.sub("Robin", text) for key, text in all_words().items()}


def words_of(plan: Plan) -> Iterator[str]:
    for supporter in plan.supporters:
        yield supporter.relation_words
    for line in plan.lines:
        yield from (line.words, line.how_we_check)
    for dream in plan.dreams:
        yield dream.words
    for goal in plan.goals:
        yield from (goal.words, goal.by.words)
    for obstacle in plan.obstacles:
        yield from (obstacle.words, obstacle.what_could_help)
    for step in plan.steps:
        yield from (step.words, step.when.words, step.what_happened)


def example_words() -> dict[str, str]:
    plans = read_example().plans
    return {
        f"{plan.person.name} {n}": words for plan in plans for n, words in enumerate(words_of(plan)) if words
    }


@cache
def source_trees() -> tuple[tuple[str, ast.Module], ...]:
    return tuple(
        (str(path.relative_to(SRC)), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(SRC.rglob("*.py"))
    )


def as_pattern(node: ast.expr) -> str | None:
    """Return a pattern for the key a node spells: exact for plain text, with gaps for an f-string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return re.escape(node.value)
    if isinstance(node, ast.JoinedStr):
        parts = (
            re.escape(str(part.value)) if isinstance(part, ast.Constant) else GAP for part in node.values
        )
        return "".join(parts)
    return None


def is_say(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name == "say"


@cache
def all_said() -> list[Said]:
    """Return every key in the source, each with what is filled in: ``None`` where that cannot be read."""
    found = []
    for path, tree in source_trees():
        for node in ast.walk(tree):
            if is_say(node) and isinstance(node, ast.Call) and node.args:
                choices = [node.args[0]]
                if isinstance(choices[0], ast.IfExp):
                    choices = [choices[0].body, choices[0].orelse]
                names = {word.arg for word in node.keywords}
                places = None if None in names else frozenset(str(name) for name in names)
                found += [
                    Said(pattern, places, f"{path}:{node.lineno}", is_choice=len(choices) > 1)
                    for choice in choices
                    if (pattern := as_pattern(choice))
                ]
    return found


def patterns_in_source() -> set[str]:
    """Return a pattern for each text in the source that could be a key or its beginning.

    A beginning, such as "home.people", is what a page puts "_none" or "_many" after.
    """
    return {
        pattern
        for _, tree in source_trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant | ast.JoinedStr)
        and (pattern := as_pattern(node))
        # The area is always written out: a text that is all gaps would fit every key.
        and re.fullmatch(r"[a-z_]+\\\.(?:\w|\[\\w\.\]\+)+", pattern)
    }


def lines_of(things: Iterable[object]) -> str:
    return "\n" + "\n".join(str(each) for each in things)


def table_files() -> list[Path]:
    return sorted(asset_path("templates/words").glob("*.toml"))


def test_the_tables_are_flat_and_tidy() -> None:
    assert table_files()
    for path in table_files():
        for key, text in tomllib.loads(path.read_text(encoding="utf-8")).items():
            assert isinstance(text, str), f"{path.name} {key}"
            assert text, f"{path.name} {key}"
            assert text == text.strip(), f"{path.name} {key}"
            assert not set("{}") & set(PLACE.sub("", text)), f"{path.name} {key}"


def test_our_own_words_are_easy() -> None:
    broken = broken_rules(table())
    assert not broken, lines_of(broken)


def test_the_example_peoples_words_are_easy() -> None:
    broken = broken_rules(example_words())
    assert not broken, lines_of(broken)


def test_every_accepted_sentence_is_still_there_and_still_needs_it() -> None:
    texts = {**table(), **example_words()}
    stale = [
        (key, rule)
        for key, rule in ACCEPTED
        if rule not in {found.rule for found in problems(texts.get(key, ""))}
    ]
    assert not stale, lines_of(stale)


@pytest.mark.parametrize("texts", [table, example_words])
def test_sentences_have_at_most_10_words_on_average(texts: object) -> None:
    assert callable(texts)
    counts = [count_words(sentence) for text in texts().values() for sentence in sentences(text)]
    assert sum(counts) / len(counts) <= 10


def test_every_key_that_is_said_is_in_the_table() -> None:
    missing = [f"{x.where} {x.pattern}" for x in all_said() if not keys_of(x.pattern)]
    assert not missing, lines_of(missing)


def test_every_key_in_the_table_is_said() -> None:
    source = re.compile("|".join(rf"(?:{pattern})(?:_[a-z]+)?" for pattern in sorted(patterns_in_source())))
    unused = [key for key in all_words() if not source.fullmatch(key) and not key.startswith(DYNAMIC_KEYS)]
    assert not unused, lines_of(unused)


def test_every_place_in_the_words_is_filled_in() -> None:
    wrong = [
        f"{said.where} {key}: the table has {sorted(needed)}, the source gives {sorted(said.places)}"
        for said in all_said()
        if said.places is not None
        for key, needed in places_of_keys(said.pattern).items()
        if GAP not in said.pattern and (needed - said.places or (said.places - needed and not said.is_choice))
    ]
    assert not wrong, lines_of(wrong)


def test_a_key_with_a_gap_fits_words_that_need_only_what_is_given() -> None:
    wrong = [
        f"{said.where} {said.pattern} gives only {sorted(said.places)}"
        for said in all_said()
        if said.places is not None and GAP in said.pattern
        if not any(needed <= said.places for needed in places_of_keys(said.pattern).values())
    ]
    assert not wrong, lines_of(wrong)


@cache
def keys_of(pattern: str) -> tuple[str, ...]:
    """Return the keys that a pattern fits; one without a gap fits itself."""
    if GAP not in pattern:
        exact = re.sub(r"\\(.)", r"\1", pattern)
        return (exact,) if exact in all_words() else ()
    fits = re.compile(pattern).fullmatch
    return tuple(key for key in all_words() if fits(key))


def places_of_keys(pattern: str) -> dict[str, frozenset[str]]:
    return {key: frozenset(PLACE.findall(all_words()[key])) for key in keys_of(pattern)}
