from datetime import date

import pytest

from pcplanner.domain.access import AccessProfile, ThemeName
from pcplanner.domain.changes import Kind
from pcplanner.domain.errors import InputError
from pcplanner.domain.people import Person
from pcplanner.services.bundle import Services
from pcplanner.services.desk import ThingMissing


def test_somebody_added_is_found_by_part_of_the_name(opened: Services) -> None:
    changed = opened.people.add("  Siân   Roe ")
    assert changed.value.name == "Siân Roe"
    assert changed.kinds == {Kind.PEOPLE}
    assert [c.name for c in opened.people.find("sian").cards] == ["Siân Roe"]
    assert opened.people.find("nobody").total == 0


@pytest.mark.parametrize("name", ["", "   ", "\u202e\u0007", "x" * 201])
def test_a_name_that_cannot_be_used_is_refused_in_plain_words(opened: Services, name: str) -> None:
    with pytest.raises(InputError, match=r"^[A-Z].*\.$"):
        opened.people.add(name)
    assert opened.people.find().total == 0


@pytest.mark.parametrize("name", ["علي", "🙂 Bo", '<b>&"', "x" * 200, "李"])
def test_unusual_names_are_kept_as_they_are(opened: Services, name: str) -> None:
    person = opened.people.add(name).value
    assert opened.people.plan(person.id).person.name == name


def test_people_come_in_pages(opened: Services) -> None:
    for number in range(7):
        opened.people.add(f"Person {number}")
    found = opened.people.find(offset=5, limit=5)
    assert found.total == 7
    assert [c.name for c in found.cards] == ["Person 5", "Person 6"]


def test_putting_away_hides_a_plan_and_bringing_back_shows_it(opened: Services, ann: Person) -> None:
    opened.people.put_away(ann.id)
    assert opened.people.find().total == 0
    assert [c.name for c in opened.people.find(put_away=True).cards] == ["Ann"]
    opened.people.bring_back(ann.id)
    assert opened.people.find().total == 1


def test_how_somebody_likes_it_is_remembered(opened: Services, ann: Person) -> None:
    likes = AccessProfile(scale=200, theme=ThemeName.DARK, rate=110, say_like=(("Ann", "Anne"),))
    opened.people.set_access(ann.id, likes)
    opened.people.set_print_size(ann.id, 22)
    opened.people.look_again_on(ann.id, date(2026, 6, 3))
    person = opened.people.plan(ann.id).person
    assert (person.access, person.print_size_pt, person.look_again_on) == (likes, 22, date(2026, 6, 3))


def test_a_person_who_is_not_there_is_a_plain_error(opened: Services) -> None:
    with pytest.raises(ThingMissing):
        opened.people.plan("nobody")


def test_who_checked_the_plan_is_remembered_with_the_day_and_can_be_taken_back(
    opened: Services, ann: Person
) -> None:
    opened.people.set_checked_by(ann.id, "Ada")
    kept = opened.people.plan(ann.id).person
    assert (kept.checked_by, kept.checked_on) == ("Ada", opened.clock.today())
    assert opened.people.set_checked_by(ann.id, "").value.checked_on is None
    opened.history.undo(ann.id)
    assert opened.people.plan(ann.id).person == kept
