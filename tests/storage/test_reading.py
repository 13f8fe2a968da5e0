"""People are found however their name is typed, and plans come in their order."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from tests.storage.conftest import FakeClock
from tests.storage.made_up import (
    DREAM,
    GOAL,
    PERSON,
    PICTURE_USE,
    STEP,
    SUPPORTER,
    THEN,
    WORD_PICTURE,
    plan_of,
    put,
    step,
)

from pcplanner.domain.circle import Ring
from pcplanner.domain.dreams import Step
from pcplanner.domain.people import Person
from pcplanner.storage.library import Library

AWAY = datetime(2025, 3, 2, tzinfo=UTC)


def _people(library: Library, *names: str) -> None:
    with library.changing("added people", "") as change:
        for name in names:
            change.put(Person(f"id of {name}", name, None, THEN))


def _found(library: Library, search: str = "") -> list[str]:
    with library.reading() as reader:
        found = [x.name for x in reader.people(search)]
        assert reader.count_people(search) == len(found)
        return found


def test_people_come_by_name(library: Library) -> None:
    _people(library, "zoe", "Ångström", "Bea", "anna")
    assert _found(library) == ["Ångström", "anna", "Bea", "zoe"] or _found(library) == [
        "anna",
        "Ångström",
        "Bea",
        "zoe",
    ]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("zoe", ["Zoë Öztürk"]),
        ("ZOË", ["Zoë Öztürk"]),
        ("oztur", ["Zoë Öztürk"]),
        ("turk zo", ["Zoë Öztürk"]),
        ("strasse", ["Straße 9"]),
        ("%", ["100% Ann"]),
        ("_", []),
        ("", ["100% Ann", "Straße 9", "Zoë Öztürk"]),
        ("  ", ["100% Ann", "Straße 9", "Zoë Öztürk"]),
        ("zoe nobody", []),
    ],
)
def test_people_are_found_however_it_is_typed(library: Library, search: str, found: list[str]) -> None:
    _people(library, "Zoë Öztürk", "Straße 9", "100% Ann")
    assert _found(library, search) == found


def test_a_new_name_is_found_and_the_old_is_not(library: Library) -> None:
    put(library, PERSON)
    put(library, replace(PERSON, name="Robin"))
    assert _found(library, "robin") == ["Robin"]
    assert _found(library, "zoe") == []
    library.undo()
    assert _found(library, "robin") == []
    assert _found(library, "zoe") == ["Zoë Öztürk"]


def test_people_come_in_pages(library: Library) -> None:
    names = [f"Person {i:03d}" for i in range(120)]
    _people(library, *reversed(names))
    with library.reading() as reader:
        assert len(reader.people()) == 50
        pages = [x.name for at in (0, 50, 100, 150) for x in reader.people(offset=at)]
        assert pages == names
        assert [x.name for x in reader.people("person", offset=7, limit=2)] == names[7:9]
        assert reader.count_people() == 120


def test_a_card_says_when_the_plan_changed(library: Library, clock: FakeClock) -> None:
    put(library, PERSON)
    clock.move(days=3)
    put(library, DREAM)
    with library.reading() as reader:
        (card,) = reader.people()
    assert (card.id, card.name, card.picture) == (PERSON.id, PERSON.name, PERSON.picture)
    assert card.changed_on == date(2025, 3, 7)
    assert not card.is_put_away


def test_somebody_put_away_is_in_the_other_list(library: Library) -> None:
    put(library, replace(PERSON, put_away_at=AWAY))
    with library.reading() as reader:
        assert reader.people() == ()
        assert reader.count_people() == 0
        assert reader.count_people(put_away=True) == 1
        assert reader.people("zoe", put_away=True)[0].is_put_away
        assert reader.plan(PERSON.id).person.put_away_at == AWAY


def test_a_plan_and_its_bin_share_nothing(library: Library) -> None:
    put(library, PERSON, DREAM, GOAL, STEP, replace(step(2), put_away_at=AWAY))
    assert [x.id for x in plan_of(library).steps] == [STEP.id]
    with library.reading() as reader:
        in_bin = reader.put_away(PERSON.id)
        assert [x.id for x in in_bin.steps] == ["step-2"]
        assert in_bin.goals == ()
        assert reader.find(Step, "step-2") == replace(step(2), put_away_at=AWAY)
        assert reader.find(Step, "nothing") is None


def test_a_plan_comes_in_its_order(library: Library) -> None:
    supporters = [
        replace(SUPPORTER, id=f"s{i}", ring=ring, place=place)
        for i, (ring, place) in enumerate(
            [(Ring.PAID, 0), (Ring.CLOSEST, 1), (Ring.FRIENDS, 0), (Ring.CLOSEST, 0)]
        )
    ]
    put(library, PERSON, DREAM, GOAL, step(3), step(1), step(2), *supporters)
    plan = plan_of(library)
    assert [x.position for x in plan.steps] == [1, 2, 3]
    assert [x.id for x in plan.supporters] == ["s3", "s1", "s2", "s0"]


def test_one_plan_holds_nothing_of_another(library: Library) -> None:
    other = replace(PERSON, id="person-2", name="Sam")
    put(library, PERSON, other, DREAM, replace(DREAM, id="dream-2", person_id=other.id))
    assert plan_of(library).dreams == (DREAM,)


def test_what_is_remembered_of_pictures_comes_newest_first(library: Library) -> None:
    later = datetime(2025, 4, 1, tzinfo=UTC)
    uses = [replace(PICTURE_USE, id="b", used_at=THEN), replace(PICTURE_USE, id="a", used_at=later)]
    words = [replace(WORD_PICTURE, id="b"), replace(WORD_PICTURE, id="a", words="tea", chosen_at=later)]
    put(library, PERSON, *uses, *words)
    assert [each.id for each in plan_of(library).picture_uses] == ["a", "b"]
    assert [each.id for each in plan_of(library).word_pictures] == ["a", "b"]


def test_nobody_has_no_plan(library: Library) -> None:
    with library.reading() as reader:
        assert reader.person("nobody") is None
        with pytest.raises(KeyError):
            reader.plan("nobody")
        with pytest.raises(KeyError):
            reader.put_away("nobody")


def test_counts_say_how_many_there_are_of_each(library: Library) -> None:
    put(library, PERSON, DREAM, GOAL, step(1), replace(step(2), put_away_at=AWAY))
    library.undo()
    library.redo()
    with library.reading() as reader:
        counts = reader.counts()
    assert {k: v for k, v in counts.items() if v} == {
        "people": 1,
        "dreams": 1,
        "goals": 1,
        "steps": 2,
        "changes": 3,
    }


def test_the_lists_of_people_are_read_by_their_indexes(library: Library) -> None:
    _people(library, "Ann")
    with library._file.raw() as connection:
        for put_away, index in (("IS NULL", "ix_person_here"), ("IS NOT NULL", "ix_person_put_away")):
            plan = connection.execute(
                "EXPLAIN QUERY PLAN SELECT id FROM person"
                f" WHERE put_away_at {put_away} AND deleted = 0 ORDER BY search_key, id LIMIT 50"
            ).fetchall()
            assert f"USING COVERING INDEX {index}" in plan[0][3]
            assert len(plan) == 1
