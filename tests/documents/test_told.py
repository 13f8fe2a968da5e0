"""Whose words are whose: the five sources and the four answers (ER-07)."""

from dataclasses import replace

import pytest
from tests.documents.sample import OBSTACLES, full_plan, line, supporter

from pcplanner.documents.line_rows import line_rows
from pcplanner.documents.model import Flag, PictureRow
from pcplanner.documents.told import circle_row, obstacle_rows
from pcplanner.domain.circle import Relation, Ring, Role, SupporterKind
from pcplanner.domain.dreams import ObstacleTheme
from pcplanner.domain.lines import Check, Importance, Line, Source
from pcplanner.domain.pictures import symbol

OTHERWISE = symbol("important-to-me")


def rows(each: Line) -> list[PictureRow]:
    return list(line_rows(full_plan(), [each], OTHERWISE))


def told(
    source: Source, check: Check = Check.NOT_ASKED, said_by: str = "", words: str = "It is good."
) -> list[str]:
    (row,) = rows(line(1, "important", words, source=source, check=check, said_by=said_by))
    return [x.text for x in row.sentences]


def test_own_words_are_told_as_they_are() -> None:
    assert told(Source.OWN_WORDS, words="I like tea. I like cake.") == ["I like tea.", "I like cake."]


def test_a_chosen_picture_needs_no_words() -> None:
    assert told(Source.OWN_PICTURE, words="") == ["I chose this picture."]


def test_other_peoples_words_stand_in_quotation_marks_with_their_name() -> None:
    assert told(Source.SOMEONE_ELSE, said_by="mum", words="He is kind. He is late.") == [
        "Mum said, “He is kind.",
        "He is late.”",
    ]
    assert told(Source.SOMEONE_ELSE, said_by="A neighbour")[0].startswith("A neighbour said, “")
    assert told(Source.SOMEONE_ELSE)[0].startswith("Somebody said, “")
    assert told(Source.SOMEONE_ELSE, said_by="mum", words="") == ["Mum chose this picture."]


def test_a_guess_is_a_guess_until_it_is_checked() -> None:
    assert told(Source.SEEN) == ["We think, “It is good.”", "We will check"]
    assert told(Source.SEEN, Check.YES) == ["We think, “It is good.”"]
    (row,) = rows(
        line(1, "important", "Calm.", source=Source.SEEN, check=Check.NOT_SURE, how_we_check="We ask.")
    )
    assert [x.text for x in row.sentences][1:] == ["We will check", "We ask."]


def test_a_disagreement_is_shown_as_one() -> None:
    assert told(Source.WE_DISAGREE, words="I want cake. Mum wants soup.") == [
        "We do not agree about this yet.",
        "I want cake.",
        "Mum wants soup.",
    ]
    assert told(Source.WE_DISAGREE, said_by="mum")[1] == "Mum said, “It is good.”"


@pytest.mark.parametrize(
    ("source", "check", "flags"),
    [
        (Source.OWN_WORDS, Check.YES, ()),
        (Source.OWN_WORDS, Check.NOT_ASKED, ()),
        (Source.OWN_WORDS, Check.NO, (Flag.NOT_RIGHT,)),
        (Source.OWN_PICTURE, Check.NOT_SURE, (Flag.NOT_SURE,)),
        (Source.SOMEONE_ELSE, Check.YES, (Flag.AGREED,)),
        (Source.SOMEONE_ELSE, Check.NOT_ASKED, (Flag.NOT_CHECKED,)),
        (Source.SOMEONE_ELSE, Check.NO, (Flag.NOT_RIGHT,)),
        (Source.SEEN, Check.YES, (Flag.AGREED,)),
        (Source.SEEN, Check.NOT_ASKED, ()),
        (Source.SEEN, Check.NOT_SURE, (Flag.NOT_SURE,)),
        (Source.WE_DISAGREE, Check.NOT_ASKED, (Flag.NOT_CHECKED,)),
        (Source.WE_DISAGREE, Check.YES, (Flag.RIGHT,)),
    ],
)
def test_what_is_not_right_yet_is_plain_to_see(source: Source, check: Check, flags: tuple[Flag, ...]) -> None:
    (row,) = rows(line(1, "important", "It is good.", source=source, check=check, said_by="mum"))
    assert row.flags == flags


