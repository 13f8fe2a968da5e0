import pytest

from pcplanner.domain.errors import InputError
from pcplanner.domain.lines import Audience, Check, Importance, Source
from pcplanner.domain.people import Person
from pcplanner.domain.pictures import symbol
from pcplanner.services.bundle import Services


def words(services: Services, person: Person, chapter: str = "important") -> list[str]:
    return [line.words for line in services.people.plan(person.id).lines_in(chapter)]


def test_lines_stand_in_the_order_they_were_said(opened: Services, ann: Person) -> None:
    for said in ("one", "two", "three"):
        opened.lines.add(ann.id, "important", said)
    assert words(opened, ann) == ["one", "two", "three"]


def test_a_line_needs_words_or_a_picture(opened: Services, ann: Person) -> None:
    with pytest.raises(InputError):
        opened.lines.add(ann.id, "important", "  \n ")
    line = opened.lines.add(ann.id, "important", "", symbol("dog")).value
    with pytest.raises(InputError):
        opened.lines.set_picture(line.id, None)


def test_a_picture_that_words_come_to_is_told_in_own_words(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "", symbol("dog"), source=Source.OWN_PICTURE).value
    assert opened.lines.reword(line.id, "My dog").value.source is Source.OWN_WORDS


def test_rewording_keeps_the_first_words_and_asks_again(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "I need tea first").value
    opened.lines.check(line.id, Check.YES)
    opened.lines.reword(line.id, "I have tea first.")
    again = opened.lines.reword(line.id, "I have tea before we talk.").value
    assert again.original_words == "I need tea first"
    assert again.check is Check.NOT_ASKED


def test_letters_typed_in_one_go_are_one_change_with_no_earlier_wording(
    opened: Services, ann: Person
) -> None:
    line = opened.lines.add(ann.id, "important", "I w", part_of="typing-1").value
    opened.lines.reword(line.id, "I walk", part_of="typing-1")
    done = opened.lines.reword(line.id, "I walk Biscuit.", part_of="typing-1").value
    assert done.original_words == ""
    opened.history.undo(ann.id)
    assert words(opened, ann) == []
    opened.history.redo(ann.id)
    assert words(opened, ann) == ["I walk Biscuit."]


def test_what_somebody_else_said_is_never_the_persons_without_a_yes(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "x", source=Source.OWN_WORDS, said_by="Mum").value
    assert line.said_by == ""
    other = opened.lines.set_source(line.id, Source.SOMEONE_ELSE, "Mum").value
    assert (other.said_by, other.check) == ("Mum", Check.NOT_ASKED)


def test_a_line_moves_and_stays_moved(opened: Services, ann: Person) -> None:
    lines = [opened.lines.add(ann.id, "important", said).value for said in "abc"]
    opened.lines.move(lines[2].id, -2)
    assert words(opened, ann) == ["c", "a", "b"]
    opened.lines.move(lines[2].id, 9)
    assert words(opened, ann) == ["a", "b", "c"]


def test_the_person_may_always_see_their_own_line(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "x").value
    assert opened.lines.set_audiences(line.id, (Audience.GP,)).value.audiences == (Audience.ME, Audience.GP)


def test_putting_away_and_undo(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "x").value
    opened.lines.set_importance(line.id, Importance.MUST)
    opened.lines.put_away(line.id)
    assert words(opened, ann) == []
    undone = opened.history.undo(ann.id)
    assert undone is not None
    assert undone.value.label == "put a line away: x"
    assert words(opened, ann) == ["x"]


def test_a_line_is_left_off_the_page_about_me_and_put_back(opened: Services, ann: Person) -> None:
    line = opened.lines.add(ann.id, "important", "I need tea first").value
    assert opened.lines.keep_on_page(line.id, is_on=False).value.details.is_off_page
    assert opened.people.plan(ann.id).lines[0].details.is_off_page
    opened.history.undo(ann.id)
    assert not opened.people.plan(ann.id).lines[0].details.is_off_page
    opened.history.redo(ann.id)
    opened.lines.keep_on_page(line.id, is_on=True)
    assert not opened.people.plan(ann.id).lines[0].details.is_off_page
