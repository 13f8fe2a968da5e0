"""Who promised what."""

from tests.documents.sample import full_plan

from pcplanner.documents.model import PromiseGroup, Tick
from pcplanner.documents.promises import promise_groups


def groups() -> dict[str, PromiseGroup]:
    return {group.name: group for group in promise_groups(full_plan())}


def test_promises_stand_under_who_made_them_and_the_rest_at_the_end() -> None:
    assert list(groups()) == ["Mum", "Kit", "Meg", "Robin", "Nobody yet"]
    assert sum(len(group.rows) for group in groups().values()) == len(full_plan().steps)


def test_a_promise_says_what_with_whom_and_when() -> None:
    (row,) = groups()["Mum"].rows
    assert [x.text for x in row.sentences] == ["Mum and I make a list.", "Together with me", "Soon."]
    (driven,) = groups()["Kit"].rows
    assert driven.sentences[1].text == "By Saturday 8 March 2025"
    assert driven.sentences[1].is_label


def test_what_was_done_or_started_is_ticked_already() -> None:
    started, not_yet = groups()["Meg"].rows
    assert started.ticks == (Tick("Done"), Tick("Started", is_ticked=True), Tick("Not yet"))
    assert not any(tick.is_ticked for tick in not_yet.ticks)


def test_a_changed_promise_says_what_happened() -> None:
    (row,) = groups()["Robin"].rows
    assert row.sentences[-1].text == "We changed this"
    assert [x.text for x in row.afterwards] == ["I cooked on Sunday."]


def test_every_group_has_a_face_with_words() -> None:
    assert groups()["Meg"].face.alt == "This is Meg."
    assert groups()["Robin"].face.alt == "This is Robin."