def test_a_long_line_is_told_in_several_rows_with_its_answer_at_the_end() -> None:
    several = rows(line(1, "important", "It is so. " * 10, check=Check.NOT_SURE))
    assert [len(row.sentences) for row in several] == [4, 4, 2]
    assert [row.flags for row in several] == [(), (), (Flag.NOT_SURE,)]
    assert {row.picture for row in several} == {symbol("tea")}


@pytest.mark.parametrize(
    ("source", "check", "importance", "last"),
    [
        (Source.OWN_WORDS, Check.NOT_ASKED, Importance.MUST, "I must have this"),
        (Source.OWN_PICTURE, Check.YES, Importance.SHOULD, "I should have this"),
        (Source.SOMEONE_ELSE, Check.YES, Importance.LIKE, "I would like this"),
        (Source.SOMEONE_ELSE, Check.NOT_ASKED, Importance.MUST, "We think Robin must have this"),
        (Source.SEEN, Check.NOT_SURE, Importance.LIKE, "We think Robin would like this"),
        (Source.SOMEONE_ELSE, Check.NO, Importance.MUST, "Mum said, “It is good.”"),
        (Source.OWN_WORDS, Check.YES, None, "It is good."),
    ],
)
def test_how_much_a_line_matters_stands_under_it(
    source: Source, check: Check, importance: Importance | None, last: str
) -> None:
    each = line(1, "important", "It is good.", source=source, check=check, said_by="mum")
    (row,) = rows(replace(each, importance=importance))
    assert row.sentences[-1].text == last


def test_how_much_a_long_line_matters_is_never_parted_from_it() -> None:
    several = rows(replace(line(1, "important", "It is so. " * 8), importance=Importance.MUST))
    assert [len(row.sentences) for row in several] == [4, 5]


def test_what_is_in_the_way_is_told_by_its_theme_where_nobody_said_more() -> None:
    bare = replace(OBSTACLES[0], words="", theme=ObstacleTheme.TRANSPORT, what_could_help="", helper_id="")
    (row,) = obstacle_rows(full_plan(), [bare])
    assert [x.text for x in row.sentences] == ["I cannot get there", "This could help"]
    (row,) = obstacle_rows(full_plan(), [replace(bare, help_picture=None)])
    assert [x.text for x in row.sentences] == ["I cannot get there"]


def test_a_line_without_a_picture_gets_that_of_its_chapter() -> None:
    (row,) = rows(line(1, "important", "It is good.", picture=""))
    assert row.picture == OTHERWISE


@pytest.mark.parametrize(
    ("relation", "own_words", "expected"),
    [
        (Relation.FAMILY, "", "Kit is my family."),
        (Relation.OTHER, "my brother", "Kit is my brother."),
        (Relation.FRIEND, "", "Kit is my friend."),
        (Relation.OTHER, "", "Kit"),
    ],
)
def test_somebody_in_the_circle_is_told_by_who_they_are(
    relation: Relation, own_words: str, expected: str
) -> None:
    assert circle_row(supporter("Kit", Ring.CLOSEST, relation, own_words)).sentences[0].text == expected


def test_own_words_that_are_a_sentence_follow_the_name() -> None:
    row = circle_row(supporter("Ada", Ring.PAID, words="She runs the cafe.", roles=(Role.ADVOCATE,)))
    assert [x.text for x in row.sentences] == ["Ada", "She runs the cafe.", "Ada is my advocate."]


def test_what_own_words_tell_already_is_not_told_twice() -> None:
    roles = (Role.FACILITATOR, Role.ADVOCATE)
    row = circle_row(supporter("Grace", Ring.PAID, words="She helps with my plan.", roles=roles))
    assert [x.text for x in row.sentences] == ["Grace", "She helps with my plan.", "Grace is my advocate."]


def test_every_face_says_who_it_is() -> None:
    assert circle_row(supporter("Ada", Ring.PAID)).picture.alt == "This is Ada."
    animal = supporter("Biscuit", Ring.CLOSEST, kind=SupporterKind.ANIMAL, has_face=False)
    assert circle_row(animal).picture == symbol("dog", "This is Biscuit.")
