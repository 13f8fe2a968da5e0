from dataclasses import replace

from pcplanner.domain.circle import Relation, Ring, Supporter
from pcplanner.domain.lines import Audience
from pcplanner.domain.pictures import symbol
from pcplanner.domain.plan import Plan
from pcplanner.ui.theme.icons import Icon
from pcplanner.ui.who_may_see import audience_choices, copy_choices
from pcplanner.ui.widgets.choice_row import Choice


def family(plan: Plan, *names: str) -> Plan:
    there = (
        Supporter(x, "p", x, symbol("mother"), Ring.CLOSEST, n, relation=Relation.FAMILY)
        for n, x in enumerate(names)
    )
    return replace(plan, supporters=tuple(there))


def chosen(choices: tuple[Choice, ...], audience: Audience) -> Choice:
    return next(x for x in choices if x.key is audience)


def test_each_audience_is_shown_with_the_faces_of_who_it_is(example: Plan) -> None:
    plan = family(example, "Ana", "Joe")
    found = audience_choices(plan)
    assert [x.key for x in found] == list(Audience)
    assert chosen(found, Audience.ME).faces == (example.person.picture,)
    assert chosen(found, Audience.FAMILY).faces == (symbol("mother"), symbol("mother"))
    assert chosen(found, Audience.FAMILY).name == "My family. Ana and Joe."


def test_where_nobody_is_known_a_sign_stands_and_the_name_says_no_more(example: Plan) -> None:
    found = audience_choices(family(example, "Ana"))
    gp = chosen(found, Audience.GP)
    assert (gp.faces, gp.name, gp.icon) == ((), "", Icon.MEDICAL)
    anyone = chosen(found, Audience.ANYONE)
    assert (anyone.faces, anyone.icon) == ((), Icon.PEOPLE)


def test_a_long_list_of_names_ends_in_how_many_more(example: Plan) -> None:
    found = audience_choices(family(example, *(f"Ana {n}" for n in range(9))))
    told = chosen(found, Audience.FAMILY)
    assert len(told.faces) == 9
    assert told.name.endswith("Ana 5 and 3 more.")


def test_a_copy_is_asked_about_with_the_same_faces(example: Plan) -> None:
    asked, copies = audience_choices(example), copy_choices(example)
    assert [x.faces for x in copies] == [x.faces for x in asked if x.key is not Audience.ANYONE]
    assert all(x.name.startswith(x.words) for x in copies if x.name)


def test_without_a_plan_there_are_signs_alone() -> None:
    assert all(not x.faces and x.icon is not None for x in audience_choices())
