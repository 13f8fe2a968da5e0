"""A change stores what is new, logs each field, and is all or nothing."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from tests.storage.made_up import (
    DREAM,
    GOAL,
    LINE,
    PASSPHRASE,
    PERSON,
    STEP,
    SUPPORTER,
    a_whole_plan,
    plan_of,
    put,
    step,
)

from pcplanner.domain.changes import History, Kind
from pcplanner.domain.pictures import PictureData
from pcplanner.storage.connections import connect
from pcplanner.storage.keys import Passphrase
from pcplanner.storage.library import Library
from pcplanner.storage.vault import read_vault


def _rows(library: Library, sql: str) -> list[tuple[Any, ...]]:
    """Close the library and ask its file."""
    library.close()
    key = read_vault(library.folder).open(Passphrase(PASSPHRASE))
    connection = connect(library.folder / "library.db", key, mode="rw")
    try:
        return list(connection.execute(sql).fetchall())
    finally:
        connection.close()


def test_a_whole_plan_comes_back_as_it_was(library: Library) -> None:
    put(library, *a_whole_plan())
    plan = plan_of(library)
    assert plan.person == PERSON
    assert plan.supporters == (SUPPORTER,)
    assert plan.lines == (LINE,)
    assert plan.dreams == (DREAM,)
    assert plan.goals == (GOAL,)
    assert plan.steps == (STEP,)


def test_only_the_fields_that_changed_are_logged(library: Library) -> None:
    put(library, PERSON, DREAM, GOAL, STEP)
    with library.changing("changed a step", PERSON.id) as change:
        change.put(replace(STEP, words="Ring the big shop"))
        assert change.kinds == {Kind.STEPS}
    rows = _rows(library, "SELECT field, before, after FROM change ORDER BY seq")
    assert rows[-1] == ("words", json.dumps("Ring the shop"), json.dumps("Ring the big shop"))
    assert rows[-2][0] == "deleted"
    assert rows[-3][1] is None


def test_every_change_carries_its_device_and_the_next_number(library: Library) -> None:
    put(library, *a_whole_plan())
    put(library, replace(LINE, words="new"))
    library.undo()
    rows = _rows(library, "SELECT device, counter FROM change ORDER BY seq")
    assert len({x[0] for x in rows}) == 1
    assert [x[1] for x in rows] == list(range(1, len(rows) + 1))


def test_nothing_is_logged_when_nothing_changed(library: Library) -> None:
    put(library, *a_whole_plan(), label="added a plan")
    put(library, *a_whole_plan(), label="changed nothing")
    with library.changing("looked", PERSON.id) as change:
        assert change.kinds == frozenset()
    with library.reading() as reader:
        assert reader.counts()["changes"] == 1
        assert reader.history(PERSON.id) == History("added a plan", None)


def test_an_error_in_the_middle_stores_nothing(library: Library) -> None:
    put(library, PERSON)
    with pytest.raises(RuntimeError, match="the lights went out"):
        _put_and_stop(library)
    assert plan_of(library).dreams == ()
    put(library, DREAM)
    assert plan_of(library).dreams == (DREAM,)


def _put_and_stop(library: Library) -> None:
    with library.changing("x", PERSON.id) as change:
        change.put(DREAM)
        raise RuntimeError("the lights went out")


def test_a_thing_of_nobody_is_a_mistake_and_not_a_trouble(library: Library) -> None:
    put(library, PERSON)
    with pytest.raises(IntegrityError):
        put(library, replace(DREAM, person_id="nobody"))
    with library.reading() as reader:
        assert reader.counts()["dreams"] == 0


def test_a_change_can_be_read_before_it_is_stored(library: Library) -> None:
    with library.changing("added", PERSON.id) as change:
        change.put(PERSON)
        assert change.person(PERSON.id) == PERSON
        assert change.plan(PERSON.id).person == PERSON


def test_the_order_in_one_change_does_not_matter(library: Library) -> None:
    put(library, *reversed(a_whole_plan()))
    assert plan_of(library).steps == (STEP,)


def test_a_picture_is_stored_once_and_is_not_an_action(library: Library) -> None:
    data = PictureData("jpeg", b"\xff\xd8 a photo", "My dog", "A friend")
    put(library, PERSON)
    with library.changing("chose a photo", PERSON.id) as change:
        sha256 = change.put_media(data)
        assert change.kinds == {Kind.PICTURES}
    with library.changing("chose a photo", PERSON.id) as change:
        assert change.put_media(data) == sha256 == hashlib.sha256(data.data).hexdigest()
        assert change.kinds == frozenset()
    with library.reading() as reader:
        assert reader.media(sha256) == data
        assert reader.media("0" * 64) is None
        assert reader.counts()["pictures"] == 1
        assert reader.counts()["changes"] == 1


def test_text_of_every_kind_comes_back_as_it_was(library: Library) -> None:
    odd = ["<b>&\"'", "😀👩‍👩‍👧", "שלום עולם", "a\x00b", "x" * 20_000, "'; DROP TABLE person; --", "% _ \\"]
    put(library, PERSON, DREAM, GOAL, *(replace(step(i), words=x) for i, x in enumerate(odd)))
    assert [x.words for x in plan_of(library).steps] == odd


def test_no_file_that_was_written_holds_a_word_of_it(library: Library, folder: Path) -> None:
    canary = "Zanzibarcanary"
    put(library, replace(PERSON, name=canary), replace(LINE, words=canary))
    with library.changing("chose a photo", PERSON.id) as change:
        change.put_media(PictureData("png", canary.encode(), canary))
    library.back_up()
    library.close()
    files = [x for x in folder.rglob("*") if x.is_file()]
    assert len(files) >= 5
    for path in files:
        data = path.read_bytes()
        for text in (canary, canary.casefold(), PASSPHRASE, "CREATE TABLE", "SQLite format 3"):
            assert text.encode() not in data, path
            assert text.encode("utf-16-le") not in data, path
