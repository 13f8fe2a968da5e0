"""Styles come with the program and out of the folder for one's own; they are fitted to each person."""

from pathlib import Path

import pytest

from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import Audience
from pcplanner.services.bundle import Services
from pcplanner.services.desk import ThingMissing

OWN = """
id = "my_way"
name = "My way"
about = "This is how we plan."
credit = "Made by us."
symbol = "plan"

[[chapter]]
id = "now"
kind = "lines"
title = "Now"
prompt = "What is it like now?"
help = "Ask and wait."
symbol = "me"
"""


@pytest.fixture
def person_id(opened: Services) -> str:
    """Return the id of somebody with an empty plan."""
    return opened.people.add("Alex").value.id


def test_every_style_of_the_field_is_there_and_tools_come_after(opened: Services) -> None:
    styles = opened.styles.all()
    assert {"path", "maps", "review", "support_plan"} <= {x.id for x in styles}
    tools = [x.is_tool for x in styles]
    assert tools == sorted(tools)
    assert not opened.styles.broken()


def test_a_style_dropped_into_the_folder_appears_and_goes(opened: Services) -> None:
    path = opened.styles.folder / "mine.toml"
    path.write_text(OWN, encoding="utf-8")
    mine = opened.styles.style("my_way")
    assert mine is not None
    assert mine.name == "My way"
    path.write_text(OWN.replace("My way", "Our own way"), encoding="utf-8")
    mine = opened.styles.style("my_way")
    assert mine is not None
    assert mine.name == "Our own way"
    path.unlink()
    assert opened.styles.style("my_way") is None


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\x00", b"", b"name = 3", b"[[chapter]]", b"#" * 1_000_001, OWN.encode()[:200]]
)
def test_a_bad_file_is_told_and_keeps_nothing_else_from_working(opened: Services, content: bytes) -> None:
    (opened.styles.folder / "bad.toml").write_bytes(content)
    assert opened.styles.style("path") is not None
    (broken,) = opened.styles.broken()
    assert broken.path.name == "bad.toml"
    assert str(broken.read.problems[0])


def test_a_folder_with_the_name_of_a_style_is_no_error(opened: Services) -> None:
    (opened.styles.folder / "folder.toml").mkdir()
    assert opened.styles.style("path") is not None
    assert opened.styles.check(Path("/nowhere/at/all.toml"))


def test_chapters_can_be_off_moved_renamed_and_added_for_one_person(opened: Services, person_id: str) -> None:
    choices, other = opened.style_choices, opened.people.add("Kit").value.id
    choices.turn(person_id, "maps", "nightmare", is_on=False)
    choices.rename(person_id, "maps", "gifts", "What I am good at")
    choices.move(person_id, "maps", "gifts", -2)
    own = choices.add_own(person_id, "maps", "My band").value.own[0]
    style = opened.styles.fitted(opened.people.plan(person_id), "maps")
    assert style is not None
    ids = [x.id for x in style.chapters]
    assert "nightmare" not in ids
    assert ids[-1] == own.id
    assert style.chapter("gifts").title == "What I am good at"
    usual = opened.styles.fitted(opened.people.plan(other), "maps")
    assert usual is not None
    assert usual == opened.styles.style("maps")
    assert ids.index("gifts") < [x.id for x in usual.chapters].index("gifts")
    # One undo after the other takes all of it back.
    for _ in range(4):
        opened.history.undo(person_id)
    assert opened.styles.fitted(opened.people.plan(person_id), "maps") == usual
    choices.turn(person_id, "maps", "nightmare", is_on=False)
    choices.turn(person_id, "maps", "nightmare", is_on=True)
    assert opened.styles.fitted(opened.people.plan(person_id), "maps") == usual


def test_the_last_chapter_stays_on(opened: Services, person_id: str) -> None:
    for chapter in ("admire", "important"):
        opened.style_choices.turn(person_id, "one_page_profile", chapter, is_on=False)
    with pytest.raises(InputError):
        opened.style_choices.turn(person_id, "one_page_profile", "support", is_on=False)


def test_a_style_that_is_gone_is_told(opened: Services, person_id: str) -> None:
    with pytest.raises(ThingMissing):
        opened.style_choices.turn(person_id, "no_such", "x", is_on=False)
    assert opened.styles.walk(opened.people.plan(person_id), "no_such") is None


def test_a_line_begins_with_who_may_see_its_chapter(opened: Services, person_id: str) -> None:
    lines = opened.lines
    assert lines.add(person_id, "nightmare", "To be sent away").value.audiences == (Audience.ME,)
    assert Audience.GP in lines.add(person_id, "must_know", "I have fits").value.audiences
    opened.style_choices.set_audiences(person_id, "nightmare", (Audience.FAMILY,))
    now = opened.people.plan(person_id).lines_in("nightmare")
    assert [x.audiences for x in now] == [(Audience.ME, Audience.FAMILY)]
    added = lines.add(person_id, "nightmare", "To be alone").value
    assert added.audiences == (Audience.ME, Audience.FAMILY)
    opened.history.undo(person_id)
    opened.history.undo(person_id)
    assert opened.people.plan(person_id).lines_in("nightmare")[0].audiences == (Audience.ME,)
    opened.style_choices.set_audiences(person_id, "must_know", ())
    opened.style_choices.set_audiences(person_id, "must_know", None)
    assert Audience.GP in opened.people.plan(person_id).lines_in("must_know")[0].audiences
