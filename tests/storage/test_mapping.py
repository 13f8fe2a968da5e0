"""Whatever the domain holds comes back from a row as it was."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.storage.made_up import PERSON, STEP, a_whole_plan

from pcplanner.domain.access import AccessProfile
from pcplanner.domain.changes import Kind
from pcplanner.domain.looks import Look, Tone
from pcplanner.storage.mapping import Entity, all_forms, form_of, time_to_text

_TIMES = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=-3, minutes=-30))]))
_NUMBERS = st.integers(-(2**31), 2**31)


def _entities() -> st.SearchStrategy[Entity]:
    def of(kind: Any) -> st.SearchStrategy[Any]:
        names = {x.name for x in form_of(kind).fields}
        chosen = {
            "created_at": _TIMES,
            "chosen_at": _TIMES,
            "used_at": _TIMES,
            "put_away_at": st.none() | _TIMES,
            "position": _NUMBERS,
            "place": _NUMBERS,
            "print_size_pt": _NUMBERS,
        }
        return st.builds(kind, **{k: v for k, v in chosen.items() if k in names})

    return st.one_of(*[of(x.entity) for x in all_forms()])


@given(_entities())
def test_an_entity_comes_back_as_it_was(entity: Entity) -> None:
    form: Any = form_of(type(entity))
    stored = form.to_stored(entity)
    assert all(isinstance(x, str | int | None) for x in stored.values())
    assert form.from_stored(stored) == entity


def test_every_column_of_a_row_is_a_field_or_known() -> None:
    extra = {"deleted", "search_key", "changed_at"}
    for form in all_forms():
        columns = {x.name for x in form.table.columns}
        assert columns - extra == {x.name for x in form.fields}


def test_lists_and_enums_are_kept_in_words_that_last() -> None:
    stored = form_of(type(STEP)).to_stored(STEP)
    assert stored["state"] == "started"
    assert json.loads(str(stored["when"])) == {"words": "", "day": "2025-04-01"}
    assert json.loads(str(stored["promised_by"])) == ["me", "supporter-1"]


def test_a_setting_from_a_newer_version_is_left_out_and_a_missing_one_is_its_default() -> None:
    form = form_of(type(PERSON))
    stored = {**form.to_stored(PERSON), "access": json.dumps({"scale": 200, "smell": "roses"})}
    assert form.from_stored(stored).access == AccessProfile(scale=200)


def test_the_look_and_tone_of_a_person_come_back_and_an_older_library_has_none() -> None:
    form = form_of(type(PERSON))
    access = AccessProfile(look=Look(hair="#6B4226", clothes="#4B8BD8"), tone=Tone.HIGH_CONTRAST)
    stored = form.to_stored(replace(PERSON, access=access))
    kept = json.loads(str(stored["access"]))
    assert kept["look"] == {"skin": "", "hair": "#6B4226", "clothes": "#4B8BD8", "wheelchair": ""}
    assert kept["tone"] == "high_contrast"
    assert form.from_stored(stored).access == access
    older = {name: value for name, value in kept.items() if name not in {"look", "tone"}}
    read = form.from_stored({**stored, "access": json.dumps(older)}).access
    assert (read.look, read.tone) == (Look(), Tone.COLOUR)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        time_to_text(datetime(2025, 1, 1))  # noqa: DTZ001
    with pytest.raises(ValueError, match="zone"):
        form_of(type(STEP)).to_stored(replace(STEP, created_at=datetime(2025, 1, 1)))  # noqa: DTZ001


def test_a_change_of_how_somebody_sees_and_hears_is_a_change_of_settings() -> None:
    form = form_of(type(PERSON))
    assert form.kinds_of(["access"]) == {Kind.SETTINGS}
    assert form.kinds_of(["name", "print_size_pt"]) == {Kind.PEOPLE, Kind.SETTINGS}
    assert {form_of(type(x)).kind for x in a_whole_plan()} == {
        Kind.PEOPLE,
        Kind.CIRCLE,
        Kind.LINES,
        Kind.DREAMS,
        Kind.STEPS,
        Kind.PICTURES,
    }
